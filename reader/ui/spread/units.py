"""Places in a text, between Python's count (characters) and Qt's (UTF-16 units)."""


def utf16_length(text: str) -> int:
    """The length of a text in Qt's units: characters beyond the first plane count twice."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def to_utf16(text: str, offset: int) -> int:
    """A place in characters as a place in Qt's units."""
    return utf16_length(text[:offset])


def from_utf16(text: str, units: int) -> int:
    """A place in Qt's units as a place in characters; inside a character counts as before it."""
    if text.isascii():
        return min(units, len(text))
    for offset, character in enumerate(text):
        units -= 2 if character > "\uffff" else 1
        if units < 0:
            return offset
    return len(text)
