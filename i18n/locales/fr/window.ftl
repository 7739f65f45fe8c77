### La fenêtre : ce que disent ses pages, ses boutons et ses notes.

## Partout

language = Langue
open = Ouvrir
fetch = Récupérer
copy = Copier
open-in-browser = Ouvrir dans le navigateur
cancel = Annuler
dismiss = Compris
back = Retour
next = Suivant
try-again = Réessayer
remove = Retirer
move-up = Monter
move-down = Descendre
done-of = { $done } sur { $total }
done-of-left = { $done } sur { $total }, encore { $left } environ
named = { $name } : { $value }
part-of = { $whole }, { $part }
day-and-time = { $day } { $time }
call-team = Vous pouvez appeler { $team } : { $telephone }.
call-claimed = Téléphone de { $team }, d’après ce fichier : { $telephone }.
call-team-emergency = Personne ne répond en ce moment ; en cas d’urgence, appelez { $team } : { $telephone }.
call-claimed-emergency = Téléphone d’urgence de { $team }, d’après ce fichier : { $telephone }.
frame-telephone = Téléphone { $telephone }
frame-emergency = Téléphone d’urgence { $telephone }
frame-telephone-claimed = D’après ce formulaire : téléphone { $telephone }
frame-emergency-claimed = D’après ce formulaire : téléphone d’urgence { $telephone }
example-banner = N’entrez rien de confidentiel.
unchecked-banner = Ce formulaire peut être falsifié.
checked-before-banner = Sa clé a changé depuis.
exercise-banner = Exercice : ce que vous scellez ici est marqué comme signalement de test.
trial = Le chemin vers l’équipe
trial-note = Un signalement de test est partout marqué comme exercice. Ce que le formulaire demande est rempli ; vous pouvez le modifier avant l’envoi.
trial-begin = Commencer un signalement de test
trial-last = Le dernier signalement de test est parti par courriel à { $team } le { $date }.
trial-never = Aucun signalement de test n’est encore parti par courriel à { $team } depuis cet ordinateur.
unchecked-check = Vérifier
fonts-missing = Cet ordinateur n’a pas de police pour certaines des lettres affichées ici : installez-en une (sous Debian et Ubuntu « apt install { $packages } »), puis relancez Tocsin.

## Sans fenêtre

platform-no-display = Il n’y a pas d’affichage où ouvrir une fenêtre : lancez Tocsin sur un bureau, ou utilisez le programme « tocsin-cli », qui n’en a pas besoin.
platform-display-refused = L’affichage ne répond pas : vérifiez DISPLAY ou WAYLAND_DISPLAY et le droit de l’utiliser, ou utilisez le programme « tocsin-cli », qui n’en a pas besoin.
platform-no-library = Il manque ce dont la fenêtre a besoin ({ $libraries }) : installez-le avec « apt install { $packages } », ou utilisez le programme « tocsin-cli », qui se passe de fenêtre.
platform-no-window = Aucune fenêtre n’a pu s’ouvrir : vérifiez qu’OpenGL fonctionne ici (paquet Debian « libgl1-mesa-dri »), ou utilisez le programme « tocsin-cli », qui n’a pas besoin de fenêtre.

## Étapes

step-team = L’équipe
step-review = Relecture
step-deliver = Remise
step-receipt = Reçu
step-of = Étape { $number } sur { $count } : { $name }
page-done = Complet
page-optional = Rien d’obligatoire
page-missing = { $count ->
    [one] { $count } réponse obligatoire manque
   *[other] { $count } réponses obligatoires manquent
}
page-wrong = { $count ->
    [one] { $count } réponse à corriger
   *[other] { $count } réponses à corriger
}

## Accueil

welcome-title = Signaler un incident de sécurité
welcome-what = Une équipe d’intervention vous remet son formulaire signé. Vous le remplissez ici, il est chiffré de sorte que seule l’équipe puisse le lire, puis vous l’envoyez ou l’enregistrez. D’ici là, tout ce que vous saisissez reste sur cet ordinateur.
welcome-file = Ouvrir le formulaire d’une équipe
welcome-file-note = Un fichier dont le nom se termine par « .tocsin », reçu de l’équipe ou pris sur sa page web. Vous pouvez aussi le déposer sur cette fenêtre.
welcome-file-choose = Choisir un fichier…
no-dialog = Cet environnement de bureau n’a pas de fenêtre pour choisir des fichiers.
    .way-on = Saisissez le chemin dans le champ près du bouton.
welcome-path = Ou indiquez où se trouve le fichier
    .example = /home/anna/xyz-cert.tocsin
welcome-address = Récupérer un formulaire par son adresse
welcome-address-note = L’adresse que l’équipe vous a donnée. Rien d’autre n’est contacté.
welcome-address-label = Adresse
    .example = https://www.xyz-cert.example/xyz-cert.tocsin
