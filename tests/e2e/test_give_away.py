"""A reader saves, prints and copies what is on the screen; nothing leaves without the notice."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.core.radiograph import Identity, Overlay, Window
from tbviewer.core.readings import Verdict
from tbviewer.core.referral import SiteThreshold
from tbviewer.reports.statement import Statement
from tbviewer.ui import file_dialogs, giving
from tbviewer.ui.app import Controller
from tbviewer.ui.colormap import activation_colors
from tbviewer.ui.darkroom import Darkroom, Layers
from tbviewer.ui.entry import Status
from tbviewer.ui.give_dialog import GiveDialog
from tbviewer.ui.giving import Giving
from tbviewer.ui.report_page import draw_reports, page_layout
from tbviewer.ui.statement_of import statement_of
from tbviewer.ui.statement_words import caption
from tbviewer.ui.worklist_order import SortBy
from tests.conftest import picture, save_picture
from tests.e2e.conftest import drop, lines, wait_settled
from tests.e2e.reading_room import ReadingRoom, made_radiograph

Opener = Callable[..., Controller]
NOTICE = "Research use, not for diagnosis"


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the system's dialog with a path."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(file_dialogs, "_choose_path", lambda *_: str(path))

    return answer


def give(qtbot: QtBot, controller: Controller, key: str, *, patient: bool = False) -> None:
    """Press a key, answer the question about patient data, and go on."""
    controller.window.activateWindow()
    qtbot.waitUntil(controller.window.isActiveWindow, timeout=5_000)
    qtbot.keyClick(controller.window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: controller.window.findChild(GiveDialog) is not None, timeout=5_000)
    dialog = controller.window.findChild(GiveDialog)
    assert dialog is not None
    box = dialog.findChild(QCheckBox, "with_patient")
    assert not box.isChecked()  # each time anew
    box.setChecked(patient)
    qtbot.mouseClick(dialog.findChild(QPushButton, "give"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.window.findChild(GiveDialog) is None, timeout=5_000)


def text_of(pdf: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed (apt install poppler-utils)")
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, timeout=60
    )
    return unicodedata.normalize("NFKC", done.stdout.decode())


def test_a_saved_picture_has_image_map_caption_and_notice(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    controller.session.greys.set_voi(Window(2000, 3000, "LINEAR", "Test"))
    save_as(tmp_path / "out.png")
    give(qtbot, controller, "S")
    saved = Image.open(tmp_path / "out.png")
    assert saved.width == 1841  # the image's own size, up to 2048
    assert saved.height > 1955  # and the caption below
    assert saved.text["notice"] == NOTICE
    assert saved.text["model_id"] == controller.session.bundle.model_id
    assert "width 3000, centre 2000" in saved.text["window"]
    pixels = np.asarray(saved.convert("RGB")).astype(int)
    coloured = np.ptp(pixels[:1955], axis=2) > 60
    assert coloured.mean() > 0.02  # heat map and boxes
    controller.session.heatmap.set_show_heatmap(False)
    controller.session.heatmap.set_show_boxes(False)
    give(qtbot, controller, "S")
    without = np.asarray(Image.open(tmp_path / "out.png").convert("RGB")).astype(int)
    assert (np.ptp(without[:1955], axis=2) > 60).mean() < 0.001


def test_marks_and_turns_are_in_the_picture(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    (entry,) = wait_settled(qtbot, controller)
    giving = controller.desk.giving
    before = np.asarray(Image.open(io.BytesIO(giving.picture(False))).convert("RGB")).astype(int)
    controller.session.marking.add(entry, Mark(Kind.LENGTH, (Point(300, 1500), Point(1500, 1500))))
    marked = np.asarray(Image.open(io.BytesIO(giving.picture(False))).convert("RGB")).astype(int)
    changed = np.argwhere(np.abs(marked - before).max(axis=2)[:1955] > 40)
    assert abs(np.median(changed[:, 0]) - 1500) < 40  # a line across, where it was drawn
    assert np.ptp(changed[:, 1]) > 1100
    controller.session.viewport.set_orientation(controller.session.viewport.orientation.turned())
    turned = Image.open(io.BytesIO(giving.picture(False)))
    assert turned.width == 1955
    assert "turned by 90°" in giving_caption(controller)


def giving_caption(controller: Controller) -> str:
    session = controller.session
    return "\n".join(caption(statement_of(session, session.viewport, patient=False)))


def test_patient_data_leave_only_if_the_reader_says_so(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    (entry,) = wait_settled(qtbot, controller)
    name = entry.radiograph.identity.patient_name
    assert name
    save_as(tmp_path / "without.pdf")
    give(qtbot, controller, "R")
    without = text_of(tmp_path / "without.pdf")
    assert name not in without
    assert "RG1" not in without
    assert "Patient data left out" in without
    assert name.encode() not in (tmp_path / "without.pdf").read_bytes()
    save_as(tmp_path / "with.pdf")
    give(qtbot, controller, "R", patient=True)
    assert name in text_of(tmp_path / "with.pdf")


def test_the_report_says_score_thresholds_boxes_model_and_notice(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    save_as(tmp_path / "report")  # the ending is added
    give(qtbot, controller, "R")
    text = text_of(tmp_path / "report.pdf")
    assert text.count(NOTICE) >= 2  # above and below
    assert "TB score 58 of 100" in text
    assert "0.40" in text  # the heat-map threshold
    assert controller.session.bundle.model_id in text.replace("\n", "").replace(" ", "")
    assert f"peak {controller.session.boxes[0].peak:.2f}" in " ".join(text.split())
    assert "Reader's verdict" in text
    assert "TB Viewer" in text


def test_the_report_carries_window_turn_marks_verdict_and_the_colours_in_use(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    (entry,) = wait_settled(qtbot, controller)
    session = controller.session
    session.greys.set_voi(Window(2000, 3000, "LINEAR", "Test"))
    session.viewport.set_orientation(session.viewport.orientation.turned())
    session.heatmap.set_colors("viridis")
    session.site.set_threshold(SiteThreshold(57.5, session.bundle.model_id))
    qtbot.keyClick(controller.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    save_as(tmp_path / "plain.pdf")
    give(qtbot, controller, "R")
    session.marking.add(entry, Mark(Kind.POLYGON, (Point(300, 900), Point(1500, 900), Point(900, 1800))))
    save_as(tmp_path / "report.pdf")
    give(qtbot, controller, "R")
    text = " ".join(text_of(tmp_path / "report.pdf").split())
    assert "window width 3000, centre 2000" in text
    assert "turned by 90°" in text
    assert "Abnormal, TB" in text
    assert "At or above this site's threshold of 57.5" in text
    plain, marked = page_of(tmp_path / "plain.pdf"), page_of(tmp_path / "report.pdf")
    green = [(page[..., 1] - np.maximum(page[..., 0], page[..., 2]) > 25).sum() for page in (plain, marked)]
    assert green[1] > green[0] + 100  # the outline of the region, not as it is while it is selected
    assert session.marking.selected == (entry, 0)
    top = activation_colors("viridis")[-1].astype(int)  # the upper end of the scale beside the pictures
    assert (np.abs(marked - top).max(axis=2) < 12).sum() > 20
    assert (np.abs(marked - activation_colors("inferno")[-1].astype(int)).max(axis=2) < 12).sum() == 0


def test_boxes_that_are_hidden_are_not_said_to_be_none(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    controller.session.heatmap.set_show_boxes(False)
    save_as(tmp_path / "report.pdf")
    give(qtbot, controller, "R")
    text = text_of(tmp_path / "report.pdf")
    assert "No box at this" not in text
    assert f"peak {controller.session.boxes[1].peak:.2f}" in " ".join(text.split())
    assert "2 box" in giving_caption(controller)


def page_of(pdf: Path) -> np.ndarray:
    """Return the first page as it is seen, shape ``(rows, columns, 3)``."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is not installed (apt install poppler-utils)")
    subprocess.run(["pdftoppm", "-r", "100", "-png", "-singlefile", pdf, pdf.with_suffix("")], check=True)
    return np.asarray(Image.open(pdf.with_suffix(".png")).convert("RGB")).astype(int)


