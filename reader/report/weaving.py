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
            pieces.append(marks(gone.pop(place, ""), run.text))
        elif _is_styled(run):
            pieces += (marks(gone.pop(place, ""), ""), marks(next(old_style, ""), run.text))
            place += 1
        else:
            for letter in run.text:
                if not letter.isspace():
                    pieces.append(_lost(gone.pop(place, ""), pieces))
                    place += 1
                pieces.append(letter)
    return "".join([*pieces, marks(gone.pop(end, ""), "")])


def marks(removed: str, added: str) -> str:
    """What stood there and what stands there now, each in its brackets; nothing for nothing."""
    return (f"[-{removed}-]" if removed else "") + (f"{{+{added}+}}" if added else "")


def _removed_by_place(runs: Sequence[Run]) -> dict[int, str]:
    """What only the left side has, by how many shared letters stand before it."""
    found: dict[int, str] = {}
    place = 0
    for run in runs:
        if run.kind is RunKind.REMOVED:
            found[place] = found.get(place, "") + run.text
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


def _lost(removed: str, before: Sequence[str]) -> str:
    """The mark of a lost word; of the two blanks around it the right side keeps only the first."""
    blank = " " if removed and before and before[-1] == " " and not removed.endswith(" ") else ""
    return marks(removed, "") + blank
