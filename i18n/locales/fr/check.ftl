# Ce que « team check » trouve au-delà de la structure.

check-secret-key = C’est une clé secrète : quiconque reçoit le paquet reçoit la clé. Sortez-la du dossier ; si elle a déjà été publiée, révoquez-la.
check-placeholder = Ceci reste à compléter.
check-empty-section = La description ne dit rien ici.
