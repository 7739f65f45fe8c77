# Special categories of personal data (Regulation (EU) 2016/679, article 9).

gdpr-categories--racial-or-ethnic-origin = Origine raciale ou ethnique
gdpr-categories--political-opinions = Opinions politiques
gdpr-categories--religious-or-philosophical-beliefs = Convictions religieuses ou philosophiques
gdpr-categories--trade-union-membership = Appartenance syndicale
gdpr-categories--genetic-data = Données génétiques
gdpr-categories--biometric-data = Données biométriques identifiant une personne
gdpr-categories--health = Santé
gdpr-categories--sex-life-or-sexual-orientation = Vie sexuelle ou orientation sexuelle
