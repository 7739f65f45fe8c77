# Was „team check“ außer der Struktur findet.

check-secret-key = Das ist ein geheimer Schlüssel: Wer das Paket bekommt, bekommt den Schlüssel. Nehmen Sie ihn aus dem Ordner; falls er je veröffentlicht wurde, widerrufen Sie ihn.
check-placeholder = Das ist noch auszufüllen.
check-guess = Dieser Wert ist nur vermutet, und niemand hat ihn bestätigt: Schreiben Sie, was stimmt, und nehmen Sie dann die doppelten Klammern weg.
check-to-fill-in = Hier fehlt noch etwas: Schreiben Sie an die Stelle der Klammern, was sie verlangen.
check-to-translate = Diese Beschreibung ist noch in der Sprache, aus der übersetzt wird: Übersetzen Sie, was darunter steht, und entfernen Sie dann diese Zeile.
check-empty-section = Die Beschreibung sagt hier nichts.
check-placeholders = { $count } Stellen dieser Datei sind noch auszufüllen; dies ist die erste.
check-guesses = { $count } Werte dieser Datei sind Vermutungen, die niemand bestätigt hat; dies ist der erste. Schreiben Sie, was stimmt, und entfernen Sie die doppelten Klammern.
check-several-to-fill-in = { $count } Stellen dieser Datei sind noch auszufüllen: Schreiben Sie an Stelle der Klammern, was dort hingehört. Dies ist die erste.
check-empty-sections = Die Beschreibung sagt in { $count } Abschnitten nichts; dies ist der erste.
check-expired = Das Paket ist am { $date } abgelaufen: Niemand meldet mehr damit. Setzen Sie „expires“ auf einen späteren Tag.
check-expires-soon = Das Paket läuft am { $date } ab. Veröffentlichen Sie vorher eines, das länger gilt.
check-published-ahead = Das Paket sagt, es sei am { $date } um { $time } UTC veröffentlicht worden, und das liegt noch in der Zukunft. Schreiben Sie, wann es veröffentlicht wird.
check-key-expires-soon = Nach dem { $date } kann niemand mehr an dieses Zertifikat verschlüsseln. Verlängern Sie es oder legen Sie ein weiteres dazu, und veröffentlichen Sie es vorher.
check-signer-expires-soon = Wer Ihrem Team zum ersten Mal begegnet, weist nach dem { $date } ab, was dieser Schlüssel signiert hat. Verlängern Sie ihn oder lassen Sie ihn mit „tocsin-cli team rotate“ ablösen, und veröffentlichen Sie vorher.
diagnostic-cert-unreadable = { cert-unreadable }
    .way-on = Exportieren Sie das öffentliche Zertifikat noch einmal: gpg --armor --export ADDRESS.
diagnostic-cert-several = { cert-several }
    .way-on = Legen Sie jedes Zertifikat in eine eigene Datei.
diagnostic-cert-policy = { cert-policy }
    .way-on = Erzeugen Sie ein neueres Zertifikat und veröffentlichen Sie dieses.
diagnostic-cert-unsupported = { cert-unsupported }
    .way-on = Veröffentlichen Sie ein Zertifikat mit einem üblichen Schlüssel: Curve25519, oder RSA mit höchstens 4096 Bit.
diagnostic-cert-revoked = { cert-revoked }
    .way-on = Legen Sie das Zertifikat dorthin, das es ersetzt, und nehmen Sie dieses weg.
diagnostic-cert-expired = { cert-expired }
    .way-on = Verlängern Sie es (gpg --quick-set-expire FINGERPRINT 2y) und exportieren Sie es dann noch einmal: gpg --armor --export ADDRESS.
diagnostic-cert-not-yet-valid = { cert-not-yet-valid }
    .way-on = Stellen Sie die Uhr dieses Rechners richtig, oder veröffentlichen Sie, wenn das Zertifikat gilt.
