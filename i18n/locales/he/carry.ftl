# Sending a sealed report that was prepared elsewhere.

carry-not-sealed = הקובץ { $path } אינו דיווח מוצפן: דבר לא נשלח.
    .way-on = יש לבחור את הקובץ ש־Tocsin יצר (*.eml או *.tar.pgp).
carry-no-recipient = בקובץ המוצפן לא רשום למי הוא מיועד: דבר לא נשלח.
    .way-on = יש לציין את כתובת הצוות באמצעות --to, ממקור אמין.
carry-read = אי אפשר לקרוא את { $path }: { $why }.
    .way-on = יש לוודא שהקובץ נמצא שם ושיש הרשאה לקרוא אותו.
carry-cover =
    מצורף דיווח לצוות שלך, מוצפן ב־OpenPGP.
    הוא הוכן במחשב אחר; מי ששלח את ההודעה הזאת אינו יכול לקרוא אותו.
