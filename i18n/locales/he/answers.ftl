# What is to be said about an answer, beside its question; json-…: about an answers file, beside the path in it.

answer-missing = חובה לענות על השאלה הזאת.
answer-consent-missing = נדרשת כאן הסכמה.
answer-recommended = הצוות ישמח לדעת זאת.
answer-too-few-rows = יש להוסיף שורות: נדרשות לפחות { $least }, ויש כרגע { $count }.
answer-too-many-rows = יש להסיר שורות: מותרות לכל היותר { $most }, ויש כרגע { $count }.
answer-kind = התשובה אינה מתאימה לשאלה. יש למחוק אותה ולענות מחדש.
answer-one-line = יש לכתוב את התשובה בשורה אחת.
answer-pattern = התשובה אינה כתובה כפי שהצוות מצפה. יש להשוות אותה לשאלה.
answer-too-long = יש לקצר את התשובה ל־{ $most } תווים לכל היותר.
answer-integer = יש להזין מספר שלם, למשל 12.
answer-decimal = יש להזין מספר, למשל 12.5.
answer-decimal-ambiguous = אפשר לקרוא את המספר בשתי דרכים. יש לכתוב אותו בלי מפריד אלפים, או להוסיף אפס אחרי הספרה האחרונה: 1.2340.
answer-too-many-digits = יש לכתוב לכל היותר { $most } ספרות אחרי הנקודה.
answer-percentage = יש להזין אחוז בין 0 ל־100, למשל 12.5.
answer-quantity-order = המספר הקטן גדול מהמספר הגדול. יש לתקן אחד מהם.
answer-too-small = יש להזין מספר שאינו קטן מ־{ $least }.
answer-too-great = יש להזין מספר שאינו גדול מ־{ $most }.
answer-port = יש להזין מספר פתחה (port) בין 0 ל־65535.
answer-date = יש להזין תאריך בסדר שנה-חודש-יום, למשל 2026-11-21.
answer-no-such-date = אין תאריך כזה. יש לבדוק שוב את החודש והיום.
answer-time = יש להזין שעה, למשל 14:30, או להשאיר ריק.
answer-moment-date = יש להזין גם את התאריך.
answer-moment-day = יש להזין תאריך בסדר שנה-חודש-יום, למשל 2026-11-21, או רק שנה וחודש: 2026-11.
answer-moment-time-of-month = יש להזין גם את היום, או להשאיר את השעה ריקה.
answer-moment-two-zones = השעה מציינת אזור זמן משלה. יש להשאיר את האחר ריק.
answer-moment-order = המועד המאוחר ביותר קודם למוקדם ביותר. יש לתקן אחד מהם.
answer-clock = יש להזין בכמה השעון סוטה: + אם הוא ממהר, - אם הוא מפגר, למשל +90 s או -3 min.
answer-duration = יש להזין משך זמן, למשל 3h (שעות), 90min (דקות) או 2d (ימים).
answer-email = יש להזין כתובת דוא״ל, למשל admin@site.example.
answer-phone = יש להזין מספר טלפון, למשל +44 20 7946 0018.
answer-url = יש להזין כתובת מלאה, למשל https://site.example/page.
answer-ip = יש להזין כתובת IP, למשל 192.0.2.7 או 2001:db8::7.
answer-network = יש להזין רשת, למשל 192.0.2.0/24 או 2001:db8::/32.
answer-host = יש להזין שם מחשב אחד או כתובת אחת, למשל www.site.example או 192.0.2.7.
answer-domain = יש להזין שם מתחם (דומיין), למשל site.example.
answer-hash = יש להזין גיבוב MD5, SHA-1, SHA-256 או SHA-512 בספרות הקסדצימליות: 32, 40, 64 או 128 ספרות.
answer-cve = יש להזין מספר CVE, למשל CVE-2026-12345.
answer-zone = יש להזין אזור זמן, למשל Europe/Paris או +01:00.
answer-money = יש להזין סכום, למשל 1250.00.
answer-money-ambiguous = אפשר לקרוא את הסכום בשתי דרכים. יש לכתוב אותו בלי מפריד אלפים, או עם שתי ספרות אחרי הנקודה: 1250.00.
answer-currency = יש להזין את קוד המטבע בן שלוש האותיות, למשל EUR.
answer-currency-missing = יש לבחור מטבע.
answer-option = ״{ $option }״ אינו מופיע ברשימה. יש לבחור שוב.
answer-other-text = יש לפרט מהו ״{ $option }״.
answer-exclusive = אחת האפשרויות שנבחרו אינה מתיישבת עם האחרות. יש להשאיר או אותה או אותן.
answer-too-many-files = יש להסיר קבצים: מותרים לכל היותר { $most }.
answer-evidence-type = ״{ $name }״ אינו נראה כמו מה שמבוקש כאן ({ $types }). הקובץ יצורף; כדאי לוודא שזה הקובץ הנכון.
answer-too-large = גודל הקבצים יחד הוא { $size } MiB; אפשר לצרף לכל היותר { $most } MiB. יש להסיר חלק מהם.
answer-json-type = כאן נדרש: { $expected ->
        [object] אובייקט
        [array] מערך
        [number] מספר
        [boolean] true או false
        [null] null
       *[text] טקסט
    }; נמצא: { $found ->
        [object] אובייקט
        [array] מערך
        [number] מספר
        [boolean] true או false
        [null] null
       *[text] טקסט
    }.
answer-json-format = הקובץ הוא בתבנית { $found }; התוכנה הזאת קוראת את תבנית 1.
answer-json-missing = חסר ״{ $key }״.
answer-json-other-team = התשובות האלה מיועדות לצוות { $found }, ולא לצוות { $expected }.
answer-json-other-form = התשובות האלה שייכות לטופס ״{ $found }״, ולא לטופס ״{ $expected }״.
answer-json-unknown-field = אין כאן בטופס שדה בשם ״{ $field }״.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
answer-json-unknown-key = ״{ $key }״ אינו צפוי כאן.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    }
answer-json-unknown-option = ״{ $option }״ אינה אחת האפשרויות.{ $suggest ->
        [yes] { " " }האם הכוונה ל־״{ $near }״?
       *[no] { "" }
    } האפשרויות: { $options }
answer-json-quantity = יש לכתוב אחד מאלה: ״exact״, ״about״, או ״least״ ו־״most״ (אחד מהם או שניהם).
answer-json-option-twice = ״{ $option }״ נבחר פעמיים. ציינו אותו פעם אחת.
answer-json-part-not-asked = השאלה אינה מבקשת את ״{ $part }״, ולכן הוא מושמט.
answer-json-evidence-ignored = קבצים אינם נלקחים מכאן (מספר הקבצים שצוינו: { $count }). יש לצרף אותם באמצעות --attach.
