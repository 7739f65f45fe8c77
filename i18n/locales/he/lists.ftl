# Answers that every form shares.

tristate--yes = כן
tristate--no = לא
tristate--unknown = לא ידוע
yesno--yes = כן
yesno--no = לא
