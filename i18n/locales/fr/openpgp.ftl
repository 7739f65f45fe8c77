# Certificates, sealing, signing, opening.

cert-unreadable = Le certificat de l’équipe est illisible.
    .way-on = Procurez-vous de nouveau le paquet de formulaires de l’équipe ; si cela ne suffit pas, téléphonez-lui.
cert-secret = Une clé secrète se trouve à la place du certificat de l’équipe.
    .way-on = Ne l’utilisez pas et téléphonez immédiatement à l’équipe : sa clé n’est plus secrète.
cert-several = Plusieurs certificats se trouvent là où il devrait y en avoir un seul.
    .way-on = Demandez à l’équipe de publier chaque certificat dans un fichier à part.
# $reason: what is too weak, in the words of the OpenPGP library, English
cert-policy = Le certificat de l’équipe n’est pas assez sûr : { $reason }
    .way-on = Demandez à l’équipe un certificat plus récent ; en attendant, signalez par téléphone.
# $key: algorithm and size
cert-unsupported = Ce programme ne peut pas chiffrer pour la clé du certificat de l’équipe : { $key }
    .way-on = Demandez à l’équipe un certificat avec une clé courante ; en attendant, signalez par téléphone.
# $kind: why; $given: whether $reason, the owner's own words, says something
cert-revoked = { $kind ->
    [compromised] L’équipe a révoqué son certificat parce que la clé secrète est tombée en de mauvaises mains.
    [superseded] L’équipe a révoqué son certificat parce qu’il en existe un plus récent.
    [retired] L’équipe a révoqué son certificat parce qu’il n’est plus utilisé.
   *[unspecified] L’équipe a révoqué son certificat.
  }{ $given ->
    [yes] {" "}Motif indiqué : « { $reason } »
   *[no] {""}
  }
    .way-on = Procurez-vous le dernier paquet de formulaires de l’équipe, ou téléphonez-lui.
# $date: YYYY-MM-DD
cert-expired = Le certificat de l’équipe a expiré le { $date }.
    .way-on = Procurez-vous le dernier paquet de formulaires de l’équipe, ou téléphonez-lui. Si cette date n’est pas encore passée, mettez l’horloge de cet ordinateur à l’heure.
cert-not-yet-valid = Le certificat de l’équipe n’est valable qu’à partir du { $date } : l’horloge de cet ordinateur est probablement fausse.
    .way-on = Corrigez la date et l’heure de cet ordinateur, puis réessayez.
cert-no-encryption-subkey = Le certificat de l’équipe ne contient aucune clé de chiffrement.
    .way-on = Demandez à l’équipe un certificat avec une clé de chiffrement ; en attendant, signalez par téléphone.
cert-subkeys-expired = La clé de chiffrement du certificat de l’équipe a expiré le { $date }.
    .way-on = Procurez-vous le dernier paquet de formulaires de l’équipe, ou téléphonez-lui. Si cette date n’est pas encore passée, mettez l’horloge de cet ordinateur à l’heure.
cert-subkeys-revoked = L’équipe a révoqué toutes les clés de chiffrement de son certificat.
    .way-on = Procurez-vous le dernier paquet de formulaires de l’équipe, ou téléphonez-lui.
# $encryption: a word of team.toml
cert-other-encryption = Le certificat de l’équipe n’a aucune clé du genre que demande son formulaire (« encryption = "{ $encryption }" »).
    .way-on = Dites-le à l’équipe ; d’ici à ce que ce soit réparé, signalez par téléphone.
cert-no-signing-key = Le certificat ne contient aucune clé autorisée à signer.
    .way-on = L’équipe doit signer son paquet de formulaires avec un certificat qui contient une clé de signature.
# $fingerprint: the certificate's, in groups
cert-other-fingerprint = Un certificat est rangé sous un mauvais nom ; son empreinte est { $fingerprint }.
    .way-on = L’équipe doit nommer le fichier d’après l’empreinte du certificat qu’il contient.

# $name: the file's name
seal-evidence-missing = Le fichier { $name } n’existe plus.
    .way-on = Remettez-le en place ou retirez-le du signalement, puis réessayez.
seal-evidence-folder = { $name } est un dossier.
    .way-on = Joignez les fichiers qu’il contient, ou une archive de ceux-ci.
seal-evidence-not-a-file = { $name } n’est pas un fichier ordinaire.
    .way-on = Copiez son contenu dans un fichier et joignez celui-ci.
