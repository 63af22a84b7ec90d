#!/usr/bin/env python3
"""Makes what users install, for the system this runs on: ``python3 packaging/build.py [--only PRODUCT ...]``.

Products: ``app`` (the application in one folder), ``wheel`` (and sdist), on Linux ``deb``, ``tar`` and
``appimage``, on Windows ``installer``, on macOS ``dmg``. They are written to ``dist/`` in the checkout.

Standard library only, Python 3.11 or newer. What building needs is installed into an environment of its own,
in the folder that ``--work`` names, and the rest of the work is done there by the modules in ``building/``.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "--work", type=Path, default=default_work(), metavar="WORK", help="folder for everything temporary"
    )
    parser.add_argument("--out", type=Path, default=HERE.parent / "dist", help="folder for the products")
    parser.add_argument("--only", nargs="+", metavar="PRODUCT", help="make these instead of all")
    parser.add_argument("--reuse", action="store_true", help="wrap the application that lies in WORK already")
    options = parser.parse_args()
    from building.environment import StepError, make_environment

    try:
        python = make_environment(options.work)
    except StepError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    command = [str(python), "-m", "building", str(options.work.resolve()), str(options.out.resolve())]
    command += [*(["--reuse"] if options.reuse else []), *(options.only or [])]
    return subprocess.run(command, cwd=HERE).returncode


def default_work() -> Path:
    """Return a folder outside the checkout that this user's next build finds again."""
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return Path(tempfile.gettempdir()) / f"tbviewer-build-{user}"


if __name__ == "__main__":
    sys.exit(main())
