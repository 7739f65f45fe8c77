### La session : noms des tâches et refus.

job-open = Ouverture du formulaire
job-fetch = Récupération du formulaire
job-compare = Examen de ce que vous avez
job-resume = Ouverture du brouillon
job-delete = Suppression du brouillon
job-tell-apart = Ouverture des brouillons
job-rename = Changement de nom du brouillon
job-duplicate = Duplication du brouillon
job-export = Écriture du brouillon dans un fichier
job-import = Reprise du brouillon
job-attach = Examen des fichiers
job-prepare = Préparation du signalement
job-find-settings = Demande des réglages
job-save = Scellement du signalement dans un fichier
job-find-programs = Recherche des logiciels de messagerie
job-hand-over = Scellement et remise du signalement
job-reveal = Ouverture du dossier
job-send = Scellement et envoi du signalement
job-send-again = Envoi du signalement
job-remove-mail = Retrait du message
job-sign = Préparation de la clé
job-save-key = Enregistrement de la clé
job-print = Enregistrement de la copie
job-test-account = Test du compte
job-look-up = Recherche des clés
job-look-for-newer = Recherche d’un formulaire plus récent
job-protect = Protection du brouillon
job-keep-password = Enregistrement du mot de passe
job-forget-password = Suppression du mot de passe

session-cover =
    Le fichier joint est un signalement chiffré, référence { $reference }.
    Ouvrez-le avec votre clé OpenPGP ; il contient une archive tar avec tout le reste.
parts-first = Partie 1 sur { $of } du signalement { $reference }, révision { $revision } : le signalement lui-même. Ces fichiers sont dans d’autres parties :
parts-later = Partie { $part } sur { $of } du signalement { $reference }, révision { $revision }. Le signalement lui-même est la partie 1. Cette partie contient :
parts-file = { $path } : partie { $part }
parts-join = tocsin-cli team open prend toutes les parties à la fois, dans n’importe quel ordre, et les réunit. À la main : les morceaux numérotés d’un fichier, mis bout à bout, sont le fichier ; parts.json donne le SHA-256 de chacun.

session-preview = Ceci est un aperçu : rien n’est ouvert, conservé, scellé ni envoyé.
    .way-on = Signez le dossier avec « team sign » et ouvrez le paquet : celui-là permet de signaler.
session-no-team = Aucun formulaire d’équipe n’est ouvert.
    .way-on = Ouvrez-en un d’abord.
session-no-draft = Aucun signalement n’est en cours.
    .way-on = Commencez-en un, ou reprenez un brouillon.
session-no-form = L’équipe n’a pas de formulaire ni de champ nommé { $form }.
    .way-on = Choisissez parmi ceux que l’équipe publie.
session-no-stage = Le formulaire n’a pas d’étape nommée { $stage }.
    .way-on = Choisissez une de celles qu’il a.
session-form-retired = L’équipe n’accepte plus le formulaire avec lequel ce brouillon a été commencé.
    .way-on = Prenez le formulaire plus récent sur la première page ; vos réponses suivent.
session-missing-answers = Il manque des réponses obligatoires : { $missing }.
    .way-on = La relecture les montre toutes. Rien n’a été scellé.
session-wrong-answers = Certaines réponses sont incorrectes : { $wrong }.
    .way-on = La relecture les montre toutes. Rien n’a été scellé.
session-incomplete = Il manque des réponses obligatoires : { $missing } ; d’autres sont incorrectes : { $wrong }.
    .way-on = La relecture les montre toutes. Rien n’a été scellé.
session-unchecked = Personne n’a encore comparé l’empreinte de { $team } : ce formulaire peut être un faux.
    .way-on = Comparez l’empreinte par un autre canal, ou déclarez que vous n’avez pas pu la vérifier. Le signalement le mentionnera.
session-unchecked-forbidden = Personne n’a vérifié que ce formulaire est celui de { $team }, et votre organisation interdit de sceller pour une équipe que personne n’a vérifiée.
    .way-on = Comparez son empreinte avec une que vous obtenez par un autre canal, ou demandez à l’administration de cet ordinateur.
session-mismatched = Ce que vous avez comparé n’est pas l’empreinte de ce formulaire de { $team } : il est peut-être falsifié.
    .way-on = Rien n’est chiffré pour lui. Demandez à l’équipe, à un numéro qui ne vient pas de ce formulaire, l’empreinte de la clé avec laquelle elle signe ses formulaires, et comparez celle-là.
session-mail-fixed = Votre organisation a fixé comment le courrier part d’ici.
    .way-on = Utilisez le compte { $account }, ou demandez à l’administration de cet ordinateur.
session-too-large = En tant que message, le signalement fait { $size } octets ; l’équipe en accepte { $most } au plus.
    .way-on = Envoyez-le en plusieurs mails (--divide), faites partir les preuves à part (--carry), ou enregistrez-le dans un fichier et demandez à l’équipe comment le remettre.
