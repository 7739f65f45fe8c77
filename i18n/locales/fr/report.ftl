# Headings and fixed words of report.txt. Keys such as Tocsin-Report-ID are the same in every language.

report-banner-example = *** EXEMPLE *** Établi pour l’équipe d’exemple, dont la clé secrète est publique : n’importe qui peut lire ou falsifier ce signalement.
report-banner-test = [TEST] Ceci est un exercice. Aucun incident n’a eu lieu.
report-banner-unchecked = *** ÉQUIPE NON VÉRIFIÉE *** La personne qui signale n’a pas pu vérifier que le formulaire et les clés sont bien ceux de l’équipe.
report-banner-withdrawn = *** RETIRÉ *** La personne qui a signalé retire ce signalement. Plus rien de ce qu’il contient ne doit avoir de suites.
report-banner-copy = *** COPIE *** Faite pour être transmise. Ce qui est marqué au-dessus du TLP de cette copie, et ce qui peut dire qui a signalé, a été retiré. Ce qui est mal orthographié, paraphrasé ou plus court que trois lettres n’est pas trouvé, et les adresses et les fonctions des machines attaquées restent si elles ne sont pas marquées, bien qu’une recherche puisse nommer leur site : relisez-la avant de la transmettre.
report-redacted-marked = [retiré : { $tlp }]
report-redacted-identity = [retiré : peut dire qui a signalé]
report-redacted-evidence = [retiré : les preuves ne sont pas transmises]
report-redacted-tells = [retiré : contient un élément retiré]

report-out-of-band = Comment joindre la personne qui signale autrement que par courriel
report-no-out-of-band = Aucun autre moyen que le courriel n’a été indiqué.
report-mail-watched = L’intrus lit peut-être le courriel de la personne qui signale : n’y répondez pas.
report-may-be-told = Qui peut être informé de quoi
report-no-disclosure = Rien n’a été indiqué à ce sujet : demandez avant d’informer qui que ce soit.

# Mise à jour d’un signalement déjà remis. Sous chacun des trois, un nombre ou une heure.
report-update = Ce que change cette mise à jour
report-update-revision = Version
report-update-since = Établie le
report-update-before = La version précédente a été établie le
# $question : la question dont la réponse est autre ; les réponses sont en dessous.
report-added = Ajouté : { $question }
report-changed = Modifié : { $question }
report-withdrawn = Retiré : { $question }
report-change-before = Avant
report-change-now = Maintenant
report-file-another = Un autre fichier du même nom

# $form: title of the form; $team: name of the team
report-title = { $form } – { $team }
# Above severity, category and how what happened begins; all answers follow by pages.
report-in-short = En bref
# Lequel de plusieurs signalements successifs c’est ; son nom est en dessous.
report-stage = De quel signalement il s’agit
report-state = Où en est ce signalement
report-state-open = Ouvert
report-state-waiting = En attente
report-waits-for = En attente de
report-state-closed = Clos : pour la personne qui a signalé, c’est terminé
report-state-withdrawn = Retiré
report-reworded = Les termes de ce signalement
report-reworded-form = Le formulaire est celui que l’équipe a publié depuis
report-reworded-language = La personne qui signale le lit dans une autre langue
report-reworded-check = Si quelqu’un a comparé l’empreinte de l’équipe
report-tickets = Ses numéros auprès des équipes de réponse
# The rest of a page, below a group of its questions. $title: the page’s title
report-continued = { $title } (suite)
# A row of a repeated group. $label: its title; $number of $of
report-row = { $label } : { $number } sur { $of }
# An answer that the form calculated from others
report-calculated = { $question } (calculé)
# An option that asks for details. $option: its words; $text: the details
report-specified = { $option } : { $text }
# A time that is not known exactly. $moment: the best estimate
report-about = environ { $moment }
report-interval = { $interval } (à un moment entre les deux)
report-range = { $least } à { $most }
report-at-least = au moins { $least }
report-at-most = au plus { $most }
report-clock-exact = { $moment } (horloge synchronisée)
report-clock-unknown = { $moment } (on ne sait pas si l’horloge est juste)
report-clock-off = { $moment } (selon une horloge décalée de { $offset } ; non corrigé)

report-evidence = Pièces scellées avec ce signalement
report-evidence-name = Nom d’origine : { $value }
report-evidence-size = Taille en octets : { $value }
report-evidence-sha256 = SHA-256 : { $value }
report-evidence-original-size = Taille de l’original en octets : { $value }
report-evidence-original-sha256 = SHA-256 de l’original, dont seule l’image est jointe : { $value }
report-evidence-modified = Dernière modification : { $value }
report-evidence-changed = Elle a été modifiée après son ajout.
report-evidence-added = Ajoutée le : { $value }

report-unanswered = Questions recommandées restées sans réponse
report-left-empty = Autres questions restées sans réponse
report-notes = Remarques
report-not-asked = Les questions qui ne figurent pas ici étaient sans objet et n’ont pas été posées.
report-not-asked-or-kept = Les questions qui ne figurent pas ici étaient sans objet et n’ont pas été posées, ou leurs réponses restent chez la personne qui signale.
report-creator-team = L’identifiant du signalement porte le domaine de l’équipe, car la personne qui signale n’en a pas.

# La copie pour le dossier du site : HTML ou PDF, non chiffrée
print-clear = Cette copie n’est pas chiffrée : quiconque obtient le fichier ou le papier peut la lire. Elle est destinée à votre propre dossier.
# La même chose pour l’équipe, qui imprime ce qu’elle a reçu
print-clear-team = Cette copie n’est pas chiffrée : quiconque obtient le fichier ou le papier peut la lire.
# Dans la marge de chaque page
print-clear-short = Non chiffré
print-draft = *** BROUILLON *** Il n’a pas été remis à l’équipe et peut encore changer.
print-page = Page { $page } sur { $pages }
print-id = Identifiant du signalement
print-reference = Référence
print-tlp = Marquage Traffic Light Protocol
print-team = Équipe
print-form = Formulaire
print-evidence-description = Description
print-timeline = Chronologie
# $zone : un fuseau horaire tel que America/Toronto. Au-dessous se trouve un dessin : des barres sur un axe
print-timeline-about = Chaque barre est aussi longue que le moment est incertain ; une barre pâle au bord interrompu signifie environ, une flèche est une extrémité ouverte. L’axe est en { $zone }.
print-timeline-what = Quoi
print-timeline-when = Quand
print-incident = L’incident
# Le temps de $start à $end ; chacun est un moment ou l’un des trois messages ci-dessous
print-from-to = { $start } à { $end }
print-start-unknown = début inconnu
print-end-unknown = fin inconnue
print-goes-on = toujours en cours
print-name = { $path } ne dit pas ce qu’il faut écrire.
    .way-on = Terminez le nom par .html ou par .pdf.
print-cancelled = Annulé. Aucune copie n’a été écrite.
    .way-on = Enregistrez de nouveau la copie quand vous en avez besoin.
# $why : ce que dit la bibliothèque, en anglais
print-pdf = Impossible de faire un PDF de ce signalement : { $why }
    .way-on = Enregistrez-le en HTML, et imprimez celui-ci depuis un navigateur.
