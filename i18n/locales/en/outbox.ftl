# Mails on their way. $server: the mail server, or the local program; $words: its own words; $name: the report's reference.

outbox-waiting = waiting, not sent yet
outbox-not-sent = not sent
outbox-sending = being sent
outbox-accepted = accepted by { $server } ({ $words })
outbox-accepted-silently = accepted by { $server }
outbox-refused = refused by { $server }: { $words }
outbox-unknown = unknown whether { $server } has it

outbox-partly-taken = Your mail server took report { $name } for some recipients only.
    .way-on = Try again for the others, or telephone the team.
outbox-only-unknown = It is not known whether your mail server has taken report { $name }.
    .way-on = Send it again if the team should have it: it may get the mail twice, not a second report.
outbox-found-unknown = Report { $name } was being sent when the program ended: it is not known whether your mail server has taken it.
    .way-on = Send it again if the team should have it: it may get the mail twice, not a second report.
outbox-other-sender = This mail is from { $from }, and the account sends from { $account }: nothing was sent.
    .way-on = Use the account that it was made for, or seal the report again for the other one: open its draft and deliver it from there.
outbox-already-there = This mail is in the outbox already: { $name }.
    .way-on = Send it from there, or delete it there first.
outbox-moved = Another program has sent this report meanwhile: nothing was sealed.
    .way-on = Close the draft and open it again, then look how the report stands.
