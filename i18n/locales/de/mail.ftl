# Mailversand. $server: Host und Port oder das lokale Programm; $words: die Worte des Servers oder des Systems.

mail-no-such-host = Den Mailserver { $server } gibt es nicht: Der Name ist nicht zu finden.
    .way-on = Prüfen Sie Schreibweise und Netzverbindung. Ihre versiegelte Meldung bleibt erhalten.
mail-unreachable = { $server } ist nicht erreichbar: { $words }.
    .way-on = Prüfen Sie Host, Port und Netz, oder speichern Sie die versiegelte Meldung und senden Sie sie von einem anderen Rechner.
mail-timed-out = { $phase ->
        [connect] { $server } ist nicht erreichbar: Die Verbindung kam nicht rechtzeitig zustande.
        [data] { $server } hat während der Übertragung der Mail nicht mehr geantwortet. Sie wurde nicht gesendet.
       *[other] { $server } hat nicht rechtzeitig geantwortet. Es wurde nichts gesendet.
    }
    .way-on = Versuchen Sie es erneut, oder speichern Sie die versiegelte Meldung und übermitteln Sie sie anders. Ihre versiegelte Meldung bleibt erhalten.
mail-closed = { $phase ->
        [data] { $server } hat die Verbindung während der Übertragung der Mail getrennt. Sie wurde nicht gesendet.
       *[other] { $server } hat die Verbindung getrennt. Es wurde nichts gesendet.
    }
    .way-on = Versuchen Sie es erneut, oder speichern Sie die versiegelte Meldung und übermitteln Sie sie anders. Ihre versiegelte Meldung bleibt erhalten.
mail-after-dot-closed = Die Verbindung zu { $server } ging verloren, nachdem die ganze Mail übertragen war: Ob der Server sie angenommen hat, ist nicht bekannt.
    .way-on = Senden Sie sie erneut: Sie trägt dieselbe Referenz, das Team erkennt das Doppel. Ihre versiegelte Meldung bleibt erhalten.
mail-after-dot-timed-out = { $server } hat nicht rechtzeitig bestätigt: Ob die Mail angenommen wurde, ist nicht bekannt.
    .way-on = Senden Sie sie erneut: Sie trägt dieselbe Referenz, das Team erkennt das Doppel. Ihre versiegelte Meldung bleibt erhalten.
mail-after-dot-cancelled = Sie haben abgebrochen, nachdem die ganze Mail übertragen war: Ob { $server } sie angenommen hat, ist nicht bekannt.
    .way-on = Soll das Team sie erhalten, senden Sie sie erneut: Sie trägt dieselbe Referenz. Ihre versiegelte Meldung bleibt erhalten.
mail-no-starttls = { $server } bietet keine Verschlüsselung (STARTTLS) an. Es wurde nichts gesendet.
    .way-on = Versuchen Sie TLS auf Port 465. Schlägt auch das fehl, greift möglicherweise jemand in Ihre Verbindung ein: Wechseln Sie das Netz oder speichern Sie die versiegelte Meldung.
mail-certificate = { $reason ->
        [expired] Das Zertifikat von { $server } ist abgelaufen. Es wurde nichts gesendet.
        [not-yet-valid] Das Zertifikat von { $server } ist noch nicht gültig. Es wurde nichts gesendet.
        [unknown-issuer] Das Zertifikat von { $server } stammt von einer Stelle, der dieser Rechner nicht vertraut. Es wurde nichts gesendet.
        [wrong-name] Das Zertifikat von { $server } gehört zu einem anderen Namen. Es wurde nichts gesendet.
        [revoked] Das Zertifikat von { $server } wurde widerrufen. Es wurde nichts gesendet.
        [no-trust-store] Dieser Rechner kennt keine vertrauenswürdigen Zertifizierungsstellen; { $server } ist nicht prüfbar. Es wurde nichts gesendet.
       *[other] Das Zertifikat von { $server } ist nicht annehmbar. Es wurde nichts gesendet.
    }
    .way-on = { $reason ->
        [expired] Prüfen Sie Datum und Uhrzeit dieses Rechners; fragen Sie sonst den Betreiber des Servers.
        [not-yet-valid] Prüfen Sie Datum und Uhrzeit dieses Rechners; fragen Sie sonst den Betreiber des Servers.
        [unknown-issuer] Ist es Ihr eigener Server, geben Sie sein Wurzelzertifikat im Konto an.
        [wrong-name] Prüfen Sie den Hostnamen im Konto.
        [no-trust-store] Installieren Sie die CA-Zertifikate Ihres Systems (unter Debian: ca-certificates).
       *[other] Fragen Sie den Betreiber des Servers oder verwenden Sie ein anderes Konto.
    }
