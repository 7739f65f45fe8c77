# Réponses communes à tous les formulaires.

tristate--yes = Oui
tristate--no = Non
tristate--unknown = Je ne sais pas
yesno--yes = Oui
yesno--no = Non
