# Traffic Light Protocol 2.0 (FIRST): how far a report may travel.

tlp--clear = TLP:CLEAR
    .help = يجوز إطلاع أي شخص عليه ونشره.
tlp--green = TLP:GREEN
    .help = يجوز تداوله داخل مجتمع من يحمون الأنظمة، ولا يجوز نشره.
tlp--amber = TLP:AMBER
    .help = يجوز تداوله داخل مؤسسة المتلقّي ومع عملائها، لمن يحتاج إلى معرفته.
tlp--amber-strict = TLP:AMBER+STRICT
    .help = يجوز تداوله داخل مؤسسة المتلقّي فقط، لمن يحتاج إلى معرفته.
tlp--red = TLP:RED
    .help = للأشخاص الموجّه إليهم فقط؛ ولا يجوز أن يطّلع عليه غيرهم.
