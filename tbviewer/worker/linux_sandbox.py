"""What Linux takes from a process on request and for good: writing, running programs, the network.

Neither needs a privilege, and both hold for threads begun later. Where the kernel is too old, or a
container forbids it, the process goes on without; `held` says what was gained.
"""

from __future__ import annotations

import ctypes
import os
import platform
from dataclasses import dataclass

# prctl(2), seccomp(2), landlock(7) and their headers in linux/
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38
_SECCOMP_SET_MODE_FILTER, _SECCOMP_FILTER_FLAG_TSYNC = 1, 1
_LANDLOCK_CREATE, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT = 444, 445, 446  # the same on every machine
_LANDLOCK_VERSION_FLAG, _LANDLOCK_PATH_BENEATH = 1, 1
_M_ARENA_MAX = -8  # mallopt(3)

_EXECUTE, _WRITE_FILE, _REMOVE_FILE, _MAKE_REGULAR = 1 << 0, 1 << 1, 1 << 5, 1 << 8
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_CHANGES = _EXECUTE | _WRITE_FILE | sum(1 << bit for bit in range(4, 13))  # all of ABI 1 but reading
_TCP, _SCOPES = 0b11, 0b11  # bind and connect; abstract sockets of others, and signals to them

_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF instructions
_X32 = 0x40000000


@dataclass(frozen=True, slots=True)
class _Machine:
    """An instruction set: its name for seccomp, the number of seccomp(2), those of the refused calls."""

    audit_arch: int
    seccomp: int
    refused: tuple[int, ...]


# socket, connect, accept, bind, listen, accept4; execve, execveat; ptrace, process_vm_readv, …_writev;
# io_uring_setup, which could do the former; bpf, perf_event_open, userfaultfd; mount, setns, unshare;
# add_key, request_key, keyctl
_MACHINES = {
    "x86_64": _Machine(
        0xC000003E,
        317,
        (41, 42, 43, 49, 50, 288, 59, 322, 101, 310, 311, 425, 321, 298, 323, 165, 308, 272, 248, 249, 250),
    ),
    "aarch64": _Machine(
        0xC00000B7,
        277,
        (
            198,
            203,
            202,
            200,
            201,
            242,
            221,
            281,
            117,
            270,
            271,
            425,
            280,
            241,
            282,
            40,
            268,
            97,
            217,
            218,
            219,
        ),
    ),
}


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("jt", ctypes.c_uint8),
        ("jf", ctypes.c_uint8),
        ("k", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction)))


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def confine(writable: str) -> frozenset[str]:
    """Give up what a decoder never needs, for this process and for good.

    Parameters
    ----------
    writable
        The only folder in which files may still be made and changed.

    Returns
    -------
    What holds from now on, of ``no_new_privileges, no_dump, files, network, calls``.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mallopt(_M_ARENA_MAX, 2)  # each arena reserves memory that counts, and codecs begin many threads
    held = set()
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        held.add("no_new_privileges")
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:  # a dump would hold the patient's data
        held.add("no_dump")
    held |= _landlock(libc, writable)
    held |= _seccomp(libc)
    return frozenset(held)


def _landlock(libc: ctypes.CDLL, writable: str) -> set[str]:
    version = libc.syscall(
        _LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_LANDLOCK_VERSION_FLAG)
    )
    if version < 1:
        return set()
    files = _CHANGES | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    rules = _Ruleset(files, _TCP if version >= 4 else 0, _SCOPES if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = libc.syscall(_LANDLOCK_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), ctypes.c_uint32(0))
    if ruleset < 0:
        return set()
    try:
        _allow(libc, ruleset, writable, files & (_WRITE_FILE | _REMOVE_FILE | _MAKE_REGULAR | _TRUNCATE))
        if libc.syscall(_LANDLOCK_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0)) != 0:
            return set()
    finally:
        os.close(ruleset)
    return {"files", "network"} if version >= 4 else {"files"}


def _allow(libc: ctypes.CDLL, ruleset: int, folder: str, allowed: int) -> None:
    try:
        handle = os.open(folder, os.O_PATH)
    except OSError:
        return  # not there: then nothing can be written at all
    try:
        beneath = _Beneath(allowed, handle)
        libc.syscall(
            _LANDLOCK_ADD_RULE,
            ctypes.c_int(ruleset),
            ctypes.c_int(_LANDLOCK_PATH_BENEATH),
            ctypes.byref(beneath),
            ctypes.c_uint32(0),
        )
    finally:
        os.close(handle)


def _seccomp(libc: ctypes.CDLL) -> set[str]:
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        return set()
    lines = _filter(machine)
    program = _Program(len(lines), (_Instruction * len(lines))(*lines))
    answer = libc.syscall(
        machine.seccomp,
        ctypes.c_uint(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_uint(_SECCOMP_FILTER_FLAG_TSYNC),
        ctypes.byref(program),
    )
    return {"calls", "network"} if answer == 0 else set()


def _filter(machine: _Machine) -> list[_Instruction]:
    """Return a BPF program over ``struct seccomp_data``: the call's number at 0, the machine at 4."""
    count = len(machine.refused)
    return [
        _Instruction(_LOAD, 0, 0, 4),
        _Instruction(_EQUAL, 0, count + 3, machine.audit_arch),  # another machine's calls: refuse
        _Instruction(_LOAD, 0, 0, 0),
        _Instruction(_AT_LEAST, count + 1, 0, _X32),
        *(_Instruction(_EQUAL, count - i, 0, number) for i, number in enumerate(machine.refused)),
        _Instruction(_RETURN, 0, 0, _ALLOW),
        _Instruction(_RETURN, 0, 0, _REFUSE),
    ]
