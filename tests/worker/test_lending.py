"""Pixels come back through shared memory, and no block of it stays, whoever dies."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np
import psutil
import pytest

from tbviewer.core.errors import WorkerError
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.worker import jobs, lending
from tbviewer.worker.client import Worker
from tests.conftest import picture, save_picture
from tests.core.dicom_files import real_files

BLOCKS = Path("/dev/shm")
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows its blocks in a folder")


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def blocks(pid: int) -> list[str]:
    return [path.name for path in BLOCKS.glob(f"tbv-{pid}-*")]


def ended(child: psutil.Process) -> bool:
    """Say whether a child has ended, without reaping it, which is the pool's to do."""
    try:
        return bool(child.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def lend_and_die(block: str) -> None:
    """Leave a block behind, as a child does that is ended before its answer is sent."""
    lending.lend(np.zeros(4 << 20, np.uint8), block)
    os._exit(9)


def test_a_result_is_what_it_was_and_the_block_is_gone() -> None:
    name = lending.new_name()
    before = (np.arange(3 << 20).reshape(3, -1), {"a": np.ones((2, 700_000), bool)}, "words")
    lent = lending.lend(before, name)
    assert isinstance(lent, lending.Lent)
    assert len(pickle.dumps(lent)) < 2_000
    after = lending.collect(lent, name)
    assert np.array_equal(before[0], after[0])
    assert np.array_equal(before[1]["a"], after[1]["a"])
    assert after[0].flags.writeable
    with pytest.raises(FileNotFoundError):
        SharedMemory(name)


def test_small_results_take_the_pipe() -> None:
    name = lending.new_name()
    small = lending.lend({"a": 1}, name)
    assert lending.collect(small, name) == {"a": 1}


def test_without_room_for_a_block_the_pipe_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    large = np.ones(3 << 20, np.uint8)
    name = lending.new_name()
    assert lending.collect(lending.lend(large, name), name) is large
    with pytest.raises(FileNotFoundError):
        SharedMemory(name)


def test_no_real_radiographs_pixels_go_through_the_pipe() -> None:
    """Whatever the layout of its arrays, what is pickled stays small."""
    checked = 0
    for path in real_files().values():
        try:
            radiograph = read(Source(str(path)))
        except Exception:
            continue
        rest = pickle.dumps(radiograph, protocol=5, buffer_callback=lambda _: None)
        if radiograph.pixels.nbytes > lending.LARGE_BYTES:
            assert len(rest) < 20_000, path.name
            checked += 1
    assert checked > 10


@linux
def test_a_block_of_a_child_that_died_is_removed(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    name = lending.new_name()
    with pytest.raises(WorkerError):
        worker.submit(lend_and_die, name).result(30)
    assert name in blocks(os.getpid())  # the job chose this name, not the client: so it is still there
    lending.discard(name)
    chosen = lending.new_name()
    monkeypatch.setattr(lending, "new_name", lambda: chosen)
    with pytest.raises(WorkerError):
        worker.submit(lend_and_die, chosen).result(30)
    assert not (BLOCKS / chosen).exists()


@linux
def test_a_block_that_was_named_and_never_sized_is_removed() -> None:
    name = lending.new_name()
    (BLOCKS / name).touch()
    lending.discard(name)
    assert not (BLOCKS / name).exists()


@linux
def test_blocks_of_sessions_that_are_gone_are_swept(worker: Worker) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    old, own = BLOCKS / f"tbv-{gone.pid}-0", BLOCKS / f"tbv-{os.getpid()}-0"
    old.touch()
    own.touch()
    try:
        worker.submit(jobs.warm_up).result(30)
        assert not old.exists()
        assert own.exists()
    finally:
        own.unlink()


_SESSION = """
import sys
from tbviewer.core.sources import Source
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker
worker = Worker()
print(worker.submit(jobs.process_id).result(30), flush=True)
while True:
    worker.submit(jobs.read, Source(sys.argv[1])).result(30)
"""


@linux
def test_nothing_stays_when_both_are_killed_in_the_middle(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    from PIL import Image

    Image.fromarray(np.zeros((2500, 2500), np.uint8)).save(path)
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", _SESSION, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=root) as session:
        assert session.stdout is not None
        child = psutil.Process(int(session.stdout.readline()))
        end = time.monotonic() + 20
        while not (seen := blocks(session.pid)) and time.monotonic() < end:
            pass
        assert seen
        child.send_signal(signal.SIGKILL)
        session.send_signal(signal.SIGKILL)
        session.wait(20)
    end = time.monotonic() + 10
    while blocks(session.pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert blocks(session.pid) == []


def test_a_child_that_was_killed_while_idle_is_replaced(worker: Worker, tmp_path: Path) -> None:
    source = Source(str(save_picture(tmp_path / "a.png", seed=3)))
    for restarts in (1, 2):
        child = psutil.Process(worker.submit(jobs.process_id).result(30))
        child.kill()
        while not ended(child):
            time.sleep(0.01)
        assert np.array_equal(worker.submit(jobs.read, source).result(30).pixels, picture(3))
        assert worker.restarts == restarts
