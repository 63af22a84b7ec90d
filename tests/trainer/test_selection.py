"""The few scalars chosen on val: what they may cost normal radiographs, and what calibration does."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.bundle import Calibration
from tbviewer.core.engine import probabilities
from tbviewer.core.errors import DataError
from tbviewer.core.preprocess import Letterbox
from trainer.evaluation.metric import Case
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Mapped, boxed_share, select

SQUARE = Letterbox.of(512, 512, 256)
LESION = np.array([[128.0, 128.0, 256.0, 256.0]])  # cells 4–8 of 16
NOTHING = np.zeros((0, 4))
LABELS = np.array([0, 1, 2] * 20)
RNG = np.random.default_rng(0)
LOGITS = (np.eye(3)[LABELS] * 4 + RNG.normal(0, 2, (60, 3))).astype(np.float32)


def evidence(inside: float, outside: float) -> np.ndarray:
    grid = np.full((16, 16), outside, dtype=np.float32)
    grid[4:8, 4:8] = inside
    return grid


def test_the_lesion_is_boxed_and_the_normal_is_not() -> None:
    lesions = [Mapped(evidence(5.0, -5.0), SQUARE, LESION) for _ in range(5)]
    normals = [Mapped(evidence(-4.0, -6.0), SQUARE, NOTHING) for _ in range(20)]
    chosen = select(lesions, normals, LOGITS, LABELS)
    case = Case(LESION, _fine(chosen.heatmap(lesions[0].evidence)), SQUARE)
    (box,) = case.boxes_at(HEATMAP_THRESHOLD, chosen.minimum_area)
    assert box == pytest.approx(LESION[0], abs=16)
    assert boxed_share(chosen, normals) == 0


def test_a_setting_that_boxes_normals_is_not_taken_though_it_scores_higher() -> None:
    """The lesion's halo would raise the IoU, but normal radiographs are as high as the halo."""
    halo = evidence(3.0, -5.0)
    halo[5:7, 5:7] = 6.0
    lesions = [Mapped(halo, SQUARE, LESION) for _ in range(5)]
    normals = [Mapped(evidence(4.0, -5.0), SQUARE, NOTHING) for _ in range(20)]
    free = select(lesions, [], LOGITS, LABELS)
    chosen = select(lesions, normals, LOGITS, LABELS)
    assert boxed_share(free, normals) == 1
    assert boxed_share(chosen, normals) <= 0.1
    assert chosen.offset > free.offset


def test_a_map_that_knows_nothing_boxes_few_normals_all_the_same() -> None:
    """Normal radiographs are higher than the lesions: no setting on the lesions' scale will do."""
    lesions = [Mapped(evidence(1.0, -5.0), SQUARE, LESION) for _ in range(5)]
    normals = [Mapped(evidence(8.0 + number, -5.0), SQUARE, NOTHING) for number in range(20)]
    assert boxed_share(select(lesions, normals, LOGITS, LABELS), normals) <= 0.15


def test_the_heat_map_is_a_half_where_the_evidence_meets_the_offset() -> None:
    chosen = select([Mapped(evidence(5.0, -5.0), SQUARE, LESION)], [], LOGITS, LABELS)
    assert chosen.heatmap(np.array([chosen.offset], np.float32))[0] == pytest.approx(0.5, abs=1e-6)


def test_calibration_makes_confidence_match_the_rate_of_being_right() -> None:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 3, 3000)
    honest = np.eye(3)[labels] * 1.2 + rng.gumbel(0, 1, (3000, 3))
    logits = (5 * honest).astype(np.float32)  # overconfident fivefold
    chosen = select([Mapped(evidence(5.0, -5.0), SQUARE, LESION)], [], logits, labels)
    calibration = Calibration(chosen.temperature, chosen.bias)
    shares = np.array([probabilities(z, calibration) for z in logits])
    confident = shares.max(axis=1)
    right = shares.argmax(axis=1) == labels
    assert abs(confident.mean() - right.mean()) < 0.02
    assert chosen.temperature > 3


def test_without_boxes_nothing_is_chosen() -> None:
    with pytest.raises(DataError, match="No TB radiograph"):
        select([], [], LOGITS, LABELS)


def _fine(heatmap: np.ndarray) -> np.ndarray:
    from tbviewer.core.boxes import fine_map

    return fine_map(heatmap)
