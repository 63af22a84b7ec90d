"""The double-click entry: arguments to the window or to ``screen``."""

from __future__ import annotations

import multiprocessing
import sys

from tbviewer.cli import main as run


def main() -> int:
    """Start the program; a frozen one starts its child process through here too."""
    multiprocessing.freeze_support()
    return run()


if __name__ == "__main__":
    sys.exit(main())
