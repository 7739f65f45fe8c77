# Envoi du courrier. $server : hôte et port, ou programme local ; $words : les mots du serveur ou du système.

mail-no-such-host = Le serveur de messagerie { $server } est introuvable : ce nom n’existe pas.
    .way-on = Vérifiez l’orthographe et votre connexion au réseau. Votre signalement scellé est conservé.
mail-unreachable = { $server } est injoignable : { $words }.
    .way-on = Vérifiez l’hôte, le port et le réseau, ou enregistrez le signalement scellé et envoyez-le depuis un autre ordinateur.
mail-proxy = { $reason ->
        [unreachable] Le proxy { $proxy } est injoignable. Rien n’a été envoyé.
        [silent] Le proxy { $proxy } n’a pas répondu. Rien n’a été envoyé.
        [not-socks5] { $proxy } ne répond pas comme un proxy SOCKS5. Rien n’a été envoyé.
        [sign-in] Le proxy { $proxy } n’accepte pas ce nom et ce mot de passe, ou en exige. Rien n’a été envoyé.
        [forbidden] Le proxy { $proxy } n’autorise pas { $server }. Rien n’a été envoyé.
       *[no-server] Le proxy { $proxy } ne trouve pas ou n’atteint pas { $server }. Rien n’a été envoyé.
    }
    .way-on = { $reason ->
        [sign-in] Inscrivez-les dans le compte : socks5://NOM:MOT-DE-PASSE@HÔTE:PORT.
        [forbidden] Adressez-vous à qui exploite le proxy, ou utilisez un autre compte.
        [no-server] Vérifiez l’hôte et le port du serveur, ou réessayez plus tard.
       *[other] Vérifiez qu’il fonctionne, ainsi que son hôte et son port dans le compte.
    }
mail-not-a-proxy = Ce que le compte donne comme proxy n’est pas l’adresse d’un proxy SOCKS5.
    .way-on = Configurez de nouveau le compte ; une adresse ressemble à socks5://127.0.0.1:9050.
mail-timed-out = { $phase ->
        [connect] { $server } est injoignable : pas de connexion dans le délai prévu.
        [data] { $server } a cessé de répondre pendant l’envoi du message. Il n’a pas été envoyé.
       *[other] { $server } n’a pas répondu dans le délai prévu. Rien n’a été envoyé.
    }
    .way-on = Réessayez, ou enregistrez le signalement scellé et transmettez-le autrement. Votre signalement scellé est conservé.
mail-closed = { $phase ->
        [data] { $server } a coupé la connexion pendant l’envoi du message. Il n’a pas été envoyé.
       *[other] { $server } a coupé la connexion. Rien n’a été envoyé.
    }
    .way-on = Réessayez, ou enregistrez le signalement scellé et transmettez-le autrement. Votre signalement scellé est conservé.
mail-after-dot-closed = La connexion à { $server } a été perdue après l’envoi complet du message : on ne sait pas si le serveur l’a accepté.
    .way-on = Envoyez-le de nouveau : il porte la même référence, l’équipe reconnaîtra le doublon. Votre signalement scellé est conservé.
mail-after-dot-timed-out = { $server } n’a pas confirmé dans le délai prévu : on ne sait pas s’il a accepté le message.
    .way-on = Envoyez-le de nouveau : il porte la même référence, l’équipe reconnaîtra le doublon. Votre signalement scellé est conservé.
mail-after-dot-cancelled = Vous avez annulé après l’envoi complet du message : on ne sait pas si { $server } l’a accepté.
    .way-on = Si l’équipe doit le recevoir, envoyez-le de nouveau : il porte la même référence. Votre signalement scellé est conservé.
mail-no-starttls = { $server } ne propose pas de chiffrement (STARTTLS). Rien n’a été envoyé.
    .way-on = Essayez TLS sur le port 465. En cas de nouvel échec, quelqu’un altère peut-être votre connexion : changez de réseau ou enregistrez le signalement scellé.
