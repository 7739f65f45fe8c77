# Wie Befunde im Ordner eines Teams gesagt werden, im Terminal und im Fenster.

level-error = Fehler
level-warning = Warnung
level-note = Hinweis
finding-near = Meinten Sie „{ $near }“?
findings-none = Nichts, was Meldende aufhält; Warnungen: { $warnings }.
findings-count = Fehler: { $errors }; Warnungen: { $warnings }.
text-unwritten = Die Nachricht { $id } aus { $file } hat keine Worte in { $language }, der Sprache, aus der die anderen übersetzt werden.
    .way-on = Schreiben Sie sie dort; { $asked } braucht sie.
texts-unwritten = { $count } Nachrichten haben keine Worte in { $language }, der Sprache, aus der die anderen übersetzt werden, zum Beispiel { $names }.
    .way-on = Schreiben Sie sie in diese Datei. Bei denen, die dort als Kommentar hinter „# translate:“ stehen, nehmen Sie das „# “ weg und schreiben Ihre Worte hin.
texts-missing = { $count } Nachrichten sind nicht nach { $language } übersetzt, zum Beispiel { $names }.
    .way-on = Rufen Sie „team translate“ für { $language } auf und übersetzen Sie, was es dort als Kommentar einträgt; bis dahin erscheint eine andere Sprache.
texts-unused = { $count } Nachrichten gibt es in der Ausgangssprache nicht, zum Beispiel { $names }.
    .way-on = Entfernen Sie sie oder berichtigen Sie ihre Namen.
texts-identical = { $count } Nachrichten sind dieselben wie in der Ausgangssprache, zum Beispiel { $names }.
    .way-on = Übersetzen Sie sie, sofern das nicht beabsichtigt ist.
texts-stale = { $count } Nachrichten sind aus Texten übersetzt, die sich seitdem geändert haben, zum Beispiel { $names }.
    .way-on = Rufen Sie „team translate“ für { $language } auf: Es schreibt den alten und den neuen Text über jede. Ändern Sie die Übersetzungen, oder sagen Sie mit --accept und ihren Namen oder --accept allein, dass sie noch stimmen.
folder-is-file = { $path } ist eine Datei; gebraucht wird der Ordner eines Teams.
    .way-on = Nennen Sie den Ordner, aus dem das Paket signiert wird. Ein signiertes Paket liest „show“.
sections-missing = { $count } Punkte von RFC 2350, Anhang D, fehlen, zum Beispiel { $names }.
    .way-on = Beginnen Sie die Überschrift eines jeden mit seiner Nummer.
folder-not-a-file = { $path } ist weder Datei noch Ordner.
    .way-on = Nehmen Sie es aus dem Ordner des Formularpakets heraus.
folder-too-large = { $path } enthält mehr, als ein Formularpaket darf.
    .way-on = Ein Formularpaket hat höchstens 16 MiB in 4.096 Dateien: Ist das der richtige Ordner?
