"""File dialogs: names get their ending, nothing is replaced unasked, and no folder is kept on the disk."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.ui import file_dialogs
from tbviewer.ui.recorder import Recorder
from tbviewer.ui.session import Session
from tbviewer.ui.site_dialogs import SiteDialogs


@pytest.fixture(autouse=True)
def qt_dialogs(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Show Qt's own dialogs, which a test can answer, and begin in the test's folder."""
    monkeypatch.setattr(file_dialogs, "_last", {"saved": str(tmp_path), "opened": str(tmp_path)})
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    yield
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


@pytest.fixture
def kept_by_qt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The file of Qt's own settings, with folders of an earlier version's dialogs in it."""
    kind, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    folder = tmp_path_factory.mktemp("config")
    QSettings.setPath(kind, scope, str(folder))
    settings = QSettings(scope, "QtProject")
    for name in ("history", "lastVisited"):
        settings.setValue(f"FileDialog/{name}", "file:///mueller-anna")
    settings.setValue("FileDialog/viewMode", "List")
    settings.sync()
    yield Path(settings.fileName())
    QSettings.setPath(kind, scope, usual)


@pytest.fixture
def answer_dialogs(qtbot: QtBot) -> Iterator[Callable[..., list[str]]]:
    """Return a function that types names into file dialogs, one each, and answers each question with no."""
    timer = QTimer()
    timer.setInterval(20)

    def begin(*names: str) -> list[str]:
        waiting, asked = list(names), []

        def look() -> None:
            shown = QApplication.activeModalWidget()
            if isinstance(shown, QMessageBox):
                asked.append(shown.text())
                shown.button(QMessageBox.StandardButton.No).click()
            elif isinstance(shown, QFileDialog) and waiting:
                shown.findChild(QLineEdit, "fileNameEdit").setText(waiting.pop(0))
                QTimer.singleShot(0, shown.accept)
            elif isinstance(shown, QFileDialog):
                proposed = shown.findChild(QLineEdit, "fileNameEdit").text()
                asked.append(f"shown with {proposed}")
                shown.reject()

        timer.timeout.connect(look)
        timer.start()
        return asked

    yield begin
    timer.stop()


def ask(qtbot: QtBot) -> str:
    parent = QWidget()
    qtbot.addWidget(parent)
    return file_dialogs.ask_where_to_save(parent, "Save as", "report.pdf", "PDF report (*.pdf)")


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("mine", "mine.pdf"),
        ("mine.pdf", "mine.pdf"),
        ("mine.PDF", "mine.PDF"),
        ("Case 3.1", "Case 3.1.pdf"),
    ],
)
def test_every_name_gets_its_ending(
    qtbot: QtBot, answer_dialogs: Callable[..., list[str]], tmp_path: Path, typed: str, saved: str
) -> None:
    asked = answer_dialogs(typed)
    assert Path(ask(qtbot)) == tmp_path / saved
    assert not asked


def test_a_name_without_its_ending_replaces_nothing_unasked(
    qtbot: QtBot, answer_dialogs: Callable[..., list[str]], tmp_path: Path
) -> None:
    (tmp_path / "mine.pdf").write_text("the only copy")
    asked = answer_dialogs("mine")
    assert ask(qtbot) == ""
    assert "mine.pdf" in asked[0]


def test_a_name_with_a_point_replaces_nothing_unasked(
    qtbot: QtBot, answer_dialogs: Callable[..., list[str]], tmp_path: Path
) -> None:
    (tmp_path / "Case 3.1.pdf").write_text("the only copy")
    asked = answer_dialogs("Case 3.1", "Case 3.1.pdf")
    assert ask(qtbot) == ""
    assert "Case 3.1.pdf" in asked[0]


ASKING: dict[str, Callable[[QWidget], object]] = {
    "files": lambda parent: file_dialogs.ask_to_open(parent, "Open", "All files (*)"),
    "model": lambda parent: file_dialogs.ask_for_model(parent, "Open model", "All files (*)"),
    "folder": lambda parent: file_dialogs.ask_for_folder(parent, "Open folder"),
    "saving": lambda parent: file_dialogs.ask_where_to_save(parent, "Save as", "list.csv", "Table (*.csv)"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's dialogs are shown")
@pytest.mark.parametrize("kind", ASKING)
def test_no_dialog_of_the_desktop_notes_what_was_chosen(qtbot: QtBot, kind: str) -> None:
    """It would write the file, which may be named after a patient, into the list of recent files."""
    parent, shown = QWidget(), []
    qtbot.addWidget(parent)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        shown.append(dialog.testOption(QFileDialog.Option.DontUseNativeDialog))
        if kind == "folder":
            assert dialog.testOption(QFileDialog.Option.ShowDirsOnly)
        dialog.reject()

    QTimer.singleShot(100, look)
    ASKING[kind](parent)
    assert shown == [True]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere these settings are no file")
@pytest.mark.parametrize("kind", ASKING)
def test_no_folder_is_kept_on_the_disk(
    qtbot: QtBot,
    answer_dialogs: Callable[..., list[str]],
    tmp_path: Path,
    kept_by_qt: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    patient = tmp_path / "mueller-anna"
    patient.mkdir()
    (patient / "a.dcm").write_bytes(b"")
    monkeypatch.setattr(file_dialogs, "_last", dict.fromkeys(("saved", "opened", "model"), str(patient)))
    parent = QWidget()
    qtbot.addWidget(parent)
    answer_dialogs({"folder": str(patient), "saving": "mine"}.get(kind, "a.dcm"))
    assert ASKING[kind](parent)
    settings = kept_by_qt.read_text()
    assert "viewMode" in settings  # the dialog did write here
    assert "mueller-anna" not in settings


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere these settings are no file")
def test_what_earlier_versions_kept_is_deleted_with_everything_else(qtbot: QtBot, kept_by_qt: Path) -> None:
    window, session = QWidget(), Session()
    qtbot.addWidget(window)
    asking = SiteDialogs(window, session, Recorder(session, None), lambda: None, lambda _: None)

    def delete() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        next(button for button in question.buttons() if button.text() == "Delete").click()

    QTimer.singleShot(100, delete)
    asking.wipe()
    assert "mueller-anna" not in kept_by_qt.read_text()


def test_a_folder_on_a_share_that_is_gone_is_passed_over(
    gone_share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was opened lately, or saved into: the window starts, and the next dialog opens elsewhere."""
    assert file_dialogs.folder_of(str(gone_share / "chest.dcm")) == str(gone_share)
    monkeypatch.setattr(file_dialogs, "_last", {"saved": str(gone_share)})
    assert file_dialogs._folder("saved") != str(gone_share)
    assert file_dialogs.unused(gone_share / "report.pdf") == gone_share / "report.pdf"
