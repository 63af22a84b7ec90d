"""Boxes from planted activations, in the image's own pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbviewer.core.boxes import find_boxes, fine_map, iou, union_mask
from tbviewer.core.preprocess import Letterbox


@st.composite
def planted_cells(draw: st.DrawFn) -> tuple[int, int, int, int, int, int, int, int]:
    """Return image rows and columns, map side, model size, and a rectangle of cells inside the image."""
    rows, columns = draw(st.integers(224, 4000)), draw(st.integers(224, 4000))
    side = draw(st.sampled_from([8, 12, 16, 20, 32]))
    size_px = side * 16
    box = Letterbox.of(rows, columns, size_px)
    first_row, last_row = -(-box.top // 16), (box.top + box.height) // 16
    first_column, last_column = -(-box.left // 16), (box.left + box.width) // 16
    if last_row <= first_row or last_column <= first_column:
        first_row, last_row, first_column, last_column = 0, 0, 0, 0
        return rows, columns, side, size_px, 0, 0, 0, 0
    top = draw(st.integers(first_row, last_row - 1))
    left = draw(st.integers(first_column, last_column - 1))
    bottom = draw(st.integers(top + 1, last_row))
    right = draw(st.integers(left + 1, last_column))
    return rows, columns, side, size_px, top, bottom, left, right


@settings(max_examples=150, deadline=None)
@given(planted_cells(), st.floats(0.2, 0.8))
def test_a_planted_rectangle_comes_back_within_half_a_map_cell(
    planted: tuple[int, int, int, int, int, int, int, int], threshold: float
) -> None:
    rows, columns, side, size_px, top, bottom, left, right = planted
    if bottom == top:
        return
    box = Letterbox.of(rows, columns, size_px)
    heatmap = np.zeros((side, side), dtype=np.float32)
    heatmap[top:bottom, left:right] = 1.0
    found = find_boxes(fine_map(heatmap), box, threshold, 0.0)
    assert len(found) == 1
    # By hand: image pixels per square pixel, cells are 16 square pixels wide.
    sx, sy = columns / box.width, rows / box.height
    expected = [
        (left * 16 - box.left) * sx,
        (top * 16 - box.top) * sy,
        (right * 16 - box.left) * sx,
        (bottom * 16 - box.top) * sy,
    ]
    got = [found[0].x0, found[0].y0, found[0].x1, found[0].y1]
    for value, wanted, scale in zip(got, expected, [sx, sy, sx, sy], strict=True):
        assert abs(value - wanted) <= 8 * scale + 1
    assert 0 <= got[0] < got[2] <= columns
    assert 0 <= got[1] < got[3] <= rows


def test_at_half_the_activation_the_edge_lies_on_the_cell_border() -> None:
    heatmap = np.zeros((32, 32), dtype=np.float32)
    heatmap[4:8, 10:12] = 1.0
    (box,) = find_boxes(fine_map(heatmap), Letterbox.of(2048, 2048, 512), 0.5, 0.0)
    assert (box.x0, box.y0, box.x1, box.y1) == (640, 256, 768, 512)


def test_boxes_shrink_and_vanish_as_the_threshold_rises() -> None:
    rows, columns = np.mgrid[0:32, 0:32]
    blob = 0.75 * np.exp(-((rows - 12) ** 2 + (columns - 20) ** 2) / 30).astype(np.float32)
    letterbox = Letterbox.of(1500, 1200, 512)
    areas = []
    for threshold in (0.2, 0.4, 0.6, 0.8):
        found = find_boxes(fine_map(blob), letterbox, threshold, 0.0)
        areas.append(sum((b.x1 - b.x0) * (b.y1 - b.y0) for b in found))
    assert areas[0] > areas[1] > areas[2] > areas[3] == 0


def test_regions_touching_at_a_corner_are_one_region() -> None:
    fine = np.zeros((256, 256), dtype=np.float32)
    fine[10:20, 10:20] = fine[20:30, 20:30] = 1.0
    assert len(find_boxes(fine, Letterbox.of(256, 256, 256), 0.5, 0.0)) == 1


def test_activation_equal_to_the_threshold_belongs_to_the_region() -> None:
    fine = np.full((256, 256), 0.25, dtype=np.float32)
    assert len(find_boxes(fine, Letterbox.of(300, 300, 256), 0.25, 0.0)) == 1


def test_boxes_are_ordered_by_peak_and_carry_peak_and_mean() -> None:
    fine = np.zeros((256, 256), dtype=np.float32)
    fine[10:20, 10:20] = 0.6
    fine[100:110, 100:110] = 0.8
    fine[100:110, 100] = 1.0
    first, second = find_boxes(fine, Letterbox.of(256, 256, 256), 0.5, 0.0)
    assert first.peak == pytest.approx(1.0)
    assert first.mean == pytest.approx((90 * 0.8 + 10 * 1.0) / 100, abs=1e-6)
    assert (second.peak, second.mean) == pytest.approx((0.6, 0.6))


def test_the_fine_map_keeps_values_on_the_absolute_scale() -> None:
    rng = np.random.default_rng(0)
    heatmap = rng.random((20, 20), dtype=np.float32)
    fine = fine_map(heatmap)
    assert fine.shape[0] >= 256
    assert heatmap.min() <= fine.min()
    assert fine.max() <= heatmap.max() + 1e-6
    assert fine_map(np.full((16, 16), 0.3, dtype=np.float32)) == pytest.approx(0.3)


def test_iou_by_hand() -> None:
    a, b = union_mask([(0, 0, 4, 4)], (8, 8)), union_mask([(2, 0, 6, 4)], (8, 8))
    assert iou(a, b) == pytest.approx(8 / 24)
    assert iou(union_mask([], (8, 8)), union_mask([], (8, 8))) == 0.0
