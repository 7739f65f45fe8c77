# Traffic Light Protocol 2.0 (FIRST): how far a report may travel.

tlp--clear = TLP:CLEAR
    .help = May be given to anybody and published.
tlp--green = TLP:GREEN
    .help = May be shared within the community of those who protect systems, but not published.
tlp--amber = TLP:AMBER
    .help = May be shared within the recipient’s organisation and with its clients, with those who need to know.
tlp--amber-strict = TLP:AMBER+STRICT
    .help = May be shared within the recipient’s organisation only, with those who need to know.
tlp--red = TLP:RED
    .help = For the persons addressed only; nobody else may have it.
