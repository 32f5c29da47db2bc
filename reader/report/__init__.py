"""An Article, a Comparison, many articles or a session to JSON, text, HTML and CSV."""

from typing import TYPE_CHECKING

from reader.on_demand import on_demand

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

# Imported when somebody writes a report: a command that cleans needs nothing of comparing.
__getattr__ = on_demand(
    __name__,
    {
        "as_html": ("comparison_as_html",),
        "as_json": ("article_as_json", "comparison_as_json"),
        "as_text": ("comparison_as_text",),
        "of_article": ("article_as_text",),
        "of_many": ("Many", "many_as_csv", "many_as_json", "many_as_text"),
        "of_session": ("session_as_json", "session_as_text"),
        "plain": ("printable",),
    },
)
