# Why a team's bundle is refused. Nothing of a refused bundle has been used.

# $size: octets
bundle-too-large = הקובץ גדול מכדי להיות חבילת טופס ({ $size } בתים).
    .way-on = יש לוודא שנבחר הקובץ שהצוות פרסם (*.tocsin).
bundle-not-a-bundle = הקובץ אינו חבילת טופס.
    .way-on = יש לבחור את הקובץ שהצוות פרסם (*.tocsin).
# $size: octets that are there
bundle-cut-short = חבילת הטופס אינה שלמה: היא נקטעת אחרי { $size } בתים.
    .way-on = יש להוריד או להעתיק אותה שוב.
# $offset: octet at which the file is not as it should be
bundle-not-canonical = חבילת הטופס נארזה מחדש או שונתה אחרי שנחתמה (בבית מס׳ { $offset }).
    .way-on = יש לקבל את הקובץ שוב מהצוות עצמו, ולא מעותק.
# $file: path inside the bundle
bundle-name = בחבילת הטופס יש קובץ ששמו אסור: { $file }.
    .way-on = יש לקבל את הקובץ שוב מהצוות עצמו, ואם זה קורה שוב – להודיע לצוות.
bundle-missing-file = חבילת הטופס אינה שלמה: חסר בה { $file }.
    .way-on = יש לקבל את הקובץ שוב מהצוות עצמו.
bundle-extra-file = בחבילת הטופס יש קובץ שהצוות לא חתם עליו: { $file }.
    .way-on = אין להשתמש בעותק הזה. יש לקבל את הקובץ שוב מהצוות עצמו ולהודיע לצוות.
bundle-changed-file = הקובץ { $file } שבחבילת הטופס שונה אחרי שהצוות חתם עליה.
    .way-on = אין להשתמש בעותק הזה. יש לקבל את הקובץ שוב מהצוות עצמו ולהודיע לצוות.
bundle-no-manifest = בחבילת הטופס אין רשימת קבצים תקינה, ולכן אי אפשר לאמת אותה.
    .way-on = יש לקבל את הקובץ שוב מהצוות עצמו.
bundle-signature-malformed = בחבילת הטופס אין חתימה תקינה אחת ויחידה.
    .way-on = אין להשתמש בעותק הזה. יש לקבל את הקובץ שוב מהצוות עצמו.
bundle-other-signer = על חבילת הטופס חתם גורם אחר מזה שרשום בה.
    .way-on = אין להשתמש בעותק הזה. יש להתקשר לצוות, למספר שהיה ידוע לך קודם.
bundle-bad-signature = החתימה של חבילת הטופס שגויה: החבילה שונתה אחרי שנחתמה.
    .way-on = אין להשתמש בעותק הזה. יש להתקשר לצוות, למספר שהיה ידוע לך קודם.
# $place: file and line; $mistake: the name of the class of mistake
bundle-content = חבילת הטופס מקורית, אבל הצוות טעה במקום הזה: { $place } ({ $mistake }).
    .way-on = יש להודיע לצוות; עד לתיקון אפשר לדווח בטלפון או בדוא״ל.
# $needs: version; $program: this program's version; $contact: the team's contact text
bundle-needs-program = חבילת הטופס הזאת דורשת גרסה חדשה יותר של Tocsin ({ $needs }); הגרסה המותקנת היא { $program }.
    .way-on = יש להתקין גרסה חדשה יותר, או לפנות לצוות בדרך אחרת. הטופס אומר על עצמו:
        { $contact }
tell-forgery = ייתכן שזה מזויף או פגום. יש להודיע ל־{ $team }: טלפון { $telephone }, לפי הטופס האחרון שלהם שאומת כאן.
tell-forgery-mail = ייתכן שזה מזויף או פגום. יש להודיע ל־{ $team }: טלפון { $telephone }, דוא״ל { $email }, לפי הטופס האחרון שלהם שאומת כאן.
