chooser--abuse = Somebody’s network or server is being abused
    .hint = Spam, attacks from an address, or a harmful page, on systems that are not yours.
