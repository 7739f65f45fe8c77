# What is wrong with a text file. $file, $line, $id (a message) say where.

text-too-large = الملف { $file } أكبر من أن يُستخدم.
    .way-on = أبقِ حجم الملف دون 1 MiB وحجم اللغة الواحدة دون 8 MiB.
text-too-nested = الملف { $file }، السطر { $line }: عدد الأقواس المفتوحة في الرسالة { $id } أكبر من المسموح به، لذلك لا يُستخدم الملف.
    .way-on = قسّم الرسالة.
text-syntax = الملف { $file }، السطر { $line }: صيغة Fluent غير صالحة ({ $words }).
    .way-on = صحّح السطر؛ لن تُستخدم الرسالة قبل ذلك.
text-duplicate = الملف { $file }، السطر { $line }: الرسالة { $id } معرّفة من قبل.
    .way-on = احذف إحداهما؛ تُستخدم الأولى.
text-cyclic = الملف { $file }، السطر { $line }: الرسالة { $id } تحيل إلى نفسها.
    .way-on = احذف الإحالة.
text-explodes = الملف { $file }، السطر { $line }: الرسالة { $id } بعد بسطها أطول من المسموح به أو كثيرة الأجزاء.
    .way-on = أبقِها دون 64 KiB، وفي حدود 100 موضع استبدال و16 إحالة متتابعة.
text-number = الملف { $file }، السطر { $line }: تحتوي الرسالة { $id } على عدد يتجاوز 15 خانة.
    .way-on = اكتبه نصًا.
text-reference = الملف { $file }، السطر { $line }: تحيل الرسالة { $id } إلى { $to }، وهو غير موجود في هذه اللغة.
    .way-on = عرّفه، أو صحّح الاسم.
text-missing = الرسالة { $id } من الملف { $file } غير موجودة في { $language }.
    .way-on = ترجمها؛ وإلى ذلك الحين يراها القراء بلغة أخرى.
text-unused = الملف { $file }، السطر { $line }: الرسالة { $id } غير موجودة في اللغة المرجعية.
    .way-on = احذفها، أو صحّح اسمها.
text-variables = الملف { $file }، السطر { $line }: متغيرات الرسالة { $id } تخالف متغيرات المرجع (الناقصة: { $missing }؛ غير المعروفة: { $unknown }).
    .way-on = استخدم المتغيرات نفسها.
text-identical = الملف { $file }، السطر { $line }: الرسالة { $id } مطابقة لما في اللغة المرجعية.
    .way-on = ترجمها، ما لم يكن التطابق مقصودًا.

# How far a translation can be relied on. The first is about the program's own texts.
translation-unreviewed = لم يراجع هذه الترجمةَ أحدٌ من المتحدثين باللغة العربية.
# $team: the team's name. Said when the form is shown in a language that the team does not list as reviewed.
team-translation-unreviewed = لا يذكر { $team } أن أحدًا من المتحدثين باللغة راجع هذه الترجمة لنصوصه.
# $language: اسم اللغة المرجعية بتلك اللغة.
team-translation-disclaimer = نصوص الفريق هذه ترجمة. وحيثما اختلفت عن النص الأصلي ({ $language }) فالمعتمد هو النص الأصلي.
