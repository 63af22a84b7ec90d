"""Measuring does each thing once and gives the numbers that doing it the long way gives."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.ndimage
import torch

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.bundle import Calibration
from tbviewer.core.preprocess import Letterbox
from tests.trainer.evaluation.made_run import BrightnessNetwork, see_brightness, write_run
from trainer.data.dataset import read_dataset
from trainer.data.record import Record
from trainer.evaluation import choosing, measuring, metric, seeing
from trainer.evaluation.choosing import Mapped, Seen, choose
from trainer.evaluation.evaluate import evaluate
from trainer.evaluation.localization import SWEEP, of_maps
from trainer.evaluation.measured_sources import MeasuredSources
from trainer.evaluation.measuring import Finding
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Selection
from trainer.evaluation.tallying import network_result

BOX = Letterbox.of(400, 512, 224)
SELECTION = Selection("average", -2.0, 1.5, 0.0153, Calibration(), 0.0)
NOTHING = np.zeros((0, 4))


def made_evidence(seed: int) -> np.ndarray:
    """Return smooth hills, 14 × 14, some of them high."""
    rng = np.random.default_rng(seed)
    return (scipy.ndimage.gaussian_filter(rng.normal(size=(14, 14)), 1.2) * 9 - 3).astype(np.float32)


def made_analysis(seed: int, minimum_area: float) -> Analysis:
    heat = SELECTION.heatmap(made_evidence(seed))
    boxes = find_boxes(fine_map(heat), BOX, HEATMAP_THRESHOLD, minimum_area)
    return Analysis("id", {"normal": 0.4, "tb": 0.6}, heat, BOX, HEATMAP_THRESHOLD, minimum_area, boxes)


def made_finding(seed: int) -> Finding:
    analysis = made_analysis(seed, SELECTION.minimum_area)
    label = "tb" if seed % 2 else "normal"
    corner = np.random.default_rng(seed).uniform(0, 300, (1, 2))
    return Finding(
        record=Record(Path(f"{seed}"), f"{seed}", label, "val", "", ""),
        letterbox=BOX,
        truth=np.hstack([corner, corner + 150]) if seed % 2 else NOTHING,
        score=float(seed),
        score_interval=None,
        boxes=metric.on_grid(analysis.boxes, BOX),
        heatmap=analysis.heatmap,
        boxed_at=(False,) * len(SWEEP),
    )


def counted(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> list[Any]:
    """Note the first argument of every call of a function."""
    calls, function = [], getattr(owner, name)

    def noting(first: Any, *rest: Any) -> Any:
        calls.append(first)
        return function(first, *rest)

    monkeypatch.setattr(owner, name, noting)
    return calls


@pytest.mark.parametrize("minimum_area", [0.0, 0.0153, 0.2])
def test_where_boxes_end_is_found_in_five_looks(minimum_area: float, monkeypatch: pytest.MonkeyPatch) -> None:
    analyses = [made_analysis(seed, minimum_area) for seed in range(20)]
    looked = counted(monkeypatch, Analysis, "boxes_at")
    found = [measuring._boxed_at(analysis, SWEEP) for analysis in analyses]
    assert max(looked.count(analysis) for analysis in analyses) <= 5
    assert found == [tuple(bool(analysis.boxes_at(t)) for t in SWEEP) for analysis in analyses]
    assert len(set(found)) > 3
    assert measuring._boxed_at(analyses[0], ()) == ()


def test_the_sweep_of_a_network_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    findings = [made_finding(seed) for seed in range(12)]
    made = counted(monkeypatch, metric.Case, "boxes_at")
    result = network_result("student", "id", findings, SELECTION, MeasuredSources((), (), (), (), True), {})
    assert len(made) == 6 * len(SWEEP)
    cases = [f.case(fine_map) for f in findings if len(f.truth)]
    by_hand = [float(metric.ious(cases, t, SELECTION.minimum_area).mean()) for t in SWEEP]
    assert [point.miou for point in result.sweep] == by_hand
    assert len(set(by_hand)) > 10
    assert result.localization == of_maps(cases, HEATMAP_THRESHOLD, SELECTION.minimum_area)
    assert result.localization is not None
    assert result.localization.miou_any_threshold == max(by_hand)
    assert result.localization.miou.value == by_hand[SWEEP.index(HEATMAP_THRESHOLD)]


def test_regions_are_outlined_only_where_one_may_be_large_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    mapped = [Mapped(made_evidence(seed), BOX, NOTHING) for seed in range(40)]
    trial = replace(SELECTION, offset=1.0, minimum_area=0.05)
    fines = [fine_map(trial.heatmap(m.evidence)) for m in mapped]
    by_hand = [bool(find_boxes(fine, BOX, HEATMAP_THRESHOLD, 0.05)) for fine in fines]
    outlined = counted(monkeypatch, choosing, "find_boxes")
    assert [choosing._boxed(trial, m, HEATMAP_THRESHOLD) for m in mapped] == by_hand
    enough = [np.mean(fine >= HEATMAP_THRESHOLD) >= 0.05 for fine in fines]
    high = [fine.max() >= HEATMAP_THRESHOLD for fine in fines]
    assert sum(by_hand) < len(outlined) == sum(enough) < sum(high)


def test_without_boxes_only_the_weights_that_are_taken_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    maps = tuple(Mapped(made_evidence(seed), BOX, NOTHING) for seed in range(6))
    logits = np.random.default_rng(0).normal(size=(6, 3)).astype(np.float32)
    seen = Seen(maps, maps, logits, np.arange(6) % 3)
    looked = counted(monkeypatch, choosing, "_best")
    assert choose({"average": seen, "last": seen}).kept == "average"
    assert looked == ["average"]


@pytest.fixture
def run(data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run whose networks see brightness."""
    see_brightness(monkeypatch)
    return write_run(tmp_path / "run", data_set)


@pytest.mark.parametrize(("kind", "size"), [("cpu", 2), ("cuda", 8)])
def test_a_cpu_sees_two_radiographs_at_a_time(
    kind: str, size: int, run: Path, data_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    forward = BrightnessNetwork.forward

    def noting(self: BrightnessNetwork, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        sizes.append(len(image))
        return forward(self, image)

    monkeypatch.setattr(BrightnessNetwork, "forward", noting)
    named = torch.device(kind)
    monkeypatch.setattr(seeing, "_ready", lambda *_: BrightnessNetwork(3))
    monkeypatch.setattr(torch.Tensor, "to", lambda self, *_: self)
    monkeypatch.setattr(seeing, "device", lambda: named)
    seeing.see(run, read_dataset(data_set).split("val"), {}, lambda *_: None)
    assert max(sizes) == size
    assert sum(sizes) == 12 * 4  # teacher and student, averaged and last


def test_the_making_of_bundles_is_told(run: Path) -> None:
    told: list[tuple[str, int, int]] = []
    evaluate(run, None, True, false_boxes=0.25, progress=lambda *step: told.append(step))
    assert [step for step in told if step[0] == "bundles to measure"] == [
        ("bundles to measure", done, 2) for done in range(3)
    ]
