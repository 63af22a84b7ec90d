"""Bundles: what is loaded, what is refused, and how logits become a score."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.analysis import analyse
from tbviewer.core.bundle import Calibration, Manifest
from tbviewer.core.engine import Engine, probabilities, score_interval
from tbviewer.core.errors import BundleError, RefusedError
from tbviewer.core.radiograph import Identity, Radiograph
from tests.conftest import picture
from tests.planted import planted_bundle


def radiograph(rows: int = 600, columns: int = 500, **identity: object) -> Radiograph:
    pixels = picture(0, rows, columns).astype(np.float32)
    return Radiograph(pixels, identity=Identity(**identity), file_format="DICOM")  # type: ignore[arg-type]


def blob() -> np.ndarray:
    heatmap = np.zeros((8, 8), dtype=np.float32)
    heatmap[2:4, 3:5] = 0.75
    return heatmap


def test_an_analysis_carries_score_map_boxes_and_the_files_hash(tmp_path: Path) -> None:
    path = planted_bundle(tmp_path / "m.onnx", blob(), logits=(0.0, 0.0, float(np.log(2))), threshold=0.5)
    analysis = analyse(radiograph(), Engine(path))
    assert analysis.score == pytest.approx(50.0, abs=1e-4)  # odds 1 : 1 : 2
    assert sum(analysis.probabilities.values()) == pytest.approx(1.0)
    assert analysis.heatmap == pytest.approx(blob())
    assert len(analysis.boxes) == 1
    assert analysis.model_id == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("where", ["logits", "heat map"])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_model_whose_answer_is_no_number_is_not_taken(tmp_path: Path, where: str, value: float) -> None:
    """Else it would pass for one that finds nothing: no box, and not over any threshold."""
    heatmap = np.full((8, 8), value) if where == "heat map" else blob()
    logits = (0.0, 0.0, value if where == "logits" else 1.0)
    with pytest.raises(BundleError, match="not a number"):
        Engine(planted_bundle(tmp_path / "m.onnx", heatmap, logits=logits))


def test_boxes_do_not_depend_on_the_score(tmp_path: Path) -> None:
    low = planted_bundle(tmp_path / "low.onnx", blob(), logits=(9.0, 9.0, -9.0))
    high = planted_bundle(tmp_path / "high.onnx", blob(), logits=(-9.0, -9.0, 9.0))
    a, b = analyse(radiograph(), Engine(low)), analyse(radiograph(), Engine(high))
    assert a.score < 1 < 99 < b.score
    assert a.boxes == b.boxes


def test_calibration_by_hand() -> None:
    logits = np.array([0.0, np.log(9.0)], dtype=np.float32)
    assert probabilities(logits, Calibration())[1] == pytest.approx(0.9)
    assert probabilities(logits, Calibration(temperature=2.0))[1] == pytest.approx(0.75)  # odds 3
    biased = probabilities(logits, Calibration(bias=(float(np.log(9.0)), 0.0)))
    assert biased[1] == pytest.approx(0.5)


def test_calibration_of_many_radiographs_at_once_is_that_of_each() -> None:
    logits = np.array([[0.0, 1.0, 2.0], [3.0, -1.0, 0.5]], dtype=np.float32)
    calibration = Calibration(1.7, (0.1, 0.0, -0.3))
    together = probabilities(logits, calibration)
    assert together == pytest.approx(np.stack([probabilities(row, calibration) for row in logits]))


def test_the_scores_interval_by_hand() -> None:
    """Resampled biases that give the probabilities 0.30, 0.31 … 0.70: 41 of them, evenly spaced."""
    shares = np.arange(0.30, 0.705, 0.01)
    rows = tuple((1.0, 0.0, float(np.log(p / (1 - p)))) for p in shares)
    interval = score_interval(np.zeros(2, np.float32), Calibration(resampled=rows))
    assert interval == pytest.approx((31, 69), abs=1e-6)  # the second lowest and the second highest


def test_the_score_never_lies_outside_its_interval() -> None:
    far = Calibration(1.0, (0.0, 3.0), resampled=((1.0, 0.0, 0.0), (1.0, 0.0, 0.1)))
    interval = score_interval(np.zeros(2, np.float32), far)
    assert interval is not None
    assert interval[0] == pytest.approx(50, abs=0.2)
    assert interval[1] == pytest.approx(100 / (1 + np.exp(-3)))


def test_the_interval_comes_from_the_bundle_and_one_without_gives_none(tmp_path: Path) -> None:
    rows = ((2.0, 0.0, 0.0, 0.5), (2.0, 0.1, 0.0, 0.0))
    calibration = Calibration(1.5, (0.0, 0.0, 0.2), resampled=rows)
    path = planted_bundle(tmp_path / "with.onnx", blob(), calibration=calibration)
    analysis = analyse(radiograph(), Engine(path))
    assert analysis.score_interval is not None
    low, high = analysis.score_interval
    assert 0 < low < analysis.score < high < 100
    without = Engine(planted_bundle(tmp_path / "without.onnx", blob()))
    assert analyse(radiograph(), without).score_interval is None


def test_a_bundle_from_before_there_were_intervals_is_read(tmp_path: Path) -> None:
    raw = json.loads(Engine(planted_bundle(tmp_path / "new.onnx", blob())).bundle.manifest.to_json())
    raw["calibration"] = {"temperature": 2.0, "bias": []}
    old = planted_bundle(tmp_path / "old.onnx", blob(), manifest_text=json.dumps(raw))
    assert analyse(radiograph(), Engine(old)).score_interval is None


def test_a_bundle_from_before_there_was_a_referral_threshold_is_read(tmp_path: Path) -> None:
    raw = json.loads(Engine(planted_bundle(tmp_path / "new.onnx", blob())).bundle.manifest.to_json())
    del raw["referral_threshold"], raw["recipe"]
    old = planted_bundle(tmp_path / "old.onnx", blob(), manifest_text=json.dumps(raw))
    manifest = Engine(old).bundle.manifest
    assert manifest.referral_threshold is None
    assert manifest.recipe == {}


def test_a_file_that_is_no_model_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "holiday.onnx"
    path.write_bytes(b"not a model")
    with pytest.raises(BundleError, match=r"holiday\.onnx: This is not a model"):
        Engine(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be read"):
        Engine(tmp_path / "gone.onnx")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("classes", ["cat", "dog"]),
        ("heatmap_threshold", 1.5),
        ("heatmap_threshold", float("nan")),
        ("minimum_area", -1),
        ("preprocessing", {"version": 1, "size_px": 4, "spectrum": []}),
        ("calibration", {"temperature": 0, "bias": []}),
        ("calibration", {"temperature": 1, "bias": [1, 2]}),
        ("calibration", {"temperature": 1, "bias": [], "resampled": [[1, 0, 0]]}),
        ("calibration", {"temperature": 1, "bias": [], "resampled": [[-1, 0, 0, 0]]}),
        ("calibration", {"temperature": 1, "bias": [], "resampled": 7}),
        ("format", 2),
        ("metrics", None),
        ("referral_threshold", 100.5),
        ("referral_threshold", -1),
        ("referral_threshold", "often"),
        ("recipe", ["by hand"]),
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(tmp_path: Path, field: str, value: object) -> None:
    good = planted_bundle(tmp_path / "good.onnx", blob())
    raw = json.loads(Engine(good).bundle.manifest.to_json())
    raw[field] = value
    bad = planted_bundle(tmp_path / "bad.onnx", blob(), manifest_text=json.dumps(raw))
    with pytest.raises(BundleError, match=r"bad\.onnx"):
        Engine(bad)


def test_a_manifest_survives_writing_and_reading(tmp_path: Path) -> None:
    planted = Engine(planted_bundle(tmp_path / "m.onnx", blob())).bundle.manifest
    manifest = replace(planted, referral_threshold=41.5, recipe={"seed": "3"})
    assert Manifest.from_json(manifest.to_json()) == manifest


def test_logits_that_do_not_match_the_classes_are_refused(tmp_path: Path) -> None:
    good = planted_bundle(tmp_path / "good.onnx", blob())
    text = Engine(good).bundle.manifest.to_json().replace('["normal", "sick", "tb"]', '["normal", "tb"]')
    bad = planted_bundle(tmp_path / "bad.onnx", blob(), manifest_text=text)
    with pytest.raises(BundleError, match="does not do what its description says"):
        Engine(bad)


@pytest.mark.parametrize(
    ("identity", "code"),
    [
        ({"modality": "CT"}, "not_a_radiograph"),
        ({"modality": "CR", "body_part": "HAND"}, "not_a_chest"),
        ({"modality": "DX", "body_part": "CHEST", "view_position": "LL"}, "not_frontal"),
        ({"modality": "CR", "patient_orientation": ("A", "F")}, "not_frontal"),
        ({"modality": "CR", "patient_age_years": 9.0}, "too_young"),
    ],
)
def test_what_the_model_may_not_judge_is_refused_with_its_reason(
    tmp_path: Path, identity: dict[str, object], code: str
) -> None:
    engine = Engine(planted_bundle(tmp_path / "m.onnx", blob()))
    with pytest.raises(RefusedError) as refused:
        analyse(radiograph(**identity), engine)
    assert refused.value.code == code


def test_a_thumbnail_is_refused(tmp_path: Path) -> None:
    engine = Engine(planted_bundle(tmp_path / "m.onnx", blob()))
    with pytest.raises(RefusedError, match="150 × 200"):
        analyse(radiograph(rows=200, columns=150), engine)


def test_a_frontal_chest_of_an_adult_is_accepted(tmp_path: Path) -> None:
    engine = Engine(planted_bundle(tmp_path / "m.onnx", blob()))
    identity = {"modality": "DX", "body_part": "CHEST", "view_position": "PA", "patient_age_years": 40.0}
    analysis = analyse(radiograph(1200, 1000, patient_orientation=("L", "F"), **identity), engine)
    assert analysis.warnings == ()
