"""The proof: what it measures, checked on maps made by hand, and once through from pixels to verdict."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from trainer.phantom.measuring import localization
from trainer.phantom.proof import Localization, Proof
from trainer.phantom.prove import prove, settings_of_proof
from trainer.phantom.reacting import Reaction, Seen, reaction
from trainer.phantom.subject import PhantomConfig, Subject

STEADY = Reaction(0.01, 0.02, 0.1, 0.1)
JUMPY = Reaction(0.05, 0.3, 0.4, 0.5)
GOOD = Proof(
    histogram_marked=0.9,
    histogram_unmarked=0.5,
    histogram_inputs=0.55,
    teacher=Localization(0.5, 0.2, 0.9, 0.9, 0.8, JUMPY),
    student=Localization(0.95, 0.4, 0.9, 0.9, 0.9, STEADY),
    elapsed_s=60,
    processor_s=120,
    load=2,
)


def test_a_proof_holds_only_if_every_claim_does() -> None:
    assert all(GOOD.claims().values())
    student = GOOD.student
    for wrong in (
        replace(GOOD, histogram_unmarked=0.61),
        replace(GOOD, histogram_inputs=0.61),
        replace(GOOD, student=replace(student, pointing=0.89)),
        replace(GOOD, student=replace(student, reaction=replace(STEADY, map_moved=0.4))),
        replace(GOOD, student=replace(student, reaction=replace(STEADY, map_added=0.6))),
        replace(GOOD, student=replace(student, reaction=replace(STEADY, probability_added=0.3))),
    ):
        assert list(wrong.claims().values()).count(False) == 1
        assert "FAILS" in wrong.text()
    assert "FAILS" not in GOOD.text()


def seen(probability: float, hot: tuple[int, int]) -> Seen:
    maps = np.zeros((2, 4, 4), dtype=np.float32)
    maps[:, hot[0], hot[1]] = 4
    return Seen(np.full(2, probability, dtype=np.float32), maps)


def test_reaction_counts_what_the_marker_alone_changes() -> None:
    found = reaction({"": seen(0.2, (3, 3)), "left": seen(0.7, (0, 0)), "right": seen(0.6, (0, 3))})
    assert found.probability_moved == pytest.approx(0.1)
    assert found.probability_added == pytest.approx((0.5 + 0.4) / 2)
    # Two cells of sixteen change by 4; a map of one 4 and fifteen 0 has mean 1/4, variance 1 - 1/16.
    assert found.map_moved == pytest.approx((2 * 4 / 16) / np.sqrt(15 / 16))
    assert found.map_added == pytest.approx(found.map_moved)


def test_a_map_that_points_at_the_marker_is_told_from_one_that_points_at_the_lesion() -> None:
    people = [
        Subject("tb/a.png", "tb", "val", "left", True, (0,)),
        Subject("health/b.png", "normal", "val", "", True, (1,)),
    ]
    boxes = [np.array([[0.5, 0.5, 1.0, 1.0]]), np.zeros((0, 4))]
    on_lesion, on_marker = seen(0.5, (3, 3)), seen(0.9, (0, 0))
    good = localization(people, boxes, {"": on_lesion, "left": on_lesion, "right": on_lesion})
    bad = localization(people, boxes, {"": on_lesion, "left": on_marker, "right": on_marker})
    assert (good.pointing, bad.pointing) == (1.0, 0.0)
    assert good.miou > 0.3 > bad.miou
    assert good.auc_reversed == 0.5
    assert bad.auc == 1.0
    assert bad.auc_reversed == 0.0


def test_from_pixels_to_verdict(tmp_path: Path) -> None:
    """Far too short to learn anything: what is proved is that it runs, and comes out honest."""
    short = replace(settings_of_proof(tmp_path), size_px=64, teacher_images=16, student_images=16, batch=8)
    config = PhantomConfig(size_px=64, train=15, val=9)
    proof = prove(config, tmp_path, short, lambda *_: None, lambda *_: None)
    assert (tmp_path / "sheet.png").exists()
    assert not proof.claims()["student's pointing accuracy at least 0.9"]
    for network in (proof.teacher, proof.student):
        assert 0 <= network.pointing <= 1
        assert 0 <= network.auc_reversed <= 1
        assert network.reaction.probability_added > 0
