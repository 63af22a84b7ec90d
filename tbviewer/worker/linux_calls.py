"""Which system calls the child loses, as a program that the kernel runs before each of them (seccomp(2)).

Landlock came by and by: emptying a file without opening it for writing counts from ABI 3 (Linux 6.2),
signals from ABI 6 (6.12), changed permissions, owners and times not at all. Debian 12 has ABI 2, Ubuntu
22.04 ABI 1, 24.04 ABI 4. What is refused here is refused in all of them.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM
_LOAD, _JUMP, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x05, 0x15, 0x35, 0x45, 0x06  # BPF
_NUMBER, _MACHINE, _ARGUMENTS = 0, 4, 16  # where they lie in struct seccomp_data; 8 bytes each argument
_X32 = 0x40000000

# Numbers on x86-64 (asm/unistd_64.h) and aarch64 (asm-generic/unistd.h); None where it has no such call.
_REFUSED: dict[str, tuple[int | None, int | None]] = {
    # the network
    "socket": (41, 198),
    "connect": (42, 203),
    "accept": (43, 202),
    "accept4": (288, 242),
    "bind": (49, 200),
    "listen": (50, 201),
    # other programs, and io_uring, which could do all of these
    "execve": (59, 221),
    "execveat": (322, 281),
    "io_uring_setup": (425, 425),
    # other processes: their memory, their files, signals to them
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "kill": (62, 129),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    # what the kernel offers to administrators and debuggers
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "mount": (165, 40),
    "setns": (308, 268),
    "unshare": (272, 97),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # files that are emptied; openat2 has its flags where a program like this one cannot look. Not ftruncate
    # and fallocate: they need a file that is open for writing, and shared memory needs them.
    "truncate": (76, 45),
    "creat": (85, None),
    "openat2": (437, 437),
    # permissions, owners, times, attributes
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "setxattrat": (463, 463),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "removexattrat": (466, 466),
    "file_setattr": (469, 469),
}

# open(2) with O_TRUNC empties a file even if it asks for reading only
_TRUNCATE = 0o1000
# ioctl(2): what types into the terminal that the program was started from, and who gets a file's signals
_TIOCSTI, _TIOCLINUX, _FIOSETOWN, _SIOCSPGRP = 0x5412, 0x541C, 0x8901, 0x8902
_F_SETOWN, _F_SETOWN_EX = 8, 15  # fcntl(2), the latter


@dataclass(frozen=True, slots=True)
class Machine:
    """An instruction set: its name for seccomp, the number of seccomp(2), its column in the tables above."""

    audit_arch: int
    seccomp: int
    column: int


MACHINES = {"x86_64": Machine(0xC000003E, 317, 0), "aarch64": Machine(0xC00000B7, 277, 1)}
"""By the name that `platform.machine` gives them; both little-endian."""


class Instruction(ctypes.Structure):
    """``struct sock_filter``: code, how many to skip if true and if false, operand."""

    _fields_ = (
        ("code", ctypes.c_uint16),
        ("jt", ctypes.c_uint8),
        ("jf", ctypes.c_uint8),
        ("k", ctypes.c_uint32),
    )


def program(machine: Machine, process_id: int) -> list[Instruction]:
    """Return the program for a process: EPERM for what it loses, anything else goes on.

    Parameters
    ----------
    process_id
        The process itself, which may go on signalling its own threads: that is how abort(3) ends it.
    """
    numbers = [row[machine.column] for row in _REFUSED.values()]
    refused = [number for number in numbers if number is not None]
    count = len(refused)
    return [
        Instruction(_LOAD, 0, 0, _MACHINE),
        Instruction(_EQUAL, 1, 0, machine.audit_arch),
        Instruction(_RETURN, 0, 0, _REFUSE),  # another machine's calls
        Instruction(_LOAD, 0, 0, _NUMBER),
        Instruction(_AT_LEAST, count + 1, 0, _X32),
        *(Instruction(_EQUAL, count - i, 0, number) for i, number in enumerate(refused)),
        Instruction(_JUMP, 0, 0, 1),  # past the refusal
        Instruction(_RETURN, 0, 0, _REFUSE),
        *_by_argument(machine, process_id),
        Instruction(_RETURN, 0, 0, _ALLOW),
    ]


def _by_argument(machine: Machine, process_id: int) -> list[Instruction]:
    x86 = machine.column == 0
    itself = [(_EQUAL, process_id)]
    empties = [(_ANY_BIT, _TRUNCATE)]
    owners = [(_EQUAL, _F_SETOWN), (_EQUAL, _F_SETOWN_EX)]
    requests = [(_EQUAL, request) for request in (_TIOCSTI, _TIOCLINUX, _FIOSETOWN, _SIOCSPGRP)]
    return [
        *(_check(2, 1, empties, _REFUSE) if x86 else ()),  # open
        *_check(257 if x86 else 56, 2, empties, _REFUSE),  # openat
        *_check(72 if x86 else 25, 1, owners, _REFUSE),  # fcntl
        *_check(16 if x86 else 29, 1, requests, _REFUSE),  # ioctl
        *_check(234 if x86 else 131, 0, itself, _ALLOW),  # tgkill
        # prlimit64: no time left on the processor ends another process
        *_check(302 if x86 else 261, 0, [(_EQUAL, 0), *itself], _ALLOW),
    ]


def _check(number: int, argument: int, tests: list[tuple[int, int]], met: int) -> list[Instruction]:
    """Return what decides one call by the low half of an argument: the kernel reads no more of these.

    Parameters
    ----------
    tests
        Comparison and operand of each.
    met
        The answer if one of the tests is met; else it is the other one.
    """
    return [
        Instruction(_EQUAL, 0, len(tests) + 3, number),
        Instruction(_LOAD, 0, 0, _ARGUMENTS + 8 * argument),
        *(Instruction(code, len(tests) - i, 0, operand) for i, (code, operand) in enumerate(tests)),
        Instruction(_RETURN, 0, 0, _ALLOW if met == _REFUSE else _REFUSE),
        Instruction(_RETURN, 0, 0, met),
    ]
