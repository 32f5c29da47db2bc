"""Layout to verdicts: scores every segment, decides what the article is, and says why of each."""

from collections.abc import Callable

from msgspec import Struct

from reader.clean.article import Kind
from reader.clean.deciding import Decision, decide
from reader.clean.doubled import show_once
from reader.clean.entries import entry_times
from reader.clean.features import features, prose_of
from reader.clean.headline import headline
from reader.clean.mending import mend, unlist
from reader.clean.reasons import DECISIVE, Columns, Evidence, reason_to_strip
from reader.clean.refrains import agree
from reader.clean.scoring import score_columns, table
from reader.clean.segment import Layout
from reader.clean.witness import hear
from reader.errors import Cancelled
from reader.phrase import Phrase


class Verdict(Struct, frozen=True):
    """Whether a segment belongs to the article, which rule says so, and why, in the reader's words."""

    kept: bool
    rule: str
    reason: str
    kind: Kind | None = None


HEADLINE = Verdict(True, "headline", "the headline", Kind.TITLE)
ENTRY_TIME = Verdict(True, "entry time", "says when this entry was written", Kind.DATELINE)


def judge(layout: Layout, stop: Callable[[], bool]) -> tuple[list[Verdict], tuple[str, ...]]:
    """A verdict for every segment, in order, and sentences about what is not certain.

    Raises Cancelled when `stop` turns true.
    """
    if not layout.segments:
        return [], ()
    witness = hear(layout)
    columns = features(layout, witness)
    if stop():
        raise Cancelled
    prose = prose_of(layout, columns)
    decision = decide(layout, columns, scores_of(layout, columns), prose)
    if stop():
        raise Cancelled
    copied = not (layout.from_markup or decision.whole)
    if copied:
        unlist(columns, decision.kept)
    title = headline(layout, columns, decision.kept, witness.title_at)
    if copied:
        mend(columns, decision.kept, prose, title)
        agree(layout, columns, decision.kept)
    if not decision.whole:
        show_once(layout, decision.kept, prose)
    return _verdicts(layout, columns, decision, title), decision.warnings


def scores_of(layout: Layout, columns: Columns) -> list[float]:
    """How each segment speaks for itself, by the weights of its entrance: above 0 for the article."""
    weights = table("page" if layout.from_markup else "text")
    return score_columns(weights, [columns[name] for name in weights.names], len(layout.segments))


def _verdicts(layout: Layout, columns: Columns, decision: Decision, title: int) -> list[Verdict]:
    """The decision as verdicts with their reasons."""
    kept = decision.kept
    if decision.whole:
        whole = [Verdict(True, decision.rule, decision.reason)] * len(kept)
        return [HEADLINE if at == title else verdict for at, verdict in enumerate(whole)]
    places = [at for at, keep in enumerate(kept) if keep]
    first, last = (places[0], places[-1]) if places else (len(kept), -1)
    head, end = _limits(columns, places)
    times = entry_times(layout.segments, columns, kept)
    verdicts: list[Verdict] = []
    heading = ""
    for at, segment in enumerate(layout.segments):
        evidence = Evidence(columns, at, segment, heading, head, end)
        if columns["more"][at]:
            heading = segment.text
        if at == title:
            verdicts.append(HEADLINE)
        elif at in times:
            verdicts.append(ENTRY_TIME)
        elif kept[at]:
            verdicts.append(_kept(evidence, decision))
        else:
            rule = reason_to_strip(evidence, at < first, at > last)
            reason = rule.sentence
            if "{heading}" in reason:
                reason = Phrase(reason, heading=evidence.heading)
            verdicts.append(Verdict(False, rule.name, reason, rule.kind))
    return verdicts


def _limits(columns: Columns, places: list[int]) -> tuple[int, int]:
    """Where the third and where the last sentence of the article stands."""
    sentences = [at for at in places if columns["ends_sentence"][at]]
    return (sentences[min(2, len(sentences) - 1)], sentences[-1]) if sentences else (-1, 1 << 60)


def _kept(evidence: Evidence, decision: Decision) -> Verdict:
    """A kept segment, unless it is one that is shown but not compared."""
    for rule in DECISIVE:
        if rule.holds(evidence):
            return Verdict(False, rule.name, rule.sentence, rule.kind)
    return Verdict(True, decision.rule, decision.reason)
