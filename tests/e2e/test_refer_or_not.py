"""A site sets its threshold; it divides the list, and is refused for another model."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tbviewer.ui.app import Controller
from tbviewer.ui.bundle_card import BundleCard
from tbviewer.ui.statement_of import statement_of
from tbviewer.ui.statement_words import caption
from tbviewer.ui.worklist_order import Show
from tests.conftest import save_picture
from tests.e2e.conftest import lines, wait_settled
from tests.planted import planted_bundle
from tests.spoken import COUNTRIES, counted

Opener = Callable[..., Controller]


def set_threshold(qtbot: QtBot, controller: Controller, score: float) -> None:
    box = controller.window.findChild(QDoubleSpinBox, "site_threshold")
    button = controller.window.findChild(QPushButton, "set_site_threshold")
    assert box is not None
    assert button is not None
    qtbot.waitUntil(button.isEnabled, timeout=30_000)
    box.setValue(score)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def label(controller: Controller, name: str) -> QLabel:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found


def test_the_threshold_divides_the_list(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(2)))
    wait_settled(qtbot, controller, 2)
    set_threshold(qtbot, controller, 50)
    assert lines(controller) == ["0.png\nRefer 58", "1.png\nRefer 58"]
    assert label(controller, "referral").text() == "Refer"
    set_threshold(qtbot, controller, 60)
    assert lines(controller) == ["0.png\nNo referral 58", "1.png\nNo referral 58"]
    choice = controller.window.findChild(QComboBox, "show_choice")
    assert choice is not None
    qtbot.waitUntil(lambda: choice.itemText(2) == "No referral  2", timeout=5_000)
    controller.session.ordering.set(show=Show.REFER)
    assert lines(controller) == []


def test_the_list_of_those_to_refer_follows_the_threshold(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(3)))
    wait_settled(qtbot, controller, 3)
    set_threshold(qtbot, controller, 70)
    controller.session.ordering.set(show=Show.REFER)
    assert lines(controller) == []
    set_threshold(qtbot, controller, 40)  # every score is 58
    assert lines(controller) == [f"{n}.png\nRefer 58" for n in range(3)]
    controller.session.ordering.set(show=Show.NO_REFERRAL)
    assert lines(controller) == []
    set_threshold(qtbot, controller, 70)
    assert lines(controller) == [f"{n}.png\nNo referral 58" for n in range(3)]
    clear = controller.window.findChild(QPushButton, "clear_site_threshold")
    assert clear is not None
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert lines(controller) == []


def test_a_threshold_that_is_typed_is_set_with_enter(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    qtbot.keyClick(controller.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    box = controller.window.findChild(QDoubleSpinBox, "site_threshold")
    assert box is not None
    qtbot.keyClicks(box, "45")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert lines(controller) == ["a.png\nRefer 58"]
    assert "45" in label(controller, "site_threshold_about").text()


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_threshold_may_be_typed_with_point_or_comma(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, country: str
) -> None:
    with counted(country):
        controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    for typed, meant in (("45.5", "45.5"), ("57,4", "57.4"), ("57.7", "57.7"), ("9", "9")):
        qtbot.keyClick(controller.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        box = controller.window.findChild(QDoubleSpinBox, "site_threshold")
        assert box is not None
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert f"Scores of {meant} and above" in label(controller, "site_threshold_about").text()
        assert box.text() == meant


def test_a_score_just_below_the_threshold_does_not_read_as_the_threshold(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    set_threshold(qtbot, controller, 58)  # the score is 57.6
    assert lines(controller) == ["a.png\nNo referral 57.6"]


def test_the_threshold_that_a_model_suggests_is_set_and_written_as_it_is(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    """Rounded to tenths it would be 20, and this patient's score of 19.996 would be below it."""
    logits = (0.0, math.log(0.19996 / 0.80004))
    model = planted_bundle(
        tmp_path / "m.onnx", np.zeros((8, 8)), logits=logits, threshold=0.4, referral_threshold=19.993
    )
    controller = open_window(save_picture(tmp_path / "a.png"), model=model)
    wait_settled(qtbot, controller)
    session = controller.session
    box = controller.window.findChild(QDoubleSpinBox, "site_threshold")
    assert box is not None and box.text() == "19.993"
    assert "suggests 19.993." in label(controller, "site_threshold_about").text()
    button = controller.window.findChild(QPushButton, "set_site_threshold")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.site.threshold is not None and session.site.threshold.score == 19.993
    assert lines(controller) == ["a.png\nRefer 20"]
    assert "Scores of 19.993 and above" in label(controller, "site_threshold_about").text()
    assert "site threshold 19.993" in caption(statement_of(session, session.viewport, patient=False))[0]
    card = BundleCard(session.bundle, False, controller.window)
    assert "19.993" in [each.text() for each in card.findChildren(QLabel)]


def test_the_threshold_of_one_model_is_refused_for_another(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    first = open_window(path)
    wait_settled(qtbot, first)
    set_threshold(qtbot, first, 50)
    first.window.close()

    other = planted_bundle(tmp_path / "other.onnx", np.zeros((8, 8)), logits=(0.0, 0.0, 2.0))
    second = open_window(path, model=other)
    wait_settled(qtbot, second)
    assert "was set for another model" in label(second, "site_threshold_about").text()
    assert lines(second) == ["a.png\nTB score 79"]
    assert not label(second, "referral").isVisible()
    set_threshold(qtbot, second, 50)
    assert lines(second) == ["a.png\nRefer 79"]
