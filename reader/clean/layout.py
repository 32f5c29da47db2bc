"""Source to layout: the one place where the two entrances, HTML and plain text, meet."""

from collections.abc import Callable

from reader.clean.article import Metadata
from reader.clean.dump import segments_of_text
from reader.clean.segment import Layout
from reader.load import Format, Source

DOCUMENTS = frozenset({Format.DOCX, Format.ODT, Format.PDF})
"""Formats that people write in without marks, as in plain text: a headline is a line above the others."""


def lay_out(source: Source, stop: Callable[[], bool]) -> tuple[Layout, Metadata]:
    """The segments of a source, the boxes around them, and what the page says about itself.

    Raises Cancelled when `stop` turns true.
    """
    if source.format is not Format.HTML:
        segments, containers = segments_of_text(source.text)
        return Layout(tuple(segments), tuple(containers)), Metadata()
    # The parser is imported for those who have a page: a plain text is read in half the time without.
    from reader.clean.metadata import is_continued, page_metadata, page_titles, structured_data
    from reader.clean.page import read_page

    segments, containers, telling = read_page(source.text, stop)
    data = structured_data(telling)
    tab = next((segment.text for segment in segments if segment.tag == "title"), "")
    body = data.get("articleBody")
    layout = Layout(
        tuple(segments),
        tuple(containers),
        titles=tuple(dict.fromkeys((*page_titles(telling, data, tab), *filter(None, [source.told.title])))),
        article_body=body if isinstance(body, str) else "",
        from_markup=True,
        continued=is_continued(telling),
        is_document=source.file_format in DOCUMENTS,
    )
    return layout, page_metadata(telling, data)
