# What “team check” finds beside the structure.

check-secret-key = هذا مفتاح سري: من يحصل على الحزمة يحصل عليه. انقله خارج المجلد؛ وإن سبق نشره فأبطِله.
check-placeholder = لم يُملأ هذا الموضع بعد.
check-empty-section = لا يقول الوصف شيئًا هنا.
