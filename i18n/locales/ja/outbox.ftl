# Mails on their way. $server: the mail server, or the local program; $words: its own words; $name: the report's reference.

outbox-waiting = 待機中、まだ送信していません
outbox-not-sent = 送信していません
outbox-sending = 送信中
outbox-accepted = { $server } が受け付けました（{ $words }）
outbox-accepted-silently = { $server } が受け付けました
outbox-refused = { $server } が拒否しました: { $words }
outbox-unknown = { $server } が受け付けたかどうかは不明です

outbox-partly-taken = メールサーバーは、報告 { $name } を一部の宛先についてのみ受け付けました。
    .way-on = 残りの宛先についてもう一度試すか、チームに電話してください。
outbox-only-unknown = メールサーバーが報告 { $name } を受け付けたかどうかはわかりません。
    .way-on = チームに届ける必要があれば、もう一度送信してください。メールが 2 通届くことはあっても、2 件目の報告にはなりません。
outbox-found-unknown = 報告 { $name } の送信中にプログラムが終了しました。メールサーバーが受け付けたかどうかはわかりません。
    .way-on = チームに届ける必要があれば、もう一度送信してください。メールが 2 通届くことはあっても、2 件目の報告にはなりません。
outbox-other-sender = このメールの差出人は { $from } ですが、アカウントの差出人は { $account } です。何も送信していません。
    .way-on = 作成時のアカウントを使うか、下書きを開いて、別のアカウント用に報告をもう一度封印して届けてください。
outbox-already-there = このメールはすでに送信トレイにあります: { $name }
    .way-on = そこから送信するか、先にそこで削除してください。
outbox-moved = その間に別のプログラムがこの報告を送信しました。何も暗号化していません。
    .way-on = 下書きを閉じてもう一度開き、報告の状態を確認してください。
