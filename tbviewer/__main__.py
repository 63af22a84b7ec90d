"""The double-click entry: arguments to the window or to ``screen``."""

from __future__ import annotations

import multiprocessing
import os
import sys

from tbviewer.cli import main as run


def main() -> int:
    """Start the program; a frozen one starts its child process through here too."""
    multiprocessing.freeze_support()
    _leave_no_dump()
    return run()


def _leave_no_dump() -> None:
    """Have the system write no memory to the disk should the program crash: patients' data are in it."""
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
