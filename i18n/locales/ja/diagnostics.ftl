# Mistakes in what a team wrote. The place (file, line, item) is shown beside each.

diagnostic-file-missing = ファイルがありません。
    .way-on = { $what ->
        [mimetype] { $expected } を改行なしで書き込んでください。
        [contact] チームの名前、電話番号、メールアドレスを書き込んでください。
        [team] 「team new」でチームのフォルダーを作り始めるか、このファイルのあるフォルダーを検査してください。
        [signing] バンドルに署名する鍵の証明書をここに置いてください: gpg --armor --export ADDRESS
        [description] RFC 2350 に沿って、チームの説明を書いてください。
        [translation] { $language } について「team translate」を実行すると、このファイルが作られます。
       *[texts] ファイルを作ってください。そこに必要な文言は、この検査が 1 つずつ示します。
    }
diagnostic-file-name = ファイル名に、英数字と . _ - / 以外の文字が含まれています。
    .way-on = ファイル名を変えてください。
diagnostic-file-name-twice = ファイル名が「{ $other }」と大文字・小文字でしか違いません。多くのシステムでは同じファイルとして扱われます。
    .way-on = どちらかの名前を変えてください。
diagnostic-file-unknown = このファイルは、チームのバンドルに含めることができません。削除するか、assets に置いてください。
diagnostic-file-too-large = ファイルが { $most } バイトを超えています。
diagnostic-hidden-character = この文字列に、目に見えない制御文字があります。名前を別のものに見せかけるおそれがあるため、削除してください。
diagnostic-not-utf8 = ファイルが UTF-8 のテキストではありません。UTF-8 で保存してください。
diagnostic-toml-syntax = TOML として正しくありません: { $message }
diagnostic-toml-quotes = { $quote } はワープロの引用符です。TOML で使えるのは " と ' だけです。
    .way-on = 引用符をテキストエディターで入力し直してください。
diagnostic-no-forms = フォームがありません。forms に .toml ファイルが 1 つもありません。
    .way-on = そこにフォームを書くか、「team new」が作るフォルダーから写してください。
diagnostic-form-unknown = フォーム「{ $form }」がありません。forms にそのファイルがありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-form-twice = フォーム「{ $id }」が重複しています。
diagnostic-form-not-listed = フォーム「{ $form }」は「forms」にないので、最後に示されます。
diagnostic-form-not-in-chooser = 「何が起きましたか」のどの答えもフォーム「{ $form }」につながっていません。すべてのフォームの一覧でしか見つかりません。
diagnostic-chooser-twice = 「chooser」の「{ $id }」が重複しています。
diagnostic-no-encryption-key = 報告の暗号化に使う証明書がありません。keys/encryption に .asc ファイルが 1 つもありません。
    .way-on = フィンガープリントを名前にして 1 つ置いてください: gpg --armor --export ADDRESS
diagnostic-mimetype-wrong = このファイルの内容は、改行のない { $expected } だけでなければなりません。
diagnostic-contact-empty = CONTACT が空です。チームの名前、電話番号、メールアドレスを記入してください。
diagnostic-key-file-name = ファイル名は、証明書のフィンガープリント（大文字の 16 進数）に .asc を付けたものでなければなりません。
diagnostic-key-unknown = ここに「{ $key }」というキーは書けません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
    .way-on = キーの一覧は docs/forms.md にあります。
diagnostic-key-beside-calc = 「{ $key }」は「calc」と一緒に使えません。計算される値は質問されないためです。
diagnostic-key-missing = 「{ $key }」がありません。
diagnostic-type-wrong = ここには{ $expected ->
        [integer] 整数
        [decimal] 小数
        [boolean] 真偽値（true または false）
        [date] 日付
        [array] [ ] で囲んだ配列
        [table] { "{" } { "}" } で囲んだテーブル
       *[text] 引用符で囲んだ文字列
    }が必要ですが、{ $found ->
        [integer] 整数
        [decimal] 小数
        [boolean] 真偽値（true または false）
        [date] 日付
        [array] [ ] で囲んだ配列
        [table] { "{" } { "}" } で囲んだテーブル
       *[text] 引用符で囲んだ文字列
    }が書かれています。
