# Answers that every form shares.

tristate--yes = はい
tristate--no = いいえ
tristate--unknown = わからない
yesno--yes = はい
yesno--no = いいえ
