# Sectors of the NIS 2 Directive (EU) 2022/2555, annexes I and II; the words are ours, after its own in each language.

nis2-sectors-class--energy = אנרגיה
nis2-sectors-class--transport = תחבורה
nis2-sectors-class--banking = בנקאות
nis2-sectors-class--financial = תשתיות של שוק ההון
nis2-sectors-class--health = בריאות
nis2-sectors-class--drinking-water = מי שתייה
nis2-sectors-class--waste-water = שפכים
nis2-sectors-class--digital-infrastructure = תשתית דיגיטלית
nis2-sectors-class--ict-services = ניהול שירותי תקשוב (בין עסקים)
nis2-sectors-class--public-administration = מינהל ציבורי
nis2-sectors-class--space = חלל
nis2-sectors-class--courier = שירותי דואר ושליחויות
nis2-sectors-class--waste-management = ניהול פסולת
nis2-sectors-class--chemical = כימיקלים
nis2-sectors-class--food = מזון
nis2-sectors-class--manufacturing = תעשייה
nis2-sectors-class--digital-providers = ספקים דיגיטליים
nis2-sectors-class--research = מחקר

# Their subsectors, or who is meant where a sector has none.

nis2-sectors--electricity = חשמל
nis2-sectors--district-heating-and-cooling = חימום וקירור אזוריים
nis2-sectors--oil = נפט
nis2-sectors--gas = גז
nis2-sectors--hydrogen = מימן
nis2-sectors--air = תחבורה אווירית
nis2-sectors--rail = תחבורה מסילתית
nis2-sectors--water = תחבורה ימית ובנתיבי מים
nis2-sectors--road = תחבורה יבשתית
nis2-sectors--banking-subsector = מוסדות אשראי
nis2-sectors--financial-subsector = זירות מסחר וצדדים נגדיים מרכזיים
nis2-sectors--health-subsector = שירותי בריאות, מעבדות ותרופות
nis2-sectors--drinking-water-subsector = אספקה וחלוקה של מי שתייה
nis2-sectors--waste-water-subsector = איסוף, סילוק וטיפול בשפכים
nis2-sectors--digital-infrastructure-subsector = נקודות חילופי תעבורה, DNS, מרשמים, ענן, מרכזי נתונים, רשתות ושירותי אמון
nis2-sectors--ict-management-subsector = שירותים מנוהלים ושירותי אבטחה מנוהלים
nis2-sectors--public-administration-subsector = ממשל מרכזי ואזורי
nis2-sectors--space-subsector = תשתיות קרקע של שירותי חלל
nis2-sectors--courier-subsector = דואר ושליחים
nis2-sectors--waste-management-subsector = איסוף, הובלה, השבה וסילוק של פסולת
nis2-sectors--chemical-subsector = ייצור והפצה של כימיקלים
nis2-sectors--food-subsector = ייצור, עיבוד והפצה של מזון
nis2-sectors--medical-devices-subsector = מכשור רפואי ואבחון חוץ־גופי
nis2-sectors--electronic-optical-subsector = מוצרי מחשוב, אלקטרוניקה ואופטיקה
nis2-sectors--electrical-equipment-subsector = ציוד חשמלי
nis2-sectors--machine-tool-subsector = מכונות וציוד
nis2-sectors--vehicle-manufacturing-subsector = כלי רכב מנועיים, גרורים וגרורים נתמכים
nis2-sectors--other-transport-equipment-subsector = אמצעי תחבורה אחרים (אוניות, רכבות, כלי טיס)
nis2-sectors--digital-providers-subsector = זירות מסחר מקוונות, מנועי חיפוש ורשתות חברתיות
nis2-sectors--research-subsector = ארגוני מחקר

# How severe the impact is.

nis2-severity--red = אדום: השפעה גדולה מאוד
nis2-severity--yellow = צהוב: השפעה גדולה
nis2-severity--green = ירוק: השפעה קטנה
nis2-severity--white = לבן: אין השפעה

# How it is expected to go on.

nis2-outlook--improving = משתפר: ההשפעה צפויה לקטון בשש השעות הקרובות
nis2-outlook--stable = יציב: ההשפעה צפויה להישאר כפי שהיא בשש השעות הקרובות
nis2-outlook--worsening = מחמיר: ההשפעה צפויה לגדול בשש השעות הקרובות

# Root causes.

nis2-causes--system-failures = כשל במערכת
    .help = משהו כשל מעצמו: חומרה, תוכנה או פגם בנוהל.
nis2-causes--natural-phenomena = תופעת טבע
    .help = סערה, ברק, שיטפון, רעידת אדמה, שריפה, סערת שמש וכדומה.
nis2-causes--human-errors = טעות אנוש
    .help = המערכת פעלה, אך השימוש בה היה שגוי: טעות או חוסר תשומת לב.
nis2-causes--malicious-actions = פעולה זדונית
    .help = מישהו התכוון להזיק: תקיפה, ונדליזם, חבלה או גניבה, גם מבפנים.
nis2-causes--third-party-failures = כשל אצל צד שלישי
    .help = שירות של גורם אחר כשל, למשל החשמל או החיבור לאינטרנט.

# How severe the threat is, technically.

nis2-threat-severity--high = גבוהה: ההשפעה האפשרית גדולה
nis2-threat-severity--medium = בינונית: ההשפעה האפשרית בינונית
nis2-threat-severity--low = נמוכה: ההשפעה האפשרית קטנה
