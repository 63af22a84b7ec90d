"""A picture to look at: val TB radiographs with true boxes, and the networks' heat maps on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from tbviewer.core.boxes import fine_map
from tbviewer.core.files import write_atomically

_SIDE_PX = 192
_RED = 0.7


def save_sheet(
    path: Path,
    squares: npt.NDArray[np.float32],
    boxes: Sequence[npt.NDArray[np.float64]],
    maps: Sequence[npt.NDArray[np.float32]],
) -> None:
    """Write a PNG with a column for each radiograph: itself with its boxes, then a row for each network.

    Parameters
    ----------
    path
        The file.
    squares
        Model inputs, shape ``(n, s, s)``, 0–1.
    boxes
        Of each radiograph, in shares of the side, shape ``(k, 4)``.
    maps
        Evidence by network, shape ``(n, h, w)``; red rises from each network's median to its highest.
    """
    rows = [[_with_boxes(square, some) for square, some in zip(squares, boxes, strict=True)]]
    for network in maps:
        low, high = float(np.median(network)), float(network.max())
        heat = np.clip((network - low) / max(high - low, 1e-6), 0, 1)
        rows.append([_reddened(square, one) for square, one in zip(squares, heat, strict=True)])
    sheet = Image.fromarray(np.vstack([np.hstack(row) for row in rows]))
    write_atomically(path, lambda file: sheet.save(file, "PNG"))


def _grey(square: npt.NDArray[np.float32]) -> Image.Image:
    picture = Image.fromarray(np.rint(square * 255).astype(np.uint8))
    return picture.resize((_SIDE_PX, _SIDE_PX)).convert("RGB")


def _with_boxes(square: npt.NDArray[np.float32], boxes: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    picture = _grey(square)
    drawing = ImageDraw.Draw(picture)
    for box in boxes:
        drawing.rectangle(tuple(float(share) * _SIDE_PX for share in box), outline=(255, 60, 60))
    return np.asarray(picture)


def _reddened(square: npt.NDArray[np.float32], heat: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    fine = Image.fromarray(fine_map(heat)).resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BILINEAR)
    share = _RED * np.asarray(fine)[:, :, None]
    red = np.array([255.0, 30.0, 0.0])
    return np.asarray((1 - share) * np.asarray(_grey(square)) + share * red, dtype=np.uint8)
