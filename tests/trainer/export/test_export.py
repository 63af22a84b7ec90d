"""A run becomes a bundle that the viewer loads and that answers as torch does, or it is not kept."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper

from tbviewer.core.analysis import analyse
from tbviewer.core.engine import Engine
from tbviewer.core.errors import DataError, OutputError
from tbviewer.core.preprocess import model_input
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.trainer.conftest import write_data_set
from tests.trainer.export.conftest import CARD, Bundles, boxes, quiet
from tests.trainer.export.made_run import DATE, PREPROCESSING, TEMPERATURE, made_run
from trainer.evaluation.opened_run import OpenedRun, open_run
from trainer.evaluation.results import Chosen
from trainer.evaluation.selection import load_selections
from trainer.export import export as exporting
from trainer.export.export import Request, export
from trainer.export.gate import Check
from trainer.export.manifest import manifest_of
from trainer.export.storage import WEIGHTS, Weights
from trainer.fitting.initial_bundle import InitialBundle
from trainer.fitting.run import load_network


@pytest.mark.parametrize("weights", WEIGHTS)
def test_the_viewer_loads_every_storage_and_scores_a_radiograph(
    bundles: Bundles, few: Path, weights: Weights
) -> None:
    engine = Engine(bundles.paths[weights])
    scores = {
        label: analyse(read(Source(str(few.with_name(f"val_{label}_0.png")))), engine).score
        for label in ("tb", "normal")
    }
    refers_at = engine.bundle.manifest.referral_threshold
    assert refers_at is not None
    assert scores["normal"] < refers_at <= scores["tb"]


@pytest.mark.parametrize(("weights", "map_tolerance"), [("fp32", 1e-4), ("fp16", 1e-3), ("int8", 0.05)])
def test_a_bundle_answers_as_the_trained_network(
    run: Path, few: Path, bundles: Bundles, weights: Weights, map_tolerance: float
) -> None:
    """Against the network as it was trained: batch norms unfolded, weights unrounded, sigmoid by hand."""
    network = load_network(run, "student")
    selection = load_selections(run / "selection.json")["student"]
    square, _ = model_input(read(Source(str(few.with_name("val_tb_1.png")))), PREPROCESSING)
    with torch.no_grad():
        logits, maps = network(torch.from_numpy(square)[None, None])
    heatmap = 1 / (1 + np.exp(-(maps[0, -1].numpy() - selection.offset) / selection.scale))
    prediction = Engine(bundles.paths[weights]).predict(square)
    assert prediction.heatmap == pytest.approx(heatmap, abs=map_tolerance)
    assert prediction.logits.argmax() == logits.argmax() == 2


def test_sizes_by_storage(bundles: Bundles) -> None:
    size = {weights: path.stat().st_size for weights, path in bundles.paths.items()}
    assert size["fp16"] < 0.52 * size["fp32"]
    assert size["int8"] < 0.27 * size["fp32"]
    assert size["fp16"] < 50 * 2**20


def test_the_gate_is_told_and_met(bundles: Bundles) -> None:
    for weights, checks in bundles.checks.items():
        assert all(check.met for check in checks)
        words = " ".join(check.what for check in checks)
        assert "heat map differs from torch on 6 val radiographs" in words
        assert "share of 2 val normals with a box" in words
        assert ("mIOU falls on 2 val radiographs" in words) == (weights == "int8")
        assert ("cross the referral threshold" in words) == (weights == "int8")


def test_the_manifest_says_what_a_reader_must_know(bundles: Bundles) -> None:
    manifest = Engine(bundles.paths["int8"]).bundle.manifest
    assert manifest.name == "made"
    assert manifest.classes == ("normal", "sick", "tb")
    assert manifest.preprocessing.size_px == 64
    assert manifest.calibration.temperature == TEMPERATURE
    assert manifest.licence == "test only"
    assert manifest.created == DATE
    assert manifest.card == CARD
    assert "source 0: 1 tb" in manifest.trained_on
    assert manifest.referral_threshold is not None
    assert 0 < manifest.referral_threshold < 100
    assert manifest.recipe["architecture"] == "ResNet-50, output stride 16, average pooling"
    assert manifest.recipe["seed"] == "7"
    assert manifest.recipe["storage"] == "int8, activations' ranges from 6 train radiographs, seed 7"
    assert (
        manifest.recipe["chosen_on"] == "6 radiographs of val, 2 true boxes of 2 TB radiographs (boxes.csv)"
    )


def test_what_the_initial_weights_of_an_older_run_knew_is_told_as_far_as_it_is_there(
    run: Path, tmp_path: Path
) -> None:
    known, init = open_run(run, None), tmp_path / "backbone.pt"
    shutil.copy(run / "student.pt", init)
    begun = replace(known, config=replace(known.config, init=str(init)))

    def knew(known: OpenedRun) -> str | None:
        return manifest_of(known, "student", "made", "", None).recipe.get("initial_weights_knew")

    assert knew(known) is None
    assert knew(begun) == '["sources that are not recorded"]'
    facts = replace(known.facts, initial=InitialBundle("backbone.pt", "", ("source 0",)))
    assert knew(replace(begun, facts=facts)) == '["source 0"]'
    # Beside a run's own network lies what tells.
    assert knew(replace(known, config=replace(known.config, init=str(run / "student.pt")))) == (
        '["source 0", "source 1"]'
    )
    init.unlink()
    assert knew(begun) == '["sources that are not recorded"]'


def test_the_bundle_tells_nothing_of_the_machine_it_was_made_on(
    bundles: Bundles, few: Path, run: Path
) -> None:
    for path in bundles.paths.values():
        content = path.read_bytes()
        for word in (str(few.parent), str(run), str(Path(__file__).parents[3]), "site-packages"):
            assert word.encode() not in content


def test_exported_again_a_run_gives_the_same_bytes(
    run: Path, few: Path, bundles: Bundles, tmp_path: Path
) -> None:
    again, card = tmp_path / "again.onnx", tmp_path / "card.md"
    card.write_text(CARD, encoding="utf-8")
    written = export(Request(run, again, "made", "test only", "int8", boxes(few), card), quiet, quiet)
    assert again.read_bytes() == bundles.paths["int8"].read_bytes()
    assert written.model_id == hashlib.sha256(again.read_bytes()).hexdigest()


def test_two_classes_and_no_boxes(small_network: None, tmp_path: Path) -> None:
    data = write_data_set(tmp_path, per_class=2)
    lines = data.read_text().splitlines()
    data.write_text("\n".join(line for line in lines if ",sick," not in line))
    out = tmp_path / "two.onnx"
    export(Request(made_run(tmp_path / "run", data), out, weights="fp16"), quiet, quiet)
    engine = Engine(out)
    assert engine.bundle.manifest.classes == ("normal", "tb")
    analysis = analyse(read(Source(str(tmp_path / "val_tb_0.png"))), engine)
    assert set(analysis.probabilities) == {"normal", "tb"}
    assert analysis.score > 50


def test_a_spoilt_int8_bundle_is_refused_and_the_old_file_stays(
    run: Path, few: Path, bundles: Bundles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(model: onnx.ModelProto, squares: object) -> onnx.ModelProto:
        """Quantization that loses the weights of the last convolution before the classifier."""
        quantized = onnx.load(bundles.paths["int8"])
        del quantized.metadata_props[:]
        scales = [t for t in quantized.graph.initializer if t.name.endswith("weight_scale")]
        scales[-1].CopyFrom(numpy_helper.from_array(0 * numpy_helper.to_array(scales[-1]), scales[-1].name))
        return quantized

    monkeypatch.setattr(exporting, "quantized", spoilt)
    out = tmp_path / "student.onnx"
    out.write_bytes(b"the old one")
    checks: list[Check] = []
    with pytest.raises(DataError, match=r"was not kept.*points.*at most 1\.0%.*--weights fp16"):
        export(Request(run, out, weights="int8", boxes=boxes(few)), quiet, checks.extend)
    assert out.read_bytes() == b"the old one"
    assert [path.name for path in tmp_path.iterdir()] == ["student.onnx"]
    assert not all(check.met for check in checks)


def test_a_bundle_that_differs_from_torch_is_refused(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(model: onnx.ModelProto) -> None:
        """Storage that gets the classifier's bias wrong."""
        (bias,) = [t for t in model.graph.initializer if t.name == "network.classifier.bias"]
        bias.CopyFrom(numpy_helper.from_array(1 + numpy_helper.to_array(bias), bias.name))

    monkeypatch.setattr(exporting, "store_half", spoilt)
    with pytest.raises(DataError, match="was not kept: logits differ from torch"):
        export(Request(run, tmp_path / "student.onnx"), quiet, quiet)
    assert not list(tmp_path.iterdir())


