# Permissible Actions Protocol: what may be done with the information.

pap--clear = PAP:CLEAR
    .help = لا قيود على استعمال المعلومات.
pap--green = PAP:GREEN
    .help = يُسمح بالأعمال النشطة: الاتصال بالهدف وحجب حركة البيانات ونصب الأفخاخ له.
pap--amber = PAP:AMBER
    .help = فقط ما لا يراه الهدف: الاستعلام لدى أطراف ثالثة مثل WHOIS، والمراقبة.
pap--red = PAP:RED
    .help = فقط ما لا يُلاحظ من الخارج: لا شيء على الشبكة، بل البحث في السجلات الذاتية وحده.
