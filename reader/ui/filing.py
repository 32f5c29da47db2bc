"""Entries of the list and records of the session, kept in step while the reader files them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from reader.library import ArticleRecord, Changes, Holdings, inverse
from reader.library.deciding import is_untouched, put, remove_articles, rename
from reader.present.card import card_from_values, values_of_card
from reader.present.direction import isolated
from reader.ui.articles import ArticlesModel, Entry, file_of, part_of
from reader.ui.ledger import Decision, Ledger, Pair, Undoable


class Wish(Struct, frozen=True):
    """How a file is to be read: in an encoding that the reader chose, or all its articles as one."""

    encoding: str | None = None
    joined: bool = False


AS_FOUND = Wish()


def entry_of(record: ArticleRecord) -> Entry:
    """The entry of an article that a session holds, before it is read again."""
    card = card_from_values(record.facts)
    return Entry(record.number, record.path or Path(record.name), given_title=record.title, kept=card)


def wish_in(record: ArticleRecord) -> Wish:
    """How an article that a session holds was read."""
    encoding, joined = record.facts.get("chosen_encoding"), record.facts.get("joined")
    return Wish(encoding if isinstance(encoding, str) and encoding else None, joined is True)


def record_of(entry: Entry, row: int, before: ArticleRecord | None, wish: Wish = AS_FOUND) -> ArticleRecord:
    """What the session holds of an entry that was read."""
    assert entry.article is not None
    card = entry.article.card
    kind = "" if entry.pasted is None else "html" if entry.pasted.is_html else "text"
    return ArticleRecord(
        number=entry.number,
        name=card.name,
        sha256=entry.article.sha256,
        path=None if entry.pasted else entry.path.absolute(),
        part=card.part,
        place=row + 1 if before is None else before.place,
        pasted=kind if before is None or entry.pasted else before.pasted,
        title=entry.given_title,
        captured=datetime.fromisoformat(card.captured) if card.captured else None,
        facts={**values_of_card(card), "chosen_encoding": wish.encoding or "", "joined": wish.joined},
        outline=before.outline if before else b"",
    )


def rename_entry(articles: ArticlesModel, ledger: Ledger, number: int, title: str) -> None:
    """Call an article as the reader likes; "" or its own headline go back to that."""
    entry = articles.entry(number)
    if entry is None:
        return
    own = replace(entry, given_title="").title
    before, after = entry.given_title, "" if title == own else title

    def call(title: str) -> None:
        articles.rename(number, title)
        ledger.make(rename(ledger.holdings, number, title))

    if before != after:
        text = translated("renaming {title}").format(title=isolated(entry.title))
        ledger.undo_stack.push(Undoable(text, lambda: call(after), lambda: call(before)))


def move_entry(articles: ArticlesModel, ledger: Ledger, number: int, row: int) -> None:
    """Let an article stand in another row of the list."""
    entry, before = articles.entry(number), articles.row_of(number)
    to = max(0, min(row, articles.rowCount() - 1))

    def stand(row: int) -> None:
        articles.move(number, row)
        ledger.make(put_in_order(ledger.holdings, [each.number for each in articles.entries]))

    if entry is not None and to != before:
        text = translated("moving {title}").format(title=isolated(entry.title))
        ledger.undo_stack.push(Undoable(text, lambda: stand(to), lambda: stand(before)))


def remove_entry(
    articles: ArticlesModel,
    ledger: Ledger,
    number: int,
    take_away: Callable[[int, Changes], None],
    bring_back: Callable[[Entry, int, Pair], None],
) -> None:
    """Take an article off the list with all that was decided about it: `take_away` does that, `bring_back`
    puts the entry back into its row, and on the side that it had."""
    entry = articles.entry(number)
    if entry is None:
        return
    there, row, sides = entry, 0, (0, 0)

    def do(_: Changes) -> Changes:
        # Done again, it takes away what is there then: the article may have been read anew since.
        nonlocal there, row, sides
        there, row = articles.entry(number) or entry, articles.row_of(number)
        sides = articles.left, articles.right
        changes = remove_articles(ledger.holdings, [number])
        take_away(number, changes)
        return changes

    def undo(changes: Changes) -> None:
        ledger.make(inverse(changes))
        again = opened_again(articles, ledger.holdings, there)
        shown = articles.left, articles.right
        taken = tuple(number if side in again else 0 for side in shown)
        bring_back(there, row, (taken[0], taken[1]) if any(taken) else sides)
        for other in again:
            take_away(other, remove_articles(ledger.holdings, [other]))

    text = QCoreApplication.translate("Desk", "closing {title}").format(title=isolated(entry.title))
    ledger.undo_stack.push(Decision(text, (), do, undo))


def opened_again(articles: ArticlesModel, holdings: Holdings, entry: Entry) -> list[int]:
    """The entries of the very article of an entry that was off the list meanwhile, where nothing was decided
    about them: they make way for it, since nothing is open twice."""
    same = [each for each in articles.of_file(*file_of(entry)) if part_of(each) == part_of(entry)]
    return [each.number for each in same if is_untouched(holdings, each.number)]


def put_in_order(holdings: Holdings, numbers: Sequence[int]) -> Changes:
    """The changes that put articles into an order, without a look at those that stand there already."""
    moved = [
        replace(record, place=place)
        for place, number in enumerate(numbers, 1)
        if (record := holdings.article(number)) is not None and record.place != place
    ]
    return put(holdings, *moved)


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Filing", text)
