"""What is reported of maps and fixed boxes, against cases drawn by hand and the official script."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.preprocess import Letterbox
from tbviewer.reports.table import Row, to_csv
from tests.trainer.evaluation.test_metric import case, planted
from trainer.evaluation import localization, metric
from trainer.evaluation.metric import TWO_FIXED_BOXES

BLOCK = planted({(r, c): 0.9 for r in range(4, 8) for c in range(4, 8)})  # pixels 128–256 of the grid
EXACT = (128, 128, 256, 256)


def test_numbers_of_a_map_by_hand() -> None:
    """One lesion found exactly; one of two lesions found; and a map where nothing is."""
    cases = [case([EXACT], BLOCK), case([EXACT, (300, 300, 400, 400)], BLOCK), case([EXACT], planted({}))]
    found = localization.of_maps(cases, 0.45, 0.0)
    union = 128 * 128 + 100 * 100
    assert (found.radiographs, found.true_boxes) == (3, 4)
    assert found.miou.value == pytest.approx((1 + 128 * 128 / union + 0) / 3)
    assert found.box_iou.value == pytest.approx(2 / 4)
    assert found.nothing_found.value == pytest.approx(1 / 3)
    assert found.pointing is not None
    assert found.pointing.value == pytest.approx(2 / 3)
    assert found.side is not None
    assert (found.one_sided, found.side.value) == (2, 0.5)  # the second has lesions on both sides
    assert found.box_accuracy.mean == pytest.approx(2 / 3)
    assert found.miou.low <= found.miou.value <= found.miou.high


def test_the_best_threshold_may_be_far_from_the_default() -> None:
    faint = case([EXACT], BLOCK / 3)
    found = localization.of_maps([faint], 0.5, 0.0)
    assert found.miou.value == 0
    assert found.miou_any_threshold == pytest.approx(1)
    assert localization.best_threshold(localization.swept([faint], 0.0)) == 0.15


def test_max_box_accuracy_takes_the_best_threshold_for_each_iou() -> None:
    """A core in a faint halo: the box is 256 wide at a low threshold, 128 at a high one; the true one 160."""
    heat = planted({(r, c): 0.3 for r in range(2, 10) for c in range(2, 10)})
    heat[4:8, 4:8] = 1.0
    found = localization.of_maps([case([(112, 112, 272, 272)], heat)], 0.5, 0.0).box_accuracy
    assert found.at_iou_30 == found.at_iou_50 == 1  # 128² / 160² = 0.64
    assert found.at_iou_70 == 1  # between the two thresholds the outline passes the true box
    far = localization.of_maps([case([(0, 0, 64, 64)], heat)], 0.5, 0.0).box_accuracy
    assert far.mean == 0


def test_fixed_boxes_have_neither_map_nor_side() -> None:
    found = localization.of_fixed_boxes(np.array([EXACT], float), [np.array([EXACT], float)] * 2)
    assert (found.miou.value, found.miou_any_threshold, found.box_accuracy.mean) == (1, 1, 1)
    assert found.pointing is None
    assert found.side is None


def test_two_fixed_boxes_on_themselves_are_exact() -> None:
    boxes = np.array(TWO_FIXED_BOXES, float)
    assert localization.of_fixed_boxes(boxes, [boxes]).miou.value == 1


def made_analysis(rng: np.random.Generator) -> Analysis:
    heat = rng.random((16, 16), dtype=np.float32) * 0.45
    for row, column in rng.integers(1, 13, (2, 2)):
        heat[row : row + 3, column : column + 3] = rng.uniform(0.4, 1.0)
    letterbox = Letterbox.of(512, 512, 256)
    boxes = find_boxes(fine_map(heat), letterbox, 0.5, 0.004)
    return Analysis("0" * 64, {"normal": 0.3, "tb": 0.7}, heat, letterbox, 0.5, 0.004, boxes)


def test_miou_equals_that_of_the_official_script_to_four_digits(real_data: Path, tmp_path: Path) -> None:
    """The official script reads what ``tbviewer screen`` writes; ours scores the same Analyses."""
    script = real_data.parent / "tools" / "localization.py"
    if not script.exists():
        pytest.skip("the official scoring script is not here")
    rng = np.random.default_rng(0)
    rows, truths, ious = [], [], []
    for number in range(40):
        analysis = made_analysis(rng)
        corner, size = rng.uniform(0, 250, (2, 2)), rng.uniform(80, 260, (2, 2))
        truth = np.hstack([corner, corner + size]).round(1)
        truths += [[f"tb/tb{number:04}.png", *map(float, box)] for box in truth]
        refused = number % 10 == 9
        status = "refused" if refused else "ok"
        rows.append(Row(f"tb{number:04}.png", status, "", None if refused else analysis))
        predicted = np.zeros((0, 4)) if refused else metric.on_grid(analysis.boxes, analysis.letterbox)
        ious.append(metric.radiograph_iou(predicted, truth))
    (tmp_path / "results.csv").write_bytes(to_csv(rows))
    with (tmp_path / "boxes.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["file", "xmin", "ymin", "xmax", "ymax"], *truths])
    said = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "results.csv"), str(tmp_path / "boxes.csv")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert float(said.split()[1]) == round(float(np.mean(ious)), 4) > 0.05
