"""DICOM to Radiograph: the grayscale pipeline of PS3.3 C.11 up to modality values, and colour captures."""

from __future__ import annotations

import io
import logging
import warnings
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

from tbviewer.core import dicom_header as header
from tbviewer.core.codecs import COMPRESSED, Decoded, FrameShape, Samples, decode_frame, unsupported
from tbviewer.core.colour import luminance, palette_to_rgb, ybr_to_rgb
from tbviewer.core.dicom_frames import encapsulated_frame, native_frame, truncated
from tbviewer.core.dicom_overlays import overlays
from tbviewer.core.dicom_structure import (
    ENCAPSULATED_UNCOMPRESSED,
    Buffer,
    DataSetBytes,
    PixelElement,
    cut_header,
    open_data_set,
)
from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import MAXIMUM_PIXELS, FloatImage, Identity, Mask, Radiograph
from tbviewer.core.voi import usable_voi

MAXIMUM_FRAME_PIXELS = MAXIMUM_PIXELS
MAXIMUM_FRAMES = 2_000
_PIXEL_GROUP = 0x7FE0
_DEVIATION_LIMIT = 3.0  # beyond it AAPM task group 116 asks whether to repeat the radiograph (IEC 62494-1)
_ABSURD = 1e12  # no scanner rescales by more; beyond it, float32 would overflow
_COMPRESSED_FAMILY = "1.2.840.10008.1.2.4."  # JPEG and its relatives, and video
# pydicom logs values that are malformed, which may be patient data; what matters becomes a note here.
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)

_WINDOW_IGNORED = "window_ignored: The file's window makes no sense; an automatic one is used instead."
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
        return _radiograph(_parse(data), data, frame or 0)


def count_frames(buffer: Buffer, whole: bool = True) -> int | None:
    """Return how many frames a DICOM file holds, 0 if it holds no image.

    Parameters
    ----------
    buffer
        The whole file, or the beginning of it.
    whole
        Which of the two; None is returned if the image is not in the beginning.

    Raises
    ------
    UnreadableError
        If the header cannot be read, or the file ends in it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = open_data_set(buffer)
        if data.pixels is not None:
            dataset = _parse(data)
            sized = header.integer(dataset, "Rows", 0) > 0
            return max(1, header.integer(dataset, "NumberOfFrames", 1)) if sized else 0
    if whole and data.cut_short:
        raise cut_header()
    return 0 if whole else None


def read_identity(buffer: Buffer) -> Identity:
    """Return who and what a DICOM file says it is, from its beginning or the whole of it.

    Raises
    ------
    UnreadableError
        If the header is damaged.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return header.identity(_parse(open_data_set(buffer)))


def _parse(data: DataSetBytes) -> Dataset:
    """Parse the elements before the pixel data, which `DataSetBytes.pixels` has found."""
    file = io.BytesIO(data.buffer)
    file.seek(data.start)
    try:
        return read_dataset(
            file,
            data.implicit_vr,
            data.little_endian,
            stop_when=lambda tag, vr, length: tag.group >= _PIXEL_GROUP,
        )
    except Exception as error:  # pydicom raises a dozen types, and struct and OS errors, for damage
        raise UnreadableError(
            "damaged", "The file's header is damaged or cut short. Copy or send the file again."
        ) from error


def _radiograph(dataset: Dataset, data: DataSetBytes, frame: int) -> Radiograph:
    if data.pixels is None:
        raise cut_header() if data.cut_short else no_image()
    shape = _shape(dataset)
    decoded = _stored_values(dataset, data, data.pixels, shape, frame)
    stored = decoded.samples
    bits = _bit_layout(dataset, shape)
    base = Radiograph(
        pixels=np.zeros((1, 1), dtype=np.float32),
        overlays=overlays(dataset, stored),
        spacing=header.spacing(header.functional_group(dataset, "PixelMeasuresSequence", frame)),
        identity=header.identity(dataset),
        bits_stored=bits[0],
        file_format="DICOM",
        notes=_notes(dataset),
    )
    if shape.photometric in _MONOCHROME:
        return _grayscale(base, dataset, shape, masked(stored, *bits), frame)
    color = _rgb(dataset, decoded, shape, bits[0])
    return replace(base, pixels=luminance(color), color=color, bits_stored=8)


def no_image() -> UnreadableError:
    """Return the error for a DICOM object without pixel data: a report, a plan, a presentation state."""
    return UnreadableError(
        "no_image", "The file is DICOM but holds no image, only data about one. Choose the image itself."
    )


def _grayscale(
    base: Radiograph, dataset: Dataset, shape: FrameShape, values: Samples, frame: int
) -> Radiograph:
    padding = _padding(dataset, values)
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        padding = ~np.isfinite(values)
        values = np.where(padding, 0, values)
    transformation = header.functional_group(dataset, "PixelValueTransformationSequence", frame)
    pixels = _modality_values(transformation, values)
    inverse = header.text(dataset, "PresentationLUTShape").upper() == "INVERSE"
    voi = header.functional_group(dataset, "FrameVOILUTSequence", frame)
    return _with_usable_voi(
        replace(
            base,
            pixels=pixels,
            inverted=shape.photometric == "MONOCHROME1" or inverse,
            voi=header.voi(voi, signed="VOILUTSequence" in voi and _can_be_negative(pixels, values)),
            padding=padding,
        )
    )


