### The window: what its pages, buttons and notes say.

## Everywhere

language = 言語
open = 開く
fetch = 取得
copy = コピー
open-in-browser = ブラウザーで開く
cancel = キャンセル
dismiss = 了解
back = 戻る
next = 次へ
try-again = 再試行
remove = 削除
move-up = 上へ移動
move-down = 下へ移動
done-of = { $done } / { $total }
done-of-left = { $total } 中 { $done }、残り約 { $left }
named = { $name }: { $value }
part-of = { $whole }、{ $part }
day-and-time = { $day } { $time }
call-team = { $team } に電話で連絡できます: { $telephone }
call-claimed = { $team } の電話番号（このファイルの記載による）: { $telephone }
call-team-emergency = 現在は対応時間外です。緊急の場合は { $team } に電話してください: { $telephone }
call-claimed-emergency = { $team } の緊急電話番号（このファイルの記載による）: { $telephone }
frame-telephone = 電話 { $telephone }
frame-emergency = 緊急電話 { $telephone }
example-banner = 練習用の例です。このチーム宛てに暗号化した内容は誰でも読めます。機密情報は入力しないでください。
unchecked-banner = 未確認: このフォームは偽物の可能性があります。
exercise-banner = 訓練: ここで暗号化するものにはテスト報告と明記されます。
trial = チームへの経路
trial-note = テスト報告は、どこでも訓練と明記されます。フォームが求める項目は記入済みで、送る前に変更できます。
trial-begin = テスト報告を始める
trial-last = { $team } へのテスト報告は、{ $date } に最後にメールで送られました。
trial-never = このコンピューターから { $team } へメールで送られたテスト報告はまだありません。
unchecked-check = 確認する
fonts-missing = このコンピューターには、ここに表示する文字の一部に対応するフォントがありません。フォントをインストールし（Debian と Ubuntu では「apt install { $packages }」）、Tocsin を起動し直してください。

## Without a window

platform-no-display = ウィンドウを表示するディスプレイがありません。デスクトップ環境で Tocsin を起動するか、ディスプレイのいらないプログラム「tocsin-cli」を使用してください。
platform-display-refused = ディスプレイが応答しません。DISPLAY または WAYLAND_DISPLAY と、その使用権限を確認するか、ディスプレイのいらないプログラム「tocsin-cli」を使用してください。
platform-no-library = ウィンドウの表示に必要なもの（{ $libraries }）がありません。「apt install { $packages }」でインストールするか、ウィンドウのいらないプログラム「tocsin-cli」を使用してください。
platform-no-window = ウィンドウを開けませんでした。OpenGL が動作するか（Debian のパッケージは「libgl1-mesa-dri」）を確認するか、ウィンドウのいらないプログラム「tocsin-cli」を使用してください。

## Steps

step-team = 対応チーム
step-review = 内容の確認
step-deliver = 提出
step-receipt = 控え
step-of = ステップ { $number } / { $count }: { $name }
page-done = 記入済み
page-optional = 必須項目なし
page-missing = { $count ->
   *[other] 必須の未回答 { $count } 件
}
page-wrong = { $count ->
   *[other] 要修正の回答 { $count } 件
}

## Welcome

welcome-title = セキュリティインシデントの報告
welcome-what = インシデント対応チームが配布する署名付きフォームに、この画面で記入します。報告はチームだけが読めるように暗号化してから、送信または保存します。それまで、入力内容がこのコンピューターの外に出ることはありません。
welcome-file = チームのフォームを開く
welcome-file-note = チームから受け取るか、チームのウェブページで入手した、名前が「.tocsin」で終わるファイルです。このウィンドウにドロップしても開けます。
welcome-file-choose = ファイルを選択…
welcome-path = または、ファイルの場所を入力
    .example = /home/anna/xyz-cert.tocsin
welcome-address = アドレスからフォームを取得
welcome-address-note = チームから知らされたアドレスです。ほかの場所には接続しません。
welcome-address-label = アドレス
    .example = https://www.xyz-cert.example/xyz-cert.tocsin
