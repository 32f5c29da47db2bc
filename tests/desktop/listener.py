"""Events of the accessibility bus to lines of JSON, one each: what is announced, and what got the focus.

Runs in the system's Python, which alone has the bindings of the accessibility bus. Says `{}` once it listens.
"""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ANNOUNCED, FOCUSED = "object:announcement", "object:state-changed:focused"


def tell(event):
    """One event as data; of what vanished meanwhile nothing is told."""
    try:
        if event.type == ANNOUNCED:
            told = {"event": "announced", "words": event.any_data, "description": ""}
        elif event.detail1:
            source = event.source
            told = {"event": "focused", "words": source.get_name(), "description": source.get_description()}
        else:
            return
    except GLib.Error:
        return
    print(json.dumps(told), flush=True)


listener = Atspi.EventListener.new(tell)
for kind in (ANNOUNCED, FOCUSED):
    listener.register(kind)
print("{}", flush=True)
Atspi.event_main()
