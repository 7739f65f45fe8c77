# What “team check” finds beside the structure.

check-secret-key = これは秘密鍵です。バンドルを手に入れた人は誰でもこの鍵を使えてしまいます。フォルダーの外へ移してください。一度でも公開したことがある場合は、失効させてください。
check-placeholder = ここはまだ記入されていません。
check-guess = この値は推測で、まだ誰も確認していません。正しい値を書いてから、二重の角括弧を消してください。
check-to-fill-in = ここはまだ記入されていません。角括弧の部分を、求められている内容に書き換えてください。
check-to-translate = この説明はまだ翻訳元の言語のままです。この下を翻訳してから、この行を取り除いてください。
check-empty-section = 説明のこの節には何も書かれていません。
check-placeholders = このファイルにはまだ記入が必要な箇所が { $count } か所あります。これはその最初です。
check-guesses = このファイルには誰も確かめていない推測の値が { $count } 個あります。これはその最初です。正しい値を書き、二重括弧を取ってください。
check-several-to-fill-in = このファイルにはまだ記入が必要な箇所が { $count } か所あります。括弧の代わりに必要な内容を書いてください。これはその最初です。
check-empty-sections = 説明のうち { $count } 個の節に何も書かれていません。これはその最初です。
check-expired = バンドルの期限は { $date } に切れました。もう誰もこれで報告できません。「expires」を後の日にしてください。
check-expires-soon = バンドルの期限は { $date } に切れます。それまでに、より長く使えるものを公開してください。
check-published-ahead = バンドルの公開日時 { $date } { $time } UTC は、まだ先の日時です。公開する日時を書いてください。
check-key-expires-soon = { $date } を過ぎると、この証明書に向けて暗号化できなくなります。それまでに延長するか別のものを加えて、公開してください。
check-signer-expires-soon = { $date } を過ぎると、初めてこのチームに接する人は、この鍵で署名されたものを受け付けません。それまでに延長するか、「tocsin-cli team rotate」で別の鍵に引き継ぎ、公開してください。
diagnostic-cert-unreadable = { cert-unreadable }
    .way-on = 公開の証明書を書き出し直してください: gpg --armor --export ADDRESS
diagnostic-cert-several = { cert-several }
    .way-on = 証明書を 1 つずつ別のファイルに入れてください。
diagnostic-cert-policy = { cert-policy }
    .way-on = 新しい証明書を作って、それを公開してください。
diagnostic-cert-unsupported = { cert-unsupported }
    .way-on = 一般的な鍵（Curve25519、または 4096 ビット以下の RSA）の証明書を公開してください。
diagnostic-cert-revoked = { cert-revoked }
    .way-on = 代わりの証明書を置き、これを取り除いてください。
diagnostic-cert-expired = { cert-expired }
    .way-on = 期限を延ばして（gpg --quick-set-expire FINGERPRINT 2y）、書き出し直してください: gpg --armor --export ADDRESS
diagnostic-cert-not-yet-valid = { cert-not-yet-valid }
    .way-on = このコンピューターの時計を合わせるか、証明書が有効になってから公開してください。
diagnostic-cert-other-encryption = { cert-other-encryption }
    .way-on = その種類の鍵を持つ証明書を加えるか、team.toml の encryption を変更してください（compatible: バージョン 4、post-quantum: ML-KEM）。
diagnostic-cert-no-encryption-subkey = { cert-no-encryption-subkey }
    .way-on = 鍵を加えて（gpg --quick-add-key FINGERPRINT default encr）、書き出し直してください: gpg --armor --export ADDRESS
diagnostic-cert-subkeys-expired = { cert-subkeys-expired }
    .way-on = 期限を延ばして（gpg --quick-set-expire FINGERPRINT 2y '*'）、証明書を書き出し直してください: gpg --armor --export ADDRESS
diagnostic-cert-no-signing-key = { cert-no-signing-key }
    .way-on = バンドルに署名する鍵の証明書を書き出してください: gpg --armor --export ADDRESS
diagnostic-cert-other-fingerprint = { cert-other-fingerprint }
    .way-on = ファイルの名前を、空白を除いたフィンガープリントに .asc を付けたものに変えてください。
diagnostic-cert-subkeys-revoked = { cert-subkeys-revoked }
    .way-on = 鍵を加えて（gpg --quick-add-key FINGERPRINT default encr）、書き出し直してください: gpg --armor --export ADDRESS
