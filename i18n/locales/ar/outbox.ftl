# Mails on their way. $server: the mail server, or the local program; $words: its own words; $name: the report's reference.

outbox-waiting = ينتظر، لم يُرسَل بعد
outbox-not-sent = لم يُرسَل
outbox-sending = قيد الإرسال
outbox-accepted = قبله { $server } ({ $words })
outbox-accepted-silently = قبله { $server }
outbox-refused = رفضه { $server }: { $words }
outbox-unknown = لا يُعرف إن كان لدى { $server }

outbox-partly-taken = قبل خادم بريدك البلاغ { $name } لبعض المتلقّين فقط.
    .way-on = أعد المحاولة للآخرين، أو اتصل بالفريق هاتفيًا.
outbox-only-unknown = لا يُعرف إن كان خادم بريدك قد تسلّم البلاغ { $name }.
    .way-on = أرسله مرة أخرى إن كان ينبغي أن يصل إلى الفريق: قد تصله الرسالة مرتين، لا بلاغ ثانٍ.
outbox-found-unknown = كان البلاغ { $name } قيد الإرسال حين انتهى البرنامج: لا يُعرف إن كان خادم بريدك قد تسلّمه.
    .way-on = أرسله مرة أخرى إن كان ينبغي أن يصل إلى الفريق: قد تصله الرسالة مرتين، لا بلاغ ثانٍ.
outbox-other-sender = هذه الرسالة من { $from }، والحساب يرسل من { $account }: لم يُرسَل شيء.
    .way-on = استخدم الحساب الذي أُعدّت له، أو اختم البلاغ من جديد للحساب الآخر: افتح مسودته وسلّمه من هناك.
outbox-already-there = هذه الرسالة موجودة في صندوق الصادر: { $name }.
    .way-on = أرسلها من هناك، أو احذفها هناك أولًا.
outbox-moved = أرسل برنامج آخر هذا البلاغ في هذه الأثناء: لم يُختم شيء.
    .way-on = أغلق المسودة وافتحها من جديد، ثم انظر إلى حال البلاغ.
