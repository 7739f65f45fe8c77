# Special categories of personal data (Regulation (EU) 2016/679, article 9).

gdpr-categories--racial-or-ethnic-origin = Racial or ethnic origin
gdpr-categories--political-opinions = Political opinions
gdpr-categories--religious-or-philosophical-beliefs = Religious or philosophical beliefs
gdpr-categories--trade-union-membership = Trade union membership
gdpr-categories--genetic-data = Genetic data
gdpr-categories--biometric-data = Biometric data that identify a person
gdpr-categories--health = Health
gdpr-categories--sex-life-or-sexual-orientation = Sex life or sexual orientation
