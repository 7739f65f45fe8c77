### The window: what its pages, buttons and notes say.

## Everywhere

language = اللغة
open = فتح
fetch = جلب
copy = نسخ
open-in-browser = فتح في المتصفح
cancel = إلغاء
dismiss = فهمت
back = السابق
next = التالي
try-again = إعادة المحاولة
remove = إزالة
move-up = نقل لأعلى
move-down = نقل لأسفل
done-of = { $done } من { $total }
done-of-left = { $done } من { $total }، بقي نحو { $left }
named = { $name }: { $value }
part-of = { $whole }، { $part }
day-and-time = { $day } الساعة { $time }
call-team = يمكنك الاتصال بـ { $team }: { $telephone }.
call-claimed = هاتف { $team } كما يذكره هذا الملف: { $telephone }.
call-team-emergency = لا أحد هناك الآن؛ في الطوارئ اتصل بـ { $team }: { $telephone }.
call-claimed-emergency = هاتف طوارئ { $team } كما يذكره هذا الملف: { $telephone }.
frame-telephone = الهاتف: { $telephone }
frame-emergency = هاتف الطوارئ: { $telephone }
frame-telephone-claimed = حسب هذا النموذج: الهاتف { $telephone }
frame-emergency-claimed = حسب هذا النموذج: هاتف الطوارئ { $telephone }
example-banner = لا تُدخل أي شيء سري.
unchecked-banner = قد يكون هذا النموذج مزورًا.
checked-before-banner = وقد تغير مفتاحه منذ ذلك الحين.
exercise-banner = تمرين: ما تختمه هنا يُوسم بأنه بلاغ تجريبي.
trial = الطريق إلى الفريق
trial-note = يُوسم البلاغ التجريبي في كل موضع بأنه تمرين. ما يطلبه النموذج مملوء، ويمكنك تغييره قبل الإرسال.
trial-begin = بدء بلاغ تجريبي
trial-last = أُرسل آخر بلاغ تجريبي بالبريد إلى { $team } في { $date }.
trial-never = لم يُرسل بعدُ أي بلاغ تجريبي بالبريد إلى { $team } من هذا الحاسوب.
unchecked-check = التحقق منه
fonts-missing = لا يوجد في هذا الحاسوب خط لبعض الحروف المعروضة هنا: ثبّت خطًا لها (في ديبيان وأوبونتو «apt install { $packages }»)، ثم شغّل Tocsin من جديد.

## Without a window

platform-no-display = لا توجد شاشة عرض لفتح نافذة عليها: شغّل Tocsin من سطح مكتب، أو استخدم البرنامج «tocsin-cli» الذي لا يحتاج إليها.
platform-display-refused = شاشة العرض لا تستجيب: تحقق من DISPLAY أو WAYLAND_DISPLAY ومن إذن استخدامها، أو استخدم البرنامج «tocsin-cli» الذي لا يحتاج إليها.
platform-no-library = ينقص ما تحتاج إليه النافذة ({ $libraries }): ثبّته بالأمر «apt install { $packages }»، أو استخدم البرنامج «tocsin-cli» الذي لا يحتاج إلى نافذة.
platform-no-window = تعذّر فتح نافذة: تحقق من أن OpenGL يعمل هنا (حزمة Debian «libgl1-mesa-dri»)، أو استخدم البرنامج «tocsin-cli» الذي لا يحتاج إلى نافذة.

## Steps

step-team = فريق الاستجابة
step-review = المراجعة
step-deliver = التسليم
step-receipt = الإيصال
step-of = الخطوة { $number } من { $count }: { $name }
page-done = مكتملة
page-optional = لا شيء مطلوب
page-missing = { $count ->
    [zero] لا تنقص أي إجابة مطلوبة
    [one] تنقص إجابة مطلوبة واحدة
    [two] تنقص إجابتان مطلوبتان
    [few] تنقص { $count } إجابات مطلوبة
    [many] تنقص { $count } إجابة مطلوبة
   *[other] تنقص { $count } إجابة مطلوبة
}
page-wrong = { $count ->
    [zero] لا إجابات تحتاج إلى تصحيح
    [one] إجابة واحدة تحتاج إلى تصحيح
    [two] إجابتان تحتاجان إلى تصحيح
    [few] { $count } إجابات تحتاج إلى تصحيح
    [many] { $count } إجابة تحتاج إلى تصحيح
   *[other] { $count } إجابة تحتاج إلى تصحيح
}

## Welcome

welcome-title = الإبلاغ عن حادثة أمنية
welcome-what = يعطيك فريق الاستجابة نموذجه الموقّع. تملؤه هنا، فيُشفَّر بحيث لا يستطيع قراءته إلا الفريق، ثم ترسله أو تحفظه. وإلى ذلك الحين يبقى كل ما تكتبه على هذا الجهاز.
welcome-file = فتح نموذج فريق
welcome-file-note = ملف امتداده «tocsin»، من الفريق أو من صفحته على الويب. يمكنك أيضًا سحبه إلى هذه النافذة.
welcome-file-choose = اختيار ملف…
no-dialog = لا توجد في سطح المكتب هذا نافذة لاختيار الملفات.
    .way-on = اكتب المسار في الحقل المجاور للزر.
welcome-path = أو اكتب مسار الملف
    .example = /home/anna/xyz-cert.tocsin
welcome-address = جلب نموذج من عنوانه
welcome-address-note = العنوان الذي أعطاك إياه الفريق. لا يُتصل بأي جهة أخرى.
welcome-address-label = العنوان
    .example = https://www.xyz-cert.example/xyz-cert.tocsin
