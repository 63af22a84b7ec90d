"""Plausible ways in which a chest lies in a radiograph: the starting points of the registration.

The iterative registration only finds a chest that it nearly overlaps already. So a few thousand shifts
and sizes are compared at thumbnail size first, all radiographs with all placements in one product of
matrices; the best few are where the iteration starts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np

from trainer.anatomy.frame import FloatArray, Matrix, in_pixels

_SIZES = (0.65, 0.75, 0.85, 0.95, 1.05, 1.15, 1.3, 1.45, 1.6)
_WIDEST = 1.36  # ratio of a placement's two sizes
_ACROSS = np.arange(-4, 5) / 24  # shifts, as shares of the side
_DOWN = np.arange(-5, 6) / 24
_THUMBNAIL_PX = 24


@dataclass(frozen=True, slots=True, eq=False)
class Placements:
    """The mean radiograph as it would look at every placement.

    Attributes
    ----------
    matrices
        Shape ``(p, 2, 3)``, from the registered frame to the radiograph's square.
    thumbnails
        Shape ``(p, k)``: each placement's thumbnail, of mean 0 and norm 1.
    """

    matrices: Matrix
    thumbnails: FloatArray

    @classmethod
    def of(cls, mean: FloatArray) -> Placements:
        """Return the placements of a mean radiograph ``(s, s)``."""
        matrices = np.stack([_matrix(*p) for p in product(_SIZES, _SIZES, _ACROSS, _DOWN) if _plausible(*p)])
        return cls(matrices, np.stack([_thumbnail(_placed(mean, matrix)) for matrix in matrices]))

    def of_picture(self, picture: FloatArray) -> Iterator[tuple[Matrix, float]]:
        """Yield the placements of a picture ``(s, s)``, best first, no two of them close to each other.

        Each comes as its matrix ``(2, 3)`` and its thumbnail's correlation with the picture's.
        """
        correlations = self.thumbnails @ _thumbnail(picture)
        seen: list[Matrix] = []
        for candidate in np.argsort(-correlations, kind="stable"):
            matrix = self.matrices[candidate]
            if all(_apart(matrix, other) for other in seen):
                seen.append(matrix)
                yield matrix, float(correlations[candidate])


def _plausible(width: float, height: float, across: float, down: float) -> bool:
    return 1 / _WIDEST < width / height < _WIDEST


def _matrix(width: float, height: float, across: float, down: float) -> Matrix:
    """Return the placement scaled about the middle of the square, then shifted."""
    return np.array([[width, 0, 0.5 * (1 - width) + across], [0, height, 0.5 * (1 - height) + down]])


def _placed(mean: FloatArray, matrix: Matrix) -> FloatArray:
    to_pixels = in_pixels(matrix, mean.shape, mean.shape)
    return np.asarray(cv2.warpAffine(mean, to_pixels, mean.shape, borderMode=cv2.BORDER_REPLICATE))


def _thumbnail(picture: FloatArray) -> FloatArray:
    """Return a picture's middle part, tiny, as a vector of mean 0 and norm 1 (or all 0 if it is flat)."""
    small = cv2.resize(picture, (_THUMBNAIL_PX, _THUMBNAIL_PX), interpolation=cv2.INTER_AREA)
    values = small[1:-3, 2:-2].ravel()
    values = values - values.mean()
    norm = float(np.linalg.norm(values))
    return np.asarray(values / norm if norm > 1e-6 else np.zeros_like(values), dtype=np.float32)


def _apart(a: Matrix, b: Matrix) -> bool:
    """Say whether two placements are so different that iterating from both may pay."""
    middle = np.array([0.5, 0.5, 1.0])
    return bool(np.abs((a - b) @ middle).max() > 1 / 20 or np.abs(a - b)[:, :2].max() > 0.25)
