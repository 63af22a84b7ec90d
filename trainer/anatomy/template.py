"""The lung fields of the mean normal radiograph, found as its dark zones: no network, no boxes."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import scipy.ndimage

from tbviewer.core.errors import DataError
from trainer.anatomy.frame import FRAME_PX, FloatArray

_STEPS = np.arange(0, 15) * 0.1  # standard deviations below the mean's own mean
_LEAST_AREA = 0.02  # of the square; a lung of the mean radiograph covers about 0.07
_MARGIN = 1 / 30  # of the side: lesions reach behind ribs and diaphragm
_SOFTNESS = 1 / 60  # of the side: standard deviation of the edge


@dataclass(frozen=True, slots=True, eq=False)
class Lungs:
    """The lung fields in the registered frame.

    Attributes
    ----------
    template
        Shape ``(FRAME_PX, FRAME_PX)``, 1 in the lungs and 0 outside, with soft edges; symmetric.
    top, bottom
        Rows between which the lung fields lie, before their margin, as shares of the side.
    """

    template: FloatArray
    top: float
    bottom: float


def find_lungs(mean: FloatArray) -> Lungs:
    """Find the lung fields of a mean radiograph.

    The lungs are the dark zones that touch no border of the square, unlike the air around the body:
    the largest on each side, at the lightest grey that keeps them closed. Convex hulls take in heart
    shadow and hila; a margin and a soft edge follow.

    Parameters
    ----------
    mean
        From `trainer.anatomy.registration.mean_normal`, shape ``(s, s)``, symmetric.

    Raises
    ------
    DataError
        If there are no such zones: the normal radiographs are no upright frontal chest radiographs.
    """
    large = cv2.resize(mean, (FRAME_PX, FRAME_PX), interpolation=cv2.INTER_LINEAR)
    for step in _STEPS:
        zone = _largest_closed_zone(large < large.mean() - step * large.std())
        if zone is not None:
            break
    else:
        raise DataError(
            "no_lungs",
            "No lung fields can be found in the mean of the normal radiographs. Check that the train "
            "split's normal pictures are upright frontal chest radiographs, lungs dark.",
        )
    hull = _hull(zone)
    both = hull | hull[:, ::-1]
    rows = np.flatnonzero(both.any(axis=1))
    return Lungs(_softened(both), float(rows[0] / FRAME_PX), float((rows[-1] + 1) / FRAME_PX))


def _largest_closed_zone(dark: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_] | None:
    """Return the largest dark zone in the left half that touches no border and not the midline."""
    half = dark[:, : FRAME_PX // 2]
    labels, count = scipy.ndimage.label(half)
    open_ones = set(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]).tolist())
    areas = np.bincount(labels.ravel(), minlength=count + 1)
    areas[list(open_ones | {0})] = 0
    if areas.max() < _LEAST_AREA * dark.size:
        return None
    zone = np.zeros_like(dark)
    zone[:, : FRAME_PX // 2] = labels == areas.argmax()
    return zone


def _hull(zone: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    points = np.argwhere(zone)[:, ::-1].astype(np.int32)
    filled = np.zeros(zone.shape, dtype=np.uint8)
    cv2.fillConvexPoly(filled, cv2.convexHull(points), 1)
    return filled > 0


def _softened(lungs: npt.NDArray[np.bool_]) -> FloatArray:
    size = 2 * round(_MARGIN * FRAME_PX) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    widened = cv2.dilate(lungs.astype(np.uint8), disc).astype(np.float32)
    soft = cv2.GaussianBlur(widened, (0, 0), _SOFTNESS * FRAME_PX)
    # Rounding alone would leave it a little asymmetric and above 1.
    return np.asarray(np.clip((soft + soft[:, ::-1]) / 2, 0, 1))
