# What is wrong with a text file. $file, $line, $id (a message) say where.

text-too-large = { $file } is too large to be used.
    .way-on = Keep a file under 1 MiB and a language under 8 MiB.
text-too-nested = { $file }, line { $line }: the message { $id } opens too many braces or parentheses, so the file is not used.
    .way-on = Split the message.
text-syntax = { $file }, line { $line }: this is not valid Fluent: { $fault ->
        [tab] here stands a tab, which Fluent does not take for a space.
        [blank] here stands a blank that is not a plain space ({ $found }).
        [begins] no line can begin with “{ $found }”.
        [indented] the line is indented and belongs to no message above it.
        [orphan] no message stands above this attribute.
        [equals] no “=” stands behind “{ $found }”.
        [empty] no words stand behind “{ $found } =”.
        [open] “{"{"}” is not closed behind one value.
        [closing] “{"}"}” closes nothing.
       *[value] Fluent does not know what stands in these braces.
        [choice] the choice between several texts is not whole.
        [quote] the text in quotation marks is not closed, or holds a “\” that has no meaning there.
    }
    .way-on = { $fault ->
        [tab] Write spaces in its place: four before an attribute such as .help.
        [blank] Write plain spaces in its place.
        [begins] A message begins with its name, of the letters a to z; a text that begins with a sign of Fluent has it in braces: {"{"} "[" {"}"}.
        [indented] Take the spaces away where a message begins.
        [orphan] Write the message above it: name = text. The attribute follows directly below, indented by four spaces.
        [equals] Write a message as “name = text”; the name has letters a to z, digits, “-” and “_”. A further line of a text begins with four spaces.
        [empty] Write the words, or remove the name.
        [open] Write “{"}"}” behind one value, such as the name of a message. A brace that is to be read is written {"{"} "{"{"}" {"}"}.
        [closing] Take it away, or write {"{"} "{"}"}" {"}"} where a brace is to be read.
       *[value] A message is named by its ID, a term by “-” and its ID, a text stands in quotation marks. A brace that is to be read is written {"{"} "{"{"}" {"}"}.
        [choice] Write one text: a team’s words are given nothing to choose by.
        [quote] Close it on the same line; a quotation mark within it is written \" and a “\” is written \\.
    } The message is not used until then.
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