check-form-without-key = フォーム「{ $form }」が挙げる証明書がどれも暗号化に使えないため、誰もこのフォームで報告できません。使える証明書を挙げてください。
check-signer-changed = 署名に使う証明書が { $old } から { $new } に変わりました。チームを確認した人全員に偽造の警告が出ます。以前のもので署名するか、「tocsin-cli team rotate」で引き継いでください。
check-signer-replaced = 署名に使う証明書は失効した { $old } から { $new } に変わりました。チームを確認した人は全員、新しいフィンガープリントを照合する必要があります。以前の鍵を盗んだ者には使えない場所で知らせてください。
check-rotation-missing = このファイルは署名鍵の変更の一部で、これがないと誰もその変更をたどれません。
    .way-on = 「tocsin-cli team rotate」が書いたものに戻してください。
check-rotation-statement = 「tocsin-cli team rotate」が書いたとおりになっていません。
    .way-on = 元に戻してください。
check-rotation-other-team = この署名鍵の変更は別のチームのものです。
    .way-on = 取り除いてください。
check-rotation-elsewhere = この署名鍵の変更は、次の変更、そして最後の keys/signing.asc につながっていません。
    .way-on = 「tocsin-cli team rotate」が書いたものに戻してください。
check-rotation-signature = この署名は、声明とその鍵に合いません。
    .way-on = 「tocsin-cli team rotate」が書いたものに戻してください。
check-rotation-revoked = この鍵は失効しているため、もう引き継ぎの証明にはなりません。この変更を受け取っていない人は、新しいフィンガープリントを照合する必要があります。
    .way-on = このままにして、新しいフィンガープリントを電話で伝えてください。
check-not-revoked = このファイルからは、証明書の失効が誰にも伝わりません。失効していないか、ファイルが大きすぎます。
    .way-on = 失効証明書を取り込んでから、証明書を書き出してください: gpg --armor --export-options export-minimal --export FINGERPRINT
check-rotation-too-many = 署名鍵の変更は { $most } 回までしかたどれません。
    .way-on = チームを確認した人たちにもう一度確認してもらい、新しく始めてください。
check-form-without-when = フォームが複数ありますが、「{ $form }」にはどんなときに使うかが書かれていません。このメッセージの「.when」に書いてください。
check-text-blank = メッセージ「{ $id }」には見えるものがありません。言葉を書いてください。
check-variable = メッセージ「{ $id }」で { $names } が使われていますが、チームの文に変数はなく、報告者にはその名前が見えます。伝えたいことを書いてください。
check-options-alike = 質問「{ $field }」の「{ $option }」と「{ $other }」は同じ言葉になっています。選べるように書き分けてください。
check-message-shared = メッセージ「{ $id }」が「{ $what }」と「{ $other }」の2つを表すことになります。どちらかの名前を変えてください。
check-schemas-old = これらのファイルのキーの補完に、プログラムの別の版のスキーマが使われています。
    .way-on = 「team schemas」を実行すると、この版のスキーマが書かれます。
check-icon = { $file } は 1 辺が { $least }～{ $most } ピクセルの正方形の PNG ではないため、パッケージのアイコンにできません。
    .way-on = アイコンをそのように保存してください。
check-logo-not-png = { $file } は PNG 画像として読めないため、誰にも表示されません。
    .way-on = ロゴを PNG で保存してください。
check-logo-size = { $file } は { $width } × { $height } ピクセルです。ロゴは縦横それぞれ { $least } から { $most } ピクセルです。
    .way-on = ロゴを別の大きさで保存してください。
translation-stale = 「{ $id }」の翻訳元の文がその後変わりました{ $known ->
        [yes] （「{ $was }」から「{ $is }」へ）。
       *[no] 。
    }
    .way-on = 訳文を直すか、今のままで正しければ { $language } に対して「team translate」を --accept { $id } 付きで実行してください。--accept を付けなければ、翻訳元の全文が訳文の上に書かれます。
description-stale = 説明の翻訳元の文がその後変わりました{ $known ->
        [yes] （「{ $was }」から「{ $is }」へ）。
       *[no] 。
    }
    .way-on = 訳文を直すか、今のままで正しければ { $language } に対して「team translate」を --accept team.md 付きで実行してください。
check-text-needless = メッセージ「{ $id }」を必要とするものがフォームにありません。{ $suggest ->
        [yes] { " " }「{ $near }」のつもりでしたか?
       *[no] { "" }
    }
check-attribute-unread = メッセージ「{ $id }」の「.{ $attribute }」はどこからも読まれず、報告者には見えません。{ $suggest ->
        [yes] 「.{ $near }」のつもりでしたか？
       *[no] { "" }
    }
check-marking-words = TLP と PAP の段階は、表示どおりに報告に印が付くよう、どのフォームでもプログラムの言葉で示されます。メッセージ「{ $id }」を除くか、独自の選択肢に別の名前を付けてください。
personal-without-purpose = フィールド「{ $field }」は個人に関する情報を尋ねていますが、用途がありません。メッセージ { $message } の属性 .purpose に用途を書いてください。
