"""The template has two lungs where they were drawn, and the prior follows a chest that moved."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage

from tbviewer.core.errors import DataError
from tests.trainer.anatomy.conftest import LUNG_CENTRES, Placed, turned
from trainer.anatomy.frame import FRAME_PX, IDENTITY
from trainer.anatomy.prior import registered_prior, upper_lungs
from trainer.anatomy.registration import small_picture
from trainer.anatomy.template import Lungs, find_lungs


@pytest.fixture(scope="module")
def lungs(drawn_chest: Placed) -> Lungs:
    small = small_picture(drawn_chest(IDENTITY))
    return find_lungs((small + small[:, ::-1]) / 2)


def test_the_template_is_symmetric_with_two_lungs_where_they_were_drawn(lungs: Lungs) -> None:
    template = lungs.template
    assert np.array_equal(template, template[:, ::-1])
    assert 0 <= template.min() < template.max() <= 1
    labels, count = scipy.ndimage.label(template > 0.5)
    assert count == 2
    for (y, x), (drawn_x, drawn_y) in zip(
        scipy.ndimage.center_of_mass(template > 0.5, labels, (1, 2)), LUNG_CENTRES, strict=True
    ):
        assert (x / FRAME_PX, y / FRAME_PX) == pytest.approx((drawn_x, drawn_y), abs=0.04)
    # Drawn from 0.18 to 0.66; smoothing and the heart take a little.
    assert lungs.top == pytest.approx(0.18, abs=0.05)
    assert lungs.bottom == pytest.approx(0.66, abs=0.05)


@pytest.mark.parametrize("flat", [True, False])
def test_a_mean_without_lungs_is_refused_with_a_reason(flat: bool) -> None:
    rng = np.random.default_rng(0)
    mean = np.zeros((96, 96), np.float32) if flat else rng.normal(size=(96, 96)).astype(np.float32)
    with pytest.raises(DataError, match="No lung fields"):
        find_lungs(mean)


def test_the_prior_is_high_in_the_upper_lungs_low_below_and_zero_outside(lungs: Lungs) -> None:
    prior = upper_lungs(lungs)
    x = round(LUNG_CENTRES[0][0] * FRAME_PX)
    height = lungs.bottom - lungs.top
    upper, lower = (prior[round((lungs.top + share * height) * FRAME_PX), x] for share in (0.15, 0.8))
    assert prior.max() == 1
    assert upper > 0.9
    assert 0.15 < lower < 0.25
    assert prior[-1].max() < 0.01


@pytest.mark.parametrize("shape", [(14, 14), (32, 32), (256, 256)])
def test_the_prior_moves_with_the_chest(lungs: Lungs, shape: tuple[int, int]) -> None:
    move = turned(0, 0.8, 0.9, 0.1, 0.05)
    still, moved = registered_prior(lungs, np.stack([IDENTITY, move]), shape)
    assert still.shape == moved.shape == shape
    before, after = (
        (np.array(scipy.ndimage.center_of_mass(m)) + 0.5)[::-1] / shape[0] for m in (still, moved)
    )
    assert after == pytest.approx(move[:, :2] @ before + move[:, 2], abs=0.005)
    assert moved.mean() == pytest.approx(still.mean() * 0.8 * 0.9, rel=0.02)


def test_no_radiographs_have_no_priors(lungs: Lungs) -> None:
    assert registered_prior(lungs, np.zeros((0, 2, 3)), (8, 8)).shape == (0, 8, 8)
