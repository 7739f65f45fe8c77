# What “team check” finds beside the structure.

check-secret-key = This is a secret key: whoever gets the bundle gets the key. Move it out of the folder; if it was ever published, revoke it.
check-placeholder = This is still to be filled in.
check-empty-section = The description says nothing here.
