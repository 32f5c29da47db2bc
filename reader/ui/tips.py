"""Texts to a tooltip, which takes for a page whatever looks like one: escaped, and of a bounded length."""

import html

LONGEST_TIP = 2_000
"""Characters of a text that a tooltip shows: half a screen of them. A note or a title may hold any number."""


def tip(*texts: str) -> str:
    """What a tooltip is given to show these texts as they are, a paragraph each; empty ones are left out."""
    shown = (text if len(text) <= LONGEST_TIP else f"{text[:LONGEST_TIP]} …" for text in texts if text)
    return "".join(f"<p>{html.escape(text)}</p>" for text in shown)
