# Why a team's bundle is refused. Nothing of a refused bundle has been used.

# $size: octets
bundle-too-large = This file is too large to be a form bundle ({ $size } bytes).
    .way-on = Check that you chose the file the team published; its name ends in .tocsin.
bundle-not-a-bundle = This file is not a form bundle.
    .way-on = Choose the file the team published; its name ends in .tocsin.
# $size: octets that are there
bundle-cut-short = The form bundle is incomplete: it ends after { $size } bytes.
    .way-on = Download or copy it again.
# $offset: octet at which the file is not as it should be
bundle-not-canonical = The form bundle was repacked or altered after it was signed (at byte { $offset }).
    .way-on = Get the file again from the team itself, not from a copy.
# $file: path inside the bundle
bundle-name = The form bundle holds a file whose name is not allowed: { $file }.
    .way-on = Get the file again from the team itself, and tell the team if it happens again.
bundle-missing-file = The form bundle is incomplete: { $file } is missing.
    .way-on = Get the file again from the team itself.
bundle-extra-file = The form bundle holds a file that the team did not sign: { $file }.
    .way-on = Do not use this copy. Get the file again from the team itself, and tell the team.
bundle-changed-file = { $file } in the form bundle was changed after the team signed it.
    .way-on = Do not use this copy. Get the file again from the team itself, and tell the team.
bundle-no-manifest = The form bundle has no valid list of its files, so it cannot be checked.
    .way-on = Get the file again from the team itself.
bundle-signature-malformed = The form bundle does not carry exactly one proper signature.
    .way-on = Do not use this copy. Get the file again from the team itself.
bundle-other-signer = The form bundle was signed by somebody else than it says.
    .way-on = Do not use this copy. Telephone the team, using a number that you had before.
bundle-bad-signature = The signature of the form bundle is wrong: the bundle was altered after it was signed.
    .way-on = Do not use this copy. Telephone the team, using a number that you had before.
# $place: file and line; $mistake: the name of the class of mistake
bundle-content = The form bundle is authentic, but the team made a mistake in { $place } ({ $mistake }).
    .way-on = Tell the team; until it is corrected, report by telephone or mail.
# $needs: version; $program: this program's version; $contact: the team's contact text
bundle-needs-program = This form bundle needs a newer version of Tocsin ({ $needs }); this is { $program }.
    .way-on = Install a newer version, or reach the team another way. The form says of itself:
        { $contact }
tell-forgery = This may be forged or damaged. Tell { $team }: telephone { $telephone }, as their last form says that was verified here.
tell-forgery-mail = This may be forged or damaged. Tell { $team }: telephone { $telephone }, mail { $email }, as their last form says that was verified here.
