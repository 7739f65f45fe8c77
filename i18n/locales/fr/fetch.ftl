# Téléchargement d’un formulaire. $words : les mots du serveur ou du système.

fetch-address = « { $address } » n’est pas une adresse d’où télécharger un formulaire.
    .way-on = Saisissez l’adresse complète, commençant par https://.
fetch-not-https = { $address } ne commence pas par https://.
    .way-on = Utilisez l’adresse en https:// ; sur une connexion non protégée, n’importe qui pourrait lire ou remplacer ce qui est téléchargé.
fetch-redirect = Le serveur renvoie vers « { $address } », qui n’est pas l’adresse en https:// d’un serveur. Ce renvoi n’a pas été suivi.
    .way-on = Demandez la bonne adresse à l’équipe, ou ouvrez le formulaire depuis un fichier.
fetch-elsewhere = Le serveur renvoie vers un autre, { $host }, qui n’a pas été interrogé.
    .way-on = { $whole ->
        [true] Si vous faites confiance à { $host }, indiquez vous-même son adresse : { $address }
       *[false] Demandez à l’équipe une adresse qui ne renvoie pas vers un autre serveur, ou ouvrez le formulaire depuis un fichier.
    }
fetch-redirects = Le serveur renvoie sans fin d’une adresse à l’autre.
    .way-on = Demandez la bonne adresse à l’équipe, ou ouvrez le formulaire depuis un fichier.
fetch-proxy-address = « { $address } » n’est pas l’adresse d’un serveur mandataire (proxy).
    .way-on = Indiquez le protocole, l’hôte et le port, par exemple http://proxy.site.example:3128.
fetch-proxy-variable = La variable d’environnement { $variable } ne contient pas l’adresse d’un serveur mandataire (proxy). Aucune connexion n’a été établie.
    .way-on = Corrigez-la, par exemple http://proxy.site.example:3128, ou supprimez-la.
fetch-proxy = Le serveur mandataire (proxy) refuse : { $words }
    .way-on = Vérifiez les réglages du mandataire, ou ouvrez le formulaire depuis un fichier.
fetch-no-such-host = Aucun serveur ne porte ce nom : { $host }.
    .way-on = Vérifiez l’orthographe de l’adresse et votre connexion au réseau.
fetch-unreachable = Le serveur { $host } est injoignable : { $words }.
    .way-on = Vérifiez votre connexion au réseau, ou ouvrez le formulaire depuis un fichier.
fetch-root-certificate = Le certificat racine privé est inutilisable : { $words }.
    .way-on = Choisissez un fichier contenant un certificat au format PEM.
fetch-certificate = { $reason ->
        [expired] Le certificat du serveur a expiré.
        [not-yet-valid] Le certificat du serveur n’est pas encore valable.
        [unknown-issuer] Le certificat du serveur émane d’une autorité à laquelle cet ordinateur ne fait pas confiance.
        [wrong-name] Le certificat du serveur appartient à un autre nom.
        [revoked] Le certificat du serveur a été révoqué.
        [no-trust-store] Cet ordinateur n’a aucune autorité de certification de confiance : aucun serveur ne peut être vérifié.
       *[other] Le certificat du serveur n’est pas acceptable.
    }
    .way-on = { $reason ->
        [expired] Vérifiez la date et l’heure de cet ordinateur ; sinon, ouvrez le formulaire depuis un fichier.
        [not-yet-valid] Vérifiez la date et l’heure de cet ordinateur ; sinon, ouvrez le formulaire depuis un fichier.
        [no-trust-store] Installez les certificats d’autorité de votre système (sous Debian : ca-certificates).
       *[other] Vérifiez l’adresse, ou ouvrez le formulaire depuis un fichier.
    }
fetch-tls = Aucune connexion protégée avec le serveur n’est possible : { $words }.
    .way-on = Vérifiez l’adresse, ou ouvrez le formulaire depuis un fichier.
fetch-missing = Il n’y a rien à cette adresse ({ $status }).
    .way-on = Vérifiez l’orthographe, ou demandez à l’équipe où se trouve son formulaire.
fetch-status = Le serveur ne délivre pas le fichier ({ $status }).
    .way-on = Réessayez plus tard, ou demandez à l’équipe où se trouve son formulaire.
fetch-too-large = Le fichier dépasse { $limit } Mio ; aucun formulaire n’est aussi volumineux.
    .way-on = Vérifiez l’adresse.
fetch-timed-out = Le serveur { $host } n’a pas livré le fichier dans le délai prévu.
    .way-on = Réessayez, ou ouvrez le formulaire depuis un fichier.
fetch-closed = La connexion s’est interrompue avant la fin du fichier.
    .way-on = Réessayez, ou ouvrez le formulaire depuis un fichier.
fetch-protocol = Le serveur ne répond pas comme un serveur web : { $words }.
    .way-on = Vérifiez l’adresse.
fetch-cancelled = Annulé. Rien n’a été téléchargé.
    .way-on = Saisissez de nouveau l’adresse, ou ouvrez le formulaire depuis un fichier.
