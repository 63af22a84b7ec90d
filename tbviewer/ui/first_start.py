"""The first start: what the model is and is not, to be acknowledged for each version and each model."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tbviewer import __version__
from tbviewer.core.errors import TBViewerError
from tbviewer.store import Store
from tbviewer.ui.fitting import fit
from tbviewer.ui.session import Session
from tbviewer.ui.words import heading, words

ACKNOWLEDGED = "acknowledged"  # the setting: a list of "version model_id"
_WIDTH_PX, _KEPT = 560, 50


class FirstStart(QObject):
    """Asks once the model is known, and keeps the answer.

    Parameters
    ----------
    store
        Where the answer is kept; None if it is not to be asked for.
    """

    def __init__(self, window: QWidget, session: Session, store: Store | None) -> None:
        super().__init__(window)
        self._window, self._session, self._store = window, session, store
        self.dialog: ModelStatement | None = None
        session.bundle_changed.connect(self._ask)

    def _ask(self) -> None:
        if self._store is None or self._session.bundle is None or self.dialog is not None:
            return
        key = f"{__version__} {self._session.bundle.model_id}"
        try:
            answered: list[str] = self._store.get(ACKNOWLEDGED, [])
        except TBViewerError:
            answered = []  # the window has told of it; to ask once more does no harm
        if key in answered:
            return
        self.dialog = ModelStatement(self._window, asks=True)
        self.dialog.accepted.connect(lambda: self._keep(key, answered))
        self.dialog.rejected.connect(self._window.close)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _keep(self, key: str, answered: list[str]) -> None:
        assert self._store is not None
        try:
            self._store.set(ACKNOWLEDGED, [*answered, key][-_KEPT:])
        except TBViewerError as error:
            self._session.fault.emit(str(error))

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class ModelStatement(QDialog):
    """What the model is and is not.

    Parameters
    ----------
    asks
        Whether it must be acknowledged, or is only read again.
    """

    def __init__(self, parent: QWidget, asks: bool) -> None:
        super().__init__(parent)
        self.setObjectName("first_start")
        self.setWindowTitle(self.tr("What the model is and is not"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 8)
        column.setSpacing(8)
        title = QLabel(self.tr("Research use, not for diagnosis"))
        title.setStyleSheet("font-size: 20px; font-weight: 600;")
        column.addWidget(title)
        for caption, sentences in (
            (self.tr("What it is"), self._is()),
            (self.tr("What it is not"), self._not()),
        ):
            column.addWidget(heading(caption))
            for sentence in sentences:
                column.addLayout(_item(sentence))
        column.addStretch(1)
        self._sentences = QScrollArea()  # for screens that are lower than all that must be read
        self._sentences.setWidget(inside)
        self._sentences.setWidgetResizable(True)
        self._sentences.setFrameShape(QFrame.Shape.NoFrame)
        self.read = QCheckBox(self.tr("I have read this. Decisions about patients stay with me."))
        self.buttons = QDialogButtonBox()
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 18)
        if asks:
            foot.addWidget(self.read)
            self._begin = self.buttons.addButton(self.tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
            self._begin.setEnabled(False)
            self.read.toggled.connect(self._begin.setEnabled)
            self.buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
            self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        else:
            self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._sentences, 1)
        whole.addLayout(foot)
        (self.read if asks else self.buttons.buttons()[0]).setFocus()
        fit(self, QSize(_WIDTH_PX, column.totalHeightForWidth(_WIDTH_PX) + foot.totalSizeHint().height()))

    def _is(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A program that estimates from one frontal chest radiograph of an adult how likely TB is."
            ),
            self.tr(
                "The score, 0 to 100, is that probability × 100. The heat map shows where the model saw it."
            ),
            self.tr("It works on this computer alone. No radiograph leaves it."),
        )

    def _not(self) -> tuple[str, ...]:
        return (
            self.tr("It is no medical device and makes no diagnosis. A low score does not exclude TB."),
            self.tr("Heat map and boxes may miss a lesion or lie beside it: look at the whole radiograph."),
            self.tr("It was not made for children under 15, lateral views, CT or photographs of films."),
            self.tr(
                "It looks for TB only: a cancer, a fracture or heart failure may be there and not be named."
            ),
            self.tr("It learned from few hospitals. Where patients or equipment differ, it errs more often."),
        )


def _item(sentence: str) -> QHBoxLayout:
    """Return a sentence of a list, its further lines below its first."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(QLabel("•"), 0, Qt.AlignmentFlag.AlignTop)
    text = words(sentence)
    text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    row.addWidget(text, 1)
    return row
