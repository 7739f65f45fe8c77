### The window: what its pages, buttons and notes say.

## Everywhere

language = שפה
open = פתיחה
fetch = הורדה
copy = העתקה
open-in-browser = פתיחה בדפדפן
cancel = ביטול
dismiss = הבנתי
back = חזרה
next = הבא
try-again = ניסיון נוסף
remove = הסרה
move-up = העברה למעלה
move-down = העברה למטה
done-of = { $done } מתוך { $total }
done-of-left = { $done } מתוך { $total }, נותרו בערך { $left }
named = { $name }: { $value }
part-of = { $whole }, { $part }
day-and-time = { $day }, { $time }
call-team = אפשר להתקשר אל { $team }: { $telephone }.
call-claimed = הטלפון של { $team }, לפי הקובץ הזה: { $telephone }.
call-team-emergency = כרגע אין שם מענה; במקרה חירום יש להתקשר אל { $team }: { $telephone }.
call-claimed-emergency = טלפון החירום של { $team }, לפי הקובץ הזה: { $telephone }.
frame-telephone = טלפון { $telephone }
frame-emergency = טלפון חירום { $telephone }
frame-telephone-claimed = לפי הטופס הזה: טלפון { $telephone }
frame-emergency-claimed = לפי הטופס הזה: טלפון חירום { $telephone }
example-banner = אין להזין שום דבר חסוי.
unchecked-banner = ייתכן שהטופס הזה מזויף.
checked-before-banner = המפתח שלו הוחלף מאז.
exercise-banner = תרגיל: מה שמוצפן כאן מסומן כדיווח ניסיון.
trial = הדרך אל הצוות
trial-note = דיווח ניסיון מסומן בכל מקום כתרגיל. מה שהטופס דורש כבר ממולא, ואפשר לשנות אותו לפני השליחה.
trial-begin = התחלת דיווח ניסיון
trial-last = דיווח הניסיון האחרון נשלח בדואר אל { $team } בתאריך { $date }.
trial-never = עדיין לא נשלח מהמחשב הזה שום דיווח ניסיון בדואר אל { $team }.
unchecked-check = לבדיקה
fonts-missing = במחשב הזה אין גופן לחלק מהאותיות המוצגות כאן: יש להתקין אחד (בדביאן ובאובונטו „apt install { $packages }”) ולהפעיל את Tocsin מחדש.

## Without a window

platform-no-display = אין תצוגה שאפשר לפתוח בה חלון: יש להפעיל את Tocsin בסביבה גרפית, או להשתמש בתוכנית ״tocsin-cli״, שאינה צריכה תצוגה.
platform-display-refused = התצוגה אינה עונה: יש לבדוק את DISPLAY או WAYLAND_DISPLAY ואת ההרשאה להשתמש בתצוגה, או להשתמש בתוכנית ״tocsin-cli״, שאינה צריכה תצוגה.
platform-no-library = חסר משהו שהחלון זקוק לו ({ $libraries }): יש להתקין אותו בפקודה ״apt install { $packages }״, או להשתמש בתוכנית ״tocsin-cli״, שאינה צריכה חלון.
platform-no-window = לא נפתח חלון: יש לבדוק ש־OpenGL פועל כאן (החבילה ״libgl1-mesa-dri״ ב־Debian), או להשתמש בתוכנית ״tocsin-cli״, שאינה צריכה חלון.

## Steps

step-team = צוות התגובה
step-review = סקירה
step-deliver = מסירה
step-receipt = אישור
step-of = שלב { $number } מתוך { $count }: { $name }
page-done = הושלם
page-optional = אין שאלות חובה
page-missing = { $count ->
    [one] חסרה תשובת חובה אחת
    [two] חסרות שתי תשובות חובה
   *[other] חסרות { $count } תשובות חובה
}
page-wrong = { $count ->
    [one] תשובה אחת לתיקון
    [two] שתי תשובות לתיקון
   *[other] { $count } תשובות לתיקון
}

## Welcome

welcome-title = דיווח על אירוע אבטחה
welcome-what = צוות התגובה נותן לך טופס חתום. ממלאים אותו כאן, הוא מוצפן כך שרק הצוות יכול לקרוא אותו, ואז שולחים או שומרים אותו. עד אז, כל מה שמקלידים נשאר במחשב הזה.
welcome-file = פתיחת טופס של צוות
welcome-file-note = קובץ *.tocsin מהצוות או מהאתר שלו. אפשר גם לגרור אותו לחלון הזה.
welcome-file-choose = בחירת קובץ…
no-dialog = אין בסביבת העבודה הזאת חלון לבחירת קבצים.
    .way-on = יש להקליד את הנתיב בשדה שליד הכפתור.
welcome-path = או הקלדה של מיקום הקובץ
    .example = /home/anna/xyz-cert.tocsin
welcome-address = הורדת טופס לפי כתובת
welcome-address-note = הכתובת שקיבלת מהצוות. לא נוצר חיבור לשום מקום אחר.
welcome-address-label = כתובת
    .example = https://www.xyz-cert.example/xyz-cert.tocsin
