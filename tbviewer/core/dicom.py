"""DICOM to Radiograph: the grayscale pipeline of PS3.3 C.11 up to modality values, and colour captures."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.filereader import read_dataset

from tbviewer.core import dicom_header as header
from tbviewer.core.codecs import COMPRESSED, JPEG, JPEG_2000, FrameShape, Samples, decode_frame
from tbviewer.core.colour import luminance, palette_to_rgb, unpack_422, ybr_to_rgb
from tbviewer.core.dicom_structure import Buffer, DataSetBytes, open_data_set
from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import FloatImage, Mask, Overlay, Radiograph

MAXIMUM_FRAME_PIXELS = 200_000_000
MAXIMUM_FRAMES = 2_000
_PIXEL_GROUP = 0x7FE0
_MONOCHROME = ("MONOCHROME1", "MONOCHROME2")
_COLOUR = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT")


def read_dicom(buffer: Buffer, frame: int | None = None) -> Radiograph:
    """Read one frame of a DICOM file.

    Parameters
    ----------
    buffer
        The whole file.
    frame
        Zero-based; None for the first.

    Raises
    ------
    UnreadableError
        If there is no image, or it cannot be decoded.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom's warnings quote values, which are patient data
        data = open_data_set(buffer)
        dataset = _parse(data, pixels=True)
        return _radiograph(dataset, data, frame or 0)


def count_frames(buffer: Buffer) -> int:
    """Return how many frames a DICOM file holds, 0 if it holds no image.

    Raises
    ------
    UnreadableError
        If the header cannot be read.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = _parse(open_data_set(buffer), pixels=False)
        if header.integer(dataset, "Rows", 0) <= 0:
            return 0
        return max(1, header.integer(dataset, "NumberOfFrames", 1))


def _parse(data: DataSetBytes, pixels: bool) -> Dataset:
    file = io.BytesIO(data.buffer)
    file.seek(data.start)
    stop = None if pixels else (lambda tag, vr, length: tag.group >= _PIXEL_GROUP)
    try:
        return read_dataset(file, data.implicit_vr, data.little_endian, stop_when=stop)
    except Exception as error:  # pydicom raises a dozen types, and struct and OS errors, for damage
        raise UnreadableError(
            "damaged", "The file's header is damaged or cut short. Copy or send the file again."
        ) from error


def _radiograph(dataset: Dataset, data: DataSetBytes, frame: int) -> Radiograph:
    shape = _frame_shape(dataset)
    stored = _stored_values(dataset, data, shape, frame)
    base = Radiograph(
        pixels=np.zeros((1, 1), dtype=np.float32),
        overlays=_overlays(dataset, stored),
        spacing=header.spacing(dataset),
        identity=header.identity(dataset),
        bits_stored=header.integer(dataset, "BitsStored", shape.bits_allocated),
        file_format="DICOM",
        notes=_notes(dataset),
    )
    if shape.photometric in _MONOCHROME:
        return _grayscale(base, dataset, shape, stored)
    color = _rgb(dataset, data, shape, stored)
    return replace(base, pixels=luminance(color), color=color, bits_stored=8)


def _grayscale(base: Radiograph, dataset: Dataset, shape: FrameShape, stored: Samples) -> Radiograph:
    values = masked(stored, *_bit_layout(dataset, shape))
    pixels = _modality_values(dataset, values)
    inverse = header.text(dataset, "PresentationLUTShape").upper() == "INVERSE"
    return replace(
        base,
        pixels=pixels,
        inverted=shape.photometric == "MONOCHROME1" or inverse,
        voi=header.voi(dataset, signed=bool(pixels.min() < 0)),
        padding=_padding(dataset, values),
    )


def _frame_shape(dataset: Dataset) -> FrameShape:
    rows, columns = header.integer(dataset, "Rows", 0), header.integer(dataset, "Columns", 0)
    samples = header.integer(dataset, "SamplesPerPixel", 1)
    bits = header.integer(dataset, "BitsAllocated", 0)
    if rows <= 0 or columns <= 0 or not any(k in dataset for k in _PIXEL_KEYWORDS):
        raise UnreadableError(
            "no_image", "The file holds no image, only data about one. Choose the image itself."
        )
    if rows * columns > MAXIMUM_FRAME_PIXELS:
        raise UnreadableError(
            "too_large", f"The header claims {columns} × {rows} pixels, more than any radiograph has."
        )
    if samples not in (1, 3) or bits not in (1, 8, 16, 32, 64):
        raise UnreadableError(
            "unsupported_pixels",
            f"The image has {samples} samples of {bits} bits a pixel, a form this program does not read.",
        )
    photometric = header.text(dataset, "PhotometricInterpretation").upper()
    if not photometric:
        photometric = "MONOCHROME2" if samples == 1 else "RGB"
    known = _COLOUR if samples == 3 else (*_MONOCHROME, "PALETTE COLOR")
    if photometric not in known:
        raise UnreadableError(
            "unsupported_pixels", f"The image's colours are of a kind ({photometric[:32]}) that is not read."
        )
    return FrameShape(rows, columns, samples, bits, photometric)


_PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


def _stored_values(dataset: Dataset, data: DataSetBytes, shape: FrameShape, frame: int) -> Samples:
    """Return the frame's samples as the file stores them, ``(rows, columns[, 3])``."""
    keyword = next(k for k in _PIXEL_KEYWORDS if k in dataset)
    content = header.get(dataset, keyword)
    frames = max(1, header.integer(dataset, "NumberOfFrames", 1))
    if not isinstance(content, bytes | bytearray | memoryview) or frame >= frames:
        raise UnreadableError(
            "truncated", "The header names an image that the file does not hold. Copy it again."
        )
    if data.transfer_syntax in COMPRESSED:
        return _decompressed(dataset, bytes(content), data.transfer_syntax, shape, frame, frames)
    if not data.transfer_syntax.startswith("1.2.840.10008.1.2.4.") or keyword != "PixelData":
        return _native(dataset, content, data, shape, frame, keyword)
    return decode_frame(bytes(content), data.transfer_syntax, shape)  # raises: not a known compression


