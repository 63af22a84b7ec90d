"""The outer structure of a DICOM file, walked without trusting it, before a parser sees it.

A general parser recurses into sequences and inflates whatever it is given. So the file meta is read here,
deflated data sets are inflated up to a limit, and nesting is measured with a loop, not with recursion.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from tbviewer.core.errors import UnreadableError

Buffer = bytes | memoryview

IMPLICIT_LITTLE = "1.2.840.10008.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"

MAXIMUM_NESTING = 64
MAXIMUM_INFLATED_BYTES = 512 << 20

_UNDEFINED = 0xFFFFFFFF
_LONG_VRS = {b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"}
_VRS = _LONG_VRS | {
    *(b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FL", b"FD", b"IS", b"LO", b"LT"),
    *(b"PN", b"SH", b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US"),
}
_ITEM, _ITEM_END, _SEQUENCE_END = (0xFFFE, 0xE000), (0xFFFE, 0xE00D), (0xFFFE, 0xE0DD)


@dataclass(frozen=True, slots=True, eq=False)
class DataSetBytes:
    """A data set's bytes and how to read them.

    Attributes
    ----------
    buffer, start
        The bytes, and where in them the data set begins.
    transfer_syntax
        UID, after inflation: a deflated data set is given as the explicit one it holds.
    implicit_vr, little_endian
        The encoding of its elements (PS3.5 section 7.1).
    """

    buffer: Buffer
    start: int
    transfer_syntax: str
    implicit_vr: bool
    little_endian: bool


def looks_like_dicom(head: Buffer) -> bool:
    """Say whether bytes are the start of a DICOM file, also of one without preamble or file meta."""
    head = bytes(head[:140])
    if head[128:132] == b"DICM":
        return True
    if len(head) < 12:
        return False
    group, element, vr, length = struct.unpack_from("<HH2sH", head)
    if vr in _VRS and group in (0x0002, 0x0008, 0x0800):  # 0800: group 0008 in big endian
        return True
    if group not in (0x0002, 0x0008):
        return False
    # Implicit VR: the four bytes after the tag are a length, which is short for the elements that come first.
    return element <= 0x0060 and length == 0 and int.from_bytes(vr, "little") <= 1024


def open_data_set(buffer: Buffer) -> DataSetBytes:
    """Find the data set in a file's bytes and check that its nesting is one a parser can take.

    Raises
    ------
    UnreadableError
        If the file ends too early, inflates beyond the limit, or nests sequences too deeply.
    """
    try:
        found = _locate(buffer)
        _check_nesting(found)
    except (struct.error, IndexError) as error:
        raise UnreadableError(
            "truncated", "The file ends in the middle of its header. Copy it again."
        ) from error
    return found


def _locate(buffer: Buffer) -> DataSetBytes:
    position = 132 if bytes(buffer[128:132]) == b"DICM" else 0
    syntax, position = _read_file_meta(buffer, position)
    if syntax == DEFLATED:
        return DataSetBytes(_inflate(buffer, position), 0, EXPLICIT_LITTLE, False, True)
    if not syntax:
        syntax = _guessed_syntax(buffer, position)
    return DataSetBytes(buffer, position, syntax, syntax == IMPLICIT_LITTLE, syntax != EXPLICIT_BIG)


def _guessed_syntax(buffer: Buffer, position: int) -> str:
    """Return the transfer syntax of a data set that no file meta announces, from its first element."""
    if bytes(buffer[position + 4 : position + 6]) not in _VRS:
        return IMPLICIT_LITTLE
    return EXPLICIT_BIG if bytes(buffer[position : position + 2]) == b"\0\x08" else EXPLICIT_LITTLE


def _read_file_meta(buffer: Buffer, position: int) -> tuple[str, int]:
    """Return the transfer syntax, empty if there is no file meta, and where the data set begins.

    Group 0002 is explicit VR little endian whatever follows it (PS3.10 section 7.1).
    """
    syntax = ""
    while len(buffer) >= position + 8:
        group, element, vr = struct.unpack_from("<HH2s", buffer, position)
        if group != 0x0002:
            break
        length, header = _explicit_length(buffer, position, bytes(vr), "<")
        if element == 0x0010:
            value = bytes(buffer[position + header : position + header + min(length, 64)])
            syntax = value.rstrip(b"\0 ").decode("ascii", "replace")
        position += header + length
    return syntax, position


def _inflate(buffer: Buffer, position: int) -> bytes:
    """Inflate a deflated data set (PS3.5 A.5), up to a limit that no radiograph reaches."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(buffer[position:], MAXIMUM_INFLATED_BYTES)
    except zlib.error as error:
        raise UnreadableError(
            "damaged", "The compressed contents of the file are damaged. Copy it again."
        ) from error
    if inflater.unconsumed_tail:
        raise UnreadableError(
            "too_large", "The file unpacks to more than 512 MiB, which no radiograph does. It was not opened."
        )
    return content


def _explicit_length(buffer: Buffer, position: int, vr: bytes, order: str) -> tuple[int, int]:
    """Return an element's value length and the length of its header (PS3.5 section 7.1.2)."""
    if vr in _LONG_VRS:
        return struct.unpack_from(f"{order}I", buffer, position + 8)[0], 12
    return struct.unpack_from(f"{order}H", buffer, position + 6)[0], 8


def _check_nesting(data: DataSetBytes) -> None:
    """Walk the elements up to the pixel data and refuse sequences nested beyond `MAXIMUM_NESTING`."""
    buffer, position, end = data.buffer, data.start, len(data.buffer)
    order = "<" if data.little_endian else ">"
    ends: list[int] = []  # where each open sequence or item ends; `end` if it says so itself
    while position + 8 <= end:
        while ends and position >= ends[-1]:
            ends.pop()
        group, element = struct.unpack_from(f"{order}HH", buffer, position)
        tag = (group, element)
        if tag in (_ITEM_END, _SEQUENCE_END):
            if ends:
                ends.pop()
            position += 8
            continue
        if group == 0x7FE0 and not ends:
            return
        length, header, nests = _element(data, position, tag, order)
        position += header
        if not nests:
            position += length
            continue
        ends.append(end if length == _UNDEFINED else min(position + length, end))
        if len(ends) > 2 * MAXIMUM_NESTING:  # a level is a sequence and an item
            raise UnreadableError(
                "nested_too_deeply",
                f"The file nests sequences more than {MAXIMUM_NESTING} deep, which no real one does. "
                "It was not opened.",
            )


def _element(data: DataSetBytes, position: int, tag: tuple[int, int], order: str) -> tuple[int, int, bool]:
    """Return value length, header length and whether other elements lie inside."""
    buffer = data.buffer
    vr = bytes(buffer[position + 4 : position + 6])
    if tag == _ITEM or data.implicit_vr or vr not in _VRS:
        (length,) = struct.unpack_from(f"{order}I", buffer, position + 4)
        header, sequence = 8, tag == _ITEM
    else:
        length, header = _explicit_length(buffer, position, vr, order)
        sequence = vr == b"SQ"
    if not sequence and header + 4 <= 16 and length >= 8 and (data.implicit_vr or vr == b"UN"):
        first = bytes(buffer[position + header : position + header + 4])
        sequence = first == struct.pack(f"{order}HH", *_ITEM)
    return length, header, sequence or length == _UNDEFINED
