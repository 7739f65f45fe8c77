# Words of the command line.

cli-password-of = アカウント { $account } のパスワード:
cli-password-of-proxy = プロキシ { $proxy } のパスワード:
cli-passphrase-of = { $key } のパスフレーズ:
cli-keep-passphrase = ここに保管する報告の新しいパスフレーズ:
cli-keep-passphrase-again = もう一度:

cli-show-team = チーム
cli-show-trust = 信頼性
cli-show-signer = 署名者
cli-show-version = バージョンと公開日
cli-show-expires = 有効期限
cli-show-languages = 言語
cli-show-authoritative = 優先する言語
cli-show-form = フォーム
cli-show-form-when = どんなときに使うか
cli-show-form-stage = 段階
cli-show-form-mail = このフォームの報告の送り先
cli-show-form-key = このフォームの報告の暗号化先
cli-show-encryption = 暗号化に使う鍵と期限
cli-show-unusable = 暗号化に使えない鍵
cli-compared = フィンガープリントが一致しました。{ $team } は今後このコンピューターで確認済みです。
cli-show-telephone = 電話番号
cli-show-telephone-claimed = 電話番号（バンドルの記載による）
cli-show-emergency = 緊急時の電話番号
cli-show-emergency-claimed = 緊急時の電話番号（バンドルの記載による）
cli-show-mail = 報告の宛先

cli-trust-given = 所属組織による提供
cli-trust-checked = 自分で確認済み
cli-trust-checked-before = 鍵が替わる前に確認済み
cli-trust-not-yet-checked = 未確認: フィンガープリントはまだ照合されていません
cli-trust-mismatched = 不一致：比較されたものはこのフォームのフィンガープリントではありません
cli-trust-example = 練習用の例: このチーム宛てに暗号化した内容は誰でも読めます

cli-receipt-saved = 暗号化した報告の保存先
cli-save-too-large = メールで送るには大きすぎます。メールにすると { $size } バイトあり、チームが受け取れるのは { $most } バイトまでです。ファイルを持参するか、電話で受け渡し方法を相談してください。ここからは複数のメールに分けて送れます: --send --divide
cli-receipt-accepted = 受け付けた側
cli-receipt-printed = 控え（暗号化なし）
cli-receipt-reference = 参照番号
cli-receipt-id = 報告 ID
cli-receipt-revision = 版
cli-receipt-at = 暗号化日時
cli-receipt-key = 暗号化に使った鍵
cli-receipt-signed = 署名に使った鍵
cli-receipt-size = サイズ（バイト）
cli-receipt-sha256 = SHA-256
cli-receipt-part = 部分
cli-receipt-kept = --update のため、ここに暗号化して保管

cli-account-added = アカウント { $account } を保存しました。
cli-account-works = アカウント { $account } は使用できます。
cli-carry-name = { $path } に証拠は入れられません。名前が .tar.pgp で終わる、報告とは別のファイルでなければなりません。
    .way-on = --carry OUT.tar.pgp を指定してください。
cli-receipt-carried = 持って行く証拠
cli-opened-parts = { $of } 部がすべてそろっています。
cli-opened-parts-missing = { $of } 部のうち、次の部がありません: { $missing }
cli-opened-parts-aside = 報告の分け方が異なるため使わなかったもの: { $names }
cli-opened-secret-key = reporter.asc に報告者の秘密鍵が入っています。このファイルを読む人は、報告者の名で署名や復号ができてしまいます。電話で知らせ、ほかへ渡さないでください。
cli-draft-deleted = 下書き { $draft } を削除しました。
cli-mail-waits = 報告 { $name } のメールがまだ送信トレイで待っており、そこから送信できます。削除するには: { $command }
cli-draft-named = この下書きの名前は、このコンピューターでだけ「{ $name }」になりました。
cli-draft-unnamed = 下書き { $draft } の名前を外しました。
cli-draft-duplicated = 下書き { $draft } は、同じ回答を持つ別の報告です。
cli-export-passphrase = ファイルの新しいパスフレーズ:
cli-draft-exported = 下書きは { $path } にあります。ファイルとパスフレーズは別々の方法で渡し、報告は一か所だけで続けてください。
cli-draft-imported = 下書き { $draft } はここにあります。同じ報告です。一か所だけで続けてください。
cli-draft-until = この報告は { $date } までここに残ります。その日の後の最初の起動時に削除されます。
cli-draft-stays = この報告は、削除するまでここに残ります。
cli-draft-receipt-only = 控えだけを残し、回答は削除しました。この報告はここからは更新できません。

