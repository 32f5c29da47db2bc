"""Arguments to headless work: cleans or compares files and writes what came of it, without Qt or a screen."""

import argparse
import contextlib
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.arguments import command_asked, format_for, path_and_part, says_format, word_of_style
from reader.errors import ReaderError
from reader.output import deliver, let_go, reason_of, show, shown_path, tell, write_to_standard_error
from reader.worker import MOST_MEMORY, limit_the_memory, look_ahead

if TYPE_CHECKING:  # the commands import what they need, so that --help and --version answer at once
    from reader.clean import Article
    from reader.compare import Comparison, Options
    from reader.guarded import Wish

NO_DIFFERENCE, DIFFERENCES = 0, 1
"""Exit status, as of diff; 2 is trouble."""

CLOSED_PIPE = 141
"""What a shell reports of a program whose reader went away: 128 and the number of SIGPIPE."""

ALL_STYLES = "all"

FORM_FEED = "\f\n"


def run(arguments: list[str]) -> int:
    """Do the command that `arguments` begin with; one sentence to standard error where there is trouble."""
    asked = command_asked(arguments)
    limit_the_memory(MOST_MEMORY)
    try:
        status = COMMANDS[asked.command](asked)
        if sys.stdout is not None:  # closed from the start, and --output was given
            sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
        return CLOSED_PIPE
    except OSError as trouble:
        let_go(sys.stdout)
        return tell(f"The result could not be written: {reason_of(trouble)}.")
    except Exception as trouble:
        return tell(_sentence_for(trouble))
    return status


def _sentence_for(trouble: Exception) -> str:
    """What to tell a person; a mistake of our own is shown with all its lines.

    Nothing gets past: Python would leave with 1, which a script reads as "they differ".
    """
    if isinstance(trouble, ReaderError):
        return trouble.sentence
    if isinstance(trouble, MemoryError):
        return "There is not enough memory for this."
    write_to_standard_error("".join(traceback.format_exception(trouble)))
    return "This is a mistake in diptych itself; the lines above say where."


def _clean(asked: argparse.Namespace) -> int:
    """Print every article of every file; a file that cannot be read does not keep the others back."""
    from reader import report

    status, separator = NO_DIFFERENCE, ""
    for found in _all_in(asked.files, asked.lessons):
        if isinstance(found, ReaderError):
            status = tell(found.sentence)
            continue
        for article in found:
            _tell_doubts(article)
            if asked.format == "json":
                show(report.article_as_json(article))
            else:
                show(separator + report.article_as_text(article, asked.all))
                separator = FORM_FEED
    return status


def _compare(asked: argparse.Namespace) -> int:
    """Print or save what differs between two articles; the status says whether anything does."""
    from reader import report
    from reader.pipeline import compare_articles

    if asked.output is not None:
        _refuse_to_overwrite(asked.output, (asked.left, asked.right))
    options = _options({"ignore": asked.ignore, "count": asked.count, "quiet": asked.quiet})
    left, right = _articles((asked.left, asked.right), asked.no_clean, asked.lessons)
    comparison = compare_articles(left, right, options)
    writers: dict[str, Callable[[Comparison], str]] = {
        "text": report.comparison_as_text,
        "json": partial(report.comparison_as_json, whole=asked.no_clean),
        "html": report.comparison_as_html,
    }
    write = writers[format_for(asked.format, asked.output)]
    deliver(write(comparison), asked.output)
    if asked.output and not asked.format and not says_format(asked.output):
        tell(
            f"{shown_path(asked.output)} was written as text; use --format html or --format json for another."
        )
    if not (asked.no_clean or left.body or right.body):
        return tell("Neither of the two has any text of an article, so nothing was compared.")
    return NO_DIFFERENCE if comparison.identical else DIFFERENCES


def _matrix(asked: argparse.Namespace) -> int:
    """Print what the articles of all files are to each other; what cannot be read is left out and told."""
    from reader import report
    from reader.library import matrix, profile_of, propose

    status, articles = NO_DIFFERENCE, list["Article"]()
    for opened in _all_in(asked.files):
        if isinstance(opened, ReaderError):
            status = tell(opened.sentence)
        else:
            articles += opened
    profiles = [profile_of(article) for article in articles]
    found = matrix(profiles)
    many = report.Many(articles, profiles, found, propose(profiles, known=found))
    writers = {"text": report.many_as_text, "json": report.many_as_json, "csv": report.many_as_csv}
    show(writers[asked.format](many, asked.related))
    return status


def _session(asked: argparse.Namespace) -> int:
    """Print what a session holds."""
    from reader import report
    from reader.library import open_session

    _look_for(asked.file)
    opening = open_session(asked.file, read_only=True)
    for sentence in opening.sentences:
        tell(sentence)
    write = report.session_as_json if asked.format == "json" else report.session_as_text
    show(write(asked.file, opening.holdings, len(opening.session.sources())))
    opening.session.close()
    return NO_DIFFERENCE


def _look_for(path: Path) -> None:
    """Raise ReaderError for a file that is not there, or that may not be looked into."""
    from reader.load.opening import sentence_for

    try:
        path.stat()
        if path.is_file():  # a pipe would make us wait
            path.open("rb").close()
    except OSError as trouble:
        raise ReaderError(sentence_for(trouble, path), path) from trouble


COMMANDS = {"clean": _clean, "compare": _compare, "matrix": _matrix, "session": _session}
"""What answers which command."""


