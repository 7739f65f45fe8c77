# Fehler einer Textdatei. $file, $line und $id (eine Nachricht) nennen die Stelle.

text-too-large = { $file } ist zu groß, um verwendet zu werden.
    .way-on = Halten Sie eine Datei unter 1 MiB und eine Sprache unter 8 MiB.
text-too-nested = { $file }, Zeile { $line }: Die Nachricht { $id } öffnet zu viele Klammern; die Datei wird nicht verwendet.
    .way-on = Teilen Sie die Nachricht auf.
text-syntax = { $file }, Zeile { $line }: Das ist kein gültiges Fluent ({ $words }).
    .way-on = Berichtigen Sie die Zeile; bis dahin wird die Nachricht nicht verwendet.
text-duplicate = { $file }, Zeile { $line }: Die Nachricht { $id } ist bereits festgelegt.
    .way-on = Entfernen Sie eine der beiden; verwendet wird die erste.
text-cyclic = { $file }, Zeile { $line }: Die Nachricht { $id } verweist auf sich selbst.
    .way-on = Entfernen Sie den Verweis.
text-explodes = { $file }, Zeile { $line }: Ausgeschrieben ist die Nachricht { $id } zu lang oder hat zu viele Teile.
    .way-on = Bleiben Sie unter 64 KiB, 100 Platzhaltern und 16 aufeinanderfolgenden Verweisen.
text-number = { $file }, Zeile { $line }: Die Nachricht { $id } enthält eine Zahl mit mehr als 15 Zeichen.
    .way-on = Schreiben Sie sie als Text.
text-reference = { $file }, Zeile { $line }: Die Nachricht { $id } verweist auf { $to }; das gibt es in dieser Sprache nicht.
    .way-on = Legen Sie es fest oder berichtigen Sie den Namen.
text-missing = Die Nachricht { $id } aus { $file } fehlt in { $language }.
    .way-on = Übersetzen Sie sie; bis dahin erscheint sie in einer anderen Sprache.
text-unused = { $file }, Zeile { $line }: Die Nachricht { $id } gibt es in der Ausgangssprache nicht.
    .way-on = Entfernen Sie sie oder berichtigen Sie ihren Namen.
text-variables = { $file }, Zeile { $line }: Die Nachricht { $id } verwendet andere Variablen als die Ausgangssprache (fehlend: { $missing }; unbekannt: { $unknown }).
    .way-on = Verwenden Sie dieselben Variablen.
text-identical = { $file }, Zeile { $line }: Die Nachricht { $id } ist dieselbe wie in der Ausgangssprache.
    .way-on = Übersetzen Sie sie, sofern das nicht beabsichtigt ist.

# Wie weit man sich auf eine Übersetzung verlassen kann. Die erste Meldung gilt den Texten des Programms.
translation-unreviewed = Niemand, der die Sprache spricht, hat diese Übersetzung geprüft.
# $team: Name des Teams.
team-translation-unreviewed = { $team } gibt nicht an, dass jemand, der die Sprache spricht, diese Übersetzung seiner Texte geprüft hat.
# $language: der Name der Sprache, die vorgeht, in dieser Sprache.
team-translation-disclaimer = Diese Texte des Teams sind eine Übersetzung. Wo sie vom Original ({ $language }) abweicht, gilt das Original.
