"""Scores to a choice with few seams: the best way through a text in which going in or out of the article
costs.
"""

from collections.abc import Sequence

# One score cannot outweigh its neighbours beyond this.
_LOUDEST = 3.0


def choose(scores: Sequence[float], seam: float) -> list[bool]:
    """For every segment whether it is in: the greatest sum of scores inside, less `seam` for each way in or
    out.

    The Viterbi algorithm over two states; linear. A lone weak line inside the article is kept by its
    neighbours, a lone strong one outside is dropped.
    """
    outside, inside = 0.0, float("-inf")
    left_by: list[
        tuple[bool, bool]
    ] = []  # for each segment: was the one before in, if this is out, if this is in
    for score in scores:
        bounded = max(-_LOUDEST, min(_LOUDEST, score))
        leaves, stays = inside - seam > outside, inside >= outside - seam
        left_by.append((leaves, stays))
        outside, inside = (
            inside - seam if leaves else outside,
            (inside if stays else outside - seam) + bounded,
        )
    chosen: list[bool] = []
    state = inside > outside
    for leaves, stays in reversed(left_by):
        chosen.append(state)
        state = stays if state else leaves
    return chosen[::-1]
