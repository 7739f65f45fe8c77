# Words of the command line.

cli-password-of = كلمة مرور الحساب { $account }:
cli-password-of-proxy = كلمة مرور الوكيل { $proxy }:
cli-passphrase-of = عبارة مرور { $key }:
cli-keep-passphrase = عبارة مرور جديدة للبلاغ المحفوظ هنا:
cli-keep-passphrase-again = مرة أخرى:

cli-show-team = الفريق
cli-show-trust = الثقة
cli-show-signer = الموقّع
cli-show-version = الإصدار وتاريخ نشره
cli-show-expires = تنتهي الصلاحية في
cli-show-languages = اللغات
cli-show-authoritative = اللغة المعتمدة
cli-show-form = النموذج
cli-show-form-when = متى يُستخدم
cli-show-form-stage = المرحلة
cli-show-form-mail = تُرسَل بلاغاته إلى
cli-show-form-key = تُشفَّر بلاغاته إلى
cli-show-encryption = مفتاح التشفير، صالح حتى
cli-show-unusable = مفاتيح غير صالحة للتشفير
cli-compared = البصمة متطابقة: صار { $team } متحققًا منه على هذا الحاسوب من الآن.
cli-show-telephone = الهاتف
cli-show-telephone-claimed = الهاتف كما تذكره الحزمة
cli-show-emergency = هاتف الطوارئ
cli-show-emergency-claimed = هاتف الطوارئ كما تذكره الحزمة
cli-show-mail = تُرسَل البلاغات إلى

cli-trust-given = معتمد من مؤسستك
cli-trust-checked = تحققتَ منه
cli-trust-checked-before = جرى التحقق منه قبل أن يتغير مفتاحه
cli-trust-not-yet-checked = لم يُتحقق منه بعد: لم يقارن أحد البصمة
cli-trust-mismatched = غير متطابق: ما قورن ليس بصمته
cli-trust-example = مثال: ما يُختم له يستطيع أي شخص قراءته

cli-receipt-saved = حُفظ البلاغ المختوم
cli-save-too-large = أكبر من أن يُرسل بالبريد: حجمه كرسالة { $size } بايت، والفريق يقبل { $most }. انقل الملف بنفسك، أو اسأل هاتفيًا عن طريقة تسليمه. ويمكن إرساله من هنا في عدة رسائل: --send --divide.
cli-receipt-accepted = تسلّمه
cli-receipt-printed = نسخة غير مشفّرة
cli-receipt-reference = المرجع
cli-receipt-id = معرّف البلاغ
cli-receipt-revision = النسخة رقم
cli-receipt-at = وقت الختم
cli-receipt-key = مشفّر بالمفتاح
cli-receipt-signed = موقّع بالمفتاح
cli-receipt-size = الحجم بالبايت
cli-receipt-sha256 = SHA-256
cli-receipt-part = الجزء
cli-receipt-kept = محفوظ هنا مشفّرًا من أجل --update

cli-account-added = حُفظ الحساب { $account }.
cli-account-works = الحساب { $account } يعمل.
cli-carry-name = لا يمكن أن توضع الأدلة في { $path }: يجب أن ينتهي اسمه بـ .tar.pgp وأن يكون ملفًا غير ملف البلاغ.
    .way-on = أعطِ --carry OUT.tar.pgp.
