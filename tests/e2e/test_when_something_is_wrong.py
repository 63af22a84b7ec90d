"""Whatever is wrong is said in the window, in words, and the rest goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.ui.app import Controller
from tbviewer.ui.session import Status
from tests.conftest import picture, save_picture
from tests.e2e.conftest import drop, wait_settled

Opener = Callable[..., Controller]


def words(controller: Controller, name: str) -> str:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_an_empty_folder_says_that_nothing_is_in_it(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window()
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(controller, [empty])
    wait_settled(qtbot, controller)
    assert "Nothing here is a radiograph" in words(controller, "canvas_message")


def test_without_a_model_the_radiograph_is_still_shown(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path
) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model")
    controller = open_window(chest, model=bad)
    (entry,) = wait_settled(qtbot, controller)
    assert entry.status is Status.NOT_ANALYSED
    assert entry.radiograph is not None
    assert words(controller, "state") == "not analysed"
    assert "model" in words(controller, "reason")


def test_opening_the_same_file_again_shows_it_and_adds_nothing(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    first, second = (save_picture(tmp_path / f"{n}.png", n) for n in (1, 2))
    controller = open_window(first, second)
    wait_settled(qtbot, controller, 2)
    drop(controller, [second])
    qtbot.waitUntil(lambda: controller.session.current_index == 1, timeout=10_000)
    assert len(controller.session.entries) == 2


def test_a_drop_anywhere_reaches_the_window(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    """Qt gives a drop to the innermost widget that takes drops: only the window may."""
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    takers = [w for w in controller.window.findChildren(QWidget) if w.acceptDrops()]
    assert takers == []
    assert controller.window.acceptDrops()


def test_every_control_has_a_name_for_screen_readers(qtbot: QtBot, open_window: Opener) -> None:
    controller = open_window()
    for kind in (QAbstractButton, QSlider):
        for control in controller.window.findChildren(kind):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            if not control.objectName().startswith("qt_"):  # Qt's own, which it names itself
                assert control.accessibleName() or text, control


def test_a_colour_capture_is_shown_in_its_colours(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "colour.png"
    Image.fromarray(np.full((400, 400, 3), (20, 160, 90), dtype=np.uint8)).save(path)
    controller = open_window(path)
    wait_settled(qtbot, controller)
    controller.session.heatmap.set_show_heatmap(False)
    controller.session.greys.set_inverted(True)
    color = controller.window.canvas.grab().toImage().pixelColor(controller.window.canvas.rect().center())
    assert (color.red(), color.green(), color.blue()) == (20, 160, 90)


def test_the_image_fills_the_canvas_at_200_percent(tmp_path: Path, blob_bundle: Path) -> None:
    """At this scaling the image once was drawn at half its size, beside its own heat map."""
    framed = tmp_path / "framed.png"
    Image.fromarray(np.pad(picture(0, 580, 580), 10, constant_values=255)).save(framed)
    out = tmp_path / "out.png"
    command = [sys.executable, "-m", "tbviewer", str(framed), "--model", str(blob_bundle)]
    environment = os.environ | {"QT_SCALE_FACTOR": "2"}
    subprocess.run([*command, "--snapshot", str(out)], env=environment, check=True, timeout=150)
    shot = np.asarray(Image.open(out).convert("RGB")).astype(int)
    white = np.argwhere(shot.min(axis=2) > 250)
    height = np.ptp(white[:, 0]) / shot.shape[0]
    assert 0.5 < height < 0.95
