"""From clicks and drags to a Mark; no Qt here.

A length, an ellipse or a calibration takes two points, an angle three, a polygon as many as it is given.
Points come from clicks, from the two ends of a drag, or, for a polygon, from every step of a drag.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

from tbviewer.core.marks import Kind, Mark, Point


class Tool(StrEnum):
    """What the left button does on the image."""

    MOVE = "move"  # or window, as the reader chose
    LENGTH = "length"
    ANGLE = "angle"
    CALIBRATE = "calibrate"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"


_KINDS = {
    Tool.LENGTH: Kind.LENGTH,
    Tool.CALIBRATE: Kind.LENGTH,
    Tool.ANGLE: Kind.ANGLE,
    Tool.ELLIPSE: Kind.ELLIPSE,
    Tool.POLYGON: Kind.POLYGON,
}


class Drawing:
    """One mark in the making.

    Parameters
    ----------
    tool
        Any but `Tool.MOVE`.
    near
        Returns the distance in image pixels below which two points are one: a hand is not steadier than that.
        The more is magnified, the smaller it is.

    Attributes
    ----------
    points
        Those that are set.
    hovered
        Where the next one would be; None until that is known.
    """

    def __init__(self, tool: Tool, near: Callable[[], float]) -> None:
        self.kind = _KINDS[tool]
        self.points: list[Point] = []
        self._near = near
        self.hovered: Point | None = None

    @property
    def preview(self) -> Mark | None:
        """The mark as it would be if the point under the cursor were its last; None while too few are set."""
        points = self._points_and_hovered
        fits = self.kind.fewest_points <= len(points) <= self.kind.most_points
        return Mark(self.kind, points) if fits else None

    @property
    def outline(self) -> tuple[Point, ...]:
        """What there is to draw while it is made: the points set, and the one under the cursor."""
        points = self._points_and_hovered
        return Mark(self.kind, points).outline() if len(points) == 2 else points

    @property
    def _points_and_hovered(self) -> tuple[Point, ...]:
        last = () if self.hovered is None or not self.points else (self.hovered,)
        return (*self.points, *last)

    @property
    def _is_free(self) -> bool:
        return self.kind is Kind.POLYGON

    def hover(self, point: Point) -> None:
        """Show where the next point would be."""
        self.hovered = point

    def click(self, point: Point) -> Mark | None:
        """Set a point; return the mark if it was the last."""
        if self._is_free and len(self.points) >= self.kind.fewest_points and self._is_near(point, 0):
            return self.finish()
        if self.points and (self._is_near(point, -1) or self._is_flat(point)):
            return None  # twice the same place, as in a double click, or an ellipse with no inside
        self.points.append(point)
        return self.finish() if not self._is_free and len(self.points) == self.kind.most_points else None

    def drag(self, point: Point) -> None:
        """Draw on with the button held: an end is pulled along; a polygon gets points as it goes."""
        has_room = self._is_free and 0 < len(self.points) < self.kind.most_points
        if has_room and not self._is_near(point, -1):
            self.points.append(point)
        self.hovered = point

    def release(self, point: Point) -> Mark | None:
        """End a drag; return the mark if that was the last point."""
        if self._is_free:
            return self.finish()
        return self.click(point)

    def finish(self) -> Mark | None:
        """Return the mark made of the points that are set; None if they are too few."""
        if len(self.points) < self.kind.fewest_points:
            return None
        return Mark(self.kind, tuple(self.points))

    def _is_flat(self, point: Point) -> bool:
        first = self.points[0]
        return (
            self.kind is Kind.ELLIPSE and min(abs(point.x - first.x), abs(point.y - first.y)) < self._near()
        )

    def _is_near(self, point: Point, index: int) -> bool:
        return math.dist(point, self.points[index]) < self._near()
