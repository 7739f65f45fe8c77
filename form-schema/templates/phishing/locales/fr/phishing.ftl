### Formulaire « phishing » : questions, aides, options et contrôles. La page « À qui peut-on en parler » : common.ftl.

form--phishing = Signaler un hameçonnage
    .intro = Envoyez ce que vous avez ; vous pourrez compléter plus tard. Il nous faut d’abord le message lui-même, et savoir si quelqu’un s’y est laissé prendre. N’ouvrez pas ses liens pour en savoir plus : nous nous en chargeons.
    .when = Pour un message, un appel ou une page qui se fait passer pour quelqu’un d’autre afin d’obtenir des mots de passe, des données de carte, des codes ou de l’argent. Si quelqu’un a pénétré dans vos systèmes, signalez plutôt un incident.

## Page : message

page--message = Le message

channel = Comment est-il arrivé ?
channel--email = Par courriel
channel--sms = Par SMS ou autre message texte
channel--call = Par téléphone
channel--chat = Dans une messagerie instantanée
channel--social-media = Sur un réseau social
channel--web-ad = Dans une publicité ou un résultat de recherche
channel--qr = Par un code QR
channel--other = D’une autre façon
channel--unknown = Je ne sais pas

received = Quand est-il arrivé ?
    .help = Le jour suffit si vous ne connaissez pas l’heure. Si plusieurs personnes l’ont reçu, indiquez de quand à quand.

message_file = Le message sous forme de fichier
    .hint = Enregistré en .eml ou .msg, pas transféré
    .help = Seul le fichier enregistré contient tous les en-têtes, et ce sont eux qui disent d’où vient vraiment le message. Dans la plupart des logiciels de messagerie : « Enregistrer sous » ou « Télécharger le message ». Si ce n’est pas possible, collez le message ci-dessous.

message_text = Ou le texte du message
    .hint = Pour un courriel, avec tous les en-têtes ; pour un appel, ce qui a été dit
    .help = Copiez-le tel quel, fautes comprises. Inutile de coller ici ce que contient déjà le fichier.
    .purpose = Reconnaître le même message ailleurs. Il peut nommer ses destinataires.

link = Mène-t-il à une page web ?
    .help = Par un lien, un code QR ou une pièce jointe qui en ouvre une. Placez le pointeur sur un lien pour voir son adresse, sans cliquer.

urls = Adresses des pages
    .help = Collez chaque adresse en entier ; ce qui suit le « ? » compte aussi. Les adresses rendues inoffensives, comme hxxps://…[.]example, sont comprises.
urls-url = Adresse
    .example = https://login.example.org/session?id=7f3a
urls-state = La page est-elle toujours là ?
    .help = Seulement si vous le savez déjà. Ne l’ouvrez pas pour le vérifier.
urls-state--active = Oui, elle y était
urls-state--down = Non, elle avait disparu ou était bloquée
urls-state--unknown = Je ne sais pas
urls-checked = Quand l’a-t-on constaté ?

asks_for = Que veut-il obtenir ?
    .hint = Choisissez tout ce qui convient
asks_for--credentials = Un mot de passe, un code ou une connexion
asks_for--card = Des données de carte ou de compte bancaire
asks_for--payment = Un paiement, un virement, des cartes cadeaux
asks_for--download = Que l’on ouvre, télécharge ou installe quelque chose
asks_for--call-back = Une réponse ou un rappel
asks_for--other = Autre chose
asks_for--unknown = Je ne sais pas

group--sender = Expéditeur
    .intro = Si vous avez joint un courriel sous forme de fichier, vous pouvez passer cette partie.

sender_shown = Nom de l’expéditeur, tel qu’il s’affiche
    .example = Service clientèle Example Bank
    .purpose = Reconnaître le même expéditeur ailleurs. Ce peut être le nom usurpé d’une vraie personne.

sender_address = Adresse électronique d’où il vient
    .example = service@login.example.org
    .purpose = La faire bloquer, ou prévenir son titulaire si la boîte a été piratée.

reply_to = Adresse électronique où vont les réponses
    .hint = Seulement si elle est différente (Reply-To)
    .purpose = Faire fermer la boîte qui reçoit les réponses.

sender_number = Numéro d’où il vient, ou qu’il faudrait appeler
    .example = +1 202 555 0187
    .purpose = Le faire fermer, ou prévenir son titulaire si le numéro a été falsifié.

## Page : harm

page--harm = Quelqu’un s’y est-il laissé prendre ?
    .intro = Personne n’est en faute : ces messages sont faits pour tromper. Plus vite nous le savons, plus on peut sauver.

clicked = Quelqu’un a-t-il ouvert le lien ou la page ?
    .help = Oui, même s’il s’agit d’un seul destinataire sur beaucoup. Les journaux du proxy et de la messagerie le montrent souvent.

entered = Quelqu’un a-t-il saisi ou communiqué quelque chose ?
    .hint = Un mot de passe, un code, des données de carte, des données personnelles
    .help = En le tapant, au téléphone, ou en confirmant une connexion sur son téléphone.

opened = Quelqu’un a-t-il ouvert une pièce jointe ou installé quelque chose ?
    .help = Y compris un logiciel de prise de contrôle à distance pendant un appel.

paid = Quelqu’un a-t-il payé ?
    .help = Par carte, virement, cartes cadeaux ou cryptomonnaie ; même si le paiement est encore en cours.

