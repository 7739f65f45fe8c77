# Sectors of the NIS 2 Directive (EU) 2022/2555, annexes I and II; the words are ours, after its own in each language.

nis2-sectors-class--energy = الطاقة
nis2-sectors-class--transport = النقل
nis2-sectors-class--banking = القطاع المصرفي
nis2-sectors-class--financial = البنى التحتية للأسواق المالية
nis2-sectors-class--health = الصحة
nis2-sectors-class--drinking-water = مياه الشرب
nis2-sectors-class--waste-water = مياه الصرف الصحي
nis2-sectors-class--digital-infrastructure = البنية التحتية الرقمية
nis2-sectors-class--ict-services = إدارة خدمات تقنية المعلومات والاتصالات (بين الشركات)
nis2-sectors-class--public-administration = الإدارة العامة
nis2-sectors-class--space = الفضاء
nis2-sectors-class--courier = خدمات البريد والتوصيل
nis2-sectors-class--waste-management = إدارة النفايات
nis2-sectors-class--chemical = المواد الكيميائية
nis2-sectors-class--food = الأغذية
nis2-sectors-class--manufacturing = الصناعة التحويلية
nis2-sectors-class--digital-providers = مقدمو الخدمات الرقمية
nis2-sectors-class--research = البحث العلمي

# Their subsectors, or who is meant where a sector has none.

nis2-sectors--electricity = الكهرباء
nis2-sectors--district-heating-and-cooling = التدفئة والتبريد المركزيان للأحياء
nis2-sectors--oil = النفط
nis2-sectors--gas = الغاز
nis2-sectors--hydrogen = الهيدروجين
nis2-sectors--air = النقل الجوي
nis2-sectors--rail = النقل بالسكك الحديدية
nis2-sectors--water = النقل المائي
nis2-sectors--road = النقل البري
nis2-sectors--banking-subsector = مؤسسات الائتمان
nis2-sectors--financial-subsector = منصات التداول والأطراف المقابلة المركزية
nis2-sectors--health-subsector = الرعاية الصحية والمختبرات والأدوية
nis2-sectors--drinking-water-subsector = توريد مياه الشرب وتوزيعها
nis2-sectors--waste-water-subsector = جمع مياه الصرف والتخلص منها ومعالجتها
nis2-sectors--digital-infrastructure-subsector = نقاط التبادل ونظام أسماء النطاقات والسجلات والحوسبة السحابية ومراكز البيانات والشبكات وخدمات الثقة
nis2-sectors--ict-management-subsector = الخدمات المدارة وخدمات الأمن المدارة
nis2-sectors--public-administration-subsector = الحكومة المركزية والإقليمية
nis2-sectors--space-subsector = البنى التحتية الأرضية للخدمات الفضائية
nis2-sectors--courier-subsector = البريد وخدمات التوصيل السريع
nis2-sectors--waste-management-subsector = جمع النفايات ونقلها واستردادها والتخلص منها
nis2-sectors--chemical-subsector = تصنيع المواد الكيميائية وإنتاجها وتوزيعها
nis2-sectors--food-subsector = إنتاج الأغذية وتجهيزها وتوزيعها
nis2-sectors--medical-devices-subsector = الأجهزة الطبية وأجهزة التشخيص المختبري
nis2-sectors--electronic-optical-subsector = المنتجات الحاسوبية والإلكترونية والبصرية
nis2-sectors--electrical-equipment-subsector = المعدات الكهربائية
nis2-sectors--machine-tool-subsector = الآلات والمعدات
nis2-sectors--vehicle-manufacturing-subsector = المركبات والمقطورات وأنصاف المقطورات
nis2-sectors--other-transport-equipment-subsector = معدات النقل الأخرى (السفن والقطارات والطائرات)
nis2-sectors--digital-providers-subsector = الأسواق الإلكترونية ومحركات البحث والشبكات الاجتماعية
nis2-sectors--research-subsector = المؤسسات البحثية

# How severe the impact is.

nis2-severity--red = أحمر: أثر كبير جدًا
nis2-severity--yellow = أصفر: أثر كبير
nis2-severity--green = أخضر: أثر طفيف
nis2-severity--white = أبيض: لا أثر

# How it is expected to go on.

nis2-outlook--improving = في تحسّن: يُتوقع أن يقلّ الأثر خلال الساعات الست القادمة
nis2-outlook--stable = مستقر: يُتوقع أن يبقى الأثر كما هو خلال الساعات الست القادمة
nis2-outlook--worsening = في تفاقم: يُتوقع أن يزداد الأثر خلال الساعات الست القادمة

# Root causes.

nis2-causes--system-failures = عطل في النظام
    .help = تعطّل شيء من تلقاء نفسه: عتاد أو برنامج أو خلل في إجراء.
nis2-causes--natural-phenomena = ظاهرة طبيعية
    .help = عاصفة أو صاعقة أو فيضان أو زلزال أو حريق أو توهج شمسي وما شابه.
nis2-causes--human-errors = خطأ بشري
    .help = كان النظام يعمل، لكن أُسيء استعماله: سهو أو إهمال.
nis2-causes--malicious-actions = عمل ضار متعمّد
    .help = تعمّد أحدهم الإضرار: هجوم أو تخريب أو سرقة، ومن الداخل أيضًا.
nis2-causes--third-party-failures = عطل لدى طرف ثالث
    .help = تعطّلت خدمة يقدّمها آخرون، كالكهرباء أو الاتصال بالإنترنت.

# How severe the threat is, technically.

nis2-threat-severity--high = مرتفعة: الأثر المحتمل كبير
nis2-threat-severity--medium = متوسطة: الأثر المحتمل متوسط
nis2-threat-severity--low = منخفضة: الأثر المحتمل صغير
