"""A running window to what one sees of its panes: paragraphs, where they stand, where the focus is."""

from running import Running
from screen import Node, wait_for

PARTS = ("spread", "article_list", "changes", "find_words")


def paragraphs(window: Running, side: str) -> list[Node]:
    """The paragraphs of a pane, in order."""
    return [node for node in window.inside("spread") if node.is_called(f"{side}_paragraph")]


def names(window: Running, side: str) -> list[str]:
    """What is read of the paragraphs of a pane, each with its kind before it."""
    return [node.name for node in paragraphs(window, side)]


def paragraph(window: Running, side: str, words: str) -> Node:
    """The first paragraph of a pane with these words in it; a moment passes while a sheet is exchanged."""
    return wait_for(
        lambda: next((node for node in paragraphs(window, side) if words in node.name), None),
        f"a paragraph on the {side} with “{words}”",
    )


def is_in_sight(window: Running, side: str, words: str) -> bool:
    """Whether some of the first paragraph with these words in it can be seen."""
    return paragraph(window, side, words).area[3] > 0


def focus(window: Running) -> str:
    """What has the focus: "left_paragraph" or "right_paragraph" for a caret there, or the name of a part."""
    for name in PARTS:
        nodes = window.part(name)
        if name == "spread":
            with_caret = [node for node in nodes if "focused" in node.states]
            if with_caret:
                return with_caret[-1].identity.rpartition(".")[2]
        elif nodes and "focused" in nodes[0].states:
            return name
    return ""


def wait_for_focus(window: Running, *parts: str) -> None:
    """Wait until one of these has the focus."""
    wait_for(lambda: focus(window) in parts, f"the focus to come to {' or '.join(parts)}")


def under_caret(window: Running) -> str:
    """What is read of the paragraph that the caret stands on; empty without a caret."""
    found = [node for node in window.inside("spread") if "focused" in node.states]
    return found[0].name if found else ""


def put_caret(window: Running, side: str, words: str) -> None:
    """Lead the caret by keys to the first paragraph of a pane with these words in it."""
    if not under_caret(window):
        window.press("ctrl+Down")
        wait_for(lambda: under_caret(window), "a caret")
    window.press("Left" if side == "left" else "Right")
    wait_for_focus(window, f"{side}_paragraph")
    pane = paragraphs(window, side)
    here = next(at for at, node in enumerate(pane) if "focused" in node.states)
    goal = next(at for at, node in enumerate(pane) if words in node.name)
    if goal != here:
        window.press(*["ctrl+Down" if goal > here else "ctrl+Up"] * abs(goal - here))
    wait_for(lambda: words in under_caret(window), f"the caret on “{words}”")


def rows(window: Running) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The rows of the spread: what is read of their paragraphs, left and right."""
    found: list[tuple[list[str], list[str]]] = []
    for node in window.inside("spread"):
        if node.is_called("row"):
            found.append(([], []))
        elif found:
            found[-1][node.is_called("right_paragraph")].append(node.name)
    return [(tuple(left), tuple(right)) for left, right in found]
