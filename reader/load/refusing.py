"""Why a format cannot be read, before anybody knows which file it is about."""

from reader.phrase import Phrase


class Refused(Exception):
    """A file cannot be read: the template of a sentence about its `{name}`, and the other fields in it."""

    def __init__(self, template: str, **fields: object) -> None:
        super().__init__(template)
        self.template = template
        self.fields = fields

    def sentence(self, name: str) -> Phrase:
        """What to tell a person, of the file of that name."""
        return Phrase(self.template, name=name, **self.fields)
