# Mails on their way. $server: the mail server, or the local program; $words: its own words; $name: the report's reference.

outbox-waiting = wartet, noch nicht gesendet
outbox-not-sent = nicht gesendet
outbox-sending = wird gesendet
outbox-accepted = angenommen von { $server } ({ $words })
outbox-accepted-silently = angenommen von { $server }
outbox-refused = abgelehnt von { $server }: { $words }
outbox-unknown = unbekannt, ob { $server } sie hat

outbox-partly-taken = Ihr Mailserver hat die Meldung { $name } nur für einige Empfänger angenommen.
    .way-on = Versuchen Sie es für die anderen erneut, oder rufen Sie das Team an.
outbox-only-unknown = Ob Ihr Mailserver die Meldung { $name } angenommen hat, ist nicht bekannt.
    .way-on = Senden Sie sie erneut, wenn das Team sie haben soll: Es bekommt die Mail vielleicht doppelt, aber keine zweite Meldung.
outbox-found-unknown = Die Meldung { $name } wurde gerade gesendet, als das Programm endete: Ob Ihr Mailserver sie angenommen hat, ist nicht bekannt.
    .way-on = Senden Sie sie erneut, wenn das Team sie haben soll: Es bekommt die Mail vielleicht doppelt, aber keine zweite Meldung.
outbox-other-sender = Diese Mail ist von { $from }, das Konto sendet von { $account }: Es wurde nichts gesendet.
    .way-on = Verwenden Sie das Konto, für das sie gemacht wurde, oder versiegeln Sie die Meldung für das andere erneut: Öffnen Sie ihren Entwurf, und übermitteln Sie sie von dort.
outbox-already-there = Diese Mail ist schon im Postausgang: { $name }.
    .way-on = Senden Sie sie von dort, oder löschen Sie sie dort zuerst.
outbox-moved = Ein anderes Programm hat diese Meldung inzwischen gesendet: Es wurde nichts versiegelt.
    .way-on = Schließen Sie den Entwurf, öffnen Sie ihn wieder und sehen Sie nach, wie es um die Meldung steht.
