chooser--abuse = Ein fremdes Netz oder ein fremder Server wird missbraucht
    .hint = Spam, Angriffe von einer Adresse oder eine schädliche Seite auf Systemen, die nicht Ihre eigenen sind.
