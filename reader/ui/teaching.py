"""A verdict by hand to an offer, and what the reader makes of it to lessons about a whole site."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from reader.errands import Opened
from reader.errors import ReaderError
from reader.library import BlockKey, Lesson
from reader.library.lessons import with_lessons, without_lessons
from reader.present import Card
from reader.present.visible import named
from reader.ui.language import say
from reader.ui.ledger import Undoable
from reader.ui.news import News
from reader.ui.tasks import TaskRunner

OFFERING, TEACHING = "offer a lesson", "teach"
"""The purposes of looking for what a verdict teaches."""


WHAT_A_TAG_HOLDS = {
    "p": "Paragraph",
    **dict.fromkeys(("li", "dt", "dd"), "Line of a list"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "Heading"),
    **dict.fromkeys(("figcaption", "caption"), "Caption"),
    "tr": "Row of a table",
    "blockquote": "Quotation",
}
"""What a reader calls that which a tag of a page holds; all else is a block."""

MUTE_TAGS = frozenset(["div", "section", "article", "main", "span", "ul", "ol", "dl"])
"""Tags of boxes that say nothing of what is in them."""


class Verdict(Struct, frozen=True):
    """What the reader said of some blocks of an article."""

    article: Opened
    keys: tuple[BlockKey, ...]
    keep: bool


class Teaching(QObject):
    """The lessons that hold, and the verdict from which one more may be made.

    Signals:
        offered(object): these `Lesson`s could be made of the last verdict.
        taught(object): these `Lesson`s hold from now on.
        refused(str): nothing can be taught, or a lesson not be followed; why, as a sentence.
        lessons_wanted(object): the reader wants all these `Lesson`s to hold, and no others.
        changed(): other lessons hold now.
    """

    offered = Signal(object)
    taught = Signal(object)
    refused = Signal(str)
    lessons_wanted = Signal(object)
    changed = Signal()

    def __init__(
        self,
        tasks: TaskRunner,
        undo_stack: QUndoStack,
        news: News,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._undo_stack = undo_stack
        self._news = news
        self._verdict: Verdict | None = None
        self._doubts: tuple[str, ...] = ()
        self.lessons: tuple[Lesson, ...] = ()

    def take(self, lessons: tuple[Lesson, ...]) -> None:
        """Let these lessons hold."""
        if lessons != self.lessons:
            self.lessons = lessons
            self.changed.emit()

    def forget(self) -> None:
        """The last verdict was taken back: nothing is to be made of it any more."""
        self._verdict = None
        self._tasks.cancel(OFFERING)

    @property
    def is_ready(self) -> bool:
        """Whether there is a verdict of which nothing was made yet."""
        return self._verdict is not None

    def consider(self, verdict: Verdict) -> None:
        """Look for what a verdict could teach, to offer that."""
        self.forget()
        self._verdict = verdict
        self._ask(OFFERING, verdict, self._take_offer)

    def point(self, verdict: Verdict) -> None:
        """Let `teach` be about a verdict that was given before."""
        self._verdict = verdict

    def tell_doubts(self, read: Iterable[Card], shown: Iterable[Card]) -> None:
        """Tell, once, of lessons that could not be followed: articles as they were `read` know nothing of
        that, as they are `shown` they do."""
        known = {warning for card in read for warning in card.warnings}
        doubts = tuple(doubt for card in shown for doubt in card.warnings if doubt not in known)
        if doubts and doubts != self._doubts:
            self.refused.emit(say(doubts[0]))
        self._doubts = doubts

    def teach(self) -> None:
        """Make lessons of the last verdict."""
        if self._verdict is None:
            self.refused.emit(self.tr("Strip a paragraph with X or restore one with R first."))
            return
        self._ask(TEACHING, self._verdict, self._take_lessons)

    def _ask(self, purpose: str, verdict: Verdict, done: Callable[[object], None]) -> None:
        arguments = (verdict.article, verdict.keys, verdict.keep)
        self._tasks.start(purpose, "lessons_from_verdict", arguments, done, self._take_failure)

    def _take_offer(self, found: object) -> None:
        _, lessons = outlet_and_lessons(found)
        if lessons:
            self._news.bring(lambda: self.offered.emit(lessons))

    def _take_lessons(self, found: object) -> None:
        outlet, lessons = outlet_and_lessons(found)
        if not outlet:
            self.refused.emit(self.tr("This article does not say which site it is from."))
        elif not lessons:
            self.refused.emit(self.tr("Nothing tells this paragraph from others on another page."))
        else:
            self._make(lessons)

    def _make(self, lessons: tuple[Lesson, ...]) -> None:
        """Have lessons hold, with a way back to those that they take the place of."""
        self._verdict = None
        kept = without_lessons(self.lessons, lessons)
        replaced = tuple(lesson for lesson in self.lessons if lesson not in kept)

        def do() -> None:
            self.lessons_wanted.emit(with_lessons(self.lessons, lessons))

        def undo() -> None:
            self.lessons_wanted.emit((*without_lessons(self.lessons, lessons), *replaced))

        self._undo_stack.push(Undoable(self.tr("teaching"), do, undo))
        self._news.bring(lambda: self.taught.emit(lessons))

    def _take_failure(self, trouble: ReaderError) -> None:
        self.refused.emit(trouble.sentence)


def outlet_and_lessons(found: object) -> tuple[str, tuple[Lesson, ...]]:
    """What the worker found out, or nothing where that is none of it."""
    if isinstance(found, tuple) and len(found) == 2 and isinstance(found[0], str):
        return found[0], tuple(lesson for lesson in found[1] if isinstance(lesson, Lesson))
    return "", ()


def offer_sentence(lessons: Sequence[Lesson], key: str) -> str:
    """What is said when lessons can be made; `key` is how."""
    if lessons[0].keep:
        sentence = translated("Restored. {key} keeps blocks like this on all pages of {outlet}.")
    else:
        sentence = translated("Stripped. {key} strips blocks like this on all pages of {outlet}.")
    return sentence.format(key=key, outlet=named(lessons[0].outlet))


def taught_sentence(lessons: Sequence[Lesson]) -> str:
    """What is said when lessons were made."""
    if lessons[0].keep:
        sentence = translated("Blocks like this are kept on all pages of {outlet} from now on.")
    else:
        sentence = translated("Blocks like this are stripped on all pages of {outlet} from now on.")
    return sentence.format(outlet=named(lessons[0].outlet))


def shape_in_words(shape: str) -> str:
    """What blocks a lesson is about, as a person reads it."""
    kind, _, rest = shape.partition(" ")
    if kind == "text":
        return translated("“{text}”").format(text=named(rest))
    if kind == "under":
        return translated("Below the heading “{heading}”").format(heading=rest.partition(": ")[2])
    own, *boxes = rest.split(" < ")
    tag, _, names = own.partition(" ")
    what = translated(WHAT_A_TAG_HOLDS.get(tag, "Block"))
    called = [f"“{box}”" for box in map(box_in_words, boxes) if box]
    if names:
        what = translated("{what} called “{names}”").format(what=what, names=names)
    return translated(" in ").join([what, *called])


def box_in_words(box: str) -> str:
    """What a box is called, without tags that say nothing and without saying anything twice."""
    tag, _, names = box.partition(" ")
    words = names.split() if tag in MUTE_TAGS else [tag, *names.split()]
    return " ".join(dict.fromkeys(words))


def translated(text: str) -> str:
    """A text about lessons in the reader's language."""
    return QCoreApplication.translate("Teaching", text)
