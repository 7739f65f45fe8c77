chooser--incident = Something happened to our systems
    .hint = A break-in, malware, an attack, a leak, or anything that no other line fits.
