"""A reader starts the program, acknowledges what the model is, settles its look, and starts it again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_STARTS = '''
import json, sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QMainWindow, QMessageBox
from tbviewer.cli import main
from tbviewer.ui.application import Application


def act(application):
    """What a reader does, in place of waiting for one."""
    (window,) = [w for w in application.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()]
    while window.home._table.session.bundle is None:
        application.processEvents()
        time.sleep(0.02)  # QTest.qWait would keep the Worker's threads waiting
    QTest.qWait(200)
    statement = window.findChild(QDialog, "first_start")
    seen = {"asked": statement is not None}
    if statement is not None:
        begin = statement.buttons.buttons()[0]
        seen["begins at once"] = begin.isEnabled()
        QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
        seen["still asks"] = statement.isVisible()
        statement.findChild(QCheckBox).click()
        QTest.mouseClick(begin, Qt.MouseButton.LeftButton)
        QTest.qWait(50)
    for name in json.loads(sys.argv[1]):
        window.home.shortcuts.table[name].trigger()
        QTest.qWait(20)
        box = window.findChild(QMessageBox, "restart")
        if box is not None:
            seen["said"] = box.text()
            box.close()
            box.deleteLater()
            QTest.qWait(20)
    seen["screen"] = window.screen().name()
    seen["inside"] = window.screen().availableGeometry().contains(window.geometry())
    seen["fault"] = window.findChild(QLabel, "fault").text()
    picture = window.grab().toImage()
    seen["corner"] = picture.pixelColor(picture.width() - 3, 3).lightness()
    seen["canvas"] = window.canvas.grab().toImage().pixelColor(3, 3).lightness()
    seen["ratio"] = window.devicePixelRatioF()
    seen["menus"] = [action.text().replace("&", "") for action in window.menuBar().actions()]
    seen["notice"] = window.findChild(QLabel, "notice").text()
    print(json.dumps(seen))
    window.close()
    return 0


if __name__ == "__main__":
    Application.exec = act
    raise SystemExit(main(sys.argv[2:]))
'''


@pytest.fixture
def start(tmp_path: Path, blob_bundle: Path):  # type: ignore[no-untyped-def]
    """Return a function that starts the program, does some actions of its menus, and tells what it saw."""
    program = tmp_path / "starts.py"
    program.write_text(_STARTS, encoding="utf-8")
    scaling = ("QT_SCALE_FACTOR", "TBVIEWER_THEME")
    environment = {name: value for name, value in os.environ.items() if name not in scaling}
    environment |= {"PYTHONPATH": str(Path(__file__).parents[2]), "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}

    def side_by_side(count: int) -> Path:
        each = {"width": 1300, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        found = [each | {"name": f"screen {n + 1}", "x": 1300 * n, "y": 0} for n in range(count)]
        path = tmp_path / f"{count}.json"
        path.write_text(json.dumps({"screens": found}))
        return path

    def begin(*actions: str, screens: int = 0) -> dict[str, object]:
        arguments = ["--model", str(blob_bundle), "--new-window"]
        command = [sys.executable, program, json.dumps(actions), *arguments]
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={side_by_side(screens)}"} if screens else {}
        done = subprocess.run(
            command, env=environment | platform, capture_output=True, text=True, timeout=150, check=False
        )
        assert done.returncode == 0, done.stderr
        found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
        return found

    return begin


def test_the_first_start_asks_and_what_was_chosen_holds_from_the_next(start) -> None:  # type: ignore[no-untyped-def]
    first = start("theme_light", "scale_percent_150", "language_fr")
    assert first["asked"] and not first["begins at once"] and first["still asks"]
    assert "next start" in first["said"]
    assert first["corner"] < 60 and first["ratio"] == 1.0
    assert first["menus"][0] == "File"
    second = start("theme_dark", "scale_percent_200", "language_sw")
    assert not second["asked"]
    assert second["corner"] > 200 and second["ratio"] == 1.5
    assert second["canvas"] == 0  # black in every theme
    assert second["menus"][0] == "Fichier"
    third = start()
    assert third["corner"] < 60 and third["ratio"] == 2.0
    assert third["menus"][0] not in ("File", "Fichier")
    assert third["notice"] and third["notice"] != first["notice"]


def test_the_window_moves_to_the_other_screen_and_comes_back_there(start) -> None:  # type: ignore[no-untyped-def]
    assert start(screens=2)["screen"] == "screen 1"
    moved = start("other_screen", screens=2)
    assert moved["screen"] == "screen 2" and moved["inside"]
    assert start(screens=2)["screen"] == "screen 2"
    unplugged = start("other_screen", screens=1)
    assert unplugged["screen"] == "screen 1" and unplugged["inside"]
    assert "only one screen" in unplugged["fault"]
