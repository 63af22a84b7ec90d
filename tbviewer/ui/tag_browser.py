"""All that a DICOM file says, in a window of its own: searched, opened level by level, copied."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from tbviewer.core.errors import TBViewerError
from tbviewer.core.files import is_file
from tbviewer.ui.counts import counted
from tbviewer.ui.fitting import fit
from tbviewer.ui.inquiry import Inquiry
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session
from tbviewer.ui.tag_model import LENGTH, NAME, TAG, VALUE, VR, TagModel
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

if TYPE_CHECKING:  # it loads pydicom, which the window must not wait for
    from tbviewer.core.sources import Source

_SIZE = QSize(980, 640)
_TYPING_MS = 300  # a search begins when nobody has typed for so long
MAXIMUM_FOUND = 500
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_WIDTHS_PX = {TAG: 150, NAME: 300, VR: 44, LENGTH: 84}


class TagBrowser(QDialog):
    """Shows the tags of the Session's current entry, and follows it."""

    def __init__(self, session: Session, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._inquiry = Inquiry(worker, self)
        self._search: Future[Any] | None = None
        self.setWindowTitle(self.tr("DICOM tags"))  # never a name: titles outlive the session
        fit(self, _SIZE)
        self._model = TagModel(self._inquiry, self)
        self._words = self._make_words()
        self._tree = self._make_tree()
        self._value = self._make_value()
        self._note = QLabel()
        self._note.setObjectName("tag_note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()
        self._connect()
        self.show_current()

    def _make_words(self) -> QLineEdit:
        words = QLineEdit()
        words.setObjectName("tag_search")
        words.setPlaceholderText(self.tr("Search tag, name or value"))
        words.setAccessibleName(self.tr("Search tag, name or value"))
        words.setClearButtonEnabled(True)
        return words

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("tags")
        tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # tags, UIDs and values are written so
        tree.setAccessibleName(self.tr("Tags of the file"))
        tree.setModel(self._model)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = tree.header()
        header.setDefaultAlignment(_AT_LEFT)  # where its column's words begin, in any language
        for column, width_px in _WIDTHS_PX.items():
            header.resizeSection(column, width_px)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(True)
        return tree

    def _make_value(self) -> QPlainTextEdit:
        value = QPlainTextEdit()
        value.setObjectName("tag_value")
        value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        value.setAccessibleName(self.tr("Value of the chosen tag"))
        value.setPlaceholderText(self.tr("Choose a line to read its value here."))
        value.setReadOnly(True)
        value.setTabChangesFocus(True)
        return value

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._tree)
        split.addWidget(self._value)
        split.setSizes([_SIZE.height() - 110, 110])
        split.setStretchFactor(0, 1)
        copy = QPushButton(self.tr("Copy value"))
        copy.setObjectName("copy_tag")
        copy.clicked.connect(self.copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        for button in (copy, close):
            button.setAutoDefault(False)  # Enter searches
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(split, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self._words.textChanged.connect(lambda _: self._typing.start())
        self._words.returnPressed.connect(self._find)
        self._typing.timeout.connect(self._find)
        self._tree.activated.connect(self._activate)
        self._tree.selectionModel().currentChanged.connect(self._show_value)
        self._model.failed.connect(self._say_failure)
        self._model.modelReset.connect(self._value.clear)
        self._session.current_changed.connect(self.show_current)
        QShortcut(QKeySequence.StandardKey.Find, self, self._words.setFocus)

    # -- what the reader does --------------------------------------------------------------------------

    def show_current(self) -> None:
        """Show the tags of the current entry, or what was looked for in them."""
        source = self._source()
        if source is None:
            self._model.show_file(None)
            self._note.setText(self.tr("No file is open."))
        elif self._words.text().strip():
            self._find()
        else:
            self._note.setText("")
            self._model.show_file(source)

    def _source(self) -> Source | None:
        """Return what to show the tags of: also a file whose image could not be opened."""
        from tbviewer.core.sources import Source

        entry = self._session.current
        if entry is None or entry.source is not None:
            return entry.source if entry is not None else None
        return Source(entry.name) if is_file(entry.name) else None

    def copy(self) -> None:
        """Put the chosen value on the clipboard."""
        QGuiApplication.clipboard().setText(self._value.toPlainText())

    def _find(self) -> None:
        self._typing.stop()
        words, entry, source = self._words.text().strip(), self._session.current, self._source()
        if self._search is not None:
            self._search.cancel()
        if not words or source is None:
            self.show_current()
            return

        def is_wanted() -> bool:
            return self._words.text().strip() == words and self._session.current is entry

        def arrived(found: Any) -> None:
            if is_wanted():
                self._model.show_found(source, found)
                self._note.setText(self._count_words(len(found)))

        def failed(error: TBViewerError) -> None:
            if is_wanted():
                self._say_failure(error)

        if not self._shows(source):  # another patient's lines must not stand there until the answer comes
            self._model.show_found(source, ())
        self._note.setText(self.tr("Searching …"))
        self._search = self._inquiry.ask(arrived, failed, jobs.find_tags, source, words, MAXIMUM_FOUND)

    def _shows(self, source: Source) -> bool:
        shown = self._model.source
        return shown == source and shown is not None and shown.version == source.version

    def _count_words(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing found.")
        if count >= MAXIMUM_FOUND:
            return counted.first_tags_found(count)
        return counted.tags_found(count)

    def _activate(self, index: QModelIndex) -> None:
        if self._model.is_more(index):
            self._model.fetch_following(index)

    def _show_value(self, index: QModelIndex, _: QModelIndex) -> None:
        tag, source = self._model.tag_at(index), self._model.source
        self._value.clear()
        if tag is None or tag.inside is not None or source is None or tag.is_item:
            return

        def arrived(text: str) -> None:
            if self._tree.currentIndex() == index and self._model.source is source:
                self._value.setPlainText(text)

        def failed(error: TBViewerError) -> None:
            if self._model.source is source:
                self._say_failure(error)

        self._inquiry.ask(arrived, failed, jobs.tag_value, source, tag)

    def _say_failure(self, error: TBViewerError) -> None:
        self._note.setText(sentence(error.sentence))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forget the questions that are open."""
        self._inquiry.close()
        super().closeEvent(event)