def test_a_bundle_that_boxes_more_normals_than_were_allowed_is_refused(few: Path, tmp_path: Path) -> None:
    run = made_run(tmp_path / "run", few, false_boxes=0.1)
    with pytest.raises(DataError, match=r"2 val normals with a box 100\.0% \(at most 10\.0%\).*--select"):
        export(Request(run, tmp_path / "student.onnx"), quiet, quiet)
    assert not (tmp_path / "student.onnx").exists()


@pytest.mark.parametrize(
    ("out", "sentence"),
    [
        ("no/such/folder/student.onnx", "folder is not there"),
        ("student.zip", "ends in .onnx"),
    ],
)
def test_a_place_where_no_bundle_can_be_is_refused_at_once(
    run: Path, tmp_path: Path, out: str, sentence: str
) -> None:
    with pytest.raises(OutputError, match=sentence):
        export(Request(run, tmp_path / out), quiet, quiet)


def test_a_missing_card_is_named(run: Path, tmp_path: Path) -> None:
    request = replace(Request(run, tmp_path / "x.onnx"), card=tmp_path / "card.md")
    with pytest.raises(DataError, match=r"card\.md: The model card cannot be read"):
        export(request, quiet, quiet)


def reported(run: Path, split: str = "val", **changed: float) -> None:
    """Write a report beside a made run, of its own choice but for what is changed."""
    chosen = asdict(Chosen.of(load_selections(run / "selection.json")["student"])) | changed
    estimate = {"value": 0.123, "low": 0.1, "high": 0.2}
    found = {"radiographs": 84, "miou": estimate, "box_iou": estimate, "pointing": estimate, "side": None}
    network = {"name": "student", "chosen": chosen, "localization": found}
    (run / "report.json").write_text(json.dumps({"split": split, "networks": [network]}))


