# טופס כקובץ טקסט, למילוי בעורך (`tocsin-cli fill`).

fill-how = יש לכתוב את התשובות אחרי הנקודתיים; שורות שמתחילות ב־# הן לקריאה בלבד. שומרים את הקובץ ויוצאים מהעורך: אז הוא נבדק, ומה שחסר או שגוי מסומן ב־#! מעל השורה שלו. הקובץ הזה אינו מוצפן. יש למחוק אותו לאחר שהדיווח נשלח.
fill-required = חובה
fill-recommended = מומלץ
fill-computed = מחושב מן התשובות האחרות
fill-computed-is = מחושב מן התשובות האחרות: { $answer }
fill-computed-now = לפי התשובות כפי שהיו כשזה נכתב: { $answer }
fill-only-when = רק אם { $condition }.
fill-only-depends = השאלה נשאלת בהתאם לתשובות האחרות.
fill-required-when = חובה אם { $condition }.
fill-required-depends = חובה בהתאם לתשובות האחרות.
fill-boxes = יש לסמן x בסוגריים של כל מה שנכון.
fill-rows = לכל פריט נוסף יש להעתיק את הבלוק, מן השורה הראשונה שלו עד הסוגר; לכל היותר { $most }.
fill-evidence = אין לכתוב כאן דבר: קבצים מוסיפים כשמכינים את הדיווח, באמצעות --attach { $field }=FILE.
fill-default = כל עוד לא נכתב כאן דבר, התשובה היא ״{ $answer }״. כדי להשאירה ריקה יש לכתוב "".
fill-default-depends = כל עוד לא נכתב כאן דבר, התשובה נקבעת לפי התשובות האחרות. כדי להשאירה ריקה יש לכתוב "".
fill-from-stage = נשאל החל מ״{ $stage }״.
fill-marking = הסימון של התשובה הזאת: { $marking } כל עוד אין דבר אחרי הנקודתיים, או אחד מאלה:
fill-kind-yesno = יש לכתוב yes (כן) או no (לא).
fill-kind-tristate = יש לכתוב yes (כן), no (לא) או unknown (לא ידוע).
fill-kind-consent = אם יש הסכמה יש לכתוב yes.
fill-kind-date = נכתב כך: 2026-11-01
fill-kind-moment = נכתב כך: 2026-11-01 14:30 Asia/Jerusalem; רק התאריך אם לא ידוע יותר; ‏about לפניו אם אין ודאות.
fill-kind-interval = אם ידועים רק הזמן המוקדם והמאוחר ביותר, נכתב כך: 2026-11-01 14:30 .. 16:00
fill-kind-clock = אחריו, מצב השעון שהראה זאת: clock exact (מדויק), clock unknown (לא ידוע), clock +90 s (מקדים), clock -3 min (מפגר).
fill-kind-duration = נכתב כמו אחד מאלה: 45 min, 3 h, 2 d
fill-kind-money = נכתב כך: 1200.50 EUR
fill-kind-quantity = נכתב כמו אחד מאלה: ‏120; ‏about 120 עבור בערך 120; ‏100 .. 200; ‏100 .. עבור לפחות 100; ‏.. 200 עבור 200 לכל היותר
fill-kind-zone = נכתב כמו אחד מאלה: Asia/Jerusalem,‏ ‎+02:00,‏ UTC

## מתי נשאלת שאלה

fill-condition-is = התשובה על ״{ $question }״ היא ״{ $answer }״
fill-condition-is-not = התשובה על ״{ $question }״ אינה ״{ $answer }״
fill-condition-includes = התשובה על ״{ $question }״ כוללת ״{ $answer }״
fill-condition-answered = יש תשובה על ״{ $question }״
fill-condition-unanswered = אין תשובה על ״{ $question }״
fill-condition-stage = הדיווח הוא ״{ $stage }״
fill-condition-not-stage = הדיווח אינו ״{ $stage }״

## מה שגוי בקובץ שמולא

fill-no-head = השורה הראשונה אינה אומרת איזה טופס זה.
fill-other-format = הקובץ הוא בתבנית { $format }; התוכנה קוראת תבנית 1.
fill-no-such-stage = בטופס אין שלב ״{ $stage }״. יש בו: { $stages }.
fill-line = השורה הזאת אינה ״שם: תשובה״ ואינה הערה: { $line }
fill-twice = ״{ $field }״ מופיע כאן פעם שנייה.
fill-no-end = לטקסט שמתחיל כאן חסרה בסופו השורה ״{ $end }״.
fill-text-goes-on = הטקסט שמתחיל כאן ממשיך מעבר ל״{ $question }״: יש להוסיף שורה ״{ $end }״ במקום שבו הוא נגמר. אם הכול שייך לטקסט, יש להתחיל ולסיים אותו במילה אחרת מ״{ $end }״.
fill-too-many-rows = השורות בקובץ הזה כוללות יותר מ־{ $most } שאלות: יש להסיר כמה מהן, או לצרף את הרשימה כקובץ.
fill-brace = לסוגר הזה אין בן זוג.
fill-brace-open = חסר סוגר אחרי הבלוק שמתחיל כאן.
fill-box = בין הסוגריים עומד x או כלום, לא ״{ $mark }״.
fill-box-empty = יש כאן טקסט, אבל התיבה אינה מסומנת: יש לכתוב x בין הסוגריים או להסיר את הטקסט.
fill-left-out = תשובה זו נשארת מחוץ לדיווח: לפי שאר התשובות השאלה אינה נשאלת.
fill-left-out-stage = תשובה זו נשארת מחוץ לדיווח: השאלה נשאלת בשלב מאוחר יותר.
fill-yes-or-no = יש לכתוב yes (כן) או no (לא).
fill-lacks = בקובץ עדיין אין לזה מקום: יש לכתוב ״{ $line }״ ואת התשובה מתחת לשורה הזאת.
fill-evidence-missing = כאן דרוש קובץ: יש להוסיף אותו כשמכינים את הדיווח, באמצעות --attach { $field }=FILE.
fill-quantity = יש לכתוב מספר כגון 20; ‏about 20 עבור בערך 20; ‏20 .. עבור לפחות 20; ‏.. 20 עבור 20 לכל היותר; או 20 .. 30.
fill-aside = בלי מקום בטופס הזה
fill-aside-how = התשובות האלה היו ב־{ $path }. יש לכתוב את מה שעדיין נכון במקומו; דבר ממה שלמטה אינו נשלח.
fill-attach-again = הקובץ ״{ $name }״ היה מצורף כאן: יש לצרף אותו שוב כשמכינים את הדיווח, באמצעות --attach { $field }=FILE.
fill-renamed = ״{ $was }״ נקרא עכשיו בטופס הזה ״{ $now }״; התשובה הועברה.
