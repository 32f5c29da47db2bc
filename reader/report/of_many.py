"""Many articles and what they are to each other to text, JSON and CSV."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import asdict, astuple

from reader.clean import Article
from reader.library import Kinship, Matrix, Profile, Proposals, Relation
from reader.library.proposing import proposal_of
from reader.phrase import in_hundred
from reader.report.plain import counted, on_one_line


class Pair(Struct, frozen=True):
    """What two articles, by their places and the older one on the left, are to each other, and why."""

    left: int
    right: int
    similarity: float
    shared_words: int
    relation: Relation
    reason: str


class Many(Struct, frozen=True):
    """Articles with all that was found among them."""

    articles: Sequence[Article]
    profiles: Sequence[Profile]
    matrix: Matrix
    proposals: Proposals

    def pairs(self, related: bool) -> Iterator[Pair]:
        """Every pair, or the `related` ones only."""
        for places in combinations(range(len(self.profiles)), 2):
            kinship = self.matrix.kinship(*places)
            if kinship or not related:
                yield self._pair(kinship or Kinship(*places, 0.0, 0, Relation.UNRELATED))

    def _pair(self, kinship: Kinship) -> Pair:
        found = proposal_of(self.profiles, kinship)
        similarity, reason = round(kinship.similarity, 4), found.reason if kinship.similarity else ""
        return Pair(found.left, found.right, similarity, kinship.shared, kinship.relation, reason)


def name_of(article: Article) -> str:
    """The file of an article as it was given, with its part where it is not the first."""
    path = str(article.source.path or article.source.name)
    return path if article.part == 1 else f"{path}#{article.part}"


def many_as_json(many: Many, related: bool) -> str:
    """One object in one line: the articles, the pairs by their places, the stories, what is there twice."""
    values = {
        "articles": [_article(*each) for each in zip(many.articles, many.profiles, strict=True)],
        "pairs": [asdict(pair) for pair in many.pairs(related)],
        "stories": many.proposals.stories,
        "duplicates": [
            {"article": each.place, "of": each.of, "reason": each.reason}
            for each in many.proposals.duplicates
        ],
    }
    return json.dumps(values) + "\n"


def _article(article: Article, profile: Profile) -> dict[str, object]:
    return {
        "path": str(article.source.path or article.source.name),
        "part": article.part,
        "sha256": article.source.sha256,
        "title": article.title,
        "outlet": article.metadata.outlet,
        "published": article.metadata.published,
        "words": profile.words,
    }


def many_as_csv(many: Many, related: bool) -> str:
    """A line a pair, under a line of names, with the files in place of numbers."""
    stream = io.StringIO()
    lines = csv.writer(stream, lineterminator="\n")
    lines.writerow(Pair.__struct_fields__)
    names = [name_of(article) for article in many.articles]
    for pair in many.pairs(related):
        left, right, *rest = astuple(pair)
        lines.writerow([names[left], names[right], *rest])
    return stream.getvalue()


def many_as_text(many: Many, related: bool) -> str:
    """The articles with numbers, then a line a pair; then what is there twice."""
    lines = [
        on_one_line(f"{place:3d}  {name_of(article)}  “{article.title}”, {counted(profile.words, 'word')}")
        for place, (article, profile) in enumerate(zip(many.articles, many.profiles, strict=True), 1)
    ]
    lines += ["", *(_pair_line(pair) for pair in many.pairs(related))]
    lines += [f"{each.place + 1:3d} = {each.of + 1:3d}  {each.reason}" for each in many.proposals.duplicates]
    return "\n".join(lines).rstrip("\n") + "\n" if many.articles else ""


def _pair_line(pair: Pair) -> str:
    told = f"{pair.relation}: {pair.reason}" if pair.reason else pair.relation
    words = counted(pair.shared_words, "word")
    return f"{pair.left + 1:3d} – {pair.right + 1:3d}  {in_hundred(pair.similarity):4d}%  {words:>11}  {told}"
