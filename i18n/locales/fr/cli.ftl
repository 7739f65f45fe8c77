# Textes de la ligne de commande.

cli-password-of = Mot de passe du compte { $account } :
cli-password-of-proxy = Mot de passe du proxy { $proxy } :
cli-passphrase-of = Phrase de passe de { $key } :
cli-keep-passphrase = Nouvelle phrase de passe pour le signalement conservé ici :
cli-keep-passphrase-again = Encore une fois :

cli-show-team = Équipe
cli-show-trust = Confiance
cli-show-signer = Signé par
cli-show-version = Version, publiée le
cli-show-expires = Expire le
cli-show-languages = Langues
cli-show-authoritative = Langue qui prévaut
cli-show-form = Formulaire
cli-show-form-when = Quand l’utiliser
cli-show-form-stage = Étape
cli-show-form-mail = Ses signalements vont à
cli-show-form-key = Ses signalements sont chiffrés vers
cli-show-encryption = Chiffré pour, jusqu’au
cli-show-unusable = Chiffrement impossible pour
cli-compared = L’empreinte concorde : { $team } est vérifiée sur cet ordinateur à partir de maintenant.
cli-show-telephone = Téléphone
cli-show-telephone-claimed = Téléphone, selon le paquet de formulaires
cli-show-emergency = Téléphone d’urgence
cli-show-emergency-claimed = Téléphone d’urgence, selon le paquet de formulaires
cli-show-mail = Les signalements vont à

cli-trust-given = fournie par votre organisation
cli-trust-checked = vérifiée par vous
cli-trust-checked-before = vérifiée avant le changement de sa clé
cli-trust-not-yet-checked = pas encore vérifiée : personne n’a comparé l’empreinte
cli-trust-mismatched = ne concorde pas : ce qui a été comparé n’est pas son empreinte
cli-trust-example = exemple : tout le monde peut lire ce qui est scellé pour elle

cli-receipt-saved = Signalement scellé enregistré
cli-save-too-large = Trop grand pour partir par courriel : en mail il fait { $size } octets, et l’équipe en accepte { $most }. Apportez le fichier, ou demandez par téléphone comment le remettre. D’ici il peut partir en plusieurs mails : --send --divide.
cli-receipt-accepted = Accepté par
cli-receipt-printed = Copie, non chiffrée
cli-receipt-reference = Référence
cli-receipt-id = Identifiant du signalement
cli-receipt-revision = Version
cli-receipt-at = Scellé le
cli-receipt-key = Chiffré pour
cli-receipt-signed = Signé par
cli-receipt-size = Taille en octets
cli-receipt-sha256 = SHA-256
cli-receipt-part = Partie
cli-receipt-kept = Conservé ici, chiffré, pour --update

cli-account-added = Le compte { $account } est enregistré.
cli-account-works = Le compte { $account } fonctionne.
cli-carry-name = { $path } ne peut pas recevoir les preuves : son nom doit finir par .tar.pgp, et ce doit être un autre fichier que le signalement.
    .way-on = Donnez --carry SORTIE.tar.pgp.
cli-receipt-carried = Preuves, à porter
cli-opened-parts = Les { $of } parties sont là.
cli-opened-parts-missing = Sur { $of } parties, il manque : { $missing }.
cli-opened-parts-aside = Laissées de côté, car le signalement y est divisé autrement : { $names }
cli-opened-secret-key = reporter.asc contient la clé secrète de la personne qui signale : quiconque lit ce fichier pourrait signer et déchiffrer en son nom. Dites-le-lui par téléphone et ne le transmettez pas.
cli-draft-deleted = Le brouillon { $draft } est supprimé.
cli-mail-waits = Un mail du signalement { $name } attend encore dans la boîte d’envoi et peut encore en partir. Pour le retirer : { $command }
cli-draft-named = Le brouillon s’appelle désormais « { $name } », sur cet ordinateur seulement.
cli-draft-unnamed = Le brouillon { $draft } n’a plus de nom à vous.
cli-draft-duplicated = Le brouillon { $draft } est un autre signalement avec les mêmes réponses.
cli-export-passphrase = Nouvelle phrase de passe pour le fichier :
cli-draft-exported = Le brouillon est dans { $path }. Transmettez le fichier par une voie et sa phrase de passe par une autre, et ne continuez le signalement qu’à un seul endroit.
cli-draft-imported = Le brouillon { $draft } est ici : c’est le même signalement. Ne le continuez qu’à un seul endroit.
cli-draft-until = Le signalement reste ici jusqu’au { $date }. Au premier démarrage après ce jour, il est supprimé.
cli-draft-stays = Le signalement reste ici jusqu’à ce que vous le supprimiez.
cli-draft-receipt-only = Seul le reçu est gardé ; les réponses sont supprimées. Le signalement ne peut plus être mis à jour d’ici.

