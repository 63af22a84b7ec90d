"""ONNX Runtime reports to nobody: it leaves neither an identifier of the machine nor a queue of events."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ANALYSE = """
from tbviewer.core.assets import default_bundle
from tbviewer.core.engine import Engine
Engine(default_bundle())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it keeps them in other folders")
def test_the_runtime_leaves_no_file(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    gone = ("XDG_CACHE_HOME", "ORT_DISABLE_TELEMETRY")
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    environment |= {"HOME": str(home), "TMPDIR": str(temporary)}
    subprocess.run([sys.executable, "-c", _ANALYSE], env=environment, check=True, timeout=120)
    assert [path.name for path in (*home.rglob("*"), *temporary.rglob("*"))] == []
