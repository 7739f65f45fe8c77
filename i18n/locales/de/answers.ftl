# Was zu einer Antwort zu sagen ist, neben ihrer Frage; json-…: zu einer Antwortdatei, neben dem Pfad darin.

answer-missing = Diese Angabe ist erforderlich.
answer-consent-missing = Hierfür ist Ihr Einverständnis nötig.
answer-recommended = Diese Angabe hilft dem Team.
answer-too-few-rows = Fügen Sie Einträge hinzu: mindestens { $least }, vorhanden { $count }.
answer-too-many-rows = Entfernen Sie Einträge: höchstens { $most }, vorhanden { $count }.
answer-kind = Diese Antwort passt nicht zur Frage. Löschen Sie sie und antworten Sie neu.
answer-one-line = Schreiben Sie dies in eine Zeile.
answer-pattern = Das ist nicht so geschrieben, wie das Team es erwartet. Vergleichen Sie es mit der Frage.
answer-too-long = Kürzen Sie dies auf höchstens { $most } Zeichen.
answer-integer = Geben Sie eine ganze Zahl ein, zum Beispiel 12.
answer-decimal = Geben Sie eine Zahl wie 12,5 ein.
answer-decimal-ambiguous = Die Zahl lässt sich auf zwei Arten lesen. Schreiben Sie sie ohne Tausendertrennzeichen oder mit einer Null nach der letzten Nachkommastelle: 1,2340.
answer-too-many-digits = Schreiben Sie höchstens { $most } Nachkommastellen.
answer-percentage = Geben Sie einen Prozentsatz von 0 bis 100 ein, zum Beispiel 12,5.
answer-quantity-order = Die kleinste Zahl ist größer als die größte. Berichtigen Sie eine von beiden.
answer-too-small = Geben Sie eine Zahl ein, die mindestens { $least } ist.
answer-too-great = Geben Sie eine Zahl ein, die höchstens { $most } ist.
answer-port = Geben Sie eine Portnummer von 0 bis 65535 ein.
answer-date = Geben Sie ein Datum als Jahr-Monat-Tag ein, zum Beispiel 2026-11-21.
answer-no-such-date = Dieses Datum gibt es nicht. Sehen Sie Monat und Tag noch einmal an.
answer-time = Geben Sie eine Uhrzeit wie 14:30 ein oder lassen Sie sie leer.
answer-moment-date = Geben Sie auch das Datum an.
answer-moment-day = Geben Sie ein Datum als Jahr-Monat-Tag ein, zum Beispiel 2026-11-21, oder nur Jahr und Monat: 2026-11.
answer-moment-time-of-month = Geben Sie auch den Tag an oder lassen Sie die Uhrzeit leer.
answer-moment-two-zones = Die Uhrzeit nennt ihre Zeitzone selbst. Lassen Sie die andere leer.
answer-moment-order = Der späteste Zeitpunkt liegt vor dem frühesten. Berichtigen Sie einen von beiden.
answer-clock = Geben Sie an, um wie viel die Uhr abweicht: + wenn sie vorgeht, - wenn sie nachgeht, zum Beispiel +90 s oder -3 min.
answer-duration = Geben Sie eine Dauer wie 3 h, 90 min oder 2 d ein.
answer-email = Geben Sie eine Adresse wie admin@site.example ein.
answer-phone = Geben Sie eine Telefonnummer wie +49 30 23125 018 ein.
answer-url = Geben Sie eine vollständige Adresse wie https://site.example/seite ein.
answer-ip = Geben Sie eine Adresse wie 192.0.2.7 oder 2001:db8::7 ein.
answer-network = Geben Sie ein Netz wie 192.0.2.0/24 oder 2001:db8::/32 ein.
answer-host = Geben Sie einen Rechnernamen oder eine Adresse ein, zum Beispiel www.site.example oder 192.0.2.7.
answer-domain = Geben Sie einen Domainnamen wie site.example ein.
answer-hash = Geben Sie einen MD5-, SHA-1-, SHA-256- oder SHA-512-Hash hexadezimal ein: 32, 40, 64 oder 128 Ziffern.
answer-cve = Geben Sie eine CVE-Nummer wie CVE-2026-12345 ein.
answer-zone = Geben Sie eine Zeitzone wie Europe/Berlin oder +01:00 ein.
answer-money = Geben Sie einen Betrag wie 1250,00 ein.
answer-money-ambiguous = Der Betrag lässt sich auf zwei Arten lesen. Schreiben Sie ihn ohne Tausendertrennzeichen oder mit zwei Nachkommastellen: 1250,00.
answer-currency = Geben Sie den dreistelligen Code der Währung ein, zum Beispiel EUR.
answer-currency-missing = Wählen Sie die Währung.
answer-option = „{ $option }“ steht nicht in der Liste. Wählen Sie neu.
answer-other-text = Geben Sie an, was mit „{ $option }“ gemeint ist.
answer-exclusive = Eine der gewählten Optionen schließt die anderen aus. Behalten Sie entweder sie oder die anderen.
answer-too-many-files = Entfernen Sie Dateien: Höchstens { $most } sind möglich.
answer-evidence-type = „{ $name }“ sieht nicht nach dem aus, was hier gefragt ist ({ $types }). Die Datei geht mit; prüfen Sie, ob es die richtige ist.
answer-too-large = Die Dateien haben zusammen { $size } MiB; höchstens { $most } MiB können mit. Entfernen Sie einige.
answer-json-type = Erwartet wird hier { $expected ->
        [object] ein Objekt
        [array] ein Array
        [number] eine Zahl
        [boolean] true oder false
        [null] null
       *[text] ein Text
    }; gefunden wurde { $found ->
        [object] ein Objekt
        [array] ein Array
        [number] eine Zahl
        [boolean] true oder false
        [null] null
       *[text] ein Text
    }.
answer-json-format = Die Datei hat das Format { $found }; dieses Programm liest Format 1.
answer-json-missing = „{ $key }“ fehlt.
answer-json-other-team = Diese Antworten sind für das Team { $found }, nicht für { $expected }.
answer-json-other-form = Diese Antworten gehören zum Formular „{ $found }“, nicht zu „{ $expected }“.
answer-json-unknown-field = Das Formular hat hier kein Feld „{ $field }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
answer-json-unknown-key = „{ $key }“ wird hier nicht erwartet.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
answer-json-unknown-option = „{ $option }“ gehört nicht zu den Optionen.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    } Optionen: { $options }
answer-json-quantity = Schreiben Sie entweder „exact“ oder „about“ oder „least“ und „most“ (eines davon oder beide).
answer-json-option-twice = „{ $option }“ ist zweimal gewählt. Nennen Sie es einmal.
answer-json-part-not-asked = Die Frage fragt nicht nach „{ $part }“: Es wird weggelassen.
answer-json-evidence-ignored = Dateien werden von hier nicht übernommen ({ $count } genannt). Hängen Sie sie mit --attach an.
