"""A short run of fuzzing, the same every time; `make fuzz` runs it for ten minutes, other every time."""

from hypothesis import HealthCheck, given, settings
from laws import check_laws, inputs


@settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(inputs())
def test_the_laws_hold_for_whatever_comes_in(given_input: tuple[str, bytes, bytes]) -> None:
    check_laws(*given_input)
