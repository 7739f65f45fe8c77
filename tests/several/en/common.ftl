chooser--mail = I got a strange message
    .hint = A mail or text message that asks for a password, money or a click
chooser--break_in = Somebody got into our systems
    .hint = Or you suspect it
chooser--other = Something else
