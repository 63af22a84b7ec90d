"""What a reader draws on a radiograph: lengths, angles, regions, and a known length that calibrates it.

Coordinates are those of the image: pixel ``i`` spans ``i`` to ``i + 1``, whatever the screen shows.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

from tbviewer.core.errors import TBViewerError

_MAXIMUM_MARKS, _MAXIMUM_POINTS = 1_000, 10_000
MAXIMUM_LABEL = 500


class MarksError(TBViewerError):
    """Marks that were stored cannot be read."""


class Point(NamedTuple):
    """A point of the image, in its pixels."""

    x: float
    y: float

    def moved(self, dx: float, dy: float) -> Point:
        """Return the point some pixels further on."""
        return Point(self.x + dx, self.y + dy)


class Kind(StrEnum):
    """What a mark is."""

    LENGTH = "length"
    ANGLE = "angle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"

    @property
    def is_region(self) -> bool:
        """Whether it has an inside."""
        return self in (Kind.ELLIPSE, Kind.POLYGON)

    @property
    def fewest_points(self) -> int:
        """How many points it has, at least."""
        return 3 if self in (Kind.ANGLE, Kind.POLYGON) else 2

    @property
    def most_points(self) -> int:
        """How many points it has, at most."""
        return _MAXIMUM_POINTS if self is Kind.POLYGON else self.fewest_points


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing drawn.

    Attributes
    ----------
    kind
        What it is.
    points
        Length: its two ends. Angle: end of one arm, vertex, end of the other. Ellipse: two opposite
        corners of the rectangle around it. Polygon: its corners, the last joined to the first.
    label
        The reader's words; may be empty.
    """

    kind: Kind
    points: tuple[Point, ...]
    label: str = ""

    def moved(self, dx: float, dy: float) -> Mark:
        """Return the mark some pixels further on."""
        return replace(self, points=tuple(point.moved(dx, dy) for point in self.points))

    def with_point(self, index: int, point: Point) -> Mark:
        """Return the mark with one of its points elsewhere."""
        points = list(self.points)
        points[index] = point
        return replace(self, points=tuple(points))

    def outline(self, steps: int = 72) -> tuple[Point, ...]:
        """Return the line that is drawn: the points themselves, or points around an ellipse."""
        if self.kind is not Kind.ELLIPSE:
            return self.points
        (x0, y0), (x1, y1) = self.points
        around = (2 * math.pi * i / steps for i in range(steps))
        return tuple(
            Point((x0 + x1) / 2 + (x1 - x0) / 2 * math.cos(t), (y0 + y1) / 2 + (y1 - y0) / 2 * math.sin(t))
            for t in around
        )

    def contains(self, x: float, y: float) -> bool:
        """Say whether a point lies inside a region; never inside a length or an angle."""
        if self.kind is Kind.ELLIPSE:
            (x0, y0), (x1, y1) = self.points
            if x0 == x1 or y0 == y1:
                return False
            across, down = (2 * x - x0 - x1) / (x1 - x0), (2 * y - y0 - y1) / (y1 - y0)
            return across * across + down * down <= 1
        return self.kind is Kind.POLYGON and _is_inside(self.points, x, y)


@dataclass(frozen=True, slots=True)
class Calibration:
    """A length the reader knows, drawn on the image.

    Attributes
    ----------
    start, end
        Its ends.
    known_mm
        How long it is in the patient's plane.
    """

    start: Point
    end: Point
    known_mm: float


@dataclass(frozen=True, slots=True)
class Marks:
    """All that is drawn on one radiograph."""

    items: tuple[Mark, ...] = ()
    calibration: Calibration | None = None

    def __bool__(self) -> bool:
        return bool(self.items) or self.calibration is not None

    @property
    def regions(self) -> tuple[Mark, ...]:
        """The marks that have an inside."""
        return tuple(mark for mark in self.items if mark.kind.is_region)

    def added(self, mark: Mark) -> Marks:
        """Return these marks and one more."""
        return replace(self, items=(*self.items, mark))

    def replaced(self, index: int, mark: Mark) -> Marks:
        """Return these marks with another in one's place."""
        return replace(self, items=(*self.items[:index], mark, *self.items[index + 1 :]))

    def removed(self, index: int) -> Marks:
        """Return these marks without one."""
        return replace(self, items=(*self.items[:index], *self.items[index + 1 :]))

    def calibrated(self, calibration: Calibration | None) -> Marks:
        """Return these marks with another known length, or with none."""
        return replace(self, calibration=calibration)

    def to_json(self) -> str:
        """Return the marks as text, for the database and for exports."""
        marks: list[dict[str, Any]] = [
            {"kind": mark.kind.value, "points": [list(p) for p in mark.points], "label": mark.label}
            for mark in self.items
        ]
        whole: dict[str, Any] = {"marks": marks}
        if self.calibration is not None:
            ends = [list(self.calibration.start), list(self.calibration.end)]
            whole["calibration"] = {"points": ends, "known_mm": self.calibration.known_mm}
        return json.dumps(whole)

    @classmethod
    def from_json(cls, text: str) -> Marks:
        """Read what `to_json` wrote.

        Raises
        ------
        MarksError
            If it is anything else.
        """
        try:
            whole = json.loads(text)
            marks = tuple(map(_mark, whole["marks"]))
            calibration = _calibration(whole["calibration"]) if "calibration" in whole else None
            if len(marks) > _MAXIMUM_MARKS:
                raise ValueError
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
            raise MarksError(
                "marks", "The marks that were saved for this radiograph are damaged and cannot be shown."
            ) from error
        return cls(marks, calibration)


def _mark(stored: Mapping[str, Any]) -> Mark:
    kind, points = Kind(stored["kind"]), _points(stored["points"])
    if not kind.fewest_points <= len(points) <= kind.most_points:
        raise ValueError
    return Mark(kind, points, str(stored.get("label", ""))[:MAXIMUM_LABEL])


def _calibration(stored: Mapping[str, Any]) -> Calibration:
    start, end = _points(stored["points"])
    known_mm = float(stored["known_mm"])
    if not (known_mm > 0 and math.isfinite(known_mm)) or start == end:
        raise ValueError
    return Calibration(start, end, known_mm)


def _points(stored: Sequence[Sequence[float]]) -> tuple[Point, ...]:
    points = tuple(Point(float(x), float(y)) for x, y in stored)
    if not all(math.isfinite(x) and math.isfinite(y) for x, y in points):
        raise ValueError
    return points


def _is_inside(corners: tuple[Point, ...], x: float, y: float) -> bool:
    """Count the sides that a ray to the right crosses: an odd number means inside."""
    inside = False
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            inside = not inside
    return inside
