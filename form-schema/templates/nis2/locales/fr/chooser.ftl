chooser--nis2 = Nous devons notifier un incident important (NIS 2)
    .hint = Pour les entités essentielles et importantes : alerte précoce sous 24 heures, notification sous 72 heures.
