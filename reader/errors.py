"""The trouble this program tells a person about, each as one plain sentence."""

from pathlib import Path


class ReaderError(Exception):
    """Trouble with one file or one request; `str()` says what, which file, and what to do.

    The sentence is meant for a person: no traceback, no jargon. `path` is the file it is about, if any.
    """

    def __init__(self, sentence: str, path: Path | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.path = path

    def __reduce__(self) -> tuple[type["ReaderError"], tuple[str, Path | None]]:
        """Pickle with the path, so that an error crosses from a worker process whole."""
        return type(self), (self.sentence, self.path)


class Cancelled(Exception):
    """The person asked for something else; the work was given up and has no result."""