cli-translate-done = { $language } : traduits : { $present } ; à traduire : { $missing } ; modifiés depuis : { $stale }.
cli-translate-stubs = Ce qui est à traduire se trouve dans locales/{ $language }, en commentaire après « # translate: » : enlevez le « # » et son espace, puis écrivez vos mots.
cli-translate-broken = Messages laissés de côté, parce qu’eux-mêmes ou leurs originaux ne sont pas du Fluent : { $count }. « team check » dit ce qui ne va pas ; corrigez-le, puis relancez cette commande.
cli-translate-stale = Source modifiée
cli-translate-changed = Ce qui a changé se trouve au-dessus de chaque traduction après « { $mark } » : modifiez la traduction, ou dites avec --accept { $id } qu’elle est toujours juste ; --accept seul le dit de toutes.
cli-translate-no-message = Il n’y a pas de message « { $id } » en { $language }.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
    .way-on = Nommez les messages comme le fait « team check ».
cli-team-schemas = { $path } : écrits tels que cette version du programme les a.
cli-not-a-team = { $path } n’est pas le dossier d’une équipe : team.toml n’y est pas.
    .way-on = Nommez le dossier créé par « team new ».
cli-translate-commented = Traductions encore en commentaire : { $count }, d’abord { $id } dans { $file }. Enlevez leur « # » et son espace.
cli-translate-description = { $file } est encore dans la langue dont on traduit : traduisez-le et enlevez sa première ligne.
cli-translate-description-changed = L’original de { $file } a changé : « team check » dit à partir d’où. Modifiez la traduction, ou dites avec --accept team.md qu’elle est toujours juste.
cli-translate-unfilled = L’original de { $file } a des endroits encore à remplir ([[…]]). Remplissez-les d’abord, puis relancez cette commande : une copie à laquelle personne n’a touché suit son original.
cli-translate-unrecorded = Traductions dont rien ne disait de quoi elles sont faites : { $count }. Elles comptent comme faites des textes actuels en { $language } ; relisez celles qui peuvent être plus anciennes.
cli-translate-added = Plus rien n’est à traduire : { $language } figure maintenant dans « languages » de team.toml.
cli-translate-begun = Personne ne voit encore { $language } : relancez cette commande quand plus rien n’est à traduire, et elle l’ajoutera à « languages » de team.toml.
cli-team-signed = Signé et écrit : { $path }
cli-team-rotated =
    Désormais, { $fingerprint } signe. Les deux clés l’ont signé, dans keys/rotation.
    Ensuite : augmentez « version » et avancez « published » dans team.toml, exécutez « tocsin-cli team sign » avec la nouvelle clé, et publiez la nouvelle empreinte partout où figure l’ancienne.
    Gardez pour toujours le dossier keys/rotation : qui arrive tard le suit de clé en clé.
