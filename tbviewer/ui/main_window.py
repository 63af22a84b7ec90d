"""The main window: wires Session, widgets and actions, takes drops, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tbviewer.core.samples import demo_path
from tbviewer.core.voi import automatic_window, full_window
from tbviewer.ui.analysis_panel import AnalysisPanel
from tbviewer.ui.canvas import Canvas
from tbviewer.ui.colour_bar import ColourBar
from tbviewer.ui.radiograph_list import RadiographList
from tbviewer.ui.session import Session
from tbviewer.ui.theme import CAUTION, DIM, FAULT

TITLE = "TB Viewer"  # never a file's or patient's name: titles outlive the session in screen recorders
NOTICE = "Research use, not for diagnosis"
_PICTURES = "Radiographs and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip DICOMDIR)"


class MainWindow(QMainWindow):
    """The window."""

    paths_chosen = Signal(list)
    painted = Signal()
    closed = Signal()

    def __init__(self, session: Session, icon: QIcon) -> None:
        super().__init__()
        self._session = session
        self.setWindowTitle(TITLE)
        self.setWindowIcon(icon)
        self.setAcceptDrops(True)
        self.resize(1360, 840)
        self.canvas = Canvas(session)
        self.panel = AnalysisPanel(session)
        self.radiographs = RadiographList(session)
        self._fault = QLabel()
        self._fault.setObjectName("fault")
        self._fault.setStyleSheet(f"color: {FAULT}; padding: 6px 12px;")
        self._fault.hide()
        self._lay_out()
        self._add_actions()
        session.entries_added.connect(self._show_stage)
        session.fault.connect(self._show_fault)

    # -- layout ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        viewing = QWidget()
        row = QHBoxLayout(viewing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(ColourBar(self._session))
        stage = QWidget()
        self._stage = QStackedLayout(stage)
        self._stage.addWidget(self._invitation())
        self._stage.addWidget(viewing)
        splitter = QSplitter()
        for widget in (self.radiographs, stage, self.panel):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([210, 860, 290])
        splitter.setChildrenCollapsible(False)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fault)
        column.addWidget(splitter, 1)
        column.addWidget(self._notice())
        self.setCentralWidget(whole)

    def _notice(self) -> QLabel:
        label = QLabel(NOTICE)
        label.setObjectName("notice")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setStyleSheet(f"color: {CAUTION}; background: #2b2618; padding: 4px; font-weight: 600;")
        return label

    def _invitation(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        for text, style in (
            ("Drop chest radiographs here", "font-size: 22px;"),
            ("DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs", f"color: {DIM};"),
        ):
            label = QLabel(text)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setStyleSheet(style)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch()
        for text, slot in (
            ("Open files …", self.open_files),
            ("Open folder …", self.open_folder),
            ("Open sample", self.open_demo),
        ):
            button = QPushButton(text)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        column.addSpacing(14)
        column.addLayout(row)
        column.addStretch(3)
        return page

    # -- actions ---------------------------------------------------------------------------------------

    def _add_actions(self) -> None:
        bar = QToolBar("Tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        self.addToolBar(bar)
        session, canvas = self._session, self.canvas
        self._add(bar, "Open files …", "Ctrl+O", self.open_files)
        self._add(bar, "Open folder …", "Ctrl+Shift+O", self.open_folder)
        bar.addSeparator()
        self._add(bar, "Fit", "F", canvas.fit)
        self._add(bar, "1:1", "1", canvas.one_to_one)
        bar.addWidget(self._window_button())
        self._add_switch(bar, "Invert", "I", session.set_inverted, lambda: session.inverted)
        bar.addSeparator()
        self._add_switch(bar, "Heat map", "H", session.set_show_heatmap, lambda: session.show_heatmap)
        self._add_switch(bar, "Boxes", "B", session.set_show_boxes, lambda: session.show_boxes)
        self._add_switch(bar, "Text", "T", session.set_show_text, lambda: session.show_text)
        self._add_switch(bar, "Overlays", "O", session.set_show_overlays, lambda: session.show_overlays)
        bar.addSeparator()
        self._add(bar, "Previous", "PgUp", lambda: session.step(-1))
        self._add(bar, "Next", "PgDown", lambda: session.step(1))
        self._add(None, "Reset window", "R", lambda: session.set_voi(None))
        self._add(None, "Lower threshold", "[", lambda: session.set_threshold(session.threshold - 0.05))
        self._add(None, "Higher threshold", "]", lambda: session.set_threshold(session.threshold + 0.05))

    def _add(self, bar: QToolBar | None, text: str, key: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{text} ({QKeySequence(key).toString()})")
        action.triggered.connect(lambda _=False: slot())
        (bar if bar is not None else self).addAction(action)
        return action

    def _add_switch(
        self, bar: QToolBar, text: str, key: str, change: Callable[[bool], None], state: Callable[[], bool]
    ) -> None:
        action = self._add(bar, text, key, lambda: None)
        action.setCheckable(True)
        action.setChecked(state())
        action.toggled.connect(change)
        session = self._session
        for signal in (
            session.grey_changed,
            session.heatmap_changed,
            session.layers_changed,
            session.current_changed,
        ):
            signal.connect(lambda: action.setChecked(state()))

    def _window_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("Window")
        button.setToolTip("The file's own windows, automatic or full range (right drag changes it by hand)")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_window_menu(menu))
        button.setMenu(menu)
        return button

    def _fill_window_menu(self, menu: QMenu) -> None:
        menu.clear()
        entry = self._session.current
        radiograph = entry.radiograph if entry is not None else None
        if radiograph is None:
            menu.addAction("No radiograph").setEnabled(False)
            return
        choices = [(voi.explanation or f"Window {i}", voi) for i, voi in enumerate(radiograph.voi, start=1)]
        low, high = float(radiograph.pixels.min()), float(radiograph.pixels.max())
        choices += [("Automatic", automatic_window(radiograph)), ("Full range", full_window(low, high))]
        for name, voi in choices:
            menu.addAction(name).triggered.connect(lambda _=False, voi=voi: self._session.set_voi(voi))

    def open_files(self) -> None:
        """Ask for files and open them."""
        names, _ = QFileDialog.getOpenFileNames(self, "Open radiographs", "", f"{_PICTURES};;All files (*)")
        self._choose(names)

    def open_folder(self) -> None:
        """Ask for a folder and open what is in it."""
        name = QFileDialog.getExistingDirectory(self, "Open a folder of radiographs")
        self._choose([name] if name else [])

    def open_demo(self) -> None:
        """Open the sample radiograph."""
        self._choose([str(demo_path())])

    def _choose(self, paths: Sequence[str]) -> None:
        if paths:
            self.paths_chosen.emit([str(Path(path)) for path in paths])

    # -- what the Session says -------------------------------------------------------------------------

    def _show_stage(self, count: int) -> None:
        self._stage.setCurrentIndex(1 if count else 0)

    def _show_fault(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()

    # -- events ----------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept whatever has files in it."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files, folders and archives that were dropped."""
        self._choose([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell that it was done."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone."""
        self.closed.emit()
        super().closeEvent(event)
