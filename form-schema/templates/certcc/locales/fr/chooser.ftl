chooser--incident = Il est arrivé quelque chose à nos systèmes
    .hint = Une intrusion, un logiciel malveillant, une attaque, une fuite, ou tout ce qui ne correspond à aucune autre ligne.
