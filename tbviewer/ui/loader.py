"""Between Session and Worker: what is listed, read and analysed next. What is on the screen comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from tbviewer.core.assets import default_bundle
from tbviewer.core.errors import RefusedError, TBViewerError, UnreadableError, WorkerError
from tbviewer.core.file_version import CHANGED
from tbviewer.core.patients import are_two_patients
from tbviewer.core.readings import radiograph_id
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.naming import replaced_model
from tbviewer.ui.opening import Opening
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis
    from tbviewer.core.bundle import Bundle
    from tbviewer.core.radiograph import Radiograph

_CURRENT, _SHOWN, _LISTING, _BACKGROUND = 0, 1, 2, 10
_HEADERS_AT_ONCE = 24
THUMBNAIL_PX = 128

_Job = Callable[..., Any]


class Loader(QObject):
    """Keeps the Worker busy with what the Session needs, and the Session informed.

    Futures end on other threads; one queued signal brings each result to the window's thread.
    """

    _finished = Signal(object, object)

    def __init__(self, session: Session, worker: Worker) -> None:
        super().__init__()
        self._session = session
        self._worker = worker
        self._pending: dict[tuple[Entry, _Job], Future[Any]] = {}
        self._identifying = False
        self._by_id: dict[str, list[Entry]] = {}  # more than one where headers name several patients
        self._without_preview: set[Entry] = set()
        self._read_ahead: Entry | None = None
        self._model_asked = False
        self._of_another: set[Entry] = set()  # what was analysed by another bundle than is known here
        self._told = ""  # why the bundle could not be loaded: said once, however often it is tried
        self._closed = False
        self.opening = Opening(session, partial(self._submit, _LISTING))
        self.opening.listed.connect(self._go_on)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        session.current_changed.connect(self._current_changed)
        session.viewports.changed.connect(self._go_on)
        session.paused_changed.connect(self._go_on)
        session.identified.connect(self._merge)
        session.entries_removed.connect(self._forget_removed)
        for viewport in session.viewports:
            viewport.radiograph_changed.connect(self._go_on)

    def open(self, paths: Sequence[str]) -> None:
        """List what some paths hold and add it to the Session; the first path's Radiograph is shown."""
        self.opening.open(paths)

    def load_model(self) -> None:
        """Load the bundle ahead of its first use; after a failure, when the next Radiograph is read."""
        if self._session.bundle is None:
            self._ask_for_model()

    def _ask_for_model(self) -> None:
        """Ask which bundle the child analyses with, unless that is on its way already."""
        if not self._model_asked:
            self._model_asked = True
            self._submit(_CURRENT, self._model_loaded, jobs.load_model, "")

    def change_model(self, path: str) -> None:
        """Load another bundle, and analyse the list again with it.

        Parameters
        ----------
        path
            The bundle's file; empty for the built-in one.
        """

        def arrive(future: Future[Any]) -> None:
            try:
                self._use(future.result())
            except TBViewerError as error:
                self._session.fault.emit(str(error))

        self._submit(_CURRENT, arrive, jobs.load_model, path or str(default_bundle()))

    def _use(self, bundle: Bundle) -> None:
        """Note which bundle is loaded, and analyse again what another one said."""
        self._told = ""
        self._of_another.clear()
        self._session.set_bundle(bundle)
        self._analyse_again()

    def _analyse_again(self) -> None:
        """Forget what another model said; refusals are not the model's."""
        bundle = self._session.bundle
        model_id = bundle.model_id if bundle is not None else ""
        for entry in self._session.entries:
            others = entry.analysis is not None and entry.analysis.model_id != model_id
            if others or entry.status is Status.NOT_ANALYSED:
                self._session.update(entry, analysis=None, status=Status.WAITING, message="", code="")
        self._go_on()

    def close(self) -> None:
        """Deliver nothing more."""
        self._closed = True

    # -- to the Worker and back ------------------------------------------------------------------------

    def _submit(
        self,
        priority: int,
        then: Callable[[Future[Any]], None],
        job: _Job,
        *arguments: Any,
        convert: Callable[[Any], Any] | None = None,
    ) -> Future[Any]:
        """Submit a job; `convert` may make more of its result before the window's thread sees it."""

        def done(future: Future[Any]) -> None:  # on the Worker's thread
            if not self._closed:
                result = future if convert is None else _converted(future, convert)
                self._finished.emit(then, result)

        future = self._worker.submit(job, *arguments, priority=priority)
        future.add_done_callback(done)
        return future

    def _deliver(self, then: Callable[[Future[Any]], None], future: Future[Any]) -> None:
        if not self._closed and not future.cancelled():
            then(future)

    def _ask(
        self,
        entry: Entry,
        priority: int,
        then: Callable[[Entry, Future[Any]], None],
        job: _Job,
        *arguments: Any,
        convert: Callable[[Any], Any] | None = None,
    ) -> None:
        """Submit a job about an entry, unless that is on its way already."""
        if (entry, job) in self._pending:
            return

        def arrive(future: Future[Any]) -> None:
            self._pending.pop((entry, job), None)
            if entry.index >= 0:
                then(entry, future)
            self._go_on()

        self._pending[entry, job] = self._submit(
            priority, arrive, job, entry.source, *arguments, convert=convert
        )

    def _model_loaded(self, future: Future[Any]) -> None:
        self._model_asked = False
        before = self._session.bundle
        try:
            bundle: Bundle = future.result()
        except TBViewerError as error:
            self._go_without_model(error)
            return
        self._use(bundle)
        if before is not None and before.model_id != bundle.model_id:
            self._session.fault.emit(replaced_model(before.manifest.name))

    def _go_without_model(self, error: TBViewerError) -> None:
        """Say why there is no bundle; what waits to know its own is not analysed, lest it waits for ever."""
        waiting, self._of_another = self._of_another, set()
        for entry in waiting:
            self._session.update(entry, status=Status.NOT_ANALYSED, message=error.sentence, code=error.code)
        if str(error) != self._told:
            self._told = str(error)
            self._session.fault.emit(self._told)
        self._go_on()

    # -- what comes next -------------------------------------------------------------------------------

    def _current_changed(self) -> None:
        shown = [viewport.entry for viewport in self._session.viewports.shown]
        for (entry, job), future in list(self._pending.items()):
            if entry in shown or job is jobs.as_it_is_now:  # nobody would ask for that again
                continue
            if future.cancel():  # not begun: a newer click wins
                del self._pending[entry, job]
                if not entry.settled:
                    self._session.update(entry, status=Status.WAITING)
        self._read_ahead = None
        self._go_on()

    def _go_on(self) -> None:
        """Ask for what the screen lacks; when it lacks nothing, work ahead of the reader, a job at a time."""
        active = self._session.viewport
        for viewport in (active, *(v for v in self._session.viewports.shown if v is not active)):
            if viewport.entry is not None:
                self._see_to(viewport.entry, _CURRENT if viewport is active else _SHOWN)
        if not self._pending:
            self._work_ahead()

    def _see_to(self, entry: Entry, priority: int) -> None:
        """Ask for what an entry lacks that is on the screen."""
        if entry.source is None or entry.status is Status.UNREADABLE:
            return
        if entry.radiograph is None:
            self._read(entry, priority)
        elif not entry.settled:
            self._analyse(entry, priority)
        elif self._wants_preview(entry):
            self._preview(entry, priority)

    def _wants_preview(self, entry: Entry) -> bool:
        return entry.thumbnail is None and entry not in self._without_preview

    def _work_ahead(self) -> None:
        """Names first, for they sort the list and find priors; then the next image, then analyses."""
        session = self._session
        if self._identifying or self._identify():
            return
        following = session.ordering.following(session.current)
        below = session.ordering.beside(session.current, 1)
        if below is not None and below is not self._read_ahead and _can_be_read(below):
            self._read_ahead = below
            self._read(below, _BACKGROUND)
            return
        if session.paused:
            return
        for entry in following:
            if entry.source is None or entry.status is Status.UNREADABLE:
                continue
            if not entry.settled:
                self._analyse(entry, _BACKGROUND)
                return
            if self._wants_preview(entry):
                self._preview(entry, _BACKGROUND)
                return

    def _identify(self) -> bool:
        """Ask for the headers of the next few entries; false if all are known."""
        session = self._session
        near = [session.current] if session.current is not None else []
        wanted = [
            entry
            for entry in near + session.ordering.following(session.current)
            if entry.identity is None and entry.source is not None
        ][:_HEADERS_AT_ONCE]
        if not wanted:
            return False
        self._identifying = True
        then = partial(self._identified, wanted)
        self._submit(_BACKGROUND, then, jobs.identify, tuple(entry.source for entry in wanted))
        return True

    # -- what came of it -------------------------------------------------------------------------------

    def _identified(self, entries: list[Entry], future: Future[Any]) -> None:
        self._identifying = False
        try:
            identities = future.result()
        except (TBViewerError, CancelledError):
            from tbviewer.core.radiograph import Identity

            identities = (Identity(),) * len(entries)  # reading each will say what is wrong with it
        for entry, identity in zip(entries, identities, strict=True):
            if entry.identity is None:
                self._session.update(entry, identity=identity)
        self._go_on()

    def _read(self, entry: Entry, priority: int) -> None:
        if entry.radiograph is None and (entry, jobs.read) not in self._pending:
            if not entry.settled:
                self._session.update(entry, status=Status.READING)
            frame = entry.source.frame if entry.source is not None else None
            self._ask(entry, priority, self._read_done, jobs.read, convert=partial(_prepared, frame))

    def _read_done(self, entry: Entry, future: Future[Any]) -> None:
        try:
            radiograph, grey, identifier = future.result()
        except TBViewerError as error:
            self._unreadable(entry, error)
            return
        self.load_model()  # before the analysis, which is to be drawn at the model's own threshold
        status = Status.WAITING if entry.status is Status.READING else entry.status
        self._session.update(
            entry, radiograph=radiograph, grey=grey, identity=radiograph.identity, status=status
        )
        # With the image, so that whatever the reader says of what is on the screen can be saved.
        if not entry.radiograph_id:
            self._session.update(entry, radiograph_id=identifier)

    def _unreadable(self, entry: Entry, error: TBViewerError) -> None:
        """Note that a file cannot be read; one that was replaced by another is begun anew.

        Where other files hold the same Radiograph, one of them is read in its place.
        """
        if error.code == CHANGED:
            # At once: until the other is there, nothing may be said of it that was known of the first.
            anew = Entry(entry.name, entry.source, Status.UNREADABLE, error.sentence, error.code)
            self._session.renew(entry, anew)
            self._ask(anew, _SHOWN, self._renew, jobs.as_it_is_now)
            return
        self._session.update(entry, status=Status.UNREADABLE, message=error.sentence, code=error.code)
        self._session.fall_back(entry)

    def _renew(self, entry: Entry, future: Future[Any]) -> None:
        try:
            source = future.result()
        except TBViewerError:
            return  # it says already that it has to be opened again
        self._session.renew(entry, Entry(source.name, source))

    def _analyse(self, entry: Entry, priority: int) -> None:
        if (entry, jobs.analyse) not in self._pending and entry not in self._of_another:
            self._session.update(entry, status=Status.ANALYSING)
            self._ask(entry, priority, self._analysed, jobs.analyse)

    def _analysed(self, entry: Entry, future: Future[Any]) -> None:
        try:
            analysis: Analysis = future.result()
            if not self._is_of_the_bundle(analysis):
                self._find_out_whose(entry)
                return
            self._session.update(entry, analysis=analysis, status=Status.READY)
        except RefusedError as error:
            self._session.update(entry, status=Status.REFUSED, message=error.sentence, code=error.code)
        except TBViewerError as error:
            # An image that was read stays readable when the model is missing or the analysis failed.
            unread = isinstance(error, UnreadableError) or (entry.radiograph is None and _is_fatal(error))
            if unread:
                self._unreadable(entry, error)
                return
            self._session.update(entry, status=Status.NOT_ANALYSED, message=error.sentence, code=error.code)
        if self._wants_preview(entry):
            self._preview(entry, _CURRENT)  # the child still has the image: this takes a moment

    def _is_of_the_bundle(self, analysis: Analysis) -> bool:
        bundle = self._session.bundle
        return bundle is not None and bundle.model_id == analysis.model_id

    def _find_out_whose(self, entry: Entry) -> None:
        """Let an entry wait until the bundle that has analysed it is known; then it is analysed again.

        A child that was started anew loads the bundle's file anew, and that may hold another one by then; a
        file that could not be loaded at first may have come.
        """
        self._of_another.add(entry)
        self._session.update(entry, status=Status.WAITING)
        self._ask_for_model()

    def _preview(self, entry: Entry, priority: int) -> None:
        self._ask(entry, priority, self._previewed, jobs.preview, THUMBNAIL_PX)

    def _previewed(self, entry: Entry, future: Future[Any]) -> None:
        try:
            preview = future.result()
        except TBViewerError as error:
            self._without_preview.add(entry)  # a list without one picture still works
            if error.code == CHANGED:
                self._unreadable(entry, error)
            return
        self._session.update(
            entry,
            thumbnail=preview.thumbnail,
            identity=preview.identity,
            radiograph_id=preview.radiograph_id,
        )

    def _forget_removed(self) -> None:
        listed = {key: [e for e in entries if e.index >= 0] for key, entries in self._by_id.items()}
        self._by_id = {key: entries for key, entries in listed.items() if entries}
        self._without_preview = {entry for entry in self._without_preview if entry.index >= 0}
        for entries in list(self._by_id.values()):
            self._name_others(entries)

    def _merge(self, entry: Entry) -> None:
        """Make one entry of two that turn out to be the same Radiograph.

        Where their headers name two patients, both stay, each with a word about the other: one of them is
        wrong, and which cannot be known here.
        """
        if not entry.radiograph_id:
            return
        known = self._by_id.setdefault(entry.radiograph_id, [])
        if entry in known:
            return
        for place, other in enumerate(known):
            if not _of_two_patients(entry, other):
                if other.status is Status.UNREADABLE:  # it was opened first, but is gone: a CD was ejected
                    known[place] = entry
                    entry, other = other, entry
                self._session.merge(entry, other)
                return
        known.append(entry)
        self._name_others(known)

    def _name_others(self, entries: list[Entry]) -> None:
        """Say of entries of one image which others there are."""
        for entry in entries:
            others = tuple(other.title for other in entries if other is not entry)
            if others != entry.of_another:
                self._session.update(entry, of_another=others)


