# What “team check” finds beside the structure.

check-secret-key = هذا مفتاح سري: من يحصل على الحزمة يحصل عليه. انقله خارج المجلد؛ وإن سبق نشره فأبطِله.
check-placeholder = لم يُملأ هذا الموضع بعد.
check-to-fill-in = ما زال هذا بحاجة إلى إكمال: اكتب المطلوب مكان الأقواس.
check-empty-section = لا يقول الوصف شيئًا هنا.
check-expired = انتهت صلاحية الحزمة في { $date }: لن يبلّغ بها أحد بعد الآن. اجعل «expires» يومًا لاحقًا.
check-expires-soon = تنتهي صلاحية الحزمة في { $date }. انشر قبل ذلك حزمة تدوم أطول.
check-key-expires-soon = لن يستطيع أحد التعمية لهذه الشهادة بعد { $date }. جدّدها أو أضف أخرى وانشرها قبل ذلك.
check-form-without-key = لا تصلح للتعمية أي من الشهادات التي يذكرها النموذج «{ $form }»: لن يستطيع أحد الإبلاغ به. اذكر شهادة صالحة.
check-signer-changed = كانت شهادة التوقيع { $old } وصارت { $new }: سيُحذَّر من التزوير كل من تحقق من فريقك. وقّع بالشهادة السابقة.
check-form-without-when = هناك عدة نماذج، ولا يقول النموذج «{ $form }» متى يكون هو المناسب. اكتب ذلك في «.when» لهذه الرسالة.
translation-stale = تغيّر النص الذي تُرجمت منه الرسالة «{ $id }». راجع الترجمة، ثم شغّل «team translate» للغة { $language } مع --accept.
check-text-needless = لا شيء في النموذج يحتاج إلى الرسالة «{ $id }».{ $suggest ->
        [yes] { " " }أكان المقصود «{ $near }»؟
       *[no] { "" }
    }
personal-without-purpose = يسأل الحقل «{ $field }» عن بيانات شخصية ولا يذكر الغرض منها. أضف السمة .purpose إلى رسالته { $message }.
