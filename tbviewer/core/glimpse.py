"""A radiograph seen small: enough to judge what it shows and how well, in a few milliseconds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from tbviewer.core.radiograph import FloatImage, Mask, Radiograph
from tbviewer.core.voi import apply_voi

LONGER_SIDE_PX = 640
_FRAMES = 2
_BLACK, _WHITE = 0.02, 0.98
_PLAIN_SHARE = 0.97  # a row of which so much is black or white belongs to a border
_LEAST_SHARE = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Glimpse:
    """Every n-th pixel of a radiograph.

    Attributes
    ----------
    grey
        Shape ``(rows, columns)``, 0 black to 1 white, as the file opens.
    color
        Shape ``(rows, columns, 3)``, uint8; None for grayscale.
    """

    grey: FloatImage
    color: npt.NDArray[np.uint8] | None

    def square(self, side_px: int) -> FloatImage:
        """Return the picture stretched to a square, area-weighted, shape ``(side_px, side_px)``."""
        image = Image.fromarray(self.grey).resize((side_px, side_px), Image.Resampling.BOX)
        return np.asarray(image, dtype=np.float32)

    def framed(self) -> Glimpse:
        """Return the picture without the black and white borders of film, paper and collimator."""
        plain = (self.grey < _BLACK) | (self.grey > _WHITE)
        rows, columns = slice(None), slice(None)
        for _ in range(_FRAMES):  # a white border may lie in a black one
            inside = plain[rows, columns]
            rows, columns = _narrowed(rows, _kept(inside, 1)), _narrowed(columns, _kept(inside, 0))
        color = None if self.color is None else self.color[rows, columns]
        return Glimpse(np.ascontiguousarray(self.grey[rows, columns]), color)


def _kept(plain: Mask, axis: int) -> slice:
    """Return which rows (axis 1) or columns (axis 0) lie between the borders: all, if hardly any would."""
    border = np.count_nonzero(plain, axis=axis) > _PLAIN_SHARE * plain.shape[axis]
    inside = np.flatnonzero(~border)
    if len(inside) < _LEAST_SHARE * len(border):
        return slice(0, len(border))
    return slice(int(inside[0]), int(inside[-1]) + 1)


def _narrowed(outer: slice, inner: slice) -> slice:
    start = outer.start or 0
    return slice(start + inner.start, start + inner.stop)


def glimpse(radiograph: Radiograph) -> Glimpse:
    """Return the radiograph seen small."""
    step = max(1, -(-max(radiograph.rows, radiograph.columns) // LONGER_SIDE_PX))
    every = (slice(step // 2, None, step),) * 2
    small = replace(
        radiograph,
        pixels=np.ascontiguousarray(radiograph.pixels[every]),
        padding=None if radiograph.padding is None else radiograph.padding[every],
        overlays=(),
    )
    color = None if radiograph.color is None else radiograph.color[every]
    return Glimpse(apply_voi(small), color)
