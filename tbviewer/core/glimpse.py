"""A radiograph seen small: enough to judge what it shows and how well, in a few milliseconds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from tbviewer.core.radiograph import FloatImage, Radiograph
from tbviewer.core.voi import apply_voi

LONGER_SIDE_PX = 640


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
        """Return the whole picture stretched to a square, area-weighted, shape ``(side_px, side_px)``."""
        image = Image.fromarray(self.grey).resize((side_px, side_px), Image.Resampling.BOX)
        return np.asarray(image, dtype=np.float32)


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
