"""From the process's creation to the first paint, the image and the analysis, beside a bare window."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.measure import Line, in_turn

_BARE_WINDOW = """
import time, psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
class View(pyqtgraph.GraphicsView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(1000 * (time.time() - psutil.Process().create_time()), flush=True)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(View())
window.resize(1360, 840)
window.show()
application.exec()
"""


def starting(chest: Path, repeats: int) -> list[Line]:
    """Measure how long a reader waits after a double click."""
    traces: list[dict[str, float]] = []

    def ours() -> float:
        traces.append(traced(chest))
        return traces[-1]["first_paint"]

    first, bare = in_turn(ours, _bare_window, repeats)
    traces = traces[1:]
    met = Line("", first, "", bare)
    image = tuple(t["image_painted"] - t["first_paint"] for t in traces)
    analysis = tuple(t["analysis_painted"] - t["image_painted"] for t in traces)
    target = "first paint ≤ 1.5× the bare window"
    return [
        Line(
            "start to first paint",
            first,
            "bare PySide6 + pyqtgraph window",
            bare,
            target,
            met.median_ms <= 1.5 * met.peer_median_ms,
        ),
        Line("first paint to painted image (cold worker)", image),
        Line("painted image to painted analysis (cold model)", analysis),
    ]


def traced(path: Path) -> dict[str, float]:
    """Return when each milestone was reached, in milliseconds since the process was created."""
    with tempfile.TemporaryDirectory() as folder:
        trace = Path(folder) / "trace.jsonl"
        command = [sys.executable, "-m", "tbviewer", str(path), "--trace", str(trace)]
        command += ["--snapshot", str(Path(folder) / "window.png")]
        subprocess.run(command, check=True, timeout=120)
        lines = [json.loads(line) for line in trace.read_text().splitlines()]
    return {line["milestone"]: line["ms"] for line in lines}


def _bare_window() -> float:
    done = subprocess.run(
        [sys.executable, "-c", _BARE_WINDOW], check=True, capture_output=True, text=True, timeout=60
    )
    return float(done.stdout.split()[0])
