# Mails on their way. $server: the mail server, or the local program; $words: its own words; $name: the report's reference.

outbox-waiting = ממתין, טרם נשלח
outbox-not-sent = לא נשלח
outbox-sending = נשלח ברגע זה
outbox-accepted = התקבל בשרת { $server } ({ $words })
outbox-accepted-silently = התקבל אצל { $server }
outbox-refused = נדחה בידי { $server }: { $words }
outbox-unknown = לא ידוע אם הוא אצל { $server }

outbox-partly-taken = שרת הדואר שלך קיבל את הדיווח { $name } רק עבור חלק מהנמענים.
    .way-on = יש לנסות שוב עבור האחרים, או להתקשר לצוות.
outbox-only-unknown = לא ידוע אם שרת הדואר שלך קיבל את הדיווח { $name }.
    .way-on = יש לשלוח אותו שוב אם הוא צריך להגיע לצוות: ייתכן שההודעה תתקבל פעמיים, אך לא דיווח שני.
outbox-found-unknown = הדיווח { $name } היה בשליחה כשהתוכנית נסגרה: לא ידוע אם שרת הדואר שלך קיבל אותו.
    .way-on = יש לשלוח אותו שוב אם הוא צריך להגיע לצוות: ייתכן שההודעה תתקבל פעמיים, אך לא דיווח שני.
outbox-other-sender = ההודעה הזאת היא מאת { $from }, והחשבון שולח מאת { $account }: דבר לא נשלח.
    .way-on = יש להשתמש בחשבון שההודעה נוצרה עבורו, או להצפין את הדיווח מחדש עבור החשבון האחר: לפתוח את הטיוטה שלו ולמסור משם.
outbox-already-there = ההודעה הזאת כבר נמצאת בתיבת הדואר היוצא: { $name }.
    .way-on = יש לשלוח אותה משם, או למחוק אותה שם תחילה.
outbox-moved = תוכנית אחרת שלחה בינתיים את הדיווח הזה: דבר לא הוצפן.
    .way-on = יש לסגור את הטיוטה, לפתוח אותה שוב ולבדוק מה מצב הדיווח.
