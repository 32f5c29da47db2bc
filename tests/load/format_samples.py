"""One article in every format, made by hand, so that no format goes untested where a tool is absent."""

import gzip
import io
import json
import plistlib
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage

TITLE = "Skerrow keeps its lighthouse lit"
PARAGRAPHS = (
    "The council of Skerrow voted on Tuesday to keep the lighthouse at Grey Point lit for another ten years, "
    "after a winter in which two boats had come home by its light alone.",
    "Una Brack, who has looked after the lamp since her father retired, told the meeting that the new bulb "
    "uses less power than a kettle, and that she would climb the stairs as long as her knees allow it.",
    "The harbour office had asked for the money to be spent on radio beacons instead. Its master, Tam "
    "Ordway, said after the vote that he would live with it — “we all like to see where home is”, he added.",
    "The lamp will be shut for a week in March while the lens is cleaned, and the café below stays open.",
)
AUTHOR, URL, WHEN = "Una Brack", "https://lamp.example/2031/lighthouse", "2031-02-03T09:15:00+00:00"
PLACE = '<meta property="og:site_name" content="The Skerrow Lamp">'
BODY = f"<h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
PAGE = (
    f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>'
    f'<meta name="author" content="{AUTHOR}">{PLACE}</head><body><article>{BODY}</article></body></html>'
)
WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OPEN = "urn:oasis:names:tc:opendocument:xmlns"
DUBLIN = "http://purl.org/dc/elements/1.1/"


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def docx(inside: str = "", notes: str = "") -> bytes:
    """A Word document; `inside` goes into its body after the paragraphs."""
    styles = (
        '<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Citaat"><w:name w:val="Quote"/></w:style>'
    )
    title = f'<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>'
    body = title + "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in PARAGRAPHS) + inside
    core = (
        f'<cp:coreProperties xmlns:cp="urn:core" xmlns:dc="{DUBLIN}" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator><dcterms:created>{WHEN}</dcterms:created>"
        "</cp:coreProperties>"
    )
    name = f'xmlns:w="{WORD_NAMESPACE}"'
    members = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {name}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {name}>{styles}</w:styles>",
        "docProps/core.xml": core,
    }
    if notes:
        members["word/footnotes.xml"] = f"<w:footnotes {name}>{notes}</w:footnotes>"
    return zipped(members)


def odt(inside: str = "") -> bytes:
    """An OpenDocument text; `inside` goes into its body after the paragraphs."""
    names = " ".join(
        f'xmlns:{name}="{OPEN}:{name}:1.0"' for name in ("office", "text", "table", "style", "meta")
    )
    title = f'<text:h text:outline-level="1">{TITLE}</text:h>'
    body = title + "".join(f"<text:p>{text}</text:p>" for text in PARAGRAPHS) + inside
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    meta = (
        f"<office:meta><dc:title>{TITLE}</dc:title><meta:initial-creator>{AUTHOR}</meta:initial-creator>"
        f"<meta:creation-date>{WHEN}</meta:creation-date></office:meta>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}>{content}</office:document-content>",
            "meta.xml": f'<office:document-meta {names} xmlns:dc="{DUBLIN}">{meta}</office:document-meta>',
        }
    )


def epub(*chapters: str) -> bytes:
    """A book of these chapters (bodies of pages), or of the article alone."""
    texts = chapters or (BODY,)
    items = "".join(
        f'<item id="c{at}" href="text/c{at}.xhtml" media-type="application/xhtml+xml"/>'
        for at in range(len(texts))
    )
    spine = "".join(f'<itemref idref="c{at}"/>' for at in range(len(texts)))
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="{DUBLIN}"><metadata>'
        f"<dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator><dc:date>{WHEN}</dc:date></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    pages = {
        f"OEBPS/text/c{at}.xhtml": '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>Chapter</title></head><body>{text}</body></html>"
        for at, text in enumerate(texts)
    }
    members = {"META-INF/container.xml": container, "OEBPS/book.opf": package, **pages}
    return zipped({"mimetype": "application/epub+zip", **members})


def rtf() -> bytes:
    """A rich text document."""
    signs = {"“": "\\ldblquote ", "”": "\\rdblquote ", "—": "\\emdash "}
    info = f"{{\\info{{\\title {TITLE}}}{{\\author {AUTHOR}}}{{\\creatim\\yr2031\\mo2\\dy3\\hr9\\min15}}}}"
    text = "\\par\n".join((TITLE, *PARAGRAPHS))
    for sign, word in signs.items():
        text = text.replace(sign, word)
    text = text.replace("é", "\\'e9")
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}" + info + text + "\\par}").encode("ascii")


def markdown() -> bytes:
    """A Markdown text with front matter."""
    front = f"---\ntitle: {TITLE}\nauthor: {AUTHOR}\ndate: {WHEN}\n---\n"
    return (front + f"# {TITLE}\n\n" + "\n\n".join(PARAGRAPHS) + "\n").encode()


def mail(page: str = PAGE, plain: str = "", **headers: str) -> bytes:
    """A newsletter: plain text and a page, from a list."""
    message = EmailMessage()
    message["From"] = "The Skerrow Lamp <news@lamp.example>"
    message["To"] = "reader@lamp.example"
    message["Subject"] = TITLE
    message["Date"] = "Mon, 03 Feb 2031 09:15:00 +0000"
    message["Message-ID"] = "<1@lamp.example>"
    message["List-Id"] = "<news.lamp.example>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(plain or "\n\n".join(PARAGRAPHS))
    if page:
        message.add_alternative(page, subtype="html")
    return message.as_bytes()


