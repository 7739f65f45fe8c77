# What is wrong with a text file. $file, $line, $id (a message) say where.

text-too-large = { $file } は大きすぎるため使用できません。
    .way-on = 1 ファイルは 1 MiB 未満、1 言語の合計は 8 MiB 未満にしてください。
text-too-nested = { $file } の { $line } 行目: メッセージ { $id } の括弧の入れ子が深すぎるため、このファイルは使用されません。
    .way-on = メッセージを分割してください。
text-syntax = { $file } の { $line } 行目: Fluent の構文として正しくありません（{ $words }）。
    .way-on = この行を修正してください。修正するまで、このメッセージは使用されません。
text-duplicate = { $file } の { $line } 行目: メッセージ { $id } はすでに定義されています。
    .way-on = どちらかを削除してください。先に書かれたほうが使用されます。
text-cyclic = { $file } の { $line } 行目: メッセージ { $id } が自分自身を参照しています。
    .way-on = その参照を取り除いてください。
text-explodes = { $file } の { $line } 行目: メッセージ { $id } は、展開すると長すぎるか、要素が多すぎます。
    .way-on = 64 KiB、placeable 100 個、連続する参照 16 段までに収めてください。
text-number = { $file } の { $line } 行目: メッセージ { $id } に 15 文字を超える数値があります。
    .way-on = 文字列として書いてください。
text-reference = { $file } の { $line } 行目: メッセージ { $id } が、この言語にない { $to } を参照しています。
    .way-on = それを定義するか、名前を修正してください。
text-missing = { $file } のメッセージ { $id } が { $language } にありません。
    .way-on = 翻訳してください。それまでは別の言語で表示されます。
text-unused = { $file } の { $line } 行目: メッセージ { $id } は基準の言語にありません。
    .way-on = 削除するか、名前を修正してください。
text-variables = { $file } の { $line } 行目: メッセージ { $id } の変数が基準の言語と一致しません（不足: { $missing }、余分: { $unknown }）。
    .way-on = 同じ変数を使用してください。
text-identical = { $file } の { $line } 行目: メッセージ { $id } が基準の言語と同じです。
    .way-on = 意図して同じにしているのでなければ、翻訳してください。

# How far a translation can be relied on. The first is about the program's own texts.
translation-unreviewed = この翻訳は、この言語の話者による確認を受けていません。
# $team: the team's name. Said when the form is shown in a language that the team does not list as reviewed.
team-translation-unreviewed = { $team } の文面のこの翻訳について、この言語の話者による確認を受けたとの記載はありません。
# $language: 優先する言語の、その言語での名前。
team-translation-disclaimer = チームのこの文章は翻訳です。原文（{ $language }）と異なる場合は、原文が優先します。
