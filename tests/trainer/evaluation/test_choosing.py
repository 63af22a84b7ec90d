"""What is chosen on val: what it may cost normal radiographs, and what is taken where there are no boxes."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.boxes import find_boxes, fine_map
from tbviewer.core.preprocess import Letterbox
from trainer.evaluation.choosing import DEFAULT_MINIMUM_AREA, Mapped, Seen, boxed_share, choose
from trainer.evaluation.metric import Case
from trainer.evaluation.selection import HEATMAP_THRESHOLD

SQUARE = Letterbox.of(512, 512, 256)
LESION = np.array([[128.0, 128.0, 256.0, 256.0]])  # cells 4–8 of 16
NOTHING = np.zeros((0, 4))
LABELS = np.array([0, 1, 2] * 20)
RNG = np.random.default_rng(0)
LOGITS = (np.eye(3)[LABELS] * 4 + RNG.normal(0, 2, (60, 3))).astype(np.float32)


def evidence(inside: float, outside: float) -> np.ndarray:
    grid = np.full((16, 16), outside, dtype=np.float32)
    grid[4:8, 4:8] = inside
    return grid


def seen(lesion: np.ndarray, normals: list[np.ndarray], truth: np.ndarray = LESION) -> Seen:
    return Seen(
        tb=tuple(Mapped(lesion, SQUARE, truth) for _ in range(5)),
        normals=tuple(Mapped(e, SQUARE, NOTHING) for e in normals),
        logits=LOGITS,
        labels=LABELS,
    )


def test_the_lesion_is_boxed_and_the_normal_is_not() -> None:
    what = seen(evidence(5.0, -5.0), [evidence(-4.0, -6.0)] * 20)
    chosen = choose({"average": what})
    case = Case(LESION, fine_map(chosen.heatmap(what.tb[0].evidence)), SQUARE)
    (box,) = case.boxes_at(HEATMAP_THRESHOLD, chosen.minimum_area)
    assert box == pytest.approx(LESION[0], abs=16)
    assert boxed_share(chosen, what.normals) == chosen.boxed_normals == 0


def test_a_setting_that_boxes_normals_is_not_taken_though_it_scores_higher() -> None:
    """The lesion's halo would raise the IoU, but normal radiographs are as high as the halo."""
    halo = evidence(3.0, -5.0)
    halo[5:7, 5:7] = 6.0
    free = choose({"average": seen(halo, [evidence(-5.0, -5.0)] * 20)})
    bound = choose({"average": seen(halo, [evidence(4.0, -5.0)] * 20)})
    assert bound.boxed_normals <= 0.1
    assert bound.offset > free.offset
    assert free.miou is not None
    assert bound.miou is not None
    assert free.miou > bound.miou > 0


def test_a_stated_share_of_normals_may_show_a_box() -> None:
    """Ten normals rise in steps; a lesion of middle height is found only if some of them may be boxed."""
    what = seen(evidence(5.0, -5.0), [evidence(number, -5.0) for number in range(10)])
    for allowed in (0.0, 0.1, 0.3, 0.6):
        chosen = choose({"average": what}, allowed)
        assert chosen.boxed_normals <= allowed
    assert choose({"average": what}, 0.6).miou > 0.7  # type: ignore[operator]
    assert choose({"average": what}, 0.1).miou == 0


def test_the_share_holds_of_a_bundle_whose_maps_differ_a_little() -> None:
    """A bundle's maps are not torch's to the last digit, and the lowest allowed threshold lies at an edge."""
    what = seen(evidence(5.0, -5.0), [evidence(RNG.normal(0, 2), -5.0) for _ in range(40)])
    chosen = choose({"average": what}, 0.1)
    assert 0 < chosen.boxed_normals <= 0.1
    moved = [chosen.heatmap(m.evidence) + np.float32(0.0015) for m in what.normals]
    boxed = [
        bool(find_boxes(fine_map(heat), SQUARE, HEATMAP_THRESHOLD, chosen.minimum_area)) for heat in moved
    ]
    assert np.mean(boxed) <= 0.1


def test_a_map_that_knows_nothing_boxes_few_normals_all_the_same() -> None:
    """Normal radiographs are higher than the lesions: no setting on the lesions' scale will do."""
    what = seen(evidence(1.0, -5.0), [evidence(8.0 + number, -5.0) for number in range(20)])
    assert choose({"average": what}).boxed_normals <= 0.1


def test_normals_all_alike_and_higher_than_any_lesion_show_no_box() -> None:
    what = seen(evidence(1.0, -5.0), [np.full((16, 16), 9.0, np.float32)] * 20)
    assert choose({"average": what}).boxed_normals == 0


def test_the_weights_that_localize_better_are_taken() -> None:
    quiet = [evidence(-5.0, -5.0)] * 20
    beside = np.roll(evidence(5.0, -5.0), 3, axis=0)
    right, wrong = seen(evidence(5.0, -5.0), quiet), seen(beside, quiet)
    assert choose({"average": wrong, "last": right}).kept == "last"
    assert choose({"average": right, "last": wrong}).kept == "average"


def test_without_boxes_the_threshold_comes_from_the_false_box_rate() -> None:
    """Normal number k peaks at k: at most two of twenty may show a box, so the threshold lies at 18 of 19."""
    normals = [evidence(float(number), -30.0) for number in range(20)]
    what = seen(evidence(40.0, -30.0), normals, truth=NOTHING)
    chosen = choose({"average": what, "last": what}, 0.1)
    assert chosen.miou is None
    assert chosen.kept == "average"
    assert chosen.minimum_area == DEFAULT_MINIMUM_AREA
    assert chosen.boxed_normals == pytest.approx(0.1)
    assert 16.5 < chosen.offset < 18.5


def test_the_heat_map_is_a_half_where_the_evidence_meets_the_offset() -> None:
    chosen = choose({"average": seen(evidence(5.0, -5.0), [])})
    assert chosen.heatmap(np.array([chosen.offset], np.float32))[0] == pytest.approx(0.5, abs=1e-6)
