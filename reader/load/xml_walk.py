"""Untrusted XML to calls for its elements and texts, without a tree and without entities of its own."""

from collections.abc import Callable
from xml.parsers import expat

from reader.load.refusing import Refused

Attributes = dict[str, str]


class Walk:
    """What is told of an XML document while it is read; each stage of reading makes a class of this.

    Names come without the namespace: the formats that are read this way use no name in two senses where it
    matters. Subtrees whose element is in `passed_over` are not told of; where two elements of one name are
    told apart by their namespace, that stands before it with a blank, as expat gives it.
    """

    passed_over: frozenset[str] = frozenset()

    def opened(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def closed(self, name: str) -> None:
        """An element ends."""

    def said(self, text: str) -> None:
        """Text between two tags."""


def walk_xml(data: bytes, walk: Walk, may_name_a_type: bool = False) -> None:
    """Tell `walk` of all that is in a document, in its order; linear, whatever the nesting.

    Raises Refused for a document type declaration, which no office program writes and which entity bombs
    and readings of other files need, and expat's error for what is not XML. With `may_name_a_type`, a
    declaration may stand there that declares nothing itself; what it names is not looked at.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse_declarations if may_name_a_type else refuse_type
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = handlers(walk)
    parser.Parse(data, True)


def handlers(
    walk: Walk,
) -> tuple[Callable[[str, Attributes], None], Callable[[str], None], Callable[[str], None]]:
    """What expat calls: it passes on all but what stands inside a passed-over element."""
    passing = 0

    def opened(name: str, attributes: Attributes) -> None:
        nonlocal passing
        if passing or local(name) in walk.passed_over or name in walk.passed_over:
            passing += 1
            return
        walk.opened(local(name), {local(key): value for key, value in attributes.items()})

    def closed(name: str) -> None:
        nonlocal passing
        if passing:
            passing -= 1
            return
        walk.closed(local(name))

    def said(text: str) -> None:
        if not passing:
            walk.said(text)

    return opened, closed, said


def refuse_declarations(_name: str, _system: str | None, _public: str | None, declares: bool) -> None:
    """Raise Refused for a document type that declares something inside."""
    if declares:
        refuse_type()


def refuse_type(*_: object) -> None:
    """Raise Refused for a document type declaration."""
    raise Refused("{name} declares a document type inside, which no program for documents writes.")


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]


class Fields(Walk):
    """The text of the elements that hold text only, by their names: the properties of a document."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._name = ""
        self._texts: list[str] = []

    def opened(self, name: str, attributes: Attributes) -> None:
        """Begin to gather."""
        self._name, self._texts = name, []

    def said(self, text: str) -> None:
        """Gather."""
        self._texts.append(text)

    def closed(self, name: str) -> None:
        """Keep the first of each name."""
        text = " ".join("".join(self._texts).split())
        if name == self._name and text:
            self.found.setdefault(name, text)
        self._texts = []


def fields_in(data: bytes) -> dict[str, str]:
    """The text of each element that holds text only, the first of each name."""
    fields = Fields()
    walk_xml(data, fields)
    return fields.found
