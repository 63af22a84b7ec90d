"""The line around activation at and above the threshold, by marching squares."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Coordinates = npt.NDArray[np.float64]

# A cell lies between four neighbouring samples. Bits of its case: 1 top left, 2 top right,
# 4 bottom right, 8 bottom left. Its sides: 0 top, 1 right, 2 bottom, 3 left.
_SIDES: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    5: ((3, 0), (1, 2)),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((2, 3),),
    9: ((2, 0),),
    10: ((0, 1), (2, 3)),
    11: ((2, 1),),
    12: ((1, 3),),
    13: ((1, 0),),
    14: ((0, 3),),
}
# Row and column of the two samples at the ends of each side.
_ENDS = (((0, 0), (0, 1)), ((0, 1), (1, 1)), ((1, 0), (1, 1)), ((0, 0), (1, 0)))


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
    pieces = [np.empty((0, 2, 2))]
    for number, sides in _SIDES.items():
        of_case = cases == number
        for start, end in sides if of_case.any() else ():
            at = rows[of_case], columns[of_case]
            pieces.append(
                np.stack(
                    [_crossing(values, *at, start, threshold), _crossing(values, *at, end, threshold)], 1
                )
            )
    return np.concatenate(pieces)


def _crossing(
    values: npt.NDArray[np.float32],
    rows: npt.NDArray[np.intp],
    columns: npt.NDArray[np.intp],
    side: int,
    threshold: float,
) -> Coordinates:
    """Return where a side of some cells is crossed, shape ``(n, 2)``."""
    (row_a, column_a), (row_b, column_b) = _ENDS[side]
    a = values[rows + row_a, columns + column_a].astype(np.float64)
    b = values[rows + row_b, columns + column_b].astype(np.float64)
    share = np.clip((threshold - a) / np.where(a == b, 1.0, b - a), 0.0, 1.0)
    x = columns + 0.5 + column_a + share * (column_b - column_a)
    y = rows + 0.5 + row_a + share * (row_b - row_a)
    return np.stack([x, y], axis=1)