welcome-example = אפשר להתנסות קודם
welcome-example-note = צוות דמיוני, לתרגול בלי רשת. מה שמזינים שם אינו חסוי, ודבר אינו נשלח.
welcome-example-try = פתיחת הדוגמה
welcome-quiet = התוכנה הזאת אינה יוצרת קשר עם איש בלי בקשה מפורשת.
draft-for = הטיוטה שלך עבור { $team }
draft-saved = נשמרה: { $moment }
drafts-title = דיווחים שהתחלת
drafts-over = דיווחים שנמסרו
drafts-all = להציג את כולם ({ $count })
drafts-tell = נושאי הטיוטות האלה מוצפנים. כדי להבחין ביניהן, הן נפתחות.
drafts-tell-passphrase = ביטוי הסיסמה של הטיוטות האלה
drafts-tell-do = להבחין ביניהן
draft-test = תרגיל
draft-reached-open = עדיין לא נחתם
draft-reached-waiting = חתום, וממתין בתיבת היוצאות
draft-reached-partly = שרת הדואר שלך קיבל אותו עבור חלק מהנמענים
draft-reached-unknown = לא ידוע אם הוא אצל שרת הדואר שלך
draft-reached-mailed = נמסר לשרת הדואר שלך
draft-reached-saved = חתום ושמור בקובץ
draft-reached-saved-waiting = חתום ושמור בקובץ; הודעה שלו עדיין ממתינה בתיבת היוצאות
draft-reached-handed-over = נמסר לתוכנת הדואר; לא נאמר אם נשלח
draft-reached-said-sent = נמסר לתוכנת הדואר; אמרת ששלחת
draft-reached-said-not-sent = נמסר לתוכנת הדואר; אמרת שלא שלחת
draft-reached-closed = סגור
draft-changed = השתנה מאז
draft-reference = אסמכתה { $reference }
draft-until = נשמר עד { $date }
draft-id = מזהה { $id }
draft-opens-keyring = נפתחת באמצעות מחזיק המפתחות של המחשב הזה
draft-opens-passphrase = נפתחת בביטוי הסיסמה שלה
draft-opens-both = נפתחת באמצעות מחזיק המפתחות של המחשב הזה או בביטוי הסיסמה שלה
draft-rename = שינוי שם…
draft-name = השם שלך בשבילה
draft-name-note = הוא נשאר במחשב הזה, מוצפן עם הטיוטה: הוא אינו מופיע בשום דיווח, הודעת דואר או קובץ שמוסרים הלאה.
draft-rename-do = לשמור את השם הזה
draft-duplicate = שכפול…
draft-duplicate-note = דיווח נוסף עם אותן תשובות ואותם קבצים: יש לו אסמכתה משלו ודבר ממה שנמסר, והוא נפתח כמו זה.
draft-duplicate-do = ליצור אותו
draft-protect = הגנה…
draft-protect-passphrase = ביטוי סיסמה חדש
draft-protect-note = היא מוצפנת מחדש ונפתחת רק בדרך שנבחרה. עותקים ישנים בכונן נייד או בגיבוי נפתחים כמקודם.
draft-go-on = המשך הטיוטה
draft-passphrase = ביטוי הסיסמה של הטיוטה הזאת
draft-delete = מחיקה
draft-delete-really = מחיקה לצמיתות
draft-keep = להשאיר
draft-delete-note = המפתחות שלה וכל עותק כאן מושמדים. כונן נייד או גיבוי עלולים לשמור עותקים ישנים: הם נפתחים במשפט הסיסמה, או בגיבוי של מחזיק המפתחות.
draft-delete-mail = ההודעה שלה ממתינה בתיבת הדואר היוצא ונשארת שם: עדיין אפשר לשלוח אותה. אם אין לשלוח אותה, יש להסיר אותה גם משם.
draft-export = ייצוא…
draft-export-note = קובץ אחד תחת משפט סיסמה משלו: עמית, המשמרת הבאה או מחשב אחר ממשיכים את אותו דיווח. מי שבידו הקובץ ומשפט הסיסמה יכול לקרוא הכול.
draft-export-files = עם הקבצים המצורפים
draft-export-passphrase = משפט סיסמה חדש לקובץ
draft-export-path = היכן לשמור
draft-export-do = לייצא
draft-exported = הטיוטה נמצאת ב־{ $path }. מסרו את הקובץ בדרך אחת ואת משפט הסיסמה בדרך אחרת, והמשיכו את הדיווח במקום אחד בלבד.
draft-recovered = כל התשובות שלך כאן: התוכנה נסגרה באופן לא צפוי, ומה שהקלדת עד { $moment } נשמר.

## טיוטה ממקום אחר

import-title = קליטת טיוטה
import-note = { $file } מכיל דיווח שהתחיל במקום אחר. כאן הוא נמשך כאותו דיווח.
import-file-passphrase = משפט הסיסמה של הקובץ
import-own-passphrase = משפט הסיסמה של הטיוטה שכאן
import-folder = תיקייה לקבציה, חדשה או ריקה
import-folder-note = בלי תיקייה הקבצים המצורפים נשארים בחוץ.
import-do = לקלוט
import-replace = לקחת את זה שבקובץ
import-not = להשאיר

## The team

team-what = דיווחים בטופס הזה נשלחים אל { $team }. לפני שמתחילים כדאי לראות למי פונים.
read-original = קריאת המקור ({ $language })
close-team = סגירה
known-line = { $state } · { $team }
known-name = של מי הטופס
known-details = פרטים
known-details-hide = הסתרת הפרטים
known-since = נפתח כאן לראשונה ב־{ $date }.
known-compared = טביעת האצבע הושוותה ב־{ $date }.
signature-proves = החתימה מוכיחה שהטופס שלם, ושכתב אותו מי שהמפתח הזה בידיו.
signature-proves-not = היא אינה מוכיחה שהמפתח הוא של { $team }: כל אחד יכול ליצור מפתח ולחתום על טופס בשם הזה.
form-age-days = גרסה { $version }, פורסמה { $count ->
        [0] היום
        [one] לפני יום אחד
        [two] לפני יומיים
       *[other] לפני { $count } ימים
    }.
form-age-months = גרסה { $version }, פורסמה { $count ->
        [one] לפני חודש
        [two] לפני חודשיים
       *[other] לפני { $count } חודשים
    }.