welcome-example = D’abord, faire un essai
welcome-example-note = Une équipe imaginaire, pour s’exercer sans réseau. Ce que vous y saisissez n’est pas confidentiel, et rien n’est envoyé.
welcome-example-try = Ouvrir l’exemple
welcome-quiet = Ce programme ne contacte personne sans que vous le lui demandiez.
draft-for = Votre brouillon pour { $team }
draft-saved = Enregistré : { $moment }
drafts-title = Signalements commencés
drafts-over = Signalements remis
drafts-all = Les montrer tous ({ $count })
drafts-tell = Le sujet de ces brouillons est chiffré. Pour les distinguer, ils sont ouverts.
drafts-tell-passphrase = Phrase de passe de ces brouillons
drafts-tell-do = Les distinguer
draft-test = Exercice
draft-reached-open = Pas encore scellé
draft-reached-waiting = Scellé, en attente dans la boîte d’envoi
draft-reached-partly = Votre serveur de courrier l’a accepté pour une partie des destinataires
draft-reached-unknown = On ne sait pas si votre serveur de courrier l’a
draft-reached-mailed = Remis à votre serveur de courrier
draft-reached-saved = Scellé et enregistré dans un fichier
draft-reached-saved-waiting = Scellé et enregistré dans un fichier ; un mail attend encore dans la boîte d’envoi
draft-reached-handed-over = Confié à votre programme de messagerie ; pas dit s’il a été envoyé
draft-reached-said-sent = Confié à votre programme de messagerie ; vous avez dit l’avoir envoyé
draft-reached-said-not-sent = Confié à votre programme de messagerie ; vous avez dit ne pas l’avoir envoyé
draft-reached-closed = Clos
draft-changed = Modifié depuis
draft-reference = Référence { $reference }
draft-until = Conservé jusqu’au { $date }
draft-id = ID { $id }
draft-opens-keyring = S’ouvre par le trousseau de cet ordinateur
draft-opens-passphrase = S’ouvre par sa phrase de passe
draft-opens-both = S’ouvre par le trousseau de cet ordinateur ou par sa phrase de passe
draft-rename = Renommer…
draft-name = Votre propre nom pour lui
draft-name-note = Il reste sur cet ordinateur, chiffré avec le brouillon : il ne figure dans aucun signalement, courrier ou fichier que vous transmettez.
draft-rename-do = Garder ce nom
draft-duplicate = Dupliquer…
draft-duplicate-note = Un autre signalement avec les mêmes réponses et fichiers : il a sa propre référence et rien de ce qui a été remis, et s’ouvre comme celui-ci.
draft-duplicate-do = Le créer
draft-protect = Protection…
draft-protect-passphrase = Nouvelle phrase de passe
draft-protect-note = Il est chiffré à nouveau et ne s’ouvre que de la façon choisie. Les copies plus anciennes sur une clé USB ou dans une sauvegarde s’ouvrent comme avant.
draft-go-on = Le reprendre
draft-passphrase = Phrase de passe de ce brouillon
draft-delete = Supprimer
draft-delete-really = Supprimer définitivement
draft-keep = Le garder
draft-delete-note = Ses clés et toutes ses copies ici sont détruites. Une clé USB ou une sauvegarde peut garder des copies plus anciennes : elles s’ouvrent avec la phrase de passe, ou avec une sauvegarde du trousseau.
draft-delete-mail = Son mail attend dans la boîte d’envoi et y reste : il peut encore partir. Retirez-le aussi de là s’il ne doit pas partir.
draft-export = Exporter…
draft-export-note = Un fichier sous sa propre phrase de passe : un collègue, l’équipe suivante ou un autre ordinateur continue le même signalement. Qui a le fichier et la phrase de passe peut tout lire.
draft-export-files = Avec les fichiers joints
draft-export-passphrase = Nouvelle phrase de passe pour le fichier
draft-export-path = Enregistrer sous
draft-export-do = Exporter
draft-exported = Le brouillon est dans { $path }. Transmettez le fichier par une voie et sa phrase de passe par une autre, et ne continuez le signalement qu’à un seul endroit.
draft-recovered = Toutes vos réponses sont là : le programme s’est arrêté sans prévenir, et ce que vous aviez saisi jusqu’au { $moment } a été conservé.

## Un brouillon venu d’ailleurs

import-title = Reprendre un brouillon
import-note = { $file } contient un signalement commencé ailleurs. Ici, il continue comme le même signalement.
import-file-passphrase = Phrase de passe du fichier
import-own-passphrase = Phrase de passe du brouillon qui est ici
import-folder = Dossier pour ses fichiers, nouveau ou vide
import-folder-note = Sans dossier, les fichiers joints sont laissés de côté.
import-do = L’importer
import-replace = Prendre celui du fichier
import-not = Le laisser

## L’équipe

team-what = Les signalements faits avec ce formulaire vont à { $team }. Regardez à qui vous écrivez avant de commencer.
read-original = Lire l’original ({ $language })
close-team = Fermer
known-line = { $state } · { $team }
known-name = De qui est ce formulaire
known-details = Détails
known-details-hide = Masquer les détails
known-since = Ouvert ici pour la première fois le { $date }.
known-compared = Empreinte comparée le { $date }.
signature-proves = La signature prouve que le formulaire est complet et qu’il a été écrit par qui possède cette clé.
signature-proves-not = Elle ne prouve pas que la clé est celle de { $team } : n’importe qui peut fabriquer une clé et signer un formulaire sous ce nom.
form-age-days = Version { $version }, publiée { $count ->
        [0] aujourd’hui
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }.
form-age-months = Version { $version }, publiée il y a { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }.
form-age-years = Version { $version }, publiée il y a { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }.
known-given = Vérifiée par votre administration
    .why = Votre propre administration répond de la clé de cette équipe.
