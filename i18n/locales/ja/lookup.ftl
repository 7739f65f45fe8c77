# チームのドメインで公開されている鍵の照会と、新しいフォームの確認。

lookup-note = 照会でわかるのは、ドメインを管理する者が何を公開しているかです。チームが確認済みかどうかは、照会では変わりません。
lookup-chosen = これらのドメインは、このフォームを書いた者が選んだものです。そこで公開されている内容では、このフォームを確認できません。
lookup-ask = 次のサーバーと、その名前を調べるサーバーには、あなたのアドレスの誰かがこのチームについて調べていることが伝わります: { $servers }
lookup-ask-proxy = 設定にプロキシがあれば、プロキシを通して問い合わせます。
lookup-elsewhere = { $domain } は、このチームの名前となっているドメインではありません。
lookup-place-security-txt = { $of } の security.txt
lookup-place-wkd = Web Key Directory、{ $of }
lookup-signer = { $domain } を管理する者は、このフォームに署名した鍵を公開しています: { $fingerprint }
lookup-encryption = { $domain } を管理する者は、このチームへの報告を暗号化する鍵を公開しています: { $fingerprint }
lookup-other = { $domain } を管理する者は、別の鍵を公開しています: { $fingerprint }
lookup-nothing = { $domain } を管理する者は、そこに鍵を公開していません。
lookup-revoked = { $kind ->
        [compromised] { $domain } を管理する者は、この鍵が危殆化したため失効したと公開しています: { $fingerprint }
        [superseded] { $domain } を管理する者は、この鍵が別の鍵に替わったため失効したと公開しています: { $fingerprint }
        [retired] { $domain } を管理する者は、この鍵が使われなくなったため失効したと公開しています: { $fingerprint }
       *[other] { $domain } を管理する者は、この鍵が失効したと公開しています（理由の記載はありません）: { $fingerprint }
    }
lookup-refreshed = { $until ->
        [then] 鍵 { $fingerprint } について所有者がその後に署名した内容を記録しました。この鍵は { $date } まで使えます。
        [ever] 鍵 { $fingerprint } について所有者がその後に署名した内容を記録しました。この鍵は期限なしで使えます。
       *[not] 鍵 { $fingerprint } について所有者がその後に署名した内容を記録しました。この鍵は使えません。
    }
lookup-not-asked = { $reason ->
        [no-server] { $domain } に問い合わせできませんでした。この名前のサーバーはありません。
        [unreachable] { $domain } に問い合わせできませんでした。サーバーに接続できません。
        [refuses] { $domain } は応答しましたが、公開されている内容の提供を拒否しました。
        [slow] { $domain } に問い合わせできませんでした。サーバーの応答が間に合いませんでした。
        [certificate] { $domain } に問い合わせできませんでした。サーバーは、このドメインのものであることを証明できません。
        [redirect] { $domain } に問い合わせできませんでした。サーバーが別のアドレスに転送しようとしましたが、従いませんでした。
        [proxy] { $domain } に問い合わせできませんでした。プロキシがそこへ接続しません。
       *[broken] { $domain } に問い合わせできませんでした。サーバーの応答はウェブサーバーのものではありません。
    }
lookup-unfit = { $reason ->
        [too-large] { $domain } がそこで公開している内容は大きすぎます。読み取っていません。
        [not-text] { $domain } がそこで公開している内容は、ただのテキストではありません。読み取っていません。
        [no-security-txt] { $domain } がそこで公開している内容は security.txt ではありません。使用しません。
        [expired] { $domain } の security.txt は { $date } に有効期限が切れました。使用しません。
        [other-place] { $domain } の security.txt には、別のアドレスのものと書かれています。使用しません。
        [badly-signed] { $domain } の security.txt には署名がありますが、その署名は正しくありません。使用しません。
       *[no-keys] { $domain } がそこで公開している内容は鍵ではありません。使用しません。
    }
lookup-signed-by = このファイルは、チームの次の鍵で署名されています: { $fingerprint }
lookup-signed-by-other = このファイルは、チームの既知の鍵ではない鍵で署名されています。そこからは何もわかりません。
lookup-outside = 署名された部分のほかにも、ファイルに文章があります。読み取っていません。
lookup-linked = このファイルには { $server } にある鍵が書かれていますが、そこには問い合わせていません。
lookup-in-dns = このファイルには DNS にある鍵が書かれていますが、DNS には問い合わせていません。
lookup-unread = このファイルには、このプログラムでは読み取れない形で鍵が書かれています: 「{ $value }」
lookup-example = この例はどこにも公開されていないため、照会するものがありません。
    .way-on = 自分のチームのフォームを開いてください。
lookup-no-domain = このフォームには、問い合わせできるドメインが書かれていません。
    .way-on = 別の経路で入手したフィンガープリントと照合してください。
renewal-newer = 新しいフォームが見つかりました。バージョン { $version }、{ $date } 公開です。今後はこれを使います。
renewal-same = 新しいフォームはありません。{ $date } に公開されたバージョン { $version } が、そこにある最新のものです。

# In the window.
lookup-open = 鍵を照会…
lookup-start = これらのサーバーに問い合わせる
lookup-title = ドメインで公開されている内容
renewal-look = 新しいフォームを確認
renewal-note = { $server } に問い合わせます。あなたのアドレスの誰かがこのチームについて調べていることが、そこに伝わります。
renewal = 新しいフォームはありますか？
renewal-published = バージョン { $version }、{ $date } 公開。
