chooser--phishing = A message wants to trick somebody
    .hint = A mail, an SMS, a call or a page that asks for passwords, card data or money.
