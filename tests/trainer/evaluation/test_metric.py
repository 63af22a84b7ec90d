"""The frozen metric against cases drawn by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.boxes import fine_map
from tbviewer.core.preprocess import Letterbox
from trainer.evaluation import metric
from trainer.evaluation.metric import Case

SQUARE = Letterbox.of(512, 512, 512)


def planted(cells: dict[tuple[int, int], float], side: int = 16) -> np.ndarray:
    heatmap = np.zeros((side, side), dtype=np.float32)
    for (row, column), value in cells.items():
        heatmap[row, column] = value
    return heatmap


def case(truth: list[tuple[int, int, int, int]], heatmap: np.ndarray) -> Case:
    return Case(np.array(truth, dtype=float), fine_map(heatmap), SQUARE)


def test_half_covered_box_scores_a_half() -> None:
    assert metric.radiograph_iou([(0, 0, 100, 100)], [(0, 0, 100, 200)]) == 0.5


def test_overlapping_predictions_count_once() -> None:
    truth = [(0, 0, 100, 100)]
    assert metric.radiograph_iou([(0, 0, 100, 60), (0, 40, 100, 100)], truth) == 1.0


def test_ranges_are_half_open() -> None:
    assert metric.radiograph_iou([(0, 0, 10, 10)], [(10, 0, 20, 10)]) == 0.0


def test_nothing_predicted_counts_zero() -> None:
    cases = [case([(0, 0, 64, 64)], planted({}))]
    assert metric.ious(cases, 0.5, 0.0).tolist() == [0.0]


def test_miou_is_the_mean_over_radiographs_not_over_boxes() -> None:
    # One radiograph with one box found exactly; one with three boxes of which none is found.
    found = case([(128, 128, 256, 256)], planted({(r, c): 1.0 for r in range(4, 8) for c in range(4, 8)}))
    missed = case([(0, 0, 32, 32), (64, 0, 96, 32), (128, 0, 160, 32)], planted({(15, 15): 1.0}))
    assert metric.ious([found, missed], 0.5, 0.0).mean() == pytest.approx(0.5, abs=0.01)


def test_regions_under_the_minimum_area_are_dropped() -> None:
    big_and_small = planted({(r, c): 1.0 for r in range(4, 8) for c in range(4, 8)} | {(14, 14): 1.0})
    one = case([(128, 128, 256, 256)], big_and_small)
    assert len(one.boxes_at(0.5, 0.0)) == 2
    assert len(one.boxes_at(0.5, 2000 / 512**2)) == 1


def test_boxes_of_a_larger_radiograph_are_scaled_to_the_grid() -> None:
    corners = metric.scaled_to_grid(np.array([[100.0, 200.0, 300.0, 400.0]]), rows=2048, columns=1024)
    assert corners.tolist() == [[50.0, 50.0, 150.0, 100.0]]


def test_the_two_fixed_boxes_reach_their_published_value(real_data: object) -> None:
    """Computed apart from this code in the study behind the metric: 0.327 on the 84 val radiographs."""
    from pathlib import Path

    from trainer.evaluation.lesions import read_boxes

    assert isinstance(real_data, Path)
    truths = read_boxes(real_data / "cxr" / "boxes_val.csv")
    scores = [metric.radiograph_iou(metric.TWO_FIXED_BOXES, truth) for truth in truths.values()]
    assert len(scores) == 84
    assert np.mean(scores) == pytest.approx(0.327, abs=0.0005)


def test_best_iou_per_true_box() -> None:
    truth = np.array([[0.0, 0.0, 10.0, 10.0], [100.0, 100.0, 110.0, 110.0]])
    predicted = np.array([[0.0, 0.0, 10.0, 20.0], [0.0, 0.0, 5.0, 10.0]])
    assert metric.best_iou_per_true_box(predicted, truth).tolist() == [0.5, 0.0]
    assert metric.best_iou_per_true_box(np.zeros((0, 4)), truth).tolist() == [0.0, 0.0]


def test_pointing_looks_at_the_maximum_of_the_map() -> None:
    peak = planted({(4, 4): 0.9, (12, 12): 0.8})  # cell 4 covers pixels 128–160 of the grid
    assert metric.points_into_lesion(case([(128, 128, 160, 160)], peak))
    assert not metric.points_into_lesion(case([(384, 384, 416, 416)], peak))


def test_side_is_asked_only_where_lesions_are_in_one_half() -> None:
    left = planted({(4, 3): 0.9})
    assert metric.finds_side(case([(64, 100, 160, 200)], left)) is True
    assert metric.finds_side(case([(300, 100, 400, 200)], left)) is False
    assert metric.finds_side(case([(64, 100, 160, 200), (300, 100, 400, 200)], left)) is None


def test_a_flat_map_finds_no_side() -> None:
    for lesion in ((64, 100, 160, 200), (300, 100, 400, 200)):
        assert metric.finds_side(case([lesion], np.full((16, 16), 0.3, np.float32))) is False


def test_activation_on_the_letterbox_bars_is_no_finding() -> None:
    tall = Letterbox.of(1024, 512, 512)  # bars at both sides, 128 pixels wide
    on_the_bar = Case(np.array([[0.0, 0.0, 64.0, 64.0]]), fine_map(planted({(1, 1): 1.0})), tall)
    assert len(on_the_bar.boxes_at(0.5, 0.0)) == 0
    assert not metric.points_into_lesion(
        Case(np.array([[0.0, 0.0, 512.0, 1.0]]), fine_map(planted({(1, 1): 1.0, (8, 8): 0.5})), tall)
    )
