"""AUC, sensitivity and specificity by hand, against scikit-learn, and how often the AUC's interval holds."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import confusion_matrix, roc_auc_score

from trainer.evaluation.classification import auc, classification, operating_point

# Three TB at 90, 60, 40 and four others at 70, 30, 20, 10.
SCORES = np.array([90.0, 60.0, 40.0, 70.0, 30.0, 20.0, 10.0])
IS_TB = np.array([True, True, True, False, False, False, False])


def drawn(tb: int, others: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Scores from two normal distributions 1.5 apart: their true AUC is Φ(1.5 / √2) = 0.8556."""
    scores = np.concatenate([rng.normal(1.5, 1, tb), rng.normal(0, 1, others)])
    return scores, np.arange(tb + others) < tb


def test_auc_is_the_share_of_pairs_in_order() -> None:
    """By hand: of 3 × 4 pairs, 60 and 40 lie under 70; the other ten are in order."""
    assert auc(SCORES, IS_TB).value == pytest.approx(10 / 12)


def test_auc_of_ties_counts_half_and_agrees_with_scikit_learn() -> None:
    scores = np.random.default_rng(0).integers(0, 5, 200).astype(float)
    is_tb = np.random.default_rng(1).random(200) < 0.3
    assert auc(scores, is_tb).value == pytest.approx(roc_auc_score(is_tb, scores))


def test_the_interval_of_the_auc_holds_the_true_value_about_95_times_in_100() -> None:
    rng = np.random.default_rng(0)
    held = 0
    for _ in range(400):
        found = auc(*drawn(25, 40, rng))
        held += found.low <= 0.8556 <= found.high
    assert 0.92 <= held / 400 <= 0.985


def test_the_interval_solves_newcombes_equation() -> None:
    """Method 5 with the means of both groups, written out for ten against ten: m = n = 10, extra 9."""
    found = auc(*drawn(10, 10, np.random.default_rng(2)))
    for end in (found.low, found.high):
        error = end * (1 - end) * (1 + 9 * (1 - end) / (2 - end) + 9 * end / (1 + end)) / 100
        assert abs(found.value - end) == pytest.approx(1.959964 * error**0.5, rel=1e-6)


def test_groups_that_do_not_overlap_leave_something_open() -> None:
    found = auc(np.arange(20.0), np.arange(20) >= 10)
    assert found.value == found.high == 1
    assert 0.7 < found.low < 0.95


def test_operating_points_are_those_of_the_confusion_matrix() -> None:
    for threshold in (15.0, 40.0, 60.0, 95.0):
        point = operating_point(SCORES, IS_TB, threshold)
        (tn, fp), (fn, tp) = confusion_matrix(IS_TB, threshold <= SCORES)
        assert point.sensitivity.value == pytest.approx(tp / (tp + fn))
        assert point.specificity.value == pytest.approx(tn / (tn + fp))


def test_the_who_points_by_hand() -> None:
    """90 % of three is all three, so refer at 40, where one of four others is referred too."""
    found = classification(SCORES, IS_TB)
    assert found.at_who_sensitivity.score == 40
    assert found.at_who_sensitivity.specificity.value == 0.75
    assert found.meets_who
    assert found.at_who_specificity is not None
    assert found.at_who_specificity.score == 40  # at 30 two of four would be referred
    assert found.at_50.sensitivity.value == pytest.approx(2 / 3)


def test_one_threshold_must_reach_both() -> None:
    worse = SCORES.copy()
    worse[4] = 45.0  # now half of the others are referred at 40
    found = classification(worse, IS_TB)
    assert found.at_who_sensitivity.specificity.value == 0.5
    assert not found.meets_who


def test_nine_of_ten_are_enough() -> None:
    scores = np.array([*range(90, 100), 95.5, 10.0])
    found = classification(scores, np.arange(12) < 10)
    assert found.at_who_sensitivity.score == 91
    assert found.at_who_sensitivity.sensitivity.value == 0.9


def test_where_others_score_highest_only_referring_none_is_specific() -> None:
    found = classification(np.array([1.0, 2.0, 9.0, 9.0]), np.array([True, True, False, False]))
    assert found.at_who_specificity is None


def test_the_curve_refers_none_first_and_all_last() -> None:
    curve = classification(SCORES, IS_TB).curve
    assert (curve[0].sensitivity, curve[0].specificity) == (0, 1)
    assert (curve[-1].sensitivity, curve[-1].specificity) == (1, 0)
    assert [p.score for p in curve] == [100, 90, 70, 60, 40, 30, 20, 10]
    middle = curve[3]  # refer at 60
    assert (middle.sensitivity, middle.specificity) == pytest.approx((2 / 3, 0.75))
