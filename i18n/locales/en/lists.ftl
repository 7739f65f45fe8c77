# Answers that every form shares.

tristate--yes = Yes
tristate--no = No
tristate--unknown = Not known
yesno--yes = Yes
yesno--no = No
