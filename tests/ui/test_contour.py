"""The line around activation at and above the threshold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbviewer.ui.contour import contour


def test_the_line_around_a_cone_is_a_circle() -> None:
    y, x = np.mgrid[:101, :101] + 0.5
    cone = (1 - np.hypot(x - 50.5, y - 50.5) / 50).astype(np.float32)
    pieces = contour(cone, 0.5)
    radius = np.hypot(pieces[..., 0] - 50.5, pieces[..., 1] - 50.5)
    assert radius == pytest.approx(25, abs=0.05)
    assert np.linalg.norm(pieces[:, 0] - pieces[:, 1], axis=1).sum() == pytest.approx(
        2 * np.pi * 25, rel=0.01
    )


def test_nothing_at_the_threshold_has_no_line() -> None:
    assert contour(np.full((8, 8), 0.3, dtype=np.float32), 0.5).shape == (0, 2, 2)
    assert contour(np.full((8, 8), 0.7, dtype=np.float32), 0.5).shape == (0, 2, 2)


@given(st.integers(0, 2**32 - 1), st.floats(0.1, 0.9))
def test_every_line_is_closed(seed: int, threshold: float) -> None:
    """Inside a rim that is below the threshold, each end of a piece is the start of another."""
    values = np.pad(np.random.default_rng(seed).random((6, 7)), 1).astype(np.float32)
    pieces = contour(values, threshold)
    starts = sorted(map(tuple, np.round(pieces[:, 0], 9).tolist()))
    ends = sorted(map(tuple, np.round(pieces[:, 1], 9).tolist()))
    assert starts == ends
