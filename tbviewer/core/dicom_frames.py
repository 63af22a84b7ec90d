"""One frame out of a DICOM file's pixel data: native samples, or the bytes of its fragments (PS3.5 A.4)."""

from __future__ import annotations

import struct
from itertools import pairwise

import numpy as np

from tbviewer.core.codecs import CODESTREAM_STARTS, FrameShape, Samples
from tbviewer.core.colour import unpack_422
from tbviewer.core.dicom_structure import Buffer, DataSetBytes, PixelElement
from tbviewer.core.errors import UnreadableError

_ITEM = b"\xfe\xff\x00\xe0"


def truncated() -> UnreadableError:
    """Return the error for an image of which the end is missing."""
    return UnreadableError(
        "truncated",
        "The file holds less image than its header says. It was cut short: copy or send it again.",
    )


def native_frames(pixels: PixelElement, shape: FrameShape) -> int:
    """Return how many whole uncompressed frames an element's length has room for."""
    bits = shape.stored_samples * shape.bits_allocated
    return 8 * (pixels.length or 0) // max(bits, 1)


def native_frame(data: DataSetBytes, pixels: PixelElement, shape: FrameShape, frame: int) -> Samples:
    """Return an uncompressed frame's samples (PS3.5 section 8.1.1 and Annex D), without a copy if it can be.

    Returns
    -------
    Shape ``(rows, columns)`` or ``(rows, columns, 3)``.

    Raises
    ------
    UnreadableError
        If the file ends before the frame does.
    """
    stop = len(data.buffer) if pixels.length is None else pixels.start + pixels.length
    content = memoryview(data.buffer)[pixels.start : stop]
    count = shape.stored_samples
    if shape.bits_allocated == 1:
        return _single_bits(content, count, frame).reshape(shape.rows, shape.columns)
    order = "<" if data.little_endian else ">"
    kind = "u" if pixels.keyword == "PixelData" else "f"
    dtype = np.dtype(f"{order}{kind}{shape.bits_allocated // 8}")
    start, length = frame * count * dtype.itemsize, count * dtype.itemsize
    if len(content) < start + length:
        raise truncated()
    if not data.little_endian and dtype.itemsize == 1 and pixels.vr == "OW":
        # Bytes packed in 16-bit words: big endian swaps each pair (PS3.5 section 7.3).
        even = start // 2 * 2
        words = content[even : (start + length + 1) // 2 * 2]
        content = memoryview(np.frombuffer(words, dtype="u2", count=len(words) // 2).byteswap().tobytes())
        start -= even
    flat = np.frombuffer(content[start : start + length], dtype=dtype)
    if shape.photometric == "YBR_FULL_422":
        return unpack_422(flat.reshape(shape.rows, -1))
    if shape.samples == 1:
        return flat.reshape(shape.rows, shape.columns)
    if shape.planar:
        return np.moveaxis(flat.reshape(shape.samples, shape.rows, shape.columns), 0, -1)
    return flat.reshape(shape.rows, shape.columns, shape.samples)


def _single_bits(content: memoryview, count: int, frame: int) -> Samples:
    """Unpack a frame of single bits, lowest bit first; frames follow without a gap (PS3.5 8.1.1)."""
    first, last = frame * count // 8, ((frame + 1) * count + 7) // 8
    if len(content) < last:
        raise truncated()
    bits = np.unpackbits(np.frombuffer(content[first:last], dtype=np.uint8), bitorder="little")
    return bits[frame * count - 8 * first :][:count]


def encapsulated_frame(data: DataSetBytes, pixels: PixelElement, frame: int, frames: int) -> bytes:
    """Return a compressed frame's bytes.

    Raises
    ------
    UnreadableError
        If the file ends before the frame does, or does not say where the frame is.
    """
    table, fragments = _fragments(data.buffer, pixels.start)
    chosen = _of_frame(data, table, fragments, frame, frames)
    if not chosen or chosen[-1][1] > len(data.buffer):
        raise truncated()
    return b"".join(data.buffer[start:stop] for start, stop in chosen)


def _fragments(buffer: Buffer, position: int) -> tuple[tuple[int, ...], list[tuple[int, int]]]:
    """Return the Basic Offset Table and where each fragment's bytes lie."""
    items: list[tuple[int, int]] = []
    while bytes(buffer[position : position + 4]) == _ITEM and position + 8 <= len(buffer):
        (length,) = struct.unpack_from("<I", buffer, position + 4)
        items.append((position + 8, position + 8 + length))
        position += 8 + length
    if not items:
        return (), []
    start, stop = items[0]
    entries = min(stop - start, len(buffer) - start) // 4
    return struct.unpack_from(f"<{entries}I", buffer, start), items[1:]


def _extended_offsets(data: DataSetBytes) -> tuple[int, ...]:
    start, length = data.offset_table
    entries = max(0, min(length, len(data.buffer) - start)) // 8
    return struct.unpack_from(f"<{entries}Q", data.buffer, start)


def _of_frame(
    data: DataSetBytes, table: tuple[int, ...], fragments: list[tuple[int, int]], frame: int, frames: int
) -> list[tuple[int, int]]:
    """Return the fragments of a frame: by an offset table, by their count, or by what they begin with."""
    if frames == 1:
        return fragments
    for offsets in (_extended_offsets(data), table):
        if len(offsets) == frames and all(a < b for a, b in pairwise(offsets)) and fragments:
            origin = fragments[0][0] - 8  # offsets count from the first fragment's item tag
            first = origin + offsets[frame]
            last = origin + offsets[frame + 1] if frame + 1 < frames else fragments[-1][1]
            return [(a, b) for a, b in fragments if first <= a - 8 < last]
    if len(fragments) == frames:
        return fragments[frame : frame + 1]
    starts = [
        i for i, (a, _) in enumerate(fragments) if bytes(data.buffer[a : a + 8]).startswith(CODESTREAM_STARTS)
    ]
    if frame >= len(starts):
        return []
    return fragments[starts[frame] : starts[frame + 1] if frame + 1 < len(starts) else None]
