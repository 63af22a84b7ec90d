"""Whether a folder lies on another computer.

SQLite's write-ahead log does not work there, for it needs memory that all who write share
(sqlite.org/wal.html); two computers that write by one may damage the file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePath, PureWindowsPath

_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE = {
    *(
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "lustre",
        "gpfs",
        "ocfs2",
        "gfs2",
        "9p",
    ),
    *("virtiofs", "vboxsf", "prl_fs", "davfs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.davfs2"),
    *("fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.smbnetfs", "fuse.vmhgfs-fuse", "fuse.curlftpfs"),
}
_MOUNTED_BY_MACOS = ("/Volumes/", "/net/", "/Network/")
_DRIVE_REMOTE = 4  # GetDriveTypeW


def is_remote(folder: Path) -> bool:
    """Return whether a folder lies on another computer, as far as the system tells.

    Linux tells by the kind of file system, Windows by the drive, macOS by where it mounts shares, and sticks
    too, which lose nothing by it; elsewhere, and where it is not known, the answer is no.
    """
    place = os.path.realpath(folder)
    if sys.platform == "win32":
        return on_remote_drive(PureWindowsPath(place), _drive_type)
    if sys.platform == "darwin":
        return place.startswith(_MOUNTED_BY_MACOS)
    if sys.platform != "linux":
        return False
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return file_system(place, mounts) in _REMOTE


def file_system(place: str, mounts: str) -> str:
    """Return the kind of file system that a path lies on; empty if it is not known.

    Parameters
    ----------
    place
        An absolute path, links resolved.
    mounts
        What ``/proc/self/mountinfo`` says, see proc_pid_mountinfo(5): the fifth word of a line is where
        something is mounted, with ``\\040`` for a space, and the first after `` - `` is its kind.
    """
    kind, longest = "", -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        words, kinds = before.split(" "), after.split(" ")
        if len(words) < 5:
            continue
        point = _unescaped(words[4])
        # the last of those mounted on the same folder hides the others
        if PurePath(place).is_relative_to(point) and len(point) >= longest:
            kind, longest = kinds[0], len(point)
    return kind


def _unescaped(word: str) -> str:
    for sign in " \t\n\\":
        word = word.replace(f"\\{ord(sign):03o}", sign)
    return word


def on_remote_drive(place: PureWindowsPath, drive_type: Callable[[str], int]) -> bool:
    """Return whether Windows has a path from a server: by its name, or by its drive letter's type."""
    drive = place.drive
    if drive.startswith("\\\\?\\"):
        drive = "\\\\" if drive[4:7].upper() == "UNC" else drive[4:]
    return drive.startswith("\\\\") or drive_type(f"{drive}\\") == _DRIVE_REMOTE


def _drive_type(root: str) -> int:
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    return int(kernel.GetDriveTypeW(ctypes.c_wchar_p(root)))


def sqlite_uri(path: PurePath) -> str:
    """Return the address by which SQLite opens a file to read; it takes a server's name only in the path."""
    address = path.as_uri()
    if path.drive.startswith("\\\\"):
        address = address.replace("file://", "file:////", 1)
    return f"{address}?mode=ro"