diagnostic-value-wrong = 「{ $value }」は使えません。必要な値: { $expected ->
        [domain] cert.example のような、小文字の ASCII によるドメイン名
        [email] cert@cert.example のようなメールアドレス
        [network] 192.0.2.0/24 のような、プレフィックスより後のビットがすべて 0 のネットワークアドレス
        [timestamp] 2026-11-01T00:00:00Z のような日時
        [time] 09:00 のような時刻
        [closed-day] 12-25 や 2026-12-25 のような日付
        [day] mon、tue、wed、thu、fri、sat、sun のいずれか
        [duration] PT4H のような、ISO 8601 による時間の長さ
        [zone] Europe/Berlin のようなタイムゾーン
        [colour] #1f4e79 のような色
        [application] org.example.cert のような、小文字 ASCII の逆順ドメイン名
        [command] コマンドの名前：小文字 1 字に、小文字・数字・- が 2～29 字続くもの（tocsin と tocsin-cli を除く）
        [logo] assets/logo.png のような、assets にある PNG ファイルのパス
        [language] en や pt-BR のような言語タグ
        [encryption] compatible、modern、post-quantum のいずれか
        [fingerprint] OpenPGP の指紋（16 進数 40 桁または 64 桁）
        [mail-format] pgp-mime、tar-pgp のいずれか
        [disclosure] always、consent、never のいずれか
        [program-version] 0.1 のようなバージョン
        [https] https:// で始まるアドレス
        [public-address] 他の人も接続できるサーバーの https:// アドレス（サーバー名の前に名前やパスワードを付けないもの）
        [id] 小文字で始まり、小文字、数字、_ だけからなる ID
        [field-name] フィールドの ID（行のフィールドでは REPEAT-ID）
        [option] 小文字、数字、-、_ だけからなる選択肢の ID
        [list-name] 小文字、数字、-、_ だけからなるリストの名前
        [file-type] image/* のようなメディアタイプ、または .log のような拡張子
        [tlp] clear、green、amber、amber+strict、red のいずれか
        [personal] answer、may のいずれか
        [keep] report、subject、never のいずれか
        [level] warning、error のいずれか
        [number] 0.5 のような数値
        [record] 意味の語彙にあるレコード
        [handover] follow、refuse のいずれか
        [unchecked] allow、forbid のいずれか
        [security] tls、starttls、none のいずれか
        [server] mail.example.org のようなサーバーの名前またはアドレス
        [path] /etc/ssl/own.pem や C:\ProgramData\own.pem のような完全なパス
        [proxy] socks5://127.0.0.1:9050 のような SOCKS5 プロキシのアドレス（パスワードなし）
       *[one-line] 200 文字以内の 1 行の文字列
    }。
diagnostic-out-of-range = { $value } は { $least } から { $most } までの範囲にありません。
diagnostic-format-newer = ファイルの形式は { $format } ですが、このプログラムが対応しているのは形式 { $known } です。新しいプログラムが必要です。
diagnostic-program-too-old = このバンドルにはバージョン { $needs } のプログラムが必要です。このプログラムは { $have } です。
diagnostic-name-not-file = 「{ $name }」がファイルの名前と一致しません。どちらかを変更してください。
diagnostic-too-many = { $what ->
        [options] リストの選択肢が { $most } 個を超えています。
        [page] グループのフィールドが { $most } 個を超えています。分割してください。
        [patterns] フォームのパターンが { $most } 個を超えています。
        [languages] 言語が { $most } 個を超えています。
        [messages] ファイルのメッセージ、属性、プレースホルダーが合わせて { $most } 個を超えています。
        [bundle] 全ファイルのメッセージ、属性、プレースホルダーが合わせて { $most } 個を超えています。
       *[fields] フォームのフィールドが { $most } 個を超えています。
    }
diagnostic-option-twice = 選択肢「{ $option }」が重複しています。
diagnostic-option-class = 「{ $option }」はリストに追加された選択肢なので、分類に属することはできません。
diagnostic-options-empty = 選択肢が 1 つもありません。
diagnostic-list-has-both = リストには「options」か「class」のどちらか一方だけを書きます。
diagnostic-list-name-taken = 「{ $list }」という名前のリストは、このプログラムに含まれています。別の名前にしてください。
diagnostic-id-reserved = 「{ $id }」はルール言語の予約語であり、ID として使えません。
diagnostic-id-retired = 「{ $id }」は名前が変更されたため、この ID はもう使えません。
diagnostic-renamed-elsewhere = 「{ $id }」を「{ $name }」にはできません。フィールドは元の行の中にとどまります。どちらも繰り返しの名前を付けて REPEAT-ID と書いてください。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-stage-twice = ステージ「{ $id }」が重複しています。
diagnostic-page-twice = ID が「{ $id }」のページが 2 つあります。
diagnostic-page-empty = このページにはフィールドがありません。
diagnostic-group-twice = ID「{ $id }」は、別のグループかページが使っています。
diagnostic-group-empty = このグループにはフィールドがありません。
diagnostic-no-pages = このフォームにはページがありません。
diagnostic-field-unknown = 「{ $field }」というフィールドはありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-field-on-two-pages = フィールド「{ $field }」がページ構成に 2 回書かれています。
diagnostic-field-on-no-page = フィールド「{ $field }」はどのページにもないため、質問として表示されません。
diagnostic-field-outside = { $count } 個のフィールドがフィールドの表の外にあります（最初は「{ $field }」）。
    .way-on = その上に、[field] とだけ書いた行を加えてください。
diagnostic-row-unknown = [row.{ $row }] に対応する種類 repeat のフィールドがありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-row-missing = repeat には「fields」とテーブル [row.{ $row }] が必要です。
diagnostic-row-field-twice = フィールド「{ $id }」が重複しています。
diagnostic-row-field-not-listed = フィールド「{ $field }」が { $row } の「fields」にありません。
diagnostic-key-not-for-kind = 種類 { $kind } のフィールドに「{ $key }」は使えません。
diagnostic-kind-unknown = 「{ $kind }」という種類はありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
    .way-on = 種類の一覧は docs/forms.md の「Kinds」にあります。
diagnostic-kind-not-in-row = 種類 { $kind } のフィールドは行の中に置けません。
diagnostic-repeat-too-deep = 繰り返しの入れ子は 2 段までです。フィールドは、外側の繰り返しの行に置いてください。
diagnostic-min-over-max = 「min」が「max」より大きくなっています。
diagnostic-pattern-syntax = 正規表現として正しくありません: { $message }
diagnostic-pattern-not-linear = 先読み・後読みと後方参照は使えません。照合が終わらなくなるおそれがあるためです。使わずに書くか、ルールで確認してください。
diagnostic-pattern-too-large = 繰り返しが多く、この正規表現は大きくなりすぎます。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？これは 10 個の数字だけを表しますが、今の書き方はすべての文字体系の数字を表します。
       *[no] { "" }
    }
diagnostic-pattern-too-long = パターンは { $most } バイト以内で書いてください。
diagnostic-list-without-classes = このリストには分類がないため、分類を選べません。「classes」を外してください。
diagnostic-class-is-option = 「{ $id }」はリストの分類名でも選択肢でもあるため、どちらを選んだのか分かりません。「classes」を外すか、独自のリストを使ってください。
diagnostic-options-missing = 選択式のフィールドには「list」か「options」、またはその両方が必要です。
diagnostic-options-name-taken = この選択肢の文言は「{ $name }」の文言と区別できなくなります。フィールドの ID を変えてください。
diagnostic-list-unknown = 「{ $list }」というリストはありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-stage-unknown = このフォームに「{ $stage }」というステージはありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-required-stage = true か false、または、{ "{" } final = true { "}" } のようにステージを 1 つだけ書いてください。
diagnostic-required-twice = 「required」と「required_when」は、どちらか一方だけを使ってください。
diagnostic-means-unknown = 「{ $means }」は意味の語彙にありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
    .way-on = 当てはまりそうな意味: { $some }。すべては docs/forms.md の「Meanings」にあります。
diagnostic-means-kind = 「{ $means }」に種類 { $kind } は使えません。使える種類: { $kinds }
diagnostic-means-outside-record = 「{ $means }」は、「{ $record }」を意味する repeat の行の中で使います。
diagnostic-means-inside-record = 「{ $means }」はレコード「{ $record }」に含まれません。フィールドを行の外に移してください。
diagnostic-means-twice = 「{ $means }」は、すでに「{ $field }」の意味として使われています。
diagnostic-choice-without-unknown = 「{ $field }」は必須ですが、「不明」のような選択肢がありません。わからない報告者は当て推量で答えてしまいます。
diagnostic-rule-cycle = 次のフィールドは、表示の条件または値が互いに依存しています: { $fields }
diagnostic-rule-too-long = ルールが { $most } バイトを超えています。
diagnostic-rule-too-deep = ルールの入れ子が { $most } 段を超えています。
diagnostic-rule-too-costly = リストが許されるかぎり長いと、このルールには { $steps } ステップかかることがあります。上限は { $most } です。ルールがたどる繰り返しの「max」を小さくするか、一度にたどる繰り返しを減らしてください。
diagnostic-rules-too-costly = すべての繰り返しに許されるかぎりの行があると、このフォームのルールには合わせて { $steps } ステップかかることがあります。上限は { $most } で、最も多くかかるのがこのルールです。繰り返しの「max」を小さくするか、ルールを簡単にしてください。
diagnostic-rule-syntax = ここに「{ $found }」は書けません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-rule-look-alike = { $number } は{ $kind ->
        [space] 空白のように見えますが、空白ではありません
        [unseen] 目に見えず、ルールには使えません
       *[sign] { $like } のように見えますが、別の文字です
    }。
    .way-on = { $kind ->
        [space] 空白を入力し直してください。
        [unseen] 取り除いてください。
       *[sign] 代わりに { $like } を入力してください。
    }
diagnostic-rule-ends-early = ルールが途中で終わっています。
diagnostic-rule-open-text = 文字列を閉じる引用符がありません。
diagnostic-rule-unknown-name = 「{ $name }」というフィールドはありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-rule-unquoted = 「{ $name }」はフィールド名として書かれていますが、その名前のフィールドはありません。
    .way-on = 選択肢か文字列なら、値の引用符の中に、さらに引用符を付けてください: '"{ $name }"' 
diagnostic-rule-unknown-part = { $repeat } の行に「{ $name }」というフィールドはありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-rule-no-row = 「row」は、行の中のフィールドのルールでだけ使えます。
diagnostic-rule-no-outer = 「outer」は、行の中の行にあるフィールドのルールでだけ使えます。
diagnostic-rule-no-parts = { $found ->
        [yes-or-no] 真偽値
        [number] 数値
        [quantity] 正確とは限らない数
        [money] 金額
        [option] 選択肢
        [date] 日付
        [moment] 日時
        [duration] 時間の長さ
        [file] ファイル
        [row] 行
        [list] リスト
       *[text] 文字列
    }に「{ $name }」という要素はありません。
diagnostic-rule-unknown-function = 「{ $name }」という関数はありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-rule-arguments = 「{ $name }」の引数は { $found } 個ではなく { $wanted } 個です。
diagnostic-rule-variable = 「{ $name }」の最初の引数は、h のような、各要素を表す名前です。
diagnostic-rule-name-taken = 「{ $name }」は、ここではすでに別の意味で使われています。
diagnostic-rule-type = 「{ $of }」には{ $wanted ->
        [yes-or-no] 真偽値
        [number] 数値
        [quantity] 正確とは限らない数
        [money] 金額
        [option] 選択肢
        [date] 日付
        [moment] 日時
        [duration] 時間の長さ
        [file] ファイル
        [row] 行
        [list] リスト
       *[text] 文字列
    }が必要ですが、{ $found ->
        [yes-or-no] 真偽値
        [number] 数値
        [quantity] 正確とは限らない数
        [money] 金額
        [option] 選択肢
        [date] 日付
        [moment] 日時
        [duration] 時間の長さ
        [file] ファイル
        [row] 行
        [list] リスト
       *[text] 文字列
    }になっています。
    .way-on = { $way ->
        [gather] sum(…) や count(…) などで 1 つの数にしてください。
        [yes-or-no] true か false、またはそのどちらかになるルールを書いてください。
        [number] 数は引用符なしで書いてください。
        [text] 文字列は引用符で囲んでください。
        [option] 選択肢の 1 つを引用符で囲んで書いてください（例：{ $options }）。
        [date] today()、別の日付、または addMonths(today(), 1) を書いてください。
        [moment] now()、別の日時、または addHours(now(), -72) のように何時間か離れた日時を書いてください。
        [duration] 期間を書いてください。期間型の回答か、日時どうしの差です。
        [list] [ ] で囲んだリストか、複数の回答を持つフィールドを書いてください。
       *[other] { "" }
    }
diagnostic-rule-operator = 「{ $of }」は{ $found ->
        [yes-or-no] 真偽値
        [number] 数値
        [quantity] 正確とは限らない数
        [money] 金額
        [option] 選択肢
        [date] 日付
        [moment] 日時
        [duration] 時間の長さ
        [file] ファイル
        [row] 行
        [list] リスト
       *[text] 文字列
    }には使えません。
    .way-on = { $found ->
        [moment] 日時には期間を足せます。時間数は addHours(now(), 24) で足します。
        [date] 日付には addMonths(today(), 1) で月数を足せます。
       *[other] { "" }
    }
diagnostic-rule-time-sum = { $found ->
        [date] 日付
       *[moment] 日時
    }のとなりの数が何を数えるのか、「{ $of }」には分かりません。
    .way-on = { $found ->
        [date] addMonths(today(), 1) のように、addMonths に日付と月数を書いてください。
       *[moment] 時間数なら { $hours } と書いてください。期間型のフィールドの回答などの期間は、そのまま「{ $of }」の後に書けます。
    }
diagnostic-rule-not-boolean = ルールの結果は真偽値でなければなりませんが、{ $found ->
        [yes-or-no] 真偽値
        [number] 数値
        [quantity] 正確とは限らない数
        [money] 金額
        [option] 選択肢
        [date] 日付
        [moment] 日時
        [duration] 時間の長さ
        [file] ファイル
        [row] 行
        [list] リスト
       *[text] 文字列
    }になっています。
diagnostic-rule-unknown-option = 「{ $option }」は選択肢にありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-rule-no-classes = このフィールドの選択肢には分類がないため、「class」からは何も得られません。
diagnostic-rule-has-no-answer = 「has」にはフィールドの名前を指定します。
diagnostic-expires-before-published = バンドルの有効期限が、公開日時より前になっています。
diagnostic-language-twice = 言語「{ $language }」が重複しています。
diagnostic-no-languages = 言語が 1 つも指定されていません。
diagnostic-language-unknown = 「{ $language }」は「languages」にありません。
diagnostic-language-missing = 言語「{ $language }」のフォルダーがありません。
    .way-on = { $what ->
        [translation] 「team translate」で始めるか、team.toml の「languages」から外してください。
       *[texts] チームの作業言語の文言をそこに書いてください: team.md、common.ftl、フォームごとに 1 ファイル。
    }
diagnostic-language-not-listed = 「{ $language }」は team.toml の「languages」にないため、誰にも表示されません。
diagnostic-name-missing = 最初の言語「{ $language }」によるチームの名前がありません。
    .way-on = team.toml の [name] の下に書いてください。
diagnostic-hours-backwards = 終了時刻が開始時刻より前になっています。
diagnostic-mail-to-empty = 報告を送るメールアドレスがありません。
diagnostic-mail-keys-empty = 「keys」に証明書がありません。すべてに向けて暗号化するなら、「keys」を書かないでください。
diagnostic-mail-key-twice = 証明書 { $key } が重複しています。
diagnostic-mail-key-unknown = keys/encryption に証明書 { $key } がありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-mail-formats-empty = 報告メールの形式がありません。pgp-mime、tar-pgp のどちらか、または両方を指定してください。
diagnostic-subject-placeholder = 件名に「{ "{" }{ $placeholder }{ "}" }」は使えません。使えるのは { "{" }ref{ "}" } と、keep = "subject" のあるフォームのフィールドです。
diagnostic-subject-without-ref = 報告を後から探せるように、件名には { "{" }ref{ "}" } を含めてください。
diagnostic-ticket-placeholder = チケットの表記には { "{" }ticket{ "}" } をちょうど 1 回含めてください。ほかの波括弧は使えません。
diagnostic-keep-subject = 件名に使えるのは、行の外にある、種類が text、integer、choice、yesno、tristate のフィールドだけです。
diagnostic-class-twice = 情報の種類「{ $class }」が開示の表に重複しています。
diagnostic-colour-alone = 「colour」と「on-colour」は必ず両方を指定します。片方がありません。
diagnostic-logo-missing = ファイル { $file } がありません。
    .way-on = そこに置くか、team.toml から「{ $key }」を外してください。
diagnostic-recipient-unknown = 「{ $recipient }」は受け取り手のリストにありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-severity-unknown = 緊急度「{ $severity }」は、どのフォームにもありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
diagnostic-private-computed = 「{ $field }」はコンピューターの外に出ますが、外に出してはならない「{ $source }」から計算されます。別のものから計算するか、これにも keep = "never" を付けてください。
diagnostic-marking-computed = 「{ $field }」は「{ $source }」から計算されますが、それより緩い区分 (TLP) が付いています。実際には「{ $source }」と同じ区分になります。同じ区分を付けるか、区分を付けないでください。
diagnostic-when-never-true = このルールが真になることはないため、誰にも質問されません。
diagnostic-required-never-relevant = 「{ $field }」は必須ですが、ルールによれば質問されることがありません。
diagnostic-required-when-never-true = 「{ $field }」が質問されるとき、このルールが真になることはないため、必須になることがありません。
diagnostic-rules-not-tried = ここから先は、ルールが真になりうるかどうかを調べていません。時間がかかりすぎるためです。もっと簡単なルールなら調べられます。
diagnostic-answer-never-right = このチェックは「{ $field }」へのどの回答も受け付けないため、回答して報告を送ることが誰にもできません。チェックか回答の範囲を変えてください。
diagnostic-check-never-true = 「{ $field }」にどう回答しても、このチェックは成り立ちません。通るのは、不正確か未回答のため判断できないものだけです。チェックを直してください。
diagnostic-never-finished = 「{ $field }」が質問される報告は決して送れません。ほかの必須項目と矛盾しています。どちらかを変えてください。
diagnostic-stage-never-finished = ステージ「{ $stage }」では、「{ $field }」が質問される報告は決して送れません。そのステージでのほかの必須項目と矛盾しています。どちらかを変えてください。
diagnostic-required-until-answered = 「{ $field }」に回答するとこのルールは真でなくなります。常に回答が必要なら required = true と書いてください。
diagnostic-pattern-never-fits = 入力できる文字列でこのパターンに合うものはありません。回答の前後の空白は取り除かれ、改行は入力できず、見える文字が必要です。パターンを直してください。
diagnostic-pattern-over-max = このパターンに合う最も短い文字列は { $fewest } 文字ですが、「max」は { $most } 文字までです。「max」を増やすか、パターンを直してください。
diagnostic-bounds-leave-nothing = 「min」と「max」の間に小数 { $digits } 桁の数はありません。桁数を増やすか、範囲を広げてください。
diagnostic-value-refused = 「{ $field }」は { $value } を受け付けないため、誤った回答が入ったままになります。
    .way-on = フィールドが受け付ける値を書くか、範囲またはパターンを変えてください。
diagnostic-evidence-too-small = これほど小さいファイルはほとんどありません。少なくとも { $least } オクテットを許してください。
diagnostic-repeat-without-questions = 「{ $field }」の行は何も尋ねていません（注記だけです）。質問を加えるか、行を取り除いてください。
diagnostic-required-before-asked = 段階「{ $stage }」から必須ですが、「{ $from }」までは質問されません。同じ段階を書いてください。
diagnostic-option-contradicts = 選択肢「{ $option }」は「分からない」と言いながら内容の記入を求めています。「other」を取るか、unknown = false と書いてください。
diagnostic-ids-alike = 「{ $id }」は「{ $other }」と見分けがつきにくい ID です。取り違えようのない ID にしてください。
diagnostic-hidden-in-text = { $character } は目に見えず、文章を別のものに見せかけることがあります。取り除いてください。文字の方向はプログラムが自分で分けます。
diagnostic-byte-order-mark = ファイルの先頭にバイト順マークがあり、他のプログラムが文字と見なすことがあります。
    .way-on = BOM なしの UTF-8 で保存してください。
diagnostic-colour-contrast = 「colour」の上の「on-colour」のコントラスト比は { $ratio } 対 1 で、読めない人が多くいます。文字には { $least } 対 1 が必要です（WCAG 2.2、レベル AA）。
diagnostic-telephone-national = 国外から報告する人は { $number } に電話をかけられません。
    .way-on = +1 514 555 0150 のように、+ と国番号で始めてください。
diagnostic-subject-reveals = メールを運ぶ人は誰でもこの件名を読めます:「{ $subject }」。参照番号以外の言葉は、何のメールかを明かします。
diagnostic-subject-lacks = どの件名にも「{ $field }」がないため、この回答は件名に出ません。それでも報告者には「誰でも読める」と表示されます。件名に入れるか、「keep」を外してください。
diagnostic-section-missing = RFC 2350 付録 D の項目「{ $section }」がありません。見出しをこの番号で始めてください。
diagnostic-team-id-changed = チームの ID は「{ $old }」でした。ID は決して変わりません。別のチームだと思われます。
diagnostic-version-not-raised = 前のバージョンは { $old } でした。上げないと、新しいバンドルとして扱われません。
diagnostic-published-not-later = 前のバンドルは { $old } に公開されました。それより後でなければなりません。
diagnostic-form-removed = フォーム「{ $form }」がなくなりました。これで報告を始めた人は、そのままでは送れません。
diagnostic-field-removed = フィールド「{ $field }」がなくなり、下書きの回答が失われます。名前が変わっただけなら、「renamed」に書いてください。{ $suggest ->
        [yes] { " " }「{ $near }」のことですか?
       *[no] { "" }
    }
diagnostic-keep-weakened = 「keep」が { $old } から { $new } に変わり、回答が報告者に説明した範囲を超えて伝わります。下書きでは取り分けられ、送りたい人は入力し直します。
diagnostic-tlp-lowered = 区分 (TLP) は { $old } でしたが、緩くなりました。より厳しく守られるはずの回答は下書きで取り分けられます。厳しい区分も選べるようにしてください。
diagnostic-personal-dropped = 「personal」は「{ $old }」でしたが、今は弱められています。引き渡し用の写しに、これまで省かれていた回答が残ります。
    .way-on = 回答から個人のことが分かりうるなら、元のままにしてください。
diagnostic-other-dropped = 選択肢「{ $option }」に文を添えられなくなりました。書いていた人は選び直すことになります。
diagnostic-bounds-narrowed = 「{ $key }」の範囲が前より狭くなりました。これまでの回答が受け付けられないことがあります。
diagnostic-stages-reordered = ステージの順序が変わりました。作成中の報告で、質問が早すぎたり遅すぎたりすることがあります。
diagnostic-stage-removed = ステージ「{ $stage }」がなくなりました。作成中の報告がそのステージにあるかもしれません。
diagnostic-id-reused = 「{ $id }」は、名前が変わったフィールドの古い ID です。古い回答がこのフィールドへの回答だと思われます。別の ID にしてください。
diagnostic-renamed-forgotten = 「{ $id }」が「renamed」からなくなりました。残しておいてください。以前の下書きの回答が失われます。
diagnostic-kind-changed = 種類が { $old } から { $new } に変わりました。これまでの回答が合いません。新しいフィールドにしてください。
diagnostic-means-changed = { $gone ->
        [yes] 回答の意味は「{ $old }」でしたが、プログラムにとっての意味がなくなりました。報告を読むプログラムから見つからなくなります。
       *[no] 回答の意味が「{ $old }」から「{ $new }」に変わりました。報告を読むプログラムが別のものと見なします。
    }
    .way-on = 別の質問なら、新しいフィールドにしてください。
diagnostic-option-removed = 選択肢「{ $option }」がなくなりました。選んでいた人は選び直すことになります。
diagnostic-list-version-kept = リストの名前は「{ $list }」のままですが、{ $options } がなくなっています。1 つの名前が 2 つのリストを指します。
    .way-on = リストの「version」を上げ、フォームでもその名前を使ってください。
diagnostic-policy-signer-revoked = これは署名に使う鍵です。無効とする鍵に含めることはできません。どちらかを削除してください。
diagnostic-policy-two-ways = メールはサーバーかプログラムのどちらか一方で送ります。「server」か「sendmail」を削除してください。
diagnostic-policy-no-way = 「server」も「sendmail」もなく、メールの送り方が決まりません。どちらかを追加してください。
diagnostic-policy-needs-server = これはサーバー用の設定ですが、メールはプログラム「sendmail」で送られます。削除してください。
