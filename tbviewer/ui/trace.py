"""When each milestone was reached, in milliseconds since the process was created."""

from __future__ import annotations

import json
import time
from pathlib import Path

import psutil

FIRST_PAINT = "first_paint"
IMAGE_PAINTED = "image_painted"
ANALYSIS_PAINTED = "analysis_painted"
THRESHOLD_PAINTED = "threshold_painted"


class Trace:
    """Writes one JSON line the first time each milestone is reached; nothing if there is no file.

    The start of the process is what the system recorded, so interpreter start and imports count; its
    clock has a resolution of 10 ms on Linux.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._reached: set[str] = set()
        if path is not None:
            self._started_s = psutil.Process().create_time()
            path.write_text("", encoding="utf-8")

    def reach(self, milestone: str, **extra: float) -> None:
        """Note a milestone; only the first time counts."""
        if self._path is None or milestone in self._reached:
            return
        self._reached.add(milestone)
        elapsed_ms = 1000 * (time.time() - self._started_s)
        line = {"milestone": milestone, "ms": round(elapsed_ms, 1)}
        line |= {name: round(value, 2) for name, value in extra.items()}
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def waits_for(self, milestone: str) -> bool:
        """Say whether a milestone is still to be written."""
        return self._path is not None and milestone not in self._reached
