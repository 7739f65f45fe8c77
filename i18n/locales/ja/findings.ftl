# チームのフォルダーについての指摘を、端末とウィンドウで伝える言葉。

level-error = エラー
level-warning = 警告
level-note = 情報
finding-near = 「{ $near }」のことですか?
findings-none = 報告の妨げになる問題はありません。警告: { $warnings }
findings-count = エラー: { $errors }、警告: { $warnings }
text-unwritten = { $file } のメッセージ { $id } に、他の言語の翻訳元である { $language } の文がありません。
    .way-on = そのファイルに書いてください。{ $asked } が必要としています。
texts-unwritten = 他の言語の翻訳元である { $language } の文がないメッセージが { $count } 件あります（{ $names } など）。
    .way-on = このファイルに書いてください。「# translate:」に続くコメントになっているものは、「# 」を消して自分の文を書いてください。
texts-missing = { $count } 件のメッセージが { $language } に翻訳されていません（{ $names } など）。
    .way-on = { $language } に対して「team translate」を実行し、コメントとして書き込まれた文を翻訳してください。それまでは別の言語で表示されます。
texts-unused = { $count } 件のメッセージが基準の言語にありません（{ $names } など）。
    .way-on = 削除するか、名前を修正してください。
texts-identical = { $count } 件のメッセージが基準の言語と同じです（{ $names } など）。
    .way-on = 意図して同じにしているのでなければ、翻訳してください。
texts-stale = { $count } 件のメッセージの翻訳元の文がその後変わりました（{ $names } など）。
    .way-on = { $language } に対して「team translate」を実行すると、それぞれの上に前の文と今の文が書かれます。訳文を直すか、正しければ --accept とその名前（すべてなら --accept だけ）で示してください。
folder-is-file = { $path } はファイルです。必要なのはチームのフォルダーです。
    .way-on = バンドルの署名元のフォルダーを指定してください。署名済みのバンドルは「show」で読めます。
sections-missing = RFC 2350 の付録 D の項目が { $count } 件ありません（{ $names } など）。
    .way-on = それぞれの見出しを、その番号で始めてください。
folder-not-a-file = { $path } はファイルでもフォルダーでもありません。
    .way-on = バンドルのフォルダーから取り除いてください。
folder-too-large = { $path } はバンドルの上限を超えています。
    .way-on = バンドルは 16 MiB、4,096 ファイルまでです。正しいフォルダーか確認してください。
