# Certificates, sealing, signing, opening.

cert-unreadable = チームの証明書を読み込めません。
    .way-on = チームのフォームバンドルを入手し直してください。それでも解決しない場合は、チームに電話してください。
cert-secret = チームの証明書があるべき場所に、秘密鍵があります。
    .way-on = 使用せず、すぐにチームに電話してください。チームの鍵はもはや秘密ではありません。
cert-several = 証明書が 1 つだけあるべき場所に、複数の証明書があります。
    .way-on = 証明書を 1 つずつ別のファイルで公開するよう、チームに依頼してください。
# $reason: what is too weak, in the words of the OpenPGP library, English
cert-policy = チームの証明書は安全性が不十分です: { $reason }
    .way-on = 新しい証明書をチームに求めてください。それまでは電話で報告してください。
# $key: algorithm and size
cert-unsupported = このプログラムはチームの証明書にある鍵に対して暗号化できません: { $key }
    .way-on = 一般的な鍵の証明書をチームに求めてください。それまでは電話で報告してください。
# $kind: why; $given: whether $reason, the owner's own words, says something
cert-revoked = { $kind ->
    [compromised] 秘密鍵が第三者の手に渡ったため、チームはこの証明書を失効させました。
    [superseded] 新しい証明書があるため、チームはこの証明書を失効させました。
    [retired] 使われなくなったため、チームはこの証明書を失効させました。
   *[unspecified] チームはこの証明書を失効させました。
  }{ $given ->
    [yes] 記載されている理由:「{ $reason }」
   *[no] {""}
  }
    .way-on = チームの最新のフォームバンドルを入手するか、チームに電話してください。
# $date: YYYY-MM-DD
cert-expired = チームの証明書は { $date } に有効期限が切れました。
    .way-on = チームの最新のフォームバンドルを入手するか、チームに電話してください。今日がその日付より前の場合は、このコンピューターの時計を合わせてください。
cert-not-yet-valid = チームの証明書は { $date } から有効です。このコンピューターの時計がずれている可能性があります。
    .way-on = このコンピューターの日付と時刻を合わせて、やり直してください。
cert-no-encryption-subkey = チームの証明書に、暗号化に使える鍵がありません。
    .way-on = 暗号化鍵を含む証明書をチームに求めてください。それまでは電話で報告してください。
cert-subkeys-expired = チームの証明書にある暗号化鍵は、{ $date } に有効期限が切れました。
    .way-on = チームの最新のフォームバンドルを入手するか、チームに電話してください。今日がその日付より前の場合は、このコンピューターの時計を合わせてください。
cert-subkeys-revoked = チームは、証明書にある暗号化鍵をすべて失効させました。
    .way-on = チームの最新のフォームバンドルを入手するか、チームに電話してください。
# $encryption: a word of team.toml
cert-other-encryption = チームの証明書には、フォームが求める種類の鍵がありません（encryption = "{ $encryption }"）。
    .way-on = チームに知らせてください。直るまでは電話で報告してください。
cert-no-signing-key = 証明書に、署名に使える鍵がありません。
    .way-on = チームは、署名鍵を含む証明書でバンドルに署名する必要があります。
# $fingerprint: the certificate's, in groups
cert-other-fingerprint = 証明書のファイル名が正しくありません。フィンガープリントは { $fingerprint } です。
    .way-on = チームは、ファイルの名前を中の証明書のフィンガープリントに合わせる必要があります。

# $name: the file's name
seal-evidence-missing = ファイル { $name } が見つかりません。
    .way-on = 元の場所に戻すか、報告から外して、やり直してください。
seal-evidence-folder = { $name } はフォルダーです。
    .way-on = 中のファイルを添付するか、1 つのアーカイブにまとめて添付してください。
seal-evidence-not-a-file = { $name } は通常のファイルではありません。
    .way-on = 内容をファイルにコピーして、それを添付してください。
# $reason: the system's words
seal-evidence-unreadable = ファイル { $name } を読み込めません: { $reason }
    .way-on = 権限と、ファイルのあるメディアを確認するか、報告から外してください。
