"""Between Session and Store: readings and decisions are saved as they are made, and found again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

from PySide6.QtCore import QObject, QTimer

from tbviewer.core.errors import TBViewerError
from tbviewer.core.marks import Marks
from tbviewer.core.readings import Reading, SavedReading
from tbviewer.core.referral import SiteThreshold, SiteThresholdError
from tbviewer.store import Store
from tbviewer.ui.entry import Entry
from tbviewer.ui.session import Session

_ANALYSES_MS = 1_000  # analyses can be had again, so one save for many is enough
_RETRY_MS = 4_000

BLIND, READER, SITE_THRESHOLD = "blind", "reader", "site_threshold"


class Recorder(QObject):
    """Keeps the Store as the Session is.

    A reading is saved the moment it changes; where that fails the reader is told, and it is tried again.

    Parameters
    ----------
    store
        None where the database could not be opened: then nothing outlives the window.
    """

    def __init__(self, session: Session, store: Store | None) -> None:
        super().__init__()
        self._session = session
        self.store = store
        self._unsaved: set[Entry] = set()
        self._loaded: WeakSet[Entry] = WeakSet()  # those whose stored reading is known; only they are saved
        self._stored: WeakKeyDictionary[Entry, Reading | None] = WeakKeyDictionary()  # as last seen there
        self._without_model: WeakSet[Entry] = WeakSet()  # those saved before the model had answered
        # By reader and radiograph_id, or entry as long as that is not known; where there is no Store.
        self._kept: dict[tuple[str, str | Entry], tuple[Entry, Reading]] = {}
        self._analysed: set[Entry] = set()
        self._decided = True  # whether it is known what site and reader decided on other days
        self._retry = self._timer(_RETRY_MS, self._save_again)
        self._later = self._timer(_ANALYSES_MS, self._save_analyses)
        session.identified.connect(self._identified)
        session.analysed.connect(self._note_analysis)
        session.reading_written.connect(self._save)
        session.marking.changed.connect(self._save_marks)
        session.site.threshold_changed.connect(self._save_threshold)
        session.site.blind_changed.connect(self._blind_changed)
        session.site.reader_changed.connect(self._reader_changed)

    def start(self) -> None:
        """Load what site and reader decided on other days.

        Where the database is busy, nothing is known of blind reading and of who reads: until it is, no score
        is shown and nothing is saved.
        """
        store = self.store
        if store is None:
            return
        self._decided = self._ask(lambda: self._load_decisions(store))
        if not self._decided:
            self._session.site.set_blind(True)
            self._retry.start()

    def _start_again(self, store: Store) -> None:
        """Load the decisions after all; what was said meanwhile is of the reader who is known now."""

        def load() -> None:
            reader = store.get(READER, "")
            for entry in self._unsaved:
                if entry.reading is not None:
                    self._session.update(entry, reading=replace(entry.reading, reader=reader))
            self._load_decisions(store)

        self._decided = True
        self._decided = self._ask(load)

    def _timer(self, pause_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(then)
        return timer

    def close(self) -> None:
        """Save what is not saved yet."""
        self._save_again()

    @property
    def has_unsaved(self) -> bool:
        """Whether something that the reader said ends with the window."""
        return bool(self._kept or self._unsaved)

    def readings(self) -> list[SavedReading]:
        """Return all readings, those that could not be saved too.

        Raises
        ------
        StoreError
            If the database cannot be read.
        """
        stored = self.store.readings() if self.store is not None else []
        found = {(saved.radiograph_id, saved.reading.reader): saved for saved in stored}
        unsaved = [(entry, entry.reading) for entry in self._unsaved if entry.reading is not None]
        for entry, reading in (*self._kept.values(), *unsaved):
            key = entry.radiograph_id or f"{id(entry)}", reading.reader
            found[key] = self._as_saved(entry, reading, found.get(key))
        return list(found.values())

    def _as_saved(self, entry: Entry, reading: Reading, stored: SavedReading | None) -> SavedReading:
        """Return a reading as the Store would have given it back, had it been saved."""
        analysis = entry.analysis
        if stored is not None:
            reading = self._onto(entry, reading, stored.reading)
            if analysis is None:
                return replace(stored, reading=reading)
        named = entry.radiograph_id, _uid(entry), reading
        if analysis is None:
            return SavedReading(*named)
        return SavedReading(*named, analysis.model_id, analysis.score, analysis.score_interval)

    def _onto(self, entry: Entry, reading: Reading, stored: Reading | None) -> Reading:
        """Return a reading with what another window has stored since this one saw it."""
        base = self._stored.get(entry)
        return reading if stored is None or stored == base else reading.onto(stored, base)

    def wipe(self) -> None:
        """Forget everything, in the database and in the window."""
        self._later.stop()
        self._analysed.clear()
        self._unsaved.clear()
        self._kept.clear()
        if self.store is not None:
            self._ask(self.store.wipe)
        site = self._session.site
        site.set_threshold(None)
        site.set_blind(False)
        site.set_reader("")
        for entry in list(self._session.entries):
            if entry.reading is not None:
                self._session.update(entry, reading=None)
            self._session.marking.load(entry, Marks())
        if self.store is not None:
            self._ask(self.store.wipe)  # what saving the changes above wrote

    # -- decisions -------------------------------------------------------------------------------------

    def _load_decisions(self, store: Store) -> None:
        site = self._session.site
        reader, blind = store.get(READER, ""), store.get(BLIND, False)
        saved: dict[str, Any] = store.get(SITE_THRESHOLD, {})
        site.set_reader(reader)
        site.set_blind(blind)
        try:
            site.set_threshold(SiteThreshold(float(saved["score"]), str(saved["model_id"])))
        except (KeyError, TypeError, ValueError, SiteThresholdError):
            site.set_threshold(None)

    def _save_threshold(self) -> None:
        threshold = self._session.site.threshold
        saved = {} if threshold is None else {"score": threshold.score, "model_id": threshold.model_id}
        self._set(SITE_THRESHOLD, saved)

    def _blind_changed(self) -> None:
        self._set(BLIND, self._session.site.blind)
        for entry in list(self._session.entries):
            self._blind(entry)

    def _reader_changed(self) -> None:
        self._set(READER, self._session.site.reader)
        self._loaded.clear()
        for entry in list(self._session.entries):
            self._load(entry)

    def _blind(self, entry: Entry) -> None:
        """Hide the Analysis from a reader who reads blind until the first reading is done."""
        opened = entry.reading is not None and entry.reading.opens_score
        blinded = self._session.site.blind and not opened
        if blinded != entry.blinded:
            self._session.update(entry, blinded=blinded)

    def _set(self, name: str, value: Any) -> None:
        store = self.store
        if store is not None and self._decided:
            self._ask(lambda: store.set(name, value))

    # -- readings --------------------------------------------------------------------------------------

    def _identified(self, entry: Entry) -> None:
        if not entry.radiograph_id:
            return
        if entry not in self._loaded:
            self._load(entry)
        if entry.analysis is not None:
            self._note_analysis(entry)

    def _load(self, entry: Entry) -> None:
        store, reader = self.store, self._session.site.reader
        if store is None:
            self._load_kept(entry, reader)
        if store is None or not entry.radiograph_id or not self._decided:
            self._blind(entry)
            return
        written = entry.reading if entry in self._unsaved else None
        found: list[Reading | None] = [None]

        def load() -> None:
            if written is not None:  # the reader was faster than the reading of the file
                self._write(store, entry, written)
            found[0] = self._stored[entry] = store.reading(entry.radiograph_id, reader)

        if not self._ask(load):
            self._retry.start()
            return
        self._loaded.add(entry)
        self._unsaved.discard(entry)
        self._session.update(entry, reading=found[0])
        self._blind(entry)
        self._show_marks(entry)
        if written is not None:
            self._load_twins(entry)

    def _load_kept(self, entry: Entry, reader: str) -> None:
        """Show what this window remembers of a reader's reading, where there is no Store."""
        for key in [key for key in self._kept if key[1] is entry and entry.radiograph_id]:  # known by now
            _, reading = self._kept.pop(key)
            known = key[0], entry.radiograph_id
            before = self._kept.get(known)
            self._kept[known] = entry, reading.onto(before[1]) if before is not None else reading
        _, kept = self._kept.get((reader, entry.radiograph_id or entry), (entry, None))
        if kept is not entry.reading:
            self._session.update(entry, reading=kept)
            self._show_marks(entry)

    def _load_twins(self, entry: Entry) -> None:
        """Load the reading of other entries of the same Radiograph, which it was saved for too."""
        for other in list(self._session.entries):
            if other is not entry and entry.radiograph_id and other.radiograph_id == entry.radiograph_id:
                self._load(other)

    def _show_marks(self, entry: Entry) -> None:
        """Show the marks of an entry's reading, as it was found; where they differ nothing can be undone."""

        def load() -> None:
            stored = entry.reading.marks if entry.reading is not None else ""
            marks = Marks.from_json(stored) if stored else Marks()
            if marks != entry.marks:
                self._session.marking.load(entry, marks)

        self._ask(load)

    def _save(self, entry: Entry) -> None:
        store, reading = self.store, entry.reading
        if reading is None:
            return
        if store is None:
            self._kept[reading.reader, entry.radiograph_id or entry] = entry, reading
            self._load_twins(entry)
            return
        if entry not in self._loaded:
            self._unsaved.add(entry)
            if entry.radiograph_id:
                self._retry.start()
            return

        def save() -> None:
            saved = self._write(store, entry, reading)
            self._unsaved.discard(entry)
            self._session.update(entry, reading=saved)
            if saved.marks != reading.marks:  # not now: what is being done or undone is not at its end
                QTimer.singleShot(0, lambda: self._show_marks(entry))

        if not self._ask(save):
            self._unsaved.add(entry)
            self._retry.start()
        self._blind(entry)
        if entry not in self._unsaved:
            self._load_twins(entry)

    def _write(self, store: Store, entry: Entry, reading: Reading) -> Reading:
        """Save a reading onto what is stored by now: another window may have written meanwhile."""
        reading = self._onto(entry, reading, store.reading(entry.radiograph_id, reading.reader))
        model_id = entry.analysis.model_id if entry.analysis is not None else ""
        saved = store.save_reading(entry.radiograph_id, _uid(entry), reading, model_id)
        self._stored[entry] = saved
        if not model_id:
            self._without_model.add(entry)
        return saved

    def _save_marks(self, entry: Entry) -> None:
        written = entry.marks.to_json() if entry.marks else ""
        if written != (entry.reading.marks if entry.reading is not None else "") and entry.index >= 0:
            self._session.change_reading(entry, marks=written)

    def _save_again(self) -> None:
        if self.store is not None and not self._decided:
            self._start_again(self.store)
            if not self._decided:
                self._retry.start()
                return
        self._save_analyses()
        for entry in {*self._unsaved, *self._session.entries}:
            if entry.radiograph_id and entry not in self._loaded:
                self._load(entry)
            elif entry in self._unsaved:
                self._save(entry)

    # -- analyses --------------------------------------------------------------------------------------

    def _note_analysis(self, entry: Entry) -> None:
        if entry.radiograph_id and entry.analysis is not None and self.store is not None:
            self._analysed.add(entry)
            if not self._later.isActive():
                self._later.start()

    def _save_analyses(self) -> None:
        store = self.store
        rows = [(e.radiograph_id, _uid(e), e.analysis) for e in self._analysed if e.analysis is not None]
        if store is None or not rows:
            return

        def save() -> None:
            store.save_analyses(rows)
            for entry in self._analysed & set(self._without_model):
                if entry.analysis is not None and entry.reading is not None:
                    store.name_model(entry.radiograph_id, entry.reading.reader, entry.analysis.model_id)
                    self._without_model.discard(entry)
            self._analysed.clear()

        self._ask(save)  # where it fails, they go along with what is saved next

    def _ask(self, work: Callable[[], object]) -> bool:
        """Do something with the Store; where it fails, tell the reader and return false."""
        try:
            work()
        except TBViewerError as error:
            self._session.fault.emit(str(error))
            return False
        return True


def _uid(entry: Entry) -> str:
    return entry.identity.sop_instance_uid if entry.identity is not None else ""