known-checked = Vous avez vérifié cette équipe
    .why = Vous avez comparé l’empreinte avec une autre, obtenue par une autre voie. Le formulaire et la clé sont ceux de { $team }.
known-checked-before = Vérifiée avant le changement de sa clé
    .why = Son ancienne clé, qui a été comparée, a signé que celle-ci la remplace. Quiconque aurait volé l’ancienne pourrait aussi le faire : comparez de nouveau quand vous le pourrez.
known-not-yet = Pas encore vérifiée
    .why = Personne n’a encore comparé la clé de ce formulaire avec une autre, obtenue par une autre voie. D’ici là, tout ce qui est dit ici de { $team } est ce que le fichier dit de lui-même.
known-mismatched = Ne concorde pas avec ce que vous avez comparé
    .why = Ce que vous avez comparé est l’empreinte d’une autre clé. Ce formulaire est peut-être falsifié au nom de { $team } : rien n’est chiffré pour lui tant que la bonne empreinte n’a pas été comparée.
known-example = Exemple – n’importe qui peut lire ceci
    .why = La clé secrète de cette équipe est publiée avec le programme. Exercez-vous, mais n’y mettez rien de confidentiel.
known-preview = Aperçu
    .why = On ne sait pas ici de qui est ce formulaire : il n’est signé qu’avec une clé de cet aperçu. À cet endroit, les déclarants lisent si votre clé a été vérifiée.
fingerprint = Empreinte de la clé qui a signé ce formulaire
held-title = Comparer la clé du formulaire refusé
held-note = Personne n’a vérifié la clé connue ici, ou son propriétaire l’a révoquée. Si ce que l’équipe vous a donné par un autre moyen concorde avec ce formulaire, il remplace le précédent.
held-label = Comparer l’empreinte du formulaire refusé
compare-label = Comparer l’empreinte
compare-note = Saisissez ou collez une empreinte obtenue par une autre voie : sur une carte, un panneau d’affichage, auprès d’un collègue, ou par téléphone à un numéro qui ne vient pas de ce fichier.
compare-what = Vous pouvez aussi coller un texte où elle figure, le certificat de l’équipe ou le chemin d’un fichier, ou déposer un fichier sur cette page : un texte, un certificat ou une image PNG du code QR de l’équipe.
compare-groups = { $done } groupes sur { $all } sont là.
compare-file = Choisir un fichier…
compare = Comparer
team-site = Mon site relève-t-il de cette équipe ?
site-served = Cette équipe s’occupe de { $sites }.
site-label = Domaine, adresse électronique ou adresse IP de votre site
site-example = www.example.org ou 192.0.2.17
site-yes = Oui : { $by } figure sur la liste de cette équipe.
site-not-listed = Absent de la liste de cette équipe. Demandez par téléphone si elle s’occupe de votre site ; elle sait peut-être qui le fait.
site-unreadable = Saisissez un nom de domaine tel que www.example.org, ou une adresse IP.
team-reach = Comment la joindre
reach-claims = D’après ce fichier. Ne vous en servez pas pour vérifier le fichier lui-même.
telephone = Téléphone
emergency = En cas d’urgence
facsimile = Télécopie
email = Courriel
web = Web
postal = Adresse
team-hours = Quand elle répond
hours-open = Quelqu’un répond en ce moment, jusqu’à { $changes } là-bas ({ $here } ici).
hours-open-always = Quelqu’un répond à toute heure.
hours-closed = Personne ne répond en ce moment. De nouveau joignable : { $changes } là-bas ({ $here } ici). En cas d’urgence, téléphonez.
hours-closed-now = Personne ne répond en ce moment. En cas d’urgence, téléphonez.
hours-there = Là-bas, nous sommes { $there } ({ $zone }).
day-range = du { $first } au { $last }
hours-span = de { $from } à { $to }
hours-unknown = L’équipe ne dit pas quand elle répond.
team-response = Dans quel délai elle répond
response-note = La première réponse, comptée pendant les heures de service, sauf urgence :
response-within = en moins de { $duration }
what-happened = Que s’est-il passé ?
which-form = Quel formulaire ?
form-for-this = Il y a pour cela : { $form }
forms-all = Voir tous les formulaires
forms-lead = Choisir d’après ce qui s’est passé
choose-form = Choisir un formulaire
form-under-way = Vous remplissez
form-another = Prendre un autre formulaire
team-disclosure = Ce qu’elle fait de votre signalement
disclosure-note = Qui peut apprendre quoi, selon les règles de l’équipe. Dans le formulaire, vous dites à qui votre signalement peut être communiqué.
disclosure-open = Afficher tout le tableau
disclosure-close = Masquer le tableau
disclosure-always = Informés au besoin
disclosure-consent = Avec accord seulement
disclosure-never = Jamais informés
team-document = La description complète de l’équipe
document-note = Le document où l’équipe dit qui elle est et comment elle travaille, dans la forme que demande la RFC 2350.
document-open = Le lire
document-close = Le masquer

