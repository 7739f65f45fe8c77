# What “team check” finds beside the structure.

check-secret-key = זהו מפתח סודי: מי שמקבל את החבילה מקבל את המפתח. יש להוציא אותו מהתיקייה; אם פורסם אי פעם, יש לבטל אותו (revoke).
check-placeholder = את זה עדיין צריך למלא.
check-empty-section = בסעיף הזה של התיאור לא כתוב דבר.
