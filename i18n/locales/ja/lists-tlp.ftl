# Traffic Light Protocol 2.0 (FIRST): how far a report may travel.

tlp--clear = TLP:CLEAR
    .help = 誰にでも提供でき、公開もできます。
tlp--green = TLP:GREEN
    .help = システムの防御に携わる人々のコミュニティ内で共有できますが、公開はできません。
tlp--amber = TLP:AMBER
    .help = 受信者の組織とその顧客のうち、知る必要のある人に限って共有できます。
tlp--amber-strict = TLP:AMBER+STRICT
    .help = 受信者の組織内で、知る必要のある人に限って共有できます。
tlp--red = TLP:RED
    .help = 宛先となった本人限りです。ほかの誰にも共有できません。
