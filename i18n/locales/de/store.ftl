### Was auf diesem Rechner aufbewahrt wird: Einstellungen, bekannte Teams, Entwürfe.

store-no-home = Das System gibt nicht an, wo Ihre Programme Dateien ablegen dürfen.
    .way-on = Starten Sie das Programm mit --data-dir und einem Ordner Ihrer Wahl.
store-read = { $file } lässt sich nicht lesen: { $reason }.
    .way-on = Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.
store-no-file = { $file } ist keine Datei, sondern ein Ordner, eine Pipe oder ein Gerät.
    .way-on = Nennen Sie eine Datei.
store-write = { $file } lässt sich nicht schreiben: { $reason }.
    .way-on = Schaffen Sie Platz oder erlauben Sie das Schreiben, oder starten Sie das Programm mit --data-dir und einem anderen Ordner.
store-damaged = { $file } ist beschädigt: Das ist nicht, was dieses Programm schreibt.
    .way-on = Verschieben Sie die Datei oder stellen Sie sie aus einer Sicherung wieder her, und starten Sie das Programm neu.
store-later-format = { $file } wurde von einer neueren Version dieses Programms geschrieben.
    .way-on = Öffnen Sie die Datei mit jener Version. Sie wurde nicht verändert.
store-no-draft = Auf diesem Rechner gibt es keinen Entwurf { $draft }.
    .way-on = Wählen Sie einen aus der Liste der Entwürfe.
store-busy = Dieser Entwurf ist in einem anderen Fenster geöffnet.
    .way-on = Arbeiten Sie dort weiter, oder schließen Sie zuerst jenes Fenster.
store-needs-passphrase = Dieser Entwurf ist durch eine Passphrase geschützt.
    .way-on = Geben Sie die Passphrase ein, die Sie für ihn gewählt haben.
store-wrong-passphrase = Diese Passphrase öffnet den Entwurf nicht.
    .way-on = Versuchen Sie es noch einmal; achten Sie auf Groß- und Kleinschreibung und die Tastaturbelegung. Ohne die Passphrase kann niemand den Entwurf öffnen.
store-short-passphrase = Die Passphrase ist zu kurz: Sie braucht mindestens { $least } Zeichen.
    .way-on = Wählen Sie eine längere; mehrere Wörter lassen sich leicht merken.
store-keyring = Der Schlüsselbund des Systems ist nicht verwendbar: { $reason }.
    .way-on = Entsperren Sie ihn und versuchen Sie es noch einmal, oder schützen Sie den Entwurf mit einer Passphrase.
store-no-keyring = Hier gibt es keinen Schlüsselbund, der einen Schlüssel aufbewahren könnte.
    .way-on = Wählen Sie eine Passphrase.
store-draft-damaged = Ein Entwurf ist beschädigt, ebenso die Kopie davor.
    .way-on = Stellen Sie den Datenordner aus einer Sicherung wieder her, oder beginnen Sie einen neuen Entwurf.
store-fell-back = Der neueste Stand dieses Entwurfs war beschädigt; Sie sehen den davor gespeicherten vom { $time }.
    .way-on = Prüfen Sie die Antworten, die Sie zuletzt gegeben haben.
store-no-bundle = Das Formular, zu dem dieser Entwurf gehört, ist nicht mehr auf diesem Rechner.
    .way-on = Öffnen Sie das Formular des Teams erneut, und zwar in der Version, mit der der Entwurf begonnen wurde.
store-over = Die Meldung an { $team } sollte bis { $date } hier bleiben: Sie ist jetzt gelöscht.
    .way-on = Es ist nichts zu tun; was das Team hat, behält es.
store-over-perhaps = Die Meldung an { $team } sollte bis { $date } hier bleiben, aber die Uhr dieses Rechners steht vor dem letzten Speichern oder mehr als 400 Tage danach: Nichts wird gelöscht.
    .way-on = Stellen Sie die Uhr richtig; geht sie richtig, löschen Sie die Meldung selbst.

## Bekannte Teams

trust-key-changed = Dieses Formular von { $team } ist mit einem anderen Schlüssel signiert als dem hier bekannten: Bekannt ist { $old }, dieser ist { $new }.
    .way-on = { $checked ->
        [yes] Verwenden Sie es nicht. Rufen Sie das Team unter { $telephone } an, der Nummer aus Ihrem bisherigen Formular, und fragen Sie nach dem neuen Schlüssel.
       *[no] Verwenden Sie keines von beiden, bevor Sie seinen Fingerabdruck mit dem verglichen haben, den das Team Ihnen auf einem anderen Weg gibt: Auch das hier bekannte hat niemand geprüft.
    }
trust-known-revoked = Der hier bekannte Schlüssel von { $team }, { $old }, wurde von seinem Besitzer widerrufen. Dieses Formular ist mit einem anderen unterschrieben: { $new }.
    .way-on = Lassen Sie sich den Fingerabdruck des neuen Schlüssels vom Team auf einem Weg geben, für den Sie weder dieses noch das frühere Formular brauchen, und vergleichen Sie ihn (auf der Kommandozeile: --fingerprint). Stimmt er überein, tritt dieses Formular an die Stelle des früheren.
trust-former-key = Dieses Formular von { $team } ist mit { $old } signiert, einem Schlüssel, den { $new } abgelöst hat.
    .way-on = Verwenden Sie das neuere Formular, oder fragen Sie das Team, wo es veröffentlicht ist.
