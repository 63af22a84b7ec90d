"""Sentences over the canvas: why there is no image or no score, and what the tool in hand waits for."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from tbviewer.ui.drawing import Tool
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session
from tbviewer.ui.viewport import Viewport

translate = QCoreApplication.translate

_PLATE = "color: #d5d8dc; background: rgba(0, 0, 0, 170); border-radius: 4px;"
_WIDTH_PX, _EDGE_PX, _FOOT_PX, _PADDING_PX = 560, 20, 60, 12
_SIZES_PX = (15, 13, 11)  # of letters: the largest whose text fits
_HINT_FOOT_PX, _NOTICE_MS = 84, 6_000
_FIRST_SENTENCE = re.compile(r".*?[.。।](?=\s|$)", re.DOTALL)


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
        super().__init__(canvas, "canvas_message", "")
        self.setContentsMargins(_PADDING_PX, _PADDING_PX, _PADDING_PX, _PADDING_PX)
        self._at_foot, self._whole = False, ""

    def show_entry(
        self, entry: Entry | None, pair_priors: bool = False, may_lack_priors: bool = False
    ) -> None:
        """Say what there is to say of an entry, or why there is none.

        Parameters
        ----------
        pair_priors
            Whether an empty viewport waits for an earlier radiograph of the current patient.
        may_lack_priors
            Whether one may still turn out to be in the list.
        """
        self._at_foot = entry is not None and entry.status is Status.REFUSED
        waits = entry is None and pair_priors and may_lack_priors
        self._whole = "" if waits else self._words(entry, pair_priors)
        self.setAccessibleName(self._whole)
        self.say(self._whole)

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
        """Stand in the middle, or at the foot where there is an image to see.

        On a small canvas the letters are smaller; on a smaller one only the first sentence is there, and
        the side panel has the others.
        """
        canvas = self._canvas
        width = min(_WIDTH_PX, max(canvas.width() - 2 * _EDGE_PX, 100))
        foot_px = _FOOT_PX if self._at_foot else 0
        height = self._fit(width, canvas.height() - foot_px - _EDGE_PX)
        self.setFixedSize(width, height)
        middle, foot = (canvas.height() - height) // 2, canvas.height() - height - foot_px
        self.move((canvas.width() - width) // 2, foot if self._at_foot else middle)

    def _fit(self, width: int, room: int) -> int:
        """Write as much as there is room for, and return how high it is."""
        font, height = self.font(), 0
        for text in _shorter_and_shorter(self._whole):
            for size_px in _SIZES_PX:
                font.setPixelSize(size_px)
                self.setFont(font)
                self.setText(text)
                inner = QRect(0, 0, width - 2 * _PADDING_PX, 100_000)
                flags = int(Qt.TextFlag.TextWordWrap)
                height = self.fontMetrics().boundingRect(inner, flags, text).height() + 2 * _PADDING_PX
                if height <= room:
                    return height
        return height


def _shorter_and_shorter(text: str) -> tuple[str, ...]:
    """Return a text, its first sentence, and what stands before the reason."""
    first = _FIRST_SENTENCE.match(text)
    return text, first[0] if first is not None else text, re.split("[:：\n]", text, maxsplit=1)[0]


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
        room = max(canvas.width() - 2 * _EDGE_PX, 100)
        self.setFixedWidth(min(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _EDGE_PX, room))
        self.resize(self.width(), self.heightForWidth(self.width()))  # all lines, on a narrow canvas too
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
