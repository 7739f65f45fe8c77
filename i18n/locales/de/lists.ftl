# Antworten, die alle Formulare gemeinsam haben.

tristate--yes = Ja
tristate--no = Nein
tristate--unknown = Nicht bekannt
yesno--yes = Ja
yesno--no = Nein
