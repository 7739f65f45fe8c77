"""The headers of a mail as Python's `email` reads them, and what no mail may have: one JSON object.

    python3 tests/judges/headers.py outer|inner FILE

`names` are the headers' names of the message and of each part; `subject` is the first one's; `bare` counts CR and LF
that stand alone, and `long` lines of more than 998 octets, both of the outer mail only.
"""

import email
import email.policy
import json
import pathlib
import re
import sys

which, path = sys.argv[1:]
octets = pathlib.Path(path).read_bytes()
message = email.message_from_bytes(octets, policy=email.policy.default)
parts = list(message.walk())
found = {
    "names": [[name.lower() for name in part.keys()] for part in parts],
    "defects": [str(defect) for part in parts for defect in part.defects],
    "subject": message["subject"],
    "files": [part.get_filename() for part in parts if part.get_filename()],
}
if which == "outer":
    found["bare"] = len(re.findall(rb"\r(?!\n)|(?<!\r)\n", octets))
    found["long"] = sum(len(line) > 998 for line in octets.split(b"\r\n"))
print(json.dumps(found))
