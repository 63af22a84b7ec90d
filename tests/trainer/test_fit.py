"""From a manifest to a bundle in the viewer: fit, evaluate, export, on a made data set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from tbviewer.core.analysis import analyse
from tbviewer.core.engine import Engine
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.__main__ import main
from trainer.evaluation.evaluate import evaluate
from trainer.evaluation.selection import load_selections
from trainer.export.export import Exported, export, run_manifest, write_bundle
from trainer.fitting.config import FitConfig
from trainer.fitting.fit import fit
from trainer.fitting.run import load_network


class PowerCutError(Exception):
    """Stands for a power cut."""


def config(data: Path) -> FitConfig:
    return FitConfig(
        data=str(data),
        size_px=64,
        teacher_images=48,
        student_images=48,
        batch=4,
        checkpoint_s=0,
        learning_rate=1e-3,
    )


def quiet(*_: object) -> None:
    return


@pytest.fixture(scope="module")
def run(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished and evaluated run."""
    out = tmp_path_factory.mktemp("run") / "whole"
    fit(config(data_set), out, quiet, quiet)
    evaluate(out, data_set.with_name("boxes.csv"), choose=True)
    return out


def test_the_exported_bundle_is_what_torch_computes_and_the_viewer_loads(
    run: Path, data_set: Path, tmp_path: Path
) -> None:
    said = export(run, tmp_path / "student.onnx", "made", "test only", "fp16", None)
    assert "heat map differs by at most" in said
    engine = Engine(tmp_path / "student.onnx")
    manifest = engine.bundle.manifest
    assert manifest.classes == ("normal", "sick", "tb")
    assert manifest.preprocessing.size_px == 64
    assert len(manifest.preprocessing.spectrum) == 32
    assert "miou" in manifest.metrics
    assert "source 0: 2 tb" in manifest.trained_on

    selection = load_selections(run / "selection.json")["student"]
    module = Exported(load_network(run, "student"), selection, "fp16").eval()
    square = np.random.default_rng(1).random((64, 64), dtype=np.float32)
    with torch.no_grad():
        logits, heatmap = module(torch.from_numpy(square)[None, None])
    prediction = engine.predict(square)
    assert np.abs(prediction.heatmap - heatmap[0].numpy()).max() < 1e-3
    assert np.abs(prediction.logits - logits[0].numpy()).max() < 1e-2

    picture = read(Source(str(data_set.with_name("val_tb_0.png"))))
    assert 0 <= analyse(picture, engine).score <= 100


def test_folding_and_rounding_keep_the_trained_network(run: Path) -> None:
    network = load_network(run, "student")
    selection = load_selections(run / "selection.json")["student"]
    image = torch.rand(1, 1, 64, 64, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        plain, _ = network(image)
        folded, _ = Exported(network, selection, "fp32").eval()(image)
        rounded, _ = Exported(network, selection, "fp16").eval()(image)
    assert torch.allclose(plain, folded, atol=1e-3)
    assert torch.allclose(plain, rounded, atol=3e-2)


def test_fp16_storage_halves_the_file(run: Path, tmp_path: Path) -> None:
    selection = load_selections(run / "selection.json")["student"]
    manifest = run_manifest(run, "student", "x", "x", None)
    sizes = {}
    for weights in ("fp32", "fp16"):
        path = tmp_path / f"{weights}.onnx"
        module = Exported(load_network(run, "student"), selection, weights)  # type: ignore[arg-type]
        write_bundle(module, manifest, path, weights)  # type: ignore[arg-type]
        sizes[weights] = path.stat().st_size
    assert sizes["fp16"] < 0.52 * sizes["fp32"]
    assert sizes["fp16"] < 50 * 2**20


def test_the_commands_answer_in_words(
    tmp_path: Path, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--run", str(tmp_path), "--out", str(tmp_path / "x.onnx")]) == 2
    assert main(["evaluate", "--run", str(tmp_path), "--boxes", str(data_set.with_name("boxes.csv"))]) == 2
    assert main(["fit", "--data", str(tmp_path / "none.csv"), "--out", str(tmp_path / "o")]) == 2
    errors = capsys.readouterr().err
    assert errors.count("tbtrain: ") == 3
    assert "Traceback" not in errors