## Le formulaire

for-example = p. ex. { $example }
to-form = Aller au formulaire
to-review = Relire
required = obligatoire
recommended = recommandé
required-from = Obligatoire à partir de « { $stage } ».
asked-from = Demandé à partir de « { $stage } » : { $questions }.
stage-title = De quel signalement s’agit-il ?
stage-note = Vous pouvez changer cela à tout moment ; aucune réponse n’est perdue.
newer-title = { $team } a publié un formulaire plus récent
newer-must = { $team } n’accepte plus le formulaire avec lequel vous avez commencé. Vos réponses suivent ; celles qui n’ont plus de question restent lisibles.
newer-may = Vous pouvez continuer avec le formulaire commencé ou prendre le plus récent. Vos réponses suivent ; celles qui n’ont plus de question restent lisibles.
newer-added = Nouveau : { $questions }
newer-changed = Demandé autrement : { $questions }
newer-removed = N’est plus demandé : { $questions }
newer-move = Prendre le formulaire le plus récent
newer-keep = Garder le formulaire commencé
left-title = Réponses mises de côté
left-note = Le formulaire plus récent ne les demande pas, ou les laisserait aller plus loin qu’annoncé. Elles restent dans votre brouillon et ne sont pas envoyées ; ce que vous voulez envoyer, saisissez-le de nouveau.
left-stays = On vous a dit qu’elle reste sur cet ordinateur ; le formulaire plus récent l’enverrait.
left-sealed = On vous a dit qu’elle est chiffrée ; le formulaire plus récent pourrait la mettre dans l’objet, que peut lire quiconque achemine le message.
left-marked = On vous a dit qu’elle est marquée { $label } ; le formulaire plus récent la laisserait aller plus loin.
left-drop = Jeter
calculated = calculé
calculated-nothing = Rien pour l’instant : cela découle d’autres réponses.
help-open = En savoir plus
help-close = Moins
said-wrong = À corriger : { $sentence }
said-warning = À vérifier : { $sentence }
consent = J’accepte
currency = Monnaie
date = Date
date-example = AAAA-MM-JJ
time = Heure
time-example = hh:mm
zone = Fuseau horaire
zone-example = Europe/Paris
zone-own = Votre fuseau horaire : { $zone }
today = Aujourd’hui
now = Maintenant
about = Environ : c’est une estimation
about-moment = environ { $moment }
interval-moment = entre { $earliest } et { $latest }
earliest = Au plus tôt
latest = Au plus tard
clock = L’horloge qui l’indiquait
clock-not-said = Je n’en dis rien
clock-exact = Synchronisée
clock-unknown = On ne sait pas si elle est juste
clock-off = Décalée d’une valeur connue
clock-offset = Écart (+ avance, - retarde)
clock-of-moment = { $moment } ; horloge : { $clock }
percentage = { $number } %
in-percent = En pour cent.
quantity-exact = Nombre exact
quantity-estimate = Estimation
quantity-range = Entre deux nombres, ou seulement le minimum ou le maximum
quantity-number = Nombre
quantity-least = Au moins
quantity-most = Au plus
quantity-about = environ { $number }
quantity-between = { $least } à { $most }
quantity-at-least = au moins { $number }
quantity-at-most = au plus { $number }
search-list = Chercher dans cette liste
search-nothing = Rien dans cette liste ne correspond.
search-type = Tapez pour trouver parmi { $count }.
search-found = Trouvés : { $count }. Entrée prend le premier.
search-more = { $count } de plus : tapez plus de lettres.
list-all = Tout afficher
list-few = Afficher moins
class-itself = { $class } – type inconnu
class-chosen = { $class } – { $count ->
    [one] { $count } choix
   *[other] { $count } choix
}
specify = « { $option } » : précisez
rows-none = Rien de saisi pour l’instant.
row-add = Ajouter
row-title = { $name }, n° { $number }
personal-purpose = Données personnelles. Finalité : { $purpose }
keep-subject = Quiconque achemine le message peut lire cette réponse.
keep-never = Cette réponse reste sur cet ordinateur.
marked = Cette réponse est marquée { $label }.
marking = Marquage de cette réponse
evidence-limits = { $count ->
    [0] Aucun fichier. Jusqu’à { $max-count } fichiers, { $max-size } en tout.
    [one] { $count } fichier, { $size }. Jusqu’à { $max-count } fichiers, { $max-size } en tout.
   *[other] { $count } fichiers, { $size }. Jusqu’à { $max-count } fichiers, { $max-size } en tout.
}
evidence-types = Attendu ici : { $types }
evidence-malware = Placez tout logiciel malveillant dans un conteneur protégé : un fichier ZIP avec le mot de passe « infected ». Sinon, un filtre le supprimera en route, ou quelqu’un l’ouvrira par erreur.
evidence-add = Ajouter des fichiers…
evidence-drop = ou déposez-les sur cette fenêtre
evidence-path = Ou indiquez où se trouve un fichier
evidence-add-path = Ajouter
evidence-says = Ce fichier dit aussi :
evidence-says-place = où : { $value }
evidence-says-taken = quand : { $value }
evidence-says-device = avec quoi : { $value }
evidence-says-serial = numéro de série : { $value }
evidence-says-author = par qui : { $value }
evidence-says-words = en mots : { $value }
evidence-says-software = écrit avec : { $value }
evidence-says-perhaps = Ce type de fichier nomme souvent son auteur et le logiciel employé. Regardez ses propriétés avant de l’envoyer.
evidence-says-more = Il contient plus que l’image.
evidence-says-fixed = Impossible de l’omettre ici.
evidence-bare = N’envoyer que l’image, sans cela
evidence-what = Ce que c’est
saving-saved = Enregistré à { $time }
saving-pending = Enregistrement…
saving-failed = Non enregistré
saving-memory = En mémoire seulement : perdu à la fermeture de la fenêtre

