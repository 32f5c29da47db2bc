"""A desk to a sentence on why it is not known what its articles have in common, as long as it is not."""

from PySide6.QtCore import QCoreApplication

from reader.ui.desk import Desk


def standing_of(desk: Desk) -> str:
    """Why it is not known yet, or cannot be, what the articles have in common; "" where it is known."""
    if desk.articles.rowCount() < 2:
        return QCoreApplication.translate(
            "MatrixDialog", "Two articles at least must be loaded before they can be compared."
        )
    if desk.kin.is_comparing or desk.readings.is_at_work:
        return QCoreApplication.translate(
            "Pairing", "The articles are still being compared with each other …"
        )
    return ""
