"""PNG, JPEG, TIFF and BMP to Radiograph."""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from PIL import ExifTags, Image, ImageOps, TiffImagePlugin, UnidentifiedImageError

from tbviewer.core.colour import luminance
from tbviewer.core.deep_colour import Samples, deep_samples, is_deep
from tbviewer.core.dicom_structure import Buffer
from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import MAXIMUM_PIXELS, MAXIMUM_SIDE_PX, FloatImage, Radiograph

MAXIMUM_PAGES = 2_000
MAXIMUM_TAGS = 20_000  # on all pages of a TIFF together
FORMATS = ("PNG", "JPEG", "TIFF", "BMP")
_TIFF_MAGIC = (b"II*\0", b"MM\0*")
# Kinds of grey TIFF that film digitisers write and Pillow does not know, though it has their raw modes: by
# byte order, Photometric Interpretation (0 is WhiteIsZero), format, fill order and bits.
for _order, _photometric, _bits, _modes in (
    (b"MM", 0, 16, ("I;16B", "I;16B")),
    (b"II", 0, 12, ("I;16", "I;12")),
    (b"MM", 0, 12, ("I;16", "I;12")),
    (b"MM", 1, 12, ("I;16", "I;12")),
):
    TiffImagePlugin.OPEN_INFO.setdefault((_order, _photometric, (1,), 1, (_bits,), ()), _modes)
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", *_TIFF_MAGIC)


def looks_like_raster(head: Buffer) -> bool:
    """Say whether bytes are the start of a picture that `read_raster` reads."""
    start = bytes(head[:26])
    if start.startswith(_MAGIC):
        return True
    # BM alone begins many texts; a bitmap has zeros in its reserved fields and a known header size.
    return start[:2] == b"BM" and start[6:10] == b"\0\0\0\0" and start[14:18] in _BMP_HEADERS


_BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)}


@dataclass(frozen=True, slots=True)
class _Opened:
    image: Image.Image
    frames: int


def may_have_pages(head: Buffer) -> bool:
    """Say whether bytes are the start of a picture of which only the whole tells the number of pages."""
    return bytes(head[:4]) in _TIFF_MAGIC


def count_pages(buffer: Buffer) -> int:
    """Return how many pages a picture has; only TIFF has more than one.

    Parameters
    ----------
    buffer
        The whole file; but for TIFF, the beginning will do if the picture's header is in it.

    Raises
    ------
    UnreadableError
        If the picture's header cannot be read.
    """
    opened = _open(buffer)
    return opened.frames


def read_raster(buffer: Buffer, frame: int | None = None) -> Radiograph:
    """Read a picture: 16 bits are kept, transparency lies on black, EXIF orientation is applied.

    Raises
    ------
    UnreadableError
        If it is damaged, cut short or too large.
    """
    image = _open(buffer).image
    kind = "JPEG" if image.format == "MPO" else image.format or ""
    try:
        if frame:
            image.seek(frame)
        _check_size(image)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tags = _Tags.of(image)
            deep = is_deep(image)
            notes = _notes(image)  # which loads a PNG
            if deep:
                return replace(_of_deep(deep_samples(partial(_page, buffer, frame or 0)), kind), notes=notes)
            image.load()
            upright = ImageOps.exif_transpose(image)
    except UnreadableError:
        raise
    except MemoryError:
        raise
    except EOFError as error:  # no such page
        raise _cut_short() from error
    except Exception as error:  # Pillow's plug-ins raise OSError, SyntaxError, ValueError and struct.error
        if "truncated" in str(error):
            raise _cut_short() from error
        raise UnreadableError(
            "damaged_pixels", "The picture is damaged or cut short. Copy or send it again."
        ) from error
    return replace(_radiograph(upright, kind, tags), notes=notes)


def _page(buffer: Buffer, frame: int) -> Image.Image:
    image = _open(buffer).image
    if frame:
        image.seek(frame)
    return image


def _open(buffer: Buffer) -> _Opened:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            frames = _pages(buffer) if bytes(buffer[:4]) in _TIFF_MAGIC else 1
            image = Image.open(io.BytesIO(buffer), formats=FORMATS)
    except UnreadableError:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise _too_large() from error
    except UnidentifiedImageError as error:
        raise (_unknown_tiff() if may_have_pages(buffer) else _damaged_header()) from error
    except Exception as error:  # see read_raster
        raise _damaged_header() from error
    _check_size(image)
    return _Opened(image, frames)


