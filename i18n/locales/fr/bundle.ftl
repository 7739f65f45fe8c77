# Why a team's bundle is refused. Nothing of a refused bundle has been used.

# $size: octets
bundle-too-large = Ce fichier est trop volumineux pour être un paquet de formulaires ({ $size } octets).
    .way-on = Vérifiez que vous avez choisi le fichier publié par l’équipe ; son nom se termine par .tocsin.
bundle-not-a-bundle = Ce fichier n’est pas un paquet de formulaires.
    .way-on = Choisissez le fichier publié par l’équipe ; son nom se termine par .tocsin.
# $size: octets that are there
bundle-cut-short = Le paquet de formulaires est incomplet : il s’arrête après { $size } octets.
    .way-on = Téléchargez-le ou copiez-le de nouveau.
# $offset: octet at which the file is not as it should be
bundle-not-canonical = Le paquet de formulaires a été reconstruit ou modifié après sa signature (à l’octet { $offset }).
    .way-on = Procurez-vous de nouveau le fichier auprès de l’équipe elle-même, pas à partir d’une copie.
# $file: path inside the bundle
bundle-name = Le paquet de formulaires contient un fichier dont le nom n’est pas autorisé : { $file }.
    .way-on = Procurez-vous de nouveau le fichier auprès de l’équipe, et prévenez-la si cela se reproduit.
bundle-missing-file = Le paquet de formulaires est incomplet : { $file } manque.
    .way-on = Procurez-vous de nouveau le fichier auprès de l’équipe elle-même.
bundle-extra-file = Le paquet de formulaires contient un fichier que l’équipe n’a pas signé : { $file }.
    .way-on = N’utilisez pas cette copie. Procurez-vous le fichier auprès de l’équipe elle-même et prévenez-la.
bundle-changed-file = { $file }, dans le paquet de formulaires, a été modifié après la signature de l’équipe.
    .way-on = N’utilisez pas cette copie. Procurez-vous le fichier auprès de l’équipe elle-même et prévenez-la.
bundle-no-manifest = Le paquet de formulaires n’a pas de liste valable de ses fichiers : il ne peut pas être vérifié.
    .way-on = Procurez-vous de nouveau le fichier auprès de l’équipe elle-même.
bundle-signature-malformed = Le paquet de formulaires ne porte pas exactement une signature en bonne et due forme.
    .way-on = N’utilisez pas cette copie. Procurez-vous de nouveau le fichier auprès de l’équipe elle-même.
bundle-other-signer = Le paquet de formulaires a été signé par quelqu’un d’autre que celui qu’il indique.
    .way-on = N’utilisez pas cette copie. Téléphonez à l’équipe à un numéro que vous connaissiez déjà.
bundle-bad-signature = La signature du paquet de formulaires est fausse : il a été modifié après avoir été signé.
    .way-on = N’utilisez pas cette copie. Téléphonez à l’équipe à un numéro que vous connaissiez déjà.
# $place: file and line; $mistake: the name of the class of mistake
bundle-content = Le paquet de formulaires est authentique, mais l’équipe a commis une erreur dans { $place } ({ $mistake }).
    .way-on = Prévenez l’équipe ; en attendant la correction, signalez par téléphone ou par courrier électronique.
# $needs: version; $program: this program's version; $contact: the team's contact text
bundle-needs-program = Ce paquet de formulaires demande une version plus récente de Tocsin ({ $needs }) ; celle-ci est la { $program }.
    .way-on = Installez une version plus récente, ou joignez l’équipe autrement. Le formulaire dit de lui-même :
        { $contact }
tell-forgery = Ceci peut être falsifié ou endommagé. Prévenez { $team } : téléphone { $telephone }, d’après son dernier formulaire vérifié ici.
tell-forgery-mail = Ceci peut être falsifié ou endommagé. Prévenez { $team } : téléphone { $telephone }, courriel { $email }, d’après son dernier formulaire vérifié ici.
