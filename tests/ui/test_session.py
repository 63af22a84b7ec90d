"""The one object that holds the window's state."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.core.radiograph import Radiograph
from tbviewer.core.readings import Verdict
from tbviewer.core.sources import Source
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.opening import Opening
from tbviewer.ui.session import Entry, Session, Status
from tbviewer.ui.worklist import WorklistPane
from tbviewer.ui.worklist_order import Show
from tbviewer.worker.jobs import Part


def entry(path: str, member: str = "", frame: int | None = None) -> Entry:
    source = Source(path, member, frame)
    return Entry(source.name, source)


def test_the_same_source_named_in_two_ways_is_one_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    session = Session()
    session.add([entry("a.dcm"), entry("b.dcm")])
    session.add([entry(str(tmp_path / "b.dcm"))], show=True)
    assert [e.name for e in session.entries] == ["a.dcm", "b.dcm"]
    assert session.current is session.entries[1]  # what was opened is shown, new or not
    session.add([entry("z.zip", "a.dcm"), entry("a.dcm", frame=0), entry("a.dcm", frame=1)])
    assert len(session.entries) == 5


def test_a_folder_of_files_that_could_not_be_read_is_opened_again_in_one_go(qtbot: QtBot) -> None:
    """As after a stick was pulled out: arranging the list anew for each would hold up the window."""
    session = Session()
    names = [f"{n}.dcm" for n in range(50)]
    session.add([entry(name) for name in names])
    for one in list(session.entries):
        session.update(one, status=Status.UNREADABLE)
    heard: list[int] = []
    session.entries_removed.connect(lambda: heard.append(1))
    again = [entry(name) for name in names]
    session.add(again)
    assert session.entries == again
    assert [e.index for e in session.entries] == list(range(50))
    assert session.current is again[0]
    assert len(heard) == 1


class Disk:
    """Paths that are listed a part at a time, each when a test says so."""

    def __init__(self, session: Session) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self._answers: list[Callable[[Future[Any]], None]] = []
        self.opening = Opening(session, self._submit)

    def _submit(self, then: Callable[[Future[Any]], None], *job: Any) -> Future[Any]:
        self.asked.append(job[1:])
        self._answers.append(then)
        return Future()

    def answer(self, *names: str, done: bool = False, to: int = -1) -> None:
        """Answer a question, the last if none is named."""
        future: Future[Any] = Future()
        future.set_result(Part(tuple(map(Source, names)), done))
        self._answers[to](future)


def test_a_listing_goes_on_past_parts_that_hold_nothing_and_can_be_cancelled_there() -> None:
    session = Session()
    disk = Disk(session)
    disk.opening.open(["share", "archive"])
    disk.answer()
    disk.answer("share/a.dcm")
    disk.answer()
    assert disk.asked == [("share", 0, 1), ("share", 0, 1), ("share", 1, 60), ("share", 1, 60)]
    assert [e.name for e in session.entries] == ["share/a.dcm"]
    disk.opening.open(["stick"])
    assert session.opening == ("share", "stick", "archive")
    session.cancel_opening("share")
    assert session.opening == ("stick",)  # nobody asked to forget that; the archive was opened with the share
    disk.answer("share/b.dcm", to=3)  # it was on its way
    assert [e.name for e in session.entries] == ["share/a.dcm"]
    assert disk.asked[4:] == [("stick", 0, 1)]
    session.cancel_opening("share")  # the click came too late, and is not for the stick
    disk.answer("stick/a.dcm", done=True)
    assert [e.name for e in session.entries] == ["share/a.dcm", "stick/a.dcm"]
    assert session.opening == ()
    session.cancel_opening("stick")
    assert len(disk.asked) == 5


def test_files_that_are_opened_together_are_counted_and_cancelled_together() -> None:
    session = Session()
    disk = Disk(session)
    disk.opening.open(["0.dcm", "1.dcm", "2.dcm"])
    disk.answer("0.dcm", done=True)
    disk.answer("1.dcm", done=True)
    assert session.found == 2
    session.cancel_opening("1.dcm")  # as the words said a moment ago
    assert session.opening == ()


def test_what_is_dropped_on_a_long_import_does_not_wait_for_all_of_it() -> None:
    session = Session()
    disk = Disk(session)
    disk.opening.open(["share", "archive"])
    disk.answer("share/0.dcm")
    for path in ("stick", "a.dcm", "b.dcm"):  # one after the other, as the desktop hands over a selection
        disk.opening.open([path])
    assert session.opening == ("share", "stick", "a.dcm", "b.dcm", "archive")
    disk.answer("share/1.dcm", "share/2.dcm")
    assert disk.asked[2:] == [("stick", 0, 1)]
    disk.answer("stick/0.dcm")
    disk.answer("a.dcm", done=True)
    disk.answer("b.dcm", done=True)
    assert [e.name for e in session.entries][3:] == ["stick/0.dcm", "a.dcm", "b.dcm"]
    assert session.opening == ("stick", "share", "archive")
    disk.answer("stick/1.dcm")
    assert disk.asked[-1] == ("stick", 2, 60)
    disk.answer(done=True)
    assert disk.asked[-1] == ("share", 3, 60)  # and on from where it was
    disk.answer(done=True)
    assert disk.asked[-1] == ("archive", 0, 1)


def test_of_what_is_being_opened_it_is_said_how_many_it_has_given(qtbot: QtBot) -> None:
    session = Session()
    session.add([entry("a.dcm"), entry("b.dcm")])
    pane = WorklistPane(session)
    qtbot.addWidget(pane)
    progress = pane.findChild(QLabel, "progress")
    assert progress is not None
    disk = Disk(session)
    disk.opening.open(["ward"])
    disk.answer("ward/0.dcm")
    qtbot.waitUntil(lambda: progress.text() == "Opening ward: 1 found")
    disk.opening.open(["stick"])
    disk.answer(*(f"ward/{n}.dcm" for n in range(1, 6)))
    qtbot.waitUntil(lambda: progress.text() == "Opening stick: 0 found")
    disk.answer(done=True)
    qtbot.waitUntil(lambda: progress.text() == "Opening ward: 6 found")


def test_radiographs_are_kept_within_a_limit_of_memory(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    one_px = 4 + 2 * 1.0  # a float32 and its index; so small an image has one level
    monkeypatch.setattr("tbviewer.ui.kept_pixels.KEPT_BYTES", 4 * 300 * 300 * one_px)
    session = Session()
    session.add([entry(f"{n}.png") for n in range(10)])
    pixels = np.zeros((300, 300), dtype=np.float32)
    for one in session.entries:
        radiograph = Radiograph(pixels)
        session.update(one, radiograph=radiograph, grey=GreyPyramid(radiograph))
    kept = [e for e in session.entries if e.radiograph is not None]
    assert len(kept) == 4
    assert session.current in kept
    assert all((e.grey is None) == (e.radiograph is None) for e in session.entries)


def test_the_threshold_stays_within_its_scale_and_speaks_only_when_it_changes(qtbot: QtBot) -> None:
    session = Session()
    heard: list[float] = []
    session.heatmap.threshold_changed.connect(lambda: heard.append(session.heatmap.threshold))
    for value in (0.5, 0.9, 0.9, 1.7, -2.0):
        session.heatmap.set_threshold(value)
    assert heard == [0.9, 1.0, 0.0]


def test_another_radiograph_opens_with_its_own_greys(qtbot: QtBot) -> None:
    session = Session()
    session.add([entry("a.png"), entry("b.png")])
    session.greys.set_inverted(True)
    session.select(1)
    assert not session.viewport.inverted
    assert session.viewport.voi is None


def test_a_reader_goes_on_below_what_a_verdict_took_out_of_the_list(qtbot: QtBot) -> None:
    session = Session()
    session.add([entry(f"{n}.png") for n in range(5)])
    second, third, fourth, fifth = session.entries[1:]
    session.ordering.set(show=Show.UNREAD)
    session.select(2)
    session.change_reading(third, verdict=Verdict.NORMAL)
    qtbot.waitUntil(lambda: third not in session.ordering.entries)
    assert session.current is third
    assert session.ordering.following(third)[:2] == [fourth, fifth]
    session.step(-1)
    assert session.current is second
    session.select(2)
    session.step(1)
    assert session.current is fourth
    session.change_reading(fourth, verdict=Verdict.TB)
    qtbot.waitUntil(lambda: fourth not in session.ordering.entries)
    session.select(2)  # as with a click on the priors: its neighbours have gone meanwhile
    session.step(1)
    assert session.current is fifth
    session.ordering.set(show=Show.ALL)
    session.step(-1)
    assert session.current is fourth  # it has a row of its own again


def test_titles_are_the_last_part_of_a_name() -> None:
    assert entry("/data/ward.zip", "monday/chest.dcm").title == "chest.dcm"
    assert entry("C:\\xray\\chest.dcm").title == "chest.dcm"


def test_what_was_said_of_a_file_holds_for_the_copy_that_takes_its_place(qtbot: QtBot) -> None:
    session = Session()
    session.site.set_blind(True)
    gone, copy = entry("cd.dcm"), entry("copy.dcm")
    session.add([gone, copy])
    region = Mark(Kind.ELLIPSE, (Point(2, 2), Point(9, 8)), "cavity")
    session.marking.add(gone, region)
    session.change_reading(gone, verdict=Verdict.TB, comment="cavity")
    session.update(gone, blinded=False)
    session.merge(gone, copy)
    assert session.entries == [copy]
    assert session.current is copy
    assert (copy.verdict, copy.marks.items, copy.blinded) == (Verdict.TB, (region,), False)
    other = entry("other.dcm")
    session.add([other])
    session.change_reading(other, verdict=Verdict.NORMAL)
    session.merge(other, copy)
    assert copy.verdict is Verdict.TB  # what is said of it already stays
