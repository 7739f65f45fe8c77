# Mistakes in what a team wrote. The place (file, line, item) is shown beside each.

diagnostic-file-missing = الملف غير موجود.
    .way-on = { $what ->
        [mimetype] اكتب فيه { $expected } دون فاصل أسطر.
        [contact] اكتب فيه اسم فريقك ورقم هاتفه وعنوان بريده.
        [team] ابدأ مجلد فريق بالأمر «team new»، أو افحص المجلد الذي فيه هذا الملف.
        [signing] ضع هناك الشهادة التي يوقّع مفتاحها الحزمة: gpg --armor --export ADDRESS.
        [description] صف فيه فريقك وفق RFC 2350.
        [translation] شغّل «team translate» للغة { $language }: فهو يبدأ الملف.
       *[texts] أنشئه: يذكر هذا الفحص بعدها كل نص مكانه فيه.
    }
diagnostic-file-name = في اسم الملف ما ليس حرفًا لاتينيًا أو رقمًا أو أحد هذه الرموز: . _ - /
    .way-on = أعد تسمية الملف.
diagnostic-file-name-twice = لا يختلف اسم الملف عن «{ $other }» إلا في حالة الأحرف: أنظمة كثيرة تعدّهما ملفًا واحدًا.
    .way-on = أعد تسمية أحدهما.
diagnostic-file-unknown = لا مكان لهذا الملف في حزمة الفريق. احذفه، أو انقله إلى assets.
diagnostic-file-too-large = حجم الملف أكبر من { $most } بايت.
diagnostic-hidden-character = في هذا النص محرف تحكم غير مرئي. احذفه: قد يجعل اسمًا يبدو كاسم آخر.
diagnostic-not-utf8 = الملف ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8.
diagnostic-toml-syntax = هذا ليس TOML: { $message }.
diagnostic-toml-quotes = { $quote } علامة اقتباس من معالج نصوص؛ ولا يقبل TOML إلا العلامتين المستقيمتين " و'.
    .way-on = اكتب علامات الاقتباس من جديد في محرر نصوص عادية.
diagnostic-no-forms = لا يوجد نموذج: لا يحتوي المجلد forms على ملف بامتداد toml.
    .way-on = اكتب نموذجًا هناك، أو انسخ واحدًا من مجلد ينشئه «team new».
diagnostic-form-unknown = لا يوجد نموذج «{ $form }»: لا يحتوي المجلد forms على هذا الملف.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-form-twice = النموذج «{ $id }» مذكور مرتين.
diagnostic-form-not-listed = النموذج «{ $form }» ليس في «forms»، فيُعرض في آخر القائمة.
diagnostic-form-not-in-chooser = لا تقود أي إجابة عن سؤال «ماذا حدث؟» إلى النموذج «{ $form }»: لا يُعثر عليه إلا في قائمة كل النماذج.
diagnostic-chooser-twice = «{ $id }» مذكور مرتين في «chooser».
diagnostic-no-encryption-key = لا توجد شهادة تُشفَّر بها البلاغات: لا يحتوي المجلد keys/encryption على ملف بامتداد asc.
    .way-on = ضع واحدة هناك باسم بصمتها: gpg --armor --export ADDRESS.
diagnostic-mimetype-wrong = يجب أن يكون محتوى الملف { $expected } بالضبط، دون فاصل أسطر.
diagnostic-contact-empty = الملف CONTACT فارغ. اكتب فيه اسم الفريق وهاتفه وعنوان بريده.
diagnostic-key-file-name = يجب أن يُسمّى الملف ببصمة شهادته: أرقام ست عشرية بأحرف كبيرة، ثم الامتداد asc.
diagnostic-key-unknown = «{ $key }» ليس مفتاحًا مقبولًا هنا.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
    .way-on = كل المفاتيح في docs/forms.md.
diagnostic-key-beside-calc = لا يجتمع «{ $key }» مع «calc»: القيمة المحسوبة لا يُسأل عنها.
diagnostic-key-missing = «{ $key }» مفقود.
diagnostic-type-wrong = المتوقع هنا: { $expected ->
        [integer] عدد صحيح
        [decimal] عدد عشري
        [boolean] true أو false
        [date] تاريخ
        [array] مصفوفة بين [ ]
        [table] جدول بين { "{" } { "}" }
       *[text] نص بين علامتي اقتباس
    }؛ الموجود: { $found ->
        [integer] عدد صحيح
        [decimal] عدد عشري
        [boolean] true أو false
        [date] تاريخ
        [array] مصفوفة بين [ ]
        [table] جدول بين { "{" } { "}" }
       *[text] نص بين علامتي اقتباس
    }.
