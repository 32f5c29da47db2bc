"""A side of a Line to the paragraphs as they are set: menus in one line."""

from itertools import groupby

from reader.compare import Run, RunKind
from reader.present import Line, Mark, Paragraph

SHORT_GHOST = 48
"""Stripped blocks up to this many characters are set in one line, parted by dots, like the menu they
mostly were."""

BETWEEN_GHOSTS = "  ·  "


def shown_paragraphs(line: Line, side: str) -> tuple[Paragraph, ...]:
    """The paragraphs of one side ("left" or "right") as they are set and selected."""
    paragraphs = line.left if side == "left" else line.right
    return joined_ghosts(paragraphs) if line.mark is Mark.GHOST else paragraphs


def members(line: Line, side: str, at: int) -> tuple[Paragraph, ...]:
    """The paragraphs of the sheet that the shown paragraph at a place stands for."""
    paragraphs = line.left if side == "left" else line.right
    if line.mark is Mark.GHOST:
        return tuple(ghost_groups(paragraphs)[at])
    return paragraphs[at : at + 1]


def joined_ghosts(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Short stripped blocks that follow each other as one line parted by dots; long ones as they are."""
    return tuple(
        Paragraph(
            (Run(BETWEEN_GHOSTS.join(paragraph.text for paragraph in group), RunKind.EQUAL),),
            group[0].kind,
            reason=group[0].reason,
        )
        for group in ghost_groups(paragraphs)
    )


def ghost_groups(paragraphs: tuple[Paragraph, ...]) -> list[list[Paragraph]]:
    """Stripped blocks in the groups in which they are set: short neighbours together."""
    groups = groupby(enumerate(paragraphs), key=lambda item: -1 if is_short(item[1]) else item[0])
    return [[paragraph for _, paragraph in group] for _, group in groups]


def is_short(paragraph: Paragraph) -> bool:
    """Whether a stripped block is set in one line with its neighbours."""
    return len(paragraph.text) <= SHORT_GHOST
