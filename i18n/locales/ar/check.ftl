# What “team check” finds beside the structure.

check-secret-key = هذا مفتاح سري: من يحصل على الحزمة يحصل عليه. انقله خارج المجلد؛ وإن سبق نشره فأبطِله.
check-placeholder = لم يُملأ هذا الموضع بعد.
check-guess = هذه القيمة تخمين لم يؤكده أحد: اكتب الصحيح، ثم احذف الأقواس المزدوجة.
check-to-fill-in = ما زال هذا بحاجة إلى إكمال: اكتب المطلوب مكان الأقواس.
check-to-translate = ما زال هذا الوصف باللغة التي يُترجَم منها: ترجم ما تحت هذا السطر ثم احذفه.
check-empty-section = لا يقول الوصف شيئًا هنا.
check-placeholders = ما زال في هذا الملف ما يجب ملؤه، وعدد مواضعه { $count }، وهذا أولها.
check-guesses = في هذا الملف قيم مخمَّنة لم يؤكدها أحد، وعددها { $count }، وهذه أولها. اكتب الصحيح ثم احذف الأقواس المزدوجة.
check-several-to-fill-in = ما زال في هذا الملف ما يجب ملؤه، وعدد مواضعه { $count }: اكتب المطلوب مكان الأقواس. وهذا أولها.
check-empty-sections = لا يقول الوصف شيئًا في أقسام عددها { $count }، وهذا أولها.
check-expired = انتهت صلاحية الحزمة في { $date }: لن يبلّغ بها أحد بعد الآن. اجعل «expires» يومًا لاحقًا.
check-expires-soon = تنتهي صلاحية الحزمة في { $date }. انشر قبل ذلك حزمة تدوم أطول.
check-published-ahead = تقول الحزمة إنها نُشرت في { $date } الساعة { $time } بالتوقيت العالمي المنسق (UTC)، وهو وقت لم يأتِ بعد. اكتب متى تُنشر.
check-key-expires-soon = لن يستطيع أحد التعمية لهذه الشهادة بعد { $date }. جدّدها أو أضف أخرى وانشرها قبل ذلك.
check-signer-expires-soon = بعد { $date } يرفض من يلقى فريقك أول مرة ما وقّعه هذا المفتاح. مدّد صلاحيته أو سلّم التوقيع إلى مفتاح آخر بالأمر «tocsin-cli team rotate»، وانشر قبل ذلك.
diagnostic-cert-unreadable = { cert-unreadable }
    .way-on = صدّر الشهادة العامة من جديد: gpg --armor --export ADDRESS.
diagnostic-cert-several = { cert-several }
    .way-on = ضع كل شهادة في ملف مستقل.
diagnostic-cert-policy = { cert-policy }
    .way-on = أنشئ شهادة أحدث وانشرها.
diagnostic-cert-unsupported = { cert-unsupported }
    .way-on = انشر شهادة بمفتاح شائع: Curve25519، أو RSA بما لا يزيد على 4096 بت.
diagnostic-cert-revoked = { cert-revoked }
    .way-on = ضع هناك الشهادة التي تحل محلها، وأزل هذه.
diagnostic-cert-expired = { cert-expired }
    .way-on = مدّد صلاحيتها (gpg --quick-set-expire FINGERPRINT 2y)، ثم صدّرها من جديد: gpg --armor --export ADDRESS.
diagnostic-cert-not-yet-valid = { cert-not-yet-valid }
    .way-on = صحّح ساعة هذا الحاسوب، أو انشر حين تبدأ صلاحية الشهادة.
diagnostic-cert-other-encryption = { cert-other-encryption }
    .way-on = أضف شهادة فيها مثل هذا المفتاح أو غيّر «encryption» في team.toml (‏compatible: الإصدار 4؛ post-quantum: ‏ML-KEM).
diagnostic-cert-no-encryption-subkey = { cert-no-encryption-subkey }
    .way-on = أضف إليها مفتاحًا (gpg --quick-add-key FINGERPRINT default encr)، ثم صدّرها من جديد: gpg --armor --export ADDRESS.
diagnostic-cert-subkeys-expired = { cert-subkeys-expired }
    .way-on = مدّد صلاحيته (gpg --quick-set-expire FINGERPRINT 2y '*')، ثم صدّر الشهادة من جديد: gpg --armor --export ADDRESS.
diagnostic-cert-no-signing-key = { cert-no-signing-key }
    .way-on = صدّر الشهادة التي يوقّع مفتاحها الحزمة: gpg --armor --export ADDRESS.
diagnostic-cert-other-fingerprint = { cert-other-fingerprint }
    .way-on = أعد تسمية الملف: البصمة بلا مسافات، ثم ‎.asc.
diagnostic-cert-subkeys-revoked = { cert-subkeys-revoked }
    .way-on = أضف إليها مفتاحًا (gpg --quick-add-key FINGERPRINT default encr)، ثم صدّرها من جديد: gpg --armor --export ADDRESS.
