chooser--phishing = Eine Nachricht will jemanden täuschen
    .hint = Eine E-Mail, eine SMS, ein Anruf oder eine Webseite fragt nach Passwörtern, Kartendaten oder Geld.
