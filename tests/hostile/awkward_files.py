"""More of what may have been planted: in documents that hide text, in columns, in notes, in doubled text.

`AWKWARD` names each with a function from the address of a listener and of a file with a secret to its bytes.
"""

import format_samples as sample
from hostile_files import ENTITIES, MILLION, OUTSIDE, Make, archive, made, open_text, page, raw, text, word

VANISHED = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gone </w:t></w:r>"
REGION = (
    '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>'
    + "gone " * 20_000
    + "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
)
HIDDEN = (
    '<style:style xmlns:style="urn:style" style:name="T"><style:text-properties text:display="none"/>'
    "</style:style>"
)


def pdf_of_words(count: int, width: float, step: float) -> bytes:
    """A page of so many words, each drawn by itself."""
    words = ((50 + at * step % width, 780 - 11 * (at // 40), 9, f"word{at}") for at in range(count))
    return sample.pdf((tuple(words),))


def notes(inside: str, head: str = "") -> Make:
    """Notes of Evernote that hold this; LISTENER and SECRET stand for the two addresses."""
    return lambda listener, secret: (
        (f'<?xml version="1.0"?>{head}<en-export>{inside}</en-export>')
        .replace("LISTENER", listener)
        .replace("SECRET", secret)
        .encode()
    )


AWKWARD: dict[str, Make] = {
    "vanished.docx": archive(word(f"<w:p>{VANISHED * 50_000}<w:r><w:t>Here.</w:t></w:r></w:p>")),
    "all-vanished.docx": archive(word(f"<w:p>{VANISHED}</w:p>" * 10_000)),
    "open-properties.docx": archive(word("<w:p><w:r>" * 20_000 + "<w:vanish/>" + "</w:r></w:p>" * 20_000)),
    "deletions.docx": archive(word("<w:del>" * 50_000 + "<w:p><w:r><w:delText>x</w:delText></w:r></w:p>")),
    "named-again.odt": archive(
        open_text(REGION + '<text:p>Here.<text:change text:change-id="c"/></text:p>' * 20_000)
    ),
    "hidden.odt": archive(
        open_text(HIDDEN + "<text:p>Here." + '<text:span text:style-name="T">x' * 20_000 + "</text:p>")
    ),
    "hidden.rtf": raw(b"{\\rtf1 Here. " + b"{\\v gone }" * 100_000 + b"}"),
    "hidden-nested.rtf": raw(b"{\\rtf1 Here. " + b"{\\v gone " * 50_000 + b"}" * 50_000 + b"}"),
    "hidden-spans.html": page("<span hidden>" * 50_000 + "gone"),
    "hidden-styles.html": page(
        f'<i style="display{" " * MILLION}">x</i>' + '<i style="display: none">y</i>' * 50_000
    ),
    "readings.html": page("<ruby>" + "漢<rt>かん</rt>" * 50_000),
    "words.pdf": made(lambda: pdf_of_words(2600, 500, 13.7)),
    "columns.pdf": made(lambda: pdf_of_words(2600, 500, 40)),
    "wide.pdf": made(lambda: pdf_of_words(500, 9e8, 2e6)),
    "narrow.pdf": made(lambda: pdf_of_words(500, 1e-3, 1e-6)),
    "doubled.txt": text("Ã©" * MILLION),
    "half-doubled.txt": text("Ã" * MILLION + "Ã© " * 200_000),
    "entities.enex": notes("<note><title>&a11;</title><content>&a11;</content></note>", ENTITIES),
    "outside.enex": notes("<note><content>&secret;&far; here</content></note>", OUTSIDE),
    "type.enex": notes(
        "<note><content>Here&nbsp;it is.</content></note>", '<!DOCTYPE en-export SYSTEM "LISTENER/x.dtd">'
    ),
    "many.enex": made(lambda: sample.enex(*["The ferry runs again."] * 1200)),
    "deep.enex": notes("<note>" * 100_000),
    "cut.enex": raw(sample.enex()[:-200]),
    "empty.enex": notes(""),
    "deep.xml": raw(b'<?xml version="1.0"?>' + b"<a>" * 100_000 + b"deep"),
    "entities.xml": raw(('<?xml version="1.0"?>' + ENTITIES + "<a>&a11;</a>").encode()),
    "outside.xml": lambda listener, secret: (
        ('<?xml version="1.0"?>' + OUTSIDE + "<a>&secret;&far; here</a>")
        .replace("LISTENER", listener)
        .replace("SECRET", secret)
        .encode()
    ),
    "from.mbox": raw(
        b"From a 10:10" * 8 + b" 2031\n" + b"From a 10:10 10:10 10:10 10:10 10:10 x\n\n" * 30_000
    ),
    "outlook.msg": raw(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_".encode("utf-16-le") * 20_000),
}
