"""What a restarted child still knows, and what becomes of a child whose parent is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from tbviewer.core.errors import TBViewerError, UnreadableError, WorkerError
from tbviewer.core.sources import Source
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker
from tests.conftest import picture, save_picture
from tests.planted import planted_bundle


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return planted_bundle(tmp_path / "first.onnx", np.full((8, 8), 0.25))


@pytest.fixture
def worker(model: Path) -> Iterator[Worker]:
    made = Worker(model)
    yield made
    made.close()


def die(_: str) -> None:
    os._exit(9)


def imported(*names: str) -> list[str]:
    return [name for name in names if name in sys.modules]


def reading_took(seconds: float) -> None:
    """In the child: let the radiographs it has kept have taken so long to read."""
    kept = jobs._Child.radiographs
    assert kept
    assert all(read_s > 0 for _, read_s in kept.values())
    kept.update({key: (radiograph, seconds) for key, (radiograph, _) in kept.items()})


def take(size_bytes: int) -> int:
    return len(bytes(size_bytes))


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_model_loaded_later_is_the_one_a_restarted_child_asks(worker: Worker, tmp_path: Path) -> None:
    other = planted_bundle(tmp_path / "other.onnx", np.full((8, 8), 0.75), logits=(3.0, 0.0, 0.0))
    source = Source(str(save_picture(tmp_path / "a.png")))
    first_id = worker.submit(jobs.load_model, "").result(30).model_id
    other_id = worker.submit(jobs.load_model, str(other)).result(30).model_id
    assert first_id != other_id
    with pytest.raises(WorkerError):
        worker.submit(die, "").result(30)
    assert worker.submit(jobs.analyse, source).result(30).model_id == other_id


def test_a_model_that_cannot_be_loaded_leaves_the_one_before(worker: Worker, tmp_path: Path) -> None:
    model_id = worker.submit(jobs.load_model, "").result(30).model_id
    (tmp_path / "bad.onnx").write_bytes(b"no model")
    with pytest.raises(TBViewerError, match=r"bad\.onnx"):
        worker.submit(jobs.load_model, str(tmp_path / "bad.onnx")).result(30)
    assert worker.submit(jobs.load_model, "").result(30).model_id == model_id


def test_a_model_file_that_was_replaced_is_loaded_afresh(worker: Worker, model: Path) -> None:
    old = worker.submit(jobs.load_model, str(model)).result(30).model_id
    planted_bundle(model, np.full((8, 8), 0.5))
    assert worker.submit(jobs.load_model, str(model)).result(30).model_id != old


def test_a_second_model_whose_file_was_replaced_is_loaded_afresh(worker: Worker, tmp_path: Path) -> None:
    source, path = Source(str(save_picture(tmp_path / "a.png"))), tmp_path / "second.onnx"
    planted_bundle(path, np.full((8, 8), 0.75))
    old = worker.submit(jobs.load_second, str(path)).result(30).model_id
    planted_bundle(path, np.full((8, 8), 0.5))
    new = worker.submit(jobs.load_second, str(path)).result(30).model_id
    assert new != old
    assert worker.submit(jobs.analyse_with, source, str(path)).result(30).model_id == new


def test_a_radiograph_that_was_replaced_is_read_again(worker: Worker, tmp_path: Path) -> None:
    source = Source(str(save_picture(tmp_path / "a.png", seed=1)))
    before = worker.submit(jobs.read, source).result(30).pixels
    save_picture(tmp_path / "a.png", seed=2)
    assert not np.array_equal(worker.submit(jobs.read, source).result(30).pixels, before)


@pytest.mark.parametrize("job", [jobs.read, jobs.analyse, jobs.sop_instance_uid])
def test_a_radiograph_that_is_kept_does_not_answer_for_the_file_in_its_place(
    worker: Worker, tmp_path: Path, job: Callable[[Source], object]
) -> None:
    path = str(save_picture(tmp_path / "a.png", seed=1))
    (source,) = worker.submit(jobs.list_path, path).result(30).sources
    worker.submit(jobs.read, source).result(30)
    save_picture(tmp_path / "a.png", seed=2)
    with pytest.raises(UnreadableError, match="replaced by another"):
        worker.submit(job, source).result(30)
    worker.submit(job, worker.submit(jobs.as_it_is_now, source).result(30)).result(30)


def test_time_to_read_counts_though_the_radiograph_was_kept(worker: Worker, tmp_path: Path) -> None:
    large = np.kron(picture(0, 300, 300) // 2, np.ones((10, 10), np.uint8))
    large += np.random.default_rng(0).integers(0, 60, large.shape, np.uint8)  # slow to inflate
    Image.fromarray(large).save(tmp_path / "large.png")
    source = Source(str(tmp_path / "large.png"))
    worker.submit(jobs.load_model, "").result(30)
    start = time.perf_counter()
    worker.submit(jobs.read, source).result(30)
    read_ms = 1000 * (time.perf_counter() - start)
    start = time.perf_counter()
    analysis = worker.submit(jobs.analyse, source).result(30)
    analyse_ms = 1000 * (time.perf_counter() - start)
    assert analysis.elapsed_ms < read_ms + analyse_ms
    worker.submit(reading_took, 100.0).result(30)
    later = worker.submit(jobs.analyse, source).result(30)
    assert later.elapsed_ms > 100_000


def test_a_job_may_have_a_deadline_of_its_own(worker: Worker) -> None:
    worker.submit(jobs.warm_up).result(30)
    with pytest.raises(WorkerError) as raised:
        worker.submit(time.sleep, 60, deadline_s=0.5).result(30)
    assert raised.value.code == "deadline"
    assert "0.5 seconds" in raised.value.sentence


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory this way")
def test_a_job_that_takes_too_much_memory_fails_alone(worker: Worker) -> None:
    with pytest.raises(WorkerError) as raised:
        worker.submit(take, 16 << 30).result(30)
    assert raised.value.code == "memory"
    assert worker.submit(take, 10).result(30) == 10


def test_the_child_imports_neither_qt_nor_torch_and_is_warm_once_started(worker: Worker) -> None:
    worker.start()
    names = ("PySide6", "torch", "trainer", "tbviewer.ui.app", "pydicom")
    assert worker.submit(imported, *names).result(30) == ["pydicom"]


def test_the_window_imports_the_client_without_the_heavy_parts() -> None:
    heavy = ("numpy", "scipy", "pydicom", "PIL", "onnxruntime", "pebble", "PySide6")
    code = f"import sys, tbviewer.worker.client; print([n for n in {heavy} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


_PARENT = """
import os, signal, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job inherits it ignored
from tbviewer.worker.client import Worker
worker = Worker()
print(worker.submit(os.getpid).result(30), flush=True)
worker.submit(time.sleep, 600)
time.sleep(600)
"""


@pytest.mark.parametrize("how", ["killed", "interrupted"])
@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_no_child_outlives_its_parent(how: str) -> None:
    command = [sys.executable, "-c", _PARENT]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=root) as parent:
        try:
            assert parent.stdout is not None
            child = psutil.Process(int(parent.stdout.readline()))
            parent.send_signal(signal.SIGKILL if how == "killed" else signal.SIGINT)
            parent.wait(20)
            wait_for(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)
        finally:
            parent.kill()