welcome-example = جرّبه أولًا
welcome-example-note = فريق خيالي للتدرّب دون شبكة. ما تُدخله هناك ليس سريًا، ولا يُرسَل شيء.
welcome-example-try = فتح المثال
welcome-quiet = لا يتصل هذا البرنامج بأحد ما لم تطلب منه ذلك.
draft-for = مسودتك الموجّهة إلى { $team }
draft-saved = وقت الحفظ: { $moment }
drafts-title = بلاغات بدأتها
drafts-over = بلاغات سُلّمت
drafts-all = عرض الكل ({ $count })
drafts-tell = موضوع هذه المسودات مشفّر. للتمييز بينها تُفتح.
drafts-tell-passphrase = عبارة مرور هذه المسودات
drafts-tell-do = التمييز بينها
draft-test = تمرين
draft-reached-open = لم يُختم بعد
draft-reached-waiting = مختوم وينتظر في صندوق الصادر
draft-reached-partly = قبله خادم بريدك لبعض المستلمين
draft-reached-unknown = لا يُعرف هل هو لدى خادم بريدك
draft-reached-mailed = سُلّم إلى خادم بريدك
draft-reached-saved = مختوم ومحفوظ في ملف
draft-reached-saved-waiting = مختوم ومحفوظ في ملف، وما زالت رسالة منه تنتظر في صندوق الصادر
draft-reached-handed-over = سُلّم إلى برنامج بريدك؛ ولم يُذكر هل أُرسل
draft-reached-said-sent = سُلّم إلى برنامج بريدك؛ وقلتَ إنك أرسلته
draft-reached-said-not-sent = سُلّم إلى برنامج بريدك؛ وقلتَ إنك لم ترسله
draft-reached-closed = مغلق
draft-changed = تغيّر منذ ذلك
draft-reference = المرجع { $reference }
draft-until = يبقى حتى { $date }
draft-id = المعرّف { $id }
draft-opens-keyring = تُفتح بحلقة مفاتيح هذا الحاسوب
draft-opens-passphrase = تُفتح بعبارة مرورها
draft-opens-both = تُفتح بحلقة مفاتيح هذا الحاسوب أو بعبارة مرورها
draft-rename = إعادة تسمية…
draft-name = اسم من عندك لها
draft-name-note = يبقى على هذا الحاسوب مشفّرًا مع المسودة: لا يرد في أي بلاغ ولا رسالة ولا ملف تسلّمه.
draft-rename-do = حفظ هذا الاسم
draft-duplicate = نسخ مكرر…
draft-duplicate-note = بلاغ آخر بالإجابات والملفات نفسها: له مرجع خاص به ولا شيء مما سُلّم، ويُفتح كما يُفتح هذا.
draft-duplicate-do = إنشاؤه
draft-protect = الحماية…
draft-protect-passphrase = عبارة مرور جديدة
draft-protect-note = تُشفّر من جديد ولا تُفتح إلا بالطريقة التي تختارها. أما النسخ الأقدم على ذاكرة فلاش أو في نسخة احتياطية فتُفتح كما كانت.
draft-go-on = متابعتها
draft-passphrase = عبارة مرور هذه المسودة
draft-delete = حذف
draft-delete-really = حذف نهائي
draft-keep = إبقاؤها
draft-delete-note = تُتلف مفاتيحها وكل نسخة هنا. قد تُبقي ذاكرة فلاش أو نسخة احتياطية نسخًا أقدم: تُفتح بعبارة المرور، أو بنسخة احتياطية من حلقة المفاتيح.
draft-delete-mail = رسالتها تنتظر في صندوق الصادر وتبقى فيه: ما زال إرسالها ممكنًا. أزلها من هناك أيضًا إن كان يجب ألا تُرسل.
draft-export = تصدير…
draft-export-note = ملف واحد بعبارة مرور خاصة به: يتابع زميل أو الوردية التالية أو حاسوب آخر البلاغ نفسه. من لديه الملف وعبارة المرور يستطيع قراءة كل شيء.
draft-export-files = مع الملفات المرفقة
draft-export-passphrase = عبارة مرور جديدة للملف
draft-export-path = مكان الحفظ
draft-export-do = صدّر
draft-exported = المسودة في { $path }. سلّم الملف بطريق وعبارة مروره بطريق آخر، وتابع البلاغ في مكان واحد فقط.
draft-recovered = إجاباتك كلها هنا: توقف البرنامج فجأة، وحُفظ ما كتبته حتى { $moment }.

## مسودة من مكان آخر

import-title = أخذ مسودة
import-note = في { $file } بلاغ بدأ في مكان آخر. وهنا يستمر بوصفه البلاغ نفسه.
import-file-passphrase = عبارة مرور الملف
import-own-passphrase = عبارة مرور المسودة التي هنا
import-folder = مجلد لملفاتها، جديد أو فارغ
import-folder-note = بلا مجلد تُترك الملفات المرفقة.
import-do = خذها
import-replace = خذ التي في الملف
import-not = اتركها

## The team

team-what = تصل البلاغات المكتوبة بهذا النموذج إلى { $team }. اطّلع على من ستكتب إليه قبل أن تبدأ.
read-original = قراءة النص الأصلي ({ $language })
close-team = إغلاق
known-line = { $state } · { $team }
known-name = لمن هذا النموذج
known-details = التفاصيل
known-details-hide = إخفاء التفاصيل
known-since = فُتح هنا أول مرة في { $date }.
known-compared = قورنت البصمة في { $date }.
signature-proves = يثبت التوقيع أن النموذج كامل، وأن كاتبه هو من يملك هذا المفتاح.
signature-proves-not = ولا يثبت أن المفتاح يخص { $team }: يستطيع أي شخص صنع مفتاح وتوقيع نموذج بهذا الاسم.
form-age-days = الإصدار { $version }، نُشر { $count ->
        [0] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
       *[other] قبل { $count } يومًا
    }.
form-age-months = الإصدار { $version }، نُشر { $count ->
        [one] قبل شهر
        [two] قبل شهرين
        [few] قبل { $count } أشهر
       *[other] قبل { $count } شهرًا
    }.
form-age-years = الإصدار { $version }، نُشر { $count ->
        [one] قبل سنة
        [two] قبل سنتين
        [few] قبل { $count } سنوات
       *[other] قبل { $count } سنة
    }.
