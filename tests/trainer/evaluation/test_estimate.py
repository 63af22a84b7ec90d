"""Intervals against cases worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.evaluation.estimate import mean, proportion


def test_bootstrap_interval_of_equal_values_is_that_value() -> None:
    found = mean(np.full(20, 0.25))
    assert (found.value, found.low, found.high) == (0.25, 0.25, 0.25)


def test_bootstrap_interval_of_a_mean_is_that_of_the_normal_approximation() -> None:
    values = np.random.default_rng(3).random(400)
    found = mean(values)
    half = 1.96 * values.std() / 20  # standard error of the mean of 400
    assert found.value == pytest.approx(values.mean())
    assert found.low == pytest.approx(values.mean() - half, abs=0.003)
    assert found.high == pytest.approx(values.mean() + half, abs=0.003)


def test_a_paired_difference_is_sharper_than_two_intervals() -> None:
    """Each radiograph gains 0.01 exactly, however different radiographs are: so does their mean."""
    one = np.random.default_rng(3).random(50)
    difference = mean((one + 0.01) - one)
    assert (difference.low, difference.high) == pytest.approx((0.01, 0.01))
    assert mean(one + 0.01).low < mean(one).high


def test_wilsons_interval_of_a_textbook_case() -> None:
    """Newcombe 1998, table I: 81 of 263, Wilson's score interval 0.2553 to 0.3662."""
    found = proportion(81, 263)
    assert found.low == pytest.approx(0.2553, abs=5e-5)
    assert found.high == pytest.approx(0.3662, abs=5e-5)


def test_nothing_of_ten_leaves_open_a_quarter() -> None:
    """By hand: z² / (n + z²) = 3.84 / 13.84."""
    found = proportion(0, 10)
    assert (found.value, found.low) == (0, 0)
    assert found.high == pytest.approx(0.2775, abs=1e-4)
