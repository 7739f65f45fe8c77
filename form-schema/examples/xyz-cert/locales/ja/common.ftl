### Words of the team XYZ-CERT that its description and all its forms share.

## Classes of information (section 4.2 of the description)

disclosure--private-user = 利用者に関する非公開情報
    .help = 特定の個人やそのアカウントに関する情報。法律、契約、または倫理により秘密とされるもの。
disclosure--intruder = 侵入者に関する情報
    .help = 侵入者が誰か、どこから来たか、何を使ったかといった情報。
disclosure--private-site = 組織に関する非公開情報
    .help = 特定のシステムやネットワークの技術的な詳細。
disclosure--vulnerability = 脆弱性に関する情報
    .help = 弱点、攻撃、修正、回避策。被害者が誰かは含みません。
disclosure--embarrassing = インシデントが発生した事実
    .help = その組織や人にインシデントが起きたこと、その範囲と深刻さ。
disclosure--statistical = 統計
    .help = 誰のことか特定できない数値。
disclosure--contact = 連絡先情報
    .help = 管理者や対応チームへの連絡方法。

## Recipients (section 4.2 of the description, and the form’s questions)

recipients--management = 該当システムを所管する大学執行部
recipients--rights-office = 権利・責任室
recipients--campus-security = 大学警備部
recipients--sysadmins = XYZ 大学のシステム管理者
recipients--users = 該当アカウントの利用者
recipients--community = 大学の構成員
recipients--other-csirts = 関係する他の対応チームと組織
recipients--vendors = 該当製品のベンダー
recipients--law-enforcement = 警察その他の法執行機関
recipients--security-community = コンピューターセキュリティのコミュニティ
recipients--public = 一般の人々
recipients--press = 報道機関
recipients--nobody = 誰にも伝えない（XYZ-CERT 内のみ）
