# Abrufen eines Formulars. $words: die Worte des Servers oder des Systems.

fetch-address = „{ $address }“ ist keine Adresse, von der sich ein Formular abrufen lässt.
    .way-on = Geben Sie die ganze Adresse ein; sie beginnt mit https://.
fetch-not-https = { $address } beginnt nicht mit https://.
    .way-on = Verwenden Sie die https://-Adresse; über eine ungeschützte Verbindung könnte jeder das Abgerufene lesen oder austauschen.
fetch-redirect = Der Server leitet auf „{ $address }“ weiter; das ist keine https://-Adresse eines Servers. Der Weiterleitung wurde nicht gefolgt.
    .way-on = Fragen Sie das Team nach der richtigen Adresse, oder öffnen Sie das Formular aus einer Datei.
fetch-elsewhere = Der Server leitet auf einen anderen weiter: { $host }. Dieser wurde nicht gefragt.
    .way-on = { $whole ->
        [true] Wenn Sie { $host } vertrauen, geben Sie die Adresse selbst an: { $address }
       *[false] Fragen Sie das Team nach einer Adresse, die nicht auf einen anderen Server weiterleitet, oder öffnen Sie das Formular aus einer Datei.
    }
fetch-redirects = Der Server leitet ohne Ende von einer Adresse zur nächsten weiter.
    .way-on = Fragen Sie das Team nach der richtigen Adresse, oder öffnen Sie das Formular aus einer Datei.
fetch-proxy-address = „{ $address }“ ist keine Proxy-Adresse.
    .way-on = Geben Sie Protokoll, Host und Port an, etwa http://proxy.site.example:3128.
fetch-proxy-variable = Die Umgebungsvariable { $variable } enthält keine Proxy-Adresse. Es wurde keine Verbindung aufgenommen.
    .way-on = Berichtigen Sie sie, zum Beispiel http://proxy.site.example:3128, oder entfernen Sie sie.
fetch-proxy = Der Proxy lehnt ab: { $words }
    .way-on = Prüfen Sie die Proxy-Einstellungen, oder öffnen Sie das Formular aus einer Datei.
fetch-no-such-host = Es gibt keinen Server dieses Namens: { $host }.
    .way-on = Prüfen Sie die Schreibweise der Adresse und Ihre Netzverbindung.
fetch-unreachable = Der Server { $host } ist nicht erreichbar: { $words }.
    .way-on = Prüfen Sie Ihre Netzverbindung, oder öffnen Sie das Formular aus einer Datei.
fetch-root-certificate = Das private Wurzelzertifikat ist nicht verwendbar: { $words }.
    .way-on = Wählen Sie eine Datei mit einem Zertifikat im PEM-Format.
fetch-certificate = { $reason ->
        [expired] Das Zertifikat des Servers ist abgelaufen.
        [not-yet-valid] Das Zertifikat des Servers ist noch nicht gültig.
        [unknown-issuer] Das Zertifikat des Servers stammt von einer Stelle, der dieser Rechner nicht vertraut.
        [wrong-name] Das Zertifikat des Servers gehört zu einem anderen Namen.
        [revoked] Das Zertifikat des Servers wurde widerrufen.
        [no-trust-store] Dieser Rechner kennt keine vertrauenswürdigen Zertifizierungsstellen; kein Server ist prüfbar.
       *[other] Das Zertifikat des Servers ist nicht annehmbar.
    }
    .way-on = { $reason ->
        [expired] Prüfen Sie Datum und Uhrzeit dieses Rechners; öffnen Sie sonst das Formular aus einer Datei.
        [not-yet-valid] Prüfen Sie Datum und Uhrzeit dieses Rechners; öffnen Sie sonst das Formular aus einer Datei.
        [no-trust-store] Installieren Sie die CA-Zertifikate Ihres Systems (unter Debian: ca-certificates).
       *[other] Prüfen Sie die Adresse, oder öffnen Sie das Formular aus einer Datei.
    }
fetch-tls = Eine geschützte Verbindung zum Server kommt nicht zustande: { $words }.
    .way-on = Prüfen Sie die Adresse, oder öffnen Sie das Formular aus einer Datei.
fetch-missing = Unter dieser Adresse gibt es nichts ({ $status }).
    .way-on = Prüfen Sie die Schreibweise, oder fragen Sie das Team, wo sein Formular liegt.
fetch-status = Der Server gibt die Datei nicht heraus ({ $status }).
    .way-on = Versuchen Sie es später erneut, oder fragen Sie das Team, wo sein Formular liegt.
fetch-too-large = Die Datei hat mehr als { $limit } MiB; so groß ist kein Formular.
    .way-on = Prüfen Sie die Adresse.
fetch-timed-out = Der Server { $host } hat die Datei nicht rechtzeitig geliefert.
    .way-on = Versuchen Sie es erneut, oder öffnen Sie das Formular aus einer Datei.
fetch-closed = Die Verbindung endete, bevor die Datei vollständig war.
    .way-on = Versuchen Sie es erneut, oder öffnen Sie das Formular aus einer Datei.
fetch-protocol = Der Server antwortet nicht wie ein Webserver: { $words }.
    .way-on = Prüfen Sie die Adresse.
fetch-cancelled = Abgebrochen. Es wurde nichts abgerufen.
    .way-on = Geben Sie die Adresse erneut ein, oder öffnen Sie das Formular aus einer Datei.
