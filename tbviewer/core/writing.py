"""Is there more writing in a picture than the letters and words that mark a side or a position?

Written text is a row of strokes, each a step up in grey and a step down again, close beside one another and
over the height of a letter. ``PORTABLE`` has thirteen of them; a patient's name with a date, or two lines of
a header, have more. An arrow, a cable, a rib or the edge of a collimator has a few.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tbviewer.core.radiograph import FloatImage

_STEP = 0.1  # of grey from one pixel to the next
_APART_PX = 20  # strokes further apart than the words of a line are not of one line
_FEW = 4  # strokes that a cable or an arrow has too
_LETTER_PX = (4, 48)  # height of a letter in a picture of about 640 pixels
_LONG_LINE, _LONG_BLOCK = 17, 24  # strokes; measured by ``python -m tests.benchmarks.suitability``
_LEADING = 1.5  # lines of one block lie no further apart than so many times their height
_BELOW_SHARE = 0.3  # and overlap by so much of the shorter one


@dataclass(slots=True)
class Line:
    """A line of writing, or what looks like it: rows and columns, ends included, and its strokes."""

    top: int
    bottom: int
    left: int
    right: int
    strokes: float

    @property
    def height(self) -> int:
        """Number of rows."""
        return self.bottom - self.top + 1


def may_name_a_patient(grey: FloatImage) -> bool:
    """Say whether a picture has a line, or lines below one another, longer than a marker.

    Parameters
    ----------
    grey
        Grey 0–1, shape ``(rows, columns)``, the longer side about 640 pixels or fewer.
    """
    found = lines(grey)
    if any(line.strokes >= _LONG_LINE for line in found):
        return True
    return any(sum(line.strokes for line in block) >= _LONG_BLOCK for block in _blocks(found))


def lines(grey: FloatImage) -> list[Line]:
    """Return what looks like lines of writing, from top to bottom."""
    growing: list[tuple[Line, list[int]]] = []
    found = []
    for row, left, right, strokes in _runs(grey):
        for line, counts in growing:
            if row - line.bottom <= 1 and _overlap(line, left, right) > 0.5:
                line.bottom, line.left, line.right = row, min(left, line.left), max(right, line.right)
                counts.append(strokes)
                break
        else:
            growing = [(line, counts) for line, counts in growing if row - line.bottom <= 1]
            growing.append((Line(row, row, left, right, 0), [strokes]))
            found.append(growing[-1])
    for line, counts in found:  # the upper rows of a letter have as many strokes as its middle, or fewer
        line.strokes = float(np.percentile(counts, 70))
    low, high = _LETTER_PX
    return [line for line, _ in found if low <= line.height <= high]


def _runs(grey: FloatImage) -> Iterator[tuple[int, int, int, int]]:
    """Yield row, first and last column, and number of strokes wherever some stand close in one row."""
    steps = np.diff(grey, axis=1)
    sign = (steps > _STEP).astype(np.int8) - (steps < -_STEP).astype(np.int8)
    rows, columns = np.nonzero(sign)
    if not len(rows):
        return
    signs = sign[rows, columns]
    begins = _begins(rows, columns)
    edge = begins.copy()
    edge[1:] |= signs[1:] != signs[:-1]  # several steps in one direction are one edge
    rows, columns = rows[edge], columns[edge]
    first = np.flatnonzero(begins[edge])
    last = np.append(first[1:], len(rows)) - 1
    strokes = (last - first + 1) // 2
    for index in np.flatnonzero(strokes >= _FEW):
        start, end = first[index], last[index]
        yield int(rows[start]), int(columns[start]), int(columns[end]), int(strokes[index])


def _begins(rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
    """Return which steps, in reading order, begin a row or stand far from the one before."""
    begins = np.ones(len(rows), dtype=np.bool_)
    begins[1:] = (rows[1:] != rows[:-1]) | (columns[1:] - columns[:-1] > _APART_PX)
    return begins


def _overlap(line: Line, left: int, right: int) -> float:
    """Return how much of the shorter of two lies over or under the other."""
    shorter = min(right - left, line.right - line.left) + 1
    return (min(right, line.right) - max(left, line.left) + 1) / shorter


def _blocks(found: list[Line]) -> list[list[Line]]:
    """Return lines that stand below one another, together."""
    blocks: list[list[Line]] = []
    for line in found:
        above = [block for block in blocks if any(_is_below(line, other) for other in block)]
        blocks = [block for block in blocks if block not in above]
        blocks.append([other for block in above for other in block] + [line])
    return blocks


def _is_below(line: Line, other: Line) -> bool:
    apart = line.top - other.bottom
    near = apart <= _LEADING * max(line.height, other.height)
    return near and _overlap(other, line.left, line.right) > _BELOW_SHARE
