"""What the gate lets pass, by answers written by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from trainer.export.answers import Answers
from trainer.export.gate import Check, boxed_normals_checks, int8_checks, torch_checks

SCORES = np.linspace(1, 99, 100)
REFERRAL = 50.0  # between 49.5 and 50.5


def answers(scores: np.ndarray, ious: tuple[float, ...] = (0.4, 0.6), boxed: int = 20) -> Answers:
    shown = np.arange(len(scores)) < boxed
    labels = np.where(np.arange(len(scores)) % 2, "tb", "normal")
    return Answers(labels, scores, np.zeros((len(scores), 4, 4), np.float32), shown, np.array(ious))


def failed(fp32: Answers, int8: Answers) -> list[str]:
    return [check.what for check in int8_checks(fp32, int8, REFERRAL) if not check.met]


def moved(*places: int, by: float) -> np.ndarray:
    scores = SCORES.copy()
    scores[list(places)] += by
    return scores


def test_the_same_answers_pass() -> None:
    assert failed(answers(SCORES), answers(SCORES)) == []


def test_one_score_in_a_hundred_may_move_by_more_than_three_points_but_not_two() -> None:
    assert failed(answers(SCORES), answers(moved(10, by=9.0))) == []
    assert failed(answers(SCORES), answers(moved(10, 80, by=3.1))) == [
        "share of 100 val scores that move by more than 3 points"
    ]
    assert failed(answers(SCORES), answers(moved(10, 80, by=2.9))) == []


def test_no_score_may_cross_the_referral_threshold() -> None:
    assert failed(answers(SCORES), answers(moved(50, by=-0.4))) == []
    for place, by in ((50, -0.6), (49, 0.6)):
        assert failed(answers(SCORES), answers(moved(place, by=by))) == [
            "val scores that cross the referral threshold of 50"
        ]


def test_miou_may_fall_by_half_a_hundredth() -> None:
    assert failed(answers(SCORES, (0.4, 0.6)), answers(SCORES, (0.4, 0.5902))) == []
    assert failed(answers(SCORES, (0.4, 0.6)), answers(SCORES, (0.4, 0.7))) == []
    assert failed(answers(SCORES, (0.4, 0.6)), answers(SCORES, (0.4, 0.5898))) == [
        "mIOU falls on 2 val radiographs with boxes"
    ]


def test_without_true_boxes_the_share_of_boxed_radiographs_stands_in() -> None:
    assert failed(answers(SCORES, (), 20), answers(SCORES, (), 21)) == []
    (what,) = failed(answers(SCORES, (), 20), answers(SCORES, (), 22))
    assert "mIOU is unmeasured" in what


def test_what_is_not_a_number_fails() -> None:
    broken = moved(*range(100), by=float("nan"))
    assert "share of 100 val scores that move by more than 3 points" in failed(
        answers(SCORES), answers(broken)
    )
    assert not any(check.met for check in torch_checks(answers(SCORES), answers(broken))[1:])


def test_torch_is_met_within_a_thousandth_of_the_heat_map() -> None:
    exact = answers(SCORES)
    for difference, met in ((9e-4, True), (1.1e-3, False)):
        other = replace(exact, heatmaps=exact.heatmaps + np.float32(difference))
        assert torch_checks(exact, other)[0].met is met


def test_normals_with_a_box_are_counted_and_held_to_what_the_choice_allowed() -> None:
    """Every other one of 100 is normal, and the first 20 show a Box: 10 of 50 normals."""
    (at_bound,), (beyond,) = (boxed_normals_checks(answers(SCORES), allowed) for allowed in (0.2, 0.19))
    assert at_bound.measured == 0.2
    assert (at_bound.met, beyond.met) == (True, False)
    tb = replace(answers(SCORES), labels=np.full(100, "tb"))
    assert boxed_normals_checks(tb, 0.1) == []


def test_a_check_says_how_much_and_what_is_allowed() -> None:
    check = Check("heat map differs from torch", 0.25, 1e-3, "{:.1e}")
    assert str(check) == "heat map differs from torch 2.5e-01 (at most 1.0e-03)"
    assert not check.met
    assert Check("told only", 7.0, None, "{:.0f}").met


@pytest.mark.parametrize("threshold", [None, REFERRAL])
def test_without_a_referral_threshold_nothing_crosses_it(threshold: float | None) -> None:
    whats = [check.what for check in int8_checks(answers(SCORES), answers(SCORES), threshold)]
    assert any("referral" in what for what in whats) == (threshold is not None)
