"""Files that hurt, made by functions: each of shared/dicom.md, and what else would hurt this program.

`HAZARDS` names each, how it is made, and the codes of the answers that are right; an answer of ``shown``
means that the file holds an image after all, and it appears.
"""

from __future__ import annotations

import io
import os
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.core.dicom_files import DEFLATED, EXPLICIT, element, gradient, header, item, made, saved

MIB = 1 << 20
J2K, RLE, JPEG = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.50"
SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Hazard:
    """One file or folder that hurts.

    Attributes
    ----------
    name
        What it is.
    make
        Writes it into an empty folder and returns the path that a user would open.
    answers
        Codes of the right answers: of the listing, of reading or of analysing.
    """

    name: str
    make: Callable[[Path], Path]
    answers: frozenset[str]


def _file(content: Callable[[], bytes], name: str = "hurts.dcm") -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content())
        return path

    return make


# -- DICOM ---------------------------------------------------------------------------------------------


def _meta(syntax: str) -> bytes:
    value = syntax.encode() + b"\0" * (len(syntax) % 2)
    return b"\0" * 128 + b"DICM" + struct.pack("<HH2sH", 2, 0x10, b"UI", len(value)) + value


def deflate_bomb() -> bytes:
    packer = zlib.compressobj(9, wbits=-15)
    bomb = packer.compress(element(0x0009, 0x0010, b"OB", b"", 300 * MIB))
    return _meta(DEFLATED) + bomb + b"".join(packer.compress(bytes(MIB)) for _ in range(300)) + packer.flush()


def nested(depth: int) -> bytes:
    level = element(0x0040, 0xA730, b"SQ", b"", 0xFFFFFFFF) + item(b"", 0xFFFFFFFF)
    return _meta(EXPLICIT) + level * depth


def nested_private(depth: int) -> bytes:
    """Nest by UN elements of undefined length, which are implicit inside (PS3.5 6.2.2)."""
    level = element(0x0041, 0x1001, b"UN", b"", 0xFFFFFFFF) + item(b"", 0xFFFFFFFF)
    return _meta(EXPLICIT) + level * depth


def rle(segment: bytes, rows: int, columns: int, offsets: tuple[int, ...] = ()) -> bytes:
    planes = offsets or (2, 64, 64 + len(segment))
    head = struct.pack("<16I", *planes, *[0] * (16 - len(planes)))
    return made([head + segment * 2], RLE, Rows=rows, Columns=columns)


def many_frames(claimed: int) -> bytes:
    return made(gradient(), NumberOfFrames=claimed)


def j2k_claim() -> bytes:
    stream = bytearray(imagecodecs.jpeg2k_encode(gradient(), codecformat="j2k"))
    struct.pack_into(">II", stream, 8, 60_000, 60_000)
    return made([bytes(stream)], J2K, Columns=48, Rows=32)


def j2k_disguised() -> bytes:
    """Put a harmless codestream's beginning into another box of a JP2 file whose own claims 60000²."""
    honest = bytes(imagecodecs.jpeg2k_encode(gradient(), codecformat="j2k"))
    liar = bytearray(honest)
    struct.pack_into(">II", liar, 8, 60_000, 60_000)
    whole = bytes(imagecodecs.jpeg2k_encode(gradient(), codecformat="jp2"))
    at = whole.index(b"jp2c") - 4
    decoy = struct.pack(">I4s", 8 + len(honest), b"xml ") + honest
    content = whole[:at] + decoy + struct.pack(">I4s", 8 + len(liar), b"jp2c") + bytes(liar)
    return made([content], J2K, Columns=48, Rows=32)


def jpeg_claim() -> bytes:
    stream = bytearray(imagecodecs.jpeg8_encode(gradient(bits=8).astype(np.uint8)))
    struct.pack_into(">HH", stream, stream.index(b"\xff\xc0") + 5, 60_000, 60_000)
    return made([bytes(stream)], JPEG, Columns=48, Rows=32)


