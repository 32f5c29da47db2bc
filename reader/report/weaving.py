"""The runs of two sides to one line of text that holds both: `[-removed-]{+added+}` among what is shared."""

from collections.abc import Sequence

from reader.compare import Run, RunKind


def woven(left: Sequence[Run], right: Sequence[Run]) -> str:
    """What both sides share once, as the right side writes it, with what differs marked in its place.

    Both sides share the same letters, however their runs are cut: so a change is found by how many of
    them stand before it. Where that does not hold, the two sides stand whole one after the other.
    """
    gone = _removed_by_place(left)
    old_style = iter([run.text for run in left if _is_styled(run)])
    end = sum(map(_steps, left))
    if end != sum(map(_steps, right)):
        return marks("".join(run.text for run in left), "".join(run.text for run in right))
    pieces: list[str] = []
    place = 0
    for run in right:
        if run.kind is RunKind.ADDED:
            pieces.append(marks(gone.pop(place, "").strip(), run.text))
        elif _is_styled(run):
            pieces += (_lost(gone.pop(place, ""), pieces), marks(next(old_style, ""), run.text))
            place += 1
        else:
            for letter in run.text:
                if not letter.isspace():
                    pieces.append(_lost(gone.pop(place, ""), pieces))
                    place += 1
                pieces.append(letter)
    return "".join([*pieces, _lost(gone.pop(end, ""), pieces)])


def marks(removed: str, added: str) -> str:
    """What stood there and what stands there now, each in its brackets; nothing for nothing."""
    return (f"[-{removed}-]" if removed else "") + (f"{{+{added}+}}" if added else "")


def _removed_by_place(runs: Sequence[Run]) -> dict[int, str]:
    """What only the left side has, with the blanks around it, by how many shared letters stand before."""
    found: dict[int, str] = {}
    place = 0
    for index, run in enumerate(runs):
        if run.kind is RunKind.REMOVED:
            before = runs[index - 1].text[-1:] if index else ""
            after = runs[index + 1].text[:1] if index + 1 < len(runs) else ""
            found[place] = found.get(place, "") + " " * before.isspace() + run.text + " " * after.isspace()
        place += _steps(run)
    return found


def _is_styled(run: Run) -> bool:
    """True where the two sides write one thing in two ways; blanks that differ are not worth a mark."""
    return run.kind is RunKind.STYLED and not run.text.isspace()


def _steps(run: Run) -> int:
    """How many shared letters a run holds; styled text is shared but not in letters, so it counts as one."""
    if run.kind in (RunKind.REMOVED, RunKind.ADDED):
        return 0
    return 1 if _is_styled(run) else sum(map(len, run.text.split()))


def _lost(removed: str, written: Sequence[str]) -> str:
    """The mark of lost words, with those of the blanks around them that the right side does not have."""
    last = "".join(written[-1:])[-1:]
    at_a_blank = not last or last.isspace()
    before = " " if removed.startswith(" ") and not at_a_blank else ""
    after = " " if removed.endswith(" ") and at_a_blank else ""
    return before + marks(removed.strip(), "") + after
