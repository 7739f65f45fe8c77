# Défauts d’un fichier de textes. $file, $line et $id (un message) indiquent l’endroit.

text-too-large = { $file } est trop volumineux pour être utilisé.
    .way-on = Limitez un fichier à 1 Mio et une langue à 8 Mio.
text-too-nested = { $file }, ligne { $line } : le message { $id } ouvre trop d’accolades ou de parenthèses ; le fichier n’est pas utilisé.
    .way-on = Scindez le message.
text-syntax = { $file }, ligne { $line } : ce n’est pas du Fluent valide : { $fault ->
        [tab] ici se trouve une tabulation, que Fluent ne prend pas pour une espace.
        [blank] ici se trouve un blanc qui n’est pas une espace ordinaire ({ $found }).
        [begins] aucune ligne ne peut commencer par « { $found } ».
        [indented] la ligne est en retrait et n’appartient à aucun message au-dessus d’elle.
        [orphan] aucun message ne se trouve au-dessus de cet attribut.
        [equals] aucun « = » ne suit « { $found } ».
        [empty] aucun mot ne suit « { $found } = ».
        [open] « {"{"} » n’est pas fermé après une valeur.
        [closing] « {"}"} » ne ferme rien.
       *[value] Fluent ne connaît pas ce qui se trouve dans ces accolades.
        [choice] le choix entre plusieurs textes n’est pas entier.
        [quote] le texte entre guillemets n’est pas fermé, ou contient un « \ » qui n’y a pas de sens.
    }
    .way-on = { $fault ->
        [tab] Écrivez des espaces à sa place : quatre devant un attribut tel que .help.
        [blank] Écrivez des espaces ordinaires à sa place.
        [begins] Un message commence par son nom, en lettres de a à z ; un texte qui commence par un signe de Fluent le met entre accolades : {"{"} "[" {"}"}.
        [indented] Retirez les espaces là où un message commence.
        [orphan] Écrivez le message au-dessus : nom = texte. L’attribut suit juste en dessous, en retrait de quatre espaces.
        [equals] Un message s’écrit « nom = texte » ; le nom a des lettres de a à z, des chiffres, « - » et « _ ». Une autre ligne d’un texte commence par quatre espaces.
        [empty] Écrivez les mots, ou retirez le nom.
        [open] Écrivez « {"}"} » après une seule valeur, telle que le nom d’un message. Une accolade à lire s’écrit {"{"} "{"{"}" {"}"}.
        [closing] Retirez-la, ou écrivez {"{"} "{"}"}" {"}"} là où une accolade est à lire.
       *[value] Un message se nomme par son ID, un terme par « - » et son ID, un texte se met entre guillemets. Une accolade à lire s’écrit {"{"} "{"{"}" {"}"}.
        [choice] Écrivez un seul texte : les mots d’une équipe ne reçoivent rien d’après quoi choisir.
        [quote] Fermez-le sur la même ligne ; un guillemet à l’intérieur s’écrit \" et un « \ » s’écrit \\.
    } Le message n’est pas utilisé d’ici là.
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
