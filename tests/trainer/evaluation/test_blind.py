"""What is reached without looking: counted by hand on made boxes, and on the real ones by another count."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.evaluation.blind import best_blind
from trainer.evaluation.lesions import read_boxes

LEFT, RIGHT = (64.0, 100.0, 160.0, 200.0), (300.0, 100.0, 400.0, 200.0)


def truths(*radiographs: tuple[tuple[float, ...], ...]) -> list[np.ndarray]:
    return [np.array(boxes) for boxes in radiographs]


def test_the_best_point_lies_where_most_radiographs_have_a_lesion() -> None:
    low = (140.0, 180.0, 240.0, 300.0)  # shares 140–160, 180–200 with LEFT
    blind = best_blind(truths((LEFT,), (low,), (LEFT, RIGHT), (RIGHT,)))
    assert blind.point == (140.5, 180.5)
    assert blind.pointing.value == 3 / 4
    assert (blind.half, blind.side and blind.side.value) == ("left", 2 / 3)


def test_two_boxes_of_one_radiograph_count_once() -> None:
    blind = best_blind(truths((LEFT, LEFT), (RIGHT,), (RIGHT,)))
    assert blind.pointing.value == 2 / 3
    assert blind.half == "right"


def test_where_no_lesions_are_in_one_half_there_is_no_usual_half() -> None:
    blind = best_blind(truths((LEFT, RIGHT), ((200.0, 0.0, 300.0, 50.0),)))
    assert blind.half is None
    assert blind.side is None


def test_on_the_val_boxes_it_reaches_what_was_counted_apart_from_this_code(real_data: Path) -> None:
    """62 of 84 by a point, 30 of the 43 with lesions in one half by the left of the image."""
    blind = best_blind(list(read_boxes(real_data / "cxr" / "boxes_val.csv").values()))
    assert round(blind.pointing.value * 84) == 62
    assert blind.half == "left"
    assert blind.side is not None
    assert round(blind.side.value * 43) == 30