# $reason: the system's words
seal-evidence-unreadable = Le fichier { $name } ne peut pas être lu : { $reason }
    .way-on = Vérifiez les droits et le support, ou retirez-le du signalement.
seal-evidence-changed = Le fichier { $name } a changé depuis son ajout ; rien n’a été scellé.
    .way-on = Joignez une copie dans laquelle plus rien n’écrit, puis réessayez.
seal-evidence-not-bare = Impossible de faire de { $name } une copie avec l’image seule : ce n’est pas une image entière, ou elle est trop grande.
    .way-on = Joignez le fichier tel quel, ou retirez-le.
# $count: how many certificates there were
seal-no-recipient = { $count ->
    [0] Il n’y a aucun certificat pour lequel chiffrer.
   *[other] Aucun des { $count } certificats de l’équipe ne permet de chiffrer.
  }
    .way-on = Procurez-vous le dernier paquet de formulaires de l’équipe, ou téléphonez-lui. Vos réponses sont intactes.
seal-write = Le signalement scellé n’a pas pu être écrit dans { $path } : { $reason }
    .way-on = Libérez de la place ou choisissez un autre endroit, puis réessayez. Vos réponses sont intactes.
seal-cancelled = Le scellement a été annulé ; rien n’a été écrit.
    .way-on = Vous pouvez sceller de nouveau quand vous le voulez. Vos réponses sont intactes.
# $name: the header's name, such as From
seal-header = Le champ « { $name } » du message n’est pas une simple adresse électronique.
    .way-on = Corrigez l’adresse ; elle ne peut contenir que des caractères ASCII.
seal-name = Aucun fichier ne peut s’appeler { $name } dans le signalement.
    .way-on = Renommez le fichier avec des lettres, des chiffres, des points et des traits d’union.
seal-openpgp = Le chiffrement a échoué : { $reason }
    .way-on = Signalez par téléphone ; merci de signaler aussi ce défaut du programme.

signer-no-key = Le fichier ne contient aucune clé OpenPGP.
    .way-on = Choisissez le fichier contenant la clé secrète exportée, ou laissez le signalement sans signature.
signer-public-only = Le fichier ne contient aucune clé secrète qui puisse signer : seulement des clés publiques, ou des renvois à une carte.
    .way-on = Choisissez le fichier contenant la clé secrète exportée, ou laissez le signalement sans signature.
signer-several = Le fichier contient plusieurs clés secrètes.
    .way-on = Exportez celle qui doit signer dans un fichier à part.
signer-passphrase = La clé qui doit signer est verrouillée, et la phrase de passe manque ou est fausse.
    .way-on = Donnez sa phrase de passe, ou laissez le signalement sans signature. En ligne de commande : --sign-passphrase-file.
# $date: YYYY-MM-DD
signer-expired = La clé qui doit signer a expiré le { $date }.
    .way-on = Prolongez-la dans le programme qui l’a créée et exportez-la de nouveau, ou laissez le signalement sans signature.
signer-not-yet-valid = La clé qui doit signer n’est valable qu’à partir du { $date } : l’horloge de cet ordinateur est sans doute fausse.
    .way-on = Corrigez la date et l’heure de cet ordinateur, puis réessayez.
signer-revoked = La clé qui doit signer a été révoquée.
    .way-on = Choisissez une autre clé, ou laissez le signalement sans signature.
signer-not-for-signing = Le certificat n’autorise aucune des clés secrètes du fichier à signer.
    .way-on = Choisissez une autre clé, ou laissez le signalement sans signature.
# $reason: what is too weak, in the words of the OpenPGP library, English
signer-weak = La clé qui doit signer n’est pas assez sûre : { $reason }
    .way-on = Choisissez une autre clé, ou laissez le signalement sans signature.
signer-no-such-key = GnuPG n’a pas de clé secrète « { $key } ».
    .way-on = Donnez l’empreinte entière d’une clé que montre « gpg --list-secret-keys », ou laissez le signalement sans signature.
# $reason: what the system or GnuPG says
signer-agent-absent = L’agent de GnuPG est injoignable : { $reason }
    .way-on = Vérifiez que GnuPG est installé et que « gpg --list-secret-keys » fonctionne, ou laissez le signalement sans signature.
signer-agent = L’agent de GnuPG n’a pas signé : { $reason }
    .way-on = Vérifiez que « gpg --sign » fonctionne avec cette clé, puis réessayez, ou laissez le signalement sans signature.
