"""Widgets to widgets with plain edges, for a theme in which the edges that Fusion draws cannot be seen."""

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from reader.ui.theme import Theme

PARTS = frozenset(
    {
        QStyle.PrimitiveElement.PE_PanelButtonCommand,
        QStyle.PrimitiveElement.PE_FrameLineEdit,
        QStyle.PrimitiveElement.PE_IndicatorCheckBox,
        QStyle.PrimitiveElement.PE_Frame,
        QStyle.PrimitiveElement.PE_PanelMenu,
        QStyle.PrimitiveElement.PE_PanelTipLabel,
    }
)
CONTROLS = frozenset({QStyle.ComplexControl.CC_SpinBox, QStyle.ComplexControl.CC_ComboBox})
"""What one can press or fill, and what is framed."""

FOCUSED = QStyle.StateFlag.State_HasFocus
LINE_OF_FOCUS = QStyle.PrimitiveElement.PE_FrameFocusRect
TAB_WORDS = QStyle.ControlElement.CE_TabBarTabLabel
"""The line around the words of a tab, a box to tick or a cell that has the focus is faint in every theme as
Fusion draws it. So it is drawn here; around those of a tab apart, for Fusion does not ask for that one."""

RADIUS = 2
BAR = 3
ROUND_TAB = QMargins(4, 6, 4, 2)
"""Pixels; the last are left free between the edges of a tab and the line around its words."""


class Edges(QProxyStyle):
    """Fusion, with the edges drawn again in the border colour of a theme that asks for it.

    Fusion takes its edges from the window's colour, a little darker: on black they are black.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._drawn = False

    def show_theme(self, theme: Theme) -> None:
        """Draw as a theme wants it from now on."""
        self._drawn = theme.edges

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element != LINE_OF_FOCUS:
            super().drawPrimitive(element, option, painter, widget)
        if element == LINE_OF_FOCUS or (self._drawn and element in PARTS):
            draw_edge(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if self._drawn and control in CONTROLS:
            draw_edge(option, painter)
        elif self._drawn and control == QStyle.ComplexControl.CC_ScrollBar and widget is not None:
            slider = QStyle.SubControl.SC_ScrollBarSlider
            draw_frame(self.subControlRect(control, option, slider, widget), option, painter)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == TAB_WORDS and option.state & FOCUSED:
            draw_frame(option.rect.marginsRemoved(ROUND_TAB), option, painter)
            option.state &= ~FOCUSED  # Fusion draws its own line and asks nobody
        super().drawControl(element, option, painter, widget)
        if self._drawn and element == QStyle.ControlElement.CE_TabBarTabShape:
            draw_tab_bar(option, painter)


def draw_tab_bar(option: QStyleOption, painter: QPainter) -> None:
    """A bar over the tab of the page in sight."""
    if option.state & QStyle.StateFlag.State_Selected:
        area = option.rect.adjusted(1, 0, -1, 0)
        area.setHeight(BAR)
        painter.fillRect(area, option.palette.color(QPalette.ColorRole.Highlight))


def draw_edge(option: QStyleOption, painter: QPainter) -> None:
    """A line around a widget."""
    draw_frame(option.rect, option, painter)


def draw_frame(area: QRect, option: QStyleOption, painter: QPainter) -> None:
    """A line around something: quieter where it is switched off, thicker and bright where the focus is."""
    focused = bool(option.state & FOCUSED)
    width = 2 if focused else 1
    usable = bool(option.state & QStyle.StateFlag.State_Enabled)
    resting = QPalette.ColorRole.Dark if usable else QPalette.ColorRole.Mid
    role = QPalette.ColorRole.Highlight if focused else resting
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(option.palette.color(role), width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    painter.restore()