def _decompressed(
    dataset: Dataset, content: bytes, syntax: str, shape: FrameShape, frame: int, frames: int
) -> Samples:
    try:
        encoded = get_frame(content, frame, number_of_frames=frames)
    except Exception as error:  # the fragments' structure is damaged in one of many ways
        raise UnreadableError(
            "damaged_pixels", "The compressed image in the file is cut short or damaged. Copy it again."
        ) from error
    return decode_frame(encoded, syntax, shape)


def _native(
    dataset: Dataset, content: Any, data: DataSetBytes, shape: FrameShape, frame: int, keyword: str
) -> Samples:
    """Uncompressed samples (PS3.5 section 8.1.1 and Annex D)."""
    order = "<" if data.little_endian else ">"
    kind = {"PixelData": f"{order}u{max(shape.bits_allocated // 8, 1)}"}.get(
        keyword, f"{order}f{shape.bits_allocated // 8}"
    )
    subsampled = shape.photometric == "YBR_FULL_422"
    samples = 2 if subsampled else shape.samples
    count = shape.rows * shape.columns * samples
    if shape.bits_allocated == 1:
        return _single_bits(content, count, frame, shape)
    dtype = np.dtype(kind)
    start = frame * count * dtype.itemsize
    if len(content) < start + count * dtype.itemsize:
        raise UnreadableError(
            "truncated", "The file holds less image than its header says. It was cut short: copy it again."
        )
    if not data.little_endian and dtype.itemsize == 1 and dataset["PixelData"].VR == "OW":
        even = len(content) // 2 * 2  # big endian OW swaps the bytes of each pair
        content = np.frombuffer(content, dtype=">u2", count=even // 2).byteswap().tobytes()
    flat = np.frombuffer(content, dtype=dtype, count=count, offset=start)
    if subsampled:
        return unpack_422(flat.reshape(shape.rows, -1))
    if samples == 1:
        return flat.reshape(shape.rows, shape.columns)
    if header.integer(dataset, "PlanarConfiguration", 0) == 1:
        return np.moveaxis(flat.reshape(3, shape.rows, shape.columns), 0, -1)
    return flat.reshape(shape.rows, shape.columns, 3)


def _single_bits(content: Any, count: int, frame: int, shape: FrameShape) -> Samples:
    bits = np.unpackbits(np.frombuffer(content, dtype=np.uint8), bitorder="little")
    if len(bits) < (frame + 1) * count:
        raise UnreadableError("truncated", "The file holds less image than its header says. Copy it again.")
    return bits[frame * count : (frame + 1) * count].reshape(shape.rows, shape.columns)


def _bit_layout(dataset: Dataset, shape: FrameShape) -> tuple[int, int, bool]:
    """Return Bits Stored, High Bit and whether values are signed (PS3.3 section C.7.6.3.1)."""
    stored = header.integer(dataset, "BitsStored", shape.bits_allocated)
    if not 1 <= stored <= shape.bits_allocated:
        stored = shape.bits_allocated
    high = header.integer(dataset, "HighBit", stored - 1)
    if not stored - 1 <= high < shape.bits_allocated:
        high = stored - 1
    return stored, high, header.integer(dataset, "PixelRepresentation", 0) == 1


def masked(values: Samples, bits_stored: int, high_bit: int, signed: bool) -> Samples:
    """Keep the stored bits of each sample and extend the sign (PS3.5 section 8.1.1).

    Parameters
    ----------
    values
        Samples of any shape as they lie in the file; floating point passes unchanged.
    bits_stored, high_bit
        The stored bits are those from ``high_bit`` down.
    signed
        Two's complement if true.
    """
    if values.dtype.kind == "f":
        return values
    bits = values.dtype.itemsize * 8
    if bits_stored >= bits:
        return values.view(values.dtype.str.replace("u", "i")) if signed else values
    if values.dtype.kind == "i":
        values = values.view(values.dtype.str.replace("i", "u"))
    shift = high_bit + 1 - bits_stored
    if not signed:
        return np.asarray((values >> shift if shift else values) & values.dtype.type((1 << bits_stored) - 1))
    # Move the stored bits to the top; the arithmetic shift back extends the sign.
    top = (values << values.dtype.type(bits - high_bit - 1)).astype(values.dtype.newbyteorder("="))
    return np.asarray(top.view(f"i{values.dtype.itemsize}") >> (bits - bits_stored))


def _modality_values(dataset: Dataset, values: Samples) -> FloatImage:
    """Apply the Modality LUT Sequence, or slope and intercept, never both (PS3.3 section C.11.1)."""
    for item in header.get(dataset, "ModalityLUTSequence") or ():
        table = header.lookup_table(item, signed=values.dtype.kind == "i")
        if table is not None:
            index = np.clip(values.astype(np.int64) - table.first_mapped, 0, len(table.entries) - 1)
            return np.asarray(table.entries.astype(np.float32)[index])
    pixels = values.astype(np.float32)
    slope = (header.numbers(dataset, "RescaleSlope") or (1.0,))[0]
    intercept = (header.numbers(dataset, "RescaleIntercept") or (0.0,))[0]
    if slope not in (0.0, 1.0):
        pixels *= np.float32(slope)
    if intercept:
        pixels += np.float32(intercept)
    return pixels


def _padding(dataset: Dataset, values: Samples) -> Mask | None:
    """Return where stored values are padding (PS3.3 sections C.7.5.1.1.2 and C.7.6.16.2.1.1)."""
    low = header.numbers(dataset, "PixelPaddingValue")
    if not low:
        return None
    limits = (low[0], (header.numbers(dataset, "PixelPaddingRangeLimit") or low)[0])
    mask = (values >= min(limits)) & (values <= max(limits))
    return np.asarray(mask) if mask.any() and not mask.all() else None


def _rgb(dataset: Dataset, data: DataSetBytes, shape: FrameShape, stored: Samples) -> npt.NDArray[np.uint8]:
    """Return a colour capture as RGB, ``(rows, columns, 3)`` (PS3.3 section C.7.6.3.1.2)."""
    if shape.photometric == "PALETTE COLOR":
        return palette_to_rgb(stored, dataset)
    if stored.dtype.itemsize > 1:
        bits = header.integer(dataset, "BitsStored", shape.bits_allocated)
        stored = (stored >> max(bits - 8, 0)).astype(np.uint8)
    decoded_by_codec = data.transfer_syntax in JPEG | JPEG_2000
    if shape.photometric.startswith("YBR_FULL") and not decoded_by_codec:
        return ybr_to_rgb(stored)
    return np.ascontiguousarray(stored, dtype=np.uint8)


def _overlays(dataset: Dataset, stored: Samples) -> tuple[Overlay, ...]:
    """Return the layers of the groups 6000, 6002 … 601E (PS3.3 section C.9.2)."""
    found = []
    for group in range(0x6000, 0x6020, 2):
        try:
            mask = _overlay_mask(dataset, group, stored)
        except Exception:  # a damaged layer must not cost the image
            continue
        if mask is None:
            continue
        origin = dataset.get((group, 0x0050))
        row, column = (int(v) for v in origin.value) if origin is not None else (1, 1)
        label = dataset.get((group, 0x1500)) or dataset.get((group, 0x0022))
        found.append(Overlay(row - 1, column - 1, mask, str(label.value) if label is not None else ""))
    return tuple(found)


def _overlay_mask(dataset: Dataset, group: int, stored: Samples) -> Mask | None:
    if (group, 0x0010) not in dataset:
        return None
    rows, columns = int(dataset[group, 0x0010].value), int(dataset[group, 0x0011].value)
    if not 0 < rows * columns <= MAXIMUM_FRAME_PIXELS:
        return None
    if (group, 0x3000) in dataset:
        bits = np.unpackbits(np.frombuffer(dataset[group, 0x3000].value, dtype=np.uint8), bitorder="little")
        return bits[: rows * columns].reshape(rows, columns).astype(np.bool_)
    position = int(dataset[group, 0x0102].value)  # retired: the layer lies in an unused bit of the pixels
    if position and stored.ndim == 2 and stored.shape == (rows, columns) and stored.dtype.kind == "u":
        return np.asarray((stored >> position) & 1, dtype=np.bool_)
    return None


def _notes(dataset: Dataset) -> tuple[str, ...]:
    if header.text(dataset, "LossyImageCompression") == "01":
        return ("lossy: The image was compressed with loss before it came here.",)
    return ()
