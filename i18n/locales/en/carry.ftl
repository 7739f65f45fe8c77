# Sending a sealed report that was prepared elsewhere.

carry-not-sealed = { $path } is not a sealed report: nothing was sent.
    .way-on = Choose the .eml or .tar.pgp file that Tocsin wrote.
carry-no-recipient = The sealed file does not say to whom it goes: nothing was sent.
    .way-on = Name the team's address with --to, from a source you trust.
carry-read = { $path } cannot be read: { $why }.
    .way-on = Check that the file is there and that you may read it.
carry-cover =
    Attached is a sealed report for your team, encrypted with OpenPGP.
    It was prepared on another machine; the sender of this mail cannot read it.
