"""A stop to the sentence that says it: on the status line, in the change list, to a screen reader."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from reader.compare import Run, RunKind
from reader.present.direction import isolated
from reader.present.sheet import Line, Mark, Paragraph, SharedPassage, Sheet
from reader.present.visible import named, shown_text


class Translate(Protocol):
    """Gives a sentence in the reader's language.

    `fields` are filled in where the template names them; `count` besides chooses the form of the plural.
    """

    def __call__(self, template: str, /, **fields: object) -> str:
        """The filled template in the reader's language."""


MOST_CHANGES = 3
"""Changes a sentence names before it says how many more there are: what a status line holds."""

LONGEST_QUOTE = 60
"""Characters of a text that a sentence quotes."""

INNER_MARKS = (("“”„", "‘’‚"), ("«»", "‹›"))
"""What quotation marks become inside a quotation with marks of the same family."""


class Sentence(Struct, frozen=True):
    """What a stop says: its `subject` ("Paragraph 7 edited") and its `detail` ("'criminal' removed").

    `colon` is what stands between the two where they are said in a row.
    """

    subject: str
    detail: str = ""
    colon: str = ": "

    def __str__(self) -> str:
        return f"{self.subject}{self.colon}{self.detail}" if self.detail else self.subject


class Change(Struct, frozen=True):
    """One change inside a row: what stood there, and what stands there now (either may be empty)."""

    before: str
    after: str


def as_written(template: str, /, **fields: object) -> str:
    """The sentence untranslated."""
    return template.format(**fields) if fields else template


def describe(sheet: Sheet, stop: int, translate: Translate = as_written) -> Sentence:
    """The sentence for a stop of the sheet."""
    # Of a passage it is said in one breath where else it stands; its colon is before what it says.
    colon = translate(": ") if sheet.stop(stop).passage < 0 else " "
    return replace(describe_stop(sheet, stop, translate), colon=colon)


def describe_stop(sheet: Sheet, stop: int, translate: Translate) -> Sentence:
    """The sentence for a stop, by what kind of stop it is."""
    found = sheet.stop(stop)
    if found.passage >= 0:
        return describe_passage(sheet, found.passage, translate)
    line = sheet.lines[found.first]
    if found.mark in (Mark.ADDED, Mark.REMOVED):
        return describe_one_sided(sheet, found.first, found.last, translate)
    if found.mark is Mark.REPLACED:
        return describe_replaced(sheet, stop, translate)
    if found.mark is Mark.MOVED:
        return describe_move(sheet, line, translate)
    return describe_pair(line, translate)


def describe_one_sided(sheet: Sheet, first: int, last: int, translate: Translate) -> Sentence:
    """The sentence for paragraphs that only one side has."""
    mark = sheet.mark(first)
    paragraphs = [
        paragraph
        for line in sheet.lines[first : last + 1]
        if line.mark is mark
        for paragraph in line.left + line.right
    ]
    template = "{what} removed" if mark is Mark.REMOVED else "{what} added"
    what = name_of(tuple(paragraphs), translate)
    subject = translate(template, what=what, count=len(paragraphs))
    return Sentence(subject, quoted(paragraphs[0].text, translate))


def describe_replaced(sheet: Sheet, stop: int, translate: Translate) -> Sentence:
    """The sentence for paragraphs of different stories that stand abreast and answer nothing."""
    found = sheet.stop(stop)
    lines = [line for line in sheet.lines[found.first : found.last + 1] if line.stop == stop]
    left = tuple(paragraph for line in lines for paragraph in line.left)
    right = tuple(paragraph for line in lines for paragraph in line.right)
    subject = translate("{what} removed", what=name_of(left, translate), count=len(left))
    added = translate("{what} added", what=name_inside(right, translate), count=len(right))
    return Sentence(subject, added)


def describe_move(sheet: Sheet, line: Line, translate: Translate) -> Sentence:
    """The sentence for a moved paragraph, with what was edited in it."""
    other = sheet.lines[line.counterpart]
    subject = translate("{what} moved", what=name_of(line.left, translate), count=len(line.left))
    there = translate("now {what}", what=name_inside(other.right, translate))
    edits = details(line.left, other.right, line.rewritten, translate)
    return Sentence(subject, in_a_row((there, edits), translate))


def describe_pair(line: Line, translate: Translate) -> Sentence:
    """The sentence for paragraphs that face each other and differ."""
    what = name_of(line.left, translate)
    if len(line.left) < len(line.right):
        subject = translate("{what} split into {count}", what=what, count=len(line.right))
    elif len(line.left) > len(line.right) == 1:
        subject = translate("{what} merged into one", what=what)
    elif len(line.left) > len(line.right):
        subject = translate("{what} merged into {count}", what=what, count=len(line.right))
    elif line.mark is Mark.STYLED:
        subject = translate("{what} changed in style only", what=what, count=len(line.left))
    else:
        subject = translate("{what} edited", what=what, count=len(line.left))
    return Sentence(subject, details(line.left, line.right, line.rewritten, translate))


