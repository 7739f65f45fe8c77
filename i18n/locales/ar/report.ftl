# Headings and fixed words of report.txt. Keys such as Tocsin-Report-ID are the same in every language.

report-banner-example = *** مثال *** أُعدّ لفريق المثال الذي مفتاحه السري علني: يستطيع أي شخص قراءة هذا البلاغ وتزويره.
report-banner-test = [TEST] هذا تمرين. لم تقع أي حادثة.
report-banner-unchecked = *** لم يُتحقق من الفريق *** لم يتمكن المُبلِّغ من التحقق من أن النموذج والمفاتيح تخص الفريق فعلًا.
report-banner-withdrawn = *** مسحوب *** يسحب المُبلِّغ هذا البلاغ. لا ينبغي اتخاذ أي إجراء بناءً على ما فيه بعد الآن.
report-banner-copy = *** نسخة *** أُعدّت للتمرير. حُذف منها ما وُسم بأعلى من TLP هذه النسخة، وما قد يدل على المبلِّغ. لا يُعثر على ما كُتب خطأً أو صيغ بعبارة أخرى أو كان أقصر من ثلاثة أحرف، وتبقى عناوين الأجهزة التي هوجمت ووظائفها ما لم تُوسم، مع أن البحث عنها قد يكشف موقعها: اقرأها قبل تمريرها.
report-redacted-marked = [محذوف: { $tlp }]
report-redacted-identity = [محذوف: قد يدل على المبلِّغ]
report-redacted-evidence = [محذوف: الأدلة لا تُمرَّر]
report-redacted-tells = [محذوف: يحتوي على شيء حُذف]

report-out-of-band = كيفية التواصل مع المُبلِّغ بغير البريد الإلكتروني
report-no-out-of-band = لم تُذكر وسيلة غير البريد الإلكتروني.
report-mail-watched = قد يكون المتسلل يقرأ بريد المُبلِّغ: لا تُجب عليه هناك.
report-may-be-told = من يجوز إطلاعه، وعلى ماذا
report-no-disclosure = لم يُذكر شيء في هذا الشأن: استأذن قبل إطلاع أي شخص.

# تحديث لبلاغ سبق تسليمه. تحت كل من الثلاثة رقم أو وقت.
report-update = ما يغيّره هذا التحديث
report-update-revision = النسخة رقم
report-update-since = تاريخ إعدادها
report-update-before = تاريخ إعداد النسخة السابقة
# $question: السؤال الذي تغيّرت إجابته؛ الإجابات تحته.
report-added = أُضيف: { $question }
report-changed = تغيّر: { $question }
report-withdrawn = سُحب: { $question }
report-change-before = قبل
report-change-now = الآن
report-file-another = ملف آخر بالاسم نفسه

# $form: title of the form; $team: name of the team
report-title = { $form } – { $team }
# Above severity, category and how what happened begins; all answers follow by pages.
report-in-short = باختصار
# أي البلاغات المتتالية هذا؛ واسمه في السطر التالي.
report-stage = أي بلاغ هذا
report-state = حال هذا البلاغ
report-state-open = مفتوح
report-state-waiting = قيد الانتظار
report-waits-for = بانتظار
report-state-closed = مغلق: انتهى الأمر بالنسبة إلى المُبلِّغ
report-state-withdrawn = مسحوب
report-reworded = صياغة هذا البلاغ
report-reworded-form = النموذج هو الذي نشره الفريق منذ ذلك الحين
report-reworded-language = يقرأه المُبلِّغ بلغة أخرى
report-reworded-check = هل قارن أحدٌ بصمة الفريق
report-tickets = أرقامه لدى فرق الاستجابة
# The rest of a page, below a group of its questions. $title: the page’s title
report-continued = { $title } (تابع)
# A row of a repeated group. $label: its title; $number of $of
report-row = { $label }: { $number } من { $of }
# An answer that the form calculated from others
report-calculated = { $question } (محسوب)
# An option that asks for details. $option: its words; $text: the details
report-specified = { $option }: { $text }
# A time that is not known exactly. $moment: the best estimate
report-about = { $moment } تقريبًا
report-interval = { $interval } (في وقت ما بينهما)
report-range = { $least } إلى { $most }
report-at-least = { $least } على الأقل
report-at-most = { $most } على الأكثر
report-clock-exact = { $moment } (الساعة مضبوطة)
report-clock-unknown = { $moment } (لا يُعرف إن كانت الساعة صحيحة)
report-clock-off = { $moment } ({ $offset }: انحراف الساعة التي أظهرته؛ دون تصحيح)