cli-receipt-carried = أدلة تُنقل باليد
cli-opened-parts = الأجزاء كلها ({ $of }) موجودة.
cli-opened-parts-missing = من { $of } أجزاء ينقص: { $missing }.
cli-opened-parts-aside = تُركت جانبًا لأن البلاغ مقسَّم فيها على نحو آخر: { $names }
cli-opened-secret-key = يحتوي reporter.asc على المفتاح السري للمبلِّغ: من يقرأ هذا الملف يستطيع أن يوقّع ويفك التشفير باسمه. أخبره هاتفيًا، ولا تمرّر الملف.
cli-draft-deleted = حُذفت المسودة { $draft }.
cli-mail-waits = ما زالت رسالة من البلاغ { $name } تنتظر في صندوق الصادر ويمكن أن تُرسل منه. لإزالتها: { $command }
cli-draft-named = صار اسم المسودة «{ $name }»، على هذا الجهاز فقط.
cli-draft-unnamed = لم يعد للمسودة { $draft } اسم من عندك.
cli-draft-duplicated = المسودة { $draft } بلاغ آخر بالإجابات نفسها.
cli-export-passphrase = عبارة مرور جديدة للملف:
cli-draft-exported = المسودة في { $path }. سلّم الملف بطريق وعبارة مروره بطريق آخر، وتابع البلاغ في مكان واحد فقط.
cli-draft-imported = المسودة { $draft } هنا: إنها البلاغ نفسه. تابعه في مكان واحد فقط.
cli-draft-until = يبقى البلاغ هنا حتى { $date }. وعند أول تشغيل بعد ذلك اليوم يُحذف.
cli-draft-stays = يبقى البلاغ هنا إلى أن تحذفه.
cli-draft-receipt-only = يبقى الإيصال وحده؛ حُذفت الإجابات. لا يمكن تحديث البلاغ من هنا بعد الآن.

cli-translate-done = { $language }: المترجَم: { $present }؛ الباقي للترجمة: { $missing }؛ ما تغيّر أصله: { $stale }.
cli-translate-stubs = تجد ما يجب ترجمته في locales/{ $language } على شكل تعليقات بعد «# translate:»: احذف «# » واكتب كلماتك.
cli-translate-broken = الرسائل المتروكة لأنها أو أصولها ليست بصيغة Fluent: { $count }. يقول «team check» ما الخطأ؛ صحّحه ثم شغّل هذا الأمر مرة أخرى.
cli-translate-stale = تغيّر الأصل
cli-translate-changed = ما تغيّر مكتوب فوق كل ترجمة بعد «{ $mark }»: عدّل الترجمة، أو قل بـ --accept { $id } إنها ما زالت صحيحة؛ و--accept وحده يقول ذلك عنها كلها.
cli-translate-no-message = لا توجد رسالة «{ $id }» بلغة { $language }.{ $suggest ->
        [yes] { " " }أتقصد «{ $near }»؟
       *[no] { "" }
    }
    .way-on = سمِّ الرسائل كما يسميها «team check».
cli-team-schemas = { $path }: كُتبت المخططات كما هي في هذا الإصدار من البرنامج.
cli-not-a-team = { $path } ليس مجلد فريق: لا يوجد فيه team.toml.
    .way-on = سمِّ المجلد الذي أنشأه «team new».
cli-translate-commented = الترجمات التي ما زالت على شكل تعليقات: { $count }، أولاها { $id } في { $file }. احذف «# » منها.
cli-translate-description = ما زال { $file } باللغة التي يُترجَم منها: ترجمه واحذف سطره الأول.
cli-translate-description-changed = تغيّر أصل { $file }: يقول «team check» من أين يبدأ الاختلاف. عدّل الترجمة، أو قل بـ --accept team.md إنها ما زالت صحيحة.
cli-translate-unfilled = في أصل { $file } مواضع ما زالت بحاجة إلى إكمال ([[…]]). أكملها أولًا ثم شغّل هذا الأمر مرة أخرى: النسخة التي لم يعدّلها أحد تتبع أصلها.
cli-translate-unrecorded = الترجمات التي لم يُسجَّل ما تُرجمت منه: { $count }. تُعدّ مترجمة من النصوص الحالية بلغة { $language }؛ راجع ما قد يكون أقدم منها.
cli-translate-added = لم يبقَ شيء للترجمة: أصبحت { $language } الآن ضمن «languages» في team.toml.
cli-translate-begun = لا يرى أحد { $language } بعد: شغّل هذا الأمر مرة أخرى حين لا يبقى شيء للترجمة، فتُضاف إلى «languages» في team.toml.
cli-team-signed = وُقّع وكُتب: { $path }
cli-team-rotated =
    من الآن يوقّع { $fingerprint }. وقّع المفتاحان كلاهما ذلك في keys/rotation.
    بعد ذلك: زِد “version” وقدّم “published” في team.toml، ونفّذ “tocsin-cli team sign” بالمفتاح الجديد، وانشر البصمة الجديدة حيثما وردت السابقة.
    احتفظ بالمجلد keys/rotation دائمًا: من يأتي متأخرًا يتبعه من مفتاح إلى مفتاح.
