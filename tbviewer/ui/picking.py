"""Which mark, and which of its points, lies under the cursor; no Qt here."""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

from tbviewer.core.marks import Mark, Marks, Point


class Picked(NamedTuple):
    """A mark under the cursor.

    Attributes
    ----------
    mark
        Its place in `Marks.items`.
    point
        Which of its points; None for the mark as a whole.
    """

    mark: int
    point: int | None


def picked(marks: Marks, at: Point, near: float) -> Picked | None:
    """Return what lies within `near` image pixels of a point: points before lines, the newest first."""
    newest_first = list(reversed(list(enumerate(marks.items))))
    for number, mark in newest_first:
        for index, point in enumerate(mark.points):
            if math.dist(point, at) <= near:
                return Picked(number, index)
    for number, mark in newest_first:
        if distance_to_line(mark, at) <= near:
            return Picked(number, None)
    return None


def distance_to_line(mark: Mark, at: Point) -> float:
    """Return how far a point is from the line of a mark, in image pixels."""
    outline = mark.outline()
    if mark.kind.is_region:
        outline = (*outline, outline[0])
    return min(_distance(at, a, b) for a, b in itertools.pairwise(outline))


def _distance(at: Point, a: Point, b: Point) -> float:
    """Return the distance from a point to the stretch between two others."""
    dx, dy = b.x - a.x, b.y - a.y
    squared = dx * dx + dy * dy
    share = ((at.x - a.x) * dx + (at.y - a.y) * dy) / squared if squared else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(a.x + share * dx - at.x, a.y + share * dy - at.y)
