# What “team check” finds beside the structure.

check-secret-key = זהו מפתח סודי: מי שמקבל את החבילה מקבל את המפתח. יש להוציא אותו מהתיקייה; אם פורסם אי פעם, יש לבטל אותו (revoke).
check-placeholder = את זה עדיין צריך למלא.
check-guess = ערך זה הוא ניחוש שאיש לא אישר: יש לכתוב את הנכון, ואז להסיר את הסוגריים הכפולים.
check-to-fill-in = עדיין יש להשלים כאן: יש לכתוב במקום הסוגריים את מה שהם מבקשים.
check-to-translate = התיאור הזה עדיין בשפה שממנה מתרגמים: יש לתרגם את מה שכתוב למטה ואז להסיר את השורה הזו.
check-empty-section = בסעיף הזה של התיאור לא כתוב דבר.
check-placeholders = עוד נשאר למלא { $count } מקומות בקובץ הזה; זה הראשון.
check-guesses = { $count } ערכים בקובץ הזה הם ניחושים שאיש לא אישר; זה הראשון. כתבו את הנכון והסירו את הסוגריים הכפולים.
check-several-to-fill-in = עוד נשאר למלא { $count } מקומות בקובץ הזה: כתבו את הנדרש במקום הסוגריים. זה הראשון.
check-empty-sections = התיאור אינו אומר דבר ב־{ $count } סעיפים; זה הראשון.
check-expired = תוקף החבילה פג ב־{ $date }: איש לא ידווח באמצעותה עוד. יש לקבוע ב־״expires״ יום מאוחר יותר.
check-expires-soon = תוקף החבילה יפוג ב־{ $date }. יש לפרסם לפני כן חבילה שתוקפה ארוך יותר.
check-published-ahead = החבילה אומרת שפורסמה ב־{ $date } בשעה { $time } UTC, מועד שעוד לא הגיע. כתבו מתי היא מתפרסמת.
check-key-expires-soon = אחרי { $date } אי אפשר יהיה להצפין לאישור הזה. יש להאריך את תוקפו או להוסיף אחר, ולפרסם לפני כן.
check-signer-expires-soon = מי שפוגש את הצוות שלך לראשונה ידחה אחרי { $date } את מה שהמפתח הזה חתם. יש להאריך את תוקפו או להעביר את החתימה למפתח אחר עם „tocsin-cli team rotate”, ולפרסם לפני כן.
diagnostic-cert-unreadable = { cert-unreadable }
    .way-on = יש לייצא שוב את התעודה הציבורית: gpg --armor --export ADDRESS.
diagnostic-cert-several = { cert-several }
    .way-on = יש לשים כל תעודה בקובץ נפרד.
diagnostic-cert-policy = { cert-policy }
    .way-on = יש ליצור תעודה חדשה יותר ולפרסם אותה.
diagnostic-cert-unsupported = { cert-unsupported }
    .way-on = יש לפרסם תעודה עם מפתח מקובל: Curve25519, או RSA של 4096 סיביות לכל היותר.
diagnostic-cert-revoked = { cert-revoked }
    .way-on = יש לשים שם את התעודה שבאה במקומה, ולהסיר את זו.
diagnostic-cert-expired = { cert-expired }
    .way-on = יש להאריך את תוקפה (gpg --quick-set-expire FINGERPRINT 2y) ואז לייצא אותה שוב: gpg --armor --export ADDRESS.
diagnostic-cert-not-yet-valid = { cert-not-yet-valid }
    .way-on = יש לתקן את השעון במחשב, או לפרסם כשהתעודה תיכנס לתוקף.
diagnostic-cert-other-encryption = { cert-other-encryption }
    .way-on = יש להוסיף תעודה עם מפתח כזה או לשנות את „encryption” ב־team.toml‏ (compatible: גרסה 4; post-quantum: ML-KEM).
diagnostic-cert-no-encryption-subkey = { cert-no-encryption-subkey }
    .way-on = יש להוסיף לה מפתח (gpg --quick-add-key FINGERPRINT default encr) ואז לייצא אותה שוב: gpg --armor --export ADDRESS.
diagnostic-cert-subkeys-expired = { cert-subkeys-expired }
    .way-on = יש להאריך את תוקפו (gpg --quick-set-expire FINGERPRINT 2y '*') ואז לייצא את התעודה שוב: gpg --armor --export ADDRESS.
diagnostic-cert-no-signing-key = { cert-no-signing-key }
    .way-on = יש לייצא את התעודה שהמפתח שלה חותם על החבילה: gpg --armor --export ADDRESS.
diagnostic-cert-other-fingerprint = { cert-other-fingerprint }
    .way-on = יש לשנות את שם הקובץ: טביעת האצבע ללא רווחים, ואחריה ‎.asc.
diagnostic-cert-subkeys-revoked = { cert-subkeys-revoked }
    .way-on = יש להוסיף לה מפתח (gpg --quick-add-key FINGERPRINT default encr) ואז לייצא אותה שוב: gpg --armor --export ADDRESS.
check-form-without-key = אי אפשר להצפין לאף אחד מהאישורים שהטופס ״{ $form }״ מציין: איש לא יוכל לדווח בו. יש לציין אישור שאפשר להצפין אליו.
check-signer-changed = האישור החותם היה { $old } ועכשיו הוא { $new }: כל מי שבדק את הצוות שלך יקבל אזהרה מפני זיוף. יש לחתום באישור הקודם, או להעביר ממנו בפקודה “tocsin-cli team rotate”.
check-signer-replaced = האישור החותם היה { $old }, שבוטל, ועכשיו הוא { $new }: כל מי שבדק את הצוות שלך צריך להשוות את טביעת האצבע החדשה. יש למסור אותה במקום שבו גנב המפתח הקודם אינו יכול.
check-rotation-missing = הקובץ הזה שייך להחלפה של מפתח החתימה, ובלעדיו איש לא יוכל לעקוב אחריה.
    .way-on = יש להחזיר את מה ש־“tocsin-cli team rotate” כתב.
