chooser--phishing = Un message cherche à tromper quelqu’un
    .hint = Un courriel, un SMS, un appel ou une page qui demande des mots de passe, des données de carte ou de l’argent.
