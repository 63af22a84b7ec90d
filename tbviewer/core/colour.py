"""Colour captures: to RGB as they are shown, and to the luminance that the model is given."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import FloatImage

Rgb = npt.NDArray[np.uint8]

_DISCRETE, _LINEAR = 0, 1  # kinds of palette segments
_TABLE_ENTRIES = 1 << 16
_ROWS_AT_ONCE = 64
_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)  # ITU-R BT.601


def luminance(rgb: Rgb) -> FloatImage:
    """Return the luminance of an RGB image ``(rows, columns, 3)``, 0–255, shape ``(rows, columns)``."""
    grey = np.empty(rgb.shape[:2], dtype=np.float32)
    for start in range(0, len(rgb), _ROWS_AT_ONCE):  # a float copy of the whole takes four times its memory
        rows = slice(start, start + _ROWS_AT_ONCE)
        np.matmul(rgb[rows].astype(np.float32), _LUMA, out=grey[rows])
    return grey


def ybr_to_rgb(ybr: npt.NDArray[Any]) -> Rgb:
    """Convert full-range YCbCr ``(rows, columns, 3)`` to RGB (PS3.3 section C.7.6.3.1.2)."""
    rgb = np.empty(ybr.shape, dtype=np.uint8)
    for start in range(0, len(ybr), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        rgb[rows] = _rgb_rows(ybr[rows])
    return rgb


def _rgb_rows(ybr: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    y = ybr[..., 0].astype(np.float32)
    cb, cr = ybr[..., 1].astype(np.float32) - 128, ybr[..., 2].astype(np.float32) - 128
    rgb = np.stack([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb], axis=-1)
    return np.asarray(np.clip(np.rint(rgb), 0, 255), dtype=np.float32)


def unpack_422(rows: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Give each pixel pair of YBR_FULL_422, stored Y Y Cb Cr, its own chroma.

    Parameters
    ----------
    rows
        Shape ``(rows, columns * 2)``, columns even.
    """
    if rows.shape[1] % 4:
        raise UnreadableError(
            "damaged_pixels", "The colour image has an odd width, which its format forbids."
        )
    pairs = rows.reshape(len(rows), -1, 4)
    first, second = pairs[..., [0, 2, 3]], pairs[..., [1, 2, 3]]
    return np.stack([first, second], axis=2).reshape(len(rows), -1, 3)


def palette_to_rgb(stored: npt.NDArray[Any], dataset: Any) -> Rgb:
    """Look stored values ``(rows, columns)`` up in the file's palette (PS3.3 section C.7.9)."""
    from pydicom.pixels.processing import apply_color_lut

    try:
        _check_segments(dataset)
        rgb = apply_color_lut(stored, dataset)[..., :3]
    except Exception as error:  # missing, short or malformed tables raise different types
        raise UnreadableError("damaged_pixels", "The file's colour table is missing or damaged.") from error
    if rgb.dtype.itemsize == 1:
        return np.ascontiguousarray(rgb, dtype=np.uint8)
    return np.asarray(rgb >> 8 if rgb.max() > 255 else rgb, dtype=np.uint8)


def _check_segments(dataset: Any) -> None:
    """Refuse a segmented palette that grows beyond a table's size (PS3.3 section C.7.9.2).

    Indirect segments, which no known device writes, can repeat one another without end.

    Raises
    ------
    ValueError
        If it would.
    """
    for color in ("Red", "Green", "Blue"):
        data = dataset.get(f"Segmented{color}PaletteColorLookupTableData")
        if data is None:
            continue
        depth = dataset[f"{color}PaletteColorLookupTableDescriptor"].value[2]
        order = ">" if dataset.original_encoding[1] is False else "<"
        words = np.frombuffer(data, dtype="u1" if depth == 8 else f"{order}u2").tolist()
        position = entries = 0
        while position + 2 <= len(words):
            kind, length = words[position], words[position + 1]
            entries += length
            position += 2 + (length if kind == _DISCRETE else 1)
            if kind not in (_DISCRETE, _LINEAR) or entries > _TABLE_ENTRIES:
                raise ValueError("the segments do not make up a table")
