chooser--breach = Des données personnelles ont été perdues, vues, modifiées ou transmises
    .hint = Pour les responsables du traitement : à notifier dans les 72 heures (RGPD, article 33).
