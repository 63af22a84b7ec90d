"""A file double-clicked in the file manager appears in the window, whether it is open already or not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbviewer import cli
from tbviewer.ui.app import Controller
from tbviewer.ui.application import Application
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled

Opener = Callable[..., Controller]


def test_a_second_double_click_brings_its_file_into_the_open_window(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "first.png", 1))
    wait_settled(qtbot, controller)
    controller.window.showMinimized()
    controller.receive([str(save_picture(tmp_path / "second radiograph ü.png", 2))], "")
    entries = wait_settled(qtbot, controller, 2)
    assert controller.session.current is entries[1]
    assert entries[1].title == "second radiograph ü.png"
    assert controller.window.isVisible()
    assert not controller.window.isMinimized()


def test_the_file_that_macos_sends_is_opened(
    qtbot: QtBot, open_window: Opener, qapp: Application, tmp_path: Path
) -> None:
    controller = open_window()
    qapp.file_opened.connect(lambda path: controller.receive([path]))
    path = save_picture(tmp_path / "from the Finder é.png", 3)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    (entry,) = wait_settled(qtbot, controller)
    assert entry.title == "from the Finder é.png"


def test_without_a_folder_for_settings_it_reads_and_keeps_saying_that_nothing_is_saved(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    monkeypatch.setenv("TBVIEWER_DATA_FOLDER", str(blocked / "tbviewer"))
    controller = open_window(save_picture(tmp_path / "one.png", 5))
    wait_settled(qtbot, controller)
    qtbot.waitUntil(lambda: controller.session.bundle is not None, timeout=30_000)
    label = controller.window.findChild(QLabel, "fault")
    assert label is not None
    assert label.isVisible()
    assert "nothing is saved" in label.text()


@pytest.mark.parametrize(
    "word, path",
    [
        ("file:///media/My%20disk/r%C3%B6ntgen%231.dcm", "/media/My disk/röntgen#1.dcm"),
        ("file://localhost/a.dcm", "/a.dcm"),
        ("/media/file:/100%25.dcm", "/media/file:/100%25.dcm"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="POSIX paths")
def test_addresses_of_files_are_understood(word: str, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr("tbviewer.ui.app.run", lambda options, *rest: opened.append(options.paths) or 0)
    assert cli.main([word]) == 0
    assert opened == [(path,)]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux can lack a screen")
def test_without_a_screen_it_says_so_instead_of_aborting() -> None:
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    command = [sys.executable, "-m", "tbviewer"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "There is no screen to open a window on" in done.stderr


def test_a_second_start_of_the_program_ends_at_once_and_its_file_is_shown_by_the_first(
    qtbot: QtBot,
    open_window: Opener,
    tmp_path: Path,
    short_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tbviewer.ui.single_instance import SingleInstance, private_folder

    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short_folder))
    instance = SingleInstance(private_folder())
    assert instance.begin([])
    controller = open_window()
    instance.paths_arrived.connect(controller.receive)
    save_picture(tmp_path / "chest 2.png", 4)
    command = [sys.executable, "-m", "tbviewer", "chest 2.png"]  # from its folder, by its name alone
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}  # noqa: PTH109
    second = subprocess.Popen(command, cwd=tmp_path, env=environment)
    (entry,) = wait_settled(qtbot, controller)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert entry.name == str(tmp_path / "chest 2.png")
    instance.close()
