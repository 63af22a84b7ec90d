"""From a good file to a bad one: each case is made by its seed and number alone, and can be made again."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.robustness.seeds import KINDS, seeds_of

_INTERESTING = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_MOST_BYTES = 2 << 20

Mutation = Callable[[random.Random, bytearray], None]


@dataclass(frozen=True, slots=True)
class Case:
    """One mutated file.

    Attributes
    ----------
    seed, number
        What it is made from.
    kind
        ``DICOM``, ``PNG``, ``JPEG``, ``TIFF``, ``ZIP`` or ``onnx``.
    origin
        Name of the good file.
    content
        The bad one.
    """

    seed: int
    number: int
    kind: str
    origin: str
    content: bytes

    @property
    def suffix(self) -> str:
        """An ending that fits the kind."""
        return {"DICOM": ".dcm", "onnx": ".onnx"}.get(self.kind, f".{self.kind.lower()}")


def make_case(seed: int, number: int) -> Case:
    """Make a case; kinds take turns."""
    kind = KINDS[number % len(KINDS)]
    chance = random.Random(f"{seed}-{number}")
    origin, good = chance.choice(seeds_of(kind))
    content = bytearray(good)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        chance.choice(_FOR_KIND.get(kind, ()) + _GENERAL)(chance, content)
        del content[_MOST_BYTES:]
    if kind == "PNG" and chance.random() < 0.7:
        mend_png(content)  # so that what was changed gets past the checksums
    return Case(seed, number, kind, origin, bytes(content))


# -- whatever the format -------------------------------------------------------------------------------


def _position(chance: random.Random, content: bytearray) -> int:
    """Return a place, more often near the beginning, where headers are."""
    most = max(1, len(content))
    return min(most - 1, int(most * chance.random() ** chance.choice((1, 3, 6))))


def flip_bit(chance: random.Random, content: bytearray) -> None:
    if content:
        content[_position(chance, content)] ^= 1 << chance.randrange(8)


def set_byte(chance: random.Random, content: bytearray) -> None:
    if content:
        content[_position(chance, content)] = chance.randrange(256)


def set_number(chance: random.Random, content: bytearray) -> None:
    """Put a number at the edge of its type over two, four or eight bytes."""
    form = chance.choice(("<H", ">H", "<I", ">I", "<Q"))
    size = struct.calcsize(form)
    if len(content) >= size:
        at = min(_position(chance, content), len(content) - size)
        value = chance.choice((*_INTERESTING, len(content), chance.getrandbits(32))) & (256**size - 1)
        struct.pack_into(form, content, at, value)


def cut_end(chance: random.Random, content: bytearray) -> None:
    del content[_position(chance, content) :]


def cut_middle(chance: random.Random, content: bytearray) -> None:
    at = _position(chance, content)
    del content[at : at + chance.choice((1, 2, 4, 8, 100, 5_000))]


def repeat(chance: random.Random, content: bytearray) -> None:
    at = _position(chance, content)
    piece = content[at : at + chance.choice((1, 8, 64, 1_000, 10_000))]
    content[at:at] = piece * chance.choice((1, 2, 50))


def insert_noise(chance: random.Random, content: bytearray) -> None:
    at = _position(chance, content)
    content[at:at] = chance.randbytes(chance.choice((1, 4, 16, 300)))


def overwrite_noise(chance: random.Random, content: bytearray) -> None:
    at = _position(chance, content)
    noise = chance.randbytes(chance.choice((4, 32, 500)))
    content[at : at + len(noise)] = noise


def splice(chance: random.Random, content: bytearray) -> None:
    """Go on with the rest of another file, of any kind."""
    _, other = chance.choice(seeds_of(chance.choice(KINDS)))
    at = _position(chance, content)
    content[at:] = other[_position(chance, bytearray(other)) :]


def blank(chance: random.Random, content: bytearray) -> None:
    at = _position(chance, content)
    size = chance.choice((16, 512, 4_096))
    content[at : at + size] = bytes(min(size, len(content) - at))


_GENERAL: tuple[Mutation, ...] = (
    *(flip_bit, set_byte, set_number, set_number, cut_end, cut_middle),
    *(repeat, insert_noise, overwrite_noise, splice, blank),
)


# -- what a format makes possible ----------------------------------------------------------------------


def change_vr(chance: random.Random, content: bytearray) -> None:
    """Give an element of an explicit data set another value representation."""
    known = (b"US", b"UL", b"OB", b"OW", b"SQ", b"UN", b"DS", b"IS", b"CS", b"LO", b"PN", b"UT", b"FD", b"AT")
    places = [at for at in range(132, min(len(content) - 6, 4_000)) if bytes(content[at : at + 2]) in known]
    if places:
        at = chance.choice(places)
        content[at : at + 2] = chance.choice(known)


def lie_about_the_image(chance: random.Random, content: bytearray) -> None:
    """Change Rows, Columns, frames, samples or bits where they stand."""
    for element in chance.sample((0x0002, 0x0008, 0x0010, 0x0011, 0x0100, 0x0101, 0x0102, 0x0103), 2):
        at = content.find(struct.pack("<HH", 0x0028, element))
        if at >= 0 and at + 10 <= len(content):
            struct.pack_into("<H", content, at + 8, chance.choice(_INTERESTING) & 0xFFFF)


def change_syntax(chance: random.Random, content: bytearray) -> None:
    """Announce another transfer syntax of the same length."""
    at = content.find(b"1.2.840.10008.1.2.4.")
    if at >= 0 and at + 22 <= len(content):
        content[at + 20 : at + 22] = chance.choice((b"50", b"51", b"57", b"70", b"80", b"90", b"91", b"10"))


def lie_in_a_length(chance: random.Random, content: bytearray) -> None:
    """Change the length of an item, fragment or sequence."""
    at = content.find(b"\xfe\xff\x00\xe0", chance.randrange(max(1, len(content))))
    if 0 <= at <= len(content) - 8:
        struct.pack_into("<I", content, at + 4, chance.choice(_INTERESTING) & 0xFFFFFFFF)


def lie_in_a_jpeg(chance: random.Random, content: bytearray) -> None:
    """Change the size or a table that a JPEG segment announces."""
    at = content.find(b"\xff" + chance.choice((b"\xc0", b"\xc2", b"\xc4", b"\xdb", b"\xda", b"\xdd")))
    if 0 <= at <= len(content) - 12:
        struct.pack_into(">H", content, at + chance.choice((2, 5, 7)), chance.choice(_INTERESTING) & 0xFFFF)


def lie_in_a_directory(chance: random.Random, content: bytearray) -> None:
    """Change a field of a ZIP's central directory."""
    at = content.rfind(chance.choice((b"PK\x01\x02", b"PK\x05\x06", b"PK\x03\x04")))
    if at >= 0 and at + 50 <= len(content):
        struct.pack_into(
            "<H", content, at + 2 * chance.randrange(2, 22), chance.choice(_INTERESTING) & 0xFFFF
        )


