# Sending a sealed report that was prepared elsewhere.

carry-not-sealed = الملف { $path } ليس بلاغًا مختومًا: لم يُرسَل شيء.
    .way-on = اختر الملف الذي كتبه Tocsin؛ امتداده eml أو tar.pgp.
carry-no-recipient = لا يذكر الملف المختوم الجهة التي يُرسَل إليها: لم يُرسَل شيء.
    .way-on = حدّد عنوان الفريق بالخيار --to، من مصدر تثق به.
carry-read = تعذّرت قراءة { $path }: { $why }.
    .way-on = تأكد من وجود الملف ومن أن لديك إذن قراءته.
carry-cover =
    تجدون مرفقًا بلاغًا مختومًا موجّهًا إلى فريقكم، مشفّرًا وفق OpenPGP.
    أُعدّ البلاغ على جهاز آخر، ولا يستطيع مرسل هذه الرسالة قراءته.