signer-failed = Le signalement n’a pas pu être signé : { $reason }
    .way-on = Réessayez, ou laissez le signalement sans signature.

sign-key = La clé secrète ne peut pas signer : { $reason }
    .way-on = Utilisez une autre clé, ou signez sur la machine qui détient celle-ci.
sign-passphrase = La clé secrète est verrouillée, et la phrase de passe manque ou est fausse.
    .way-on = Donnez la phrase de passe de la clé de signature. En ligne de commande : --passphrase-file.
sign-other-certificate = La clé secrète ne correspond pas à keys/signing.asc.
    .way-on = Utilisez la clé dont le paquet de formulaires publie le certificat, ou publiez le certificat de cette clé.
sign-same-key = Cette clé signe déjà.
    .way-on = Indiquez la clé qui doit la remplacer.
sign-no-such-key = GnuPG n’a pas de clé secrète « { $key } ».
    .way-on = Est-elle sur un autre ordinateur ou une carte ? Signez là-bas, ou donnez le fichier de la clé : --key.
# $reason: what the system or GnuPG says
sign-agent-absent = L’agent de GnuPG est injoignable : { $reason }
    .way-on = Vérifiez que GnuPG est installé et que « gpg --list-secret-keys » fonctionne, ou donnez le fichier de la clé : --key.
sign-agent-refused = L’agent de GnuPG n’a pas signé : { $reason }
    .way-on = Vérifiez que « gpg --sign » fonctionne avec cette clé, puis réessayez.

open-not-sealed = Ce n’est pas un signalement scellé.
    .way-on = Choisissez le message (.eml) ou le fichier .tar.pgp tel qu’il a été reçu.
# $keys: key IDs, in groups; $named: no, where it does not tell them
open-other-key = Le signalement n’est pas chiffré pour cette clé. { $named ->
        [no] Il ne dit pas pour laquelle il l’est.
       *[yes] Il est chiffré pour : { $keys }
    }
    .way-on = { $named ->
        [no] Utilisez la clé secrète du certificat que nomme votre paquet.
       *[yes] Utilisez la clé secrète correspondant à l’une d’elles.
    }
open-no-secret-key = Le fichier ne contient aucune clé secrète.
    .way-on = Choisissez le fichier contenant la clé secrète exportée.
open-passphrase = La clé secrète est verrouillée, et la phrase de passe manque ou est fausse.
    .way-on = Donnez la phrase de passe de la clé secrète. En ligne de commande : --passphrase-file.
open-damaged = Le signalement scellé a été endommagé ou modifié en chemin ; rien n’en a été conservé.
    .way-on = Demandez à la personne qui signale de le renvoyer, et vérifiez avec elle par téléphone.
open-still-sealed = Ceci est encore scellé, et aucune clé n’a été donnée.
    .way-on = Donnez --key ou --gpg-agent, ou passez sur l’entrée standard ce que « gpg --decrypt » en a fait.
open-agent = GnuPG n’a pas ouvert le rapport : { $reason }
    .way-on = Vérifiez que « gpg --decrypt » l’ouvre, puis réessayez.
open-too-large = Plus de { $most } octets sont sortis du rapport scellé ; rien n’en a été gardé.
    .way-on = Si vous en attendez autant, permettez-le avec --max-size.
received-report = report.json, à l’intérieur, est illisible : { $reason }
    .way-on = Avec --members, les fichiers sont écrits tels quels ; lisez report.txt.
received-missing = report.json n’est pas à l’intérieur, ou est plus grand que ne l’est jamais un signalement.
    .way-on = Avec --members, les fichiers sont écrits tels quels ; lisez report.txt.
received-too-many = report.json, à l’intérieur, contient plus que n’en compte jamais un rapport.
    .way-on = Avec --members, les fichiers sont écrits tels quels ; lisez report.txt.
received-form = Le formulaire joint n’est pas tel qu’une équipe l’a signé.
    .way-on = Avec --members, les fichiers sont écrits tels quels. Demandez par téléphone ce qui a été envoyé.
received-unknown-form = Le rapport répond au formulaire « { $form } », qui n’est pas joint.
    .way-on = Avec --members, les fichiers sont écrits tels quels ; lisez report.txt.
received-other-form = Le rapport nomme une autre version du formulaire que celle qui est jointe.
    .way-on = Avec --members, les fichiers sont écrits tels quels. Demandez par téléphone ce qui a été envoyé.