report-evidence = الأدلة المختومة مع هذا البلاغ
report-evidence-name = الاسم الأصلي: { $value }
report-evidence-size = الحجم بالبايت: { $value }
report-evidence-sha256 = SHA-256: { $value }
report-evidence-original-size = حجم الأصل بالبايت: { $value }
report-evidence-original-sha256 = SHA-256 للأصل الذي تُرسل صورته وحدها: { $value }
report-evidence-modified = آخر تعديل: { $value }
report-evidence-changed = عُدّل بعد إضافته.
report-evidence-added = أُضيف في: { $value }

report-unanswered = أسئلة موصى بها لم يُجَب عنها
report-left-empty = أسئلة أخرى لم يُجَب عنها
report-notes = ملاحظات
report-not-asked = الأسئلة التي لا ترد هنا لم تكن منطبقة ولم تُطرَح.
report-not-asked-or-kept = الأسئلة التي لا ترد هنا لم تكن منطبقة ولم تُطرَح، أو تبقى إجاباتها لدى المُبلِّغ.
report-creator-team = يحمل معرّف البلاغ اسم نطاق الفريق لأن المُبلِّغ ليس له اسم نطاق خاص به.

# نسخة لملف الجهة نفسها: HTML أو PDF، غير مشفّرة
print-clear = هذه النسخة غير مشفّرة: من يحصل على الملف أو الورق يستطيع قراءتها. هي لملفكم الخاص.
# الشيء نفسه للفريق الذي يطبع ما تلقّاه
print-clear-team = هذه النسخة غير مشفّرة: من يحصل على الملف أو الورق يستطيع قراءتها.
# في هامش كل صفحة
print-clear-short = غير مشفّر
print-draft = *** مسودة *** لم تُسلَّم إلى الفريق، وقد تتغير بعد.
print-page = الصفحة { $page } من { $pages }
print-id = معرّف البلاغ
print-reference = المرجع
print-tlp = تصنيف بروتوكول الإشارة الضوئية (TLP)
print-team = الفريق
print-form = النموذج
print-evidence-description = الوصف
print-timeline = الخط الزمني
# $zone: منطقة زمنية مثل America/Toronto. تحته رسم: أشرطة على محور
print-timeline-about = طول كل شريط بقدر عدم اليقين في وقته؛ الشريط الباهت ذو الحافة المتقطعة يعني تقريبًا، والسهم طرف مفتوح. المحور بتوقيت { $zone }.
print-timeline-what = ماذا
print-timeline-when = متى
print-incident = الحادثة
# الوقت من $start إلى $end؛ كل منهما وقت أو إحدى الرسائل الثلاث أدناه
print-from-to = { $start } إلى { $end }
print-start-unknown = البداية غير معروفة
print-end-unknown = النهاية غير معروفة
print-goes-on = ما زالت مستمرة
print-name = لا يدل الاسم { $path } على ما يجب كتابته.
    .way-on = اجعل الامتداد html أو pdf.
print-cancelled = أُلغي. لم تُكتب أي نسخة.
    .way-on = احفظ النسخة من جديد حين تحتاج إليها.
# $why: ما تقوله المكتبة، بالإنجليزية
print-pdf = لا يمكن صنع ملف PDF من هذا البلاغ: { $why }
    .way-on = احفظه بصيغة HTML، واطبعه من متصفح.
