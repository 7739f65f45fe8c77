# What “team check” finds beside the structure.

check-secret-key = これは秘密鍵です。バンドルを手に入れた人は誰でもこの鍵を使えてしまいます。フォルダーの外へ移してください。一度でも公開したことがある場合は、失効させてください。
check-placeholder = ここはまだ記入されていません。
check-empty-section = 説明のこの節には何も書かれていません。
