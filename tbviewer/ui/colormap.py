"""Colours of the heat map: fixed scales, each told apart by colour-blind readers too."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

# All are perceptually even and rise in lightness, so they read without hue; each with the share at its
# dark end that is left out, because it would hide on a radiograph.
_DARKEST = {"inferno": 0.12, "viridis": 0.05, "cividis": 0.05, "plasma": 0.0, "magma": 0.15}
COLORS = tuple(_DARKEST)
DEFAULT_COLORS = "inferno"
LEVELS = 65536  # activation steps that are told apart, so that a threshold cuts where it says


def activation_colors(name: str = DEFAULT_COLORS) -> npt.NDArray[np.uint8]:
    """Return red, green, blue of activation 0/255 … 255/255, shape ``(256, 3)``.

    Parameters
    ----------
    name
        One of `COLORS`.
    """
    return _colors(name, 256)


@lru_cache(maxsize=8)
def _colors(name: str, count: int) -> npt.NDArray[np.uint8]:
    import pyqtgraph as pg

    table = pg.colormap.get(name).getLookupTable(_DARKEST[name], 1.0, count)
    return np.asarray(table[:, :3], dtype=np.uint8)


def activation_levels(activation: npt.NDArray[np.float32]) -> npt.NDArray[np.uint16]:
    """Return activation 0–1, any shape, as steps of 1/65535."""
    return np.rint(np.clip(activation, 0, 1) * (LEVELS - 1)).astype(np.uint16)


def lowest_shown(threshold: float) -> int:
    """Return the lowest activation level that is at the threshold."""
    return math.ceil(threshold * (LEVELS - 1) - 0.5)


@lru_cache(maxsize=2)
def _opaque(name: str, opacity: float) -> npt.NDArray[np.uint32]:
    """Return premultiplied 0xAARRGGBB of each activation level, none hidden."""
    rgb = np.rint(_colors(name, 4096) * np.float32(opacity)).astype(np.uint32)
    argb = (np.uint32(round(255 * opacity)) << 24) | (rgb[:, 0] << 16) | (rgb[:, 1] << 8) | rgb[:, 2]
    return np.repeat(argb.astype(np.uint32), LEVELS // 4096)


@lru_cache(maxsize=2)  # several viewports ask for the same one
def heatmap_table(threshold: float, opacity: float, name: str = DEFAULT_COLORS) -> npt.NDArray[np.uint32]:
    """Return premultiplied 0xAARRGGBB of each activation level; transparent below the threshold.

    Parameters
    ----------
    threshold, opacity
        0–1.
    name
        One of `COLORS`.
    """
    table = _opaque(name, opacity).copy()
    table[: lowest_shown(threshold)] = 0
    return table