## Protéger les brouillons

protect-title = Protégez ce que vous écrivez
protect-why = Avant de commencer : pour que rien ne se perde, vos réponses sont conservées sur cet ordinateur, chiffrées avec une phrase de passe que vous seul connaissez.
protect-passphrase = Phrase de passe
protect-again = La même, encore une fois
protect-differs = Les deux ne sont pas identiques.
protect-least = Au moins { $least } caractères. Sans elle, personne ne peut ouvrir le brouillon, pas même vous.
protect-use = Protéger avec cette phrase de passe
protect-memory = Garder en mémoire seulement
protect-memory-note = En mémoire seulement, vos réponses sont perdues quand la fenêtre se ferme ou que l’ordinateur s’arrête.
protect-how = Ce qui doit l’ouvrir
protect-by-keyring = Le trousseau de cet ordinateur
    .note = Rien à saisir ; quiconque est connecté ici à votre place peut l’ouvrir, et personne sur un autre ordinateur.
protect-by-passphrase = Une phrase de passe
protect-by-both = L’un ou l’autre
protect-change = Désormais, seul ce que vous choisissez ici l’ouvre.
protect-do = Protéger ainsi
protection-title = Comment ce que vous écrivez est conservé
protection-keyring = C’est conservé sur cet ordinateur, chiffré, et s’ouvre par son trousseau.
protection-passphrase = C’est conservé sur cet ordinateur, chiffré, et s’ouvre par votre phrase de passe.
protection-both = C’est conservé sur cet ordinateur, chiffré, et s’ouvre par son trousseau ou par votre phrase de passe.
protection-memory = C’est en mémoire seulement, comme vous l’avez choisi : perdu quand la fenêtre se ferme.
protection-ask = Avant de commencer, une phrase de passe vous est demandée : cet ordinateur n’a pas de trousseau qui puisse en garder une pour vous.
protection-change = Choisir comment…

## Fermeture

leave-title = Fermer sans garder ce que vous avez saisi ?
leave-unprotected = Vos réponses ne sont qu’en mémoire : elles seront perdues à la fermeture de la fenêtre. Avec une phrase de passe, elles sont conservées sur cet ordinateur, chiffrées.
leave-not-saved = Vos dernières réponses n’ont pas pu être enregistrées : elles seront perdues à la fermeture de la fenêtre.
leave-protect = Protéger par une phrase de passe
leave-stay = Revenir
leave-discard = Tout abandonner

## Relecture

review-title = Relisez votre signalement
review-complete = Tout ce qui est obligatoire est là.
review-stops = { $count ->
    [one] Il reste { $count } point à régler avant que le signalement puisse partir
   *[other] Il reste { $count } points à régler avant que le signalement puisse partir
}
review-warnings = { $count ->
    [one] { $count } point à revoir ; le signalement peut partir tel quel
   *[other] { $count } points à revoir ; le signalement peut partir tel quel
}
review-recommended = { $count ->
    [one] { $count } réponse aiderait l’équipe ; vous pourrez l’ajouter plus tard
   *[other] { $count } réponses aideraient l’équipe ; vous pourrez les ajouter plus tard
}
review-show = Montrer lesquelles
review-hide = Les masquer
review-later = Demandé dans un signalement ultérieur, pas dans celui-ci
review-change = Modifier
review-nothing = Rien de saisi sur cette page.
review-made-required = { $sentence } Une autre de vos réponses la rend nécessaire. Page : { $page }.
to-deliver = Passer à la remise

## Remise