form-age-years = גרסה { $version }, פורסמה { $count ->
        [one] לפני שנה
        [two] לפני שנתיים
       *[other] לפני { $count } שנים
    }.
known-given = נבדק בידי הארגון שלך
    .why = מנהלי המערכות בארגון שלך ערבים למפתח של הצוות הזה.
known-checked = בדקת את הצוות הזה
    .why = השווית את טביעת האצבע עם זו שקיבלת בדרך אחרת. הטופס והמפתח הם של { $team }.
known-checked-before = נבדק לפני שהמפתח שלו הוחלף
    .why = המפתח הקודם, שהושווה, חתם שהמפתח הזה בא במקומו. גם מי שגנב את המפתח הקודם היה יכול לעשות זאת: כדאי להשוות שוב כשאפשר.
known-not-yet = עדיין לא נבדק
    .why = עדיין איש לא השווה את המפתח של הטופס הזה עם מפתח שהתקבל בדרך אחרת. עד אז, כל מה שנאמר כאן על { $team } הוא מה שהקובץ אומר על עצמו.
known-mismatched = אינו תואם את מה שהשוויתם
    .why = מה שהשוויתם הוא טביעת האצבע של מפתח אחר. ייתכן שהטופס הזה זויף בשם { $team }: שום דבר אינו מוצפן עבורו עד שתושווה טביעת האצבע הנכונה.
known-example = דוגמה – כל אחד יכול לקרוא
    .why = המפתח הסודי של הצוות הזה מפורסם עם התוכנה. אפשר להתאמן איתו, אבל אין להזין שום דבר חסוי.
known-preview = תצוגה מקדימה
    .why = לא ידוע כאן של מי הטופס: הוא חתום רק במפתח של התצוגה המקדימה הזאת. במקום הזה המדווחים קוראים אם המפתח שלך נבדק.
fingerprint = טביעת האצבע של המפתח שחתם על הטופס הזה
held-title = השוואת המפתח של הטופס שנדחה
held-note = איש לא בדק את המפתח המוכר כאן, או שבעליו ביטל אותו. אם מה שהצוות מסר לכם בדרך אחרת תואם את הטופס הזה, הוא יבוא במקום הקודם.
held-label = השוואת טביעת האצבע של הטופס שנדחה
compare-label = השוואת טביעת האצבע
compare-note = יש להקליד או להדביק טביעת אצבע שקיבלת בדרך אחרת: מכרטיס, מלוח מודעות, מעמית לעבודה, או בטלפון במספר שאינו מהקובץ הזה.
compare-what = אפשר גם להדביק טקסט שהיא מופיעה בו, את האישור של הצוות או נתיב של קובץ, או לגרור קובץ לעמוד הזה: טקסט, אישור, או תמונת PNG של קוד ה־QR של הצוות.
compare-groups = יש כבר { $done } מתוך { $all } קבוצות.
compare-file = בחירת קובץ…
compare = השוואה
team-site = האם הצוות מטפל בארגון שלי?
site-served = בתחום הטיפול של הצוות: { $sites }.
site-label = שם מתחם (דומיין), כתובת דוא״ל או כתובת IP של הארגון שלך
site-example = www.example.org או 192.0.2.17
site-yes = כן: { $by } ברשימה של הצוות הזה.
site-not-listed = לא ברשימה של הצוות הזה. כדאי לברר בטלפון אם הוא מטפל בארגון שלך; אולי הוא יודע מי מטפל בו.
site-unreadable = יש להזין שם מתחם (דומיין), למשל www.example.org, או כתובת IP.
team-reach = איך פונים אליהם
reach-claims = לפי הקובץ הזה. אין להשתמש בפרטים האלה כדי לבדוק את הקובץ עצמו.
telephone = טלפון
emergency = במקרה חירום
facsimile = פקס
email = דוא״ל
web = אתר
postal = כתובת
team-hours = מתי עונים
hours-open = יש מענה עכשיו, עד { $changes } בשעון שלהם ({ $here } אצלך).
hours-open-always = יש מענה עכשיו, בכל שעה.
hours-closed = אין שם מענה עכשיו. המענה יתחדש: { $changes } בשעון שלהם ({ $here } אצלך). במקרה חירום יש להתקשר.
hours-closed-now = אין שם מענה עכשיו. במקרה חירום יש להתקשר.
hours-there = השעה אצלם: { $there } ({ $zone }).
day-range = { $first } עד { $last }
hours-span = { $from } עד { $to }
hours-unknown = הצוות אינו מציין מתי הוא עונה.
team-response = תוך כמה זמן עונים
response-note = התשובה הראשונה, בשעות הפעילות בלבד אלא אם זה מקרה חירום:
response-within = בתוך { $duration }
what-happened = מה קרה?
which-form = איזה טופס?
form-for-this = הטופס המתאים: { $form }
forms-all = כל הטפסים
forms-lead = בחירה לפי מה שקרה
choose-form = בחירת טופס
form-under-way = הטופס שממלאים
form-another = טופס אחר
team-disclosure = מה יעשה הצוות בדיווח שלך
disclosure-note = מי רשאי לדעת מה, לפי הכללים של הצוות עצמו. בטופס אפשר לציין למי מותר לספר על הדיווח שלך.
disclosure-open = הצגת הטבלה המלאה
disclosure-close = הסתרת הטבלה
disclosure-always = נמסר לפי הצורך
disclosure-consent = רק בהסכמה
disclosure-never = לא נמסר בשום מקרה
team-document = התיאור המלא של הצוות
document-note = המסמך שבו הצוות מסביר מי הוא ואיך הוא עובד, במבנה שקובע RFC 2350.
document-open = לקריאה
document-close = הסתרה

## The form