cli-translate-done = { $language }：翻訳済み { $present } 件、未翻訳 { $missing } 件、原文の変更 { $stale } 件。
cli-translate-stubs = 未翻訳の文は locales/{ $language } に「# translate:」に続くコメントとして書かれています。「# 」を消して訳文を書いてください。
cli-translate-broken = 訳文または原文が Fluent として正しくないため、{ $count } 件のメッセージを飛ばしました。誤りは「team check」が示します。修正してからもう一度実行してください。
cli-translate-stale = 原文の変更
cli-translate-changed = 変わったところは、各訳文の上の「{ $mark }」の後に書かれています。訳文を直すか、正しければ --accept { $id } で示してください。--accept だけならすべてについて示します。
cli-translate-no-message = { $language } に「{ $id }」というメッセージはありません。{ $suggest ->
        [yes] 「{ $near }」のことですか?
       *[no] { "" }
    }
    .way-on = 「team check」が示すとおりにメッセージの名前を書いてください。
cli-team-schemas = { $path }: この版のプログラムのスキーマを書きました。
cli-not-a-team = { $path } はチームのフォルダーではありません。team.toml がありません。
    .way-on = 「team new」が作ったフォルダーを指定してください。
cli-translate-commented = { $count } 件の訳文がまだコメントのままです（最初は { $file } の { $id }）。「# 」を消してください。
cli-translate-description = { $file } はまだ翻訳元の言語のままです。翻訳して最初の行を消してください。
cli-translate-description-changed = { $file } の原文が変わりました。どこから違うかは「team check」が示します。訳文を直すか、正しければ --accept team.md で示してください。
cli-translate-unfilled = { $file } の原文には、まだ記入が必要な箇所（[[…]]）があります。先に記入してから、もう一度実行してください。誰も手を加えていない写しは原文に合わせて更新されます。
cli-translate-unrecorded = { $count } 件の訳文は、何から訳されたかが記録されていませんでした。{ $language } の現在の文から訳されたものとして扱います。それより古いかもしれない訳文は読み直してください。
cli-translate-added = 未翻訳の文はなくなりました。{ $language } を team.toml の「languages」に加えました。
cli-translate-begun = { $language } はまだ誰にも表示されません。未翻訳の文がなくなってからもう一度実行すると、team.toml の「languages」に加えられます。
cli-team-signed = 署名して書き出しました: { $path }
cli-team-rotated =
    これからは { $fingerprint } が署名します。両方の鍵の署名が keys/rotation にあります。
    次に、team.toml の「version」を上げ、「published」を新しくし、新しい鍵で「tocsin-cli team sign」を実行し、以前のフィンガープリントを載せている場所すべてに新しいものを公開してください。
    フォルダー keys/rotation は消さずに残してください。後から来た人は、鍵から鍵へとたどります。
