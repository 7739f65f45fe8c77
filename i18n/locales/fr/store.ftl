### Ce qui est conservé sur cet ordinateur : réglages, équipes connues, brouillons.

store-no-home = Le système n’indique pas où vos programmes peuvent conserver leurs fichiers.
    .way-on = Lancez le programme avec --data-dir et un dossier de votre choix.
store-read = Impossible de lire { $file } : { $reason }.
    .way-on = Vérifiez le chemin et votre droit de lecture.
store-no-file = { $file } n’est pas un fichier, mais un dossier, un tube ou un périphérique.
    .way-on = Indiquez un fichier.
store-write = Impossible d’écrire { $file } : { $reason }.
    .way-on = Libérez de la place ou autorisez l’écriture, ou lancez le programme avec --data-dir et un autre dossier.
store-damaged = { $file } est endommagé : ce n’est pas ce que ce programme écrit.
    .way-on = Déplacez ce fichier ou restaurez-le depuis une sauvegarde, puis relancez le programme.
store-later-format = { $file } a été écrit par une version plus récente de ce programme.
    .way-on = Ouvrez-le avec cette version. Le fichier n’a pas été modifié.
store-no-draft = Il n’y a pas de brouillon { $draft } sur cet ordinateur.
    .way-on = Choisissez-en un dans la liste des brouillons.
store-busy = Ce brouillon est ouvert dans une autre fenêtre.
    .way-on = Poursuivez dans cette fenêtre, ou fermez-la d’abord.
store-needs-passphrase = Ce brouillon est protégé par une phrase de passe.
    .way-on = Saisissez la phrase de passe que vous aviez choisie.
store-wrong-passphrase = Cette phrase de passe n’ouvre pas le brouillon.
    .way-on = Réessayez, en vérifiant les majuscules et la disposition du clavier. Sans la phrase de passe, personne ne peut ouvrir le brouillon.
store-short-passphrase = La phrase de passe est trop courte : il faut au moins { $least } caractères.
    .way-on = Choisissez-en une plus longue ; plusieurs mots sont faciles à retenir.
store-keyring = Le trousseau de clés du système n’est pas utilisable : { $reason }.
    .way-on = Déverrouillez-le et réessayez, ou protégez le brouillon par une phrase de passe.
store-no-keyring = Il n’y a pas ici de trousseau qui puisse garder une clé.
    .way-on = Choisissez une phrase de passe.
store-draft-damaged = Un brouillon est endommagé, ainsi que la copie qui le précède.
    .way-on = Restaurez le dossier de données depuis une sauvegarde, ou commencez un nouveau brouillon.
store-fell-back = Le dernier état de ce brouillon était endommagé ; vous voyez celui d’avant, enregistré le { $time }.
    .way-on = Vérifiez les dernières réponses que vous avez données.
store-no-bundle = Le formulaire auquel ce brouillon appartient ne se trouve plus sur cet ordinateur.
    .way-on = Rouvrez le formulaire de l’équipe, dans la version avec laquelle le brouillon a été commencé.
store-over = Le signalement à { $team } devait rester ici jusqu’au { $date } : il est supprimé à présent.
    .way-on = Il n’y a rien à faire ; ce que l’équipe a, elle le garde.
store-over-perhaps = Le signalement à { $team } devait rester ici jusqu’au { $date }, mais l’horloge de cet ordinateur est en retard sur le dernier enregistrement, ou en avance de plus de 400 jours : rien n’est supprimé.
    .way-on = Mettez l’horloge à l’heure ; si elle est juste, supprimez vous-même le signalement.

## Équipes connues

trust-key-changed = Ce formulaire de { $team } est signé avec une autre clé que celle connue ici : la clé connue est { $old }, celle-ci est { $new }.
    .way-on = { $checked ->
        [yes] Ne l’utilisez pas. Appelez l’équipe au { $telephone }, le numéro de votre formulaire précédent, et demandez ce qu’il en est de la nouvelle clé.
       *[no] N’utilisez ni l’un ni l’autre avant d’avoir comparé son empreinte avec celle que l’équipe vous donne par un autre canal : personne n’a vérifié non plus celui qui est connu ici.
    }
trust-known-revoked = La clé de { $team } connue ici, { $old }, a été révoquée par son propriétaire. Ce formulaire est signé avec une autre : { $new }.
    .way-on = Obtenez de l’équipe l’empreinte de la nouvelle clé par un moyen qui ne dépend ni de ce formulaire ni du précédent, et comparez-la (en ligne de commande : --fingerprint). Si elle concorde, ce formulaire remplace le précédent.
trust-former-key = Ce formulaire de { $team } est signé avec { $old }, une clé que { $new } a remplacée.
    .way-on = Utilisez le formulaire le plus récent, ou demandez à l’équipe où il est publié.
