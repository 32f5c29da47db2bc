"""Many articles and what they are to each other to text, JSON and CSV."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from reader.clean import Article
from reader.library import Kinship, Matrix, Profile, Proposals, Relation
from reader.library.proposing import proposal_of
from reader.report.plain import counted, on_one_line

COLUMNS = ("left", "right", "similarity", "shared_words", "relation", "reason")


class Many(Struct, frozen=True):
    """Articles with all that was found among them."""

    articles: Sequence[Article]
    profiles: Sequence[Profile]
    matrix: Matrix
    proposals: Proposals

    def pairs(self, related: bool) -> Iterator[dict[str, object]]:
        """Every pair, or the `related` ones only, with the keys `COLUMNS`: articles by their places, the
        older one on the left."""
        for pair in combinations(range(len(self.profiles)), 2):
            kinship = self.matrix.kinship(*pair)
            if kinship or not related:
                yield self.pair(kinship or Kinship(*pair, 0.0, 0, Relation.UNRELATED))

    def pair(self, kinship: Kinship) -> dict[str, object]:
        """What two articles are to each other."""
        found = proposal_of(self.profiles, kinship)
        reason = found.reason if kinship.similarity else ""
        values = (found.left, found.right, round(kinship.similarity, 4), kinship.shared)
        return dict(zip(COLUMNS, (*values, kinship.relation.value, reason), strict=True))


def name_of(article: Article) -> str:
    """The file of an article as it was given, with its part where it is not the first."""
    path = str(article.source.path or article.source.name)
    return path if article.part == 1 else f"{path}#{article.part}"


def many_as_json(many: Many, related: bool) -> str:
    """One object in one line: the articles, the pairs by their places, the stories, what is there twice."""
    values = {
        "articles": [_article(*each) for each in zip(many.articles, many.profiles, strict=True)],
        "pairs": list(many.pairs(related)),
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
    lines.writerow(COLUMNS)
    names = [name_of(article) for article in many.articles]
    for pair in many.pairs(related):
        left, right, *rest = pair.values()
        lines.writerow([names[int(str(left))], names[int(str(right))], *rest])
    return stream.getvalue()


def many_as_text(many: Many, related: bool) -> str:
    """The articles with numbers, then a line a pair; then what is there twice."""
    lines = [
        on_one_line(f"{place:3d}  {name_of(article)}  “{article.title}”, {counted(profile.words, 'word')}")
        for place, (article, profile) in enumerate(zip(many.articles, many.profiles, strict=True), 1)
    ]
    lines += ["", *(_pair_line(pair) for pair in many.pairs(related))]
    lines += [f"{each.place + 1:3d} = {each.of + 1:3d}  {each.reason}" for each in many.proposals.duplicates]
    return "\n".join(lines).rstrip("\n") + "\n"


def _pair_line(pair: dict[str, object]) -> str:
    left, right, similarity, shared, relation, reason = pair.values()
    told = f"{relation}: {reason}" if reason else relation
    numbers = f"{int(str(left)) + 1:3d} – {int(str(right)) + 1:3d}"
    words = counted(int(str(shared)), "word")
    return f"{numbers}  {float(str(similarity)):5.0%}  {words:>11}  {told}"
