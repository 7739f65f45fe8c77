# Was „team check“ außer der Struktur findet.

check-secret-key = Das ist ein geheimer Schlüssel: Wer das Paket bekommt, bekommt den Schlüssel. Nehmen Sie ihn aus dem Ordner; falls er je veröffentlicht wurde, widerrufen Sie ihn.
check-placeholder = Das ist noch auszufüllen.
check-empty-section = Die Beschreibung sagt hier nichts.
