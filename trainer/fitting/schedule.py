"""The learning rate over a stage: a linear warm-up, then half a cosine down to nothing."""

from __future__ import annotations

import math

WARM_UP_SHARE = 0.1


def rate_at(step: int, steps: int) -> float:
    """Return the learning rate at a step as a share of its peak (Loshchilov and Hutter 2017, eq. 5).

    Parameters
    ----------
    step
        From 0 to ``steps − 1``.
    steps
        Steps of the whole stage.
    """
    warm_up = max(1, round(steps * WARM_UP_SHARE))
    if step < warm_up:
        return (step + 1) / (warm_up + 1)
    return 0.5 * (1 + math.cos(math.pi * (step - warm_up) / max(1, steps - warm_up)))
