"""The registered frame: how maps travel between it and each radiograph's square.

All coordinates are shares of the square's side: x to the right and y down, 0–1, pixel i of n spanning
i/n to (i + 1)/n. A matrix ``(2, 3)`` takes a point of the registered frame to the radiograph's square:
``matrix[:, :2] @ point + matrix[:, 2]``. Being free of pixels it serves maps of every size.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float64]

FRAME_PX = 256  # side of a map in the registered frame
IDENTITY: Matrix = np.eye(2, 3)

_FINE_PX = 256  # maps are sampled at least this finely, then averaged over the cells of a coarser one


def to_frame(picture: npt.NDArray[np.float32], matrix: Matrix, side_px: int = FRAME_PX) -> FloatArray:
    """Return a radiograph's map ``(h, w)`` in the registered frame, ``(side_px, side_px)``.

    Linear between the cells' centres; what lies outside the radiograph repeats its edge.
    """
    rows, columns = picture.shape
    to_pixels = in_pixels(matrix, (side_px, side_px), (rows, columns))
    return np.asarray(
        cv2.warpAffine(
            np.ascontiguousarray(picture, dtype=np.float32),
            to_pixels,
            (side_px, side_px),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
    )


def from_frame(framed: FloatArray, matrix: Matrix, shape: tuple[int, int]) -> FloatArray:
    """Return a map of the registered frame as cells of a radiograph's square.

    Parameters
    ----------
    framed
        Shape ``(side_px, side_px)``.
    matrix
        From the frame to the square, shape ``(2, 3)``.
    shape
        Rows and columns of the result. Each cell is the mean over its area; what the frame does not
        cover is 0.
    """
    return averaged(fine_from_frame(framed, matrix, shape), shape)


def fine_from_frame(framed: FloatArray, matrix: Matrix, shape: tuple[int, int]) -> FloatArray:
    """Return what `from_frame` does before it averages: rows and columns are multiples of ``shape``."""
    rows, columns = (n * max(1, math.ceil(_FINE_PX / n)) for n in shape)
    to_pixels = in_pixels(matrix, framed.shape, (rows, columns))
    return np.asarray(cv2.warpAffine(framed, to_pixels, (columns, rows), flags=cv2.INTER_LINEAR))


def averaged(fine: FloatArray, shape: tuple[int, int]) -> FloatArray:
    """Return a map's mean over each of ``shape`` equal cells."""
    return np.asarray(cv2.resize(fine, shape[::-1], interpolation=cv2.INTER_AREA))


def in_pixels(matrix: Matrix, source: tuple[int, ...], target: tuple[int, ...]) -> Matrix:
    """Return a matrix for pixel indices instead of shares of the side, between maps of two shapes.

    Index i is the centre of pixel i, at share (i + ½) / n.
    """
    return np.asarray((np.linalg.inv(_to_shares(target)) @ _square(matrix) @ _to_shares(source))[:2])


def in_shares(matrix: npt.NDArray[np.floating], side_px: int) -> Matrix:
    """Return for shares of the side what ``matrix`` is for pixel indices of two squares of one size."""
    shares = _to_shares((side_px, side_px))
    return np.asarray((shares @ _square(matrix) @ np.linalg.inv(shares))[:2])


def _to_shares(shape: tuple[int, ...]) -> Matrix:
    rows, columns = shape
    return np.array([[1 / columns, 0, 0.5 / columns], [0, 1 / rows, 0.5 / rows], [0, 0, 1]])


def _square(matrix: npt.NDArray[np.floating]) -> Matrix:
    return np.vstack([matrix, [0, 0, 1]])
