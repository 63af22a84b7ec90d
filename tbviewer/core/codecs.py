"""Compressed frames to samples: JPEG, JPEG-LS, JPEG 2000 and RLE, and the decoder that reads each."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import UnreadableError

Samples = npt.NDArray[Any]

RLE = "1.2.840.10008.1.2.5"
JPEG = {f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 57, 70)}
JPEG_LS = {f"1.2.840.10008.1.2.4.{n}" for n in (80, 81)}
JPEG_2000 = {f"1.2.840.10008.1.2.4.{n}" for n in (90, 91, 201, 202, 203)}
COMPRESSED = {RLE} | JPEG | JPEG_LS | JPEG_2000

_JPEG_START, _J2K_START = b"\xff\xd8\xff", b"\xff\x4f\xff\x51"
_JP2_START = b"\0\0\0\x0cjP  "
CODESTREAM_STARTS = (_JPEG_START, _J2K_START, _JP2_START)
_MAXIMUM_JP2_BOXES = 64
_RLE_SPARE = 64  # bytes a segment may be padded by
_COD = 0xFF52
_APP0, _APP14 = 0xE0, 0xEE
_MAXIMUM_THREADS = 8  # JPEG 2000 is ten times slower than the rest, and its blocks decode apart


@dataclass(frozen=True, slots=True)
class FrameShape:
    """What the header says a frame holds (PS3.3 section C.7.6.3.1); a decoder's answer is held against it.

    Attributes
    ----------
    rows, columns
        Size in pixels.
    samples
        Samples a pixel: 1 or 3.
    bits_allocated
        Bits a sample takes: 1, 8, 16, 32 or 64.
    photometric
        Photometric Interpretation in capitals.
    planar
        Whether each colour's plane comes in turn (Planar Configuration 1).
    """

    rows: int
    columns: int
    samples: int
    bits_allocated: int
    photometric: str
    planar: bool = False

    @property
    def stored_samples(self) -> int:
        """Samples of an uncompressed frame; YBR_FULL_422 keeps half the chroma."""
        each = 2 if self.photometric == "YBR_FULL_422" else self.samples
        return self.rows * self.columns * each


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A decoded frame.

    Attributes
    ----------
    samples
        Shape ``(rows, columns)`` or ``(rows, columns, 3)``.
    rgb
        Whether the codec has undone its colour transform; if not, colours are as the Photometric
        Interpretation says.
    """

    samples: Samples
    rgb: bool = False


def decode_frame(content: bytes, shape: FrameShape) -> Decoded:
    """Decode one compressed frame, by what it begins with: transfer syntaxes are sometimes wrong.

    Raises
    ------
    UnreadableError
        If the stream is damaged or holds another size than the header.
    """
    decoder = _decoder(content)
    try:
        # The codecs allocate what the stream claims, so the claim is held against the header first.
        claimed = claimed_size(content)
        if claimed is not None and claimed != (shape.rows, shape.columns, shape.samples):
            raise _size_mismatch()
        if decoder is not _rle and not _has_end(content):
            raise _ends_early()
        decoded = decoder(content, shape)
    except UnreadableError:
        raise
    except Exception as error:  # each codec of imagecodecs has an exception type of its own
        raise UnreadableError(
            "damaged_pixels", "The compressed image in the file is damaged. Copy or send the file again."
        ) from error
    wanted = (shape.rows, shape.columns) if shape.samples == 1 else (shape.rows, shape.columns, shape.samples)
    if decoded.samples.shape != wanted:
        raise _size_mismatch()
    return decoded


def unsupported(transfer_syntax: str) -> UnreadableError:
    """Return the error for a compression that is none of those above, such as video."""
    uid = transfer_syntax[:64] if set(transfer_syntax) <= set("0123456789.") else "unnamed"
    return UnreadableError(
        "unsupported_compression",
        f"The image is compressed in a way this program does not know ({uid}). Save it uncompressed or as "
        "JPEG 2000.",
    )


def _decoder(content: bytes) -> Callable[[bytes, FrameShape], Decoded]:
    if content.startswith(_JPEG_START):
        return _jpeg_ls if _frame_marker(content)[0] == 0xF7 else _jpeg
    if not content.startswith(CODESTREAM_STARTS):
        return _rle
    if _codestream(content) < 0:
        raise _size_mismatch()
    return _jpeg_2000


def _size_mismatch() -> UnreadableError:
    return UnreadableError(
        "size_mismatch",
        "The compressed image has another size than the header says. The file is damaged or was "
        "put together wrongly.",
    )


def _ends_early() -> UnreadableError:
    return UnreadableError("truncated", "The compressed image ends too early. Copy the file again.")


def _has_end(content: bytes) -> bool:
    """Say whether a JPEG, JPEG-LS or JPEG 2000 stream has the marker that ends its image.

    Decoders fill in what is missing and say nothing. FFD9 (EOI, ITU-T T.81 B.1.1.3; EOC, T.800 A.4.4) does
    not occur in the coded image itself; one of a small picture in the stream's header comes before the frame.
    """
    begin = _codestream(content)
    return content.rfind(b"\xff\xd9") > (begin if begin >= 0 else _frame_marker(content)[1])


def claimed_size(content: bytes) -> tuple[int, int, int] | None:
    """Return rows, columns and components that a JPEG, JPEG-LS or JPEG 2000 stream claims, None if unclear.

    The frame header SOFn of ITU-T T.81 B.2.2 and T.87 C.2.2, the SIZ segment of T.800 A.5.1.
    """
    siz = _codestream(content)
    if siz >= 0:
        x1, y1, x0, y0 = struct.unpack_from(">4I", content, siz + 8)
        (components,) = struct.unpack_from(">H", content, siz + 40)
        return y1 - y0, x1 - x0, components
    marker, position = _frame_marker(content)
    if not marker:
        return None
    rows, columns, components = struct.unpack_from(">HHB", content, position + 5)
    return (rows, columns, components) if rows else None  # 0: a DNL marker says it later


