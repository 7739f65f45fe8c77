# Words of the command line.

cli-password-of = הסיסמה של החשבון { $account }:
cli-password-of-proxy = הסיסמה של הפרוקסי { $proxy }:
cli-passphrase-of = ביטוי הסיסמה של { $key }:
cli-keep-passphrase = ביטוי סיסמה חדש לדיווח שנשמר כאן:
cli-keep-passphrase-again = שוב:

cli-show-team = צוות
cli-show-trust = אמון
cli-show-signer = נחתם בידי
cli-show-version = גרסה, תאריך פרסום
cli-show-expires = בתוקף עד
cli-show-languages = שפות
cli-show-authoritative = השפה הקובעת
cli-show-form = טופס
cli-show-form-when = מתי להשתמש בו
cli-show-form-stage = שלב
cli-show-form-mail = הדיווחים בו נשלחים אל
cli-show-form-key = הדיווחים בו מוצפנים אל
cli-show-encryption = מוצפן עבור, עד
cli-show-unusable = אי אפשר להצפין עבור
cli-compared = טביעת האצבע תואמת: { $team } נבדק במחשב הזה מעכשיו.
cli-show-telephone = טלפון
cli-show-telephone-claimed = טלפון, לפי החבילה עצמה
cli-show-emergency = טלפון לשעת חירום
cli-show-emergency-claimed = טלפון לשעת חירום, לפי החבילה עצמה
cli-show-mail = הדיווחים נשלחים אל

cli-trust-given = ניתן בידי הארגון שלך
cli-trust-checked = נבדק על ידך
cli-trust-checked-before = נבדק לפני שהמפתח הוחלף
cli-trust-not-yet-checked = עדיין לא נבדק: איש לא השווה את טביעת האצבע
cli-trust-mismatched = אינו תואם: מה שהושווה אינו טביעת האצבע שלו
cli-trust-example = דוגמה: כל אחד יכול לקרוא את מה שמוצפן עבורה

cli-receipt-saved = הדיווח המוצפן נשמר
cli-save-too-large = גדול מדי לשליחה בדוא״ל: כהודעה גודלו { $size } בתים, והצוות מקבל { $most }. יש להביא את הקובץ, או לשאול בטלפון איך למסור אותו. מכאן אפשר לשלוח אותו בכמה הודעות: --send --divide.
cli-receipt-accepted = התקבל אצל
cli-receipt-printed = עותק, לא מוצפן
cli-receipt-reference = אסמכתה
cli-receipt-id = מזהה הדיווח
cli-receipt-revision = גרסה
cli-receipt-at = מועד ההצפנה
cli-receipt-key = מוצפן עבור
cli-receipt-signed = נחתם במפתח
cli-receipt-size = גודל בבתים
cli-receipt-sha256 = SHA-256
cli-receipt-part = חלק
cli-receipt-kept = נשמר כאן מוצפן, עבור --update

cli-account-added = החשבון { $account } נשמר.
cli-account-works = החשבון { $account } תקין.
cli-carry-name = { $path } אינו יכול להכיל את הראיות: שמו חייב להסתיים ב־.tar.pgp, והוא חייב להיות קובץ אחר מן הדיווח.
    .way-on = תנו --carry OUT.tar.pgp.
