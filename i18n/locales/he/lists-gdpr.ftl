# Special categories of personal data (Regulation (EU) 2016/679, article 9).

gdpr-categories--racial-or-ethnic-origin = מוצא גזעי או אתני
gdpr-categories--political-opinions = דעות פוליטיות
gdpr-categories--religious-or-philosophical-beliefs = אמונות דתיות או פילוסופיות
gdpr-categories--trade-union-membership = חברות בארגון עובדים
gdpr-categories--genetic-data = נתונים גנטיים
gdpr-categories--biometric-data = נתונים ביומטריים המזהים אדם
gdpr-categories--health = בריאות
gdpr-categories--sex-life-or-sexual-orientation = חיי מין או נטייה מינית
