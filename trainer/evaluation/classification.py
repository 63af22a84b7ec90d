"""How well the score separates TB from the rest: AUC, and sensitivity and specificity over thresholds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import brentq
from sklearn.metrics import roc_auc_score, roc_curve

from trainer.evaluation.estimate import Estimate, proportion

# Minimum for a triage test (WHO 2014, High-priority target product profiles for new TB diagnostics).
WHO_SENSITIVITY, WHO_SPECIFICITY = 0.90, 0.70

_Z = 1.959964
_TINY = 1e-12  # 0 and 1 themselves solve the interval's equation where no pair is out of order

Scores = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Sensitivity and specificity when every radiograph of at least this score is referred."""

    score: float
    sensitivity: float
    specificity: float


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold on the score with what it gives, and Wilson's intervals."""

    score: float
    sensitivity: Estimate
    specificity: Estimate


@dataclass(frozen=True, slots=True)
class Classification:
    """What the score is worth on some radiographs.

    Attributes
    ----------
    tb, non_tb
        How many radiographs.
    auc
        Area under the curve.
    curve
        By falling score, a point for each score that occurs; the first refers none.
    at_50
        At a score of 50, more likely TB than not where classes are mixed as in the val split.
    at_who_sensitivity
        At the highest score that reaches the WHO minimum of sensitivity.
    at_who_specificity
        At the lowest score that reaches the WHO minimum of specificity; None if only referring none does.
    meets_who
        Whether one threshold reaches both on these radiographs.
    """

    tb: int
    non_tb: int
    auc: Estimate
    curve: tuple[CurvePoint, ...]
    at_50: OperatingPoint
    at_who_sensitivity: OperatingPoint
    at_who_specificity: OperatingPoint | None
    meets_who: bool


def classification(scores: Scores, is_tb: Flags) -> Classification:
    """Measure scores against labels.

    Parameters
    ----------
    scores
        Shape ``(n,)``, 0–100.
    is_tb
        Shape ``(n,)``; both kinds must occur.
    """
    false_share, true_share, thresholds = roc_curve(is_tb, scores, drop_intermediate=False)
    thresholds = np.minimum(thresholds, 100.0)  # the first is infinite
    reaching = float(scores[is_tb][np.argsort(-scores[is_tb])][_least(WHO_SENSITIVITY, int(is_tb.sum())) - 1])
    at_sensitivity = operating_point(scores, is_tb, reaching)
    specific = [s for s in np.unique(scores) if np.mean(scores[~is_tb] < s) >= WHO_SPECIFICITY]
    return Classification(
        tb=int(is_tb.sum()),
        non_tb=int((~is_tb).sum()),
        auc=auc(scores, is_tb),
        curve=tuple(
            CurvePoint(float(s), float(t), float(1 - f))
            for s, t, f in zip(thresholds, true_share, false_share, strict=True)
        ),
        at_50=operating_point(scores, is_tb, 50.0),
        at_who_sensitivity=at_sensitivity,
        at_who_specificity=operating_point(scores, is_tb, float(specific[0])) if specific else None,
        meets_who=at_sensitivity.specificity.value >= WHO_SPECIFICITY,
    )


def operating_point(scores: Scores, is_tb: Flags, threshold: float) -> OperatingPoint:
    """Return what referring every score of at least the threshold gives."""
    referred = scores >= threshold
    return OperatingPoint(
        threshold,
        proportion(int(referred[is_tb].sum()), int(is_tb.sum())),
        proportion(int((~referred[~is_tb]).sum()), int((~is_tb).sum())),
    )


def auc(scores: Scores, is_tb: Flags) -> Estimate:
    """Return the area under the ROC curve with its 95 % interval.

    Newcombe 2006, part 2, method 5: the areas whose distance to the measured one is at most 1.96 standard
    errors of Hanley and McNeil 1982 with both group sizes replaced by their mean. Like Wilson's interval
    for a share, it leaves something open even where the two groups do not overlap.
    """
    tb, others = int(is_tb.sum()), int((~is_tb).sum())
    value = float(roc_auc_score(is_tb, scores))
    extra = (tb + others) / 2 - 1

    def beyond(area: float) -> float:
        inflation = 1 + extra * (1 - area) / (2 - area) + extra * area / (1 + area)
        return (value - area) ** 2 - _Z**2 * area * (1 - area) * inflation / (tb * others)

    low = brentq(beyond, 0.0, min(value, 1 - _TINY)) if beyond(0.0) > 0 else 0.0
    high = brentq(beyond, max(value, _TINY), 1.0) if beyond(1.0) > 0 else 1.0
    return Estimate(value, float(low), float(high))


def _least(share: float, total: int) -> int:
    """Return how many of ``total`` are at least a share of it."""
    return int(np.ceil(share * total - 1e-9))
