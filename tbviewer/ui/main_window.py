"""The main window: wires Session, widgets and actions, takes drops, and does nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from tbviewer.core.errors import TBViewerError
from tbviewer.core.samples import demo_path
from tbviewer.ui.actions import Actions
from tbviewer.ui.analysis_panel import AnalysisPanel
from tbviewer.ui.banner import Banner
from tbviewer.ui.canvas import Canvas
from tbviewer.ui.closing import Closing
from tbviewer.ui.colour_bar import ColourBar
from tbviewer.ui.comparison import Comparison
from tbviewer.ui.file_dialogs import ask_for_folder, ask_to_open, folder_of
from tbviewer.ui.fitting import fit
from tbviewer.ui.home import Home
from tbviewer.ui.icons import application_icon
from tbviewer.ui.invitation import Invitation
from tbviewer.ui.recent_menu import Recents, fill_recent_menu
from tbviewer.ui.recorder import Recorder
from tbviewer.ui.session import Session
from tbviewer.ui.site_dialogs import SiteDialogs
from tbviewer.ui.typing_keys import keep_typing_keys
from tbviewer.ui.viewport_grid import ViewportGrid
from tbviewer.ui.window_state import restore_window, save_window
from tbviewer.ui.worklist import LEAST_LIST_PX, WorklistPane

translate = QCoreApplication.translate

MODEL_ENDING = ".onnx"
TITLE = "TB Viewer"  # never a file's or patient's name: titles outlive the session in screen recorders
NOTICE = "Research use, not for diagnosis"
_PICTURES = "(*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)"
_SIZE = QSize(1440, 900)
_FIRST_LIST_PX, _PANEL_PX = 290, 300  # at first
_STAGE_PX, _LEAST_STAGE_PX = 320, 110  # at least, beside the list where there is room for it; and in any case


class MainWindow(QMainWindow):
    """The window."""

    paths_chosen = Signal(list)
    model_chosen = Signal(str)
    asked = Signal(str)  # the name of an action that needs more than window and Session
    painted = Signal()
    closed = Signal()

    def __init__(self, session: Session, recorder: Recorder) -> None:
        super().__init__()
        self._session = session
        self._recorder = recorder
        self._closing = Closing(self, recorder)
        self._has_room = self._gave_way = True
        self.setWindowTitle(TITLE)
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.viewports = ViewportGrid(session)
        self.panel = AnalysisPanel(session)
        self.list_pane = WorklistPane(session)
        self._lay_out()
        opening = {
            "open_files": self.open_files,
            "open_folder": self.open_folder,
            "open_sample": self.open_sample,
        }
        self.dialogs = SiteDialogs(
            self, session, recorder, self.panel.reading.finish, lambda words: self.canvas.notice(words)
        )
        self._actions = Actions(
            self, session, self.viewports, opening, self.panel, self.list_pane, self.dialogs, self.asked.emit
        )
        self.home = Home(self, self._actions.table, recorder.store)
        self.recents = Recents(session, recorder.store)
        fill_recent_menu(self._actions.recent_menu, self.recents, lambda path: self._choose([path]))
        session.entries_added.connect(self._show_stage)
        session.entries_removed.connect(lambda: self._show_stage(len(session.entries)))
        self._show_stage(len(session.entries))
        fit(self, _SIZE)
        if recorder.store is not None:
            restore_window(recorder.store, self, self._splitter, session)
        self._give_way()  # before the window is shown: it would become too wide for a small screen

    @property
    def canvas(self) -> Canvas:
        """The active viewport's canvas."""
        return self.viewports.canvas

    # -- layout ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        splitter = self._splitter = QSplitter()
        for widget in (self.list_pane, self._make_stage(), self.panel):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_FIRST_LIST_PX, _SIZE.width() - _FIRST_LIST_PX - _PANEL_PX, _PANEL_PX])
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(3)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Banner(self._session))
        column.addWidget(splitter, 1)
        column.addWidget(_notice())
        self.setCentralWidget(whole)
        keep_typing_keys(whole)

    def _make_stage(self) -> QWidget:
        """Return the middle of the window: the invitation, and later canvas and colour bar."""
        viewing = QWidget()
        row = QHBoxLayout(viewing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.viewports, 1)
        row.addWidget(ColourBar(self._session))
        choices = {
            translate("MainWindow", "Open files …"): self.open_files,
            translate("MainWindow", "Open folder …"): self.open_folder,
            translate("MainWindow", "Open sample"): self.open_sample,
        }
        stage = QWidget()
        stage.setMinimumWidth(_LEAST_STAGE_PX)
        self._stage = QStackedLayout(stage)
        self._invitation = Invitation(self.windowIcon(), choices)
        self._stage.addWidget(self._invitation)
        self._stage.addWidget(viewing)
        return stage

    def _give_way(self) -> None:
        """Put the list away where the window becomes too narrow for it, back where there is room again.

        The panel has score and threshold and must be whole; in between a reader shows or hides the list.
        """
        handles = self._splitter.handleWidth() * (self._splitter.count() - 1)
        has_room = self.width() >= LEAST_LIST_PX + _STAGE_PX + self.panel.width() + handles
        if has_room != self._has_room:
            self._has_room = has_room
            if not has_room:
                self._gave_way = self.list_pane.is_shown
            self.list_pane.set_shown(has_room and (self._gave_way or self.list_pane.is_shown))

    def _show_stage(self, count: int) -> None:
        """Show invitation or canvas, and give it the keys, lest the line that finds in the list has them."""
        before = self._stage.currentIndex()
        self._stage.setCurrentIndex(1 if count else 0)
        if not count:
            self._invitation.setFocus()
        elif before == 0:
            self.canvas.setFocus()

    def add_comparison(self, comparison: Comparison) -> None:
        """Offer to compare two models."""
        self._actions.add_comparison(comparison)
        self.home.shortcuts.take_in("compare", "end_comparison")

    # -- opening ---------------------------------------------------------------------------------------

    def open_files(self) -> None:
        """Ask for files and open them."""
        title = translate("MainWindow", "Open radiographs")
        self._choose(ask_to_open(self, title, _filter(), self._last_folder()))

    def open_folder(self) -> None:
        """Ask for a folder and open what is in it."""
        title = translate("MainWindow", "Open a folder of radiographs")
        name = ask_for_folder(self, title, self._last_folder())
        self._choose([name] if name else [])

    def _last_folder(self) -> str:
        """Return where radiographs were opened last, in an earlier run too."""
        return folder_of(next(iter(self.recents.paths()), ""))

    def open_sample(self) -> None:
        """Open the sample radiograph."""
        try:
            self._choose([str(demo_path())])
        except TBViewerError as error:
            self._session.fault.emit(str(error))

    def _choose(self, paths: Sequence[str]) -> None:
        if paths:
            self.paths_chosen.emit([str(Path(path)) for path in paths])

    # -- events ----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept whatever has files in it."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files, folders and archives that were dropped, and offer a model among them."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        models = [path for path in paths if path.lower().endswith(MODEL_ENDING)]
        self._choose([path for path in paths if path not in models])
        if models:
            self.model_chosen.emit(models[0])
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell that it was done."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let tool bar and list fit the new width."""
        super().resizeEvent(event)
        self._actions.fit_tool_bar(self.width())
        self._give_way()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once, whatever still has to end behind it; but ask before readings are lost."""
        self.panel.reading.leave()
        if not self._closing.may_close():
            event.ignore()
            return
        if self._recorder.store is not None:
            save_window(self._recorder.store, self, self._splitter, self._session)
        self.hide()
        self.closed.emit()
        super().closeEvent(event)


def _filter() -> str:
    """Return the choices of the file dialog."""
    pictures = translate("MainWindow", "Radiographs and archives")
    everything = translate("MainWindow", "All files")
    return f"{pictures} {_PICTURES};;{everything} (*)"


def _notice() -> QLabel:
    label = QLabel(translate("MainWindow", "Research use, not for diagnosis"))
    label.setObjectName("notice")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