check-rotation-statement = זה אינו כפי ש־“tocsin-cli team rotate” כתב.
    .way-on = יש להחזיר את מה שכתב.
check-rotation-other-team = החלפת מפתח החתימה הזאת היא של צוות אחר.
    .way-on = יש להסיר אותה.
check-rotation-elsewhere = החלפת מפתח החתימה הזאת אינה מובילה אל זו שאחריה, ובסוף אל keys/signing.asc.
    .way-on = יש להחזיר את מה ש־“tocsin-cli team rotate” כתב.
check-rotation-signature = החתימה הזאת אינה מתאימה להצהרה ולמפתח שלה.
    .way-on = יש להחזיר את מה ש־“tocsin-cli team rotate” כתב.
check-rotation-revoked = המפתח הזה בוטל, ולכן הוא אינו מעביר עוד את מקומו: מי שהחמיץ את ההחלפה הזאת צריך להשוות את טביעת האצבע החדשה.
    .way-on = יש להשאיר אותו כך, ולמסור את טביעת האצבע החדשה בטלפון.
check-not-revoked = מהקובץ הזה איש אינו לומד שתעודה בוטלה: היא לא בוטלה, או שהקובץ גדול מדי.
    .way-on = יש לייבא את הביטול ואז לייצא את התעודה: gpg --armor --export-options export-minimal --export FINGERPRINT.
check-rotation-too-many = אחר יותר מ־{ $most } החלפות של מפתח החתימה אין עוקבים.
    .way-on = יש לבקש ממי שבדק את הצוות לבדוק שוב, ולהתחיל מחדש.
check-form-without-when = יש כמה טפסים, ו־״{ $form }״ אינו אומר מתי הוא המתאים. יש לכתוב זאת ב־״.when״ של ההודעה הזאת.
check-text-blank = אי אפשר לראות דבר בהודעה ״{ $id }״. כתבו בה מילים.
check-variable = ההודעה ״{ $id }״ משתמשת ב-{ $names }, ואין משתנים במילים של צוות: המדווחים יקראו את השם עצמו. כתבו את מה שהתכוונתם אליו.
check-options-alike = ״{ $option }״ ו״{ $other }״ של השאלה ״{ $field }״ נקראים אותו דבר. נסחו אותם כך שיהיה אפשר לבחור.
check-message-shared = ההודעה ״{ $id }״ הייתה צריכה לומר שני דברים, ״{ $what }״ ו״{ $other }״. שנו את השם של אחד מהם.
check-schemas-old = עורכי טקסט משלימים את המפתחות של הקבצים האלה לפי סכמות של גרסה אחרת של התוכנה.
    .way-on = הריצו ״team schemas״: הפקודה כותבת את אלה של הגרסה הזאת.
check-icon = { $file } אינו PNG ריבועי עם { $least } עד { $most } פיקסלים בצלע, ולכן אינו יכול לשמש סמל של חבילה.
    .way-on = שמרו את הסמל כך.
check-logo-not-png = אי אפשר לקרוא את { $file } כתמונת PNG, ולכן איש לא יראה אותה.
    .way-on = שמרו את הלוגו כ־PNG.
check-logo-size = בקובץ { $file } יש { $width } × { $height } פיקסלים; בלוגו יש { $least } עד { $most } בכל כיוון.
    .way-on = שמרו את הלוגו בגודל אחר.
translation-stale = הטקסט שממנו תורגמה ההודעה ״{ $id }״ השתנה מאז{ $known ->
        [yes] : במקום ״{ $was }״ כתוב עכשיו ״{ $is }״.
       *[no] .
    }
    .way-on = שנו את התרגום, או אמרו שהוא עדיין נכון: ״team translate״ עבור { $language } עם ‎--accept { $id }. בלי ‎--accept הפקודה כותבת את הטקסט המלא מעל התרגום.
description-stale = התיאור תורגם מטקסט שהשתנה מאז{ $known ->
        [yes] : במקום ״{ $was }״ כתוב עכשיו ״{ $is }״.
       *[no] .
    }
    .way-on = שנו את התרגום, או אמרו שהוא עדיין נכון: ״team translate״ עבור { $language } עם ‎--accept team.md.
check-text-needless = שום דבר בטופס אינו זקוק להודעה ״{ $id }״.{ $suggest ->
        [yes] { " " }האם הכוונה הייתה ״{ $near }״?
       *[no] { "" }
    }
check-attribute-unread = שום דבר אינו קורא את ״.{ $attribute }״ של ההודעה ״{ $id }״: אף מדווח לא יראה זאת.{ $suggest ->
        [yes] { " " }האם הכוונה ל״.{ $near }״?
       *[no] { "" }
    }
check-marking-words = לרמות של TLP ו־PAP יש בכל טופס המילים של התוכנה, כדי שדיווח יסומן כפי שכתוב. יש להסיר את ההודעה ״{ $id }״, או לתת לאפשרות משלכם שם אחר.
personal-without-purpose = השדה ״{ $field }״ מבקש מידע אישי ואינו אומר לשם מה. יש לכתוב את המטרה במאפיין .purpose של ההודעה { $message }.
