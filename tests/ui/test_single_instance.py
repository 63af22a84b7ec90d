"""Another start finds the window that is open, gives it its files, and nobody else can."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tbviewer.ui.options import WindowOptions
from tbviewer.ui.single_instance import SingleInstance, private_folder

WAIT_MS = 10_000


@pytest.fixture
def folder(short_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This user's own folder for the session."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short_folder))
    found = private_folder()
    assert found == short_folder / "tbviewer"
    return found


@pytest.fixture
def first(qtbot: QtBot, folder: Path) -> Iterator[SingleInstance]:
    """The process whose window is open."""
    instance = SingleInstance(folder)
    assert instance.begin([])
    yield instance
    instance.close()


def start_another(qtbot: QtBot, folder: Path, paths: Sequence[str]) -> bool:
    """Return whether another start, a process of its own, would open a window of its own."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from tbviewer.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); sys.exit(SingleInstance(Path(sys.argv[1])).begin(sys.argv[2:]))\n"
    )
    start = subprocess.Popen([sys.executable, "-c", code, str(folder), *paths])
    qtbot.waitUntil(lambda: start.poll() is not None, timeout=WAIT_MS)
    return bool(start.returncode)


AWKWARD = [
    "plain.dcm",
    "two words.dcm",
    "Größe – Überblick/射线 рентген صورة.dcm",
    "new\nline and \"quotes\" 'and' %20 #1.dcm",
    "🫁/" + "d" * 200 + "/" + "e" * 200 + "/" + "f" * 200 + ".dcm",
]


def test_the_open_window_gets_the_files_of_another_start(
    qtbot: QtBot, folder: Path, first: SingleInstance
) -> None:
    with qtbot.waitSignal(first.paths_arrived, timeout=WAIT_MS) as arrived:
        assert not start_another(qtbot, folder, AWKWARD)
    assert arrived.args == [[f"{Path.cwd()}/{name}" for name in AWKWARD], ""]


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_no_unicode_arrives_as_it_is(
    qtbot: QtBot, folder: Path, first: SingleInstance
) -> None:
    name = os.fsdecode(b"/media/cd/R\xf6ntgen.dcm")
    with qtbot.waitSignal(first.paths_arrived, timeout=WAIT_MS) as arrived:
        assert not start_another(qtbot, folder, [name])
    assert os.fsencode(arrived.args[0][0]) == b"/media/cd/R\xf6ntgen.dcm"


def test_a_start_without_files_only_calls_the_window(
    qtbot: QtBot, folder: Path, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    with qtbot.waitSignal(first.paths_arrived, timeout=WAIT_MS) as arrived:
        assert not start_another(qtbot, folder, [])
    assert arrived.args == [[], "token-1"]


def test_of_many_starts_at_once_one_opens_the_window(qtbot: QtBot, folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from tbviewer.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); one = SingleInstance(Path(sys.argv[1])); taken = []\n"
        "def take(paths, token):\n"
        "    taken.extend(paths)\n"
        "    if len(taken) == 3: app.quit()\n"
        "one.paths_arrived.connect(take)\n"
        "if one.begin([sys.argv[2]]): QTimer.singleShot(60000, app.quit); app.exec(); print(len(taken))\n"
    )
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(folder), f"/{number}.dcm"], stdout=subprocess.PIPE, text=True
        )
        for number in range(4)
    ]
    said = [start.communicate(timeout=90)[0].strip() for start in starts]
    assert sorted(said) == ["", "", "", "3"]


def test_what_a_killed_window_left_is_in_nobodys_way(qtbot: QtBot, folder: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from tbviewer.ui.single_instance import SingleInstance\n"
        "app = QCoreApplication([]); one = SingleInstance(Path(sys.argv[1])); os._exit(one.begin([]) + 8)\n"
    )
    assert subprocess.run([sys.executable, "-c", code, str(folder)]).returncode == 9
    assert [path.suffix for path in folder.iterdir()] == [".socket"]
    instance = SingleInstance(folder)
    assert instance.begin(["/a.dcm"])
    instance.close()
    assert not folder.exists()


def test_a_window_that_hangs_costs_nobody_the_file(
    qtbot: QtBot, folder: Path, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tbviewer.ui.single_instance._ANSWER_WAIT_MS", 200)
    assert SingleInstance(folder).begin(["/a.dcm"])  # asked while this thread, the window's, is busy


@pytest.mark.parametrize(
    "message",
    [
        b"not json\n",
        b'{"open": "x", "token": ""}\n',
        b'{"open": [3], "token": ""}\n',
        b'{"open": ["a\\u0000b"], "token": ""}\n',
        b"[" * 100_000 + b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="a pipe there")
def test_nonsense_is_not_answered(qtbot: QtBot, folder: Path, first: SingleInstance, message: bytes) -> None:
    arrived: list[object] = []
    first.paths_arrived.connect(lambda *what: arrived.append(what))
    (path,) = folder.glob("*.socket")
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(path))
        client.sendall(message)
        client.settimeout(0.01)
        answer: list[bytes] = []

        def closed() -> bool:
            try:
                answer.append(client.recv(100))
            except TimeoutError:
                return False
            except ConnectionError:
                answer.append(b"")
            return True

        qtbot.waitUntil(closed, timeout=WAIT_MS)
    assert answer == [b""]
    assert arrived == []


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_only_this_user_can_reach_it(folder: Path, first: SingleInstance) -> None:
    (path,) = folder.glob("*.socket")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert path.stat().st_mode & 0o077 == 0


def _widen(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o777)


def _link(folder: Path) -> None:
    other = folder.with_name("other")
    other.mkdir(mode=0o700)
    folder.symlink_to(other)


@pytest.mark.parametrize("prepare", [_widen, _link, Path.touch])
@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_folder_that_others_may_have_made_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prepare: Callable[[Path], None]
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    prepare(tmp_path / "tbviewer")
    assert private_folder() is None
    assert SingleInstance(None).begin(["/a.dcm"])  # a window of its own


def test_a_start_with_a_bundle_of_its_own_never_borrows_a_window() -> None:
    assert WindowOptions(("/a.dcm",)).shares_window
    assert not WindowOptions(("/a.dcm",), model=Path("other.onnx")).shares_window
    assert not WindowOptions(threshold=0.4).shares_window
    assert not WindowOptions(new_window=True).shares_window