seal-evidence-changed = ファイル { $name } が追加後に変更されたため、暗号化を行いませんでした。
    .way-on = 書き込みが終わったコピーを添付して、やり直してください。
seal-evidence-not-bare = { $name } から画像だけのコピーを作成できません。完全な画像ではないか、大きすぎます。
    .way-on = ファイルをそのまま添付するか、取り除いてください。
# $count: how many certificates there were
seal-no-recipient = { $count ->
    [0] 暗号化に使える証明書がありません。
   *[other] チームの { $count } 件の証明書は、どれも暗号化に使えません。
  }
    .way-on = チームの最新のフォームバンドルを入手するか、チームに電話してください。回答はそのままです。
seal-write = 暗号化した報告を { $path } に書き込めませんでした: { $reason }
    .way-on = 空き容量を確保するか別の場所を選択して、やり直してください。回答はそのままです。
seal-cancelled = 暗号化をキャンセルしました。何も書き込んでいません。
    .way-on = いつでもやり直せます。回答はそのままです。
# $name: the header's name, such as From
seal-header = メールの { $name } が、通常のメールアドレスではありません。
    .way-on = アドレスを修正してください。使えるのは ASCII 文字だけです。
seal-name = 報告の中で、ファイル名に { $name } は使えません。
    .way-on = 英数字、ドット、ハイフンを使った名前に変更してください。
seal-openpgp = 暗号化に失敗しました: { $reason }
    .way-on = 電話で報告してください。このプログラムの不具合もお知らせください。

signer-no-key = このファイルには OpenPGP 鍵がありません。
    .way-on = エクスポートした秘密鍵のファイルを選択するか、署名なしのままにしてください。
signer-public-only = このファイルには署名できる秘密鍵がありません。公開鍵か、カード上の鍵への参照だけです。
    .way-on = エクスポートした秘密鍵のファイルを選択するか、署名なしのままにしてください。
signer-several = このファイルには秘密鍵が複数あります。
    .way-on = 署名に使う鍵だけを別のファイルにエクスポートしてください。
signer-passphrase = 署名に使う鍵がロックされています。パスフレーズが指定されていないか、間違っています。
    .way-on = その鍵のパスフレーズを指定するか、署名なしのままにしてください。コマンドラインでは --sign-passphrase-file を使います。
# $date: YYYY-MM-DD
signer-expired = 署名に使う鍵は { $date } に期限切れになりました。
    .way-on = 鍵を作成したプログラムで期限を延長してもう一度エクスポートするか、署名なしのままにしてください。
signer-not-yet-valid = 署名に使う鍵は { $date } から有効です。このコンピューターの時計が間違っている可能性があります。
    .way-on = このコンピューターの日付と時刻を直してから、もう一度試してください。
signer-revoked = 署名に使う鍵は失効しています。
    .way-on = 別の鍵を選択するか、署名なしのままにしてください。
signer-not-for-signing = 証明書は、このファイルにあるどの秘密鍵にも署名を許可していません。
    .way-on = 別の鍵を選択するか、署名なしのままにしてください。
# $reason: what is too weak, in the words of the OpenPGP library, English
signer-weak = 署名に使う鍵の安全性が不十分です: { $reason }
    .way-on = 別の鍵を選択するか、署名なしのままにしてください。
signer-no-such-key = GnuPG に秘密鍵「{ $key }」はありません。
    .way-on = 「gpg --list-secret-keys」に表示される鍵のフィンガープリント全体を指定するか、署名なしのままにしてください。
# $reason: what the system or GnuPG says
signer-agent-absent = GnuPG のエージェントに接続できません: { $reason }
    .way-on = GnuPG がインストールされ、「gpg --list-secret-keys」が動作することを確認するか、署名なしのままにしてください。
signer-agent = GnuPG のエージェントが署名しませんでした: { $reason }
    .way-on = この鍵で「gpg --sign」が動作することを確認してからもう一度試すか、署名なしのままにしてください。
signer-failed = 報告に署名できませんでした: { $reason }
    .way-on = もう一度試すか、署名なしのままにしてください。