cli-team-new =
    كُتب: { $path }
    الخطوات التالية: ضع شهادة التوقيع في keys/signing.asc والشهادة التي تُشفَّر بها البلاغات في keys/encryption/FINGERPRINT.asc، واملأ team.toml و CONTACT و locales/*/team.md، ثم شغّل «team check» و «team sign». طريقة إنشاء الشهادتين باستخدام GnuPG مشروحة في README تحت «For teams». يعرض «team preview» شكله في أي وقت.

cli-rotate-no-team = لا يذكر ملف team.toml في المجلد لأي فريق هو.
    .way-on = أصلح أولًا ما يقوله عنه “tocsin-cli team check”.
cli-file = لا يمكن استخدام { $path }: { $why }.
    .way-on = تأكد من وجوده ومن أن لديك إذن استخدامه.
cli-not-utf8 = الملف { $path } ليس نصًا بترميز UTF-8.
    .way-on = احفظه في محرّرك بترميز UTF-8.
cli-no-window = برنامج النافذة غير موجود: { $path }.
    .way-on = ثبّت «tocsin» بجانب «tocsin-cli».
cli-folder-exists = { $path } موجود من قبل.
    .way-on = حدّد مجلدًا غير موجود بعد.
cli-not-a-domain = «{ $id }» ليس اسم نطاق.
    .way-on = اختر نطاقًا يحتفظ به فريقك دائمًا، مثل cert.example.org.
cli-not-a-language = هذا ليس رمز لغة.
    .way-on = استخدم رمزًا مثل fr أو pt-BR أو zh-Hant.
cli-translate-team = تعذّرت قراءة team.toml.
    .way-on = شغّل «team check» ليخبرك بالخطأ.
cli-translate-source = { $language } هي اللغة التي يُترجَم منها.
    .way-on = اكتب كلماتها في locales/{ $language } مباشرة. وللترجمة اذكر لغة أخرى.
cli-no-such-template = لا يوجد قالب باسم «{ $template }».{ $suggest ->
        [yes] { " " }أتقصد «{ $near }»؟
       *[no] { "" }
    }
    .way-on = اختر واحدًا أو أكثر من هذه.
cli-template-language = القوالب غير متوفرة باللغة «{ $language }».
    .way-on = هي متوفرة باللغات: { $languages }. اذكر لغتك أولًا لتكتب كلماتها بنفسك، أو ابدأ من دونها ثم أضفها بالأمر «team translate».
# The templates, each after its name and a colon.
cli-template-certcc = حادثة أمن معلوماتي من أي نوع، على غرار نموذج مركز تنسيق CERT (CERT Coordination Center)
cli-template-nis2 = الإخطار بحادثة جسيمة على مراحل (NIS 2، المادة 23)
cli-template-personal-data = الإخطار بخرق لبيانات شخصية (GDPR، المادة 33)
cli-template-phishing = تصيّد احتيالي بالبريد أو الرسائل القصيرة أو الهاتف أو على الويب
cli-template-vulnerability = ثغرة في منتج أو موقع ويب، على غرار نموذج مركز تنسيق CERT (نظام VINCE)
cli-template-network-abuse = إساءة استخدام مصدرها شبكة أو خادم: رسائل مزعجة أو هجمات أو صفحات ضارة (XARF وARF)
cli-no-such-form = ليس لدى الفريق نموذج باسم «{ $form }».
    .way-on = النماذج المتاحة: { $forms }.
cli-which-form = لدى الفريق عدة نماذج.
    .way-on = اختر واحدًا بالخيار --form: { $forms }.
cli-no-stages = ليس للنموذج «{ $form }» مراحل.
    .way-on = احذف --stage.
cli-no-such-stage = ليس في النموذج مرحلة «{ $stage }».
    .way-on = مراحله: { $stages }.
cli-answers-not-json = الملف { $path } ليس JSON: { $why }.
    .way-on = أصلح الملف في ذلك الموضع.
cli-answers-twice = ورد «{ $name }» مرتين في { $path }.
    .way-on = أبقِ الصحيح منهما.
cli-answers-too-many = يحتوي { $path } على أكثر مما تبلغه إجابات أي نموذج.
    .way-on = هل هذا هو الملف الصحيح؟
cli-answers-too-many-rows = تتضمن الإدخالات في { $path } أكثر من { $most } سؤال.
    .way-on = أزل إدخالات، أو أرفق القائمة كملف.
cli-fill-ready = الملف { $path } جاهز للملء. وهو غير مشفّر.
cli-fill-aside = ليس لكل ما في { $path } موضع في هذا النموذج. ما لا موضع له مكتوب كتعليق في آخر { $file }:
cli-fill-complete = الملف { $path } مكتمل. أعدّ البلاغ بالأمر: tocsin-cli report { $bundle } --answers { $path }{ $attach } --save report.eml
cli-fill-unchecked = لم يقارن أحد بصمة { $team } بعد: أضف --fingerprint مع البصمة التي حصلت عليها عبر قناة أخرى، أو --accept-unchecked إن لم تتمكن من مقارنتها.
cli-fill-unfinished = الملف { $path } لم يكتمل بعد.
    .way-on = أصلح هذه المواضع ثم أعد تنفيذ الأمر:
cli-fill-again = هل تفتح المحرّر مرة أخرى؟ [Y/n]
cli-stage-instead = الملف { $path } من المرحلة «{ $said }»؛ وقد أُخذ على أنه من «{ $asked }» كما يقول --stage.
cli-fill-editor = لم يعمل المحرّر { $editor }: { $why }.
    .way-on = سمِّ محرّرًا آخر في المتغيّر EDITOR، أو استخدم --no-editor وحرّر الملف بنفسك.
cli-no-evidence-field = النموذج «{ $form }» لا يقبل ملفات.
    .way-on = احذف الخيار --attach.
cli-attach-none = لا سؤال يقبل الملف { $file }.
    .way-on = استغنِ عن الملف، أو سمِّ سؤالًا آخر بالخيار --attach FIELD=FILE. سبب عدم قبول كل سؤال له:
cli-attach-says = يقول { $file } أيضًا: { $what }. مع --bare تُرسل الصورة وحدها.
cli-attach-more = يحتوي { $file } على أكثر من الصورة. مع --bare تُرسل الصورة وحدها.
cli-attach-says-fixed = يقول { $file } أيضًا: { $what }. لا يمكن حذف ذلك هنا.
cli-attach-perhaps = قد يذكر { $file } كاتبه والبرنامج المستخدم. راجع خصائصه قبل إرساله.
cli-attach-no-field = «{ $field }» ليس سؤالًا يقبل ملفات.
    .way-on = الأسئلة التي تقبل ملفات: { $fields }. الملف الذي يبدأ اسمه هكذا يُكتب ./{ $field }={ $path }.
cli-report-incomplete = البلاغ غير مكتمل: لم يُختم شيء.
    .way-on = أضف ما يلي إلى الإجابات:
cli-unchecked = لم يقارن أحد بصمة { $team } بعد: قد يكون هذا النموذج مزوّرًا.
    .way-on = أعط البصمة التي حصلت عليها عبر قناة أخرى بالخيار --fingerprint، أو أضف --accept-unchecked إن لم تتمكن من مقارنتها. سيُذكر ذلك في البلاغ.
cli-keep-how = لا يوجد هنا ما يُقفَل به البلاغ المحفوظ: لا حلقة مفاتيح ولا أحد تُطلب منه عبارة مرور. لم يُختم شيء.
    .way-on = سمِّ ملفًا فيه عبارة مرور باستخدام --passphrase-file، أو احذف --keep.
cli-keep-differ = عبارتا المرور مختلفتان. لم يُختم شيء.
    .way-on = شغّل الأمر من جديد واكتب العبارة نفسها مرتين.
cli-update-team = المحفوظ تحت هذا المعرّف أُرسل إلى { $team }.
    .way-on = افتح نموذج ذلك الفريق.
cli-update-form = المحفوظ تحت هذا المعرّف يجيب عن النموذج «{ $before }» لا عن «{ $form }».
    .way-on = أعطِ إجابات عن «{ $before }»، أو احذف --update لتقديم بلاغ جديد.
cli-update-nothing = لم يتغيّر شيء: هذه صورة أخرى من النسخة رقم { $revision }.
cli-update-number-later = يصل الرقم والحالة إلى الفريق مع النسخة التالية التي تغيّر شيئًا.
cli-update-other-file = لم يعد { $file } كما كان: في النسخة رقم { $revision } الملف كما هو الآن.
cli-update-unsigned = كانت النسخة السابقة موقّعة بالمفتاح { $key } وهذه غير موقّعة: أعطِ --sign-with أو --sign-with-agent مرة أخرى، وإلا اضطر الفريق إلى السؤال عن السبب.
cli-update-test = ما أُبلغ عنه حادثًا لا يصير تمرينًا.
    .way-on = احذف --test، أو ابدأ تمرينًا مستقلًا من دون --update.
cli-update-gone = للمتابعة من دون هذا الملف اترك ملفات سؤاله بالخيار --attach FIELD= وأرفق الباقي من جديد.
cli-describe-none = لا يوجد ملف «{ $file }» في هذا البلاغ.
    .way-on = أرفقه أيضًا، أو اكتب اسمه كما أُرفق.
cli-waiting-for = لا شيء بعد --waiting-for.
    .way-on = اكتب ما ينتظره البلاغ، أو أعطِ --state open.
cli-ticket = «{ $ticket }» ليس رقمًا لدى فريق.
    .way-on = اكتب قبله اسم نطاق الفريق: cert.example.org=2026-17.
cli-sign-kept = المفتاح الذي يُنشأ لبلاغ يُحفظ معه.
    .way-on = أضف --keep، أو وقّع بمفتاح لك: --sign-with.
cli-draft-key = المفتاح مقفل في { $path }. استورده حيث تقرأ بريدك: تُشفَّر له الردود على البلاغ.
cli-draft-key-public = المفتاح العام في { $path }.
cli-save-name = لا يدل الاسم { $path } على ما يجب كتابته.
    .way-on = اجعل الامتداد eml لرسالة بريد مختومة، أو tar.pgp لملف مختوم واحد.
cli-account-unknown = لا إعدادات في الجدول لـ { $domain }. لم يُسأل أحد.
    .way-on = مع --ask يُسأل { $domain } نفسه: فيعلم هو ومن يبحث لك عن اسمه أن أحدًا يُعدّ البريد هناك.
cli-account-found-add = أعطِ هذه لـ «account add»:
cli-no-such-account = لا يوجد حساب باسم «{ $account }».
    .way-on = الأمر «tocsin-cli account list» يعرض الحسابات الموجودة.
cli-no-account = لا يوجد حساب لإرسال البريد.
    .way-on = أضف حسابًا بالأمر «tocsin-cli account add»، أو احفظ البلاغ بالخيار --save.
cli-no-account-fixed = لا يوجد حساب لإرسال البريد: حددت مؤسستك الخادم، وعليك أن تذكر عنوان المرسل.
    .way-on = اذكره بالأمر «tocsin-cli account add { $account } --from ADDRESS»، أو احفظ البلاغ بالخيار --save.
cli-account-fixed = لا يوجد حساب «{ $account }»: حددت مؤسستك كيف يُرسل البريد هنا.
    .way-on = استخدم حساب المؤسسة: ‎--account { $fixed }.
cli-which-account = توجد عدة حسابات.
    .way-on = اختر واحدًا بالخيار --account: { $accounts }.
cli-answers = الإجابات في { $path } لا توافق النموذج.
    .way-on = أصلح هذه المواضع:
cli-team-opened = عدد الملفات: { $count }، وكل منها مطابق لما في MANIFEST. هذا لا يثبت هوية كاتبها. ابدأ بقراءة { $report }.
cli-opened-form-own = النموذج في الداخل هو نموذجكم، بتوقيع { $signer }.
cli-opened-form-unproven = لم يثبت أن النموذج في الداخل نموذجكم؛ وهو بتوقيع { $signer }. لإثبات ذلك أعطِ حزمتكم بـ --bundle.
cli-opened-update = هذه هي المراجعة { $revision }. لمعرفة هل أتت ممن أرسل السابقة، أعط مجلد تلك للخيار --after.
cli-opened-after-same = أتت ممن أرسل المراجعة { $revision }: لكلتيهما رمز التحديث نفسه.
cli-opened-after-same-key = أتت ممن أرسل المراجعة { $revision }: كلتاهما موقّعتان بالمفتاح نفسه، وإن اختلف رمز التحديث فيها.
cli-opened-after-unproven = لم يثبت أنها أتت ممن أرسل المراجعة { $revision }: رمز التحديث فيها مختلف. اسأل المبلّغ بطريق آخر قبل أن تصدقها.
# $key: fingerprint
cli-opened-after-other-key = كانت المراجعة { $revision } موقّعة بالمفتاح { $key }، وهذه ليست كذلك. اسأل المبلّغ عن السبب.
cli-opened-after-older = هذه هي المراجعة { $revision }، وفي المجلد المراجعة { $other }: هذه ليست الأحدث.
cli-opened-after-other = هذا هو البلاغ { $id }، وفي المجلد الآخر { $other }.
    .way-on = أعط --after مجلد مراجعة سابقة للبلاغ نفسه.
cli-opened-after-unread = لا يذكر { $path } أي بلاغ هو.
    .way-on = أعط --after مجلدًا كتبه ‎“team open”.
cli-opened-found = بحسب النموذج، ما يلي لا يصح:
cli-opened-signature-same = موقَّع بالمفتاح نفسه الذي للشهادة في الداخل: { $key }. وهذا لا يثبت هوية صاحبه.
cli-opened-signature-for-others = موقّع بمفتاح الشهادة المرفقة نفسه، { $key }، لكنه موجّه إلى فريق آخر: لقد مرّره أحدهم إليك.
cli-opened-signature-other = موقَّع بمفتاح ليست شهادته في الداخل، فلم يُتحقق من التوقيع: { $key }
cli-opened-signature-bad = التوقيع غير صحيح. وهو يذكر المفتاح { $key }؛ تحقق من المبلِّغ هاتفيًا.
# Then come words of the OpenPGP library, English
cli-opened-signature-why = السبب
cli-opened-signature-unknown = ما ورد كان قد فُكّ تشفيره: لا يعرف هل كان موقّعًا إلا ما فكّ تشفيره.
cli-opened-answer = يمكن تشفير الرد للشهادة المرفقة في الداخل: { $path }
cli-opened-copy = توجد نسخة للتمرير في { $copy }. اقرأها قبل ذلك: فلا برنامج يرى كل ما يدل على شخص.
cli-opened-copy-answers = ما أجاب به المبلّغ بشأن التمرير يسري على النسخة أيضًا:
cli-opened-severity = الخطورة
cli-opened-category = الفئة
cli-opened-reporter = المبلِّغ
cli-table-unread = تعذرت قراءة بعض البلاغات: { $count }.
    .way-on = تذكر السطور أعلاه أيّها ولماذا؛ أما البقية ففي الجدول.
# $word: as it was typed; $near: what was perhaps meant; $known: all there are
cli-table-column = لا يوجد عمود «{ $word }».
    .way-on = { $suggest ->
        [yes] هل تقصد «{ $near }»؟
       *[no] المتاح: { $known }.
    }
cli-table-category = لا يعرف أي نموذج هنا الفئة «{ $word }».
    .way-on = { $suggest ->
        [yes] هل تقصد «{ $near }»؟
       *[no] المتاح: { $known }.
    }
cli-table-severity = لا يعرف أي نموذج هنا الخطورة «{ $word }».
    .way-on = { $suggest ->
        [yes] هل تقصد «{ $near }»؟
       *[no] المتاح: { $known }.
    }
# $count: a number of files and mails
cli-table-others = تُخطّيت لأنها لا تحوي بلاغًا مختومًا: { $count }.
# $parts: numbers
cli-table-parts-alone = لا يوجد من البلاغ { $name } إلا هذه الأجزاء، دون الجزء 1 الذي هو البلاغ نفسه: { $parts }.
# $count: a number
cli-table-none = لا بلاغ يطابق المطلوب. البلاغات المقروءة: { $count }.
cli-table-withdrawn = استُبعدت لأنها مسحوبة: { $count }. تُعرض باستعمال --state withdrawn.
cli-table-exercises = استُبعدت لأنها تمارين: { $count }. تُعرض باستعمال --test.
cli-table-time = «{ $time }» ليس وقتًا.
    .way-on = أعطِ يومًا (2026-03-14) أو شهرًا (2026-03) أو سنة أو لحظة (2026-03-14T12:00:00Z).
cli-table-zone = «{ $zone }» ليست منطقة زمنية.
    .way-on = أعطِ اسمًا مثل Europe/Berlin أو فرقًا مثل +02:00.
cli-table-host = «{ $host }» ليس عنوانًا ولا شبكة ولا نطاقًا.
    .way-on = أعطِ مثلًا 192.0.2.0/24 أو 2001:db8::1 أو site.example.
cli-unsaid = تعذّرت كتابة ما كان ينبغي قوله: { $why }.
cli-kept = هو في صندوق الصادر. لإرساله: { $command }
cli-kept-unknown = هو في صندوق الصادر. لإرساله مرة أخرى مع أنه قد يكون وصل: { $command }
cli-mail-watched = تقول إن المتسلل قد يقرأ بريدك: أرسل من حساب لا يراقبه، أو احفظ البلاغ باستعمال --save وانقله بنفسك، أو اتصل هاتفيًا.
cli-way-out = إن تعذّر إرساله من هنا: احفظه باستعمال --save report.eml وانقله بنفسك، أو اتصل هاتفيًا.
cli-way-out-kept = إن تعذّر إرساله من هنا: احفظه وانقله بنفسك، أو اتصل هاتفيًا. لحفظه: { $command }
cli-outbox-not-tried = رسائل لم تُجرَّب لأن الحساب نفسه يرسلها؛ وهي باقية في صندوق الصادر: { $count }
cli-outbox-deleted = حُذف: { $name }
cli-outbox-mail-deleted = حُذفت الرسالة: { $name }. يبقى ما يُعرف عنها إلى أن تُفتح مسودتها من جديد.
cli-import-passphrase = يُفتح { $path } بعبارة مرور، ولا توجد طرفية للسؤال عنها.
    .way-on = قدّم ملفًا فيه عبارة المرور هذه: --file-passphrase-file. أما --passphrase-file فهو للمسودة المحفوظة هنا.
cli-kept-before = ما كان محفوظًا هنا من هذا البلاغ باقٍ كما كان.
cli-kept-nothing = لا شيء من هذا البلاغ محفوظ هنا، لأنه لم يُسلَّم شيء. أعطِ --keep من جديد.
cli-exists = { $path } موجود من قبل: لم يُكتب شيء.
    .way-on = اختر اسمًا آخر، أو أضف الخيار --force.

cli-look-up-ask = هل تُسأل؟ [y/N]
cli-look-up-yes = نعم
cli-look-up-unasked = لم يُسأل أحد. كانت هذه الخوادم ستعلم أن أحدًا من عنوانك يطّلع على هذا الفريق: { $servers }.
    .way-on = أضف --yes إذا جاز أن تعلم، أو أجب بـ «y» في طرفية.
cli-team-unknown = لا يُعرف هنا فريق باسم «{ $name }»، ولا يوجد ملف كهذا.
    .way-on = حدّد ملف نموذج الفريق أو عنوانه الذي يبدأ بـ https://؛ وبعد أن يصبح الفريق معروفًا هنا يكفي النطاق الذي هو معرّفه.
cli-renew-none = لا يُعرف هنا أي فريق.
    .way-on = حدّد ملف نموذجه أو عنوانه.
cli-renew-which = يُعرف هنا أكثر من فريق: { $teams }.
    .way-on = حدّد واحدًا منها.
