"""A DICOM file's elements, level by level, for a reader who wants to see all of them.

Only headers and the first bytes of values are touched, by a search their first 64 KiB: a value of 100 MB
costs no more than one of these.
Nothing recurses, so that nesting of any depth is read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from tbviewer.core.dicom_structure import Buffer, locate
from tbviewer.core.dicom_tag_text import is_signed_with_pixels, may_be_text, name_of, value_text
from tbviewer.core.dicom_tag_walk import MAXIMUM_STEPS, Place, Tag, TagWalk
from tbviewer.core.errors import UnreadableError

PAGE = 500  # elements or items given at once
PREVIEW_BYTES, WHOLE_BYTES = 256, 64 << 10
_META_GROUP = 0x0002
_CHARSET, _PIXEL_REPRESENTATION = (0x0008, 0x0005), (0x0028, 0x0103)
_KEPT_NAMES = 12  # of a path: nobody reads more, and in a hostile file it would grow with the depth


@dataclass(frozen=True, slots=True)
class TagPage:
    """Some lines of one level; `more` is where those that follow are, None at the end."""

    tags: tuple[Tag, ...]
    more: Place | None = None


@dataclass(frozen=True, slots=True)
class FoundTag:
    """A line that was looked for, and the names of what it lies in, outermost first."""

    tag: Tag
    path: tuple[str, ...]


class TagReader:
    """Reads levels of one file.

    Parameters
    ----------
    buffer
        The whole file; see `TagWalk`.

    Raises
    ------
    UnreadableError
        If it ends in its file meta, or inflates beyond the limit.
    """

    def __init__(self, buffer: Buffer) -> None:
        try:
            data = locate(buffer)
        except (struct.error, IndexError) as error:
            raise UnreadableError(
                "truncated", "The file ends in the middle of its header. Copy or send it again."
            ) from error
        # Group 0002 is explicit VR little endian whatever follows it (PS3.10 section 7.1).
        self._meta_walk = TagWalk(buffer, "<")
        self._meta_place = Place(132 if bytes(buffer[128:132]) == b"DICM" else 0, len(buffer), False)
        self._walk = TagWalk(data.buffer, "<" if data.little_endian else ">")
        self._top = Place(data.start, len(data.buffer), data.implicit_vr)
        self._charset: tuple[str, ...] = ()
        self._charset = self._find_charset()

    def top(self) -> TagPage:
        """Return the file meta and the first of the file's own elements."""
        page = self.page(self._top)
        return TagPage((*self._meta(), *page.tags), page.more)

    def page(self, place: Place) -> TagPage:
        """Return the next lines of a level."""
        tags: list[Tag] = []
        creators: dict[tuple[int, int], str] = {}
        for tag, after in self._walk.level(place):
            tags.append(self._finished(tag, creators))
            if len(tags) == PAGE:
                number = place.number + (0 if place.holds == "elements" else PAGE)
                more = replace(place, start=after, number=number)
                return TagPage(tuple(tags), more if after + 8 <= place.end else None)
        return TagPage(tuple(tags))

    def whole_value(self, tag: Tag) -> str:
        """Return a value as text, up to 64 KiB of it."""
        return self._text(tag, WHOLE_BYTES)

    def find(self, words: str, limit: int) -> tuple[FoundTag, ...]:
        """Return the lines in which some words occur: in tag, name or the value's first 64 KiB."""
        wanted = _plain(words)
        found: list[FoundTag] = []
        if not wanted:
            return ()
        found += [FoundTag(tag, ()) for tag in self._meta() if self._matches(tag, wanted)]
        for tag, path in self._everything():
            if len(found) >= limit:
                break
            if self._matches(tag, wanted):
                found.append(FoundTag(tag, path))
        return tuple(found)

    def _matches(self, tag: Tag, wanted: str) -> bool:
        if tag.is_item:
            return False
        texts = (tag.code, f"{tag.group:04x}{tag.element:04x}", tag.name, tag.value)
        if any(wanted in _plain(text) for text in texts):
            return True
        goes_on = tag.length is not None and tag.length > PREVIEW_BYTES and may_be_text(tag.vr)
        return goes_on and wanted in _plain(self._text(tag, WHOLE_BYTES))

    def _meta(self) -> tuple[Tag, ...]:
        tags: list[Tag] = []
        for tag, _ in self._meta_walk.level(self._meta_place):
            if tag.group != _META_GROUP:
                break
            tags.append(self._finished(tag, {}))
        return tuple(tags)

    def _everything(self) -> Iterator[tuple[Tag, tuple[str, ...]]]:
        """Yield every line of the file in its order, with the names of what it lies in.

        A level whose child has no stated length waits, marked by -1, for the byte at which the child ends.
        """
        stack: list[tuple[Place, int, int, tuple[str, ...]]] = [(self._top, self._top.start, 0, ())]
        creators: dict[tuple[int, int], str] = {}
        for _ in range(MAXIMUM_STEPS):
            if not stack:
                return
            place, position, number, path = stack.pop()
            tag = self._walk.tag_at(position, place, number) if position + 8 <= place.end else None
            if tag is None:
                if stack and stack[-1][1] < 0:
                    stack[-1] = (stack[-1][0], min(position + 8, place.end), *stack[-1][2:])
                continue
            finished = self._finished(tag, creators)
            yield finished, path
            enters = tag.inside is not None and not tag.is_fragment_list
            waits = enters and tag.length is None
            stack.append((place, -1 if waits else self._walk.behind(tag, place), number + 1, path))
            if enters and tag.inside is not None:
                inner = path if tag.is_item and len(path) >= _KEPT_NAMES else (*path, finished.name)
                stack.append((tag.inside, tag.start, 0, inner[-_KEPT_NAMES:]))

    def _finished(self, tag: Tag, creators: dict[tuple[int, int], str]) -> Tag:
        """Give a line its name and the beginning of its value."""
        if tag.is_item:
            return tag
        name = name_of(tag.group, tag.element, creators.get((tag.group, tag.element >> 8), ""))
        if tag.inside is not None:
            return replace(tag, name=name)
        code = tag.group, tag.element
        if tag.implicit_vr and tag.vr == "US" and is_signed_with_pixels(code) and self._pixels_are_signed:
            tag = replace(tag, vr="SS")
        value = self._text(tag, PREVIEW_BYTES)
        if tag.group % 2 and 0x10 <= tag.element <= 0xFF:
            creators[tag.group, tag.element] = value
        return replace(tag, name=name, value=value)

    def _text(self, tag: Tag, limit: int) -> str:
        if tag.length is None or tag.inside is not None:
            return ""
        walk = self._meta_walk if tag.group == _META_GROUP else self._walk
        raw = bytes(walk.buffer[tag.start : tag.start + min(tag.length, limit)])
        return value_text(raw, tag.vr, tag.length, walk.order, self._charset)

    def _find_charset(self) -> tuple[str, ...]:
        """Return the Specific Character Set, which comes early in the file."""
        found = self._top_value(_CHARSET)
        return tuple(part.strip() for part in found.split("\\")) if found is not None else ()

    @cached_property
    def _pixels_are_signed(self) -> bool:
        return self._top_value(_PIXEL_REPRESENTATION) == "1"

    def _top_value(self, code: tuple[int, int]) -> str | None:
        """Return the value of one of the file's own elements; None if it has none."""
        for tag, _ in self._walk.level(self._top):
            if (tag.group, tag.element) == code:
                return self._text(tag, PREVIEW_BYTES)
            if (tag.group, tag.element) > code:
                break
        return None


def _plain(text: str) -> str:
    return "".join(text.casefold().split())
