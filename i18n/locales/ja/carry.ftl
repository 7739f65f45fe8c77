# Sending a sealed report that was prepared elsewhere.

carry-not-sealed = { $path } は暗号化済みの報告ではありません。何も送信していません。
    .way-on = Tocsin が作成した .eml または .tar.pgp ファイルを選択してください。
carry-no-recipient = 暗号化済みファイルに宛先が書かれていません。何も送信していません。
    .way-on = 信頼できる情報源で確かめたチームのアドレスを --to で指定してください。
carry-read = { $path } を読み込めません: { $why }
    .way-on = ファイルが存在するか、読み取る権限があるかを確認してください。
carry-cover =
    貴チーム宛ての報告を添付します。報告は OpenPGP で暗号化されています。
    報告は別のコンピューターで作成されたもので、このメールの送信者は内容を読むことができません。
