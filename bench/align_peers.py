"""Two lists of paragraphs to links as other programs make them: what alignment is measured by."""

import difflib
import importlib.util
from collections.abc import Sequence

from diff_match_patch import diff_match_patch

Pairs = list[tuple[int, int]]


def difflib_lines(left: Sequence[str], right: Sequence[str]) -> Pairs:
    """Equal paragraphs by difflib; what was replaced is paired one after the other."""
    found: Pairs = []
    for tag, i, i_end, j, j_end in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag in ("equal", "replace"):
            found += zip(range(i, i_end), range(j, j_end), strict=False)
    return found


def difflib_similar(left: Sequence[str], right: Sequence[str]) -> Pairs:
    """Equal paragraphs by difflib; in what was replaced the most alike by its ratio, from .5 on."""
    found: Pairs = []
    for tag, i, i_end, j, j_end in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            found += zip(range(i, i_end), range(j, j_end), strict=True)
        elif tag == "replace" and (i_end - i) * (j_end - j) <= 2_500:
            found += _most_alike(left, right, range(i, i_end), range(j, j_end))
    return found


def _most_alike(left: Sequence[str], right: Sequence[str], rows: range, columns: range) -> Pairs:
    ratios = [
        (difflib.SequenceMatcher(None, left[i].split(), right[j].split(), autojunk=False).ratio(), -i, -j)
        for i in rows
        for j in columns
    ]
    found: Pairs = []
    for ratio, i, j in sorted(ratios, reverse=True):
        if ratio >= 0.5 and all(-i != pair[0] and -j != pair[1] for pair in found):
            found.append((-i, -j))
    return found


def dmp_lines(left: Sequence[str], right: Sequence[str]) -> Pairs:
    """Paragraphs as lines by diff-match-patch with its semantic clean-up; replaced ones paired in turn."""
    numbers: dict[str, int] = {}
    texts = [
        "".join(chr(0xF0000 + numbers.setdefault(text, len(numbers))) for text in side)
        for side in (left, right)
    ]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    operations = differ.diff_main(texts[0], texts[1], False)
    differ.diff_cleanupSemantic(operations)
    found: Pairs = []
    i = j = 0
    removed: list[int] = []
    for operation, text in operations:
        here = range(len(text))
        if operation == differ.DIFF_DELETE:
            removed = [i + step for step in here]
            i += len(text)
        elif operation == differ.DIFF_INSERT:
            found += zip(removed, (j + step for step in here), strict=False)
            removed, j = [], j + len(text)
        else:
            found += ((i + step, j + step) for step in here)
            removed, i, j = [], i + len(text), j + len(text)
    return found


def patience_lines(left: Sequence[str], right: Sequence[str]) -> Pairs:
    """Equal paragraphs by the patience diff of Breezy; what was replaced is paired one after the other."""
    found: Pairs = []
    matcher = importlib.import_module("patiencediff").PatienceSequenceMatcher(None, list(left), list(right))
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag in ("equal", "replace"):
            found += zip(range(i, i_end), range(j, j_end), strict=False)
    return found


PEERS = {"difflib": difflib_lines, "difflib, alike": difflib_similar, "diff-match-patch": dmp_lines}
if importlib.util.find_spec("patiencediff"):
    PEERS["patiencediff"] = patience_lines
