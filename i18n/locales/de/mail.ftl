# Mailversand. $server: Host und Port oder das lokale Programm; $words: die Worte des Servers oder des Systems.

mail-no-such-host = Den Mailserver { $server } gibt es nicht: Der Name ist nicht zu finden.
    .way-on = Prüfen Sie Schreibweise und Netzverbindung. Ihre versiegelte Meldung bleibt erhalten.
mail-unreachable = { $server } ist nicht erreichbar: { $words }.
    .way-on = Prüfen Sie Host, Port und Netz, oder speichern Sie die versiegelte Meldung und senden Sie sie von einem anderen Rechner.
mail-proxy = { $reason ->
        [unreachable] Der Proxy { $proxy } ist nicht zu erreichen. Es wurde nichts gesendet.
        [silent] Der Proxy { $proxy } hat nicht geantwortet. Es wurde nichts gesendet.
        [not-socks5] { $proxy } antwortet nicht wie ein SOCKS5-Proxy. Es wurde nichts gesendet.
        [sign-in] Der Proxy { $proxy } nimmt diesen Namen und dieses Passwort nicht an oder verlangt welche. Es wurde nichts gesendet.
        [forbidden] Der Proxy { $proxy } lässt { $server } nicht zu. Es wurde nichts gesendet.
       *[no-server] Der Proxy { $proxy } findet oder erreicht { $server } nicht. Es wurde nichts gesendet.
    }
    .way-on = { $reason ->
        [sign-in] Schreiben Sie beides ins Konto: socks5://NAME:PASSWORT@HOST:PORT.
        [forbidden] Fragen Sie den Betreiber des Proxys, oder verwenden Sie ein anderes Konto.
        [no-server] Prüfen Sie Host und Port des Servers, oder versuchen Sie es später noch einmal.
       *[other] Prüfen Sie, ob er läuft, und Host und Port im Konto.
    }
mail-not-a-proxy = Was das Konto als Proxy hat, ist keine Adresse eines SOCKS5-Proxys.
    .way-on = Richten Sie das Konto neu ein; eine Adresse sieht aus wie socks5://127.0.0.1:9050.
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
mail-token-refused = { $server } nimmt das Zugriffstoken nicht an: { $words }
    .way-on = Lassen Sie den Befehl des Kontos ein frisches Token ausgeben; vielleicht will er, dass Sie sich neu anmelden. Ihre versiegelte Meldung bleibt erhalten.
mail-not-a-token = Was zur Anmeldung bei { $server } angegeben wurde, ist kein Zugriffstoken: Es ist leer oder enthält Zeichen, die kein Token hat.
    .way-on = Führen Sie den Befehl des Kontos in einem Terminal aus: Das Token muss seine erste Zeile sein, und nichts sonst. Ihre versiegelte Meldung bleibt erhalten.
mail-no-token-mechanism = { $server } nimmt keine Zugriffstokens an (OAUTHBEARER oder XOAUTH2).
    .way-on = Melden Sie sich im Konto mit einem Passwort an, oder verwenden Sie ein anderes Konto. Ihre versiegelte Meldung bleibt erhalten.
mail-no-mechanism = { $server } bietet kein Anmeldeverfahren an, das dieses Programm kennt (PLAIN oder LOGIN).
    .way-on = Verlangt Ihr Anbieter eine Anmeldung im Browser, geben Sie dem Konto einen Befehl, der ein Zugriffstoken ausgibt, verwenden Sie ein anderes Konto oder senden Sie die versiegelte Datei mit Ihrem Mailprogramm.
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
mail-program-ended = Das Mailprogramm { $server } wurde beendet, bevor es die Mail angenommen hatte.
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
account-clear-text-proxy = Hinter dem Proxy ist { $value } nicht dieser Rechner, und das Konto verzichtet auf Verschlüsselung.
    .way-on = Wählen Sie TLS oder STARTTLS, oder lassen Sie den Proxy weg: Unverschlüsselt geht Mail nur direkt an diesen Rechner.
account-user = Der Anmeldename ist leer oder enthält Zeichen, die sich nicht übertragen lassen.
    .way-on = Berichtigen Sie ihn, oder lassen Sie ihn weg, wenn der Server kein Passwort verlangt.
