### Words of the team XYZ-CERT that its description and all its forms share.

## Classes of information (section 4.2 of the description)

disclosure--private-user = معلومات خاصة عن المستخدمين
    .help = عن أشخاص معيّنين أو حساباتهم؛ وهي سرية بحكم القانون أو العقد أو اللياقة.
disclosure--intruder = معلومات عن المتسللين
    .help = من هم، ومن أين يأتون، وماذا يستخدمون.
disclosure--private-site = معلومات خاصة عن الجهات
    .help = تفاصيل تقنية عن أنظمة وشبكات معيّنة.
disclosure--vulnerability = معلومات عن الثغرات
    .help = نقاط الضعف والهجمات والإصلاحات والحلول المؤقتة، دون ذكر المتضرر.
disclosure--embarrassing = وقوع حادثة
    .help = أن الحادثة وقعت لهذه الجهة أو لهؤلاء الأشخاص، ومداها وخطورتها.
disclosure--statistical = إحصاءات
    .help = أرقام لا يمكن التعرّف منها على أحد.
disclosure--contact = معلومات الاتصال
    .help = كيفية التواصل مع المسؤولين عن الأنظمة وفرق الاستجابة.

## Recipients (section 4.2 of the description, and the form’s questions)

recipients--management = إدارة الجامعة المسؤولة عن الأنظمة المعنية
recipients--rights-office = مكتب الحقوق والمسؤوليات
recipients--campus-security = أمن الجامعة
recipients--sysadmins = مسؤولو الأنظمة في جامعة XYZ
recipients--users = المستخدمون أصحاب الحسابات المعنية
recipients--community = مجتمع الجامعة
recipients--other-csirts = فرق الاستجابة والجهات الأخرى المعنية
recipients--vendors = مورّدو المنتجات المعنية
recipients--law-enforcement = الشرطة وسائر سلطات إنفاذ القانون
recipients--security-community = مجتمع أمن الحاسوب
recipients--public = الجمهور
recipients--press = الصحافة
recipients--nobody = لا أحد خارج XYZ-CERT
