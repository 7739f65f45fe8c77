### Formular „phishing“: Fragen, Hilfen, Optionen und Prüfungen. Die Seite „Wer davon erfahren darf“: common.ftl.

form--phishing = Phishing melden
    .intro = Senden Sie, was Sie jetzt haben; später können Sie ergänzen. Zuerst brauchen wir die Nachricht selbst und ob jemand darauf hereingefallen ist. Öffnen Sie keine Links, um mehr herauszufinden: Das tun wir.
    .when = Für eine Nachricht, einen Anruf oder eine Webseite, die sich als jemand anderes ausgibt, um an Passwörter, Kartendaten, Codes oder Geld zu kommen. Wenn jemand in Ihre Systeme eingedrungen ist, melden Sie stattdessen einen Vorfall.

## Seite: message

page--message = Die Nachricht

channel = Wie ist sie gekommen?
channel--email = Per E-Mail
channel--sms = Per SMS oder als andere Textnachricht
channel--call = Per Telefon
channel--chat = In einem Chat oder Messenger
channel--social-media = In einem sozialen Netzwerk
channel--web-ad = In einer Anzeige oder einem Suchergebnis
channel--qr = Als QR-Code
channel--other = Auf anderem Weg
channel--unknown = Weiß ich nicht

received = Wann ist sie gekommen?
    .help = Ein Tag genügt, wenn Sie die Uhrzeit nicht wissen. Wenn mehrere sie bekommen haben, geben Sie an, von wann bis wann.

message_file = Die Nachricht als Datei
    .hint = Als .eml oder .msg gespeichert, nicht weitergeleitet
    .help = Nur die gespeicherte Datei enthält alle Kopfzeilen, und die zeigen, woher die Nachricht wirklich kam. In den meisten Mailprogrammen: „Speichern unter“ oder „Nachricht herunterladen“. Wenn das nicht geht, fügen Sie die Nachricht unten als Text ein.

message_text = Oder der Text der Nachricht
    .hint = Bei E-Mail mit allen Kopfzeilen; bei einem Anruf, was gesagt wurde
    .help = Kopieren Sie ihn, wie er dasteht, auch mit Fehlern. Was schon in der Datei oben steht, brauchen Sie hier nicht einzufügen.
    .purpose = Damit wir dieselbe Nachricht anderswo wiedererkennen. Sie kann Empfänger nennen.

link = Führt sie auf eine Webseite?
    .help = Durch einen Link, einen QR-Code oder einen Anhang, der eine öffnet. Halten Sie den Mauszeiger über einen Link, um die Adresse zu sehen; klicken Sie nicht.

urls = Adressen der Seiten
    .help = Fügen Sie jede Adresse ganz ein; auch was hinter dem „?“ steht, ist wichtig. Entschärfte Adressen wie hxxps://…[.]example werden verstanden.
urls-url = Adresse
    .example = https://login.example.org/session?id=7f3a
urls-state = Ist die Seite noch da?
    .help = Nur wenn Sie es schon wissen. Öffnen Sie sie nicht, um nachzusehen.
urls-state--active = Ja, sie war da
urls-state--down = Nein, sie war weg oder gesperrt
urls-state--unknown = Weiß ich nicht
urls-checked = Wann wurde das festgestellt?

asks_for = Was will sie?
    .hint = Wählen Sie alles, was zutrifft
asks_for--credentials = Ein Passwort, einen Code oder eine Anmeldung
asks_for--card = Karten- oder Bankdaten
asks_for--payment = Eine Zahlung, eine Überweisung, Gutscheinkarten
asks_for--download = Dass etwas geöffnet, heruntergeladen oder installiert wird
asks_for--call-back = Eine Antwort oder einen Rückruf
asks_for--other = Etwas anderes
asks_for--unknown = Weiß ich nicht

group--sender = Absender
    .intro = Wenn Sie eine E-Mail als Datei beigefügt haben, können Sie das überspringen.

