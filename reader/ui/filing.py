"""Entries of the list and records of the session, kept in step while the reader files them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader.library import ArticleRecord
from reader.library.deciding import rename, reorder
from reader.present.card import card_from_values
from reader.ui.articles import ArticlesModel, Entry
from reader.ui.ledger import Ledger, Undoable


def entry_of(record: ArticleRecord) -> Entry:
    """The entry of an article that a session holds, before it is read again."""
    card = card_from_values(record.facts)
    return Entry(record.number, record.path or Path(record.name), given_title=record.title, kept=card)


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
        text = translated("renaming {title}").format(title=entry.title)
        ledger.undo_stack.push(Undoable(text, lambda: call(after), lambda: call(before)))


def move_entry(articles: ArticlesModel, ledger: Ledger, number: int, row: int) -> None:
    """Let an article stand in another row of the list."""
    entry, before = articles.entry(number), articles.row_of(number)
    to = max(0, min(row, articles.rowCount() - 1))

    def put(row: int) -> None:
        articles.move(number, row)
        ledger.make(reorder(ledger.holdings, [each.number for each in articles.entries]))

    if entry is not None and to != before:
        text = translated("moving {title}").format(title=entry.title)
        ledger.undo_stack.push(Undoable(text, lambda: put(to), lambda: put(before)))


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Filing", text)
