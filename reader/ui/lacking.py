"""What the reader can do to the same with a word instead where there is nothing to do it with."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from reader.ui.article_list import ArticleList
from reader.ui.desk import Desk
from reader.ui.spread import Spread

NEED_TWO = frozenset(
    (
        *("next", "previous", "first", "last", "back", "next_fact", "previous_fact", "next_unseen"),
        *("next_word", "previous_word", "counterpart", "find", "find_next", "find_previous", "print"),
        *("restore", "strip", "always", "align", "unalign", "tick", "copy", "select_all"),
        *("judge_keep", "judge_noise", "judge_to_check", "judge_note", "carry_over"),
    )
)
"""The actions that need two articles side by side, by their names in the table."""

NEED_CHOSEN = frozenset(("put_left", "put_right", "remove", "rename", "move_up", "move_down"))
"""The actions that need an article of the list on which the keyboard stands."""

NEED_ANY = frozenset(("reload", "reload_with", "properties", "join_parts", "swap", "group_stories"))
"""The actions that need an article."""

Doings = Mapping[str, Callable[[], object]]


class Lacking:
    """Knows what is lacking for an action while it is. `tell` takes the sentence that says so."""

    def __init__(
        self, desk: Desk, spread: Spread, articles: ArticleList, tell: Callable[[str], None]
    ) -> None:
        self._desk, self._spread, self._articles = desk, spread, articles
        self._tell = tell

    def excused(self, doings: Doings) -> Doings:
        """The same actions; one that could do nothing says why instead."""

        def attempt(name: str, do: Callable[[], object]) -> None:
            why = self.why_not(name)
            self._tell(why) if why else do()

        return {name: partial(attempt, name, do) for name, do in doings.items()}

    def why_not(self, name: str) -> str:
        """Why an action of the table can do nothing now, as a sentence; "" where it can."""
        if name in NEED_TWO and self._spread.sheet is None:
            return self._desk.work or two_lacking(self._desk.articles.rowCount())
        if name in NEED_CHOSEN and self._articles.current_entry() is None:
            return translated("Go to an article in the list first.")
        if name in NEED_ANY and not self._desk.articles.rowCount():
            return translated("There is no article yet.")
        return ""


def two_lacking(count: int) -> str:
    """What to do so that two articles stand side by side, with so many of them in the list."""
    if not count:
        return translated("Open two articles first.")
    if count == 1:
        return translated("Open another article first, to lay beside this one.")
    return translated(
        "Choose an article in the list first: Enter puts it on the right, Shift+Enter on the left."
    )


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Lacking", text)
