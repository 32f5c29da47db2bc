"""Two lists of paragraphs to the tuples that the alignment benchmark counts."""

from collections.abc import Sequence

from reader.compare import align as links


def align(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int, bool]]:
    """(left index, right index, moved) of every link that the project finds."""
    return [(link.left, link.right, link.moved) for link in links(left, right)]
