# Fehler einer Textdatei. $file, $line und $id (eine Nachricht) nennen die Stelle.

text-too-large = { $file } ist zu groß, um verwendet zu werden.
    .way-on = Halten Sie eine Datei unter 1 MiB und eine Sprache unter 8 MiB.
text-too-nested = { $file }, Zeile { $line }: Die Nachricht { $id } öffnet zu viele Klammern; die Datei wird nicht verwendet.
    .way-on = Teilen Sie die Nachricht auf.
text-syntax = { $file }, Zeile { $line }: Das ist kein gültiges Fluent: { $fault ->
        [tab] Hier steht ein Tabulator, der für Fluent kein Leerzeichen ist.
        [blank] Hier steht ein Leerraum, der kein gewöhnliches Leerzeichen ist ({ $found }).
        [begins] Keine Zeile kann mit „{ $found }“ beginnen.
        [indented] Die Zeile ist eingerückt und gehört zu keiner Nachricht über ihr.
        [orphan] Über diesem Attribut steht keine Nachricht.
        [equals] Hinter „{ $found }“ steht kein „=“.
        [empty] Hinter „{ $found } =“ stehen keine Worte.
        [open] „{"{"}“ wird hinter einem Wert nicht geschlossen.
        [closing] „{"}"}“ schließt nichts.
       *[value] Was in diesen Klammern steht, kennt Fluent nicht.
        [choice] Die Auswahl zwischen mehreren Texten ist nicht vollständig.
        [quote] Der Text in Anführungszeichen wird nicht geschlossen oder enthält ein „\“, das dort nichts bedeutet.
    }
    .way-on = { $fault ->
        [tab] Schreiben Sie stattdessen Leerzeichen: vier vor einem Attribut wie .help.
        [blank] Schreiben Sie stattdessen gewöhnliche Leerzeichen.
        [begins] Eine Nachricht beginnt mit ihrem Namen aus den Buchstaben a bis z; ein Text, der mit einem Zeichen von Fluent beginnt, hat es in Klammern: {"{"} "[" {"}"}.
        [indented] Entfernen Sie die Leerzeichen, wo eine Nachricht beginnt.
        [orphan] Schreiben Sie die Nachricht darüber: name = Text. Das Attribut folgt direkt darunter, um vier Leerzeichen eingerückt.
        [equals] Schreiben Sie eine Nachricht als „name = Text“; der Name hat Buchstaben a bis z, Ziffern, „-“ und „_“. Eine weitere Zeile eines Textes beginnt mit vier Leerzeichen.
        [empty] Schreiben Sie die Worte, oder entfernen Sie den Namen.
        [open] Schreiben Sie „{"}"}“ hinter einen Wert, etwa den Namen einer Nachricht. Eine Klammer, die gelesen werden soll, schreibt man {"{"} "{"{"}" {"}"}.
        [closing] Entfernen Sie sie, oder schreiben Sie {"{"} "{"}"}" {"}"}, wo eine Klammer gelesen werden soll.
       *[value] Eine Nachricht nennt man mit ihrer ID, einen Begriff mit „-“ und seiner ID, ein Text steht in Anführungszeichen. Eine Klammer, die gelesen werden soll, schreibt man {"{"} "{"{"}" {"}"}.
        [choice] Schreiben Sie einen einzigen Text: Den Worten eines Teams wird nichts mitgegeben, wonach man wählen könnte.
        [quote] Schließen Sie ihn in derselben Zeile; ein Anführungszeichen darin schreibt man \" und ein „\“ als \\.
    } Bis dahin wird die Nachricht nicht verwendet.
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