for-example = לדוגמה: { $example }
to-form = המשך לטופס
to-review = לסקירה
required = חובה
recommended = מומלץ
required-from = חובה החל מ־״{ $stage }״.
asked-from = נשאל החל מ־״{ $stage }״: { $questions }.
stage-title = איזה דיווח זה?
stage-note = אפשר לשנות זאת בכל עת; שום תשובה לא תלך לאיבוד.
newer-title = פורסם טופס חדש יותר של { $team }
newer-must = הטופס שבו התחלת אינו מתקבל עוד אצל { $team }. התשובות עוברות; מה שאין לו עוד שאלה נשאר לקריאה.
newer-may = אפשר להמשיך בטופס שהתחלת או לעבור לחדש. התשובות עוברות; מה שאין לו עוד שאלה נשאר לקריאה.
newer-added = חדש: { $questions }
newer-changed = נשאל אחרת: { $questions }
newer-removed = לא נשאל עוד: { $questions }
newer-move = מעבר לטופס החדש
newer-keep = להישאר בטופס שהתחלתי
left-title = תשובות שהונחו בצד
left-note = הטופס החדש אינו שואל עליהן, או היה מפיץ אותן יותר ממה שנאמר לך. הן נשמרות בטיוטה ואינן נשלחות; את מה שברצונך לשלוח יש להקליד שוב.
left-stays = נאמר לך שהיא נשארת במחשב הזה; הטופס החדש היה שולח אותה.
left-sealed = נאמר לך שהיא מוצפנת; הטופס החדש היה עלול להכניס אותה לנושא ההודעה, שכל מי שמעביר את ההודעה יכול לקרוא.
left-marked = נאמר לך שהיא מסומנת { $label }; הטופס החדש היה מפיץ אותה יותר.
left-drop = להשליך
calculated = מחושב
calculated-nothing = עדיין אין: הערך נגזר מתשובות אחרות.
help-open = מידע נוסף
help-close = פחות מידע
said-wrong = לתיקון: { $sentence }
said-warning = נא לבדוק: { $sentence }
consent = מוסכם עליי
currency = מטבע
date = תאריך
date-example = YYYY-MM-DD
time = שעה
time-example = HH:MM
zone = אזור זמן
zone-example = Europe/Paris
zone-own = אזור הזמן שלך: { $zone }
today = היום
now = עכשיו
about = בערך: זו השערה
about-moment = בערך { $moment }
interval-moment = בין { $earliest } לבין { $latest }
earliest = המועד המוקדם ביותר
latest = המועד המאוחר ביותר
clock = השעון שהראה זאת
clock-not-said = בלי לציין
clock-exact = מסונכרן
clock-unknown = לא ידוע אם הוא מדויק
clock-off = סוטה בשיעור ידוע
clock-offset = סטייה (+ ממהר, - מפגר)
clock-of-moment = { $moment }; שעון: { $clock }
percentage = { $number }%
in-percent = באחוזים.
quantity-exact = מספר מדויק
quantity-estimate = הערכה
quantity-range = בין שני מספרים, או רק הקטן או רק הגדול
quantity-number = מספר
quantity-least = לפחות
quantity-most = לכל היותר
quantity-about = בערך { $number }
quantity-between = { $least } עד { $most }
quantity-at-least = לפחות { $number }
quantity-at-most = לכל היותר { $number }
search-list = חיפוש ברשימה
search-nothing = לא נמצאה התאמה ברשימה.
search-type = הקלדה תמצא אחד מתוך { $count }.
search-found = נמצאו: { $count }. Enter בוחר את הראשון.
search-more = ועוד { $count }: כדאי להקליד עוד אותיות.
list-all = הצגת הכול
list-few = הצגת פחות
class-itself = { $class } – הסוג המדויק אינו ידוע
class-chosen = { $class } – { $count ->
    [one] נבחר אחד
    [two] נבחרו שניים
   *[other] נבחרו { $count }
}
specify = ״{ $option }״: נא לפרט
rows-none = עדיין לא הוזן דבר.
row-add = הוספה
row-title = { $name }, מס׳ { $number }
personal-purpose = מידע אישי. המטרה: { $purpose }
keep-subject = כל מי שמעביר את ההודעה יכול לקרוא את התשובה הזאת.
keep-never = התשובה הזאת נשארת במחשב הזה.
marked = התשובה הזאת מסומנת { $label }.
marking = הסימון של התשובה הזאת
evidence-limits = { $count ->
    [0] אין עדיין קבצים. אפשר לצרף עד { $max-count } קבצים, { $max-size } בסך הכול.
    [one] קובץ אחד, { $size }. אפשר לצרף עד { $max-count } קבצים, { $max-size } בסך הכול.
    [two] שני קבצים, { $size }. אפשר לצרף עד { $max-count } קבצים, { $max-size } בסך הכול.
   *[other] { $count } קבצים, { $size }. אפשר לצרף עד { $max-count } קבצים, { $max-size } בסך הכול.
}
evidence-types = מבוקש כאן: { $types }
evidence-malware = נוזקה מצרפים במכל מוגן בסיסמה: קובץ ZIP עם הסיסמה ״infected״. אחרת מסנן בדרך יסיר אותה, או שמישהו יפתח אותה בטעות.
evidence-add = הוספת קבצים…
evidence-drop = או גרירה לחלון הזה
evidence-path = או הקלדה של מיקום קובץ
evidence-add-path = הוספה
evidence-says = הקובץ אומר גם:
evidence-says-place = איפה: { $value }
evidence-says-taken = מתי: { $value }
evidence-says-device = במה: { $value }
evidence-says-serial = מספר סידורי: { $value }
evidence-says-author = מי: { $value }
evidence-says-words = במילים: { $value }
evidence-says-software = נכתב באמצעות: { $value }
evidence-says-perhaps = קבצים כאלה מציינים לעיתים קרובות מי כתב אותם ובאיזו תוכנה. כדאי לבדוק את המאפיינים לפני השליחה.
evidence-says-more = יש בו יותר מהתמונה.
evidence-says-fixed = אי אפשר להשמיט זאת כאן.
evidence-bare = לשלוח רק את התמונה, בלי זה
evidence-what = מה יש בו
saving-saved = נשמר ב־{ $time }
saving-pending = בשמירה…
saving-failed = לא נשמר
saving-memory = בזיכרון בלבד: יאבד כשהחלון ייסגר