welcome-example = まず試してみる
welcome-example-note = ネットワークなしで練習できる架空のチームです。入力した内容は機密として扱われず、どこにも送信されません。
welcome-example-try = 例を開く
welcome-quiet = このプログラムは、指示がない限りどこにも接続しません。
draft-for = { $team } 宛ての下書き
draft-saved = 保存日時: { $moment }
draft-go-on = 続きを書く
draft-passphrase = この下書きのパスフレーズ
draft-delete = 削除
draft-delete-really = 完全に削除
draft-keep = 残す
draft-delete-note = 鍵とここにあるすべての写しを破棄します。USB メモリーやバックアップには古い写しが残ることがあります。それらはパスフレーズか、キーリングのバックアップで開きます。
draft-export = 書き出す …
draft-export-note = 専用のパスフレーズで守られた一つのファイルです。同僚、次の当番、別のコンピューターが同じ報告を続けられます。ファイルとパスフレーズを持つ人はすべてを読めます。
draft-export-files = 添えるファイルも含める
draft-export-passphrase = ファイルの新しいパスフレーズ
draft-export-path = 保存先
draft-export-do = 書き出す
draft-exported = 下書きは { $path } にあります。ファイルとパスフレーズは別々の方法で渡し、報告は一か所だけで続けてください。
draft-recovered = 回答はすべて残っています。プログラムが予期せず終了しましたが、{ $moment } までの入力内容は保存されていました。

## よそから来た下書き

import-title = 下書きを取り込む
import-note = { $file } には、よそで書き始められた報告が入っています。ここでは同じ報告として続きます。
import-file-passphrase = ファイルのパスフレーズ
import-own-passphrase = ここにある下書きのパスフレーズ
import-folder = ファイルを置くフォルダー（新規または空）
import-folder-note = フォルダーがなければ、添えるファイルは取り込みません。
import-do = 取り込む
import-replace = ファイルのものを使う
import-not = 取り込まない

## The team

team-what = このフォームの報告は { $team } に届きます。書き始める前に、宛先のチームを確認してください。
read-original = 原文を読む（{ $language }）
close-team = 閉じる
known-given = 所属組織の管理者が確認済み
    .why = このチームの鍵は、所属組織の管理者が保証しています。
known-checked = 自分で確認済み
    .why = 別の経路で入手したフィンガープリントと照合済みです。フォームと鍵は { $team } のものです。
known-not-yet = 未確認
    .why = フォームに欠落や改変はありませんが、その鍵は、別の経路で入手した情報とまだ照合されていません。このページの内容はすべて、このファイル自身の記載によるものです。
known-example = 例 – 誰でも読めます
    .why = このチームの秘密鍵は、プログラムとともに公開されています。練習に使えますが、機密情報は入力しないでください。
known-preview = プレビュー
    .why = 誰のフォームかは、ここではわかりません。このプレビューだけの鍵で署名されています。報告者には、ここにチームの鍵が確認済みかどうかが表示されます。
fingerprint = このフォームに署名した鍵のフィンガープリント
compare-label = フィンガープリントの照合
compare-note = 別の経路で入手したフィンガープリントを入力するか貼り付けてください。カード、掲示板、同僚、またはこのファイルに書かれていない番号への電話で確かめたものを使います。
compare = 照合
team-site = 自分の組織は対象ですか？
site-served = このチームの対象は { $sites } です。
site-label = 組織のドメイン、メールアドレス、または IP アドレス
site-example = www.example.org または 192.0.2.17
site-yes = 対象です: { $by } がこのチームのリストにあります。
site-not-listed = このチームのリストにはありません。対象かどうか、電話で問い合わせてください。担当のチームを教えてもらえることもあります。
site-unreadable = www.example.org のようなドメイン名か、IP アドレスを入力してください。
team-reach = チームの連絡先
reach-claims = このファイルの記載によるものです。ファイル自体の確認には使わないでください。
telephone = 電話
emergency = 緊急時
facsimile = ファクス
email = メール
web = ウェブ
postal = 所在地
team-hours = 対応時間
hours-open = 現在対応中です。現地時間の { $changes }（こちらの時間で { $here }）まで対応します。
hours-open-always = 現在対応中です。24 時間対応しています。
hours-closed = 現在は対応時間外です。次の対応は、現地時間の { $changes }（こちらの時間で { $here }）からです。緊急の場合は電話してください。
hours-closed-now = 現在は対応時間外です。緊急の場合は電話してください。
hours-there = 現地は現在 { $there } です（{ $zone }）。
day-range = { $first }～{ $last }
hours-span = { $from }～{ $to }
hours-unknown = 対応時間は記載されていません。
team-response = 応答までの時間
response-note = 最初の応答までの時間です。緊急の場合を除き、対応時間内で数えます。
response-within = { $duration }以内
what-happened = 何が起きましたか
which-form = どのフォームですか
form-for-this = このフォームを使います：{ $form }
forms-all = すべてのフォームを表示
forms-lead = 起きたことから選ぶ
choose-form = フォームを選ぶ
form-under-way = 記入中のフォーム
form-another = 別のフォームを使う
team-disclosure = 報告の取り扱い
disclosure-note = チームの規則で定められた、情報を伝えてよい相手と範囲です。自分の報告を誰に伝えてよいかは、フォームで指定します。
disclosure-open = 表全体を表示
disclosure-close = 表を隠す
disclosure-always = 必要に応じて伝える
disclosure-consent = 同意がある場合のみ
disclosure-never = 伝えない
team-document = チームについての詳しい説明
document-note = チームの組織と活動を説明した、RFC 2350 の形式に沿った文書です。
document-open = 読む
document-close = 隠す