def _codestream(content: bytes) -> int:
    """Return where a JPEG 2000 codestream with a whole SIZ segment begins; -1 if there is none.

    Inside a JP2 file it is the contents of the box ``jp2c`` (ITU-T T.800 I.4 and I.5.4), and nothing that
    only looks like a codestream in another box.
    """
    position, end = 0, len(content)
    if content.startswith(_JP2_START):
        for _ in range(_MAXIMUM_JP2_BOXES):
            if position + 8 > end:
                return -1
            length, kind = struct.unpack_from(">I4s", content, position)
            header = 8
            if length == 1 and position + 16 <= end:
                (length,) = struct.unpack_from(">Q", content, position + 8)
                header = 16
            if kind == b"jp2c":
                position += header
                break
            if length < header:
                return -1
            position += length
    whole = content[position : position + 4] == _J2K_START and position + 42 <= end
    return position if whole else -1


def _frame_marker(content: bytes) -> tuple[int, int]:
    """Return a JPEG or JPEG-LS stream's frame marker SOFn and where it is; (0, 0) if there is none."""
    for marker, position in _markers(content):
        if marker == 0xF7 or (0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC)):
            return marker, position
    return 0, 0


def _markers(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield the markers of a JPEG or JPEG-LS stream's header and where they are (ITU-T T.81 B.1.1)."""
    position = 2
    while content[:2] == b"\xff\xd8" and position + 10 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        yield marker, position
        fill = marker in (0xFF, 0x01)
        position += 1 if fill else 2 + struct.unpack_from(">H", content, position + 2)[0]


def _says_its_colours(content: bytes) -> bool:
    """Say whether a JPEG stream's header tells the codec how its colours are coded.

    That of a JFIF file is YCbCr (ITU-T T.871), an Adobe segment names it (T.872).
    """
    frame = _frame_marker(content)[1]
    begins = {(marker, content[at + 4 : at + 9]) for marker, at in _markers(content[:frame])}
    return bool(begins & {(_APP0, b"JFIF\0"), (_APP14, b"Adobe")})


def _rle(content: bytes, shape: FrameShape) -> Decoded:
    """PS3.5 Annex G: one segment a byte plane, most significant byte first, planes of samples in turn."""
    import imagecodecs

    planes = shape.samples * shape.bits_allocated // 8
    header = struct.unpack_from("<16I", content)
    if header[0] != planes or planes > 15:
        raise UnreadableError("damaged_pixels", "The RLE header does not fit the image. The file is damaged.")
    size = shape.rows * shape.columns
    offsets = [*header[1 : planes + 1], len(content)]
    if any(not 64 <= a <= b for a, b in pairwise(offsets)):
        raise UnreadableError("damaged_pixels", "The RLE segments are out of order. The file is damaged.")
    if size > 128 * max(len(content), 1):  # PackBits expands at most 64-fold
        raise UnreadableError(
            "truncated", "The file holds far less image than its header says. Copy it again."
        )
    decoded = []
    for start, stop in pairwise(offsets):
        # No encoder needs more than two bytes for one, but a segment that holds too much could unpack to
        # 64 times its size.
        plane = imagecodecs.packbits_decode(content[start : min(stop, start + 2 * size + _RLE_SPARE)])
        if len(plane) < size:
            raise _ends_early()
        decoded.append(np.frombuffer(plane, dtype=np.uint8, count=size))
    bytes_per_sample = shape.bits_allocated // 8
    stacked = np.stack(decoded).reshape(shape.samples, bytes_per_sample, shape.rows, shape.columns)
    samples = np.zeros(stacked.shape[:1] + stacked.shape[2:], dtype=f"u{bytes_per_sample}")
    for byte in range(bytes_per_sample):
        samples = (samples << 8 if byte else samples) | stacked[:, byte].astype(samples.dtype)
    return Decoded(samples[0] if shape.samples == 1 else np.moveaxis(samples, 0, -1))


def _jpeg(content: bytes, shape: FrameShape) -> Decoded:
    import imagecodecs

    if shape.samples == 3 and shape.photometric == "RGB" and not _says_its_colours(content):
        # Left alone, the codec would take three components for YCbCr.
        samples = imagecodecs.jpeg8_decode(content, colorspace="RGB", outcolorspace="RGB")
    else:
        samples = imagecodecs.jpeg8_decode(content)
    return Decoded(np.asarray(samples), rgb=True)


def _jpeg_ls(content: bytes, shape: FrameShape) -> Decoded:
    import imagecodecs

    return Decoded(np.asarray(imagecodecs.jpegls_decode(content)))


def _jpeg_2000(content: bytes, shape: FrameShape) -> Decoded:
    import imagecodecs

    threads = min(os.cpu_count() or 1, _MAXIMUM_THREADS)
    samples = np.asarray(imagecodecs.jpeg2k_decode(content, numthreads=threads))
    return Decoded(samples, rgb=_has_component_transform(content))


def _has_component_transform(content: bytes) -> bool:
    """Say whether a JPEG 2000 stream's COD segment asks for RCT or ICT (ITU-T T.800 A.6.1)."""
    position = _codestream(content) + 2
    while position + 9 <= len(content):
        marker, length = struct.unpack_from(">HH", content, position)
        if marker == _COD:
            return content[position + 8] == 1
        if not 0xFF4F < marker < 0xFF90:
            break
        position += 2 + length
    return False
