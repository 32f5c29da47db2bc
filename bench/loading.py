"""Made files of 1, 10 and 100 MB in each main format to the memory and time that opening them takes.

loading.py [--quick]

Each file is opened in a process of its own; its computing time and greatest memory are printed. `--quick`
leaves 100 MB out. Sizes are of the file as it lies on disk, but for archives that are compressed, whose
content has the size. What is refused for its size says so: that is an answer too.
"""

import argparse
import io
import os
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).parents[1]
MEGABYTE = 1_000_000
SIZES = (1, 10, 100)
SENTENCES = (
    "The ferry to Anskar runs again from Monday, the harbour office said after a week of storms. ",
    "Nobody was hurt when the old pier gave way, but two boats were lost and a third was found in a field. ",
    "Tickets are sold on board, as they were before the machines came, and children travel for nothing. ",
    "The captain, Ida Holm, said that she had missed the noise of the engine more than she would admit. ",
)
OPEN = """
import sys
from pathlib import Path
from reader.errors import ReaderError
from reader.load import Limits
from reader.pipeline import open_articles
path, size = Path(sys.argv[1]), int(sys.argv[2])
limits = Limits(max_bytes=10**9, max_unpacked=10**9, max_blocks=10**7, max_articles=10**6, max_pages=10**6)
try:
    articles = open_articles(path, limits)
    print(len(articles), "articles,", sum(len(article.blocks) for article in articles), "blocks", end="")
except ReaderError as refused:
    print(refused.sentence.replace(str(path), path.name), end="")
"""


def paragraphs(size: int) -> list[str]:
    """Paragraphs of about so many bytes together, each different."""
    found, length, number = [], 0, 0
    while length < size:
        number += 1
        text = f"{number}. " + "".join(SENTENCES[(number + at) % 4] for at in range(4))
        found.append(text.strip())
        length += len(text) + 2
    return found


def page(texts: list[str]) -> str:
    """A page of these paragraphs."""
    body = "".join(f"<p>{text}</p>\n" for text in texts)
    return f"<!DOCTYPE html><html><head><title>Ferry</title></head><body><h1>Ferry</h1>{body}</body></html>"


def zipped(members: dict[str, str]) -> bytes:
    """A zip archive."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def as_docx(texts: list[str]) -> bytes:
    """A Word document."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return zipped({"word/document.xml": f"<w:document {name}><w:body>{body}</w:body></w:document>"})


def as_mail(texts: list[str]) -> bytes:
    """A mail with a page in it."""
    head = "From: a@b.example\nMessage-ID: <1@b.example>\nContent-Type: text/html; charset=utf-8\n\n"
    return (head + page(texts)).encode()


def as_warc(texts: list[str]) -> bytes:
    """An archive of pages of 200 kB."""
    records = []
    for at in range(0, len(texts), 500):
        content = page(texts[at : at + 500]).encode()
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lamp.example/{at}\r\n"
            f"WARC-Date: 2031-02-03T09:15:00Z\r\nContent-Type: application/http\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        records.append(head.encode() + answer + b"\r\n\r\n")
    return b"".join(records)


def as_pdf(texts: list[str]) -> bytes:
    """A PDF of pages with a dozen paragraphs, each broken into lines."""
    lines = [text[at : at + 90] for text in texts for at in range(0, len(text), 90)]
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for at in range(0, len(lines), 50):
        shown = "".join(
            f"BT /F1 10 Tf 72 {760 - 14 * row} Td ({line}) Tj ET\n"
            for row, line in enumerate(lines[at : at + 50])
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    pieces = [b"%PDF-1.4\n"]
    pieces += [f"{number} 0 obj\n{each}\nendobj\n".encode() for number, each in enumerate(objects, start=1)]
    return b"".join([*pieces, b"trailer\n<< /Root 1 0 R >>\n%%EOF\n"])


FORMATS: dict[str, Callable[[list[str]], bytes]] = {
    "txt": lambda texts: "\n\n".join(texts).encode(),
    "html": lambda texts: page(texts).encode(),
    "md": lambda texts: ("# Ferry\n\n" + "\n\n".join(texts)).encode(),
    "eml": as_mail,
    "warc": as_warc,
    "docx": as_docx,
    "epub": lambda texts: zipped(
        {
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": '<package><manifest><item id="c" href="c.xhtml" media-type="text/html"/></manifest>'
            '<spine><itemref idref="c"/></spine></package>',
            "c.xhtml": page(texts),
        }
    ),
    "rtf": lambda texts: ("{\\rtf1\\ansi " + "\\par\n".join(texts) + "}").encode(),
    "pdf": as_pdf,
}


def opened(path: Path, size: int) -> tuple[float, float, str]:
    """Seconds of computing, greatest memory in MB, and what came of opening a file in a fresh process."""
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", OPEN, str(path), str(size)], stdout=subprocess.PIPE, env=environment, text=True
    )
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        said = f"ended with status {process.returncode} after {time.monotonic() - began:.0f} s"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000, said


def main() -> None:
    """Measure every format in every size."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="without 100 MB")
    parser.add_argument("--formats", default=",".join(FORMATS), help=f"some of {', '.join(FORMATS)}")
    asked = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(f"{'format':8s}{'MB':>6s}{'seconds':>10s}{'memory MB':>12s}")
    for size in SIZES[:-1] if asked.quick else SIZES:
        texts = paragraphs(size * MEGABYTE)
        for name in asked.formats.split(","):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"ferry.{name}"
                path.write_bytes(FORMATS[name](texts))
                seconds, memory, said = opened(path, size)
            print(f"{name:8s}{size:6d}{seconds:10.2f}{memory:12.0f}  {said}", flush=True)


if __name__ == "__main__":
    main()
