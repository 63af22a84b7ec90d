"""The line around activation at and above the threshold, by marching squares."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Coordinates = npt.NDArray[np.float64]

# A cell lies between four neighbouring samples. Bits of its case: 1 top left, 2 top right,
# 4 bottom right, 8 bottom left. Its sides: 0 top, 1 right, 2 bottom, 3 left. From which side to which the
# line runs in each case; two cases have a second line.
_LINES = ("00", "30", "01", "31", "12", "30", "02", "32", "23", "20", "01", "21", "13", "10", "03", "00")
_FIRST = np.array([[int(side) for side in sides] for sides in _LINES])
_SECOND = {5: np.array([[1, 2]]), 10: np.array([[2, 3]])}
# Row and column of the two samples at the ends of each side.
_ENDS = np.array([[[0, 0], [0, 1]], [[0, 1], [1, 1]], [[1, 0], [1, 1]], [[0, 0], [1, 0]]])


def contour(values: npt.NDArray[np.float32], threshold: float) -> Coordinates:
    """Return the line where interpolated values cross a threshold.

    Parameters
    ----------
    values
        Samples, shape ``(rows, columns)``; sample ``(i, j)`` lies at ``x = j + 0.5, y = i + 0.5``.

    Returns
    -------
    Shape ``(n, 2, 2)``: for each piece of the line its start and end, each ``x, y``.
    """
    inside = values >= threshold
    case = (
        inside[:-1, :-1].astype(np.uint8)
        | (inside[:-1, 1:].astype(np.uint8) << 1)
        | (inside[1:, 1:].astype(np.uint8) << 2)
        | (inside[1:, :-1].astype(np.uint8) << 3)
    )
    rows, columns = np.nonzero((case > 0) & (case < 15))
    cases = case[rows, columns]
    sides = _FIRST[cases]
    for number, second in _SECOND.items():
        twice = cases == number
        if twice.any():
            rows, columns = np.concatenate([rows, rows[twice]]), np.concatenate([columns, columns[twice]])
            sides = np.concatenate([sides, np.repeat(second, np.count_nonzero(twice), axis=0)])
            cases = np.concatenate([cases, np.zeros(np.count_nonzero(twice), dtype=cases.dtype)])
    return np.stack([_crossing(values, rows, columns, sides[:, end], threshold) for end in (0, 1)], axis=1)


def _crossing(
    values: npt.NDArray[np.float32],
    rows: npt.NDArray[np.intp],
    columns: npt.NDArray[np.intp],
    sides: npt.NDArray[np.intp],
    threshold: float,
) -> Coordinates:
    """Return where a side of each of some cells is crossed, shape ``(n, 2)``."""
    (row_a, column_a), (row_b, column_b) = _ENDS[sides].transpose(1, 2, 0)
    a = values[rows + row_a, columns + column_a].astype(np.float64)
    b = values[rows + row_b, columns + column_b].astype(np.float64)
    share = np.clip((threshold - a) / np.where(a == b, 1.0, b - a), 0.0, 1.0)
    x = columns + 0.5 + column_a + share * (column_b - column_a)
    y = rows + 0.5 + row_a + share * (row_b - row_a)
    return np.stack([x, y], axis=1)
