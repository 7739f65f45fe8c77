# كيف تُقال الملاحظات على مجلد الفريق، في الطرفية وفي النافذة.

level-error = خطأ
level-warning = تحذير
level-note = ملاحظة
finding-near = أتقصد «{ $near }»؟
findings-none = لا شيء يعيق المُبلِّغ؛ التحذيرات: { $warnings }.
findings-count = الأخطاء: { $errors }؛ التحذيرات: { $warnings }.
text-unwritten = الرسالة { $id } من الملف { $file } بلا كلمات في { $language }، وهي اللغة التي تُترجم منها اللغات الأخرى.
    .way-on = اكتبها هناك؛ فالملف { $asked } يحتاج إليها.
texts-missing = عدد الرسائل غير المترجمة إلى { $language }: { $count }، ومنها { $names }.
    .way-on = شغّل «team translate» للغة { $language } وترجم ما يضعه هناك على شكل تعليقات؛ وإلى ذلك الحين يرى القراء لغة أخرى.
texts-unused = عدد الرسائل غير الموجودة في اللغة المرجعية: { $count }، ومنها { $names }.
    .way-on = احذفها، أو صحّح أسماءها.
texts-identical = عدد الرسائل المطابقة لما في اللغة المرجعية: { $count }، ومنها { $names }.
    .way-on = ترجمها، ما لم يكن التطابق مقصودًا.
texts-stale = عدد الرسائل التي تغيّرت نصوصها الأصلية بعد ترجمتها: { $count }، ومنها { $names }.
    .way-on = راجع الترجمات، ثم شغّل «team translate» للغة { $language } مع --accept.
folder-not-a-file = { $path } ليس ملفًا ولا مجلدًا.
    .way-on = أخرجه من مجلد الحزمة.
folder-too-large = محتوى { $path } أكبر مما يُسمح به في حزمة.
    .way-on = الحد الأقصى للحزمة 16 MiB و 4096 ملفًا: هل هذا هو المجلد الصحيح؟
