"""The child process: what happens to a job, and to the next one, when it dies, hangs or is not wanted."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from tbviewer.core import archives, sources
from tbviewer.core.errors import TBViewerError, UnreadableError, WorkerError
from tbviewer.core.sources import Problem, Source
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker
from tests.conftest import picture, save_picture
from tests.core.dicom_files import gradient, made
from tests.planted import planted_bundle


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return planted_bundle(tmp_path / "m.onnx", np.full((8, 8), 0.25), logits=(0.0, 0.0, 0.0))


@pytest.fixture
def worker(bundle: Path) -> Iterator[Worker]:
    made = Worker(bundle, deadline_s=5.0)
    yield made
    made.close()


def die(_: str) -> None:
    os._exit(9)


def hang(_: str) -> None:
    time.sleep(600)


def stumble(_: str) -> None:
    raise KeyError("SECRET^NAME")


def where(_: str) -> int:
    return os.getpid()


def moment(_: str) -> int:
    return time.monotonic_ns()


def wait_a_moment(_: str) -> None:
    time.sleep(0.5)


def test_a_radiograph_is_read_and_analysed_in_another_process(worker: Worker, tmp_path: Path) -> None:
    source = Source(str(save_picture(tmp_path / "a.png", seed=5)))
    assert worker.submit(where, "").result(30) != os.getpid()
    assert worker.submit(jobs.list_path, source.path).result(30).sources == (source,)
    assert np.array_equal(worker.submit(jobs.read, source).result(30).pixels, picture(5))
    small = worker.submit(jobs.thumbnail, source, 96).result(30)
    assert max(small.shape) == 96
    analysis = worker.submit(jobs.analyse, source).result(30)
    assert analysis.score == pytest.approx(100 / 3, abs=0.01)
    assert analysis.elapsed_ms > 0


def test_a_crash_is_one_sentence_on_one_file_and_the_model_comes_back(worker: Worker, tmp_path: Path) -> None:
    source = Source(str(save_picture(tmp_path / "a.png")))
    worker.submit(jobs.analyse, source).result(30)
    with pytest.raises(WorkerError, match="chest 7"):
        worker.submit(die, "chest 7").result(30)
    assert worker.submit(jobs.analyse, source).result(30).score > 0
    assert worker.restarts == 1


def test_a_hang_ends_at_its_deadline(bundle: Path) -> None:
    worker = Worker(bundle, deadline_s=1.0)
    try:
        worker.submit(where, "").result(30)
        start = time.monotonic()
        with pytest.raises(WorkerError) as raised:
            worker.submit(hang, "slow.dcm").result(30)
        assert raised.value.code == "deadline"
        assert time.monotonic() - start < 10
        assert worker.submit(where, "").result(30) > 0
    finally:
        worker.close()


def test_a_laptop_that_sleeps_in_the_middle_of_a_job_goes_on_with_it(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock on the wall goes on meanwhile: by it, the job is late by eight hours."""
    worker = Worker(bundle, deadline_s=5.0)
    try:
        worker.submit(where, "").result(30)
        slow = worker.submit(time.sleep, 1.5)
        while not slow.running():
            time.sleep(0.05)
        time.sleep(0.3)  # and the child has begun
        real, real_monotonic = time.time, time.monotonic
        monkeypatch.setattr(time, "time", lambda: real() + 8 * 3600)
        monkeypatch.setattr(time, "monotonic", lambda: real_monotonic() + 8 * 3600)
        slow.result(30)
        assert worker.restarts == 0
    finally:
        worker.close()


