"""What is asked of the reader now and then: name, where to export, whether to delete everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from tbviewer.core.errors import TBViewerError
from tbviewer.core.files import write_atomically
from tbviewer.reports.readings_table import readings_csv
from tbviewer.reports.table import for_spreadsheets
from tbviewer.ui.file_dialogs import ask_where_to_save, forget, saved_as
from tbviewer.ui.recorder import Recorder
from tbviewer.ui.session import Session

_MAXIMUM_NAME = 60


class SiteDialogs(QObject):
    """Asks, and does what was answered.

    Parameters
    ----------
    finish
        Saves what the reader is still typing.
    tell
        Says for a few seconds what was done.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        recorder: Recorder,
        finish: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._window, self._session = window, session
        self._recorder = recorder
        self._finish, self._tell = finish, tell

    def name_reader(self) -> None:
        """Ask who is reading."""
        name, given = QInputDialog.getText(
            self._window,
            self.tr("Reader's name"),
            self.tr("Name or initials that your readings are saved under:"),
            text=self._session.site.reader,
        )
        if given:
            self._session.site.set_reader(name[:_MAXIMUM_NAME])

    def export(self) -> None:
        """Ask where to, and write all readings as CSV."""
        name = ask_where_to_save(
            self._window, self.tr("Export readings"), "readings.csv", self.tr("Table (*.csv)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write all readings as CSV; where that fails the reader is told."""
        self._finish()
        self._recorder.close()
        try:
            readings = self._recorder.readings()
            if self._session.site.blind:  # marks are saved before the verdict; the score must wait for it
                readings = [
                    saved if saved.reading.opens_score else saved.without_score() for saved in readings
                ]
            table = readings_csv(readings, self._session.site.threshold)
            write_atomically(path, for_spreadsheets(table))
            self._tell(saved_as(path))
        except TBViewerError as error:
            self._session.fault.emit(str(error))

    def wipe(self) -> None:
        """Ask, and delete everything that was saved."""
        question = QMessageBox(self._window)
        question.setObjectName("wipe")
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Delete all settings and readings"))
        question.setText(
            self.tr("Delete all readings, comments, regions, settings and the list of recent items?")
        )
        question.setInformativeText(
            self.tr("They are on this computer only and cannot be brought back. Radiographs are not touched.")
        )
        delete = question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.exec()
        if question.clickedButton() is delete:
            self._recorder.wipe()
            forget()
