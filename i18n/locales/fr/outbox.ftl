# Mails on their way. $server: the mail server, or the local program; $words: its own words; $name: the report's reference.

outbox-waiting = en attente, pas encore envoyé
outbox-not-sent = pas envoyé
outbox-sending = en cours d’envoi
outbox-accepted = accepté par { $server } ({ $words })
outbox-accepted-silently = accepté par { $server }
outbox-refused = refusé par { $server } : { $words }
outbox-unknown = on ne sait pas si { $server } l’a

outbox-partly-taken = Votre serveur de courrier n’a accepté le signalement { $name } que pour certains destinataires.
    .way-on = Réessayez pour les autres, ou téléphonez à l’équipe.
outbox-only-unknown = On ne sait pas si votre serveur de courrier a accepté le signalement { $name }.
    .way-on = Envoyez-le de nouveau si l’équipe doit l’avoir : elle recevra peut-être le message deux fois, mais pas un second signalement.
outbox-found-unknown = Le signalement { $name } était en cours d’envoi quand le programme s’est arrêté : on ne sait pas si votre serveur de courrier l’a accepté.
    .way-on = Envoyez-le de nouveau si l’équipe doit l’avoir : elle recevra peut-être le message deux fois, mais pas un second signalement.
outbox-other-sender = Ce message vient de { $from }, et le compte envoie depuis { $account } : rien n’a été envoyé.
    .way-on = Utilisez le compte pour lequel il a été fait, ou scellez de nouveau le signalement pour l’autre : ouvrez son brouillon et transmettez-le de là.
outbox-already-there = Ce message est déjà dans la boîte d’envoi : { $name }.
    .way-on = Envoyez-le de là, ou supprimez-le d’abord.
outbox-moved = Un autre programme a envoyé ce signalement entre-temps : rien n’a été scellé.
    .way-on = Fermez le brouillon, rouvrez-le et regardez où en est le signalement.
