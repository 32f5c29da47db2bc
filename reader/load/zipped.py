"""A zip archive to the bytes of its members, never more of them than the limits allow."""

import io
import struct
import zipfile
from collections.abc import Callable

from msgspec import Struct, field

from reader.load.limits import MEGABYTE, Limits
from reader.load.refusing import Refused

END = b"PK\x05\x06"
LONGEST_END = 65_557
# Where the record at the end says how large the list of members is, and what one member takes there with a
# name of the usual length.
LIST_SIZE = struct.Struct("<I")
LIST_SIZE_AT = 12
MEMBER_SIZE = 46 + 150
PIECE = 1 << 16


class Allowance(Struct):
    """How many bytes may still come out of a file's compressed parts; it shrinks while they are read."""

    limits: Limits
    used: int = field(default=0)

    def take(self, size: int) -> None:
        """Take note of so many bytes that came out; raises Refused where that is too many."""
        self.used += size
        if self.used > self.limits.max_unpacked:
            most = f"{self.limits.max_unpacked / MEGABYTE:g} MB"
            raise Refused("{name} holds too much: more than {most} would come out of it.", most=most)


def names_in(file: io.BytesIO, limits: Limits) -> set[str] | None:
    """The names of the members of an archive, or None where it is damaged."""
    try:
        return set(opened(file.getvalue(), limits).namelist())
    except zipfile.BadZipFile:
        return None


def opened(data: bytes, limits: Limits) -> zipfile.ZipFile:
    """The archive; raises Refused for more members than the limit, BadZipFile for what is damaged."""
    end = data.rfind(END, max(0, len(data) - LONGEST_END))
    if end >= 0 and len(data) >= end + LIST_SIZE_AT + LIST_SIZE.size:
        (size,) = LIST_SIZE.unpack_from(data, end + LIST_SIZE_AT)
        if size > limits.max_members * MEMBER_SIZE:
            refuse_members(limits)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (NotImplementedError, ValueError, OSError, UnicodeError, RecursionError) as trouble:
        raise zipfile.BadZipFile from trouble
    if len(archive.infolist()) > limits.max_members:
        refuse_members(limits)
    return archive


def refuse_members(limits: Limits) -> None:
    """Raise Refused for too many members."""
    most = limits.max_members
    raise Refused("{name} holds too many files: no more than {most} are looked at.", most=most)


def member(archive: zipfile.ZipFile, name: str, allowance: Allowance) -> bytes:
    """The bytes of a member, read in pieces against the allowance; raises KeyError where there is none."""
    info = archive.getinfo(name)
    if info.flag_bits & 1:
        raise Refused("{name} is protected by a password.")
    with archive.open(info) as stream:
        return read_in_pieces(stream.read, allowance)


def read_in_pieces(read: Callable[[int], bytes], allowance: Allowance) -> bytes:
    """All that a reader gives, piece by piece against the allowance."""
    pieces: list[bytes] = []
    while piece := read(PIECE):
        allowance.take(len(piece))
        pieces.append(piece)
    return b"".join(pieces)
