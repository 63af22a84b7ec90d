"""What the child may not do, tried from inside it."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.errors import WorkerError
from tbviewer.worker import confinement, jobs, linux_calls, windows_job
from tbviewer.worker.client import Worker

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux takes these from a process")


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def outcome(action: Callable[[], object]) -> str:
    try:
        action()
    except OSError as error:
        return type(error).__name__
    return "done"


def make_socket() -> str:
    return outcome(socket.socket)


def start_program() -> str:
    return outcome(lambda: subprocess.run(["true"], check=False))


def write(path: str) -> str:
    return outcome(lambda: Path(path).write_text("x"))


def remove(path: str) -> str:
    return outcome(lambda: Path(path).unlink())


def signal_to(pid: int) -> str:
    return outcome(lambda: os.kill(pid, 0))


def empty(path: str) -> str:
    return outcome(lambda: os.truncate(path, 0))


def kernel_socket() -> int:
    """Ask the kernel past Python, as machine code in a file would."""
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.socket(2, 1, 0)) if libc.socket(2, 1, 0) >= 0 else -ctypes.get_errno()


def kernel_write(path: str) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.open(path.encode(), os.O_WRONLY | os.O_CREAT, 0o600)
    return int(handle) if handle >= 0 else -ctypes.get_errno()


def kernel_program() -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    words = (ctypes.c_char_p * 2)(b"/bin/true", None)
    libc.execve(b"/bin/true", words, None)
    return -ctypes.get_errno()


def kernel_signal(pid: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    return 0 if libc.kill(pid, signal.SIGCONT) == 0 else -ctypes.get_errno()


def core_limit() -> tuple[int, int]:
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)


def take_within(budget_bytes: int, size_bytes: int) -> str:
    try:
        with confinement.memory_budget(budget_bytes):
            return str(np.ones(size_bytes, np.uint8).nbytes)
    except MemoryError:
        return "no room"


def take_all() -> int:
    return len(bytearray(16 << 30))


def test_python_refuses_the_network_programs_and_writing(worker: Worker, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_text("kept")
    assert worker.submit(make_socket).result(30) == "PermissionError"
    assert worker.submit(start_program).result(30) == "PermissionError"
    assert worker.submit(write, str(tmp_path / "new")).result(30) == "PermissionError"
    assert worker.submit(write, str(kept)).result(30) == "PermissionError"
    assert worker.submit(remove, str(kept)).result(30) == "PermissionError"
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert kept.read_text() == "kept"


@linux
def test_the_kernel_refuses_them_too(worker: Worker, tmp_path: Path) -> None:
    held = worker.submit(jobs.held).result(30)
    if not {"calls", "files"} <= held:
        pytest.skip(f"this kernel or container grants only {sorted(held)}")
    assert worker.submit(kernel_socket).result(30) < 0
    assert worker.submit(kernel_program).result(30) < 0
    assert worker.submit(kernel_write, str(tmp_path / "new")).result(30) < 0
    assert worker.submit(kernel_write, "/dev/shm/tbv-test").result(30) >= 0
    Path("/dev/shm/tbv-test").unlink()
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_child_that_was_taken_over_cannot_end_its_parent(worker: Worker) -> None:
    held = worker.submit(jobs.held).result(30)
    if "signals" not in held:
        pytest.skip(f"this kernel or container grants only {sorted(held)}")
    assert worker.submit(kernel_signal, os.getpid()).result(30) < 0


@linux
@pytest.mark.parametrize("abi", [0, 1, 2, 4])
def test_kernels_of_today_refuse_signals_and_emptying_too(abi: int, tmp_path: Path) -> None:
    """Ubuntu 22.04 has Landlock's ABI 1, Debian 12 ABI 2, Ubuntu 24.04 ABI 4, many containers none."""
    victim = tmp_path / "of the user.dcm"
    victim.write_text("kept")
    before = victim.stat()
    done = subprocess.run(
        [sys.executable, "-m", "tests.worker.taken_over", str(abi), str(victim)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == -signal.SIGABRT, done.stderr  # a process can still end itself
    found = json.loads(done.stdout)
    if "calls" not in found["held"]:
        pytest.skip(f"this kernel or container grants only {found['held']}")
    assert "signals" in found["held"]
    assert set(found["answers"].values()) == {errno.EPERM}, found
    after = victim.stat()
    assert victim.read_text() == "kept"
    assert (after.st_mode, after.st_mtime_ns) == (before.st_mode, before.st_mtime_ns)


def decided(lines: list[linux_calls.Instruction], arch: int, number: int, *arguments: int) -> bool:
    """Return whether the kernel would let a call through: what it does with such a program, bpf(4)."""
    data = struct.pack("<IIQ6Q", number, arch, 0, *arguments, *[0] * (6 - len(arguments)))
    at = value = 0
    while True:
        line = lines[at]
        at += 1
        match line.code:
            case 0x20:  # load a word
                (value,) = struct.unpack_from("<I", data, line.k)
            case 0x05:  # jump
                at += line.k
            case 0x15:  # equal
                at += line.jt if value == line.k else line.jf
            case 0x35:  # at least
                at += line.jt if value >= line.k else line.jf
            case 0x45:  # any bit
                at += line.jt if value & line.k else line.jf
            case 0x06:  # answer
                return bool(line.k == 0x7FFF0000)
            case _:
                raise AssertionError(line.code)


@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
def test_the_kernels_program_refuses_on_every_machine_what_is_listed_and_nothing_else(name: str) -> None:
    """Numbers on arm64 by asm-generic/unistd.h: this runs where there is none, too."""
    machine, itself, parent = linux_calls.MACHINES[name], 4711, 4242
    lines = linux_calls.program(machine, itself)
    x86 = name == "x86_64"

    def let(on_x86: int, on_arm: int, *arguments: int) -> bool:
        return decided(lines, machine.audit_arch, on_x86 if x86 else on_arm, *arguments)

    listed = {row[machine.column] for row in linux_calls._REFUSED.values()} - {None}
    by_argument = {2, 257, 72, 16, 234, 302} if x86 else {56, 25, 29, 131, 261}
    for number in range(500):
        assert decided(lines, machine.audit_arch, number) is (number not in listed) or number in by_argument
    assert not any(decided(lines, 0x40000003, number) for number in range(500))  # as a 32-bit program
    assert not let(62, 129, parent, 9)  # kill
    assert not let(76, 45)  # truncate
    assert let(77, 46)  # ftruncate, for shared memory
    assert let(285, 47)  # fallocate, likewise
    assert let(234, 131, itself, itself, 6)  # tgkill by abort
    assert not let(234, 131, parent, parent, 6)
    assert let(257, 56, 0, 0, os.O_RDONLY)  # openat
    assert let(257, 56, 0, 0, os.O_RDWR | os.O_CREAT | os.O_EXCL)
    assert not let(257, 56, 0, 0, 0o1000)  # with O_TRUNC
    assert let(302, 261, 0)  # prlimit64
    assert not let(302, 261, parent)
    assert let(16, 29, 0, 0x5401)  # ioctl: TCGETS
    assert not let(16, 29, 0, 0x5412)  # TIOCSTI
    assert let(72, 25, 0, 1030)  # fcntl: F_DUPFD_CLOEXEC
    assert not let(72, 25, 0, 8, parent)  # F_SETOWN


def test_python_refuses_signals_and_emptying(worker: Worker, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_text("kept")
    assert worker.submit(signal_to, os.getpid()).result(30) == "PermissionError"
    assert worker.submit(empty, str(kept)).result(30) == "PermissionError"
    assert kept.read_text() == "kept"


@linux
def test_no_memory_of_a_patient_is_dumped(worker: Worker) -> None:
    assert worker.submit(core_limit).result(30) == (0, 0)
    assert {"memory", "no_dump"} <= worker.submit(jobs.held).result(30)


@linux
def test_a_budget_counts_from_what_is_there_already(worker: Worker) -> None:
    assert worker.submit(take_within, 300 << 20, 200 << 20).result(30) == str(200 << 20)
    assert worker.submit(take_within, 300 << 20, 400 << 20).result(30) == "no room"
    assert worker.submit(take_within, 300 << 20, 200 << 20).result(30) == str(200 << 20)


@linux
def test_the_whole_child_has_a_limit_as_well(worker: Worker) -> None:
    with pytest.raises(WorkerError) as raised:
        worker.submit(take_all).result(30)
    assert raised.value.code == "memory"


def test_the_structures_of_windows_have_their_documented_sizes() -> None:
    """winnt.h on 64-bit Windows: 64 and 144 bytes."""
    assert ctypes.sizeof(windows_job.BasicLimits) == 64
    assert ctypes.sizeof(windows_job.ExtendedLimits) == 144
