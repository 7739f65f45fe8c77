# البحث عن مفاتيح فريق حيث تنشرها نطاقاته، والبحث عن نموذج أحدث.

lookup-note = يُظهر البحث ما ينشره من يتحكم في نطاق ما. ولا يتغير به هل جرى التحقق من الفريق أم لا.
lookup-chosen = من كتب هذا النموذج هو من اختار هذه النطاقات: ما تنشره لا يصلح للتحقق منه.
lookup-ask = ستعلم هذه الخوادم، ومن يبحث لك عن أسمائها، أن أحدًا من عنوانك يطّلع على هذا الفريق: { $servers }.
lookup-ask-proxy = إذا كان في إعداداتك وكيل (proxy)، تُسأل هذه الخوادم من خلاله.
lookup-elsewhere = { $domain } ليس النطاق الذي يحمل الفريق اسمه.
lookup-place-security-txt = ملف security.txt في { $of }
lookup-place-wkd = دليل المفاتيح Web Key Directory، { $of }
lookup-signer = من يتحكم في { $domain } ينشر المفتاح الذي وقّع هذا النموذج: { $fingerprint }.
lookup-encryption = من يتحكم في { $domain } ينشر مفتاحًا تُعمّى به البلاغات إلى هذا الفريق: { $fingerprint }.
lookup-other = من يتحكم في { $domain } ينشر مفتاحًا آخر: { $fingerprint }.
lookup-nothing = من يتحكم في { $domain } لا ينشر هناك أي مفتاح.
lookup-revoked = { $kind ->
        [compromised] من يتحكم في { $domain } ينشر أن هذا المفتاح أُلغي لأنه وقع في أيدٍ أخرى: { $fingerprint }.
        [superseded] من يتحكم في { $domain } ينشر أن هذا المفتاح أُلغي لأن مفتاحًا آخر حل محله: { $fingerprint }.
        [retired] من يتحكم في { $domain } ينشر أن هذا المفتاح أُلغي لأنه لم يعد مستخدمًا: { $fingerprint }.
       *[other] من يتحكم في { $domain } ينشر أن هذا المفتاح أُلغي دون ذكر سبب: { $fingerprint }.
    }
lookup-refreshed = { $until ->
        [then] حُفظ الآن ما وقّعه صاحب المفتاح { $fingerprint } بشأنه منذ ذلك الحين: يمكن استخدامه حتى { $date }.
        [ever] حُفظ الآن ما وقّعه صاحب المفتاح { $fingerprint } بشأنه منذ ذلك الحين: يمكن استخدامه بلا نهاية.
       *[not] حُفظ الآن ما وقّعه صاحب المفتاح { $fingerprint } بشأنه منذ ذلك الحين: لا يمكن استخدامه.
    }
lookup-not-asked = { $reason ->
        [no-server] تعذّر سؤال { $domain }: لا يوجد خادم بهذا الاسم.
        [unreachable] تعذّر سؤال { $domain }: لا يمكن الوصول إلى الخادم.
        [refuses] يجيب { $domain }، لكنه يرفض تسليم ما هو منشور هناك.
        [slow] تعذّر سؤال { $domain }: لم يجب الخادم في الوقت المناسب.
        [certificate] تعذّر سؤال { $domain }: لا يستطيع الخادم أن يثبت أنه خادم النطاق.
        [redirect] تعذّر سؤال { $domain }: يحيل الخادم إلى عنوان آخر، ولم تُتّبع الإحالة.
        [proxy] تعذّر سؤال { $domain }: الوكيل لا يوصل إليه.
       *[broken] تعذّر سؤال { $domain }: لا يجيب الخادم كما تجيب خوادم الويب.
    }
lookup-unfit = { $reason ->
        [too-large] ما ينشره { $domain } هناك كبير جدًا. لم يُقرأ.
        [not-text] ما ينشره { $domain } هناك ليس نصًا بسيطًا. لم يُقرأ.
        [no-security-txt] ما ينشره { $domain } هناك ليس ملف security.txt. لا يُستخدم.
        [expired] انتهت صلاحية ملف security.txt في { $domain } في { $date }. لا يُستخدم.
        [other-place] يقول ملف security.txt في { $domain } عن نفسه إنه يخص عنوانًا آخر. لا يُستخدم.
        [badly-signed] ملف security.txt في { $domain } موقّع، لكن التوقيع غير صحيح. لا يُستخدم.
       *[no-keys] ما ينشره { $domain } هناك ليس مفاتيح. لا يُستخدم.
    }
lookup-signed-by = الملف موقّع بهذا المفتاح من مفاتيح الفريق: { $fingerprint }.
lookup-signed-by-other = الملف موقّع بمفتاح ليس من مفاتيح الفريق المعروفة. وهذا لا يدل على شيء.
lookup-outside = في الملف نص آخر إلى جانب النص الموقّع. لم يُقرأ.
lookup-linked = يذكر الملف مفتاحًا في { $server }، ولم يُسأل هذا الخادم.
lookup-in-dns = يذكر الملف مفتاحًا في DNS، ولم يُسأل عنه.
lookup-unread = يذكر الملف مفتاحًا بطريقة لا يقرؤها هذا البرنامج: «{ $value }».
lookup-example = المثال غير منشور في أي مكان: لا يوجد ما يُبحث عنه.
    .way-on = افتح نموذج فريقك.
lookup-no-domain = لا يذكر النموذج نطاقًا يمكن سؤاله.
    .way-on = قارن البصمة ببصمة حصلت عليها بطريقة أخرى.
renewal-newer = وُجد نموذج أحدث: الإصدار { $version }، نُشر في { $date }. وهو المستخدم من الآن.
renewal-same = لا يوجد نموذج أحدث: الإصدار { $version }، المنشور في { $date }، هو الأحدث هناك.

# In the window.
lookup-open = البحث عن المفتاح…
lookup-start = سؤال هذه الخوادم
lookup-title = ما تنشره النطاقات
renewal-look = البحث عن نموذج أحدث
renewal-note = يُسأل { $server }، فيعلم أن أحدًا من عنوانك يطّلع على هذا الفريق.
renewal = هل يوجد نموذج أحدث؟
renewal-published = الإصدار { $version }، نُشر في { $date }.
