# Why a team's bundle is refused. Nothing of a refused bundle has been used.

# $size: octets
bundle-too-large = Diese Datei ist zu groß für ein Formularpaket ({ $size } Byte).
    .way-on = Prüfen Sie, ob Sie die vom Team veröffentlichte Datei gewählt haben; ihr Name endet auf .tocsin.
bundle-not-a-bundle = Diese Datei ist kein Formularpaket.
    .way-on = Wählen Sie die vom Team veröffentlichte Datei; ihr Name endet auf .tocsin.
# $size: octets that are there
bundle-cut-short = Das Formularpaket ist unvollständig: Es endet nach { $size } Byte.
    .way-on = Laden oder kopieren Sie es noch einmal.
# $offset: octet at which the file is not as it should be
bundle-not-canonical = Das Formularpaket wurde nach dem Signieren neu gepackt oder verändert (ab Byte { $offset }).
    .way-on = Beziehen Sie die Datei noch einmal direkt vom Team, nicht aus einer Kopie.
# $file: path inside the bundle
bundle-name = Das Formularpaket enthält eine Datei mit unzulässigem Namen: { $file }.
    .way-on = Beziehen Sie die Datei noch einmal direkt vom Team und melden Sie es ihm, wenn es wieder vorkommt.
bundle-missing-file = Das Formularpaket ist unvollständig: { $file } fehlt.
    .way-on = Beziehen Sie die Datei noch einmal direkt vom Team.
bundle-extra-file = Das Formularpaket enthält eine Datei, die das Team nicht signiert hat: { $file }.
    .way-on = Verwenden Sie diese Kopie nicht. Beziehen Sie die Datei direkt vom Team und informieren Sie es.
bundle-changed-file = { $file } im Formularpaket wurde verändert, nachdem das Team es signiert hatte.
    .way-on = Verwenden Sie diese Kopie nicht. Beziehen Sie die Datei direkt vom Team und informieren Sie es.
bundle-no-manifest = Das Formularpaket enthält kein gültiges Verzeichnis seiner Dateien und lässt sich daher nicht prüfen.
    .way-on = Beziehen Sie die Datei noch einmal direkt vom Team.
bundle-signature-malformed = Das Formularpaket trägt nicht genau eine ordnungsgemäße Signatur.
    .way-on = Verwenden Sie diese Kopie nicht. Beziehen Sie die Datei noch einmal direkt vom Team.
bundle-other-signer = Das Formularpaket wurde von jemand anderem signiert, als es angibt.
    .way-on = Verwenden Sie diese Kopie nicht. Rufen Sie das Team unter einer Nummer an, die Sie schon vorher kannten.
bundle-bad-signature = Die Signatur des Formularpakets ist falsch: Es wurde nach dem Signieren verändert.
    .way-on = Verwenden Sie diese Kopie nicht. Rufen Sie das Team unter einer Nummer an, die Sie schon vorher kannten.
# $place: file and line; $mistake: the name of the class of mistake
bundle-content = Das Formularpaket ist echt, aber dem Team ist in { $place } ein Fehler unterlaufen ({ $mistake }).
    .way-on = Informieren Sie das Team; bis zur Korrektur melden Sie telefonisch oder per Mail.
# $needs: version; $program: this program's version; $contact: the team's contact text
bundle-needs-program = Dieses Formularpaket benötigt eine neuere Version von Tocsin ({ $needs }); dies ist { $program }.
    .way-on = Installieren Sie eine neuere Version oder erreichen Sie das Team auf anderem Weg. Das Formular sagt über sich selbst:
        { $contact }
tell-forgery = Das kann gefälscht oder beschädigt sein. Sagen Sie es { $team }: Telefon { $telephone }, nach dem letzten Formular, das hier geprüft wurde.
tell-forgery-mail = Das kann gefälscht oder beschädigt sein. Sagen Sie es { $team }: Telefon { $telephone }, E-Mail { $email }, nach dem letzten Formular, das hier geprüft wurde.
