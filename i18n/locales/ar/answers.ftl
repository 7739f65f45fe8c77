# What is to be said about an answer, beside its question; json-…: about an answers file, beside the path in it.

answer-missing = هذا السؤال يتطلب إجابة.
answer-consent-missing = موافقتك مطلوبة هنا.
answer-recommended = يودّ الفريق معرفة ذلك.
answer-too-few-rows = أضف إدخالات حتى يبلغ عددها { $least } على الأقل؛ العدد الحالي: { $count }.
answer-too-many-rows = أزل إدخالات حتى لا يتجاوز عددها { $most }؛ العدد الحالي: { $count }.
answer-kind = هذه الإجابة لا تناسب السؤال. امسحها وأجب من جديد.
answer-one-line = اكتب هذا في سطر واحد.
answer-pattern = لم تُكتب الإجابة بالصيغة التي يتوقعها الفريق. قارنها بالسؤال.
answer-too-long = اختصر النص؛ الحد الأقصى لعدد الأحرف: { $most }.
answer-integer = أدخل عددًا صحيحًا، مثل 12.
answer-decimal = أدخل عددًا مثل 12.5.
answer-decimal-ambiguous = يمكن قراءة هذا العدد على وجهين. اكتبه دون فاصل للآلاف، أو أضف صفرًا بعد آخر منزلة عشرية: 1.2340.
answer-too-many-digits = عدد المنازل العشرية لا يتجاوز { $most }؛ اختصرها.
answer-percentage = أدخل نسبة مئوية من 0 إلى 100، مثل 12.5.
answer-quantity-order = الحد الأدنى أكبر من الحد الأقصى. صحّح أحدهما.
answer-too-small = أدخل عددًا لا يقل عن { $least }.
answer-too-great = أدخل عددًا لا يزيد على { $most }.
answer-port = أدخل رقم منفذ من 0 إلى 65535.
answer-date = أدخل التاريخ بترتيب السنة ثم الشهر ثم اليوم، مثل 2026-11-21.
answer-no-such-date = لا وجود لهذا التاريخ. راجع الشهر واليوم.
answer-time = أدخل وقتًا مثل 14:30، أو اترك الحقل فارغًا.
answer-moment-date = أدخل التاريخ أيضًا.
answer-moment-day = أدخل التاريخ بترتيب السنة ثم الشهر ثم اليوم، مثل 2026-11-21، أو السنة والشهر فقط: 2026-11.
answer-moment-time-of-month = أدخل اليوم أيضًا، أو اترك الوقت فارغًا.
answer-moment-two-zones = الوقت يذكر منطقته الزمنية بنفسه. اترك الأخرى فارغة.
answer-moment-order = أقصى وقت يسبق أدنى وقت. صحّح أحدهما.
answer-clock = أدخل مقدار انحراف الساعة: + إذا كانت متقدمة و- إذا كانت متأخرة، مثل +90 s أو -3 min.
answer-duration = أدخل مدة مثل 3 h أو 90 min أو 2 d.
answer-email = أدخل عنوان بريد مثل admin@site.example.
answer-phone = أدخل رقم هاتف مثل +44 20 7946 0018.
answer-url = أدخل عنوانًا كاملًا مثل https://site.example/page.
answer-ip = أدخل عنوانًا مثل 192.0.2.7 أو 2001:db8::7.
answer-network = أدخل شبكة مثل 192.0.2.0/24 أو 2001:db8::/32.
answer-host = أدخل اسم مضيف واحدًا أو عنوانًا واحدًا، مثل www.site.example أو 192.0.2.7.
answer-domain = أدخل اسم نطاق مثل site.example.
answer-hash = أدخل قيمة تجزئة MD5 أو SHA-1 أو SHA-256 أو SHA-512 بأرقام ست عشرية عددها 32 أو 40 أو 64 أو 128.
answer-cve = أدخل رقم CVE مثل CVE-2026-12345.
answer-zone = أدخل منطقة زمنية مثل Europe/Paris أو +01:00.
answer-money = أدخل مبلغًا مثل 1250.00.
answer-money-ambiguous = يمكن قراءة هذا المبلغ على وجهين. اكتبه دون فاصل للآلاف، أو بمنزلتين عشريتين: 1250.00.
answer-currency = أدخل رمز العملة المكوّن من ثلاثة أحرف، مثل EUR.
answer-currency-missing = اختر العملة.
answer-option = «{ $option }» ليس في القائمة. اختر من جديد.
answer-other-text = وضّح المقصود بـ «{ $option }».
answer-exclusive = أحد الخيارات المحددة يستبعد سواه. أبقِه وحده أو أبقِ الخيارات الأخرى.
answer-too-many-files = أزل ملفات حتى لا يتجاوز عددها { $most }.
answer-evidence-type = لا يبدو «{ $name }» من المطلوب هنا ({ $types }). سيُرفق الملف؛ تأكد من أنه الملف الصحيح.
answer-too-large = مجموع أحجام الملفات { $size } MiB، والحد الأقصى { $most } MiB. أزل بعضها.
answer-json-type = المتوقع هنا: { $expected ->
        [object] كائن
        [array] مصفوفة
        [number] عدد
        [boolean] true أو false
        [null] القيمة null
       *[text] نص
    }؛ الموجود: { $found ->
        [object] كائن
        [array] مصفوفة
        [number] عدد
        [boolean] true أو false
        [null] القيمة null
       *[text] نص
    }.
answer-json-format = الملف بالصيغة { $found }، وهذا البرنامج يقرأ الصيغة 1.
answer-json-missing = «{ $key }» مفقود.
answer-json-other-team = هذه الإجابات موجّهة إلى الفريق { $found }، لا إلى { $expected }.
answer-json-other-form = هذه الإجابات تخص النموذج «{ $found }»، لا «{ $expected }».
answer-json-unknown-field = لا يوجد هنا في النموذج حقل باسم «{ $field }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
answer-json-unknown-key = «{ $key }» غير متوقع هنا.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
answer-json-unknown-option = «{ $option }» ليس من الخيارات.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    } الخيارات: { $options }
answer-json-quantity = اكتب واحدًا من هذه: «exact» أو «about» أو «least» و«most» (أحدهما أو كليهما).
answer-json-option-twice = اختير «{ $option }» مرتين. اذكره مرة واحدة.
answer-json-part-not-asked = لا يطلب السؤال «{ $part }»، فهو متروك.
answer-json-evidence-ignored = لا تؤخذ الملفات من هنا (المذكور منها: { $count }). أرفقها بالخيار --attach.