act_now = Tout de suite, avant de continuer : appelez la banque si de l’argent ou des données de carte sont partis, elle peut souvent encore arrêter un paiement. Changez les mots de passe communiqués, depuis un autre ordinateur, et fermez toutes les sessions. Débranchez du réseau les ordinateurs sur lesquels quelque chose a été ouvert, mais laissez-les allumés. Conservez le message.

group--aftermath = Ce qui s’est passé ensuite

harm_time = Quand est-ce arrivé la première fois ?
    .help = Le premier clic, la première saisie ou le premier paiement. À peu près suffit.

accounts = Comptes concernés
    .help = Une ligne par compte, pour ceux que vous connaissez. N’écrivez jamais le mot de passe lui-même.
accounts-account = Compte
    .hint = Un nom d’utilisateur ou une adresse électronique
    .example = jdupont
    .purpose = Rechercher une utilisation abusive du compte.
accounts-given = Qu’est-ce qui a été communiqué ?
    .hint = Choisissez tout ce qui convient
accounts-given--password = Le mot de passe
accounts-given--code = Un code, ou une connexion confirmée
accounts-given--card = Des données de carte ou de compte bancaire
accounts-given--other = Autre chose
accounts-given--unknown = Je ne sais pas
accounts-changed = Le mot de passe a-t-il été changé depuis, la carte bloquée ?

machines = Ordinateurs sur lesquels quelque chose a été ouvert
machines-address = Nom ou adresse IP
    .example = 192.0.2.17
machines-isolated = Est-il débranché du réseau ?
machines-role = Son rôle
machines-role--victim = Victime

paid_amount = Combien a été payé ?

paid_to = À qui, ou vers où ?
    .hint = Un numéro de compte, un portefeuille, le type de cartes cadeaux
    .example = Compte 000000000000 chez Example Bank
    .purpose = Permettre à la banque et à la police de suivre le paiement.

## Page : more

page--more = Précisions
    .intro = Tout cela aide, rien n’est obligatoire.

impersonated = De qui le message prétend-il venir ?
    .hint = Une entreprise, une administration, un collègue
    .example = Example Bank
    .purpose = Prévenir l’organisme ou la personne dont on usurpe le nom.

imitated_site = Le vrai site qui est imité
    .hint = Seulement si vous le connaissez
    .example = https://www.example.com/

recipients = Combien de personnes l’ont reçu ?
    .hint = Une estimation suffit

recipients_who = Qui l’a reçu ?
    .hint = Des groupes plutôt que des noms
    .example = Le service de la comptabilité
    .purpose = Voir qui est visé et qui d’autre il faut prévenir.

payloads = Pièces jointes et téléchargements
    .help = Leur nom et, si vous l’avez, leur empreinte. Joignez le fichier lui-même plus bas.
payloads-name = Nom du fichier
    .example = facture-4711.html
payloads-hash = Empreinte
    .hint = SHA-256 si possible
    .example = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

samples = Les pièces jointes ou téléchargements eux-mêmes
    .help = Ne les ouvrez pas pour cela. Ils voyagent à l’intérieur du signalement chiffré.

screenshots = Captures d’écran
    .hint = Du message et de la page

reported = Qui d’autre a été prévenu ?
    .hint = Choisissez tout ce qui convient
reported--host = L’hébergeur de la page ou de la boîte aux lettres
reported--registrar = Le bureau d’enregistrement du domaine
reported--imitated = L’organisme ou la personne dont on usurpe le nom
reported--bank = Une banque
reported--police = La police
reported--other = Quelqu’un d’autre
reported--nobody = Personne pour l’instant
reported--unknown = Je ne sais pas

reported_refs = Leurs numéros de référence
    .example = Police 2026-0042 ; ticket 88123 du service abuse

incident_class = Catégorie pour nos statistiques

## Page : contact

page--contact = Vous
    .intro = Pour vous poser des questions et vous dire ce qu’il en est advenu.

name = Votre nom
    .purpose = Savoir à qui nous adresser.
    .example = Anna Lindqvist

organisation = Organisme
    .help = Laissez vide si vous signalez à titre personnel.
    .example = Université Exemple

email = Adresse électronique pour notre réponse
    .help = Si cette boîte a pu être piratée, donnez-en une autre.
    .purpose = Vous répondre.
    .example = anna.lindqvist@example.org

phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Vous joindre rapidement si quelqu’un s’y est laissé prendre.
    .example = +1 202 555 0123

## Page : disclosure

may_contact_host = Pouvons-nous écrire à ceux qui hébergent la page ou la boîte aux lettres, pour la faire fermer ?
    .help = Nous ne vous nommons que si vous le permettez plus bas.

may_pass_message = Pouvons-nous leur transmettre le message, ainsi qu’à l’organisme ou à la personne dont on usurpe le nom ?
    .help = Les hébergeurs ne ferment souvent rien sans lui. Nous masquons d’abord les destinataires ; une marque cachée dans un lien peut malgré tout révéler à l’expéditeur de quel exemplaire il s’agit.

## Contrôles

check--received_in_future = Ce moment n’est pas encore arrivé. La date, l’heure ou le fuseau sont-ils faux ?
check--change_passwords = Un mot de passe n’a pas encore été changé. Changez-le maintenant, depuis un autre ordinateur, et fermez toutes les sessions.
check--tell_bank = Quelqu’un a payé et la banque n’est pas prévenue. Appelez-la d’abord : plus tôt elle le sait, plus vous avez de chances de récupérer l’argent.