## Protecting drafts

protect-title = הגנה על מה שנכתב
protect-why = לפני שמתחילים: התשובות שלך נשמרות במחשב הזה כדי שדבר לא יאבד, מוצפנות בביטוי סיסמה שידוע רק לך.
protect-passphrase = ביטוי סיסמה
protect-again = אותו ביטוי שוב
protect-differs = שני הביטויים אינם זהים.
protect-least = לפחות { $least } תווים. בלעדיו אי אפשר לפתוח את הטיוטה, גם אם היא שלך.
protect-use = הגנה בביטוי הסיסמה הזה
protect-memory = שמירה בזיכרון בלבד
protect-memory-note = כשהתשובות שלך בזיכרון בלבד, הן יאבדו כשהחלון ייסגר או המחשב ייכבה.
protect-how = מה יפתח אותה
protect-by-keyring = מחזיק המפתחות של המחשב הזה
    .note = אין מה להקליד; מי שמחובר כאן בשמך יכול לפתוח אותה, ובמחשב אחר איש אינו יכול.
protect-by-passphrase = ביטוי סיסמה
protect-by-both = כל אחד מהם
protect-change = מעכשיו רק מה שנבחר כאן פותח אותה.
protect-do = להגן בדרך הזאת
protection-title = איך נשמר מה שנכתב
protection-keyring = הוא נשמר במחשב הזה, מוצפן, ונפתח באמצעות מחזיק המפתחות שלו.
protection-passphrase = הוא נשמר במחשב הזה, מוצפן, ונפתח בביטוי הסיסמה שלך.
protection-both = הוא נשמר במחשב הזה, מוצפן, ונפתח באמצעות מחזיק המפתחות שלו או בביטוי הסיסמה שלך.
protection-memory = הוא בזיכרון בלבד, כפי שבחרת: הוא ייעלם כשהחלון ייסגר.
protection-ask = לפני שמתחילים מתבקש ביטוי סיסמה: למחשב הזה אין מחזיק מפתחות שיוכל לשמור אותו בשבילך.
protection-change = לבחור איך…

## Leaving

leave-title = לסגור בלי לשמור את מה שהקלדת?
leave-unprotected = התשובות שלך בזיכרון בלבד: כשהחלון ייסגר, הן יאבדו. עם ביטוי סיסמה הן יישמרו במחשב הזה, מוצפנות.
leave-not-saved = לא הייתה אפשרות לשמור את התשובות האחרונות שלך: כשהחלון ייסגר, הן יאבדו.
leave-protect = הגנה בביטוי סיסמה
leave-stay = חזרה
leave-discard = לסגור בלי לשמור

## Review

review-title = סקירת הדיווח
review-complete = כל מה שנדרש מולא.
review-stops = { $count ->
    [one] נותר דבר אחד להשלים לפני שאפשר למסור את הדיווח
    [two] נותרו שני דברים להשלים לפני שאפשר למסור את הדיווח
   *[other] נותרו { $count } דברים להשלים לפני שאפשר למסור את הדיווח
}
review-warnings = { $count ->
    [one] דבר אחד שכדאי לבדוק שוב; אפשר למסור את הדיווח כפי שהוא
    [two] שני דברים שכדאי לבדוק שוב; אפשר למסור את הדיווח כפי שהוא
   *[other] { $count } דברים שכדאי לבדוק שוב; אפשר למסור את הדיווח כפי שהוא
}
review-recommended = { $count ->
    [one] תשובה אחת נוספת תעזור לצוות; אפשר להוסיף אותה מאוחר יותר
    [two] שתי תשובות נוספות יעזרו לצוות; אפשר להוסיף אותן מאוחר יותר
   *[other] { $count } תשובות נוספות יעזרו לצוות; אפשר להוסיף אותן מאוחר יותר
}
review-show = הצגת הפירוט
review-hide = הסתרת הפירוט
review-later = נשאל בדיווח מאוחר יותר, לא בזה
review-change = שינוי
review-nothing = לא הוזן דבר בעמוד הזה.
review-made-required = { $sentence } תשובה אחרת שלך מחייבת זאת. עמוד: { $page }.
to-deliver = המשך למסירה

## Deliver

