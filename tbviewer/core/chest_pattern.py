"""Does a picture look like a frontal chest radiograph, and which way up? Shapes only, no network.

A picture is shrunk to 32 × 32, its greys are replaced by their ranks, and what is left is compared with the
chests of the train split: its place among their principal components and what these do not explain go into a
logistic regression. It knows no texture and no sharpness, so that it does not tell scanners apart. The
coefficients are fitted by ``tbtrain suitability``; how well they do is printed by
``python -m tests.benchmarks.suitability``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from tbviewer.core.assets import assets_folder
from tbviewer.core.glimpse import Glimpse
from tbviewer.core.radiograph import FloatImage

SIDE_PX = 32
ASSET = "suitability.npz"
TILTS_DEG = (-30.0, -20.0, 20.0, 30.0)

_LEVELS = 256
_BORDER_SHARE = 0.02  # pure black and pure white count for at most this share of the ranks


@dataclass(frozen=True, slots=True, eq=False)
class ChestPattern:
    """The fitted comparison; of ``n`` components.

    Attributes
    ----------
    mean
        The mean chest, shape ``(1024,)``.
    components
        Orthonormal rows, shape ``(n, 1024)``.
    spread
        Standard deviation of the chests along each component, shape ``(n,)``.
    center, scale, weights
        Of the logistic regression on `measures`, shape ``(2 n + 3,)``.
    bias
        Of the same.
    """

    mean: FloatImage
    components: FloatImage
    spread: FloatImage
    center: FloatImage
    scale: FloatImage
    weights: FloatImage
    bias: float

    def measures(self, pictures: FloatImage) -> FloatImage:
        """Return what the regression sees of some ranked pictures, ``(k, 1024)`` to ``(k, 2 n + 3)``."""
        off = pictures - self.mean
        along = off @ self.components.T
        rest = np.maximum((off**2).sum(axis=1) - (along**2).sum(axis=1), 1e-6)
        unusual = along / self.spread
        far = (unusual**2).mean(axis=1)
        squares = np.minimum(unusual**2, 25.0)
        mirrored = pictures.reshape(-1, SIDE_PX, SIDE_PX)[:, :, ::-1].reshape(pictures.shape)
        lopsided = np.sqrt(((pictures - mirrored) ** 2).mean(axis=1))
        extra = np.stack([np.log(rest), np.log(far + 0.1), lopsided], axis=1)
        return np.concatenate([np.clip(unusual, -5, 5), squares, extra], axis=1).astype(np.float32)

    def evidence(self, pictures: FloatImage) -> npt.NDArray[np.float32]:
        """Return the log odds that each ranked picture ``(k, 1024)`` is an upright chest, ``(k,)``."""
        measured = (self.measures(pictures) - self.center) / self.scale
        return np.asarray(measured @ self.weights + np.float32(self.bias), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Log odds that a picture is a frontal chest radiograph, as it is and turned around.

    Attributes
    ----------
    upright
        As it is.
    inverted
        With black and white exchanged.
    turned
        After a quarter, half and three quarter turn, each the better of both polarities.
    tilted
        After the turns of `TILTS_DEG`, the best of them; and which.
    """

    upright: float
    inverted: float
    turned: float
    tilted: float
    tilt_deg: float


def likeness(framed: Glimpse, pattern: ChestPattern | None = None) -> Likeness:
    """Compare a picture without its borders with the chests, as it is and as it may have to be turned."""
    pattern = pattern or fitted_pattern()
    square = framed.square(SIDE_PX)
    ranked = ranks(square)
    quarters = [np.rot90(ranked, k) for k in (1, 2, 3)]
    tilted = [ranks(ndimage.rotate(square, d, reshape=False, order=1, mode="nearest")) for d in TILTS_DEG]
    views = [ranked, 1 - ranked, *quarters, *(1 - q for q in quarters), *tilted]
    found = pattern.evidence(np.stack([view.ravel() for view in views]))
    best = int(np.argmax(found[8:]))
    return Likeness(
        float(found[0]), float(found[1]), float(found[2:8].max()), float(found[8 + best]), TILTS_DEG[best]
    )


def ranks(square: FloatImage) -> FloatImage:
    """Replace each grey by its rank, 0–1; large black or white areas count for little.

    Parameters
    ----------
    square
        Grey 0–1, any shape; the result has the same.
    """
    level = np.rint(np.clip(square, 0, 1) * (_LEVELS - 1)).astype(np.intp)
    counts = np.bincount(level.ravel(), minlength=_LEVELS).astype(np.float64)
    counts[[0, -1]] = np.minimum(counts[[0, -1]], square.size * _BORDER_SHARE)
    rank = (np.cumsum(counts) - counts / 2) / max(counts.sum(), 1.0)
    return np.asarray(rank, dtype=np.float32)[level]


def write_pattern(file: IO[bytes], pattern: ChestPattern) -> None:
    """Write the coefficients, half precision where that is enough."""
    np.savez_compressed(
        file,
        mean=pattern.mean.astype(np.float16),
        components=pattern.components.astype(np.float16),
        spread=pattern.spread,
        center=pattern.center,
        scale=pattern.scale,
        weights=pattern.weights,
        bias=np.float32(pattern.bias),
    )


def load_pattern(path: Path) -> ChestPattern:
    """Read what `write_pattern` wrote."""
    with np.load(path) as stored:
        parts = {name: stored[name].astype(np.float32) for name in stored.files}
    return ChestPattern(**{**parts, "bias": float(parts["bias"])})


@lru_cache(maxsize=1)
def fitted_pattern() -> ChestPattern:
    """Return the coefficients that ship with the program."""
    return load_pattern(assets_folder() / ASSET)