mail-certificate = { $reason ->
        [expired] Le certificat de { $server } a expiré. Rien n’a été envoyé.
        [not-yet-valid] Le certificat de { $server } n’est pas encore valable. Rien n’a été envoyé.
        [unknown-issuer] Le certificat de { $server } émane d’une autorité à laquelle cet ordinateur ne fait pas confiance. Rien n’a été envoyé.
        [wrong-name] Le certificat de { $server } appartient à un autre nom. Rien n’a été envoyé.
        [revoked] Le certificat de { $server } a été révoqué. Rien n’a été envoyé.
        [no-trust-store] Cet ordinateur n’a aucune autorité de certification de confiance : { $server } ne peut pas être vérifié. Rien n’a été envoyé.
       *[other] Le certificat de { $server } n’est pas acceptable. Rien n’a été envoyé.
    }
    .way-on = { $reason ->
        [expired] Vérifiez la date et l’heure de cet ordinateur ; sinon, adressez-vous à l’exploitant du serveur.
        [not-yet-valid] Vérifiez la date et l’heure de cet ordinateur ; sinon, adressez-vous à l’exploitant du serveur.
        [unknown-issuer] S’il s’agit de votre propre serveur, indiquez son certificat racine dans le compte.
        [wrong-name] Vérifiez le nom d’hôte dans le compte.
        [no-trust-store] Installez les certificats d’autorité de votre système (sous Debian : ca-certificates).
       *[other] Adressez-vous à l’exploitant du serveur ou utilisez un autre compte.
    }
mail-root-certificate = Le certificat racine du compte est inutilisable : { $words }.
    .way-on = Choisissez un fichier contenant un certificat au format PEM, ou retirez-le du compte.
mail-no-secret = { $server } demande un mot de passe, et aucun n’a été donné.
    .way-on = Saisissez le mot de passe et recommencez l’envoi. Votre signalement scellé est conservé.
mail-password-refused = { $server } n’accepte pas ce nom et ce mot de passe : { $words }
    .way-on = Vérifiez les deux ; certains fournisseurs exigent un mot de passe d’application. Votre signalement scellé est conservé.
mail-token-refused = { $server } n’accepte pas le jeton d’accès : { $words }
    .way-on = Faites afficher un nouveau jeton par la commande du compte ; elle veut peut-être que vous vous identifiiez de nouveau. Votre signalement scellé est conservé.
mail-not-a-token = Ce qui a été donné pour s’identifier auprès de { $server } n’est pas un jeton d’accès : il est vide ou contient des caractères qu’aucun jeton ne contient.
    .way-on = Exécutez la commande du compte dans un terminal : le jeton doit être sa première ligne, et rien d’autre. Votre signalement scellé est conservé.
mail-no-token-mechanism = { $server } n’accepte pas les jetons d’accès (OAUTHBEARER ou XOAUTH2).
    .way-on = Identifiez-vous par mot de passe dans le compte, ou utilisez un autre compte. Votre signalement scellé est conservé.
mail-no-mechanism = { $server } ne propose aucun mode d’authentification connu de ce programme (PLAIN ou LOGIN).
    .way-on = Si votre fournisseur impose de s’authentifier dans un navigateur, donnez au compte une commande qui affiche un jeton d’accès, utilisez un autre compte ou envoyez le fichier scellé avec votre logiciel de messagerie.
mail-login-needed = { $server } n’accepte de courrier qu’après authentification : { $words }
    .way-on = Indiquez le nom et le mot de passe dans le compte.
mail-server-refused = { $server } refuse de dialoguer avec cet ordinateur : { $status } { $words }
    .way-on = Vérifiez l’hôte et le port, ou utilisez un autre compte. Votre signalement scellé est conservé.
mail-server-later = { $server } n’accepte pas de courrier pour le moment : { $status } { $words }
    .way-on = Réessayez dans quelques minutes. Votre signalement scellé est conservé.
mail-sender-refused = { $server } n’accepte pas votre adresse comme expéditeur : { $status } { $words }
    .way-on = Vérifiez l’adresse d’expédition dans le compte. Votre signalement scellé est conservé.
mail-recipient-refused = { $server } refuse le destinataire { $recipient } : { $status } { $words }
    .way-on = Rien n’a été envoyé à personne. Téléphonez à l’équipe ou utilisez un autre compte.
