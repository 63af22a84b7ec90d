"""Marks in image coordinates: what they contain, and that they survive being stored."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbviewer.core.marks import Calibration, Kind, Mark, Marks, MarksError, Point

coordinates = st.floats(-1e5, 1e5)
points = st.builds(Point, coordinates, coordinates)


def marks_of(kind: Kind) -> st.SearchStrategy[Mark]:
    most = 7 if kind is Kind.POLYGON else kind.fewest_points
    some = st.lists(points, min_size=kind.fewest_points, max_size=most).map(tuple)
    return st.builds(Mark, st.just(kind), some, st.text(max_size=20))


all_marks = st.builds(
    Marks,
    st.lists(st.one_of(*map(marks_of, Kind)), max_size=5).map(tuple),
    st.none() | st.builds(Calibration, points, st.just(Point(2e5, 0)), st.floats(0.1, 1000)),
)


@given(all_marks)
def test_stored_marks_are_the_same_marks(marks: Marks) -> None:
    assert Marks.from_json(marks.to_json()) == marks


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"marks": 3}',
        '{"marks": [{"kind": "heart", "points": [[1, 2], [3, 4]]}]}',
        '{"marks": [{"kind": "length", "points": [[1, 2]]}]}',
        '{"marks": [{"kind": "angle", "points": [[1, 2], [3, 4]]}]}',
        '{"marks": [{"kind": "length", "points": [[1, 2], [NaN, 4]]}]}',
        '{"marks": [], "calibration": {"points": [[1, 2], [3, 4]], "known_mm": 0}}',
        '{"marks": [], "calibration": {"points": [[1, 2], [1, 2]], "known_mm": 10}}',
        "[" * 100_000,
    ],
)
def test_damaged_marks_are_answered_in_a_sentence(text: str) -> None:
    with pytest.raises(MarksError, match="damaged"):
        Marks.from_json(text)


def test_a_stored_mark_can_be_read_by_others() -> None:
    marks = Marks((Mark(Kind.LENGTH, (Point(1, 2), Point(3.5, 4)), "cavity"),))
    assert json.loads(marks.to_json()) == {
        "marks": [{"kind": "length", "points": [[1, 2], [3.5, 4]], "label": "cavity"}]
    }


def test_an_ellipse_contains_what_lies_inside_it() -> None:
    ellipse = Mark(Kind.ELLIPSE, (Point(10, 20), Point(30, 30)))  # centre 20, 25; half axes 10 and 5
    assert ellipse.contains(20, 25)
    assert ellipse.contains(29.9, 25)
    assert not ellipse.contains(30.1, 25)
    assert not ellipse.contains(28, 29)  # inside the rectangle, outside the ellipse
    assert not Mark(Kind.ELLIPSE, (Point(1, 1), Point(1, 5))).contains(1, 2)


def test_a_polygon_contains_what_lies_inside_it_also_where_it_is_hollowed() -> None:
    arrow = Mark(Kind.POLYGON, (Point(0, 0), Point(10, 5), Point(0, 10), Point(4, 5)))
    assert arrow.contains(6, 5)
    assert not arrow.contains(2, 5)
    assert not arrow.contains(6, 1)


def test_a_length_contains_nothing() -> None:
    assert not Mark(Kind.LENGTH, (Point(0, 0), Point(4, 4))).contains(2, 2)


@given(marks_of(Kind.POLYGON), st.floats(-100, 100), st.floats(-100, 100))
def test_moving_moves_every_point(mark: Mark, dx: float, dy: float) -> None:
    moved = mark.moved(dx, dy)
    assert [(b.x - a.x, b.y - a.y) for a, b in zip(mark.points, moved.points, strict=True)] == [
        (pytest.approx(dx, abs=1e-6), pytest.approx(dy, abs=1e-6)) for _ in mark.points
    ]


def test_marks_are_added_replaced_and_removed_without_touching_the_old_ones() -> None:
    a, b = (Mark(Kind.LENGTH, (Point(i, 0), Point(i, 9))) for i in (1, 2))
    one = Marks().added(a)
    two = one.added(b)
    assert two.items == (a, b)
    assert two.removed(0).items == (b,)
    assert two.replaced(1, a).items == (a, a)
    assert one.items == (a,)
    assert not Marks()
    assert Marks().calibrated(Calibration(Point(0, 0), Point(1, 0), 5))
