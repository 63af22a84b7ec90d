"""Overlays: the graphics layers of the groups 6000, 6002 … 601E (PS3.3 section C.9.2)."""

from __future__ import annotations

from typing import Any

import numpy as np
from pydicom.dataset import Dataset

from tbviewer.core.codecs import Samples
from tbviewer.core.radiograph import Mask, Overlay

_PIXELS_FOR_ONE = 4  # layers may have so many pixels, all together, for each pixel of the image,
_LEAST_PIXELS = 4 << 20  # and so many in any case
_ROWS, _COLUMNS, _DESCRIPTION, _ORIGIN = 0x0010, 0x0011, 0x0022, 0x0050
_BIT_POSITION, _LABEL, _DATA = 0x0102, 0x1500, 0x3000


def overlays(dataset: Dataset, stored: Samples) -> tuple[Overlay, ...]:
    """Return the file's layers, without those that are damaged: a layer must not cost the image.

    Parameters
    ----------
    dataset
        The header.
    stored
        The image as stored, unmasked: old files keep layers in its unused bits.
    """
    found = []
    left = max(_LEAST_PIXELS, _PIXELS_FOR_ONE * stored.shape[0] * stored.shape[1])
    for group in range(0x6000, 0x6020, 2):
        try:
            layer = _layer(dataset, group, stored, left)
        except Exception:  # pydicom and NumPy raise many types for malformed elements
            continue
        if layer is not None:
            found.append(layer)
            left -= layer.mask.size
    return tuple(found)


def _layer(dataset: Dataset, group: int, stored: Samples, maximum_pixels: int) -> Overlay | None:
    mask = _mask(dataset, group, stored, maximum_pixels)
    if mask is None:
        return None
    origin = _value(dataset, group, _ORIGIN)
    row, column = (int(v) for v in origin[:2]) if origin is not None else (1, 1)
    label = _value(dataset, group, _LABEL) or _value(dataset, group, _DESCRIPTION) or ""
    return Overlay(row - 1, column - 1, mask, str(label))


def _mask(dataset: Dataset, group: int, stored: Samples, maximum_pixels: int) -> Mask | None:
    rows, columns = _value(dataset, group, _ROWS), _value(dataset, group, _COLUMNS)
    if rows is None or columns is None or not 0 < int(rows) * int(columns) <= maximum_pixels:
        return None
    rows, columns = int(rows), int(columns)
    data = _value(dataset, group, _DATA)
    if data is not None:  # the first pixel is in the lowest bit (PS3.5 section 8.1.2)
        if 8 * len(data) < rows * columns:
            return None
        packed = np.frombuffer(data, dtype=np.uint8)
        bits = np.unpackbits(packed, count=rows * columns, bitorder="little")
        return bits.reshape(rows, columns).view(np.bool_)
    position = int(_value(dataset, group, _BIT_POSITION) or 0)
    if not position or stored.shape != (rows, columns) or stored.dtype.kind != "u":
        return None
    return np.asarray((stored >> position) & 1, dtype=np.bool_)


def _value(dataset: Dataset, group: int, element: int) -> Any:
    return dataset[group, element].value if (group, element) in dataset else None
