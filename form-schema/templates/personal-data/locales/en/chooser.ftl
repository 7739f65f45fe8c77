chooser--breach = Personal data were lost, seen, altered or passed on
    .hint = For controllers: to be notified within 72 hours (GDPR, Article 33).
