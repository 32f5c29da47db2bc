"""A row of values to the run of neighbours that is worth most."""


def best_stretch(values: list[float]) -> tuple[int, int]:
    """The run of neighbouring values with the greatest sum, as [first, last) (Kadane's algorithm)."""
    best, first, last, total, start = 0.0, 0, 0, 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, first, last = total, start, at + 1
    return first, last