sign-key = この秘密鍵では署名できません: { $reason }
    .way-on = 別の鍵を使うか、この鍵を保持しているコンピューターで署名してください。
sign-passphrase = 秘密鍵がロックされています。パスフレーズが指定されていないか、間違っています。
    .way-on = 署名鍵のパスフレーズを指定してください。コマンドラインでは --passphrase-file を使います。
sign-other-certificate = この秘密鍵は keys/signing.asc のものではありません。
    .way-on = バンドルで公開している証明書の鍵を使うか、この鍵の証明書を公開してください。
sign-same-key = これはすでに署名に使っている鍵です。
    .way-on = 引き継ぐ鍵を指定してください。
sign-no-such-key = GnuPG に秘密鍵「{ $key }」はありません。
    .way-on = 別のコンピューターやカードにある場合は、そこで署名するか、鍵のファイルを --key で指定してください。
# $reason: what the system or GnuPG says
sign-agent-absent = GnuPG のエージェントに接続できません: { $reason }
    .way-on = GnuPG がインストールされ、「gpg --list-secret-keys」が動作することを確認するか、鍵のファイルを --key で指定してください。
sign-agent-refused = GnuPG のエージェントが署名しませんでした: { $reason }
    .way-on = この鍵で「gpg --sign」が動作することを確認してからもう一度試してください。

open-not-sealed = これは暗号化された報告ではありません。
    .way-on = 受信したままのメール（.eml）または .tar.pgp ファイルを選択してください。
# $keys: key IDs, in groups; $named: no, where it does not tell them
open-other-key = この報告は、この鍵に宛てて暗号化されたものではありません。 { $named ->
        [no] どの鍵に宛てたものかは書かれていません。
       *[yes] 暗号化に使われた鍵: { $keys }
    }
    .way-on = { $named ->
        [no] バンドルに記載された証明書の秘密鍵を使用してください。
       *[yes] そのいずれかの秘密鍵を使用してください。
    }
open-no-secret-key = このファイルには秘密鍵がありません。
    .way-on = エクスポートした秘密鍵のファイルを選択してください。
open-passphrase = 秘密鍵がロックされています。パスフレーズが指定されていないか、間違っています。
    .way-on = 秘密鍵のパスフレーズを指定してください。コマンドラインでは --passphrase-file を使います。
open-damaged = 暗号化された報告が、途中で破損または改変されています。内容は一切残していません。
    .way-on = 報告者に再送を依頼し、電話でも確認してください。
open-still-sealed = これはまだ封印されていますが、鍵が指定されていません。
    .way-on = --key か --gpg-agent を指定するか、「gpg --decrypt」の結果を標準入力に渡してください。
open-agent = GnuPG が報告を開けませんでした: { $reason }
    .way-on = 「gpg --decrypt」で開けることを確かめてから、もう一度試してください。
open-too-large = 封印された報告から { $most } オクテットを超えるデータが出ました。何も残していません。
    .way-on = それだけの量が見込まれる場合は、--max-size で許可してください。
received-report = 中の report.json を読めません: { $reason }
    .way-on = --members を付けるとファイルがそのまま書き出されます。report.txt を読んでください。
received-missing = report.json が中にないか、報告としてはありえない大きさです。
    .way-on = --members を付けるとファイルがそのまま書き出されます。report.txt を読んでください。
received-too-many = 中の report.json には、報告としてあり得ないほど多くの値があります。
    .way-on = --members を付けるとファイルがそのまま書き出されます。report.txt を読んでください。
received-form = 中のフォームは、チームが署名したものと一致しません。
    .way-on = --members を付けるとファイルがそのまま書き出されます。何を送ったか、報告者に電話で確かめてください。
received-unknown-form = この報告はフォーム「{ $form }」への回答ですが、そのフォームが中にありません。
    .way-on = --members を付けるとファイルがそのまま書き出されます。report.txt を読んでください。
received-other-form = この報告は、中にあるものとは別の版のフォームを示しています。
    .way-on = --members を付けるとファイルがそのまま書き出されます。何を送ったか、報告者に電話で確かめてください。
