"""Saving by the dialog: every name gets its ending, and nothing is replaced unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.ui import file_dialogs


@pytest.fixture(autouse=True)
def qt_dialogs(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Show Qt's own dialogs, which a test can answer, and begin in the test's folder."""
    monkeypatch.setattr(file_dialogs, "_last", {"saved": str(tmp_path), "opened": str(tmp_path)})
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    yield
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


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
