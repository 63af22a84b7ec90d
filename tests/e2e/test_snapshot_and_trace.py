"""The commands that other programs rely on: ``--snapshot`` and ``--trace``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image


def tbviewer(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tbviewer", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=150, check=False)


def test_snapshot_and_trace_together(tmp_path: Path, chest: Path, blob_bundle: Path) -> None:
    picture, trace = tmp_path / "out.png", tmp_path / "trace.jsonl"
    done = tbviewer(chest, "--model", blob_bundle, "--snapshot", picture, "--trace", trace)
    assert done.returncode == 0, done.stderr
    image = np.asarray(Image.open(picture).convert("RGB")).astype(int)
    assert image.shape[0] > 500
    assert (image[..., 0] - image[..., 2] > 60).sum() > 1000  # the heat map's warm colours
    lines = [json.loads(line) for line in trace.read_text().splitlines()]
    by_name = {line["milestone"]: line["ms"] for line in lines}
    order = ["first_paint", "image_painted", "analysis_painted", "threshold_painted"]
    assert [name for name in by_name if name in order] == order
    assert sorted(by_name.values()) == list(by_name.values())


def test_an_unreadable_file_exits_with_the_reason(tmp_path: Path, blob_bundle: Path) -> None:
    page = tmp_path / "page.dcm"
    page.write_text("<html>")
    done = tbviewer(page, "--model", blob_bundle, "--snapshot", tmp_path / "out.png")
    assert done.returncode == 1
    assert "page.dcm: This is neither" in done.stderr


def test_a_refused_file_is_drawn_and_says_so(
    tmp_path: Path, blob_bundle: Path, pydicom_files: dict[str, Path]
) -> None:
    out = tmp_path / "out.png"
    done = tbviewer(pydicom_files["CT_small.dcm"], "--model", blob_bundle, "--snapshot", out)
    assert done.returncode == 4
    assert "not a radiograph" in done.stderr
    assert out.exists()


def test_the_window_imports_no_torch_and_nothing_heavy_before_it_is_painted() -> None:
    code = (
        "import sys, tbviewer.ui.app; "
        "print([m for m in ('torch', 'onnxruntime', 'pydicom', 'scipy', 'imagecodecs') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_trace_that_cannot_be_written_is_said_before_the_window_opens(tmp_path: Path, chest: Path) -> None:
    done = tbviewer(chest, "--trace", tmp_path / "missing" / "trace.jsonl")
    assert done.returncode == 1
    assert "trace could not be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_last_milestone_is_reached_from_a_threshold_of_nothing(
    tmp_path: Path, chest: Path, blob_bundle: Path
) -> None:
    trace = tmp_path / "trace.jsonl"
    named = ["--threshold", 0, "--snapshot", tmp_path / "out.png", "--trace", trace]
    done = tbviewer(chest, "--model", blob_bundle, *named)
    assert done.returncode == 0, done.stderr
    assert "threshold_painted" in trace.read_text()
