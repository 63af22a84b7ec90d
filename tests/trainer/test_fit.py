"""From a manifest to a bundle in the viewer, by the commands one types; what they answer when it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbviewer.core.analysis import analyse
from tbviewer.core.engine import Engine
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.trainer.conftest import write_data_set
from trainer.__main__ import main

FIT = ["--size-px", "64", "--teacher-images", "16", "--student-images", "16", "--batch", "4"]


@pytest.mark.slow
def test_from_a_manifest_to_a_bundle_in_the_viewer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data_set = write_data_set(tmp_path, per_class=2)
    run, bundle = str(tmp_path / "run"), tmp_path / "student.onnx"
    boxes = ["--boxes", str(data_set.with_name("boxes.csv"))]
    assert main(["fit", "--data", str(data_set), "--out", run, *FIT]) == 0
    assert main(["evaluate", "--run", run, *boxes, "--select"]) == 0
    assert main(["export", "--run", run, "--out", str(bundle), *boxes, "--name", "made"]) == 0
    said = capsys.readouterr().out
    assert "heat map differs from torch on 6 val" in said
    engine = Engine(bundle)
    assert engine.bundle.model_id in said
    manifest = engine.bundle.manifest
    assert manifest.name == "made"
    assert len(manifest.preprocessing.spectrum) == 32
    assert 0 <= manifest.metrics["val_miou"] <= 1
    analysis = analyse(read(Source(str(data_set.with_name("val_tb_0.png")))), engine)
    assert 0 <= analysis.score <= 100
    assert analysis.score_interval is not None


def test_the_commands_answer_in_words(
    tmp_path: Path, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--run", str(tmp_path), "--out", str(tmp_path / "x.onnx")]) == 2
    assert main(["evaluate", "--run", str(tmp_path), "--boxes", str(data_set.with_name("boxes.csv"))]) == 2
    assert main(["fit", "--data", str(tmp_path / "none.csv"), "--out", str(tmp_path / "o")]) == 2
    errors = capsys.readouterr().err
    assert errors.count("tbtrain: ") == 3
    assert "Traceback" not in errors
