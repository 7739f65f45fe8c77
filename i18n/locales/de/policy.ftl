## Was eine Organisation festgelegt hat

policy-read = Die Richtlinie { $file } lässt sich nicht lesen: { $reason }
    .way-on = { $trial ->
        [yes] Nennen Sie den Pfad einer Datei, die Sie lesen können.
       *[no] Bis sie gelesen werden kann, wird nichts geöffnet. Fragen Sie die Administration dieses Computers.
    }
policy-no-file = { $link ->
        [yes] { $file } ist ein Verweis auf einen anderen Ort.
       *[no] { $file } ist keine Datei.
    }
    .way-on = { $trial ->
        [yes] Nennen Sie die Datei selbst.
       *[no] Bis das behoben ist, wird nichts geöffnet. Fragen Sie die Administration dieses Computers: Die Richtlinie ist eine eigene Datei in einem eigenen Ordner, ohne Verweise.
    }
policy-writable = In { $file } können auch andere als die Administration schreiben, sodass jeder die Richtlinie gemacht haben könnte.
    .way-on = Bis das behoben ist, wird nichts geöffnet. Fragen Sie die Administration dieses Computers: Datei und Ordner müssen root gehören, und niemand sonst darf dort schreiben.
policy-content = In der Richtlinie { $file } { $count ->
        [one] ist ein Fehler
       *[other] sind Fehler
    }.
    .way-on = { $trial ->
        [yes] Berichtigen Sie das und prüfen Sie die Datei noch einmal, bevor Sie sie verteilen.
       *[no] Bis das behoben ist, wird nichts geöffnet. Fragen Sie die Administration dieses Computers; „tocsin-cli policy check“ findet jeden Fehler.
    }
policy-mail = So, wie die Richtlinie { $file } es festlegt, lässt sich keine E-Mail senden.
    .way-on = { $trial ->
        [yes] Berichtigen Sie das und prüfen Sie die Datei noch einmal, bevor Sie sie verteilen.
       *[no] Bis das behoben ist, wird nichts geöffnet. Fragen Sie die Administration dieses Computers; „tocsin-cli policy check“ sagt, ob sie stimmt.
    }
policy-refused = Tocsin öffnet sich nicht
policy-mail-locked = Ihre Organisation hat festgelegt, wie hier E-Mail gesendet wird; das lässt sich nicht ändern.
policy-mail-default = Von Ihrer Organisation eingestellt; Sie können es ändern.
policy-language = Sprache, wo niemand eine gewählt hat
policy-team = Schlüssel, angegeben für { $team }
policy-revoked = Gilt nichts mehr
policy-handover-refuse = Nur dieser Schlüssel signiert, wem auch immer er übergibt.
policy-telephone = Telefon
policy-unchecked-forbid = An ein Team, das niemand geprüft hat, wird nichts versiegelt.
policy-unchecked-allow = Ob an ein ungeprüftes Team versiegelt wird, entscheidet, wer meldet.
policy-brand = Öffnet mit
policy-brand-locked = Die Option --brand wird abgelehnt.
policy-mail-way = E-Mail
cli-policy-none = Auf diesem Computer gibt es keine Richtlinie: Ihr Platz wäre { $file }.
cli-policy-file = Richtlinie
cli-policy-good = In { $file } ist kein Fehler.

## Das Formular eines Teams, das mit dem Programm kam

brand-locked = Ihre Organisation hat festgelegt, mit welchem Formular sich das Programm öffnet: { $file }
    .way-on = Lassen Sie --brand weg, oder fragen Sie die Administration dieses Computers.
brand-unusable = { $by ->
        [option] Das Formular, das --brand nennt, lässt sich nicht verwenden: { $file }
        [policy] Das Formular, das die Richtlinie Ihrer Organisation nennt, lässt sich nicht verwenden: { $file }
       *[program] Das Formular, das mit dieser Kopie des Programms kommt, lässt sich nicht verwenden: { $file }
    }
    .way-on = { $by ->
        [option] Prüfen Sie --brand: Nennen Sie die Datei des Formulars, wie Ihr Team es veröffentlicht, oder lassen Sie die Option weg.
        [policy] Bis das behoben ist, wird nichts geöffnet. Fragen Sie die Administration dieses Computers: „file“ unter „brand“ in der Richtlinie muss das Formular des Teams sein.
       *[program] Es kann beschädigt oder gefälscht sein, darum wird nichts geöffnet. Installieren Sie das Programm neu von dort, wo Ihr Team es veröffentlicht, und sagen Sie es dem Team.
    }
brand-call = Das letzte Formular hier, das in Ordnung war, nennt diese Nummer von { $team }: { $telephone }
brand-came = Es kam mit dieser Kopie des Programms.
brand-open = Das Formular, das mit diesem Programm kam
    .note = Es kam mit dieser Kopie des Programms; geprüft hat es damit niemand.
cli-trust-came = noch nicht geprüft: es kam mit dieser Kopie des Programms, und niemand hat den Fingerabdruck verglichen
cli-no-bundle = Mit dieser Kopie des Programms kam kein Formular: Nennen Sie eines, eine Datei, eine Adresse oder „example“.