known-given = تحققت منه إدارتك
    .why = إدارة مؤسستك تضمن مفتاح هذا الفريق.
known-checked = تحققتَ من هذا الفريق
    .why = قارنتَ البصمة ببصمة حصلت عليها بطريقة أخرى. النموذج والمفتاح يخصان { $team }.
known-checked-before = جرى التحقق منه قبل أن يتغير مفتاحه
    .why = المفتاح السابق الذي جرت مقارنته وقّع أن هذا المفتاح يحل محله. ومن سرق المفتاح السابق يستطيع ذلك أيضًا: قارِن مرة أخرى حين تستطيع.
known-not-yet = لم يُتحقق منه بعد
    .why = لم يقارن أحد بعد مفتاح هذا النموذج بمفتاح حصل عليه بطريقة أخرى. وحتى ذلك الحين فكل ما يقال هنا عن { $team } هو ما يقوله الملف عن نفسه.
known-mismatched = لا يطابق ما قارنته
    .why = ما قارنته بصمة مفتاح آخر. قد يكون هذا النموذج مزوَّرًا باسم { $team }: لا يُشفَّر له شيء حتى تُقارَن البصمة الصحيحة.
known-example = مثال – يستطيع أي شخص قراءة هذا
    .why = المفتاح السري لهذا الفريق منشور مع البرنامج. تدرّب به، لكن لا تُدخل أي شيء سري.
known-preview = معاينة
    .why = لا يُعرف هنا لمن هذا النموذج: فهو موقّع بمفتاح يخص هذه المعاينة وحدها. في هذا الموضع يقرأ المُبلِّغ هل جرى التحقق من مفتاحك.
fingerprint = بصمة المفتاح الذي وقّع هذا النموذج
held-title = قارن مفتاح النموذج المرفوض
held-note = لم يتحقق أحد من المفتاح المعروف هنا، أو أبطله صاحبه. إذا طابق ما أعطاك إياه الفريق بطريقة أخرى هذا النموذج حلّ محلّ السابق.
held-label = قارن بصمة النموذج المرفوض
compare-label = مقارنة البصمة
compare-note = اكتب أو ألصق بصمة حصلت عليها بطريقة أخرى: من بطاقة، أو لوحة إعلانات، أو زميل، أو بالهاتف على رقم ليس من هذا الملف.
compare-what = يمكنك أيضًا لصق نص تظهر فيه، أو شهادة الفريق، أو مسار ملف، أو إفلات ملف على هذه الصفحة: نص أو شهادة أو صورة PNG لرمز QR الخاص بالفريق.
compare-groups = وردت { $done } من { $all } مجموعات.
compare-file = اختيار ملف…
compare = مقارنة
team-site = هل يخدم هذا الفريق جهتي؟
site-served = يخدم هذا الفريق { $sites }.
site-label = اسم نطاق جهتك أو عنوان بريدها أو عنوان IP الخاص بها
site-example = www.example.org أو 192.0.2.17
site-yes = نعم: { $by } في قائمة هذا الفريق.
site-not-listed = ليست في قائمة هذا الفريق. اسأله هاتفيًا هل يخدم جهتك؛ فقد يعرف من يخدمها.
site-unreadable = أدخل اسم نطاق مثل www.example.org، أو عنوان IP.
team-reach = طرق التواصل مع الفريق
reach-claims = كما يذكرها هذا الملف. لا تستخدمها للتحقق من الملف نفسه.
telephone = الهاتف
emergency = في الطوارئ
facsimile = الفاكس
email = البريد الإلكتروني
web = صفحة الويب
postal = العنوان
team-hours = أوقات الرد
hours-open = يوجد من يرد الآن، حتى { $changes } بتوقيت الفريق ({ $here } بتوقيتك).
hours-open-always = يوجد من يرد الآن، وفي كل ساعة.
hours-closed = لا أحد هناك الآن. موعد العودة إلى الرد: { $changes } بتوقيت الفريق ({ $here } بتوقيتك). في الطوارئ اتصل هاتفيًا.
hours-closed-now = لا أحد هناك الآن. في الطوارئ اتصل هاتفيًا.
hours-there = الوقت الآن لدى الفريق: { $there } ({ $zone }).
day-range = من { $first } إلى { $last }
hours-span = من { $from } إلى { $to }
hours-unknown = لا يذكر الفريق أوقات رده.
team-response = سرعة الرد
response-note = المهلة حتى أول رد، محسوبة ضمن ساعات العمل إلا في الطوارئ:
response-within = أقصاها { $duration }
what-happened = ماذا حدث؟
which-form = أي نموذج؟
form-for-this = النموذج المناسب: { $form }
forms-all = عرض كل النماذج
forms-lead = الاختيار بحسب ما حدث
choose-form = اختيار نموذج
form-under-way = النموذج الذي تملؤه
form-another = استخدام نموذج آخر
team-disclosure = ما يفعله الفريق ببلاغك
disclosure-note = من يجوز أن يطّلع، وعلى ماذا، وفق قواعد الفريق نفسه. وفي النموذج تحدّد من يجوز إطلاعه على بلاغك.
disclosure-open = عرض الجدول كاملًا
disclosure-close = إخفاء الجدول
disclosure-always = إطلاع عند الحاجة
disclosure-consent = إطلاع بالموافقة فقط
disclosure-never = لا إطلاع أبدًا
team-document = الوصف الكامل للفريق
document-note = الوثيقة التي يعرّف فيها الفريق بنفسه وبطريقة عمله، بالشكل الذي يطلبه RFC 2350.
document-open = قراءتها
document-close = إخفاؤها

## The form