def many_elements(count: int) -> bytes:
    body = b"".join(
        struct.pack("<HH2sH", 0x0009 + 2 * (i // 60_000), 0x1000 + i % 60_000, b"LO", 2) + b"A "
        for i in range(count)
    )
    image = made(gradient())
    at = image.index(struct.pack("<HH2sH", 0x0028, 0x0002, b"US", 2))
    return image[:at] + body + image[at:]


def large_element(size_bytes: int) -> bytes:
    image = made(gradient())
    at = image.index(struct.pack("<HH2sH", 0x0028, 0x0002, b"US", 2))
    return image[:at] + element(0x0009, 0x1001, b"OB", bytes(size_bytes)) + image[at:]


def long_text(size_bytes: int) -> bytes:
    image = made(gradient(300, 300))
    at = image.index(struct.pack("<HH2sH", 0x0028, 0x0002, b"US", 2))
    return image[:at] + element(0x0010, 0x4000, b"UT", b"A " * (size_bytes // 2)) + image[at:]


def endless_palette() -> bytes:
    """A segmented palette whose indirect segments repeat one another."""
    dataset = header(PhotometricInterpretation="PALETTE COLOR", BitsAllocated=8, BitsStored=8, HighBit=7)
    dataset.Rows, dataset.Columns = 32, 48
    for color in ("Red", "Green", "Blue"):
        dataset.add_new(f"{color}PaletteColorLookupTableDescriptor", "US", [0, 0, 16])
        words = struct.pack("<2H", 2, 65_535) * 4_000
        dataset.add_new(f"Segmented{color}PaletteColorLookupTableData", "OW", words)
    dataset.PixelData = bytes(32 * 48)
    dataset["PixelData"].VR = "OW"
    return saved(dataset)


def many_overlays() -> bytes:
    """Sixteen layers that claim to lie in the image's unused bits, which costs the file nothing."""
    dataset = header(Rows=6000, Columns=6000)
    for group in range(0x6000, 0x6020, 2):
        for number, value in ((0x0010, 6000), (0x0011, 6000), (0x0102, 15)):
            dataset.add_new((group, number), "US", value)
    dataset.PixelData = bytes(2 * 6000 * 6000)
    dataset["PixelData"].VR = "OW"
    return saved(dataset, DEFLATED)


def cut_header() -> bytes:
    whole = made(gradient())
    return whole[: whole.index(struct.pack("<HH", 0x7FE0, 0x0010)) - 3]


# -- pictures ------------------------------------------------------------------------------------------


def _chunk(kind: bytes, value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + kind + value + struct.pack(">I", zlib.crc32(kind + value))


def png(columns: int, rows: int, bits: int = 8, extra: bytes = b"", pixels: bool = True) -> bytes:
    """Return a grey PNG of zeros."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, bits, 0, 0, 0, 0))
    packer = zlib.compressobj(9)
    line = bytes(1 + columns * bits // 8)
    lines = b"".join(packer.compress(line) for _ in range(rows if pixels else 0)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + head + extra + _chunk(b"IDAT", lines) + _chunk(b"IEND", b"")


def png_text_bomb() -> bytes:
    text = zlib.compress(bytes(100 * MIB))
    return png(32, 32, extra=_chunk(b"zTXt", b"Comment\0\0" + text))


def png_profile_bomb() -> bytes:
    profile = zlib.compress(bytes(100 * MIB))
    return png(32, 32, extra=_chunk(b"iCCP", b"name\0\0" + profile))


def jpeg_picture_claim() -> bytes:
    file = io.BytesIO()
    Image.fromarray(gradient(bits=8).astype(np.uint8)).save(file, "JPEG")
    content = bytearray(file.getvalue())
    struct.pack_into(">HH", content, content.index(b"\xff\xc0") + 5, 65_500, 65_500)
    return bytes(content)


def tiff(columns: int, rows: int, tags: int = 0, pages: int = 1) -> bytes:
    """Return a TIFF without pixels; `tags` more of a kind that nobody knows on each page."""
    entries = [(256, 4, columns), (257, 4, rows), (258, 3, 8), (259, 3, 1), (262, 3, 1)]
    entries += [(273, 4, 8), (277, 3, 1), (278, 4, rows), (279, 4, columns * rows & 0xFFFFFFFF)]
    entries += [(40_000 + i, 4, 0) for i in range(tags)]
    body = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    parts, at = [b"II*\0" + struct.pack("<I", 8)], 8
    for page in range(pages):
        at += 2 + len(body) + 4
        following = at if page + 1 < pages else 0
        parts.append(struct.pack("<H", len(entries)) + body + struct.pack("<I", following))
    return b"".join(parts)


def bmp_claim() -> bytes:
    return b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0)


# -- archives ------------------------------------------------------------------------------------------


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def zip_bomb() -> bytes:
    return zipped({"a.dcm": made(gradient()) + bytes(200 * MIB)})


def zip_of_many_bombs() -> bytes:
    """Members that are each below what is looked at on its own, and TIFFs by their beginning."""
    return zipped({f"{i}.tif": b"II*\0\x08\0\0\0" + bytes(15 * MIB) for i in range(20)})


def zip_overlapping() -> bytes:
    """Many members that share the compressed bytes of one (Fifield 2019, "A better zip bomb")."""
    content = zipped({"a.png": png(2000, 2000)})
    directory = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    entry = content[directory:end]
    entries = entry * 2_000
    tail = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 2_000, 2_000, len(entries), directory, 0)
    return content[:directory] + entries + tail


def zip_with_a_large_directory() -> bytes:
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    entries = entry * 500_000
    tail = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(entries), 4, 0)
    return b"PK\x03\x04" + entries + tail


def zip_locked() -> bytes:
    content = bytearray(zipped({"a.dcm": made(gradient())}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1
    return bytes(content)


# -- folders -------------------------------------------------------------------------------------------


def sparse(folder: Path) -> Path:
    path = folder / "sparse.dcm"
    with path.open("wb") as file:
        file.write(made(gradient()))
        file.truncate(12 << 30)
    return path


def links_out(folder: Path) -> Path:
    inside, outside = folder / "in", folder / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret.dcm").write_bytes(made(gradient()))
    (inside / "link.dcm").symlink_to(outside / "secret.dcm")
    (inside / "folder").symlink_to(outside)
    (inside / "round").symlink_to(inside)
    (inside / "system").symlink_to("/")
    return inside


def deep_folders(folder: Path) -> Path:
    current = folder
    for _ in range(200):
        current /= "d"
        current.mkdir()
    (current / "a.dcm").write_bytes(made(gradient()))
    return folder


def many_files(folder: Path) -> Path:
    for i in range(20_001):
        (folder / f"{i}.dcm").touch()
    return folder


def many_folders(folder: Path) -> Path:
    for i in range(20_001):
        (folder / str(i)).mkdir()
    return folder


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.dcm")
    return folder


def _directory(*reference: str) -> bytes:
    record = Dataset()
    record.OffsetOfTheNextDirectoryRecord = record.OffsetOfReferencedLowerLevelDirectoryEntity = 0
    record.RecordInUseFlag = 0xFFFF
    record.DirectoryRecordType = "IMAGE"
    dataset = Dataset()
    dataset.SOPClassUID = "1.2.840.10008.1.3.10"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is wrong on purpose
        record.ReferencedFileID = list(reference)
        dataset.DirectoryRecordSequence = Sequence([record])
        return saved(dataset)


def directory_out(folder: Path) -> Path:
    """A DICOMDIR that names a file outside its folder (CVE-2026-32711)."""
    (folder / "secret.dcm").write_bytes(made(gradient()))
    (folder / "cd").mkdir()
    (folder / "cd" / "DICOMDIR").write_bytes(_directory("..", "secret.dcm"))
    return folder / "cd" / "DICOMDIR"


def directory_absolute(folder: Path) -> Path:
    (folder / "DICOMDIR").write_bytes(_directory("", "etc", "passwd"))
    return folder / "DICOMDIR"


def _hazard(name: str, make: Callable[[Path], Path], *answers: str) -> Hazard:
    return Hazard(name, make, frozenset(answers))


HAZARDS = (
    _hazard("deflated file of 292 KB that inflates to 300 MB", _file(deflate_bomb), "too_large"),
    _hazard("2,000 nested sequences", _file(lambda: nested(2_000)), "nested_too_deeply"),
    _hazard("5,000 nested sequences", _file(lambda: nested(5_000)), "nested_too_deeply"),
    _hazard("100,000 nested sequences", _file(lambda: nested(100_000)), "nested_too_deeply"),
    _hazard("5,000 nested private elements", _file(lambda: nested_private(5_000)), "nested_too_deeply"),
    _hazard(
        "header claims 40000 × 40000",
        _file(lambda: made([bytes(64)], EXPLICIT, Rows=40_000, Columns=40_000)),
        "too_large",
    ),
    _hazard(
        "header claims 65535 columns that are not there",
        _file(lambda: made([bytes(64)], EXPLICIT, Rows=1_000, Columns=65_535)),
        "truncated",
    ),
    _hazard("header claims 2,000,000,000 frames", _file(lambda: many_frames(2_000_000_000)), "too_many"),
    _hazard("header claims 2,000 frames that are not there", _file(lambda: many_frames(2_000)), "too_small"),
    _hazard("RLE header claims 40000 × 40000", _file(lambda: rle(b"\x81\0", 40_000, 40_000)), "too_large"),
    _hazard(
        "RLE frame far too small for its image", _file(lambda: rle(b"\x81\0", 8_000, 8_000)), "truncated"
    ),
    _hazard(
        "RLE segments that unpack to 64 times their 16 MB",
        _file(lambda: rle(b"\x81\0" * (8 * MIB), 32, 48)),
        *("too_small", "damaged_pixels"),
    ),
    _hazard(
        "RLE offsets that point outside",
        _file(lambda: rle(b"\x81\0" * 40, 32, 48, (2, 64, 1_000_000_000))),
        *("damaged_pixels", "truncated"),
    ),
    _hazard("JPEG 2000 stream claims 60000 × 60000", _file(j2k_claim), "size_mismatch"),
    _hazard("JPEG 2000 claim behind a decoy", _file(j2k_disguised), "size_mismatch"),
    _hazard("JPEG stream claims 60000 × 60000", _file(jpeg_claim), "size_mismatch"),
    _hazard("300,000 elements", _file(lambda: many_elements(300_000)), "too_large"),
    _hazard("110,000 elements", _file(lambda: many_elements(110_000)), "too_small"),
    _hazard("private element of 70 MB", _file(lambda: large_element(70 * MIB)), "too_large"),
    _hazard("comment of 20 MB", _file(lambda: long_text(20 * MIB)), SHOWN, "not_a_chest"),
    _hazard("palette without end", _file(endless_palette), "damaged_pixels"),
    _hazard("sixteen overlays in unused bits of 36 megapixels", _file(many_overlays), SHOWN, "too_large"),
    _hazard("header cut short", _file(cut_header), "truncated", "no_image"),
    _hazard("HTML page named .dcm", _file(lambda: b"<!DOCTYPE html><html>"), "not_a_picture"),
    _hazard("PNG of 60000 × 60000", _file(lambda: png(60_000, 60_000, pixels=False), "a.png"), "too_large"),
    _hazard("PNG just above the limit", _file(lambda: png(8_200, 8_200, 1), "a.png"), "too_large"),
    _hazard("PNG of one row of 100,000,000", _file(lambda: png(100_000_000, 1, 1), "a.png"), "too_large"),
    _hazard(
        "PNG whose text inflates to 100 MB", _file(png_text_bomb, "a.png"), "damaged_pixels", "too_small"
    ),
    _hazard(
        "PNG whose profile inflates to 100 MB",
        _file(png_profile_bomb, "a.png"),
        "damaged_pixels",
        "too_small",
    ),
    _hazard("JPEG of 65500 × 65500", _file(jpeg_picture_claim, "a.jpg"), "too_large"),
    _hazard("TIFF of 60000 × 60000", _file(lambda: tiff(60_000, 60_000), "a.tif"), "too_large"),
    _hazard(
        "TIFF of 2,000 pages of 2,000 tags", _file(lambda: tiff(8, 8, 2_000, 2_000), "a.tif"), "too_large"
    ),
    _hazard("TIFF of 3,000 pages", _file(lambda: tiff(8, 8, 0, 3_000), "a.tif"), "too_many", "too_large"),
    _hazard("BMP of 60000 × 60000", _file(bmp_claim, "a.bmp"), "too_large"),
    _hazard("ZIP member that unpacks to 200 MB", _file(zip_bomb, "a.zip"), "too_large"),
    _hazard(
        "ZIP of 20 members of 15 MB, 1,000 times compressed", _file(zip_of_many_bombs, "a.zip"), "too_large"
    ),
    _hazard("ZIP of 2,000 members that share their bytes", _file(zip_overlapping, "a.zip"), "too_large"),
    _hazard(
        "ZIP with a directory of 500,000 entries", _file(zip_with_a_large_directory, "a.zip"), "too_large"
    ),
    _hazard(
        "ZIP in a ZIP",
        _file(lambda: zipped({"inner.zip": zipped({"a.dcm": made(gradient())})}), "a.zip"),
        "nested_archive",
    ),
    _hazard("encrypted ZIP", _file(zip_locked, "a.zip"), "encrypted"),
    _hazard(
        "ZIP member that points outside",
        _file(lambda: zipped({"../up.dcm": made(gradient())}), "a.zip"),
        "outside_folder",
    ),
    _hazard("DICOMDIR that points outside", directory_out, "outside_folder"),
    _hazard("DICOMDIR that points to the root", directory_absolute, "outside_folder"),
    _hazard("links out of the folder and in circles", links_out, "outside_folder"),
    _hazard("200 folders in one another", deep_folders, "too_deep"),
    _hazard("folder of 20,001 files", many_files, "too_many"),
    _hazard("folder of 20,001 folders", many_folders, "too_many"),
    _hazard("named pipe", pipe, "no_radiograph"),
    _hazard("sparse file of 12 GB", sparse, "too_large", SHOWN),
)
