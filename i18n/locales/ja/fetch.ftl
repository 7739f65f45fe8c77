# Fetching a form from an address. $words: the server's or the system's own words.

fetch-address = 「{ $address }」は、フォームを取得できるアドレスではありません。
    .way-on = https:// で始まるアドレス全体を入力してください。
fetch-not-https = { $address } は https:// で始まっていません。
    .way-on = https:// のアドレスを使用してください。保護されていない接続では、取得する内容を第三者に読まれたり、すり替えられたりするおそれがあります。
fetch-redirect = サーバーが「{ $address }」に転送しようとしましたが、これはサーバーの https:// アドレスではありません。転送先には接続していません。
    .way-on = 正しいアドレスをチームに確認するか、ファイルからフォームを開いてください。
fetch-elsewhere = サーバーが別のサーバー { $host } に転送しようとしました。転送先には接続していません。
    .way-on = { $whole ->
        [true] { $host } を信頼する場合は、次のアドレスを自分で指定してください: { $address }
       *[false] 別のサーバーに転送しないアドレスをチームに確認するか、ファイルからフォームを開いてください。
    }
fetch-redirects = サーバーの転送がいつまでも終わりません。
    .way-on = 正しいアドレスをチームに確認するか、ファイルからフォームを開いてください。
fetch-proxy-address = 「{ $address }」はプロキシのアドレスではありません。
    .way-on = http://proxy.site.example:3128 のように、スキーム、ホスト、ポートを指定してください。
fetch-proxy-variable = 環境変数 { $variable } の値がプロキシのアドレスではありません。どこにも接続していません。
    .way-on = http://proxy.site.example:3128 のように修正するか、環境変数を削除してください。
fetch-proxy = プロキシに拒否されました: { $words }
    .way-on = プロキシの設定を確認するか、ファイルからフォームを開いてください。
fetch-no-such-host = この名前のサーバーは見つかりません: { $host }
    .way-on = アドレスの綴りとネットワーク接続を確認してください。
fetch-unreachable = サーバー { $host } に接続できません: { $words }
    .way-on = ネットワーク接続を確認するか、ファイルからフォームを開いてください。
fetch-root-certificate = 独自のルート証明書を使用できません: { $words }
    .way-on = PEM 形式の証明書のファイルを選択してください。
fetch-certificate = { $reason ->
        [expired] サーバーの証明書は有効期限が切れています。
        [not-yet-valid] サーバーの証明書はまだ有効になっていません。
        [unknown-issuer] サーバーの証明書は、このコンピューターが信頼していない認証局が発行したものです。
        [wrong-name] サーバーの証明書は、別の名前に対して発行されたものです。
        [revoked] サーバーの証明書は失効しています。
        [no-trust-store] このコンピューターには信頼する認証局の証明書がないため、サーバーを検証できません。
       *[other] サーバーの証明書を受け入れられません。
    }
    .way-on = { $reason ->
        [expired] このコンピューターの日付と時刻を確認してください。正しい場合は、ファイルからフォームを開いてください。
        [not-yet-valid] このコンピューターの日付と時刻を確認してください。正しい場合は、ファイルからフォームを開いてください。
        [no-trust-store] システムの CA 証明書をインストールしてください（Debian では ca-certificates）。
       *[other] アドレスを確認するか、ファイルからフォームを開いてください。
    }
fetch-tls = サーバーとの保護された接続を確立できません: { $words }
    .way-on = アドレスを確認するか、ファイルからフォームを開いてください。
fetch-missing = このアドレスには何もありません（{ $status }）。
    .way-on = 綴りを確認するか、フォームの場所をチームに確認してください。
fetch-status = サーバーからファイルを取得できません（{ $status }）。
    .way-on = しばらくしてからやり直すか、フォームの場所をチームに確認してください。
fetch-too-large = ファイルが { $limit } MiB を超えています。これほど大きなフォームはありません。
    .way-on = アドレスを確認してください。
fetch-timed-out = サーバー { $host } から時間内にファイルを取得できませんでした。
    .way-on = やり直すか、ファイルからフォームを開いてください。
fetch-closed = ファイルの取得が終わる前に接続が切れました。
    .way-on = やり直すか、ファイルからフォームを開いてください。
fetch-protocol = サーバーがウェブサーバーとして応答しません: { $words }
    .way-on = アドレスを確認してください。
fetch-cancelled = キャンセルしました。何も取得していません。
    .way-on = もう一度アドレスを入力するか、ファイルからフォームを開いてください。
