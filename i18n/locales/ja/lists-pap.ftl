# Permissible Actions Protocol: what may be done with the information.

pap--clear = PAP:CLEAR
    .help = 情報の利用に制限はない。
pap--green = PAP:GREEN
    .help = 能動的な対応が可能：対象への接続、通信の遮断、おとりの設置など。
pap--amber = PAP:AMBER
    .help = 対象から見えないことだけ：WHOIS など第三者への照会と監視。
pap--red = PAP:RED
    .help = 外部から気づかれないことだけ：ネットワーク上では何もせず、自分のログを調べるだけ。
