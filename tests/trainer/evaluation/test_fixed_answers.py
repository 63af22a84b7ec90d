"""What is reached without looking: counted by hand on made boxes, and on the real ones by another count."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.evaluation.fixed_answers import best_fixed_answers
from trainer.evaluation.lesions import read_boxes

LEFT, RIGHT = (64.0, 100.0, 160.0, 200.0), (300.0, 100.0, 400.0, 200.0)


def truths(*radiographs: tuple[tuple[float, ...], ...]) -> list[np.ndarray]:
    return [np.array(boxes) for boxes in radiographs]


def test_the_best_point_lies_where_most_radiographs_have_a_lesion() -> None:
    low = (140.0, 180.0, 240.0, 300.0)  # shares 140–160, 180–200 with LEFT
    best = best_fixed_answers(truths((LEFT,), (low,), (LEFT, RIGHT), (RIGHT,)))
    assert best.point == (140.5, 180.5)
    assert best.pointing.value == 3 / 4
    assert (best.half, best.side and best.side.value) == ("left", 2 / 3)


def test_two_boxes_of_one_radiograph_count_once() -> None:
    best = best_fixed_answers(truths((LEFT, LEFT), (RIGHT,), (RIGHT,)))
    assert best.pointing.value == 2 / 3
    assert best.half == "right"


def test_where_no_lesions_are_in_one_half_there_is_no_usual_half() -> None:
    best = best_fixed_answers(truths((LEFT, RIGHT), ((200.0, 0.0, 300.0, 50.0),)))
    assert best.half is None
    assert best.side is None


def test_on_the_val_boxes_it_reaches_what_was_counted_apart_from_this_code(real_data: Path) -> None:
    """A best point can be moved left and up until it meets a left and an upper edge: all such are tried."""
    truths = list(read_boxes(real_data / "cxr" / "boxes_val.csv").values())
    xs, ys = ({float(box[i]) for boxes in truths for box in boxes} for i in (0, 1))
    columns = [[[b for b in boxes if b[0] <= x < b[2]] for boxes in truths] for x in xs]
    hits = max(sum(any(b[1] <= y < b[3] for b in some) for some in column) for column in columns for y in ys)
    assert hits == 62
    best = best_fixed_answers(truths)
    assert round(best.pointing.value * 84) == 62
    assert best.half == "left"
    assert best.side is not None
    assert round(best.side.value * 43) == 30
