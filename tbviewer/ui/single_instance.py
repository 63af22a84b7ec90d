"""One window per user and screen: a second start hands its files to the window that is already open.

The two processes meet at a local socket (a named pipe on Windows) that only this user may open. No network
port is ever involved.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from tbviewer.core.files import is_folder

_TAKEN = b"taken\n"
_LOCK_WAIT_MS = 5_000
_CONNECT_WAIT_MS = 1_000
_ANSWER_WAIT_MS = 15_000  # a window that has just been started on a slow laptop answers late
_MESSAGE_WAIT_MS = 5_000
_MAXIMUM_BYTES = 4 << 20
_ANY_PROCESS = -1  # ASFW_ANY of the Windows interface


class SingleInstance(QObject):
    """Either hands paths to the window that is open, or becomes the one that others hand theirs to.

    Parameters
    ----------
    folder
        Where socket and lock are; by default one that only this user can enter. None where there is no
        such folder: then each start has a window of its own.

    Attributes
    ----------
    paths_arrived
        The absolute paths that another start has handed over (possibly none: it only wants the window in
        front), and the token by which the desktop lets the window come to the front, or an empty string.
    """

    paths_arrived = Signal(object, str)  # Qt's own lists lose what is no Unicode in a name

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._server: QLocalServer | None = None
        self._folder = folder

    def begin(self, paths: Sequence[str]) -> bool:
        """Return whether this process is to open the window; if not, another one has taken the paths."""
        if self._folder is None:
            return True
        lock = QLockFile(str(self._folder / f"{_screen_key()}.lock"))
        lock.setStaleLockTime(0)  # stale only when the process that made it is gone
        if not lock.tryLock(_LOCK_WAIT_MS):
            return True
        # Several files opened at once start several processes at once, so asking and becoming are one step.
        socket = QLocalSocket()
        try:
            socket.connectToServer(self._address())
            connected = socket.waitForConnected(_CONNECT_WAIT_MS)
            if not connected:
                self._listen()
        finally:
            lock.unlock()
        return not (connected and _hand_over(socket, paths))

    def close(self) -> None:
        """Take no more paths, and leave no file behind."""
        if self._server is None:
            return
        self._server.close()
        self._server = None
        assert self._folder is not None
        with suppress(OSError):  # another screen of this user may have its socket here
            self._folder.rmdir()

    def _address(self) -> str:
        assert self._folder is not None
        if os.name == "nt":  # pipes have one name space for the whole machine
            return f"tbviewer-{hashlib.sha256(os.fsencode(self._folder)).hexdigest()[:16]}-{_screen_key()}"
        return str(self._folder / f"{_screen_key()}.socket")

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._address())  # what a killed process left; the lock makes this safe
        if server.listen(self._address()):
            server.newConnection.connect(self._greet)
            self._server = server

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Conversation(self, self._server.nextPendingConnection())


class _Conversation(QObject):
    """One start that hands over its paths: a line of JSON in, a short word back."""

    def __init__(self, instance: SingleInstance, socket: QLocalSocket) -> None:
        super().__init__(socket)  # which ends with the connection
        self._instance = instance
        self._socket = socket
        self._received = b""
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_MESSAGE_WAIT_MS, self, socket.abort)
        self._read()

    def _read(self) -> None:
        self._received += bytes(self._socket.readAll().data())
        if len(self._received) > _MAXIMUM_BYTES:
            self._socket.abort()
        elif self._received.endswith(b"\n"):
            message = _parse(self._received)
            self._received = b""
            if message is None:
                self._socket.abort()
                return
            self._socket.write(_TAKEN)
            self._socket.flush()
            self._socket.disconnectFromServer()
            self._instance.paths_arrived.emit(*message)


def private_folder() -> Path | None:
    """Return a folder for socket and lock that only this user can enter, None if there is none.

    It is below ``XDG_RUNTIME_DIR`` where that is set, else in the folder for temporary files, where anybody
    might have made one of that name: it is used only if it belongs to this user alone.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and is_folder(runtime):
        folder = Path(runtime) / "tbviewer"
    else:
        user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
        folder = Path(tempfile.gettempdir()) / f"tbviewer-{user}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    if not stat.S_ISDIR(status.st_mode):
        return None
    if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o077):
        return None
    return folder


def _screen_key() -> str:
    """Return what tells one screen of a user from another: a window elsewhere would be opened unseen."""
    names = ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME", "QT_QPA_PLATFORM")
    screen = "\0".join(os.environ.get(name, "") for name in names)
    return hashlib.sha256(os.fsencode(screen)).hexdigest()[:16]


def _hand_over(socket: QLocalSocket, paths: Sequence[str]) -> bool:
    """Send the paths; false if the other process does not answer, as when it hangs."""
    if sys.platform == "win32":
        import ctypes

        # Windows lets a window come to the front only if the process that the user started says so.
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    message = {"open": [absolute(path) for path in paths], "token": token}
    socket.write(json.dumps(message).encode("ascii") + b"\n")
    while not socket.canReadLine() and socket.waitForReadyRead(_ANSWER_WAIT_MS):
        pass
    return bytes(socket.readLine().data()) == _TAKEN


def absolute(path: str) -> str:
    """Return a path that means the same from another working folder; links in it are left as they are."""
    return os.path.abspath(path)  # noqa: PTH100 - Path.resolve would follow links


def _parse(line: bytes) -> tuple[list[str], str] | None:
    try:
        message = json.loads(line)
        paths, token = message["open"], message["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(paths, list) or not isinstance(token, str):
        return None
    if not all(isinstance(path, str) and path and "\0" not in path for path in paths):
        return None
    return paths, token