trust-older-version = Dies ist Version { $found } des Formulars; Version { $known } wurde hier schon geöffnet.
    .way-on = Verwenden Sie das neuere Formular, oder fragen Sie das Team, wo es veröffentlicht ist.
trust-same-version-other-content = Dieses Formular nennt sich Version { $version } wie ein hier bereits geöffnetes, hat aber einen anderen Inhalt.
    .way-on = Verwenden Sie es nicht. Fragen Sie das Team telefonisch, welches von ihm stammt.
trust-version = { $version } ist keine mögliche Version eines Formulars.
    .way-on = Melden Sie es dem Team, das es veröffentlicht hat.
trust-looks-like = Dieses Formular gibt vor, von { $found } zu sein, trägt aber Namen, Maildomain oder Schlüssel von { $name } ({ $known }), das hier bekannt ist.
    .way-on = { $checked ->
        [yes] Verwenden Sie es nicht. Rufen Sie das Team, das Sie kennen, unter { $telephone } an.
       *[no] Verwenden Sie keines von beiden, bevor Sie seinen Fingerabdruck mit dem verglichen haben, den das Team Ihnen auf einem anderen Weg gibt: Auch das hier bekannte hat niemand geprüft.
    }
trust-not-given = Ihre Organisation kennt { $team } unter dem Schlüssel { $given }; dieses Formular ist mit { $found } signiert, und nichts beweist, dass der eine an den anderen übergeben hat.
    .way-on = { $known ->
        [yes] Verwenden Sie es nicht. Rufen Sie { $telephone } an, die Nummer, die Ihre Organisation angibt, oder fragen Sie die Administration dieses Computers.
       *[no] Verwenden Sie es nicht. Fragen Sie die Administration dieses Computers.
    }
trust-handover-refused = Dieses Formular von { $team } ist mit { $found } signiert; die Richtlinie Ihrer Organisation nimmt nur { $given } und folgt keiner Übergabe an einen anderen Schlüssel.
    .way-on = { $known ->
        [yes] Verwenden Sie es nicht. Rufen Sie { $telephone } an, die Nummer, die Ihre Organisation angibt, oder fragen Sie die Administration dieses Computers.
       *[no] Verwenden Sie es nicht. Fragen Sie die Administration dieses Computers.
    }
trust-given-up = Dieses Formular von { $team } kommt von { $key }, einem Schlüssel, der nach Angabe Ihrer Organisation nichts mehr gilt.
    .way-on = { $known ->
        [yes] Verwenden Sie es nicht. Rufen Sie { $telephone } an, die Nummer, die Ihre Organisation angibt, oder fragen Sie die Administration dieses Computers.
       *[no] Verwenden Sie es nicht. Fragen Sie die Administration dieses Computers.
    }
trust-other-fingerprint = Das ist nicht der Schlüssel, der dieses Formular signiert hat: Sie haben { $shown }, das Formular hat { $signer }. Die Gruppen, die abweichen, stehen in eckigen Klammern: Nummer { $groups }.
    .way-on = Verwenden Sie dieses Formular nicht. Fragen Sie das Team unter einer Nummer oder Adresse, die Sie schon vorher hatten, nicht unter einer aus diesem Formular.
trust-perhaps-digest = Was Sie haben, ist ein Wort aus 64 Ziffern, und der Fingerabdruck des Schlüssels dieses Formulars hat { $digits }: Es gehört zu einem anderen Schlüssel oder ist kein Fingerabdruck, sondern die Prüfsumme einer Datei.
    .way-on = Wenn das Team es Ihnen als seinen Fingerabdruck gegeben hat, verwenden Sie dieses Formular nicht. Wenn es neben einer Datei zum Herunterladen steht, geben Sie stattdessen den Fingerabdruck an.
trust-encryption-fingerprint = { $fingerprint } ist ein Schlüssel, für den Meldungen verschlüsselt werden, nicht der, der dieses Formular signiert hat: Er zeigt, wer eine Meldung lesen kann, nicht, wer das Formular geschrieben hat.
    .way-on = Fragen Sie das Team nach dem Fingerabdruck des Schlüssels, mit dem es seine Formulare signiert, und vergleichen Sie diesen.
trust-former-fingerprint = Der eingegebene Fingerabdruck ist der eines früheren Schlüssels von { $team }, den der Schlüssel dieses Formulars abgelöst hat.
    .way-on = Fragen Sie das Team nach dem neuen Fingerabdruck, und vergleichen Sie diesen. Haben Sie den früheren hier schon verglichen, können Sie weitermachen, ohne noch einmal zu vergleichen.
trust-example = Das Beispiel dient zum Ausprobieren: Es lässt sich nicht prüfen, und jeder kann lesen, was dafür versiegelt wird.
    .way-on = Öffnen Sie das Formular Ihres eigenen Teams.
store-no-entry = Im Postausgang ist keine Mail { $entry }.
    .way-on = Wählen Sie eine von denen, die der Postausgang auflistet.
store-entry-busy = Ein anderes Programm sendet diese Mail gerade.
    .way-on = Warten Sie, bis es fertig ist.
store-mail-changed = { $file } fehlt oder ist nicht die Mail, die versiegelt wurde: Es wurde nichts gesendet.
    .way-on = Entfernen Sie sie aus dem Postausgang, versiegeln Sie die Meldung erneut und senden Sie diese.
store-stray = { $file } liegt im Postausgang, und nichts ist darüber bekannt.
    .way-on = Ist es eine versiegelte Meldung, die hinaus soll, senden Sie sie mit „tocsin-cli send“; sonst löschen Sie sie.
