"""A reader gives verdicts, with the score and before it, and finds them again."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.core.readings import Verdict
from tbviewer.ui import file_dialogs, recorder
from tbviewer.ui.app import Controller
from tbviewer.ui.entry import Entry
from tbviewer.ui.list_table import list_table
from tbviewer.ui.loader import Loader
from tbviewer.ui.statement_of import statement_of
from tbviewer.ui.statement_words import caption
from tests.conftest import save_picture
from tests.e2e.conftest import drop, lines, wait_settled

Opener = Callable[..., Controller]


def button(controller: Controller, name: str) -> QPushButton:
    found = controller.window.findChild(QPushButton, name)
    assert found is not None
    return found


def label(controller: Controller, name: str) -> QLabel:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found


def comment(controller: Controller) -> QPlainTextEdit:
    found = controller.window.findChild(QPlainTextEdit, "comment")
    assert found is not None
    return found


def click(qtbot: QtBot, controller: Controller, name: str) -> None:
    qtbot.mouseClick(button(controller, name), Qt.MouseButton.LeftButton)


def wait_identified(qtbot: QtBot, controller: Controller) -> None:
    entries = controller.session.entries
    qtbot.waitUntil(lambda: all(e.radiograph_id for e in entries), timeout=30_000)


def open_blind(qtbot: QtBot, open_window: Opener, *paths: Path) -> tuple[Controller, list[Entry]]:
    """Open radiographs for a reader who reads first without the score, and wait for all that comes of it."""
    controller = open_window(*paths)
    controller.session.site.set_blind(True)
    entries = wait_settled(qtbot, controller, len(paths))
    wait_identified(qtbot, controller)
    return controller, entries


def test_a_verdict_and_a_comment_are_there_the_next_time(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    first = open_window(path)
    wait_settled(qtbot, first)
    wait_identified(qtbot, first)
    click(qtbot, first, "verdict_abnormal_tb")
    comment(first).setPlainText("=cavity, right upper zone")
    qtbot.waitUntil(lambda: "Saved" in label(first, "reading_state").text(), timeout=5_000)
    assert lines(first) == ["a.png\nTB score 58\nAbnormal, TB"]
    first.window.close()

    renamed = path.rename(tmp_path / "renamed.png")
    second = open_window(renamed)
    wait_settled(qtbot, second)
    wait_identified(qtbot, second)
    assert button(second, "verdict_abnormal_tb").isChecked()
    assert comment(second).toPlainText() == "=cavity, right upper zone"


def test_what_is_said_before_the_file_is_read_joins_what_was_said_another_day(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save_picture(tmp_path / "a.png")
    first = open_window(path)
    (entry,) = wait_settled(qtbot, first)
    wait_identified(qtbot, first)
    region = Mark(Kind.POLYGON, (Point(10, 10), Point(60, 12), Point(40, 50)))
    first.session.marking.add(entry, region)
    click(qtbot, first, "verdict_abnormal_tb")
    comment(first).setPlainText("cavity")
    first.window.close()

    arrived, held = Loader._read_done, []
    monkeypatch.setattr(Loader, "_read_done", lambda *what: held.append(what))
    second = open_window(path)
    qtbot.waitUntil(lambda: bool(held), timeout=10_000)
    (entry,) = second.session.entries
    comment(second).setPlainText("larger now")
    other = Mark(Kind.POLYGON, (Point(110, 10), Point(160, 12), Point(140, 50)))
    second.session.marking.add(entry, other)
    for what in held:
        arrived(*what)
    for _ in range(2):
        assert button(second, "verdict_abnormal_tb").isChecked()
        assert comment(second).toPlainText() == "cavity\nlarger now"
        assert entry.marks.regions == (region, other)
        second.window.close()
        monkeypatch.setattr(Loader, "_read_done", arrived)
        second = open_window(path)
        (entry,) = wait_settled(qtbot, second)
        wait_identified(qtbot, second)


def test_a_verdict_given_as_soon_as_the_image_is_seen_is_kept_though_the_window_is_closed(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the Analysis nor the small picture for the list has come yet: a slow machine, a large file."""
    path = save_picture(tmp_path / "a.png")
    with monkeypatch.context() as slow:
        for late in ("_analysed", "_previewed"):
            slow.setattr(Loader, late, lambda *_: None)
        first = open_window(path)
        qtbot.waitUntil(lambda: first.session.viewport.radiograph is not None, timeout=30_000)
        click(qtbot, first, "verdict_abnormal_tb")
        first.window.close()
    second = open_window(path)
    wait_settled(qtbot, second)
    wait_identified(qtbot, second)
    assert button(second, "verdict_abnormal_tb").isChecked()


