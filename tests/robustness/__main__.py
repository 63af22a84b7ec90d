"""``python -m tests.robustness COMMAND``: the figures of the README's reliability table."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path


def main() -> int:
    """Run one command; exit with 1 if something did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("hazards", help="files that hurt: answer, time and memory of each")
    fuzz = commands.add_parser("fuzz", help="mutated files against the worker")
    fuzz.add_argument("--seed", type=int, default=1)
    fuzz.add_argument("--cases", type=int, default=10_000)
    fuzz.add_argument("--only", type=int, help="run this one case again, and say what becomes of it")
    kills = commands.add_parser("kills", help="SIGKILL at random moments of screening and saving")
    kills.add_argument("--seed", type=int, default=1)
    kills.add_argument("--count", type=int, default=100)
    soak = commands.add_parser("soak", help="open, move and close radiographs in the real window")
    soak.add_argument("--minutes", type=float, default=60)
    soak.add_argument("--radiographs", type=int, default=2_000)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(
        f"{time.strftime('%Y-%m-%d')}, Python {platform.python_version()}, {os.cpu_count()} cores", flush=True
    )
    run: Callable[[argparse.Namespace], int] = globals()[f"_{options.command}"]
    return run(options)


def _hazards(_: argparse.Namespace) -> int:
    from tests.robustness.answering import measure_all, table

    outcomes = measure_all(say=_say)
    print(table(outcomes))
    return 0 if all(outcome.held for outcome in outcomes) else 1


def _fuzz(options: argparse.Namespace) -> int:
    from tests.robustness.fuzzing import fuzz

    numbers = range(options.cases) if options.only is None else [options.only]
    report = fuzz(options.seed, numbers, say=_say)
    print(report.text())
    return 0 if report.held else 1


def _kills(options: argparse.Namespace) -> int:
    from tests.robustness.kills import kill_saving, kill_screening

    of_screening = round(0.6 * options.count)
    saving = kill_saving(options.seed, options.count - of_screening, say=_say)
    screening = kill_screening(options.seed, of_screening, say=_say)
    print(screening.text())
    print(saving.text())
    return 0 if screening.held and saving.held else 1


def _soak(options: argparse.Namespace) -> int:
    from tbviewer.core.assets import default_bundle
    from tests.robustness.soak import soak

    found = soak(options.minutes, options.radiographs, Path(default_bundle()), say=_say)
    print(found.text())
    grown = max(found.growth("window_mib"), found.growth("worker_mib"))
    left = found.not_shown + found.left_processes + found.left_threads
    return 0 if grown < 0.05 and not left else 1


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