for-example = مثلًا { $example }
to-form = المتابعة إلى النموذج
to-review = مراجعة
required = مطلوب
recommended = موصى به
required-from = مطلوب ابتداءً من «{ $stage }».
asked-from = يُسأل عنه ابتداءً من «{ $stage }»: { $questions }.
stage-title = أي بلاغ هذا؟
stage-note = يمكن تغيير ذلك في أي وقت، ولا تضيع أي إجابة.
newer-title = نشر { $team } نموذجًا أحدث
newer-must = لم يعد { $team } يقبل النموذج الذي بدأت به. تنتقل إجاباتك معك، وما لم يعد له سؤال يبقى للقراءة.
newer-may = يمكنك أن تكمل النموذج الذي بدأت به أو أن تأخذ الأحدث. تنتقل إجاباتك معك، وما لم يعد له سؤال يبقى للقراءة.
newer-added = جديد: { $questions }
newer-changed = تغيّر السؤال: { $questions }
newer-removed = لم يعد يُسأل عنه: { $questions }
newer-move = خذ النموذج الأحدث
newer-keep = أبقِ النموذج الذي بدأت به
left-title = إجابات وُضعت جانبًا
left-note = لا يسأل النموذج الأحدث عنها، أو كان سيوصلها إلى أبعد مما قيل لك. تبقى في مسودتك ولا تُرسل؛ وما تريد إرساله فاكتبه من جديد.
left-stays = قيل لك إنها تبقى على هذا الحاسوب، أما النموذج الأحدث فكان سيرسلها.
left-sealed = قيل لك إنها تُشفَّر، أما النموذج الأحدث فقد يضعها في موضوع الرسالة الذي يستطيع قراءته كل من ينقلها.
left-marked = قيل لك إنها تُعلَّم بـ { $label }، أما النموذج الأحدث فكان سيوصلها إلى أبعد من ذلك.
left-drop = تخلَّص منها
calculated = محسوب
calculated-nothing = لا شيء بعد: تُحسب القيمة من إجابات أخرى.
help-open = المزيد عن هذا
help-close = عرض أقل
said-wrong = للتصحيح: { $sentence }
said-warning = يُرجى التحقق: { $sentence }
consent = أوافق
currency = العملة
date = التاريخ
date-example = YYYY-MM-DD
time = الوقت
time-example = HH:MM
zone = المنطقة الزمنية
zone-example = Asia/Riyadh
zone-own = منطقتك الزمنية: { $zone }
today = اليوم
now = الآن
about = تقريبي: هذا تقدير
about-moment = { $moment } تقريبًا
interval-moment = بين { $earliest } و{ $latest }
earliest = أبكر وقت
latest = أقصى وقت
clock = الساعة التي أظهرت الوقت
clock-not-said = لا أذكر شيئًا عنها
clock-exact = مضبوطة
clock-unknown = لا يُعرف إن كانت صحيحة
clock-off = منحرفة بمقدار معروف
clock-offset = مقدار الانحراف (+ متقدمة، - متأخرة)
clock-of-moment = { $moment }؛ الساعة: { $clock }
percentage = { $number }٪
in-percent = بالنسبة المئوية.
quantity-exact = عدد دقيق
quantity-estimate = تقدير
quantity-range = بين عددين، أو الأدنى وحده أو الأقصى وحده
quantity-number = العدد
quantity-least = على الأقل
quantity-most = على الأكثر
quantity-about = { $number } تقريبًا
quantity-between = من { $least } إلى { $most }
quantity-at-least = { $number } على الأقل
quantity-at-most = { $number } على الأكثر
search-list = البحث في هذه القائمة
search-nothing = لا نتائج مطابقة في هذه القائمة.
search-type = اكتب للعثور على واحد من { $count }.
search-found = عدد النتائج: { $count }. يختار مفتاح الإدخال أولها.
search-more = و{ $count } غيرها: اكتب مزيدًا من الحروف.
list-all = عرض الكل
list-few = عرض أقل
class-itself = { $class } – النوع غير معروف
class-chosen = { $class } – { $count ->
    [zero] لم يُختر شيء
    [one] خيار واحد محدد
    [two] خياران محددان
    [few] { $count } خيارات محددة
    [many] { $count } خيارًا محددًا
   *[other] { $count } خيار محدد
}
specify = «{ $option }»: يُرجى التوضيح
rows-none = لم يُدخَل شيء بعد.
row-add = إضافة
row-title = { $name }، رقم { $number }
personal-purpose = بيانات شخصية. الغرض: { $purpose }
keep-subject = يستطيع كل من ينقل الرسالة أن يقرأ هذا الجواب.
keep-never = يبقى هذا الجواب على هذا الحاسوب.
marked = سيُعلَّم هذا الجواب بـ { $label }.
marking = علامة هذا الجواب
evidence-limits = { $count ->
    [zero] لا ملفات بعد. الحد الأقصى لعدد الملفات { $max-count }، ولحجمها معًا { $max-size }.
    [one] ملف واحد، { $size }. الحد الأقصى لعدد الملفات { $max-count }، ولحجمها معًا { $max-size }.
    [two] ملفان، { $size }. الحد الأقصى لعدد الملفات { $max-count }، ولحجمها معًا { $max-size }.
    [few] { $count } ملفات، { $size }. الحد الأقصى لعدد الملفات { $max-count }، ولحجمها معًا { $max-size }.
    [many] { $count } ملفًا، { $size }. الحد الأقصى لعدد الملفات { $max-count }، ولحجمها معًا { $max-size }.
   *[other] { $count } ملف، { $size }. الحد الأقصى لعدد الملفات { $max-count }، ولحجمها معًا { $max-size }.
}
evidence-types = المطلوب هنا: { $types }
evidence-malware = ضع البرامج الخبيثة في حاوية محمية بكلمة مرور: ملف ZIP وكلمة مروره «infected». وإلا أزالها مرشّح في الطريق أو فتحها أحد خطأً.
evidence-add = إضافة ملفات…
evidence-drop = أو اسحبها إلى هذه النافذة
evidence-path = أو اكتب مسار ملف
evidence-add-path = إضافة
evidence-says = يقول هذا الملف أيضًا:
evidence-says-place = أين: { $value }
evidence-says-taken = متى: { $value }
evidence-says-device = بأي جهاز: { $value }
evidence-says-serial = الرقم التسلسلي: { $value }
evidence-says-author = من: { $value }
evidence-says-words = بالكلمات: { $value }
evidence-says-software = كُتب ببرنامج: { $value }
evidence-says-perhaps = كثيرًا ما يذكر هذا النوع من الملفات كاتبه والبرنامج المستخدم. راجع خصائصه قبل إرساله.
evidence-says-more = يحتوي على أكثر من الصورة.
evidence-says-fixed = لا يمكن حذف ذلك هنا.
evidence-bare = إرسال الصورة وحدها دون ذلك
evidence-what = وصف الملف
saving-saved = حُفظ الساعة { $time }
saving-pending = يجري الحفظ…
saving-failed = لم يُحفظ
saving-memory = في الذاكرة فقط: يُفقد عند إغلاق النافذة