cli-team-new =
    作成しました: { $path }
    次の手順: 署名用の証明書を keys/signing.asc に、報告の暗号化に使う証明書を keys/encryption/FINGERPRINT.asc に置き、team.toml、CONTACT、locales/*/team.md に記入してから、「team check」と「team sign」を実行してください。GnuPG で証明書を作る方法は、README の「For teams」にあります。「team preview」で、いつでも見た目を確認できます。

cli-rotate-no-team = フォルダーの team.toml に、どのチームのものかが書かれていません。
    .way-on = まず「tocsin-cli team check」が指摘することを直してください。
cli-file = { $path } を使用できません: { $why }
    .way-on = ファイルが存在するか、使用する権限があるかを確認してください。
cli-not-utf8 = { $path } は UTF-8 の文章ではありません。
    .way-on = エディターで UTF-8 として保存してください。
cli-no-window = ウィンドウのプログラムがありません: { $path }
    .way-on = 「tocsin」を「tocsin-cli」と同じ場所にインストールしてください。
cli-folder-exists = { $path } はすでに存在します。
    .way-on = まだ存在しないフォルダーを指定してください。
cli-not-a-domain = 「{ $id }」はドメイン名ではありません。
    .way-on = cert.example.org のように、チームがずっと使い続けるドメイン名を指定してください。
cli-not-a-language = これは言語タグではありません。
    .way-on = fr、pt-BR、zh-Hant などを指定してください。
cli-translate-team = team.toml を読み取れません。
    .way-on = 「team check」を実行すると、誤りの場所がわかります。
cli-translate-source = { $language } は翻訳元の言語です。
    .way-on = その言語の文は locales/{ $language } に直接書いてください。翻訳するには別の言語を指定してください。
cli-no-such-template = 「{ $template }」というテンプレートはありません。{ $suggest ->
        [yes] 「{ $near }」のことですか?
       *[no] { "" }
    }
    .way-on = 次の中から 1 つ以上選んでください。
cli-template-language = テンプレートには「{ $language }」の文面がありません。
    .way-on = 用意されている言語：{ $languages }。文面を自分で書く言語は最初に指定してください。または、その言語なしで始めて「team translate」で追加してください。
# The templates, each after its name and a colon.
cli-template-certcc = あらゆる種類のコンピューターセキュリティインシデント（CERT Coordination Center の様式に準拠）
cli-template-nis2 = 重大インシデントの段階的な届出（NIS 2 指令第 23 条）
cli-template-personal-data = 個人データ侵害の届出（GDPR 第 33 条）
cli-template-phishing = メール、SMS、電話、Web によるフィッシング
cli-template-vulnerability = 製品または Web サイトの脆弱性（CERT Coordination Center の VINCE の様式に準拠）
cli-template-network-abuse = ネットワークやサーバーからの不正行為：スパム、攻撃、有害なページ（XARF、ARF）
cli-no-such-form = このチームに「{ $form }」というフォームはありません。
    .way-on = 次のフォームがあります: { $forms }
cli-which-form = このチームには複数のフォームがあります。
    .way-on = --form でどれか 1 つを指定してください: { $forms }
cli-no-stages = フォーム「{ $form }」に段階はありません。
    .way-on = --stage を外してください。
cli-no-such-stage = フォームに段階「{ $stage }」はありません。
    .way-on = ある段階：{ $stages }
cli-answers-not-json = { $path } は JSON ではありません: { $why }
    .way-on = ファイルのその箇所を修正してください。
cli-answers-twice = 「{ $name }」が { $path } に 2 回あります。
    .way-on = 正しい方だけを残してください。
cli-answers-too-many = { $path } には、フォームの回答としてあり得ないほど多くの値があります。
    .way-on = 正しいファイルですか。
cli-answers-too-many-rows = { $path } の項目の質問は、全部で { $most } 件を超えています。
    .way-on = 項目を減らすか、一覧をファイルとして添付してください。
cli-fill-ready = { $path } に記入できます。このファイルは暗号化されていません。
cli-fill-aside = { $path } の一部はこのフォームに入りません。入らないものは { $file } の末尾にコメントとして残っています:
cli-fill-complete = { $path } は完成しました。報告を作るには: tocsin-cli report { $bundle } --answers { $path }{ $attach } --save report.eml
cli-fill-unchecked = { $team } のフィンガープリントはまだ照合されていません。別の経路で入手したものを --fingerprint で指定するか、照合できなかった場合は --accept-unchecked を加えてください。
cli-fill-unfinished = { $path } はまだ完成していません。
    .way-on = 次の箇所を修正して、もう一度実行してください:
cli-fill-again = もう一度エディターを開きますか？ [Y/n]
cli-stage-instead = { $path } は段階「{ $said }」のものですが、--stage の指定どおり「{ $asked }」として扱います。
cli-fill-editor = エディター { $editor } が動きませんでした: { $why }
    .way-on = 変数 EDITOR に別のエディターを指定するか、--no-editor を付けて自分で編集してください。
cli-no-evidence-field = フォーム「{ $form }」にはファイルを添付できません。
    .way-on = --attach を外してください。
cli-attach-none = { $file } を添付できる質問はありません。
    .way-on = ファイルを外すか、--attach FIELD=FILE で別の質問を指定してください。各質問に添付できない理由：
cli-attach-says = { $file } には次の情報も含まれています：{ $what }。--bare を付けると画像だけを添付します。
cli-attach-more = { $file } には画像以外の情報も含まれています。--bare を付けると画像だけを添付します。
cli-attach-says-fixed = { $file } には次の情報も含まれています：{ $what }。ここでは取り除けません。
cli-attach-perhaps = { $file } には作成者や使用したソフトの名前が含まれているかもしれません。送信する前にプロパティを確認してください。
cli-attach-no-field = 「{ $field }」はファイルを添付できる質問ではありません。
    .way-on = ファイルを添付できる質問：{ $fields }。名前がこのように始まるファイルは ./{ $field }={ $path } と書きます。
cli-report-incomplete = 報告に不足があります。暗号化は行っていません。
    .way-on = 次の回答を追加してください:
cli-unchecked = { $team } のフィンガープリントはまだ照合されていません。このフォームは偽物の可能性があります。
    .way-on = 別の経路で入手したものを --fingerprint で指定するか、照合できなかった場合は --accept-unchecked を付けてください。その旨が報告に記載されます。
cli-keep-how = 報告を鍵をかけて保管する手段がここにありません。キーリングがなく、パスフレーズを尋ねる相手もいません。何も暗号化していません。
    .way-on = パスフレーズを書いたファイルを --passphrase-file で指定するか、--keep を外してください。
cli-keep-differ = 2 つのパスフレーズが一致しません。何も暗号化していません。
    .way-on = もう一度実行し、同じものを 2 回入力してください。
cli-update-team = この ID で保管されている報告は { $team } に宛てたものです。
    .way-on = そのチームのフォームを開いてください。
cli-update-form = この ID で保管されている報告はフォーム「{ $before }」への回答で、「{ $form }」への回答ではありません。
    .way-on = 「{ $before }」への回答を指定するか、新しい報告にするなら --update を外してください。
cli-update-nothing = 何も変わっていません。これは第 { $revision } 版の写しです。
cli-update-number-later = 番号と状態は、何かが変わる次の版でチームに伝わります。
cli-update-other-file = { $file } は以前と同じではありません。第 { $revision } 版には今のファイルが入っています。
cli-update-unsigned = 前の版は { $key } で署名されていましたが、この版は署名されていません。--sign-with か --sign-with-agent をもう一度指定してください。そうしないとチームが理由を尋ねることになります。
cli-update-test = 事案として報告されたものを演習にすることはできません。
    .way-on = --test を外すか、--update なしで別の演習を始めてください。
cli-update-gone = そのファイルなしで続けるには、--attach FIELD= でその質問のファイルを外し、ほかのファイルを添付し直してください。
cli-describe-none = この報告に「{ $file }」というファイルはありません。
    .way-on = それも添付するか、添付したとおりの名前を書いてください。
cli-waiting-for = --waiting-for の後に何もありません。
    .way-on = 報告が何を待っているかを書くか、--state open を指定してください。
cli-ticket = 「{ $ticket }」はチームの番号ではありません。
    .way-on = チームのドメイン名を前に付けてください: cert.example.org=2026-17。
cli-sign-kept = 報告のために作られる鍵は、その報告とともに保管されます。
    .way-on = --keep を付けるか、自分の鍵で署名してください: --sign-with
cli-draft-key = 鍵はロックされた状態で { $path } にあります。メールを読む環境に取り込んでください。報告への返信はこの鍵あてに暗号化されます。
cli-draft-key-public = 公開鍵は { $path } にあります。
cli-save-name = { $path } では、どの形式で書き出すか判断できません。
    .way-on = 名前の末尾を、暗号化メールなら .eml、単独の暗号化ファイルなら .tar.pgp にしてください。
cli-account-unknown = { $domain } の設定は一覧にありません。どこにも問い合わせていません。
    .way-on = --ask を付けると { $domain } に問い合わせます。誰かがそこでメールを設定していることが、そのドメインと、名前を調べるサーバーに伝わります。
cli-account-found-add = 次の値を「account add」に指定してください:
cli-no-such-account = 「{ $account }」というアカウントはありません。
    .way-on = 「tocsin-cli account list」で登録済みのアカウントを確認できます。
cli-no-account = メールを送信するためのアカウントがありません。
    .way-on = 「tocsin-cli account add」で追加するか、--save で報告を保存してください。
cli-no-account-fixed = メールを送信するためのアカウントがありません。サーバーは組織が定めており、差出人のアドレスは自分で指定します。
    .way-on = 「tocsin-cli account add { $account } --from ADDRESS」で指定するか、--save で報告を保存してください。
cli-account-fixed = アカウント「{ $account }」はありません。ここでのメールの送り方は組織が定めています。
    .way-on = 組織のアカウントを使ってください: --account { $fixed }
cli-which-account = 複数のアカウントがあります。
    .way-on = --account でどれか 1 つを指定してください: { $accounts }
cli-answers = { $path } の回答がフォームに合っていません。
    .way-on = 次の箇所を修正してください:
cli-team-opened = { $count } 個のファイルが MANIFEST の記載と一致しました。ただし、誰が書いたかの証明にはなりません。まず { $report } を読んでください。
cli-opened-form-own = 中のフォームは自チームのもので、{ $signer } の署名があります。
cli-opened-form-unproven = 中のフォームが自チームのものとは証明されていません。署名は { $signer } によるものです。証明するには --bundle で自チームの公開ファイルを指定してください。
cli-opened-update = これは改訂 { $revision } です。前の改訂と同じ送信者からのものかどうかは、そのフォルダーを --after に指定するとわかります。
cli-opened-after-same = 改訂 { $revision } の送信者からのものです（更新トークンが同じです）。
cli-opened-after-same-key = 改訂 { $revision } の送信者からのものです（更新トークンは異なりますが、同じ鍵で署名されています）。
cli-opened-after-unproven = 改訂 { $revision } の送信者からのものとは証明されていません（更新トークンが異なります）。信用する前に、別の手段で報告者に確認してください。
# $key: fingerprint
cli-opened-after-other-key = 改訂 { $revision } は鍵 { $key } で署名されていましたが、この改訂は違います。理由を報告者に確認してください。
cli-opened-after-older = これは改訂 { $revision } で、フォルダーにあるのは改訂 { $other } です。こちらのほうが新しいわけではありません。
cli-opened-after-other = これは報告 { $id } ですが、指定されたフォルダーの報告は { $other } です。
    .way-on = 同じ報告の以前の改訂のフォルダーを --after に指定してください。
cli-opened-after-unread = { $path } には、どの報告かが書かれていません。
    .way-on = 「team open」が書き出したフォルダーを --after に指定してください。
cli-opened-found = フォームに照らして、次の点が合いません:
cli-opened-signature-same = 同封の証明書と同じ鍵による署名です: { $key }。誰であるかの証明にはなりません。
cli-opened-signature-for-others = 同封の証明書と同じ鍵 { $key } で署名されていますが、別のチームあてです。誰かが転送したものです。
cli-opened-signature-other = 証明書が同封されていない鍵による署名のため、検証していません: { $key }
cli-opened-signature-bad = 署名が正しくありません。鍵 { $key } によるとされています。報告者に電話で確かめてください。
# Then come words of the OpenPGP library, English
cli-opened-signature-why = 理由
cli-opened-signature-unknown = 届いたものはすでに復号されていました。署名されていたかどうかは、復号したプログラムにしかわかりません。
cli-opened-answer = 同封の証明書あてに返信を暗号化できます: { $path }
cli-opened-copy = 転送用の写しは { $copy } にあります。転送する前に読んでください。人を示す手がかりのすべてをプログラムが見つけられるわけではありません。
cli-opened-copy-answers = 転送について報告者が答えたことは、この写しにも当てはまります:
cli-opened-severity = 深刻度
cli-opened-category = 分類
cli-opened-reporter = 報告者
cli-table-unread = 読めなかった報告があります: { $count } 件。
    .way-on = どれがなぜ読めなかったかは上の行にあります。ほかは表に含まれています。
# $word: as it was typed; $near: what was perhaps meant; $known: all there are
cli-table-column = 「{ $word }」という列はありません。
    .way-on = { $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] 使えるもの：{ $known }。
    }
cli-table-category = ここのどのフォームにも「{ $word }」という分類はありません。
    .way-on = { $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] 使えるもの：{ $known }。
    }
cli-table-severity = ここのどのフォームにも「{ $word }」という深刻度はありません。
    .way-on = { $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] 使えるもの：{ $known }。
    }
# $count: a number of files and mails
cli-table-others = 暗号化された報告が入っていないため、飛ばしたもの：{ $count }。
# $parts: numbers
cli-table-parts-alone = 報告 { $name } は次の部だけがあり、報告そのものである第 1 部がありません: { $parts }
# $count: a number
cli-table-none = 条件に合う報告はありません。読み取った報告：{ $count }。
cli-table-withdrawn = 取り下げられたため除いた報告：{ $count }。--state withdrawn を付けると表示されます。
cli-table-exercises = 訓練のため除いた報告：{ $count }。--test を付けると表示されます。
cli-table-time = 「{ $time }」は時刻として読めません。
    .way-on = 日 (2026-03-14)、月 (2026-03)、年、または時点 (2026-03-14T12:00:00Z) を指定してください。
cli-table-zone = 「{ $zone }」はタイムゾーンとして読めません。
    .way-on = Europe/Berlin のような名前か、+02:00 のような時差を指定してください。
cli-table-host = 「{ $host }」はアドレスでもネットワークでもドメインでもありません。
    .way-on = 192.0.2.0/24、2001:db8::1、site.example のように指定してください。
cli-unsaid = 結果を出力できませんでした: { $why }
cli-kept = 送信トレイにあります。送信するには: { $command }
cli-kept-unknown = 送信トレイにあります。すでに届いている可能性があっても再送信するには: { $command }
cli-mail-watched = 侵入者にメールを読まれている可能性があるとの回答です。監視されていないアカウントから送るか、--save で保存して持参するか、電話してください。
cli-way-out = ここから送れない場合は、--save report.eml で保存して持参するか、電話してください。
cli-way-out-kept = ここから送れない場合は、保存して持参するか、電話してください。保存するには: { $command }
cli-outbox-not-tried = 同じアカウントから送るため試さなかったメール（送信トレイに残っています）: { $count }
cli-outbox-deleted = 削除しました: { $name }
cli-outbox-mail-deleted = メールを削除しました: { $name }。わかっていることは、下書きを次に開くまで残ります。
cli-import-passphrase = { $path } を開くにはパスフレーズが必要ですが、尋ねるための端末がありません。
    .way-on = そのパスフレーズを書いたファイルを --file-passphrase-file で指定してください。--passphrase-file は、ここに保存されている下書きのためのものです。
cli-kept-before = この報告について以前からここに保存されているものは、そのままです。
cli-kept-nothing = 何も渡されていないため、この報告はここに保存されていません。もう一度 --keep を指定してください。
cli-exists = { $path } はすでに存在します。何も書き込んでいません。
    .way-on = 別の名前にするか、--force を指定してください。

cli-look-up-ask = 問い合わせますか？ [y/N]
cli-look-up-yes = はい
cli-look-up-unasked = どこにも問い合わせていません。問い合わせると、あなたのアドレスの誰かがこのチームについて調べていることが、次のサーバーに伝わります: { $servers }
    .way-on = 伝わってもよければ --yes を指定するか、端末で「y」と答えてください。
cli-team-unknown = 「{ $name }」というチームはここでは知られておらず、そのようなファイルもありません。
    .way-on = チームのフォームのファイルか https:// アドレスを指定してください。チームがここで知られた後は、ID であるドメインだけで指定できます。
cli-renew-none = ここではどのチームも知られていません。
    .way-on = フォームのファイルかアドレスを指定してください。
cli-renew-which = ここでは複数のチームが知られています: { $teams }
    .way-on = そのうちの一つを指定してください。
