### The session: jobs by name, and what it refuses.

job-open = フォームを開いています
job-fetch = フォームを取得しています
job-resume = 下書きを開いています
job-delete = 下書きを削除しています
job-attach = ファイルを調べています
job-prepare = 報告を準備しています
job-save = 報告を暗号化してファイルに保存しています
job-send = 報告を暗号化して送信しています
job-test-account = アカウントをテストしています
job-protect = 下書きを保護しています

session-cover =
    添付ファイルは暗号化された報告です（参照番号 { $reference }）。
    貴チームの OpenPGP 鍵で開いてください。その中の tar アーカイブにすべてが入っています。

session-no-team = チームのフォームが開かれていません。
    .way-on = 先にフォームを開いてください。
session-no-draft = 記入中の報告がありません。
    .way-on = 新しく書き始めるか、下書きの続きを書いてください。
session-no-form = このチームに { $form } という名前のフォームや項目はありません。
    .way-on = チームが公開しているものから選択してください。
session-no-stage = フォームに { $stage } という段階はありません。
    .way-on = フォームにある段階から選んでください。
session-form-retired = この下書きを書き始めたフォームは、もう受け付けられていません。
    .way-on = 最初のページで新しいフォームに移ってください。回答は引き継がれます。
session-missing-answers = 必須の回答が不足しています: { $missing }
    .way-on = それぞれの項目は「内容の確認」に表示されます。暗号化は行っていません。
session-wrong-answers = 正しくない回答があります: { $wrong }
    .way-on = それぞれの項目は「内容の確認」に表示されます。暗号化は行っていません。
session-incomplete = 必須の回答が不足しています: { $missing }。正しくない回答もあります: { $wrong }
    .way-on = それぞれの項目は「内容の確認」に表示されます。暗号化は行っていません。
session-unchecked = { $team } のフィンガープリントはまだ照合されていません。このフォームは偽物の可能性があります。
    .way-on = 別の経路で入手したフィンガープリントと照合するか、確認できなかったことを明示してください。その旨が報告に記載されます。
session-too-large = 報告をメールにすると { $size } バイトになりますが、チームが受け取れるのは { $most } バイトまでです。
    .way-on = ファイルに保存して受け渡し方法をチームに相談するか、大きなファイルを外してください。
session-no-account = { $account } という名前のメールアカウントはありません。
    .way-on = アカウントを設定するか、別のアカウントを選択してください。
session-no-password = アカウント { $account } にはパスワードが必要です。
    .way-on = パスワードを入力するか、パスワードの取得方法をアカウントに設定してください。
session-delivering = 報告を提出しているところです。
    .way-on = 終わるまで待つか、キャンセルしてください。
session-not-saved = この下書きは保存されていません。閉じると入力内容が失われます。
    .way-on = 保存できるようにパスフレーズで保護するか、メモリーのみに保持することを選択してください。
session-too-many-files = この質問に添付できるファイルは { $most } 個までです。
    .way-on = 一部を外すか、いくつかを 1 つのアーカイブにまとめてください。ファイルは 1 つも追加していません。
session-too-much-evidence = ファイルは合計 { $size } バイトですが、この質問に添付できるのは { $most } バイトまでです。
    .way-on = 大きなファイルを外し、代わりにその内容を説明してください。ファイルは 1 つも追加していません。
session-path-not-text = { $path } の名前またはフォルダー名に、文字として扱えないものが含まれています。
    .way-on = 名前を変更してから追加し直してください。
session-job-ended = プログラムの不具合のため、処理を完了できませんでした。
    .way-on = 回答は失われていません。もう一度お試しください。同じことが起きる場合は、別の形式で報告を保存してください。
session-team-expired = このフォームは { $date } に有効期限が切れました。
    .way-on = このまま報告できます。時間のあるときに新しいフォームを探してください。
session-signer-expired = 最初に開いたときから今までの間に、このフォームに署名した鍵の有効期限が切れました。
    .way-on = このまま報告できます。時間のあるときに新しいフォームをチームに求めてください。
session-certificate-skipped = チームの鍵のうち 1 つが使用できません: { $fingerprint }
    .way-on = 報告は残りの鍵で暗号化されます。
session-no-certificate = チームの鍵がどれも暗号化に使えないため、報告を暗号化できません。
    .way-on = チームの新しいフォームを探すか、チームに電話してください。
session-form-without-key = フォーム「{ $form }」の鍵がどれも暗号化に使えないため、このフォームの報告を暗号化できません。
    .way-on = 別のフォームを使うか、チームの新しいフォームを探すか、チームに電話してください。
session-not-remembered = このチームをこのコンピューターに記録できませんでした: { $reason }
    .way-on = それでも報告はできます。次回このフォームを開いたときは、初めてのフォームとして扱われます。