def _pages(buffer: Buffer) -> int:
    """Count the pages of a TIFF without reading their tags (TIFF 6.0, section 2), which may be many.

    The chain ends where it comes back to a page it had, or leaves the file, as Pillow ends it too.
    """
    order = "<" if bytes(buffer[:1]) == b"I" else ">"
    (position,) = struct.unpack_from(f"{order}I", buffer, 4)
    seen: set[int] = set()
    tags = 0
    while 8 <= position <= len(buffer) - 2 and position not in seen and len(seen) <= MAXIMUM_PAGES:
        seen.add(position)
        (count,) = struct.unpack_from(f"{order}H", buffer, position)
        tags += count
        if tags > MAXIMUM_TAGS:
            raise _too_large()
        after = position + 2 + 12 * count
        (position,) = struct.unpack_from(f"{order}I", buffer, after) if after + 4 <= len(buffer) else (0,)
    return max(1, len(seen))


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MAXIMUM_PIXELS or max(image.size) > MAXIMUM_SIDE_PX:
        raise _too_large()


def _notes(image: Image.Image) -> tuple[str, ...]:
    """Return what the file's own words say: a picture with an aperture was taken by a camera."""
    taken = image.getexif().get_ifd(ExifTags.IFD.Exif) if image.format in ("JPEG", "MPO", "PNG") else {}
    if ExifTags.Base.FNumber in taken or ExifTags.Base.ExposureTime in taken:
        return (
            "photo_of_film: The picture was taken with a camera, from a film or screen. Reflections and "
            "slant mislead the model; use the original or a scan.",
        )
    return ()


def _damaged_header() -> UnreadableError:
    return UnreadableError(
        "damaged_pixels", "The picture's header is damaged or cut short. Copy or send it again."
    )


def _unknown_tiff() -> UnreadableError:
    return UnreadableError(
        "damaged_pixels",
        "This TIFF is of a kind that the program does not read, or its header is damaged. Save it as PNG, or "
        "use the DICOM file.",
    )


def _cut_short() -> UnreadableError:
    return UnreadableError(
        "truncated", "The picture is cut short: its end is missing. Copy or send it again."
    )


def _too_large() -> UnreadableError:
    return UnreadableError("too_large", "The picture has more pixels than any radiograph. It was not opened.")


def _radiograph(image: Image.Image, kind: str, tags: _Tags) -> Radiograph:
    if image.mode == "F":
        return _of_floats(np.asarray(image), kind)
    if image.mode.startswith("I"):
        pixels = np.asarray(image).astype(np.float32)
        deep = image.mode.startswith("I;16") or float(pixels.max()) > 255
        bits = (tags.bits or 16) if deep else 8
        # Pillow turns WhiteIsZero round at 8 bits only.
        return Radiograph(pixels, inverted=deep and tags.white_is_zero, bits_stored=bits, file_format=kind)
    if image.mode in ("1", "L") and "transparency" not in image.info:
        return Radiograph(np.asarray(image.convert("L")).astype(np.float32), file_format=kind)
    rgb = _composited(image)
    if np.array_equal(rgb[..., 0], rgb[..., 1]) and np.array_equal(rgb[..., 1], rgb[..., 2]):
        return Radiograph(rgb[..., 0].astype(np.float32), file_format=kind)
    return Radiograph(luminance(rgb), color=rgb, file_format=kind)


def _of_deep(samples: Samples, kind: str) -> Radiograph:
    """Return 16-bit samples ``(rows, columns, 1 or 3)`` as what they are: grey, or 8 bits a colour."""
    spare_bits = max(int(samples.max()).bit_length() - 8, 0)  # 12 bits lie low in the 16
    if int((samples.max(axis=-1) - samples.min(axis=-1)).max()) < 1 << spare_bits:
        return Radiograph(samples[..., 0].astype(np.float32), bits_stored=16, file_format=kind)
    rgb = (samples >> spare_bits).astype(np.uint8)
    return Radiograph(luminance(rgb), color=rgb, file_format=kind)


def _of_floats(values: FloatImage, kind: str) -> Radiograph:
    """Return floating-point pixels; those that are no number count as padding."""
    known = np.isfinite(values)
    if not known.any():
        raise UnreadableError(
            "damaged_pixels", "The picture has no valid pixel values. Save it in another format."
        )
    pixels = np.where(known, values, values[known].min()).astype(np.float32)
    return Radiograph(pixels, padding=None if known.all() else ~known, bits_stored=32, file_format=kind)


@dataclass(frozen=True, slots=True)
class _Tags:
    """What TIFF tags say that Pillow's modes do not: bits a sample, and the polarity."""

    bits: int = 0
    white_is_zero: bool = False

    @classmethod
    def of(cls, image: Image.Image) -> _Tags:
        tags = getattr(image, "tag_v2", {})
        bits = tags.get(258, (0,))
        return cls(int(bits[0] if isinstance(bits, tuple) else bits), tags.get(262) == 0)


def _composited(image: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Return RGB ``(rows, columns, 3)``, transparency laid over black."""
    if "A" in image.getbands() or "a" in image.getbands() or "transparency" in image.info:
        rgba = image.convert("RGBA")
        black = Image.new("RGBA", rgba.size, (0, 0, 0, 255))
        return np.asarray(Image.alpha_composite(black, rgba).convert("RGB"))
    return np.asarray(image.convert("RGB"))


Image.MAX_IMAGE_PIXELS = MAXIMUM_PIXELS
