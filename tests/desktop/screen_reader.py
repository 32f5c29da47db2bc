"""Process numbers, a line each, to what a screen reader finds in those programs, a line of JSON each.

An object name after the number asks for the outermost thing of that name and what is inside it only. Runs in
the system's Python, which alone has the bindings of the accessibility bus.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST_NODES = 3000


def application(process):
    """The root of a program, or None while the bus does not know it."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_process_id() == process:
            return child
    return None


def called(root, name):
    """The outermost thing of an object name in a program, or None."""
    level = [root]
    while level:
        inner = []
        for node in level:
            try:
                node.clear_cache()
                if (node.get_accessible_id() or "").rpartition(".")[2] == name:
                    return node
                inner += [node.get_child_at_index(at) for at in range(node.get_child_count())]
            except GLib.Error:
                continue
        level = [node for node in inner if node is not None]
    return None


def described(node, depth):
    """One node as data."""
    text = node.get_text_iface()
    area = node.get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() else None
    states = node.get_state_set().get_states()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "identity": node.get_accessible_id() or "",
        "states": [state.value_nick for state in states],
        "depth": depth,
        "description": node.get_description() or "",
        "area": [area.x, area.y, area.width, area.height] if area else [0, 0, 0, 0],
    }


def nodes(process, name):
    """All nodes of a program, or those in one part of it, parents before children.

    What vanishes while we look is left out.
    """
    found = []
    root = application(process)
    if root is not None and name:
        root = called(root, name)
    waiting = [(root, 0)] if root is not None else []
    while waiting and len(found) < MOST_NODES:
        node, depth = waiting.pop()
        try:
            node.clear_cache()
            found.append(described(node, depth))
            children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
        except GLib.Error:
            continue
        waiting.extend((child, depth + 1) for child in reversed(children) if child is not None)
    return found


def main():
    for line in sys.stdin:
        try:
            process, _, name = line.strip().partition(" ")
            answer = nodes(int(process), name)
        except GLib.Error:
            answer = []
        # What the bus has told us meanwhile has to be taken in, or our picture of it grows old.
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        print(json.dumps(answer), flush=True)


main()
