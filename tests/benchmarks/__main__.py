"""``python -m tests.benchmarks``: how fast viewer and trainer are, beside a peer or limit of the same run."""

from __future__ import annotations

import argparse
import os
import platform

from tbviewer.core.assets import default_bundle
from tbviewer.core.samples import demo_path
from tests.benchmarks.analysing import analysing
from tests.benchmarks.listing import listing
from tests.benchmarks.measure import Line, table
from tests.benchmarks.moving import moving
from tests.benchmarks.starting import starting
from tests.benchmarks.training import training

PARTS = ("viewer", "list", "trainer")


def main() -> int:
    """Print the table; exit with 1 if a target was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=9, help="counted runs of each figure (default: 9)")
    parser.add_argument("--only", choices=PARTS, help="measure one part; all if not given")
    options = parser.parse_args()
    repeats, parts = options.repeats, (options.only,) if options.only else PARTS
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chest, bundle = demo_path(), default_bundle()
    processor = platform.processor() or platform.machine()
    print(f"{processor}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"{chest.name}, {chest.stat().st_size / 1e6:.1f} MB; model {bundle.name}\n")
    lines: list[Line] = []
    if "viewer" in parts:
        lines += [*starting(chest, repeats), *analysing(chest, bundle, repeats), *moving(10 * repeats)]
    if "list" in parts:
        lines += listing(chest, repeats)
    if "trainer" in parts:
        lines += training(max(3, repeats // 3))
    print(table(lines))
    return 1 if any(line.met is False for line in lines) else 0


if __name__ == "__main__":
    raise SystemExit(main())
