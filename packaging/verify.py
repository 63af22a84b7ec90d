#!/usr/bin/env python3
"""Builds everything that this system can build and proves it: ``python3 packaging/verify.py [--short]``.

On Debian as root it ends within 25 minutes. ``--short``, for CI, takes a few: it builds the
application alone and leaves out the clean Debian root, the second build and the installations. Exits
with 1 if anything falls short, with 2 where it cannot run at all; the last line sums the table up.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    from build import default_work
    from building.environment import StepError, make_environment

    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--short", action="store_true", help="the short form, for CI")
    parser.add_argument("--work", type=Path, default=default_work(), help="folder for everything temporary")
    parser.add_argument(
        "--reuse", action="store_true", help="check what the last run has built, build nothing"
    )
    parser.add_argument("--only", nargs="+", metavar="PART", default=[], help="these parts alone")
    options = parser.parse_args()
    try:
        python = make_environment(options.work)
    except StepError as error:
        print(f"verify: {error}\n0 passed, 1 failed", file=sys.stderr)
        return 1
    command = [str(python), "-m", "verifying", str(options.work.resolve())]
    command += [word for word in ("short", "reuse") if getattr(options, word)] + options.only
    return subprocess.run(command, cwd=HERE).returncode


if __name__ == "__main__":
    sys.exit(main())
