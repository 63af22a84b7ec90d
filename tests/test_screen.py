"""``tbviewer screen`` from the command line: every path gets its row, whatever it holds."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tbviewer import __version__
from tests.conftest import picture, save_picture
from tests.planted import planted_bundle

COLUMNS = [
    *("source", "sop_instance_uid", "status", "reason", "warnings", "score", "p_tb", "p_sick", "p_normal"),
    *("boxes", "heatmap_threshold", "heatmap_file", "model_id", "software_version", "elapsed_ms"),
]


def screen(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tbviewer", "screen", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    heatmap = np.zeros((8, 8))
    heatmap[2:4, 2:4] = 0.75
    return planted_bundle(tmp_path / "model.onnx", heatmap, logits=(0.0, 0.0, float(np.log(2))))


def test_a_mixed_folder_an_archive_and_a_missing_path(tmp_path: Path, bundle: Path, chest: Path) -> None:
    folder, other = tmp_path / "in", tmp_path / "in" / "other"
    other.mkdir(parents=True)
    Image.fromarray(picture(3, 512, 512)).save(folder / "=1+1.png")
    save_picture(folder / "same.png", 1)
    save_picture(other / "same.png", 2)
    (folder / "page.dcm").write_text("<html>")
    (folder / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic")
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as z:
        z.write(chest, "cd/chest.dcm")
    out, maps = tmp_path / "out.csv", tmp_path / "maps"
    done = screen(folder, archive, tmp_path / "gone", "--output", out, "--heatmaps", maps, "--model", bundle)
    assert done.returncode == 3, done.stderr
    table = rows(out)
    assert list(table[0])[: len(COLUMNS)] == COLUMNS
    by_name = {row["source"]: row for row in table}
    assert set(by_name) == {
        str(folder / "page.dcm"),
        str(folder / "phone.heic"),
        str(folder / "=1+1.png"),
        str(folder / "same.png"),
        str(other / "same.png"),
        f"{archive}!cd/chest.dcm",
        str(tmp_path / "gone"),
    }
    assert by_name[str(tmp_path / "gone")]["reason"].startswith("not_found: ")
    assert by_name[str(folder / "page.dcm")]["status"] == "unreadable"
    phone = by_name[str(folder / "phone.heic")]
    assert (phone["status"], phone["reason"].partition(":")[0]) == ("unreadable", "picture_kind")
    good = by_name[str(folder / "=1+1.png")]
    assert good["status"] == "ok"
    assert float(good["score"]) == pytest.approx(50.0, abs=0.001)
    assert sum(float(good[k]) for k in ("p_tb", "p_sick", "p_normal")) == pytest.approx(1, abs=2e-6)
    # Cells 2–4 of 8 over 512 pixels; at threshold 0.5 of a peak of 0.75 the edge lies 1/6 cell inside.
    (box,) = json.loads(good["boxes"])
    assert box[:4] == pytest.approx([128, 128, 256, 256], abs=32)
    assert box[4] == pytest.approx(0.75)
    assert good["model_id"] == hashlib.sha256(bundle.read_bytes()).hexdigest()
    assert good["software_version"] == __version__
    assert float(good["elapsed_ms"]) > 0
    chest_row = by_name[f"{archive}!cd/chest.dcm"]
    assert chest_row["sop_instance_uid"] == "1.3.6.1.4.1.5962.1.1.9.1.1.20040826185059.5457"
    files = [row["heatmap_file"] for row in table if row["status"] == "ok"]
    assert len(files) == len(set(files)) == 4
    drawn = Image.open(maps / good["heatmap_file"])
    assert np.asarray(drawn).max() == round(0.75 * 65535)
    assert drawn.size == (8, 8)
    assert json.loads(drawn.text["letterbox"])["rows"] == 512


def test_names_that_start_a_formula_are_made_inert(tmp_path: Path, bundle: Path) -> None:
    save_picture(tmp_path / "=cmd.png")
    out = tmp_path / "out.csv"
    command = [sys.executable, "-m", "tbviewer", "screen", "=cmd.png", "--output", "out.csv"]
    command += ["--model", str(bundle)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(command, cwd=tmp_path, env=environment, check=False, timeout=120)
    assert done.returncode == 0
    assert rows(out)[0]["source"] == "'=cmd.png"


def test_refused_is_read_but_has_no_score(
    tmp_path: Path, bundle: Path, pydicom_files: dict[str, Path]
) -> None:
    out = tmp_path / "out.csv"
    done = screen(pydicom_files["CT_small.dcm"], "--output", out, "--model", bundle)
    assert done.returncode == 0, done.stderr
    (row,) = rows(out)
    assert row["status"] == "refused"
    assert row["reason"].startswith("not_a_radiograph: ")
    assert row["score"] == row["boxes"] == ""


@pytest.mark.parametrize("what", ["output folder", "output path", "model"])
def test_bad_usage_is_told_before_the_work(tmp_path: Path, bundle: Path, what: str) -> None:
    save_picture(tmp_path / "a.png")
    output = {"output folder": tmp_path, "output path": tmp_path / "no" / "such" / "o.csv"}.get(
        what, tmp_path / "o.csv"
    )
    model = tmp_path / "a.png" if what == "model" else bundle
    done = screen(tmp_path / "a.png", "--output", output, "--model", model)
    assert done.returncode == 2
    assert done.stderr.startswith("tbviewer screen: ")
    assert "Traceback" not in done.stderr


def test_missing_arguments_exit_with_2() -> None:
    assert screen("a.png").returncode == 2


def test_nothing_is_left_beside_the_table(tmp_path: Path, bundle: Path) -> None:
    folder = tmp_path / "results"
    folder.mkdir()
    save_picture(tmp_path / "a.png")
    assert screen(tmp_path / "a.png", "--output", folder / "o.csv", "--model", bundle).returncode == 0
    assert [p.name for p in folder.iterdir()] == ["o.csv"]