deliver-title = הצפנה ומסירה
deliver-what = הדיווח מוצפן במחשב הזה. רק אנשי { $team } יכולים לפתוח אותו; ספק הדוא״ל שלך אינו יכול.
deliver-incomplete = עדיין אי אפשר למסור את הדיווח: חסר בו דבר נדרש, או שיש בו שגיאה.
deliver-withdraws = מה שמוצפן עכשיו מושך את הדיווח חזרה.
deliver-not-prepared = לא הייתה אפשרות להכין את הדיווח.
deliver-checked = ידוע לך שזה המפתח של { $team }.
deliver-checked-before = המפתח של { $team } שנבדק העביר את מקומו למפתח הזה.
deliver-example = זו הדוגמה: כל אחד יכול לקרוא את הדיווח. אפשר לשמור אותו, אבל לשלוח אותו בדוא״ל רק אל המחשב הזה.
deliver-preview = זוהי תצוגה מקדימה: דבר אינו מוצפן, נשמר או נשלח מכאן.
deliver-mismatched = מה שהשוויתם אינו טביעת האצבע של הטופס הזה של { $team }. שום דבר אינו מוצפן עבורו.
deliver-unchecked = עדיין איש לא בדק שזה המפתח של { $team }. אם הטופס מזויף, מי שזייף אותו יכול לקרוא את הדיווח.
deliver-check-now = לבדוק עכשיו
accept-unchecked = לא יכולתי לבדוק; לשלוח בכל זאת
accept-unchecked-note = בדיווח ייכתב שלא הייתה אפשרות לבדוק את { $team }.
key-skipped = אי אפשר להשתמש באחד המפתחות של הצוות, והוא מושמט
sealed-to = הדיווח יוצפן עבור
sign-offer = חתימה על הדיווח…
sign-title = חתימה
sign-what = חתימה מראה לצוות ששני דיווחים באים מאותו מפתח, ונותנת לו מפתח שאליו יוכל להצפין את תשובתו. היא אינה מוכיחה מי אתם.
sign-nobody = ללא חתימה
sign-made = לחתום במפתח שנוצר לדיווח הזה
    .note = הוא נשמר מוצפן עם הטיוטה, חותם על העדכונים שלה ונמחק איתה.
sign-file = לחתום במפתח OpenPGP שלי מקובץ
    .note = קובץ עם המפתח הסודי המיוצא; נשמר רק מיקומו.
sign-agent = לחתום במפתח ש־GnuPG שומר
    .note = גם במפתח שעל כרטיס. GnuPG מבקש בעצמו את ביטוי הסיסמה כשהדיווח נחתם ונאטם.
sign-agent-which = איזה מפתח
sign-agent-looking = GnuPG נשאל על המפתחות שלו…
sign-agent-none = ‏GnuPG אינו שומר כאן מפתח סודי שיכול לחתום.
sign-agent-nameless = מפתח ללא שם
sign-path = קובץ המפתח הסודי
sign-key-passphrase = ביטוי הסיסמה שלו, אם יש
sign-use = להשתמש במפתח הזה
sign-by = נחתם במפתח
sign-will-by = ייחתם במפתח
key-save = לשמור את המפתח הזה לתוכנה אחרת…
key-title = המפתח שנוצר לדיווח הזה
key-note = הצוות מצפין את תשובתו למפתח הזה. תוכנת הדואר זקוקה לו, נעול בביטוי סיסמה, כדי לקרוא את התשובה; המפתח הציבורי רק בודק חתימות.
key-secret = המפתח הסודי, נעול בביטוי סיסמה
key-public = המפתח הציבורי
key-passphrase = ביטוי סיסמה חדש למפתח
# $least: characters
key-least = לפחות { $least } תווים. בלעדיו המפתח אינו פותח דבר.
key-path = שמירת המפתח בשם
key-save-do = לשמור את המפתח
key-saved = המפתח נמצא ב־{ $path }.
deliver-how = איך למסור אותו?
way-mail = בדוא״ל, מכאן
    .note = גודל ההודעה: { $size }.
    .too-large = { $size }: הצוות מקבל בהודעה אחת { $most } לכל היותר. אפשר לשלוח בכמה הודעות, לשלוח את הדיווח ולהביא את הראיות, או לשמור כקובץ ולשאול את הצוות איך למסור אותו.
way-file = כקובץ
    .note = לשליחה בדרך אחרת, גם ממחשב אחר: מי שמעביר אותו אינו יכול לקרוא אותו.
    .too-large = { $size } כהודעת דוא״ל: גדול מדי, הצוות מקבל { $most } בהודעה אחת. אפשר להביא את הקובץ, או לשאול את הצוות איך למסור אותו.
format-eml = כהודעת דוא״ל (*.eml)
    .note = { $size }. לפתיחה בתוכנת דואר ולשליחה.
    .too-large = { $size }: גדול מדי לשליחה בדוא״ל.
format-tar = כקובץ אחד (*.tar.pgp)
    .note = { $size }. לצירוף להודעת דוא״ל או להעברה ידנית.
    .too-large = { $size }: גדול מדי לצירוף להודעת דוא״ל. יש להביא אותו.
save-path = שמירה בשם
save-taken = כבר יש קובץ בשם הזה. אפשר לבחור שם אחר או להחליף אותו.
save-replace = החלפת הקובץ
choose-place = בחירה…

# עותק של הדיווח לתיק של הארגון, לא מוצפן
copy-to-print = שמירת עותק להדפסה…
copy-title = עותק לתיק שלכם
copy-clear = העותק הזה אינו מוצפן. יש לשמור אותו במקום שבו יכולים לקרוא אותו רק מי שמותר להם לדעת על האירוע.
copy-formats = שם שמסתיים ב־.pdf נשמר כ־PDF, ושם שמסתיים ב־.html נשמר כדף לדפדפן. בשניהם כל התשובות וציר הזמן.
copy-path = שמירת העותק בשם
copy-save = שמירת העותק
copy-saved = העותק נמצא ב־{ $path }. הוא אינו מוצפן.

