# Ein Formular als Textdatei, auszufüllen mit einem Editor (`tocsin-cli fill`).

fill-how = Schreiben Sie Ihre Antworten hinter die Doppelpunkte; Zeilen, die mit # beginnen, sind nur zum Lesen. Speichern Sie die Datei und verlassen Sie den Editor: Dann wird sie geprüft, und was fehlt oder falsch ist, steht mit #! über seiner Zeile. Diese Datei ist nicht verschlüsselt. Löschen Sie sie, wenn die Meldung abgeschickt ist.
fill-required = erforderlich
fill-recommended = empfohlen
fill-computed = aus Ihren anderen Antworten berechnet
fill-computed-is = Aus Ihren anderen Antworten berechnet: { $answer }
fill-computed-now = Wie Ihre Antworten standen, als dies geschrieben wurde: { $answer }
fill-only-when = Nur wenn { $condition }.
fill-only-depends = Ob das gefragt ist, hängt von Ihren anderen Antworten ab.
fill-required-when = Erforderlich, wenn { $condition }.
fill-required-depends = Je nach Ihren anderen Antworten erforderlich.
fill-boxes = Setzen Sie ein x in die Klammern, wo es zutrifft.
fill-rows = Kopieren Sie für jeden weiteren Eintrag den Block von der ersten Zeile bis zur schließenden Klammer; höchstens { $most }.
fill-evidence = Schreiben Sie hier nichts: Dateien werden beim Erstellen der Meldung angegeben, mit --attach { $field }=DATEI.
fill-default = Solange hier nichts steht, ist die Antwort „{ $answer }“. Schreiben Sie "", um sie leer zu lassen.
fill-default-depends = Solange hier nichts steht, folgt die Antwort aus Ihren anderen Antworten. Schreiben Sie "", um sie leer zu lassen.
fill-from-stage = Wird ab „{ $stage }“ gefragt.
fill-marking = Kennzeichnung dieser Antwort: { $marking }, solange nichts hinter dem Doppelpunkt steht, oder eine von diesen:
fill-kind-yesno = Schreiben Sie yes (ja) oder no (nein).
fill-kind-tristate = Schreiben Sie yes (ja), no (nein) oder unknown (unbekannt).
fill-kind-consent = Schreiben Sie yes, wenn Sie zustimmen.
fill-kind-date = So geschrieben: 2026-11-01
fill-kind-moment = So geschrieben: 2026-11-01 14:30 Europe/Berlin; nur das Datum, wenn Sie nicht mehr wissen; „about“ davor, wenn Sie nicht sicher sind.
fill-kind-interval = Sind nur die früheste und die späteste Zeit bekannt, so geschrieben: 2026-11-01 14:30 .. 16:00
fill-kind-clock = Dahinter, wie die Uhr ging, die es zeigte: clock exact (genau), clock unknown (unbekannt), clock +90 s (vor), clock -3 min (nach).
fill-kind-duration = So geschrieben wie eines hiervon: 45 min, 3 h, 2 d
fill-kind-money = So geschrieben: 1200.50 EUR
fill-kind-quantity = So geschrieben wie eines hiervon: 120; about 120 für etwa 120; 100 .. 200; 100 .. für mindestens 100; .. 200 für höchstens 200
fill-kind-zone = So geschrieben wie eines hiervon: Europe/Berlin, +02:00, UTC

## Wann eine Frage gestellt wird

fill-condition-is = „{ $question }“ mit „{ $answer }“ beantwortet ist
fill-condition-is-not = „{ $question }“ nicht mit „{ $answer }“ beantwortet ist
fill-condition-includes = „{ $question }“ auch „{ $answer }“ enthält
fill-condition-answered = „{ $question }“ beantwortet ist
fill-condition-unanswered = „{ $question }“ nicht beantwortet ist
fill-condition-stage = es um „{ $stage }“ geht
fill-condition-not-stage = es nicht um „{ $stage }“ geht

## Was in einer ausgefüllten Datei falsch ist

fill-no-head = Die erste Zeile sagt nicht, welches Formular das ist.
fill-other-format = Die Datei hat das Format { $format }; dieses Programm liest Format 1.
fill-no-such-stage = Das Formular hat keine Stufe „{ $stage }“. Es hat: { $stages }.
fill-line = Diese Zeile ist weder „name: Antwort“ noch ein Kommentar: { $line }
fill-twice = „{ $field }“ steht hier ein zweites Mal.
fill-no-end = Dem Text, der hier beginnt, fehlt am Ende die Zeile „{ $end }“.
fill-text-goes-on = Der Text, der hier beginnt, läuft über „{ $question }“ hinweg: Setzen Sie die Zeile „{ $end }“ dorthin, wo er endet. Gehört alles zum Text, beginnen und beenden Sie ihn mit einem anderen Wort als „{ $end }“.
fill-too-many-rows = Die Einträge in dieser Datei umfassen mehr als { $most } Fragen: Entfernen Sie einige, oder hängen Sie die Liste als Datei an.
fill-brace = Zu dieser Klammer gehört keine andere.
fill-brace-open = Dem Block, der hier beginnt, fehlt die schließende Klammer.
fill-box = Zwischen den Klammern steht ein x oder nichts, nicht „{ $mark }“.
fill-box-empty = Hier steht ein Text, aber das Kästchen ist nicht angekreuzt: Setzen Sie ein x in die Klammern, oder nehmen Sie den Text weg.
fill-left-out = Diese Antwort bleibt aus der Meldung heraus: Nach den anderen Antworten wird die Frage nicht gestellt.
fill-left-out-stage = Diese Antwort bleibt aus der Meldung heraus: Die Frage wird erst in einer späteren Stufe gestellt.
fill-yes-or-no = Schreiben Sie yes (ja) oder no (nein).
fill-lacks = Die Datei hat dafür noch keine Stelle: Schreiben Sie „{ $line }“ und Ihre Antwort unter diese Zeile.
fill-evidence-missing = Hierher gehört eine Datei: Geben Sie sie beim Erstellen der Meldung an, mit --attach { $field }=DATEI.
fill-quantity = Schreiben Sie eine Zahl wie 20; about 20 für etwa 20; 20 .. für mindestens 20; .. 20 für höchstens 20; oder 20 .. 30.
fill-aside = Ohne Platz in diesem Formular
fill-aside-how = Diese Antworten standen in { $path }. Schreiben Sie, was noch gilt, dorthin, wo es hingehört; nichts hierunter wird gesendet.
fill-attach-again = Hier war die Datei „{ $name }“ angehängt: Hängen Sie sie beim Erstellen der Meldung wieder an, mit --attach { $field }=DATEI.
fill-renamed = „{ $was }“ heißt in diesem Formular jetzt „{ $now }“; die Antwort wurde übernommen.
