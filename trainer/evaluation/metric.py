"""The localization metric, frozen.

For each TB radiograph with true boxes, on a 512×512 grid: G is the union of the true boxes, P the union
of the predicted Boxes, both half-open pixel ranges. IoU is |G∩P| / |G∪P|; nothing predicted counts 0.
mIOU is the mean over radiographs, with a bootstrap interval over radiographs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from tbviewer.core.boxes import Box, find_boxes, iou, union_mask
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import FloatImage

GRID = 512
TWO_FIXED_BOXES = ((96, 64, 240, 220), (300, 76, 428, 232))  # on the grid; they look at no image
WHOLE_IMAGE = ((0, 0, GRID, GRID),)
BOX_ACCURACY_IOUS = (0.3, 0.5, 0.7)

Corners = npt.NDArray[np.float64]
Half = Literal["left", "right"]  # of the image, as it is seen


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One TB radiograph with boxes and what a model says of it.

    Attributes
    ----------
    truth
        True boxes on the grid, shape ``(n, 4)``: x0, y0, x1, y1.
    fine
        The model's fine heat map; see `tbviewer.core.boxes.fine_map`.
    letterbox
        Where the radiograph lies under it.
    """

    truth: Corners
    fine: FloatImage
    letterbox: Letterbox

    def boxes_at(self, threshold: float, minimum_area: float) -> Corners:
        """Return the predicted boxes on the grid, shape ``(n, 4)``."""
        return on_grid(find_boxes(self.fine, self.letterbox, threshold, minimum_area), self.letterbox)


def on_grid(boxes: Sequence[Box], letterbox: Letterbox) -> Corners:
    """Scale Boxes from image pixels to the grid, shape ``(n, 4)``."""
    corners = np.array([[b.x0, b.y0, b.x1, b.y1] for b in boxes], dtype=np.float64).reshape(-1, 4)
    return scaled_to_grid(corners, letterbox.rows, letterbox.columns)


def scaled_to_grid(corners: Corners, rows: int, columns: int) -> Corners:
    """Scale corners ``(n, 4)`` from an image of ``rows × columns`` pixels to the grid."""
    return np.asarray(corners * np.array([GRID / columns, GRID / rows] * 2))


def radiograph_iou(predicted: npt.ArrayLike, truth: npt.ArrayLike) -> float:
    """Return the IoU of the union of predicted and the union of true boxes, both on the grid."""
    return iou(union_mask(predicted, (GRID, GRID)), union_mask(truth, (GRID, GRID)))


def ious(cases: Sequence[Case], threshold: float, minimum_area: float) -> npt.NDArray[np.float64]:
    """Return each radiograph's IoU, shape ``(n,)``; their mean is the mIOU."""
    return np.array([radiograph_iou(c.boxes_at(threshold, minimum_area), c.truth) for c in cases])


def best_iou_per_true_box(predicted: Corners, truth: Corners) -> npt.NDArray[np.float64]:
    """Return for each true box the highest IoU with any predicted box, shape ``(len(truth),)``."""
    if not len(predicted):
        return np.zeros(len(truth))
    low = np.maximum(truth[:, None, :2], predicted[None, :, :2])
    high = np.minimum(truth[:, None, 2:], predicted[None, :, 2:])
    shared = np.prod(np.clip(high - low, 0, None), axis=2)
    union = _areas(truth)[:, None] + _areas(predicted)[None, :] - shared
    return np.asarray((shared / union).max(axis=1))


def points_into_lesion(case: Case) -> bool:
    """Say whether the heat map's maximum inside the radiograph lies in a true box."""
    y, x = np.unravel_index(int(np.argmax(_inside(case))), case.fine.shape)
    cell_px = case.letterbox.size_px / len(case.fine)
    px, py = case.letterbox.to_image((x + 0.5) * cell_px, (y + 0.5) * cell_px)
    gx, gy = px * GRID / case.letterbox.columns, py * GRID / case.letterbox.rows
    t = case.truth
    return bool(np.any((t[:, 0] <= gx) & (gx < t[:, 2]) & (t[:, 1] <= gy) & (gy < t[:, 3])))


def half_of(truth: Corners) -> Half | None:
    """Return the half of the image that holds all true boxes ``(n, 4)``, on the grid.

    None where they lie in, or reach across to, both.
    """
    if np.all(truth[:, 2] <= GRID / 2):
        return "left"
    return "right" if np.all(truth[:, 0] >= GRID / 2) else None


def finds_side(case: Case) -> bool | None:
    """Say whether the mean activation is higher in the half that holds all lesions.

    None where lesions lie in, or reach across to, both halves of the image.
    """
    half = half_of(case.truth)
    if half is None:
        return None
    inside = _inside(case)
    middle = round((case.letterbox.left + case.letterbox.width / 2) / case.letterbox.size_px * len(inside))
    left, right = inside[:, :middle], inside[:, middle:]
    left_mean, right_mean = left[left >= 0].mean(), right[right >= 0].mean()
    return bool(left_mean > right_mean) if half == "left" else bool(right_mean > left_mean)


def _inside(case: Case) -> FloatImage:
    """Return the fine map with −1 on the letterbox bars."""
    box, cell_px = case.letterbox, case.letterbox.size_px / len(case.fine)
    centre = (np.arange(len(case.fine)) + 0.5) * cell_px
    rows = (centre >= box.top) & (centre < box.top + box.height)
    columns = (centre >= box.left) & (centre < box.left + box.width)
    return np.where(rows[:, None] & columns[None, :], case.fine, np.float32(-1))


def _areas(corners: Corners) -> npt.NDArray[np.float64]:
    return np.asarray((corners[:, 2] - corners[:, 0]) * (corners[:, 3] - corners[:, 1]))
