## Ce qu’une organisation a fixé

policy-read = La politique { $file } ne peut pas être lue : { $reason }
    .way-on = { $trial ->
        [yes] Donnez le chemin d’un fichier que vous pouvez lire.
       *[no] Tant qu’elle ne peut pas être lue, rien ne s’ouvre. Demandez à l’administration de cet ordinateur.
    }
policy-no-file = { $link ->
        [yes] { $file } est un lien vers un autre endroit.
       *[no] { $file } n’est pas un fichier.
    }
    .way-on = { $trial ->
        [yes] Nommez le fichier lui-même.
       *[no] Tant que ce n’est pas corrigé, rien ne s’ouvre. Demandez à l’administration de cet ordinateur : la politique est un fichier à part entière dans son propre dossier, sans lien.
    }
policy-writable = D’autres que l’administration peuvent écrire dans { $file } : n’importe qui peut avoir fait la politique.
    .way-on = Tant que ce n’est pas corrigé, rien ne s’ouvre. Demandez à l’administration de cet ordinateur : le fichier et son dossier doivent appartenir à root, et personne d’autre ne doit pouvoir y écrire.
policy-content = Il y a { $count ->
        [one] une erreur
       *[other] des erreurs
    } dans la politique { $file }.
    .way-on = { $trial ->
        [yes] Corrigez-la et vérifiez-la à nouveau avant de la déployer.
       *[no] Tant que ce n’est pas corrigé, rien ne s’ouvre. Demandez à l’administration de cet ordinateur ; « tocsin-cli policy check » trouve chaque erreur.
    }
policy-mail = Le courrier ne peut pas être envoyé comme le fixe la politique { $file }.
    .way-on = { $trial ->
        [yes] Corrigez-la et vérifiez-la à nouveau avant de la déployer.
       *[no] Tant que ce n’est pas corrigé, rien ne s’ouvre. Demandez à l’administration de cet ordinateur ; « tocsin-cli policy check » dit si elle est juste.
    }
policy-refused = Tocsin ne s’ouvre pas
policy-mail-locked = Votre organisation a fixé comment le courrier part d’ici ; cela ne peut pas être changé.
policy-mail-default = Réglé par votre organisation ; vous pouvez le changer.
policy-language = Langue quand personne n’en a choisi
policy-team = Clé donnée pour { $team }
policy-revoked = Ne compte plus
policy-handover-refuse = Seule cette clé signe, quelle que soit celle à qui elle passe le relais.
policy-telephone = Téléphone
policy-unchecked-forbid = Rien n’est scellé pour une équipe que personne n’a vérifiée.
policy-unchecked-allow = Sceller pour une équipe non vérifiée est laissé à qui signale.
policy-brand = S’ouvre avec
policy-brand-locked = L’option --brand est refusée.
policy-mail-way = Courrier
cli-policy-none = Il n’y a pas de politique sur cet ordinateur : sa place serait { $file }.
cli-policy-file = Politique
cli-policy-good = Il n’y a pas d’erreur dans { $file }.

## Le formulaire d’une équipe venu avec le programme

brand-locked = Votre organisation a fixé avec quel formulaire le programme s’ouvre : { $file }
    .way-on = Retirez --brand, ou demandez à l’administration de cet ordinateur.
brand-unusable = { $by ->
        [option] Le formulaire que nomme --brand est inutilisable : { $file }
        [policy] Le formulaire que nomme la politique de votre organisation est inutilisable : { $file }
       *[program] Le formulaire qui vient avec cette copie du programme est inutilisable : { $file }
    }
    .way-on = { $by ->
        [option] Vérifiez --brand : donnez le fichier du formulaire tel que votre équipe le publie, ou retirez l’option.
        [policy] Tant que ce n’est pas corrigé, rien ne s’ouvre. Demandez à l’administration de cet ordinateur : dans la politique, « file » sous « brand » doit être le formulaire de l’équipe.
       *[program] Il peut être endommagé ou falsifié, donc rien ne s’ouvre. Réinstallez le programme depuis l’endroit où votre équipe le publie, et dites-le à l’équipe.
    }
brand-call = Le dernier formulaire correct ouvert ici donne ce numéro de { $team } : { $telephone }
brand-came = Il est venu avec cette copie du programme.
brand-open = Le formulaire venu avec ce programme
    .note = Il est venu avec cette copie du programme ; cela ne veut pas dire que quelqu’un l’a vérifié.
cli-trust-came = pas encore vérifiée : le formulaire est venu avec cette copie du programme, et personne n’a comparé l’empreinte
cli-no-bundle = Aucun formulaire n’est venu avec cette copie du programme : nommez-en un, un fichier, une adresse ou « example ».