def test_the_report_says_in_words_what_was_measured(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(chest)
    (entry,) = wait_settled(qtbot, controller)
    line = Mark(Kind.LENGTH, (Point(300, 1500), Point(1500, 1500)), label="cavity")
    controller.session.marking.add(entry, line)
    marks = controller.window.findChild(QListWidget, "marks")
    said = " ".join(marks.item(0).text().split())
    save_as(tmp_path / "report.pdf")
    give(qtbot, controller, "R")
    assert said in " ".join(text_of(tmp_path / "report.pdf").split())


def test_a_reader_is_asked_where_to_save_in_their_own_folder_and_loses_no_report(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents, usb = tmp_path / "Documents", tmp_path / "usb"
    for folder in (documents, usb, tmp_path / "program"):
        folder.mkdir()
    monkeypatch.chdir(tmp_path / "program")  # where a double click may start it
    monkeypatch.setattr(file_dialogs, "_last", {})
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    proposed = []

    def answer(_: object, __: str, path: Path, ___: str) -> str:
        proposed.append(path)
        return str(usb / path.name)

    monkeypatch.setattr(file_dialogs, "_choose_path", answer)
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    for _ in range(2):
        give(qtbot, controller, "R")
    assert proposed == [documents / "report.pdf", usb / "report-2.pdf"]
    assert len(list(usb.iterdir())) == 2
    said = controller.window.canvas.findChild(QLabel, "canvas_hint")
    assert said.isVisible() and str(usb / "report-2.pdf") in said.text()


def test_a_refused_radiograph_is_reported_without_a_score(
    qtbot: QtBot,
    open_window: Opener,
    tmp_path: Path,
    pydicom_files: dict[str, Path],
    save_as: Callable[[Path], None],
) -> None:
    controller = open_window(pydicom_files["RG3_UNCR.dcm"])
    wait_settled(qtbot, controller)
    save_as(tmp_path / "report.pdf")
    give(qtbot, controller, "R")
    text = text_of(tmp_path / "report.pdf")
    assert "No score" in text
    assert "not a chest" in " ".join(text.split())
    assert "TB score" not in text


def test_the_list_is_saved_as_a_table(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(
        save_picture(tmp_path / "Mueller_Anna.png", 1), save_picture(tmp_path / "b.png", 2)
    )
    first, second = wait_settled(qtbot, controller, 2)
    controller.session.marking.add(first, Mark(Kind.LENGTH, (Point(10, 10), Point(90, 40))))
    controller.session.change_reading(second, verdict=Verdict.NORMAL)
    save_as(tmp_path / "list.csv")
    give(qtbot, controller, "L")
    content = (tmp_path / "list.csv").read_bytes().decode("utf-8-sig")
    assert "Mueller" not in content
    rows = list(csv.DictReader(io.StringIO(content)))
    assert [row["source"] for row in rows] == ["radiograph 1", "radiograph 2"]
    assert {row["status"] for row in rows} == {"ok"}
    assert {row["notice"] for row in rows} == {NOTICE.lower()}
    assert [bool(row["marks"]) for row in rows] == [True, False]
    assert json.loads(rows[0]["marks"])["marks"][0]["kind"] == "length"
    assert [row["verdict"] for row in rows] == ["", "normal"]
    assert float(rows[0]["score"]) == pytest.approx(57.6, abs=0.1)
    give(qtbot, controller, "L", patient=True)
    assert "Mueller_Anna.png" in (tmp_path / "list.csv").read_text()


def test_the_table_tells_reasons_by_the_codes_that_screen_has(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, save_as: Callable[[Path], None]
) -> None:
    Image.fromarray(picture(1, 120, 100)).save(tmp_path / "small.png")
    (tmp_path / "letter.png").write_text("dear colleague")
    controller = open_window(tmp_path / "small.png", tmp_path / "letter.png")
    wait_settled(qtbot, controller, 2)
    save_as(tmp_path / "list.csv")
    give(qtbot, controller, "L")
    table = (tmp_path / "list.csv").read_text("utf-8-sig")
    told = {row["status"]: row["reason"] for row in csv.DictReader(io.StringIO(table))}
    assert told["refused"].startswith("too_small: ")
    assert told["unreadable"].startswith("not_a_picture: ")


def test_the_table_is_numbered_as_the_list_is_on_the_screen(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(4)))
    session = controller.session
    entries = wait_settled(qtbot, controller, 4)
    for entry, share in zip(entries, (0.12, 0.91, 0.47, 0.05), strict=True):
        assert entry.analysis is not None
        shares = {"normal": 1 - share, "sick": 0.0, "tb": share}
        session.update(entry, analysis=replace(entry.analysis, probabilities=shares))
    session.ordering.set(sort_by=SortBy.SCORE, descending=True)
    save_as(tmp_path / "list.csv")

    def saved(*, patient: bool = False) -> list[tuple[str, int]]:
        give(qtbot, controller, "L", patient=patient)
        rows = csv.DictReader(io.StringIO((tmp_path / "list.csv").read_bytes().decode("utf-8-sig")))
        return [(Path(row["source"]).name, round(float(row["score"]))) for row in rows]

    def on_screen() -> list[str]:
        return [line.split()[-1] for line in lines(controller)]

    assert on_screen() == ["91", "47", "12", "5"]
    numbered = [f"radiograph {n}" for n in (1, 2, 3, 4)]
    assert saved() == list(zip(numbered, (91, 47, 12, 5), strict=True))
    session.ordering.set(find="<20")
    assert on_screen() == ["12", "5"]  # what is hidden comes below, and none is left out
    assert saved() == list(zip(numbered, (12, 5, 91, 47), strict=True))
    names = ("0.png", "3.png", "1.png", "2.png")
    assert saved(patient=True) == list(zip(names, (12, 5, 91, 47), strict=True))


def test_a_notice_is_seen_whole_on_a_narrow_canvas(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    qtbot.keyClick(controller.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    hint = controller.window.canvas.findChild(QLabel, "canvas_hint")
    wide = hint.width()
    controller.window.resize(900, 700)
    qtbot.waitUntil(lambda: hint.width() < wide)
    assert hint.height() >= hint.heightForWidth(hint.width())


def test_the_view_is_copied_with_its_caption_and_without_the_patient(
    qtbot: QtBot, open_window: Opener, chest: Path
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    canvas = controller.window.canvas
    canvas.framing.zoom_by(2.0)
    before = controller.session.viewport.place
    qtbot.keyClick(controller.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    ratio = canvas.devicePixelRatioF()
    assert image.width() == pytest.approx(max(canvas.width() * ratio, 480), abs=2)
    assert image.height() > canvas.height() * ratio + 30
    assert controller.session.viewport.place == before  # the reader's own view stays
    seen = canvas.grab().toImage()
    middle = seen.pixelColor(seen.rect().center())
    left = (image.width() - seen.width()) // 2  # a narrow view is centred over its caption
    copied = image.pixelColor(seen.rect().center() + QPoint(left, 0))
    assert abs(middle.lightness() - copied.lightness()) <= 3
    label = canvas.findChild(QLabel, "corner_patient")
    words = giving_caption(controller)
    assert "window width" in words and NOTICE not in words  # the notice stands above, on amber
    strip = image.pixelColor(image.width() // 20, canvas.height() + 5)
    assert (strip.red(), strip.green(), strip.blue()) == (0xE8, 0xB0, 0x4A)
    corner = image.copy(label.geometry().translated(left, 0))
    shown = seen.copy(label.geometry())
    hint = canvas.findChild(QLabel, "canvas_hint")
    assert "copied" in hint.text() and "look for writing" in hint.text()  # what is burned in goes along
    assert corner != shown  # the name is on the screen, and not on the clipboard
    place = canvas.place_of(900, 1000).toPoint()
    line = Mark(Kind.LENGTH, (Point(700, 1000), Point(1100, 1000)))
    controller.session.marking.add(controller.session.entries[0], line)
    qtbot.keyClick(controller.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    marked = QGuiApplication.clipboard().image().pixelColor(round(place.x() * ratio) + left, place.y())
    assert marked.green() > marked.blue() + 20  # the line's green


def test_a_folder_that_cannot_be_written_is_said_in_the_window(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    save_as(tmp_path / "gone" / "out.png")
    give(qtbot, controller, "S")
    fault = controller.window.findChild(QLabel, "fault")
    assert "could not be written" in fault.text()


def test_paper_shows_what_the_pdf_shows(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    give(qtbot, controller, "P")
    preview = controller.window.findChild(QPrintPreviewDialog)
    assert preview is not None
    if sys.platform == "linux":  # its dialog for a file's path is none that notes the path
        assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    preview.close()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageLayout(page_layout())
    draw_reports(printer, [controller.desk.giving._report(False)], printer.resolution())
    assert "TB score 58 of 100" in text_of(tmp_path / "paper.pdf")


@pytest.mark.parametrize(("key", "read"), [("S", True), ("R", True), ("P", True), ("S", False), ("R", False)])
def test_what_is_given_is_what_was_shown_when_the_reader_asked(
    qtbot: QtBot,
    open_window: Opener,
    tmp_path: Path,
    save_as: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    read: bool,
) -> None:
    reports: list[Statement] = []
    monkeypatch.setattr(giving, "draw_reports", lambda _, drawn, __: reports.extend(r[0] for r in drawn))
    controller = open_window(save_picture(tmp_path / "first.png", 1))
    (first,) = wait_settled(qtbot, controller)
    session, window = controller.session, controller.window
    session.viewport.set_orientation(session.viewport.orientation.turned())
    asked_for = picture_in(controller.desk.giving.picture(True))
    save_as(tmp_path / "out")
    qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(GiveDialog)
    assert dialog is not None
    drop(controller, [save_picture(tmp_path / "second.png", 2)])  # as a second start hands over a file
    qtbot.waitUntil(lambda: session.current is not first, timeout=30_000)
    if read:
        wait_settled(qtbot, controller, 2)
    whose = dialog.findChild(QLabel, "whose")
    assert whose is not None
    assert whose.text() == "first.png"
    dialog.findChild(QCheckBox, "with_patient").setChecked(True)
    qtbot.mouseClick(dialog.findChild(QPushButton, "give"), Qt.MouseButton.LeftButton)
    if key == "S":
        assert (picture_in((tmp_path / "out.png").read_bytes()) == asked_for).all()
    else:
        qtbot.waitUntil(lambda: bool(reports), timeout=10_000)
        assert {(report.file_name, report.orientation) for report in reports} == {
            ("first.png", "turned by 90° clockwise")
        }
    for preview in window.findChildren(QPrintPreviewDialog):
        preview.close()
    wait_settled(qtbot, controller, 2)


def picture_in(content: bytes) -> np.ndarray:
    """Return a saved picture without its caption, which says the time."""
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))[:500]


def test_a_picture_carries_the_warnings_beside_the_score(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    giving = Giving(room.window, room.session, room.window.viewports)
    without = Image.open(io.BytesIO(giving.picture(False)))
    assert room.entry.analysis is not None
    inverted = "inverted: The picture looks inverted. Check it."
    analysis = replace(room.entry.analysis, warnings=(inverted,))
    room.session.update(room.entry, analysis=analysis)
    saved = Image.open(io.BytesIO(giving.picture(False)))
    assert saved.height > without.height  # another line under the picture
    said = saved.text["warnings"]
    assert said == "The picture looks inverted. Check it."
    assert any(said in label.text() for label in room.window.panel.findChildren(QLabel))  # as on the screen
    assert said in caption(statement_of(room.session, room.session.viewport, patient=False))


def test_a_picture_with_patient_data_names_patient_and_file(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    session = room.session

    def said(patient: bool) -> list[str]:
        return caption(statement_of(session, session.viewport, patient=patient))

    assert said(True)[0] == "made.dcm"  # of which the header has neither name nor ID
    room.show(made_radiograph(identity=Identity(patient_name="Müller Anna")), "two.dcm")
    assert said(True)[0] == "Müller Anna  ·  two.dcm"
    assert not any("two.dcm" in line or "Müller" in line for line in said(False))


def test_what_the_file_has_written_in_overlays_is_said_to_go_along(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    giving = Giving(room.window, room.session, room.window.viewports)

    def asked() -> list[str]:
        giving.save_picture()
        dialog = room.window.findChild(GiveDialog)
        assert dialog is not None
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        qtbot.mouseClick(dialog.findChild(QPushButton, "give_nothing"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: room.window.findChild(GiveDialog) is None, timeout=5_000)
        giving.copy_view()
        return [*texts, room.label("canvas_hint").text()]

    assert not [text for text in asked() if "overlays" in text]
    mask = np.ones((60, 80), dtype=bool)
    room.show(made_radiograph(overlays=(Overlay(100, 200, mask),)), "marked.dcm")
    assert len([text for text in asked() if "overlays" in text]) == 2  # dialog and notice
    room.session.looking.set_show_overlays(False)
    assert not [text for text in asked() if "overlays" in text]


def test_no_plate_of_the_screen_lies_over_a_refused_radiograph_that_is_given(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    darkroom, viewport = Darkroom(room.session), room.session.viewport
    size = room.canvas.size()

    def pictures() -> list[QImage]:
        return [
            darkroom.whole(viewport, patient=False, layers=Layers.NONE),
            darkroom.as_seen(viewport, size, patient=False),
        ]

    room.bare()
    before = pictures()
    refused = "not_a_chest: The picture is not a chest radiograph. Open another one."
    room.session.update(room.entry, status=Status.REFUSED, message=refused, analysis=None)
    assert "not a chest" in room.label("canvas_message").text()
    assert pictures() == before


def test_the_report_shows_heat_map_and_boxes_where_the_screen_hides_them(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    giving = Giving(room.window, room.session, room.window.viewports)
    _, shown = giving._report(False)
    for key in (Qt.Key.Key_H, Qt.Key.Key_B):
        room.key(key)
        statement, hidden = giving._report(False)
        assert statement.boxes
        assert hidden.plain == shown.plain != hidden.overlaid == shown.overlaid
    seen = np.asarray(Image.open(io.BytesIO(giving.picture(False))).convert("RGB")).astype(int)
    assert np.ptp(seen[:500], axis=2).max() < 30  # a picture is as it is on the screen


@pytest.mark.parametrize("as_lines", [True, False])
def test_a_comment_longer_than_a_page_is_read_whole_in_the_report(
    qtbot: QtBot, tmp_path: Path, as_lines: bool
) -> None:
    room = ReadingRoom(qtbot)
    said = [f"word{number}" for number in range(1, 150 if as_lines else 1500)]
    between = "\n" if as_lines else " "
    room.session.change_reading(room.entry, comment=between.join(("𠮷𠮷", *said)))
    report = tmp_path / "report.pdf"
    report.write_bytes(Giving(room.window, room.session, room.window.viewports).report(False))
    pages = text_of(report).split("\f")
    assert [word for page in pages for word in page.split() if word.startswith("word")] == said
    assert sum("word" in page for page in pages) >= 2
    for page in filter(str.strip, pages):
        words = page.split()
        last = max((n for n, word in enumerate(words) if word.startswith("word")), default=-1)
        assert NOTICE.split()[0] in words[last + 1 :]  # the footer, below everything


def test_what_is_in_the_readers_hand_is_in_no_picture(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    giving = Giving(room.window, room.session, room.window.viewports)
    untouched = picture_in(giving.picture(False))
    QCursor.setPos(room.canvas.mapToGlobal(room.canvas.rect().center()))
    room.hover(250, 300)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_M):  # magnifier on, off, a tool with its cross
        room.key(key)
        room.hover(251, 300)
        assert (picture_in(giving.picture(False)) == untouched).all()


def test_what_has_left_the_list_is_given_no_more(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, save_as: Callable[[Path], None]
) -> None:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(2)))
    first, _ = wait_settled(qtbot, controller, 2)
    save_as(tmp_path / "report.pdf")
    qtbot.keyClick(controller.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    controller.session.remove([first])
    dialog = controller.window.findChild(GiveDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.findChild(QPushButton, "give"), Qt.MouseButton.LeftButton)
    assert not (tmp_path / "report.pdf").exists()
    assert "no longer open" in controller.window.findChild(QLabel, "fault").text()


def test_nothing_is_given_where_nothing_is_open(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window()
    drop(controller, [])
    controller.window.asked.emit("save_report")
    assert "nothing to export or print" in controller.window.findChild(QLabel, "fault").text()


def test_a_score_is_given_away_under_the_id_of_the_model_that_said_it(qtbot: QtBot) -> None:
    """Though the window should hold another to be in use: its name and the site's threshold are not lent."""
    room = ReadingRoom(qtbot)
    session = room.session
    analysis = room.entry.analysis
    assert analysis is not None
    session.site.set_threshold(SiteThreshold(50, analysis.model_id))
    other = SimpleNamespace(model_id="1" * 64, manifest=SimpleNamespace(name="Other"))
    session.bundle = other  # type: ignore[assignment]
    statement = statement_of(session, session.viewport, patient=False)
    assert (statement.model_id, statement.model_name) == (analysis.model_id, "")
    assert statement.site_threshold is None
