"""Invented articles for the tests of presenting, and comparisons of them as hypothesis draws them."""

from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

from reader.clean import Article, Block, Kind, Metadata
from reader.compare import Comparison, compare
from reader.load import Format, Source

STORY = (
    "The lighthouse at Skerrow Head will be dark for eleven nights from Monday, the harbour board said.",
    "Its lamp was lit first in the year of the great herring catch and has burnt ever since.",
    "A crack as long as an arm runs through the third lens, found by the keeper on Saturday morning.",
    "Nobody can cast such glass today. The board has asked a workshop in Vellmar for a copy in resin.",
    "Fishing boats will be guided by two lanterns on the mole until the new lens is in its frame.",
    "Old people in the village say that the dark weeks of the war were the last time this happened.",
    "The school is making a night of it and will count the stars from the gallery on Wednesday.",
    "Tickets cost nothing, but whoever comes is asked to bring a rug, a flask and a quiet voice.",
)
"""Paragraphs that share hardly a word, so that each is paired with its own copy."""

CHROME = (
    Block("Home Tides Letters", "Home Tides Letters", Kind.OTHER, False, "menu", "menu, 3 links"),
    Block("Share this", "Share this", Kind.OTHER, False, "share", "share buttons"),
    Block("Most read", "Most read", Kind.HEADING, False, "related", "related stories"),
)
"""Blocks as cleaning strips them."""


def kept(text: str, kind: Kind = Kind.PARAGRAPH) -> Block:
    """A block of the article."""
    return Block(text, text, kind, True, "prose", "running text")


def article_of(*blocks: Block | str, name: str = "story.txt", metadata: Metadata | None = None) -> Article:
    """An article of these blocks; a text is a kept paragraph."""
    made = tuple(block if isinstance(block, Block) else kept(block) for block in blocks)
    text = "\n".join(block.original for block in made)
    source = Source(Path(name), name, text, Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, len(text))
    return Article(source, metadata or Metadata(), made)


def compared(left: Sequence[Block | str], right: Sequence[Block | str]) -> Comparison:
    """The comparison of two articles of these blocks."""
    return compare(article_of(*left, name="left.txt"), article_of(*right, name="right.txt"))


def one_word_changed(text: str) -> str:
    """The paragraph with its third word replaced."""
    words = text.split(" ")
    return " ".join([*words[:2], "brass", *words[3:]])


def styled(text: str) -> str:
    """The paragraph in other quotation marks and dashes."""
    return f"“{text}” –" if text.isascii() else text


def halves(text: str) -> tuple[str, str]:
    """The paragraph cut in two after its middle word."""
    words = text.split(" ")
    return " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])


@st.composite
def bodies(draw: st.DrawFn) -> list[Block]:
    """Blocks of an article: paragraphs of the story in any order, changed in any way, chrome among them."""
    found: list[Block] = []
    if draw(st.booleans()):
        found.append(kept("Lamp of Skerrow Head goes dark", Kind.TITLE))
    for text in draw(st.lists(st.sampled_from(STORY), max_size=9)):
        change = draw(st.sampled_from(("same", "same", "edit", "style", "split", "chrome", "emoji")))
        if change == "split":
            found.extend(kept(half) for half in halves(text))
        elif change == "chrome":
            found.extend([draw(st.sampled_from(CHROME)), kept(text)])
        else:
            changes = {
                "edit": one_word_changed(text),
                "style": styled(text),
                "emoji": f"{text} 🐟 مرحبا",
            }
            found.append(kept(changes.get(change, text)))
    found.extend(draw(st.lists(st.sampled_from(CHROME), max_size=2)))
    return found


@st.composite
def reordered_bodies(draw: st.DrawFn) -> tuple[list[Block], list[Block]]:
    """A body and the same in another order, one paragraph of it changed."""
    body = [kept(text) for text in draw(st.lists(st.sampled_from(STORY), min_size=3, unique=True))]
    other = draw(st.permutations(body))
    other[0] = kept(draw(st.sampled_from((str, one_word_changed, styled)))(other[0].text))
    return [*body, draw(st.sampled_from(CHROME))], [draw(st.sampled_from(CHROME)), *other]


comparisons = st.one_of(
    st.builds(compared, bodies(), bodies()), reordered_bodies().map(lambda pair: compared(*pair))
)
"""Comparisons with rows of every kind, moves, splits and stripped blocks."""
