# Un formulaire en fichier texte, à remplir avec un éditeur (`tocsin-cli fill`).

fill-how = Écrivez vos réponses après les deux-points ; les lignes qui commencent par # sont à lire seulement. Enregistrez le fichier et quittez l’éditeur : il est alors vérifié, et ce qui manque ou ne va pas est indiqué par #! au-dessus de sa ligne. Ce fichier n’est pas chiffré. Supprimez-le une fois le signalement envoyé.
fill-required = obligatoire
fill-recommended = recommandé
fill-computed = calculé d’après vos autres réponses
fill-computed-is = Calculé d’après vos autres réponses : { $answer }
fill-computed-now = D’après vos réponses au moment où ceci a été écrit : { $answer }
fill-only-when = Seulement si { $condition }.
fill-only-depends = Demandé selon vos autres réponses.
fill-required-when = Obligatoire si { $condition }.
fill-required-depends = Obligatoire selon vos autres réponses.
fill-boxes = Mettez un x entre les crochets de tout ce qui est vrai.
fill-rows = Pour chaque élément de plus, copiez le bloc, de sa première ligne à l’accolade fermante ; { $most } au plus.
fill-evidence = N’écrivez rien ici : les fichiers se donnent quand on fait le signalement, avec --attach { $field }=FICHIER.
fill-default = Tant que rien n’est écrit ici, la réponse est « { $answer } ». Écrivez "" pour la laisser vide.
fill-default-depends = Tant que rien n’est écrit ici, la réponse découle de vos autres réponses. Écrivez "" pour la laisser vide.
fill-from-stage = Demandé à partir de « { $stage } ».
fill-marking = Marquage de cette réponse : { $marking } tant que rien ne suit les deux-points, ou l’un de ceux-ci :
fill-kind-yesno = Écrivez yes (oui) ou no (non).
fill-kind-tristate = Écrivez yes (oui), no (non) ou unknown (inconnu).
fill-kind-consent = Écrivez yes si vous êtes d’accord.
fill-kind-date = S’écrit ainsi : 2026-11-01
fill-kind-moment = S’écrit ainsi : 2026-11-01 14:30 Europe/Paris ; la date seule si vous n’en savez pas plus ; « about » devant si vous n’êtes pas sûr.
fill-kind-interval = Si seuls le début et la fin possibles sont connus, s’écrit ainsi : 2026-11-01 14:30 .. 16:00
fill-kind-clock = Derrière, comment était réglée l’horloge qui l’a indiqué : clock exact (exacte), clock unknown (inconnu), clock +90 s (en avance), clock -3 min (en retard).
fill-kind-duration = S’écrit comme l’un de ceux-ci : 45 min, 3 h, 2 d
fill-kind-money = S’écrit ainsi : 1200.50 EUR
fill-kind-quantity = S’écrit comme l’un de ceux-ci : 120 ; about 120 pour environ 120 ; 100 .. 200 ; 100 .. pour au moins 100 ; .. 200 pour au plus 200
fill-kind-zone = S’écrit comme l’un de ceux-ci : Europe/Paris, +02:00, UTC

## Quand une question est posée

fill-condition-is = la réponse à « { $question } » est « { $answer } »
fill-condition-is-not = la réponse à « { $question } » n’est pas « { $answer } »
fill-condition-includes = la réponse à « { $question } » comprend « { $answer } »
fill-condition-answered = « { $question } » a une réponse
fill-condition-unanswered = « { $question } » est sans réponse
fill-condition-stage = il s’agit de « { $stage } »
fill-condition-not-stage = il ne s’agit pas de « { $stage } »

## Ce qui ne va pas dans un fichier rempli

fill-no-head = La première ligne ne dit pas de quel formulaire il s’agit.
fill-other-format = Le fichier a le format { $format } ; ce programme lit le format 1.
fill-no-such-stage = Le formulaire n’a pas d’étape « { $stage } ». Il a : { $stages }.
fill-line = Cette ligne n’est ni « nom: réponse » ni un commentaire : { $line }
fill-twice = « { $field } » figure ici une seconde fois.
fill-no-end = Au texte qui commence ici, il manque la ligne « { $end } » à la fin.
fill-text-goes-on = Le texte qui commence ici continue par-dessus « { $question } » : mettez une ligne « { $end } » là où il finit. Si tout fait partie du texte, commencez-le et terminez-le par un autre mot que « { $end } ».
fill-too-many-rows = Les entrées de ce fichier comportent plus de { $most } questions : supprimez-en, ou joignez la liste comme fichier.
fill-brace = Cette accolade ne correspond à aucune autre.
fill-brace-open = Il manque l’accolade fermante du bloc qui commence ici.
fill-box = Entre les crochets se trouve un x ou rien, pas « { $mark } ».
fill-box-empty = Un texte figure ici, mais la case n’est pas cochée : mettez un x entre les crochets, ou retirez le texte.
fill-left-out = Cette réponse reste hors du signalement : d’après les autres réponses, la question n’est pas posée.
fill-left-out-stage = Cette réponse reste hors du signalement : la question est posée à une étape ultérieure.
fill-yes-or-no = Écrivez yes (oui) ou no (non).
fill-lacks = Le fichier n’a pas encore de place pour cela : écrivez « { $line } » et votre réponse sous cette ligne.
fill-evidence-missing = Un fichier doit être joint ici : donnez-le quand vous faites le signalement, avec --attach { $field }=FICHIER.
fill-quantity = Écrivez un nombre comme 20 ; about 20 pour environ 20 ; 20 .. pour au moins 20 ; .. 20 pour au plus 20 ; ou 20 .. 30.
fill-aside = Sans place dans ce formulaire
fill-aside-how = Ces réponses figuraient dans { $path }. Écrivez ce qui vaut encore à sa place ; rien de ce qui suit n’est envoyé.
fill-attach-again = Le fichier « { $name } » était joint ici : joignez-le de nouveau quand vous faites le signalement, avec --attach { $field }=FICHIER.
fill-renamed = « { $was } » s’appelle désormais « { $now } » dans ce formulaire ; la réponse a été reprise.