def test_what_is_said_of_a_copy_is_seen_beside_the_radiograph_that_it_is_a_copy_of(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save_picture(tmp_path / "a.png")
    controller = open_window(path)
    (known,) = wait_settled(qtbot, controller)
    click(qtbot, controller, "verdict_normal")
    comment(controller).setPlainText("old")
    controller.session.select(0)
    arrived, held = Loader._read_done, []
    monkeypatch.setattr(Loader, "_read_done", lambda *what: held.append(what))
    drop(controller, [Path(shutil.copy(path, tmp_path / "copy.png"))])
    qtbot.waitUntil(lambda: bool(held), timeout=10_000)
    copy = controller.session.current
    assert copy is not None and copy is not known
    controller.session.change_reading(copy, verdict=Verdict.TB, comment="cavity left")
    for what in held:
        arrived(*what)
    assert controller.session.current is known
    assert button(controller, "verdict_abnormal_tb").isChecked()
    assert comment(controller).toPlainText() == "old\ncavity left"


def test_keys_give_verdicts(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    qtbot.keyClick(controller.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert entry.verdict is Verdict.NORMAL
    qtbot.keyClick(controller.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert entry.verdict is Verdict.UNREADABLE


def test_a_verdict_given_by_mistake_is_taken_back(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    click(qtbot, controller, "verdict_abnormal_tb")
    qtbot.keyClick(controller.window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert entry.verdict is None
    assert lines(controller) == ["a.png\nTB score 58"]
    assert not button(controller, "verdict_abnormal_tb").isChecked()
    click(qtbot, controller, "verdict_normal")
    assert entry.verdict is Verdict.NORMAL


def test_a_blind_reader_who_takes_the_verdict_back_still_sees_the_score(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    for start in range(2):
        controller, (entry,) = open_blind(qtbot, open_window, path)
        if start == 0:
            click(qtbot, controller, "verdict_normal")
            click(qtbot, controller, "reveal")
            qtbot.keyClick(controller.window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
        assert label(controller, "score").text() == "58"
        assert entry.reading is not None and entry.reading.first is not None
        assert (entry.reading.first.verdict, entry.verdict) == (Verdict.NORMAL, None)
        controller.window.close()


def test_a_reading_beside_the_score_never_becomes_a_blind_one(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    for start in range(2):
        controller = open_window(path)
        (entry,) = wait_settled(qtbot, controller)
        wait_identified(qtbot, controller)
        if start == 0:
            click(qtbot, controller, "verdict_normal")
            controller.session.site.set_blind(True)
            qtbot.keyClick(controller.window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
        assert label(controller, "score").text() == "58"
        assert not button(controller, "reveal").isVisible()
        if start == 1:
            click(qtbot, controller, "verdict_abnormal_tb")
            assert (entry.verdict, entry.reading.first) == (Verdict.TB, None)
        controller.window.close()


def test_a_verdict_taken_back_after_a_blind_reading_is_exported_with_its_score(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller, _ = open_blind(qtbot, open_window, save_picture(tmp_path / "a.png"))
    click(qtbot, controller, "verdict_normal")
    click(qtbot, controller, "reveal")
    qtbot.keyClick(controller.window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    controller.window.dialogs.export_to(tmp_path / "readings.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "readings.csv").read_text("utf-8-sig")))
    assert (row["verdict"], row["first_verdict"]) == ("", "normal")
    assert float(row["score"]) == pytest.approx(57.6, abs=0.1)


def test_the_verdict_buttons_stay_where_they_are_from_one_radiograph_to_the_next(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, pydicom_files: dict[str, Path], chest: Path
) -> None:
    controller = open_window(chest, pydicom_files["RG3_UNCR.dcm"], save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller, 3)
    places = []
    for blind in (False, True):
        controller.session.site.set_blind(blind)
        for index in range(3):
            controller.session.select(index)
            qtbot.wait(50)
            places.append(button(controller, "verdict_normal").mapTo(controller.window, QPoint(0, 0)))
    assert len({(place.x(), place.y()) for place in places}) == 1


def test_the_chosen_verdict_looks_unlike_one_that_only_has_the_keys(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    click(qtbot, controller, "verdict_unreadable")
    qtbot.keyClick(controller.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    only_keys, chosen = button(controller, "verdict_unreadable"), button(controller, "verdict_abnormal_tb")
    assert only_keys.hasFocus() and chosen.isChecked()
    colors = [one.grab().toImage().pixelColor(6, one.height() // 2) for one in (only_keys, chosen)]
    assert abs(colors[0].lightness() - colors[1].lightness()) > 60


def test_a_blind_reader_sees_the_score_after_the_first_verdict(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller, (entry,) = open_blind(qtbot, open_window, save_picture(tmp_path / "a.png"))
    assert label(controller, "score").text() == "–"
    assert not label(controller, "score").isVisible()
    assert controller.session.boxes == ()
    assert lines(controller) == ["a.png\nRead first"]
    assert not button(controller, "reveal").isEnabled()
    click(qtbot, controller, "verdict_normal")
    assert label(controller, "score").text() == "–"
    click(qtbot, controller, "reveal")
    assert label(controller, "score").text() == "58"
    assert len(controller.session.boxes) == 2
    click(qtbot, controller, "verdict_abnormal_tb")
    assert "First reading, without the score: Normal" in label(controller, "reading_state").text()
    assert entry.reading is not None
    assert entry.reading.first is not None
    assert (entry.reading.first.verdict, entry.verdict) == (Verdict.NORMAL, Verdict.TB)


def test_what_a_blind_reader_said_is_saved_when_the_reader_goes_on_or_closes_the_window(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = [save_picture(tmp_path / f"{n}.png", n) for n in range(3)]
    first, (one, two, three) = open_blind(qtbot, open_window, *paths)
    comment(first).setPlainText("cavity")
    qtbot.keyClick(first.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert lines(first)[0] == "0.png\nRead first"  # it may still be changed
    qtbot.keyClick(first.window, Qt.Key.Key_PageDown)
    assert lines(first)[0] == "0.png\nTB score 58\nAbnormal, TB"
    assert one.reading.first is not None and one.reading.first.comment == "cavity"
    comment(first).setPlainText("nothing said yet")  # a comment alone reveals nothing
    qtbot.waitUntil(lambda: two.reading is not None and bool(two.reading.saved_at), timeout=5_000)
    first.window.dialogs.export_to(tmp_path / "readings.csv")
    qtbot.keyClick(first.window, Qt.Key.Key_PageDown)
    assert lines(first)[1] == "1.png\nRead first"
    qtbot.keyClick(first.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    first.window.dialogs.export_to(tmp_path / "readings.csv")
    assert three.blinded  # to export is not to go on
    first.window.close()

    second = open_window(*paths)
    entries = wait_settled(qtbot, second, 3)
    wait_identified(qtbot, second)
    assert [entry.verdict for entry in entries] == [Verdict.TB, None, Verdict.NORMAL]
    assert entries[1].reading.comment == "nothing said yet"
    assert entries[1].blinded


def test_a_blind_verdict_may_be_changed_while_the_radiograph_is_compared_with_another(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = [save_picture(tmp_path / f"{n}.png", n) for n in range(2)]
    controller, (one, two) = open_blind(qtbot, open_window, *paths)
    qtbot.keyClick(controller.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    left, right = (canvas.viewport() for canvas in controller.window.viewports.canvases[:2])
    assert [viewport.entry for viewport in controller.session.viewports.shown] == [one, two]

    def look_at(canvas: QWidget) -> None:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))

    click(qtbot, controller, "verdict_normal")
    comment(controller).setPlainText("as before?")
    look_at(right)
    assert lines(controller)[0] == "0.png\nRead first"
    assert not button(controller, "verdict_normal").isChecked()
    look_at(left)
    assert button(controller, "verdict_normal").isChecked()
    assert comment(controller).toPlainText() == "as before?"
    click(qtbot, controller, "verdict_abnormal_tb")
    look_at(right)
    click(qtbot, controller, "verdict_normal")
    qtbot.keyClick(controller.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert lines(controller) == ["0.png\nTB score 58\nAbnormal, TB", "1.png\nRead first"]
    assert (one.reading.first.verdict, one.reading.first.comment) == (Verdict.TB, "as before?")
    assert button(controller, "verdict_normal").isChecked()

    qtbot.keyClick(controller.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    look_at(right)
    assert two.blinded
    controller.window.close()
    assert two.reading.first.verdict is Verdict.NORMAL


def test_a_blind_reader_finds_the_comment_again_and_keeps_it_with_the_verdict(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    first, _ = open_blind(qtbot, open_window, path)
    comment(first).setPlainText("cavity")
    first.window.close()
    second = open_window(path)
    (entry,) = wait_settled(qtbot, second)
    wait_identified(qtbot, second)
    assert entry.blinded
    assert comment(second).toPlainText() == "cavity"
    click(qtbot, second, "verdict_abnormal_tb")
    click(qtbot, second, "reveal")
    assert (entry.verdict, entry.reading.comment) == (Verdict.TB, "cavity")
    assert entry.reading.first.comment == "cavity"


def test_a_blind_reader_learns_nothing_from_the_order_of_the_list(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    from tbviewer.ui.worklist_order import Show, SortBy

    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(3)))
    controller.session.site.set_blind(True)
    wait_settled(qtbot, controller, 3)
    controller.session.ordering.set(sort_by=SortBy.SCORE)
    assert [line.split("\n")[0] for line in lines(controller)] == ["0.png", "1.png", "2.png"]
    controller.session.ordering.set(show=Show.SCORED)
    assert lines(controller) == []
    controller.session.ordering.set(show=Show.ALL, find=">1")
    assert lines(controller) == []


def test_a_blind_reader_learns_nothing_from_what_is_given_away_magnified_or_exported(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller, (entry,) = open_blind(qtbot, open_window, save_picture(tmp_path / "a.png"))
    session, giving = controller.session, controller.desk.giving
    controller.session.marking.add(entry, Mark(Kind.POLYGON, (Point(10, 10), Point(60, 12), Point(40, 50))))
    qtbot.waitUntil(lambda: not controller.recorder._later.isActive(), timeout=10_000)
    words = caption(statement_of(session, session.viewport, patient=False))
    assert "the blind first reading is not done yet" in words[0] and "58" not in words[0]
    picture = np.asarray(Image.open(io.BytesIO(giving.picture(False))).convert("RGB")).astype(int)
    upper = picture[: len(picture) // 2]  # above the mark's name, the notice and the caption
    assert (upper[..., 0] - upper[..., 2] > 40).sum() == 0  # no heat map
    (row,) = csv.DictReader(io.StringIO(list_table(session, False).decode()))
    assert (row["score"], row["boxes"], row["status"]) == ("", "", "not analysed")
    controller.window.dialogs.export_to(tmp_path / "readings.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "readings.csv").read_text("utf-8-sig")))
    assert row["marks"] and (row["score"], row["score_low"], row["referral"]) == ("", "", "")
    qtbot.keyClick(controller.window, Qt.Key.Key_Z)
    canvas = controller.window.canvas
    qtbot.mouseMove(canvas.viewport(), canvas.place_of(130, 120).toPoint())
    glass, readout = canvas.findChild(QWidget, "magnifier"), canvas.findChild(QLabel, "readout")
    qtbot.waitUntil(glass.isVisible, timeout=5_000)
    assert "activation" not in readout.text()
    seen = glass.grab().toImage()
    colors = [seen.pixelColor(x, 100) for x in range(0, seen.width(), 3)]
    assert all(color.red() - color.blue() < 12 for color in colors)  # greys and the cross, no heat map
    click(qtbot, controller, "verdict_normal")
    click(qtbot, controller, "reveal")
    controller.window.dialogs.export_to(tmp_path / "readings.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "readings.csv").read_text("utf-8-sig")))
    assert float(row["score"]) == pytest.approx(57.6, abs=0.1)


def test_regions_are_saved_with_the_reading(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png")
    first = open_window(path)
    (entry,) = wait_settled(qtbot, first)
    wait_identified(qtbot, first)
    region = Mark(Kind.POLYGON, (Point(10, 10), Point(60, 12), Point(40, 50)))
    first.session.marking.add(entry, region)
    assert label(first, "regions").text() == "Regions: 1"
    first.window.close()
    second = open_window(path)
    (found,) = wait_settled(qtbot, second)
    wait_identified(qtbot, second)
    assert found.marks.regions == (region,)


def test_a_region_drawn_by_hand_is_there_the_next_time(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    first = open_window(path)
    (entry,) = wait_settled(qtbot, first)
    wait_identified(qtbot, first)
    click(qtbot, first, "draw_region")
    assert button(first, "draw_region").isChecked()
    for corner in ((60, 60), (180, 70), (150, 200), (60, 60)):
        place = first.window.canvas.place_of(*corner).toPoint()
        qtbot.mouseClick(first.window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert label(first, "regions").text() == "Regions: 1"
    (drawn,) = entry.marks.regions
    assert [(round(p.x), round(p.y)) for p in drawn.points] == [
        (pytest.approx(x, abs=3), pytest.approx(y, abs=3)) for x, y in ((60, 60), (180, 70), (150, 200))
    ]
    first.window.close()
    second = open_window(path)
    (found,) = wait_settled(qtbot, second)
    wait_identified(qtbot, second)
    assert found.marks.regions == (drawn,)
    assert label(second, "regions").text() == "Regions: 1"


_READS_AND_DIES = """
import os, signal, sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.ui.app import Controller
from tbviewer.ui.application import Application
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.trace import Trace
from pathlib import Path

if __name__ == "__main__":
    application = Application([])
    controller = Controller(WindowOptions((sys.argv[1],), Path(sys.argv[2])), Trace(None))
    controller.window.show()
    entries = controller.session.entries
    while not (entries and entries[0].settled and entries[0].radiograph_id):
        application.processEvents()
        time.sleep(0.02)  # QTest.qWait would keep the Worker's threads waiting
    window = controller.window
    QTest.mouseClick(window.findChild(QPushButton, "verdict_abnormal_tb"), Qt.MouseButton.LeftButton)
    window.findChild(QPlainTextEdit, "comment").setPlainText("cavity")
    mark = Mark(Kind.POLYGON, (Point(10, 10), Point(60, 12), Point(40, 50)))
    controller.session.marking.add(entries[0], mark)
    while not (reading := entries[0].reading) or reading.comment != "cavity" or not reading.saved_at:
        QTest.qWait(20)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX has the signal that nobody can catch")
def test_a_reading_survives_a_window_that_is_killed(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, blob_bundle: Path
) -> None:
    path, program = save_picture(tmp_path / "a.png"), tmp_path / "reads_and_dies.py"
    program.write_text(_READS_AND_DIES)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, program, path, blob_bundle]
    done = subprocess.run(command, env=environment, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL
    controller = open_window(path)
    (entry,) = wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    assert button(controller, "verdict_abnormal_tb").isChecked()
    assert comment(controller).toPlainText() == "cavity"
    assert len(entry.marks.regions) == 1


def test_readings_are_exported_by_the_menu(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    click(qtbot, controller, "verdict_normal")
    controller.session.marking.add(entry, Mark(Kind.POLYGON, (Point(10, 10), Point(60, 12), Point(40, 50))))
    out = tmp_path / "readings.csv"
    monkeypatch.setattr(file_dialogs, "_choose_path", lambda *_: str(out.with_suffix("")))
    controller.window.home.shortcuts.table["export_readings"].trigger()
    (row,) = csv.DictReader(io.StringIO(out.read_text("utf-8-sig")))
    assert row["verdict"] == "normal"
    assert str(out) in controller.window.canvas.findChild(QLabel, "canvas_hint").text()
    assert json.loads(row["marks"])["marks"][0]["kind"] == "polygon"


def test_readings_are_exported_as_a_table_without_formulas(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    click(qtbot, controller, "verdict_abnormal_other")
    comment(controller).setPlainText("=HYPERLINK(1)")
    controller.window.dialogs.export_to(tmp_path / "readings.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "readings.csv").read_text("utf-8-sig")))
    assert row["verdict"] == "abnormal_other"
    assert row["comment"] == "'=HYPERLINK(1)"
    assert float(row["score"]) == pytest.approx(57.6, abs=0.1)
    assert row["notice"] == "research use, not for diagnosis"
    assert entry.analysis is not None
    assert row["model_id"] == entry.analysis.model_id


def test_a_reading_that_cannot_be_saved_is_told_and_saved_later(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "_ANALYSES_MS", 50)
    monkeypatch.setattr(recorder, "_RETRY_MS", 300)
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    qtbot.waitUntil(lambda: not controller.recorder._later.isActive())  # the analysis is saved
    holder = sqlite3.connect(data_folder / "tbviewer.sqlite3", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    click(qtbot, controller, "verdict_normal")
    assert "Another program is holding" in label(controller, "fault").text()
    assert label(controller, "reading_state").text() == "Not saved yet"
    holder.execute("ROLLBACK")
    holder.close()
    qtbot.waitUntil(lambda: "Saved" in label(controller, "reading_state").text(), timeout=10_000)
    assert entry.verdict is Verdict.NORMAL


def test_the_window_asks_before_it_closes_on_a_reading_that_is_not_saved(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, data_folder: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    holder = sqlite3.connect(data_folder / "tbviewer.sqlite3", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    click(qtbot, controller, "verdict_normal")
    controller.window.close()
    asked = controller.window.findChild(QMessageBox, "unsaved")
    assert asked is not None and asked.isVisible()
    assert controller.window.isVisible()
    asked.reject()
    assert controller.window.isVisible(), "the safe answer keeps it open"
    holder.execute("ROLLBACK")
    holder.close()
    controller.window.close()
    assert not controller.window.isVisible(), "nothing is left to ask about"


def test_a_reader_may_close_the_window_on_what_cannot_be_saved(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("where a folder should be")
    monkeypatch.setenv("TBVIEWER_DATA_FOLDER", str(tmp_path / "file" / "data"))
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    click(qtbot, controller, "verdict_normal")
    controller.window.close()
    asked = controller.window.findChild(QMessageBox, "unsaved")
    assert asked is not None
    (anyway,) = (b for b in asked.buttons() if b.text() == "Close anyway")
    qtbot.mouseClick(anyway, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.window.isVisible())


def test_everything_is_deleted_on_demand(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, data_folder: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    comment(controller).setPlainText("a secret remark")
    click(qtbot, controller, "verdict_normal")
    controller.recorder.wipe()
    assert lines(controller) == ["a.png\nTB score 58"]
    assert comment(controller).toPlainText() == ""
    controller.window.close()
    left = b"".join(file.read_bytes() for file in data_folder.iterdir())
    assert b"a secret remark" not in left


def test_each_reader_has_readings_of_their_own(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    controller.session.site.set_reader("AB")
    click(qtbot, controller, "verdict_normal")
    controller.session.site.set_reader("CD")
    assert entry.verdict is None
    assert not button(controller, "verdict_normal").isChecked()
    controller.session.site.set_reader("AB")
    assert entry.verdict is Verdict.NORMAL


def test_what_a_blind_reader_has_pressed_is_not_the_next_readers_verdict(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    controller.session.site.set_reader("AB")
    controller.session.site.set_blind(True)
    (entry,) = wait_settled(qtbot, controller)
    wait_identified(qtbot, controller)
    click(qtbot, controller, "verdict_normal")
    comment(controller).setPlainText("clear")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("CD", True))
    controller.window.home.shortcuts.table["reader"].trigger()
    assert entry.blinded
    assert not button(controller, "verdict_normal").isChecked()
    assert not button(controller, "reveal").isEnabled()
    assert comment(controller).toPlainText() == ""
    click(qtbot, controller, "verdict_abnormal_tb")
    click(qtbot, controller, "reveal")
    controller.window.dialogs.export_to(tmp_path / "readings.csv")
    rows = csv.DictReader(io.StringIO((tmp_path / "readings.csv").read_text("utf-8-sig")))
    assert [(row["reader"], row["first_verdict"], row["first_comment"]) for row in rows] == [
        ("AB", "normal", "clear"),
        ("CD", "abnormal_tb", ""),
    ]


def test_a_verdict_pressed_before_blind_reading_is_switched_off_was_a_blind_one(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller, (entry,) = open_blind(qtbot, open_window, save_picture(tmp_path / "a.png"))
    click(qtbot, controller, "verdict_normal")
    controller.window.home.shortcuts.table["blind"].trigger()
    assert not controller.session.site.blind
    assert button(controller, "verdict_normal").isChecked()
    assert (entry.verdict, entry.reading.first.verdict) == (Verdict.NORMAL, Verdict.NORMAL)
