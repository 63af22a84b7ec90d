"""A researcher looks at a radiograph as two models see it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tbviewer.ui.action_table import plain
from tbviewer.ui.app import Controller
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled
from tests.planted import planted_bundle

Opener = Callable[..., Controller]


@pytest.fixture
def other_model(tmp_path: Path) -> Path:
    """A bundle with one hill at the foot, and logits that make a score of 84."""
    y, x = np.mgrid[0:32, 0:32]
    hill = 0.8 * np.exp(-((y - 24) ** 2 + (x - 16) ** 2) / 18)
    return planted_bundle(tmp_path / "other.onnx", hill, size_px=512, threshold=0.3, logits=(0.0, 0.0, 2.35))


def act(controller: Controller, name: str) -> None:
    (action,) = [a for a in controller.window.findChildren(QAction) if plain(a.text()) == plain(name)]
    assert action.isEnabled()
    action.trigger()


def labels(controller: Controller) -> list[str]:
    canvases = controller.window.viewports.canvases[:2]
    found = [canvas.findChild(QLabel, "model_label") for canvas in canvases]
    return [label.text() for label in found if label is not None and label.isVisible()]


def test_two_models_side_by_side_through_a_list(
    qtbot: QtBot,
    open_window: Opener,
    tmp_path: Path,
    other_model: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"), save_picture(tmp_path / "b.png", 1))
    session = controller.session
    wait_settled(qtbot, controller, 2)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other_model), ""))
    act(controller, "Compare with another model …")
    first = session.entries[0]
    qtbot.waitUntil(lambda: first.compared is not None, timeout=30_000)
    one, two = session.viewports.shown
    assert one.entry is two.entry is first
    assert [len(v.boxes(0.4)) for v in (one, two)] == [2, 1]
    assert two.boxes(0.4)[0].y0 > one.boxes(0.4)[0].y1  # the other model looks at the foot
    assert "Score 58" in labels(controller)[0]
    assert "Score 84   own threshold 0.30" in labels(controller)[1]
    controller.window.viewports.canvases[0].framing.zoom_by(3)
    assert two.place.magnification == pytest.approx(one.place.magnification)
    session.step(1)
    second = session.entries[1]
    qtbot.waitUntil(lambda: second.compared is not None, timeout=30_000)
    assert two.entry is second
    assert second.analysis is not None
    assert f"{second.analysis.score:.0f}" == "58"  # the score that counts is the model's in use
    act(controller, "End the comparison")
    assert session.viewports.count == 1
    assert labels(controller) == []


def test_a_model_is_not_compared_with_itself_and_an_unfit_file_is_refused(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, blob_bundle: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    said: list[str] = []
    controller.session.fault.connect(said.append)
    controller.comparison.begin(str(blob_bundle))
    qtbot.waitUntil(lambda: len(said) == 1, timeout=30_000)
    assert "the model in use" in said[0]
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    controller.comparison.begin(str(tmp_path / "bad.onnx"))
    qtbot.waitUntil(lambda: len(said) == 2, timeout=30_000)
    assert "bad.onnx" in said[1]
    assert controller.session.viewports.count == 1


def test_going_back_to_one_radiograph_ends_the_comparison(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: controller.session.entries[0].compared is not None, timeout=30_000)
    controller.session.viewports.set_count(1)
    assert controller.session.compared is None
    assert len(controller.session.boxes) == 2
