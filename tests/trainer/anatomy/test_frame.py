"""Maps travel to the registered frame and back without moving."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import scipy.ndimage
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.trainer.anatomy.conftest import Matrix, turned
from trainer.anatomy.frame import FRAME_PX, IDENTITY, from_frame, in_pixels, in_shares, to_frame

share = st.floats(0.3, 0.7)
moves = st.builds(
    turned,
    degrees=st.floats(-15, 15),
    width=st.floats(0.7, 1.4),
    height=st.floats(0.7, 1.4),
    across=st.floats(-0.1, 0.1),
    down=st.floats(-0.1, 0.1),
)


def spot(x: float, y: float, side_px: int) -> npt.NDArray[np.float32]:
    """Return a smooth spot of height 1 at a place given in shares of the side."""
    along = (np.arange(side_px) + 0.5) / side_px
    picture = np.exp(-((along[None, :] - x) ** 2 + (along[:, None] - y) ** 2) / (2 * 0.06**2))
    return picture.astype(np.float32)


def centre(
    picture: npt.NDArray[np.float32],
) -> npt.NDArray[np.float64]:
    """Return where a picture's mass lies: x, y as shares of the side."""
    place = np.array(scipy.ndimage.center_of_mass(picture))
    return (place[::-1] + 0.5) / len(picture)


@settings(max_examples=60, deadline=None)
@given(moves, share, share, st.sampled_from([14, 20, 32, 100]))
def test_a_spot_comes_back_to_its_place(move: Matrix, x: float, y: float, cells: int) -> None:
    arrives = move[:, :2] @ [x, y] + move[:, 2]
    assume(((arrives > 0.25) & (arrives < 0.75)).all())  # the square's edge would cut the spot
    there = from_frame(spot(x, y, FRAME_PX), move, (cells, cells))
    assert there.shape == (cells, cells)
    back = to_frame(there, move)
    assert centre(np.where(back > 0.05, back, 0)) == pytest.approx([x, y], abs=0.01)


@settings(max_examples=60, deadline=None)
@given(moves, share, share)
def test_a_spot_arrives_where_the_matrix_says(move: Matrix, x: float, y: float) -> None:
    expected = move[:, :2] @ [x, y] + move[:, 2]
    assume(((expected > 0.02) & (expected < 0.98)).all())
    there = from_frame(spot(x, y, FRAME_PX), move, (128, 128))
    row, column = np.unravel_index(int(there.argmax()), there.shape)
    assert ((column + 0.5) / 128, (row + 0.5) / 128) == pytest.approx(tuple(expected), abs=0.012)


def test_cells_are_means_and_the_uncovered_is_zero() -> None:
    half = np.zeros((FRAME_PX, FRAME_PX), np.float32)
    half[:, : FRAME_PX // 2] = 1
    assert np.allclose(from_frame(half, IDENTITY, (1, 2)), [[1, 0]])
    assert np.allclose(from_frame(half, IDENTITY, (1, 1)), 0.5)
    shifted = turned(0, 1, 1, 0.25, 0)
    assert np.allclose(from_frame(np.ones_like(half), shifted, (1, 4)), [[0, 1, 1, 1]], atol=0.01)


def test_maps_need_not_be_square() -> None:
    assert to_frame(spot(0.5, 0.5, 32)[::2], IDENTITY).shape == (FRAME_PX, FRAME_PX)
    assert from_frame(spot(0.5, 0.5, FRAME_PX), IDENTITY, (16, 32)).shape == (16, 32)


def test_pixel_indices_are_cell_centres() -> None:
    # By hand: index 0 of 2 is at 1/4, which is index 0.5 of 4; a shift of half a side is 2 of 4 pixels.
    assert np.allclose(in_pixels(IDENTITY, (2, 2), (4, 4)) @ [0, 0, 1], [0.5, 0.5])
    assert np.allclose(in_pixels(turned(0, 1, 1, 0.5, 0), (4, 4), (4, 4)) @ [1, 1, 1], [3, 1])
    move = turned(10, 0.8, 1.1, 0.1, -0.05)
    assert np.allclose(in_shares(in_pixels(move, (96, 96), (96, 96)), 96), move)