## The form

for-example = 例: { $example }
to-form = フォームに進む
to-review = 内容の確認
required = 必須
recommended = 推奨
required-from = 「{ $stage }」から必須です。
asked-from = 「{ $stage }」からお尋ねします：{ $questions }。
stage-title = どの段階の報告ですか
stage-note = いつでも変えられます。回答は失われません。
newer-title = { $team } が新しいフォームを公開しました
newer-must = { $team } は、書き始めたフォームをもう受け付けていません。回答は引き継がれ、質問がなくなったものは読める形で残ります。
newer-may = 書き始めたフォームを続けることも、新しいフォームに移ることもできます。回答は引き継がれ、質問がなくなったものは読める形で残ります。
newer-added = 新しい質問：{ $questions }
newer-changed = 変わった質問：{ $questions }
newer-removed = なくなった質問：{ $questions }
newer-move = 新しいフォームに移る
newer-keep = 書き始めたフォームを続ける
left-title = 取り分けた回答
left-note = 新しいフォームでは尋ねられないか、説明された範囲を超えて伝わることになるものです。下書きに残り、送信はされません。送りたいものは、もう一度入力してください。
left-stays = このコンピューターの外に出ないと説明されましたが、新しいフォームでは送信されます。
left-sealed = 暗号化されると説明されましたが、新しいフォームでは、メールを中継する人なら誰でも読める件名に入ることがあります。
left-marked = { $label } の表示が付くと説明されましたが、新しいフォームではそれを超えて伝わります。
left-drop = 捨てる
calculated = 自動計算
calculated-nothing = まだありません。ほかの回答から計算されます。
help-open = 詳しい説明
help-close = 説明を閉じる
said-wrong = 修正が必要です: { $sentence }
said-warning = ご確認ください: { $sentence }
consent = 同意する
currency = 通貨
date = 日付
date-example = YYYY-MM-DD
time = 時刻
time-example = HH:MM
zone = タイムゾーン
zone-example = Asia/Tokyo
zone-own = あなたのタイムゾーン: { $zone }
today = 今日
now = 現在
about = おおよその日時（推定）
about-moment = { $moment } ごろ
interval-moment = { $earliest } から { $latest } までの間
earliest = 最も早い日時
latest = 最も遅い日時
clock = 表示していた時計
clock-not-said = 記載しない
clock-exact = 同期済み
clock-unknown = 正しいかどうか不明
clock-off = ずれが分かっている
clock-offset = ずれ（+ 進み、- 遅れ）
clock-of-moment = { $moment }（時計: { $clock }）
percentage = { $number }%
in-percent = パーセントで入力します。
quantity-exact = 正確な数
quantity-estimate = 概数
quantity-range = 範囲（一方だけでも可）
quantity-number = 数
quantity-least = 最小
quantity-most = 最大
quantity-about = 約 { $number }
quantity-between = { $least } から { $most }
quantity-at-least = { $number } 以上
quantity-at-most = { $number } 以下
search-list = リスト内を検索
search-nothing = 該当する項目はありません。
search-type = 入力すると { $count } 件の中から探せます。
search-found = { $count } 件見つかりました。Enter で先頭を選びます。
search-more = ほかに { $count } 件：さらに文字を入力してください。
list-all = すべて表示
list-few = 一部だけ表示
class-itself = { $class }（詳しい種類は不明）
class-chosen = { $class } – { $count ->
   *[other] { $count } 件選択
}
specify = 「{ $option }」の内容を入力してください
rows-none = まだ何も入力されていません。
row-add = 追加
row-title = { $name } { $number }
personal-purpose = 個人に関する情報です。用途：{ $purpose }
keep-subject = この回答は、メールを中継する人なら誰でも読めます。
keep-never = この回答は、このコンピューターの外に出ません。
marked = この回答には { $label } の表示が付きます。
marking = この回答の表示
evidence-limits = { $count ->
    [0] ファイルはまだありません。{ $max-count } 個まで、合計 { $max-size } まで添付できます。
   *[other] { $count } 個のファイル、{ $size }。{ $max-count } 個まで、合計 { $max-size } まで添付できます。
}
evidence-types = ここで求められるもの：{ $types }
evidence-malware = マルウェアは、パスワード「infected」を付けた ZIP ファイルに入れてください。そうしないと、途中のフィルターに削除されたり、誰かが誤って開いたりします。
evidence-add = ファイルを追加…
evidence-drop = または、このウィンドウにドロップ
evidence-path = または、ファイルの場所を入力
evidence-add-path = 追加
evidence-says = このファイルには次の情報も含まれています：
evidence-says-place = 場所：{ $value }
evidence-says-taken = 日時：{ $value }
evidence-says-device = 機器：{ $value }
evidence-says-serial = シリアル番号：{ $value }
evidence-says-author = 作成者：{ $value }
evidence-says-words = 説明：{ $value }
evidence-says-software = 作成ソフト：{ $value }
evidence-says-perhaps = この種類のファイルには、作成者や使用したソフトの名前が含まれていることがよくあります。送信する前にプロパティを確認してください。
evidence-says-more = 画像以外の情報も含まれています。
evidence-says-fixed = ここでは取り除けません。
evidence-bare = これらを除いて画像だけを送る
evidence-what = ファイルの説明
saving-saved = { $time } に保存しました
saving-pending = 保存しています…
saving-failed = 保存できませんでした
saving-memory = メモリーのみ: ウィンドウを閉じると失われます

