"""Nothing that a reader said is lost or put beside another's, whatever window, database and model do."""

from __future__ import annotations

import contextlib
import csv
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tbviewer.core.analysis import Analysis
from tbviewer.core.marks import Kind, Mark, Marks, Point
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import Identity
from tbviewer.core.readings import Verdict
from tbviewer.core.referral import SiteThreshold
from tbviewer.core.sources import Source
from tbviewer.database import StoreError
from tbviewer.store import Store
from tbviewer.ui import recorder
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.recorder import Recorder
from tbviewer.ui.session import Session
from tbviewer.ui.site_dialogs import SiteDialogs

MODEL = "m" * 8
ANALYSIS = Analysis(
    MODEL,
    {"normal": 0.38, "sick": 0.0, "tb": 0.62},
    np.zeros((8, 8), np.float32),
    Letterbox.of(100, 100, 64),
    0.5,
    0.0,
    (),
    score_interval=(50.0, 70.0),
)


class Window:
    """What a window has of Session and Recorder, with one radiograph in its list."""

    def __init__(self, store: Store | None) -> None:
        self.session = Session()
        self.recorder = Recorder(self.session, store)
        self.recorder.start()
        self.entry = Entry("a.dcm", Source("a.dcm"))
        self.session.add([self.entry])
        self.session.update(self.entry, identity=Identity(sop_instance_uid="1.2.3"), radiograph_id="r1")

    def say(self, **changes: object) -> None:
        self.session.change_reading(self.entry, **changes)

    def analysed(self) -> None:
        self.session.update(self.entry, analysis=ANALYSIS, status=Status.READY)

    def export(self, folder: Path) -> list[dict[str, str]]:
        out = folder / "readings.csv"
        dialogs = SiteDialogs(QWidget(), self.session, self.recorder, lambda: None, lambda _: None)
        dialogs.export_to(out)
        assert out.read_bytes().startswith(b"\xef\xbb\xbf"), "without it Excel garbles all but English"
        with out.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "data")
    yield store
    store.close()


@contextlib.contextmanager
def held(tmp_path: Path, how: str) -> Iterator[None]:
    """Hold the store's database as another program would, by a transaction of some kind."""
    holder = sqlite3.connect(tmp_path / "data" / "tbviewer.sqlite3", isolation_level=None)
    holder.execute(f"BEGIN {how}")
    try:
        yield
    finally:
        holder.execute("ROLLBACK")
        holder.close()


def test_what_another_window_saved_meanwhile_stays(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "data")
    first, second = Window(store), Window(other)
    first.say(verdict=Verdict.TB, comment="cavity")
    second.say(comment="old film")
    saved = store.reading("r1", "")
    assert saved is not None
    assert (saved.verdict, saved.comment) == (Verdict.TB, "cavity\nold film")
    assert second.entry.verdict is Verdict.TB, "the second window shows what is stored"
    second.say(comment="cavity, old film")
    saved = store.reading("r1", "")
    assert saved is not None and saved.comment == "cavity, old film", "what was seen may be changed"
    other.close()


def draw(window: Window, *ends: float) -> None:
    for end in ends:
        window.session.marking.add(window.entry, Mark(Kind.LENGTH, (Point(0, 0), Point(end, end))))


def ends_of(window: Window) -> list[float]:
    return [mark.points[1].x for mark in window.entry.marks.items]


def stored_ends(store: Store) -> list[float]:
    saved = store.reading("r1", "")
    assert saved is not None
    return [mark.points[1].x for mark in Marks.from_json(saved.marks).items] if saved.marks else []


def test_undoing_ones_own_mark_leaves_the_other_windows(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "data")
    first, second = Window(store), Window(other)
    draw(first, 1)
    draw(second, 100)
    first.session.marking.follow(first.entry)
    first.session.marking.undo_group.undo()  # Qt ended the program: the command went while it was running
    assert stored_ends(store) == [100]
    qtbot.waitUntil(lambda: ends_of(first) == [100])
    draw(second, 200)
    draw(first, 3)
    qtbot.waitUntil(lambda: ends_of(first) == [100, 200, 3])
    first.session.marking.undo_group.undo()  # nothing: what could be undone was from before
    assert stored_ends(store) == [100, 200, 3]
    other.close()


