# Sending mail. $server: host and port, or the local program; $words: the server's or the system's own words.

mail-no-such-host = メールサーバー { $server } が見つかりません。この名前は存在しません。
    .way-on = 綴りとネットワーク接続を確認してください。暗号化した報告は保存されています。
mail-unreachable = { $server } に接続できません: { $words }
    .way-on = ホスト、ポート、ネットワークを確認するか、暗号化した報告を保存して別のコンピューターから送信してください。
mail-proxy = { $reason ->
        [unreachable] プロキシ { $proxy } に接続できません。何も送信されていません。
        [silent] プロキシ { $proxy } から応答がありません。何も送信されていません。
        [not-socks5] { $proxy } の応答は SOCKS5 プロキシのものではありません。何も送信されていません。
        [sign-in] プロキシ { $proxy } がユーザー名とパスワードを受け付けないか、それらを求めています。何も送信されていません。
        [forbidden] プロキシ { $proxy } は { $server } への接続を許可していません。何も送信されていません。
       *[no-server] プロキシ { $proxy } から { $server } が見つからないか、接続できません。何も送信されていません。
    }
    .way-on = { $reason ->
        [sign-in] アカウントに socks5://NAME:PASSWORD@HOST:PORT の形で入力してください。
        [forbidden] プロキシの管理者に問い合わせるか、別のアカウントを使ってください。
        [no-server] サーバーのホスト名とポートを確認するか、後でもう一度試してください。
       *[other] プロキシが動作していることと、アカウントのホスト名とポートを確認してください。
    }
mail-not-a-proxy = アカウントに設定されたプロキシは、SOCKS5 プロキシのアドレスではありません。
    .way-on = アカウントを設定し直してください。アドレスは socks5://127.0.0.1:9050 のように書きます。
mail-timed-out = { $phase ->
        [connect] { $server } に接続できません。時間内に接続が確立しませんでした。
        [data] メールの送信中に { $server } が応答しなくなりました。メールは送信されていません。
       *[other] { $server } が時間内に応答しませんでした。何も送信していません。
    }
    .way-on = もう一度試すか、暗号化した報告を保存して別の方法で送ってください。暗号化した報告は保存されています。
mail-closed = { $phase ->
        [data] メールの送信中に { $server } が接続を切断しました。メールは送信されていません。
       *[other] { $server } が接続を切断しました。何も送信していません。
    }
    .way-on = もう一度試すか、暗号化した報告を保存して別の方法で送ってください。暗号化した報告は保存されています。
mail-after-dot-closed = メール全体を送り終えた後に { $server } との接続が切れました。サーバーが受け付けたかどうかはわかりません。
    .way-on = もう一度送信してください。参照番号が同じなので、重複してもチームにはわかります。暗号化した報告は保存されています。
mail-after-dot-timed-out = { $server } から時間内に受付の応答がありませんでした。サーバーがメールを受け付けたかどうかはわかりません。
    .way-on = もう一度送信してください。参照番号が同じなので、重複してもチームにはわかります。暗号化した報告は保存されています。
mail-after-dot-cancelled = キャンセルした時点で、メール全体がすでに送られていました。{ $server } が受け付けたかどうかはわかりません。
    .way-on = チームに届けたい場合は、もう一度送信してください。参照番号は同じです。暗号化した報告は保存されています。
mail-no-starttls = { $server } は暗号化（STARTTLS）に対応していません。何も送信していません。
    .way-on = ポート 465 の TLS を試してください。それも失敗する場合は、何者かが通信を妨害している可能性があります。別のネットワークを使うか、暗号化した報告を保存してください。
mail-certificate = { $reason ->
        [expired] { $server } の証明書は有効期限が切れています。何も送信していません。
        [not-yet-valid] { $server } の証明書はまだ有効になっていません。何も送信していません。
        [unknown-issuer] { $server } の証明書は、このコンピューターが信頼していない認証局が発行したものです。何も送信していません。
        [wrong-name] { $server } の証明書は、別の名前に対して発行されたものです。何も送信していません。
        [revoked] { $server } の証明書は失効しています。何も送信していません。
        [no-trust-store] このコンピューターには信頼する認証局の証明書がないため、{ $server } を検証できません。何も送信していません。
       *[other] { $server } の証明書を受け入れられません。何も送信していません。
    }
    .way-on = { $reason ->
        [expired] このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの管理者に問い合わせてください。
        [not-yet-valid] このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの管理者に問い合わせてください。
        [unknown-issuer] 自組織のサーバーの場合は、そのルート証明書をアカウントに設定してください。
        [wrong-name] アカウントのホスト名を確認してください。
        [no-trust-store] システムの CA 証明書をインストールしてください（Debian では ca-certificates）。
       *[other] サーバーの管理者に問い合わせるか、別のアカウントを使用してください。
    }
mail-root-certificate = アカウントのルート証明書を使用できません: { $words }
    .way-on = PEM 形式の証明書のファイルを選択するか、アカウントから削除してください。
