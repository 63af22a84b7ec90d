"""Colours of the heat map: one fixed scale, told apart by colour-blind readers too."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

NAME = "inferno"  # perceptually even and rising in lightness, so it reads without hue


@lru_cache(maxsize=1)
def activation_colors() -> npt.NDArray[np.uint8]:
    """Return red, green, blue of activation 0/255 … 255/255, shape ``(256, 3)``."""
    import pyqtgraph as pg

    table = pg.colormap.get(NAME).getLookupTable(0.12, 1.0, 256)  # the darkest part hides on a radiograph
    return np.asarray(table[:, :3], dtype=np.uint8)


def colored(fine: npt.NDArray[np.float32], threshold: float, opacity: float) -> npt.NDArray[np.uint8]:
    """Return premultiplied red, green, blue, alpha; transparent below the threshold.

    Parameters
    ----------
    fine
        Activation, shape ``(m, m)``, 0–1, on the absolute scale.
    """
    level = np.rint(np.clip(fine, 0, 1) * 255).astype(np.uint8)
    table = np.empty((256, 4), dtype=np.uint8)
    table[:, :3] = np.rint(activation_colors() * opacity)
    table[:, 3] = round(255 * opacity)
    rgba = table[level]
    rgba[fine < threshold] = 0
    return rgba