## Protecting drafts

protect-title = احمِ ما تكتبه
protect-why = قبل أن تبدأ: تُحفظ إجاباتك على هذا الجهاز حتى لا يضيع شيء، مشفّرةً بعبارة مرور لا يعرفها سواك.
protect-passphrase = عبارة المرور
protect-again = عبارة المرور مرة أخرى
protect-differs = العبارتان غير متطابقتين.
protect-least = الحد الأدنى لعدد الأحرف { $least }. دون العبارة لا يستطيع أحد فتح المسودة، ولا حتى أنت.
protect-use = الحماية بعبارة المرور هذه
protect-memory = الإبقاء في الذاكرة فقط
protect-memory-note = إذا بقيت إجاباتك في الذاكرة فقط، فستُفقد عند إغلاق النافذة أو توقف الجهاز.
protect-how = ما الذي يفتحها
protect-by-keyring = حلقة مفاتيح هذا الحاسوب
    .note = لا شيء يُكتب؛ يفتحها من سجّل الدخول هنا باسمك، ولا يفتحها أحد على حاسوب آخر.
protect-by-passphrase = عبارة مرور
protect-by-both = أيٌّ منهما
protect-change = من الآن لا يفتحها إلا ما تختاره هنا.
protect-do = الحماية بهذه الطريقة
protection-title = كيف يُحفظ ما تكتبه
protection-keyring = يُحفظ على هذا الحاسوب مشفّرًا ويُفتح بحلقة مفاتيحه.
protection-passphrase = يُحفظ على هذا الحاسوب مشفّرًا ويُفتح بعبارة مرورك.
protection-both = يُحفظ على هذا الحاسوب مشفّرًا ويُفتح بحلقة مفاتيحه أو بعبارة مرورك.
protection-memory = هو في الذاكرة فقط كما اخترت: يزول عند إغلاق النافذة.
protection-ask = قبل أن تبدأ تُطلب منك عبارة مرور: ليس لهذا الحاسوب حلقة مفاتيح تحفظها لك.
protection-change = اختر الطريقة…

## Leaving

leave-title = هل تريد الإغلاق وفقدان ما كتبته؟
leave-unprotected = إجاباتك في الذاكرة فقط، وستُفقد عند إغلاق النافذة. أما مع عبارة مرور فتُحفظ على هذا الجهاز مشفّرة.
leave-not-saved = تعذّر حفظ آخر إجاباتك، وستُفقد عند إغلاق النافذة.
leave-protect = الحماية بعبارة مرور
leave-stay = رجوع
leave-discard = إغلاق دون حفظ

## Review

review-title = مراجعة بلاغك
review-complete = كل ما هو مطلوب موجود.
review-stops = { $count ->
    [zero] لم يبقَ شيء لازم قبل إرسال البلاغ
    [one] بقي أمر واحد لازم قبل إرسال البلاغ
    [two] بقي أمران لازمان قبل إرسال البلاغ
    [few] بقيت { $count } أمور لازمة قبل إرسال البلاغ
    [many] بقي { $count } أمرًا لازمًا قبل إرسال البلاغ
   *[other] بقي { $count } أمر لازم قبل إرسال البلاغ
}
review-warnings = { $count ->
    [zero] لا شيء يستحق مراجعة ثانية؛ يمكن إرسال البلاغ كما هو
    [one] أمر واحد يستحق مراجعة ثانية؛ يمكن إرسال البلاغ كما هو
    [two] أمران يستحقان مراجعة ثانية؛ يمكن إرسال البلاغ كما هو
    [few] { $count } أمور تستحق مراجعة ثانية؛ يمكن إرسال البلاغ كما هو
    [many] { $count } أمرًا يستحق مراجعة ثانية؛ يمكن إرسال البلاغ كما هو
   *[other] { $count } أمر يستحق مراجعة ثانية؛ يمكن إرسال البلاغ كما هو
}
review-recommended = { $count ->
    [zero] لا إجابات أخرى يحتاج إليها الفريق
    [one] إجابة واحدة ستساعد الفريق؛ يمكنك إضافتها لاحقًا
    [two] إجابتان ستساعدان الفريق؛ يمكنك إضافتهما لاحقًا
    [few] { $count } إجابات ستساعد الفريق؛ يمكنك إضافتها لاحقًا
    [many] { $count } إجابة ستساعد الفريق؛ يمكنك إضافتها لاحقًا
   *[other] { $count } إجابة ستساعد الفريق؛ يمكنك إضافتها لاحقًا
}
review-show = عرضها
review-hide = إخفاؤها
review-later = يُسأل عنه في بلاغ لاحق لا في هذا البلاغ
review-change = تغيير
review-nothing = لم يُدخَل شيء في هذه الصفحة.
review-made-required = { $sentence } صار ذلك لازمًا بسبب إجابة أخرى من إجاباتك. الصفحة: { $page }.
to-deliver = المتابعة إلى التسليم

## Deliver

