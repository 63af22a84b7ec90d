"""Walks the elements of a DICOM data set by their headers, without recursion and without their values."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tbviewer.core.dicom_structure import Buffer
from tbviewer.core.dicom_tag_text import dictionary_vr, size_words
from tbviewer.core.errors import UnreadableError

MAXIMUM_STEPS = 5_000_000
ITEM = (0xFFFE, 0xE000)

_UNDEFINED = 0xFFFFFFFF
_ENDS = ((0xFFFE, 0xE00D), (0xFFFE, 0xE0DD))  # of an item, of a sequence (PS3.5 section 7.5)
_IMAGE_GROUP = 0x7FE0
_LONG_HEADERS = frozenset(["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"])
_SHORT_HEADERS = frozenset(
    [
        "AE",
        "AS",
        "AT",
        "CS",
        "DA",
        "DS",
        "DT",
        "FL",
        "FD",
        "IS",
        "LO",
        "LT",
        "PN",
        "SH",
        "SL",
        "SS",
        "ST",
        "TM",
        "UI",
        "UL",
        "US",
    ]
)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file that holds elements or items.

    Attributes
    ----------
    start, end
        First byte, and the byte after the last at the latest: a delimiter may come before.
    implicit_vr
        The encoding of what is in it (PS3.5 section 7.1).
    holds
        What lies in it: elements, the items of a sequence, or the fragments of a compressed image.
    number
        Items before this place: 0 but for later pages.
    """

    start: int
    end: int
    implicit_vr: bool
    holds: Literal["elements", "items", "fragments"] = "elements"
    number: int = 0


@dataclass(frozen=True, slots=True)
class Tag:
    """One line of the tag browser: an element, an item of a sequence, or a fragment of an image.

    Attributes
    ----------
    group, element
        The tag; item and fragment have that of PS3.5 section 7.5.
    vr
        Value representation: the file's, or the dictionary's where the file has none.
    name
        From the dictionary; "Item 1" for an item.
    length
        Bytes of the value; None if the file leaves it open.
    value
        The value, or the beginning of a long one, as text.
    start
        First byte of the value.
    inside
        Where its own elements or items are; None if it has none.
    implicit_vr
        The encoding of the element itself.
    """

    group: int
    element: int
    vr: str
    name: str
    length: int | None
    value: str
    start: int
    inside: Place | None
    implicit_vr: bool

    @property
    def code(self) -> str:
        """The tag as the standard writes it; empty for an item, which has no name of its own."""
        return "" if self.is_item else f"({self.group:04X},{self.element:04X})"

    @property
    def is_item(self) -> bool:
        """Whether this is an item or fragment."""
        return (self.group, self.element) == ITEM

    @property
    def is_fragment_list(self) -> bool:
        """Whether what is inside are the fragments of a compressed image, not items with elements."""
        return self.inside is not None and self.inside.holds == "fragments"


@dataclass(frozen=True, slots=True, eq=False)
class TagWalk:
    """A buffer, which is cheap to slice as a memory map is, and its byte order, ``<`` or ``>``."""

    buffer: Buffer
    order: str

    def level(self, place: Place) -> Iterator[tuple[Tag, int]]:
        """Yield what lies directly in a place, and the byte behind each."""
        position, number = place.start, place.number
        while position + 8 <= place.end:
            tag = self.tag_at(position, place, number)
            if tag is None:
                return
            number += 1
            after = self.behind(tag, place)
            yield tag, after
            if after <= position:
                return
            position = after

    def tag_at(self, position: int, place: Place, number: int) -> Tag | None:
        """Read one header; None at a delimiter or where the bytes end."""
        try:
            code = struct.unpack_from(f"{self.order}HH", self.buffer, position)
            if code in _ENDS:
                return None
            if place.holds != "elements":
                return self._item_at(position, place, number)
            return self._element_at(position, code, place)
        except struct.error:
            return None

    def _item_at(self, position: int, place: Place, number: int) -> Tag:
        (length,) = struct.unpack_from(f"{self.order}I", self.buffer, position + 4)
        start = position + 8
        known = None if length == _UNDEFINED else length
        end = place.end if known is None else min(start + known, place.end)
        if place.holds == "fragments":
            value = size_words(length)
            return Tag(*ITEM, "", f"Fragment {number + 1}", known, value, start, None, place.implicit_vr)
        inside = Place(start, end, place.implicit_vr)
        return Tag(*ITEM, "", f"Item {number + 1}", known, "", start, inside, place.implicit_vr)

    def _element_at(self, position: int, code: tuple[int, int], place: Place) -> Tag:
        buffer, order = self.buffer, self.order
        vr = bytes(buffer[position + 4 : position + 6]).decode("ascii", "replace")
        if place.implicit_vr or (vr not in _LONG_HEADERS and vr not in _SHORT_HEADERS):
            (length,) = struct.unpack_from(f"{order}I", buffer, position + 4)
            start, vr = position + 8, ""
        elif vr in _LONG_HEADERS:
            (length,) = struct.unpack_from(f"{order}I", buffer, position + 8)
            start = position + 12
        else:
            (length,) = struct.unpack_from(f"{order}H", buffer, position + 6)
            start = position + 8
        known = None if length == _UNDEFINED else length
        inside = self._inside(code, vr, known, start, place)
        if inside is not None and inside.holds == "items" and vr in ("", "UN"):
            vr = "SQ"
        return Tag(*code, vr or dictionary_vr(code), "", known, "", start, inside, place.implicit_vr)

    def _inside(
        self, code: tuple[int, int], vr: str, length: int | None, start: int, place: Place
    ) -> Place | None:
        """Return where an element's items or fragments are; None if it is an ordinary value."""
        first = bytes(self.buffer[start : start + 4])
        begins_with_item = first == struct.pack(f"{self.order}HH", *ITEM)
        if vr in ("OB", "OW") or code[0] == _IMAGE_GROUP:
            return Place(start, place.end, place.implicit_vr, "fragments") if length is None else None
        unknown = vr in ("", "UN")
        if vr != "SQ" and not (unknown and (length is None or (begins_with_item and length >= 8))):
            return None
        end = place.end if length is None else min(start + length, place.end)
        # A sequence of VR UN is coded in implicit VR (PS3.5 section 6.2.2).
        return Place(start, end, place.implicit_vr or vr == "UN", "items")

    def behind(self, tag: Tag, place: Place) -> int:
        """Return the byte behind a value."""
        if tag.length is not None:
            return min(tag.start + tag.length, place.end)
        implicit = tag.inside.implicit_vr if tag.inside is not None else tag.implicit_vr
        return self._behind_open(tag.start, place.end, implicit)

    def _behind_open(self, position: int, end: int, implicit: bool) -> int:
        """Return the byte behind the delimiter that ends a value of open length."""
        encodings = [implicit]
        for _ in range(MAXIMUM_STEPS):
            if position + 8 > end:
                return end
            code = struct.unpack_from(f"{self.order}HH", self.buffer, position)
            if code in _ENDS:
                encodings.pop()
                position += 8
                if not encodings:
                    return position
                continue
            here = Place(position, end, encodings[-1], "items" if code == ITEM else "elements")
            tag = self.tag_at(position, here, 0)
            if tag is None:
                return end
            if tag.length is None:
                encodings.append(tag.inside.implicit_vr if tag.inside is not None else encodings[-1])
                position = tag.start
            else:
                position = tag.start + tag.length
        raise UnreadableError("too_large", "The file has more entries than can be listed.")
