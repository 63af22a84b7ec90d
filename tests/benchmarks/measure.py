"""Timing that a shared, noisy machine does not spoil: pairs in turn, medians, spread."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: a figure, the peer or limit measured beside it, and what was aimed at."""

    name: str
    values_ms: tuple[float, ...]
    peer: str = ""
    peer_ms: tuple[float, ...] = ()
    target: str = ""
    met: bool | None = None

    @property
    def median_ms(self) -> float:
        """Median of the figure."""
        return statistics.median(self.values_ms)

    @property
    def peer_median_ms(self) -> float:
        """Median of the peer."""
        return statistics.median(self.peer_ms)

    def text(self) -> str:
        """Return the line as it is printed."""
        spread = f"{min(self.values_ms):.1f}–{max(self.values_ms):.1f}"
        line = f"{self.name:<44}{self.median_ms:>9.1f} {spread:>18}"
        if self.peer_ms:
            line += (
                f"   {self.peer:<38}{self.peer_median_ms:>9.1f}{self.median_ms / self.peer_median_ms:>8.2f}×"
            )
        else:
            line += f"   {self.peer:<38}{'':>9}{'':>9}"
        verdict = {None: "", True: "met", False: "MISSED"}[self.met]
        return f"{line}  {self.target:<36}{verdict}".rstrip()


def timed(work: Callable[[], object]) -> float:
    """Return how long some work took, in milliseconds."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def in_turn(
    first: Callable[[], float], second: Callable[[], float], repeats: int
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Measure two things in turn, so that a slow spell hits both; the first pair is dropped."""
    pairs = [(first(), second()) for _ in range(repeats + 1)][1:]
    return tuple(a for a, _ in pairs), tuple(b for _, b in pairs)


def repeated(work: Callable[[], float], repeats: int) -> tuple[float, ...]:
    """Take one measurement several times; the first is dropped."""
    return tuple(work() for _ in range(repeats + 1))[1:]


def table(lines: Sequence[Line]) -> str:
    """Return the whole table."""
    head = (
        f"{'median of':<44}{'ms':>9} {'spread':>18}   {'beside it, in the same run':<38}{'ms':>9}{'ratio':>9}"
    )
    return "\n".join([head, *(line.text() for line in lines)])
