# Mistakes in what a team wrote. The place (file, line, item) is shown beside each.

diagnostic-file-missing = הקובץ חסר.
    .way-on = { $what ->
        [mimetype] כתבו בו { $expected }, בלי מעבר שורה.
        [contact] כתבו בו את שם הצוות, הטלפון וכתובת הדוא״ל שלו.
        [team] התחילו תיקייה של צוות בעזרת ״team new״, או בדקו את התיקייה שבה נמצא הקובץ הזה.
        [signing] שימו שם את התעודה שהמפתח שלה חותם על החבילה: gpg --armor --export ADDRESS.
        [description] תארו בו את הצוות שלכם, לפי RFC 2350.
        [translation] הריצו ״team translate״ עבור { $language }: הפקודה מתחילה את הקובץ.
       *[texts] צרו אותו: בדיקה זו תציין אז כל טקסט ששייך אליו.
    }
diagnostic-file-name = בשם הקובץ יש תווים מלבד אותיות, ספרות ו־. _ - וכן /.
    .way-on = שנו את שם הקובץ.
diagnostic-file-name-twice = שם הקובץ נבדל מ־״{ $other }״ רק באותיות גדולות וקטנות: מערכות רבות רואות בהם קובץ אחד.
    .way-on = שנו את שמו של אחד מהם.
diagnostic-file-unknown = לקובץ אין מקום בחבילה של צוות. יש להסיר אותו או להעביר אותו אל assets.
diagnostic-file-too-large = הקובץ גדול מ־{ $most } בתים.
diagnostic-hidden-character = בטקסט הזה יש תו בקרה בלתי נראה. יש להסיר אותו: הוא עלול לגרום לשם אחד להיראות כמו שם אחר.
diagnostic-not-utf8 = הקובץ אינו טקסט UTF-8. יש לשמור אותו כ־UTF-8.
diagnostic-toml-syntax = זה אינו TOML תקין: { $message }.
diagnostic-toml-quotes = { $quote } הוא סימן מירכאות של מעבד תמלילים; TOML מקבל רק את הסימנים הישרים, " ו-'.
    .way-on = הקלידו את המירכאות מחדש, בעורך של טקסט פשוט.
diagnostic-no-forms = אין טופס: בתיקייה forms אין אף קובץ *.toml.
    .way-on = כתבו שם טופס, או העתיקו אחד מתיקייה שיצרה הפקודה ״team new״.
diagnostic-form-unknown = אין טופס ״{ $form }״: בתיקייה forms אין קובץ כזה.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-form-twice = הטופס ״{ $id }״ רשום פעמיים.
diagnostic-form-not-listed = הטופס ״{ $form }״ אינו ב־״forms״, ולכן הוא מוצע אחרון.
diagnostic-form-not-in-chooser = אף תשובה לשאלה ״מה קרה?״ אינה מובילה לטופס ״{ $form }״: אפשר למצוא אותו רק ברשימת כל הטפסים.
diagnostic-chooser-twice = ״{ $id }״ מופיע ב־״chooser״ פעמיים.
diagnostic-no-encryption-key = אין תעודה להצפנת דיווחים: בתיקייה keys/encryption אין אף קובץ *.asc.
    .way-on = שימו שם תעודה בשם טביעת האצבע שלה: gpg --armor --export ADDRESS.
diagnostic-mimetype-wrong = הקובץ חייב להכיל בדיוק את { $expected }, בלי מעבר שורה.
diagnostic-contact-empty = הקובץ CONTACT ריק. יש לכתוב בו את שם הצוות, הטלפון וכתובת הדוא״ל שלו.
diagnostic-key-file-name = שם הקובץ חייב להיות טביעת האצבע של התעודה שבו: ספרות הקסדצימליות באותיות גדולות, ואחריהן .asc.
diagnostic-key-unknown = ״{ $key }״ אינו מפתח מוכר כאן.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
    .way-on = כל המפתחות נמצאים ב־docs/forms.md.
diagnostic-key-beside-calc = ״{ $key }״ לא יכול לעמוד לצד ״calc״: על ערך מחושב לא שואלים.
diagnostic-key-missing = חסר ״{ $key }״.
diagnostic-type-wrong = כאן נדרש: { $expected ->
        [integer] מספר שלם
        [decimal] מספר עשרוני
        [boolean] true או false
        [date] תאריך
        [array] מערך בתוך [ ]
        [table] טבלה בתוך { "{" } { "}" }
       *[text] טקסט במירכאות
    }; נמצא: { $found ->
        [integer] מספר שלם
        [decimal] מספר עשרוני
        [boolean] true או false
        [date] תאריך
        [array] מערך בתוך [ ]
        [table] טבלה בתוך { "{" } { "}" }
       *[text] טקסט במירכאות
    }.
