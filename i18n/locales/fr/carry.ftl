# Envoyer un signalement scellé préparé ailleurs.

carry-not-sealed = { $path } n’est pas un signalement scellé : rien n’a été envoyé.
    .way-on = Choisissez le fichier .eml ou .tar.pgp écrit par Tocsin.
carry-no-recipient = Le fichier scellé n’indique pas son destinataire : rien n’a été envoyé.
    .way-on = Indiquez l’adresse de l’équipe avec --to, d’après une source sûre.
carry-read = { $path } ne peut pas être lu : { $why }.
    .way-on = Vérifiez que le fichier existe et que vous avez le droit de le lire.
carry-cover =
    Ci-joint un signalement scellé pour votre équipe, chiffré avec OpenPGP.
    Il a été préparé sur un autre ordinateur ; l’expéditeur de ce courriel ne peut pas le lire.
