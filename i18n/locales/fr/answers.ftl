# Ce qu’il y a à dire d’une réponse, à côté de sa question ; json-… : d’un fichier de réponses, à côté du chemin.

answer-missing = Cette réponse est obligatoire.
answer-consent-missing = Votre accord est nécessaire ici.
answer-recommended = L’équipe aimerait avoir cette information.
answer-too-few-rows = Ajoutez des entrées : il en faut au moins { $least }, il y en a { $count }.
answer-too-many-rows = Supprimez des entrées : { $most } au plus, il y en a { $count }.
answer-kind = Cette réponse ne correspond pas à la question. Effacez-la et répondez à nouveau.
answer-one-line = Écrivez ceci sur une seule ligne.
answer-pattern = Ce n’est pas écrit comme l’équipe l’attend. Comparez avec la question.
answer-too-long = Raccourcissez ce texte à { $most } caractères au plus.
answer-integer = Saisissez un nombre entier, par exemple 12.
answer-decimal = Saisissez un nombre comme 12,5.
answer-decimal-ambiguous = Ce nombre peut se lire de deux façons. Écrivez-le sans séparateur de milliers, ou avec un zéro après la dernière décimale : 1,2340.
answer-too-many-digits = Écrivez { $most } décimales au plus.
answer-percentage = Saisissez un pourcentage de 0 à 100, par exemple 12,5.
answer-quantity-order = Le minimum est plus grand que le maximum. Corrigez l’un des deux.
answer-too-small = Saisissez un nombre d’au moins { $least }.
answer-too-great = Saisissez un nombre d’au plus { $most }.
answer-port = Saisissez un numéro de port de 0 à 65535.
answer-date = Saisissez une date sous la forme année-mois-jour, par exemple 2026-11-21.
answer-no-such-date = Cette date n’existe pas. Vérifiez le mois et le jour.
answer-time = Saisissez une heure comme 14:30, ou laissez vide.
answer-moment-date = Indiquez aussi la date.
answer-moment-day = Saisissez une date sous la forme année-mois-jour, par exemple 2026-11-21, ou seulement l’année et le mois : 2026-11.
answer-moment-time-of-month = Indiquez aussi le jour, ou laissez l’heure vide.
answer-moment-two-zones = L’heure indique son propre fuseau. Laissez l’autre vide.
answer-moment-order = Le moment le plus tardif précède le plus précoce. Corrigez l’un des deux.
answer-clock = Indiquez l’écart de l’horloge : + si elle avance, - si elle retarde, par exemple +90 s ou -3 min.
answer-duration = Saisissez une durée comme 3 h, 90 min ou 2 j.
answer-email = Saisissez une adresse comme admin@site.example.
answer-phone = Saisissez un numéro de téléphone comme +33 1 99 00 18 27.
answer-url = Saisissez une adresse complète comme https://site.example/page.
answer-ip = Saisissez une adresse comme 192.0.2.7 ou 2001:db8::7.
answer-network = Saisissez un réseau comme 192.0.2.0/24 ou 2001:db8::/32.
answer-host = Saisissez un seul nom d’hôte ou une seule adresse, comme www.site.example ou 192.0.2.7.
answer-domain = Saisissez un nom de domaine comme site.example.
answer-hash = Saisissez une empreinte MD5, SHA-1, SHA-256 ou SHA-512 en hexadécimal : 32, 40, 64 ou 128 chiffres.
answer-cve = Saisissez un numéro CVE comme CVE-2026-12345.
answer-zone = Saisissez un fuseau horaire comme Europe/Paris ou +01:00.
answer-money = Saisissez un montant comme 1250,00.
answer-money-ambiguous = Ce montant peut se lire de deux façons. Écrivez-le sans séparateur de milliers ou avec deux décimales : 1250,00.
answer-currency = Indiquez le code à trois lettres de la monnaie, par exemple EUR.
answer-currency-missing = Choisissez la monnaie.
answer-option = « { $option } » n’est pas dans la liste. Choisissez à nouveau.
answer-other-text = Précisez votre réponse « { $option } ».
answer-exclusive = L’une des options choisies exclut les autres. Gardez soit celle-ci, soit les autres.
answer-too-many-files = Retirez des fichiers : { $most } au plus.
answer-evidence-type = « { $name } » ne ressemble pas à ce qui est demandé ici ({ $types }). Le fichier sera joint ; vérifiez que c’est le bon.
answer-too-large = Les fichiers totalisent { $size } Mio ; { $most } Mio au plus peuvent être joints. Retirez-en.
answer-json-type = Attendu ici : { $expected ->
        [object] un objet
        [array] un tableau
        [number] un nombre
        [boolean] true ou false
        [null] null
       *[text] un texte
    } ; trouvé : { $found ->
        [object] un objet
        [array] un tableau
        [number] un nombre
        [boolean] true ou false
        [null] null
       *[text] un texte
    }.
answer-json-format = Le fichier est au format { $found } ; ce programme lit le format 1.
answer-json-missing = « { $key } » est absent.
answer-json-other-team = Ces réponses s’adressent à l’équipe { $found }, non à { $expected }.
answer-json-other-form = Ces réponses appartiennent au formulaire « { $found } », non à « { $expected } ».
answer-json-unknown-field = Le formulaire n’a pas de champ « { $field } » ici.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
answer-json-unknown-key = « { $key } » n’est pas attendu ici.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    }
answer-json-unknown-option = « { $option } » ne fait pas partie des options.{ $suggest ->
        [yes] { " " }Vouliez-vous dire « { $near } » ?
       *[no] { "" }
    } Options : { $options }
answer-json-quantity = Écrivez soit « exact », soit « about », soit « least » et « most » (l’un des deux ou les deux).
answer-json-option-twice = « { $option } » est choisi deux fois. Ne l’indiquez qu’une fois.
answer-json-part-not-asked = La question ne demande pas « { $part } » : cette partie est laissée de côté.
answer-json-evidence-ignored = Les fichiers ne sont pas repris d’ici ({ $count } indiqués). Joignez-les avec --attach.