def mailbox(count: int = 2) -> bytes:
    """So many mails in one file."""
    line = b"From news@lamp.example Mon Feb  3 09:15:00 2031\n"
    return b"".join(line + mail(Subject_of=f"{at}").replace(b"\r\n", b"\n") + b"\n" for at in range(count))


def mhtml(page: str = PAGE) -> bytes:
    """A page in one file, as Chromium writes it."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = TITLE
    message["Date"] = "Mon, 03 Feb 2031 09:15:00 -0000"
    message["MIME-Version"] = "1.0"
    message.set_content(page, subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG\r\n", "image", "png")
    data = message.as_bytes()
    return data.replace(
        b"Content-Type: text/html", b"Content-Location: " + URL.encode() + b"\nContent-Type: text/html"
    )


def webarchive() -> bytes:
    """An archive as Safari writes it."""
    main = {
        "WebResourceData": PAGE.encode(),
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
    }
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def enex(*contents: str) -> bytes:
    """Notes as Evernote exports them: of these bodies of pages, or of the article alone."""
    notes = "".join(
        f"<note><title>{TITLE}</title><created>20310203T091500Z</created><note-attributes>"
        f"<author>{AUTHOR}</author><source-url>{URL}</source-url></note-attributes><content><![CDATA["
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-note SYSTEM "http://lamp.example/enml2.dtd">'
        f"<en-note>{content}</en-note>]]></content><resource><data>iVBORw0KGgo=</data></resource></note>"
        for content in contents or (BODY,)
    )
    kind = '<!DOCTYPE en-export SYSTEM "http://lamp.example/evernote-export.dtd">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{kind}\n<en-export>{notes}</en-export>'.encode()


def record(url: str, body: bytes, content_type: str = "text/html; charset=utf-8", more: str = "") -> bytes:
    """One record of an archive of the web: a page as a server sent it."""
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-02-03T09:15:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def warc() -> bytes:
    """An archive of a page, a picture, and a frame that says nothing."""
    return (
        record(URL, PAGE.encode())
        + record(URL + ".png", b"\x89PNG\r\n", "image/png")
        + record("https://ads.example/frame", b"<html><body>Buy a lamp</body></html>")
    )


def warc_gz() -> bytes:
    """The same, each record compressed by itself, as is the custom."""
    pieces = warc().split(b"WARC/1.0\r\n")[1:]
    return b"".join(gzip.compress(b"WARC/1.0\r\n" + piece) for piece in pieces)


def wacz() -> bytes:
    """The same with a list of its pages."""
    pages = '{"format": "json-pages-1.0"}\n' + json.dumps({"url": URL, "title": TITLE}) + "\n"
    return zipped({"archive/data.warc.gz": warc_gz(), "pages/pages.jsonl": pages, "datapackage.json": "{}"})


def pdf(pages: tuple[tuple[tuple[float, float, int, str], ...], ...]) -> bytes:
    """A PDF of these pages, each of lines: left and bottom in points, size, text of Latin letters."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for lines in pages:
        shown = "".join(
            f"BT /F1 {size} Tf {left} {bottom} Td ({escaped(text)}) Tj ET\n"
            for left, bottom, size, text in lines
        )
        objects.append(f"<< /Length {len(shown.encode('cp1252'))} >>\nstream\n{shown}endstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({escaped(TITLE)}) /Author ({AUTHOR}) /CreationDate (D:20310203091500Z) >>")
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += (
        f"<< /Size {len(places) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    )
    return data + end.encode()


def escaped(text: str) -> str:
    """Text as PDF writes it between brackets."""
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def paper() -> bytes:
    """The article on two sheets, broken into lines, with a running head and numbers of pages."""
    lines: list[tuple[float, float, int, str]] = [(72, 740, 20, TITLE)]
    pages, height = [], 700.0
    for text in PARAGRAPHS:
        for line in broken(text):
            if height < 640 and not pages:
                pages.append(tuple(lines))
                lines, height = [], 740.0
            lines.append((72, height, 11, line))
            height -= 14
        height -= 10
    pages.append(tuple(lines))
    edged = [
        (*page, (72, 810, 9, "The Skerrow Lamp, winter number"), (290, 30, 9, f"Page {number}"))
        for number, page in enumerate(pages, start=1)
    ]
    return pdf(tuple(edged))


def broken(text: str, width: int = 60) -> list[str]:
    """A paragraph in lines of so many letters; a long word at the end of a line is broken with a hyphen."""
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) + 1 <= width:
            line = f"{line} {word}".strip()
        elif len(word) > 7 and len(line) < width - 5 and word.isalpha():
            lines.append(f"{line} {word[:4]}-")
            line = word[4:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


SAMPLES: Mapping[str, bytes] = {
    "story.txt": (TITLE + "\n\n" + "\n\n".join(PARAGRAPHS) + "\n").encode(),
    "story.html": PAGE.encode(),
    "story.xhtml": ('<?xml version="1.0"?>' + PAGE).encode(),
    "story.md": markdown(),
    "story.mhtml": mhtml(),
    "story.webarchive": webarchive(),
    "story.warc": warc(),
    "story.warc.gz": warc_gz(),
    "story.wacz": wacz(),
    "story.eml": mail(),
    "story.mbox": mailbox(1),
    "story.docx": docx(),
    "story.odt": odt(),
    "story.epub": epub(),
    "story.pdf": paper(),
    "story.rtf": rtf(),
    "story.enex": enex(),
}
"""The article in every format, by the name of a file."""