diagnostic-cert-other-encryption = { cert-other-encryption }
    .way-on = Legen Sie ein Zertifikat mit einem solchen Schlüssel dazu oder ändern Sie „encryption“ in team.toml (compatible: Version 4; post-quantum: ML-KEM).
diagnostic-cert-no-encryption-subkey = { cert-no-encryption-subkey }
    .way-on = Fügen Sie ihm einen Schlüssel hinzu (gpg --quick-add-key FINGERPRINT default encr) und exportieren Sie es dann noch einmal: gpg --armor --export ADDRESS.
diagnostic-cert-subkeys-expired = { cert-subkeys-expired }
    .way-on = Verlängern Sie ihn (gpg --quick-set-expire FINGERPRINT 2y '*') und exportieren Sie das Zertifikat dann noch einmal: gpg --armor --export ADDRESS.
diagnostic-cert-no-signing-key = { cert-no-signing-key }
    .way-on = Exportieren Sie das Zertifikat, dessen Schlüssel das Paket signiert: gpg --armor --export ADDRESS.
diagnostic-cert-other-fingerprint = { cert-other-fingerprint }
    .way-on = Benennen Sie die Datei um: der Fingerabdruck ohne Leerzeichen, dann .asc.
diagnostic-cert-subkeys-revoked = { cert-subkeys-revoked }
    .way-on = Fügen Sie ihm einen Schlüssel hinzu (gpg --quick-add-key FINGERPRINT default encr) und exportieren Sie es dann noch einmal: gpg --armor --export ADDRESS.
check-form-without-key = An keines der Zertifikate, die das Formular „{ $form }“ nennt, lässt sich verschlüsseln: Niemand könnte damit melden. Nennen Sie ein brauchbares.
check-signer-changed = Das Zertifikat, das signiert, war { $old } und ist jetzt { $new }: Alle, die Ihr Team geprüft haben, werden vor einer Fälschung gewarnt. Signieren Sie mit dem bisherigen, oder lassen Sie es mit „tocsin-cli team rotate“ ablösen.
check-signer-replaced = Das Zertifikat, das signiert, war { $old }, das widerrufen ist, und ist jetzt { $new }: Alle, die Ihr Team geprüft haben, müssen den neuen Fingerabdruck vergleichen. Nennen Sie ihn dort, wo ein Dieb des bisherigen Schlüssels es nicht kann.
check-rotation-missing = Diese Datei gehört zu einem Wechsel des Schlüssels, der signiert, und ohne sie kann niemand dem Wechsel folgen.
    .way-on = Legen Sie zurück, was „tocsin-cli team rotate“ geschrieben hat.
check-rotation-statement = Das ist nicht so, wie „tocsin-cli team rotate“ es geschrieben hat.
    .way-on = Legen Sie das zurück.
check-rotation-other-team = Dieser Wechsel des Schlüssels ist der eines anderen Teams.
    .way-on = Entfernen Sie ihn.
check-rotation-elsewhere = Dieser Wechsel des Schlüssels führt nicht zu dem, der folgt, und am Ende zu keys/signing.asc.
    .way-on = Legen Sie zurück, was „tocsin-cli team rotate“ geschrieben hat.
check-rotation-signature = Diese Signatur passt nicht zur Erklärung und ihrem Schlüssel.
    .way-on = Legen Sie zurück, was „tocsin-cli team rotate“ geschrieben hat.
check-rotation-revoked = Dieser Schlüssel wurde widerrufen und löst sich darum durch keinen mehr ab: Wer diesen Wechsel verpasst hat, muss den neuen Fingerabdruck vergleichen.
    .way-on = Lassen Sie es so, und nennen Sie den neuen Fingerabdruck am Telefon.
check-not-revoked = Aus dieser Datei erfährt niemand, dass ein Zertifikat widerrufen ist: Es ist nicht widerrufen, oder die Datei ist zu groß.
    .way-on = Importieren Sie den Widerruf, und exportieren Sie dann das Zertifikat: gpg --armor --export-options export-minimal --export FINGERPRINT.
