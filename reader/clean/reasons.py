"""What is known of a segment to the rule that names it, and the sentence that tells the reader why."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from reader.clean.article import Kind
from reader.clean.datelines import is_play_length
from reader.clean.segment import Segment
from reader.clean.signs import is_rights_line, is_tag_list, page_of

Columns = dict[str, list[float]]
# The columns that tell what a site says, not its article.
SIGNS = ("agency", "byline", "dateline", "site_speech", "cut_off", "action", "more", "comments", "widget")


class Evidence(Struct, frozen=True):
    """All numbers of a page, and the place of the segment in question; a number that is not there is 0.

    `heading` is the line that opened the part of the page in which the segment stands; `head` and `end`
    are the places of the third and of the last paragraph kept.
    """

    columns: Columns
    at: int
    segment: Segment
    heading: str = ""
    head: int = -1
    end: int = 1 << 60

    def __getitem__(self, name: str) -> float:
        column = self.columns.get(name)
        return column[self.at] if column else 0.0


class Rule(Struct, frozen=True):
    """A reason to strip: its name, what the reader is told, when it holds, and a line it was made for.

    `sentence` may hold {heading}. `kind` is what part of a page the segment plays where the rule knows.
    """

    name: str
    sentence: str
    holds: Callable[[Evidence], bool]
    example: str
    kind: Kind | None = None


def _short(evidence: Evidence) -> bool:
    """A line of at most some fifteen words (the number of words is kept as a logarithm)."""
    return evidence["words"] <= 4.0


def _unread(evidence: Evidence) -> bool:
    """No running prose: short, or mostly linked."""
    return _short(evidence) or evidence["links"] > 0.5


def _under_more(evidence: Evidence) -> bool:
    """Below a heading over other things to read, with no prose between."""
    return evidence["since_more"] <= 40 and evidence["prose_since_more"] == 0


def _under_more_far(evidence: Evidence) -> bool:
    """Below such a heading, with no more than a teaser or three between."""
    return evidence["since_more"] <= 40 and 0 <= evidence["prose_since_more"] <= 150


def _apart(evidence: Evidence) -> bool:
    """Above the third paragraph, below the last, or in a box named for it: where bylines and dates stand."""
    return (
        evidence.at <= evidence.head
        or evidence.at > evidence.end
        or evidence["near_byline"] + evidence["near_date"] > 0
    )


def _is_caption(evidence: Evidence) -> bool:
    """A line that ends as captions do, in a figure, untagged, or twice in plain text: as the name of its
    picture, and below it.
    """
    is_told_twice = "in_figure" not in evidence.columns and evidence["repeats"] > 1
    return evidence["agency"] > 0 and (evidence["in_figure"] > 0 or not evidence.segment.tag or is_told_twice)


BYLINE = Rule("byline", "says who wrote it", lambda e: e["byline"] > 0, "By Ada Holm", Kind.BYLINE)
DATELINE = Rule(
    "dateline",
    "says when it appeared",
    lambda e: e["dateline"] > 0,
    "30 Dec 2022 22:22",
    Kind.DATELINE,
)
LENGTH = Rule(
    "play length",
    "length of a recording",
    lambda e: is_play_length(e.segment.text),
    "01:37",
    Kind.DATELINE,
)
AGENCY = Rule(
    "agency caption",
    "picture caption with agency",
    lambda e: e["agency"] > 0,
    "The ferry at dusk. (Harbour News Photo)",
    Kind.CAPTION,
)
PAGER = Rule(
    "pager",
    "says which page of several this is",
    lambda e: page_of(e.segment.text) is not None,
    "Page 2 of 3",
)
COMMENTS_HEADING = Rule(
    "comments heading",
    "heading over readers' comments",
    lambda e: e["comments"] > 0,
    "Comments",
    Kind.HEADING,
)
NEWSLETTER = Rule(
    "newsletter",
    "newsletter form",
    lambda e: (
        e["site_speech"] > 0 and e["own_share"] < 0.3 and (e["in_form"] > 0 or e["near_newsletter"] > 0)
    ),
    "Sign up for our newsletter",
)
FOOT = Rule("foot of the page", "foot of the page", lambda e: e["in_footer"] > 0, "All rights reserved")
ACTION = Rule("action", "something the site offers its visitors", lambda e: e["action"] > 0, "Subscribe now")

# Rules that decide even where the scorer would keep the segment. Of what it would keep on the benchmark's
# pages, gold texts hold 9 % of agency captions in figures, 16 % of actions, none of the newsletter forms
# and comment headings. Bylines and datelines are shown with the article and never compared, whatever the
# gold does.
DECISIVE = (
    replace(BYLINE, holds=lambda e: e["byline"] > 0 and _apart(e)),
    LENGTH,
    replace(DATELINE, holds=lambda e: e["dateline"] > 0 and e.segment.tag != "tr" and _apart(e)),
    replace(AGENCY, holds=_is_caption),
    PAGER,
    COMMENTS_HEADING,
    replace(NEWSLETTER, holds=lambda e: e["site_speech"] > 0 and e["in_form"] > 0 and e["own_share"] < 0.3),
    replace(FOOT, holds=lambda e: is_rights_line(e.segment.text) and (e["in_footer"] > 0 or e.at > e.end)),
    replace(ACTION, holds=lambda e: e["action"] > 0 and not e["heading_level"] and e.segment.tag != "dt"),
)

# Reasons for what the scorer strips, the most telling first.
STRIPPING = (
    Rule(
        "page name", "the page's name in the title bar", lambda e: e.segment.tag == "title", "Home | The Quay"
    ),
    BYLINE,
    LENGTH,
    DATELINE,
    AGENCY,
    PAGER,
    Rule("caption", "picture caption", lambda e: e["in_figure"] > 0, "The ferry at dusk", Kind.CAPTION),
    Rule(
        "more heading",
        "heading over other things to read",
        lambda e: e["more"] > 0,
        "Most Read",
        Kind.HEADING,
    ),
    COMMENTS_HEADING,
    Rule(
        "consent",
        "notice about cookies or consent",
        lambda e: e["near_consent"] > 0 and e["site_speech"] > 0,
        "We use cookies to improve your visit.",
    ),
    NEWSLETTER,
    FOOT,
    Rule("advertisement", "advertisement", lambda e: e["near_ad"] > 0 and _unread(e), "Advertisement"),
    Rule("share bar", "share bar", lambda e: e["near_share"] > 0 and _short(e), "Share on Facebook"),
    ACTION,
    Rule(
        "comments",
        "readers' comments",
        lambda e: (
            e["near_comment"] + e["far_comment"] > 0
            or (e["heading_comments"] > 0 and e["since_comments"] < 40)
        ),
        "I was on that ferry too!",
    ),
    Rule(
        "under more heading",
        "list of links under the heading “{heading}”",
        lambda e: _under_more(e) and _unread(e),
        "Ferry prices rise again",
    ),
    Rule(
        "teaser",
        "teaser under the heading “{heading}”",
        _under_more_far,
        "The harbour board has announced a third round of prices …",
    ),
    Rule(
        "navigation",
        "navigation menu",
        lambda e: e["in_nav"] > 0 or (e["near_navigation"] > 0 and _unread(e)),
        "World",
    ),
    Rule(
        "foot of the page",
        "foot of the page",
        lambda e: e["far_footer"] > 0 and e["place"] > 0.6,
        "Imprint of The Quay",
    ),
    Rule("repeated", "repeated on this page", lambda e: e["repeats"] > 1, "Loading"),
    Rule(
        "author box",
        "presents the author",
        lambda e: e["biography"] + e["near_byline"] > 0,
        "Ada Holm is a reporter at The Quay.",
    ),
    Rule(
        "date line",
        "date or other data about the article",
        lambda e: e["near_date"] > 0 and _short(e),
        "Updated",
    ),
    Rule(
        "tags",
        "list of tags",
        lambda e: e["near_tags"] > 0 or is_tag_list(e.segment.text),
        "Harbour, Ferries, Tide",
    ),
    Rule(
        "related",
        "pointer to other stories",
        lambda e: e["near_related"] + e["far_related"] + e["in_aside"] + e["near_side"] > 0,
        "Read next: the ferry that never came",
    ),
    Rule(
        "cut off",
        "teaser that breaks off",
        lambda e: e["cut_off"] > 0,
        "The board of the harbour has announced today …",
    ),
    Rule("widget", "button, field or picture", lambda e: e["widget"] + e["in_button"] > 0, "(BUTTON) Menu"),
    Rule("form", "part of a form", lambda e: e["in_form"] > 0, "Your name"),
    Rule(
        "site speech",
        "the site speaks to its visitors",
        lambda e: e["site_speech"] > 0,
        "This page needs JavaScript.",
    ),
    Rule("linked", "nothing but links", lambda e: e["links"] > 0.7, "Harbour"),
    Rule("header", "head of the page", lambda e: e["in_header"] > 0, "The Quay"),
    Rule(
        "list",
        "one of a list of short lines, as menus are",
        lambda e: e["run_length"] >= 5 and e["run_words"] < 7 and _short(e),
        "Economy",
    ),
    Rule("hidden", "not shown when the page opens", lambda e: e["hidden"] > 0, "Close dialog"),
)


def reason_to_strip(evidence: Evidence, before: bool, after: bool) -> Rule:
    """The first rule that holds; else where it stands: before the article, after it, or unlike what is
    around.
    """
    for rule in STRIPPING:
        if rule.holds(evidence):
            return rule
    if before:
        return BEFORE
    return AFTER if after else UNLIKE


def _never(_: Evidence) -> bool:
    return False


BEFORE = Rule("before", "stands before the article", _never, "Kicker")
AFTER = Rule("after", "stands after the article", _never, "Story tools")
UNLIKE = Rule("unlike", "does not read like the article around it", _never, "Jump to recipe")