def test_a_report_of_an_earlier_choice_is_not_taken_for_this_ones(few: Path, tmp_path: Path) -> None:
    """As `evaluate --select` leaves it that was killed between choosing and measuring."""
    run = made_run(tmp_path / "run", few)
    reported(run, offset=-41.0)
    with pytest.raises(DataError, match=r"before threshold .* last chosen.*`tbtrain evaluate --run .*run`"):
        export(Request(run, tmp_path / "student.onnx"), quiet, quiet)
    assert not (tmp_path / "student.onnx").exists()


def test_numbers_in_a_bundle_are_its_own(run: Path, few: Path, tmp_path: Path) -> None:
    """The report measured fp16; what the gate measures of int8 is another bundle's."""
    out, expected = tmp_path / "x.onnx", {"val_radiographs", "val_miou", "val_box_iou", "val_pointing"}
    reported(run)
    try:
        fp16 = export(Request(run, out, weights="fp16"), quiet, quiet).manifest.metrics
        int8 = export(Request(run, out, weights="int8", boxes=boxes(few)), quiet, quiet).manifest.metrics
        unmeasured = export(Request(run, out, weights="int8"), quiet, quiet).manifest.metrics
        reported(run, split="test")
        after_test = export(
            Request(run, out, weights="int8", boxes=boxes(few)), quiet, quiet
        ).manifest.metrics
    finally:
        (run / "report.json").unlink()
    assert (fp16.keys(), fp16["val_radiographs"], fp16["val_miou"]) == (expected, 84, 0.123)
    assert int8.keys() == expected | {"val_side"}
    # One Box holds the whole image, the lesion 50 × 50 of its 256 × 256 pixels.
    assert int8["val_radiographs"] == 2
    assert int8["val_miou"] == pytest.approx(50 * 50 / 256**2, rel=0.02)
    assert unmeasured == {}
    assert after_test == int8