## Protecting drafts

protect-title = 入力内容の保護
protect-why = 書き始める前に設定します。回答は、失われることのないよう、あなただけが知るパスフレーズで暗号化してこのコンピューターに保存されます。
protect-passphrase = パスフレーズ
protect-again = パスフレーズ（確認用）
protect-differs = 2 つのパスフレーズが一致しません。
protect-least = { $least } 文字以上にしてください。パスフレーズを忘れると、ご自身を含めて誰も下書きを開けません。
protect-use = このパスフレーズで保護
protect-memory = メモリーのみに保持
protect-memory-note = メモリーのみに保持する場合、ウィンドウを閉じるかコンピューターが停止すると、回答は失われます。

## Leaving

leave-title = 入力内容を保存せずに閉じますか？
leave-unprotected = 回答はメモリーにしかなく、ウィンドウを閉じると失われます。パスフレーズを設定すると、暗号化してこのコンピューターに保存されます。
leave-not-saved = 最後の回答を保存できませんでした。ウィンドウを閉じると失われます。
leave-protect = パスフレーズで保護
leave-stay = 戻る
leave-discard = 破棄

## Review

review-title = 報告内容の確認
review-complete = 必須項目はすべて記入されています。
review-stops = { $count ->
   *[other] 提出する前に対応が必要な項目が { $count } 件あります
}
review-warnings = { $count ->
   *[other] 見直したほうがよい項目が { $count } 件あります（このままでも提出できます）
}
review-recommended = { $count ->
   *[other] チームの対応に役立つ項目があと { $count } 件あります（後から追加できます）
}
review-show = 項目を表示
review-hide = 項目を隠す
review-later = この報告ではなく、後の報告でお尋ねすること
review-change = 変更
review-nothing = このページには何も入力されていません。
review-made-required = { $sentence }ほかの回答により、この質問への回答が必要になりました。ページ: { $page }
to-deliver = 提出に進む

## Deliver