deliver-title = ختم البلاغ وتسليمه
deliver-what = يُشفَّر البلاغ على هذا الجهاز. لا يستطيع فتحه إلا { $team }؛ ولا يستطيع ذلك مزود بريدك.
deliver-incomplete = لا يمكن إرسال البلاغ بعد: شيء مطلوب ناقص أو غير صحيح.
deliver-withdraws = ما تختمه الآن يسحب البلاغ.
deliver-not-prepared = تعذّر إعداد البلاغ.
deliver-checked = أنت تعلم أن هذا المفتاح يخص { $team }.
deliver-checked-before = مفتاح { $team } الذي جرى التحقق منه سلّم إلى هذا المفتاح.
deliver-example = هذا هو المثال: يستطيع أي شخص قراءة البلاغ. يمكن حفظه، ولا يمكن إرساله بالبريد إلا إلى هذا الجهاز.
deliver-preview = هذه معاينة: لا يُختم شيء من هنا ولا يُحفظ ولا يُرسل.
deliver-mismatched = ما قارنته ليس بصمة هذا النموذج من { $team }. لا يُشفَّر له شيء.
deliver-unchecked = لم يتحقق أحد بعد من أن هذا المفتاح يخص { $team }. إذا كان النموذج مزوّرًا فسيتمكن المزوِّر من قراءة البلاغ.
deliver-check-now = التحقق الآن
accept-unchecked = لم أتمكن من التحقق؛ أريد الإرسال مع ذلك
accept-unchecked-note = سيُذكر في البلاغ أنه تعذّر التحقق من { $team }.
key-skipped = لا يمكن استخدام أحد مفاتيح الفريق، فاستُبعد
sealed-to = سيُشفَّر بالمفتاح
sign-offer = توقيع البلاغ…
sign-title = التوقيع
sign-what = يُظهر التوقيع للفريق أن بلاغين صدرا عن المفتاح نفسه، ويمنحه مفتاحًا يشفّر له رده. ولا يثبت هويتك.
sign-nobody = دون توقيع
sign-made = التوقيع بمفتاح يُنشأ لهذا البلاغ
    .note = يُحفظ مشفّرًا مع المسودة، ويوقّع تحديثاتها، ويُحذف معها.
sign-file = التوقيع بمفتاح OpenPGP الخاص بي من ملف
    .note = ملف فيه مفتاحك السري المصدَّر؛ ولا يُحفظ إلا مكانه.
sign-agent = التوقيع بمفتاح يحفظه GnuPG
    .note = ولو كان على بطاقة. يطلب GnuPG عبارة المرور بنفسه عند ختم البلاغ.
sign-agent-which = أي مفتاح
sign-agent-looking = يجري سؤال GnuPG عن مفاتيحه…
sign-agent-none = لا يحفظ GnuPG هنا مفتاحًا سريًا يمكنه التوقيع.
sign-agent-nameless = مفتاح بلا اسم
sign-path = ملف المفتاح السري
sign-key-passphrase = عبارة مروره، إن وُجدت
sign-use = استخدام هذا المفتاح
sign-by = موقّع بالمفتاح
sign-will-by = سيوقَّع بالمفتاح
key-save = حفظ هذا المفتاح لبرنامج آخر…
key-title = المفتاح المُنشأ لهذا البلاغ
key-note = يشفّر الفريق رده لهذا المفتاح. ويحتاج إليه برنامج بريدك، مقفلًا بعبارة مرور، ليقرأ الرد؛ أما المفتاح العام فلا يصلح إلا للتحقق من التواقيع.
key-secret = المفتاح السري مقفلًا بعبارة مرور
key-public = المفتاح العام
key-passphrase = عبارة مرور جديدة للمفتاح
# $least: characters
key-least = الحد الأدنى لعدد الأحرف { $least }. ودون العبارة لا يفتح المفتاح شيئًا.
key-path = حفظ المفتاح باسم
key-save-do = حفظ المفتاح
key-saved = المفتاح في { $path }.
deliver-how = كيف يصل البلاغ إلى الفريق؟
way-mail = بالبريد الإلكتروني، من هنا
    .note = { $size } عند الإرسال.
    .too-large = { $size }: الحد الأقصى الذي يقبله الفريق في رسالة واحدة { $most }. أرسله في عدة رسائل، أو أرسل البلاغ وانقل الأدلة بنفسك، أو احفظه في ملف واسأل الفريق عن طريقة تسليمه.
way-file = في ملف
    .note = لترسله بنفسك، ولو من جهاز آخر: من ينقله لا يستطيع قراءته.
    .too-large = { $size } كرسالة بريد: أكبر من اللازم، فالفريق يقبل { $most } في الرسالة الواحدة. انقل الملف بنفسك، أو اسأل الفريق عن طريقة تسليمه.
format-eml = رسالة بريد (eml)
    .note = { $size }. افتحها في برنامج بريد وأرسلها.
    .too-large = { $size }: أكبر من أن يُرسل بالبريد.
format-tar = ملف واحد (tar.pgp)
    .note = { $size }. أرفقه برسالة بريد، أو انقله بنفسك.
    .too-large = { $size }: أكبر من أن يُرفق برسالة بريد. انقله بنفسك.
save-path = حفظ باسم
save-taken = يوجد ملف بهذا الاسم. اختر اسمًا آخر، أو استبدله.
save-replace = استبداله
choose-place = اختيار…

# نسخة من البلاغ لملف الجهة نفسها، غير مشفّرة
copy-to-print = حفظ نسخة للطباعة…
copy-title = نسخة لملفكم الخاص
copy-clear = هذه النسخة غير مشفّرة. احفظها حيث لا يقرؤها إلا من يجوز له أن يعلم بالحادثة.
copy-formats = الاسم الذي ينتهي بالامتداد pdf يُحفظ ملف PDF، والذي ينتهي بالامتداد html صفحةً للمتصفح. في كليهما كل الإجابات والخط الزمني.
copy-path = حفظ النسخة باسم
copy-save = حفظ النسخة
copy-saved = النسخة في { $path }. وهي غير مشفّرة.