check-form-without-key = لا تصلح للتعمية أي من الشهادات التي يذكرها النموذج «{ $form }»: لن يستطيع أحد الإبلاغ به. اذكر شهادة صالحة.
check-signer-changed = كانت شهادة التوقيع { $old } وصارت { $new }: سيُحذَّر من التزوير كل من تحقق من فريقك. وقّع بالشهادة السابقة، أو اجعلها تسلّم بالأمر “tocsin-cli team rotate”.
check-signer-replaced = كانت شهادة التوقيع { $old } وقد أُلغيت، وصارت { $new }: على كل من تحقق من فريقك أن يقارن البصمة الجديدة. أعلنها حيث لا يستطيع سارق المفتاح السابق.
check-rotation-missing = هذا الملف جزء من تغيير مفتاح التوقيع، ومن دونه لا يستطيع أحد تتبع ذلك التغيير.
    .way-on = أعِد ما كتبه “tocsin-cli team rotate”.
check-rotation-statement = هذا ليس كما كتبه “tocsin-cli team rotate”.
    .way-on = أعِد ما كتبه.
check-rotation-other-team = هذا التغيير لمفتاح التوقيع يخص فريقًا آخر.
    .way-on = أزِله.
check-rotation-elsewhere = هذا التغيير لمفتاح التوقيع لا يؤدي إلى الذي يليه، ثم في النهاية إلى keys/signing.asc.
    .way-on = أعِد ما كتبه “tocsin-cli team rotate”.
check-rotation-signature = هذا التوقيع لا يطابق البيان ومفتاحه.
    .way-on = أعِد ما كتبه “tocsin-cli team rotate”.
check-rotation-revoked = أُلغي هذا المفتاح فلم يعد يسلّم إلى غيره: من فاته هذا التغيير فعليه أن يقارن البصمة الجديدة.
    .way-on = اتركه كما هو، وأخبر بالبصمة الجديدة هاتفيًا.
check-not-revoked = لا يعرف أحد من هذا الملف أن شهادة ما ملغاة: فهي ليست ملغاة، أو الملف كبير جدًا.
    .way-on = استورد إلغاءها ثم صدّر الشهادة: gpg --armor --export-options export-minimal --export FINGERPRINT.
check-rotation-too-many = لا تُتتبَّع تغييرات مفتاح التوقيع التي تزيد على { $most }.
    .way-on = اطلب ممن تحققوا من فريقك أن يعيدوا ذلك، وابدأ من جديد.
check-form-without-when = هناك عدة نماذج، ولا يقول النموذج «{ $form }» متى يكون هو المناسب. اكتب ذلك في «.when» لهذه الرسالة.
check-text-blank = لا يُرى شيء في الرسالة «{ $id }». اكتب فيها كلمات.
check-variable = تستخدم الرسالة «{ $id }» { $names }، ولا متغيرات في كلمات الفريق: فسيقرأ المبلّغون الاسم نفسه. اكتب المقصود.
check-options-alike = يُقرأ «{ $option }» و«{ $other }» من السؤال «{ $field }» بالكلمات نفسها. اكتبهما بحيث يمكن الاختيار.
check-message-shared = على الرسالة «{ $id }» أن تقول شيئين، «{ $what }» و«{ $other }». غيّر اسم أحدهما.
check-schemas-old = تُكمل المحررات مفاتيح هذه الملفات من مخططات إصدار آخر من البرنامج.
    .way-on = شغّل «team schemas»: فهو يكتب مخططات هذا الإصدار.
check-icon = { $file } ليس صورة PNG مربعة طول ضلعها بين { $least } و{ $most } بكسل، فلا يمكن أن تكون أيقونة حزمة.
    .way-on = احفظ الأيقونة بهذه الصورة.
check-logo-not-png = لا يمكن قراءة { $file } على أنه صورة PNG، فلن يراها أحد.
    .way-on = احفظ الشعار بصيغة PNG.
check-logo-size = أبعاد { $file } هي { $width } × { $height } بكسل؛ أما الشعار فمن { $least } إلى { $most } في كل اتجاه.
    .way-on = احفظ الشعار بحجم آخر.
translation-stale = تغيّر النص الذي تُرجمت منه الرسالة «{ $id }»{ $known ->
        [yes] : كان «{ $was }» وصار «{ $is }».
       *[no] .
    }
    .way-on = عدّل الترجمة، أو قل إنها ما زالت صحيحة: «team translate» للغة { $language } مع --accept { $id }. ودون --accept يكتب النص كاملًا فوق الترجمة.
description-stale = تُرجم الوصف من نص تغيّر بعد ذلك{ $known ->
        [yes] : كان «{ $was }» وصار «{ $is }».
       *[no] .
    }
    .way-on = عدّل الترجمة، أو قل إنها ما زالت صحيحة: «team translate» للغة { $language } مع --accept team.md.
check-text-needless = لا شيء في النموذج يحتاج إلى الرسالة «{ $id }».{ $suggest ->
        [yes] { " " }أكان المقصود «{ $near }»؟
       *[no] { "" }
    }
check-attribute-unread = لا شيء يقرأ «.{ $attribute }» في الرسالة «{ $id }»: فلن يراه أي مبلّغ.{ $suggest ->
        [yes] { " " }هل المقصود «.{ $near }»؟
       *[no] { "" }
    }
check-marking-words = لمستويات TLP وPAP في كل نموذج كلماتُ البرنامج نفسه، ليكون وسم البلاغ كما يُقرأ. احذف الرسالة «{ $id }» أو سمّ خيارك الخاص باسم آخر.
personal-without-purpose = يسأل الحقل «{ $field }» عن بيانات شخصية ولا يذكر الغرض منها. أضف السمة .purpose إلى رسالته { $message }.