check-rotation-too-many = Mehr als { $most } Wechseln des Schlüssels wird nicht gefolgt.
    .way-on = Bitten Sie alle, die Ihr Team geprüft haben, es noch einmal zu tun, und beginnen Sie neu.
check-form-without-when = Es gibt mehrere Formulare, und „{ $form }“ sagt nicht, wann es das richtige ist. Schreiben Sie das als „.when“ dieser Nachricht.
check-text-blank = In der Nachricht „{ $id }“ ist nichts zu sehen. Schreiben Sie Worte hinein.
check-variable = Die Nachricht „{ $id }“ verwendet { $names }, und in den Worten eines Teams gibt es keine Variablen: Meldende läsen den Namen. Schreiben Sie, was gemeint ist.
check-options-alike = „{ $option }“ und „{ $other }“ der Frage „{ $field }“ lesen sich gleich. Benennen Sie sie so, dass man wählen kann.
check-message-shared = Die Nachricht „{ $id }“ müsste zweierlei sagen, „{ $what }“ und „{ $other }“. Geben Sie einem von beiden einen anderen Namen.
check-schemas-old = Editoren ergänzen die Schlüssel dieser Dateien nach Schemas einer anderen Version des Programms.
    .way-on = Rufen Sie „team schemas“ auf: Es schreibt die dieser Version.
check-icon = { $file } ist kein quadratisches PNG mit { $least } bis { $most } Pixeln Seitenlänge, sodass kein Paket es als Symbol haben kann.
    .way-on = Speichern Sie das Symbol so.
check-logo-not-png = { $file } lässt sich nicht als PNG-Bild lesen; niemand wird es sehen.
    .way-on = Speichern Sie das Logo als PNG.
check-logo-size = { $file } hat { $width } × { $height } Pixel; ein Logo hat { $least } bis { $most } in jeder Richtung.
    .way-on = Speichern Sie das Logo in einer anderen Größe.
translation-stale = Der Text, aus dem „{ $id }“ übersetzt wurde, hat sich seitdem geändert{ $known ->
        [yes] : Aus „{ $was }“ ist „{ $is }“ geworden.
       *[no] .
    }
    .way-on = Ändern Sie die Übersetzung, oder sagen Sie, dass sie noch stimmt: „team translate“ für { $language } mit --accept { $id }. Ohne --accept schreibt es den ganzen Text über die Übersetzung.
description-stale = Die Beschreibung ist aus einer übersetzt, die sich seitdem geändert hat{ $known ->
        [yes] : Aus „{ $was }“ ist „{ $is }“ geworden.
       *[no] .
    }
    .way-on = Ändern Sie die Übersetzung, oder sagen Sie, dass sie noch stimmt: „team translate“ für { $language } mit --accept team.md.
check-text-needless = Nichts im Formular braucht die Nachricht „{ $id }“.{ $suggest ->
        [yes] { " " }War „{ $near }“ gemeint?
       *[no] { "" }
    }
check-attribute-unread = Nichts liest „.{ $attribute }“ der Nachricht „{ $id }“: Kein Meldender wird es sehen.{ $suggest ->
        [yes] { " " }War „.{ $near }“ gemeint?
       *[no] { "" }
    }
check-marking-words = Die Stufen von TLP und PAP haben in jedem Formular die Wörter des Programms, damit eine Meldung so gekennzeichnet ist, wie es dasteht. Nehmen Sie die Meldung „{ $id }“ heraus, oder geben Sie Ihrer eigenen Option einen anderen Namen.
personal-without-purpose = Das Feld „{ $field }“ fragt nach persönlichen Angaben und sagt nicht, wozu. Schreiben Sie den Zweck in das Attribut .purpose der Nachricht { $message }.