seal-and-save = ختم وحفظ
mail-to = سيُرسَل إلى { $addresses }.
mailbox-question = هل يمكن أن يقرأ المتسلل صندوق البريد الذي ترسل منه؟
mailbox-safe = لا
mailbox-other = نعم، لكني أرسل من صندوق آخر لدى مزوّد آخر
mailbox-watched = نعم، أو لا أعلم
mailbox-watched-note = لا ترسل منه: سيعلم المتسلل أنك تبلّغ. أرسل من صندوق بريد آخر، أو احفظ البلاغ المختوم لتنقله أو ترسله من مكان آخر، أو اتصل هاتفيًا.
mail-account = الإرسال عبر
setup-through = { $from } عبر { $server }
setup-new = حساب آخر
setup-remove = إزالة
setup-test = اختباره
setup-tested = الخادم يستجيب ويقبل البريد من هذا الحساب.
setup-tested-until = هذا ما نجح قبل أن تنتهي التجربة:
mail-too-large-for-server = حجم هذه الرسالة { $size }، وخادم هذا الحساب يقبل { $most } على الأكثر. أرسلها في عدة رسائل، أو استخدم حسابًا آخر، أو اختبر هذا الحساب من جديد.
mail-how = كيف يُرسل بالبريد
mail-whole = في رسالة واحدة
    .note = { $size }.
mail-divide = أرسله في عدة رسائل
    .note = كل رسالة مشفرة على حدة وضمن الحد المقبول. يجمعها برنامج الفريق ويقول إن نقصت إحداها.
mail-carry = البلاغ بالبريد، والأدلة في ملف مختوم تنقله بنفسك
    .note = حجم الرسالة { $size }. أحضر الملف إلى الفريق أو أرسله بطريقة أخرى؛ ولا يستطيع أحد قراءته في الطريق.
carry-path = حفظ الأدلة المختومة باسم
setup-password = كلمة المرور
setup-password-note = تُستخدم لهذا الغرض فقط ولا تُحفظ في أي مكان.
setup-proxy-password = كلمة مرور الوكيل { $proxy }
seal-and-send = ختم وإرسال
setup-title = حساب بريدك
setup-note = استخدم حسابًا لا يراقبه المتسلل.
setup-from = عنوان بريدك الإلكتروني
    .example = anna@chem.example
setup-found = يخرج بريد { $domain } عبر { $server }.
setup-found-domain = هذا ما يقوله { $domain } نفسه.
setup-found-elsewhere = ينتمي الخادم إلى نطاق غير نطاق عنوانك: تحقق من أنه خادم مزودك.
setup-found-app-password = يطلب كلمة مرور تنشئها لدى مزودك لبرنامج واحد (كلمة مرور التطبيقات).
setup-found-token = لا يقبل كلمة مرور، بل رمز وصول يطبعه أمر.
setup-take = استخدام هذه الإعدادات
setup-ask-note = سؤال { $domain } عن إعداداته يُعلمه، ويُعلم من يبحث لك عن اسمه، أن أحدًا يُعدّ البريد هناك.
setup-ask = سؤال { $domain }
setup-smtp = عبر خادم بريد
setup-sendmail = عبر نظام البريد في هذا الجهاز (sendmail)
setup-host = خادم البريد الصادر
    .example = smtp.chem.example
setup-security = حماية الاتصال
security-tls = TLS من البداية (المعتاد)
security-starttls = STARTTLS، إلزامي
security-none = دون حماية: إلى هذا الجهاز نفسه فقط
setup-port = المنفذ
    .note = اتركه فارغًا لاستخدام المنفذ المعتاد.
setup-user = اسم المستخدم
    .note = اتركه فارغًا إذا كان الخادم لا يطلبه.
setup-proof = كيف تسجّل الدخول
proof-ask = بكلمة مرور تُطلب كل مرة
proof-keyring = بكلمة مرور تحفظها حلقة مفاتيح هذا الحاسوب
proof-command = بكلمة مرور يطبعها أمر
proof-token = برمز وصول (OAuth 2.0) يطبعه أمر
setup-command = الأمر
    .note = البرنامج ووسائطه وبينها مسافات؛ دون صدفة أوامر. يؤخذ سطره الأول.
    .example = /usr/bin/pass show mail
setup-root = شهادة الجذر لخادم خاص
    .note = فارغة عادةً. وإلا فمسار ملف PEM.
setup-proxy = وكيل SOCKS5
    .note = فارغ عادةً. هو الذي يبحث عن اسم الخادم؛ أما هذا الحاسوب فلا يسأل أحدًا.
    .example = socks5://127.0.0.1:9050
setup-keep = استخدام هذا الحساب

## Receipt