mail-recipient-later = { $server } n’accepte pas de courrier pour { $recipient } pour le moment : { $status } { $words }
    .way-on = Rien n’a été envoyé à personne. Réessayez dans quelques minutes.
mail-data-refused = { $server } a refusé le message : { $status } { $words }
    .way-on = Utilisez un autre compte, ou enregistrez le signalement scellé et transmettez-le autrement.
mail-too-large = Le message fait { $ours } { $unit ->
        [kB] ko
       *[MB] Mo
    } ; { $server } accepte au plus { $limit } { $unit ->
        [kB] ko
       *[MB] Mo
    }. Rien n’a été envoyé.
    .way-on = Retirez les pièces volumineuses, ou enregistrez le signalement scellé et remettez-le autrement.
mail-protocol = { $server } ne répond pas comme un serveur de messagerie : { $words }
    .way-on = Vérifiez l’hôte, le port et le type de chiffrement dans le compte. Rien n’a été envoyé.
mail-no-program = Le programme de messagerie { $server } ne peut pas être lancé : { $words }.
    .way-on = Vérifiez son chemin dans le compte.
mail-program = Le programme de messagerie { $server } n’a pas accepté le message ({ $status }) : { $words }
    .way-on = Vérifiez sa configuration ou utilisez un autre compte. Votre signalement scellé est conservé.
mail-program-ended = Le programme de messagerie { $server } a été interrompu avant d’avoir accepté le message.
    .way-on = Vérifiez sa configuration ou utilisez un autre compte. Votre signalement scellé est conservé.
mail-file = Le signalement scellé ne peut pas être lu : { $words }.
    .way-on = Vérifiez que le fichier existe toujours et qu’il est lisible.
mail-not-a-mail = Le fichier n’est pas un message prêt à l’envoi : la ligne { $line } est incorrecte.
    .way-on = Choisissez le fichier .eml scellé tel qu’il a été enregistré ; un autre programme a pu le modifier.
mail-not-written = Le message ne peut pas être écrit : { $words }.
    .way-on = Vérifiez qu’il reste de la place sur le disque et que le dossier est accessible en écriture.
mail-address = « { $address } » n’est pas une adresse utilisable pour le courrier.
    .way-on = Corrigez-la.
mail-no-utf8 = { $server } ne sait pas traiter l’adresse { $address } : il n’accepte que des adresses en ASCII.
    .way-on = Utilisez une autre adresse ou un autre compte. Rien n’a été envoyé.
mail-no-recipients = Il n’y a aucun destinataire.
    .way-on = Indiquez au moins une adresse.
mail-clear-text = { $server } est un autre ordinateur : sans chiffrement, le courrier n’est remis qu’à cet ordinateur lui-même.
    .way-on = Choisissez TLS ou STARTTLS dans le compte.
mail-not-loopback = La clé de l’exemple est publique : ses signalements ne sont envoyés qu’à un serveur de cet ordinateur, or { $server } est ailleurs.
    .way-on = Enregistrez plutôt le signalement dans un fichier, ou ouvrez le formulaire d’une véritable équipe.
mail-not-noted = Il n’a pas été possible de noter que le message allait partir ; rien n’a donc été envoyé : { $words }.
    .way-on = Faites de la place ou autorisez l’écriture dans le dossier de données, puis réessayez. Votre signalement scellé est conservé.
mail-cancelled = Annulé. Rien n’a été envoyé.
    .way-on = Votre signalement scellé est conservé.

account-no-name = Le compte n’a pas de nom utilisable.
    .way-on = Donnez-lui un nom court, sur une seule ligne.
account-address = « { $value } » n’est pas une adresse de courrier.
    .way-on = Saisissez l’adresse d’expédition.
account-host = « { $value } » n’est pas un nom de serveur.
    .way-on = Saisissez uniquement le nom d’hôte, par exemple mail.site.example ; le port a son propre champ.
account-port = Le port 0 est inutilisable.
    .way-on = Les ports habituels sont 465 avec TLS et 587 avec STARTTLS.
account-clear-text = { $value } est un autre ordinateur, et le compte ne prévoit pas de chiffrement.
    .way-on = Choisissez TLS ou STARTTLS ; « aucun » est réservé à un serveur de cet ordinateur.
