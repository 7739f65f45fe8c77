# Words that the forms share.
disclosure--incident = What you report
recipients--team = Our team
recipients--public = The public
