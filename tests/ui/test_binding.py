"""The binding to Qt keeps count of its references: some versions lose one to None with every call."""

import sys

from PySide6.QtWidgets import QLabel

CALLS = 1000


def test_a_thousand_calls_that_answer_nothing_cost_no_reference_to_none() -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("The oven is cold.")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
