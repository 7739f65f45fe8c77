# エディターで記入するテキストファイルとしてのフォーム（`tocsin-cli fill`）。

fill-how = コロンの後に回答を書いてください。# で始まる行は説明です。保存してエディターを終了すると内容が確認され、不足や誤りはその行の上に #! で示されます。このファイルは暗号化されていません。報告を送ったら削除してください。
fill-required = 必須
fill-recommended = 推奨
fill-computed = ほかの回答から計算
fill-computed-is = ほかの回答から計算：{ $answer }
fill-computed-now = これが書かれた時点の回答による値：{ $answer }
fill-only-when = { $condition }場合のみ。
fill-only-depends = この質問は、他の回答に応じて尋ねられます。
fill-required-when = { $condition }場合は必須。
fill-required-depends = 他の回答によっては必須です。
fill-boxes = 当てはまるものすべての括弧に x を入れてください。
fill-rows = 項目を増やすには、ブロックを最初の行から閉じ括弧までコピーしてください（最大 { $most } 件）。
fill-evidence = ここには何も書きません。ファイルは報告を作るときに --attach { $field }=FILE で指定します。
fill-default = ここに何も書かなければ、回答は「{ $answer }」になります。空にするには "" と書いてください。
fill-default-depends = ここに何も書かなければ、回答は他の回答から決まります。空にするには "" と書いてください。
fill-from-stage = 「{ $stage }」から質問されます。
fill-marking = この回答の表示：コロンの後が空なら { $marking }。変えるには次のいずれかを書いてください。
fill-kind-yesno = yes（はい）または no（いいえ）と書きます。
fill-kind-tristate = yes（はい）、no（いいえ）、unknown（不明）のいずれかを書きます。
fill-kind-consent = 同意する場合は yes と書きます。
fill-kind-date = 書き方：2026-11-01
fill-kind-moment = 書き方：2026-11-01 14:30 Asia/Tokyo。日付しか分からなければ日付だけ。不確かなら前に about を付けます。
fill-kind-interval = 最も早い時刻と最も遅い時刻だけが分かるときの書き方：2026-11-01 14:30 .. 16:00
fill-kind-clock = その後に、時刻を示した時計の状態：clock exact（正確）、clock unknown（不明）、clock +90 s（進み）、clock -3 min（遅れ）。
fill-kind-duration = 書き方の例：45 min、3 h、2 d
fill-kind-money = 書き方：1200.50 EUR
fill-kind-quantity = 書き方の例：120、about 120（およそ 120）、100 .. 200、100 ..（100 以上）、.. 200（200 以下）
fill-kind-zone = 書き方の例：Asia/Tokyo、+02:00、UTC

## 質問される条件

fill-condition-is = 「{ $question }」が「{ $answer }」の
fill-condition-is-not = 「{ $question }」が「{ $answer }」でない
fill-condition-includes = 「{ $question }」に「{ $answer }」が含まれる
fill-condition-answered = 「{ $question }」に回答がある
fill-condition-unanswered = 「{ $question }」に回答がない
fill-condition-stage = 報告の段階が「{ $stage }」の
fill-condition-not-stage = 報告の段階が「{ $stage }」でない

## 記入済みファイルの誤り

fill-no-head = 1 行目に、どのフォームかが書かれていません。
fill-other-format = このファイルの形式は { $format } です。このプログラムが読めるのは形式 1 です。
fill-no-such-stage = フォームに段階「{ $stage }」はありません。あるのは { $stages } です。
fill-line = この行は「名前: 回答」でもコメントでもありません: { $line }
fill-twice = 「{ $field }」がここで 2 度目に現れています。
fill-no-end = ここから始まる文章の終わりに「{ $end }」の行がありません。
fill-text-goes-on = ここから始まる文章が「{ $question }」を越えて続いています。文章の終わりに「{ $end }」の行を置いてください。すべてが文章の一部であれば、「{ $end }」以外の語で始めて終えてください。
fill-too-many-rows = このファイルの項目の質問は、全部で { $most } 件を超えています。項目を減らすか、一覧をファイルとして添付してください。
fill-brace = 対応する括弧がありません。
fill-brace-open = ここから始まるブロックの閉じ括弧がありません。
fill-box = 括弧の中は x か空白です。「{ $mark }」は書けません。
fill-box-empty = 文章が書かれていますが、印が付いていません。括弧の中に x を入れるか、文章を消してください。
fill-left-out = この回答は報告に入りません。ほかの回答により、この質問は尋ねられません。
fill-left-out-stage = この回答は報告に入りません。この質問は後の段階で尋ねられます。
fill-yes-or-no = yes（はい）または no（いいえ）と書いてください。
fill-lacks = ファイルにはまだその場所がありません。この行の下に「{ $line }」と回答を書いてください。
fill-evidence-missing = ここにはファイルが必要です。報告を作るときに --attach { $field }=FILE で指定してください。
fill-quantity = 20 のような数を書いてください。about 20（およそ 20）、20 ..（20 以上）、.. 20（20 以下）、20 .. 30 とも書けます。
fill-aside = このフォームに入らないもの
fill-aside-how = 以下の回答は { $path } にありました。今も正しいものは該当する場所に書いてください。以下は送られません。
fill-attach-again = ここにはファイル「{ $name }」が添付されていました。報告を作るときに --attach { $field }=FILE でもう一度添付してください。
fill-renamed = 「{ $was }」は、このフォームでは現在「{ $now }」という名前です。回答は引き継がれました。
