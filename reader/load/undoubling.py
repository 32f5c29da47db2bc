"""Text that was turned into UTF-8 twice (cafÃ©, â€œso itâ€\x9d) to the text that it was."""

import re

# Every sign beyond ASCII becomes one of these when its first byte is taken for a letter of Windows-1252, and
# one of the others when the next byte is: only where both stand together was it so.
FIRST, NEXT = "\u00c2-\u00f4", "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
DOUBLED = re.compile(f"[{FIRST}][{NEXT}]")
BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
# So many signs beyond ASCII must have been doubled, and what became of them must be this share of all that is
# beyond ASCII: of 1,624 files of the benchmark one page and its copy are called so, and were.
FEWEST, SHARE = 3, 0.8


def undoubled(text: str) -> str | None:
    """The text as it was before it was encoded a second time; None where it was not."""
    if text.isascii() or DOUBLED.search(text) is None:
        return None
    stretches = BEYOND_ASCII.findall(text)
    lengths = [(len(stretch), len(single(stretch))) for stretch in stretches]
    found = sum(after for before, after in lengths if after < before)
    doubled = sum(before for before, after in lengths if after < before)
    if found < FEWEST or doubled < SHARE * sum(before for before, _ in lengths):
        return None
    return BEYOND_ASCII.sub(lambda found: single(found[0]), text)


def single(stretch: str) -> str:
    """What a stretch was before; itself where it was encoded once."""
    try:
        return b"".join(map(byte_of, stretch)).decode("utf-8")
    except UnicodeError:
        return stretch


def byte_of(sign: str) -> bytes:
    """The byte that became the sign when it was taken for a letter of Windows-1252 or of Latin-1."""
    return sign.encode("latin-1" if sign <= "\xff" else "cp1252")
