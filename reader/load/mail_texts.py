"""A mail to the parts of it that are its text: all of them, but of alternatives the richest only."""

from email.message import Message

TEXTS = ("text/html", "application/xhtml+xml", "text/plain")
"""What a text may be written as, the richest first."""


def texts_of(message: Message) -> list[Message]:
    """The parts to be read, in their order, those of forwarded mails too; files that came along are none."""
    if message.get_content_type() == "message/rfc822":
        return texts_in(children(message))
    if is_attached(message):
        return []
    if message.get_content_type() == "multipart/alternative":
        offered = [found for part in children(message) if (found := texts_of(part))]
        return min(offered, key=richness, default=[])
    if message.get_content_type() == "multipart/related":
        # One page and what belongs to it, be that a text: a frame, a picture that is described.
        return next((found for part in children(message) if (found := texts_of(part))), [])
    if message.is_multipart():
        return texts_in(children(message))
    return [message] if message.get_content_type() in TEXTS else []


def texts_in(parts: list[Message]) -> list[Message]:
    """The texts of some parts, one after the other."""
    return [text for part in parts for text in texts_of(part)]


def richness(texts: list[Message]) -> int:
    """How far down in the order of what a text may be written as the best of these stands."""
    return min(TEXTS.index(text.get_content_type()) for text in texts)


def children(message: Message) -> list[Message]:
    """The parts of a part; none where it says it has some and does not."""
    parts = message.get_payload()
    return [part for part in parts if isinstance(part, Message)] if isinstance(parts, list) else []


def is_attached(part: Message) -> bool:
    """Whether a part is a file that came with the mail; a mail that came with it is read."""
    return part.get_content_disposition() == "attachment" and part.get_content_type() != "message/rfc822"