received-not-asked = D’après les autres réponses, le formulaire ne le demande pas.
received-file-other = Ce que le signalement dit de ce fichier n’est pas ce qui est à l’intérieur.
received-file-missing = Ce fichier est dans une partie qui manque.
received-file-unnamed = Ce fichier est à l’intérieur, et le signalement ne le nomme pas.
# $name: path inside the report
open-member = { $name } ne correspond pas à la liste du signalement ; rien n’a été conservé.
    .way-on = Demandez à la personne qui signale de renvoyer le signalement, et vérifiez avec elle par téléphone.
open-no-first-part = Ce sont des parties d’un signalement, et celle du signalement lui-même, la partie 1, n’y est pas.
    .way-on = Donnez aussi la partie 1 : le mail arrivé en premier.
open-other-part = { $name } n’est pas une partie du même signalement, ou pas celle que la partie 1 nomme.
    .way-on = Ne donnez que les parties d’un seul signalement, dans une seule révision.
open-none-whole = Ce sont des parties d’un signalement qui a été divisé plusieurs fois, et aucune division n’est complète : sur { $of } parties, il manque : { $missing }.
    .way-on = Donnez aussi ces parties, ou { $name } seule pour lire le signalement sans elles.
open-output-exists = Le dossier de sortie contient déjà quelque chose.
    .way-on = Choisissez un dossier nouveau ou vide.
open-io = Un fichier n’a pas pu être lu ou écrit : { $reason }
    .way-on = Vérifiez la place disponible et les droits, puis réessayez.
seal-over-evidence = { $path } est lui-même l’un des fichiers joints : rien n’a été écrit.
    .way-on = Choisissez un autre nom.
open-cancelled = L’ouverture a été interrompue ; rien de ce qui a été déchiffré ne reste.
    .way-on = Recommencez quand vous voulez.

## Ce qui vient d’une équipe par une autre voie

inhand-nothing = Il n’y a pas d’empreinte là-dedans.
    .way-on = Donnez les 40 ou 64 chiffres de l’empreinte, le certificat de l’équipe ou une image PNG de son code QR.
inhand-too-large = C’est trop volumineux pour être examiné.
    .way-on = Donnez seulement l’empreinte, le certificat ou l’image du code QR.
inhand-key-id = C’est un identifiant de clé de { $digits } chiffres, trop court pour prouver quoi que ce soit : d’autres peuvent fabriquer une clé qui a le même.
    .way-on = Demandez l’empreinte entière, de 40 ou 64 chiffres.
inhand-digits = Il y a { $digits } chiffres ; une empreinte en a 40 ou 64.
    .way-on = Voyez s’il manque quelque chose ou s’il y a un doublon, puis comparez de nouveau.
inhand-several = Il y figure { $one } et aussi { $other }, qui est ou pourrait être une autre empreinte : cela ne prouve rien pour aucune.
    .way-on = Donnez seulement celle qui y est désignée comme la clé qui signe les formulaires de l’équipe.
inhand-secret = C’est une clé secrète, ce qu’une équipe ne donne jamais.
    .way-on = Demandez le certificat ou l’empreinte de l’équipe. Si vous pensez que c’est vraiment sa clé secrète, dites-le à l’équipe.
inhand-cert = Le certificat qui s’y trouve ne peut pas être lu.
    .way-on = Obtenez-le de nouveau, sous forme de fichier non modifié en chemin, ou comparez l’empreinte.
inhand-form = Cela vient d’un formulaire, qui dit lui-même de qui il est : cela ne prouve rien.
    .way-on = Comparez avec ce que l’équipe vous a donné autrement que par un formulaire.
inhand-not-png = Parmi les images et les documents, seul le PNG est lu.
    .way-on = Enregistrez-le en image PNG, par exemple par une capture d’écran, ou saisissez l’empreinte.
inhand-picture = L’image est endommagée ou n’est pas un PNG.
    .way-on = Enregistrez-la de nouveau en PNG, ou saisissez l’empreinte.
inhand-picture-size = L’image a { $width } × { $height } pixels, ce qui est trop.
    .way-on = Découpez le code QR, ou réduisez l’image.
inhand-no-code = Aucun code QR ne peut être lu dans cette image.
    .way-on = Prenez une image droite et nette du code, par exemple une capture d’écran, ou saisissez l’empreinte.
inhand-more-codes = Il y a dans cette image plus de choses qui peuvent être un code QR que ce qui peut être lu : elle ne prouve donc rien.
    .way-on = Découpez le seul code dont il s’agit, ou saisissez l’empreinte.