receipt-saved = خُتم وحُفظ
receipt-saved-note = البلاغ المختوم في { $path }. لم يُرسَل بعد.
receipt-mail-waits = ما زالت رسالة من هذا البلاغ تنتظر في صندوق الصادر: ما زال إرسالها ممكنًا. أزلها من هناك إن حلّ الملف محلها.
receipt-take = أرسل الآن هذا الملف بالبريد إلى { $addresses }، أو سلّمه إلى { $team }.
receipt-take-too-large = هذا الملف أكبر من أن يُرسل بالبريد: حجمه كرسالة { $size }، والفريق يقبل { $most }. سلّمه إلى { $team }، أو اسأل على العنوان { $addresses } أو هاتفيًا عن طريقة تسليمه.
receipt-accepted = قبله خادم بريدك
receipt-accepted-note = تسلّم { $server } البلاغ لينقله إلى { $team }. ليس هذا تأكيدًا من الفريق نفسه بعد.
receipt-accepted-said = الرد:
outbox-title = لم يُسلَّم بعد
outbox-entry = البلاغ { $name }
outbox-again = الإرسال مرة أخرى رغم ذلك
outbox-remove = الإزالة من صندوق الصادر
outbox-remove-draft = تُحذف هذه الرسالة وحدها. تبقى المسودة: يمكن ختم البلاغ من جديد وتسليمه منها.
outbox-remove-alone = تُحذف هذه الرسالة. لا توجد مسودة منها هنا، فلا يمكن بعد ذلك إرسال البلاغ من هذا الحاسوب.
outbox-save = الحفظ بدلًا من ذلك
outbox-password = كلمة مرور الحساب { $account }
outbox-no-account = لم يعد الحساب { $account } موجودًا هنا. اختم البلاغ من جديد لحساب آخر، أو احفظه.
outbox-other-account = أرسله عبر حساب آخر
receipt-waiting = لم يُرسَل: ينتظر في صندوق الصادر
receipt-waiting-note = ليس البلاغ لدى أي خادم بريد. يبقى هنا مشفّرًا إلى أن ترسله أو تزيله.
receipt-sending = ترسله نافذة أخرى
receipt-sending-note = نافذة أخرى أو برنامج آخر يرسل البلاغ الآن. افتح المسودة من جديد حين ينتهي.
receipt-partly = قُبل لبعض المتلقّين فقط
receipt-partly-note = قبل خادم بريدك البلاغ لبعض عناوين { $team } ورفض الأخرى.
receipt-unknown = لا يُعرف إن كان قد قُبل
receipt-unknown-note = لم يأتِ رد بعد إرسال البلاغ. إن أرسلته مرة أخرى فقد تصل الرسالة إلى { $team } مرتين، لا بلاغ ثانٍ: فهي تحمل المرجع نفسه.
receipt-reference = المرجع
receipt-revision = النسخة رقم
receipt-at = وقت الختم
receipt-team = الفريق
receipt-key = مشفّر بالمفتاح
receipt-size = الحجم
receipt-sha256 = SHA-256 للملف المختوم
receipt-parts = الأجزاء
receipt-part = الجزء { $part } من { $of }
receipt-carried = أدلة تُنقل باليد
receipt-carried-note = لا تحتوي الرسالة على الأدلة. أحضر هذا الملف إلى { $team } أو أرسله بطريقة أخرى: لا يستطيع أحد قراءته في الطريق.
receipt-file = الملف
receipt-id = معرّف البلاغ
receipt-copy-all = نسخ كل هذا
receipt-next = ماذا بعد؟
receipt-next-answer = يفتح { $team } البلاغ ويرد عليك بالطرق التي ذكرتها. اذكر المرجع { $reference } كلما سألت عنه.
receipt-next-answer-file = حين يصل الملف إلى { $team }، يفتح الفريق البلاغ ويرد عليك بالطرق التي ذكرتها. اذكر المرجع { $reference } كلما سألت عنه.
receipt-next-call = إذا لم يصلك رد في المهلة التي يعد بها الفريق، فاتصل به.
receipt-next-keep = تبقى مسودتك هنا مشفّرة، لتتمكن من إضافة معلومات إلى البلاغ.
receipt-next-memory = مسودتك في الذاكرة فقط: ستُفقد عند إغلاق النافذة، ولن يمكن بعد ذلك إضافة معلومات إلى البلاغ من هنا.
receipt-state-note = يعلم الفريق بذلك مع البلاغ التالي الذي تختمه.
receipt-state-tell = ختم وإبلاغ الفريق
receipt-tickets = أرقام هذا الحادث
receipt-ticket = الرقم الذي أجاب به { $team }
    .note = يرد في موضوع تحديثاتك ليعثر نظام تذاكر الفريق على البلاغ. ويمكن لكل من ينقل الرسالة أن يقرأه هناك.
    .example = [CERT #1234]
receipt-other-team = اسم نطاق فريق آخر
    .example = cert.example.org
receipt-other-number = رقمه
    .example = 2026-17
receipt-ticket-add = إضافة هذا الرقم
receipt-ticket-remove = إزالة
receipt-update = تحديث هذا البلاغ
receipt-keep = كم يبقى هذا البلاغ هنا
receipt-keep-always = إلى أن أحذفه
receipt-keep-until = حتى يوم معيّن
receipt-keep-day = اليوم الأخير (سنة-شهر-يوم)
receipt-keep-set = أبقه حتى ذلك اليوم
receipt-keep-note = عند أول تشغيل بعد ذلك اليوم يُحذف البلاغ، ويُقال لك ذلك.
receipt-keep-only = إبقاء الإيصال وحده…
receipt-keep-only-note = تُحذف الإجابات الآن، وكذلك ما يثبت أن التحديث منك: لا يمكن تحديث البلاغ من هنا بعد ذلك. وما تكتشفه لاحقًا بلاغ جديد.
receipt-keep-only-do = احذف الإجابات
receipt-only-note = لم يبقَ هنا إلا هذا الإيصال: حُذفت الإجابات، ولا يمكن تحديث البلاغ من هنا بعد الآن.
receipt-another-copy = حفظ نسخة أخرى
finish = إنهاء

preview-title = معاينة: { $team } – Tocsin
preview-banner = معاينة: هكذا سيرى المُبلِّغ النموذج. لا يُحفظ شيء ولا يُختم ولا يُرسل.
preview-fold = إخفاء اللوحة
preview-unfold = إظهار اللوحة
preview-panel = معاينة
preview-reading = تجري قراءة المجلد.
preview-behind = لا يمكن عرض المجلد بحالته الآن: ما تراه هو ما كان عليه من قبل.
preview-nothing = لا يوجد نموذج لعرضه بعد
    .more = سيُعرض المجلد هنا ما إن يصبح فتحه ممكنًا. ما فيه من أخطاء مذكور بجانب هذه الصفحة.
preview-language = اللغة
preview-accented = بحركات
preview-long = طويل
preview-mirrored = معكوس
preview-form = النموذج
preview-stage = البلاغ
preview-empty = البدء بإجابات فارغة
preview-question = الانتقال إلى السؤال
preview-most = المعروض هو أول { $shown } من { $count }.