mail-no-secret = { $server } にはパスワードが必要ですが、指定されていません。
    .way-on = パスワードを入力して、もう一度送信してください。暗号化した報告は保存されています。
mail-password-refused = { $server } がユーザー名またはパスワードを受け付けません: { $words }
    .way-on = 両方を確認してください。アプリパスワードが必要なプロバイダーもあります。暗号化した報告は保存されています。
mail-token-refused = { $server } がアクセストークンを受け付けません: { $words }
    .way-on = アカウントのコマンドで新しいトークンを出力してください。再度ログインを求められることがあります。暗号化した報告は保存されています。
mail-not-a-token = { $server } へのログインに指定されたものはアクセストークンではありません。空であるか、トークンに使えない文字が含まれています。
    .way-on = アカウントのコマンドをターミナルで実行してください。1 行目はトークンだけでなければなりません。暗号化した報告は保存されています。
mail-no-token-mechanism = { $server } はアクセストークン（OAUTHBEARER または XOAUTH2）を受け付けません。
    .way-on = アカウントでパスワードを使ってログインするか、別のアカウントを使ってください。暗号化した報告は保存されています。
mail-no-mechanism = { $server } には、このプログラムで使える認証方式（PLAIN または LOGIN）がありません。
    .way-on = ブラウザーでのログインが必要なプロバイダーの場合は、アクセストークンを出力するコマンドをアカウントに設定するか、別のアカウントを使うか、暗号化したファイルを普段のメールソフトで送信してください。
mail-login-needed = { $server } はログインしないとメールを受け付けません: { $words }
    .way-on = アカウントにユーザー名とパスワードを設定してください。
mail-server-refused = { $server } がこのコンピューターとの通信を拒否しました: { $status } { $words }
    .way-on = ホストとポートを確認するか、別のアカウントを使用してください。暗号化した報告は保存されています。
mail-server-later = { $server } は現在メールを受け付けていません: { $status } { $words }
    .way-on = 数分後にもう一度お試しください。暗号化した報告は保存されています。
mail-sender-refused = { $server } が送信者アドレスを受け付けません: { $status } { $words }
    .way-on = アカウントの送信者アドレスを確認してください。暗号化した報告は保存されています。
mail-recipient-refused = { $server } が宛先 { $recipient } を拒否しました: { $status } { $words }
    .way-on = どこにも送信していません。チームに電話するか、別のアカウントを使用してください。
mail-recipient-later = { $server } は現在 { $recipient } 宛てのメールを受け付けていません: { $status } { $words }
    .way-on = どこにも送信していません。数分後にもう一度お試しください。
mail-data-refused = { $server } がメールを拒否しました: { $status } { $words }
    .way-on = 別のアカウントを使うか、暗号化した報告を保存して別の方法で送ってください。
mail-too-large = メールは { $ours } { $unit } ですが、{ $server } が受け付けるのは { $limit } { $unit } までです。何も送信していません。
    .way-on = 大きな証拠を外すか、暗号化した報告を保存して別の方法で渡してください。
mail-protocol = { $server } がメールサーバーとして応答しません: { $words }
    .way-on = アカウントのホスト、ポート、暗号化の種類を確認してください。何も送信していません。
mail-no-program = メールプログラム { $server } を起動できません: { $words }
    .way-on = アカウントに設定したパスを確認してください。
mail-program = メールプログラム { $server } がメールを受け付けませんでした（{ $status }）: { $words }
    .way-on = その設定を確認するか、別のアカウントを使用してください。暗号化した報告は保存されています。
mail-program-ended = メールプログラム { $server } は、メールを受け付ける前に終了させられました。
    .way-on = その設定を確認するか、別のアカウントを使用してください。暗号化した報告は保存されています。
mail-file = 暗号化した報告を読み込めません: { $words }
    .way-on = ファイルが存在し、読み取れることを確認してください。
mail-not-a-mail = このファイルは送信できるメールの形式ではありません。{ $line } 行目に誤りがあります。
    .way-on = 保存したままの暗号化済み .eml ファイルを選択してください。別のプログラムで開いて保存すると、内容が変わることがあります。
mail-not-written = メールを書き込めません: { $words }
    .way-on = ディスクに空きがあり、フォルダーに書き込めることを確認してください。
mail-address = 「{ $address }」は、メールの送受信に使えるアドレスではありません。
    .way-on = 修正してください。
mail-no-utf8 = { $server } はアドレス { $address } を扱えません。ASCII のアドレスだけに対応しています。
    .way-on = 別のアドレスまたは別のアカウントを使用してください。何も送信していません。
mail-no-recipients = 宛先がありません。
    .way-on = アドレスを 1 つ以上指定してください。
mail-clear-text = { $server } は別のコンピューターです。暗号化せずにメールを送れるのは、このコンピューター自身に対してだけです。
    .way-on = アカウントで TLS または STARTTLS を選択してください。
mail-not-loopback = 練習用の例の鍵は公開されているため、その報告はこのコンピューター上のサーバーにだけ送信できます。{ $server } は別の場所にあります。
    .way-on = 代わりに報告をファイルに保存するか、実在のチームのフォームを開いてください。
