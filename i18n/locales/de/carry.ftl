# Eine anderswo vorbereitete versiegelte Meldung senden.

carry-not-sealed = { $path } ist keine versiegelte Meldung: Es wurde nichts gesendet.
    .way-on = Wählen Sie die .eml- oder .tar.pgp-Datei, die Tocsin geschrieben hat.
carry-no-recipient = Die versiegelte Datei nennt keinen Empfänger: Es wurde nichts gesendet.
    .way-on = Geben Sie die Adresse des Teams mit --to an, aus einer Quelle, der Sie vertrauen.
carry-read = { $path } kann nicht gelesen werden: { $why }.
    .way-on = Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen.
carry-cover =
    Anbei eine versiegelte Meldung für Ihr Team, mit OpenPGP verschlüsselt.
    Sie wurde auf einem anderen Rechner vorbereitet; wer diese Mail sendet, kann sie nicht lesen.
