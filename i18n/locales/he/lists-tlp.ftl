# Traffic Light Protocol 2.0 (FIRST): how far a report may travel.

tlp--clear = TLP:CLEAR
    .help = מותר למסור לכל אחד ולפרסם.
tlp--green = TLP:GREEN
    .help = מותר לשתף בקהילה של העוסקים בהגנה על מערכות, אבל לא לפרסם.
tlp--amber = TLP:AMBER
    .help = מותר לשתף בארגון של הנמען ועם לקוחותיו, רק עם מי שצריך לדעת.
tlp--amber-strict = TLP:AMBER+STRICT
    .help = מותר לשתף רק בתוך הארגון של הנמען, ורק עם מי שצריך לדעת.
tlp--red = TLP:RED
    .help = רק לנמענים עצמם; אסור להעביר לאף אחד אחר.