trust-older-version = Ceci est la version { $found } du formulaire ; la version { $known } a déjà été ouverte ici.
    .way-on = Utilisez le formulaire le plus récent, ou demandez à l’équipe où il est publié.
trust-same-version-other-content = Ce formulaire porte le numéro de version { $version }, comme un formulaire déjà ouvert ici, mais son contenu est différent.
    .way-on = Ne l’utilisez pas. Demandez à l’équipe, par téléphone, lequel est le sien.
trust-version = { $version } n’est pas un numéro de version possible pour un formulaire.
    .way-on = Signalez-le à l’équipe qui l’a publié.
trust-looks-like = Ce formulaire dit provenir de { $found }, mais porte le nom, le domaine de messagerie ou la clé de { $name } ({ $known }), connue ici.
    .way-on = { $checked ->
        [yes] Ne l’utilisez pas. Appelez l’équipe que vous connaissez au { $telephone }.
       *[no] N’utilisez ni l’un ni l’autre avant d’avoir comparé son empreinte avec celle que l’équipe vous donne par un autre canal : personne n’a vérifié non plus celui qui est connu ici.
    }
trust-not-given = Votre organisation connaît { $team } par la clé { $given } ; ce formulaire est signé avec { $found }, et rien ne prouve que l’une a passé le relais à l’autre.
    .way-on = { $known ->
        [yes] Ne l’utilisez pas. Appelez le { $telephone }, le numéro que donne votre organisation, ou demandez à l’administration de cet ordinateur.
       *[no] Ne l’utilisez pas. Demandez à l’administration de cet ordinateur.
    }
trust-handover-refused = Ce formulaire de { $team } est signé avec { $found } ; la politique de votre organisation n’accepte que { $given } et ne suit aucun passage de relais à une autre clé.
    .way-on = { $known ->
        [yes] Ne l’utilisez pas. Appelez le { $telephone }, le numéro que donne votre organisation, ou demandez à l’administration de cet ordinateur.
       *[no] Ne l’utilisez pas. Demandez à l’administration de cet ordinateur.
    }
trust-given-up = Ce formulaire de { $team } vient de { $key }, une clé qui ne compte plus, selon votre organisation.
    .way-on = { $known ->
        [yes] Ne l’utilisez pas. Appelez le { $telephone }, le numéro que donne votre organisation, ou demandez à l’administration de cet ordinateur.
       *[no] Ne l’utilisez pas. Demandez à l’administration de cet ordinateur.
    }
trust-other-fingerprint = Ce n’est pas la clé qui a signé ce formulaire : vous avez { $shown }, le formulaire a { $signer }. Les groupes qui diffèrent sont entre crochets : { $groups }.
    .way-on = N’utilisez pas ce formulaire. Interrogez l’équipe à un numéro ou à une adresse que vous aviez déjà, et non à l’un de ceux de ce formulaire.
trust-perhaps-digest = Ce que vous avez est un mot de 64 chiffres, et l’empreinte de la clé de ce formulaire en a { $digits } : c’est celle d’une autre clé, ou bien pas une empreinte mais la somme de contrôle d’un fichier.
    .way-on = Si l’équipe vous l’a donné comme son empreinte, n’utilisez pas ce formulaire. S’il figure à côté d’un fichier à télécharger, donnez plutôt l’empreinte.
trust-encryption-fingerprint = { $fingerprint } est une clé pour laquelle les signalements sont chiffrés, et non celle qui a signé ce formulaire : elle montre qui peut lire un signalement, non qui a écrit le formulaire.
    .way-on = Demandez à l’équipe l’empreinte de la clé avec laquelle elle signe ses formulaires, et comparez celle-là.
trust-former-fingerprint = L’empreinte que vous avez saisie est celle d’une ancienne clé de { $team }, que la clé de ce formulaire a remplacée.
    .way-on = Demandez à l’équipe sa nouvelle empreinte et comparez celle-là. Si vous avez déjà comparé l’ancienne ici, vous pouvez continuer sans comparer de nouveau.
trust-example = L’exemple sert à essayer : il ne peut pas être vérifié, et tout le monde peut lire ce qui est scellé pour lui.
    .way-on = Ouvrez le formulaire de votre propre équipe.
store-no-entry = Il n’y a pas de message { $entry } dans la boîte d’envoi.
    .way-on = Choisissez l’un de ceux que la boîte d’envoi énumère.
store-entry-busy = Un autre programme est en train d’envoyer ce message.
    .way-on = Attendez qu’il ait terminé.
store-mail-changed = { $file } a disparu ou n’est pas le message qui a été scellé : rien n’a été envoyé.
    .way-on = Retirez-le de la boîte d’envoi, scellez de nouveau le signalement et envoyez-le.
store-stray = { $file } se trouve dans la boîte d’envoi, et on n’en sait rien.
    .way-on = Si c’est un signalement scellé qui doit partir, envoyez-le avec « tocsin-cli send » ; sinon, supprimez-le.
