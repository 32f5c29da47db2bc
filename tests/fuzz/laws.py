"""The laws that hold for every input whatever, and how inputs are made that may break them."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag
from format_samples import PAGE, SAMPLES
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from reader.clean import Article
from reader.compare import compare
from reader.errors import ReaderError
from reader.load import Format, Limits, Source, load_bytes
from reader.pipeline import articles_of

LIMITS = Limits(max_unpacked=5_000_000, max_bytes=2_000_000, max_blocks=20_000)
NAMES = sorted(SAMPLES)
UNREAD = {"script", "style", "template"}
XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}>")
SNIPPETS = [
    *(b"<div>", b"</div>", b"<p>", b"</p>", b"<b>", b"<br>", b"<table><tr><td>", b"<!--", b"-->", b"&nbsp;"),
    *(b"<script>", b"</script>", b"<template>", b"&#0;", b"<pre>", b"<li>", b"<h1>", b"<title>"),
    b"<ruby><rt>",
    *(b"\f\n", b"\0", b"\r", b"\r\n\r\n", b"\xe2\x80\x8b", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80"),
    *(b"READ MORE\n", b"By Ada Quill\n", b"3 February 2031\n", b"  * ", b"> ", b"# ", b"**"),
    *(b"[a](b)", b"- \n"),
    *("é語👩\u200d🚀ا".encode(), "größer".encode("cp1252"), "школа".encode("koi8-r"), b"\xe2\x80\xae"),
    *(b"The ferry runs again to the island.\n", b"\xc2\xad", b"{\\rtf1 ", b"\\par ", b"WARC/1.0\r\n"),
    *(b"Content-Type: text/html\n", b"--b\n", b"Content-Length: 7\r\n", b"endobj\n"),
]  # fmt: skip


def bare(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


def shown_text(source: Source) -> str:
    """The text of a source that a reader could see, found without the stage that is tested."""
    if source.format is Format.TEXT:
        return source.text
    texts = []
    markup = XML_DECLARATION.sub("", source.text)
    for node in BeautifulSoup(markup, "lxml").descendants:
        if isinstance(node, NavigableString) and (
            type(node) is NavigableString or not isinstance(node, PreformattedString)
        ):
            around = [parent.name for parent in node.parents if isinstance(parent, Tag)]
            if not UNREAD.intersection(around):
                texts.append(str(node))
    return "".join(texts)


def check_balance(source: Source, articles: tuple[Article, ...]) -> None:
    """What was kept and what was stripped are together all the text of the source, in its order."""
    written = bare("".join(block.original for article in articles for block in article.blocks))
    wanted = shown_text(source)
    if source.format is Format.TEXT:
        wanted = "".join(line for line in wanted.split("\n") if line.strip(" \t") != "\f")
        written = written.replace("\f", "")
    assert written == bare(wanted).replace("\f", ""), "the balance is broken"


def check_runs(left: Article, right: Article) -> None:
    """Joining the runs of a row gives the texts of its blocks back."""
    comparison = compare(left, right)
    for row in comparison.rows:
        for article, indices, runs in (
            (comparison.left, row.left, row.left_runs),
            (comparison.right, row.right, row.right_runs),
        ):
            wanted = "\n".join(article.body[at].text for at in indices)
            assert "".join(run.text for run in runs) == wanted, "the runs are not the text"


def check_laws(name: str, data: bytes, other: bytes = b"") -> None:
    """Read, clean and compare an input; a refusal is one sentence that names it."""
    found: list[Article] = []
    for each in (data, other):
        try:
            sources = load_bytes(name, each, LIMITS)
        except ReaderError as refused:
            assert refused.sentence.startswith(f"“{name}”")
            assert "\n" not in refused.sentence
            continue
        for source in sources[:3]:
            articles = articles_of((source,))
            check_balance(source, articles)
            found.append(articles[0])
    if len(found) > 1:
        check_runs(found[0], found[-1])


@st.composite
def inputs(draw: st.DrawFn) -> tuple[str, bytes, bytes]:
    """A name, the bytes of a sample with some of them exchanged, and another such."""
    name = draw(st.sampled_from(NAMES))
    start = draw(st.sampled_from([SAMPLES[name], SAMPLES[draw(st.sampled_from(NAMES))], PAGE.encode(), b""]))
    return name, draw(changed(start)), draw(changed(start))


def changed(data: bytes) -> SearchStrategy[bytes]:
    """The bytes with up to a dozen changes: something put in, taken out, doubled or written over."""
    share = st.floats(0, 1, allow_nan=False)
    piece = st.one_of(st.sampled_from(SNIPPETS), st.binary(max_size=6))
    change = st.tuples(
        st.sampled_from(["insert", "delete", "double", "replace"]), share, st.integers(0, 200), piece
    )
    return st.lists(change, max_size=12).map(lambda changes: with_changes(data, changes))


def with_changes(data: bytes, changes: list[tuple[str, float, int, bytes]]) -> bytes:
    """The bytes after some changes, each at a share of their length."""
    for kind, share, size, piece in changes:
        at = int(len(data) * share)
        before, middle, after = data[:at], data[at : at + size], data[at + size :]
        if kind == "insert":
            data = before + piece + middle + after
        elif kind == "delete":
            data = before + after
        elif kind == "double":
            data = before + middle + middle + after
        else:
            data = before + piece + data[at + len(piece) :]
    return data