def _with_usable_voi(radiograph: Radiograph) -> Radiograph:
    """Leave out the windows that show nothing of the image, for the reader and the model alike."""
    usable = usable_voi(radiograph)
    if len(usable) == len(radiograph.voi):
        return radiograph
    note = (
        "window_ignored: A window of the file makes no sense and was left out; another one of the file is "
        "used."
        if usable
        else _WINDOW_IGNORED
    )
    return replace(radiograph, voi=usable, notes=tuple(dict.fromkeys((*radiograph.notes, note))))


def _shape(dataset: Dataset) -> FrameShape:
    rows, columns = header.integer(dataset, "Rows", 0), header.integer(dataset, "Columns", 0)
    samples = header.integer(dataset, "SamplesPerPixel", 1)
    bits = header.integer(dataset, "BitsAllocated", 0)
    if rows <= 0 or columns <= 0:
        raise UnreadableError(
            "damaged", "The header does not say how large the image is. Copy or send the file again."
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
            "unsupported_pixels",
            "The image's colours are coded in a way this program does not read. Save it as RGB or grayscale.",
        )
    planar = header.integer(dataset, "PlanarConfiguration", 0) == 1
    return FrameShape(rows, columns, samples, bits, photometric, planar)


def _stored_values(
    dataset: Dataset, data: DataSetBytes, pixels: PixelElement, shape: FrameShape, frame: int
) -> Decoded:
    """Return the frame's samples as the file stores them, ``(rows, columns[, 3])``, or colour as RGB."""
    frames = max(1, header.integer(dataset, "NumberOfFrames", 1))
    if frame >= frames:
        raise truncated()
    syntax = data.transfer_syntax
    if syntax not in COMPRESSED and syntax.startswith(_COMPRESSED_FAMILY):
        raise unsupported(syntax)
    if pixels.length is not None and syntax not in COMPRESSED:
        return Decoded(native_frame(data, pixels, shape, frame))
    encoded = encapsulated_frame(data, pixels, frame, frames)
    if syntax == ENCAPSULATED_UNCOMPRESSED:
        whole = PixelElement("PixelData", pixels.vr, 0, len(encoded))
        return Decoded(native_frame(replace(data, buffer=encoded), whole, shape, 0))
    return decode_frame(encoded, shape)


def _can_be_negative(pixels: FloatImage, stored: Samples) -> bool:
    """Say whether modality values are signed, of which this image may happen to have positive ones only.

    Signed samples whose values need more than 15 bits have become unsigned (PS3.3 section C.11.1.1.1).
    """
    return bool(pixels.min() < 0) or (stored.dtype.kind == "i" and bool(pixels.max() <= 32767))


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
    if slope != 1.0 and 0.0 < abs(slope) < _ABSURD:
        pixels *= np.float32(slope)
    if intercept and abs(intercept) < _ABSURD:
        pixels += np.float32(intercept)
    return pixels


def _padding(dataset: Dataset, values: Samples) -> Mask | None:
    """Return where stored values are padding (PS3.3 sections C.7.5.1.1.2 and C.7.6.16.2.1.1)."""
    low = header.numbers(dataset, "PixelPaddingValue")
    if not low:
        return None
    limits = [low[0], (header.numbers(dataset, "PixelPaddingRangeLimit") or low)[0]]
    if values.dtype.kind == "i":  # both are US or SS as the pixels are; some writers always take US
        limits = [limit - 65536 if limit > 32767 else limit for limit in limits]
    elif values.dtype.kind == "u":
        limits = [limit % 65536 for limit in limits]
    mask = (values >= min(limits)) & (values <= max(limits))
    return np.asarray(mask) if mask.any() and not mask.all() else None


def _rgb(dataset: Dataset, decoded: Decoded, shape: FrameShape, bits_stored: int) -> npt.NDArray[np.uint8]:
    """Return a colour capture as RGB, ``(rows, columns, 3)`` (PS3.3 section C.7.6.3.1.2)."""
    stored = decoded.samples
    if shape.photometric == "PALETTE COLOR":
        return palette_to_rgb(stored, dataset)
    if stored.dtype.itemsize > 1:
        stored = (stored >> max(bits_stored - 8, 0)).astype(np.uint8)
    if shape.photometric.startswith("YBR_FULL") and not decoded.rgb:
        return ybr_to_rgb(stored)
    return np.ascontiguousarray(stored, dtype=np.uint8)


def _notes(dataset: Dataset) -> tuple[str, ...]:
    notes = []
    if header.text(dataset, "LossyImageCompression") == "01":
        notes.append("lossy: The image was compressed with loss before it came here.")
    if header.has_unusable_window(dataset):
        notes.append(_WINDOW_IGNORED)
    if header.text(dataset, "BurnedInAnnotation").upper() == "YES":
        notes.append(
            "burned_in_text: The file says that there is writing in the image. It may name the patient: look "
            "before you pass it on."
        )
    deviation = header.numbers(dataset, "DeviationIndex")
    if deviation and abs(deviation[0]) > _DEVIATION_LIMIT:
        notes.append(
            f"poor_exposure: The detector got too much exposure (deviation index {deviation[0]:.1f})."
            if deviation[0] > 0
            else f"poor_exposure: The detector got too little exposure (deviation index {deviation[0]:.1f})."
        )
    return tuple(notes)
