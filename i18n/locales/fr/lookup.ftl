# Chercher les clés d’une équipe là où ses domaines les publient, et chercher un formulaire plus récent.

lookup-note = Une recherche montre ce que publie qui contrôle un domaine. Elle ne change rien au fait que l’équipe soit vérifiée ou non.
lookup-chosen = Qui a écrit ce formulaire a choisi ces domaines : ce qu’ils publient ne peut pas le vérifier.
lookup-ask = Ces serveurs, et qui cherche leurs noms pour vous, apprendront que quelqu’un à votre adresse s’intéresse à cette équipe : { $servers }.
lookup-ask-proxy = Si vos réglages indiquent un proxy, ils sont interrogés à travers lui.
lookup-elsewhere = { $domain } n’est pas le domaine dont l’équipe porte le nom.
lookup-place-security-txt = security.txt de { $of }
lookup-place-wkd = Web Key Directory, { $of }
lookup-signer = Qui contrôle { $domain } publie la clé qui a signé ce formulaire : { $fingerprint }.
lookup-encryption = Qui contrôle { $domain } publie une clé pour laquelle les signalements à cette équipe sont chiffrés : { $fingerprint }.
lookup-other = Qui contrôle { $domain } publie une autre clé : { $fingerprint }.
lookup-nothing = Qui contrôle { $domain } n’y publie aucune clé.
lookup-revoked = { $kind ->
        [compromised] Qui contrôle { $domain } publie que cette clé a été révoquée parce qu’elle a été compromise : { $fingerprint }.
        [superseded] Qui contrôle { $domain } publie que cette clé a été révoquée parce qu’une autre la remplace : { $fingerprint }.
        [retired] Qui contrôle { $domain } publie que cette clé a été révoquée parce qu’elle n’est plus utilisée : { $fingerprint }.
       *[other] Qui contrôle { $domain } publie que cette clé a été révoquée, sans en donner la raison : { $fingerprint }.
    }
lookup-refreshed = { $until ->
        [then] Ce que son titulaire a signé depuis de la clé { $fingerprint } est désormais retenu : elle est utilisable jusqu’au { $date }.
        [ever] Ce que son titulaire a signé depuis de la clé { $fingerprint } est désormais retenu : elle est utilisable sans limite de temps.
       *[not] Ce que son titulaire a signé depuis de la clé { $fingerprint } est désormais retenu : elle n’est pas utilisable.
    }
lookup-not-asked = { $reason ->
        [no-server] { $domain } n’a pas pu être interrogé : aucun serveur ne porte ce nom.
        [unreachable] { $domain } n’a pas pu être interrogé : le serveur est injoignable.
        [refuses] { $domain } répond, mais refuse de donner ce qui y est publié.
        [slow] { $domain } n’a pas pu être interrogé : le serveur n’a pas répondu à temps.
        [certificate] { $domain } n’a pas pu être interrogé : le serveur ne peut pas montrer qu’il est celui du domaine.
        [redirect] { $domain } n’a pas pu être interrogé : le serveur renvoie vers une autre adresse, ce qui n’a pas été suivi.
        [proxy] { $domain } n’a pas pu être interrogé : le proxy n’y mène pas.
       *[broken] { $domain } n’a pas pu être interrogé : le serveur ne répond pas comme un serveur web.
    }
lookup-unfit = { $reason ->
        [too-large] Ce que { $domain } y publie est beaucoup trop grand. Cela n’a pas été lu.
        [not-text] Ce que { $domain } y publie n’est pas un texte simple. Cela n’a pas été lu.
        [no-security-txt] Ce que { $domain } y publie n’est pas un security.txt. Il n’en est pas tenu compte.
        [expired] Le security.txt de { $domain } a expiré le { $date }. Il n’en est pas tenu compte.
        [other-place] Le security.txt de { $domain } dit appartenir à une autre adresse. Il n’en est pas tenu compte.
        [badly-signed] Le security.txt de { $domain } est signé, et la signature n’est pas valable. Il n’en est pas tenu compte.
       *[no-keys] Ce que { $domain } y publie, ce ne sont pas des clés. Il n’en est pas tenu compte.
    }
lookup-signed-by = Le fichier est signé avec cette clé de l’équipe : { $fingerprint }.
lookup-signed-by-other = Le fichier est signé avec une clé qui n’est aucune de celles que l’on connaît de l’équipe. Cela ne dit rien.
lookup-outside = À côté de ce qui est signé, le fichier contient un autre texte. Il n’a pas été lu.
lookup-linked = Le fichier indique une clé sur { $server }, qui n’a pas été interrogé.
lookup-in-dns = Le fichier indique une clé dans le DNS, qui n’a pas été interrogé.
lookup-unread = Le fichier indique une clé d’une manière que ce programme ne lit pas : « { $value } ».
lookup-example = L’exemple n’est publié nulle part : il n’y a rien à chercher.
    .way-on = Ouvrez le formulaire de votre propre équipe.
lookup-no-domain = Le formulaire n’indique aucun domaine qui puisse être interrogé.
    .way-on = Comparez l’empreinte avec une autre, obtenue par une autre voie.
renewal-newer = Un formulaire plus récent a été trouvé : version { $version }, publiée le { $date }. C’est lui qui sert désormais.
renewal-same = Il n’y a pas de formulaire plus récent : la version { $version }, publiée le { $date }, est la plus récente qui s’y trouve.

# In the window.
lookup-open = Rechercher la clé…
lookup-start = Interroger ces serveurs
lookup-title = Ce que publient les domaines
renewal-look = Chercher un formulaire plus récent
renewal-note = Cela interroge { $server }, qui apprend que quelqu’un à votre adresse s’intéresse à cette équipe.
renewal = Y a-t-il un formulaire plus récent ?
renewal-published = Version { $version }, publiée le { $date }.
