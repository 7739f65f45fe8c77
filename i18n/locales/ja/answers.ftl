# What is to be said about an answer, beside its question; json-…: about an answers file, beside the path in it.

answer-missing = この質問には回答が必要です。
answer-consent-missing = 同意が必要です。
answer-recommended = できれば回答してください。チームの対応に役立ちます。
answer-too-few-rows = { $least } 件以上になるように追加してください。現在は { $count } 件です。
answer-too-many-rows = { $most } 件以下になるように削除してください。現在は { $count } 件です。
answer-kind = この回答は質問の形式に合っていません。消去してから回答し直してください。
answer-one-line = 改行せずに 1 行で入力してください。
answer-pattern = チームが想定している書き方ではありません。質問を見直してください。
answer-too-long = { $most } 文字以内に短くしてください。
answer-integer = 12 のような整数を入力してください。
answer-decimal = 12.5 のような数値を入力してください。
answer-decimal-ambiguous = 2 通りに読み取れます。桁区切りを使わないか、1.2340 のように末尾に 0 を付けて入力してください。
answer-too-many-digits = 小数点以下は { $most } 桁以内で入力してください。
answer-percentage = 0 から 100 までの割合を 12.5 のように入力してください。
answer-quantity-order = 最小値が最大値より大きくなっています。どちらかを直してください。
answer-too-small = { $least } 以上の数値を入力してください。
answer-too-great = { $most } 以下の数値を入力してください。
answer-port = 0 から 65535 までのポート番号を入力してください。
answer-date = 日付は 2026-11-21 のように、年-月-日の形で入力してください。
answer-no-such-date = その日付は存在しません。月と日を確かめてください。
answer-time = 時刻は 14:30 のように入力するか、空欄のままにしてください。
answer-moment-date = 日付も入力してください。
answer-moment-day = 日付は 2026-11-21 のように年-月-日の形で、または 2026-11 のように年と月だけで入力してください。
answer-moment-time-of-month = 日も入力するか、時刻を空欄にしてください。
answer-moment-two-zones = 時刻にタイムゾーンが含まれています。もう一方は空にしてください。
answer-moment-order = 最も遅い日時が最も早い日時より前になっています。どちらかを直してください。
answer-clock = 時計のずれを入力してください。進んでいれば +、遅れていれば - を付けて、+90 s や -3 min のように入力します。
answer-duration = 3 h、90 min、2 d のように時間の長さを入力してください。
answer-email = admin@site.example のようなメールアドレスを入力してください。
answer-phone = +44 20 7946 0018 のような電話番号を入力してください。
answer-url = https://site.example/page のように、URL 全体を入力してください。
answer-ip = 192.0.2.7 や 2001:db8::7 のような IP アドレスを入力してください。
answer-network = 192.0.2.0/24 や 2001:db8::/32 のようなネットワークアドレスを入力してください。
answer-host = www.site.example や 192.0.2.7 のように、ホスト名またはアドレスを 1 つ入力してください。
answer-domain = site.example のようなドメイン名を入力してください。
answer-hash = MD5、SHA-1、SHA-256、SHA-512 のいずれかのハッシュ値を 16 進数（32、40、64、128 桁）で入力してください。
answer-cve = CVE-2026-12345 のような CVE 番号を入力してください。
answer-zone = Europe/Paris や +01:00 のようなタイムゾーンを入力してください。
answer-money = 1250.00 のように金額を入力してください。
answer-money-ambiguous = 2 通りに読み取れます。桁区切りを使わないか、1250.00 のように小数点以下 2 桁まで入力してください。
answer-currency = EUR のような 3 文字の通貨コードを入力してください。
answer-currency-missing = 通貨を選択してください。
answer-option = 「{ $option }」は選択肢にありません。選択し直してください。
answer-other-text = 「{ $option }」の内容を入力してください。
answer-exclusive = 同時に選択できない項目が選ばれています。単独で選ぶ項目か、それ以外の項目か、どちらかだけを残してください。
answer-too-many-files = ファイルが { $most } 個以下になるように外してください。
answer-evidence-type = 「{ $name }」は、ここで求められている種類（{ $types }）ではないようです。そのまま添付されますが、正しいファイルか確認してください。
answer-too-large = ファイルは合計 { $size } MiB ですが、添付できるのは { $most } MiB までです。一部を外してください。
answer-json-type = ここには{ $expected ->
        [object] オブジェクト
        [array] 配列
        [number] 数値
        [boolean] 真偽値（true または false）
        [null] null
       *[text] 文字列
    }が必要ですが、{ $found ->
        [object] オブジェクト
        [array] 配列
        [number] 数値
        [boolean] 真偽値（true または false）
        [null] null
       *[text] 文字列
    }が書かれています。
answer-json-format = ファイルの形式は { $found } ですが、このプログラムが読み込めるのは形式 1 です。
answer-json-missing = 「{ $key }」がありません。
answer-json-other-team = これは { $expected } ではなく、{ $found } というチーム宛ての回答です。
answer-json-other-form = これは「{ $expected }」ではなく、「{ $found }」というフォームの回答です。
answer-json-unknown-field = フォームのこの位置に「{ $field }」というフィールドはありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
answer-json-unknown-key = ここに「{ $key }」を書くことはできません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }
answer-json-unknown-option = 「{ $option }」は選択肢にありません。{ $suggest ->
        [yes] 「{ $near }」の間違いではありませんか？
       *[no] { "" }
    }選択肢: { $options }
answer-json-quantity = 「exact」か「about」、または「least」と「most」の一方か両方のいずれかを書いてください。
answer-json-option-twice = 「{ $option }」が2回選ばれています。1回だけ書いてください。
answer-json-part-not-asked = この質問は「{ $part }」を尋ねていないため、省かれます。
answer-json-evidence-ignored = ここに書かれたファイル（{ $count } 個）は読み込まれません。--attach で添付してください。