sender_shown = Angezeigter Name des Absenders
    .example = Kundenservice Example Bank
    .purpose = Damit wir denselben Absender anderswo wiedererkennen. Es kann der gestohlene Name eines echten Menschen sein.

sender_address = E-Mail-Adresse, von der sie kam
    .example = service@login.example.org
    .purpose = Um sie sperren zu lassen oder den Inhaber zu warnen, falls das Postfach gekapert wurde.

reply_to = E-Mail-Adresse, an die Antworten gehen
    .hint = Nur wenn es eine andere ist (Reply-To)
    .purpose = Um das Postfach schließen zu lassen, in dem Antworten ankommen.

sender_number = Nummer, von der sie kam oder die man anrufen soll
    .example = +1 202 555 0187
    .purpose = Um sie abschalten zu lassen oder den Inhaber zu warnen, falls sie gefälscht war.

## Seite: harm

page--harm = Ist jemand darauf hereingefallen?
    .intro = Niemand ist schuld: Solche Nachrichten sind dafür gemacht. Je früher wir es wissen, desto mehr lässt sich retten.

clicked = Hat jemand den Link oder die Seite geöffnet?
    .help = Ja auch dann, wenn es nur eine von vielen Personen war. Oft zeigen es die Protokolle des Proxys oder des Mailservers.

entered = Hat jemand etwas eingegeben oder preisgegeben?
    .hint = Ein Passwort, einen Code, Kartendaten, persönliche Daten
    .help = Durch Eintippen, am Telefon oder indem eine Anmeldung auf dem Telefon bestätigt wurde.

opened = Hat jemand einen Anhang geöffnet oder etwas installiert?
    .help = Auch ein Fernwartungsprogramm während eines Anrufs.

paid = Hat jemand gezahlt?
    .help = Mit Karte, Überweisung, Gutscheinkarten oder Kryptowährung; auch wenn die Zahlung noch unterwegs ist.

act_now = Jetzt gleich, bevor Sie weitermachen: Rufen Sie die Bank an, wenn Geld oder Kartendaten weg sind; oft kann sie eine Zahlung noch anhalten. Ändern Sie preisgegebene Passwörter von einem anderen Rechner aus und beenden Sie alle Sitzungen. Trennen Sie Rechner, auf denen etwas geöffnet wurde, vom Netz, aber lassen Sie sie laufen. Bewahren Sie die Nachricht auf.

group--aftermath = Was dann geschah

harm_time = Wann ist es zuerst geschehen?
    .help = Der erste Klick, die erste Eingabe oder Zahlung. Ungefähr genügt.

accounts = Betroffene Konten
    .help = Je eine Zeile, soweit Sie sie kennen. Schreiben Sie nie das Passwort selbst auf.
accounts-account = Konto
    .hint = Ein Benutzername oder eine E-Mail-Adresse
    .example = mmuster
    .purpose = Um nach Missbrauch des Kontos zu suchen.
accounts-given = Was wurde preisgegeben?
    .hint = Wählen Sie alles, was zutrifft
accounts-given--password = Das Passwort
accounts-given--code = Ein Code oder eine bestätigte Anmeldung
accounts-given--card = Karten- oder Bankdaten
accounts-given--other = Etwas anderes
accounts-given--unknown = Weiß ich nicht
accounts-changed = Ist das Passwort seitdem geändert, die Karte gesperrt?

machines = Rechner, auf denen etwas geöffnet wurde
machines-address = Name oder IP-Adresse
    .example = 192.0.2.17
machines-isolated = Ist er vom Netz getrennt?
machines-role = Rolle
machines-role--victim = Opfer

paid_amount = Wie viel wurde gezahlt?

paid_to = An wen oder wohin?
    .hint = Eine Kontonummer, eine Wallet, die Art der Gutscheinkarten
    .example = Konto 000000000000 bei der Example Bank
    .purpose = Damit Bank und Polizei der Zahlung nachgehen können.

