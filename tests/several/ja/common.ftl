chooser--mail = 不審なメッセージが届いた
    .hint = パスワードやお金、クリックを求めるメールやメッセージ
chooser--break_in = システムに侵入された
    .hint = その疑いがある場合も
chooser--other = その他
