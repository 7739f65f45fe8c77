# איך נאמרים הממצאים בתיקייה של צוות, במסוף ובחלון.

level-error = שגיאה
level-warning = אזהרה
level-note = הערה
finding-near = האם הכוונה ל־״{ $near }״?
findings-none = אין דבר שימנע דיווח; אזהרות: { $warnings }.
findings-count = שגיאות: { $errors }; אזהרות: { $warnings }.
text-unwritten = להודעה { $id } בקובץ { $file } אין מילים בשפה { $language }, שממנה מתרגמים לשפות האחרות.
    .way-on = יש לכתוב אותה שם; { $asked } זקוק לה.
texts-missing = { $count } הודעות אינן מתורגמות לשפה { $language }, למשל { $names }.
    .way-on = הפעילו ״team translate״ עבור { $language } ותרגמו את מה שייכתב שם כהערות; עד אז תוצג שפה אחרת.
texts-unused = { $count } הודעות אינן קיימות בשפת הייחוס, למשל { $names }.
    .way-on = יש להסיר אותן או לתקן את שמותיהן.
texts-identical = { $count } הודעות זהות לאלה שבשפת הייחוס, למשל { $names }.
    .way-on = יש לתרגם אותן, אלא אם הן אמורות להיות זהות.
texts-stale = { $count } הודעות תורגמו מטקסטים שהשתנו מאז, למשל { $names }.
    .way-on = הפעילו ״team translate״ עבור { $language }: הפקודה כותבת מעל כל תרגום את הטקסט הישן והחדש. שנו את התרגומים, או אמרו בעזרת ‎--accept והשמות שלהם, או ‎--accept לבדו, שהם עדיין נכונים.
folder-not-a-file = { $path } אינו קובץ ואינו תיקייה.
    .way-on = יש להוציא אותו מתיקיית החבילה.
folder-too-large = התיקייה { $path } מכילה יותר ממה שמותר בחבילה.
    .way-on = חבילה מכילה לכל היותר 16 MiB ב־4,096 קבצים. האם זו התיקייה הנכונה?
