### Words of the team XYZ-CERT that its description and all its forms share.

## Classes of information (section 4.2 of the description)

disclosure--private-user = מידע פרטי על משתמשים
    .help = על אנשים מסוימים או על חשבונותיהם; חסוי לפי חוק, לפי חוזה או מטעמי הגינות.
disclosure--intruder = מידע על תוקפים
    .help = מי הם, מהיכן הם באים ובמה הם משתמשים.
disclosure--private-site = מידע פרטי על ארגונים
    .help = פרטים טכניים על מערכות ורשתות מסוימות.
disclosure--vulnerability = מידע על חולשות
    .help = חולשות, תקיפות, תיקונים ופתרונות עוקפים, בלי לומר מי נפגע.
disclosure--embarrassing = עצם קיומו של אירוע
    .help = שהוא קרה בארגון הזה או לאנשים האלה, מה היה היקפו ועד כמה היה חמור.
disclosure--statistical = נתונים סטטיסטיים
    .help = מספרים שאי אפשר לזהות מהם איש.
disclosure--contact = פרטי קשר
    .help = איך פונים לצוותי ניהול המערכות ולצוותי תגובה.

## Recipients (section 4.2 of the description, and the form’s questions)

recipients--management = הנהלת האוניברסיטה האחראית למערכות הנוגעות בדבר
recipients--rights-office = הלשכה לזכויות ולחובות
recipients--campus-security = יחידת הביטחון של האוניברסיטה
recipients--sysadmins = מנהלי המערכות באוניברסיטת XYZ
recipients--users = המשתמשים שהאירוע נוגע לחשבונותיהם
recipients--community = קהילת האוניברסיטה
recipients--other-csirts = צוותי תגובה וארגונים אחרים המעורבים באירוע
recipients--vendors = היצרנים של המוצרים הנוגעים בדבר
recipients--law-enforcement = המשטרה ורשויות אכיפה אחרות
recipients--security-community = קהילת אבטחת המידע
recipients--public = הציבור
recipients--press = העיתונות
recipients--nobody = אף אחד מחוץ ל־XYZ-CERT
