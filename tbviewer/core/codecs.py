"""Compressed frames to samples: each transfer syntax and the decoder that reads it."""

from __future__ import annotations

import struct
from collections.abc import Callable
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


@dataclass(frozen=True, slots=True)
class FrameShape:
    """What the header says a frame holds; a decoder's answer is held against it."""

    rows: int
    columns: int
    samples: int
    bits_allocated: int
    photometric: str


def decode_frame(content: bytes, transfer_syntax: str, shape: FrameShape) -> Samples:
    """Decode one compressed frame.

    Returns
    -------
    Shape ``(rows, columns)`` or ``(rows, columns, 3)``; colour is RGB where the codec itself carries a
    colour transform (JPEG, JPEG 2000), else as the Photometric Interpretation says.

    Raises
    ------
    UnreadableError
        If the syntax is not supported, the stream is damaged, or it holds another size than the header.
    """
    decoder = _decoder(transfer_syntax)
    try:
        decoded = np.asarray(decoder(content, shape))
    except UnreadableError:
        raise
    except Exception as error:  # each codec of imagecodecs has an exception type of its own
        raise UnreadableError(
            "damaged_pixels", "The compressed image in the file is damaged. Copy or send the file again."
        ) from error
    wanted = (shape.rows, shape.columns) if shape.samples == 1 else (shape.rows, shape.columns, shape.samples)
    if decoded.shape != wanted:
        raise UnreadableError(
            "size_mismatch",
            "The compressed image has another size than the header says. The file is damaged or was "
            "put together wrongly.",
        )
    return decoded


def _decoder(transfer_syntax: str) -> Callable[[bytes, FrameShape], Any]:
    if transfer_syntax == RLE:
        return _rle
    if transfer_syntax in JPEG:
        return _jpeg
    if transfer_syntax in JPEG_LS:
        return _jpeg_ls
    if transfer_syntax in JPEG_2000:
        return _jpeg_2000
    raise UnreadableError(
        "unsupported_compression",
        f"The image is compressed in a way this program does not know ({transfer_syntax[:64]}). Save it "
        "uncompressed or as JPEG 2000.",
    )


def _rle(content: bytes, shape: FrameShape) -> Samples:
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
        plane = imagecodecs.packbits_decode(content[start:stop])
        if len(plane) < size:
            raise UnreadableError("truncated", "The compressed image ends too early. Copy the file again.")
        decoded.append(np.frombuffer(plane, dtype=np.uint8, count=size))
    bytes_per_sample = shape.bits_allocated // 8
    stacked = np.stack(decoded).reshape(shape.samples, bytes_per_sample, shape.rows, shape.columns)
    samples = np.zeros(stacked.shape[:1] + stacked.shape[2:], dtype=f"u{bytes_per_sample}")
    for byte in range(bytes_per_sample):
        samples = (samples << 8 if byte else samples) | stacked[:, byte].astype(samples.dtype)
    return samples[0] if shape.samples == 1 else np.moveaxis(samples, 0, -1)


def _jpeg(content: bytes, shape: FrameShape) -> Samples:
    import imagecodecs

    if shape.samples == 3 and shape.photometric == "RGB" and b"Adobe" not in content[:512]:
        # Without an Adobe marker the codec would take three components for YCbCr.
        return np.asarray(imagecodecs.jpeg8_decode(content, colorspace="RGB", outcolorspace="RGB"))
    return np.asarray(imagecodecs.jpeg8_decode(content))


def _jpeg_ls(content: bytes, shape: FrameShape) -> Samples:
    import imagecodecs

    return np.asarray(imagecodecs.jpegls_decode(content))


def _jpeg_2000(content: bytes, shape: FrameShape) -> Samples:
    import imagecodecs

    return np.asarray(imagecodecs.jpeg2k_decode(content))
