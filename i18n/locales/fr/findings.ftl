# Comment sont dits les constats sur le dossier d’une équipe, dans un terminal et dans la fenêtre.

level-error = erreur
level-warning = avertissement
level-note = remarque
finding-near = Vouliez-vous dire « { $near } » ?
findings-none = Rien qui arrête un déclarant ; avertissements : { $warnings }.
findings-count = Erreurs : { $errors } ; avertissements : { $warnings }.
text-unwritten = Le message { $id } de { $file } n’a pas de texte en { $language }, la langue dont les autres sont traduites.
    .way-on = Écrivez-le dans ce fichier ; { $asked } en a besoin.
texts-unwritten = { $count } messages n’ont pas de texte en { $language }, la langue dont les autres sont traduites, par exemple { $names }.
    .way-on = Écrivez-les dans ce fichier. Pour ceux qui s’y trouvent en commentaire après « # translate: », enlevez le « # » et son espace, puis écrivez vos mots.
texts-missing = { $count } messages ne sont pas traduits en { $language }, par exemple { $names }.
    .way-on = Lancez « team translate » pour { $language } et traduisez ce qu’il y met en commentaire ; d’ici là, une autre langue s’affiche.
texts-unused = { $count } messages n’existent pas dans la langue de référence, par exemple { $names }.
    .way-on = Supprimez-les ou corrigez leurs noms.
texts-identical = { $count } messages sont identiques à ceux de la langue de référence, par exemple { $names }.
    .way-on = Traduisez-les, à moins que ce ne soit voulu.
texts-stale = { $count } messages sont traduits de textes qui ont changé depuis, par exemple { $names }.
    .way-on = Lancez « team translate » pour { $language } : il écrit l’ancien et le nouveau texte au-dessus de chacune. Modifiez les traductions, ou dites avec --accept et leurs noms, ou --accept seul, qu’elles sont toujours justes.
folder-is-file = { $path } est un fichier ; il faut le dossier d’une équipe.
    .way-on = Indiquez le dossier à partir duquel le paquet est signé. Un paquet signé se lit avec « show ».
sections-missing = { $count } points de la RFC 2350, annexe D, manquent, par exemple { $names }.
    .way-on = Commencez le titre de chacun par son numéro.
folder-not-a-file = { $path } n’est ni un fichier ni un dossier.
    .way-on = Retirez-le du dossier du paquet de formulaires.
folder-too-large = { $path } contient plus que ce qu’un paquet de formulaires peut contenir.
    .way-on = Un paquet de formulaires compte au plus 16 Mio et 4 096 fichiers : est-ce le bon dossier ?
