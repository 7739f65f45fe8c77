### The session: jobs by name, and what it refuses.

job-open = フォームを開いています
job-fetch = フォームを取得しています
job-compare = お手元のものを調べています
job-resume = 下書きを開いています
job-delete = 下書きを削除しています
job-tell-apart = 下書きを開いています
job-rename = 下書きの名前を変えています
job-duplicate = 下書きを複製しています
job-export = 下書きをファイルに書き出しています
job-import = 下書きを取り込んでいます
job-attach = ファイルを調べています
job-prepare = 報告を準備しています
job-find-settings = 設定の問い合わせ
job-save = 報告を暗号化してファイルに保存しています
job-find-programs = メールプログラムを探しています
job-hand-over = 報告を暗号化して引き渡しています
job-reveal = フォルダーを開いています
job-send = 報告を暗号化して送信しています
job-send-again = 報告を送信しています
job-remove-mail = メールを削除しています
job-sign = 鍵を準備しています
job-save-key = 鍵を保存しています
job-print = 控えを保存しています
job-test-account = アカウントをテストしています
job-look-up = 鍵を照会しています
job-look-for-newer = 新しいフォームを確認しています
job-protect = 下書きを保護しています
job-keep-password = パスワードを保管しています
job-forget-password = パスワードを取り除いています

session-cover =
    添付ファイルは暗号化された報告です（参照番号 { $reference }）。
    貴チームの OpenPGP 鍵で開いてください。その中の tar アーカイブにすべてが入っています。
parts-first = 報告 { $reference }（第 { $revision } 版）の { $of } 部のうち第 1 部、報告そのものです。次のファイルは別の部にあります。
parts-later = 報告 { $reference }（第 { $revision } 版）の { $of } 部のうち第 { $part } 部です。報告そのものは第 1 部です。この部にあるもの:
parts-file = { $path }: 第 { $part } 部
parts-join = tocsin-cli team open に全部の部を順不同で一度に渡すと、一つにまとめます。手作業では、番号の付いた断片を順につなぐと元のファイルになります。それぞれの SHA-256 は parts.json にあります。

session-preview = これはプレビューです。開く、保存する、暗号化する、送信する操作は行われません。
    .way-on = 「team sign」でフォルダーに署名し、できたバンドルを開いてください。それで報告できます。
session-no-team = チームのフォームが開かれていません。
    .way-on = 先にフォームを開いてください。
session-no-draft = 記入中の報告がありません。
    .way-on = 新しく書き始めるか、下書きの続きを書いてください。
session-no-form = このチームに { $form } という名前のフォームや項目はありません。
    .way-on = チームが公開しているものから選択してください。
session-no-stage = フォームに { $stage } という段階はありません。
    .way-on = フォームにある段階から選んでください。
session-form-retired = この下書きを書き始めたフォームは、もう受け付けられていません。
    .way-on = 最初のページで新しいフォームに移ってください。回答は引き継がれます。
session-missing-answers = 必須の回答が不足しています: { $missing }
    .way-on = それぞれの項目は「内容の確認」に表示されます。暗号化は行っていません。
session-wrong-answers = 正しくない回答があります: { $wrong }
    .way-on = それぞれの項目は「内容の確認」に表示されます。暗号化は行っていません。
session-incomplete = 必須の回答が不足しています: { $missing }。正しくない回答もあります: { $wrong }
    .way-on = それぞれの項目は「内容の確認」に表示されます。暗号化は行っていません。
session-unchecked = { $team } のフィンガープリントはまだ照合されていません。このフォームは偽物の可能性があります。
    .way-on = 別の経路で入手したフィンガープリントと照合するか、確認できなかったことを明示してください。その旨が報告に記載されます。
session-unchecked-forbidden = このフォームが { $team } のものであることを誰も確認していません。組織は、未確認のチームあてに暗号化することを禁じています。
    .way-on = 別の経路で入手したフィンガープリントと照合するか、このコンピューターの管理者に問い合わせてください。
session-mismatched = 比較されたものは、{ $team } のこのフォームのフィンガープリントではありません。フォームは偽造かもしれません。
    .way-on = このフォームには何も暗号化されません。このフォームに書かれていない番号でチームに問い合わせ、フォームの署名に使う鍵のフィンガープリントを確かめて、それを比較してください。
session-mail-fixed = ここでのメールの送り方は組織が定めています。
    .way-on = アカウント { $account } を使うか、このコンピューターの管理者に問い合わせてください。
