# نموذج في ملف نصي يُملأ بمحرّر (`tocsin-cli fill`).

fill-how = اكتب إجاباتك بعد النقطتين؛ أما السطور التي تبدأ بـ # فهي للقراءة فقط. احفظ الملف واخرج من المحرّر: عندها يُفحص، ويظهر ما ينقص أو ما هو خطأ فوق سطره بعد العلامة #!. هذا الملف غير مشفّر. احذفه بعد إرسال البلاغ.
fill-required = مطلوب
fill-recommended = مستحسن
fill-computed = محسوب من إجاباتك الأخرى
fill-computed-is = محسوب من إجاباتك الأخرى: { $answer }
fill-computed-now = بحسب إجاباتك عند كتابة هذا: { $answer }
fill-only-when = فقط إذا { $condition }.
fill-only-depends = يُسأل هذا بحسب أجوبتك الأخرى.
fill-required-when = مطلوب إذا { $condition }.
fill-required-depends = مطلوب بحسب أجوبتك الأخرى.
fill-boxes = ضع x بين القوسين أمام كل ما هو صحيح.
fill-rows = لكل عنصر آخر انسخ الكتلة من سطرها الأول إلى القوس الذي يغلقها؛ { $most } على الأكثر.
fill-evidence = لا تكتب شيئًا هنا: تُعطى الملفات عند إعداد البلاغ، بالخيار --attach { $field }=FILE.
fill-default = ما دام لا شيء مكتوبًا هنا فالجواب هو «{ $answer }». اكتب "" لتركه فارغًا.
fill-default-depends = ما دام لا شيء مكتوبًا هنا فالجواب يتبع أجوبتك الأخرى. اكتب "" لتركه فارغًا.
fill-from-stage = يُسأل ابتداءً من «{ $stage }».
fill-marking = علامة هذا الجواب: { $marking } ما دام لا شيء بعد النقطتين، أو إحدى هذه:
fill-kind-yesno = اكتب yes (نعم) أو no (لا).
fill-kind-tristate = اكتب yes (نعم) أو no (لا) أو unknown (غير معروف).
fill-kind-consent = اكتب yes إذا كنت موافقًا.
fill-kind-date = يُكتب هكذا: 2026-11-01
fill-kind-moment = يُكتب هكذا: 2026-11-01 14:30 Africa/Cairo؛ التاريخ وحده إن لم تعرف أكثر؛ وقبله about إن لم تكن متأكدًا.
fill-kind-interval = إن لم يُعرف إلا أبكر وقت وآخر وقت فيُكتب هكذا: 2026-11-01 14:30 .. 16:00
fill-kind-clock = وبعده حال الساعة التي أظهرته: clock exact (دقيقة) أو clock unknown (غير معروف) أو clock +90 s (متقدمة) أو clock -3 min (متأخرة).
fill-kind-duration = يُكتب كأحد هذه: 45 min، 3 h، 2 d
fill-kind-money = يُكتب هكذا: 1200.50 EUR
fill-kind-quantity = يُكتب كأحد هذه: 120؛ about 120 أي نحو 120؛ 100 .. 200؛ 100 .. أي 100 على الأقل؛ .. 200 أي 200 على الأكثر
fill-kind-zone = يُكتب كأحد هذه: Africa/Cairo، ‎+02:00، UTC

## متى يُطرح سؤال

fill-condition-is = كانت إجابة «{ $question }» هي «{ $answer }»
fill-condition-is-not = لم تكن إجابة «{ $question }» هي «{ $answer }»
fill-condition-includes = شملت إجابة «{ $question }» «{ $answer }»
fill-condition-answered = أُجيب عن «{ $question }»
fill-condition-unanswered = لم يُجب عن «{ $question }»
fill-condition-stage = كان البلاغ «{ $stage }»
fill-condition-not-stage = لم يكن البلاغ «{ $stage }»

## ما الخطأ في ملف مملوء

fill-no-head = السطر الأول لا يبيّن أي نموذج هذا.
fill-other-format = صيغة الملف { $format }؛ وهذا البرنامج يقرأ الصيغة 1.
fill-no-such-stage = ليس في النموذج مرحلة «{ $stage }». فيه: { $stages }.
fill-line = هذا السطر ليس «اسم: إجابة» ولا تعليقًا: { $line }
fill-twice = ورد «{ $field }» هنا مرة ثانية.
fill-no-end = النص الذي يبدأ هنا ينقصه في آخره السطر «{ $end }».
fill-text-goes-on = النص الذي يبدأ هنا يمتد متجاوزًا «{ $question }»: ضع سطرًا «{ $end }» حيث ينتهي. وإن كان كل ذلك من النص فابدأه واختمه بكلمة غير «{ $end }».
fill-too-many-rows = تتضمن الإدخالات في هذا الملف أكثر من { $most } سؤال: أزل بعضها، أو أرفق القائمة كملف.
fill-brace = هذا القوس لا يقابله قوس آخر.
fill-brace-open = ينقص القوس الذي يغلق الكتلة التي تبدأ هنا.
fill-box = بين القوسين x أو لا شيء، وليس «{ $mark }».
fill-box-empty = يوجد هنا نص لكن الخانة غير مؤشَّرة: ضع x بين القوسين أو احذف النص.
fill-left-out = يبقى هذا الجواب خارج البلاغ: لا يُطرح السؤال بحسب الأجوبة الأخرى.
fill-left-out-stage = يبقى هذا الجواب خارج البلاغ: يُطرح السؤال في مرحلة لاحقة.
fill-yes-or-no = اكتب yes (نعم) أو no (لا).
fill-lacks = ليس في الملف موضع لهذا بعد: اكتب «{ $line }» وجوابك تحت هذا السطر.
fill-evidence-missing = يلزم هنا ملف: أعطه عند إعداد البلاغ، بالخيار --attach { $field }=FILE.
fill-quantity = اكتب عددًا مثل 20؛ أو about 20 أي نحو 20؛ أو 20 .. أي 20 على الأقل؛ أو .. 20 أي 20 على الأكثر؛ أو 20 .. 30.
fill-aside = بلا موضع في هذا النموذج
fill-aside-how = كانت هذه الإجابات في { $path }. اكتب ما لا يزال صحيحًا في موضعه؛ لا يُرسل شيء مما يلي.
fill-attach-again = كان الملف «{ $name }» مرفقًا هنا: أرفقه من جديد عند إعداد البلاغ، بالخيار --attach { $field }=FILE.
fill-renamed = صار اسم «{ $was }» في هذا النموذج «{ $now }»، وقد نُقل الجواب إليه.
