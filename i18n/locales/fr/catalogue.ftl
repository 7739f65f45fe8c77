# Défauts d’un fichier de textes. $file, $line et $id (un message) indiquent l’endroit.

text-too-large = { $file } est trop volumineux pour être utilisé.
    .way-on = Limitez un fichier à 1 Mio et une langue à 8 Mio.
text-too-nested = { $file }, ligne { $line } : le message { $id } ouvre trop d’accolades ou de parenthèses ; le fichier n’est pas utilisé.
    .way-on = Scindez le message.
text-syntax = { $file }, ligne { $line } : ce n’est pas du Fluent valide ({ $words }).
    .way-on = Corrigez la ligne ; le message n’est pas utilisé d’ici là.
text-duplicate = { $file }, ligne { $line } : le message { $id } est déjà défini.
    .way-on = Supprimez l’un des deux ; le premier est utilisé.
text-cyclic = { $file }, ligne { $line } : le message { $id } fait référence à lui-même.
    .way-on = Retirez la référence.
text-explodes = { $file }, ligne { $line } : une fois développé, le message { $id } est trop long ou comporte trop de parties.
    .way-on = Restez en dessous de 64 Kio, de 100 éléments variables et de 16 références successives.
text-number = { $file }, ligne { $line } : le message { $id } contient un nombre de plus de 15 caractères.
    .way-on = Écrivez-le sous forme de texte.
text-reference = { $file }, ligne { $line } : le message { $id } fait référence à { $to }, qui n’existe pas dans cette langue.
    .way-on = Définissez-le ou corrigez le nom.
text-missing = Le message { $id } de { $file } manque en { $language }.
    .way-on = Traduisez-le ; d’ici là, il s’affiche dans une autre langue.
text-unused = { $file }, ligne { $line } : le message { $id } n’existe pas dans la langue de référence.
    .way-on = Supprimez-le ou corrigez son nom.
text-variables = { $file }, ligne { $line } : le message { $id } n’utilise pas les variables de la référence (manquantes : { $missing } ; inconnues : { $unknown }).
    .way-on = Utilisez les mêmes variables.
text-identical = { $file }, ligne { $line } : le message { $id } est identique à celui de la langue de référence.
    .way-on = Traduisez-le, à moins que ce ne soit voulu.

# Jusqu’où l’on peut se fier à une traduction. Le premier message concerne les textes du programme.
translation-unreviewed = Cette traduction n’a pas été relue par une personne qui parle la langue.
# $team : nom de l’équipe.
team-translation-unreviewed = { $team } n’indique pas qu’une personne parlant la langue a relu cette traduction de ses textes.
# $language : le nom de la langue qui prévaut, dans cette langue.
team-translation-disclaimer = Ces textes de l’équipe sont une traduction. Là où elle s’écarte de l’original ({ $language }), l’original prévaut.