deliver-title = 暗号化と提出
deliver-what = 報告はこのコンピューター上で暗号化されます。開けるのは { $team } だけで、メールのプロバイダーにも読めません。
deliver-incomplete = まだ提出できません。必須の回答が不足しているか、正しくない回答があります。
deliver-withdraws = これから暗号化する内容で、報告は取り下げになります。
deliver-not-prepared = 報告を準備できませんでした。
deliver-checked = この鍵が { $team } のものであることは確認済みです。
deliver-example = これは練習用の例で、報告は誰でも読めます。保存はできますが、メールの送信先はこのコンピューターに限られます。
deliver-preview = これはプレビューです。ここから暗号化、保存、送信は行われません。
deliver-unchecked = この鍵が { $team } のものかどうか、まだ確認されていません。フォームが偽物の場合、偽造した者に報告を読まれてしまいます。
deliver-check-now = 今すぐ確認
accept-unchecked = 確認できなかったが、このまま提出する
accept-unchecked-note = { $team } を確認できなかったことが報告に記載されます。
key-skipped = チームの鍵のうち 1 つは使用できないため、除外されます
sealed-to = 暗号化に使う鍵
sign-offer = 報告に署名する …
sign-title = 署名
sign-what = 署名があると、チームは二つの報告が同じ鍵によるものだと分かり、返信をその鍵あてに暗号化できます。あなたが誰であるかの証明にはなりません。
sign-nobody = 署名しない
sign-made = この報告のために作る鍵で署名する
    .note = 鍵は暗号化されて下書きとともに保管され、更新にも署名し、下書きとともに削除されます。
sign-file = 自分の OpenPGP 鍵（ファイル）で署名する
    .note = エクスポートした秘密鍵のファイルです。記憶されるのは場所だけです。
sign-agent = GnuPG が保管する鍵で署名する
    .note = カード上の鍵も使えます。パスフレーズは、報告を封印するときに GnuPG が尋ねます。
sign-agent-which = 使う鍵
sign-agent-looking = GnuPG に鍵を問い合わせています …
sign-agent-none = GnuPG には、署名に使える秘密鍵がありません。
sign-agent-nameless = 名前のない鍵
sign-path = 秘密鍵のファイル
sign-key-passphrase = パスフレーズ（ある場合）
sign-use = この鍵を使う
sign-by = 署名に使う鍵
key-save = この鍵をほかのプログラムのために保存する …
key-title = この報告のために作られた鍵
key-note = チームは返信をこの鍵あてに暗号化します。返信を読むには、パスフレーズでロックしたこの鍵がメールソフトに必要です。公開鍵は署名の確認だけに使います。
key-secret = 秘密鍵（パスフレーズでロック）
key-public = 公開鍵
key-passphrase = 鍵の新しいパスフレーズ
# $least: characters
key-least = { $least } 文字以上にしてください。忘れると、この鍵では何も開けません。
key-path = 鍵の保存先
key-save-do = 鍵を保存する
key-saved = 鍵は { $path } にあります。
deliver-how = 提出方法
way-mail = ここからメールで送信
    .note = 送信時のサイズは { $size } です。
    .too-large = { $size } あります。チームが一通のメールで受け取れるのは { $most } までです。複数のメールに分けて送るか、報告だけを送って証拠は持参するか、ファイルに保存して受け渡し方法をチームに相談してください。
way-file = ファイルに保存
    .note = 別のコンピューターからでも、自分で送ることができます。運ぶ人に内容を読まれることはありません。
format-eml = メールメッセージとして保存（.eml）
    .note = { $size }。メールソフトで開いて送信します。
format-tar = 1 つのファイルとして保存（.tar.pgp）
    .note = { $size }。メールに添付するか、直接渡します。
save-path = 保存先
save-taken = 同じ名前のファイルがすでにあります。別の名前にするか、置き換えてください。
save-replace = 置き換える
choose-place = 選択…

# 組織で保管するための、暗号化していない報告の控え
copy-to-print = 印刷用の控えを保存…
copy-title = 組織での保管用の控え
copy-clear = この控えは暗号化されていません。インシデントを知ってよい人だけが読める場所に保存してください。
copy-formats = 名前の末尾が .pdf なら PDF、.html ならブラウザー用のページとして保存します。どちらにもすべての回答と時系列が入ります。
copy-path = 控えの保存先
copy-save = 控えを保存
copy-saved = 控えは { $path } にあります。暗号化されていません。

