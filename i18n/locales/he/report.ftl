# Headings and fixed words of report.txt. Keys such as Tocsin-Report-ID are the same in every language.

report-banner-example = *** דוגמה *** הוכן עבור צוות הדוגמה, שהמפתח הסודי שלו ציבורי: כל אחד יכול לקרוא ולזייף את הדיווח הזה.
report-banner-test = [TEST] זהו תרגיל. לא קרה שום אירוע.
report-banner-unchecked = *** הצוות לא נבדק *** מי ששלח את הדיווח לא יכול היה לבדוק שהטופס והמפתחות הם באמת של הצוות.
report-banner-withdrawn = *** בוטל *** מי ששלח את הדיווח מושך אותו חזרה. אין לפעול עוד לפי מה שכתוב בו.
report-banner-copy = *** עותק *** הוכן להעברה הלאה. מה שסומן מעל ה־TLP של העותק הזה, ומה שעלול לגלות מי דיווח, הוצא ממנו. מה שנכתב בשגיאה, נוסח אחרת או קצר משלוש אותיות אינו נמצא, והכתובות והתפקידים של המחשבים שהותקפו נשארים אם לא סומנו, אף שחיפוש שלהם עלול לגלות של מי הם: יש לקרוא לפני שמעבירים הלאה.
report-redacted-marked = [הוצא: { $tlp }]
report-redacted-identity = [הוצא: עלול לגלות מי דיווח]
report-redacted-evidence = [הוצא: ראיות אינן מועברות]
report-redacted-tells = [הוצא: מכיל דבר שהוצא]

report-out-of-band = איך אפשר לפנות אל מי שדיווח, שלא בדוא״ל
report-no-out-of-band = לא צוינה דרך מלבד דוא״ל.
report-mail-watched = ייתכן שהתוקף קורא את הדוא״ל של מי שדיווח: אין להשיב לשם.
report-may-be-told = למי מותר לספר ומה
report-no-disclosure = לא נאמר על כך דבר: יש לשאול לפני שמספרים למישהו.

# עדכון של דיווח שכבר נמסר. מתחת לכל אחד מהשלושה מספר או מועד.
report-update = מה העדכון הזה משנה
report-update-revision = גרסה
report-update-since = מועד ההכנה
report-update-before = מועד ההכנה של הגרסה הקודמת
# $question: השאלה שהתשובה עליה השתנתה; התשובות מתחתיה.
report-added = נוסף: { $question }
report-changed = השתנה: { $question }
report-withdrawn = הוסר: { $question }
report-change-before = לפני כן
report-change-now = עכשיו
report-file-another = קובץ אחר באותו שם

# $form: title of the form; $team: name of the team
report-title = { $form } – { $team }
# Above severity, category and how what happened begins; all answers follow by pages.
report-in-short = בקצרה
# איזה מבין כמה דיווחים עוקבים זה; שמו מופיע מתחת.
report-stage = איזה דיווח זה
report-state = מצב הדיווח
report-state-open = פתוח
report-state-waiting = בהמתנה
report-waits-for = ממתין ל־
report-state-closed = סגור: מבחינת מי שדיווח, העניין הסתיים
report-state-withdrawn = נמשך חזרה
report-reworded = ניסוח הדיווח
report-reworded-form = הטופס הוא זה שהצוות פרסם מאז
report-reworded-language = מי שמדווח קורא אותו בשפה אחרת
report-reworded-check = האם מישהו השווה את טביעת האצבע של הצוות
report-tickets = המספרים שלו אצל צוותי התגובה
# The rest of a page, below a group of its questions. $title: the page’s title
report-continued = { $title } (המשך)
# A row of a repeated group. $label: its title; $number of $of
report-row = { $label }: { $number } מתוך { $of }
# An answer that the form calculated from others
report-calculated = { $question } (מחושב)
# An option that asks for details. $option: its words; $text: the details
report-specified = { $option }: { $text }
# A time that is not known exactly. $moment: the best estimate
report-about = בערך { $moment }
report-interval = { $interval } (מתישהו ביניהם)
report-range = { $least } עד { $most }
report-at-least = לפחות { $least }
report-at-most = לכל היותר { $most }
report-clock-exact = { $moment } (שעון מסונכרן)
report-clock-unknown = { $moment } (לא ידוע אם השעון מדויק)
report-clock-off = { $moment } ({ $offset }: סטיית השעון שהראה זאת; לא תוקן)

