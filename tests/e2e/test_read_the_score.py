"""A reader looks at the score: its interval, and the probability of each class that the bundle has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbviewer.core.bundle import Calibration
from tbviewer.ui.app import Controller
from tests.e2e.conftest import wait_settled
from tests.planted import planted_bundle

Opener = Callable[..., Controller]
NOTHING = np.zeros((8, 8))


def log_odds(*shares: float) -> list[float]:
    return [float(np.log(share / (1 - share))) for share in shares]


def label(controller: Controller, name: str) -> QLabel:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found


def opened(qtbot: QtBot, open_window: Opener, chest: Path, model: Path) -> Controller:
    controller = open_window(chest, model=model)
    wait_settled(qtbot, controller)
    return controller


def two_class_bundle(path: Path, share: float, resampled: tuple[float, ...] = ()) -> Path:
    """Write a bundle of the classes normal and tb with planted probabilities of TB."""
    (logit,) = log_odds(share)
    rows = tuple((1.0, 0.0, odds - logit) for odds in log_odds(*resampled))
    return planted_bundle(path, NOTHING, logits=(0.0, logit), calibration=Calibration(resampled=rows))


def test_the_interval_stands_under_the_score(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    shares = tuple(np.linspace(0.48, 0.73, 41))
    # Of 41 evenly spaced values, the 2.5th percentile is the second lowest: 48 + 25 / 40.
    shown = opened(qtbot, open_window, chest, two_class_bundle(tmp_path / "m.onnx", 0.62, shares))
    assert label(shown, "score").text() == "62"
    interval = label(shown, "score_interval")
    assert interval.isVisible()
    assert interval.text() == "95 % interval 49–72"
    assert "calibrated on other radiographs" in interval.toolTip()


def test_an_interval_narrower_than_a_point_is_told_in_tenths(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    shares = tuple(np.linspace(0.991, 0.995, 41))
    shown = opened(qtbot, open_window, chest, two_class_bundle(tmp_path / "m.onnx", 0.993, shares))
    assert label(shown, "score_interval").text() == "95 % interval 99.1–99.5"


@pytest.mark.parametrize("classes", [2, 3])
def test_a_bundle_without_an_interval_shows_none(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path, classes: int
) -> None:
    model = planted_bundle(tmp_path / "m.onnx", NOTHING, logits=(0.0,) * classes)
    shown = opened(qtbot, open_window, chest, model)
    assert label(shown, "score").isVisible()
    assert not label(shown, "score_interval").isVisible()


def test_a_bundle_of_two_classes_leaves_out_the_third(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    shown = opened(qtbot, open_window, chest, two_class_bundle(tmp_path / "m.onnx", 0.75))
    texts = {widget.text() for widget in shown.window.findChildren(QLabel) if widget.isVisible()}
    assert {"TB", "75 %", "Normal", "25 %"} <= texts
    assert not any("abnormality" in text or "sick" in text.lower() for text in texts)
    assert not label(shown, "probability_sick").isVisible()
