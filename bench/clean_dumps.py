"""Saved pages to plain-text dumps in seven hands, so that the weights for text learn from every page.

  python bench/clean_dumps.py FOLDER_OF_PAGES FOLDER_FOR_DUMPS

Each page is FOLDER/SET/NAME/page.html; a dump is written as FOLDER_FOR_DUMPS/STYLE/NAME.txt. Styles: lynx
and w3m (the programs), html2text and inscriptis (the libraries), bs4 (get_text), firefox and chrome (what a
browser copies, imitated).
A style whose program is missing is skipped with a message.
"""

import importlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bs4 import BeautifulSoup, Comment, Tag
from bs4.element import PreformattedString

_BLOCKS = """
address article aside blockquote body center dd details dialog div dl dt fieldset figcaption
figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table
tr ul caption html
"""
BLOCKS = frozenset(_BLOCKS.split())
_SPACED = """
p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure form
"""
SPACED = frozenset(_SPACED.split())
_UNSEEN = """
script style noscript template head svg select option iframe object textarea button input
"""
UNSEEN = frozenset(_UNSEEN.split())


def decode(data):
    """Bytes of a page as text: byte order mark, declared charset, UTF-8, else Windows-1252."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    declared = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]+)", data[:4096])
    for name in ([declared.group(1).decode()] if declared else []) + ["utf-8"]:
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            pass
    return data.decode("cp1252", "replace")


def browser_copy(page, bullets):
    """What a browser copies: blocks on lines, a blank line around paragraphs, bullets and indents or none."""
    soup = BeautifulSoup(page, "lxml")
    lines, current, pending, depth, prefix = [], [], [0], [0], [""]

    def flush():
        text = " ".join("".join(current).split())
        current.clear()
        if text:
            if pending[0] and lines:
                lines.append("")
            pending[0] = 0
            pad = "  " * (2 * depth[0] - 1) if bullets and depth[0] else ""
            lines.append(pad + (prefix[0] or ("  " if pad else "")) + text)
            prefix[0] = ""

    stack = [(child, False) for child in reversed(soup.contents)]
    while stack:
        node, leaving = stack.pop()
        if isinstance(node, Tag):
            style = str(node.get("style") or "")
            if node.name in UNSEEN or "display:none" in style.replace(" ", "") or node.has_attr("hidden"):
                continue
            block = node.name in BLOCKS
            if block or node.name == "br":
                flush()
            if leaving:
                depth[0] -= node.name in ("ul", "ol")
                pending[0] |= node.name in SPACED and not (node.name in ("ul", "ol") and depth[0])
                continue
            if node.name in SPACED and not (node.name in ("ul", "ol") and depth[0]):
                pending[0] = 1
            depth[0] += node.name in ("ul", "ol")
            if node.name == "li" and bullets:
                prefix[0] = "• "
            if node.name in ("td", "th") and current:
                current.append("\t" if bullets else " ")
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node.contents))
        elif not isinstance(node, (Comment, PreformattedString)):
            current.append(str(node))
    flush()
    return "\n".join(lines) + "\n"


def plain_text(page):
    """BeautifulSoup's own text, one string a line."""
    soup = BeautifulSoup(page, "lxml")
    for element in soup(["script", "style", "noscript", "template"]):
        element.decompose()
    return "\n".join(line for line in (raw.strip() for raw in soup.get_text("\n").split("\n")) if line) + "\n"


def program(command):
    """A renderer that hands the page to a program."""

    def render(page):
        data = page.encode("utf-8", "replace")
        return subprocess.run(command, input=data, capture_output=True, timeout=60).stdout.decode(
            "utf-8", "replace"
        )

    return render


def library(module, call):
    """A renderer by a library, or None where it is not installed."""
    try:
        loaded = importlib.import_module(module)
    except ImportError:
        return None
    return lambda page: call(loaded, page)


def markdown(html2text, page):
    """html2text without links and pictures, unwrapped."""
    writer = html2text.HTML2Text()
    writer.ignore_links, writer.ignore_images, writer.body_width = True, True, 0
    return writer.handle(page)


LYNX = [
    "lynx",
    "-dump",
    "-nolist",
    "-stdin",
    "-force_html",
    "-assume_charset=utf-8",
    "-display_charset=utf-8",
]
W3M = ["w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "80"]


def renderers():
    """{style: function from markup to text}."""
    found = {"bs4": plain_text, "firefox": lambda page: browser_copy(page, True)}
    found["chrome"] = lambda page: browser_copy(page, False)
    found["inscriptis"] = library("inscriptis", lambda module, page: module.get_text(page))
    found["html2text"] = library("html2text", markdown)
    found["lynx"] = program(LYNX) if shutil.which("lynx") else None
    found["w3m"] = program(W3M) if shutil.which("w3m") else None
    return found


def main():
    """Write the dumps that are not there yet."""
    pages, target = Path(sys.argv[1]), Path(sys.argv[2])
    for style, render in renderers().items():
        if render is None:
            print(f"{style}: not installed, skipped", file=sys.stderr)
            continue
        (target / style).mkdir(parents=True, exist_ok=True)
        for path in sorted(pages.glob("*/*/page.html")):
            out = target / style / (path.parent.name + ".txt")
            if out.exists():
                continue
            try:
                text = render(decode(path.read_bytes()))
            except Exception as trouble:  # one bad page must not stop the set
                print(f"{style} {path.parent.name}: {trouble}", file=sys.stderr)
                continue
            out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
