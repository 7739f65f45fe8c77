# Die Schlüssel eines Teams dort nachschlagen, wo seine Domains sie veröffentlichen, und nach einem neueren Formular sehen.

lookup-note = Nachschlagen zeigt, was veröffentlicht, wer eine Domain in der Hand hat. Ob das Team geprüft ist, ändert sich dadurch nicht.
lookup-chosen = Wer dieses Formular geschrieben hat, hat auch diese Domains gewählt: Was sie veröffentlichen, kann es nicht prüfen.
lookup-ask = Diese Server, und wer ihre Namen für Sie nachschlägt, erfahren, dass sich jemand unter Ihrer Adresse dieses Team ansieht: { $servers }.
lookup-ask-proxy = Nennen Ihre Einstellungen einen Proxy, werden sie über ihn gefragt.
lookup-elsewhere = { $domain } ist nicht die Domain, nach der das Team benannt ist.
lookup-place-security-txt = security.txt von { $of }
lookup-place-wkd = Web Key Directory, { $of }
lookup-signer = Wer { $domain } in der Hand hat, veröffentlicht den Schlüssel, der dieses Formular signiert hat: { $fingerprint }.
lookup-encryption = Wer { $domain } in der Hand hat, veröffentlicht einen Schlüssel, für den Meldungen an dieses Team verschlüsselt werden: { $fingerprint }.
lookup-other = Wer { $domain } in der Hand hat, veröffentlicht einen anderen Schlüssel: { $fingerprint }.
lookup-nothing = Wer { $domain } in der Hand hat, veröffentlicht dort keinen Schlüssel.
lookup-revoked = { $kind ->
        [compromised] Wer { $domain } in der Hand hat, veröffentlicht, dass dieser Schlüssel widerrufen wurde, weil er in fremde Hände kam: { $fingerprint }.
        [superseded] Wer { $domain } in der Hand hat, veröffentlicht, dass dieser Schlüssel widerrufen wurde, weil ein anderer ihn ersetzt: { $fingerprint }.
        [retired] Wer { $domain } in der Hand hat, veröffentlicht, dass dieser Schlüssel widerrufen wurde, weil er nicht mehr verwendet wird: { $fingerprint }.
       *[other] Wer { $domain } in der Hand hat, veröffentlicht, dass dieser Schlüssel ohne Angabe eines Grundes widerrufen wurde: { $fingerprint }.
    }
lookup-refreshed = { $until ->
        [then] Was der Inhaber des Schlüssels { $fingerprint } seither signiert hat, ist jetzt vermerkt: Er ist bis { $date } verwendbar.
        [ever] Was der Inhaber des Schlüssels { $fingerprint } seither signiert hat, ist jetzt vermerkt: Er ist ohne Ende verwendbar.
       *[not] Was der Inhaber des Schlüssels { $fingerprint } seither signiert hat, ist jetzt vermerkt: Er ist nicht verwendbar.
    }
lookup-not-asked = { $reason ->
        [no-server] { $domain } konnte nicht gefragt werden: Es gibt keinen Server dieses Namens.
        [unreachable] { $domain } konnte nicht gefragt werden: Der Server ist nicht erreichbar.
        [refuses] { $domain } antwortet, gibt aber nicht heraus, was dort veröffentlicht ist.
        [slow] { $domain } konnte nicht gefragt werden: Der Server hat nicht rechtzeitig geantwortet.
        [certificate] { $domain } konnte nicht gefragt werden: Der Server kann nicht zeigen, dass er zu der Domain gehört.
        [redirect] { $domain } konnte nicht gefragt werden: Der Server leitet auf eine andere Adresse weiter; dem wurde nicht gefolgt.
        [proxy] { $domain } konnte nicht gefragt werden: Der Proxy führt nicht dorthin.
       *[broken] { $domain } konnte nicht gefragt werden: Der Server antwortet nicht wie ein Webserver.
    }
lookup-unfit = { $reason ->
        [too-large] Was { $domain } dort veröffentlicht, ist viel zu groß. Es wurde nicht gelesen.
        [not-text] Was { $domain } dort veröffentlicht, ist kein einfacher Text. Es wurde nicht gelesen.
        [no-security-txt] Was { $domain } dort veröffentlicht, ist keine security.txt. Es wird nicht verwendet.
        [expired] Die security.txt von { $domain } ist am { $date } abgelaufen. Sie wird nicht verwendet.
        [other-place] Die security.txt von { $domain } gehört nach eigener Angabe zu einer anderen Adresse. Sie wird nicht verwendet.
        [badly-signed] Die security.txt von { $domain } ist signiert, und die Signatur stimmt nicht. Sie wird nicht verwendet.
       *[no-keys] Was { $domain } dort veröffentlicht, sind keine Schlüssel. Es wird nicht verwendet.
    }
lookup-signed-by = Die Datei ist mit diesem Schlüssel des Teams signiert: { $fingerprint }.
lookup-signed-by-other = Die Datei ist mit einem Schlüssel signiert, der keiner der bekannten des Teams ist. Das besagt nichts.
lookup-outside = Neben dem Signierten enthält die Datei weiteren Text. Er wurde nicht gelesen.
lookup-linked = Die Datei nennt einen Schlüssel auf { $server }; dieser Server wurde nicht gefragt.
lookup-in-dns = Die Datei nennt einen Schlüssel im DNS; es wurde nicht gefragt.
lookup-unread = Die Datei nennt einen Schlüssel in einer Weise, die dieses Programm nicht liest: „{ $value }“.
lookup-example = Das Beispiel ist nirgends veröffentlicht: Es gibt nichts nachzuschlagen.
    .way-on = Öffnen Sie das Formular Ihres eigenen Teams.
lookup-no-domain = Das Formular nennt keine Domain, die gefragt werden könnte.
    .way-on = Vergleichen Sie den Fingerabdruck mit einem, den Sie auf anderem Weg erhalten haben.
renewal-newer = Ein neueres Formular wurde gefunden: Version { $version }, veröffentlicht am { $date }. Es wird ab jetzt verwendet.
renewal-same = Es gibt kein neueres Formular: Version { $version }, veröffentlicht am { $date }, ist dort das neueste.

# In the window.
lookup-open = Schlüssel nachschlagen …
lookup-start = Diese Server fragen
lookup-title = Was die Domains veröffentlichen
renewal-look = Nach einem neueren Formular sehen
renewal-note = Gefragt wird { $server }; dort wird bekannt, dass sich jemand unter Ihrer Adresse dieses Team ansieht.
renewal = Gibt es ein neueres Formular?
renewal-published = Version { $version }, veröffentlicht am { $date }.