session-too-large = 報告をメールにすると { $size } バイトになりますが、チームが受け取れるのは { $most } バイトまでです。
    .way-on = 複数のメールに分けて送るか（--divide）、証拠を別にするか（--carry）、ファイルに保存して受け渡し方法をチームに相談してください。
session-too-large-for-server = メールにすると報告は { $size } オクテットです。アカウント { $account } のサーバーが受け付けるのは最大 { $most } オクテットです。
    .way-on = 複数のメールに分けて送るか（--divide）、別のアカウントを使ってください。サーバーの上限が変わったのなら、アカウントをもう一度テストしてください。
session-too-many-parts = この報告には { $most } 通を超えるメールが必要です。
    .way-on = 証拠を持って行くファイルに分けるか（--carry）、全体をファイルに保存してください。
session-nothing-to-carry = この報告には、別に渡せる証拠ファイルがありません。
    .way-on = 報告をまとめて送ってください。
session-no-account = { $account } という名前のメールアカウントはありません。
    .way-on = アカウントを設定するか、別のアカウントを選択してください。
session-no-password = アカウント { $account } にはパスワードが必要です。
    .way-on = パスワードを入力するか、パスワードの取得方法をアカウントに設定してください。
session-password-not-kept = キーリングはパスワードを保管しませんでした: { $reason }
    .way-on = ロックを解除してやり直すか、毎回パスワードを尋ねるようにしてください。
session-password-stays = 「tocsin」のパスワード「{ $name }」はまだキーリングにあります: { $reason }
    .way-on = キーリングで取り除いてください。
session-no-proxy-password = プロキシ { $proxy } にはパスワードが必要です。プロキシには接続していません。
    .way-on = パスワードを入力するか、プロキシのアドレスに書いてキーリングに保管させるか、コマンドで出力させてください。
session-proxy-password-not-kept = キーリングはプロキシ { $proxy } のパスワードを保管しませんでした: { $reason }
    .way-on = アドレスに名前だけを書くと、パスワードは毎回尋ねられます。または、コマンドで出力させてください。
session-proxy-password-removed = プロキシ { $proxy } のパスワードが設定に平文で書かれていたため取り除きましたが、キーリングは保管しませんでした: { $reason }
    .way-on = 今後は入力を求めます。キーリングが使えるときにプロキシのアドレスに一度入力するか、コマンドで出力させてください。
session-delivering = 報告を提出しているところです。
    .way-on = 終わるまで待つか、キャンセルしてください。
session-not-delivered = この ID で保管されているものは一度も送られていません。更新するものがありません。
    .way-on = この下書きはウィンドウで続けてください。
session-day-over = { $date } は過ぎているため、報告がすぐに削除されてしまいます。
    .way-on = これからの日を指定するか、報告を削除してください。
session-receipt-only = この報告は控えだけが残っています。ここからは更新できません。
    .way-on = 新しい報告を作り、その中でこの報告の参照番号を挙げてください。
session-not-kept = ここに保存されていて開くことができたものに、「{ $name }」という名前のものはありません。
    .way-on = 「tocsin-cli draft list --open」に、保存したときの --passphrase-file を付けて探してください。
session-several-kept = 「{ $name }」という名前の報告が、ここに複数保存されています。
    .way-on = 次の ID のいずれかで指定してください: { $ids }
session-signer-locked = 署名に使う鍵は、下書きを開いてからまだロックが解除されていません。
    .way-on = 報告を暗号化する画面でパスフレーズを入力するか、署名しないことを選んでください。
session-changed-since = このメールを封印した後に報告が変更されています。
    .way-on = 現在の内容を、ウィンドウまたは「tocsin-cli report --update」で届けてください。
session-no-key-made = この報告のための鍵は作られていません。
    .way-on = この報告のために作る鍵で署名することを選んでください。コマンドラインでは「report --sign --keep」です。
session-form-changed = これらの回答の後で、チームのフォームが変わりました。
    .way-on = すべての回答を --answers で改めて指定するか、ウィンドウで続けてください。ウィンドウは、まだ合う回答を引き継ぎます。
session-not-saved = この下書きは保存されていません。閉じると入力内容が失われます。
    .way-on = 保存できるようにパスフレーズで保護するか、メモリーのみに保持することを選択してください。
session-files-gone = 次のファイルは元の場所になく、引き継がれませんでした: { $files }
    .way-on = 今ある場所から新しい報告に追加してください。
session-too-many-files = この質問に添付できるファイルは { $most } 個までです。
    .way-on = 一部を外すか、いくつかを 1 つのアーカイブにまとめてください。ファイルは 1 つも追加していません。
