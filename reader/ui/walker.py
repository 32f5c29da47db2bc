"""Keys to differences: shows each one, and says it on the status line."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from reader.present import MARKS, Edge, Mark, Sentence, Sheet, Walk, describe
from reader.present.arrangement import GHOST
from reader.present.direction import isolated
from reader.present.visible import shown_text
from reader.ui.language import number, say
from reader.ui.spread import Spread
from reader.ui.spread.changed_words import changed_words, lines_of_stop
from reader.ui.spread.hits import Hit
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.spoken import speak
from reader.ui.status import StatusLine


class Walker(QObject):
    """Walks the reader from difference to difference; at either end says so before it goes round.

    Signals:
        stop_changed(int): another difference is the current one.
    """

    stop_changed = Signal(int)

    def __init__(self, spread: Spread, status: StatusLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spread = spread
        self._status = status
        self._walk = Walk(0)
        self._stop_at_style = True
        self._far_end_shown = False
        self._word = -1
        self._has_told = False
        self.remark: Callable[[int], str] = no_remark
        self.is_read: Callable[[int], bool] = is_read_nowhere
        spread.stop_chosen.connect(self.point_out)

    def begin(self, sheet: Sheet | None, again: bool = False) -> None:
        """Stand before the first difference of a sheet, or where one stood in the same articles, and say
        what there is."""
        current = self._spread.current_stop if again else -1
        self._walk = Walk(sheet.stop_count if sheet else 0, skipped=self._skipped(sheet)).to(current)
        if sheet is not None:
            self._say_summary(sheet)
        elif self._has_told:  # and leave what was said of trouble at the start
            self._status.say(Sentence(""), "")
        self._has_told = sheet is not None

    @property
    def skipped(self) -> frozenset[int]:
        """The stops that the keys pass over."""
        return frozenset(self._walk.skipped)

    def show_stop_at_style(self, stop_at_style: bool) -> None:
        """Stop at differences of style only from now on, or pass them over."""
        if stop_at_style != self._stop_at_style:
            self._stop_at_style = stop_at_style
            self._walk = replace(self._walk, skipped=self._skipped(self._spread.sheet))
            if self._spread.sheet is not None:
                self._say_summary(self._spread.sheet)

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What each action of the table does that leads to a difference."""
        return {
            "next": self.next,
            "previous": self.previous,
            "first": self.first,
            "last": self.last,
            "back": self.back,
            "next_fact": self.next_fact,
            "previous_fact": self.previous_fact,
            "next_word": self.next_word,
            "previous_word": self.previous_word,
            "counterpart": self.counterpart,
        }

    def next(self) -> None:
        """Go to the next difference."""
        self._go(self._walk.next())

    def previous(self) -> None:
        """Go to the previous difference."""
        self._go(self._walk.previous())

    def first(self) -> None:
        """Go to the first difference."""
        self._go(self._walk.first())

    def last(self) -> None:
        """Go to the last difference."""
        self._go(self._walk.last())

    def next_fact(self) -> None:
        """Go to the next difference that changes a fact."""
        self._go_by_fact(Walk.next)

    def previous_fact(self) -> None:
        """Go to the previous difference that changes a fact."""
        self._go_by_fact(Walk.previous)

    def back(self) -> None:
        """Go back to the current difference, wherever one has scrolled."""
        self._go(self._walk.to(self._walk.current) if self._walk.current >= 0 else self._walk.first())

    def to(self, stop: int) -> None:
        """Go to a difference by its index."""
        self._go(self._walk.to(stop))

    def point_out(self, stop: int) -> None:
        """Make a difference the current one that the reader points at: nothing moves under the mouse."""
        self._go(self._walk.to(stop), in_place=True)

    def next_word(self) -> None:
        """Go to the next changed word inside the current difference."""
        self._step_word(1)

    def previous_word(self) -> None:
        """Go to the previous changed word inside the current difference."""
        self._step_word(-1)

    def counterpart(self) -> None:
        """Show the other end of the current move or shared passage, and the first one again the next time."""
        sheet = self._spread.sheet
        if sheet is None or not self._stands_somewhere():
            return
        stop = sheet.stop(self._walk.current)
        lines = lines_of_stop(sheet, self._walk.current)
        if stop.mark not in (Mark.MOVED, Mark.SHARED) or len(lines) < 2:
            self._status.say(Sentence(self.tr("This difference was not moved.")))
            return
        self._far_end_shown = not self._far_end_shown
        target, side = (lines[-1], "right") if self._far_end_shown else (stop.first, "left")
        self._spread.show_hit(Hit(target, side, 0, 0, 0))
        spoken = speak(sheet, target, side, 0, say).description
        self._status.say(self._sentence(sheet, self._walk.current), self._position(), spoken)

    def _step_word(self, step: int) -> None:
        """Select another changed word of the current difference, round at either end."""
        sheet = self._spread.sheet
        if sheet is None or not self._stands_somewhere():
            return
        words = changed_words(sheet, self._walk.current)
        if not words:
            self._status.say(Sentence(self.tr("No single words are marked in this difference.")))
            return
        self._word = (self._word + step) % len(words) if self._word >= 0 else min(0, step) % len(words)
        hit = words[self._word]
        self._spread.show_hit(hit)
        paragraph = shown_paragraphs(sheet.lines[hit.line], hit.side)[hit.paragraph]
        on_left, on_right = (
            self.tr("Change {number} of {count}, left"),
            self.tr("Change {number} of {count}, right"),
        )
        place = on_left if hit.side == "left" else on_right
        place = place.format(number=number(self._word + 1), count=number(len(words)))
        changed = Sentence(place, isolated(shown_text(paragraph.text[hit.start : hit.end])), say(": "))
        self._status.say(changed, self._position(), str(changed))

    def _stands_somewhere(self) -> bool:
        """Whether there is a current difference; where there is none it is said."""
        if self._walk.current < 0:
            self._status.say(Sentence(self.tr("Go to a difference first.")))
        return self._walk.current >= 0

    def _go_by_fact(self, step: Callable[[Walk], Walk]) -> None:
        """Take a step among the differences that change facts, and say which of them it led to."""
        sheet = self._spread.sheet
        if sheet is None:
            return
        facts = sum(sheet.stop_facts)
        others = tuple(at for at in range(sheet.stop_count) if not sheet.changes_facts(at))
        found = step(replace(self._walk, skipped=others))
        if not facts:
            self._status.say(Sentence(self.tr("No number, name, date or other fact was changed.")))
        elif found.edge is not Edge.NONE:
            self._walk = replace(self._walk, edge=found.edge)
            last, first = self.tr("Last changed fact."), self.tr("First changed fact.")
            again = self.tr("{end} Press again to go round.")
            self._status.say(Sentence(again.format(end=last if found.edge is Edge.LAST else first)))
        else:
            place = self.tr("Changed fact {number} of {count}")
            self._go(
                replace(found, skipped=self._walk.skipped),
                place.format(number=number(found.number), count=number(facts)),
            )

    def _go(self, walk: Walk, place: str = "", in_place: bool = False) -> None:
        """Take a step: show the difference, `in_place` where it is, and say it and its place, or say that
        there is none that way."""
        self._walk = walk
        self._word = -1
        self._far_end_shown = False
        sheet = self._spread.sheet
        if sheet is None:
            return
        if not walk.length and walk.current < 0:
            self._status.say(Sentence(self._count()))
        elif walk.edge is Edge.LAST:
            self._status.say(Sentence(self.tr("Last difference. Press again to start over.")))
        elif walk.edge is Edge.FIRST:
            self._status.say(Sentence(self.tr("First difference. Press again to go to the last.")))
        elif walk.current >= 0:
            self._spread.show_stop(walk.current, in_place)
            self.stop_changed.emit(walk.current)
            position = place or self._position()
            heard = position if self.is_read(walk.current) else None
            self._status.say(self._sentence(sheet, walk.current), position, heard)

    def _say_summary(self, sheet: Sheet) -> None:
        """Say what there is; how many differences there are to walk through is in it already."""
        summary = self._summary(sheet)
        self._status.say(summary, self._position(), str(summary))

    def _sentence(self, sheet: Sheet, stop: int) -> Sentence:
        """A difference in words; what the reader thought of it stands before what may be long."""
        found = describe(sheet, stop, say)
        remark = self.remark(stop)
        return replace(found, detail=f"{remark} · {found.detail}") if remark else found

    def _position(self) -> str:
        """Where the walk stands."""
        if self._walk.current >= 0 and not self._walk.number:
            return self.tr("Style only, passed over by the keys")
        if not (length := self._walk.length):
            return ""
        if self._walk.current < 0:
            return self.tr("{count} to walk through", "", length).format(count=number(length))
        return self.tr("Difference {number} of {count}").format(
            number=number(self._walk.number), count=number(length)
        )

    def _count(self) -> str:
        """How many differences there are, those of style apart where they are passed over."""
        length, styled = self._walk.length, len(self._walk.skipped)
        if not length:
            text = self.tr("No differences but {styled} of style") if styled else self.tr("No differences")
        elif length == 1:
            text = self.tr("1 difference and {styled} of style") if styled else self.tr("1 difference")
        else:
            text = self.tr("{count} differences", "", length)
            text = self.tr("{count} differences and {styled} of style", "", length) if styled else text
        return text.format(count=number(length), styled=number(styled))

    def _summary(self, sheet: Sheet) -> Sentence:
        """What the comparison found, in a sentence."""
        figures = sheet.figures
        if not sheet.marks.strip(bytes([GHOST])):
            nothing = self.tr("neither article has any text that is kept")
            return Sentence(self.tr("Nothing to compare"), nothing, say(": "))
        if not sheet.stop_count:
            same = self.tr("all {count} words are the same", "", figures.words_unchanged)
            words = same.format(count=number(figures.words_unchanged))
            return Sentence(self.tr("No differences"), words, say(": "))
        words = self.tr(
            "{removed} words removed, {added} added, {same} unchanged", "", figures.words_removed
        ).format(
            removed=number(figures.words_removed),
            added=number(figures.words_added),
            same=number(figures.words_unchanged),
        )
        return Sentence(self._count(), words, say(": "))

    def _skipped(self, sheet: Sheet | None) -> tuple[int, ...]:
        """The stops that the keys pass over."""
        if sheet is None or self._stop_at_style:
            return ()
        styled = MARKS.index(Mark.STYLED)
        return tuple(at for at, line in enumerate(sheet.stop_lines[::2]) if sheet.marks[line] == styled)


def is_read_nowhere(_stop: int) -> bool:
    """Nothing but the status line has a screen reader read a difference."""
    return False


def no_remark(_stop: int) -> str:
    """Nothing to remark on any difference."""
    return ""
