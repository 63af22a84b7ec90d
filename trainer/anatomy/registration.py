"""Affine registration of radiographs to the mean normal radiograph, without a network and without boxes.

Each radiograph becomes a small picture with its contrast made even; the enhanced correlation
coefficient (Evangelidis and Psarakis, IEEE TPAMI 2008; in OpenCV) is climbed from the likeliest
placements. What no plausible placement explains keeps the identity and is marked as failed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice

import cv2
import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError
from trainer.anatomy.frame import IDENTITY, FloatArray, Matrix, in_pixels, in_shares, to_frame
from trainer.anatomy.placements import Placements

Progress = Callable[[str, int, int], None]

SMALL_PX = 96
ENOUGH_NORMALS = 300  # radiographs of each source that make the mean

_NOISE_SIGMA, _SHADE_SIGMA = 1.5, 16.0  # pixels of the small picture: finer and coarser than this is left out
_STARTS = 6
_GOOD = 0.75  # correlation that needs no further start
_ACCEPTED = 0.5  # noise reaches 0.35
_ACCEPTED_START = 0.65  # of the thumbnails, which agree more easily
_ITERATIONS, _PRECISION, _SMOOTHING_PX = 40, 1e-4, 5
_SCALES = (0.6, 1.75)
_TURN, _SHEAR = 0.3, 0.25
_SHIFT = 0.28  # of the middle, as share of the side


@dataclass(frozen=True, slots=True, eq=False)
class Registration:
    """Where the mean normal radiograph's chest lies in each of n radiographs.

    Attributes
    ----------
    matrices
        Shape ``(n, 2, 3)``, from the registered frame to the radiograph's square, both in shares of the
        side; see `trainer.anatomy.frame`.
    correlations
        Shape ``(n,)``: of the registered small picture with the mean, −1 to 1; 0 where it failed.
    failed
        Shape ``(n,)``: whether no plausible placement was found, so that the matrix is the identity.
    """

    matrices: Matrix
    correlations: FloatArray
    failed: npt.NDArray[np.bool_]


def small_picture(image: npt.NDArray[np.uint8]) -> FloatArray:
    """Return a radiograph's square ``(s, s)`` at ``(96, 96)``, noise and large shades taken away."""
    small = cv2.resize(image, (SMALL_PX, SMALL_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    smooth = cv2.GaussianBlur(small, (0, 0), _NOISE_SIGMA)
    return np.asarray(smooth - cv2.GaussianBlur(smooth, (0, 0), _SHADE_SIGMA))


def mean_normal(
    images: npt.NDArray[np.uint8], normals: Sequence[Sequence[int]], progress: Progress, workers: int = 0
) -> FloatArray:
    """Return the mean small picture of normal radiographs, ``(96, 96)``, symmetric.

    The mean of the radiographs as they lie is registered to once, and the mean of the registered ones
    is the result. No source counts more for being larger.

    Parameters
    ----------
    images
        The cache, shape ``(n, s, s)``, rank-equalised.
    normals
        Rows of the train split's normal radiographs, by source; the first 300 of each are taken.

    Raises
    ------
    DataError
        If there is no normal radiograph.
    """
    groups = [list(rows[:ENOUGH_NORMALS]) for rows in normals if len(rows)]
    if not groups:
        raise DataError(
            "no_normals",
            "The train split has no radiograph labelled normal to register the others to. Add some.",
        )
    small = {row: small_picture(images[row]) for rows in groups for row in rows}
    rough = _symmetric(np.mean([np.mean([small[r] for r in rows], axis=0) for rows in groups], axis=0))
    rows = list(small)
    found = _register((small[row] for row in rows), len(rows), rough, progress, "mean radiograph", workers)
    matrices = dict(zip(rows, found.matrices, strict=True))
    return _symmetric(
        np.mean(
            [np.mean([to_frame(small[r], matrices[r], SMALL_PX) for r in rows], axis=0) for rows in groups],
            axis=0,
        )
    )


def register(
    images: npt.NDArray[np.uint8],
    mean: FloatArray,
    progress: Progress,
    workers: int = 0,
    rows: Sequence[int] | None = None,
) -> Registration:
    """Register radiographs to a mean radiograph, the same whatever the number of workers.

    Parameters
    ----------
    images
        The cache, shape ``(n, s, s)``, rank-equalised, s at least 96.
    mean
        From `mean_normal`.
    progress
        Called with a label, radiographs done, and radiographs in all.
    workers
        Threads; 0 for one on each core. OpenCV frees the interpreter while it works, so threads use all
        cores and need no copy of the cache.
    rows
        Which radiographs are registered, in this order; all if None.
    """
    rows = range(len(images)) if rows is None else rows
    pictures = (small_picture(images[row]) for row in rows)
    return _register(pictures, len(rows), mean, progress, "registering", workers)


def _register(
    pictures: Iterable[FloatArray], count: int, mean: FloatArray, progress: Progress, label: str, workers: int
) -> Registration:
    placements = Placements.of(mean)
    matrices, correlations = np.tile(IDENTITY, (count, 1, 1)), np.zeros(count, dtype=np.float32)
    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        found = pool.map(lambda picture: _placed(picture, mean, placements), pictures)
        for i, placement in enumerate(found):
            if placement is not None:
                matrices[i], correlations[i] = placement
            progress(label, i + 1, count)
    return Registration(matrices, correlations, correlations == 0)


def _placed(picture: FloatArray, mean: FloatArray, placements: Placements) -> tuple[Matrix, float] | None:
    """Return the matrix and the correlation of one small picture, or None if nothing plausible fits.

    Where the iteration diverges from every start, a start that fits well by itself is taken.
    """
    best: tuple[Matrix, float] | None = None
    starts = placements.of_picture(picture)
    first = next(starts)
    for start, _ in chain([first], islice(starts, _STARTS - 1)):
        climbed = _climb(picture, mean, start)
        if climbed and climbed[1] > max(_ACCEPTED, best[1] if best else 0.0) and plausible(climbed[0]):
            best = climbed
        if best and best[1] > _GOOD:
            break
    return best or (first if first[1] > _ACCEPTED_START else None)


def _climb(picture: FloatArray, mean: FloatArray, start: Matrix) -> tuple[Matrix, float] | None:
    """Return the matrix and the correlation that the iteration reaches from a start, or None."""
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _ITERATIONS, _PRECISION)
    initial = in_pixels(start, mean.shape, picture.shape).astype(np.float32)
    try:
        correlation, found = cv2.findTransformECC(
            mean, picture, initial, cv2.MOTION_AFFINE, criteria, _looked_at(), _SMOOTHING_PX
        )
    except cv2.error:
        return None
    return in_shares(found, SMALL_PX), float(correlation)


def _looked_at() -> npt.NDArray[np.uint8]:
    """Return the part of the small picture that counts: borders, markers and most of the abdomen do not."""
    mask = np.zeros((SMALL_PX, SMALL_PX), dtype=np.uint8)
    mask[6:84, 8:88] = 255
    return mask


def plausible(matrix: Matrix) -> bool:
    """Say whether a chest may lie so: its size, turn, shear and shift within limits."""
    (a, b, _), (c, d, _) = matrix
    width, height = np.hypot(a, c), np.hypot(b, d)
    shift = np.abs(matrix @ np.array([0.5, 0.5, 1.0]) - 0.5)
    return bool(
        all(_SCALES[0] < size < _SCALES[1] for size in (width, height))
        and abs(c - b) / 2 < _TURN
        and abs(b + c) < _SHEAR
        and shift.max() < _SHIFT
    )


def _symmetric(picture: npt.NDArray[np.floating]) -> FloatArray:
    return np.asarray((picture + picture[:, ::-1]) / 2, dtype=np.float32)
