# Sectors of the NIS 2 Directive (EU) 2022/2555, annexes I and II; the words are ours, after its own in each language.

nis2-sectors-class--energy = エネルギー
nis2-sectors-class--transport = 運輸
nis2-sectors-class--banking = 銀行
nis2-sectors-class--financial = 金融市場インフラ
nis2-sectors-class--health = 医療・保健
nis2-sectors-class--drinking-water = 飲料水
nis2-sectors-class--waste-water = 下水
nis2-sectors-class--digital-infrastructure = デジタルインフラ
nis2-sectors-class--ict-services = ICT サービス管理（企業間）
nis2-sectors-class--public-administration = 行政
nis2-sectors-class--space = 宇宙
nis2-sectors-class--courier = 郵便・宅配
nis2-sectors-class--waste-management = 廃棄物管理
nis2-sectors-class--chemical = 化学
nis2-sectors-class--food = 食品
nis2-sectors-class--manufacturing = 製造業
nis2-sectors-class--digital-providers = デジタルサービス事業者
nis2-sectors-class--research = 研究

# Their subsectors, or who is meant where a sector has none.

nis2-sectors--electricity = 電力
nis2-sectors--district-heating-and-cooling = 地域冷暖房
nis2-sectors--oil = 石油
nis2-sectors--gas = ガス
nis2-sectors--hydrogen = 水素
nis2-sectors--air = 航空
nis2-sectors--rail = 鉄道
nis2-sectors--water = 水運
nis2-sectors--road = 道路交通
nis2-sectors--banking-subsector = 金融機関（与信）
nis2-sectors--financial-subsector = 取引所・中央清算機関
nis2-sectors--health-subsector = 医療機関・検査機関・医薬品
nis2-sectors--drinking-water-subsector = 飲料水の供給・配水
nis2-sectors--waste-water-subsector = 下水の収集・排出・処理
nis2-sectors--digital-infrastructure-subsector = IX・DNS・レジストリ・クラウド・データセンター・通信網・トラストサービス
nis2-sectors--ict-management-subsector = マネージドサービス・マネージドセキュリティサービス
nis2-sectors--public-administration-subsector = 中央・地方の行政機関
nis2-sectors--space-subsector = 宇宙サービスの地上設備
nis2-sectors--courier-subsector = 郵便・宅配事業者
nis2-sectors--waste-management-subsector = 廃棄物の収集・運搬・再利用・処分
nis2-sectors--chemical-subsector = 化学品の製造・生産・流通
nis2-sectors--food-subsector = 食品の生産・加工・流通
nis2-sectors--medical-devices-subsector = 医療機器・体外診断用医療機器
nis2-sectors--electronic-optical-subsector = コンピューター・電子・光学製品
nis2-sectors--electrical-equipment-subsector = 電気機器
nis2-sectors--machine-tool-subsector = 機械・設備
nis2-sectors--vehicle-manufacturing-subsector = 自動車・トレーラー
nis2-sectors--other-transport-equipment-subsector = その他の輸送機器（船舶・鉄道車両・航空機）
nis2-sectors--digital-providers-subsector = オンラインマーケット・検索エンジン・SNS
nis2-sectors--research-subsector = 研究機関

# How severe the impact is.

nis2-severity--red = 赤：影響が極めて大きい
nis2-severity--yellow = 黄：影響が大きい
nis2-severity--green = 緑：影響が小さい
nis2-severity--white = 白：影響なし

# How it is expected to go on.

nis2-outlook--improving = 改善：今後6時間で影響が小さくなる見込み
nis2-outlook--stable = 安定：今後6時間は影響が変わらない見込み
nis2-outlook--worsening = 悪化：今後6時間で影響が大きくなる見込み

# Root causes.

nis2-causes--system-failures = システム障害
    .help = 外からの原因によらない障害：機器、ソフトウェア、手順の欠陥など。
nis2-causes--natural-phenomena = 自然現象
    .help = 暴風、落雷、洪水、地震、火災、太陽フレアなど。
nis2-causes--human-errors = 人為的ミス
    .help = システムは正常でも、誤りや不注意で使い方を間違えた場合。
nis2-causes--malicious-actions = 悪意のある行為
    .help = 攻撃、破壊、妨害、窃盗など、害を与える意図があった場合（内部者を含む）。
nis2-causes--third-party-failures = 第三者の障害
    .help = 電力やインターネット接続など、他者のサービスが止まった場合。

# How severe the threat is, technically.

nis2-threat-severity--high = 高：起こりうる影響が大きい
nis2-threat-severity--medium = 中：起こりうる影響が中程度
nis2-threat-severity--low = 低：起こりうる影響が小さい