## Seite: more

page--more = Näheres
    .intro = All das hilft, nichts davon muss sein.

impersonated = Von wem will die Nachricht sein?
    .hint = Eine Firma, eine Behörde, jemand aus dem Kollegium
    .example = Example Bank
    .purpose = Um die Nachgeahmten zu warnen; das kann auch ein einzelner Mensch sein.

imitated_site = Die echte Website, die nachgeahmt wird
    .hint = Nur wenn Sie sie kennen
    .example = https://www.example.com/

recipients = Wie viele haben sie bekommen?
    .hint = Eine Schätzung genügt

recipients_who = Wer hat sie bekommen?
    .hint = Lieber Gruppen als Namen
    .example = Die Buchhaltung
    .purpose = Damit wir sehen, auf wen sie zielt und wer noch gewarnt werden sollte.

payloads = Anhänge und heruntergeladene Dateien
    .help = Der Name und, falls vorhanden, der Hashwert. Die Datei selbst fügen Sie unten bei.
payloads-name = Dateiname
    .example = rechnung-4711.html
payloads-hash = Hashwert
    .hint = Möglichst SHA-256
    .example = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

samples = Die Anhänge oder heruntergeladenen Dateien selbst
    .help = Öffnen Sie sie dafür nicht. Sie reisen innerhalb der verschlüsselten Meldung.

screenshots = Bildschirmfotos
    .hint = Von der Nachricht und von der Seite

reported = Wer ist sonst informiert?
    .hint = Wählen Sie alles, was zutrifft
reported--host = Der Anbieter, bei dem die Seite oder das Postfach liegt
reported--registrar = Der Registrar der Domain
reported--imitated = Die Nachgeahmten
reported--bank = Eine Bank
reported--police = Die Polizei
reported--other = Jemand anderes
reported--nobody = Bisher niemand
reported--unknown = Weiß ich nicht

reported_refs = Deren Vorgangsnummern
    .example = Polizei 2026-0042; Ticket 88123 der Abuse-Stelle

incident_class = Klasse für unsere Statistik

## Seite: contact

page--contact = Sie
    .intro = Damit wir nachfragen und Ihnen sagen können, was daraus geworden ist.

name = Ihr Name
    .purpose = Damit wir wissen, nach wem wir fragen.
    .example = Anna Lindqvist

organisation = Organisation
    .help = Lassen Sie das leer, wenn Sie für sich selbst melden.
    .example = Beispiel-Universität

email = E-Mail-Adresse für unsere Antwort
    .help = Wenn dieses Postfach gekapert sein könnte, nennen Sie ein anderes.
    .purpose = Um Ihnen zu antworten.
    .example = anna.lindqvist@example.org

phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um Sie schnell zu erreichen, wenn jemand darauf hereingefallen ist.
    .example = +1 202 555 0123

## Seite: disclosure

may_contact_host = Dürfen wir an die schreiben, bei denen die Seite oder das Postfach liegt, damit sie es schließen?
    .help = Ihren Namen nennen wir nur, wenn Sie es unten erlauben.

may_pass_message = Dürfen wir ihnen und denen, die nachgeahmt werden, die Nachricht weitergeben?
    .help = Ohne sie schließen Anbieter oft nichts. Die Empfänger schwärzen wir vorher; ein verstecktes Kennzeichen in einem Link kann dem Absender trotzdem verraten, welche Ausfertigung es war.

## Prüfungen

check--received_in_future = Dieser Zeitpunkt liegt in der Zukunft. Sind Datum, Uhrzeit oder Zeitzone falsch?
check--change_passwords = Ein Passwort ist noch nicht geändert. Ändern Sie es jetzt, von einem anderen Rechner aus, und beenden Sie alle Sitzungen.
check--tell_bank = Jemand hat gezahlt, und die Bank weiß noch nichts. Rufen Sie zuerst dort an: Je früher, desto eher kommt das Geld zurück.
