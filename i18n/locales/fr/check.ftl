# Ce que « team check » trouve au-delà de la structure.

check-secret-key = C’est une clé secrète : quiconque reçoit le paquet reçoit la clé. Sortez-la du dossier ; si elle a déjà été publiée, révoquez-la.
check-placeholder = Ceci reste à compléter.
check-guess = Cette valeur est une supposition que personne n’a confirmée : écrivez ce qui est vrai, puis enlevez les doubles crochets.
check-to-fill-in = À compléter : écrivez à la place des crochets ce qu’ils demandent.
check-to-translate = Cette description est encore dans la langue dont on traduit : traduisez ce qui suit, puis ôtez cette ligne.
check-empty-section = La description ne dit rien ici.
check-placeholders = { $count } endroits de ce fichier sont encore à remplir ; voici le premier.
check-guesses = { $count } valeurs de ce fichier sont supposées et n’ont pas été confirmées ; voici la première. Écrivez ce qui est vrai, puis ôtez les doubles crochets.
check-several-to-fill-in = { $count } endroits de ce fichier sont encore à remplir : écrivez ce qu’il faut à la place des crochets. Voici le premier.
check-empty-sections = La description ne dit rien dans { $count } sections ; voici la première.
check-expired = Le paquet a expiré le { $date } : plus personne ne peut s’en servir. Fixez « expires » à une date ultérieure.
check-expires-soon = Le paquet expire le { $date }. Publiez-en un plus durable d’ici là.
check-published-ahead = Le paquet dit avoir été publié le { $date } à { $time } UTC, un moment encore à venir. Écrivez quand il est publié.
check-key-expires-soon = Après le { $date }, personne ne pourra chiffrer avec ce certificat. Prolongez-le ou ajoutez-en un autre, et publiez-le d’ici là.
check-signer-expires-soon = Après le { $date }, qui rencontre votre équipe pour la première fois refuse ce que cette clé a signé. Prolongez-la ou faites-la relayer par « tocsin-cli team rotate », et publiez d’ici là.
diagnostic-cert-unreadable = { cert-unreadable }
    .way-on = Exportez de nouveau le certificat public : gpg --armor --export ADDRESS.
diagnostic-cert-several = { cert-several }
    .way-on = Mettez chaque certificat dans un fichier à part.
diagnostic-cert-policy = { cert-policy }
    .way-on = Créez un certificat plus récent et publiez celui-là.
diagnostic-cert-unsupported = { cert-unsupported }
    .way-on = Publiez un certificat avec une clé courante : Curve25519, ou RSA de 4 096 bits au plus.
diagnostic-cert-revoked = { cert-revoked }
    .way-on = Mettez-y le certificat qui le remplace, et retirez celui-ci.
diagnostic-cert-expired = { cert-expired }
    .way-on = Prolongez-le (gpg --quick-set-expire FINGERPRINT 2y), puis exportez-le de nouveau : gpg --armor --export ADDRESS.
diagnostic-cert-not-yet-valid = { cert-not-yet-valid }
    .way-on = Mettez l’horloge de cet ordinateur à l’heure, ou publiez quand le certificat sera valable.
diagnostic-cert-other-encryption = { cert-other-encryption }
    .way-on = Ajoutez un certificat avec une telle clé ou changez « encryption » dans team.toml (compatible : version 4 ; post-quantum : ML-KEM).
diagnostic-cert-no-encryption-subkey = { cert-no-encryption-subkey }
    .way-on = Ajoutez-lui une clé (gpg --quick-add-key FINGERPRINT default encr), puis exportez-le de nouveau : gpg --armor --export ADDRESS.
diagnostic-cert-subkeys-expired = { cert-subkeys-expired }
    .way-on = Prolongez-la (gpg --quick-set-expire FINGERPRINT 2y '*'), puis exportez de nouveau le certificat : gpg --armor --export ADDRESS.
diagnostic-cert-no-signing-key = { cert-no-signing-key }
    .way-on = Exportez le certificat dont la clé signe le paquet : gpg --armor --export ADDRESS.
diagnostic-cert-other-fingerprint = { cert-other-fingerprint }
    .way-on = Renommez le fichier : l’empreinte sans espaces, puis .asc.
diagnostic-cert-subkeys-revoked = { cert-subkeys-revoked }
    .way-on = Ajoutez-lui une clé (gpg --quick-add-key FINGERPRINT default encr), puis exportez-le de nouveau : gpg --armor --export ADDRESS.
