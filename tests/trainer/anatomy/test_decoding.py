"""Decoded maps follow the teacher inside the lungs, ignore it outside, and say nothing without TB."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from tests.trainer.anatomy.conftest import LUNG_CENTRES, Matrix, Placed, turned
from trainer.anatomy.decoding import Decoding, decoded_maps, soft_targets
from trainer.anatomy.frame import IDENTITY
from trainer.anatomy.prior import registered_prior
from trainer.anatomy.registration import small_picture
from trainer.anatomy.template import Lungs, find_lungs

CELLS = 32
STRONG = Decoding(evidence_weight=0.6, side_weight=0.3)


@pytest.fixture(scope="module")
def lungs(drawn_chest: Placed) -> Lungs:
    small = small_picture(drawn_chest(IDENTITY))
    return find_lungs((small + small[:, ::-1]) / 2)


def spot(x: float, y: float, width: float = 0.07) -> npt.NDArray[np.float32]:
    along = (np.arange(CELLS) + 0.5) / CELLS
    picture = np.exp(-((along[None, :] - x) ** 2 + (along[:, None] - y) ** 2) / (2 * width**2))
    return (5 * picture - 2).astype(np.float32)


def highest(picture: npt.NDArray[np.float32]) -> tuple[float, float]:
    row, column = np.unravel_index(int(picture.argmax()), picture.shape)
    return (column + 0.5) / CELLS, (row + 0.5) / CELLS


@pytest.mark.parametrize("move", [IDENTITY, turned(8, 0.85, 0.9, 0.05, 0.04)], ids=["in place", "moved"])
@pytest.mark.parametrize("lung", [0, 1])
def test_the_target_lies_on_a_spot_in_the_lungs_wherever_they_lie(
    lungs: Lungs, move: Matrix, lung: int
) -> None:
    there = np.array([LUNG_CENTRES[lung][0], 0.32])
    x, y = move[:, :2] @ there + move[:, 2]
    (target,) = soft_targets(spot(x, y)[None], np.array([True]), lungs, move[None], STRONG)
    (score,) = decoded_maps(spot(x, y)[None], lungs, move[None], STRONG, spot(x, y).shape)
    assert highest(score) == pytest.approx((x, y), abs=0.07)
    assert 0.95 < target[int(y * CELLS), int(x * CELLS)] <= 1
    assert target.min() >= 0
    # The other lung, at the same height, gets less.
    x, y = move[:, :2] @ [1 - there[0], there[1]] + move[:, 2]
    assert target[int(y * CELLS), int(x * CELLS)] < 0.7


def test_a_spot_outside_the_lungs_makes_no_target_there(lungs: Lungs) -> None:
    (target,) = soft_targets(spot(0.5, 0.93)[None], np.array([True]), lungs, IDENTITY[None], STRONG)
    assert target[-5:].max() < 0.01


def test_without_tb_the_target_is_zero_and_the_map_is_not_looked_at(lungs: Lungs) -> None:
    maps = np.stack([np.full((CELLS, CELLS), np.nan, np.float32), spot(0.3, 0.3)])
    matrices = np.stack([IDENTITY, IDENTITY])
    targets = soft_targets(maps, np.array([False, True]), lungs, matrices, Decoding())
    assert not targets[0].any()
    assert targets[1].max() > 0.9


def test_a_flat_map_leaves_the_prior(lungs: Lungs) -> None:
    flat = np.full((1, CELLS, CELLS), 3.0, np.float32)
    decoded = decoded_maps(flat, lungs, IDENTITY[None], Decoding(), flat.shape[1:])
    assert np.allclose(decoded, registered_prior(lungs, IDENTITY[None], (CELLS, CELLS)), atol=1e-5)


def test_only_differences_within_a_radiograph_count(lungs: Lungs) -> None:
    map_ = spot(0.34, 0.3)
    pair = np.stack([map_, 7 * map_ - 40])
    one, other = decoded_maps(pair, lungs, np.stack([IDENTITY, IDENTITY]), STRONG, pair.shape[1:])
    assert np.allclose(one, other, atol=0.01)


def test_mirroring_the_map_mirrors_the_target(lungs: Lungs) -> None:
    pair = np.stack([spot(0.3, 0.3), spot(0.3, 0.3)[:, ::-1]])
    one, other = soft_targets(pair, np.array([True, True]), lungs, np.stack([IDENTITY] * 2), STRONG)
    assert np.allclose(one, other[:, ::-1], atol=0.02)


def test_the_side_weight_moves_the_score_into_the_lung_that_is_higher_overall(lungs: Lungs) -> None:
    wide = spot(0.3, 0.45, width=0.25)[None]
    shares = []
    for weight in (0.0, 0.5):
        decoding = replace(Decoding(evidence_weight=0.0), side_weight=weight)
        (score,) = decoded_maps(wide, lungs, IDENTITY[None], decoding, wide.shape[1:])
        shares.append(score[:, : CELLS // 2].sum() / score.sum())
    assert shares[0] == pytest.approx(0.5, abs=0.001)
    assert shares[1] > 0.6


def test_regions_become_boxes_and_small_ones_none(lungs: Lungs) -> None:
    map_ = spot(0.34, 0.3, width=0.1)[None]
    boxes_only = replace(STRONG, boxed_share=1.0, threshold=0.6)
    (target,) = soft_targets(map_, np.array([True]), lungs, IDENTITY[None], boxes_only)
    rows, columns = np.nonzero(target > 0.99)
    filled = target[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert (filled > 0.99).all()
    none = replace(boxes_only, least_area=0.9)
    assert not soft_targets(map_, np.array([True]), lungs, IDENTITY[None], none).any()


def test_no_radiographs_have_no_maps(lungs: Lungs) -> None:
    nothing = np.zeros((0, CELLS, CELLS), np.float32)
    maps = decoded_maps(nothing, lungs, np.zeros((0, 2, 3)), Decoding(), (CELLS, CELLS))
    assert maps.shape == nothing.shape