cli-receipt-carried = ראיות, להעברה ביד
cli-opened-parts = כל { $of } החלקים נמצאים.
cli-opened-parts-missing = מתוך { $of } חלקים חסרים אלה: { $missing }.
cli-opened-parts-aside = הונחו בצד, כי הדיווח מחולק בהם אחרת: { $names }
cli-opened-secret-key = ‏reporter.asc מכיל את המפתח הסודי של המדווח: מי שקורא את הקובץ יכול לחתום ולפענח בשמו. יש לומר לו זאת בטלפון ולא להעביר את הקובץ הלאה.
cli-draft-deleted = הטיוטה { $draft } נמחקה.
cli-mail-waits = הודעה של הדיווח { $name } עדיין ממתינה בתיבת הדואר היוצא ועדיין יכולה להישלח משם. כדי להסיר אותה: { $command }
cli-draft-named = שם הטיוטה עכשיו „{ $name }”, במחשב הזה בלבד.
cli-draft-unnamed = לטיוטה { $draft } אין עוד שם משלך.
cli-draft-duplicated = הטיוטה { $draft } היא דיווח נוסף עם אותן תשובות.
cli-export-passphrase = משפט סיסמה חדש לקובץ:
cli-draft-exported = הטיוטה נמצאת ב־{ $path }. מסרו את הקובץ בדרך אחת ואת משפט הסיסמה בדרך אחרת, והמשיכו את הדיווח במקום אחד בלבד.
cli-draft-imported = הטיוטה { $draft } כאן: זה אותו דיווח. המשיכו אותו במקום אחד בלבד.
cli-draft-until = הדיווח נשאר כאן עד { $date }. בהפעלה הראשונה אחרי אותו יום הוא נמחק.
cli-draft-stays = הדיווח נשאר כאן עד שתמחקו אותו.
cli-draft-receipt-only = רק האישור נשמר; התשובות נמחקו. אי אפשר עוד לעדכן את הדיווח מכאן.

cli-translate-done = { $language }: מתורגם: { $present }; נותר לתרגם: { $missing }; השתנה מאז: { $stale }.
cli-translate-stubs = מה שנותר לתרגם נמצא ב־locales/{ $language } כהערות אחרי ״# translate:״: יש להסיר את ״# ״ ולכתוב את המילים שלכם.
cli-translate-broken = הודעות שדולגו כי הן או המקור שלהן אינם Fluent: { $count }. ״team check״ אומר מה שגוי; יש לתקן ולהפעיל שוב.
cli-translate-stale = המקור השתנה
cli-translate-changed = מה שהשתנה כתוב מעל כל תרגום אחרי ״{ $mark }״: שנו את התרגום, או אמרו בעזרת --accept { $id } שהוא עדיין נכון; --accept לבדו אומר זאת על כולם.
cli-translate-no-message = אין הודעה ״{ $id }״ בשפה { $language }.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
    .way-on = ציינו את ההודעות כמו ש־״team check״ מציינת אותן.
cli-team-schemas = { $path }: הסכמות נכתבו כפי שהן בגרסה הזאת של התוכנה.
cli-not-a-team = { $path } אינה תיקייה של צוות: אין בה team.toml.
    .way-on = ציינו את התיקייה שיצרה הפקודה ״team new״.
cli-translate-commented = תרגומים שעדיין רשומים כהערות: { $count }, הראשון { $id } בקובץ { $file }. יש להסיר את ה־״# ״ שלהם.
cli-translate-description = { $file } עדיין בשפה שממנה מתרגמים: יש לתרגם אותו ולהסיר את השורה הראשונה שלו.
cli-translate-description-changed = המקור של { $file } השתנה: ״team check״ אומר מאיפה. שנו את התרגום, או אמרו בעזרת --accept team.md שהוא עדיין נכון.
cli-translate-unfilled = במקור של { $file } נותרו מקומות למילוי ([[…]]). יש למלא אותם תחילה ולהפעיל שוב: עותק שאיש לא נגע בו הולך אחרי המקור שלו.
cli-translate-unrecorded = תרגומים שלא נרשם ממה הם נעשו: { $count }. הם ייחשבו כאילו נעשו מהטקסטים הנוכחיים בשפה { $language }; יש לקרוא את מה שעשוי להיות ישן יותר.
cli-translate-added = לא נותר עוד מה לתרגם: { $language } מופיעה עכשיו ב־״languages״ שב־team.toml.
cli-translate-begun = איש עדיין אינו רואה את { $language }: יש להפעיל שוב כשלא נותר עוד מה לתרגם, ואז היא תתווסף ל־״languages״ שב־team.toml.
cli-team-signed = נחתם ונכתב: { $path }
cli-team-rotated =
    מעכשיו חותם { $fingerprint }. שני המפתחות חתמו על כך, בתיקייה keys/rotation.
    עכשיו: להגדיל את “version” ולקדם את “published” ב־team.toml, להריץ “tocsin-cli team sign” עם המפתח החדש, ולפרסם את טביעת האצבע החדשה בכל מקום שבו עומדת הקודמת.
    יש לשמור את התיקייה keys/rotation לתמיד: מי שבא באיחור הולך בעקבותיה ממפתח למפתח.