def test_what_was_removed_in_one_window_does_not_come_back_by_the_other(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    first = Window(store)
    draw(first, 1, 2)
    other = Store(tmp_path / "data")
    second = Window(other)
    assert ends_of(second) == [1, 2]
    draw(second, 100)
    first.session.marking.follow(first.entry)
    first.session.marking.select((first.entry, 0))
    first.session.marking.remove_selected()
    assert stored_ends(store) == [2, 100]
    qtbot.waitUntil(lambda: ends_of(first) == [2, 100])
    other.close()


def test_a_verdict_before_the_score_is_exported_with_it(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    window = Window(store)
    window.session.site.set_threshold(SiteThreshold(60, MODEL))
    window.say(verdict=Verdict.TB)
    window.analysed()
    (row,) = window.export(tmp_path)
    assert (row["verdict"], row["model_id"], row["score"], row["referral"]) == (
        "abnormal_tb",
        MODEL,
        "62.0000",
        "refer",
    )


def test_a_word_added_on_another_day_does_not_take_the_score_away(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    window = Window(store)
    window.analysed()
    window.say(verdict=Verdict.TB)
    window.recorder.close()
    again = Window(store)
    again.say(comment="see letter")  # the model has not answered yet, or could not be loaded
    (row,) = again.export(tmp_path)
    assert (row["comment"], row["score"]) == ("see letter", "62.0000")


def test_analyses_that_a_busy_database_refused_are_saved_with_the_next(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    window = Window(store)
    window.analysed()
    window.say(verdict=Verdict.TB)
    with held(tmp_path, "EXCLUSIVE"):
        window.recorder._save_analyses()
    (row,) = window.export(tmp_path)
    assert row["score"] == "62.0000"


def test_without_a_database_the_windows_own_readings_are_exported(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(None)
    window.analysed()
    window.say(verdict=Verdict.TB, comment="cavity")
    (row,) = window.export(tmp_path)
    assert (row["verdict"], row["comment"], row["score"]) == ("abnormal_tb", "cavity", "62.0000")
    assert window.recorder.has_unsaved


def test_readings_that_a_full_disk_refuses_are_exported(
    qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(store)
    window.say(verdict=Verdict.NORMAL)
    with held(tmp_path, "IMMEDIATE"):  # it can be read, not written
        window.say(verdict=Verdict.TB)
        (row,) = window.export(tmp_path)
        assert row["verdict"] == "abnormal_tb"
        assert window.recorder.has_unsaved
    window.recorder.close()
    assert not window.recorder.has_unsaved


def test_what_is_said_while_the_database_is_busy_is_exported_with_what_it_holds(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    before = Window(store)
    before.analysed()
    before.say(verdict=Verdict.TB)
    before.recorder.close()
    with held(tmp_path, "EXCLUSIVE"):
        window = Window(store)  # what is stored could not be read
        window.say(comment="see letter")
    with held(tmp_path, "IMMEDIATE"):  # now it can be read, not written
        (row,) = window.export(tmp_path)
        assert (row["verdict"], row["comment"], row["score"]) == ("abnormal_tb", "see letter", "62.0000")


def test_where_the_database_is_busy_at_the_start_no_score_is_shown_until_it_is_known_who_reads(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "_RETRY_MS", 50)
    store.set("reader", "AB")
    store.set("blind", False)
    get, busy = store.get, [True]

    def refused(name: str, default: object) -> object:
        if busy[0]:
            raise StoreError("store_locked", "Another program is holding it.", "tbviewer.sqlite3")
        return get(name, default)

    monkeypatch.setattr(store, "get", refused)
    window = Window(store)
    window.analysed()
    assert window.entry.shown_analysis is None
    window.say(verdict=Verdict.TB)
    busy[0] = False
    qtbot.waitUntil(lambda: window.session.site.reader == "AB", timeout=5_000)
    qtbot.waitUntil(lambda: window.entry.shown_analysis is not None)
    saved = store.reading("r1", "AB")
    assert saved is not None and saved.verdict is Verdict.TB
    assert store.reading("r1", "") is None
    assert store.get("blind", True) is False, "what was done for want of knowing is not the site's choice"


def test_without_a_database_a_verdict_stays_with_the_copy_of_a_file_that_is_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = Window(None)
    session = window.session
    window.say(verdict=Verdict.TB)
    copy = Entry("copy.dcm", Source("copy.dcm"))
    session.add([copy])
    session.update(copy, identity=window.entry.identity, radiograph_id="r1")
    session.merge(window.entry, copy)
    session.update(copy, identity=copy.identity, radiograph_id="r1")  # as when it is read once more
    assert copy.verdict is Verdict.TB
    session.change_reading(copy, verdict=Verdict.NORMAL)
    assert [row["verdict"] for row in window.export(tmp_path)] == ["normal"]


def test_without_a_database_too_each_reader_has_readings_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(None)
    site = window.session.site
    site.set_reader("AB")
    site.set_blind(True)
    window.analysed()
    window.say(verdict=Verdict.NORMAL, comment="clear")
    window.session.update(window.entry, blinded=False)
    site.set_reader("CD")
    assert window.entry.reading is None
    assert window.entry.blinded, "the next reader has not seen the score"
    window.say(verdict=Verdict.TB)
    assert window.entry.reading is not None
    assert (window.entry.reading.reader, window.entry.reading.comment) == ("CD", "")
    site.set_reader("AB")
    assert window.entry.verdict is Verdict.NORMAL
    assert {(row["reader"], row["verdict"]) for row in window.export(tmp_path)} == {
        ("AB", "normal"),
        ("CD", "abnormal_tb"),
    }