diagnostic-value-wrong = הערך ״{ $value }״ אינו מתאים. נדרש: { $expected ->
        [domain] שם מתחם (דומיין) באותיות ASCII קטנות, למשל cert.example
        [email] כתובת דוא״ל, למשל cert@cert.example
        [network] רשת, למשל 192.0.2.0/24, בלי סיביות דולקות אחרי הקידומת
        [timestamp] מועד, למשל 2026-11-01T00:00:00Z
        [time] שעה ביום, למשל 09:00
        [closed-day] יום, למשל 12-25 או 2026-12-25
        [day] אחד מאלה: mon, tue, wed, thu, fri, sat, sun
        [duration] משך זמן לפי ISO 8601, למשל PT4H
        [zone] אזור זמן, למשל Europe/Berlin
        [colour] צבע, למשל #1f4e79
        [application] שם מתחם הפוך באותיות ASCII קטנות, למשל org.example.cert
        [command] שם של פקודה: אות קטנה, ואז 2 עד 29 אותיות קטנות, ספרות ו־-; לא tocsin ולא tocsin-cli
        [logo] נתיב של קובץ PNG בתוך assets, למשל assets/logo.png
        [language] תג שפה, למשל en או pt-BR
        [encryption] אחד מאלה: compatible, modern, post-quantum
        [fingerprint] טביעת אצבע של OpenPGP: 40 או 64 ספרות הקסדצימליות
        [mail-format] אחד מאלה: pgp-mime, tar-pgp
        [disclosure] אחד מאלה: always, consent, never
        [program-version] גרסה, למשל 0.1
        [https] כתובת המתחילה ב־https://
        [public-address] כתובת https:// של שרת שאחרים יכולים לפנות אליו, בלי שם או סיסמה לפניו
        [id] מזהה: אות קטנה, ואחריה אותיות קטנות, ספרות ו־_
        [field-name] מזהה של שדה; של שדה בשורות: REPEAT-ID
        [option] מזהה של אפשרות: אותיות קטנות, ספרות, - ו־_
        [list-name] שם של רשימה: אותיות קטנות, ספרות, - ו־_
        [file-type] סוג מדיה כגון image/* או סיומת כגון .log
        [tlp] אחד מאלה: clear, green, amber, amber+strict, red
        [personal] אחד מאלה: answer, may
        [keep] אחד מאלה: report, subject, never
        [level] אחד מאלה: warning, error
        [number] מספר כגון 0.5
        [record] רשומה מאוצר המונחים
        [handover] אחת מ־follow, refuse
        [unchecked] אחת מ־allow, forbid
        [security] אחת מ־tls, starttls, none
        [server] שם או כתובת של שרת, למשל mail.example.org
        [path] נתיב מלא, למשל /etc/ssl/own.pem או C:\ProgramData\own.pem
        [proxy] כתובת של פרוקסי SOCKS5, למשל socks5://127.0.0.1:9050, בלי סיסמה
       *[one-line] שורת טקסט אחת של 200 תווים לכל היותר
    }.
diagnostic-out-of-range = { $value } אינו בין { $least } ל־{ $most }.
diagnostic-format-newer = הקובץ הוא בתבנית { $format }; התוכנה הזאת מכירה את תבנית { $known }. נדרשת תוכנה חדשה יותר.
diagnostic-program-too-old = החבילה דורשת את גרסה { $needs } של התוכנה; הגרסה הזאת היא { $have }.
diagnostic-name-not-file = ״{ $name }״ אינו שם הקובץ. יש לשנות את אחד מהם.
diagnostic-too-many = { $what ->
        [options] ברשימה יש יותר מ־{ $most } אפשרויות
        [page] בקבוצה יש יותר מ־{ $most } שדות; יש לפצל אותה
        [patterns] בטופס יש יותר מ־{ $most } תבניות
        [languages] יש יותר מ־{ $most } שפות
        [messages] בקובץ יש יותר מ־{ $most } הודעות, תכונות ומצייני מקום
        [bundle] בכל הקבצים יחד יש יותר מ־{ $most } הודעות, תכונות ומצייני מקום
       *[fields] בטופס יש יותר מ־{ $most } שדות
    }.
diagnostic-option-twice = האפשרות ״{ $option }״ מופיעה פעמיים.
diagnostic-option-class = ״{ $option }״ נוסף לרשימה ואינו יכול להשתייך למחלקה.
diagnostic-options-empty = אין אפשרויות לבחירה.
diagnostic-list-has-both = ברשימה יש ״options״ או ״class״, לא שניהם.
diagnostic-list-name-taken = רשימה בשם ״{ $list }״ כלולה בתוכנה. יש לבחור שם אחר.
diagnostic-id-reserved = ״{ $id }״ היא מילה שמורה בשפת הכללים ואינה יכולה לשמש מזהה.
diagnostic-id-retired = השם ״{ $id }״ הוחלף; אי אפשר להשתמש שוב במזהה הזה.
diagnostic-renamed-elsewhere = ״{ $id }״ אינו יכול להפוך ל־״{ $name }״: שדה נשאר בשורות שבהן הוא נמצא. יש לכתוב את שניהם עם שם השדה החוזר: REPEAT-ID.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-stage-twice = השלב ״{ $id }״ רשום פעמיים.
diagnostic-page-twice = לשני עמודים יש אותו מזהה: ״{ $id }״.
diagnostic-page-empty = בעמוד אין שדות.
diagnostic-group-twice = המזהה ״{ $id }״ כבר שייך לקבוצה אחרת או לעמוד.
diagnostic-group-empty = בקבוצה אין שדות.
diagnostic-no-pages = בטופס אין עמודים.
diagnostic-field-unknown = אין שדה בשם ״{ $field }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-field-on-two-pages = השדה ״{ $field }״ מופיע פעמיים במבנה הטופס.
diagnostic-field-on-no-page = השדה ״{ $field }״ אינו מופיע בשום עמוד, ולכן איש לא יישאל עליו.
diagnostic-field-outside = { $count ->
        [one] השדה ״{ $field }״ נמצא מחוץ לטבלת השדות.
       *[other] { $count } שדות נמצאים מחוץ לטבלת השדות; הראשון הוא ״{ $field }״.
    }
    .way-on = כתבו מעליו [field] בשורה נפרדת.
diagnostic-row-unknown = הטבלה [row.{ $row }] אינה שייכת לשום שדה מסוג repeat.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-row-missing = שדה מסוג repeat דורש ״fields״ וטבלה [row.{ $row }].
diagnostic-row-field-twice = השדה ״{ $id }״ רשום פעמיים.
diagnostic-row-field-not-listed = השדה ״{ $field }״ אינו רשום ב־״fields״ של { $row }.
diagnostic-key-not-for-kind = ל־״{ $key }״ אין משמעות בשדה מסוג { $kind }.
diagnostic-kind-unknown = אין סוג בשם ״{ $kind }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
    .way-on = כל הסוגים נמצאים ב־docs/forms.md, בפרק ״Kinds״.
diagnostic-kind-not-in-row = שדה מסוג { $kind } אינו יכול להופיע בשורה.
diagnostic-repeat-too-deep = אפשר לקנן שדות חוזרים בשתי רמות לכל היותר. יש להעביר את השדות אל השורות של השדה החוזר שמסביב.
diagnostic-min-over-max = ״min״ גדול מ־״max״.
diagnostic-pattern-syntax = זה אינו ביטוי רגולרי תקין: { $message }.
diagnostic-pattern-not-linear = מבטים לפנים ולאחור (look-around) והפניות לאחור אינם זמינים: איתם ההתאמה עלולה לא להסתיים. יש לכתוב את הביטוי בלעדיהם, או לבדוק בעזרת כלל.
diagnostic-pattern-too-large = הביטוי הזה גדול מדי: הוא חוזר על יותר מדי, יותר מדי פעמים.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״? הוא מציין עשר ספרות, והאחר ספרות של כל הכתבים.
       *[no] { "" }
    }
diagnostic-pattern-too-long = אורך התבנית הוא { $most } בתים לכל היותר.
diagnostic-list-without-classes = לרשימה אין מחלקות, ולכן אי אפשר לבחור מחלקה. יש להשמיט את ״classes״.
diagnostic-class-is-option = ״{ $id }״ הוא גם מחלקה וגם אפשרות ברשימה, ולא ברור מה נבחר. יש להשמיט את ״classes״ או להשתמש ברשימה משלך.
diagnostic-options-missing = בשדה בחירה נדרש ״list״ או ״options״, או שניהם.
diagnostic-options-name-taken = הטקסטים של האפשרויות האלה יתבלבלו עם אלה של ״{ $name }״. יש לתת לשדה מזהה אחר.
diagnostic-list-unknown = אין רשימה בשם ״{ $list }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-stage-unknown = אין בטופס שלב בשם ״{ $stage }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-required-stage = יש לכתוב true או false, או שלב אחד, למשל { "{" } final = true { "}" }.
diagnostic-required-twice = יש להשתמש ב־״required״ או ב־״required_when״, לא בשניהם.
diagnostic-means-unknown = ״{ $means }״ אינו באוצר המונחים של המשמעויות.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
    .way-on = משמעויות שעשויות להתאים: { $some }. כולן נמצאות ב-docs/forms.md, ״Meanings״.
diagnostic-means-kind = ״{ $means }״ אינו יכול להיות מסוג { $kind }; הסוגים האפשריים: { $kinds }.
diagnostic-means-outside-record = מקומו של ״{ $means }״ הוא בשורות של שדה repeat שמשמעותו ״{ $record }״.
diagnostic-means-inside-record = ״{ $means }״ אינו חלק מהרשומה ״{ $record }״. יש להוציא את השדה מהשורות.
diagnostic-means-twice = ״{ $means }״ הוא כבר המשמעות של ״{ $field }״.
diagnostic-choice-without-unknown = חובה לענות על ״{ $field }״ אבל אין בו אפשרות כמו ״unknown״: מי שאינו יודע את התשובה ינחש.
diagnostic-rule-cycle = תחולת השדות האלה או תוכנם תלויים זה בזה במעגל: { $fields }.
diagnostic-rule-too-long = הכלל ארוך מ־{ $most } בתים.
diagnostic-rule-too-deep = בכלל יש יותר מ־{ $most } רמות קינון.
diagnostic-rule-too-costly = הכלל הזה עלול לדרוש { $steps } צעדים כשהרשימות שלו ארוכות ככל המותר; מותרים לכל היותר { $most }. יש לתת לשדות החוזרים שהוא עובר עליהם ״max״ נמוך יותר, או לעבור על פחות מהם בבת אחת.
diagnostic-rules-too-costly = הכללים של הטופס הזה עלולים לדרוש { $steps } צעדים כשבכל שדה חוזר יש שורות ככל המותר; מותרים לכל היותר { $most }, והכלל הזה דורש את הרוב. יש לתת לשדות החוזרים ״max״ נמוך יותר, או לפשט את הכלל.
diagnostic-rule-syntax = ״{ $found }״ לא היה צפוי.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-rule-look-alike = { $number } { $kind ->
        [space] נראה כמו רווח ואינו רווח
        [unseen] אינו נראה ואינו חלק מכלל
       *[sign] נראה כמו { $like } והוא תו אחר
    }.
    .way-on = { $kind ->
        [space] הקלידו את הרווח מחדש.
        [unseen] הסירו אותו.
       *[sign] הקלידו { $like } במקומו.
    }
diagnostic-rule-ends-early = הכלל נגמר לפני שהושלם.
diagnostic-rule-open-text = חסרות מירכאות סוגרות לטקסט.
diagnostic-rule-unknown-name = אין שדה בשם ״{ $name }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-rule-unquoted = ״{ $name }״ כתוב כאן כשם של שדה, ואין שדה בשם זה.
    .way-on = אם זו אפשרות או טקסט, יש לתת לו מירכאות משלו בתוך המירכאות של הערך: '"{ $name }"'.
diagnostic-rule-unknown-part = בשורות של { $repeat } אין שדה בשם ״{ $name }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-rule-no-row = אפשר להשתמש ב־״row״ רק בכללים של השדות שבשורה עצמה.
diagnostic-rule-no-outer = אפשר להשתמש ב־״outer״ רק בכללים של שדות ששורתם נמצאת בתוך שורה אחרת.
diagnostic-rule-no-parts = { $found ->
        [yes-or-no] לערך כן/לא
        [number] למספר
        [quantity] למספר שאולי אינו מדויק
        [money] לסכום כסף
        [option] לאפשרות
        [date] לתאריך
        [moment] למועד
        [duration] למשך זמן
        [file] לקובץ
        [row] לשורה
        [list] לרשימה
       *[text] לטקסט
    } אין חלק בשם ״{ $name }״.
diagnostic-rule-unknown-function = אין פונקציה בשם ״{ $name }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-rule-arguments = מספר הארגומנטים של ״{ $name }״ צריך להיות { $wanted }, ולא { $found }.
diagnostic-rule-variable = הארגומנט הראשון של ״{ $name }״ הוא שם לכל איבר, למשל h.
diagnostic-rule-name-taken = ל־״{ $name }״ כבר יש כאן משמעות אחרת.
diagnostic-rule-type = ב־״{ $of }״ יש { $found ->
        [yes-or-no] ערך כן/לא
        [number] מספר
        [quantity] מספר שאולי אינו מדויק
        [money] סכום כסף
        [option] אפשרות
        [date] תאריך
        [moment] מועד
        [duration] משך זמן
        [file] קובץ
        [row] שורה
        [list] רשימה
       *[text] טקסט
    }, אבל הכלל דורש { $wanted ->
        [yes-or-no] ערך כן/לא
        [number] מספר
        [quantity] מספר שאולי אינו מדויק
        [money] סכום כסף
        [option] אפשרות
        [date] תאריך
        [moment] מועד
        [duration] משך זמן
        [file] קובץ
        [row] שורה
        [list] רשימה
       *[text] טקסט
    }.
    .way-on = { $way ->
        [gather] יש לעשות ממנה מספר, למשל בעזרת sum(…) או count(…).
        [yes-or-no] יש לכתוב true או false, או כלל שנותן אחד מהם.
        [number] יש לכתוב מספר ללא מירכאות.
        [text] יש לכתוב את הטקסט במירכאות.
        [option] יש לכתוב אחת מן האפשרויות במירכאות, למשל { $options }.
        [date] יש לכתוב today(), תאריך אחר, או addMonths(today(), 1).
        [moment] יש לכתוב now(), מועד אחר, או מועד במרחק של כך וכך שעות: addHours(now(), -72).
        [duration] יש לכתוב משך: תשובה מסוג זה, או מועד פחות מועד אחר.
        [list] יש לכתוב רשימה בתוך [ ], או שדה שיש בו כמה תשובות.
       *[other] { "" }
    }
diagnostic-rule-operator = הסימן ״{ $of }״ אינו פועל על { $found ->
        [yes-or-no] ערך כן/לא
        [number] מספר
        [quantity] מספר שאולי אינו מדויק
        [money] סכום כסף
        [option] אפשרות
        [date] תאריך
        [moment] מועד
        [duration] משך זמן
        [file] קובץ
        [row] שורה
        [list] רשימה
       *[text] טקסט
    }.
    .way-on = { $found ->
        [moment] אל מועד אפשר להוסיף משך, או שעות בעזרת addHours(now(), 24).
        [date] אל תאריך אפשר להוסיף חודשים בעזרת addMonths(today(), 1).
       *[other] { "" }
    }
diagnostic-rule-time-sum = הסימן ״{ $of }״ אינו יודע מה סופר מספר לצד { $found ->
        [date] תאריך
       *[moment] מועד
    }.
    .way-on = { $found ->
        [date] יש לכתוב addMonths עם התאריך ומספר החודשים, למשל addMonths(today(), 1).
       *[moment] אם אלה שעות, יש לכתוב { $hours }; משך, למשל התשובה לשדה מסוג זה, יכול לעמוד אחרי ״{ $of }״ כמות שהוא.
    }
diagnostic-rule-not-boolean = תוצאת הכלל חייבת להיות כן או לא; התוצאה כאן היא { $found ->
        [yes-or-no] ערך כן/לא
        [number] מספר
        [quantity] מספר שאולי אינו מדויק
        [money] סכום כסף
        [option] אפשרות
        [date] תאריך
        [moment] מועד
        [duration] משך זמן
        [file] קובץ
        [row] שורה
        [list] רשימה
       *[text] טקסט
    }.
diagnostic-rule-unknown-option = ״{ $option }״ אינה אחת האפשרויות.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-rule-no-classes = לאפשרויות של שדה זה אין קטגוריות: ״class״ לא מחזירה כאן דבר.
diagnostic-rule-has-no-answer = ״has״ מקבל שם של שדה.
diagnostic-expires-before-published = תוקף החבילה פג לפני מועד הפרסום שלה.
diagnostic-language-twice = השפה ״{ $language }״ רשומה פעמיים.
diagnostic-no-languages = לא רשומה שום שפה.
diagnostic-language-unknown = ״{ $language }״ אינה רשומה ב־״languages״.
diagnostic-language-missing = התיקייה של השפה ״{ $language }״ חסרה.
    .way-on = { $what ->
        [translation] התחילו אותה בעזרת ״team translate״, או הסירו אותה מ־״languages״ שבקובץ team.toml.
       *[texts] כתבו שם את הטקסטים בשפת העבודה של הצוות: team.md, common.ftl וקובץ לכל טופס.
    }
diagnostic-language-not-listed = ״{ $language }״ אינה רשומה ב־״languages״ שבקובץ team.toml, ולכן איש לא יראה אותה.
diagnostic-name-missing = חסר שם הצוות בשפתו הראשונה, ״{ $language }״.
    .way-on = כתבו אותו תחת [name] בקובץ team.toml.
diagnostic-hours-backwards = השעות נגמרות לפני שהן מתחילות.
diagnostic-mail-to-empty = אין כתובת דוא״ל לקבלת דיווחים.
diagnostic-mail-keys-empty = ב־״keys״ לא צוינה אף תעודה. אפשר להשמיט אותו כדי להצפין לכולן.
diagnostic-mail-key-twice = התעודה { $key } רשומה פעמיים.
diagnostic-mail-key-unknown = בתיקייה keys/encryption אין תעודה { $key }.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-mail-formats-empty = לא צוינה תבנית לשליחת דיווחים בדוא״ל: pgp-mime, tar-pgp או שתיהן.
diagnostic-subject-placeholder = בשורת הנושא לא יכול להופיע ״{ "{" }{ $placeholder }{ "}" }״; יכולים להופיע בה { "{" }ref{ "}" } ושדות הטופס עם keep = "subject".
diagnostic-subject-without-ref = שורת הנושא חייבת לכלול { "{" }ref{ "}" }, כדי שאפשר יהיה לאתר את הדיווח.
diagnostic-ticket-placeholder = תג הכרטיס חייב לכלול { "{" }ticket{ "}" } פעם אחת, בלי סוגריים מסולסלים אחרים.
diagnostic-keep-subject = בשורת הנושא יכול להופיע רק שדה מחוץ לשורות, מסוג text, integer, choice, yesno או tristate.
diagnostic-class-twice = סוג המידע ״{ $class }״ מופיע פעמיים בטבלת הגילוי.
diagnostic-colour-alone = ״colour״ ו־״on-colour״ באים יחד; אחד מהם חסר.
diagnostic-logo-missing = הקובץ { $file } חסר.
    .way-on = שימו אותו שם, או הסירו את ״{ $key }״ מהקובץ team.toml.
diagnostic-recipient-unknown = ״{ $recipient }״ אינו ברשימת הנמענים.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-severity-unknown = באף טופס אין דרגת חומרה ״{ $severity }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
diagnostic-private-computed = השדה ״{ $field }״ יוצא מהמחשב ומחושב מ־״{ $source }״, שאסור לו לצאת. יש לחשב אותו ממשהו אחר, או לתת גם לו keep = "never".
diagnostic-marking-computed = השדה ״{ $field }״ מחושב מ־״{ $source }״ וסימונו פחות מחמיר (TLP): הוא יסומן כמו ״{ $source }״. יש לתת לו אותו סימון, או לא לתת כלל.
diagnostic-when-never-true = הכלל הזה לא יכול להתקיים לעולם, ולכן איש לא יישאל.
diagnostic-required-never-relevant = השדה ״{ $field }״ הוא שדה חובה, אבל לפי הכללים לא שואלים עליו לעולם.
diagnostic-required-when-never-true = הכלל הזה לא יכול להתקיים כששואלים על ״{ $field }״, ולכן השדה לעולם אינו חובה.
diagnostic-rules-not-tried = מכאן והלאה לא נבדק אם הכללים יכולים להתקיים אי פעם: זה היה נמשך זמן רב מדי. כללים פשוטים יותר אפשר לבדוק.
diagnostic-answer-never-right = הבדיקה הזאת דוחה כל תשובה ל״{ $field }״, ולכן איש לא יוכל לענות ולשלוח את הדיווח. שנו את הבדיקה או את גבולות התשובה.
diagnostic-check-never-true = אין תשובה ל״{ $field }״ שהופכת את הבדיקה הזאת לנכונה: היא מעבירה רק מה שאין בידה לשפוט, משום שאינו מדויק דיו או שלא נענה. שנו את הבדיקה.
diagnostic-never-finished = לעולם לא יהיה אפשר לשלוח דיווח שבו שואלים על ״{ $field }״: הדבר סותר את מה שעוד נדרש. שנו אחד מן השניים.
diagnostic-stage-never-finished = בשלב ״{ $stage }״ לעולם לא יהיה אפשר לשלוח דיווח שבו שואלים על ״{ $field }״: הדבר סותר את מה שעוד נדרש בו. שנו אחד מן השניים.
diagnostic-required-until-answered = הכלל הזה אינו מתקיים עוד ברגע שעונים על ״{ $field }״. אם התשובה נדרשת בכל מקרה, כתבו required = true.
diagnostic-pattern-never-fits = שום דבר שאפשר להקליד אינו מתאים לתבנית הזאת: רווחים סביב התשובה מוסרים, שבירת שורה אי אפשר להקליד, ומשהו חייב להיראות. תקנו את התבנית.
diagnostic-pattern-over-max = בטקסט הקצר ביותר שמתאים לתבנית יש { $fewest } תווים, ו־max מתיר { $most }. הגדילו את max או תקנו את התבנית.
diagnostic-bounds-leave-nothing = אין מספר עם { $digits } ספרות אחרי הנקודה בין min ל־max. התירו יותר ספרות או הרחיבו את הגבולות.
diagnostic-value-refused = השדה ״{ $field }״ אינו מקבל { $value }: תעמוד בו תשובה שגויה.
    .way-on = כתבו מה שהשדה מקבל, או שנו את גבולותיו או את התבנית שלו.
diagnostic-evidence-too-small = כמעט אין קובץ קטן כל כך: התירו לפחות { $least } אוקטטים.
diagnostic-repeat-without-questions = השורות של ״{ $field }״ אינן שואלות דבר: יש בהן רק הערות. הוסיפו שאלה או הסירו את השורות.
diagnostic-required-before-asked = חובה מן השלב ״{ $stage }״, אך נשאל רק מן ״{ $from }״. ציינו אותו שלב.
diagnostic-option-contradicts = האפשרות ״{ $option }״ אומרת שהתשובה אינה ידועה ומבקשת לפרט אותה. הסירו את other או כתבו unknown = false.
diagnostic-ids-alike = ״{ $id }״ נראה כמו ״{ $other }״. כדאי לבחור מזהים שאי אפשר לבלבל ביניהם.
diagnostic-hidden-in-text = התו { $character } אינו נראה ויכול לגרום לטקסט להיראות כמו אחר. יש להסיר אותו; התוכנה מפרידה בין כיווני הכתיבה בעצמה.
diagnostic-byte-order-mark = הקובץ מתחיל בסימן סדר בתים, שתוכנות אחרות עלולות לראות בו אות.
    .way-on = יש לשמור אותו כ-UTF-8 ללא BOM.
diagnostic-colour-contrast = הניגודיות של ״on-colour״ על ״colour״ היא { $ratio } ל־1: רבים לא יוכלו לקרוא. טקסט צריך { $least } ל־1 (WCAG 2.2, רמה AA).
diagnostic-telephone-national = מי שמדווח מארץ אחרת אינו יכול לחייג { $number }.
    .way-on = יש לפתוח את המספר ב-+ ובקידומת המדינה, למשל +1 514 555 0150.
diagnostic-subject-reveals = כל מי שמעביר את הדואר יכול לקרוא את הנושא הזה: ״{ $subject }״. כל מה שנוסף לאסמכתה מגלה במה מדובר.
diagnostic-subject-lacks = תשובה זו אינה מופיעה בשום נושא, כי אף נושא אינו מזכיר את ״{ $field }״; ובכל זאת נאמר למדווח שכל אחד יכול לקרוא אותה. יש להכניס אותה לנושא, או להשמיט את ״keep״.
diagnostic-section-missing = חסר הסעיף ״{ $section }״ של RFC 2350, נספח D. יש לפתוח את הכותרת שלו במספר הזה.
diagnostic-team-id-changed = מזהה הצוות היה ״{ $old }״, והוא לעולם אינו משתנה: יחשבו שזה צוות אחר.
diagnostic-version-not-raised = הגרסה הייתה { $old }: יש להעלות אותה, אחרת החבילה לא תיחשב חדשה יותר.
diagnostic-published-not-later = החבילה הקודמת פורסמה ב־{ $old }: הזאת צריכה להיות מאוחרת יותר.
diagnostic-form-removed = הטופס ״{ $form }״ הוסר. מי שהתחיל בו דיווח לא יוכל לשלוח אותו כפי שהוא.
diagnostic-field-removed = השדה ״{ $field }״ הוסר; טיוטות יאבדו את התשובה עליו. אם שמו השתנה, יש לכתוב זאת ב־״renamed״.{ $suggest ->
        [yes] { " " }האם זה ״{ $near }״?
       *[no] { "" }
    }
diagnostic-keep-weakened = הערך של ״keep״ היה { $old } ועכשיו הוא { $new }: התשובה מגיעה רחוק יותר ממה שנאמר למדווחים. טיוטות ישאירו אותה בצד; מי שרוצה לשלוח אותה יקליד אותה שוב.
diagnostic-tlp-lowered = הסימון (TLP) היה { $old } ועכשיו הוא פחות מחמיר: תשובות שהיו אמורות להיות מוגנות יותר יישארו בצד בטיוטות. יש להציע גם את הסימון המחמיר.
diagnostic-personal-dropped = הערך של ״personal״ היה ״{ $old }״ ועכשיו הוא אומר פחות: עותקים להעברה ישמרו תשובות שהשמיטו עד כה.
    .way-on = אם התשובה עדיין יכולה לספר על אדם, השאירו אותו.
diagnostic-other-dropped = האפשרות ״{ $option }״ אינה מקבלת עוד טקסט; מי שכתב טקסט יצטרך לבחור שוב.
diagnostic-bounds-narrowed = הגבול ״{ $key }״ צר משהיה: תשובות שכבר ניתנו עלולות להידחות.
diagnostic-stages-reordered = השלבים עומדים בסדר אחר: בדיווחים פתוחים ייתכן שישאלו דבר מוקדם מדי או מאוחר מדי.
diagnostic-stage-removed = השלב ״{ $stage }״ הוסר; ייתכן שיש בו דיווחים פתוחים.
diagnostic-id-reused = ״{ $id }״ היה שמו של שדה ששונה שמו: תשובות ישנות ייחשבו תשובות לשדה הזה. יש לבחור מזהה אחר.
diagnostic-renamed-forgotten = ״{ $id }״ כבר לא מופיע ב־״renamed״. יש להשאיר אותו שם: טיוטות ישנות יאבדו תשובה.
diagnostic-kind-changed = הסוג היה { $old } ועכשיו הוא { $new }: התשובות שניתנו אינן מתאימות. יש ליצור שדה חדש.
diagnostic-means-changed = { $gone ->
        [yes] התשובה ציינה ״{ $old }״ ועכשיו אינה מציינת דבר לתוכנות: מה שקורא את הדיווחים שלכם לא ימצא אותה.
       *[no] התשובה ציינה ״{ $old }״ ועכשיו היא מציינת ״{ $new }״: מה שקורא את הדיווחים שלכם יראה בה דבר אחר.
    }
    .way-on = אם זו שאלה אחרת, עשו ממנה שדה חדש.
diagnostic-option-removed = האפשרות ״{ $option }״ הוסרה; מי שבחר בה יצטרך לבחור שוב.
diagnostic-list-version-kept = הרשימה עדיין נקראת ״{ $list }״, אך חסרות בה { $options }: שם אחד לשתי רשימות.
    .way-on = העלו את ״version״ של הרשימה, וקראו לה כך בטפסים.
diagnostic-policy-signer-revoked = זה המפתח שחותם: הוא לא יכול להיות גם מפתח שאינו נחשב עוד. יש להסיר אחד מהם.
diagnostic-policy-two-ways = דואר נשלח דרך שרת או דרך תוכנית, לא דרך שניהם. יש להסיר את „server” או את „sendmail”.
diagnostic-policy-no-way = לא „server” ולא „sendmail” אומר איך נשלח דואר. יש להוסיף אחד מהם.
diagnostic-policy-needs-server = זה שייך לשרת, והדואר נשלח דרך התוכנית „sendmail”. יש להסיר את זה.
