"""What was chosen, as the run keeps it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.bundle import Calibration
from tbviewer.core.errors import DataError
from trainer.evaluation.selection import Basis, Choice, Selection, load_selections

SELECTION = Selection("last", 1.5, 0.5, 0.004, Calibration(1.25, (0.5, -0.25), ((1.0, 0.0, 0.0),)), 0.08, 0.3)
BASIS = Basis("val", "2026-01-02", 30, 10, 8, 13, "boxes.csv", 0.1, ("elsewhere",))


def test_what_was_chosen_is_read_back_as_it_was(tmp_path: Path) -> None:
    choice = Choice(BASIS, {"teacher": SELECTION, "student": SELECTION})
    choice.save(tmp_path / "selection.json")
    assert Choice.load(tmp_path / "selection.json") == choice
    assert load_selections(tmp_path / "selection.json")["student"] == SELECTION


def test_the_heat_map_is_the_logistic_of_the_evidence() -> None:
    """By hand: 1 / (1 + e⁻¹) = 0.7311 one scale above the offset."""
    heat = SELECTION.heatmap(np.array([1.5, 2.0, -1e6, 1e6], np.float32))
    assert heat == pytest.approx([0.5, 0.7311, 0, 1], abs=1e-4)


@pytest.mark.parametrize("content", ["", "{}", '{"format": 1}', '{"student": {"offset": 1}}'])
def test_a_damaged_or_older_record_says_what_to_do(content: str, tmp_path: Path) -> None:
    (tmp_path / "selection.json").write_text(content)
    with pytest.raises(DataError, match="--select"):
        Choice.load(tmp_path / "selection.json")


def test_nothing_chosen_yet_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="--select"):
        Choice.load(tmp_path / "selection.json")
