# A form as a text file to fill in with an editor (`tocsin-cli fill`).

fill-how = Write your answers behind the colons; lines that begin with # are for reading. Save the file and leave the editor: it is checked then, and what is missing or wrong stands above its line, marked with #!. This file is not encrypted. Delete it when the report is sent.
fill-required = required
fill-recommended = recommended
fill-computed = computed from your other answers
fill-computed-is = Computed from your other answers: { $answer }
fill-computed-now = As your answers stood when this was written: { $answer }
fill-only-when = Only if { $condition }.
fill-only-depends = Asked depending on your other answers.
fill-required-when = Required if { $condition }.
fill-required-depends = Required depending on your other answers.
fill-boxes = Put an x between the brackets of each that is true.
fill-rows = For each further one copy the block, from its first line to its closing brace; at most { $most }.
fill-evidence = Write nothing here: files are given when the report is made, with --attach { $field }=FILE.
fill-default = While nothing is written here, the answer is “{ $answer }”. Write "" to leave it empty.
fill-default-depends = While nothing is written here, the answer follows from your other answers. Write "" to leave it empty.
fill-from-stage = Asked from “{ $stage }” on.
fill-marking = Marking of this answer: { $marking } while nothing stands behind the colon, or one of these:
fill-kind-yesno = Write yes or no.
fill-kind-tristate = Write yes, no or unknown.
fill-kind-consent = Write yes if you agree.
fill-kind-date = Written like this: 2026-11-01
fill-kind-moment = Written like this: 2026-11-01 14:30 Europe/Paris; the date alone if you know no more; “about” before it if you are not sure.
fill-kind-interval = Where only the earliest and the latest time are known, written like this: 2026-11-01 14:30 .. 16:00
fill-kind-clock = Behind it, how the clock stood that showed it: clock exact, clock unknown, clock +90 s (ahead), clock -3 min (behind).
fill-kind-duration = Written like one of these: 45 min, 3 h, 2 d
fill-kind-money = Written like this: 1200.50 EUR
fill-kind-quantity = Written like one of these: 120; about 120; 100 .. 200; 100 .. for at least 100; .. 200 for at most 200
fill-kind-zone = Written like one of these: Europe/Paris, +02:00, UTC

## When a question is asked

fill-condition-is = “{ $question }” is “{ $answer }”
fill-condition-is-not = “{ $question }” is not “{ $answer }”
fill-condition-includes = “{ $question }” includes “{ $answer }”
fill-condition-answered = “{ $question }” is answered
fill-condition-unanswered = “{ $question }” is not answered
fill-condition-stage = the report is “{ $stage }”
fill-condition-not-stage = the report is not “{ $stage }”

## What is wrong in a filled file

fill-no-head = The first line does not say which form this is.
fill-other-format = The file has format { $format }; this program reads format 1.
fill-no-such-stage = The form has no stage “{ $stage }”. It has: { $stages }.
fill-line = This line is neither “name: answer” nor a comment: { $line }
fill-twice = “{ $field }” stands here a second time.
fill-no-end = The text that begins here is not ended by a line “{ $end }”.
fill-text-goes-on = The text that begins here goes on over “{ $question }”: put a line “{ $end }” where it ends. If all of it belongs to the text, begin and end it with another word than “{ $end }”.
fill-too-many-rows = The entries in this file ask more than { $most } questions: remove some, or attach the list as a file.
fill-brace = This brace fits no other.
fill-brace-open = A closing brace is missing after the block that begins here.
fill-box = Between the brackets stands an x or nothing, not “{ $mark }”.
fill-box-empty = Text stands here, but the box is not ticked: put an x between the brackets, or take the text away.
fill-left-out = This answer stays out of the report: the question is not asked as the other answers stand.
fill-left-out-stage = This answer stays out of the report: the question is asked at a later stage.
fill-yes-or-no = Write yes or no.
fill-lacks = The file has no place for it yet: write “{ $line }” and your answer below this line.
fill-evidence-missing = A file belongs here: give it when you make the report, with --attach { $field }=FILE.
fill-quantity = Write a number such as 20; about 20; 20 .. for at least 20; .. 20 for at most 20; or 20 .. 30.
fill-aside = Without a place in this form
fill-aside-how = These answers were in { $path }. Write what still holds where it belongs; nothing below is sent.
fill-attach-again = The file “{ $name }” was attached here: attach it again when you make the report, with --attach { $field }=FILE.
fill-renamed = “{ $was }” is called “{ $now }” in this form now; the answer was taken along.
