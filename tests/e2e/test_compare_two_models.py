"""A researcher looks at a radiograph as two models see it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from tbviewer.core.boxes import Box
from tbviewer.core.referral import SiteThreshold
from tbviewer.ui.action_table import plain
from tbviewer.ui.app import Controller
from tbviewer.ui.list_table import list_table
from tbviewer.ui.statement_of import statement_of
from tbviewer.worker import jobs
from tests.conftest import picture, save_picture
from tests.core.dicom_files import made
from tests.e2e.conftest import wait_settled
from tests.planted import planted_bundle

Opener = Callable[..., Controller]


@pytest.fixture
def other_model(tmp_path: Path) -> Path:
    """A bundle with one hill at the foot, and logits that make a score of 84."""
    y, x = np.mgrid[0:32, 0:32]
    hill = 0.8 * np.exp(-((y - 24) ** 2 + (x - 16) ** 2) / 18)
    return planted_bundle(tmp_path / "other.onnx", hill, size_px=512, threshold=0.3, logits=(0.0, 0.0, 2.35))


def act(controller: Controller, name: str) -> None:
    (action,) = [a for a in controller.window.findChildren(QAction) if plain(a.text()) == plain(name)]
    assert action.isEnabled()
    action.trigger()


def labels(controller: Controller) -> list[str]:
    """Return what stands in each viewport, in one line however narrow the viewport is."""
    canvases = controller.window.viewports.canvases[:2]
    found = [canvas.findChild(QLabel, "model_label") for canvas in canvases]
    return [" ".join(label.text().split()) for label in found if label is not None and label.isVisible()]


def test_two_models_side_by_side_through_a_list(
    qtbot: QtBot,
    open_window: Opener,
    tmp_path: Path,
    other_model: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"), save_picture(tmp_path / "b.png", 1))
    session = controller.session
    wait_settled(qtbot, controller, 2)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other_model), ""))
    act(controller, "Compare with another model …")
    first = session.entries[0]
    qtbot.waitUntil(lambda: first.compared is not None, timeout=30_000)
    one, two = session.viewports.shown
    assert one.entry is two.entry is first
    assert [len(v.boxes(0.4)) for v in (one, two)] == [2, 1]
    assert [len(boxes) for boxes in drawn_boxes(controller)] == [2, 1]
    assert two.boxes(0.4)[0].y0 > one.boxes(0.4)[0].y1  # the other model looks at the foot
    assert "Score 58" in labels(controller)[0]
    assert "Score 84 threshold 0.30" in labels(controller)[1]
    controller.window.viewports.canvases[0].framing.zoom_by(3)
    assert two.place.magnification == pytest.approx(one.place.magnification)
    session.step(1)
    second = session.entries[1]
    qtbot.waitUntil(lambda: second.compared is not None, timeout=30_000)
    assert two.entry is second
    assert second.analysis is not None
    assert f"{second.analysis.score:.0f}" == "58"  # the score that counts is the model's in use
    act(controller, "End the comparison")
    assert session.viewports.count == 1
    assert labels(controller) == []


def compared(qtbot: QtBot, open_window: Opener, folder: Path, other: Path) -> Controller:
    """Open a window in which a radiograph is seen by two models, the first viewport in hand."""
    controller = open_window(save_picture(folder / "a.png"))
    wait_settled(qtbot, controller)
    controller.comparison.begin(str(other))
    qtbot.waitUntil(lambda: controller.session.entries[0].compared is not None, timeout=30_000)
    return controller


def drawn_boxes(controller: Controller) -> list[tuple[Box, ...]]:
    return [canvas._boxes.boxes for canvas in controller.window.viewports.canvases[:2]]


def take(qtbot: QtBot, controller: Controller, side: int) -> None:
    """Click an image where nothing is drawn."""
    canvas = controller.window.viewports.canvases[side]
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, canvas.height() // 2))


def slider(controller: Controller) -> QSlider:
    found = controller.window.findChild(QSlider, "threshold_slider")
    assert found is not None
    return found


def side_words(controller: Controller) -> str:
    found = controller.window.findChild(QLabel, "threshold_side")
    assert found is not None
    return found.text() if found.isVisible() else ""


def test_each_side_starts_at_its_own_models_threshold_and_keeps_its_own(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    controller = compared(qtbot, open_window, tmp_path, other_model)
    session = controller.session
    one, two = (bundle.model_id[:8] for bundle in (session.bundle, session.compared))
    start = drawn_boxes(controller)
    assert start == [session.viewports[0].boxes(0.4), session.viewports[1].boxes(0.3)]
    assert slider(controller).value() == 40
    assert one in side_words(controller)
    slider(controller).setValue(65)
    assert [len(boxes) for boxes in drawn_boxes(controller)] == [1, 1]
    assert drawn_boxes(controller)[1] == start[1]  # the other model's stays where it was
    assert "threshold 0.65 (default 0.40)" in labels(controller)[0]
    assert "threshold 0.30" in labels(controller)[1] and "default" not in labels(controller)[1]

    take(qtbot, controller, 1)
    assert two in side_words(controller)
    assert slider(controller).value() == 30
    qtbot.keyClick(controller.window, Qt.Key.Key_BracketRight)
    assert "threshold 0.35 (default 0.30)" in labels(controller)[1]
    assert "threshold 0.65" in labels(controller)[0]
    qtbot.keyClick(controller.window, Qt.Key.Key_D)
    assert drawn_boxes(controller)[1] == start[1]

    act(controller, "End the comparison")
    assert slider(controller).value() == 65
    assert side_words(controller) == ""


def test_what_leaves_the_program_is_of_the_side_in_hand(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    """The report of the other model's side has that model's id, threshold, boxes and heat map."""
    controller = compared(qtbot, open_window, tmp_path, other_model)
    session, giving = controller.session, controller.desk.giving
    session.site.set_threshold(SiteThreshold(50, session.bundle.model_id))
    own = Image.open(io.BytesIO(giving.picture(False)))
    take(qtbot, controller, 1)
    other = Image.open(io.BytesIO(giving.picture(False)))
    assert own.text["model_id"] == session.bundle.model_id
    assert (other.text["model_id"], other.text["heatmap_threshold"]) == (session.compared.model_id, "0.3")
    statement = statement_of(session, session.viewport, patient=False)
    assert f"{statement.analysis.score:.0f}" == "84"
    assert statement.site_threshold is None  # it was set for the model in use
    pictures = [np.asarray(picture.convert("RGB")).astype(int) for picture in (own, other)]
    warm = [picture[..., 0] - picture[..., 2] > 40 for picture in pictures]
    foot = slice(round(0.55 * warm[0].shape[0]), round(0.75 * warm[0].shape[0]))  # above the notice
    head = slice(0, round(0.5 * warm[0].shape[0]))
    assert [bool(w[head].sum() > 300) for w in warm] == [True, False]
    assert [bool(w[foot].sum() > 300) for w in warm] == [False, True]
    (row,) = csv.DictReader(io.StringIO(list_table(session, False).decode()))
    assert (row["model_id"], row["heatmap_threshold"]) == (session.bundle.model_id, "0.4")


def test_a_model_is_not_compared_with_itself_and_an_unfit_file_is_refused(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, blob_bundle: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    said: list[str] = []
    controller.session.fault.connect(said.append)
    controller.comparison.begin(str(blob_bundle))
    qtbot.waitUntil(lambda: len(said) == 1, timeout=30_000)
    assert "the model in use" in said[0]
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    controller.comparison.begin(str(tmp_path / "bad.onnx"))
    qtbot.waitUntil(lambda: len(said) == 2, timeout=30_000)
    assert "bad.onnx" in said[1]
    assert controller.session.viewports.count == 1


def test_going_back_to_one_radiograph_ends_the_comparison(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: controller.session.entries[0].compared is not None, timeout=30_000)
    controller.session.viewports.set_count(1)
    assert controller.session.compared is None
    assert len(controller.session.boxes) == 2


@pytest.mark.parametrize("side", [0, 1])
def test_four_radiographs_side_by_side_end_the_comparison_and_are_four(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path, side: int
) -> None:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(4)))
    session = controller.session
    entries = wait_settled(qtbot, controller, 4)
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: entries[0].compared is not None, timeout=30_000)
    take(qtbot, controller, side)
    qtbot.keyClick(controller.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert session.compared is None
    assert session.current is entries[0]
    assert {viewport.entry for viewport in session.viewports.shown} == set(entries)
    assert all("Score 84" not in label for label in labels(controller))


def save_study(path: Path, date: str, shade: int) -> Path:
    """Write a radiograph of the one patient."""
    pixels = picture(shade, 300, 300).astype(np.uint16) * 8
    who = {"PatientName": "ANNA", "PatientID": "P1", "StudyDate": date, "SOPInstanceUID": f"1.2.{shade}"}
    path.write_bytes(made(pixels, BodyPartExamined="CHEST", ViewPosition="PA", **who))
    return path


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("by", ["key", "line"])
def test_an_earlier_radiograph_is_not_shown_under_the_other_model(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path, by: str, side: int
) -> None:
    now = save_study(tmp_path / "now.dcm", "20260301", 1)
    controller = open_window(now, save_study(tmp_path / "then.dcm", "20250301", 2))
    session = controller.session
    current, prior = wait_settled(qtbot, controller, 2)
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: current.compared is not None, timeout=30_000)
    take(qtbot, controller, side)
    line = controller.window.findChild(QPushButton, "prior_1")
    assert line is not None and "2025" in line.text()
    if by == "key":
        qtbot.keyClick(controller.window, Qt.Key.Key_P)
    else:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert session.compared is None
    assert [viewport.entry for viewport in session.viewports.shown] == [current, prior]
    assert not any(viewport.compares for viewport in session.viewports)
    assert session.current is current
    assert labels(controller) == []


def test_a_comparison_begins_though_viewports_went_their_own_ways(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    session = controller.session
    session.viewports.set_pair_priors(True)
    session.viewports.set_count(1)
    session.viewports.set_linked(False)
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: entry.compared is not None, timeout=30_000)
    assert session.compared is not None
    assert [viewport.compares for viewport in session.viewports.shown] == [False, True]


def test_a_score_is_not_rounded_across_the_site_threshold(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    controller = compared(qtbot, open_window, tmp_path, other_model)
    session = controller.session
    assert "Score 58" in labels(controller)[0]
    session.site.set_threshold(SiteThreshold(58, session.bundle.model_id))
    assert "Score 57.6" in labels(controller)[0]
    session.site.set_threshold(SiteThreshold(84, session.bundle.model_id))
    assert "Score 58" in labels(controller)[0]
    assert "Score 84 " in labels(controller)[1]  # it is 84.0: the threshold is not this model's


def test_another_model_in_the_second_ones_file_does_not_speak_under_its_name(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, other_model: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"), save_picture(tmp_path / "b.png", 1))
    session = controller.session
    first, second = wait_settled(qtbot, controller, 2)
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: first.compared is not None, timeout=30_000)
    planted_bundle(other_model, np.zeros((8, 8)), logits=(0.0, 0.0, 3.0))
    psutil.Process(controller.worker.submit(jobs.process_id).result(30)).kill()
    session.step(1)
    qtbot.waitUntil(lambda: session.compared is None, timeout=30_000)
    assert second.compared is None
    fault = controller.window.findChild(QLabel, "fault")
    assert fault is not None and "holds another model now, so the comparison has ended" in fault.text()
    controller.comparison.begin(str(other_model))
    qtbot.waitUntil(lambda: second.compared is not None, timeout=30_000)
    assert "Score 91" in labels(controller)[1]
