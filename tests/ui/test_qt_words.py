"""What Qt says by itself, such as Cancel, is said in the window's language too, also where Qt lacks it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tbviewer.ui.languages import LANGUAGES
from tests.spoken import spoken

TRANSLATED = sorted(set(LANGUAGES) - {"en"})
NAMES = {"QGuiApplication", "QPageSize", "QShortcut"}  # of paper sizes and keys; and the direction of writing


class _Listener(QTranslator):
    """The last to be asked: what comes to it nobody has translated."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context.startswith("Q") and context not in NAMES and any(c.isalpha() for c in source_text):
            self.heard.add((context, source_text))
        return ""


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[_Listener]:
    listening = _Listener()
    QCoreApplication.installTranslator(listening)
    yield listening
    QCoreApplication.removeTranslator(listening)


def dialogs(folder: Path) -> Iterator[QWidget]:
    """Yield what of Qt's own the window shows: choosing files, typing, asking, printing."""
    kinds = QDialogButtonBox.StandardButton
    yield QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close | kinds.Yes | kinds.No)
    for mode in (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave):
        files = QFileDialog()
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setDirectory(str(folder))
        files.setAcceptMode(mode)
        yield files
    for typing in (QLineEdit("text"), QPlainTextEdit("text")):
        typing.createStandardContextMenu()
        yield typing
    yield QInputDialog()
    yield QKeySequenceEdit()
    printer = QPrinter()
    printer.setOutputFileName(str(folder / "printed.pdf"))
    yield QPrintPreviewDialog(printer)


@pytest.mark.parametrize("language", TRANSLATED)
def test_dialogs_of_qt_speak_the_language(
    qtbot: QtBot, listener: _Listener, language: str, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    with spoken(language):
        for dialog in dialogs(tmp_path):
            qtbot.addWidget(dialog)
            dialog.show()
            QApplication.processEvents()
    assert not listener.heard


def test_the_listener_hears_english(qtbot: QtBot, listener: _Listener) -> None:
    qtbot.addWidget(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
    assert ("QPlatformTheme", "Cancel") in listener.heard
