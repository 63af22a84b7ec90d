"""PNG and TIFF of 16 bits a colour, of which Pillow keeps the high byte: here both bytes are had from it.

Radiographs are saved so by programs that know colour pictures only. Their 12 bits lie low in the 16, so that
the high byte alone is nearly black.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from tbviewer.core.errors import UnreadableError

Samples = npt.NDArray[np.uint16]

_ROWS_AT_ONCE = 64
_FULL = 65_535
_BITS, _PLANES = 258, 284  # TIFF tags BitsPerSample and PlanarConfiguration
_OTHER_ORDER = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}


def is_deep(image: Image.Image) -> bool:
    """Say whether an opened picture, not loaded yet, has more than 8 bits for each of several samples."""
    bits = getattr(image, "tag_v2", {}).get(_BITS, ())
    several = isinstance(bits, tuple) and len(bits) > 1 and max(bits) > 8
    return several or (image.format == "PNG" and image.mode in ("RGB", "RGBA", "LA") and ";16" in _raw(image))


def deep_samples(opened: Callable[[], Image.Image]) -> Samples:
    """Decode a deep picture, transparency laid over black, EXIF orientation applied.

    Parameters
    ----------
    opened
        Opens the picture once more: Pillow gives one byte of each sample at a time.

    Returns
    -------
    Shape ``(rows, columns, 3)``, or ``(rows, columns, 1)`` for grey with transparency.

    Raises
    ------
    UnreadableError
        If the samples are in an order that is not read. Whatever Pillow raises is passed on.
    """
    image = opened()
    raw = _raw(image)
    if raw == "LA;16B":
        each = _decoded(image, "RGBA")  # the four bytes of a pixel, taken for four bands
        return _over_black(each.view(">u2").astype(np.uint16))
    order = re.fullmatch(r"(?:RGB|RGBX|RGBA);16([LBN])", raw)
    if order is None or getattr(image, "tag_v2", {}).get(_PLANES, 1) != 1:
        raise UnreadableError(
            "unsupported_pixels",
            "The picture has 16 bits a colour, in a form this program does not read. Save it as 16-bit grey "
            "PNG.",
        )
    samples = _decoded(image, raw).astype(np.uint16)
    samples <<= 8
    samples |= _decoded(opened(), raw[:-1] + _OTHER_ORDER[order[1]])
    transparent = image.info.get("transparency")
    if isinstance(transparent, tuple):  # a colour that stands for it
        samples[(samples == transparent).all(axis=-1)] = 0
    return _over_black(samples) if raw.startswith("RGBA") else samples


def _raw(image: Any) -> str:
    """Return Pillow's word for how the samples lie in the file; empty if it has none."""
    arguments = image.tile[0][3] if getattr(image, "tile", None) else ""
    return str(arguments if isinstance(arguments, str) else arguments[0])


def _decoded(image: Any, raw: str) -> npt.NDArray[np.uint8]:
    """Decode a picture as if its samples lay in another way in the file."""
    image.tile = [_relabelled(tile, raw) for tile in image.tile]
    image.load()
    return np.asarray(ImageOps.exif_transpose(image))


def _relabelled(tile: Any, raw: str) -> Any:
    arguments = raw if isinstance(tile[3], str) else (raw, *tile[3][1:])
    # A plain tuple before Pillow 11.
    return tile._replace(args=arguments) if hasattr(tile, "_replace") else (*tile[:3], arguments)


def _over_black(samples: Samples) -> Samples:
    """Multiply all but the last band, the opacity, by it."""
    for start in range(0, len(samples), _ROWS_AT_ONCE):  # products of the whole would take twice its memory
        rows = samples[start : start + _ROWS_AT_ONCE]
        rows[..., :-1] = rows[..., :-1].astype(np.uint32) * rows[..., -1:] // _FULL
    return samples[..., :-1]
