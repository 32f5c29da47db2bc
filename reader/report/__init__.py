"""A Comparison or an Article to JSON, text and HTML."""

from reader.report.as_html import comparison_as_html
from reader.report.as_json import article_as_json, comparison_as_json
from reader.report.as_text import article_as_text, comparison_as_text
from reader.report.words import printable

__all__ = [
    "article_as_json",
    "article_as_text",
    "comparison_as_html",
    "comparison_as_json",
    "comparison_as_text",
    "printable",
]
