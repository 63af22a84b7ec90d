"""The site threshold: the score at and above which this site refers, valid for one model id only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from tbviewer.core.errors import TBViewerError

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.analysis import Analysis

THRESHOLD_DECIMALS = 7  # most that a bundle's suggestion has


class SiteThresholdError(TBViewerError):
    """A site threshold was asked about the score of a model it was not set for."""


@dataclass(frozen=True, slots=True)
class SiteThreshold:
    """The score at and above which this site refers a patient.

    A score has a meaning under its own model alone, so the threshold names the model and judges no other.

    Attributes
    ----------
    score
        0–100.
    model_id
        Id of the bundle that it was set for.
    """

    score: float
    model_id: str

    def __post_init__(self) -> None:
        if not (math.isfinite(self.score) and 0 <= self.score <= 100):
            raise SiteThresholdError("site_threshold", "A site threshold lies between 0 and 100.")
        if not self.model_id:
            raise SiteThresholdError("site_threshold", "A site threshold belongs to a model; none is loaded.")

    def holds_for(self, model_id: str) -> bool:
        """Say whether it was set for this model."""
        return self.model_id == model_id

    def refers(self, analysis: Analysis) -> bool:
        """Say whether a patient with this Analysis is referred; the score is not rounded before.

        Raises
        ------
        SiteThresholdError
            If the Analysis is another model's.
        """
        if not self.holds_for(analysis.model_id):
            raise SiteThresholdError(
                "other_model",
                f"The site threshold of {written_threshold(self.score)} was set for another model and says "
                "nothing about this one's scores. Set the threshold for the model in use.",
            )
        return analysis.score >= self.score


def written_score(score: float, threshold: SiteThreshold | None = None, digits: int = 0) -> str:
    """Return a score as it is shown: whole points, with decimals where rounding would cross the threshold.

    A score of 44.6 under a threshold of 45 is not referred, so it must not read 45.

    Parameters
    ----------
    digits
        Decimals that are written in any case.
    """
    while threshold is not None and digits < THRESHOLD_DECIMALS:
        if (float(f"{score:.{digits}f}") >= threshold.score) == (score >= threshold.score):
            break
        digits += 1
    return f"{score:.{digits}f}"


def written_threshold(score: float) -> Decimal:
    """Return a site threshold as it is written: with as many decimals as it needs, and no zeros after them.

    A threshold that a model suggests lies between the scores of two patients who may differ in the fifth
    digit, so it is rounded nowhere. The number is written in full by ``str`` and ``:g``, where that of a
    float has six digits.
    """
    text = f"{score:.{THRESHOLD_DECIMALS}f}"
    return Decimal(text.rstrip("0").rstrip("."))


def score_change(analysis: Analysis, earlier: Analysis) -> float | None:
    """Return how much the score rose since an earlier radiograph; None if two models gave the scores."""
    return analysis.score - earlier.score if analysis.model_id == earlier.model_id else None
