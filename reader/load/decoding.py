"""Bytes to text: byte order mark, declared charset, UTF-8, then a guess, each with how it was decided."""

import codecs
import re

from msgspec import Struct

from reader.load.guessing import guess
from reader.load.labels import UTF_8, codec_for, codec_of_choice, is_single_byte
from reader.load.refusing import Refused
from reader.load.undoubling import undoubled

BYTE_ORDER_MARKS = (
    # The mark of UTF-32 begins with that of UTF-16: longest first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
REPLACEMENT = "\ufffd"
# Characters beyond ASCII that are valid UTF-8 for each byte that is not, for the text to be called UTF-8.
# Texts of 20 to 200 characters in 26 legacy charsets reach 1 at most; one stray byte in a page of UTF-8
# leaves dozens.
VALID_FOR_ONE_INVALID = 2
# Share of characters that a declared charset may fail on and still be believed: pages declared
# windows-1252 or Shift_JIS use a few bytes that only browsers know.
WRONG_SHARE = 0.01
# In UTF-16 the high byte of every ASCII character is zero: of blanks and line ends at least, one character
# in twenty in any script that puts blanks between words. Other zeros are rare, and what comes out can be
# printed; tables of numbers and sound, which have such zeros too, come out as controls.
ZERO_SHARE = 0.05
STRAY_ZERO_SHARE = 0.05
PRINTABLE_SHARE = 0.98
SAMPLE = 10_000
# How sure a way to decide is. Bytes that only one charset allows prove it; a declaration of a charset that
# any bytes fit is right on 97 of 100 pages of the benchmark that carry one.
SURE, DECLARED, DAMAGED = 0.99, 0.9, 0.8
# Bytes of Western and Cyrillic texts give under 40 % of these signs when they are taken for UTF-16.
# Not compiled here: that takes 2 ms, and hardly a text is looked at for it.
IDEOGRAPH = "[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\u2010-\u203a]"
IDEOGRAPHS = 0.9
# Letters of any alphabet stand between blanks: a tenth of all bytes. Of the halves of ideographs 1 in 256.
BLANKS = 0.03
ESCAPE_TO_JAPANESE = re.compile(rb"\x1b\$[@B]")


class Decoded(Struct, frozen=True):
    """A text, the codec it was decoded with, how that was decided, in a few words, and how sure that is (0 to
    1); `replaced` counts what could not be decoded."""

    text: str
    encoding: str
    reason: str
    certainty: float = 1.0
    replaced: int = 0


NO_CHOICE = "the format says"
"""How the encoding was decided where a format leaves no choice."""

TWICE = "encoded twice"
"""How it was decided that a text had been turned into UTF-8 twice."""

AS_TEXT = Decoded("", UTF_8, NO_CHOICE)
"""How the text of such a format is decoded."""


def decode(data: bytes, declared: str | None = None, chosen: str | None = None) -> Decoded:
    """Turn bytes into text by the first of these that fits: mark, declaration, UTF-8, guess.

    `declared` is the label that the document itself gives, if any; labels no browser knows are ignored. What
    cannot be decoded becomes U+FFFD. Raises Refused only for a codec that the reader has `chosen`, where
    nobody knows it or the bytes do not fit it.
    """
    if chosen:
        return by_choice(data, chosen)
    codec = codec_for(declared) if declared else None
    return once(
        by_mark(data)
        or by_escapes(data)
        or by_zeros(data)
        or by_declaration(data, codec)
        or by_utf_8(data)
        or by_declaration_leniently(data, codec)
        or by_utf_8_leniently(data)
        or by_ideographs(data)
        or by_guess(data)
    )


def once(decoded: Decoded) -> Decoded:
    """A text that was encoded twice as it was before that; any other as it is."""
    text = undoubled(decoded.text) if decoded.encoding == UTF_8 else None
    return decoded if text is None else Decoded(text, UTF_8, TWICE, DAMAGED, decoded.replaced)


def by_choice(data: bytes, chosen: str) -> Decoded:
    """Decode with the codec that the reader chose; raises Refused where too little of the bytes fits."""
    codec = codec_of_choice(chosen)
    if codec is None:
        raise Refused("{name} cannot be read as {codec}: there is no such encoding.", codec=chosen[:40])
    mark = next((mark for mark, marked in BYTE_ORDER_MARKS if marked == codec and data.startswith(mark)), b"")
    text = data[len(mark) :].decode(codec, "replace")
    replaced = count_replaced(text, data, codec)
    if replaced > WRONG_SHARE * len(text):
        raise Refused(
            "{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.",
            codec=codec,
            count=replaced,
            total=len(text),
        )
    return Decoded(text, codec, "chosen", 1.0, replaced)


def count_replaced(text: str, data: bytes, codec: str) -> int:
    """How many characters of a decoded text stand for bytes that do not fit the codec."""
    if REPLACEMENT not in text:
        return 0
    return max(0, text.count(REPLACEMENT) - data.count(REPLACEMENT.encode(codec, "ignore") or b"\0" * 9))


def by_mark(data: bytes) -> Decoded | None:
    """Decode what begins with a byte order mark."""
    for mark, codec in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            if codec.startswith("utf-32") and not decodes(data, codec):
                continue
            text = data[len(mark) :].decode(codec, "replace")
            return Decoded(text, codec, "byte order mark", 1.0, count_replaced(text, data, codec))
    return None


def by_escapes(data: bytes) -> Decoded | None:
    """Decode ISO-2022-JP, which is pure ASCII with escape sequences and would pass for UTF-8."""
    if ESCAPE_TO_JAPANESE.search(data) and data.isascii() and decodes(data, "iso2022_jp"):
        return Decoded(data.decode("iso2022_jp"), "iso2022_jp", "escape sequences", SURE)
    return None


def by_zeros(data: bytes) -> Decoded | None:
    """Decode UTF-16 or UTF-32 without a mark, told by zeros that are nearly all in the same places."""
    if b"\0" not in data:
        return None
    if wide := by_triple_zeros(data):
        return wide
    even, odd = data[0::2].count(0), data[1::2].count(0)
    most, codec = (even, "utf-16-be") if even > odd else (odd, "utf-16-le")
    too_few, too_stray = most < ZERO_SHARE * len(data) / 2, min(even, odd) > STRAY_ZERO_SHARE * most
    if too_few or too_stray or not decodes(data, codec):
        return None
    text = data.decode(codec)
    sample = text[:SAMPLE]
    if sum(sign.isprintable() or sign.isspace() for sign in sample) < PRINTABLE_SHARE * len(sample):
        return None
    return Decoded(text, codec, "zero bytes", SURE)


def by_triple_zeros(data: bytes) -> Decoded | None:
    """Decode UTF-32 without a mark: every fourth byte is zero, and what comes out are characters."""
    for first, codec in ((0, "utf-32-be"), (3, "utf-32-le")):
        high = data[first::4]
        if high.count(0) == len(high) > 1 and decodes(data, codec):
            return Decoded(data.decode(codec), codec, "zero bytes", SURE)
    return None


def by_ideographs(data: bytes) -> Decoded | None:
    """Decode UTF-16 without a mark and without zeros, as Chinese and Japanese without line ends are: nearly
    all that comes out are their signs, and no charset of theirs explains the bytes."""
    if data.count(b" ") > BLANKS * len(data):
        return None  # pairs of Latin letters are ideographs in UTF-16 too
    if any(decodes(data, codec) for codec in ("cp932", "gb18030", "big5hkscs", "euc_jp")):
        return None
    for codec in ("utf-16-le", "utf-16-be"):
        if decodes(data, codec):
            text = data.decode(codec)
            sample = text[:SAMPLE]
            if len(re.findall(IDEOGRAPH, sample)) > IDEOGRAPHS * len(sample):
                return Decoded(text, codec, "ideographs", DECLARED)
    return None


def by_declaration(data: bytes, codec: str | None) -> Decoded | None:
    """Decode with the declared codec if all bytes fit.

    Any bytes at all fit a one-byte charset, and a tool that saved a page often turned it into UTF-8
    without a change to its head: bytes that are UTF-8 throughout are taken as that.
    """
    if codec is None or (is_single_byte(codec) and not data.isascii() and decodes(data, UTF_8)):
        return None
    if not decodes(data, codec):
        return None
    proven = data.isascii() or not is_single_byte(codec)
    return Decoded(data.decode(codec), codec, "declared", SURE if proven else DECLARED)


def by_utf_8(data: bytes) -> Decoded | None:
    """Decode with UTF-8 if all bytes fit."""
    return Decoded(data.decode(UTF_8), UTF_8, "valid UTF-8") if decodes(data, UTF_8) else None


def by_declaration_leniently(data: bytes, codec: str | None) -> Decoded | None:
    """Decode with the declared codec if nearly all bytes fit."""
    if codec is None or codec == UTF_8:
        return None
    text = data.decode(codec, "replace")
    replaced = count_replaced(text, data, codec)
    if replaced > WRONG_SHARE * len(text):
        return None
    return Decoded(text, codec, "declared, but not valid throughout", DAMAGED, replaced)


def by_utf_8_leniently(data: bytes) -> Decoded | None:
    """Decode with UTF-8 if nearly all that is beyond ASCII fits: one stray byte is no other charset."""
    text = data.decode(UTF_8, "replace")
    invalid = text.count(REPLACEMENT) - data.count(REPLACEMENT.encode())
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    if beyond_ascii - invalid < VALID_FOR_ONE_INVALID * invalid:
        return None
    return Decoded(text, UTF_8, "UTF-8, but not valid throughout", DAMAGED, invalid)


def by_guess(data: bytes) -> Decoded:
    """Decode with the charset that the text looks most like."""
    codec, certainty = guess(data)
    text = data.decode(codec, "replace")
    return Decoded(text, codec, "guessed", certainty, count_replaced(text, data, codec))


def decodes(data: bytes, codec: str) -> bool:
    """Whether all bytes fit the codec."""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