seal-and-save = 暗号化して保存
mail-to = { $addresses } に送信されます。
mail-account = 送信に使うアカウント
setup-through = { $from }（{ $server } 経由）
setup-new = 別のアカウント
setup-remove = 削除
setup-test = テスト
setup-tested = サーバーから応答があり、このアカウントでメールを送信できます。
setup-tested-until = 終了するまでに成功した段階:
mail-too-large-for-server = このメールは { $size } です。このアカウントのサーバーが受け付けるのは最大 { $most } です。複数のメールに分けて送るか、別のアカウントを使うか、このアカウントをもう一度テストしてください。
mail-how = メールでの送り方
mail-whole = 一通のメールで送る
    .note = { $size }。
mail-divide = 複数のメールに分けて送る
    .note = それぞれが別々に暗号化され、上限内に収まります。チームのプログラムが一つにまとめ、足りないものがあれば知らせます。
mail-carry = 報告はメールで送り、証拠は封印したファイルで届ける
    .note = メールのサイズは { $size } です。ファイルはチームに持参するか、別の方法で送ってください。途中で読まれることはありません。
carry-path = 封印した証拠の保存先
setup-password = パスワード
setup-password-note = この操作にだけ使い、どこにも保存しません。
seal-and-send = 暗号化して送信
setup-title = メールアカウント
setup-note = 侵入者に見られていないアカウントを使ってください。
setup-from = メールアドレス
    .example = anna@chem.example
setup-found = { $domain } のメールは { $server } から送信されます。
setup-found-domain = { $domain } 自身がそう公開しています。
setup-found-elsewhere = このサーバーはアドレスとは別のドメインのものです。ご利用のプロバイダーのものか確認してください。
setup-found-app-password = プロバイダーで 1 つのプログラム専用に作成するパスワード（アプリパスワード）が必要です。
setup-found-token = パスワードは使えません。コマンドが出力するアクセストークンだけを受け付けます。
setup-take = この設定を使う
setup-ask-note = { $domain } に設定を問い合わせると、誰かがそこでメールを設定していることが、そのドメインと、名前を調べるサーバーに伝わります。
setup-ask = { $domain } に問い合わせる
setup-smtp = メールサーバーを使う
setup-sendmail = このコンピューターのメールシステム（sendmail）を使う
setup-host = 送信メールサーバー
    .example = smtp.chem.example
setup-security = 接続の保護
security-tls = 最初から TLS（通常）
security-starttls = STARTTLS（必須）
security-none = なし（このコンピューター自身への接続のみ）
setup-port = ポート
    .note = 通常のポートを使う場合は空欄にします。
setup-user = ユーザー名
    .note = サーバーが求めない場合は空欄にします。
setup-proof = ログイン方法
proof-ask = 毎回入力するパスワード
proof-command = コマンドが出力するパスワード
proof-token = コマンドが出力するアクセストークン（OAuth 2.0）
setup-command = コマンド
    .note = プログラムと引数を空白で区切ります。シェルは使いません。1 行目が使われます。
    .example = /usr/bin/pass show mail
setup-root = 独自サーバーのルート証明書
    .note = 通常は空欄です。必要な場合は PEM ファイルのパスを入力します。
setup-proxy = SOCKS5 プロキシ
    .note = 通常は空欄です。サーバー名はプロキシが調べ、このコンピューターはどこにも問い合わせません。
    .example = socks5://127.0.0.1:9050
setup-keep = このアカウントを使う

## Receipt

