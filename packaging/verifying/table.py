"""The table of results: each check is a function that returns what it measured or raises a ShortfallError."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from building.environment import StepError


class ShortfallError(Exception):
    """Something is not as it must be; the text says what."""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table."""

    name: str
    held: bool
    detail: str
    elapsed_s: float


@dataclass(slots=True)
class Table:
    """Runs checks and keeps their results."""

    results: list[Result] = field(default_factory=list)

    def check(self, name: str, test: Callable[[], str]) -> bool:
        """Run a check, print its line and return whether it held."""
        start = time.monotonic()
        try:
            held, detail = True, test()
        except (ShortfallError, StepError) as error:
            held, detail = False, str(error)
        except subprocess.TimeoutExpired as error:
            held, detail = False, f"did not end within {error.timeout:.0f} s"
        except Exception as error:  # a fault of the check itself fails it, and the rest go on
            held, detail = False, f"{type(error).__name__}: {error}"
        result = Result(name, held, detail, time.monotonic() - start)
        self.results.append(result)
        print(
            f"{'ok  ' if held else 'FAIL'} {result.elapsed_s:5.0f} s  {name}: {_short(detail, held)}",
            flush=True,
        )
        return held

    def close(self, elapsed_s: float) -> int:
        """Print what failed and the sum, and return the exit status."""
        failed = [result for result in self.results if not result.held]
        for result in failed:
            print(f"\n{result.name} FELL SHORT\n{result.detail}")
        print(f"\nverified in {elapsed_s / 60:.1f} minutes")
        print(f"{len(self.results) - len(failed)} passed, {len(failed)} failed")
        return 1 if failed else 0


def demand(condition: object, shortfall: str) -> None:
    """Raise a ShortfallError unless the condition holds."""
    if not condition:
        raise ShortfallError(shortfall)


def _short(detail: str, whole: bool) -> str:
    line = detail.strip().replace("\n", " | ")
    return line if whole or len(line) < 160 else f"{line[:160]} …"
