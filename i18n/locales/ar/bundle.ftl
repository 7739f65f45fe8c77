# Why a team's bundle is refused. Nothing of a refused bundle has been used.

# $size: octets
bundle-too-large = هذا الملف أكبر من أن يكون حزمة نموذج ({ $size } بايت).
    .way-on = تأكد من أنك اخترت الملف الذي نشره الفريق؛ امتداد اسمه tocsin.
bundle-not-a-bundle = هذا الملف ليس حزمة نموذج.
    .way-on = اختر الملف الذي نشره الفريق؛ امتداد اسمه tocsin.
# $size: octets that are there
bundle-cut-short = حزمة النموذج ناقصة: تنتهي بعد { $size } بايت.
    .way-on = نزّلها أو انسخها من جديد.
# $offset: octet at which the file is not as it should be
bundle-not-canonical = أُعيد تحزيم حزمة النموذج أو عُدّلت بعد توقيعها (عند البايت { $offset }).
    .way-on = احصل على الملف مجددًا من الفريق نفسه، لا من نسخة.
# $file: path inside the bundle
bundle-name = تحتوي حزمة النموذج على ملف اسمه غير مسموح به: { $file }.
    .way-on = احصل على الملف مجددًا من الفريق نفسه، وأبلغ الفريق إذا تكرر ذلك.
bundle-missing-file = حزمة النموذج ناقصة: الملف { $file } مفقود.
    .way-on = احصل على الملف مجددًا من الفريق نفسه.
bundle-extra-file = تحتوي حزمة النموذج على ملف لم يوقّعه الفريق: { $file }.
    .way-on = لا تستخدم هذه النسخة. احصل على الملف مجددًا من الفريق نفسه، وأبلغ الفريق بذلك.
bundle-changed-file = تغيّر الملف { $file } في حزمة النموذج بعد أن وقّعها الفريق.
    .way-on = لا تستخدم هذه النسخة. احصل على الملف مجددًا من الفريق نفسه، وأبلغ الفريق بذلك.
bundle-no-manifest = لا تتضمن حزمة النموذج قائمة صالحة بملفاتها، فلا يمكن التحقق منها.
    .way-on = احصل على الملف مجددًا من الفريق نفسه.
bundle-signature-malformed = لا تحمل حزمة النموذج توقيعًا سليمًا واحدًا لا غير.
    .way-on = لا تستخدم هذه النسخة. احصل على الملف مجددًا من الفريق نفسه.
bundle-other-signer = وقّع حزمةَ النموذج طرفٌ غير الذي تذكره.
    .way-on = لا تستخدم هذه النسخة. اتصل بالفريق هاتفيًا على رقم كان لديك من قبل.
bundle-bad-signature = توقيع حزمة النموذج غير صحيح: عُدّلت الحزمة بعد توقيعها.
    .way-on = لا تستخدم هذه النسخة. اتصل بالفريق هاتفيًا على رقم كان لديك من قبل.
# $place: file and line; $mistake: the name of the class of mistake
bundle-content = حزمة النموذج أصلية، لكن الفريق أخطأ في { $place } ({ $mistake }).
    .way-on = أخبر الفريق بذلك؛ وإلى أن يصحَّح الخطأ، أبلغ بالهاتف أو بالبريد الإلكتروني.
# $needs: version; $program: this program's version; $contact: the team's contact text
bundle-needs-program = تتطلب حزمة النموذج هذه إصدارًا أحدث من Tocsin ({ $needs })؛ والإصدار الحالي { $program }.
    .way-on = ثبّت إصدارًا أحدث، أو تواصل مع الفريق بطريقة أخرى. يقول النموذج عن نفسه:
        { $contact }
tell-forgery = قد يكون هذا مزورًا أو تالفًا. أبلغ { $team }: الهاتف { $telephone }، كما يقول آخر نموذج لهم جرى التحقق منه هنا.
tell-forgery-mail = قد يكون هذا مزورًا أو تالفًا. أبلغ { $team }: الهاتف { $telephone }، البريد { $email }، كما يقول آخر نموذج لهم جرى التحقق منه هنا.
