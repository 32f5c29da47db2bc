"""A template and its fields to a sentence in English that can be said again in another language."""

from collections.abc import Mapping

LANGUAGES = ("en", "de", "es", "fr", "ar", "zh")
"""The languages in which a phrase can be said, by the first part of their code."""


class Phrase(str):
    """An English sentence that remembers what it was made of, so that the window can say it otherwise.

    The core speaks English: commands, reports and JSON print a phrase as the string it is. The window
    looks its `template` up among the translations and fills in the same `fields`; a field that is a
    phrase itself is translated too, any other text (a name, a quotation) stays as it is. A field called
    `count` chooses the form of the plural: the window knows the forms of every language, and `singular` is
    the English one of a count of 1. It crosses from a worker process whole.
    """

    template: str
    singular: str
    fields: Mapping[str, object]

    def __new__(cls, template: str, singular: str = "", /, **fields: object) -> "Phrase":
        """Fill the fields in."""
        form = singular if singular and fields.get("count") == 1 else template
        phrase = super().__new__(cls, form.format(**fields) if fields else form)
        phrase.template = template
        phrase.singular = singular
        phrase.fields = fields
        return phrase

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle what it is made of."""
        return again, (self.template, self.singular, dict(self.fields))


def again(template: str, singular: str, fields: Mapping[str, object]) -> Phrase:
    """The phrase that was pickled."""
    return Phrase(template, singular, **fields)


def in_hundred(share: float) -> int:
    """A share from 0 to 1 in per cent, where only the whole is called 100 and only nothing 0."""
    if 0 < share < 1:
        return min(99, max(1, round(100 * share)))
    return round(100 * share)
