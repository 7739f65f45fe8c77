# Answers that every form shares.

tristate--yes = نعم
tristate--no = لا
tristate--unknown = غير معروف
yesno--yes = نعم
yesno--no = لا
