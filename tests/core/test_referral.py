"""The site threshold belongs to one model, and a score is never rounded across it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbviewer.core.analysis import Analysis
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.referral import (
    SiteThreshold,
    SiteThresholdError,
    score_change,
    written_score,
    written_threshold,
)


def analysis(score: float, model_id: str = "a") -> Analysis:
    shares = {"normal": 1 - score / 100, "tb": score / 100}
    return Analysis(model_id, shares, np.zeros((2, 2), np.float32), Letterbox.of(2, 2, 64), 0.5, 0.0, ())


@pytest.mark.parametrize(("score", "refers"), [(45.0, True), (44.999, False), (45.001, True)])
def test_at_and_above_is_referred(score: float, refers: bool) -> None:
    assert SiteThreshold(45.0, "a").refers(analysis(score)) is refers


def test_another_models_score_is_refused() -> None:
    with pytest.raises(SiteThresholdError, match="another model"):
        SiteThreshold(45.0, "a").refers(analysis(90.0, "b"))


@pytest.mark.parametrize(("score", "model_id"), [(-1.0, "a"), (100.5, "a"), (float("nan"), "a"), (50.0, "")])
def test_a_threshold_without_meaning_cannot_be_made(score: float, model_id: str) -> None:
    with pytest.raises(SiteThresholdError):
        SiteThreshold(score, model_id)


def test_a_score_is_written_in_whole_points_unless_that_would_mislead() -> None:
    assert written_score(44.6) == "45"
    assert written_score(44.6, SiteThreshold(45, "a")) == "44.6"
    assert written_score(44.96, SiteThreshold(45, "a")) == "44.96"
    assert written_score(44.6, SiteThreshold(30, "a")) == "45"
    assert written_score(44.9999, SiteThreshold(45, "a")) == "44.9999"


@pytest.mark.parametrize(
    ("score", "written"),
    [
        (0.0, "0"),
        (45.0, "45"),
        (57.5, "57.5"),
        (19.993, "19.993"),
        (19.9934567, "19.9934567"),
        (100.0, "100"),
    ],
)
def test_a_threshold_is_written_with_all_its_decimals(score: float, written: str) -> None:
    assert str(written_threshold(score)) == f"{written_threshold(score):g}" == written


@given(st.floats(0, 100), st.integers(0, 1000))
def test_what_is_written_falls_on_the_same_side_as_the_score(score: float, tenths: int) -> None:
    threshold = SiteThreshold(tenths / 10, "a")
    if abs(score - threshold.score) > 0.001:
        written = float(written_score(score, threshold))
        assert (written >= threshold.score) == (score >= threshold.score)


def test_scores_of_two_models_are_not_compared() -> None:
    assert score_change(analysis(60), analysis(40)) == pytest.approx(20)
    assert score_change(analysis(60), analysis(40, "b")) is None
