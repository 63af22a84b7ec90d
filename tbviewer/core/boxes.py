"""From a heat map and a threshold to Boxes in image pixels; intersection over union."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.ndimage

from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import FloatImage

FINE_PX = 256  # side of the grid on which regions are outlined, at least


@dataclass(frozen=True, slots=True)
class Box:
    """The bounding box of one connected region of the heat map, in image pixels, half-open.

    Attributes
    ----------
    x0, y0, x1, y1
        Columns ``x0 <= x < x1`` and rows ``y0 <= y < y1``.
    peak, mean
        Highest and mean activation of the region, 0–1.
    """

    x0: int
    y0: int
    x1: int
    y1: int
    peak: float
    mean: float


def fine_map(heatmap: FloatImage) -> FloatImage:
    """Interpolate a heat map linearly between its cells' centres.

    Everything a reader sees or a box is made from comes from this one finer map, so that colours,
    contours, boxes and read-out agree.

    Parameters
    ----------
    heatmap
        Shape ``(n, n)``, activation 0–1.

    Returns
    -------
    Shape ``(m, m)``, ``m`` a multiple of ``n`` and at least `FINE_PX`; same square, same values.
    """
    n = len(heatmap)
    factor = max(1, math.ceil(FINE_PX / n))
    weights = _interpolation(n, factor)
    return np.asarray(weights @ heatmap @ weights.T, dtype=np.float32)


def _interpolation(n: int, factor: int) -> FloatImage:
    """Return the ``(n * factor, n)`` matrix of linear interpolation, edges extended."""
    position = (np.arange(n * factor) + 0.5) / factor - 0.5
    position = np.clip(position, 0, n - 1)
    lower = np.minimum(position.astype(np.intp), max(n - 2, 0))
    share = position - lower
    weights = np.zeros((n * factor, n), dtype=np.float32)
    row = np.arange(n * factor)
    weights[row, lower] += 1 - share
    weights[row, np.minimum(lower + 1, n - 1)] += share
    return weights


def find_boxes(
    fine: FloatImage, letterbox: Letterbox, threshold: float, minimum_area: float
) -> tuple[Box, ...]:
    """Return the Boxes of a heat map, the highest peak first.

    Parameters
    ----------
    fine
        The `fine_map` of a heat map, shape ``(m, m)``, over the model's whole square.
    letterbox
        Where the image lies in that square. Activation on the bars belongs to nothing and is left out.
    threshold
        Activation at and above it belongs to a region; regions connect by sides and corners.
    minimum_area
        Regions that cover a smaller share (0–1) of the square are dropped.
    """
    cell_px = letterbox.size_px / len(fine)
    cells = image_cells(letterbox, len(fine))
    top, left = cells[0].start, cells[1].start
    inside = fine[cells]
    labels, _ = scipy.ndimage.label(inside >= threshold, structure=np.ones((3, 3), dtype=np.int8))
    boxes = []
    for label, (rows, columns) in enumerate(scipy.ndimage.find_objects(labels), start=1):
        region = inside[rows, columns][labels[rows, columns] == label]
        if region.size < minimum_area * fine.size:
            continue
        x0, y0 = letterbox.to_image((left + columns.start) * cell_px, (top + rows.start) * cell_px)
        x1, y1 = letterbox.to_image((left + columns.stop) * cell_px, (top + rows.stop) * cell_px)
        column0, column1 = _half_open(x0, x1, letterbox.columns)
        row0, row1 = _half_open(y0, y1, letterbox.rows)
        boxes.append(Box(column0, row0, column1, row1, float(region.max()), float(region.mean())))
    return tuple(sorted(boxes, key=lambda box: -box.peak))


def image_cells(letterbox: Letterbox, count: int) -> tuple[slice, slice]:
    """Return rows and columns of the cells of a ``count × count`` map that lie on the image."""
    cell_px = letterbox.size_px / count
    return (
        _cells(letterbox.top, letterbox.height, cell_px),
        _cells(letterbox.left, letterbox.width, cell_px),
    )


def _cells(start_px: int, length_px: int, cell_px: float) -> slice:
    """Return the fine cells whose centres lie in a stretch of the square."""
    return slice(math.ceil(start_px / cell_px - 0.5), math.ceil((start_px + length_px) / cell_px - 0.5))


def _half_open(start: float, stop: float, limit: int) -> tuple[int, int]:
    """Round a stretch to whole pixels of ``0 … limit``, never empty."""
    first = min(max(round(start), 0), limit - 1)
    return first, min(max(round(stop), first + 1), limit)


def union_mask(boxes: npt.ArrayLike, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Rasterise ``(n, 4)`` corners x0, y0, x1, y1, rounded to whole pixels, half-open, into one mask."""
    mask = np.zeros(shape, dtype=np.bool_)
    for x0, y0, x1, y1 in np.rint(np.asarray(boxes, dtype=np.float64).reshape(-1, 4)).astype(int):
        mask[max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)] = True
    return mask


def iou(a: npt.NDArray[np.bool_], b: npt.NDArray[np.bool_]) -> float:
    """Return intersection over union of two masks of one shape; 0 if both are empty."""
    union = np.count_nonzero(a | b)
    return np.count_nonzero(a & b) / union if union else 0.0
