# Special categories of personal data (Regulation (EU) 2016/679, article 9).

gdpr-categories--racial-or-ethnic-origin = Rassische oder ethnische Herkunft
gdpr-categories--political-opinions = Politische Meinungen
gdpr-categories--religious-or-philosophical-beliefs = Religiöse oder weltanschauliche Überzeugungen
gdpr-categories--trade-union-membership = Gewerkschaftszugehörigkeit
gdpr-categories--genetic-data = Genetische Daten
gdpr-categories--biometric-data = Biometrische Daten zur Identifizierung einer Person
gdpr-categories--health = Gesundheitsdaten
gdpr-categories--sex-life-or-sexual-orientation = Sexualleben oder sexuelle Orientierung