def test_errors_arrive_as_they_were_raised(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "page.dcm"
    path.write_text("<html>")
    with pytest.raises(UnreadableError, match=r"page\.dcm: This is neither"):
        worker.submit(jobs.read, Source(str(path))).result(30)


def test_a_fault_of_ours_says_nothing_of_the_patient(worker: Worker) -> None:
    with pytest.raises(TBViewerError) as raised:
        worker.submit(stumble, "x.dcm").result(30)
    assert raised.value.code == "internal"
    assert "SECRET" not in str(raised.value)


def test_the_urgent_goes_first_and_the_unwanted_not_at_all(worker: Worker) -> None:
    blocker = worker.submit(wait_a_moment, "")
    while not blocker.running():
        time.sleep(0.01)
    late = worker.submit(moment, "", priority=9)
    dropped = worker.submit(moment, "", priority=5)
    soon = worker.submit(moment, "", priority=0)
    second = worker.submit(moment, "", priority=0)
    assert dropped.cancel()
    assert soon.result(30) < second.result(30) < late.result(30)
    assert dropped.cancelled()


def test_closing_leaves_no_process_behind(bundle: Path) -> None:
    worker = Worker(bundle)
    pid = worker.submit(where, "").result(30)
    running = worker.submit(hang, "")
    worker.close()
    assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    with pytest.raises((TBViewerError, CancelledError)):  # whether it had begun
        running.result(1)
    with pytest.raises(WorkerError, match="closing"):
        worker.submit(where, "").result(1)


def test_a_bundle_that_cannot_be_loaded_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.onnx").write_bytes(b"nothing")
    worker = Worker(tmp_path / "bad.onnx")
    try:
        with pytest.raises(TBViewerError, match=r"bad\.onnx"):
            worker.submit(jobs.load_model, "").result(30)
    finally:
        worker.close()


def test_a_path_is_listed_part_by_part_and_the_child_may_die_between(worker: Worker, tmp_path: Path) -> None:
    for number in range(5):
        save_picture(tmp_path / f"{number}.png", number)
    listed: list[str] = []
    done = False
    while not done:
        part = worker.submit(jobs.list_part, str(tmp_path), len(listed), 2).result(30)
        listed += [Path(item.path).name for item in part.items if isinstance(item, Source)]
        done = part.done
        if len(listed) == 2:
            with pytest.raises(WorkerError):
                worker.submit(die, "").result(30)
    assert listed == [f"{number}.png" for number in range(5)]


@pytest.mark.parametrize("packed", [False, True])
def test_many_other_files_do_not_hold_a_listing_up(
    packed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow share, each part comes in time, and the radiograph that lies behind them is found."""
    others = {f"notes {number}.txt": b"nothing" for number in range(300)}
    files = others | {"z.dcm": made(gradient())}
    if packed:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            for name, content in files.items():
                archive.writestr(name, content)
    else:
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
    module, name = (archives, "_content") if packed else (sources, "_read_file")
    real, reads = getattr(module, name), 0

    def slowly(*arguments: Any) -> bytes:
        nonlocal reads
        reads += 1
        time.sleep(0.005)
        return real(*arguments)

    monkeypatch.setattr(module, name, slowly)
    most = int(jobs._PART_S / 0.005) + 2  # counted, since a clock would also count what holds the test up
    listed: list[Source | Problem] = []
    parts = [jobs.Part((), done=False)]
    while not parts[-1].done:
        reads = 0
        parts.append(jobs.list_part(str(tmp_path), len(listed), 60))
        assert reads <= most
        listed += parts[-1].items
    assert [Path(item.name).name for item in listed] == ["a.zip!z.dcm" if packed else "z.dcm"]
    assert len(parts) > 5
    # Asked by a child that was started anew: what was given is skipped, and that takes its time too.
    again = jobs.list_part(str(tmp_path), len(listed), 60)
    assert again == jobs.Part((), done=False)
    while not again.done:
        again = jobs.list_part(str(tmp_path), len(listed), 60)
        assert not again.items


def test_the_search_of_a_large_folder_does_not_hold_a_listing_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_bytes(b"")
    real, looked_at = os.scandir, 0

    @contextmanager
    def slowly(path: str) -> Iterator[Iterator[os.DirEntry[str]]]:
        def entries() -> Iterator[os.DirEntry[str]]:
            nonlocal looked_at
            for entry in found:
                looked_at += 1
                time.sleep(0.005)
                yield entry

        with real(path) as found:
            yield entries()

    monkeypatch.setattr(os, "scandir", slowly)
    assert jobs.list_part(str(tmp_path), 0, 1) == jobs.Part((), done=False)
    assert 0 < looked_at <= int(jobs._PART_S / 0.005) + 2


def test_a_header_is_read_without_its_image(worker: Worker, tmp_path: Path, chest: Path) -> None:
    cut = tmp_path / "cut.dcm"
    cut.write_bytes(chest.read_bytes()[:200_000])
    sources = (Source(str(chest)), Source(str(cut)), Source(str(save_picture(tmp_path / "a.png"))))
    whole, short, picture_of_nobody = worker.submit(jobs.identify, sources).result(30)
    assert whole.patient_id == short.patient_id == "9RG1"
    assert picture_of_nobody.patient_id == ""
