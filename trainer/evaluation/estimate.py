"""A measured number with what the number of radiographs leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

_Z = 1.959964  # 97.5th percentile of the normal distribution


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number and its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def proportion(successes: int, total: int) -> Estimate:
    """Return a share with Wilson's score interval (Wilson 1927), which holds near 0 and 1 too.

    Parameters
    ----------
    successes, total
        Of `total` radiographs, at least one, how many count.
    """
    share = successes / total
    centre = (share + _Z**2 / (2 * total)) / (1 + _Z**2 / total)
    half = _Z / (1 + _Z**2 / total) * sqrt(share * (1 - share) / total + _Z**2 / (4 * total**2))
    return Estimate(share, max(centre - half, 0.0), min(centre + half, 1.0))
