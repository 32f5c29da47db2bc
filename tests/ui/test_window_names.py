"""What files and pages are called, in the sentences of the window: nothing around them is changed by it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from ui_articles import LEFT, RIGHT, opened, sheet_of
from ui_window import said

from reader.ui.articles import Entry, facts_of
from reader.ui.desk import Desk
from reader.ui.headings import headline
from reader.ui.language import moment
from reader.ui.properties import properties_of
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]

TURNED = "invoice \u202etxt.elif"
SHOWN = "invoice ⇤txt.elif"
ARABIC = "مخبز شارع الخطاف.txt"


@pytest.mark.parametrize(
    ("name", "shown"), [(f"{TURNED}.txt", f"{SHOWN}.txt"), (ARABIC, f"\u2068{ARABIC}\u2069")]
)
def test_a_sentence_about_a_file_is_read_in_its_order_whatever_the_file_is_called(
    window: Window, until: Until, tmp_path: Path, name: str, shown: str
) -> None:
    (tmp_path / name).write_text("\n\n".join(LEFT))
    window.open_files([tmp_path / name])
    until(lambda: not said(window).startswith("Reading"))
    window.open_files([tmp_path / name])
    until(lambda: said(window) == f"{shown} is in the list already; it is read anew.")


def test_the_title_of_the_window_keeps_both_names_in_their_order(window: Window, desk: Desk) -> None:
    sheet = sheet_of(LEFT, RIGHT)
    names = replace(sheet.left, name=ARABIC), replace(sheet.right, name="tern.txt")
    desk.sheet_changed.emit(replace(sheet, left=names[0], right=names[1]))
    assert window.windowTitle() == f"\u2068{ARABIC}\u2069 | tern.txt – Diptych"


def test_a_card_of_the_list_tells_a_hostile_name_by_signs_and_sets_an_arabic_one_apart() -> None:
    entry = Entry(1, Path("/home/ines") / TURNED)
    assert (entry.title, entry.name) == (SHOWN, SHOWN)
    assert dict(properties_of(entry))["File"] == str(Path("/home/ines") / SHOWN)
    assert replace(entry, given_title=f"Bread\n{TURNED}").title == f"Bread␊{SHOWN}"
    made = opened(LEFT, ARABIC)
    card = replace(made.card, outlet="بريد الساحل", published="2031-03-04")
    told = facts_of(replace(entry, article=replace(made, card=card)))[0]
    assert told == f"\u2068بريد الساحل\u2069 · {moment('2031-03-04')} · \u2068{ARABIC}\u2069"
    assert headline(card) == f"\u2068بريد الساحل\u2069, {moment('2031-03-04')}"