account-password-without-user = Das Konto sagt, woher das Passwort kommt, nennt aber keinen Anmeldenamen.
    .way-on = Geben Sie den Namen an, oder entfernen Sie das Passwort.
account-no-command = Der Befehl für das Passwort ist leer.
    .way-on = Geben Sie ein Programm und seine Argumente an.
account-root-certificate = Das Wurzelzertifikat { $value } ist nicht verwendbar: { $words }.
    .way-on = Wählen Sie eine Datei mit einem Zertifikat im PEM-Format.
account-proxy = Das ist keine Adresse eines SOCKS5-Proxys.
    .way-on = Schreiben Sie sie wie socks5://127.0.0.1:9050, mit NAME:PASSWORT@ vor dem Host, wo er das verlangt.
account-program-path = „{ $value }“ ist kein vollständiger Pfad.
    .way-on = Geben Sie den Pfad des Programms ab der Wurzel an, etwa /usr/sbin/sendmail.

password-command-not-started = Der Befehl { $program } des Kontos lässt sich nicht starten: { $words }.
    .way-on = Prüfen Sie den Befehl im Konto.
password-command-failed = Der Befehl { $program } des Kontos ist fehlgeschlagen: { $words }
    .way-on = Führen Sie ihn in einem Terminal aus, um zu sehen, was ihm fehlt.
password-command-timed-out = Der Befehl { $program } des Kontos wurde nicht rechtzeitig fertig und wurde beendet.
    .way-on = Führen Sie ihn in einem Terminal aus, um zu sehen, worauf er wartet.
password-command-nothing = Der Befehl { $program } des Kontos hat weder Passwort noch Token ausgegeben.
    .way-on = Er muss das Passwort oder das Zugriffstoken in seiner ersten Zeile ausgeben.
password-command-cancelled = Abgebrochen, bevor Passwort oder Token vorlag.
    .way-on = Ihre versiegelte Meldung bleibt erhalten.

find-address = „{ $value }“ ist keine Mailadresse einer Domain, die gefragt werden könnte.
    .way-on = Geben Sie die ganze Adresse ein.
find-nothing = Von { $domain } sind keine Einstellungen für Mailprogramme zu bekommen: Die Domain veröffentlicht keine oder ist nicht zu erreichen.
    .way-on = Suchen Sie sie bei Ihrem Anbieter unter „SMTP“ oder „Postausgang“, und tragen Sie sie ein.
find-unfit = { $reason ->
        [redirect] { $domain } verweist für die Einstellungen auf eine andere Adresse. Dem wurde nicht gefolgt.
        [too-large] { $domain } antwortet mit weit mehr als Einstellungen. Das wurde nicht gelesen.
        [slow] { $domain } hat nicht rechtzeitig geantwortet.
        [certificate] Der Server, der für { $domain } antwortet, kann nicht zeigen, dass er dazugehört. Seine Einstellungen wurden nicht gelesen.
        [not-settings] Was { $domain } antwortet, sind keine Einstellungen eines Mailprogramms.
        [not-safe] { $domain } nennt keinen Server mit Verschlüsselung und öffentlichem Namen.
       *[broken] Die Verbindung zu { $domain } brach ab.
    }
    .way-on = Suchen Sie sie bei Ihrem Anbieter unter „SMTP“ oder „Postausgang“, und tragen Sie sie ein.

# Was gut ging, als ein Konto geprüft wurde.

trial-connected = { $server } wurde erreicht.
trial-connected-by = { $server } wurde über den Proxy { $proxy } erreicht.
trial-encrypted = Die Leitung ist verschlüsselt ({ $version }), mit einem Zertifikat für { $host }, ausgestellt von { $issuer }.
trial-encrypted-only = Die Leitung ist verschlüsselt ({ $version }), mit einem Zertifikat für { $host }.
trial-signed-in = Der Server hat { $user } angenommen ({ $mechanism }).
trial-ready = Der Server ist bereit und nennt keine größte Mail.
trial-ready-up-to = Der Server ist bereit für Mail bis { $size }.
trial-program = { $program } ist da und lässt sich starten.