mail-root-certificate = Das Wurzelzertifikat des Kontos ist nicht verwendbar: { $words }.
    .way-on = Wählen Sie eine Datei mit einem Zertifikat im PEM-Format, oder entfernen Sie sie aus dem Konto.
mail-no-secret = { $server } verlangt ein Passwort, und es wurde keines angegeben.
    .way-on = Geben Sie das Passwort ein und senden Sie erneut. Ihre versiegelte Meldung bleibt erhalten.
mail-password-refused = { $server } nimmt diesen Namen und dieses Passwort nicht an: { $words }
    .way-on = Prüfen Sie beides; manche Anbieter verlangen ein App-Passwort. Ihre versiegelte Meldung bleibt erhalten.
mail-no-mechanism = { $server } bietet kein Anmeldeverfahren an, das dieses Programm kennt (PLAIN oder LOGIN).
    .way-on = Verlangt Ihr Anbieter eine Anmeldung im Browser, verwenden Sie ein anderes Konto oder senden Sie die versiegelte Datei mit Ihrem Mailprogramm.
mail-login-needed = { $server } nimmt Mail nur nach einer Anmeldung an: { $words }
    .way-on = Geben Sie im Konto Name und Passwort an.
mail-server-refused = { $server } lehnt die Verbindung mit diesem Rechner ab: { $status } { $words }
    .way-on = Prüfen Sie Host und Port oder verwenden Sie ein anderes Konto. Ihre versiegelte Meldung bleibt erhalten.
mail-server-later = { $server } nimmt zurzeit keine Mail an: { $status } { $words }
    .way-on = Versuchen Sie es in einigen Minuten erneut. Ihre versiegelte Meldung bleibt erhalten.
mail-sender-refused = { $server } nimmt Ihre Adresse als Absender nicht an: { $status } { $words }
    .way-on = Prüfen Sie die Absenderadresse im Konto. Ihre versiegelte Meldung bleibt erhalten.
mail-recipient-refused = { $server } lehnt den Empfänger { $recipient } ab: { $status } { $words }
    .way-on = Es wurde niemandem etwas gesendet. Rufen Sie das Team an oder verwenden Sie ein anderes Konto.
mail-recipient-later = { $server } nimmt zurzeit keine Mail für { $recipient } an: { $status } { $words }
    .way-on = Es wurde niemandem etwas gesendet. Versuchen Sie es in einigen Minuten erneut.
mail-data-refused = { $server } hat die Mail abgelehnt: { $status } { $words }
    .way-on = Verwenden Sie ein anderes Konto, oder speichern Sie die versiegelte Meldung und übermitteln Sie sie anders.
mail-too-large = Die Mail hat { $ours } { $unit }; { $server } nimmt höchstens { $limit } { $unit } an. Es wurde nichts gesendet.
    .way-on = Lassen Sie große Beweismittel weg, oder speichern Sie die versiegelte Meldung und übergeben Sie sie anders.
mail-protocol = { $server } antwortet nicht wie ein Mailserver: { $words }
    .way-on = Prüfen Sie Host, Port und Art der Verschlüsselung im Konto. Es wurde nichts gesendet.
mail-no-program = Das Mailprogramm { $server } lässt sich nicht starten: { $words }.
    .way-on = Prüfen Sie seinen Pfad im Konto.
mail-program = Das Mailprogramm { $server } hat die Mail nicht angenommen ({ $status }): { $words }
    .way-on = Prüfen Sie seine Einrichtung oder verwenden Sie ein anderes Konto. Ihre versiegelte Meldung bleibt erhalten.
mail-file = Die versiegelte Meldung ist nicht lesbar: { $words }.
    .way-on = Prüfen Sie, ob die Datei noch vorhanden und lesbar ist.
mail-not-a-mail = Die Datei ist keine versandfertige Mail: Zeile { $line } ist fehlerhaft.
    .way-on = Wählen Sie die versiegelte .eml-Datei so, wie sie gespeichert wurde; ein anderes Programm kann sie verändert haben.
