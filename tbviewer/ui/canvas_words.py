"""Sentences over the canvas: why there is no image or no score, and what the tool in hand waits for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from tbviewer.ui.drawing import Tool
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session
from tbviewer.ui.viewport import Viewport

translate = QCoreApplication.translate

_PLATE = "color: #d5d8dc; background: rgba(0, 0, 0, 170); border-radius: 4px;"
_WIDTH_PX, _EDGE_PX, _FOOT_PX = 560, 20, 60
_HINT_FOOT_PX, _NOTICE_MS = 84, 6_000


class _Plate(QLabel):
    """A sentence on a dark plate, which the mouse does not notice."""

    def __init__(self, canvas: QWidget, name: str, style: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet(_PLATE + style)
        self.hide()

    def say(self, text: str) -> None:
        """Say a sentence; an empty one hides the plate."""
        self.setText(text)
        self.setVisible(bool(text))
        self.place()

    def place(self) -> None:
        """Take the place it has on a canvas of another size."""
        raise NotImplementedError


class CanvasMessage(_Plate):
    """Why an entry is not shown, or shown without a score."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas, "canvas_message", "font-size: 15px; padding: 12px;")
        self._at_foot = False

    def show_entry(self, entry: Entry | None, pair_priors: bool = False) -> None:
        """Say what there is to say of an entry, or why there is none.

        Parameters
        ----------
        pair_priors
            Whether an empty viewport waits for an earlier radiograph of the current patient.
        """
        self._at_foot = entry is not None and entry.status is Status.REFUSED
        self.say(self._words(entry, pair_priors))

    def _words(self, entry: Entry | None, pair_priors: bool) -> str:
        if entry is None and pair_priors:
            return self.tr("No earlier radiograph of this patient is in the list.")
        if entry is None:
            return self.tr("Click here, then on a radiograph in the list.")
        if entry.status is Status.UNREADABLE:
            return f"{entry.title}\n\n{sentence(entry.message)}"
        if entry.status is Status.REFUSED:
            return self.tr("No score: {reason}").format(reason=sentence(entry.message))
        return "" if entry.radiograph is not None else self.tr("Reading {name} …").format(name=entry.title)

    def place(self) -> None:
        """Stand in the middle, or at the foot where there is an image to see."""
        canvas = self._canvas
        self.setFixedWidth(min(_WIDTH_PX, max(canvas.width() - 2 * _EDGE_PX, 100)))
        self.adjustSize()
        middle = (canvas.height() - self.height()) // 2
        foot = canvas.height() - self.height() - _FOOT_PX
        self.move((canvas.width() - self.width()) // 2, foot if self._at_foot else middle)


class CanvasHint(_Plate):
    """What the tool in hand waits for; for a while also a notice about what was just done."""

    def __init__(self, canvas: QWidget, session: Session, viewport: Viewport) -> None:
        super().__init__(canvas, "canvas_hint", "font-size: 13px; padding: 6px 12px;")
        self._session, self._viewport = session, viewport
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show_tool)
        session.marking.tool_changed.connect(self.show_tool)
        session.viewports.changed.connect(self.show_tool)

    def show_tool(self) -> None:
        """Say what the tool waits for, in the viewport where keys would draw."""
        self._timer.stop()
        self.say(_hint(self._session.marking.tool) if self._viewport is self._session.viewport else "")

    def notice(self, text: str) -> None:
        """Say something for a few seconds."""
        self.say(text)
        self._timer.start(_NOTICE_MS)

    def place(self) -> None:
        """Stand near the foot, in the middle."""
        canvas = self._canvas
        self.setFixedWidth(min(self.fontMetrics().horizontalAdvance(self.text()) + 40, canvas.width() - 40))
        self.adjustSize()
        self.move((canvas.width() - self.width()) // 2, canvas.height() - self.height() - _HINT_FOOT_PX)


def _hint(tool: Tool) -> str:
    return {
        Tool.MOVE: "",
        Tool.LENGTH: translate("CanvasHint", "Length: drag from end to end. Esc puts the tool away."),
        Tool.ANGLE: translate(
            "CanvasHint",
            "Angle: click the end of one arm, the corner, the end of the other. Esc puts the tool away.",
        ),
        Tool.CALIBRATE: translate(
            "CanvasHint", "Calibrate: drag along something whose length you know. Esc puts the tool away."
        ),
        Tool.ELLIPSE: translate("CanvasHint", "Ellipse: drag from corner to corner. Esc puts the tool away."),
        Tool.POLYGON: translate(
            "CanvasHint",
            "Region: drag around it, or click its corners; a double click, or a click on the first corner, "
            "closes it. Esc puts the tool away.",
        ),
    }[tool]