def change_varint(chance: random.Random, content: bytearray) -> None:
    """Make a length or number of a protobuf larger, or without end."""
    at = _position(chance, content)
    content[at : at + 1] = chance.choice((b"\xff\xff\xff\xff\x0f", b"\xff" * 11, b"\x80\x00", b"\x00"))


def rename_operator(chance: random.Random, content: bytearray) -> None:
    """Ask for another operator of the same length, where one is."""
    for old, new in ((b"ReduceSum", b"SplitToSe"), (b"Mul", b"Tan"), (b"Add", b"Mod")):
        at = content.find(old)
        if at >= 0 and chance.random() < 0.5:
            content[at : at + len(old)] = new[: len(old)]


_FOR_KIND: dict[str, tuple[Mutation, ...]] = {
    "DICOM": (
        change_vr,
        lie_about_the_image,
        lie_about_the_image,
        change_syntax,
        lie_in_a_length,
        lie_in_a_jpeg,
    ),
    "JPEG": (lie_in_a_jpeg, lie_in_a_jpeg),
    "ZIP": (lie_in_a_directory, lie_in_a_directory, lie_about_the_image),
    "onnx": (change_varint, rename_operator),
}


def mend_png(content: bytearray) -> None:
    """Make every chunk's checksum right again, as far as chunks can be followed."""
    at = 8
    while at + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        if length > len(content) - at - 12:
            return
        crc = zlib.crc32(content[at + 4 : at + 8 + length])
        struct.pack_into(">I", content, at + 8 + length, crc)
        at += 12 + length
