"""The score's calibration: that it holds, how far it is certain, and how that is measured."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.engine import probabilities, score_interval
from trainer.evaluation.calibration import fit_calibration, reliability


def logits_of(labels: np.ndarray, sharpness: float, seed: int = 1) -> np.ndarray:
    """Logits whose softmax at temperature `sharpness` is the true probability of each class."""
    rng = np.random.default_rng(seed)
    honest = np.eye(3)[labels] * 1.2 + rng.gumbel(0, 1, (len(labels), 3))
    return (sharpness * honest).astype(np.float32)


def test_calibration_makes_confidence_match_the_rate_of_being_right() -> None:
    labels = np.random.default_rng(1).integers(0, 3, 3000)
    logits = logits_of(labels, 5)  # overconfident fivefold
    calibration = fit_calibration(logits, labels, resamples=2)
    shares = probabilities(logits, calibration)
    confident, right = shares.max(axis=1), shares.argmax(axis=1) == labels
    assert abs(confident.mean() - right.mean()) < 0.02
    assert calibration.temperature > 3


def test_a_network_that_is_never_wrong_is_not_certain() -> None:
    labels = np.array([0, 1, 2] * 20)
    calibration = fit_calibration((np.eye(3)[labels] * 50).astype(np.float32), labels, resamples=2)
    score = 100 * probabilities(np.array([0, 0, 50], np.float32), calibration)[2]
    assert 90 < score < 99.9


def test_fewer_radiographs_leave_a_wider_interval() -> None:
    widths = []
    for count in (60, 2000):
        labels = np.arange(count) % 3
        calibration = fit_calibration(logits_of(labels, 3), labels, resamples=60)
        interval = score_interval(np.array([0, 0, 1], np.float32), calibration)
        assert interval is not None
        widths.append(interval[1] - interval[0])
    assert widths[0] > 3 * widths[1]


def test_reliability_by_hand() -> None:
    """Two at 15 with one TB, two at 95 both TB: errors 0.35 and 0.05, half of the radiographs each."""
    found = reliability(np.array([10.0, 19.0, 95.0, 95.0]), np.array([True, False, True, True]))
    assert [(b.radiographs, b.mean_score, b.tb_share.value) for b in found.bins] == [
        (2, 14.5, 0.5),
        (2, 95.0, 1.0),
    ]
    assert found.expected_error == pytest.approx((0.355 + 0.05) / 2)
    assert found.brier == pytest.approx((0.9**2 + 0.19**2 + 2 * 0.05**2) / 4)


def test_a_score_of_100_lies_in_the_last_bin() -> None:
    (only,) = reliability(np.array([100.0, 90.0]), np.array([True, True])).bins
    assert only.radiographs == 2
