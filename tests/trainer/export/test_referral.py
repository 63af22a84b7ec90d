"""The referral threshold: the highest that still refers nine TB radiographs in ten."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.export.referral import referral_threshold

TB = np.arange(10.0, 110.0, 10.0)  # 10, 20 … 100


def chosen(tb: np.ndarray, others: np.ndarray) -> float | None:
    return referral_threshold(np.concatenate([tb, others]), np.arange(len(tb) + len(others)) < len(tb))


def test_nine_in_ten_are_referred_and_the_threshold_lies_in_the_gap_below() -> None:
    """The ninth of ten scores is 20, the next lower one 10 or that of the normal radiograph, 16."""
    assert chosen(TB, np.array([])) == 15
    assert chosen(TB, np.array([16.0, 3.0])) == 18


def test_a_narrow_gap_gets_the_decimals_it_needs() -> None:
    """Between 19.97 and 20: 20.0 is within it, and referred at 20 are those that score 20."""
    assert chosen(TB, np.array([19.97])) == pytest.approx(20.0)
    assert chosen(TB - 0.004, np.array([19.99])) == pytest.approx(19.993)


def test_of_eleven_ten_are_referred() -> None:
    assert chosen(np.append(TB, 110.0), np.array([])) == 15


def test_equal_scores_are_referred_together() -> None:
    assert chosen(np.full(10, 40.0), np.array([30.0])) == 35


def test_without_tb_there_is_none() -> None:
    assert chosen(np.array([]), np.array([5.0, 6.0])) is None


def test_the_choice_keeps_the_sensitivity_and_no_higher_score_does() -> None:
    rng = np.random.default_rng(0)
    for _ in range(50):
        scores, is_tb = rng.uniform(0, 100, 60), rng.random(60) < 0.4
        threshold = referral_threshold(scores, is_tb)
        assert threshold is not None
        assert np.mean(scores[is_tb] >= threshold) >= 0.9
        higher = scores[scores >= threshold].min()
        assert np.mean(scores[is_tb] > higher) < 0.9
