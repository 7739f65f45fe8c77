# What is wrong with a text file. $file, $line, $id (a message) say where.

text-too-large = { $file } は大きすぎるため使用できません。
    .way-on = 1 ファイルは 1 MiB 未満、1 言語の合計は 8 MiB 未満にしてください。
text-too-nested = { $file } の { $line } 行目: メッセージ { $id } の括弧の入れ子が深すぎるため、このファイルは使用されません。
    .way-on = メッセージを分割してください。
text-syntax = { $file } の { $line } 行目: Fluent の構文として正しくありません。{ $fault ->
        [tab] タブがあります。Fluent はタブを空白とみなしません。
        [blank] 通常の半角スペースではない空白（{ $found }）があります。
        [begins] 行を「{ $found }」で始めることはできません。
        [indented] 字下げされていますが、上のどのメッセージにも属していません。
        [orphan] この属性の上にメッセージがありません。
        [equals] 「{ $found }」の後に「=」がありません。
        [empty] 「{ $found } =」の後に文がありません。
        [open] 「{"{"}」が 1 つの値の後で閉じられていません。
        [closing] 「{"}"}」に対応する始まりがありません。
       *[value] 波括弧の中に、Fluent の知らないものがあります。
        [choice] 複数の文からの選択が完結していません。
        [quote] 引用符で囲まれた文字列が閉じられていないか、意味のない「\」を含んでいます。
    }
    .way-on = { $fault ->
        [tab] 代わりに半角スペースを書いてください。.help などの属性の前には 4 つ書きます。
        [blank] 代わりに半角スペースを書いてください。
        [begins] メッセージは a から z の文字による名前で始めます。Fluent の記号で始まる文では、その記号を波括弧に入れます: {"{"} "[" {"}"}。
        [indented] メッセージが始まる行では空白を取り除いてください。
        [orphan] その上にメッセージを「name = 文」の形で書いてください。属性はそのすぐ下に、4 つの空白に続けて書きます。
        [equals] メッセージは「name = 文」と書いてください。名前に使えるのは a から z の文字、数字、「-」、「_」です。文の続きの行は 4 つの空白で始めます。
        [empty] 文を書くか、名前を取り除いてください。
        [open] メッセージ名など 1 つの値の後に「{"}"}」を書いてください。文字としての波括弧は {"{"} "{"{"}" {"}"} と書きます。
        [closing] 取り除くか、文字としての波括弧であれば {"{"} "{"}"}" {"}"} と書いてください。
       *[value] メッセージは ID、用語は「-」と ID で示し、文字列は引用符で囲みます。文字としての波括弧は {"{"} "{"{"}" {"}"} と書きます。
        [choice] 文を 1 つだけ書いてください。チームの文には、選択の基準となる値が渡されません。
        [quote] 同じ行で閉じてください。中の引用符は \"、「\」は \\ と書きます。
    }それまで、このメッセージは使用されません。
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
