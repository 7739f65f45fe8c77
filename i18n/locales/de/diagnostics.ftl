# Fehler in dem, was ein Team geschrieben hat. Die Stelle (Datei, Zeile, Element) steht daneben.

diagnostic-file-missing = Die Datei fehlt.
    .way-on = { $what ->
        [mimetype] Schreiben Sie { $expected } hinein, ohne Zeilenumbruch.
        [contact] Schreiben Sie Name, Telefon und E-Mail-Adresse Ihres Teams hinein.
        [team] Beginnen Sie den Ordner eines Teams mit „team new“, oder prüfen Sie den Ordner, der diese Datei hat.
        [signing] Legen Sie das Zertifikat dorthin, dessen Schlüssel das Paket signiert: gpg --armor --export ADRESSE.
        [description] Beschreiben Sie darin Ihr Team, nach RFC 2350.
        [translation] Starten Sie „team translate“ für { $language }: das beginnt die Datei.
       *[texts] Legen Sie sie an: Diese Prüfung nennt dann jeden Text, der hineingehört.
    }
diagnostic-file-name = Der Dateiname enthält anderes als Buchstaben, Ziffern und . _ - und /.
    .way-on = Benennen Sie die Datei um.
diagnostic-file-name-twice = Der Dateiname unterscheidet sich von „{ $other }“ nur in der Großschreibung: Viele Systeme halten beide für dieselbe Datei.
    .way-on = Benennen Sie eine davon um.
diagnostic-file-unknown = Die Datei gehört nicht in das Formularpaket eines Teams. Entfernen Sie sie oder legen Sie sie unter assets ab.
diagnostic-file-too-large = Die Datei ist größer als { $most } Byte.
diagnostic-hidden-character = In diesem Text steht ein unsichtbares Steuerzeichen. Entfernen Sie es: Es kann einen Namen wie einen anderen aussehen lassen.
diagnostic-not-utf8 = Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.
diagnostic-toml-syntax = Das ist kein TOML: { $message }.
diagnostic-toml-quotes = { $quote } ist ein Anführungszeichen aus der Textverarbeitung; TOML nimmt nur die geraden, " und '.
    .way-on = Tippen Sie die Anführungszeichen neu, in einem Editor für reinen Text.
diagnostic-no-forms = Es gibt kein Formular: forms enthält keine .toml-Datei.
    .way-on = Schreiben Sie dort ein Formular, oder kopieren Sie eines aus einem Ordner, den „team new“ anlegt.
diagnostic-form-unknown = Es gibt kein Formular „{ $form }“: forms enthält keine solche Datei.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-form-twice = Das Formular „{ $id }“ ist zweimal aufgeführt.
diagnostic-form-not-listed = Das Formular „{ $form }“ steht nicht in „forms“ und wird deshalb zuletzt angeboten.
diagnostic-form-not-in-chooser = Keine Antwort auf „Was ist geschehen?“ führt zum Formular „{ $form }“: Es ist nur in der Liste aller Formulare zu finden.
diagnostic-chooser-twice = „{ $id }“ steht zweimal in „chooser“.
diagnostic-no-encryption-key = Es gibt kein Zertifikat, für das Meldungen verschlüsselt werden: keys/encryption enthält keine .asc-Datei.
    .way-on = Legen Sie eines dorthin, nach seinem Fingerabdruck benannt: gpg --armor --export ADRESSE.
diagnostic-mimetype-wrong = Die Datei muss genau { $expected } enthalten, ohne Zeilenumbruch.
diagnostic-contact-empty = CONTACT ist leer. Tragen Sie Name, Telefon und E-Mail-Adresse des Teams ein.
diagnostic-key-file-name = Die Datei muss nach dem Fingerabdruck ihres Zertifikats heißen: Hexadezimalziffern in Großbuchstaben, dann .asc.
diagnostic-key-unknown = „{ $key }“ ist hier kein Schlüssel.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
    .way-on = Alle Schlüssel stehen in docs/forms.md.
