# How findings in a team’s folder are told, in a terminal and in the window.

level-error = error
level-warning = warning
level-note = note
finding-near = Did you mean “{ $near }”?
findings-none = Nothing that stops a reporter; warnings: { $warnings }.
findings-count = Errors: { $errors }; warnings: { $warnings }.
text-unwritten = The message { $id } of { $file } has no words in { $language }, the language that others are translated from.
    .way-on = Write it there; { $asked } needs it.
texts-unwritten = { $count } messages have no words in { $language }, the language that others are translated from, such as { $names }.
    .way-on = Write them in this file. Of those that stand there as comments after “# translate:”, take the “# ” away and write your words.
texts-missing = { $count } messages are not translated into { $language }, such as { $names }.
    .way-on = Run “team translate” for { $language } and translate what it puts there as comments; until then readers see another language.
texts-unused = { $count } messages are not in the reference language, such as { $names }.
    .way-on = Remove them, or correct their names.
texts-identical = { $count } messages are the same as in the reference language, such as { $names }.
    .way-on = Translate them, unless they are meant to be the same.
texts-stale = { $count } messages were translated from texts that have changed since, such as { $names }.
    .way-on = Run “team translate” for { $language }: it writes the old and the new text above each. Change the translations, or say with --accept and their names, or --accept alone, that they are still right.
folder-is-file = { $path } is a file; what is wanted is a team’s folder.
    .way-on = Name the folder that the bundle is signed from. A signed bundle is read by “show”.
sections-missing = { $count } items of RFC 2350, Appendix D, are missing, such as { $names }.
    .way-on = Begin the heading of each with its number.
folder-not-a-file = { $path } is neither a file nor a folder.
    .way-on = Take it out of the bundle's folder.
folder-too-large = { $path } holds more than a bundle may.
    .way-on = A bundle is at most 16 MiB in 4,096 files: is this the right folder?