diagnostic-value-wrong = القيمة «{ $value }» غير مقبولة. المطلوب: { $expected ->
        [domain] اسم نطاق بأحرف ASCII صغيرة، مثل cert.example
        [email] عنوان بريد مثل cert@cert.example
        [network] شبكة مثل 192.0.2.0/24، دون بتات مضبوطة بعد البادئة
        [timestamp] وقت مثل 2026-11-01T00:00:00Z
        [time] وقت من اليوم مثل 09:00
        [closed-day] يوم مثل 12-25 أو 2026-12-25
        [day] أحد هذه: mon, tue, wed, thu, fri, sat, sun
        [duration] مدة وفق ISO 8601 مثل PT4H
        [zone] منطقة زمنية مثل Europe/Berlin
        [colour] لون مثل #1f4e79
        [application] اسم نطاق معكوس بأحرف ASCII صغيرة، مثل org.example.cert
        [command] اسم أمر: حرف صغير، ثم من 2 إلى 29 من الأحرف الصغيرة والأرقام و-؛ لا tocsin ولا tocsin-cli
        [logo] مسار ملف PNG داخل assets، مثل assets/logo.png
        [language] وسم لغة مثل en أو pt-BR
        [encryption] أحد هذه: compatible, modern, post-quantum
        [fingerprint] بصمة OpenPGP: 40 أو 64 رقمًا ستّ عشريًا
        [mail-format] أحد هذين: pgp-mime, tar-pgp
        [disclosure] أحد هذه: always, consent, never
        [program-version] رقم إصدار مثل 0.1
        [https] عنوان يبدأ بـ https://
        [public-address] عنوان https:// لخادم يستطيع غيرك الاتصال به، بلا اسم أو كلمة مرور قبله
        [id] معرّف: حرف لاتيني صغير، ثم أحرف صغيرة أو أرقام أو _
        [field-name] معرّف حقل، ولحقل في الصفوف: REPEAT-ID
        [option] معرّف خيار: أحرف لاتينية صغيرة أو أرقام أو - أو _
        [list-name] اسم قائمة: أحرف لاتينية صغيرة أو أرقام أو - أو _
        [file-type] نوع وسائط مثل image/* أو لاحقة مثل .log
        [tlp] أحد هذه: clear, green, amber, amber+strict, red
        [personal] أحد هذين: answer, may
        [keep] أحد هذه: report, subject, never
        [level] أحد هذين: warning, error
        [number] عدد مثل 0.5
        [record] سجل من مفردات المعاني
        [handover] واحدة من follow وrefuse
        [unchecked] واحدة من allow وforbid
        [security] واحدة من tls وstarttls وnone
        [server] اسم خادم أو عنوانه، مثل mail.example.org
        [path] مسار كامل، مثل /etc/ssl/own.pem أو C:\ProgramData\own.pem
        [proxy] عنوان وكيل SOCKS5 مثل socks5://127.0.0.1:9050، من غير كلمة مرور
       *[one-line] سطر نصي واحد لا يتجاوز 200 حرف
    }.
diagnostic-out-of-range = القيمة { $value } ليست بين { $least } و { $most }.
diagnostic-format-newer = الملف بالصيغة { $format }، وهذا البرنامج يعرف الصيغة { $known }. يلزم برنامج أحدث.
diagnostic-program-too-old = تتطلب الحزمة الإصدار { $needs } من البرنامج؛ والإصدار الحالي { $have }.
diagnostic-name-not-file = «{ $name }» ليس اسم الملف. غيّر أحد الاسمين.
diagnostic-too-many = { $what ->
        [options] في القائمة خيارات أكثر من الحد الأقصى، وهو { $most }
        [page] في المجموعة حقول أكثر من الحد الأقصى، وهو { $most }؛ قسّمها
        [patterns] في النموذج أنماط أكثر من الحد الأقصى، وهو { $most }
        [languages] لغات الفريق أكثر من الحد الأقصى، وهو { $most }
        [messages] في الملف رسائل وسمات وعناصر نائبة أكثر من الحد الأقصى، وهو { $most }
        [bundle] في الملفات معًا رسائل وسمات وعناصر نائبة أكثر من الحد الأقصى، وهو { $most }
       *[fields] في النموذج حقول أكثر من الحد الأقصى، وهو { $most }
    }.
diagnostic-option-twice = الخيار «{ $option }» مكرر.
diagnostic-option-class = الخيار «{ $option }» مُضاف إلى قائمة فلا يمكن أن ينتمي إلى فئة.
diagnostic-options-empty = لا يوجد أي خيار للاختيار منه.
diagnostic-list-has-both = في القائمة إما «options» وإما «class»، لا كلاهما.
diagnostic-list-name-taken = في البرنامج قائمة باسم «{ $list }». اختر اسمًا آخر.
diagnostic-id-reserved = «{ $id }» كلمة من لغة القواعد ولا تصلح معرّفًا.
diagnostic-id-retired = غُيّر اسم «{ $id }»، ولا يمكن استخدام معرّفه من جديد.
diagnostic-renamed-elsewhere = لا يمكن أن يصبح «{ $id }» «{ $name }»: يبقى الحقل في الصفوف التي هو فيها. اكتب كليهما مسبوقًا باسم المجموعة المتكررة: REPEAT-ID.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-stage-twice = المرحلة «{ $id }» مذكورة مرتين.
diagnostic-page-twice = لصفحتين المعرّف نفسه «{ $id }».
diagnostic-page-empty = لا حقول في هذه الصفحة.
diagnostic-group-twice = المعرّف «{ $id }» لمجموعة أو صفحة أخرى.
diagnostic-group-empty = لا حقول في هذه المجموعة.
diagnostic-no-pages = لا صفحات في هذا النموذج.
diagnostic-field-unknown = لا يوجد حقل باسم «{ $field }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-field-on-two-pages = الحقل «{ $field }» مذكور مرتين في مخطط النموذج.
diagnostic-field-on-no-page = الحقل «{ $field }» ليس في أي صفحة، فلن يُسأل عنه أحد.
diagnostic-field-outside = { $count ->
        [one] الحقل «{ $field }» خارج جدول الحقول.
       *[other] عدد الحقول الواقعة خارج جدول الحقول: { $count }، وأولها «{ $field }».
    }
    .way-on = اكتب [field] في سطر مستقل فوقه.
diagnostic-row-unknown = الجدول [row.{ $row }] لا يخص أي حقل من النوع repeat.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-row-missing = يتطلب النوع repeat قائمة «fields» وجدولًا [row.{ $row }].
diagnostic-row-field-twice = الحقل «{ $id }» مذكور مرتين.
diagnostic-row-field-not-listed = الحقل «{ $field }» غير مذكور في «fields» الخاصة بـ { $row }.
diagnostic-key-not-for-kind = لا معنى لـ «{ $key }» في حقل من النوع { $kind }.
diagnostic-kind-unknown = لا يوجد نوع باسم «{ $kind }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
    .way-on = كل الأنواع في docs/forms.md، قسم «Kinds».
diagnostic-kind-not-in-row = لا يمكن وضع حقل من النوع { $kind } داخل صف.
diagnostic-repeat-too-deep = تتداخل المجموعات المتكررة في مستويين على الأكثر. ضع الحقول في صفوف المجموعة المحيطة.
diagnostic-min-over-max = قيمة «min» أكبر من قيمة «max».
diagnostic-pattern-syntax = هذا ليس تعبيرًا نمطيًا صحيحًا: { $message }.
diagnostic-pattern-not-linear = لا تتوفر هنا عبارات النظر إلى ما حول الموضع ولا المراجع الخلفية، لأن المطابقة بها قد لا تنتهي. اكتب التعبير من دونها، أو تحقق بقاعدة.
diagnostic-pattern-too-large = يصير هذا التعبير كبيرًا جدًا لكثرة ما يكرره.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟ فهو يعني عشرة أرقام، والآخر أرقام كل الكتابات.
       *[no] { "" }
    }
diagnostic-pattern-too-long = لا يزيد طول النمط على { $most } بايت.
diagnostic-list-without-classes = ليس في القائمة فئات، فلا يمكن اختيار فئة. احذف «classes».
diagnostic-class-is-option = «{ $id }» فئة وخيار في القائمة معًا، فلا يُعرف أيهما المقصود. احذف «classes» أو استعمل قائمة خاصة بك.
diagnostic-options-missing = يتطلب حقل الاختيار «list» أو «options» أو كليهما.
diagnostic-options-name-taken = ستختلط نصوص هذه الخيارات بنصوص «{ $name }». أعطِ الحقل معرّفًا آخر.
diagnostic-list-unknown = لا توجد قائمة باسم «{ $list }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-stage-unknown = لا توجد في النموذج مرحلة باسم «{ $stage }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-required-stage = اكتب true أو false، أو مرحلة واحدة مثل { "{" } final = true { "}" }.
diagnostic-required-twice = استخدم إما «required» وإما «required_when»، لا كليهما.
diagnostic-means-unknown = «{ $means }» ليس من مفردات المعاني.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
    .way-on = معانٍ قد تناسب: { $some }. وكلها في docs/forms.md تحت «Meanings».
diagnostic-means-kind = لا يمكن أن يكون «{ $means }» من النوع { $kind }؛ الأنواع المقبولة: { $kinds }.
diagnostic-means-outside-record = مكان «{ $means }» في صفوف حقل repeat معناه «{ $record }».
diagnostic-means-inside-record = «{ $means }» ليس جزءًا من السجل «{ $record }». انقل الحقل خارج الصفوف.
diagnostic-means-twice = «{ $means }» معنى مستخدم من قبل للحقل «{ $field }».
diagnostic-choice-without-unknown = الحقل «{ $field }» مطلوب ولا خيار فيه مثل «غير معروف»: سيضطر المُبلِّغ الذي لا يعرف إلى التخمين.
diagnostic-rule-cycle = انطباق هذه الحقول أو ما تحويه يتوقف على بعضها بعضًا: { $fields }.
diagnostic-rule-too-long = القاعدة أطول من { $most } بايت.
diagnostic-rule-too-deep = تداخل القاعدة أعمق من الحد المسموح به، وهو { $most }.
diagnostic-rule-too-costly = قد تحتاج هذه القاعدة إلى { $steps } خطوة حين تبلغ قوائمها أقصى طول مسموح به، والحد الأقصى هو { $most }. اجعل «max» أقل في المجموعات المتكررة التي تمر بها، أو اجعلها تمر بعدد أقل منها في آن واحد.
diagnostic-rules-too-costly = قد تحتاج قواعد هذا النموذج إلى { $steps } خطوة حين تبلغ كل مجموعة متكررة أقصى عدد من الصفوف، والحد الأقصى هو { $most }، وهذه القاعدة هي أكثرها حاجة. اجعل «max» أقل في المجموعات المتكررة، أو بسّط القاعدة.
diagnostic-rule-syntax = «{ $found }» غير متوقع.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-rule-look-alike = { $number } { $kind ->
        [space] يشبه المسافة وليس مسافة
        [unseen] لا يُرى ولا مكان له في قاعدة
       *[sign] يشبه { $like } وهو محرف آخر
    }.
    .way-on = { $kind ->
        [space] اكتب المسافة من جديد.
        [unseen] احذفه.
       *[sign] اكتب { $like } بدلًا منه.
    }
diagnostic-rule-ends-early = تنتهي القاعدة قبل أن تكتمل.
diagnostic-rule-open-text = تنقص النصَّ علامةُ اقتباس ختامية.
diagnostic-rule-unknown-name = لا يوجد حقل باسم «{ $name }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-rule-unquoted = ورد «{ $name }» هنا على أنه اسم حقل، ولا يوجد حقل بهذا الاسم.
    .way-on = إن كان خيارًا أو نصًا فضع له علامتي اقتباس خاصتين به داخل علامتي القيمة: '"{ $name }"'.
diagnostic-rule-unknown-part = ليس في صفوف { $repeat } حقل باسم «{ $name }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-rule-no-row = لا تُستخدم «row» إلا في قواعد حقول الصف نفسه.
diagnostic-rule-no-outer = لا تُستخدم «outer» إلا في قواعد الحقول التي تقع في صف داخل صف آخر.
diagnostic-rule-no-parts = لا يوجد جزء باسم «{ $name }» في قيمة نوعها: { $found ->
        [yes-or-no] «نعم» أو «لا»
        [number] عدد
        [quantity] عدد قد لا يكون دقيقًا
        [money] مبلغ مالي
        [option] خيار
        [date] تاريخ
        [moment] تاريخ ووقت
        [duration] مدة
        [file] ملف
        [row] صف
        [list] قائمة
       *[text] نص
    }.
diagnostic-rule-unknown-function = لا توجد دالة باسم «{ $name }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-rule-arguments = عدد وسائط «{ $name }» هو { $wanted }، لا { $found }.
diagnostic-rule-variable = الوسيط الأول لـ «{ $name }» اسمٌ لكل عنصر، مثل h.
diagnostic-rule-name-taken = للاسم «{ $name }» هنا معنى آخر من قبل.
diagnostic-rule-type = في «{ $of }» يوجد: { $found ->
        [yes-or-no] «نعم» أو «لا»
        [number] عدد
        [quantity] عدد قد لا يكون دقيقًا
        [money] مبلغ مالي
        [option] خيار
        [date] تاريخ
        [moment] تاريخ ووقت
        [duration] مدة
        [file] ملف
        [row] صف
        [list] قائمة
       *[text] نص
    }؛ وتحتاج القاعدة إلى: { $wanted ->
        [yes-or-no] «نعم» أو «لا»
        [number] عدد
        [quantity] عدد قد لا يكون دقيقًا
        [money] مبلغ مالي
        [option] خيار
        [date] تاريخ
        [moment] تاريخ ووقت
        [duration] مدة
        [file] ملف
        [row] صف
        [list] قائمة
       *[text] نص
    }.
    .way-on = { $way ->
        [gather] اجعل منها عددًا، مثلًا بـ sum(…) أو count(…).
        [yes-or-no] اكتب true أو false، أو قاعدة نتيجتها إحداهما.
        [number] اكتب عددًا بلا علامات اقتباس.
        [text] اكتب النص بين علامتي اقتباس.
        [option] اكتب أحد الخيارات بين علامتي اقتباس، مثل { $options }.
        [date] اكتب today() أو تاريخًا آخر أو addMonths(today(), 1).
        [moment] اكتب now() أو لحظة أخرى، أو لحظة تبعد عددًا من الساعات: addHours(now(), -72).
        [duration] اكتب مدة: إجابة من هذا النوع، أو لحظة مطروحة من أخرى.
        [list] اكتب قائمة بين [ ]، أو حقلًا له عدة إجابات.
       *[other] { "" }
    }
diagnostic-rule-operator = لا يمكن استخدام «{ $of }» مع قيمة نوعها: { $found ->
        [yes-or-no] «نعم» أو «لا»
        [number] عدد
        [quantity] عدد قد لا يكون دقيقًا
        [money] مبلغ مالي
        [option] خيار
        [date] تاريخ
        [moment] تاريخ ووقت
        [duration] مدة
        [file] ملف
        [row] صف
        [list] قائمة
       *[text] نص
    }.
    .way-on = { $found ->
        [moment] يمكن أن تضاف إلى اللحظة مدة، أو ساعات بـ addHours(now(), 24).
        [date] يمكن أن تضاف إلى التاريخ أشهر بـ addMonths(today(), 1).
       *[other] { "" }
    }
diagnostic-rule-time-sum = لا يعرف «{ $of }» ما الذي يعدّه عدد بجانب { $found ->
        [date] تاريخ
       *[moment] لحظة
    }.
    .way-on = { $found ->
        [date] اكتب addMonths مع التاريخ وعدد الأشهر، مثل addMonths(today(), 1).
       *[moment] إن كانت ساعات فاكتب { $hours }؛ أما المدة، مثل إجابة حقل من هذا النوع، فيمكن أن تأتي بعد «{ $of }» كما هي.
    }
diagnostic-rule-not-boolean = يجب أن تعطي القاعدة «نعم» أو «لا»؛ لكنها تعطي: { $found ->
        [yes-or-no] «نعم» أو «لا»
        [number] عدد
        [quantity] عدد قد لا يكون دقيقًا
        [money] مبلغ مالي
        [option] خيار
        [date] تاريخ
        [moment] تاريخ ووقت
        [duration] مدة
        [file] ملف
        [row] صف
        [list] قائمة
       *[text] نص
    }.
diagnostic-rule-unknown-option = «{ $option }» ليس من الخيارات.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-rule-no-classes = ليست لخيارات هذا الحقل فئات: لا تعطي «class» هنا شيئًا.
diagnostic-rule-has-no-answer = تأخذ «has» اسم حقل.
diagnostic-expires-before-published = تنتهي صلاحية الحزمة قبل نشرها.
diagnostic-language-twice = اللغة «{ $language }» مذكورة مرتين.
diagnostic-no-languages = لم تُذكر أي لغة.
diagnostic-language-unknown = «{ $language }» ليست في «languages».
diagnostic-language-missing = مجلد اللغة «{ $language }» غير موجود.
    .way-on = { $what ->
        [translation] ابدأها بالأمر «team translate»، أو احذفها من «languages» في team.toml.
       *[texts] اكتب هناك نصوص لغة عمل الفريق: team.md وcommon.ftl وملفًا لكل نموذج.
    }
diagnostic-language-not-listed = «{ $language }» ليست في «languages» ضمن team.toml، فلن يراها أحد.
diagnostic-name-missing = اسم الفريق بلغته الأولى «{ $language }» غير موجود.
    .way-on = اكتبه تحت [name] في team.toml.
diagnostic-hours-backwards = تنتهي ساعات العمل قبل أن تبدأ.
diagnostic-mail-to-empty = لا يوجد عنوان تُرسَل إليه البلاغات.
diagnostic-mail-keys-empty = لا يذكر «keys» أي شهادة. احذفه ليكون التشفير لجميع الشهادات.
diagnostic-mail-key-twice = الشهادة { $key } مذكورة مرتين.
diagnostic-mail-key-unknown = لا توجد شهادة { $key } في المجلد keys/encryption.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-mail-formats-empty = لم تُحدَّد صيغة لإرسال البلاغات: pgp-mime أو tar-pgp أو كلتاهما.
diagnostic-subject-placeholder = لا يمكن أن يتضمن الموضوع «{ "{" }{ $placeholder }{ "}" }»؛ ويمكن أن يتضمن { "{" }ref{ "}" } وحقول النموذج التي فيها keep = "subject".
diagnostic-subject-without-ref = يجب أن يتضمن الموضوع { "{" }ref{ "}" }، حتى يمكن العثور على البلاغ لاحقًا.
diagnostic-ticket-placeholder = يجب أن تتضمن علامة التذكرة { "{" }ticket{ "}" } مرة واحدة، من غير أقواس معقوفة أخرى.
diagnostic-keep-subject = لا يظهر في موضوع الرسالة إلا حقل خارج الصفوف من النوع text أو integer أو choice أو yesno أو tristate.
diagnostic-class-twice = الفئة «{ $class }» مذكورة مرتين في جدول الإفصاح.
diagnostic-colour-alone = «colour» و «on-colour» متلازمان؛ أحدهما مفقود.
diagnostic-logo-missing = الملف { $file } غير موجود.
    .way-on = ضعه هناك، أو احذف «{ $key }» من team.toml.
diagnostic-recipient-unknown = «{ $recipient }» ليس في قائمة المتلقّين.{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-severity-unknown = لا يوجد في أي نموذج مستوى خطورة باسم «{ $severity }».{ $suggest ->
        [yes] { " " }هل تقصد «{ $near }»؟
       *[no] { "" }
    }
diagnostic-private-computed = الحقل «{ $field }» يغادر الحاسوب ويُحسب من «{ $source }» الذي يجب ألا يغادره. احسبه من شيء آخر، أو أعطه هو أيضًا keep = "never".
diagnostic-marking-computed = الحقل «{ $field }» يُحسب من «{ $source }» ووسمه أقل صرامة (TLP)، وسيُوسم كما يُوسم «{ $source }». أعطه الوسم نفسه، أو لا تعطه أي وسم.
diagnostic-when-never-true = لا يمكن أن تتحقق هذه القاعدة أبدًا، فلن يُسأل أحد.
diagnostic-required-never-relevant = الحقل «{ $field }» إلزامي، لكن القواعد تجعله لا يُسأل عنه أبدًا.
diagnostic-required-when-never-true = لا يمكن أن تتحقق هذه القاعدة ما دام «{ $field }» معروضًا، فلن يكون إلزاميًا أبدًا.
diagnostic-rules-not-tried = من هنا فصاعدًا لم يُفحص إن كان يمكن للقواعد أن تتحقق يومًا: كان ذلك سيستغرق وقتًا طويلًا. يمكن فحص قواعد أبسط.
diagnostic-answer-never-right = يرفض هذا الفحص كل جواب عن «{ $field }»، فلا يستطيع أحد أن يجيب ويرسل البلاغ. غيّر الفحص أو حدود الجواب.
diagnostic-check-never-true = لا تجعل أي إجابة عن «{ $field }» هذا الفحص صحيحًا: فهو لا يمرّر إلا ما لا يمكنه الحكم عليه، لقلة دقته أو لغياب الإجابة. غيّر الفحص.
diagnostic-never-finished = لا يمكن إرسال أي بلاغ يُسأل فيه عن «{ $field }»: هذا يناقض ما هو إلزامي غيره. غيّر أحدهما.
diagnostic-stage-never-finished = في المرحلة «{ $stage }» لا يمكن إرسال أي بلاغ يُسأل فيه عن «{ $field }»: هذا يناقض ما هو إلزامي غيره فيها. غيّر أحدهما.
diagnostic-required-until-answered = لا تعود هذه القاعدة متحققة متى أُجيب عن «{ $field }». إن كان الجواب مطلوبًا في كل حال فاكتب required = true.
diagnostic-pattern-never-fits = لا شيء مما يمكن كتابته يوافق هذا النمط: تُحذف المسافات حول الجواب، ولا يمكن كتابة سطر جديد، ولا بد أن يُرى شيء. صحّح النمط.
diagnostic-pattern-over-max = أقصر نص يوافق هذا النمط عدد حروفه { $fewest }، وتسمح «max» بـ { $most }. ارفع «max» أو صحّح النمط.
diagnostic-bounds-leave-nothing = لا يقع بين «min» و«max» أي عدد له { $digits } من المنازل العشرية. اسمح بمنازل أكثر أو وسّع الحدود.
diagnostic-value-refused = لا يقبل «{ $field }» القيمة { $value }: فستكون هناك إجابة خاطئة.
    .way-on = اكتب ما يقبله الحقل، أو غيّر حدوده أو نمطه.
diagnostic-evidence-too-small = لا يكاد يوجد ملف بهذا الصغر: اسمح بما لا يقل عن { $least } بايت.
diagnostic-repeat-without-questions = لا تسأل صفوف «{ $field }» شيئًا: ليس فيها إلا ملاحظات. أضف سؤالًا أو احذف الصفوف.
diagnostic-required-before-asked = إلزامي من المرحلة «{ $stage }»، ولا يُسأل عنه قبل «{ $from }». اذكر المرحلة نفسها.
diagnostic-option-contradicts = يقول الخيار «{ $option }» إن الجواب غير معروف ويطلب تحديده. احذف «other» أو اكتب unknown = false.
diagnostic-ids-alike = «{ $id }» يشبه «{ $other }». اختر معرّفات لا يخلط أحد بينها.
diagnostic-hidden-in-text = المحرف { $character } لا يُرى وقد يجعل نصًا يبدو كأنه آخر. احذفه؛ فالبرنامج يفصل بين اتجاهات الكتابة بنفسه.
diagnostic-byte-order-mark = يبدأ الملف بعلامة ترتيب البايتات، وقد تعدّها برامج أخرى حرفًا.
    .way-on = احفظه بترميز UTF-8 بلا BOM.
diagnostic-colour-contrast = تباين «on-colour» على «colour» هو { $ratio } إلى 1: كثيرون لا يستطيعون قراءته. يحتاج النص إلى { $least } إلى 1 (WCAG 2.2، المستوى AA).
diagnostic-telephone-national = من يبلّغ من بلد آخر لا يستطيع الاتصال بالرقم { $number }.
    .way-on = ابدأ الرقم بعلامة + ورمز البلد، مثل +1 514 555 0150.
diagnostic-subject-reveals = كل من ينقل البريد يستطيع قراءة هذا الموضوع: «{ $subject }». وكل ما زاد على المرجع يكشف ما يدور حوله.
diagnostic-subject-lacks = لا تظهر هذه الإجابة في موضوع الرسالة لأن أي موضوع لا يذكر «{ $field }»، ومع ذلك يقال للمبلّغ إن أي أحد يستطيع قراءتها. ضعها في موضوع، أو احذف «keep».
diagnostic-section-missing = ينقص البند «{ $section }» من الملحق D في RFC 2350. ابدأ عنوانه بهذا الرقم.
diagnostic-team-id-changed = كان معرّف الفريق «{ $old }» وهو لا يتغير أبدًا: سيُظن أنه فريق آخر.
diagnostic-version-not-raised = كان رقم الإصدار { $old }: ارفعه، وإلا فلن تُعد هذه الحزمة أحدث.
diagnostic-published-not-later = نُشر ما قبلها في { $old }: يجب أن تكون هذه بعده.
diagnostic-form-removed = حُذفت النموذج «{ $form }». من بدأ بلاغًا بها لا يستطيع إرساله كما هو.
diagnostic-field-removed = حُذف الحقل «{ $field }»؛ وتفقد المسوّدات إجابته. إن تغيّر اسمه فاذكر ذلك في «renamed».{ $suggest ->
        [yes] { " " }أهو «{ $near }»؟
       *[no] { "" }
    }
diagnostic-keep-weakened = كانت قيمة «keep» { $old } وصارت { $new }: تصل الإجابة إلى أبعد مما قيل للمبلّغين. تتركها المسوّدات جانبًا؛ ومن أراد إرسالها كتبها من جديد.
diagnostic-tlp-lowered = كان الوسم (TLP) { $old } وصار أقل صرامة: تُترك في المسوّدات الإجابات التي كان يجب أن تُحمى أكثر. اعرض الوسم الأكثر صرامة أيضًا.
diagnostic-personal-dropped = كانت قيمة «personal» «{ $old }» وصارت تقول أقل: فتُبقي النسخ المعدّة للتمرير إجابات كانت تحذفها.
    .way-on = إن كان يمكن للإجابة أن تدل على شخص فاتركها كما كانت.
diagnostic-other-dropped = لم يعد الخيار «{ $option }» يقبل نصًا؛ ومن كتب نصًا عليه أن يختار من جديد.
diagnostic-bounds-narrowed = صار «{ $key }» أضيق مما كان: قد تُرفض إجابات سابقة.
diagnostic-stages-reordered = تغيّر ترتيب المراحل: قد يُسأل عن شيء مبكرًا أو متأخرًا في البلاغات الجارية.
diagnostic-stage-removed = حُذفت المرحلة «{ $stage }»؛ وقد تكون فيها بلاغات جارية.
diagnostic-id-reused = كان «{ $id }» اسم حقل تغيّر اسمه: ستُعد الإجابات القديمة إجابات عن هذا الحقل. اختر معرّفًا آخر.
diagnostic-renamed-forgotten = لم يعد «{ $id }» في «renamed». أبقه هناك: تفقد المسوّدات القديمة إجابة.
diagnostic-kind-changed = كان النوع { $old } وصار { $new }: لا تناسبه الإجابات السابقة. اجعله حقلًا جديدًا.
diagnostic-means-changed = { $gone ->
        [yes] كان معنى الإجابة «{ $old }» ولم يعد لها معنى عند البرامج: فلن يجدها ما يقرأ بلاغاتك.
       *[no] كان معنى الإجابة «{ $old }» وصار «{ $new }»: فسيعدّها ما يقرأ بلاغاتك شيئًا آخر.
    }
    .way-on = إن كان السؤال سؤالًا آخر فاجعله حقلًا جديدًا.
diagnostic-option-removed = حُذف الخيار «{ $option }»؛ ومن اختاره عليه أن يختار من جديد.
diagnostic-list-version-kept = ما زال اسم القائمة «{ $list }»، لكنها فقدت { $options }: فصار الاسم الواحد لقائمتين.
    .way-on = ارفع «version» في القائمة، وسمّها كذلك في النماذج.
diagnostic-policy-signer-revoked = هذا هو المفتاح الذي يوقّع: لا يمكن أن يكون أيضًا مفتاحًا لا يُعتدّ به. احذف أحدهما.
diagnostic-policy-two-ways = يُرسل البريد عبر خادم أو عبر برنامج، لا عبر الاثنين. احذف «server» أو «sendmail».
diagnostic-policy-no-way = لا «server» ولا «sendmail» يحدد كيف يُرسل البريد. أضف أحدهما.
diagnostic-policy-needs-server = هذا يخص خادمًا، والبريد يُرسل عبر البرنامج «sendmail». احذفه.