deliver-title = Sceller et remettre
deliver-what = Le signalement est chiffré sur cet ordinateur. Seule l’équipe { $team } peut l’ouvrir ; votre fournisseur de messagerie ne le peut pas.
deliver-incomplete = Le signalement ne peut pas encore partir : il manque quelque chose d’obligatoire, ou une réponse est à corriger.
deliver-withdraws = Ce que vous scellez maintenant retire le signalement.
deliver-not-prepared = Le signalement n’a pas pu être préparé.
deliver-checked = Vous savez que cette clé appartient à { $team }.
deliver-checked-before = La clé vérifiée de { $team } a passé le relais à celle-ci.
deliver-example = C’est l’exemple : n’importe qui peut lire le signalement. Il peut être enregistré, mais envoyé seulement à cet ordinateur même.
deliver-preview = Ceci est un aperçu : rien n’est scellé, enregistré ni envoyé d’ici.
deliver-mismatched = Ce que vous avez comparé n’est pas l’empreinte de ce formulaire de { $team }. Rien n’est chiffré pour lui.
deliver-unchecked = Personne n’a encore vérifié que cette clé appartient à { $team }. Si le formulaire est un faux, le faussaire pourra lire le signalement.
deliver-check-now = Vérifier maintenant
accept-unchecked = Je n’ai pas pu vérifier ; remettre quand même
accept-unchecked-note = Le signalement dira que { $team } n’a pas pu être vérifiée.
key-skipped = Une des clés de l’équipe est inutilisable et laissée de côté
sealed-to = Sera chiffré pour
sign-offer = Signer le signalement…
sign-title = Signature
sign-what = Une signature montre à l’équipe que deux signalements viennent de la même clé, et lui donne une clé pour chiffrer sa réponse. Elle ne prouve pas qui vous êtes.
sign-nobody = Ne pas signer
sign-made = Signer avec une clé créée pour ce signalement
    .note = Elle est conservée chiffrée avec le brouillon, signe ses mises à jour et disparaît avec lui.
sign-file = Signer avec ma propre clé OpenPGP depuis un fichier
    .note = Un fichier contenant votre clé secrète exportée ; seul son emplacement est retenu.
sign-agent = Signer avec une clé que GnuPG conserve
    .note = Même sur une carte. GnuPG demande lui-même la phrase de passe au moment de sceller le signalement.
sign-agent-which = Quelle clé
sign-agent-looking = GnuPG est interrogé sur ses clés…
sign-agent-none = GnuPG ne conserve ici aucune clé secrète qui puisse signer.
sign-agent-nameless = Clé sans nom
sign-path = Fichier de la clé secrète
sign-key-passphrase = Sa phrase de passe, si elle en a une
sign-use = Utiliser cette clé
sign-by = Signé par
sign-will-by = Sera signé par
key-save = Enregistrer cette clé pour un autre programme…
key-title = Clé créée pour ce signalement
key-note = L’équipe chiffre sa réponse pour cette clé. Votre logiciel de courrier en a besoin, verrouillée par une phrase de passe, pour lire la réponse ; la clé publique ne fait que vérifier des signatures.
key-secret = La clé secrète, verrouillée par une phrase de passe
key-public = La clé publique
key-passphrase = Nouvelle phrase de passe pour la clé
# $least: characters
key-least = Au moins { $least } caractères. Sans elle, la clé n’ouvre rien.
key-path = Enregistrer la clé sous
key-save-do = Enregistrer la clé
key-saved = La clé est dans { $path }.
deliver-how = Comment doit-il arriver ?
way-mail = Par courriel, d’ici
    .note = { $size }, tel qu’il sera envoyé.
    .too-large = { $size } : en un seul mail, l’équipe n’accepte que { $most }. Envoyez-le en plusieurs, envoyez le signalement et apportez les pièces, ou enregistrez-le dans un fichier et demandez à l’équipe comment le lui remettre.
way-file = Sous forme de fichier
    .note = À envoyer vous-même, y compris d’un autre ordinateur : qui le porte ne peut pas le lire.
    .too-large = { $size } en mail : trop grand, l’équipe accepte { $most } en un seul. Apportez le fichier, ou demandez à l’équipe comment le lui remettre.
format-eml = Comme message (.eml)
    .note = { $size }. À ouvrir dans un logiciel de messagerie, puis à envoyer.
    .too-large = { $size } : trop grand pour partir par courriel.
format-tar = Comme fichier unique (.tar.pgp)
    .note = { $size }. À joindre à un courriel, ou à porter.
    .too-large = { $size } : trop grand pour être joint à un courriel. Apportez-le.
save-path = Enregistrer sous
save-taken = Un fichier de ce nom existe déjà. Choisissez un autre nom, ou remplacez-le.
save-replace = Le remplacer
choose-place = Choisir…

# Une copie du signalement pour le dossier du site, non chiffrée
copy-to-print = Enregistrer une copie à imprimer…
copy-title = Une copie pour votre dossier
copy-clear = Cette copie n’est pas chiffrée. Enregistrez-la là où seules les personnes qui peuvent connaître l’incident peuvent la lire.
copy-formats = Un nom qui se termine par .pdf est enregistré en PDF, un nom en .html en page pour un navigateur. Les deux contiennent toutes les réponses et une chronologie.
copy-path = Enregistrer la copie sous
copy-save = Enregistrer la copie
copy-saved = La copie se trouve dans { $path }. Elle n’est pas chiffrée.

