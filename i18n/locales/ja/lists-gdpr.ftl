# Special categories of personal data (Regulation (EU) 2016/679, article 9).

gdpr-categories--racial-or-ethnic-origin = 人種・民族的出自
gdpr-categories--political-opinions = 政治的意見
gdpr-categories--religious-or-philosophical-beliefs = 宗教・思想上の信条
gdpr-categories--trade-union-membership = 労働組合への加入
gdpr-categories--genetic-data = 遺伝データ
gdpr-categories--biometric-data = 個人を識別する生体データ
gdpr-categories--health = 健康
gdpr-categories--sex-life-or-sexual-orientation = 性生活・性的指向