session-too-many-rows = この報告の項目の質問は、全部で { $most } 件までです。
    .way-on = 項目を減らすか、一覧をファイルとして添付してください。項目は追加していません。
session-too-much-evidence = ファイルは合計 { $size } バイトですが、この質問に添付できるのは { $most } バイトまでです。
    .way-on = 大きなファイルを外し、代わりにその内容を説明してください。ファイルは 1 つも追加していません。
session-path-not-text = { $path } の名前またはフォルダー名に、文字として扱えないものが含まれています。
    .way-on = 名前を変更してから追加し直してください。
session-job-ended = プログラムの不具合のため、処理を完了できませんでした。
    .way-on = 回答は失われていません。もう一度お試しください。同じことが起きる場合は、別の形式で報告を保存してください。
session-team-expired = このフォームは { $date } に有効期限が切れました。
    .way-on = このまま報告できます。時間のあるときに新しいフォームを探してください。
session-signer-expired = 最初に開いたときから今までの間に、このフォームに署名した鍵の有効期限が切れました。
    .way-on = このまま報告できます。時間のあるときに新しいフォームをチームに求めてください。
session-brand-expired = このフォームに署名した鍵は、{ $team } のフォームがここで初めて開かれる前に有効期限が切れていました。読むことも記入することもできますが、これで暗号化することはできません。
    .way-on = { $by ->
        [organisation] 組織が示す番号 { $telephone } に電話し、チームの新しいフォームを開いてください。
       *[form] このフォームにある番号 { $telephone } でチームに電話し、新しいフォームを開いてください。
    }
session-key-handed-over = このチームは { $date } から別の鍵で署名しています。{ $new } が { $old } を引き継ぎ、両方の鍵がそれに署名しています。
    .way-on = このまま続けられます。可能であれば、チームが別の経路で示すフィンガープリントと新しい鍵を照合してください。
session-same-certificate = 照合に使った証明書はフォーム自体にも含まれています。一致が証明になるのは、別のところから入手した場合だけです。
    .way-on = フォームから、またはフォームの入手元から取ったものであれば、チームから別の方法で受け取ったものと照合してください。
session-certificate-skipped = チームの鍵のうち 1 つが使用できません: { $fingerprint }
    .way-on = 報告は残りの鍵で暗号化されます。
session-no-certificate = チームの鍵がどれも暗号化に使えないため、報告を暗号化できません。
    .way-on = チームの新しいフォームを探すか、チームに電話してください。
session-form-without-key = フォーム「{ $form }」の鍵がどれも暗号化に使えないため、このフォームの報告を暗号化できません。
    .way-on = 別のフォームを使うか、チームの新しいフォームを探すか、チームに電話してください。
session-not-remembered = このチームをこのコンピューターに記録できませんでした: { $reason }
    .way-on = それでも報告はできます。次回このフォームを開いたときは、初めてのフォームとして扱われます。
session-no-address = このチームの新しいフォームがどこにあるかは、どこにも書かれていません。
    .way-on = フォームの公開場所をチームに確認し、そこから開いてください。
session-other-team = そこには別のチームのフォームが公開されています（{ $known } ではなく { $found }）。内容は使用していません。
    .way-on = チームに知らせ、手元のフォームを使ってください。

## よそから来た下書き

import-not-a-draft = { $file } は書き出された下書きではありません。
    .way-on = 名前が「.tocsin-draft」で終わるファイルを選んでください。
import-damaged = { $file } は壊れているか、途中で切れているか、このプログラムが書いたものではありません。何も取り込んでいません。
    .way-on = 元の場所からもう一度コピーするか、下書きをもう一度書き出してもらってください。
import-passphrase = このパスフレーズでは { $file } は開きません。
    .way-on = 書き出した人に尋ねてください。大文字と小文字、キーボード配列にも注意してください。
import-here = この報告はすでにここにあり、{ $here } に保存されています。ファイルのものは { $there } に保存されました。{ $newer ->
        [file] ファイルのもののほうが新しいです。
        [here] ここにあるもののほうが新しいです。
       *[none] どちらも新しくありません。
    }
    .way-on = ここにあるものを続けるか、ファイルのものに置き換えてください。置き換えると、ここにしかない内容は失われます。
import-files-elsewhere = この報告の次のファイルはこのコンピューターにありません: { $files }。
    .way-on = もう一度追加するか、ファイル用のフォルダーを指定して下書きをもう一度取り込んでください。
