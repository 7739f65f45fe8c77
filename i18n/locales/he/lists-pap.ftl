# Permissible Actions Protocol: what may be done with the information.

pap--clear = PAP:CLEAR
    .help = אין הגבלות על השימוש במידע.
pap--green = PAP:GREEN
    .help = מותרות פעולות אקטיביות: פנייה אל היעד, חסימת תעבורה, הצבת מלכודות.
pap--amber = PAP:AMBER
    .help = רק מה שהיעד אינו רואה: בירורים אצל צד שלישי, כגון WHOIS, וניטור.
pap--red = PAP:RED
    .help = רק מה שאי אפשר להבחין בו מבחוץ: שום פעולה ברשת, רק חיפוש ביומנים עצמיים.
