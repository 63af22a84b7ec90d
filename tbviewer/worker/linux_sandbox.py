"""What Linux takes from a process on request and for good: writing, running programs, signals, the network.

Neither needs a privilege, and both hold for threads begun later. Where the kernel is too old, or a
container forbids it, the process goes on without; `held` says what was gained.
"""

from __future__ import annotations

import ctypes
import os
import platform

from tbviewer.worker import linux_calls

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


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(linux_calls.Instruction)))


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
    What the kernel refuses from now on: ``no_dump`` a dump of the memory, ``no_new_privileges`` rights that
    a program file would give, ``files`` changing, emptying, making and removing files elsewhere, ``calls``
    what `tbviewer.worker.linux_calls` lists, ``network`` every socket, ``signals`` those to other processes.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mallopt(_M_ARENA_MAX, 2)  # each arena reserves memory that counts, and codecs begin many threads
    held = set()
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        held.add("no_new_privileges")
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:  # a dump would hold the patient's data
        held.add("no_dump")
    version = landlock_version(libc)
    held |= _landlock(libc, writable, version)
    held |= _seccomp(libc)
    if version < 3 and "calls" not in held:
        held.discard("files")  # they could be emptied
    return frozenset(held)


def landlock_version(libc: ctypes.CDLL) -> int:
    """Return the ABI of Landlock that the kernel has; below 1 where it has none, or a container hides it."""
    return int(
        libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_LANDLOCK_VERSION_FLAG))
    )


def _landlock(libc: ctypes.CDLL, writable: str, version: int) -> set[str]:
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
    return {"files", "signals"} if version >= 6 else {"files"}  # of the network it knows TCP alone


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
    machine = linux_calls.MACHINES.get(platform.machine())
    if machine is None:
        return set()
    lines = linux_calls.program(machine, os.getpid())
    program = _Program(len(lines), (linux_calls.Instruction * len(lines))(*lines))
    answer = libc.syscall(
        machine.seccomp,
        ctypes.c_uint(_SECCOMP_SET_MODE_FILTER),
        ctypes.c_uint(_SECCOMP_FILTER_FLAG_TSYNC),
        ctypes.byref(program),
    )
    return {"calls", "network", "signals"} if answer == 0 else set()
