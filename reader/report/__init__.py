"""An Article, a Comparison, many articles or a session to JSON, text, HTML and CSV."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.report.as_html import comparison_as_html
    from reader.report.as_json import article_as_json, comparison_as_json
    from reader.report.as_text import comparison_as_text
    from reader.report.of_article import article_as_text
    from reader.report.of_many import Many, many_as_csv, many_as_json, many_as_text
    from reader.report.of_session import session_as_json, session_as_text
    from reader.report.plain import printable

__all__ = [
    "Many",
    "article_as_json",
    "article_as_text",
    "comparison_as_html",
    "comparison_as_json",
    "comparison_as_text",
    "many_as_csv",
    "many_as_json",
    "many_as_text",
    "printable",
    "session_as_json",
    "session_as_text",
]

_HOMES = {
    "article_as_json": "as_json",
    "article_as_text": "of_article",
    "comparison_as_html": "as_html",
    "comparison_as_json": "as_json",
    "comparison_as_text": "as_text",
    "Many": "of_many",
    "many_as_csv": "of_many",
    "many_as_json": "of_many",
    "many_as_text": "of_many",
    "printable": "plain",
    "session_as_json": "of_session",
    "session_as_text": "of_session",
}


def __getattr__(name: str) -> object:
    """Import a report when somebody writes it: a command that cleans needs nothing of comparing."""
    if name in _HOMES:
        return getattr(import_module(f"reader.report.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
