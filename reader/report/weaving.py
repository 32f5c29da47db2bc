"""The runs of two sides to one line of text that holds both: `[-removed-]{+added+}` among what is shared."""

from collections.abc import Iterable, Sequence

from reader.compare import Run, RunKind


def woven(left: Sequence[Run], right: Sequence[Run]) -> str:
    """What both sides share once, as the right side writes it, with what differs marked in its place.

    Both sides share the same text, however their runs are cut: so a change is found by how many letters
    of it stand before. Where that does not hold, the two sides stand whole one after the other.
    """
    removed, left_end = _own_texts(left, RunKind.REMOVED)
    added, right_end = _own_texts(right, RunKind.ADDED)
    if left_end != right_end:
        return _whole(left, RunKind.REMOVED) + _whole(right, RunKind.ADDED)
    pieces: list[str] = []
    place = 0
    for shared in _shared_letters(right):
        pieces += _marks(removed.pop(place, ""), added.pop(place, "")) if not shared.isspace() else ()
        pieces.append(shared)
        place += not shared.isspace()
    return "".join([*pieces, *_marks(removed.pop(place, ""), added.pop(place, ""))])


def _own_texts(runs: Iterable[Run], own: RunKind) -> tuple[dict[int, str], int]:
    """What only one side has, by how many shared letters stand before it, and how many there are in all.

    Styled text is shared in substance but not in letters: it counts as one, and its wording as own.
    """
    texts: dict[int, str] = {}
    place = 0
    for run in runs:
        if run.kind is own or run.kind is RunKind.STYLED:
            texts[place] = texts.get(place, "") + run.text
        if run.kind is not own:
            place += 1 if run.kind is RunKind.STYLED else sum(map(len, run.text.split()))
    return texts, place


def _shared_letters(runs: Iterable[Run]) -> Iterable[str]:
    """The shared text letter by letter; a styled run is one empty letter, since its wording is marked."""
    for run in runs:
        if run.kind is RunKind.EQUAL:
            yield from run.text
        elif run.kind is RunKind.STYLED:
            yield ""


def _marks(removed: str, added: str) -> list[str]:
    return [f"[-{removed}-]"] * bool(removed) + [f"{{+{added}+}}"] * bool(added)


def _whole(runs: Iterable[Run], kind: RunKind) -> str:
    text = "".join(run.text for run in runs)
    return "".join(_marks(text, "") if kind is RunKind.REMOVED else _marks("", text))
