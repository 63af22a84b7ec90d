"""A reader looks at another model's card and uses it, or is told why it is unfit."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from tbviewer.core.assets import default_bundle
from tbviewer.core.errors import TBViewerError
from tbviewer.store import Store
from tbviewer.ui.app import Controller
from tbviewer.ui.bundle_card import BundleCard
from tbviewer.ui.bundle_choice import BundleChoice, RememberedBundle
from tbviewer.ui.session import Status
from tbviewer.worker import jobs
from tests.conftest import save_picture
from tests.e2e.conftest import drop, lines, wait_settled
from tests.planted import planted_bundle

Opener = Callable[..., Controller]


def card(qtbot: QtBot, controller: Controller) -> BundleCard:
    qtbot.waitUntil(lambda: controller.window.findChild(BundleCard) is not None, timeout=20_000)
    found = controller.window.findChild(BundleCard)
    assert found is not None
    return found


def other_bundle(tmp_path: Path) -> Path:
    return planted_bundle(
        tmp_path / "other.onnx", np.full((8, 8), 0.3), logits=(0.0, 0.0, 3.0), threshold=0.25
    )


def test_a_dropped_model_shows_its_card_and_is_used_if_wanted(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    before = entry.analysis
    controller.session.heatmap.set_threshold(0.77)
    drop(controller, [other_bundle(tmp_path)])
    shown = card(qtbot, controller)
    assert shown.findChild(QLabel, "bundle_name").text() == "planted"
    assert "A planted model for tests." in shown.findChild(QTextBrowser, "bundle_text").toPlainText()
    assert entry.analysis is before  # looking at a card changes nothing
    qtbot.mouseClick(shown.findChild(QPushButton, "use_bundle"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: entry.analysis is not None and entry.analysis is not before, timeout=20_000)
    assert entry.analysis.model_id == controller.session.bundle.model_id != before.model_id
    assert controller.session.heatmap.threshold == 0.25  # a threshold chosen for another model means nothing
    assert controller.window.findChild(QLabel, "score").text() == "91"  # softmax of (0, 0, 3)


def test_a_model_is_loaded_by_the_menu(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    chosen = str(other_bundle(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    controller.window.home.shortcuts.table["load_model"].trigger()
    shown = card(qtbot, controller)
    qtbot.mouseClick(shown.findChild(QPushButton, "use_bundle"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: str(controller.session.bundle.path) == chosen, timeout=20_000)
    qtbot.waitUntil(lambda: entry.analysis is not None and round(entry.analysis.score) == 91, timeout=20_000)


def test_the_card_of_the_model_that_ships_says_what_it_learned_from_and_its_numbers(
    qtbot: QtBot, open_window: Opener
) -> None:
    controller = open_window(model=default_bundle())
    qtbot.waitUntil(lambda: controller.session.bundle is not None, timeout=30_000)
    qtbot.keyClick(controller.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    shown = card(qtbot, controller)
    manifest = controller.session.bundle.manifest
    texts = "\n".join(label.text() for label in shown.findChildren(QLabel))
    assert manifest.trained_on and all(source in texts for source in manifest.trained_on)
    assert manifest.metrics and all(f"{value:.4g}" in texts for value in manifest.metrics.values())
    assert manifest.licence in texts
    written = shown.findChild(QTextBrowser, "bundle_text").toPlainText()
    assert "mIOU" in written
    shown.close()


def test_a_choice_that_cannot_be_saved_holds_all_the_same(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, data_folder: Path
) -> None:
    controller = open_window(model=other_bundle(tmp_path))
    qtbot.waitUntil(lambda: controller.session.bundle is not None, timeout=30_000)
    holder = sqlite3.connect(data_folder / "tbviewer.sqlite3", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    controller.window.home.shortcuts.table["built_in_model"].trigger()
    assert "Another program is holding" in controller.window.findChild(QLabel, "fault").text()
    holder.execute("ROLLBACK")
    holder.close()
    qtbot.waitUntil(lambda: controller.session.bundle.path == default_bundle(), timeout=30_000)


def test_the_chosen_model_is_there_another_day_and_missed_where_it_is_gone(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    class Settings(dict[str, object]):
        def set(self, name: str, value: object) -> None:
            self[name] = value

    settings, chosen = Settings(), other_bundle(tmp_path)
    controller = open_window()
    choice = BundleChoice(controller.window, controller.session, controller.worker, [].append, settings)
    choice.offer(str(chosen))
    qtbot.mouseClick(card(qtbot, controller).findChild(QPushButton, "use_bundle"), Qt.MouseButton.LeftButton)
    remembered = RememberedBundle.of(settings)
    assert remembered is not None
    assert remembered.path == chosen
    qtbot.waitUntil(lambda: controller.session.bundle is not None, timeout=20_000)
    BundleChoice(controller.window, controller.session, controller.worker, [].append, settings, remembered)
    controller.session.bundle_changed.emit()  # another bundle than the remembered one has come
    fault = controller.window.findChild(QLabel, "fault")
    qtbot.waitUntil(lambda: "no longer there" in fault.text(), timeout=5_000)
    assert "planted" in fault.text()
    choice.use_built_in()
    assert RememberedBundle.of(settings) is None


def test_the_window_opens_though_the_chosen_models_place_does_not_answer(
    open_window: Opener, tmp_path: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a share that is down, or a locked stick: the system says "no permission", not "not there"."""
    away = str(tmp_path / "share" / "chosen.onnx")
    store = Store(data_folder)
    store.set("model", {"path": away, "model_id": "1" * 8, "name": "Ours"})
    store.close()
    found = RememberedBundle.of(Store(data_folder))
    assert found is not None and str(found.path) == away
    stat = os.stat

    def refused(path: object, *rest: object, **named: object) -> os.stat_result:
        if os.fspath(path) == away:  # type: ignore[call-overload]
            raise PermissionError(13, "Permission denied", away)
        return stat(path, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", refused)
    assert open_window(model=None).window.isVisible()


def test_the_window_opens_though_the_choice_cannot_be_read_for_the_moment(
    open_window: Opener, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    get = Store.get

    def held(store: Store, name: str, default: object) -> object:
        if name == "model":
            raise TBViewerError("locked", "Another program is holding the settings.")
        return get(store, name, default)

    monkeypatch.setattr(Store, "get", held)
    assert open_window(model=None).window.isVisible()


def of_one_model(controller: Controller, count: int) -> bool:
    """Return whether so many entries were analysed, all by what the window calls its model."""
    entries, bundle = controller.session.entries, controller.session.bundle
    analyses = [entry.analysis for entry in entries if entry.analysis is not None]
    return (
        len(entries) == len(analyses) == count
        and bundle is not None
        and {analysis.model_id for analysis in analyses} == {bundle.model_id}
    )


def test_the_model_that_took_the_file_of_the_one_in_use_has_said_all_scores_and_is_named(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    """A child that was started anew loads the file anew."""
    model = planted_bundle(tmp_path / "m.onnx", np.full((8, 8), 0.3), logits=(0.0, 0.0, 1.0))
    controller = open_window(save_picture(tmp_path / "a.png"), model=model)
    wait_settled(qtbot, controller)
    before = controller.session.bundle
    assert before is not None and of_one_model(controller, 1)
    planted_bundle(model, np.full((8, 8), 0.3), logits=(0.0, 0.0, 3.0))
    psutil.Process(controller.worker.submit(jobs.process_id).result(30)).kill()
    drop(controller, [save_picture(tmp_path / "b.png", 1)])
    qtbot.waitUntil(lambda: of_one_model(controller, 2), timeout=30_000)
    after = controller.session.bundle
    assert after is not None and after.model_id != before.model_id
    assert lines(controller) == ["a.png\nTB score 91", "b.png\nTB score 91"]
    fault = controller.window.findChild(QLabel, "fault")
    assert fault.isVisible() and "“planted” holds another model now" in fault.text()


def test_a_model_that_was_not_there_at_first_is_used_when_it_is(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    """As on a share that is not connected yet when the window opens."""
    model = tmp_path / "share.onnx"
    controller = open_window(save_picture(tmp_path / "a.png"), model=model)
    (entry,) = wait_settled(qtbot, controller)
    fault = controller.window.findChild(QLabel, "fault")
    qtbot.waitUntil(fault.isVisible, timeout=30_000)
    assert "share.onnx" in fault.text()
    assert entry.status is Status.NOT_ANALYSED and controller.session.bundle is None
    planted_bundle(model, np.full((8, 8), 0.3), logits=(0.0, 0.0, 3.0))
    drop(controller, [save_picture(tmp_path / "b.png", 1)])
    qtbot.waitUntil(lambda: of_one_model(controller, 2), timeout=30_000)
    assert lines(controller) == ["a.png\nTB score 91", "b.png\nTB score 91"]
    assert not fault.isVisible()


def test_the_present_model_stays_if_the_reader_keeps_it(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    before = entry.analysis
    drop(controller, [other_bundle(tmp_path)])
    qtbot.mouseClick(card(qtbot, controller).findChild(QPushButton, "keep_bundle"), Qt.MouseButton.LeftButton)
    qtbot.wait(200)
    assert entry.analysis is before


def test_an_unfit_file_is_refused_with_the_reason(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model")
    controller = open_window(save_picture(tmp_path / "a.png"))
    (entry,) = wait_settled(qtbot, controller)
    drop(controller, [bad])
    qtbot.waitUntil(lambda: controller.window.findChild(QMessageBox) is not None, timeout=20_000)
    box = controller.window.findChild(QMessageBox)
    assert "not a model that the program can load" in box.text()
    assert "bad.onnx" in box.informativeText()
    box.close()
    assert entry.analysis is not None


def test_the_card_of_the_model_in_use_is_a_key_away(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    qtbot.keyClick(controller.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    shown = card(qtbot, controller)
    texts = [label.text() for label in shown.findChildren(QLabel)]
    assert controller.session.bundle.model_id in texts
    assert any("nobody can say how good it is" in text for text in texts)
    shown.close()