diagnostic-key-beside-calc = „{ $key }“ geht nicht neben „calc“: Was berechnet wird, wird nie gefragt.
diagnostic-key-missing = „{ $key }“ fehlt.
diagnostic-type-wrong = Erwartet wird hier { $expected ->
        [integer] eine ganze Zahl
        [decimal] eine Dezimalzahl
        [boolean] true oder false
        [date] ein Datum
        [array] eine Liste in [ ]
        [table] eine Tabelle in { "{" } { "}" }
       *[text] ein Text in Anführungszeichen
    }; gefunden wurde { $found ->
        [integer] eine ganze Zahl
        [decimal] eine Dezimalzahl
        [boolean] true oder false
        [date] ein Datum
        [array] eine Liste in [ ]
        [table] eine Tabelle in { "{" } { "}" }
       *[text] ein Text in Anführungszeichen
    }.
diagnostic-value-wrong = „{ $value }“ ist { $expected ->
        [domain] kein Domainname in ASCII-Kleinbuchstaben wie cert.example
        [email] keine E-Mail-Adresse wie cert@cert.example
        [network] kein Netz wie 192.0.2.0/24 ohne gesetzte Bits nach dem Präfix
        [timestamp] kein Zeitpunkt wie 2026-11-01T00:00:00Z
        [time] keine Uhrzeit wie 09:00
        [closed-day] kein Tag wie 12-25 oder 2026-12-25
        [day] keines von mon, tue, wed, thu, fri, sat, sun
        [duration] keine Dauer nach ISO 8601 wie PT4H
        [zone] keine Zeitzone wie Europe/Berlin
        [colour] keine Farbe wie #1f4e79
        [application] kein umgekehrter Domänenname in ASCII-Kleinbuchstaben wie org.example.cert
        [command] kein Befehlsname: ein Kleinbuchstabe, dann 2 bis 29 Kleinbuchstaben, Ziffern und -; nicht tocsin oder tocsin-cli
        [logo] kein Pfad einer PNG-Datei in assets wie assets/logo.png
        [language] kein Sprachkürzel wie en oder pt-BR
        [encryption] keines von compatible, modern, post-quantum
        [fingerprint] kein OpenPGP-Fingerabdruck: 40 oder 64 hexadezimale Ziffern
        [mail-format] keines von pgp-mime, tar-pgp
        [disclosure] keines von always, consent, never
        [program-version] keine Version wie 0.1
        [https] keine Adresse, die mit https:// beginnt
        [public-address] keine https://-Adresse eines Servers, den andere fragen können, ohne Namen oder Passwort davor
        [id] keine Kennung: ein Kleinbuchstabe, dann Kleinbuchstaben, Ziffern und _
        [field-name] keine Kennung eines Feldes (eines Feldes in Zeilen: REPEAT-ID)
        [option] keine Optionskennung aus Kleinbuchstaben, Ziffern, - und _
        [list-name] kein Listenname aus Kleinbuchstaben, Ziffern, - und _
        [file-type] ein Medientyp wie image/* oder eine Endung wie .log
        [tlp] keines von clear, green, amber, amber+strict, red
        [personal] keines von answer, may
        [keep] keines von report, subject, never
        [level] keines von warning, error
        [number] keine Zahl wie 0.5
        [record] kein Datensatz des Vokabulars
        [handover] keines von follow, refuse
        [unchecked] keines von allow, forbid
        [security] keines von tls, starttls, none
        [server] kein Name und keine Adresse eines Servers, etwa mail.example.org
        [path] kein vollständiger Pfad wie /etc/ssl/own.pem oder C:\ProgramData\own.pem
        [proxy] keine Adresse eines SOCKS5-Proxys wie socks5://127.0.0.1:9050, ohne Passwort
       *[one-line] keine einzelne Textzeile mit höchstens 200 Zeichen
    }.
diagnostic-out-of-range = { $value } liegt nicht zwischen { $least } und { $most }.
diagnostic-format-newer = Die Datei hat das Format { $format }; dieses Programm kennt Format { $known }. Ein neueres Programm wird gebraucht.
diagnostic-program-too-old = Das Formularpaket braucht Version { $needs } des Programms; dies ist { $have }.
diagnostic-name-not-file = „{ $name }“ ist nicht der Name der Datei. Benennen Sie eines von beiden um.
diagnostic-too-many = Es sind mehr als { $most } { $what ->
        [options] Optionen in der Liste
        [page] Felder in der Gruppe; teilen Sie sie
        [patterns] Muster im Formular
        [languages] Sprachen
        [messages] Nachrichten, Attribute und Platzhalter in der Datei
        [bundle] Nachrichten, Attribute und Platzhalter in allen Dateien zusammen
       *[fields] Felder im Formular
    }.
diagnostic-option-twice = Die Option „{ $option }“ steht zweimal da.
diagnostic-option-class = „{ $option }“ kommt zu einer Liste hinzu und kann zu keiner Klasse gehören.
diagnostic-options-empty = Es gibt keine Option zur Auswahl.
diagnostic-list-has-both = Eine Liste hat entweder „options“ oder „class“, nicht beides.
diagnostic-list-name-taken = Eine Liste namens „{ $list }“ kommt mit dem Programm. Wählen Sie einen anderen Namen.
diagnostic-id-reserved = „{ $id }“ ist ein Wort der Regelsprache und kann keine Kennung sein.
diagnostic-id-retired = „{ $id }“ wurde umbenannt; die Kennung kann nicht wieder verwendet werden.
diagnostic-renamed-elsewhere = Aus „{ $id }“ kann nicht „{ $name }“ werden: Ein Feld bleibt in den Zeilen, in denen es steht. Schreiben Sie beides mit dem Namen der Wiederholung: REPEAT-ID.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-stage-twice = Die Stufe „{ $id }“ ist zweimal aufgeführt.
diagnostic-page-twice = Zwei Seiten haben die Kennung „{ $id }“.
diagnostic-page-empty = Die Seite hat keine Felder.
diagnostic-group-twice = Die Kennung „{ $id }“ hat schon eine andere Gruppe oder Seite.
diagnostic-group-empty = Die Gruppe hat keine Felder.
diagnostic-no-pages = Das Formular hat keine Seiten.
diagnostic-field-unknown = Es gibt kein Feld „{ $field }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-field-on-two-pages = Das Feld „{ $field }“ steht zweimal in der Gliederung.
diagnostic-field-on-no-page = Das Feld „{ $field }“ steht auf keiner Seite und wird daher niemandem gezeigt.
diagnostic-field-outside = { $count ->
        [one] Das Feld „{ $field }“ steht außerhalb der Tabelle der Felder.
       *[other] { $count } Felder stehen außerhalb der Tabelle der Felder; „{ $field }“ ist das erste.
    }
    .way-on = Schreiben Sie [field] in eine eigene Zeile darüber.
diagnostic-row-unknown = [row.{ $row }] gehört zu keinem Feld der Art repeat.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-row-missing = Ein Feld der Art repeat braucht „fields“ und eine Tabelle [row.{ $row }].
diagnostic-row-field-twice = Das Feld „{ $id }“ ist zweimal aufgeführt.
diagnostic-row-field-not-listed = Das Feld „{ $field }“ fehlt in „fields“ von { $row }.
diagnostic-key-not-for-kind = „{ $key }“ bedeutet für ein Feld der Art { $kind } nichts.
diagnostic-kind-unknown = Es gibt keine Art „{ $kind }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
    .way-on = Alle Arten stehen in docs/forms.md unter „Kinds“.
diagnostic-kind-not-in-row = Ein Feld der Art { $kind } kann nicht in einer Zeile stehen.
diagnostic-repeat-too-deep = Wiederholungen lassen sich höchstens zweifach schachteln. Setzen Sie die Felder in die Zeilen der äußeren Wiederholung.
diagnostic-min-over-max = „min“ ist größer als „max“.
diagnostic-pattern-syntax = Das ist kein regulärer Ausdruck: { $message }.
diagnostic-pattern-not-linear = Vorausschau, Rückschau und Rückverweise gibt es nicht: Mit ihnen könnte ein Vergleich endlos dauern. Drücken Sie es ohne sie aus, oder prüfen Sie es mit einer Regel.
diagnostic-pattern-too-large = Dieser Ausdruck wird zu groß: Er wiederholt zu viel zu oft.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint? Das steht für zehn Ziffern, das andere für die Ziffern aller Schriften.
       *[no] { "" }
    }
diagnostic-pattern-too-long = Ein Muster hat höchstens { $most } Byte.
diagnostic-list-without-classes = Die Liste hat keine Klassen, also lässt sich keine wählen. Lassen Sie „classes“ weg.
diagnostic-class-is-option = „{ $id }“ ist Klasse und Option der Liste zugleich: Wer es wählt, könnte beides meinen. Lassen Sie „classes“ weg oder nehmen Sie eine eigene Liste.
diagnostic-options-missing = Eine Auswahl braucht „list“ oder „options“ oder beide.
diagnostic-options-name-taken = Die Texte dieser Optionen würden mit denen von „{ $name }“ verwechselt. Geben Sie dem Feld eine andere Kennung.
diagnostic-list-unknown = Es gibt keine Liste „{ $list }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-stage-unknown = Das Formular hat keine Stufe „{ $stage }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-required-stage = Schreiben Sie true oder false oder eine Stufe wie { "{" } final = true { "}" }.
diagnostic-required-twice = Verwenden Sie entweder „required“ oder „required_when“, nicht beides.
diagnostic-means-unknown = „{ $means }“ steht nicht im Vokabular der Bedeutungen.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
    .way-on = Bedeutungen, die passen könnten: { $some }. Alle stehen in docs/forms.md unter „Meanings“.
diagnostic-means-kind = „{ $means }“ kann nicht von der Art { $kind } sein; möglich sind { $kinds }.
diagnostic-means-outside-record = „{ $means }“ gehört in die Zeilen eines repeat mit der Bedeutung „{ $record }“.
diagnostic-means-inside-record = „{ $means }“ ist kein Teil des Datensatzes „{ $record }“. Nehmen Sie das Feld aus den Zeilen heraus.
diagnostic-means-twice = „{ $means }“ ist schon die Bedeutung von „{ $field }“.
diagnostic-choice-without-unknown = „{ $field }“ muss beantwortet werden, hat aber keine Option wie „unknown“: Wer es nicht weiß, wird raten.
diagnostic-rule-cycle = Ob diese Felder gelten oder was sie enthalten, hängt voneinander ab: { $fields }.
diagnostic-rule-too-long = Die Regel ist länger als { $most } Byte.
diagnostic-rule-too-deep = Die Regel ist mehr als { $most } Ebenen tief verschachtelt.
diagnostic-rule-too-costly = Diese Regel kann { $steps } Schritte brauchen, wenn ihre Listen so lang sind, wie sie sein dürfen; erlaubt sind höchstens { $most }. Geben Sie den Wiederholungen, die sie durchgeht, ein kleineres „max“, oder lassen Sie sie weniger davon auf einmal durchgehen.
diagnostic-rules-too-costly = Die Regeln dieses Formulars können { $steps } Schritte brauchen, wenn jede Wiederholung so viele Zeilen hat, wie sie haben darf; erlaubt sind höchstens { $most }, und diese Regel braucht die meisten. Geben Sie den Wiederholungen ein kleineres „max“, oder vereinfachen Sie die Regel.
diagnostic-rule-syntax = „{ $found }“ wird hier nicht erwartet.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-rule-look-alike = { $number } { $kind ->
        [space] sieht wie ein Leerzeichen aus und ist keines
        [unseen] ist unsichtbar und gehört in keine Regel
       *[sign] sieht wie { $like } aus und ist ein anderes Zeichen
    }.
    .way-on = { $kind ->
        [space] Tippen Sie das Leerzeichen neu.
        [unseen] Nehmen Sie es heraus.
       *[sign] Tippen Sie stattdessen { $like }.
    }
diagnostic-rule-ends-early = Die Regel endet, bevor sie vollständig ist.
diagnostic-rule-open-text = Dem Text fehlt das schließende Anführungszeichen.
diagnostic-rule-unknown-name = Es gibt kein Feld „{ $name }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-rule-unquoted = „{ $name }“ steht hier als Name eines Feldes, und ein solches gibt es nicht.
    .way-on = Ist es eine Option oder ein Text, geben Sie ihm eigene Anführungszeichen innerhalb derer des Wertes: '"{ $name }"'.
diagnostic-rule-unknown-part = Die Zeilen von { $repeat } haben kein Feld „{ $name }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-rule-no-row = „row“ geht nur in den Regeln der Felder einer Zeile.
diagnostic-rule-no-outer = „outer“ geht nur in den Regeln von Feldern, deren Zeile in einer anderen Zeile steht.
diagnostic-rule-no-parts = { $found ->
        [yes-or-no] Ein Ja oder Nein
        [number] Eine Zahl
        [quantity] Eine vielleicht ungenaue Zahl
        [money] Ein Geldbetrag
        [option] Eine Option
        [date] Ein Datum
        [moment] Ein Zeitpunkt
        [duration] Eine Dauer
        [file] Eine Datei
        [row] Eine Zeile
        [list] Eine Liste
       *[text] Ein Text
    } hat keinen Teil „{ $name }“.
diagnostic-rule-unknown-function = Es gibt keine Funktion „{ $name }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-rule-arguments = Zahl der Argumente von „{ $name }“: { $wanted } erwartet, { $found } gefunden.
diagnostic-rule-variable = Das erste Argument von „{ $name }“ ist ein Name für jedes Element, etwa h.
diagnostic-rule-name-taken = „{ $name }“ bedeutet hier schon etwas anderes.
diagnostic-rule-type = In „{ $of }“ steht { $found ->
        [yes-or-no] ein Ja oder Nein
        [number] eine Zahl
        [quantity] eine vielleicht ungenaue Zahl
        [money] ein Geldbetrag
        [option] eine Option
        [date] ein Datum
        [moment] ein Zeitpunkt
        [duration] eine Dauer
        [file] eine Datei
        [row] eine Zeile
        [list] eine Liste
       *[text] ein Text
    }; gebraucht wird { $wanted ->
        [yes-or-no] ein Ja oder Nein
        [number] eine Zahl
        [quantity] eine vielleicht ungenaue Zahl
        [money] ein Geldbetrag
        [option] eine Option
        [date] ein Datum
        [moment] ein Zeitpunkt
        [duration] eine Dauer
        [file] eine Datei
        [row] eine Zeile
        [list] eine Liste
       *[text] ein Text
    }.
    .way-on = { $way ->
        [gather] Machen Sie eine Zahl daraus, etwa mit sum(…) oder count(…).
        [yes-or-no] Schreiben Sie true oder false oder eine Regel, die eines davon ergibt.
        [number] Schreiben Sie eine Zahl ohne Anführungszeichen.
        [text] Schreiben Sie den Text in Anführungszeichen.
        [option] Schreiben Sie eine der Optionen in Anführungszeichen, etwa { $options }.
        [date] Schreiben Sie today(), ein anderes Datum oder addMonths(today(), 1).
        [moment] Schreiben Sie now(), einen anderen Zeitpunkt oder einen, der so viele Stunden entfernt ist: addHours(now(), -72).
        [duration] Schreiben Sie eine Dauer: eine Antwort dieser Art oder einen Zeitpunkt minus einen anderen.
        [list] Schreiben Sie eine Liste in [ ] oder ein Feld mit mehreren Antworten.
       *[other] { "" }
    }
diagnostic-rule-operator = „{ $of }“ ist auf diese Art von Wert nicht anwendbar: { $found ->
        [yes-or-no] ein Ja oder Nein
        [number] eine Zahl
        [quantity] eine vielleicht ungenaue Zahl
        [money] ein Geldbetrag
        [option] eine Option
        [date] ein Datum
        [moment] ein Zeitpunkt
        [duration] eine Dauer
        [file] eine Datei
        [row] eine Zeile
        [list] eine Liste
       *[text] ein Text
    }.
    .way-on = { $found ->
        [moment] Zu einem Zeitpunkt lässt sich eine Dauer addieren, und Stunden mit addHours(now(), 24).
        [date] Zu einem Datum lassen sich Monate mit addMonths(today(), 1) addieren.
       *[other] { "" }
    }
diagnostic-rule-time-sum = „{ $of }“ weiß nicht, was eine Zahl neben { $found ->
        [date] einem Datum
       *[moment] einem Zeitpunkt
    } zählt.
    .way-on = { $found ->
        [date] Schreiben Sie addMonths mit dem Datum und so vielen Monaten, etwa addMonths(today(), 1).
       *[moment] Sind es Stunden, schreiben Sie { $hours }; eine Dauer, etwa die Antwort auf ein Feld dieser Art, kann hinter „{ $of }“ stehen, wie sie ist.
    }
diagnostic-rule-not-boolean = Die Regel muss Ja oder Nein ergeben; sie ergibt: { $found ->
        [yes-or-no] ein Ja oder Nein
        [number] eine Zahl
        [quantity] eine vielleicht ungenaue Zahl
        [money] ein Geldbetrag
        [option] eine Option
        [date] ein Datum
        [moment] ein Zeitpunkt
        [duration] eine Dauer
        [file] eine Datei
        [row] eine Zeile
        [list] eine Liste
       *[text] ein Text
    }.
diagnostic-rule-unknown-option = „{ $option }“ gehört nicht zu den Optionen.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-rule-no-classes = Die Optionen dieses Feldes haben keine Klassen: „class“ ergibt hier nichts.
diagnostic-rule-has-no-answer = „has“ nimmt den Namen eines Feldes.
diagnostic-expires-before-published = Das Formularpaket würde ablaufen, bevor es veröffentlicht ist.
diagnostic-language-twice = Die Sprache „{ $language }“ ist zweimal aufgeführt.
diagnostic-no-languages = Es ist keine Sprache aufgeführt.
diagnostic-language-unknown = „{ $language }“ steht nicht in „languages“.
diagnostic-language-missing = Der Ordner für die Sprache „{ $language }“ fehlt.
    .way-on = { $what ->
        [translation] Beginnen Sie sie mit „team translate“, oder nehmen Sie sie aus „languages“ in team.toml heraus.
       *[texts] Schreiben Sie dort die Texte in der Arbeitssprache des Teams: team.md, common.ftl und je Formular eine Datei.
    }
diagnostic-language-not-listed = „{ $language }“ steht nicht in „languages“ von team.toml und wird niemandem gezeigt.
diagnostic-name-missing = Der Name des Teams in seiner ersten Sprache, „{ $language }“, fehlt.
    .way-on = Schreiben Sie ihn unter [name] in team.toml.
diagnostic-hours-backwards = Die Zeiten enden, bevor sie beginnen.
diagnostic-mail-to-empty = Es gibt keine Adresse, an die Meldungen gehen.
diagnostic-mail-keys-empty = „keys“ nennt kein Zertifikat. Lassen Sie es weg, um für alle zu verschlüsseln.
diagnostic-mail-key-twice = Das Zertifikat { $key } ist zweimal aufgeführt.
diagnostic-mail-key-unknown = In keys/encryption gibt es kein Zertifikat { $key }.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-mail-formats-empty = Es gibt kein Format für Meldungen: pgp-mime, tar-pgp oder beide.
diagnostic-subject-placeholder = Der Betreff kann „{ "{" }{ $placeholder }{ "}" }“ nicht enthalten, nur { "{" }ref{ "}" } und Felder des Formulars mit keep = "subject".
diagnostic-subject-without-ref = Der Betreff muss { "{" }ref{ "}" } enthalten, damit eine Meldung wiedergefunden wird.
diagnostic-ticket-placeholder = Die Kennzeichnung des Tickets muss { "{" }ticket{ "}" } genau einmal enthalten und keine anderen geschweiften Klammern.
diagnostic-keep-subject = In den Betreff darf nur ein Feld außerhalb von Zeilen, und zwar der Art text, integer, choice, yesno oder tristate.
diagnostic-class-twice = Die Klasse „{ $class }“ steht zweimal in der Weitergabetabelle.
diagnostic-colour-alone = „colour“ und „on-colour“ gehören zusammen; eines fehlt.
diagnostic-logo-missing = Die Datei { $file } fehlt.
    .way-on = Legen Sie sie dorthin, oder nehmen Sie „{ $key }“ aus team.toml heraus.
diagnostic-recipient-unknown = „{ $recipient }“ steht nicht in der Liste der Empfänger.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-severity-unknown = Kein Formular kennt den Schweregrad „{ $severity }“.{ $suggest ->
        [yes] { " " }Ist „{ $near }“ gemeint?
       *[no] { "" }
    }
diagnostic-private-computed = „{ $field }“ verlässt den Rechner und wird aus „{ $source }“ berechnet, das ihn nicht verlassen darf. Berechnen Sie es aus etwas anderem oder geben Sie auch ihm keep = "never".
diagnostic-marking-computed = „{ $field }“ wird aus „{ $source }“ berechnet und ist weniger streng gekennzeichnet (TLP); es wird wie „{ $source }“ gekennzeichnet. Geben Sie ihm dieselbe Kennzeichnung oder keine.
diagnostic-when-never-true = Diese Regel kann nie zutreffen; niemand wird gefragt werden.
diagnostic-required-never-relevant = „{ $field }“ ist ein Pflichtfeld, aber nach den Regeln wird nie danach gefragt.
diagnostic-required-when-never-true = Diese Regel kann nie zutreffen, solange nach „{ $field }“ gefragt wird; das Feld ist also nie Pflicht.
diagnostic-rules-not-tried = Ab hier wurde nicht mehr geprüft, ob Regeln überhaupt zutreffen können: Das würde zu lange dauern. Einfachere Regeln lassen sich prüfen.
diagnostic-answer-never-right = Diese Prüfung lehnt jede Antwort auf „{ $field }“ ab; niemand kann antworten und die Meldung senden. Ändern Sie die Prüfung oder die Grenzen der Antwort.
diagnostic-check-never-true = Keine Antwort auf „{ $field }“ macht diese Prüfung wahr: Sie lässt nur durch, was sie nicht beurteilen kann, weil es zu ungenau oder unbeantwortet ist. Ändern Sie die Prüfung.
diagnostic-never-finished = Keine Meldung, in der nach „{ $field }“ gefragt wird, kann je gesendet werden: Das widerspricht dem, was sonst Pflicht ist. Ändern Sie eines von beiden.
diagnostic-stage-never-finished = In der Stufe „{ $stage }“ kann keine Meldung, in der nach „{ $field }“ gefragt wird, je gesendet werden: Das widerspricht dem, was dort sonst Pflicht ist. Ändern Sie eines von beiden.
diagnostic-required-until-answered = Diese Regel gilt nicht mehr, sobald „{ $field }“ beantwortet ist. Soll die Antwort in jedem Fall gegeben werden, schreiben Sie required = true.
diagnostic-pattern-never-fits = Nichts, was sich eingeben lässt, passt auf dieses Muster: Leerzeichen um eine Antwort fallen weg, Zeilenumbrüche lassen sich nicht eingeben, und etwas muss zu sehen sein. Berichtigen Sie das Muster.
diagnostic-pattern-over-max = Der kürzeste Text, der auf dieses Muster passt, hat { $fewest } Zeichen; „max“ erlaubt { $most }. Erhöhen Sie „max“ oder berichtigen Sie das Muster.
diagnostic-bounds-leave-nothing = Zwischen „min“ und „max“ liegt keine Zahl mit { $digits } Nachkommastellen. Erlauben Sie mehr Stellen oder erweitern Sie die Grenzen.
diagnostic-value-refused = „{ $field }“ nimmt { $value } nicht an: Es stünde dort als falsche Antwort.
    .way-on = Schreiben Sie, was das Feld annimmt, oder ändern Sie seine Grenzen oder sein Muster.
diagnostic-evidence-too-small = So klein ist kaum eine Datei: Erlauben Sie mindestens { $least } Oktette.
diagnostic-repeat-without-questions = Die Zeilen von „{ $field }“ fragen nichts: Sie enthalten nur Hinweise. Fügen Sie eine Frage hinzu oder nehmen Sie die Zeilen weg.
diagnostic-required-before-asked = Pflicht ab der Stufe „{ $stage }“, aber erst ab „{ $from }“ gefragt. Nennen Sie dieselbe Stufe.
diagnostic-option-contradicts = Die Option „{ $option }“ sagt, dass die Antwort nicht bekannt ist, und fragt zugleich nach ihr. Nehmen Sie „other“ weg oder schreiben Sie unknown = false.
diagnostic-ids-alike = „{ $id }“ sieht aus wie „{ $other }“. Wählen Sie Kennungen, die niemand verwechseln kann.
diagnostic-hidden-in-text = { $character } ist unsichtbar und kann einen Text wie einen anderen aussehen lassen. Entfernen Sie es; das Programm hält Schreibrichtungen selbst auseinander.
diagnostic-byte-order-mark = Die Datei beginnt mit einer Bytereihenfolge-Marke, die andere Programme für einen Buchstaben halten können.
    .way-on = Speichern Sie sie als UTF-8 ohne BOM.
diagnostic-colour-contrast = Der Kontrast von „on-colour“ auf „colour“ ist { $ratio } zu 1: Viele können das nicht lesen. Text braucht { $least } zu 1 (WCAG 2.2, Stufe AA).
diagnostic-telephone-national = Wer aus einem anderen Land meldet, kann { $number } nicht wählen.
    .way-on = Beginnen Sie die Nummer mit + und der Ländervorwahl, etwa +1 514 555 0150.
diagnostic-subject-reveals = Wer die Mail befördert, kann diesen Betreff lesen: „{ $subject }“. Alles außer der Referenz verrät, worum es geht.
diagnostic-subject-lacks = Diese Antwort steht in keinem Betreff, denn keiner nennt „{ $field }“; den Meldenden wird aber gesagt, dass jeder sie lesen kann. Setzen Sie sie in einen Betreff oder lassen Sie „keep“ weg.
diagnostic-section-missing = Der Punkt „{ $section }“ aus RFC 2350, Anhang D, fehlt. Beginnen Sie seine Überschrift mit dieser Nummer.
diagnostic-team-id-changed = Die Kennung des Teams war „{ $old }“ und ändert sich nie: Man würde es für ein anderes Team halten.
diagnostic-version-not-raised = Die Version war { $old }: Erhöhen Sie sie, sonst gilt dieses Paket nicht als neuer.
diagnostic-published-not-later = Das vorige wurde am { $old } veröffentlicht: Dieses muss später sein.
diagnostic-form-removed = Das Formular „{ $form }“ ist weggefallen. Wer damit eine Meldung begonnen hat, kann sie so nicht mehr senden.
diagnostic-field-removed = Das Feld „{ $field }“ ist weggefallen; Entwürfe verlieren die Antwort darauf. Heißt es nur anders, tragen Sie das in „renamed“ ein.{ $suggest ->
        [yes] { " " }Ist es „{ $near }“?
       *[no] { "" }
    }
diagnostic-keep-weakened = „keep“ war { $old } und ist jetzt { $new }: Die Antwort geht weiter, als den Meldenden gesagt wurde. Entwürfe lassen sie zurück; wer sie senden will, tippt sie neu ein.
diagnostic-tlp-lowered = Die Kennzeichnung (TLP) war { $old } und ist jetzt weniger streng: Antworten, die mehr Schutz haben sollten, bleiben in Entwürfen zurück. Bieten Sie auch die strengere an.
diagnostic-personal-dropped = „personal“ war „{ $old }“ und sagt jetzt weniger: Kopien zur Weitergabe behalten Antworten, die sie bisher ausließen.
    .way-on = Kann die Antwort noch immer etwas über eine Person sagen, lassen Sie es stehen.
diagnostic-other-dropped = Die Option „{ $option }“ nimmt keinen Text mehr; wer einen geschrieben hatte, muss neu wählen.
diagnostic-bounds-narrowed = „{ $key }“ ist enger als zuvor: Bisherige Antworten können abgelehnt werden.
diagnostic-stages-reordered = Die Stufen stehen in anderer Reihenfolge: Laufende Meldungen können etwas zu früh oder zu spät gefragt werden.
diagnostic-stage-removed = Die Stufe „{ $stage }“ ist weggefallen; laufende Meldungen können in ihr sein.
diagnostic-id-reused = „{ $id }“ hieß ein Feld, das umbenannt wurde: Alte Antworten würden für Antworten auf dieses gehalten. Wählen Sie eine andere Kennung.
diagnostic-renamed-forgotten = „{ $id }“ steht nicht mehr in „renamed“. Lassen Sie es dort: Ältere Entwürfe verlieren eine Antwort.
diagnostic-kind-changed = Die Art war { $old } und ist jetzt { $new }: Bisherige Antworten passen nicht. Machen Sie ein neues Feld daraus.
diagnostic-means-changed = { $gone ->
        [yes] Die Antwort bedeutete „{ $old }“ und bedeutet Programmen jetzt nichts: Was Ihre Meldungen liest, findet sie nicht mehr.
       *[no] Die Antwort bedeutete „{ $old }“ und bedeutet jetzt „{ $new }“: Was Ihre Meldungen liest, hält sie für etwas anderes.
    }
    .way-on = Ist es eine andere Frage, machen Sie ein neues Feld daraus.
diagnostic-option-removed = Die Option „{ $option }“ ist weggefallen; wer sie gewählt hatte, muss neu wählen.
diagnostic-list-version-kept = Die Liste heißt noch „{ $list }“, hat aber verloren: { $options }. Ein Name steht für zwei Listen.
    .way-on = Erhöhen Sie „version“ der Liste und nennen Sie sie in den Formularen so.
diagnostic-policy-signer-revoked = Das ist der Schlüssel, der signiert: Er kann nicht zugleich einer sein, der nichts mehr gilt. Entfernen Sie einen von beiden.
diagnostic-policy-two-ways = E-Mail geht über einen Server oder ein Programm, nicht über beides. Entfernen Sie „server“ oder „sendmail“.
diagnostic-policy-no-way = Weder „server“ noch „sendmail“ sagt, wie E-Mail gesendet wird. Ergänzen Sie eines davon.
diagnostic-policy-needs-server = Das gehört zu einem Server, E-Mail geht aber über das Programm „sendmail“. Entfernen Sie es.
