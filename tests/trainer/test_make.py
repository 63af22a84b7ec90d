"""All of it in one command: from a folder of radiographs to a report and a bundle, stopped by bad data."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest

from tbviewer.core.analysis import analyse
from tbviewer.core.engine import Engine
from tbviewer.core.preprocess import UNHARMONISED_VERSION, Preprocessing, model_input
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.trainer.conftest import write_data_set
from trainer.__main__ import main
from trainer.commands import fit
from trainer.fitting import warm_start
from trainer.fitting.warm_start import WarmStartConfig

FIT = ["--size-px", "64", "--teacher-images", "16", "--student-images", "16", "--batch", "4"]


@pytest.mark.slow
def test_one_command_makes_report_and_bundle_and_a_second_one_trains_nothing_again(
    small_network: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = write_data_set(tmp_path, per_class=2), tmp_path / "out"
    command = ["make", "--data", str(data), "--out", str(out), *FIT]
    command += ["--boxes", str(data.with_name("boxes.csv")), "--name", "made"]
    assert main(command) == 0
    assert "one picture in several splits: 0" in capsys.readouterr().out
    assert json.loads((out / "check.json").read_text())
    report = json.loads((out / "report.json").read_text())
    assert "<html" in (out / "report.html").read_text(encoding="utf-8")
    manifest = Engine(out / "student.onnx").bundle.manifest
    assert manifest.name == "made"
    student = next(n for n in report["networks"] if n["name"] == "student")
    measured = Engine(out / "measured" / "student.onnx")  # not overwritten by the exported one
    assert measured.bundle.model_id == student["model_id"]
    assert manifest.metrics["val_miou"] == pytest.approx(student["localization"]["miou"]["value"])

    trained = (out / "student.pt").stat().st_mtime_ns
    assert main(command) == 0
    assert (out / "student.pt").stat().st_mtime_ns == trained


@pytest.mark.slow
def test_stride_and_missing_harmonisation_go_from_the_settings_into_the_bundle(
    small_network: None, tmp_path: Path
) -> None:
    data, out = write_data_set(tmp_path, per_class=2), tmp_path / "out"
    command = ["make", "--data", str(data), "--out", str(out), *FIT, "--stride", "8", "--unharmonised"]
    assert main([*command, "--boxes", str(data.with_name("boxes.csv"))]) == 0
    engine = Engine(out / "student.onnx")
    manifest = engine.bundle.manifest
    assert manifest.preprocessing == Preprocessing(UNHARMONISED_VERSION, 64)
    assert manifest.recipe["architecture"].startswith("ResNet-50, output stride 8, ")
    assert manifest.recipe["architecture"].endswith(", unharmonised input")
    radiograph = read(Source(str(tmp_path / "val_tb_0.png")))
    square, _ = model_input(radiograph, manifest.preprocessing)
    assert engine.predict(square).heatmap.shape == (8, 8)
    # What the viewer shows of the radiograph is what the model says of its plain greys.
    assert analyse(radiograph, engine).heatmap == pytest.approx(engine.predict(square).heatmap)


def test_faulty_data_stop_it_before_anything_is_trained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = write_data_set(tmp_path, per_class=2), tmp_path / "out"
    (tmp_path / "val_tb_1.png").write_bytes((tmp_path / "train_tb_0.png").read_bytes())
    for _ in range(2):  # the second time too
        assert main(["make", "--data", str(data), "--out", str(out), *FIT]) == 1
        assert "Mend what the check found" in capsys.readouterr().out
    assert not (out / "config.json").exists()


def test_data_that_changed_before_training_began_are_checked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = write_data_set(tmp_path, per_class=2), tmp_path / "out"
    command = ["make", "--data", str(data), "--out", str(out), *FIT]

    def train(options: Namespace) -> None:
        raise KeyboardInterrupt  # while the radiographs are read, say

    monkeypatch.setattr(fit, "train", train)
    assert main(command) == 130
    assert (out / "check.json").exists()
    (tmp_path / "val_tb_1.png").write_bytes((tmp_path / "train_tb_0.png").read_bytes())
    assert main(command) == 1
    assert "Mend what the check found" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["make", "fit", "warm-start"])
def test_a_folder_that_cannot_be_made_is_named(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = write_data_set(tmp_path, per_class=2), tmp_path / "boxes.csv" / "out"
    assert main([command, "--data", str(data), "--out", str(out), "--size-px", "64"]) == 2
    assert "The folder cannot be made (Not a directory). Name another one" in capsys.readouterr().err


def test_a_warm_start_leaves_out_what_the_run_leaves_out_and_replaces_no_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, command = write_data_set(tmp_path, per_class=2), ["make", "--out", str(tmp_path / "out"), *FIT]
    command += ["--data", str(data), "--warm-start", "8"]
    assert main([*command, "--init", "imagenet"]) == 2
    assert "Leave it or --init out" in capsys.readouterr().err

    class ImitationBeginsError(Exception):
        """Raised in the place of imitating."""

    def imitate(config: WarmStartConfig, *_: object) -> None:
        assert config.excluded_sources == ("source 1",)
        raise ImitationBeginsError

    monkeypatch.setattr(warm_start, "warm_start", imitate)
    with pytest.raises(ImitationBeginsError):
        main([*command, "--exclude-source", "source 1"])

    class TrainingBeginsError(Exception):
        """Raised in the place of training."""

    def train(options: Namespace) -> None:
        assert options.init == str(tmp_path / "out" / "warm_start" / "backbone.pt")
        raise TrainingBeginsError

    (tmp_path / "out" / "facts.json").touch()  # a run that has begun needs no other backbone
    monkeypatch.setattr(fit, "train", train)
    with pytest.raises(TrainingBeginsError):
        main([*command, "--exclude-source", "source 1"])


def test_what_cannot_be_read_is_no_fault_where_it_may_be_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, command = write_data_set(tmp_path, per_class=2), ["make", "--out", str(tmp_path / "out"), *FIT]
    (tmp_path / "train_tb_1.png").write_bytes(b"torn")
    command += ["--data", str(data)]
    assert main(command) == 1
    assert "or give --skip-unreadable" in capsys.readouterr().out

    class TrainingBeginsError(Exception):
        """Raised in the place of training."""

    def train(options: object) -> None:
        raise TrainingBeginsError

    monkeypatch.setattr(fit, "train", train)
    with pytest.raises(TrainingBeginsError):
        main([*command, "--skip-unreadable"])
