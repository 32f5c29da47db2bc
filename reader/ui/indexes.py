"""What Qt's views name a place in a model by, in either of its two forms, and the name of none."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