receipt-saved = 暗号化して保存しました
receipt-saved-note = 暗号化した報告は { $path } にあります。まだ送信されていません。
receipt-take = このファイルを { $addresses } にメールで送るか、{ $team } に直接渡してください。
receipt-accepted = メールサーバーが受け付けました
receipt-accepted-note = { $server } が、{ $team } に届けるために報告を受け付けました。チーム自身による受領の確認ではありません。サーバーの応答:
outbox-title = まだ届けていない報告
outbox-entry = 報告 { $name }
outbox-again = それでももう一度送信する
outbox-remove = 送信トレイから削除
outbox-save = 代わりに保存する
outbox-password = アカウント { $account } のパスワード
outbox-no-account = アカウント { $account } はもうありません。別のアカウント用に報告をもう一度暗号化するか、保存してください。
receipt-waiting = 未送信: 送信トレイで待機中
receipt-waiting-note = 報告はどのメールサーバーにも渡っていません。送信または削除するまで、暗号化されたままここに残ります。
receipt-sending = 別のウィンドウが送信中
receipt-sending-note = 別のウィンドウまたはプログラムが報告を送信しています。終わったら下書きをもう一度開いてください。
receipt-partly = 一部の宛先についてのみ受け付け
receipt-partly-note = メールサーバーは { $team } の一部のアドレスについて報告を受け付け、残りを拒否しました。
receipt-unknown = 受け付けられたかどうか不明
receipt-unknown-note = 報告を送信した後、応答がありませんでした。もう一度送信すると { $team } にメールが 2 通届くことがありますが、参照番号が同じなので 2 件目の報告にはなりません。
receipt-reference = 参照番号
receipt-revision = 版
receipt-at = 暗号化日時
receipt-team = チーム
receipt-key = 暗号化に使った鍵
receipt-size = サイズ
receipt-sha256 = 暗号化したファイルの SHA-256
receipt-parts = 分割したメール
receipt-part = { $of } 通中の { $part } 通目
receipt-carried = 届ける証拠
receipt-carried-note = メールに証拠は入っていません。このファイルを { $team } に持参するか、別の方法で送ってください。途中で読まれることはありません。
receipt-file = ファイル
receipt-id = 報告 ID
receipt-copy-all = すべてコピー
receipt-next = 今後の流れ
receipt-next-answer = { $team } が報告を開き、記入された連絡方法で返答します。問い合わせの際は、参照番号 { $reference } を伝えてください。
receipt-next-answer-file = { $team } は、ファイルを受け取ると報告を開き、記入された連絡方法で返答します。問い合わせの際は、参照番号 { $reference } を伝えてください。
receipt-next-call = チームが示した時間内に連絡がない場合は、電話してください。
receipt-next-keep = 下書きは暗号化されてここに残り、後から報告に追記できます。
receipt-next-memory = 下書きはメモリーにしかありません。ウィンドウを閉じると失われ、ここから報告に追記できなくなります。
receipt-state-note = 次に暗号化する報告でチームに伝わります。
receipt-state-tell = 暗号化してチームに伝える
receipt-tickets = このインシデントの番号
receipt-ticket = { $team } が回答で示した番号
    .note = チームのチケットシステムが報告を見つけられるように、更新の件名に入ります。メールを中継する人は誰でも読めます。
    .example = [CERT #1234]
receipt-other-team = ほかのチームのドメイン名
    .example = cert.example.org
receipt-other-number = そのチームの番号
    .example = 2026-17
receipt-ticket-add = この番号を追加
receipt-ticket-remove = 削除
receipt-update = この報告を更新
receipt-keep = この報告をここに残す期間
receipt-keep-always = 自分で削除するまで
receipt-keep-until = ある日まで
receipt-keep-day = 最後の日（年-月-日）
receipt-keep-set = その日まで残す
receipt-keep-note = その日の後の最初の起動時に報告を削除し、お知らせします。
receipt-keep-only = 控えだけを残す …
receipt-keep-only-note = 回答と、更新があなたからのものだと証明するものを今削除します。この報告はここからは更新できなくなります。後で分かったことは新しい報告になります。
receipt-keep-only-do = 回答を削除
receipt-only-note = ここには控えだけが残っています。回答は削除され、この報告はここからは更新できません。
receipt-another-copy = もう 1 部保存
finish = 完了

preview-title = プレビュー: { $team } – Tocsin
preview-banner = プレビュー: 報告者にはフォームがこのように見えます。保存、暗号化、送信は一切行われません。
preview-fold = パネルを隠す
preview-unfold = パネルを表示
preview-panel = プレビュー
preview-reading = フォルダーを読み込んでいます。
preview-behind = 今の状態のフォルダーは表示できません。変更前の状態を表示しています。
preview-nothing = 表示できるフォームがまだありません
    .more = フォルダーを開けるようになると、ここに表示されます。問題点はこのページの横に示されます。
preview-language = 言語
preview-accented = アクセント付き
preview-long = 長い文
preview-mirrored = 左右反転
preview-form = フォーム
preview-stage = 報告
preview-empty = 空の回答から始める
preview-question = 質問に移動
preview-most = { $count } 件のうち最初の { $shown } 件を表示しています。