received-not-asked = ほかの回答によれば、フォームはこれを尋ねていません。
received-file-other = 報告がこのファイルについて述べていることは、中にあるものと違います。
received-file-missing = このファイルは、届いていない部にあります。
received-file-unnamed = このファイルは中にありますが、報告には書かれていません。
# $name: path inside the report
open-member = { $name } が、報告に含まれる一覧と一致しません。内容は一切残していません。
    .way-on = 報告者に報告の再送を依頼し、電話でも確認してください。
open-no-first-part = これらは報告の一部ですが、報告そのものである第 1 部がありません。
    .way-on = 最初に届いたメールである第 1 部も指定してください。
open-other-part = { $name } は同じ報告の部ではないか、第 1 部が挙げる部ではありません。
    .way-on = 一つの報告の同じ版の部だけを指定してください。
open-none-whole = これらは複数回、異なる分け方で送られた報告の部ですが、どの分け方でもすべてはそろっていません。{ $of } 部のうち、次の部がありません: { $missing }
    .way-on = それらの部も指定するか、{ $name } だけを指定して、それらなしで報告を読んでください。
open-output-exists = 出力先のフォルダーが空ではありません。
    .way-on = 新しいフォルダーか、空のフォルダーを指定してください。
open-io = ファイルの読み書きができませんでした: { $reason }
    .way-on = 空き容量と権限を確認して、やり直してください。
seal-over-evidence = { $path } は、報告に添付するファイルそのものです。何も書き込んでいません。
    .way-on = 別の名前にしてください。
open-cancelled = 開く処理を中止しました。復号した内容は一切残っていません。
    .way-on = いつでもやり直せます。

## 別の経路でチームから受け取ったもの

inhand-nothing = フィンガープリントが含まれていません。
    .way-on = 40 桁または 64 桁のフィンガープリント、チームの証明書、または QR コードの PNG 画像を使ってください。
inhand-too-large = 大きすぎるため調べられません。
    .way-on = フィンガープリント、証明書、または QR コードの画像だけを使ってください。
inhand-key-id = これは { $digits } 桁の鍵 ID で、短すぎて証明になりません。同じ ID の鍵は他人にも作れます。
    .way-on = 40 桁または 64 桁のフィンガープリント全体を尋ねてください。
inhand-digits = { $digits } 桁あります。フィンガープリントは 40 桁または 64 桁です。
    .way-on = 欠けや重複がないか見て、もう一度照合してください。
inhand-several = { $one } のほかに { $other } も含まれており、これも別のフィンガープリントか、その可能性があるため、どちらの証明にもなりません。
    .way-on = チームのフォームに署名する鍵として書かれているものだけを使ってください。
inhand-secret = これは秘密鍵です。チームが渡すことは決してありません。
    .way-on = チームの証明書またはフィンガープリントを尋ねてください。本当にチームの秘密鍵だと思われる場合は、チームに知らせてください。
inhand-cert = 含まれている証明書を読み取れません。
    .way-on = 途中で変更されないファイルとして入手し直すか、フィンガープリントを照合してください。
inhand-form = これはフォームから取られたものです。フォームは作成者を自称しているだけで、証明にはなりません。
    .way-on = フォーム以外の方法でチームから受け取ったものと照合してください。
inhand-not-png = 画像や文書のうち、読み取れるのは PNG だけです。
    .way-on = スクリーンショットなどで PNG 画像として保存するか、フィンガープリントを入力してください。
inhand-picture = 画像が壊れているか、PNG ではありません。
    .way-on = PNG 画像として保存し直すか、フィンガープリントを入力してください。
inhand-picture-size = 画像が { $width } × { $height } ピクセルあり、大きすぎます。
    .way-on = QR コードを切り抜くか、画像を縮小してください。
inhand-no-code = この画像から QR コードを読み取れません。
    .way-on = スクリーンショットなど、まっすぐで鮮明な画像を使うか、フィンガープリントを入力してください。
inhand-more-codes = この画像には QR コードかもしれないものがほかにもあり、すべては読み取れないため、証明になりません。
    .way-on = 目的のコードだけを切り抜くか、フィンガープリントを入力してください。
