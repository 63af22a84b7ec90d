"""What must hold whatever a reader does, and whatever becomes of the files: tried at random."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbviewer.core.errors import UnreadableError, WorkerError
from tbviewer.core.file_version import CHANGED
from tbviewer.core.patients import is_earlier, same_patient
from tbviewer.core.radiograph import Identity, Radiograph
from tbviewer.core.readings import Verdict, radiograph_id
from tbviewer.core.sources import Problem, Source
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.loader import Loader
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tests.ui.stepwise_worker import StepwiseWorker

PATHS = tuple(f"/cd/{n}.dcm" for n in range(8))
PATIENTS, FILMS = ("ANNA", "BERTA"), range(5)
STEPS = 300


@dataclass(frozen=True)
class File:
    """What a file holds: the same film of two patients is one image with a name that was corrected."""

    patient: str
    film: int
    version: tuple[int, int]

    @property
    def radiograph(self) -> Radiograph:
        who = Identity(
            patient_id=self.patient,
            patient_name=self.patient,
            study_date=f"202{self.film}0101",
            sop_instance_uid=f"1.2.{self.film}",
        )
        return Radiograph(np.full((8, 8), self.film, np.float32), identity=who)


class Disk(StepwiseWorker):
    """A Worker whose files are not on any disk, so that thousands can be read in a second."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, File] = {}
        self._written = 0

    def write(self, path: str, patient: str, film: int) -> None:
        self._written += 1
        self.files[path] = File(patient, film, (self._written, 1))

    def answer(self, job: Any, *arguments: Any) -> Any:
        first = arguments[0]
        if job is jobs.list_part:
            file = self.files.get(first)
            found = Source(first, version=file.version) if file else Problem(first, "not_found: It is gone.")
            return jobs.Part((found,), done=True)
        if job is jobs.identify:
            return tuple(map(self._identity, first))
        if job is jobs.as_it_is_now:
            return replace(first, version=self._version(first.path))
        if job is jobs.load_model:
            raise WorkerError("no_model", "There is no model.")
        radiograph = self._read(first)
        if job is jobs.analyse:
            raise WorkerError("no_model", "There is no model.")
        if job is jobs.preview:
            small = np.zeros((2, 2), np.uint8)
            return jobs.Preview(small, radiograph.identity, radiograph_id(radiograph))
        assert job is jobs.read
        return radiograph

    def _version(self, path: str) -> tuple[int, int]:
        return self.files[path].version if path in self.files else (0, 0)

    def _read(self, source: Source) -> Radiograph:
        if source.path not in self.files:
            raise UnreadableError("not_found", "It is gone.", source.name)
        if source.version != self._version(source.path):
            raise UnreadableError(CHANGED, "It is another one now.", source.name)
        return self.files[source.path].radiograph

    def _identity(self, source: Source) -> Identity:
        try:
            return self._read(source).identity
        except UnreadableError:
            return Identity()