session-too-large-for-server = En mail, le signalement fait { $size } octets ; le serveur du compte { $account } en accepte { $most } au plus.
    .way-on = Envoyez-le en plusieurs mails (--divide), prenez un autre compte, ou testez de nouveau celui-ci si son serveur en accepte davantage.
session-too-many-parts = Ce signalement prendrait plus de { $most } mails.
    .way-on = Faites partir les preuves à part, dans un fichier que l’on porte (--carry), ou enregistrez-le dans un fichier.
session-nothing-to-carry = Ce signalement n’a pas de fichiers de preuve qui pourraient partir à part.
    .way-on = Envoyez-le en entier.
session-no-account = Il n’y a pas de compte de messagerie nommé { $account }.
    .way-on = Configurez-le, ou choisissez-en un autre.
session-no-password = Le compte { $account } demande un mot de passe.
    .way-on = Saisissez-le, ou indiquez dans le compte d’où il provient.
session-password-not-kept = Le trousseau n’a pas gardé le mot de passe : { $reason }.
    .way-on = Déverrouillez-le et réessayez, ou faites demander le mot de passe à chaque fois.
session-password-stays = Le mot de passe « { $name } » de « tocsin » est encore dans le trousseau : { $reason }.
    .way-on = Retirez-le là.
session-no-proxy-password = Le proxy { $proxy } demande un mot de passe. Il n’a pas été contacté.
    .way-on = Saisissez-le, inscrivez-le dans l’adresse du proxy pour que le trousseau le garde, ou faites-le donner par une commande.
session-proxy-password-not-kept = Le trousseau n’a pas gardé le mot de passe du proxy { $proxy } : { $reason }.
    .way-on = Écrivez l’adresse avec le nom seul : le mot de passe est alors demandé à chaque fois. Ou faites-le donner par une commande.
session-proxy-password-removed = Le mot de passe du proxy { $proxy } figurait en clair dans les réglages et en a été retiré, mais le trousseau ne l’a pas gardé : { $reason }.
    .way-on = Il est demandé désormais. Saisissez-le une fois dans l’adresse du proxy quand il y a un trousseau, ou faites-le donner par une commande.
session-delivering = La remise du signalement est en cours.
    .way-on = Attendez qu’elle soit terminée, ou annulez-la.
session-not-delivered = Ce qui est conservé sous cet identifiant n’a jamais été remis : il n’y a rien à mettre à jour.
    .way-on = Poursuivez ce brouillon dans la fenêtre.
session-day-over = Le { $date } est passé : le signalement serait supprimé aussitôt.
    .way-on = Indiquez un jour à venir, ou supprimez le signalement.
session-receipt-only = De ce signalement, seul le reçu est gardé : il ne peut plus être mis à jour d’ici.
    .way-on = Faites un nouveau signalement, et citez-y la référence de celui-ci.
session-not-kept = Rien de ce qui est conservé ici et a pu être ouvert ne s’appelle « { $name } ».
    .way-on = Cherchez avec « tocsin-cli draft list --open », avec le --passphrase-file sous lequel il est conservé.
session-several-kept = « { $name } » désigne plusieurs signalements conservés ici.
    .way-on = Dites lequel par l’un de ces identifiants : { $ids }.
session-signer-locked = La clé qui doit signer n’a pas été déverrouillée depuis l’ouverture du brouillon.
    .way-on = Donnez sa phrase de passe là où le signalement est scellé, ou renoncez à signer.
session-changed-since = Le signalement a changé depuis que ce mail a été scellé.
    .way-on = Transmettez-le tel qu’il est maintenant : dans la fenêtre ou avec « tocsin-cli report --update ».
session-no-key-made = Aucune clé n’a été créée pour ce signalement.
    .way-on = Faites-le signer avec une clé créée pour lui. En ligne de commande : « report --sign --keep ».
session-form-changed = Le formulaire de l’équipe a changé depuis que ces réponses ont été données.
    .way-on = Redonnez toutes les réponses avec --answers, ou continuez dans la fenêtre : elle reprend ce qui convient encore.
session-not-saved = Ce brouillon n’est pas enregistré : le fermer ferait perdre ce que vous avez saisi.
    .way-on = Protégez-le par une phrase de passe afin qu’il puisse être enregistré, ou choisissez de ne le garder qu’en mémoire.
session-files-gone = Ces fichiers ne sont plus à leur place et n’ont pas suivi : { $files }.
    .way-on = Ajoutez-les au nouveau signalement depuis leur place actuelle.
session-too-many-files = Cette question accepte { $most } fichiers au plus.
    .way-on = Retirez-en, ou regroupez-en plusieurs dans une archive. Aucun n’a été ajouté.
