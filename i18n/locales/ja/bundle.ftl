# Why a team's bundle is refused. Nothing of a refused bundle has been used.

# $size: octets
bundle-too-large = このファイルはフォームバンドルにしては大きすぎます（{ $size } バイト）。
    .way-on = チームが公開したファイルを選択したか確認してください。ファイル名の末尾は .tocsin です。
bundle-not-a-bundle = このファイルはフォームバンドルではありません。
    .way-on = チームが公開したファイルを選択してください。ファイル名の末尾は .tocsin です。
# $size: octets that are there
bundle-cut-short = フォームバンドルが不完全です。{ $size } バイトで途切れています。
    .way-on = もう一度ダウンロードまたはコピーしてください。
# $offset: octet at which the file is not as it should be
bundle-not-canonical = フォームバンドルは、署名された後に再パックまたは改変されています（{ $offset } バイト目）。
    .way-on = コピーではなく、チームから直接ファイルを入手し直してください。
# $file: path inside the bundle
bundle-name = フォームバンドルに、許可されていない名前のファイルがあります: { $file }
    .way-on = チームから直接ファイルを入手し直してください。再び同じことが起きたら、チームに知らせてください。
bundle-missing-file = フォームバンドルが不完全です。{ $file } がありません。
    .way-on = チームから直接ファイルを入手し直してください。
bundle-extra-file = フォームバンドルに、チームが署名していないファイルがあります: { $file }
    .way-on = このコピーは使わないでください。チームから直接ファイルを入手し直し、このことをチームに知らせてください。
bundle-changed-file = フォームバンドルの { $file } が、チームの署名後に変更されています。
    .way-on = このコピーは使わないでください。チームから直接ファイルを入手し直し、このことをチームに知らせてください。
bundle-no-manifest = フォームバンドルに有効なファイル一覧がないため、検証できません。
    .way-on = チームから直接ファイルを入手し直してください。
bundle-signature-malformed = フォームバンドルに正しい形式の署名がないか、署名が 2 つ以上あります。
    .way-on = このコピーは使わないでください。チームから直接ファイルを入手し直してください。
bundle-other-signer = フォームバンドルに署名したのは、記載されている署名者ではありません。
    .way-on = このコピーは使わないでください。以前から知っている番号でチームに電話してください。
bundle-bad-signature = フォームバンドルの署名が正しくありません。署名後に改変されています。
    .way-on = このコピーは使わないでください。以前から知っている番号でチームに電話してください。
# $place: file and line; $mistake: the name of the class of mistake
bundle-content = フォームバンドルは本物ですが、チームが書いた内容に誤りがあります: { $place }（{ $mistake }）
    .way-on = チームに知らせてください。修正されるまでは、電話かメールで報告してください。
# $needs: version; $program: this program's version; $contact: the team's contact text
bundle-needs-program = このフォームバンドルには Tocsin の新しいバージョン（{ $needs }）が必要です。このプログラムは { $program } です。
    .way-on = 新しいバージョンをインストールするか、別の方法でチームに連絡してください。フォーム自身の記載:
        { $contact }
tell-forgery = 偽造されたか、壊れている可能性があります。{ $team } に知らせてください。ここで検証された最後のフォームによる連絡先は、電話 { $telephone } です。
tell-forgery-mail = 偽造されたか、壊れている可能性があります。{ $team } に知らせてください。ここで検証された最後のフォームによる連絡先は、電話 { $telephone }、メール { $email } です。