seal-and-save = Sceller et enregistrer
mail-to = Il va à { $addresses }.
mailbox-question = L’intrus pourrait-il lire la boîte aux lettres d’où vous envoyez ?
mailbox-safe = Non
mailbox-other = Oui, mais j’envoie depuis une autre, chez un autre fournisseur
mailbox-watched = Oui, ou je ne sais pas
mailbox-watched-note = N’envoyez rien de là : l’intrus apprendrait que vous signalez. Envoyez depuis une autre boîte, enregistrez le signalement scellé pour l’apporter ou l’envoyer d’ailleurs, ou téléphonez.
mail-account = Envoyer par
setup-through = { $from } par { $server }
setup-new = Un autre compte
setup-remove = Retirer
setup-test = Essayer
setup-tested = Le serveur répond et accepte le courrier de ce compte.
setup-tested-until = Voici ce qui a réussi avant l’échec :
mail-too-large-for-server = Ce mail fait { $size } ; le serveur de ce compte accepte { $most } au plus. Envoyez-le en plusieurs mails, prenez un autre compte, ou testez de nouveau celui-ci.
mail-how = Comment il part par mail
mail-whole = En un seul mail
    .note = { $size }.
mail-divide = L’envoyer en plusieurs mails
    .note = Chacun est chiffré séparément et tient dans la limite. Le programme de l’équipe les réunit et dit s’il en manque un.
mail-carry = Le signalement par mail, les pièces dans un fichier scellé à apporter
    .note = Le mail fait { $size }. Apportez le fichier à l’équipe ou envoyez-le autrement ; personne en chemin ne peut le lire.
carry-path = Enregistrer les pièces scellées sous
setup-password = Mot de passe
setup-password-note = Il ne sert qu’à cela et n’est conservé nulle part.
setup-proxy-password = Mot de passe du proxy { $proxy }
seal-and-send = Sceller et envoyer
setup-title = Votre compte de messagerie
setup-note = Prenez un compte que l’intrus ne surveille pas.
setup-from = Votre adresse électronique
    .example = anna@chimie.example
setup-found = Le courrier de { $domain } part par { $server }.
setup-found-domain = C’est { $domain } qui l’indique.
setup-found-elsewhere = Le serveur appartient à un autre domaine que votre adresse : vérifiez que c’est celui de votre fournisseur.
setup-found-app-password = Il veut un mot de passe que vous créez chez votre fournisseur pour un seul programme (mot de passe d’application).
setup-found-token = Il n’accepte pas de mot de passe, seulement un jeton d’accès qu’affiche une commande.
setup-take = Utiliser ces réglages
setup-ask-note = Demander ses réglages à { $domain } lui apprend, ainsi qu’à qui cherche son nom pour vous, que quelqu’un y configure une messagerie.
setup-ask = Demander à { $domain }
setup-smtp = Par un serveur de messagerie
setup-sendmail = Par la messagerie de cet ordinateur (sendmail)
setup-host = Serveur d’envoi
    .example = smtp.chimie.example
setup-security = Protection de la connexion
security-tls = TLS dès le début (habituel)
security-starttls = STARTTLS, exigé
security-none = Aucune : seulement vers cet ordinateur même
setup-port = Port
    .note = Laissez vide pour le port habituel.
setup-user = Nom d’utilisateur
    .note = Laissez vide si le serveur n’en demande pas.
setup-proof = Comment vous vous identifiez
proof-ask = Par un mot de passe, demandé à chaque fois
proof-keyring = Par un mot de passe que garde le trousseau de cet ordinateur
proof-command = Par un mot de passe qu’affiche une commande
proof-token = Par un jeton d’accès (OAuth 2.0) qu’affiche une commande
setup-command = Commande
    .note = Programme et arguments séparés par des espaces ; sans interpréteur. Sa première ligne est retenue.
    .example = /usr/bin/pass show mail
setup-root = Certificat racine d’un serveur privé
    .note = Vide le plus souvent. Sinon, le chemin d’un fichier PEM.
setup-proxy = Proxy SOCKS5
    .note = Vide le plus souvent. C’est lui qui cherche le nom du serveur ; cet ordinateur ne demande à personne.
    .example = socks5://127.0.0.1:9050
setup-keep = Utiliser ce compte

## Reçu

