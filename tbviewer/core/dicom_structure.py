"""The outer structure of a DICOM file, walked without trusting it, before a parser sees it.

A general parser recurses into sequences and inflates whatever it is given. So the file meta is read here,
deflated data sets are inflated up to a limit, and nesting is measured with a loop, not with recursion.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace

from tbviewer.core.errors import UnreadableError

Buffer = bytes | memoryview

IMPLICIT_LITTLE = "1.2.840.10008.1.2"
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
ENCAPSULATED_UNCOMPRESSED = "1.2.840.10008.1.2.1.98"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"

MAXIMUM_NESTING = 64
MAXIMUM_ELEMENTS = 120_000  # an enhanced object of 2,000 frames has about 100,000
MAXIMUM_HEADER_BYTES = 64 << 20  # an icon, overlays, and what makers keep in private elements
MAXIMUM_INFLATED_BYTES = 256 << 20
_INFLATED_AT_ONCE = 64 << 20  # beyond this, a data set must not deflate better than _INFLATED_RATIO
_INFLATED_RATIO = 20

_UNDEFINED = 0xFFFFFFFF
_LONG_VRS = {b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"}
_VRS = _LONG_VRS | {
    *(b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FL", b"FD", b"IS", b"LO", b"LT"),
    *(b"PN", b"SH", b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US"),
}
_ITEM, _ITEM_END, _SEQUENCE_END = (0xFFFE, 0xE000), (0xFFFE, 0xE00D), (0xFFFE, 0xE0DD)
_PIXEL_GROUP = 0x7FE0
_PIXEL_ELEMENTS = {0x0008: "FloatPixelData", 0x0009: "DoubleFloatPixelData", 0x0010: "PixelData"}


@dataclass(frozen=True, slots=True)
class PixelElement:
    """Where the image lies in a data set's bytes.

    Attributes
    ----------
    keyword
        ``PixelData``, ``FloatPixelData`` or ``DoubleFloatPixelData``.
    vr
        Value representation; empty in implicit VR.
    start, length
        First byte of the value and its length; a length of None is that of encapsulated fragments.
    """

    keyword: str
    vr: str
    start: int
    length: int | None


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
    pixels
        Where the image lies; None if there is none, or the bytes end before it.
    offset_table
        Start and length of the Extended Offset Table's value (PS3.3 section C.7.6.3.1.8); (0, 0) if none.
    cut_short
        Whether the bytes end in the middle of an element.
    """

    buffer: Buffer
    start: int
    transfer_syntax: str
    implicit_vr: bool
    little_endian: bool
    pixels: PixelElement | None = None
    offset_table: tuple[int, int] = (0, 0)
    cut_short: bool = False


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
    """Find the data set and its image in a file's bytes, and check that a parser can take its nesting.

    Parameters
    ----------
    buffer
        The whole file, or as much of its beginning as holds the header.

    Raises
    ------
    UnreadableError
        If the file ends too early, inflates beyond the limit, or nests sequences too deeply.
    """
    try:
        return _Walk(locate(buffer)).surveyed()
    except (struct.error, IndexError) as error:
        raise cut_header() from error


def cut_header() -> UnreadableError:
    """Return the error for a file that ends before its image begins."""
    return UnreadableError("truncated", "The file ends in the middle of its header. Copy or send it again.")


def locate(buffer: Buffer) -> DataSetBytes:
    """Return where the data set begins and how its elements are coded, inflated if need be; no walk."""
    position = 132 if bytes(buffer[128:132]) == b"DICM" else 0
    syntax, position = _read_file_meta(buffer, position)
    if syntax == DEFLATED:
        return DataSetBytes(_inflate(buffer, position), 0, EXPLICIT_LITTLE, False, True)
    guessed = _guessed_syntax(buffer, position)
    if not syntax:
        syntax = guessed
    # Some writers announce one encoding and use the other: what the first element shows is what holds.
    implicit = guessed == IMPLICIT_LITTLE if len(buffer) >= position + 8 else syntax == IMPLICIT_LITTLE
    return DataSetBytes(buffer, position, syntax, implicit, syntax != EXPLICIT_BIG)


def _guessed_syntax(buffer: Buffer, position: int) -> str:
    """Return the uncompressed transfer syntax that a data set's first element shows."""
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
    """Inflate a deflated data set (PS3.5 A.5), up to limits that no radiograph reaches."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    compressed = len(buffer) - position
    limit = min(MAXIMUM_INFLATED_BYTES, max(_INFLATED_AT_ONCE, _INFLATED_RATIO * compressed))
    try:
        content = inflater.decompress(buffer[position:], limit)
    except zlib.error as error:
        raise UnreadableError(
            "damaged", "The compressed contents of the file are damaged. Copy it again."
        ) from error
    if inflater.unconsumed_tail:
        raise UnreadableError(
            "too_large", "The file unpacks to more data than any radiograph holds. It was not opened."
        )
    return content


def _explicit_length(buffer: Buffer, position: int, vr: bytes, order: str) -> tuple[int, int]:
    """Return an element's value length and the length of its header (PS3.5 section 7.1.2)."""
    if vr in _LONG_VRS:
        return struct.unpack_from(f"{order}I", buffer, position + 8)[0], 12
    return struct.unpack_from(f"{order}H", buffer, position + 6)[0], 8


