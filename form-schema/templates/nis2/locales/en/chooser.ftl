chooser--nis2 = We must notify a significant incident (NIS 2)
    .hint = For essential and important entities: early warning within 24 hours, notification within 72.
