"""Turning and mirroring: points, pixels and markers go the same way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbviewer.core.orientation import Geometry, Orientation, Sides, opposite

orientations = st.builds(Orientation, st.integers(0, 3), st.booleans())
lengths = st.floats(1, 5000)


@given(orientations, st.integers(1, 9), st.integers(1, 9), st.data())
def test_a_pixel_is_drawn_where_its_middle_goes(
    orientation: Orientation, rows: int, columns: int, data: st.DataObject
) -> None:
    """NumPy's own rotation is the judge of the coordinates."""
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    seen = orientation.apply(np.arange(rows * columns).reshape(rows, columns))
    assert seen.shape[::-1] == orientation.size(columns, rows)
    x, y = orientation.affine(columns, rows).map(column + 0.5, row + 0.5)
    assert seen[int(y), int(x)] == row * columns + column


@given(orientations, lengths, lengths, st.floats(-9000, 9000), st.floats(-9000, 9000))
def test_there_and_back_is_where_one_was(o: Orientation, w: float, h: float, x: float, y: float) -> None:
    assert o.back(w, h).map(*o.affine(w, h).map(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(orientations)
def test_what_is_seen_turns_and_flips_whatever_was_done_before(orientation: Orientation) -> None:
    pixels = np.arange(12).reshape(3, 4)
    seen = orientation.apply(pixels)
    assert np.array_equal(orientation.turned().apply(pixels), np.rot90(seen, -1))
    assert np.array_equal(orientation.turned(-1).apply(pixels), np.rot90(seen))
    assert np.array_equal(orientation.flipped().apply(pixels), np.fliplr(seen))
    assert np.array_equal(orientation.flipped(vertically=True).apply(pixels), np.flipud(seen))
    assert orientation.flipped().flipped() == orientation
    assert orientation.turned(4) == orientation


def test_a_turned_image_as_one_writes_it_down() -> None:
    pixels = np.array([["a", "b"], ["c", "d"], ["e", "f"]])
    assert Orientation(1).apply(pixels).tolist() == [["e", "c", "a"], ["f", "d", "b"]]
    assert Orientation(0, True).apply(pixels).tolist() == [["b", "a"], ["d", "c"], ["f", "e"]]
    # mirrored first, turned then
    assert Orientation(1, True).apply(pixels).tolist() == [["f", "d", "b"], ["e", "c", "a"]]


@pytest.mark.parametrize(
    ("orientation", "left", "right", "top", "bottom"),
    [
        (Orientation(), "R", "L", "H", "F"),  # a PA chest hung as usual: the patient's right at the left
        (Orientation(0, True), "L", "R", "H", "F"),
        (Orientation(1), "F", "H", "R", "L"),
        (Orientation(2), "L", "R", "F", "H"),
        (Orientation(3), "H", "F", "L", "R"),
        (Orientation(1, True), "F", "H", "L", "R"),
    ],
)
def test_markers_follow_the_image(
    orientation: Orientation, left: str, right: str, top: str, bottom: str
) -> None:
    assert orientation.sides(("L", "F")) == Sides(left, right, top, bottom)


@given(orientations)
def test_markers_go_where_the_pixels_go(orientation: Orientation) -> None:
    letters = np.array([["", "H", ""], ["R", "", "L"], ["", "F", ""]])
    seen = orientation.apply(letters)
    assert orientation.sides(("L", "F")) == (seen[1, 0], seen[1, 2], seen[0, 1], seen[2, 1])


@pytest.mark.parametrize("stated", [(), ("L",), ("L", "F", "H"), ("LEFT", "FOOT"), ("", "")])
def test_what_the_file_does_not_say_is_not_drawn(stated: tuple[str, ...]) -> None:
    assert Orientation(1, True).sides(stated) == Sides()


def test_oblique_directions_have_opposites_too() -> None:
    assert opposite("LF") == "RH"
    assert Orientation().sides(("LP", "F")).left == "RA"


@given(orientations, st.floats(0.2, 5), st.floats(0, 200), st.floats(0, 100))
def test_pixels_that_are_not_square_keep_their_shape_however_they_are_turned(
    orientation: Orientation, aspect: float, x: float, y: float
) -> None:
    geometry = Geometry(200, 100, aspect, orientation)
    width, height = geometry.size
    seen = geometry.to_seen.map(x, y)
    assert -1e-6 <= seen[0] <= width + 1e-6
    assert -1e-6 <= seen[1] <= height + 1e-6
    assert geometry.to_image.map(*seen) == pytest.approx((x, y), abs=1e-6)
    along = np.subtract(geometry.to_seen.map(x + 1, y), seen)
    down = np.subtract(geometry.to_seen.map(x, y + 1), seen)
    assert np.hypot(*along) == pytest.approx(1)
    assert np.hypot(*down) == pytest.approx(aspect)