check-form-without-key = Aucun des certificats que nomme le formulaire « { $form } » ne permet de chiffrer : personne ne pourrait signaler avec lui. Nommez-en un utilisable.
check-signer-changed = Le certificat de signature était { $old } et c’est maintenant { $new } : tous ceux qui ont vérifié votre équipe seront avertis d’une falsification. Signez avec l’ancien, ou faites-lui passer le relais avec « tocsin-cli team rotate ».
check-signer-replaced = Le certificat de signature était { $old }, qui est révoqué, et c’est maintenant { $new } : tous ceux qui ont vérifié votre équipe doivent comparer la nouvelle empreinte. Donnez-la là où un voleur de l’ancienne clé ne le peut pas.
check-rotation-missing = Ce fichier fait partie d’un changement de la clé de signature, et sans lui personne ne peut suivre ce changement.
    .way-on = Remettez ce que « tocsin-cli team rotate » a écrit.
check-rotation-statement = Ce n’est pas ce que « tocsin-cli team rotate » a écrit.
    .way-on = Remettez-le.
check-rotation-other-team = Ce changement de la clé de signature est celui d’une autre équipe.
    .way-on = Retirez-le.
check-rotation-elsewhere = Ce changement de la clé de signature ne mène pas à celle qui suit, et enfin à keys/signing.asc.
    .way-on = Remettez ce que « tocsin-cli team rotate » a écrit.
check-rotation-signature = Cette signature ne correspond pas à la déclaration et à sa clé.
    .way-on = Remettez ce que « tocsin-cli team rotate » a écrit.
check-rotation-revoked = Cette clé a été révoquée et ne passe donc plus le relais : qui a manqué ce changement doit comparer la nouvelle empreinte.
    .way-on = Laissez-la ainsi, et donnez la nouvelle empreinte au téléphone.
check-not-revoked = Personne n’apprend par ce fichier qu’un certificat est révoqué : il ne l’est pas, ou le fichier est trop grand.
    .way-on = Importez sa révocation, puis exportez le certificat : gpg --armor --export-options export-minimal --export FINGERPRINT.
check-rotation-too-many = Plus de { $most } changements de la clé de signature ne sont pas suivis.
    .way-on = Demandez à ceux qui ont vérifié votre équipe de le refaire, et repartez de zéro.
check-form-without-when = Il y a plusieurs formulaires, et « { $form } » ne dit pas quand c’est le bon. Écrivez-le dans « .when » de ce message.
check-text-blank = On ne voit rien dans le message « { $id } ». Écrivez-y des mots.
check-variable = Le message « { $id } » emploie { $names }, et il n’y a pas de variables dans les textes d’une équipe : on lirait leur nom. Écrivez ce qui est voulu.
check-options-alike = « { $option } » et « { $other } » de la question « { $field } » se lisent de la même façon. Formulez-les de sorte que l’on puisse choisir.
check-message-shared = Le message « { $id } » devrait dire deux choses, « { $what } » et « { $other } ». Renommez l’une des deux.
check-schemas-old = Les éditeurs complètent les clés de ces fichiers d’après des schémas d’une autre version du programme.
    .way-on = Lancez « team schemas » : il écrit ceux de cette version.
check-icon = { $file } n’est pas un PNG carré de { $least } à { $most } pixels de côté : aucun paquet ne peut l’avoir comme icône.
    .way-on = Enregistrez l’icône ainsi.
check-logo-not-png = { $file } n’est pas lisible comme image PNG : personne ne la verra.
    .way-on = Enregistrez le logo au format PNG.
check-logo-size = { $file } compte { $width } × { $height } pixels ; un logo en compte de { $least } à { $most } dans chaque sens.
    .way-on = Enregistrez le logo dans une autre taille.
translation-stale = Le texte dont « { $id } » est la traduction a changé depuis{ $known ->
        [yes]  : « { $was } » est devenu « { $is } ».
       *[no] .
    }
    .way-on = Modifiez la traduction, ou dites qu’elle est toujours juste : « team translate » pour { $language } avec --accept { $id }. Sans --accept, il écrit le texte entier au-dessus de la traduction.
description-stale = La description est traduite d’un texte qui a changé depuis{ $known ->
        [yes]  : « { $was } » est devenu « { $is } ».
       *[no] .
    }
    .way-on = Modifiez la traduction, ou dites qu’elle est toujours juste : « team translate » pour { $language } avec --accept team.md.
check-text-needless = Rien dans le formulaire n’a besoin du message « { $id } ».{ $suggest ->
        [yes] { " " }Fallait-il écrire « { $near } » ?
       *[no] { "" }
    }
check-attribute-unread = Rien ne lit « .{ $attribute } » du message « { $id } » : personne ne le verra.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « .{ $near } » ?
       *[no] { "" }
    }
check-marking-words = Les niveaux de TLP et de PAP portent dans chaque formulaire les mots du programme, pour qu’un signalement soit marqué comme on le lit. Retirez le message « { $id } », ou donnez un autre nom à votre propre option.
personal-without-purpose = Le champ « { $field } » demande des données personnelles sans dire pourquoi. Indiquez la finalité dans l’attribut .purpose du message { $message }.
