"""Two bundles side by side: the one in use, and another that is asked about each radiograph on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tbviewer.core.errors import BundleError, TBViewerError
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.file_dialogs import ask_for_model
from tbviewer.ui.inquiry import Inquiry
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis
    from tbviewer.core.bundle import Bundle


class Comparison(QObject):
    """Loads the second bundle, keeps both viewports on the current entry, and ends with the second viewport.

    It ends too where the second viewport is wanted for another radiograph of the patient: what is shown
    under one of two models must be the radiograph that is shown under the other.

    For research: the score that counts, the list and the verdict go by the bundle in use alone.
    """

    def __init__(self, window: QWidget, session: Session, worker: Worker) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._inquiry = Inquiry(worker, self)
        self._path = ""
        self._asked: Entry | None = None
        session.current_changed.connect(self._follow)
        session.radiograph_changed.connect(self._ask)
        session.analysis_changed.connect(self._ask)
        session.viewports.changed.connect(self._end_with_viewport)
        session.bundle_changed.connect(self.end)  # what was compared with is another one now

    def ask_for_file(self) -> None:
        """Ask for the other bundle and compare with it."""
        kinds = self.tr("Model bundles") + " (*.onnx)"
        name = ask_for_model(self._window, self.tr("Compare with another model"), kinds)
        if name:
            self.begin(name)

    def begin(self, path: str) -> None:
        """Compare with the bundle of a file."""
        self._inquiry.ask(lambda bundle: self._begun(path, bundle), self._fail, jobs.load_second, path)

    def end(self) -> None:
        """Show one radiograph again."""
        if self._session.compared is not None:
            self._session.compare(None)

    def close(self) -> None:
        """Deliver nothing more."""
        self._inquiry.close()

    def _begun(self, path: str, bundle: Bundle) -> None:
        used = self._session.bundle
        if used is not None and used.model_id == bundle.model_id:
            sentence = self.tr("This is the model in use. Choose another one to compare it with.")
            self._fail(BundleError("same", sentence, path))
            return
        self._path, self._asked = path, None
        self._session.compare(bundle)
        self._ask()

    def _fail(self, error: TBViewerError) -> None:
        self._session.fault.emit(str(error))

    def _follow(self) -> None:
        if self._session.compared is not None:
            self._session.viewports.show_in_all()

    def _end_with_viewport(self) -> None:
        if self._session.viewports.count != 2 or self._session.viewports.pair_priors:
            self.end()

    def _ask(self) -> None:
        """Ask the second bundle about the current entry, once the first has answered."""
        entry, bundle = self._session.current, self._session.compared
        if bundle is None or entry is None or entry.source is None or entry.status is not Status.READY:
            return
        if entry.compared is not None or entry is self._asked:
            return
        self._asked = entry

        def arrive(analysis: Analysis) -> None:
            if self._session.compared is not bundle:
                return
            if analysis.model_id == bundle.model_id:
                self._session.update(entry, compared=analysis)
                return
            self.end()
            words = self.tr(
                "The file of the model “{0}” holds another model now, so the comparison has ended. Begin it "
                "again to see what that one says."
            )
            self._session.fault.emit(words.format(bundle.manifest.name))

        self._inquiry.ask(arrive, self._fail, jobs.analyse_with, entry.source, self._path)