seal-and-save = הצפנה ושמירה
mail-to = הדיווח יישלח אל { $addresses }.
mailbox-question = האם הפורץ יכול לקרוא את תיבת הדואר שממנה נשלחת ההודעה?
mailbox-safe = לא
mailbox-other = כן, אבל ההודעה נשלחת מתיבה אחרת, אצל ספק אחר
mailbox-watched = כן, או שאיני יודע
mailbox-watched-note = אין לשלוח ממנה: הפורץ ידע שאתם מדווחים. שלחו מתיבת דואר אחרת, שמרו את הדיווח האטום כדי להביא אותו או לשלוח אותו ממקום אחר, או התקשרו.
mail-account = שליחה דרך
setup-through = { $from } דרך { $server }
setup-new = חשבון אחר
setup-remove = הסרה
setup-test = בדיקת החשבון
setup-tested = השרת עונה ומקבל דואר מהחשבון הזה.
setup-tested-until = זה מה שהצליח לפני שזה נגמר:
mail-too-large-for-server = גודל ההודעה { $size }; השרת של החשבון הזה מקבל { $most } לכל היותר. שלחו אותה בכמה הודעות, השתמשו בחשבון אחר, או בדקו שוב את החשבון הזה.
mail-how = איך זה נשלח בדואר
mail-whole = בהודעה אחת
    .note = { $size }.
mail-divide = לשלוח בכמה הודעות
    .note = כל אחת מוצפנת בפני עצמה ובתוך המגבלה. התוכנה של הצוות מרכיבה אותן ואומרת אם אחת חסרה.
mail-carry = הדיווח בדואר, הראיות בקובץ אטום שמביאים
    .note = גודל ההודעה { $size }. את הקובץ מביאים לצוות או שולחים בדרך אחרת; איש בדרך אינו יכול לקרוא אותו.
carry-path = שמירת הראיות האטומות בשם
setup-password = סיסמה
setup-password-note = היא משמשת לצורך הזה בלבד ואינה נשמרת בשום מקום.
setup-proxy-password = הסיסמה של הפרוקסי { $proxy }
seal-and-send = הצפנה ושליחה
setup-title = חשבון הדוא״ל שלך
setup-note = כדאי להשתמש בחשבון שהתוקף אינו עוקב אחריו.
setup-from = כתובת הדוא״ל שלך
    .example = anna@chem.example
setup-found = דואר מ-{ $domain } יוצא דרך { $server }.
setup-found-domain = כך אומר { $domain } עצמו.
setup-found-elsewhere = השרת שייך למתחם אחר מזה של הכתובת שלך: יש לבדוק שהוא של הספק שלך.
setup-found-app-password = נדרשת בו סיסמה שיוצרים אצל הספק עבור תוכנה אחת (סיסמת יישום).
setup-found-token = הוא אינו מקבל סיסמה, רק אסימון גישה שפקודה מדפיסה.
setup-take = שימוש בהגדרות האלה
setup-ask-note = שאלה אל { $domain } על ההגדרות מגלה לו, ולמי שמחפש עבורך את שמו, שמישהו מגדיר שם דואר.
setup-ask = לשאול את { $domain }
setup-smtp = דרך שרת דואר
setup-sendmail = דרך מערכת הדואר של המחשב הזה (sendmail)
setup-host = שרת דואר יוצא
    .example = smtp.chem.example
setup-security = אבטחת החיבור
security-tls = TLS מההתחלה (המקובל)
security-starttls = STARTTLS, חובה
security-none = ללא: רק אל המחשב הזה עצמו
setup-port = פתחה (port)
    .note = אפשר להשאיר ריק לפתחה הרגילה.
setup-user = שם משתמש
    .note = אפשר להשאיר ריק אם השרת אינו מבקש שם.
setup-proof = איך נכנסים
proof-ask = בסיסמה, בכל פעם מחדש
proof-keyring = בסיסמה שמחזיק המפתחות של המחשב הזה שומר
proof-command = בסיסמה שפקודה מדפיסה
proof-token = באסימון גישה (OAuth 2.0) שפקודה מדפיסה
setup-command = פקודה
    .note = תוכנה וארגומנטים עם רווחים ביניהם; בלי מעטפת פקודות. השורה הראשונה נלקחת.
    .example = /usr/bin/pass show mail
setup-root = תעודת שורש של שרת פרטי
    .note = בדרך כלל ריק. אם צריך, הנתיב של קובץ PEM.
setup-proxy = פרוקסי SOCKS5
    .note = בדרך כלל ריק. הוא מחפש את שם השרת; המחשב הזה אינו שואל איש.
    .example = socks5://127.0.0.1:9050
setup-keep = שימוש בחשבון הזה

## Receipt

