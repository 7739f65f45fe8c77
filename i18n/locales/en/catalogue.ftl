# What is wrong with a text file. $file, $line, $id (a message) say where.

text-too-large = { $file } is too large to be used.
    .way-on = Keep a file under 1 MiB and a language under 8 MiB.
text-too-nested = { $file }, line { $line }: the message { $id } opens too many braces or parentheses, so the file is not used.
    .way-on = Split the message.
text-syntax = { $file }, line { $line }: this is not valid Fluent ({ $words }).
    .way-on = Correct the line; the message is not used until then.
text-duplicate = { $file }, line { $line }: the message { $id } is already defined.
    .way-on = Remove one of the two; the first one is used.
text-cyclic = { $file }, line { $line }: the message { $id } refers to itself.
    .way-on = Take out the reference.
text-explodes = { $file }, line { $line }: written out, the message { $id } is too long or has too many parts.
    .way-on = Keep it under 64 KiB, 100 placeables and 16 references in a row.
text-number = { $file }, line { $line }: the message { $id } contains a number of more than 15 characters.
    .way-on = Write it as text.
text-reference = { $file }, line { $line }: the message { $id } refers to { $to }, which this language does not have.
    .way-on = Define it, or correct the name.
text-missing = The message { $id } of { $file } is missing in { $language }.
    .way-on = Translate it; until then readers see another language.
text-unused = { $file }, line { $line }: the message { $id } is not in the reference language.
    .way-on = Remove it, or correct its name.
text-variables = { $file }, line { $line }: the message { $id } does not use the variables of the reference (missing: { $missing }; unknown: { $unknown }).
    .way-on = Use the same variables.
text-identical = { $file }, line { $line }: the message { $id } is the same as in the reference language.
    .way-on = Translate it, unless it is meant to be the same.

# How far a translation can be relied on. The first is about the program's own texts.
translation-unreviewed = This translation has not been reviewed by a speaker of the language.
# $team: the team's name. Said when the form is shown in a language that the team does not list as reviewed.
team-translation-unreviewed = { $team } does not say that a speaker of the language has reviewed this translation of its texts.
# $language: the name of the language that prevails, in that language.
team-translation-disclaimer = These texts of the team are a translation. Where it differs from the original ({ $language }), the original prevails.
