chooser--mail = Ich habe eine merkwürdige Nachricht bekommen
    .hint = Eine Mail oder Kurznachricht, die ein Passwort, Geld oder einen Klick will
chooser--break_in = Jemand ist in unsere Systeme eingedrungen
    .hint = Oder Sie vermuten es
chooser--other = Etwas anderes