def _prepared(frame: int | None, radiograph: Radiograph) -> tuple[Radiograph, GreyPyramid, str]:
    """Return a Radiograph, what draws it, and what its reading is saved under; on the Worker's thread."""
    return radiograph, GreyPyramid(radiograph), radiograph_id(radiograph, frame)


def _converted(future: Future[Any], convert: Callable[[Any], Any]) -> Future[Any]:
    """Return a finished future with the converted result, or with the same failure."""
    result: Future[Any] = Future()
    if future.cancelled():
        result.cancel()
        return result
    try:
        result.set_result(convert(future.result()))
    except TBViewerError as error:
        result.set_exception(error)
    except MemoryError:
        result.set_exception(
            WorkerError("memory", translate("Loader", "There is not enough memory to show this image."))
        )
    return result


def _of_two_patients(one: Entry, other: Entry) -> bool:
    return (
        one.identity is not None
        and other.identity is not None
        and are_two_patients(one.identity, other.identity)
    )


def _can_be_read(entry: Entry) -> bool:
    return entry.radiograph is None and entry.source is not None and entry.status is not Status.UNREADABLE


def _is_fatal(error: TBViewerError) -> bool:
    """Say whether a file ended the process that read it, or kept it past its deadline."""
    return isinstance(error, WorkerError) and error.code in {"crashed", "deadline", "memory"}
