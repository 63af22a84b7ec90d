"""The score at and above which a site refers, unless it sets another."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from trainer.evaluation.classification import WHO_SENSITIVITY

_DECIMALS = range(8)


def referral_threshold(
    scores: npt.NDArray[np.float64],
    is_tb: npt.NDArray[np.bool_],
    minimum_sensitivity: float = WHO_SENSITIVITY,
) -> float | None:
    """Return the highest threshold at which enough TB radiographs are referred; None without any.

    Every threshold between two neighbouring scores refers the same radiographs, so the middle is taken,
    with as few decimals as keep it between them: none of these radiographs sits on the edge.

    Parameters
    ----------
    scores
        Of the val split, shape ``(n,)``, 0–100.
    is_tb
        Shape ``(n,)``.
    minimum_sensitivity
        Share of the TB radiographs that must reach the threshold, 0–1.
    """
    tb = np.sort(scores[is_tb])[::-1]
    if not len(tb):
        return None
    # Rounded first: 0.9 × 10 is a little more than 9 in binary.
    needed = max(1, math.ceil(round(minimum_sensitivity * len(tb), 9)))
    upper = float(tb[needed - 1])
    lower = float(scores[scores < upper].max(initial=0.0))
    middle = (lower + upper) / 2
    rounded = (round(middle, decimals) for decimals in _DECIMALS)
    return next((value for value in rounded if lower < value <= upper), upper)
