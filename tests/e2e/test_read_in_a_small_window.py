"""A reader has a small screen, or several radiographs side by side: texts give way to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDoubleSpinBox, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.core.assets import default_bundle
from tbviewer.core.engine import Engine
from tbviewer.core.radiograph import Identity
from tbviewer.ui import fitting
from tbviewer.ui.analysis_panel import AnalysisPanel
from tbviewer.ui.box_layer import _free_place
from tbviewer.ui.bundle_card import BundleCard
from tbviewer.ui.corner_text import _shared
from tbviewer.ui.entry import Status
from tbviewer.ui.first_start import ModelStatement
from tbviewer.ui.guide import Guide, guide_text
from tbviewer.ui.halo_label import HaloLabel
from tbviewer.ui.languages import LANGUAGES
from tbviewer.ui.shortcuts_dialog import ShortcutsDialog
from tests.e2e import reading_room
from tests.e2e.reading_room import ReadingRoom, made_radiograph
from tests.spoken import spoken

WHO = Identity(
    patient_name="Nakamura-Oyelaran, Maximiliana",
    patient_id="2026-000123456",
    patient_sex="F",
    patient_age_years=41.0,
    patient_birth_date="19850304",
    patient_orientation=("L", "F"),
    study_date="20261124",
    study_description="Chest PA and lateral",
    institution="District Hospital of the Northern Region",
    modality="DX",
    body_part="CHEST",
    view_position="PA",
)
REFUSAL = (
    "This does not look like a whole frontal chest radiograph: another part of the body, a side view, a part "
    "of a chest or another kind of picture. The model reads frontal chest radiographs only."
)


def _statement(room: ReadingRoom) -> QDialog:
    return ModelStatement(room.window, asks=True)


def _keys(room: ReadingRoom) -> QDialog:
    room.window.home.show_keys()
    dialog = room.window.findChild(ShortcutsDialog)
    assert dialog is not None
    return dialog


def _guide(room: ReadingRoom) -> QDialog:
    return Guide(room.window, guide_text("en"))


def _card(room: ReadingRoom) -> QDialog:
    return BundleCard(Engine(default_bundle()).bundle, True, room.window)


def _card_of_many_sources(room: ReadingRoom) -> QDialog:
    bundle = Engine(default_bundle()).bundle
    sources = tuple(f"Hospital {number}: 100 radiographs, research use only" for number in range(40))
    return BundleCard(
        replace(bundle, manifest=replace(bundle.manifest, trained_on=sources)), True, room.window
    )


@pytest.fixture
def four_small(qtbot: QtBot) -> ReadingRoom:
    room = ReadingRoom(qtbot, made_radiograph(identity=WHO))
    room.window.resize(1024, 600)
    room.session.viewports.set_count(4)
    QApplication.processEvents()
    return room


def rows(label: HaloLabel) -> list[QRect]:
    """Return where each line is drawn."""
    height = label.fontMetrics().lineSpacing()
    found = []
    limits = label._limits or tuple(label.line_widths())
    for number, (width, limit) in enumerate(zip(label.line_widths(), limits, strict=True)):
        drawn = min(width, limit)
        left = label.x() if label.x() < label.parentWidget().width() / 3 else label.geometry().right() - drawn
        found.append(QRect(left, label.y() + number * height, drawn, height))
    return [row for row in found if not row.isEmpty()]


@pytest.mark.parametrize(("width", "fewest"), [(1024, 4), (900, 3)])
def test_texts_in_the_corners_do_not_run_into_each_other(
    four_small: ReadingRoom, width: int, fewest: int
) -> None:
    four_small.window.resize(width, 600)
    QApplication.processEvents()
    names = ("corner_patient", "corner_study", "corner_grey", "corner_view")
    labels = [four_small.label(name) for name in names]
    lines = [row for label in labels if isinstance(label, HaloLabel) for row in rows(label)]
    assert len(lines) >= fewest
    assert not [pair for pair in combinations(lines, 2) if pair[0].intersects(pair[1])]
    assert all(four_small.canvas.rect().contains(line) for line in lines)


@pytest.mark.parametrize("room_px", range(0, 400, 20))
def test_a_date_or_a_number_is_shown_whole_or_not_at_all(room_px: int) -> None:
    name, date = _shared(room_px, 180, 70, cut_left=True, cut_right=False)
    assert date in (0, 70)
    assert name + date <= max(room_px, 0)
    window, size = _shared(room_px, 90, 110, cut_left=False, cut_right=False)
    assert window in (0, 90) and size in (0, 110)


def test_a_box_is_labelled_where_no_text_stands() -> None:
    canvas, size = QRectF(0, 0, 300, 300), QSizeF(60, 19)
    box = QRectF(20, 40, 200, 200)
    assert _free_place(box, size, canvas, ()).bottom() == 40  # above its left corner
    name = QRectF(10, 10, 120, 50)
    place = _free_place(box, size, canvas, [name])
    assert not place.intersects(name) and canvas.contains(place)
    beyond = QRectF(-50, -50, 400, 400)  # zoomed in: no corner of the box is seen
    assert _free_place(beyond, size, canvas, ()).isValid()


@pytest.mark.parametrize("size", [(900, 560), (1024, 700), (1400, 900)])
def test_the_reason_of_a_refusal_is_not_cut_off(four_small: ReadingRoom, size: tuple[int, int]) -> None:
    room = four_small
    room.window.resize(*size)
    room.session.update(room.entry, analysis=None, status=Status.REFUSED, message=REFUSAL)
    QApplication.processEvents()
    message = room.label("canvas_message")
    inner = message.contentsRect()
    flags = 0x1000  # Qt.TextFlag.TextWordWrap
    needed = message.fontMetrics().boundingRect(QRect(0, 0, inner.width(), 10_000), flags, message.text())
    assert needed.height() <= inner.height()
    assert message.text().startswith("No score")
    assert message.geometry().top() >= 0
    assert REFUSAL in message.accessibleName()
    reason = room.window.findChild(QLabel, "reason")
    assert reason is not None and reason.text() == REFUSAL  # the side panel has all of it


def test_the_side_panel_has_no_two_lines_in_a_row(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    room.session.update(room.entry, analysis=None, status=Status.REFUSED, message=REFUSAL)
    QApplication.processEvents()
    panel = room.window.findChild(AnalysisPanel)
    assert panel is not None
    lines = [frame for frame in panel.findChildren(QFrame) if frame.height() == 1 and frame.isVisible()]
    tops = sorted(frame.mapTo(panel, frame.rect().topLeft()).y() for frame in lines)
    assert min(b - a for a, b in pairwise(tops)) > 40


def test_the_site_threshold_can_be_read(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    spin = room.window.findChild(QDoubleSpinBox, "site_threshold")
    assert spin is not None
    assert spin.lineEdit().width() > spin.fontMetrics().horizontalAdvance("100.0")


def test_a_row_of_a_box_has_a_second_line_where_one_is_too_short(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    boxes = room.window.findChild(QWidget, "boxes")
    assert boxes is not None
    section = boxes.parentWidget()
    section.setFixedWidth(500)
    QApplication.processEvents()
    one = boxes.height()
    section.setFixedWidth(150)
    QApplication.processEvents()
    assert boxes.height() > one


@pytest.mark.parametrize(
    "make",
    [_statement, _keys, _guide, _card, _card_of_many_sources],
    ids=lambda make: make.__name__[1:],
)
def test_on_a_small_screen_dialogs_are_read_whole_and_their_buttons_are_within_reach(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make: Callable[[ReadingRoom], QDialog]
) -> None:
    monkeypatch.setattr(fitting, "room_for", lambda _: QSize(921, 496))  # of 1920 x 1080 at 200 %
    dialog = make(ReadingRoom(qtbot))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= 496
    for button in dialog.findChildren(QPushButton):
        assert dialog.rect().contains(QRect(button.mapTo(dialog, QPoint(0, 0)), button.size()))
    for label in dialog.findChildren(QLabel):
        if label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width())


def test_the_words_of_two_models_are_whole_in_narrow_viewports(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    room.window.resize(900, 560)
    bundle = SimpleNamespace(
        model_id="ad6fd076" + "0" * 56, manifest=SimpleNamespace(name="Third student", heatmap_threshold=0.5)
    )
    room.session.bundle = bundle  # type: ignore[assignment]
    room.session.compare(bundle)  # type: ignore[arg-type]
    QApplication.processEvents()
    label = room.canvas.findChild(HaloLabel, "model_label")
    assert label is not None
    assert max(label.line_widths()) <= room.canvas.width()
    assert not [1 for width, limit in zip(label.line_widths(), label._limits, strict=True) if width > limit]
    assert "threshold 0.40" in label.text()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_window_fits_a_small_screen_in_every_language(qtbot: QtBot, language: str) -> None:
    letters = QFontDatabase.WritingSystem.Devanagari
    if language == "hi" and letters not in QFontDatabase.writingSystems():
        pytest.skip("no font has the letters of Hindi, so that its words have no width to speak of")
    with spoken(language):
        room = ReadingRoom(qtbot)
        room.session.remove([room.entry])
        room.window.resize(921, 496)  # what there is of 1920 x 1080 at 200 %
        QApplication.processEvents()
        assert room.window.width() == 921
        invitation = room.window.findChild(QWidget, "invitation")
        assert invitation is not None
        for button in invitation.findChildren(QPushButton):
            assert invitation.rect().contains(button.geometry())


SMALLEST = QSize(655, 322)  # what there is of 1366 x 768 at 200 %, below a bar of tasks


def in_the_window(room: ReadingRoom, name: str) -> bool:
    """Return whether a control can be seen whole after the panel was scrolled to it, and the panel too."""
    control = room.window.findChild(QWidget, name)
    assert control is not None
    room.window.panel.ensureWidgetVisible(control)
    place = QRect(control.mapTo(room.window, QPoint(0, 0)), control.size())
    panel = QRect(room.window.panel.mapTo(room.window, QPoint(0, 0)), room.window.panel.size())
    return control.isVisible() and room.window.rect().contains(panel) and panel.contains(place)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_panel_is_whole_on_the_smallest_screen_and_the_list_comes_when_it_is_called(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    letters = QFontDatabase.WritingSystem.Devanagari
    if language == "hi" and letters not in QFontDatabase.writingSystems():
        pytest.skip("no font has the letters of Hindi, so that its words have no width to speak of")
    monkeypatch.setattr(reading_room, "WINDOW_PX", (SMALLEST.width(), SMALLEST.height()))
    monkeypatch.setattr(fitting, "room_for", lambda _: SMALLEST)
    with spoken(language):
        room = ReadingRoom(qtbot)
        window, pane = room.window, room.window.list_pane
        assert window.size() == SMALLEST
        assert all(in_the_window(room, name) for name in ("score", "threshold_slider", "site_threshold"))
        assert not pane.isVisible()
        assert room.canvas.width() >= 230
        room.key(Qt.Key.Key_F9)
        QApplication.processEvents()
        assert pane.isVisible()
        assert window.size() == SMALLEST and in_the_window(room, "score")
        room.key(Qt.Key.Key_F9)
        assert not pane.isVisible()
        room.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert pane.isVisible() and pane.controls.find_line.hasFocus()
        window.resize(1000, 600)
        QApplication.processEvents()
        assert pane.isVisible() and room.canvas.width() >= 230
        window.resize(SMALLEST)
        QApplication.processEvents()
        assert not pane.isVisible()


def test_a_list_that_was_put_away_stays_away_when_there_is_room_again(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    pane = room.window.list_pane
    wide = room.window.size()
    room.key(Qt.Key.Key_F9)
    for size in (SMALLEST, wide, SMALLEST):
        room.window.resize(size)
        QApplication.processEvents()
        assert not pane.isVisible()
    room.key(Qt.Key.Key_F9)
    room.window.resize(wide)
    QApplication.processEvents()
    assert pane.isVisible(), "it was called back meanwhile"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_smallest_screen_has_room_for_the_buttons_of_an_empty_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(reading_room, "WINDOW_PX", (SMALLEST.width(), SMALLEST.height()))
    with spoken(language):
        room = ReadingRoom(qtbot)
        room.session.remove([room.entry])
        QApplication.processEvents()
        invitation = room.window.findChild(QWidget, "invitation")
        assert invitation is not None
        buttons = invitation.findChildren(QPushButton)
        for button in buttons:
            assert invitation.rect().contains(button.geometry())
            assert button.height() >= button.minimumSizeHint().height()
        labels = [label for label in invitation.findChildren(QLabel) if label.isVisible()]
        for one, other in combinations([*labels, *buttons], 2):
            assert not one.geometry().intersects(other.geometry())
