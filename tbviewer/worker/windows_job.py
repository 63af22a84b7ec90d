"""A job object: how Windows limits what one process may take (and ends it together with its parent)."""

from __future__ import annotations

import ctypes
from typing import Any

# winnt.h: JOBOBJECT_BASIC_LIMIT_INFORMATION.LimitFlags
_PROCESS_MEMORY, _DIE_ON_UNHANDLED, _ACTIVE_PROCESS = 0x100, 0x400, 0x8
_EXTENDED_LIMIT_INFORMATION = 9

_held: list[Any] = []  # the limits hold while the handle is open


class BasicLimits(ctypes.Structure):
    """``JOBOBJECT_BASIC_LIMIT_INFORMATION``."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def confine(memory_limit_bytes: int) -> frozenset[str]:
    """Put this process into a job that may commit so much memory, start no other, and shows no dialogue.

    Returns
    -------
    ``memory`` and ``processes`` if Windows granted it.
    """
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined, unused-ignore]
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = ExtendedLimits()
    limits.basic.flags = _PROCESS_MEMORY | _DIE_ON_UNHANDLED | _ACTIVE_PROCESS
    limits.basic.active_processes = 1
    limits.process_memory = memory_limit_bytes
    size = ctypes.c_uint32(ctypes.sizeof(limits))
    granted = (
        job
        and kernel.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size)
        and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
    if not granted:
        return frozenset()
    _held.append(job)
    return frozenset({"memory", "processes"})