cli-team-new =
    Écrit : { $path }
    Ensuite : placez votre certificat de signature dans keys/signing.asc et le certificat pour lequel les signalements sont chiffrés dans keys/encryption/EMPREINTE.asc, complétez team.toml, CONTACT et locales/*/team.md, puis lancez « team check » et « team sign ». La section « For teams » du README montre comment les créer avec GnuPG. « team preview » montre à tout moment à quoi cela ressemble.

cli-rotate-no-team = Le fichier team.toml du dossier ne dit pas de quelle équipe il s’agit.
    .way-on = Corrigez d’abord ce que « tocsin-cli team check » en dit.
cli-file = { $path } est inutilisable : { $why }.
    .way-on = Vérifiez que l’élément existe et que vous avez le droit de l’utiliser.
cli-not-utf8 = { $path } n’est pas un texte en UTF-8.
    .way-on = Enregistrez-le en UTF-8 dans votre éditeur.
cli-no-window = Le programme de la fenêtre est absent : { $path }.
    .way-on = Installez « tocsin » à côté de « tocsin-cli ».
cli-folder-exists = { $path } existe déjà.
    .way-on = Indiquez un dossier qui n’existe pas encore.
cli-not-a-domain = « { $id } » n’est pas un nom de domaine.
    .way-on = Prenez un nom que votre équipe gardera pour toujours, par exemple cert.example.org.
cli-not-a-language = Ce n’est pas une étiquette de langue.
    .way-on = Donnez-en une comme fr, pt-BR ou zh-Hant.
cli-translate-team = team.toml est illisible.
    .way-on = Lancez « team check » : il dit ce qui ne va pas.
cli-translate-source = { $language } est la langue dont on traduit.
    .way-on = Écrivez ses mots directement dans locales/{ $language }. Pour traduire, nommez une autre langue.
cli-no-such-template = Il n’y a pas de modèle « { $template } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
    .way-on = Choisissez-en un ou plusieurs parmi ceux-ci.
cli-template-language = Les modèles n’existent pas en « { $language } ».
    .way-on = Ils existent en : { $languages }. Nommez votre langue en premier pour en écrire les mots vous-même, ou commencez sans elle et ajoutez-la avec « team translate ».
# The templates, each after its name and a colon.
cli-template-certcc = un incident de sécurité informatique quelconque, d’après le formulaire du CERT Coordination Center
cli-template-nis2 = la notification d’un incident important, par étapes (NIS 2, article 23)
cli-template-personal-data = la notification d’une violation de données personnelles (RGPD, article 33)
cli-template-phishing = un hameçonnage par courriel, SMS, téléphone ou sur le web
cli-template-vulnerability = une vulnérabilité d’un produit ou d’un site web, d’après le formulaire du CERT Coordination Center (VINCE)
cli-template-network-abuse = un abus venant d’un réseau ou d’un serveur : spam, attaques, pages nuisibles (XARF, ARF)
cli-no-such-form = L’équipe n’a pas de formulaire « { $form } ».
    .way-on = Elle propose : { $forms }.
cli-which-form = L’équipe a plusieurs formulaires.
    .way-on = Choisissez-en un avec --form : { $forms }.
cli-no-stages = Le formulaire « { $form } » n’a pas d’étapes.
    .way-on = Retirez --stage.
cli-no-such-stage = Le formulaire n’a pas d’étape « { $stage } ».
    .way-on = Il a : { $stages }.
cli-answers-not-json = { $path } n’est pas du JSON : { $why }.
    .way-on = Corrigez le fichier à cet endroit.
cli-answers-twice = « { $name } » figure deux fois dans { $path }.
    .way-on = Gardez celle qui est juste.
cli-answers-too-many = { $path } contient plus que n’en comptent jamais les réponses à un formulaire.
    .way-on = Est-ce le bon fichier ?
cli-answers-too-many-rows = Les entrées de { $path } comportent plus de { $most } questions.
    .way-on = Supprimez des entrées, ou joignez la liste comme fichier.
cli-fill-ready = { $path } est prêt à être rempli. Ce fichier n’est pas chiffré.
cli-fill-aside = Tout { $path } n’a pas sa place dans ce formulaire. Le reste figure à la fin de { $file }, en commentaire :
cli-fill-complete = { $path } est complet. Faites le signalement avec : tocsin-cli report { $bundle } --answers { $path }{ $attach } --save report.eml
cli-fill-unchecked = Personne n’a encore comparé l’empreinte de { $team } : ajoutez --fingerprint avec celle que vous avez reçue par un autre canal, ou --accept-unchecked si vous n’avez pas pu la comparer.
cli-fill-unfinished = { $path } n’est pas encore complet.
    .way-on = Corrigez ces endroits et relancez la commande :
cli-fill-again = Rouvrir l’éditeur ? [Y/n]
cli-stage-instead = { $path } est de l’étape « { $said } » ; il est pris pour « { $asked } », comme le dit --stage.
cli-fill-editor = L’éditeur { $editor } n’a pas fonctionné : { $why }.
    .way-on = Indiquez-en un autre dans la variable EDITOR, ou donnez --no-editor et modifiez le fichier vous-même.
cli-no-evidence-field = Le formulaire « { $form } » n’accepte pas de fichiers.
    .way-on = Retirez --attach.
cli-attach-none = Aucune question n’accepte { $file }.
    .way-on = Retirez le fichier, ou nommez une autre question avec --attach FIELD=FILE. Pourquoi chacune ne l’accepte pas :
cli-attach-says = { $file } dit aussi : { $what }. Avec --bare, seule l’image est jointe.
cli-attach-more = { $file } contient plus que l’image. Avec --bare, seule l’image est jointe.
cli-attach-says-fixed = { $file } dit aussi : { $what }. Impossible de l’omettre ici.
cli-attach-perhaps = { $file } nomme peut-être son auteur et le logiciel employé. Regardez ses propriétés avant de l’envoyer.
cli-attach-no-field = « { $field } » n’est pas une question qui accepte des fichiers.
    .way-on = En acceptent : { $fields }. Un fichier dont le nom commence ainsi s’écrit ./{ $field }={ $path }.
cli-report-incomplete = Le signalement n’est pas complet : rien n’a été scellé.
    .way-on = Complétez les réponses suivantes :
cli-unchecked = Personne n’a encore comparé l’empreinte de { $team } : ce formulaire peut être un faux.
    .way-on = Donnez --fingerprint avec celle que vous avez reçue par un autre canal, ou --accept-unchecked si vous n’avez pas pu la comparer. Le signalement le mentionnera.
cli-keep-how = Rien ici ne permet de conserver le signalement sous clé : ni trousseau, ni personne à qui demander une phrase de passe. Rien n’a été scellé.
    .way-on = Indiquez avec --passphrase-file un fichier contenant une phrase de passe, ou retirez --keep.
cli-keep-differ = Les deux phrases de passe diffèrent. Rien n’a été scellé.
    .way-on = Relancez la commande et saisissez deux fois la même.
cli-update-team = Ce qui est conservé sous cet identifiant a été adressé à { $team }.
    .way-on = Ouvrez le formulaire de cette équipe.
cli-update-form = Ce qui est conservé sous cet identifiant répond au formulaire « { $before } », non à « { $form } ».
    .way-on = Donnez des réponses à « { $before } », ou retirez --update pour faire un nouveau signalement.
cli-update-nothing = Rien n’a changé : ceci est une autre copie de la version { $revision }.
cli-update-number-later = Son numéro et son état iront à l’équipe avec la prochaine version qui change quelque chose.
cli-update-other-file = { $file } n’est plus ce qu’il était : la version { $revision } contient le fichier tel qu’il est maintenant.
cli-update-unsigned = La version précédente était signée avec { $key }, celle-ci ne l’est pas : redonnez --sign-with ou --sign-with-agent, sinon l’équipe devra demander pourquoi.
cli-update-test = Ce qui a été signalé comme un incident ne peut pas devenir un exercice.
    .way-on = Laissez --test de côté, ou commencez un exercice à part sans --update.
cli-update-gone = Pour continuer sans ce fichier, laissez de côté ceux de sa question avec --attach CHAMP= et joignez de nouveau les autres.
cli-describe-none = Il n’y a pas de fichier « { $file } » dans ce signalement.
    .way-on = Joignez-le aussi, ou écrivez son nom comme il est joint.
cli-waiting-for = Il n’y a rien après --waiting-for.
    .way-on = Écrivez ce que le signalement attend, ou donnez --state open.
cli-ticket = « { $ticket } » n’est pas le numéro d’une équipe.
    .way-on = Écrivez devant lui le nom de domaine de l’équipe : cert.example.org=2026-17.
cli-sign-kept = Une clé créée pour un signalement est conservée avec lui.
    .way-on = Ajoutez --keep, ou signez avec votre propre clé : --sign-with.
cli-draft-key = La clé est dans { $path }, verrouillée. Importez-la là où vous lisez votre courrier : les réponses au signalement sont chiffrées pour elle.
cli-draft-key-public = La clé publique est dans { $path }.
cli-save-name = { $path } ne dit pas ce qu’il faut écrire.
    .way-on = Terminez le nom par .eml pour un courriel scellé ou par .tar.pgp pour un seul fichier scellé.
cli-account-unknown = La table n’a pas de réglages pour { $domain }. Personne n’a été interrogé.
    .way-on = Avec --ask, { $domain } est interrogé : ce domaine, et qui cherche son nom pour vous, apprennent que quelqu’un y configure une messagerie.
cli-account-found-add = Donnez ceci à « account add » :
cli-no-such-account = Il n’y a pas de compte « { $account } ».
    .way-on = « tocsin-cli account list » affiche ceux qui existent.
cli-no-account = Aucun compte ne permet d’envoyer un courriel.
    .way-on = Ajoutez-en un avec « tocsin-cli account add », ou enregistrez le signalement avec --save.
cli-no-account-fixed = Aucun compte ne permet d’envoyer un courriel : votre organisation a fixé le serveur, et c’est à vous de donner l’adresse d’expédition.
    .way-on = Donnez-la avec « tocsin-cli account add { $account } --from ADRESSE », ou enregistrez le signalement avec --save.
cli-account-fixed = Il n’y a pas de compte « { $account } » : votre organisation a fixé comment le courrier part d’ici.
    .way-on = Utilisez celui de l’organisation : --account { $fixed }.
cli-which-account = Il y a plusieurs comptes.
    .way-on = Choisissez-en un avec --account : { $accounts }.
cli-answers = Les réponses de { $path } ne correspondent pas au formulaire.
    .way-on = Corrigez ces endroits :
cli-team-opened = { $count } fichiers, chacun conforme à MANIFEST. Cela ne prouve pas qui les a écrits. Lisez d’abord { $report }.
cli-opened-form-own = Le formulaire joint est le vôtre, signé par { $signer }.
cli-opened-form-unproven = Il n’est pas prouvé que le formulaire joint soit le vôtre ; il est signé par { $signer }. Pour le prouver, donnez votre fichier avec --bundle.
cli-opened-update = Ceci est la révision { $revision }. Pour savoir si elle vient de qui a envoyé la précédente, donnez le dossier de celle-ci à --after.
cli-opened-after-same = Elle vient de qui a envoyé la révision { $revision } : toutes deux ont le même jeton de mise à jour.
cli-opened-after-same-key = Elle vient de qui a envoyé la révision { $revision } : toutes deux sont signées par la même clé, bien que son jeton de mise à jour soit différent.
cli-opened-after-unproven = RIEN ne prouve qu’elle vienne de qui a envoyé la révision { $revision } : son jeton de mise à jour est différent. Interrogez la personne par une autre voie avant de la croire.
# $key: fingerprint
cli-opened-after-other-key = La révision { $revision } était signée par la clé { $key } ; celle-ci ne l’est pas. Demandez pourquoi à qui a signalé.
cli-opened-after-older = Ceci est la révision { $revision }, et le dossier contient la révision { $other } : celle-ci n’est pas la plus récente.
cli-opened-after-other = Ceci est le signalement { $id }, et l’autre dossier contient { $other }.
    .way-on = Donnez à --after le dossier d’une révision antérieure du même signalement.
cli-opened-after-unread = { $path } ne dit pas de quel signalement il s’agit.
    .way-on = Donnez à --after un dossier écrit par « team open ».
cli-opened-found = D’après le formulaire, ceci ne tient pas :
cli-opened-signature-same = Signé par la même clé que le certificat joint : { $key }. Cela ne prouve pas de qui il s’agit.
cli-opened-signature-for-others = Signé par la même clé que le certificat joint, { $key }, mais pour une autre équipe : quelqu’un vous l’a transmis.
cli-opened-signature-other = Signé par une clé dont le certificat n’est pas joint ; la signature n’a pas été vérifiée : { $key }
cli-opened-signature-bad = La signature est fausse. Elle nomme la clé { $key } ; vérifiez par téléphone.
# Then come words of the OpenPGP library, English
cli-opened-signature-why = Pourquoi
cli-opened-signature-unknown = Ce qui est arrivé était déjà déchiffré : seul ce qui l’a déchiffré peut dire s’il était signé.
cli-opened-answer = Une réponse peut être chiffrée pour le certificat joint : { $path }
cli-opened-copy = Une copie à transmettre est dans { $copy }. Relisez-la avant : aucun programme ne voit tout ce qui trahit une personne.
cli-opened-copy-answers = Ce que la personne a répondu au sujet de la transmission vaut aussi pour la copie :
cli-opened-severity = Gravité
cli-opened-category = Catégorie
cli-opened-reporter = Signalé par
cli-table-unread = Certains rapports n’ont pas pu être lus : { $count }.
    .way-on = Les lignes ci-dessus disent lesquels et pourquoi ; les autres sont dans le tableau.
# $word: as it was typed; $near: what was perhaps meant; $known: all there are
cli-table-column = Il n’y a pas de colonne « { $word } ».
    .way-on = { $suggest ->
        [yes] Vouliez-vous dire « { $near } » ?
       *[no] Il y a : { $known }.
    }
cli-table-category = Aucun formulaire ici n’a la catégorie « { $word } ».
    .way-on = { $suggest ->
        [yes] Vouliez-vous dire « { $near } » ?
       *[no] Il y a : { $known }.
    }
cli-table-severity = Aucun formulaire ici n’a la gravité « { $word } ».
    .way-on = { $suggest ->
        [yes] Vouliez-vous dire « { $near } » ?
       *[no] Il y a : { $known }.
    }
# $count: a number of files and mails
cli-table-others = Laissés de côté, car ils ne contiennent aucun signalement scellé : { $count }.
# $parts: numbers
cli-table-parts-alone = Du signalement { $name }, seules ces parties sont là, sans la partie 1, qui est le signalement : { $parts }.
# $count: a number
cli-table-none = Aucun signalement ne correspond à la demande. Signalements lus : { $count }.
cli-table-withdrawn = Laissés de côté, car retirés : { $count }. --state withdrawn les montre.
cli-table-exercises = Laissés de côté, car ce sont des exercices : { $count }. --test les montre.
cli-table-time = « { $time } » n’est pas un temps.
    .way-on = Donnez un jour (2026-03-14), un mois (2026-03), une année ou un instant (2026-03-14T12:00:00Z).
cli-table-zone = « { $zone } » n’est pas un fuseau horaire.
    .way-on = Donnez un nom tel que Europe/Berlin ou un décalage tel que +02:00.
cli-table-host = « { $host } » n’est ni une adresse, ni un réseau, ni un domaine.
    .way-on = Donnez par exemple 192.0.2.0/24, 2001:db8::1 ou site.example.
cli-unsaid = Le texte n’a pas pu être écrit : { $why }.
cli-kept = Il est dans la boîte d’envoi. Pour l’envoyer : { $command }
cli-kept-unknown = Il est dans la boîte d’envoi. Pour l’envoyer de nouveau bien qu’il soit peut-être arrivé : { $command }
cli-mail-watched = Vous dites que l’intrus peut lire votre courrier : envoyez depuis un compte qu’il ne surveille pas, enregistrez le signalement avec --save et apportez-le, ou téléphonez.
cli-way-out = S’il ne peut pas partir d’ici : enregistrez-le avec --save report.eml et apportez-le, ou téléphonez.
cli-way-out-kept = S’il ne peut pas partir d’ici : enregistrez-le et apportez-le, ou téléphonez. Pour l’enregistrer : { $command }
cli-outbox-not-tried = Messages qui n’ont pas été essayés, parce que le même compte les envoie ; ils restent dans la boîte d’envoi : { $count }
cli-outbox-deleted = Supprimé : { $name }
cli-outbox-mail-deleted = Le message est supprimé : { $name }. Ce qu’on en sait reste jusqu’à la réouverture de son brouillon.
cli-import-passphrase = { $path } s’ouvre avec une phrase de passe, et il n’y a pas de terminal pour la demander.
    .way-on = Donnez un fichier avec cette phrase de passe : --file-passphrase-file. --passphrase-file est pour le brouillon conservé ici.
cli-kept-before = Ce qui était déjà conservé ici de ce signalement n’a pas changé.
cli-kept-nothing = Rien de ce signalement n’est conservé ici, car rien n’a été remis. Redonnez --keep.
cli-exists = { $path } existe déjà : rien n’a été écrit.
    .way-on = Choisissez un autre nom, ou ajoutez --force.

cli-look-up-ask = Les interroger ? [o/N]
cli-look-up-yes = o
cli-look-up-unasked = Personne n’a été interrogé. Ces serveurs auraient appris que quelqu’un à votre adresse s’intéresse à cette équipe : { $servers }.
    .way-on = Indiquez --yes s’ils peuvent l’apprendre, ou répondez « o » dans un terminal.
cli-team-unknown = Aucune équipe n’est connue ici sous « { $name } », et ce fichier n’existe pas.
    .way-on = Indiquez le fichier ou l’adresse https:// du formulaire de l’équipe ; une fois celle-ci connue ici, le domaine qui est son identifiant suffit.
cli-renew-none = Aucune équipe n’est connue ici.
    .way-on = Indiquez le fichier ou l’adresse de son formulaire.
cli-renew-which = Plus d’une équipe est connue ici : { $teams }.
    .way-on = Indiquez l’une d’elles.