session-too-many-rows = Les entrées de ce signalement comportent { $most } questions au plus.
    .way-on = Supprimez des entrées, ou joignez la liste comme fichier. Aucune n’a été ajoutée.
session-too-much-evidence = Ensemble, les fichiers font { $size } octets ; cette question en accepte { $most } au plus.
    .way-on = Retirez un fichier volumineux et décrivez-le à la place. Aucun n’a été ajouté.
session-path-not-text = Le nom ou le dossier de { $path } contient des caractères qui ne forment pas un texte.
    .way-on = Renommez-le et ajoutez-le de nouveau.
session-job-ended = Cette tâche n’a pas pu aboutir à cause d’une erreur du programme.
    .way-on = Vos réponses sont toujours là. Réessayez ; si cela se reproduit, enregistrez le signalement dans un autre format.
session-team-expired = Ce formulaire a expiré le { $date }.
    .way-on = Vous pouvez tout de même l’utiliser. Cherchez-en un plus récent dès que possible.
session-signer-expired = La clé qui a signé ce formulaire a expiré depuis que vous l’avez ouvert pour la première fois.
    .way-on = Vous pouvez tout de même l’utiliser. Demandez à l’équipe un formulaire plus récent dès que possible.
session-brand-expired = La clé qui a signé ce formulaire avait expiré avant que quoi que ce soit de { $team } ne soit ouvert ici : vous pouvez le lire et le remplir, mais rien n’est scellé avec lui.
    .way-on = { $by ->
        [organisation] Appelez le { $telephone }, le numéro que donne votre organisation, et ouvrez un formulaire plus récent de l’équipe.
       *[form] Appelez l’équipe au { $telephone }, comme le dit ce formulaire, et ouvrez-en un plus récent.
    }
session-key-handed-over = L’équipe signe avec une autre clé depuis le { $date } : { $new } a remplacé { $old }, et les deux clés l’ont signé.
    .way-on = Vous pouvez continuer. Si possible, comparez la nouvelle empreinte avec celle que l’équipe vous donne par un autre canal.
session-same-certificate = Le formulaire apporte aussi lui-même le certificat avec lequel vous avez comparé : leur accord ne prouve quelque chose que parce que vous l’avez obtenu ailleurs.
    .way-on = Si vous le tenez du formulaire, ou de là d’où vient le formulaire, comparez avec ce que l’équipe vous a donné autrement.
session-certificate-skipped = Une des clés de l’équipe n’est pas utilisable : { $fingerprint }.
    .way-on = Le signalement est chiffré pour les autres.
session-no-certificate = Aucune des clés de l’équipe ne permet de chiffrer : un signalement ne peut pas être scellé.
    .way-on = Cherchez un formulaire plus récent de l’équipe, ou appelez-la.
session-form-without-key = Aucune des clés du formulaire « { $form } » ne permet de chiffrer : un signalement fait avec lui ne peut pas être scellé.
    .way-on = Prenez un autre formulaire, cherchez-en un plus récent de l’équipe, ou appelez-la.
session-not-remembered = Cette équipe n’a pas pu être mémorisée sur cet ordinateur : { $reason }.
    .way-on = Vous pouvez tout de même faire votre signalement. La prochaine fois, le formulaire sera de nouveau inconnu ici.
session-no-address = Rien n’indique où se trouverait un formulaire plus récent de cette équipe.
    .way-on = Demandez à l’équipe où elle publie son formulaire, et ouvrez-le de là.
session-other-team = Le formulaire d’une autre équipe y est publié : { $found } au lieu de { $known }. Rien n’en a été utilisé.
    .way-on = Dites-le à l’équipe, et utilisez le formulaire que vous avez.

## Brouillons venus d’ailleurs

import-not-a-draft = { $file } n’est pas un brouillon exporté.
    .way-on = Choisissez un fichier dont le nom finit par « .tocsin-draft ».
import-damaged = { $file } est endommagé, tronqué ou n’a pas été écrit par ce programme : rien n’en a été repris.
    .way-on = Copiez-le de nouveau depuis son origine, ou faites exporter le brouillon encore une fois.
import-passphrase = Cette phrase de passe n’ouvre pas { $file }.
    .way-on = Demandez à qui l’a exporté ; attention aux majuscules et à la disposition du clavier.
import-here = Ce signalement est déjà ici, enregistré { $here } ; celui du fichier l’a été { $there }. { $newer ->
        [file] Celui du fichier est plus récent.
        [here] Celui d’ici est plus récent.
       *[none] Aucun n’est plus récent.
    }
    .way-on = Continuez avec celui d’ici, ou laissez celui du fichier prendre sa place : ce que seul celui d’ici contient est alors perdu.
import-files-elsewhere = Ces fichiers du signalement ne sont pas sur cet ordinateur : { $files }.
    .way-on = Ajoutez-les de nouveau, ou importez encore une fois le brouillon avec un dossier pour ses fichiers.