mail-not-written = Die Mail lässt sich nicht schreiben: { $words }.
    .way-on = Prüfen Sie, ob auf dem Datenträger Platz ist und der Ordner beschreibbar ist.
mail-address = „{ $address }“ ist keine Adresse, die sich für Mail verwenden lässt.
    .way-on = Berichtigen Sie sie.
mail-no-utf8 = { $server } kann mit der Adresse { $address } nicht umgehen: Der Server nimmt nur ASCII-Adressen an.
    .way-on = Verwenden Sie eine andere Adresse oder ein anderes Konto. Es wurde nichts gesendet.
mail-no-recipients = Es gibt keinen Empfänger.
    .way-on = Geben Sie mindestens eine Adresse an.
mail-clear-text = { $server } ist ein anderer Rechner: Unverschlüsselt wird Mail nur an diesen Rechner selbst übergeben.
    .way-on = Wählen Sie im Konto TLS oder STARTTLS.
mail-not-loopback = Der Schlüssel des Beispiels ist öffentlich; seine Meldungen gehen nur an einen Server auf diesem Rechner, { $server } ist jedoch woanders.
    .way-on = Speichern Sie die Meldung stattdessen in einer Datei, oder öffnen Sie das Formular eines wirklichen Teams.
mail-not-noted = Es ließ sich nicht festhalten, dass die Mail gleich hinausgeht, deshalb wurde nichts gesendet: { $words }.
    .way-on = Schaffen Sie Platz oder erlauben Sie das Schreiben im Datenordner und versuchen Sie es erneut. Ihre versiegelte Meldung bleibt erhalten.
mail-cancelled = Abgebrochen. Es wurde nichts gesendet.
    .way-on = Ihre versiegelte Meldung bleibt erhalten.

account-no-name = Das Konto hat keinen brauchbaren Namen.
    .way-on = Geben Sie ihm einen kurzen, einzeiligen Namen.
account-address = „{ $value }“ ist keine Mailadresse.
    .way-on = Geben Sie die Adresse an, von der die Mail kommen soll.
account-host = „{ $value }“ ist kein Servername.
    .way-on = Geben Sie nur den Hostnamen an, etwa mail.site.example; der Port hat ein eigenes Feld.
account-port = Port 0 ist nicht verwendbar.
    .way-on = Üblich sind 465 mit TLS und 587 mit STARTTLS.
account-clear-text = { $value } ist ein anderer Rechner, und das Konto verzichtet auf Verschlüsselung.
    .way-on = Wählen Sie TLS oder STARTTLS; „keine“ ist nur für einen Server auf diesem Rechner.
account-user = Der Anmeldename ist leer oder enthält Zeichen, die sich nicht übertragen lassen.
    .way-on = Berichtigen Sie ihn, oder lassen Sie ihn weg, wenn der Server kein Passwort verlangt.
account-password-without-user = Das Konto sagt, woher das Passwort kommt, nennt aber keinen Anmeldenamen.
    .way-on = Geben Sie den Namen an, oder entfernen Sie das Passwort.
account-no-command = Der Befehl für das Passwort ist leer.
    .way-on = Geben Sie ein Programm und seine Argumente an.
account-root-certificate = Das Wurzelzertifikat { $value } ist nicht verwendbar: { $words }.
    .way-on = Wählen Sie eine Datei mit einem Zertifikat im PEM-Format.
account-program-path = „{ $value }“ ist kein vollständiger Pfad.
    .way-on = Geben Sie den Pfad des Programms ab der Wurzel an, etwa /usr/sbin/sendmail.

password-command-not-started = Der Passwortbefehl { $program } lässt sich nicht starten: { $words }.
    .way-on = Prüfen Sie den Befehl im Konto.
password-command-failed = Der Passwortbefehl { $program } ist fehlgeschlagen: { $words }
    .way-on = Führen Sie ihn in einem Terminal aus, um zu sehen, was ihm fehlt.
password-command-timed-out = Der Passwortbefehl { $program } wurde nicht rechtzeitig fertig und wurde beendet.
    .way-on = Führen Sie ihn in einem Terminal aus, um zu sehen, worauf er wartet.
password-command-nothing = Der Passwortbefehl { $program } hat kein Passwort ausgegeben.
    .way-on = Er muss das Passwort in seiner ersten Zeile ausgeben.
password-command-cancelled = Abgebrochen, bevor das Passwort vorlag.
    .way-on = Ihre versiegelte Meldung bleibt erhalten.
