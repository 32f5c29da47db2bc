"""Articles that are read anew to what is looked for in them, and to where the decisions about them stand."""

from collections.abc import Mapping

from msgspec.structs import replace

from reader.errands import Sought
from reader.library import Anchor, ArticleRecord, Outline, Wanted, anchored
from reader.library.settling import Settlement, anchors_to_find
from reader.ui.articles import ArticlesModel, Entry, file_of, part_of
from reader.ui.filing import Wish
from reader.ui.ledger import Ledger


def anchors_known(ledger: Ledger, number: int) -> tuple[Anchor, ...]:
    """The blocks of an article about which something was decided, or can be by undoing or redoing."""
    return (*anchors_to_find(ledger.holdings, number), *ledger.remembered(number))


def sought_in(articles: ArticlesModel, ledger: Ledger, entry: Entry, wish: Wish) -> Sought | None:
    """What was decided about the articles of a file, to be looked for in them, or in the one article
    that they are to be."""
    sought: dict[int, Wanted] = {}
    for each in articles.of_file(*file_of(entry)):
        record, standing = ledger.holdings.article(each.number), anchors_to_find(ledger.holdings, each.number)
        others = {anchor: None for anchor in ledger.remembered(each.number) if anchor not in standing}
        if (standing or others) and record is not None:
            part = 1 if wish.joined else part_of(each)
            before = sought.get(part, Wanted())
            sought[part] = Wanted(
                (*before.standing, *standing),
                (*before.remembered, *others),
                before.outline + record.outline,
            )
    return sought or None


def places_of(
    ledger: Ledger, entry: Entry, found: Mapping[int, Mapping[Anchor, Anchor]], sought: Sought
) -> dict[Anchor, Anchor]:
    """Where the blocks about which something was decided stand in an entry that was read anew."""
    part = part_of(entry)
    looked_for = sought.get(part, Wanted())
    # What was decided while it was read was not looked for: it stands where it was made.
    since = {*anchors_known(ledger, entry.number)} - {*looked_for.standing, *looked_for.remembered}
    return {**{anchor: anchor for anchor in since}, **found.get(part, {})}


def with_outline(ledger: Ledger, record: ArticleRecord, outline: Outline) -> Settlement:
    """The outline into the record of an article, and neighbours to the decisions made before it was known."""
    settlement = Settlement(ledger.holdings)
    waiting = {each.anchor for each in ledger.holdings.waiting(record.number)}
    known = (anchor for anchor in anchors_known(ledger, record.number) if anchor not in waiting)
    found = {anchor: anchored(outline, anchor.key) for anchor in known}
    settlement.read(replace(record, outline=outline), found)
    return settlement
