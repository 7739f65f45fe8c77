chooser--mail = J’ai reçu un message étrange
    .hint = Un courriel ou un SMS qui demande un mot de passe, de l’argent ou un clic
chooser--break_in = Quelqu’un s’est introduit dans nos systèmes
    .hint = Ou vous le soupçonnez
chooser--other = Autre chose