report-evidence = ראיות שהוצפנו עם הדיווח
report-evidence-name = שם מקורי: { $value }
report-evidence-size = גודל בבתים: { $value }
report-evidence-sha256 = SHA-256: { $value }
report-evidence-original-size = גודל המקור בבתים: { $value }
report-evidence-original-sha256 = SHA-256 של המקור, שרק התמונה שבו נשלחת: { $value }
report-evidence-modified = שונה לאחרונה: { $value }
report-evidence-changed = השתנה אחרי שנוסף.
report-evidence-added = נוסף: { $value }

report-unanswered = שאלות מומלצות שלא נענו
report-left-empty = שאלות אחרות שלא נענו
report-notes = הערות
report-not-asked = שאלות שאינן מופיעות כאן לא היו רלוונטיות ולא נשאלו.
report-not-asked-or-kept = שאלות שאינן מופיעות כאן לא היו רלוונטיות ולא נשאלו, או שהתשובות עליהן נשארות אצל המדווח.
report-creator-team = מזהה הדיווח נושא את שם המתחם (דומיין) של הצוות, כי למי שדיווח אין שם מתחם משלו.

# העותק לתיק של הארגון: HTML או PDF, לא מוצפן
print-clear = העותק הזה אינו מוצפן: כל מי שמקבל את הקובץ או את הנייר יכול לקרוא אותו. הוא מיועד לתיק שלכם.
# אותו דבר לצוות, שמדפיס את מה שקיבל
print-clear-team = העותק הזה אינו מוצפן: כל מי שמקבל את הקובץ או את הנייר יכול לקרוא אותו.
# בשולי כל עמוד
print-clear-short = לא מוצפן
print-draft = *** טיוטה *** היא לא נמסרה לצוות, ועוד עשויה להשתנות.
print-page = עמוד { $page } מתוך { $pages }
print-id = מזהה הדיווח
print-reference = אסמכתה
print-tlp = סימון Traffic Light Protocol
print-team = צוות
print-form = טופס
print-evidence-description = תיאור
print-timeline = ציר הזמן
# $zone: אזור זמן כגון America/Toronto. מתחת יש ציור: פסים על ציר
print-timeline-about = אורכו של כל פס הוא כמידת אי־הוודאות לגבי הזמן; פס בהיר עם קו מקווקו פירושו בערך, חץ הוא קצה פתוח. הציר הוא לפי { $zone }.
print-timeline-what = מה
print-timeline-when = מתי
print-incident = האירוע
# הזמן מ־$start עד $end; כל אחד מהם הוא זמן או אחת משלוש ההודעות שלהלן
print-from-to = { $start } עד { $end }
print-start-unknown = ההתחלה אינה ידועה
print-end-unknown = הסיום אינו ידוע
print-goes-on = עדיין נמשך
print-name = אי אפשר לדעת מהשם { $path } מה לכתוב.
    .way-on = השם צריך להיות בצורה *.html או *.pdf.
print-cancelled = בוטל. לא נכתב עותק.
    .way-on = אפשר לשמור את העותק שוב כשצריך אותו.
# $why: מה שהספרייה אומרת, באנגלית
print-pdf = אי אפשר להכין PDF מהדיווח הזה: { $why }
    .way-on = יש לשמור אותו כ־HTML ולהדפיס אותו מדפדפן.