def describe_passage(sheet: Sheet, passage: int, translate: Translate) -> Sentence:
    """The sentence for a passage that both sides have in paragraphs that do not face each other."""
    found = sheet.passages[passage]
    own = sheet.lines[found.left.line].left[found.left.at]
    text = quoted(own.text[found.left.start : found.left.end], translate)
    how = describe_shared(sheet, passage, "left", translate)
    return Sentence(name_of((own,), translate), translate("{how}: {text}", how=how, text=text))


def describe_shared(sheet: Sheet, passage: int, side: str, translate: Translate) -> str:
    """What one end of a passage says of itself: with which paragraph of the other side, and how."""
    found = sheet.passages[passage]
    number, other = (found.right.number, "right") if side == "left" else (found.left.number, "left")
    where = there([number], other, translate)
    return translate("shared with {other}, {how}", other=where, how=manner(found, translate))


def describe_several(sheet: Sheet, passages: Sequence[int], side: str, translate: Translate) -> str:
    """What a paragraph says that shares several passages: with which paragraphs of the other side."""
    found = [sheet.passages[passage] for passage in passages]
    ends = [passage.right if side == "left" else passage.left for passage in found]
    other = there(sorted({end.number for end in ends}), "right" if side == "left" else "left", translate)
    return translate("shared with {other}", other=other)


def there(numbers: list[int], side: str, translate: Translate) -> str:
    """Paragraphs of the other side as one points at them: "paragraph 7 on the right"."""
    templates = {"left": "{what} on the left", "right": "{what} on the right"}
    return translate(templates[side], what=place_inside(numbers, translate))


def place_inside(numbers: Iterable[int], translate: Translate) -> str:
    """Where something stands, by the numbers of paragraphs; only a headline has none."""
    found = [number for number in numbers if number]
    return numbers_inside(found, translate) if found else translate("the headline")


def manner(passage: SharedPassage, translate: Translate) -> str:
    """Whether a passage stands word for word on both sides, and whom it quotes."""
    how = translate("word for word" if passage.verbatim else "reworded")
    if not passage.quoted:
        return how
    if not passage.speaker:
        return translate("{how}, quoted", how=how)
    return translate("{how}, quoting {speaker}", how=how, speaker=named(passage.speaker))


def name_of(paragraphs: tuple[Paragraph, ...], translate: Translate) -> str:
    """What the reader calls these paragraphs: "Headline", "Paragraph 7", "Paragraphs 7 to 9 and 12"."""
    numbers = [paragraph.number for paragraph in paragraphs if paragraph.number]
    if not numbers:
        return translate("Headline")
    if len(numbers) < len(paragraphs):
        return translate("Headline and {paragraphs}", paragraphs=numbers_inside(numbers, translate))
    if len(numbers) == 1:
        return translate("Paragraph {number}", number=numbers[0])
    return translate("Paragraphs {numbers}", numbers=ranges_in_words(numbers, translate))


def name_inside(paragraphs: tuple[Paragraph, ...], translate: Translate) -> str:
    """What these paragraphs are called in the middle of a sentence."""
    numbers = [paragraph.number for paragraph in paragraphs if paragraph.number]
    if not numbers:
        return translate("headline")
    named = numbers_inside(numbers, translate)
    if len(numbers) < len(paragraphs):
        return translate("headline and {paragraphs}", paragraphs=named)
    return named


def numbers_inside(numbers: list[int], translate: Translate) -> str:
    """Paragraphs by their numbers, in the middle of a sentence."""
    if len(numbers) == 1:
        return translate("paragraph {number}", number=numbers[0])
    return translate("paragraphs {numbers}", numbers=ranges_in_words(numbers, translate))


def ranges_in_words(numbers: Iterable[int], translate: Translate) -> str:
    """Paragraph numbers as the reader reads them, three and more that follow each other as a range."""
    names: list[str] = []
    for first, last in ranges_of(list(numbers)):
        if last - first < 2:
            names += [translate("{number}", number=number) for number in range(first, last + 1)]
        else:
            names.append(translate("{first} to {last}", first=first, last=last))
    if len(names) < 2:
        return listed(names, translate)
    return translate("{first} and {last}", first=listed(names[:-1], translate), last=names[-1])


