"""What machine code in a file would ask the kernel for, in a process confined as an older kernel can.

``python -m tests.worker.taken_over ABI FILE`` prints what is held, and the errno of each attempt (0: done).
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import sys
from collections.abc import Callable

from tbviewer.worker import linux_sandbox

_TIOCSTI, _F_SETOWN = 0x5412, 8


class _Limit(ctypes.Structure):
    _fields_ = (("soft", ctypes.c_uint64), ("hard", ctypes.c_uint64))


def attempts(victim: bytes) -> dict[str, Callable[[ctypes.CDLL], int]]:
    parent, handle = os.getppid(), os.open(victim, os.O_RDONLY)
    limit = ctypes.byref(_Limit(1 << 40, 1 << 40))
    times = (ctypes.c_int64 * 4)()
    return {
        "kill": lambda libc: libc.kill(parent, 0),
        "tgkill": lambda libc: libc.syscall(
            234 if os.uname().machine == "x86_64" else 131, parent, parent, 0
        ),
        "setown": lambda libc: libc.fcntl(handle, _F_SETOWN, parent),
        "prlimit": lambda libc: libc.prlimit(parent, resource.RLIMIT_CPU, limit, None),
        "type": lambda libc: libc.ioctl(handle, _TIOCSTI, b"x"),
        "truncate": lambda libc: libc.truncate(victim, ctypes.c_long(0)),
        "open": lambda libc: libc.open(victim, os.O_RDONLY | os.O_TRUNC),
        "chmod": lambda libc: libc.chmod(victim, 0),
        "fchmod": lambda libc: libc.fchmod(handle, 0),
        "chown": lambda libc: libc.chown(victim, os.getuid(), os.getgid()),
        "utime": lambda libc: libc.utimensat(-100, victim, times, 0),
        "setxattr": lambda libc: libc.setxattr(victim, b"user.x", b"x", 1, 0),
    }


def main(abi: int, victim: bytes) -> None:
    tried = attempts(victim)
    linux_sandbox.landlock_version = lambda libc: abi  # type: ignore[assignment]
    held = linux_sandbox.confine("/dev/shm")
    libc = ctypes.CDLL(None, use_errno=True)
    answers = {name: ctypes.get_errno() if attempt(libc) < 0 else 0 for name, attempt in tried.items()}
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # its own limits are left to it
    print(json.dumps({"held": sorted(held), "answers": answers}), flush=True)
    os.abort()  # and so is ending itself


if __name__ == "__main__":
    main(int(sys.argv[1]), os.fsencode(sys.argv[2]))