class _Walk:
    """One pass over the elements, without recursion, up to the image."""

    def __init__(self, data: DataSetBytes) -> None:
        self._data = data
        self._buffer = data.buffer
        self._position = data.start
        self._order = "<" if data.little_endian else ">"
        self._ends: list[int] = []  # where each open sequence or item ends, at the latest
        self._offset_table = (0, 0)
        self._cut_short = False

    def surveyed(self) -> DataSetBytes:
        """Return the data set with what was found; refuse sequences nested beyond `MAXIMUM_NESTING`."""
        end = len(self._buffer)
        for _ in range(MAXIMUM_ELEMENTS):
            while self._ends and self._position >= self._ends[-1]:
                self._ends.pop()
            if self._position + 8 > end:
                # Zeros or a few bytes after the last element are padding; a jump beyond the end is a cut.
                return self._found(None, cut_short=self._cut_short or self._position > end)
            pixels = self._step()
            if pixels is not None and pixels.start - self._data.start > MAXIMUM_HEADER_BYTES:
                break
            if pixels is not None:
                return self._found(pixels, cut_short=pixels.start + (pixels.length or 0) > end)
        raise UnreadableError(
            "too_large", "The file's header holds more than any radiograph's. It was not opened."
        )

    def _found(self, pixels: PixelElement | None, cut_short: bool) -> DataSetBytes:
        return replace(self._data, pixels=pixels, offset_table=self._offset_table, cut_short=cut_short)

    def _step(self) -> PixelElement | None:
        """Pass or enter one element; return it if it is the image."""
        group, element = tag = struct.unpack_from(f"{self._order}HH", self._buffer, self._position)
        if tag in (_ITEM_END, _SEQUENCE_END):
            if self._ends:
                self._ends.pop()
            self._position += 8
            return None
        length, header, vr, nests = self._element(tag)
        self._position += header
        if group == _PIXEL_GROUP and not self._ends:
            if element in _PIXEL_ELEMENTS:
                known = None if length == _UNDEFINED else length
                return PixelElement(_PIXEL_ELEMENTS[element], vr, self._position, known)
            if element == 0x0001:
                self._offset_table = (self._position, length)
        if length == _UNDEFINED and (group == _PIXEL_GROUP or vr in ("OB", "OW")):
            self._skip_fragments()  # an icon's, whose compressed bytes are no elements
        elif nests:
            self._enter(length)
        else:
            self._position += length
            if self._ends:
                self._position = min(self._position, self._ends[-1])
        return None

    def _enter(self, length: int) -> None:
        outer = self._ends[-1] if self._ends else len(self._buffer)
        self._cut_short |= length != _UNDEFINED and self._position + length > len(self._buffer)
        self._ends.append(outer if length == _UNDEFINED else min(self._position + length, outer))
        if len(self._ends) > 2 * MAXIMUM_NESTING:  # a level is a sequence and an item
            raise UnreadableError(
                "nested_too_deeply",
                f"The file nests sequences more than {MAXIMUM_NESTING} deep, which no real one does. "
                "It was not opened.",
            )

    def _skip_fragments(self) -> None:
        while self._position + 8 <= len(self._buffer):
            group, element, length = struct.unpack_from(f"{self._order}HHI", self._buffer, self._position)
            self._position += 8
            if (group, element) != _ITEM:
                return
            self._position += length

    def _element(self, tag: tuple[int, int]) -> tuple[int, int, str, bool]:
        """Return value length, header length, VR, and whether other elements lie inside."""
        buffer, position = self._buffer, self._position
        vr = bytes(buffer[position + 4 : position + 6])
        if tag == _ITEM or self._data.implicit_vr or vr not in _VRS:
            (length,) = struct.unpack_from(f"{self._order}I", buffer, position + 4)
            header, vr, nests = 8, b"", tag == _ITEM
        else:
            length, header = _explicit_length(buffer, position, vr, self._order)
            nests = vr == b"SQ"
        if not nests and length >= 8 and vr in (b"", b"UN"):
            first = bytes(buffer[position + header : position + header + 4])
            nests = first == struct.pack(f"{self._order}HH", *_ITEM)
        return length, header, vr.decode(), nests or length == _UNDEFINED