cli-team-new =
    נכתב: { $path }
    בשלב הבא: יש לשמור את תעודת החתימה שלך ב־keys/signing.asc ואת התעודה שהדיווחים מוצפנים עבורה ב־keys/encryption/FINGERPRINT.asc, למלא את team.toml, את CONTACT ואת locales/*/team.md, ואז להריץ ״team check״ ו־״team sign״. ההסבר כיצד ליצור תעודות ב־GnuPG נמצא בקובץ README, בפרק ״For teams״. ״team preview״ מציג בכל עת איך זה נראה.

cli-rotate-no-team = הקובץ team.toml שבתיקייה אינו אומר של איזה צוות היא.
    .way-on = יש לתקן תחילה את מה ש־“tocsin-cli team check” אומר עליו.
cli-file = אי אפשר להשתמש ב־{ $path }: { $why }.
    .way-on = יש לוודא שהוא קיים ושיש הרשאה להשתמש בו.
cli-not-utf8 = הקובץ { $path } אינו טקסט ב־UTF-8.
    .way-on = יש לשמור אותו בעורך כ־UTF-8.
cli-no-window = תוכנת החלון אינה נמצאת: { $path }.
    .way-on = יש להתקין את ״tocsin״ ליד ״tocsin-cli״.
cli-folder-exists = { $path } כבר קיים.
    .way-on = יש לציין תיקייה שעדיין אינה קיימת.
cli-not-a-domain = ״{ $id }״ אינו שם מתחם (דומיין).
    .way-on = יש לבחור שם שיישאר תמיד של הצוות, למשל cert.example.org.
cli-not-a-language = זה אינו תג שפה.
    .way-on = יש לבחור תג כגון fr,‏ pt-BR או zh-Hant.
cli-translate-team = אי אפשר לקרוא את team.toml.
    .way-on = הפעילו ״team check״: הוא יאמר מה שגוי.
cli-translate-source = { $language } היא השפה שממנה מתרגמים.
    .way-on = את המילים שלה כותבים ב־locales/{ $language } עצמה. לתרגום יש לציין שפה אחרת.
cli-no-such-template = אין תבנית בשם ״{ $template }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
    .way-on = יש לבחור אחת או יותר מאלה.
cli-template-language = אין תבניות בשפה ״{ $language }״.
    .way-on = יש תבניות בשפות: { $languages }. יש לציין את השפה שלכם ראשונה כדי לכתוב את מילותיה בעצמכם, או להתחיל בלעדיה ולהוסיף אותה בעזרת ״team translate״.
# The templates, each after its name and a colon.
cli-template-certcc = אירוע אבטחת מידע מכל סוג, לפי הטופס של CERT Coordination Center
cli-template-nis2 = הודעה על אירוע משמעותי, בשלבים (NIS 2, סעיף 23)
cli-template-personal-data = הודעה על פגיעה במידע אישי (GDPR, סעיף 33)
cli-template-phishing = דיוג בדואר, במסרון, בטלפון או באתר
cli-template-vulnerability = חולשה במוצר או באתר, לפי הטופס של CERT Coordination Center (VINCE)
cli-template-network-abuse = שימוש לרעה שמקורו ברשת או בשרת: דואר זבל, תקיפות, דפים מזיקים (XARF, ARF)
cli-no-such-form = לצוות אין טופס בשם ״{ $form }״.
    .way-on = הטפסים שלו: { $forms }.
cli-which-form = לצוות יש כמה טפסים.
    .way-on = יש לבחור אחד באמצעות --form: { $forms }.
cli-no-stages = אין שלבים בטופס ״{ $form }״.
    .way-on = יש להשמיט את --stage.
cli-no-such-stage = אין בטופס שלב ״{ $stage }״.
    .way-on = יש בו: { $stages }.
cli-answers-not-json = הקובץ { $path } אינו JSON: { $why }.
    .way-on = יש לתקן את הקובץ במקום הזה.
cli-answers-twice = ״{ $name }״ מופיע פעמיים בקובץ { $path }.
    .way-on = יש להשאיר את הנכון מביניהם.
cli-answers-too-many = הקובץ { $path } מכיל יותר מכפי שמכילות תשובות לטופס כלשהו.
    .way-on = האם זה הקובץ הנכון?
cli-answers-too-many-rows = השורות בקובץ { $path } כוללות יותר מ־{ $most } שאלות.
    .way-on = יש להסיר שורות, או לצרף את הרשימה כקובץ.
cli-fill-ready = הקובץ { $path } מוכן למילוי. הוא אינו מוצפן.
cli-fill-aside = לא לכל מה שב־{ $path } יש מקום בטופס הזה. מה שאין לו מקום עומד כהערה בסוף { $file }:
cli-fill-complete = הקובץ { $path } מלא. להכנת הדיווח: tocsin-cli report { $bundle } --answers { $path }{ $attach } --save report.eml
cli-fill-unchecked = עדיין איש לא השווה את טביעת האצבע של { $team }: יש להוסיף --fingerprint עם זו שהתקבלה בערוץ אחר, או --accept-unchecked אם לא הייתה אפשרות להשוות אותה.
cli-fill-unfinished = הקובץ { $path } עדיין אינו מלא.
    .way-on = יש לתקן במקומות האלה ולהריץ את הפקודה שוב:
cli-fill-again = לפתוח שוב את העורך? [Y/n]
cli-stage-instead = הקובץ { $path } שייך לשלב ״{ $said }״; הוא נלקח לשלב ״{ $asked }״, כפי שנאמר ב־--stage.
cli-fill-editor = העורך { $editor } לא פעל: { $why }.
    .way-on = יש לציין עורך אחר במשתנה EDITOR, או להשתמש ב־--no-editor ולערוך את הקובץ בדרך אחרת.
cli-no-evidence-field = הטופס ״{ $form }״ אינו מקבל קבצים.
    .way-on = יש להשמיט את --attach.
cli-attach-none = אף שאלה אינה מקבלת את { $file }.
    .way-on = יש להשמיט את הקובץ, או לציין שאלה אחרת באמצעות --attach FIELD=FILE. מדוע כל אחת אינה מקבלת אותו:
cli-attach-says = { $file } אומר גם: { $what }. עם --bare נשלחת רק התמונה.
cli-attach-more = { $file } מכיל יותר מהתמונה. עם --bare נשלחת רק התמונה.
cli-attach-says-fixed = { $file } אומר גם: { $what }. אי אפשר להשמיט זאת כאן.
cli-attach-perhaps = ייתכן ש־{ $file } מציין מי כתב אותו ובאיזו תוכנה. כדאי לבדוק את המאפיינים לפני השליחה.
cli-attach-no-field = ״{ $field }״ אינה שאלה שמקבלת קבצים.
    .way-on = אלה מקבלות קבצים: { $fields }. קובץ ששמו מתחיל כך נכתב ./{ $field }={ $path }.
cli-report-incomplete = הדיווח אינו גמור: דבר לא הוצפן.
    .way-on = יש להוסיף לתשובות:
cli-unchecked = עדיין איש לא השווה את טביעת האצבע של { $team }: ייתכן שהטופס הזה מזויף.
    .way-on = יש לתת באמצעות --fingerprint את זו שהתקבלה בערוץ אחר, או את --accept-unchecked אם לא הייתה אפשרות להשוות אותה. הדבר ייכתב בדיווח.
cli-keep-how = אין כאן במה לנעול את הדיווח שנשמר: אין מחזיק מפתחות ואין את מי לשאול על ביטוי סיסמה. דבר לא הוצפן.
    .way-on = יש לציין ב־--passphrase-file קובץ עם ביטוי סיסמה, או להשמיט את --keep.
cli-keep-differ = שני ביטויי הסיסמה שונים. דבר לא הוצפן.
    .way-on = יש להריץ את הפקודה שוב ולהקליד פעמיים אותו ביטוי.
cli-update-team = מה שנשמר תחת המזהה הזה נמסר אל { $team }.
    .way-on = יש לפתוח את הטופס של הצוות ההוא.
cli-update-form = מה שנשמר תחת המזהה הזה עונה על הטופס ״{ $before }״ ולא על ״{ $form }״.
    .way-on = יש לתת תשובות על ״{ $before }״, או להשמיט את --update לדיווח חדש.
cli-update-nothing = דבר לא השתנה: זה עותק נוסף של גרסה { $revision }.
cli-update-number-later = המספר והמצב יגיעו לצוות עם הגרסה הבאה שמשנה דבר מה.
cli-update-other-file = הקובץ { $file } אינו מה שהיה: בגרסה { $revision } הקובץ כפי שהוא עכשיו.
cli-update-unsigned = הגרסה הקודמת נחתמה במפתח { $key } וזו לא: יש לתת שוב --sign-with או --sign-with-agent, אחרת הצוות ייאלץ לשאול מדוע.
cli-update-test = מה שדווח כאירוע אינו יכול להפוך לתרגיל.
    .way-on = יש להשמיט את --test, או להתחיל תרגיל נפרד בלי --update.
cli-update-gone = כדי להמשיך בלי הקובץ הזה, יש להשמיט את קובצי השאלה שלו באמצעות ‎--attach FIELD=‎ ולצרף שוב את האחרים.
cli-describe-none = אין בדיווח הזה קובץ „{ $file }”.
    .way-on = יש לצרף גם אותו, או לכתוב את שמו כפי שהוא מצורף.
cli-waiting-for = אין דבר אחרי --waiting-for.
    .way-on = יש לכתוב למה הדיווח ממתין, או לתת --state open.
cli-ticket = ״{ $ticket }״ אינו מספר של צוות.
    .way-on = יש לכתוב לפניו את שם המתחם של הצוות: cert.example.org=2026-17.
cli-sign-kept = מפתח שנוצר עבור דיווח נשמר איתו.
    .way-on = יש להוסיף --keep, או לחתום במפתח משלך: --sign-with.
cli-draft-key = המפתח נמצא נעול ב־{ $path }. יש לייבא אותו היכן שקוראים דואר: תשובות לדיווח מוצפנות אליו.
cli-draft-key-public = המפתח הציבורי נמצא ב־{ $path }.
cli-save-name = אי אפשר לדעת מהשם { $path } מה לכתוב.
    .way-on = השם צריך להיות בצורה *.eml להודעת דוא״ל מוצפנת, או *.tar.pgp לקובץ מוצפן אחד.
cli-account-unknown = אין בטבלה הגדרות עבור { $domain }. איש לא נשאל.
    .way-on = עם --ask נשאל { $domain } עצמו: הוא, ומי שמחפש עבורך את שמו, לומדים שמישהו מגדיר שם דואר.
cli-account-found-add = יש לתת את אלה ל-״account add״:
cli-no-such-account = אין חשבון בשם ״{ $account }״.
    .way-on = הפקודה ״tocsin-cli account list״ מציגה את החשבונות הקיימים.
cli-no-account = אין חשבון דוא״ל לשליחה.
    .way-on = אפשר להוסיף חשבון באמצעות ״tocsin-cli account add״, או לשמור את הדיווח באמצעות --save.
cli-no-account-fixed = אין חשבון דוא״ל לשליחה: הארגון שלך קבע את השרת, ואת כתובת השולח יש לציין.
    .way-on = אפשר לציין אותה באמצעות ״tocsin-cli account add { $account } --from ADDRESS״, או לשמור את הדיווח באמצעות --save.
cli-account-fixed = אין חשבון בשם „{ $account }”: הארגון שלך קבע איך נשלח מכאן דואר.
    .way-on = יש להשתמש בחשבון של הארגון: ‎--account { $fixed }.
cli-which-account = יש כמה חשבונות.
    .way-on = יש לבחור אחד באמצעות --account: { $accounts }.
cli-answers = התשובות שבקובץ { $path } אינן מתאימות לטופס.
    .way-on = יש לתקן במקומות האלה:
cli-team-opened = מספר הקבצים: { $count }, כולם כפי שרשום ב־MANIFEST. אין בכך הוכחה מי כתב אותם. תחילה יש לקרוא את { $report }.
cli-opened-form-own = הטופס שבפנים הוא שלכם, בחתימת { $signer }.
cli-opened-form-unproven = לא הוכח שהטופס שבפנים הוא שלכם; הוא חתום בידי { $signer }. כדי להוכיח זאת יש לתת את החבילה שלכם ב־--bundle.
cli-opened-update = זו מהדורה { $revision }. אם היא באה ממי ששלח את הקודמת, יאמר --after עם התיקייה של ההיא.
cli-opened-after-same = היא באה ממי ששלח את מהדורה { $revision }: לשתיהן אותו אסימון עדכון.
cli-opened-after-same-key = היא באה ממי ששלח את מהדורה { $revision }: שתיהן חתומות באותו מפתח, אף שאסימון העדכון שלה אחר.
cli-opened-after-unproven = לא הוכח שהיא באה ממי ששלח את מהדורה { $revision }: אסימון העדכון שלה אחר. יש לשאול את המדווח בדרך אחרת לפני שמאמינים לה.
# $key: fingerprint
cli-opened-after-other-key = מהדורה { $revision } נחתמה במפתח { $key }, וזו לא. יש לשאול את המדווח מדוע.
cli-opened-after-older = זו מהדורה { $revision }, ובתיקייה נמצאת מהדורה { $other }: זו אינה החדשה יותר.
cli-opened-after-other = זה הדיווח { $id }, ובתיקייה האחרת נמצא { $other }.
    .way-on = יש לתת ל־--after תיקייה של מהדורה קודמת של אותו דיווח.
cli-opened-after-unread = { $path } אינו אומר איזה דיווח הוא.
    .way-on = יש לתת ל־--after תיקייה ש־‎“team open” כתב.
cli-opened-found = לפי הטופס, הדברים הבאים אינם מתקיימים:
cli-opened-signature-same = נחתם באותו מפתח כמו התעודה שבפנים: { $key }. אין בכך הוכחה מי זה.
cli-opened-signature-for-others = נחתם באותו מפתח כמו התעודה שבפנים, { $key }, אך עבור צוות אחר: מישהו העביר אותו אליכם.
cli-opened-signature-other = נחתם במפתח שתעודתו אינה בפנים, ולכן החתימה לא נבדקה: { $key }
cli-opened-signature-bad = החתימה שגויה. היא נוקבת במפתח { $key }; יש לברר בטלפון עם המדווח.
# Then come words of the OpenPGP library, English
cli-opened-signature-why = הסיבה
cli-opened-signature-unknown = מה שהתקבל כבר היה מפוענח: אם היה חתום, יודע רק מי שפענח אותו.
cli-opened-answer = אפשר להצפין תשובה לתעודה המצורפת בפנים: { $path }
cli-opened-copy = עותק להעברה הלאה נמצא ב־{ $copy }. יש לקרוא אותו לפני כן: אין תוכנה שרואה כל מה שמגלה אדם.
cli-opened-copy-answers = מה שענה המדווח על העברה הלאה תקף גם לעותק:
cli-opened-severity = חומרה
cli-opened-category = קטגוריה
cli-opened-reporter = דווח על ידי
cli-table-unread = חלק מהדיווחים לא ניתנו לקריאה: { $count }.
    .way-on = השורות שלמעלה אומרות אילו ומדוע; האחרים מופיעים בטבלה.
# $word: as it was typed; $near: what was perhaps meant; $known: all there are
cli-table-column = אין עמודה ״{ $word }״.
    .way-on = { $suggest ->
        [yes] האם הכוונה ל־״{ $near }״?
       *[no] יש: { $known }.
    }
cli-table-category = באף טופס כאן אין הקטגוריה ״{ $word }״.
    .way-on = { $suggest ->
        [yes] האם הכוונה ל־״{ $near }״?
       *[no] יש: { $known }.
    }
cli-table-severity = באף טופס כאן אין החומרה ״{ $word }״.
    .way-on = { $suggest ->
        [yes] האם הכוונה ל־״{ $near }״?
       *[no] יש: { $known }.
    }
# $count: a number of files and mails
cli-table-others = דולגו, כי אין בהם דיווח מוצפן: { $count }.
# $parts: numbers
cli-table-parts-alone = מהדיווח { $name } יש רק החלקים האלה, בלי חלק 1, שהוא הדיווח עצמו: { $parts }.
# $count: a number
cli-table-none = אין דיווח שמתאים למבוקש. דיווחים שנקראו: { $count }.
cli-table-withdrawn = הושמטו, כי נמשכו חזרה: { $count }. עם --state withdrawn הם מוצגים.
cli-table-exercises = הושמטו, כי הם תרגילים: { $count }. עם --test הם מוצגים.
cli-table-time = “{ $time }” אינו זמן.
    .way-on = יש לתת יום (2026-03-14), חודש (2026-03), שנה או רגע (2026-03-14T12:00:00Z).
cli-table-zone = ״{ $zone }״ אינו אזור זמן.
    .way-on = יש לתת שם כגון Europe/Berlin או היסט כגון +02:00.
cli-table-host = “{ $host }” אינו כתובת, רשת או שם מתחם.
    .way-on = יש לתת למשל 192.0.2.0/24, ‏2001:db8::1 או site.example.
cli-unsaid = לא הייתה אפשרות לכתוב את הפלט: { $why }.
cli-kept = הוא נמצא בתיבת הדואר היוצא. כדי לשלוח אותו: { $command }
cli-kept-unknown = הוא נמצא בתיבת הדואר היוצא. כדי לשלוח אותו שוב אף שאולי כבר הגיע: { $command }
cli-mail-watched = לדבריכם הפורץ עשוי לקרוא את הדואר שלכם: שלחו מחשבון שאינו נצפה, שמרו את הדיווח עם --save והביאו אותו, או התקשרו.
cli-way-out = אם אי אפשר לשלוח מכאן: שמרו עם --save report.eml והביאו, או התקשרו.
cli-way-out-kept = אם אי אפשר לשלוח מכאן: שמרו והביאו, או התקשרו. כדי לשמור: { $command }
cli-outbox-not-tried = הודעות שלא נוסו, כי אותו חשבון שולח אותן; הן נשארות בתיבת הדואר היוצא: { $count }
cli-outbox-deleted = נמחק: { $name }
cli-outbox-mail-deleted = ההודעה נמחקה: { $name }. מה שידוע עליה נשאר עד שהטיוטה שלה תיפתח שוב.
cli-import-passphrase = { $path } נפתח במשפט סיסמה, ואין כאן מסוף לבקש אותו.
    .way-on = יש לתת קובץ עם משפט הסיסמה הזה: --file-passphrase-file. האפשרות --passphrase-file היא לטיוטה שנשמרת כאן.
cli-kept-before = מה שכבר נשמר כאן מהדיווח הזה לא השתנה.
cli-kept-nothing = דבר מהדיווח הזה אינו נשמר כאן, כי דבר לא נמסר. יש לתת שוב --keep.
cli-exists = { $path } כבר קיים: דבר לא נכתב.
    .way-on = יש לבחור שם אחר, או להוסיף --force.

cli-look-up-ask = לשאול אותם? [y/N]
cli-look-up-yes = כן
cli-look-up-unasked = איש לא נשאל. השרתים האלה היו יודעים שמישהו בכתובת שלך מתעניין בצוות הזה: { $servers }.
    .way-on = יש להוסיף --yes אם מותר להם לדעת, או לענות "y" במסוף.
cli-team-unknown = שום צוות אינו מוכר כאן בשם ״{ $name }״, ואין קובץ כזה.
    .way-on = יש לציין את הקובץ או את כתובת ה־https:// של טופס הצוות; אחרי שהצוות מוכר כאן, די בשם המתחם שהוא המזהה שלו.
cli-renew-none = שום צוות אינו מוכר כאן.
    .way-on = יש לציין את הקובץ או את הכתובת של הטופס שלו.
cli-renew-which = מוכר כאן יותר מצוות אחד: { $teams }.
    .way-on = יש לציין אחד מהם.