receipt-saved = Scellé et enregistré
receipt-saved-note = Le signalement scellé se trouve dans { $path }. Il n’est pas encore envoyé.
receipt-mail-waits = Un mail de ce signalement attend encore dans la boîte d’envoi : il peut encore partir. Retirez-le de là si le fichier le remplace.
receipt-take = Envoyez maintenant ce fichier par courriel à { $addresses }, ou remettez-le à { $team }.
receipt-take-too-large = Ce fichier est trop grand pour partir par courriel : en mail il fait { $size }, et l’équipe accepte { $most }. Apportez-le à { $team }, ou demandez à { $addresses } ou par téléphone comment le remettre.
receipt-accepted = Accepté par votre serveur de messagerie
receipt-accepted-note = { $server } a pris en charge le signalement pour le transmettre à { $team }. Ce n’est pas encore une confirmation de l’équipe.
receipt-accepted-said = Sa réponse :
outbox-title = Pas encore remis
outbox-entry = Signalement { $name }
outbox-again = Envoyer de nouveau malgré tout
outbox-remove = Retirer de la boîte d’envoi
outbox-remove-draft = Seul ce mail est supprimé. Le brouillon reste : le signalement peut être scellé de nouveau et remis à partir de lui.
outbox-remove-alone = Ce mail est supprimé. Aucun brouillon n’en est ici : le signalement ne pourra plus être envoyé de cet ordinateur.
outbox-save = Enregistrer à la place
outbox-password = Mot de passe du compte { $account }
outbox-no-account = Le compte { $account } n’est plus là. Scellez de nouveau le signalement pour un autre compte, ou enregistrez-le.
outbox-other-account = L’envoyer par un autre compte
receipt-waiting = Pas envoyé : il attend dans la boîte d’envoi
receipt-waiting-note = Aucun serveur de courrier n’a le signalement. Il reste ici, chiffré, jusqu’à ce que vous l’envoyiez ou le retiriez.
receipt-sending = En cours d’envoi par une autre fenêtre
receipt-sending-note = Une autre fenêtre ou un autre programme est en train d’envoyer le signalement. Rouvrez le brouillon quand ce sera fini.
receipt-partly = Accepté pour certains destinataires seulement
receipt-partly-note = Votre serveur de courrier a accepté le signalement pour certaines adresses de { $team }, et a refusé les autres.
receipt-unknown = On ne sait pas s’il a été accepté
receipt-unknown-note = Aucune réponse n’est venue après l’envoi du signalement. Si vous l’envoyez de nouveau, { $team } recevra peut-être le message deux fois, mais pas un second signalement : il porte la même référence.
receipt-reference = Référence
receipt-revision = Version
receipt-at = Scellé
receipt-team = Équipe
receipt-key = Chiffré pour
receipt-size = Taille
receipt-sha256 = SHA-256 du fichier scellé
receipt-parts = Parties
receipt-part = Partie { $part } sur { $of }
receipt-carried = Pièces à apporter
receipt-carried-note = Le mail ne contient pas les pièces. Apportez ce fichier à { $team }, ou envoyez-le autrement : personne en chemin ne peut le lire.
receipt-file = Fichier
receipt-id = Identifiant du signalement
receipt-copy-all = Tout copier
receipt-next = Et maintenant
receipt-next-answer = { $team } ouvre le signalement et vous répond par les voies que vous avez indiquées. Donnez la référence { $reference } pour toute question.
receipt-next-answer-file = Dès que { $team } a le fichier, l’équipe ouvre le signalement et vous répond par les voies que vous avez indiquées. Donnez la référence { $reference } pour toute question.
receipt-next-call = Si vous n’avez pas de nouvelles dans le délai promis, appelez.
receipt-next-keep = Votre brouillon reste ici, chiffré, pour que vous puissiez compléter le signalement.
receipt-next-memory = Votre brouillon n’est qu’en mémoire : à la fermeture de la fenêtre, il sera perdu et le signalement ne pourra plus être complété ici.
receipt-state-note = L’équipe l’apprend avec le prochain signalement que vous scellez.
receipt-state-tell = Sceller et prévenir l’équipe
receipt-tickets = Numéros de cet incident
receipt-ticket = Numéro donné par { $team } dans sa réponse
    .note = Il figure dans l’objet de vos mises à jour, pour que le système de tickets de l’équipe retrouve le signalement. Quiconque achemine le courriel peut l’y lire.
    .example = [CERT #1234]
receipt-other-team = Nom de domaine d’une autre équipe
    .example = cert.example.org
receipt-other-number = Son numéro
    .example = 2026-17
receipt-ticket-add = Ajouter ce numéro
receipt-ticket-remove = Retirer
receipt-update = Mettre à jour ce signalement
receipt-keep = Combien de temps ce signalement reste ici
receipt-keep-always = Jusqu’à ce que je le supprime
receipt-keep-until = Jusqu’à un jour
receipt-keep-day = Dernier jour (année-mois-jour)
receipt-keep-set = Garder jusque-là
receipt-keep-note = Au premier démarrage après ce jour, le signalement est supprimé, et cela vous est dit.
receipt-keep-only = Ne garder que le reçu…
receipt-keep-only-note = Les réponses sont supprimées maintenant, ainsi que ce qui prouve qu’une mise à jour vient de vous : le signalement ne peut plus être mis à jour d’ici. Ce que vous découvrirez plus tard sera un nouveau signalement.
receipt-keep-only-do = Supprimer les réponses
receipt-only-note = Seul ce reçu est gardé ici : les réponses sont supprimées, et le signalement ne peut plus être mis à jour d’ici.
receipt-another-copy = Enregistrer une autre copie
finish = Terminer

preview-title = Aperçu : { $team } – Tocsin
preview-banner = Aperçu : c’est ainsi que les déclarants verront le formulaire. Rien n’est conservé, scellé ni envoyé.
preview-fold = Masquer le volet
preview-unfold = Afficher le volet
preview-panel = Aperçu
preview-reading = Lecture du dossier en cours.
preview-behind = Le dossier ne peut pas être affiché dans son état actuel : vous le voyez tel qu’il était avant.
preview-nothing = Il n’y a pas encore de formulaire à afficher
    .more = Dès que le dossier pourra être ouvert, il s’affichera ici. Ce qui ne va pas est indiqué à côté de cette page.
preview-language = Langue
preview-accented = Accentué
preview-long = Long
preview-mirrored = En miroir
preview-form = Formulaire
preview-stage = Signalement
preview-empty = Recommencer avec des réponses vides
preview-question = Aller à la question
preview-most = Seuls les { $shown } premiers sur { $count } sont affichés.
