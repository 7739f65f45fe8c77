chooser--abuse = Un réseau ou un serveur sert à nuire
    .hint = Du spam, des attaques venant d’une adresse ou une page nuisible, sur des systèmes qui ne sont pas les vôtres.
