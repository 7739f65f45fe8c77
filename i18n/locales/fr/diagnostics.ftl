# Erreurs dans ce qu’une équipe a écrit. L’endroit (fichier, ligne, élément) est affiché à côté.

diagnostic-file-missing = Le fichier est absent.
    .way-on = { $what ->
        [mimetype] Écrivez-y { $expected }, sans saut de ligne.
        [contact] Écrivez-y le nom, le téléphone et l’adresse électronique de votre équipe.
        [team] Commencez le dossier d’une équipe avec « team new », ou vérifiez le dossier qui contient ce fichier.
        [signing] Placez-y le certificat dont la clé signe le paquet : gpg --armor --export ADRESSE.
        [description] Décrivez-y votre équipe, selon la RFC 2350.
        [translation] Lancez « team translate » pour { $language } : le fichier est alors commencé.
       *[texts] Créez-le : cette vérification nomme ensuite chaque texte qui doit y figurer.
    }
diagnostic-file-name = Le nom du fichier contient autre chose que des lettres, des chiffres et . _ - et /.
    .way-on = Renommez le fichier.
diagnostic-file-name-twice = Le nom du fichier ne diffère de « { $other } » que par les majuscules : bien des systèmes y voient un seul fichier.
    .way-on = Renommez l’un des deux.
diagnostic-file-unknown = Le fichier n’a pas sa place dans le dossier publié d’une équipe. Supprimez-le ou placez-le sous assets.
diagnostic-file-too-large = Le fichier dépasse { $most } octets.
diagnostic-hidden-character = Ce texte contient un caractère de commande invisible. Supprimez-le : il peut faire passer un nom pour un autre.
diagnostic-not-utf8 = Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.
diagnostic-toml-syntax = Ceci n’est pas du TOML : { $message }.
diagnostic-toml-quotes = { $quote } est un guillemet de traitement de texte ; TOML n’accepte que les guillemets droits, " et '.
    .way-on = Retapez les guillemets, dans un éditeur de texte brut.
diagnostic-no-forms = Il n’y a aucun formulaire : forms ne contient pas de fichier .toml.
    .way-on = Écrivez-y un formulaire, ou copiez-en un d’un dossier créé par « team new ».
diagnostic-form-unknown = Il n’y a pas de formulaire « { $form } » : forms ne contient pas ce fichier.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-form-twice = Le formulaire « { $id } » figure deux fois.
diagnostic-form-not-listed = Le formulaire « { $form } » n’est pas dans « forms » : il est proposé en dernier.
diagnostic-form-not-in-chooser = Aucune réponse à « Que s’est-il passé ? » ne mène au formulaire « { $form } » : on ne le trouve que dans la liste de tous les formulaires.
diagnostic-chooser-twice = « { $id } » figure deux fois dans « chooser ».
diagnostic-no-encryption-key = Il n’y a aucun certificat vers lequel chiffrer les signalements : keys/encryption ne contient pas de fichier .asc.
    .way-on = Placez-en un, nommé d’après son empreinte : gpg --armor --export ADRESSE.
diagnostic-mimetype-wrong = Le fichier doit contenir exactement { $expected }, sans saut de ligne.
diagnostic-contact-empty = CONTACT est vide. Inscrivez-y le nom, le téléphone et l’adresse électronique de l’équipe.
diagnostic-key-file-name = Le fichier doit porter l’empreinte de son certificat : chiffres hexadécimaux en majuscules, puis .asc.
diagnostic-key-unknown = « { $key } » n’est pas une clé connue ici.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
    .way-on = Toutes les clés sont dans docs/forms.md.
diagnostic-key-beside-calc = « { $key } » ne peut pas accompagner « calc » : une valeur calculée n’est jamais demandée.
diagnostic-key-missing = « { $key } » est absent.
diagnostic-type-wrong = Attendu ici : { $expected ->
        [integer] un nombre entier
        [decimal] un nombre décimal
        [boolean] true ou false
        [date] une date
        [array] un tableau entre [ ]
        [table] une table entre { "{" } { "}" }
       *[text] un texte entre guillemets
    } ; trouvé : { $found ->
        [integer] un nombre entier
        [decimal] un nombre décimal
        [boolean] true ou false
        [date] une date
        [array] un tableau entre [ ]
        [table] une table entre { "{" } { "}" }
       *[text] un texte entre guillemets
    }.