receipt-saved = הוצפן ונשמר
receipt-saved-note = הדיווח המוצפן נמצא ב־{ $path }. הוא עדיין לא נשלח.
receipt-mail-waits = הודעה של הדיווח הזה עדיין ממתינה בתיבת הדואר היוצא: עדיין אפשר לשלוח אותה. אם הקובץ בא במקומה, יש להסיר אותה משם.
receipt-take = עכשיו יש לשלוח את הקובץ הזה בדוא״ל אל { $addresses }, או להביא אותו אל { $team }.
receipt-take-too-large = הקובץ הזה גדול מדי לשליחה בדוא״ל: כהודעה גודלו { $size }, והצוות מקבל { $most }. יש להביא אותו אל { $team }, או לשאול בכתובת { $addresses } או בטלפון איך למסור אותו.
receipt-accepted = התקבל בשרת הדואר שלך
receipt-accepted-note = { $server } קיבל את הדיווח כדי להעביר אותו אל { $team }. זה עדיין לא אישור מהצוות עצמו.
receipt-accepted-said = התשובה:
outbox-title = טרם נמסר
outbox-entry = דיווח { $name }
outbox-again = לשלוח שוב בכל זאת
outbox-remove = להסיר מתיבת הדואר היוצא
outbox-remove-draft = רק ההודעה הזאת נמחקת. הטיוטה נשארת: אפשר לחתום ממנה שוב את הדיווח ולמסור אותו.
outbox-remove-alone = ההודעה הזאת נמחקת. אין כאן טיוטה שלה, ולכן לא יהיה אפשר עוד לשלוח את הדיווח ממחשב זה.
outbox-save = לשמור במקום זאת
outbox-password = הסיסמה של החשבון { $account }
outbox-no-account = החשבון { $account } כבר אינו כאן. יש להצפין את הדיווח מחדש עבור חשבון אחר, או לשמור אותו.
outbox-other-account = לשלוח דרך חשבון אחר
receipt-waiting = לא נשלח: ממתין בתיבת הדואר היוצא
receipt-waiting-note = הדיווח אינו אצל שום שרת דואר. הוא נשאר כאן, מוצפן, עד לשליחתו או להסרתו.
receipt-sending = נשלח מחלון אחר
receipt-sending-note = חלון אחר או תוכנית אחרת שולחים את הדיווח ברגע זה. יש לפתוח שוב את הטיוטה כשהשליחה תסתיים.
receipt-partly = התקבל רק עבור חלק מהנמענים
receipt-partly-note = שרת הדואר שלך קיבל את הדיווח עבור חלק מהכתובות של { $team }, ודחה את האחרות.
receipt-unknown = לא ידוע אם התקבל
receipt-unknown-note = לא באה תשובה אחרי שהדיווח נשלח. בשליחה חוזרת ייתכן שההודעה תגיע אל { $team } פעמיים, אך לא כדיווח שני: האסמכתה זהה.
receipt-reference = אסמכתה
receipt-revision = גרסה
receipt-at = מועד ההצפנה
receipt-team = צוות
receipt-key = מוצפן עבור
receipt-size = גודל
receipt-sha256 = SHA-256 של הקובץ המוצפן
receipt-parts = חלקים
receipt-part = חלק { $part } מתוך { $of }
receipt-carried = ראיות להבאה
receipt-carried-note = ההודעה אינה מכילה את הראיות. הביאו את הקובץ הזה אל { $team }, או שלחו אותו בדרך אחרת: איש בדרך אינו יכול לקרוא אותו.
receipt-file = קובץ
receipt-id = מזהה הדיווח
receipt-copy-all = העתקת כל הפרטים
receipt-next = מה קורה עכשיו
receipt-next-answer = אנשי { $team } יפתחו את הדיווח ויענו לך בדרכים שציינת. בכל פנייה בנושא יש לציין את האסמכתה { $reference }.
receipt-next-answer-file = כשהקובץ יגיע אל { $team }, הדיווח ייפתח והתשובה תישלח אליך בדרכים שציינת. בכל פנייה בנושא יש לציין את האסמכתה { $reference }.
receipt-next-call = אם אין תשובה בתוך הזמן שהצוות מבטיח, יש להתקשר.
receipt-next-keep = הטיוטה שלך נשארת כאן, מוצפנת, כדי שאפשר יהיה להוסיף לדיווח.
receipt-next-memory = הטיוטה שלך בזיכרון בלבד: כשהחלון ייסגר היא תאבד, ולא יהיה אפשר עוד להוסיף לדיווח מכאן.
receipt-state-note = הצוות ילמד על כך עם הדיווח הבא שיוצפן.
receipt-state-tell = הצפנה ועדכון הצוות
receipt-tickets = המספרים של התקרית הזאת
receipt-ticket = המספר שבו השיב { $team }
    .note = הוא מופיע בשורת הנושא של העדכונים שלך, כדי שמערכת הכרטיסים של הצוות תמצא את הדיווח. כל מי שמעביר את הדואר יכול לקרוא אותו שם.
    .example = [CERT #1234]
receipt-other-team = שם המתחם של צוות אחר
    .example = cert.example.org
receipt-other-number = המספר שלו
    .example = 2026-17
receipt-ticket-add = הוספת המספר הזה
receipt-ticket-remove = הסרה
receipt-update = עדכון הדיווח הזה
receipt-keep = כמה זמן הדיווח נשאר כאן
receipt-keep-always = עד שאמחק אותו
receipt-keep-until = עד יום מסוים
receipt-keep-day = היום האחרון (שנה-חודש-יום)
receipt-keep-set = לשמור עד אז
receipt-keep-note = בהפעלה הראשונה אחרי אותו יום הדיווח נמחק, והדבר נאמר לכם.
receipt-keep-only = לשמור רק את האישור…
receipt-keep-only-note = התשובות נמחקות עכשיו, וגם מה שמוכיח שעדכון בא מכם: אי אפשר יהיה עוד לעדכן את הדיווח מכאן. מה שתגלו אחר כך הוא דיווח חדש.
receipt-keep-only-do = למחוק את התשובות
receipt-only-note = רק האישור הזה נשמר כאן: התשובות נמחקו, ואי אפשר עוד לעדכן את הדיווח מכאן.
receipt-another-copy = שמירת עותק נוסף
finish = סיום

preview-title = תצוגה מקדימה: { $team } – Tocsin
preview-banner = תצוגה מקדימה: כך המדווחים יראו את הטופס. דבר אינו נשמר, מוצפן או נשלח.
preview-fold = הסתרת החלונית
preview-unfold = הצגת החלונית
preview-panel = תצוגה מקדימה
preview-reading = התיקייה נקראת.
preview-behind = אי אפשר להציג את התיקייה במצבה הנוכחי: מוצג כאן מצבה הקודם.
preview-nothing = אין עדיין טופס להצגה
    .more = ברגע שיהיה אפשר לפתוח את התיקייה היא תוצג כאן. מה שאינו תקין בה רשום ליד העמוד הזה.
preview-language = שפה
preview-accented = עם סימנים
preview-long = ארוך
preview-mirrored = הפוך
preview-form = טופס
preview-stage = דיווח
preview-empty = התחלה מתשובות ריקות
preview-question = מעבר לשאלה
preview-most = מוצגים { $shown } הראשונים מתוך { $count }.
