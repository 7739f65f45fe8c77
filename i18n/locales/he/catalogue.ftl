# What is wrong with a text file. $file, $line, $id (a message) say where.

text-too-large = הקובץ { $file } גדול מכדי להשתמש בו.
    .way-on = גודלו של קובץ צריך להיות פחות מ־1 MiB, ושל שפה שלמה פחות מ־8 MiB.
text-too-nested = { $file }, שורה { $line }: בהודעה { $id } יש יותר מדי סוגריים פותחים, מסולסלים או עגולים, ולכן הקובץ אינו בשימוש.
    .way-on = יש לפצל את ההודעה.
text-syntax = { $file }, שורה { $line }: תחביר Fluent שגוי ({ $words }).
    .way-on = יש לתקן את השורה; עד אז ההודעה אינה בשימוש.
text-duplicate = { $file }, שורה { $line }: ההודעה { $id } כבר מוגדרת.
    .way-on = יש להסיר אחת מהשתיים; הראשונה היא שבשימוש.
text-cyclic = { $file }, שורה { $line }: ההודעה { $id } מפנה לעצמה.
    .way-on = יש להסיר את ההפניה.
text-explodes = { $file }, שורה { $line }: בצורתה המלאה ההודעה { $id } ארוכה מדי או שיש בה יותר מדי חלקים.
    .way-on = מותר: אורך עד 64 KiB, עד 100 ממלאי מקום ועד 16 הפניות ברצף.
text-number = { $file }, שורה { $line }: בהודעה { $id } יש מספר של יותר מ־15 תווים.
    .way-on = יש לכתוב אותו כטקסט.
text-reference = { $file }, שורה { $line }: ההודעה { $id } מפנה אל { $to }, שאינו קיים בשפה הזאת.
    .way-on = יש להגדיר אותו או לתקן את השם.
text-missing = ההודעה { $id } מהקובץ { $file } חסרה בשפה { $language }.
    .way-on = יש לתרגם אותה; עד אז היא תוצג בשפה אחרת.
text-unused = { $file }, שורה { $line }: ההודעה { $id } אינה קיימת בשפת הייחוס.
    .way-on = יש להסיר אותה או לתקן את שמה.
text-variables = { $file }, שורה { $line }: המשתנים בהודעה { $id } שונים מאלה שבשפת הייחוס (חסרים: { $missing }; לא מוכרים: { $unknown }).
    .way-on = יש להשתמש באותם משתנים.
text-identical = { $file }, שורה { $line }: ההודעה { $id } זהה לזו שבשפת הייחוס.
    .way-on = יש לתרגם אותה, אלא אם היא אמורה להיות זהה.

# How far a translation can be relied on. The first is about the program's own texts.
translation-unreviewed = התרגום הזה לא נבדק בידי מי שדובר את השפה.
# $team: the team's name. Said when the form is shown in a language that the team does not list as reviewed.
team-translation-unreviewed = { $team } אינו מציין שהתרגום הזה של הטקסטים שלו נבדק בידי מי שדובר את השפה.
# $language: שם השפה הקובעת, בשפה הזאת.
team-translation-disclaimer = הטקסטים האלה של הצוות הם תרגום. אם יש הבדל בינם לבין המקור ({ $language }), המקור הוא הקובע.
