"""The last question: whether the window may close although something the reader said is saved nowhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from tbviewer.ui.recorder import Recorder

translate = QCoreApplication.translate
_NAME = "unsaved"


class Closing:
    """Lets the window close at once, or after the reader has said so."""

    def __init__(self, window: QWidget, recorder: Recorder) -> None:
        self._window, self._recorder = window, recorder
        self._anyway = False

    def may_close(self) -> bool:
        """Save what can be saved; where something is left, ask, and return False until the answer is yes."""
        self._recorder.close()
        if self._anyway or not self._recorder.has_unsaved:
            return True
        asked = self._window.findChild(QMessageBox, _NAME)
        if asked is None:
            self._ask()
        else:
            asked.raise_()
        return False

    def _ask(self) -> None:
        box = QMessageBox(self._window)
        box.setObjectName(_NAME)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Closing", "Not saved"))
        box.setText(translate("Closing", "Some readings could not be saved. They end with this window."))
        box.setInformativeText(
            translate(
                "Closing",
                "Keep it open to export them (menu Reading, Export readings), or until they can be saved.",
            )
        )
        close = box.addButton(translate("Closing", "Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(translate("Closing", "Keep open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        close.clicked.connect(self._close)
        box.finished.connect(box.deleteLater)
        box.open()

    def _close(self) -> None:
        self._anyway = True
        self._window.close()
