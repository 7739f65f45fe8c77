## 組織が定めたこと

policy-read = ポリシー { $file } を読み取れません: { $reason }
    .way-on = { $trial ->
        [yes] 読み取れるファイルのパスを指定してください。
       *[no] 読み取れるようになるまで、何も開きません。このコンピューターの管理者に問い合わせてください。
    }
policy-no-file = { $link ->
        [yes] { $file } は別の場所へのリンクです。
       *[no] { $file } はファイルではありません。
    }
    .way-on = { $trial ->
        [yes] ファイルそのものを指定してください。
       *[no] 直るまで、何も開きません。このコンピューターの管理者に問い合わせてください。ポリシーはリンクではなく、専用のフォルダーにある独立したファイルでなければなりません。
    }
policy-writable = { $file } には管理者以外も書き込めるため、このポリシーは誰が作ったものか分かりません。
    .way-on = 直るまで、何も開きません。このコンピューターの管理者に問い合わせてください。ファイルとフォルダーは root の所有で、ほかの誰も書き込めないようにする必要があります。
policy-content = ポリシー { $file } に { $count } 件の誤りがあります。
    .way-on = { $trial ->
        [yes] 修正し、配布する前にもう一度確認してください。
       *[no] 直るまで、何も開きません。このコンピューターの管理者に問い合わせてください。「tocsin-cli policy check」ですべての誤りが分かります。
    }
policy-mail = ポリシー { $file } が定める方法では、メールを送れません。
    .way-on = { $trial ->
        [yes] 修正し、配布する前にもう一度確認してください。
       *[no] 直るまで、何も開きません。このコンピューターの管理者に問い合わせてください。「tocsin-cli policy check」で正しいかどうかが分かります。
    }
policy-refused = Tocsin を開けません
policy-mail-locked = ここでのメールの送り方は組織が定めており、変更できません。
policy-mail-default = 組織による設定です。変更できます。
policy-language = 誰も選んでいないときの言語
policy-team = { $team } の指定された鍵
policy-revoked = 無効とする鍵
policy-handover-refuse = どの鍵に引き継がれても、署名するのはこの鍵だけです。
policy-telephone = 電話
policy-unchecked-forbid = 誰も確認していないチームあてには何も暗号化しません。
policy-unchecked-allow = 未確認のチームあてに暗号化するかどうかは報告者に任されています。
policy-brand = 最初に開くもの
policy-brand-locked = オプション --brand は使えません。
policy-mail-way = メール
cli-policy-none = このコンピューターにポリシーはありません。置き場所は { $file } です。
cli-policy-file = ポリシー
cli-policy-good = { $file } に誤りはありません。

## プログラムに付属していたチームのフォーム

brand-locked = プログラムがどのフォームで開くかは組織が定めています: { $file }
    .way-on = --brand を外すか、このコンピューターの管理者に問い合わせてください。
brand-unusable = { $by ->
        [option] --brand で指定されたフォームを使えません: { $file }
        [policy] 組織のポリシーが指定するフォームを使えません: { $file }
       *[program] このプログラムに付属するフォームを使えません: { $file }
    }
    .way-on = { $by ->
        [option] --brand を確認してください。チームが公開しているフォームのファイルを指定するか、このオプションを外してください。
        [policy] 直るまで、何も開きません。このコンピューターの管理者に問い合わせてください。ポリシーの brand の file は、チームのフォームでなければなりません。
       *[program] 壊れているか偽造されたおそれがあるため、何も開きません。チームが公開している場所からプログラムを入れ直し、チームに知らせてください。
    }
brand-call = ここで最後に正しかったフォームによる { $team } の番号: { $telephone }
brand-came = このプログラムに付属していたものです。
brand-open = このプログラムに付属するフォーム
    .note = このプログラムに付属していたものです。それだけでは誰かが確認したことにはなりません。
cli-trust-came = 未確認: このプログラムに付属していたもので、誰もフィンガープリントを照合していません
cli-no-bundle = このプログラムにはフォームが付属していません。ファイル、アドレス、または「example」を指定してください。
