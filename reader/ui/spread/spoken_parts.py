"""A line of a Spread to what Qt tells a screen reader: a row, and in it the paragraphs of both panes."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from reader.clean import Kind
from reader.present import Mark, Paragraph
from reader.ui.spread.pointing import side_at
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.spoken import SIDES, Spoken, speak, ticked
from reader.ui.spread.spread import Spread

Role, Text = QAccessible.Role, QAccessible.Text

ROLES = {
    Kind.TITLE: Role.Heading,
    Kind.HEADING: Role.Heading,
    Kind.LIST_ITEM: Role.ListItem,
    Kind.QUOTE: Role.BlockQuote,
}
"""What a kind of block is to a screen reader; all others are paragraphs."""


class Part(QAccessibleInterface):
    """Something in the spread that is no widget. It knows its line; all else it asks the spread for."""

    def __init__(self, owner: QAccessibleInterface, spread: Spread, line: int, side: str) -> None:
        super().__init__()
        self._owner = owner
        self.spread = spread
        self.line = line
        self.side = side

    @property
    def item(self) -> int:
        """Which of the shown items its line is, -1 while it is not shown."""
        arrangement = self.spread.arrangement
        if arrangement is None:
            return -1
        item = arrangement.item_of(self.line)
        return item if item < len(arrangement) and arrangement.first[item] == self.line else -1

    def top_in_view(self) -> int | None:
        """Where its row begins in its pane; None out of sight."""
        place, item = self.spread.place_of(self.side), self.item
        return place.top_in_view(item) if place is not None and item >= 0 else None

    def on_screen(self, area: QRect) -> QRect:
        """The part of an area of the view that is in sight, as the screen counts."""
        view = self.spread.viewport()
        area = area & view.rect()
        return QRect(view.mapToGlobal(area.topLeft()), area.size())

    # The binding does not know that these may answer with nothing.
    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing: the articles are read, not written."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.invalid = not self.isValid()
        state.offscreen = self.top_in_view() is None
        return state


class ParagraphPart(Part):
    """One paragraph of one pane: its kind and its text as the name, its place and its changes besides."""

    def __init__(self, row: "RowPart", side: str, at: int) -> None:
        super().__init__(row, row.spread, row.line, side)
        self.at = at

    def isValid(self) -> bool:
        return self._paragraph() is not None

    def text(self, kind: QAccessible.Text) -> str:
        if kind is Text.Identifier:
            return f"{self.side}_paragraph"
        if kind is Text.Name:
            return self._spoken().name
        return self._spoken().description if kind is Text.Description else ""

    def rect(self) -> QRect:
        top, place = self.top_in_view(), self.spread.place
        if top is None or place is None or not self.isValid():
            return QRect()
        line, where = place.rows.laid_out(self.item), self.spread.where
        own = (line.left if self.side == "left" else line.right)[self.at]
        area = QRect(where.text_of(self.side), top + round(own.top), where.text, round(own.bottom - own.top))
        return self.on_screen(area)

    def role(self) -> QAccessible.Role:
        paragraph, sheet = self._paragraph(), self.spread.sheet
        if paragraph is None or sheet is None or sheet.mark(self.line) is Mark.GHOST:
            return Role.Paragraph
        return ROLES.get(paragraph.kind, Role.Paragraph)

    def state(self) -> QAccessible.State:
        state, selection = super().state(), self.spread.selection
        state.focusable = True
        state.focused = (
            selection is not None
            and self.spread.hasFocus()
            and (selection.side, selection.focus.line, selection.focus.paragraph)
            == (self.side, self.line, self.at)
        )
        return state

    def _paragraph(self) -> Paragraph | None:
        """The paragraph, None when it is not shown."""
        sheet = self.spread.sheet
        if sheet is None or self.item < 0:
            return None
        shown = shown_paragraphs(sheet.lines[self.line], self.side)
        return shown[self.at] if self.at < len(shown) else None

    def _spoken(self) -> Spoken:
        """What is said of it."""
        sheet = self.spread.sheet
        if sheet is None or not self.isValid():
            return Spoken("", "")
        spoken = speak(sheet, self.line, self.side, self.at, self.spread.translate)
        return ticked(spoken, self.spread.translate) if self._is_ticked() else spoken

    def _is_ticked(self) -> bool:
        """Whether the reader ticked it, here or in the text as it was loaded."""
        paragraph = self._paragraph()
        if paragraph is None:
            return False
        return bool(paragraph.tick) or (self.side, paragraph.key) in self.spread.ticks


class RowPart(Part):
    """One row: the paragraphs of the left pane, then those of the right one. A fold has none, but a name."""

    def __init__(self, owner: QAccessibleInterface, spread: Spread, line: int) -> None:
        super().__init__(owner, spread, line, SIDES[0])
        self._paragraphs: dict[tuple[str, int], ParagraphPart] = {}

    @property
    def is_fold(self) -> bool:
        """Whether it stands for a folded stretch."""
        arrangement, item = self.spread.arrangement, self.item
        return arrangement is not None and item >= 0 and arrangement.is_fold(item)

    def paragraph(self, side: str, at: int) -> ParagraphPart:
        """The shown paragraph at a place on a side."""
        if (side, at) not in self._paragraphs:
            self._paragraphs[side, at] = ParagraphPart(self, side, at)
        return self._paragraphs[side, at]

    def forget(self) -> None:
        """Have Qt let go of the paragraphs, then of the row: it keeps bare pointers to them."""
        for part in (*self._paragraphs.values(), self):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
        self._paragraphs.clear()

    def isValid(self) -> bool:
        return self.item >= 0

    def childCount(self) -> int:
        return len(self._places())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        places = self._places()
        return self.paragraph(*places[index]) if 0 <= index < len(places) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        places = self._places()
        place = (child.side, child.at) if isinstance(child, ParagraphPart) else ("", -1)
        return places.index(place) if place in places else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = self.spread.viewport().mapFromGlobal(QPoint(x, y))
        side = side_at(point.x(), self.spread.where)
        own = (self.paragraph(*place) for place in self._places() if place[0] == side)
        return next((paragraph for paragraph in own if paragraph.rect().contains(x, y)), None)

    def text(self, kind: QAccessible.Text) -> str:
        place = self.spread.place
        if kind is Text.Name and self.is_fold and place is not None:
            fold = place.rows.fold(self.item)
            return fold.left if self.item == place.first_fold() else fold.right
        return "row" if kind is Text.Identifier else ""

    def rect(self) -> QRect:
        top, place = self.top_in_view(), self.spread.place
        if top is None or place is None:
            return QRect()
        return self.on_screen(QRect(0, top, self.spread.viewport().width(), place.rows.heights[self.item]))

    def role(self) -> QAccessible.Role:
        return Role.StaticText if self.is_fold else Role.Grouping

    def _places(self) -> list[tuple[str, int]]:
        """The side and the number there of every shown paragraph."""
        sheet = self.spread.sheet
        if sheet is None or self.item < 0 or self.is_fold:
            return []
        line = sheet.lines[self.line]
        return [(side, at) for side in SIDES for at in range(len(shown_paragraphs(line, side)))]
