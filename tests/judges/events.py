"""IntelMQ's own reader of events as a judge: one line for each file, `ok` or what is wrong with it.

    target/peers/python/intelmq/bin/python3 tests/judges/events.py FILE…
"""

import pathlib
import sys
import warnings

warnings.simplefilter("ignore")

from intelmq.lib.message import Event, MessageFactory  # noqa: E402, it warns of its own imports


def judge(path):
    try:
        for line in pathlib.Path(path).read_bytes().decode().split("\n")[:-1]:
            event = MessageFactory.unserialize(line)
            if not isinstance(event, Event):
                raise ValueError("not an event")
            for key in ("classification.type", "feed.name", "time.observation"):
                event[key]
    except Exception as error:  # whatever IntelMQ says against it
        return f"{type(error).__name__}: {error}".replace("\n", " ")
    return "ok"


for path in sys.argv[1:]:
    print(judge(path))
