"""In another language nothing of the window stays English but names: of files, patients, colour maps."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Identity, Spacing, SpacingOrigin
from tbviewer.ui.colormap import COLORS
from tbviewer.ui.give_dialog import GiveDialog
from tbviewer.ui.languages import LANGUAGES, PSEUDO
from tbviewer.ui.statement_of import statement_of
from tbviewer.ui.statement_words import caption
from tests.e2e.reading_room import ReadingRoom, made_radiograph
from tests.spoken import spoken

NAMES = {*(name.capitalize() for name in COLORS), *LANGUAGES.values(), "TB Viewer", "made.dcm", "DOE JANE"}
PATIENT = Identity(patient_name="DOE JANE", patient_age_years=40.0, study_date="20260101")
SPACING = Spacing(0.1, 0.1, SpacingOrigin.NOT_STATED)


def left_in_english(text: str) -> str:
    """Return what of a text is neither between the brackets of the made-up language nor a name."""
    while re.search(r"⟦[^⟦⟧]*⟧", text):
        text = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    for name in NAMES:
        text = text.replace(name, "")
    return " ".join(re.findall(r"[^\W\d]{2,}", text))


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows and tells a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        columns = model.columnCount() if isinstance(widget, QTableView) else 1
        for column in range(columns):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.iconText())


def all_texts(*windows: QWidget) -> set[str]:
    widgets = [widget for window in windows for widget in (window, *window.findChildren(QWidget))]
    actions = [action for window in windows for action in window.findChildren(QAction)]
    found = {text for widget in widgets for text in texts(widget)}
    return found | {text for action in actions for text in (action.text(), action.toolTip())}


def test_window_and_its_dialogs_speak_one_language(qtbot: QtBot) -> None:
    with spoken(PSEUDO):
        room = ReadingRoom(qtbot, made_radiograph(identity=PATIENT, spacing=SPACING))
        room.window.home.shortcuts.table["tool_length"].trigger()
        room.drag((100, 100), (200, 200))
        room.window.home.show_keys()
        room.window.home.show_statement()
        room.window.home.show_about()
        dialog = GiveDialog("", "", "", room.window)
        dialog.show()
        shown = all_texts(room.window)
        assert len(shown) > 300
        assert "⟦W 3468  C 2089⟧\n⟦Automatic⟧" in shown
        assert any(text.endswith(" ⟦mm, origin not stated⟧") for text in shown)
        assert {text: left_in_english(text) for text in shown if left_in_english(text)} == {}
        for window in QApplication.topLevelWidgets():
            if window is not room.window:
                window.close()


def test_what_stands_under_a_picture_speaks_the_language(qtbot: QtBot) -> None:
    with spoken(PSEUDO):
        room = ReadingRoom(qtbot, made_radiograph(identity=PATIENT, spacing=SPACING))
        room.session.viewport.set_orientation(room.session.viewport.orientation.turned())
        lines = caption(statement_of(room.session, room.session.viewport, patient=True))
    assert "⟦40 y⟧" in lines[0]
    assert not [left_in_english(line) for line in lines if left_in_english(line)]
