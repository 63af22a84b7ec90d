"""Measured values against a calculation by hand, and units that say what is known (PS3.3 10.7.1.3)."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbviewer.core.marks import Calibration, Kind, Mark, Marks, Point
from tbviewer.core.measuring import Measurement, calibrated, distance, measure, spacing_of
from tbviewer.core.orientation import Orientation
from tbviewer.core.radiograph import Radiograph, Spacing, SpacingOrigin

KNOWN = Spacing(0.2, 0.1, SpacingOrigin.CALIBRATED)
DETECTOR = Spacing(0.175, 0.175, SpacingOrigin.DETECTOR)


def length(x0: float, y0: float, x1: float, y1: float) -> Mark:
    return Mark(Kind.LENGTH, (Point(x0, y0), Point(x1, y1)))


def test_lengths_by_hand() -> None:
    # 300 columns of 0.1 mm are 30 mm, 200 rows of 0.2 mm are 40 mm: the third side is 50 mm.
    assert measure(length(10, 20, 310, 220), KNOWN).value == pytest.approx(50)
    # 120 and 160 pixels are 200 pixels apart: times 0.175 mm they are 35 mm.
    assert measure(length(0, 0, 120, 160), DETECTOR).text == "35.0 mm at detector"
    assert measure(length(0, 0, 120, 160), Spacing()).text == "200 px"


@pytest.mark.parametrize(
    ("origin", "unit", "square"),
    [
        (SpacingOrigin.CALIBRATED, "mm", "mm²"),
        (SpacingOrigin.BY_HAND, "mm, calibrated by hand", "mm², calibrated by hand"),
        (SpacingOrigin.DETECTOR, "mm at detector", "mm² at detector"),
        (SpacingOrigin.NOT_STATED, "mm, origin not stated", "mm², origin not stated"),
        (SpacingOrigin.UNKNOWN, "px", "px²"),
    ],
)
def test_units_say_what_is_known(origin: SpacingOrigin, unit: str, square: str) -> None:
    spacing = Spacing(1, 1, origin)
    assert measure(length(0, 0, 1, 0), spacing).unit == unit
    assert measure(Mark(Kind.ELLIPSE, (Point(0, 0), Point(2, 2))), spacing).unit == square
    assert measure(Mark(Kind.ANGLE, (Point(1, 0), Point(0, 0), Point(0, 1))), spacing).unit == "°"


def test_angles_by_hand() -> None:
    right = Mark(Kind.ANGLE, (Point(50, 0), Point(0, 0), Point(0, 8)))
    assert measure(right, KNOWN).text == "90.0°"
    # 100 columns of 0.1 mm and 50 rows of 0.2 mm are both 10 mm: 45°, though 26.6° on the pixels.
    half = Mark(Kind.ANGLE, (Point(100, 0), Point(0, 0), Point(100, 50)))
    assert measure(half, KNOWN).value == pytest.approx(45)
    assert measure(half, Spacing()).value == pytest.approx(math.degrees(math.atan2(1, 2)))
    straight = Mark(Kind.ANGLE, (Point(-3, -3), Point(0, 0), Point(5, 5)))
    assert measure(straight, Spacing()).value == pytest.approx(180)
    nothing = Mark(Kind.ANGLE, (Point(4, 4), Point(4, 4), Point(9, 9)))
    assert measure(nothing, Spacing()).value == 0


def test_areas_by_hand() -> None:
    ellipse = Mark(Kind.ELLIPSE, (Point(0, 0), Point(200, 100)))  # half axes of 10 mm and 10 mm
    assert measure(ellipse, KNOWN).value == pytest.approx(math.pi * 100)
    triangle = Mark(Kind.POLYGON, (Point(0, 0), Point(100, 0), Point(0, 50)))  # legs of 10 mm and 10 mm
    assert measure(triangle, KNOWN).text == "50 mm²"
    hollow = Mark(Kind.POLYGON, (Point(0, 0), Point(10, 5), Point(0, 10), Point(4, 5)))
    assert measure(hollow, Spacing()).value == pytest.approx(50 - 20)


def test_values_are_written_as_exactly_as_they_are_known() -> None:
    assert Measurement(12.345, "mm").text == "12.3 mm"
    assert Measurement(4.26, "mm²").text == "4.3 mm²"
    assert Measurement(426.2, "mm² at detector").text == "426 mm² at detector"
    assert Measurement(99.6, "px").text == "100 px"


def test_a_known_length_calibrates_the_rest() -> None:
    marks = Marks(calibration=Calibration(Point(0, 0), Point(400, 0), 24.26))
    radiograph = Radiograph(np.zeros((10, 10), dtype=np.float32), spacing=Spacing())
    spacing = spacing_of(radiograph, marks)
    assert spacing.origin is SpacingOrigin.BY_HAND
    assert spacing.column_mm == pytest.approx(24.26 / 400)
    # half as long, in the other direction
    assert measure(length(0, 0, 0, 200), spacing).text == "12.1 mm, calibrated by hand"
    assert spacing_of(radiograph) is radiograph.spacing


@given(
    st.floats(0.05, 1),
    st.floats(0.05, 1),
    st.floats(1, 500),
    *[st.floats(0, 3000)] * 3,
)
def test_a_calibrated_length_measures_what_was_said_and_pixels_keep_their_shape(
    row_mm: float, column_mm: float, known_mm: float, x: float, y: float, x1: float
) -> None:
    spacing = Spacing(row_mm, column_mm, SpacingOrigin.DETECTOR)
    start, end = Point(x, y), Point(x1 + 4000, y / 2)
    by_hand = calibrated(spacing, Calibration(start, end, known_mm))
    assert distance(start, end, by_hand) == pytest.approx(known_mm)
    assert by_hand.row_mm / by_hand.column_mm == pytest.approx(row_mm / column_mm)


@given(
    st.builds(Orientation, st.integers(0, 3), st.booleans()),
    st.lists(st.builds(Point, st.integers(0, 3000), st.integers(0, 2000)), min_size=3, max_size=3),
)
def test_turning_the_image_changes_no_measurement(orientation: Orientation, points: list[Point]) -> None:
    seen = tuple(Point(*orientation.affine(3000, 2000).map(*point)) for point in points)
    for kind in Kind:
        chosen = slice(0, kind.fewest_points)
        before, after = (measure(Mark(kind, tuple(p[chosen])), Spacing()).value for p in (points, seen))
        assert after == pytest.approx(before, rel=1e-6, abs=1e-6)
