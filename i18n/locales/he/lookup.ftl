# חיפוש מפתחות של צוות במקום שבו התחומים שלו מפרסמים אותם, וחיפוש טופס חדש יותר.

lookup-note = חיפוש מראה מה מפרסם מי ששולט בתחום. הוא אינו משנה אם הצוות נבדק.
lookup-chosen = מי שכתב את הטופס הזה בחר את התחומים האלה: מה שהם מפרסמים אינו יכול לבדוק אותו.
lookup-ask = השרתים האלה, ומי שמחפש עבורך את שמותיהם, יידעו שמישהו בכתובת שלך מתעניין בצוות הזה: { $servers }.
lookup-ask-proxy = אם יש בהגדרות שלך שרת מתווך (proxy), הם יישאלו דרכו.
lookup-elsewhere = { $domain } אינו התחום שעל שמו נקרא הצוות.
lookup-place-security-txt = הקובץ security.txt של { $of }
lookup-place-wkd = ספריית המפתחות Web Key Directory, { $of }
lookup-signer = מי ששולט ב־{ $domain } מפרסם את המפתח שחתם על הטופס הזה: { $fingerprint }.
lookup-encryption = מי ששולט ב־{ $domain } מפרסם מפתח שדיווחים לצוות הזה מוצפנים אליו: { $fingerprint }.
lookup-other = מי ששולט ב־{ $domain } מפרסם מפתח אחר: { $fingerprint }.
lookup-nothing = מי ששולט ב־{ $domain } אינו מפרסם שם שום מפתח.
lookup-revoked = { $kind ->
        [compromised] מי ששולט ב־{ $domain } מפרסם שהמפתח הזה בוטל כי הגיע לידיים זרות: { $fingerprint }.
        [superseded] מי ששולט ב־{ $domain } מפרסם שהמפתח הזה בוטל כי מפתח אחר בא במקומו: { $fingerprint }.
        [retired] מי ששולט ב־{ $domain } מפרסם שהמפתח הזה בוטל כי אינו בשימוש עוד: { $fingerprint }.
       *[other] מי ששולט ב־{ $domain } מפרסם שהמפתח הזה בוטל, בלי לציין סיבה: { $fingerprint }.
    }
lookup-refreshed = { $until ->
        [then] מה שבעל המפתח { $fingerprint } חתם עליו מאז נשמר כעת: אפשר להשתמש בו עד { $date }.
        [ever] מה שבעל המפתח { $fingerprint } חתם עליו מאז נשמר כעת: אפשר להשתמש בו ללא הגבלת זמן.
       *[not] מה שבעל המפתח { $fingerprint } חתם עליו מאז נשמר כעת: אי אפשר להשתמש בו.
    }
lookup-not-asked = { $reason ->
        [no-server] לא הייתה אפשרות לשאול את { $domain }: אין שרת בשם הזה.
        [unreachable] לא הייתה אפשרות לשאול את { $domain }: השרת אינו נגיש.
        [refuses] { $domain } עונה, אך מסרב למסור את מה שמפורסם שם.
        [slow] לא הייתה אפשרות לשאול את { $domain }: השרת לא ענה בזמן.
        [certificate] לא הייתה אפשרות לשאול את { $domain }: השרת אינו יכול להראות שהוא של התחום.
        [redirect] לא הייתה אפשרות לשאול את { $domain }: השרת מפנה לכתובת אחרת, וההפניה לא בוצעה.
        [proxy] לא הייתה אפשרות לשאול את { $domain }: השרת המתווך אינו מוביל לשם.
       *[broken] לא הייתה אפשרות לשאול את { $domain }: השרת אינו עונה כמו שרת אינטרנט.
    }
lookup-unfit = { $reason ->
        [too-large] מה ש־{ $domain } מפרסם שם גדול מדי. הוא לא נקרא.
        [not-text] מה ש־{ $domain } מפרסם שם אינו טקסט פשוט. הוא לא נקרא.
        [no-security-txt] מה ש־{ $domain } מפרסם שם אינו security.txt. לא נעשה בו שימוש.
        [expired] תוקף הקובץ security.txt של { $domain } פג ב־{ $date }. לא נעשה בו שימוש.
        [other-place] הקובץ security.txt של { $domain } מציין שהוא שייך לכתובת אחרת. לא נעשה בו שימוש.
        [badly-signed] הקובץ security.txt של { $domain } חתום, והחתימה אינה תקפה. לא נעשה בו שימוש.
       *[no-keys] מה ש־{ $domain } מפרסם שם אינו מפתחות. לא נעשה בו שימוש.
    }
lookup-signed-by = הקובץ חתום במפתח הזה של הצוות: { $fingerprint }.
lookup-signed-by-other = הקובץ חתום במפתח שאינו אחד המפתחות המוכרים של הצוות. זה אינו אומר דבר.
lookup-outside = מלבד מה שחתום, יש בקובץ טקסט נוסף. הוא לא נקרא.
lookup-linked = הקובץ מציין מפתח ב־{ $server }, ששרת זה לא נשאל עליו.
lookup-in-dns = הקובץ מציין מפתח ב־DNS, שלא נשאל.
lookup-unread = הקובץ מציין מפתח באופן שהתוכנה הזאת אינה קוראת: ״{ $value }״.
lookup-example = הדוגמה אינה מפורסמת בשום מקום: אין מה לחפש.
    .way-on = יש לפתוח את הטופס של הצוות שלך.
lookup-no-domain = הטופס אינו מציין תחום שאפשר לשאול אותו.
    .way-on = יש להשוות את טביעת האצבע עם זו שקיבלת בדרך אחרת.
renewal-newer = נמצא טופס חדש יותר: גרסה { $version }, שפורסמה ב־{ $date }. מעכשיו הוא הטופס שבשימוש.
renewal-same = אין טופס חדש יותר: גרסה { $version }, שפורסמה ב־{ $date }, היא החדשה ביותר שם.

# In the window.
lookup-open = חיפוש המפתח…
lookup-start = לשאול את השרתים האלה
lookup-title = מה התחומים מפרסמים
renewal-look = חיפוש טופס חדש יותר
renewal-note = זה שואל את { $server }, שיידע שמישהו בכתובת שלך מתעניין בצוות הזה.
renewal = האם יש טופס חדש יותר?
renewal-published = גרסה { $version }, שפורסמה ב־{ $date }.
