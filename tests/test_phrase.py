"""What sentences say of shares."""

import pytest

from reader.phrase import in_hundred


@pytest.mark.parametrize(
    ("share", "said"), [(0, 0), (0.0001, 1), (0.004, 1), (0.224, 22), (0.996, 99), (0.99999, 99), (1, 100)]
)
def test_only_the_whole_is_called_a_hundred_and_only_nothing_none(share: float, said: int) -> None:
    assert in_hundred(share) == said
