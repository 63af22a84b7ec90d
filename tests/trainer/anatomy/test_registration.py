"""Registration finds a moved chest, admits when there is none, and does not depend on the workers."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.errors import DataError
from tests.trainer.anatomy.conftest import SIDE_PX, Matrix, Placed, no_progress, turned
from trainer.anatomy.frame import IDENTITY
from trainer.anatomy.registration import mean_normal, register, small_picture

CHEST_POINTS = np.array([[x, y, 1.0] for x in (0.25, 0.5, 0.75) for y in (0.2, 0.4, 0.65)])


@pytest.mark.parametrize(
    "matrix",
    [
        IDENTITY,
        turned(0, 1, 1, 0.1, -0.08),
        turned(8, 1, 1, 0, 0.05),
        turned(-6, 0.8, 0.75, -0.06, 0.06),
        turned(3, 1.25, 1.3, 0.02, 0.0),
    ],
    ids=["in place", "shifted", "turned", "small", "large"],
)
def test_a_moved_chest_is_found_to_within_two_pixels(drawn_chest: Placed, matrix: Matrix) -> None:
    found = register(drawn_chest(matrix)[None], small_picture(drawn_chest(IDENTITY)), no_progress)
    assert not found.failed[0]
    assert found.correlations[0] > 0.8
    apart_px = SIDE_PX * np.abs(CHEST_POINTS @ (found.matrices[0] - matrix).T)
    assert apart_px.max() < 2


def test_pictures_without_a_chest_keep_the_identity_and_say_so(drawn_chest: Placed) -> None:
    rng = np.random.default_rng(0)
    blank = np.full((SIDE_PX, SIDE_PX), 128, np.uint8)
    noise = rng.integers(0, 256, (SIDE_PX, SIDE_PX), dtype=np.uint8)
    blocks = np.kron(rng.integers(0, 256, (16, 16)), np.ones((8, 8))).astype(np.uint8)
    mean = small_picture(drawn_chest(IDENTITY))
    found = register(np.stack([blank, noise, blocks]), mean, no_progress)
    assert found.failed.all()
    assert np.array_equal(found.matrices, np.stack([IDENTITY] * 3))
    assert not found.correlations.any()


def test_the_number_of_workers_changes_nothing_and_progress_is_told(drawn_chest: Placed) -> None:
    rng = np.random.default_rng(1)
    moves = [
        turned(rng.uniform(-8, 8), rng.uniform(0.8, 1.2), 1, *rng.uniform(-0.08, 0.08, 2)) for _ in range(9)
    ]
    images = np.stack([drawn_chest(move) for move in moves])
    told: list[tuple[str, int, int]] = []
    one = mean_normal(images, [[0, 1, 2], [3, 4, 5, 6]], no_progress, workers=1)
    three = mean_normal(images, [[0, 1, 2], [3, 4, 5, 6]], no_progress, workers=3)
    assert np.array_equal(one, three)
    alone = register(images, one, no_progress, workers=1)
    together = register(images, one, lambda *step: told.append(step), workers=3)
    assert np.array_equal(alone.matrices, together.matrices)
    assert np.array_equal(alone.correlations, together.correlations)
    assert [step[1:] for step in told] == [(i, 9) for i in range(1, 10)]


def test_the_mean_is_symmetric_and_sharper_than_that_of_unregistered_radiographs(drawn_chest: Placed) -> None:
    rng = np.random.default_rng(2)
    moves = [turned(0, 1, 1, *rng.uniform(-0.1, 0.1, 2)) for _ in range(12)]
    images = np.stack([drawn_chest(move) for move in moves])
    mean = mean_normal(images, [range(12)], no_progress)
    assert np.array_equal(mean, mean[:, ::-1])
    as_they_lie = np.mean([small_picture(image) for image in images], axis=0)
    assert mean.std() > 1.05 * (as_they_lie + as_they_lie[:, ::-1]).std() / 2


def test_sources_count_alike_however_many_radiographs_they_have(drawn_chest: Placed) -> None:
    images = np.stack([drawn_chest(IDENTITY)] * 2 + [drawn_chest(turned(0, 0.9, 0.9, 0, 0))])
    once = mean_normal(images, [[0], [2]], no_progress)
    often = mean_normal(images, [[0, 1, 0, 1], [2]], no_progress)
    assert np.allclose(once, often, atol=1e-3)


def test_without_normal_radiographs_it_says_what_is_missing(drawn_chest: Placed) -> None:
    with pytest.raises(DataError, match="no radiograph labelled normal"):
        mean_normal(drawn_chest(IDENTITY)[None], [[]], no_progress)