mail-not-noted = メールを送信することを記録できなかったため、何も送信していません: { $words }
    .way-on = 空き容量を増やすか、データフォルダーへの書き込みを許可してから、もう一度お試しください。暗号化した報告は保存されています。
mail-cancelled = キャンセルしました。何も送信していません。
    .way-on = 暗号化した報告は保存されています。

account-no-name = アカウントに使用できる名前がありません。
    .way-on = 1 行の短い名前を付けてください。
account-address = 「{ $value }」はメールアドレスではありません。
    .way-on = メールの送信元にするアドレスを入力してください。
account-host = 「{ $value }」はサーバーの名前ではありません。
    .way-on = mail.site.example のように、ホスト名だけを入力してください。ポートには専用の欄があります。
account-port = ポート 0 は使用できません。
    .way-on = 通常は、TLS なら 465、STARTTLS なら 587 です。
account-clear-text = { $value } は別のコンピューターですが、アカウントで暗号化が使われていません。
    .way-on = TLS または STARTTLS を選択してください。「なし」はこのコンピューター上のサーバー専用です。
account-clear-text-proxy = プロキシの向こうでは { $value } はこのコンピューターではありませんが、アカウントで暗号化が使われていません。
    .way-on = TLS または STARTTLS を選択するか、プロキシを外してください。暗号化なしで送れるのは、このコンピューターに直接送る場合だけです。
account-user = ログイン用のユーザー名が空か、送信できない文字を含んでいます。
    .way-on = 修正してください。サーバーがパスワードを求めない場合は、空欄にしてください。
account-password-without-user = アカウントにパスワードの取得方法は設定されていますが、ユーザー名が設定されていません。
    .way-on = ユーザー名を入力するか、パスワードの設定を削除してください。
account-no-command = パスワード取得用のコマンドが空です。
    .way-on = プログラムとその引数を入力してください。
account-root-certificate = ルート証明書 { $value } を使用できません: { $words }
    .way-on = PEM 形式の証明書のファイルを選択してください。
account-proxy = SOCKS5 プロキシのアドレスではありません。
    .way-on = socks5://127.0.0.1:9050 のように入力してください。必要な場合はホスト名の前に NAME:PASSWORD@ を付けます。
account-program-path = 「{ $value }」は絶対パスではありません。
    .way-on = /usr/sbin/sendmail のように、プログラムのパスをルートから指定してください。

password-command-not-started = アカウントのコマンド { $program } を起動できません: { $words }
    .way-on = アカウントに設定したコマンドを確認してください。
password-command-failed = アカウントのコマンド { $program } が失敗しました: { $words }
    .way-on = ターミナルで実行し、何が必要かを確認してください。
password-command-timed-out = アカウントのコマンド { $program } が時間内に終わらなかったため、終了させました。
    .way-on = ターミナルで実行し、何を待っているのかを確認してください。
password-command-nothing = アカウントのコマンド { $program } がパスワードもトークンも出力しませんでした。
    .way-on = コマンドは 1 行目にパスワードまたはアクセストークンを出力する必要があります。
password-command-cancelled = パスワードまたはトークンを取得する前にキャンセルされました。
    .way-on = 暗号化した報告は保存されています。

find-address = 「{ $value }」は、問い合わせできるドメインのメールアドレスではありません。
    .way-on = アドレス全体を入力してください。
find-nothing = { $domain } からメールソフト用の設定を取得できません。公開されていないか、接続できません。
    .way-on = プロバイダーの「SMTP」または「送信メール」の案内を調べて入力してください。
find-unfit = { $reason ->
        [redirect] { $domain } は設定について別のアドレスに転送しました。転送先には接続していません。
        [too-large] { $domain } の応答は設定としては大きすぎます。読み込んでいません。
        [slow] { $domain } から時間内に応答がありませんでした。
        [certificate] { $domain } として応答したサーバーは、そのドメインのものであることを示せません。設定は読み込んでいません。
        [not-settings] { $domain } の応答はメールソフトの設定ではありません。
        [not-safe] { $domain } は、暗号化と公開された名前のあるサーバーを示していません。
       *[broken] { $domain } との接続が切れました。
    }
    .way-on = プロバイダーの「SMTP」または「送信メール」の案内を調べて入力してください。

# アカウントの試験で成功した段階。

trial-connected = { $server } に接続できました。
trial-connected-by = プロキシ { $proxy } を経由して { $server } に接続できました。
trial-encrypted = 接続は { $issuer } が発行した { $host } の証明書で暗号化されています（{ $version }）。
trial-encrypted-only = 接続は { $host } の証明書で暗号化されています（{ $version }）。
trial-signed-in = サーバーが { $user } を受け付けました（{ $mechanism }）。
trial-ready = サーバーは準備ができています。メールの最大サイズは示されていません。
trial-ready-up-to = サーバーは { $size } までのメールを受け付ける準備ができています。
trial-program = { $program } があり、起動できます。