diagnostic-value-wrong = « { $value } » n’est pas { $expected ->
        [domain] un nom de domaine en minuscules ASCII, comme cert.example
        [email] une adresse électronique comme cert@cert.example
        [network] un réseau comme 192.0.2.0/24, sans bits à un après son préfixe
        [timestamp] une date et heure comme 2026-11-01T00:00:00Z
        [time] une heure comme 09:00
        [closed-day] un jour comme 12-25 ou 2026-12-25
        [day] l’un de mon, tue, wed, thu, fri, sat, sun
        [duration] une durée ISO 8601 comme PT4H
        [zone] un fuseau horaire comme Europe/Berlin
        [colour] une couleur comme #1f4e79
        [application] un nom de domaine inversé en minuscules ASCII, comme org.example.cert
        [command] un nom de commande : une lettre minuscule, puis 2 à 29 lettres minuscules, chiffres et - ; ni tocsin ni tocsin-cli
        [logo] le chemin d’un fichier PNG dans assets, comme assets/logo.png
        [language] une étiquette de langue comme en ou pt-BR
        [encryption] l’un de compatible, modern, post-quantum
        [fingerprint] une empreinte OpenPGP : 40 ou 64 chiffres hexadécimaux
        [mail-format] l’un de pgp-mime, tar-pgp
        [disclosure] l’un de always, consent, never
        [program-version] une version comme 0.1
        [https] une adresse commençant par https://
        [public-address] une adresse en https:// d’un serveur que d’autres peuvent interroger, sans nom ni mot de passe devant lui
        [id] un identifiant : une minuscule, puis des minuscules, des chiffres et _
        [field-name] l’identifiant d’un champ ; dans les lignes, REPEAT-ID
        [option] un identifiant d’option : minuscules, chiffres, - et _
        [list-name] un nom de liste : minuscules, chiffres, - et _
        [file-type] un type de média comme image/* ou une extension comme .log
        [tlp] l’un de clear, green, amber, amber+strict, red
        [personal] l’un de answer, may
        [keep] l’un de report, subject, never
        [level] l’un de warning, error
        [number] un nombre comme 0.5
        [record] un enregistrement du vocabulaire
        [handover] l’un de follow, refuse
        [unchecked] l’un de allow, forbid
        [security] l’un de tls, starttls, none
        [server] le nom ou l’adresse d’un serveur, comme mail.example.org
        [path] un chemin complet, comme /etc/ssl/own.pem ou C:\ProgramData\own.pem
        [proxy] l’adresse d’un proxy SOCKS5 comme socks5://127.0.0.1:9050, sans mot de passe
       *[one-line] une ligne de texte d’au plus 200 caractères
    }.
diagnostic-out-of-range = { $value } n’est pas compris entre { $least } et { $most }.
diagnostic-format-newer = Le fichier est au format { $format } ; ce programme connaît le format { $known }. Il faut un programme plus récent.
diagnostic-program-too-old = Le dossier demande la version { $needs } du programme ; celle-ci est { $have }.
diagnostic-name-not-file = « { $name } » n’est pas le nom du fichier. Renommez l’un des deux.
diagnostic-too-many = Il y a plus de { $most } { $what ->
        [options] options dans la liste
        [page] champs dans le groupe ; scindez-le
        [patterns] motifs dans le formulaire
        [languages] langues
        [messages] messages, attributs et champs dans le fichier
        [bundle] messages, attributs et champs dans tous les fichiers ensemble
       *[fields] champs dans le formulaire
    }.
diagnostic-option-twice = L’option « { $option } » figure deux fois.
diagnostic-option-class = « { $option } » est ajouté à une liste et ne peut appartenir à aucune classe.
diagnostic-options-empty = Il n’y a aucune option à choisir.
diagnostic-list-has-both = Une liste a soit « options », soit « class », pas les deux.
diagnostic-list-name-taken = Une liste nommée « { $list } » est fournie avec le programme. Choisissez un autre nom.
diagnostic-id-reserved = « { $id } » est un mot du langage des règles et ne peut pas être un identifiant.
diagnostic-id-retired = « { $id } » a été renommé ; son identifiant ne peut pas resservir.
diagnostic-renamed-elsewhere = « { $id } » ne peut pas devenir « { $name } » : un champ reste dans les lignes où il se trouve. Écrivez les deux avec le nom de leur répétition : REPEAT-ID.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-stage-twice = L’étape « { $id } » figure deux fois.
diagnostic-page-twice = Deux pages portent l’identifiant « { $id } ».
diagnostic-page-empty = La page n’a aucun champ.
diagnostic-group-twice = Un autre groupe ou une page porte déjà l’identifiant « { $id } ».
diagnostic-group-empty = Le groupe n’a aucun champ.
diagnostic-no-pages = Le formulaire n’a aucune page.
diagnostic-field-unknown = Il n’existe pas de champ « { $field } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-field-on-two-pages = Le champ « { $field } » figure deux fois dans le plan.
diagnostic-field-on-no-page = Le champ « { $field } » n’est sur aucune page : personne ne verra la question.
diagnostic-field-outside = { $count ->
        [one] Le champ « { $field } » est en dehors de la table des champs.
       *[other] { $count } champs sont en dehors de la table des champs ; « { $field } » est le premier.
    }
    .way-on = Écrivez [field] au-dessus, sur une ligne à part.
diagnostic-row-unknown = [row.{ $row }] n’appartient à aucun champ de nature repeat.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-row-missing = Un champ repeat demande « fields » et une table [row.{ $row }].
diagnostic-row-field-twice = Le champ « { $id } » figure deux fois.
diagnostic-row-field-not-listed = Le champ « { $field } » n’est pas dans « fields » de { $row }.
diagnostic-key-not-for-kind = « { $key } » n’a pas de sens pour un champ de nature { $kind }.
diagnostic-kind-unknown = Il n’existe pas de nature « { $kind } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
    .way-on = Toutes les natures sont dans docs/forms.md, « Kinds ».
diagnostic-kind-not-in-row = Un champ de nature { $kind } ne peut pas figurer dans une ligne.
diagnostic-repeat-too-deep = Les répétitions s’imbriquent sur deux niveaux au plus. Placez les champs dans les lignes de la répétition qui l’entoure.
diagnostic-min-over-max = « min » est supérieur à « max ».
diagnostic-pattern-syntax = Ce n’est pas une expression rationnelle : { $message }.
diagnostic-pattern-not-linear = Les assertions avant ou arrière et les références arrière n’existent pas ici : une comparaison pourrait ne jamais finir. Écrivez l’expression sans elles, ou vérifiez par une règle.
diagnostic-pattern-too-large = Cette expression devient trop grande : elle répète trop de choses, trop souvent.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ? Cela désigne dix chiffres, l’autre ceux de toutes les écritures.
       *[no] { "" }
    }
diagnostic-pattern-too-long = Un motif a au plus { $most } octets.
diagnostic-list-without-classes = La liste n’a pas de classes : aucune ne peut être choisie. Retirez « classes ».
diagnostic-class-is-option = « { $id } » est à la fois une classe et une option de la liste : le choix serait ambigu. Retirez « classes » ou utilisez votre propre liste.
diagnostic-options-missing = Un choix demande « list » ou « options », ou les deux.
diagnostic-options-name-taken = Les textes de ces options se confondraient avec ceux de « { $name } ». Donnez un autre identifiant au champ.
diagnostic-list-unknown = Il n’existe pas de liste « { $list } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-stage-unknown = Le formulaire n’a pas d’étape « { $stage } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-required-stage = Écrivez true ou false, ou une étape comme { "{" } final = true { "}" }.
diagnostic-required-twice = Utilisez soit « required », soit « required_when », pas les deux.
diagnostic-means-unknown = « { $means } » n’est pas dans le vocabulaire des significations.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
    .way-on = Significations qui pourraient convenir : { $some }. Toutes sont dans docs/forms.md, « Meanings ».
diagnostic-means-kind = « { $means } » ne peut pas être de nature { $kind } ; natures possibles : { $kinds }.
diagnostic-means-outside-record = « { $means } » appartient aux lignes d’un champ repeat de signification « { $record } ».
diagnostic-means-inside-record = « { $means } » ne fait pas partie de l’enregistrement « { $record } ». Sortez le champ des lignes.
diagnostic-means-twice = « { $means } » est déjà la signification de « { $field } ».
diagnostic-choice-without-unknown = « { $field } » est obligatoire mais n’a pas d’option comme « unknown » : qui ne sait pas devinera.
diagnostic-rule-cycle = L’applicabilité ou la valeur de ces champs dépend les uns des autres : { $fields }.
diagnostic-rule-too-long = La règle dépasse { $most } octets.
diagnostic-rule-too-deep = La règle est imbriquée sur plus de { $most } niveaux.
diagnostic-rule-too-costly = Cette règle peut prendre { $steps } étapes quand ses listes sont aussi longues que permis ; { $most } au plus sont admises. Donnez un « max » plus bas aux répétitions qu’elle parcourt, ou faites-lui en parcourir moins à la fois.
diagnostic-rules-too-costly = Les règles de ce formulaire peuvent prendre { $steps } étapes quand chaque répétition a autant de lignes que permis ; { $most } au plus sont admises, et c’est cette règle qui en prend le plus. Donnez un « max » plus bas aux répétitions, ou simplifiez la règle.
diagnostic-rule-syntax = « { $found } » est inattendu.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-rule-look-alike = { $number } { $kind ->
        [space] ressemble à une espace et n’en est pas une
        [unseen] ne se voit pas et n’a pas sa place dans une règle
       *[sign] ressemble à { $like } et est un autre caractère
    }.
    .way-on = { $kind ->
        [space] Retapez l’espace.
        [unseen] Supprimez-le.
       *[sign] Tapez { $like } à la place.
    }
diagnostic-rule-ends-early = La règle se termine avant d’être complète.
diagnostic-rule-open-text = Le texte n’a pas de guillemet fermant.
diagnostic-rule-unknown-name = Il n’existe pas de champ « { $name } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-rule-unquoted = « { $name } » est écrit ici comme le nom d’un champ, et aucun ne s’appelle ainsi.
    .way-on = Si c’est une option ou un texte, donnez-lui ses propres guillemets à l’intérieur de ceux de la valeur : '"{ $name }"'.
diagnostic-rule-unknown-part = Les lignes de { $repeat } n’ont pas de champ « { $name } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-rule-no-row = « row » ne s’emploie que dans les règles des champs d’une ligne.
diagnostic-rule-no-outer = « outer » ne s’emploie que dans les règles des champs dont la ligne se trouve dans une autre ligne.
diagnostic-rule-no-parts = { $found ->
        [yes-or-no] Un oui ou non
        [number] Un nombre
        [quantity] Un nombre peut-être inexact
        [money] Un montant
        [option] Une option
        [date] Une date
        [moment] Un instant
        [duration] Une durée
        [file] Un fichier
        [row] Une ligne
        [list] Une liste
       *[text] Un texte
    } n’a pas de partie « { $name } ».
diagnostic-rule-unknown-function = Il n’existe pas de fonction « { $name } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-rule-arguments = Nombre d’arguments de « { $name } » : { $wanted } attendus, { $found } trouvés.
diagnostic-rule-variable = Le premier argument de « { $name } » est un nom pour chaque élément, comme h.
diagnostic-rule-name-taken = « { $name } » désigne déjà autre chose ici.
diagnostic-rule-type = Dans « { $of } », il y a { $found ->
        [yes-or-no] un oui ou non
        [number] un nombre
        [quantity] un nombre peut-être inexact
        [money] un montant
        [option] une option
        [date] une date
        [moment] un instant
        [duration] une durée
        [file] un fichier
        [row] une ligne
        [list] une liste
       *[text] un texte
    } là où la règle demande { $wanted ->
        [yes-or-no] un oui ou non
        [number] un nombre
        [quantity] un nombre peut-être inexact
        [money] un montant
        [option] une option
        [date] une date
        [moment] un instant
        [duration] une durée
        [file] un fichier
        [row] une ligne
        [list] une liste
       *[text] un texte
    }.
    .way-on = { $way ->
        [gather] Faites-en un nombre, par exemple avec sum(…) ou count(…).
        [yes-or-no] Écrivez true ou false, ou une règle qui donne l’un des deux.
        [number] Écrivez un nombre sans guillemets.
        [text] Écrivez le texte entre guillemets.
        [option] Écrivez l’une des options entre guillemets, par exemple { $options }.
        [date] Écrivez today(), une autre date ou addMonths(today(), 1).
        [moment] Écrivez now(), un autre moment, ou un moment à tant d’heures de là : addHours(now(), -72).
        [duration] Écrivez une durée : une réponse de cette nature, ou un moment moins un autre.
        [list] Écrivez une liste entre [ ], ou un champ à plusieurs réponses.
       *[other] { "" }
    }
diagnostic-rule-operator = « { $of } » ne s’applique pas à ce type de valeur : { $found ->
        [yes-or-no] un oui ou non
        [number] un nombre
        [quantity] un nombre peut-être inexact
        [money] un montant
        [option] une option
        [date] une date
        [moment] un instant
        [duration] une durée
        [file] un fichier
        [row] une ligne
        [list] une liste
       *[text] un texte
    }.
    .way-on = { $found ->
        [moment] À un moment s’ajoutent une durée, ou des heures avec addHours(now(), 24).
        [date] À une date s’ajoutent des mois avec addMonths(today(), 1).
       *[other] { "" }
    }
diagnostic-rule-time-sum = « { $of } » ne sait pas ce que compte un nombre à côté { $found ->
        [date] d’une date
       *[moment] d’un moment
    }.
    .way-on = { $found ->
        [date] Écrivez addMonths avec la date et le nombre de mois, par exemple addMonths(today(), 1).
       *[moment] Si ce sont des heures, écrivez { $hours } ; une durée, par exemple la réponse à un champ de cette nature, peut suivre « { $of } » telle quelle.
    }
diagnostic-rule-not-boolean = La règle doit donner un oui ou non ; elle donne { $found ->
        [yes-or-no] un oui ou non
        [number] un nombre
        [quantity] un nombre peut-être inexact
        [money] un montant
        [option] une option
        [date] une date
        [moment] un instant
        [duration] une durée
        [file] un fichier
        [row] une ligne
        [list] une liste
       *[text] un texte
    }.
diagnostic-rule-unknown-option = « { $option } » ne fait pas partie des options.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-rule-no-classes = Les options de ce champ n’ont pas de classes : « class » ne donne rien ici.
diagnostic-rule-has-no-answer = « has » prend le nom d’un champ.
diagnostic-expires-before-published = Le dossier expirerait avant sa publication.
diagnostic-language-twice = La langue « { $language } » figure deux fois.
diagnostic-no-languages = Aucune langue n’est indiquée.
diagnostic-language-unknown = « { $language } » n’est pas dans « languages ».
diagnostic-language-missing = Le dossier de la langue « { $language } » est absent.
    .way-on = { $what ->
        [translation] Commencez-la avec « team translate », ou retirez-la de « languages » dans team.toml.
       *[texts] Écrivez-y les textes dans la langue de travail de l’équipe : team.md, common.ftl et un fichier par formulaire.
    }
diagnostic-language-not-listed = « { $language } » n’est pas dans « languages » de team.toml : personne ne la verra.
diagnostic-name-missing = Le nom de l’équipe dans sa première langue, « { $language } », est absent.
    .way-on = Écrivez-le sous [name] dans team.toml.
diagnostic-hours-backwards = Les heures se terminent avant de commencer.
diagnostic-mail-to-empty = Il n’y a aucune adresse à laquelle envoyer les signalements.
diagnostic-mail-keys-empty = « keys » ne nomme aucun certificat. Retirez-le pour chiffrer vers tous.
diagnostic-mail-key-twice = Le certificat { $key } figure deux fois.
diagnostic-mail-key-unknown = Il n’y a pas de certificat { $key } dans keys/encryption.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-mail-formats-empty = Il n’y a aucun format d’envoi : pgp-mime, tar-pgp ou les deux.
diagnostic-subject-placeholder = L’objet ne peut pas contenir « { "{" }{ $placeholder }{ "}" } » ; il peut contenir { "{" }ref{ "}" } et les champs du formulaire avec keep = "subject".
diagnostic-subject-without-ref = L’objet doit contenir { "{" }ref{ "}" }, pour qu’un signalement puisse être retrouvé.
diagnostic-ticket-placeholder = L’étiquette du ticket doit contenir { "{" }ticket{ "}" } une seule fois, et aucune autre accolade.
diagnostic-keep-subject = Seul un champ hors des lignes, de nature text, integer, choice, yesno ou tristate, peut figurer dans l’objet.
diagnostic-class-twice = La classe « { $class } » figure deux fois dans la table de divulgation.
diagnostic-colour-alone = « colour » et « on-colour » vont ensemble ; l’une des deux est absente.
diagnostic-logo-missing = Le fichier { $file } est absent.
    .way-on = Placez-l’y, ou retirez « { $key } » de team.toml.
diagnostic-recipient-unknown = « { $recipient } » n’est pas dans la liste des destinataires.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-severity-unknown = Aucun formulaire n’a la gravité « { $severity } ».{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
diagnostic-private-computed = « { $field } » quitte l’ordinateur et se calcule à partir de « { $source } », qui ne doit pas le quitter. Calculez-le à partir d’autre chose, ou donnez-lui aussi keep = "never".
diagnostic-marking-computed = « { $field } » se calcule à partir de « { $source } » et porte un marquage moins strict (TLP) : il sera marqué comme « { $source } ». Donnez-lui le même marquage, ou aucun.
diagnostic-when-never-true = Cette règle ne peut jamais être vraie : la question ne sera posée à personne.
diagnostic-required-never-relevant = « { $field } » est obligatoire, mais d’après les règles la question n’est jamais posée.
diagnostic-required-when-never-true = Cette règle ne peut jamais être vraie quand « { $field } » est posé : le champ n’est donc jamais obligatoire.
diagnostic-rules-not-tried = À partir d’ici, on n’a pas cherché si les règles peuvent un jour être vraies : ce serait trop long. Des règles plus simples peuvent être examinées.
diagnostic-answer-never-right = Ce contrôle refuse toute réponse à « { $field } » : personne ne peut y répondre et envoyer le signalement. Modifiez le contrôle, ou les bornes de la réponse.
diagnostic-check-never-true = Aucune réponse à « { $field } » ne rend ce contrôle vrai : il ne laisse passer que ce qu’il ne peut juger, faute de précision ou de réponse. Modifiez le contrôle.
diagnostic-never-finished = Aucun signalement où « { $field } » est posé ne pourra être envoyé : cela contredit ce qui est obligatoire par ailleurs. Modifiez l’un des deux.
diagnostic-stage-never-finished = À l’étape « { $stage } », aucun signalement où « { $field } » est posé ne pourra être envoyé : cela contredit ce qui y est obligatoire par ailleurs. Modifiez l’un des deux.
diagnostic-required-until-answered = Cette règle n’est plus vraie dès que « { $field } » a une réponse. Si la réponse est attendue dans tous les cas, écrivez required = true.
diagnostic-pattern-never-fits = Rien de ce que l’on peut saisir ne correspond à ce motif : les espaces autour d’une réponse sont ôtées, un saut de ligne ne peut être saisi, et quelque chose doit être visible. Corrigez le motif.
diagnostic-pattern-over-max = Le plus court texte qui correspond à ce motif a { $fewest } caractères, et « max » en permet { $most }. Augmentez « max », ou corrigez le motif.
diagnostic-bounds-leave-nothing = Aucun nombre à { $digits } décimales ne se trouve entre « min » et « max ». Permettez plus de décimales, ou élargissez les bornes.
diagnostic-value-refused = « { $field } » n’accepte pas { $value } : ce serait une réponse erronée dès le départ.
    .way-on = Écrivez ce que le champ accepte, ou modifiez ses bornes ou son motif.
diagnostic-evidence-too-small = Presque aucun fichier n’est aussi petit : permettez au moins { $least } octets.
diagnostic-repeat-without-questions = Les lignes de « { $field } » ne demandent rien : elles n’ont que des notes. Ajoutez une question, ou retirez les lignes.
diagnostic-required-before-asked = Obligatoire dès l’étape « { $stage } », mais posé seulement à partir de « { $from } ». Indiquez la même étape.
diagnostic-option-contradicts = L’option « { $option } » dit que la réponse n’est pas connue et demande de la préciser. Retirez « other », ou écrivez unknown = false.
diagnostic-ids-alike = « { $id } » ressemble à « { $other } ». Choisissez des identifiants que personne ne peut confondre.
diagnostic-hidden-in-text = { $character } ne se voit pas et peut faire passer un texte pour un autre. Supprimez-le ; le programme sépare lui-même les sens d’écriture.
diagnostic-byte-order-mark = Le fichier commence par un indicateur d’ordre des octets, que d’autres programmes peuvent prendre pour une lettre.
    .way-on = Enregistrez-le en UTF-8 sans BOM.
diagnostic-colour-contrast = Le contraste de « on-colour » sur « colour » est de { $ratio } pour 1 : beaucoup ne peuvent pas le lire. Il faut { $least } pour 1 (WCAG 2.2, niveau AA).
diagnostic-telephone-national = Qui signale depuis un autre pays ne peut pas composer { $number }.
    .way-on = Commencez le numéro par + et l’indicatif du pays, par exemple +1 514 555 0150.
diagnostic-subject-reveals = Tous ceux qui acheminent le courriel peuvent lire cet objet : « { $subject } ». Tout ce qui s’ajoute à la référence dit de quoi il s’agit.
diagnostic-subject-lacks = Cette réponse n’est dans aucun objet, car aucun ne nomme « { $field } » ; on dit pourtant au déclarant que n’importe qui peut la lire. Mettez-la dans un objet, ou omettez « keep ».
diagnostic-section-missing = Le point « { $section } » de la RFC 2350, annexe D, manque. Commencez son titre par ce numéro.
diagnostic-team-id-changed = L’identifiant de l’équipe était « { $old } » et ne change jamais : les lecteurs croiraient à une autre équipe.
diagnostic-version-not-raised = La version était { $old } : augmentez-la, sinon ce paquet ne passera pas pour plus récent.
diagnostic-published-not-later = La version précédente a été publiée le { $old } : celle-ci doit l’être plus tard.
diagnostic-form-removed = Le formulaire « { $form } » a disparu. Qui a commencé un rapport avec lui ne peut plus vous l’envoyer tel quel.
diagnostic-field-removed = Le champ « { $field } » a disparu ; les brouillons perdent leur réponse. S’il a changé de nom, indiquez-le dans « renamed ».{ $suggest ->
        [yes] { " " }Est-ce « { $near } » ?
       *[no] { "" }
    }
diagnostic-keep-weakened = « keep » était { $old } et devient { $new } : la réponse va plus loin qu’annoncé. Les brouillons ne la reprennent pas ; qui veut l’envoyer la saisit de nouveau.
diagnostic-tlp-lowered = Le marquage (TLP) était { $old } et devient moins strict : les brouillons ne reprennent pas les réponses qui devaient être mieux protégées. Proposez aussi le marquage plus strict.
diagnostic-personal-dropped = « personal » était « { $old } » et en dit moins maintenant : les copies à transmettre gardent des réponses qu’elles omettaient jusqu’ici.
    .way-on = Si la réponse peut encore renseigner sur une personne, laissez-le.
diagnostic-other-dropped = L’option « { $option } » n’accepte plus de texte ; qui en avait écrit un devra choisir de nouveau.
diagnostic-bounds-narrowed = « { $key } » est plus étroit qu’avant : des réponses déjà données peuvent être refusées.
diagnostic-stages-reordered = Les étapes sont dans un autre ordre : une question peut venir trop tôt ou trop tard dans les rapports en cours.
diagnostic-stage-removed = L’étape « { $stage } » a disparu ; des rapports en cours peuvent s’y trouver.
diagnostic-id-reused = « { $id } » était le nom d’un champ renommé depuis : d’anciennes réponses passeraient pour des réponses à celui-ci. Choisissez un autre identifiant.
diagnostic-renamed-forgotten = « { $id } » ne figure plus dans « renamed ». Gardez-le : d’anciens brouillons perdent une réponse.
diagnostic-kind-changed = La nature était { $old }, c’est maintenant { $new } : les réponses déjà données ne conviennent plus. Faites-en un nouveau champ.
diagnostic-means-changed = { $gone ->
        [yes] La réponse signifiait « { $old } » et ne signifie plus rien pour les programmes : ceux qui lisent vos signalements ne la trouveront plus.
       *[no] La réponse signifiait « { $old } » et signifie maintenant « { $new } » : ce qui lit vos signalements la prendra pour autre chose.
    }
    .way-on = Si la question est une autre, faites-en un nouveau champ.
diagnostic-option-removed = L’option « { $option } » a disparu ; qui l’avait choisie devra choisir de nouveau.
diagnostic-list-version-kept = La liste s’appelle toujours « { $list } », mais a perdu { $options } : un seul nom désigne deux listes.
    .way-on = Augmentez « version » dans la liste, et nommez-la ainsi dans les formulaires.
diagnostic-policy-signer-revoked = C’est la clé qui signe : elle ne peut pas être aussi une clé qui ne compte plus. Retirez l’une des deux.
diagnostic-policy-two-ways = Le courrier part par un serveur ou par un programme, pas par les deux. Retirez « server » ou « sendmail ».
diagnostic-policy-no-way = Ni « server » ni « sendmail » ne dit comment part le courrier. Ajoutez l’un des deux.
diagnostic-policy-needs-server = Ceci va avec un serveur, or le courrier part par le programme « sendmail ». Retirez-le.
