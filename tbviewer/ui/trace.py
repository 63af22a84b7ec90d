"""When each milestone was reached, in milliseconds since the process was created."""

from __future__ import annotations

import json
import time
from pathlib import Path

from tbviewer.core.errors import OutputError

FIRST_PAINT = "first_paint"
IMAGE_PAINTED = "image_painted"
ANALYSIS_PAINTED = "analysis_painted"
THRESHOLD_PAINTED = "threshold_painted"


class Trace:
    """Writes one JSON line the first time each milestone is reached; nothing if there is no file.

    The start of the process is what the system recorded, so interpreter start and imports count; its
    clock has a resolution of 10 ms on Linux.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._reached: set[str] = set()
        if path is None:
            return
        import psutil  # here, so that a start without a trace does not pay for it

        self._started_s = psutil.Process().create_time()
        try:
            path.write_text("", encoding="utf-8")
        except OSError as error:
            raise OutputError(
                "cannot_write",
                f"The trace could not be written ({error.strerror or 'unknown reason'}). "
                "Check that the folder exists and that you may write there.",
                str(path),
            ) from error

    def reach(self, milestone: str, **extra: float) -> bool:
        """Note a milestone; only the first time counts, and is answered with true."""
        if self._path is None or milestone in self._reached:
            return False
        self._reached.add(milestone)
        elapsed_ms = 1000 * (time.time() - self._started_s)
        line = {"milestone": milestone, "ms": round(elapsed_ms, 1)}
        line |= {name: round(value, 2) for name, value in extra.items()}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        return True