def listed(names: Iterable[str], translate: Translate) -> str:
    """Names with commas between."""
    return translate(", ").join(names)


def in_a_row(parts: Iterable[str], translate: Translate) -> str:
    """Parts of a sentence with semicolons between, without those that say nothing."""
    return translate("; ").join(part for part in parts if part)


def ranges_of(numbers: list[int]) -> list[tuple[int, int]]:
    """Ascending numbers as first and last of each stretch without a gap."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def details(
    left: tuple[Paragraph, ...], right: tuple[Paragraph, ...], rewritten: bool, translate: Translate
) -> str:
    """What changed between two sides: the kinds of facts first, then change by change."""
    before, after = joined_runs(left), joined_runs(right)
    told = [name_of_facts(before + after, translate), changes_in_words(before, after, rewritten, translate)]
    return in_a_row(told, translate)


def name_of_facts(runs: tuple[Run, ...], translate: Translate) -> str:
    """The kinds of facts that are not the same on both sides: "fact (number)", "facts (date, name)"."""
    kinds = sorted({kind for run in runs for kind in run.fact.split(", ") if kind})
    template = "fact ({kinds})" if len(kinds) == 1 else "facts ({kinds})"
    return translate(template, kinds=listed(map(translate, kinds), translate)) if kinds else ""


def changes_in_words(
    before: tuple[Run, ...], after: tuple[Run, ...], rewritten: bool, translate: Translate
) -> str:
    """The changes between two sides one by one, or that most was written anew."""
    if rewritten:
        return translate("mostly rewritten")
    changes = [
        change for change in changes_between(before, after) if change.before.strip() or change.after.strip()
    ]
    if not changes:
        from reader.compare.style import LINE_BREAKS  # like what follows: the window opens sooner without

        rules = {rule for run in before + after for rule in run.rule.split(", ") if rule}
        # That lines break elsewhere is what the subject says already: split, or merged.
        return listed(map(translate, sorted(rules - {LINE_BREAKS})), translate)
    named = [describe_change(change, translate) for change in changes[:MOST_CHANGES]]
    if len(changes) > MOST_CHANGES:
        named.append(translate("{count} more", count=len(changes) - MOST_CHANGES))
    return in_a_row(named, translate)


def describe_change(change: Change, translate: Translate) -> str:
    """One change in words."""
    before, after = quoted(change.before.strip(), translate), quoted(change.after.strip(), translate)
    if not change.after.strip():
        return translate("{before} removed", before=before)
    if not change.before.strip():
        return translate("{after} added", after=after)
    return translate("{before} is now {after}", before=before, after=after)


def quoted(text: str, translate: Translate) -> str:
    """A text in quotation marks, those in it made single, shortened at a word where it has words apart; what
    nobody would see in it is shown as in the panes."""
    if len(text) > LONGEST_QUOTE:
        words = text[:LONGEST_QUOTE].rpartition(" ")[0]
        text = f"{words} …" if len(words) > LONGEST_QUOTE // 2 else f"{text[:LONGEST_QUOTE]}…"
    marks = translate("“{text}”", text="")
    for outer, inner in INNER_MARKS:
        if not set(outer).isdisjoint(marks):
            text = text.translate(str.maketrans(outer, inner))
    return translate("“{text}”", text=isolated(shown_text(text)))


def joined_runs(paragraphs: tuple[Paragraph, ...]) -> tuple[Run, ...]:
    """The runs of several paragraphs in a row, their words apart."""
    found: list[Run] = []
    for paragraph in paragraphs:
        found += [Run(" ", RunKind.EQUAL), *paragraph.runs] if found else paragraph.runs
    return tuple(found)


def changes_between(left: tuple[Run, ...], right: tuple[Run, ...]) -> list[Change]:
    """The changes of a row in order, each with what stood there and what stands there now.

    A change is found at one and the same distance along what both sides share, however the runs are cut.
    """
    from reader.present.shared_text import lengths_of

    lengths = lengths_of(left, right)
    before = changes_by_place(left, lengths[0], RunKind.REMOVED)
    after = changes_by_place(right, lengths[1], RunKind.ADDED)
    return [
        Change(before.get(place, ""), after.get(place, "")) for place in sorted(before.keys() | after.keys())
    ]


def changes_by_place(runs: tuple[Run, ...], lengths: list[int], kind: RunKind) -> dict[int, str]:
    """Text of the runs of a kind, by how many steps of shared text stand before it; `lengths` are theirs."""
    found: dict[int, str] = {}
    place = 0
    for run, length in zip(runs, lengths, strict=True):
        if run.kind is kind or (run.text.isspace() and place in found):
            found[place] = found.get(place, "") + run.text
        else:
            place += length
    return found
