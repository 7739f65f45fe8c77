# Headings and fixed words of report.txt. Keys such as Tocsin-Report-ID are the same in every language.

report-banner-example = *** 練習用の例 *** 例のチーム宛てに作成されたものです。このチームの秘密鍵は公開されているため、この報告は誰でも読むことができ、偽造もできます。
report-banner-test = [TEST] これは訓練です。インシデントは発生していません。
report-banner-unchecked = *** チーム未確認 *** 報告者は、フォームと鍵が本当にこのチームのものかを確認できませんでした。
report-banner-withdrawn = *** 取り下げ *** 報告者はこの報告を取り下げました。この内容に基づく対応はもう行わないでください。
report-banner-copy = *** 写し *** 転送用に作成されたものです。この写しの TLP を超える印のある箇所と、報告者を示しうる箇所は取り除かれています。 誤記、言い換え、3 文字に満たないものは見つけられず、攻撃を受けたホストのアドレスと用途は、検索すれば組織が分かることがあっても、印がなければ残るため、転送する前に読んで確かめてください。
report-redacted-marked = [削除: { $tlp }]
report-redacted-identity = [削除: 報告者を示す可能性あり]
report-redacted-evidence = [削除: 証拠は転送されません]
report-redacted-tells = [削除: 取り除かれた内容を含む]

report-out-of-band = メール以外で報告者に連絡する方法
report-no-out-of-band = メール以外の連絡方法は記入されていません。
report-mail-watched = 侵入者が報告者のメールを読んでいる可能性があるため、メールでは返信しないでください。
report-may-be-told = 情報を伝えてよい相手と範囲
report-no-disclosure = 記入がありません。誰かに伝える前に、報告者に確認してください。

# 提出済みの報告の更新。三つの見出しの下に番号か日時が入る。
report-update = この更新で変わったこと
report-update-revision = 版
report-update-since = 作成日時
report-update-before = 前の版の作成日時
# $question: 回答が変わった質問。回答はその下に入る。
report-added = 追加: { $question }
report-changed = 変更: { $question }
report-withdrawn = 取り下げ: { $question }
report-change-before = 変更前
report-change-now = 変更後
report-file-another = 同じ名前の別のファイル

# $form: title of the form; $team: name of the team
report-title = { $form } – { $team }
# Above severity, category and how what happened begins; all answers follow by pages.
report-in-short = 要点
# 続けて行う報告のうちどれか。名前は下の行。
report-stage = どの段階の報告か
report-state = この報告の状態
report-state-open = 対応中
report-state-waiting = 待機中
report-waits-for = 待っているもの
report-state-closed = 完了: 報告者の側では終わっている
report-state-withdrawn = 取り下げ
report-reworded = この報告の表現
report-reworded-form = フォームはその後チームが公開したものです
report-reworded-language = 報告者は別の言語でフォームを読んでいます
report-reworded-check = チームのフィンガープリントを照合したかどうか
report-tickets = 対応チームでの番号
# The rest of a page, below a group of its questions. $title: the page’s title
report-continued = { $title }（続き）
# A row of a repeated group. $label: its title; $number of $of
report-row = { $label }: { $number } / { $of }
# An answer that the form calculated from others
report-calculated = { $question }（計算値）
# An option that asks for details. $option: its words; $text: the details
report-specified = { $option }: { $text }
# A time that is not known exactly. $moment: the best estimate
report-about = { $moment } ごろ
report-interval = { $interval }（この間のいずれかの時点）
report-range = { $least } から { $most }
report-at-least = { $least } 以上
report-at-most = { $most } 以下
report-clock-exact = { $moment }（時計は同期済み）
report-clock-unknown = { $moment }（時計が正しいかどうかは不明）
report-clock-off = { $moment }（{ $offset } ずれた時計の表示のままで、補正なし）

report-evidence = この報告に同封された証拠
report-evidence-name = 元のファイル名: { $value }
report-evidence-size = サイズ（バイト）: { $value }
report-evidence-sha256 = SHA-256: { $value }
report-evidence-original-size = 元のファイルのサイズ（バイト）: { $value }
report-evidence-original-sha256 = 元のファイルの SHA-256（画像だけを添付）: { $value }
report-evidence-modified = 最終更新: { $value }
report-evidence-changed = 追加後に変更されました。
report-evidence-added = 追加日時: { $value }

report-unanswered = 回答されなかった推奨項目
report-left-empty = そのほかの回答されなかった項目
report-notes = 注記
report-not-asked = ここに記載のない項目は該当せず、質問されませんでした。
report-not-asked-or-kept = ここに記載のない質問は、該当しないため尋ねられなかったか、回答が報告者の手元に残されたものです。
report-creator-team = 報告者の組織にドメインがないため、報告 ID にはチームのドメインが使われています。

# 組織で保管するための控え: HTML または PDF、暗号化なし
print-clear = この控えは暗号化されていません。ファイルまたは紙を手にした人は誰でも読めます。組織での保管用です。
# 受け取ったものを印刷するチーム用
print-clear-team = この控えは暗号化されていません。ファイルまたは紙を手にした人は誰でも読めます。
# 各ページの余白
print-clear-short = 暗号化なし
print-draft = *** 下書き *** チームにはまだ提出されておらず、内容が変わることがあります。
print-page = { $page } / { $pages } ページ
print-id = 報告 ID
print-reference = 参照番号
print-tlp = TLP（Traffic Light Protocol）ラベル
print-team = チーム
print-form = フォーム
print-evidence-description = 説明
print-timeline = 時系列
# $zone: America/Toronto などのタイムゾーン。下に図（軸と棒）がある
print-timeline-about = 棒の長さは、時刻の不確かさを表します。縁が破線の薄い棒は「そのころ」、矢印は端が決まっていないことを表します。軸のタイムゾーンは { $zone } です。
print-timeline-what = 内容
print-timeline-when = 日時
print-incident = インシデント
# $start から $end まで。どちらも時刻か、下の 3 つのメッセージのいずれか
print-from-to = { $start } から { $end } まで
print-start-unknown = 開始不明
print-end-unknown = 終了不明
print-goes-on = 継続中
print-name = { $path } では、どの形式で書き出すか判断できません。
    .way-on = 名前の末尾を .html または .pdf にしてください。
print-cancelled = キャンセルしました。控えは書き込んでいません。
    .way-on = 必要なときに、もう一度控えを保存してください。
# $why: ライブラリのメッセージ（英語）
print-pdf = この報告から PDF を作成できません: { $why }
    .way-on = HTML として保存し、ブラウザーから印刷してください。
