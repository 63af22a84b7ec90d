"""Lengths, angles and areas of marks, in a unit that says what is known about the pixels' spacing."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from tbviewer.core.marks import Calibration, Kind, Mark, Marks, Point
from tbviewer.core.radiograph import Radiograph, Spacing, SpacingOrigin

DEGREES = "°"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A value and its unit.

    Attributes
    ----------
    value
        In `unit`.
    unit
        Such as ``mm``, ``mm at detector``, ``px``, ``mm² at detector`` or ``°``.
    """

    value: float
    unit: str

    @property
    def text(self) -> str:
        """The value as it is written, with its unit."""
        return f"{self.number}{self.unit}" if self.unit == DEGREES else f"{self.number} {self.unit}"

    @property
    def number(self) -> str:
        """The value as it is written: to a tenth, or to a whole pixel, and areas to three figures."""
        return f"{self.value:.{self._digits}f}"

    @property
    def _digits(self) -> int:
        if self.unit.startswith("px"):
            return 0
        return 1 if not self.unit.startswith("mm²") or self.value < 10 else 0


def spacing_of(radiograph: Radiograph, marks: Marks = Marks()) -> Spacing:  # noqa: B008 - it is immutable
    """Return the spacing that measurements go by: the reader's calibration, else the file's."""
    if marks.calibration is None:
        return radiograph.spacing
    return calibrated(radiograph.spacing, marks.calibration)


def calibrated(spacing: Spacing, calibration: Calibration) -> Spacing:
    """Return a spacing scaled so that a known length has its length; the pixels keep their shape."""
    drawn = distance(calibration.start, calibration.end, spacing)
    scale = calibration.known_mm / drawn
    return Spacing(spacing.row_mm * scale, spacing.column_mm * scale, SpacingOrigin.BY_HAND)


def measure(mark: Mark, spacing: Spacing) -> Measurement:
    """Return the length of a length, the angle of an angle, the area of a region."""
    points = mark.points
    if mark.kind is Kind.LENGTH:
        return Measurement(distance(points[0], points[1], spacing), spacing.origin.value)
    if mark.kind is Kind.ANGLE:
        return Measurement(angle_degrees(points[0], points[1], points[2], spacing), DEGREES)
    is_ellipse = mark.kind is Kind.ELLIPSE
    square_px = _ellipse_area(points[0], points[1]) if is_ellipse else _polygon_area(points)
    return Measurement(square_px * spacing.row_mm * spacing.column_mm, square_unit(spacing.origin))


def distance(start: Point, end: Point, spacing: Spacing) -> float:
    """Return how far two points are apart, in the spacing's unit."""
    return math.hypot((end.x - start.x) * spacing.column_mm, (end.y - start.y) * spacing.row_mm)


def angle_degrees(first: Point, vertex: Point, last: Point, spacing: Spacing) -> float:
    """Return the angle between two arms, 0–180; 0 where an arm has no length."""
    ax, ay = (first.x - vertex.x) * spacing.column_mm, (first.y - vertex.y) * spacing.row_mm
    bx, by = (last.x - vertex.x) * spacing.column_mm, (last.y - vertex.y) * spacing.row_mm
    if not (ax or ay) or not (bx or by):
        return 0.0
    return math.degrees(abs(math.atan2(ax * by - ay * bx, ax * bx + ay * by)))


def square_unit(origin: SpacingOrigin) -> str:
    """Return the unit of an area: the unit of a length with its first word squared."""
    unit = origin.value
    return f"{unit[:2]}²{unit[2:]}"


def _ellipse_area(corner: Point, opposite: Point) -> float:
    return math.pi / 4 * abs(opposite.x - corner.x) * abs(opposite.y - corner.y)


def _polygon_area(corners: tuple[Point, ...]) -> float:
    closed = itertools.pairwise((*corners, corners[0]))
    return abs(sum(a.x * b.y - b.x * a.y for a, b in closed)) / 2
