chooser--nis2 = Wir müssen einen erheblichen Sicherheitsvorfall melden (NIS 2)
    .hint = Für wesentliche und wichtige Einrichtungen: Frühwarnung binnen 24 Stunden, Meldung binnen 72 Stunden.