class Reader:
    """Somebody who does anything at all."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.disk, self.session = Disk(), Session()
        self.loader = Loader(self.session, self.disk)  # type: ignore[arg-type]
        self.done: list[str] = []
        for path in PATHS:
            self._write(path)

    def act(self) -> bool:
        """Do one thing; return whether all that it leads to has happened too."""
        deeds = [name for name in dir(self) if name.startswith("do_")]
        deed = self._random.choice([*deeds, "do_open", "do_open", "do_select", "do_select"])
        getattr(self, deed)()
        self.done.append(deed.removeprefix("do_"))
        waits = self._random.random() < 0.6
        if waits:
            self.wait()
        else:
            for _ in range(self._random.randrange(3)):
                begun = self.disk.begin()
                if begun is not None:
                    self.disk.finish(begun)
        return waits

    def wait(self) -> None:
        """Wait until all is read and priors were sought."""
        for _ in range(3):
            self.disk.finish_all()
            QApplication.processEvents()

    def _write(self, path: str) -> None:
        self.disk.write(path, self._random.choice(PATIENTS), self._random.choice(FILMS))

    def _any(self) -> Entry | None:
        return self._random.choice(self.session.entries) if self.session.entries else None

    def do_open(self) -> None:
        self.loader.open([self._random.choice(PATHS)])

    def do_open_all(self) -> None:
        self.loader.open(PATHS)

    def do_write(self) -> None:
        self._write(self._random.choice(PATHS))

    def do_copy(self) -> None:
        source, target = self._random.sample(PATHS, 2)
        if source in self.disk.files:
            file = self.disk.files[source]
            self.disk.write(target, file.patient, file.film)

    def do_delete(self) -> None:
        self.disk.files.pop(self._random.choice(PATHS), None)

    def do_let_go(self) -> None:
        shown = [viewport.entry for viewport in self.session.viewports]
        for entry in self.session.entries:
            if entry not in shown:
                entry.radiograph = entry.grey = None

    def do_select(self) -> None:
        if self.session.entries:
            self.session.select(self._random.randrange(len(self.session.entries)))

    def do_remove(self) -> None:
        count = min(self._random.choice((1, 1, 2)), len(self.session.entries))
        self.session.remove(self._random.sample(self.session.entries, count))

    def do_pair(self) -> None:
        self.session.viewports.set_pair_priors(not self.session.viewports.pair_priors)

    def do_count(self) -> None:
        self.session.viewports.set_count(self._random.choice((1, 2, 4)))

    def do_activate(self) -> None:
        self.session.viewports.activate(self._random.randrange(self.session.viewports.count))

    def do_give_verdict(self) -> None:
        entry = self.session.current
        if entry is not None and entry.radiograph is not None:
            self.session.change_reading(
                entry, verdict=Verdict.TB, comment=entry.radiograph.identity.patient_name
            )


def check_list(session: Session) -> None:
    """What is in the list is there once, and nothing else is shown or known."""
    entries = session.entries
    assert [entry.index for entry in entries] == list(range(len(entries)))
    assert len(set(entries)) == len(entries) == len({entry.key for entry in entries})
    assert set(session.ordering.entries) == set(entries)
    for viewport in session.viewports:
        assert viewport.entry is None or viewport.entry in entries
        assert viewport.entry is None or viewport.number < session.viewports.count
    for path in PATHS:
        known, _ = session._files.of(path)
        assert known is None or known in entries
    assert all(session._files.of(entry.key)[0] is entry for entry in entries)


def check_patients(session: Session) -> None:
    """What is said of an entry is said of its patient; what the same image holds is one entry, or says so."""
    for entry in session.entries:
        name = entry.identity.patient_name if entry.identity is not None else ""
        assert entry.radiograph is None or entry.radiograph.identity.patient_name == name
        assert entry.reading is None or entry.reading.comment == name
        twins = [e for e in session.entries if e.radiograph_id and e.radiograph_id == entry.radiograph_id]
        assert set(entry.of_another) == {twin.title for twin in twins if twin is not entry}
        if entry.status is Status.UNREADABLE:
            assert not entry.same  # or one of those would be read


def check_priors(session: Session) -> None:
    """Paired with its priors, a radiograph has nobody else's beside it, and its own in their order."""
    viewports, current = session.viewports, session.current
    if not viewports.pair_priors or current is None:
        return
    beside = [v.entry for v in viewports.shown if v is not viewports.current and v.entry is not None]
    now = current.identity
    assert not beside or now is not None
    for entry in beside:
        assert now is not None and entry.identity is not None and same_patient(entry.identity, now)
    if viewports._paired_for is current:
        assert all(entry.identity and now and is_earlier(entry.identity, now) for entry in beside)
        assert len(set(beside)) == len(beside)


@pytest.mark.parametrize("seed", range(7, 17))  # these find the faults there were
def test_whatever_is_done_the_window_shows_what_is_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr("tbviewer.ui.viewports._PAUSE_MS", 0)
    monkeypatch.setattr("tbviewer.ui.ordering._PAUSE_MS", 0)
    reader = Reader(seed)
    for _ in range(STEPS):
        all_is_known = reader.act()
        print(reader.done[-1])  # seen where it fails
        check_list(reader.session)
        if all_is_known:
            check_patients(reader.session)
            check_priors(reader.session)
    reader.loader.close()