account-clear-text-proxy = Derrière le proxy, { $value } n’est pas cet ordinateur, et le compte ne prévoit pas de chiffrement.
    .way-on = Choisissez TLS ou STARTTLS, ou retirez le proxy : sans chiffrement, le courrier n’est remis qu’à cet ordinateur, directement.
account-user = Le nom d’authentification est vide ou contient des caractères qui ne peuvent pas être transmis.
    .way-on = Corrigez-le, ou supprimez-le si le serveur ne demande pas de mot de passe.
account-password-without-user = Le compte indique d’où vient le mot de passe, mais pas le nom d’authentification.
    .way-on = Saisissez le nom, ou retirez le mot de passe.
account-no-command = La commande qui fournit le mot de passe est vide.
    .way-on = Saisissez un programme et ses arguments.
account-root-certificate = Le certificat racine { $value } est inutilisable : { $words }.
    .way-on = Choisissez un fichier contenant un certificat au format PEM.
account-proxy = Ce n’est pas l’adresse d’un proxy SOCKS5.
    .way-on = Écrivez-la comme socks5://127.0.0.1:9050, avec NOM:MOT-DE-PASSE@ devant l’hôte s’il en exige.
account-program-path = « { $value } » n’est pas un chemin complet.
    .way-on = Indiquez le chemin du programme depuis la racine, par exemple /usr/sbin/sendmail.

password-command-not-started = La commande { $program } du compte ne peut pas être lancée : { $words }.
    .way-on = Vérifiez la commande dans le compte.
password-command-failed = La commande { $program } du compte a échoué : { $words }
    .way-on = Exécutez-la dans un terminal pour voir ce qui lui manque.
password-command-timed-out = La commande { $program } du compte ne s’est pas terminée à temps et a été arrêtée.
    .way-on = Exécutez-la dans un terminal pour voir ce qu’elle attend.
password-command-nothing = La commande { $program } du compte n’a affiché ni mot de passe ni jeton.
    .way-on = Elle doit afficher le mot de passe ou le jeton d’accès sur sa première ligne.
password-command-cancelled = Annulé avant l’obtention du mot de passe ou du jeton.
    .way-on = Votre signalement scellé est conservé.

find-address = « { $value } » n’est pas une adresse électronique d’un domaine que l’on puisse interroger.
    .way-on = Saisissez l’adresse entière.
find-nothing = Aucun réglage pour logiciels de messagerie ne peut être obtenu de { $domain } : ce domaine n’en publie pas, ou il est injoignable.
    .way-on = Cherchez-les chez votre fournisseur, sous « SMTP » ou « courrier sortant », et saisissez-les.
find-unfit = { $reason ->
        [redirect] { $domain } renvoie à une autre adresse pour ses réglages. Elle n’a pas été suivie.
        [too-large] { $domain } répond par bien plus que des réglages. Rien n’en a été lu.
        [slow] { $domain } n’a pas répondu à temps.
        [certificate] Le serveur qui répond pour { $domain } ne peut montrer qu’il en relève. Ses réglages n’ont pas été lus.
        [not-settings] Ce que répond { $domain } n’est pas un réglage de logiciel de messagerie.
        [not-safe] { $domain } ne nomme aucun serveur chiffré au nom public.
       *[broken] La connexion à { $domain } s’est interrompue.
    }
    .way-on = Cherchez-les chez votre fournisseur, sous « SMTP » ou « courrier sortant », et saisissez-les.

# Ce qui a réussi à l’essai d’un compte.

trial-connected = { $server } a été atteint.
trial-connected-by = { $server } a été atteint par le proxy { $proxy }.
trial-encrypted = La liaison est chiffrée ({ $version }) par un certificat pour { $host }, émis par { $issuer }.
trial-encrypted-only = La liaison est chiffrée ({ $version }) par un certificat pour { $host }.
trial-signed-in = Le serveur a accepté { $user } ({ $mechanism }).
trial-ready = Le serveur est prêt et n’indique pas de taille maximale.
trial-ready-up-to = Le serveur est prêt pour des messages de { $size } au plus.
trial-program = { $program } est là et peut être lancé.
