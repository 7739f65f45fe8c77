# Special categories of personal data (Regulation (EU) 2016/679, article 9).

gdpr-categories--racial-or-ethnic-origin = الأصل العرقي أو الإثني
gdpr-categories--political-opinions = الآراء السياسية
gdpr-categories--religious-or-philosophical-beliefs = المعتقدات الدينية أو الفلسفية
gdpr-categories--trade-union-membership = العضوية في نقابة
gdpr-categories--genetic-data = البيانات الجينية
gdpr-categories--biometric-data = البيانات البيومترية التي تحدد هوية الشخص
gdpr-categories--health = الصحة
gdpr-categories--sex-life-or-sexual-orientation = الحياة الجنسية أو الميل الجنسي
