"""From clicks and drags to marks, and back to the mark under the cursor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbviewer.core.marks import Kind, Mark, Marks, Point
from tbviewer.ui.drawing import Drawing, Tool
from tbviewer.ui.picking import Picked, distance_to_line, picked

spots = st.builds(Point, st.integers(0, 500), st.integers(0, 500))


def test_a_shaking_hand_sets_one_point() -> None:
    drawing = Drawing(Tool.LENGTH, near=lambda: 4)
    assert drawing.click(Point(10, 10)) is None
    assert drawing.click(Point(12, 11)) is None  # the second click of a double one
    assert drawing.click(Point(60, 10)) == Mark(Kind.LENGTH, (Point(10, 10), Point(60, 10)))


def test_an_ellipse_without_an_inside_is_not_taken() -> None:
    drawing = Drawing(Tool.ELLIPSE, near=lambda: 4)
    drawing.click(Point(10, 10))
    assert drawing.click(Point(90, 11)) is None
    assert drawing.click(Point(90, 50)) is not None


def test_the_value_is_seen_before_the_last_point_is_set() -> None:
    drawing = Drawing(Tool.ANGLE, near=lambda: 1)
    drawing.click(Point(0, 0))
    drawing.hover(Point(10, 0))
    assert drawing.preview is None
    drawing.click(Point(10, 0))
    drawing.hover(Point(10, 10))
    assert drawing.preview == Mark(Kind.ANGLE, (Point(0, 0), Point(10, 0), Point(10, 10)))


@given(st.sampled_from([t for t in Tool if t is not Tool.MOVE]), st.lists(spots, max_size=12))
def test_whatever_is_clicked_a_mark_has_as_many_points_as_its_kind(tool: Tool, clicks: list[Point]) -> None:
    drawing = Drawing(tool, near=lambda: 3)
    mark = None
    for point in clicks:
        mark = mark or drawing.click(point)
    mark = mark or drawing.finish()
    if mark is not None:
        assert mark.kind.fewest_points <= len(mark.points) <= mark.kind.most_points


def test_points_come_before_lines_and_the_newest_mark_first() -> None:
    across = Mark(Kind.LENGTH, (Point(0, 50), Point(100, 50)))
    down = Mark(Kind.LENGTH, (Point(50, 0), Point(50, 100)))
    marks = Marks((across, down))
    assert picked(marks, Point(50, 51), 3) == Picked(1, None)
    assert picked(marks, Point(1, 50), 3) == Picked(0, 0)
    assert picked(marks, Point(80, 52), 3) == Picked(0, None)
    assert picked(marks, Point(80, 60), 3) is None
    close = Marks((across, Mark(Kind.LENGTH, (Point(2, 40), Point(2, 60)))))
    assert picked(close, Point(1, 51), 3) == Picked(0, 0)  # the older one's end lies nearer than a line


def test_a_region_is_picked_by_its_outline_all_around() -> None:
    square = Mark(Kind.POLYGON, (Point(0, 0), Point(100, 0), Point(100, 100), Point(0, 100)))
    assert distance_to_line(square, Point(0, 50)) == pytest.approx(0)  # the side that closes it
    assert distance_to_line(square, Point(50, 50)) == pytest.approx(50)
    circle = Mark(Kind.ELLIPSE, (Point(0, 0), Point(100, 100)))
    assert distance_to_line(circle, Point(50, 50)) == pytest.approx(50, abs=0.1)
    assert distance_to_line(circle, Point(0, 0)) == pytest.approx(20.7, abs=0.1)  # 50 √2 − 50


@given(st.lists(spots, min_size=2, max_size=2, unique=True), spots)
def test_no_point_is_nearer_to_a_line_than_to_the_nearest_of_many_points_on_it(
    ends: list[Point], at: Point
) -> None:
    a, b = ends
    length = Mark(Kind.LENGTH, (a, b))
    on_it = [Point(a.x + (b.x - a.x) * i / 400, a.y + (b.y - a.y) * i / 400) for i in range(401)]
    nearest = min(((p.x - at.x) ** 2 + (p.y - at.y) ** 2) ** 0.5 for p in on_it)
    assert distance_to_line(length, at) == pytest.approx(nearest, abs=1.8)