def _all_in(names: list[str], lessons: bool = False) -> "Iterator[tuple[Article, ...] | ReaderError]":
    """The articles of each file, of the files in each folder, or the one that is called `FILE#2`; or the
    trouble with it."""
    from reader.load.gathering import unfolded

    named = map(path_and_part, names)
    places = [(each, part) for path, part in named for each in unfolded([path])]
    opened = _opened([path for path, _ in places], lessons=lessons)
    for (path, part), found in zip(places, opened, strict=True):
        if part is None or isinstance(found, ReaderError) or isinstance(path, ReaderError):
            yield found
            continue
        try:
            yield (_part(path, found, part),)
        except ReaderError as trouble:
            yield trouble


def _opened(
    paths: "Sequence[Path | ReaderError]",
    whole: bool = False,
    lessons: bool = False,
    meanwhile: Callable[[], object] = lambda: None,
) -> "Iterator[tuple[Article, ...] | ReaderError]":
    """The articles of each file, or the trouble with it; where a path is `-`, those in standard input.

    With lessons, they have the verdicts that were taught in the window about their sites. `meanwhile` is
    called when the reading has begun.
    """
    from reader.guarded import read_in_turn

    follow = _lessons_in_settings() if lessons and not whole else tuple
    for found in read_in_turn(_wishes(paths, whole, lessons), meanwhile):
        yield found if isinstance(found, ReaderError) else follow(found)


def _wishes(
    paths: "Sequence[Path | ReaderError]", whole: bool, lessons: bool
) -> "Iterator[Wish | ReaderError]":
    """What is to be read; what a shell hands over to us is read here and now. Trouble is passed on."""
    from reader.guarded import Wish
    from reader.load import Limits
    from reader.load.gathering import is_handed_over, name_of, read_handed_over

    given = cache(partial(read_handed_over, limits=Limits()))  # it comes in once, however often it is named
    for path in paths:
        if isinstance(path, ReaderError):
            yield path
        elif not is_handed_over(path):
            yield Wish(path, whole=whole, shapes=lessons)
        else:
            try:
                yield Wish(name_of(path), given(path), whole, shapes=lessons)
            except ReaderError as trouble:
                yield trouble


def _lessons_in_settings() -> "Callable[[tuple[Article, ...]], tuple[Article, ...]]":
    """What gives articles the verdicts of the lessons in the settings; trouble with those is told here."""
    from reader.library import lessons_of, taught
    from reader.settings import read_settings, settings_folder

    settings, trouble = read_settings(settings_folder())
    if trouble:
        tell(trouble)
    lessons = lessons_of(settings.lessons)
    return lambda articles: tuple(taught(article, lessons) for article in articles)


def _articles(names: "Sequence[str]", whole: bool, lessons: bool = False) -> "list[Article]":
    """The articles that each `FILE` or `FILE#2` names; raises the first trouble with any of them."""
    places = [path_and_part(name) for name in names]
    chosen = []
    opened = _opened([path for path, _ in places], whole, lessons, look_ahead)
    for (path, part), found in zip(places, opened, strict=True):
        if isinstance(found, ReaderError):
            raise found
        chosen.append(_part(path, found, part))
        _tell_doubts(chosen[-1])
    return chosen


def _part(path: Path, articles: "tuple[Article, ...]", part: int | None) -> "Article":
    """One article of a file; all of them as one where no part is named."""
    from reader.pipeline import as_one

    if part is None:
        return as_one(articles)
    if part <= len(articles):
        return articles[part - 1]
    holds = "one article" if len(articles) == 1 else f"{len(articles)} articles"
    raise ReaderError(f"{shown_path(path)} holds {holds}, so there is no part {part}.", path)


def _options(asked: dict[str, list[str]]) -> "Options":
    """What to do with which house style: to "ignore" it, to "count" it, or to show it as "quiet" as usual.

    What is asked of one rule by its name goes before what is asked of all.
    """
    from reader.compare import Options
    from reader.compare.style import RULE_NAMES

    wishes: dict[str, str] = {}
    for wish, words in asked.items():
        for name in _style_names(words):
            if wishes.setdefault(name, wish) != wish:
                raise ReaderError(f"House style is asked both to {wishes[name]} and to {wish}: {name}.")
    others = wishes.get(ALL_STYLES, "quiet")
    ignored, counted = (
        frozenset(name for name in RULE_NAMES if wishes.get(name, others) == wish)
        for wish in ("ignore", "count")
    )
    return Options(ignore=ignored, count=counted)


def _style_names(words: list[str]) -> list[str]:
    """Names of house-style rules, with commas or one by one, blanks as hyphens or not; "all" is every one."""
    from reader.compare.style import RULE_NAMES

    known = {word_of_style(name): name for name in (*RULE_NAMES, ALL_STYLES)}
    asked = {word_of_style(name.strip()) for each in words for name in each.split(",")} - {""}
    if unknown := sorted(asked - known.keys()):
        there = ", ".join(sorted(known.keys() - {ALL_STYLES}))
        raise ReaderError(
            f"There is no house style called {unknown[0]}; there are {there}, and {ALL_STYLES}."
        )
    return sorted(known[name] for name in asked)


def _refuse_to_overwrite(output: Path, names: tuple[str, str]) -> None:
    for path, _ in map(path_and_part, names):
        with contextlib.suppress(OSError):  # of what is not there, reading and writing themselves will tell
            if output.samefile(path):
                sentence = (
                    f"{shown_path(path)} is one of the two articles, so the result is not written over it."
                )
                raise ReaderError(sentence, path)


def _tell_doubts(article: "Article") -> None:
    """Say where a verdict of the cleaner is not certain; the exit status does not change for that."""
    for sentence in article.warnings:
        tell(f"{shown_path(article.source.path or Path(article.source.name))}: {sentence}")
