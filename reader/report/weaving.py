"""The runs of two sides to one line of text that holds both: `[-removed-]{+added+}` among what is shared."""

from collections.abc import Sequence

from reader.compare import Run, RunKind
from reader.present.shared_text import is_styled, lengths, steps_of


def woven(left: Sequence[Run], right: Sequence[Run]) -> str:
    """What both sides share once, as the right side writes it, with what differs marked in its place.

    Where no way is found to say how far along the shared text a change stands, the two sides stand whole
    one after the other.
    """
    steps = steps_of(left, right)
    if steps is None:
        return marks("".join(run.text for run in left), "".join(run.text for run in right))
    counts = lengths(steps[0])
    gone = _removed_by_place(left, counts)
    old_style = iter([run.text for run in left if is_styled(run)])
    pieces: list[str] = []
    place = 0
    for run, run_steps in zip(right, steps[1], strict=True):
        if run.kind is RunKind.ADDED:
            pieces.append(marks(gone.pop(place, "").strip(), run.text))
        for blank, text in run_steps:
            pieces.append(blank)
            if text:
                pieces.append(_lost(gone.pop(place, ""), pieces))
                pieces.append(text if run.kind is RunKind.EQUAL else marks(next(old_style, ""), text))
                place += 1
    return "".join([*pieces, _lost(gone.pop(sum(counts), ""), pieces)])


def marks(removed: str, added: str) -> str:
    """What stood there and what stands there now, each in its brackets; nothing for nothing."""
    return (f"[-{removed}-]" if removed else "") + (f"{{+{added}+}}" if added else "")


def _removed_by_place(runs: Sequence[Run], counts: Sequence[int]) -> dict[int, str]:
    """What only the left side has, with the blanks around it, by how many shared steps stand before."""
    found: dict[int, str] = {}
    place = 0
    for index, run in enumerate(runs):
        if run.kind is RunKind.REMOVED:
            before = runs[index - 1].text[-1:] if index else ""
            after = runs[index + 1].text[:1] if index + 1 < len(runs) else ""
            found[place] = found.get(place, "") + " " * before.isspace() + run.text + " " * after.isspace()
        place += counts[index]
    return found


def _lost(removed: str, written: Sequence[str]) -> str:
    """The mark of lost words, with those of the blanks around them that the right side does not have."""
    if not removed:
        return ""
    last = next((piece for piece in reversed(written) if piece), "")[-1:]
    at_a_blank = not last or last.isspace()
    before = " " if removed.startswith(" ") and not at_a_blank else ""
    after = " " if removed.endswith(" ") and at_a_blank else ""
    return before + marks(removed.strip(), "") + after
