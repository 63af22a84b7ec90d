"""Settings and readings on disk: they outlive what happens to the program, and nothing is overwritten."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import numpy as np
import pytest

from tbviewer import database, network_folder
from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import Box
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.readings import FirstReading, Reading, Verdict
from tbviewer.database import StoreError
from tbviewer.store import RECENT_ITEMS, Store, data_folder, peek_settings


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "data")
    yield opened
    opened.close()


def analysis(score: float, model_id: str = "m" * 64) -> Analysis:
    shares = {"normal": 1 - score / 100, "tb": score / 100}
    heatmap = np.zeros((8, 8), dtype=np.float32)
    box = Box(1, 2, 3, 4, 0.75, 0.5)
    return Analysis(model_id, shares, heatmap, Letterbox.of(8, 8, 64), 0.5, 0.0, (box,), (), (10.0, 90.0))


def test_settings_are_found_again_and_of_the_right_type(store: Store, tmp_path: Path) -> None:
    store.set("blind", True)
    store.set("window", {"size": [3, 4]})
    store.close()
    again = Store(tmp_path / "data")
    assert again.get("blind", False) is True
    assert again.get("window", {}) == {"size": [3, 4]}
    assert again.get("blind", "text") == "text"  # saved by a version that meant something else by it
    assert again.get("missing", 7) == 7
    again.close()


def test_a_reading_is_replaced_but_the_first_one_stays(store: Store) -> None:
    first = FirstReading(Verdict.NORMAL, "clear", "2026-01-01T00:00:00+00:00")
    store.save_reading("r1", "1.2.3", Reading(Verdict.NORMAL, "clear", first=first, reader="AB"))
    later = FirstReading(Verdict.TB, "forged", "2026-02-01T00:00:00+00:00")
    saved = store.save_reading("r1", "1.2.3", Reading(Verdict.TB, "cavity", first=later, reader="AB"))
    assert (saved.verdict, saved.comment, saved.first) == (Verdict.TB, "cavity", first)
    assert saved.saved_at
    assert store.reading("r1", "CD") is None


def test_readings_come_with_the_score_of_their_model(store: Store) -> None:
    store.save_analyses([("r1", "1.2.3", analysis(62.5)), ("r1", "1.2.3", analysis(9.0, "n" * 64))])
    store.save_reading("r1", "1.2.3", Reading(Verdict.TB), "m" * 64)
    store.save_reading("r2", "", Reading(Verdict.NORMAL))
    one, two = store.readings()
    assert (one.score, one.score_interval, one.sop_instance_uid) == (62.5, (10.0, 90.0), "1.2.3")
    assert (two.score, two.model_id) == (None, "")


def test_a_saved_reading_outlives_kill_9(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from tbviewer.store import Store\n"
        "from tbviewer.core.readings import Reading, Verdict\n"
        "store = Store(Path(sys.argv[1]))\n"
        "store.save_reading('r1', '', Reading(Verdict.TB, 'seen'))\n"
        "print('saved', flush=True)\n"
        "with store._database.change() as database:\n"
        '    database.execute("DELETE FROM readings")\n'  # begun, and never finished
        "    print('deleting', flush=True)\n"
        "    time.sleep(60)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert [child.stdout.readline().strip() for _ in range(2)] == ["saved", "deleting"]
    child.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    child.wait()
    child.stdout.close()
    store = Store(tmp_path)
    found = store.reading("r1", "")
    store.close()
    assert found is not None
    assert (found.verdict, found.comment) == (Verdict.TB, "seen")


def test_a_locked_database_is_one_sentence(store: Store, tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "data" / "tbviewer.sqlite3", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="Another program is holding") as raised:
        store.set("blind", True)
    assert raised.value.code == "store_locked"
    holder.execute("ROLLBACK")
    holder.close()
    store.set("blind", True)
    assert store.get("blind", False)


def test_a_damaged_database_is_put_aside_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "tbviewer.sqlite3"
    path.write_bytes(b"this is no database, but somebody may want it " * 200)
    path.with_name(f"{path.name}-journal").write_bytes(bytes(512))  # of a change that never ended, on a share
    store = Store(tmp_path)
    assert store.recovered is not None
    assert store.recovered.with_name(f"{store.recovered.name}-journal").exists()
    assert store.recovered.read_bytes().startswith(b"this is no database")
    store.set("blind", True)
    store.close()
    again = Store(tmp_path)
    assert again.recovered is None
    again.close()


def test_the_log_of_a_damaged_database_is_kept_with_it(tmp_path: Path) -> None:
    """Where the file's head is gone, what was read last lies in its write-ahead log alone."""
    code = (
        "import os, sys; from pathlib import Path; from tbviewer.store import Store\n"
        "from tbviewer.core.readings import Reading, Verdict\n"
        "Store(Path(sys.argv[1])).close()\n"
        "store = Store(Path(sys.argv[1]))\n"
        "store.save_reading('r1', '', Reading(Verdict.TB, 'cavity'))\n"
        "os._exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)]).returncode == 9
    path = tmp_path / "tbviewer.sqlite3"
    head = path.read_bytes()[:100]
    with path.open("r+b") as file:
        file.write(bytes(100))
    store = Store(tmp_path)
    assert store.recovered is not None
    assert store.reading("r1", "") is None
    with store.recovered.open("r+b") as file:  # whoever rescues it has a copy of the head
        file.write(head)
    with contextlib.closing(sqlite3.connect(store.recovered)) as rescued:
        assert rescued.execute("SELECT verdict, comment FROM readings").fetchall() == [
            ("abnormal_tb", "cavity")
        ]
    store.wipe()
    store.close()
    assert [path.name for path in tmp_path.iterdir() if "damaged" in path.name] == []


def test_pages_damaged_in_the_middle_are_noticed_when_it_is_opened(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for number in range(300):
        store.set(f"setting {number}", "x" * 200)
    store.close()
    path = tmp_path / "tbviewer.sqlite3"
    content = bytearray(path.read_bytes())
    content[8192:20480] = os.urandom(12288)
    path.write_bytes(content)
    again = Store(tmp_path)
    assert again.recovered is not None
    again.close()


def test_a_newer_database_is_not_touched(tmp_path: Path) -> None:
    Store(tmp_path).close()
    path = tmp_path / "tbviewer.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(StoreError, match="newer version"):
        Store(tmp_path)
    assert path.exists()
    assert len(list(tmp_path.glob("*damaged*"))) == 0


def test_readings_of_the_first_version_are_still_there(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "tbviewer.sqlite3")
    connection.executescript(database._MIGRATIONS[0])
    connection.execute(
        "INSERT INTO readings VALUES ('r1', 'AB', '', 'normal', 'clear', '', '', NULL, NULL, NULL, '2026')"
    )
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    store = Store(tmp_path)
    reading = store.reading("r1", "AB")
    assert reading == Reading(Verdict.NORMAL, "clear", reader="AB", saved_at="2026")
    store.save_reading("r1", "", Reading(None, "clear", reader="AB", score_seen=True))
    store.save_reading("r1", "", Reading(None, "clear", reader="AB"))  # once seen, seen for ever
    (saved,) = store.readings()
    assert saved.reading.score_seen
    store.close()


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be made"):
        Store(tmp_path / "file" / "data")


def test_two_windows_share_it(store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "data")
    other.save_reading("r1", "", Reading(Verdict.OTHER))
    found = store.reading("r1", "")
    other.close()
    assert found is not None
    assert found.verdict is Verdict.OTHER


def test_recent_items_are_few_and_the_newest_first(store: Store) -> None:
    for number in range(RECENT_ITEMS + 3):
        store.add_recent(f"/ward/{number}")
    store.add_recent("/ward/5")
    recent = store.recent()
    assert recent[:2] == ["/ward/5", f"/ward/{RECENT_ITEMS + 2}"]
    assert len(recent) == RECENT_ITEMS
    store.clear_recent()
    assert store.recent() == []


def test_wiping_leaves_nothing_in_the_files(store: Store, tmp_path: Path) -> None:
    store.save_reading("r1", "1.2.3.4.5", Reading(Verdict.TB, "a secret remark"))
    store.save_analyses([("r1", "1.2.3.4.5", analysis(50))])
    store.add_recent("/secret/path")
    store.set("reader", "secret reader")
    store.wipe()
    left = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir())
    assert b"secret" not in left
    assert b"1.2.3.4.5" not in left
    assert store.readings() == []


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_nobody_else_may_read_it(store: Store, tmp_path: Path) -> None:
    modes = {file.name: file.stat().st_mode & 0o077 for file in (tmp_path / "data").iterdir()}
    assert set(modes.values()) == {0}


def test_the_data_folder_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TBVIEWER_DATA_FOLDER")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert Path.home() in data_folder().parents


def test_settings_on_a_share_that_is_gone_do_not_stop_the_start(gone_share: Path) -> None:
    assert peek_settings(gone_share) == {}


def test_macos_mounts_shares_where_it_mounts_sticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_folder.sys, "platform", "darwin")
    assert network_folder.is_remote(Path("/Volumes/clinic/tbviewer"))
    assert not network_folder.is_remote(Path("/Users/ab/Library/Application Support/tbviewer"))


def test_on_a_network_share_there_is_no_write_ahead_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database may have been made by a program that had one there."""
    local = Store(tmp_path)
    local.save_reading("r1", "1.2", Reading(Verdict.TB, "cavity", reader="AB"))
    local.close()
    monkeypatch.setattr(database, "is_remote", lambda folder: folder == tmp_path)
    shared = Store(tmp_path)
    shared.save_reading("r2", "1.3", Reading(Verdict.NORMAL, "", reader="AB"))
    shared.set("language", "sw")
    file = tmp_path / "tbviewer.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [path.name for path in tmp_path.iterdir()] == [file.name]  # neither -wal nor -shm
    assert peek_settings(tmp_path) == {"language": "sw"}
    shared.close()
    again = Store(tmp_path)
    assert [one.reading.comment for one in again.readings()] == ["cavity", ""]
    again.close()


MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:5 / /srv rw shared:2 - autofs systemd-1 rw,fd=29
31 30 0:45 / /srv rw,relatime shared:3 - nfs4 nas:/clinic rw,vers=4.2
32 22 0:46 / /mnt/read\\040me rw - cifs //nas/tb rw
33 22 0:47 / /home/ann/ward rw master:1 - fuse.sshfs ann@nas: rw
34 22 8:2 / /home rw - xfs /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/srv/tb", "nfs4"),
        ("/srvice", "ext4"),
        ("/mnt/read me", "cifs"),
        ("/home/ann/ward/data", "fuse.sshfs"),
        ("/home/ann", "xfs"),
    ],
)
def test_linux_tells_what_a_folder_lies_on(place: str, kind: str) -> None:
    assert network_folder.file_system(place, MOUNTS) == kind


@pytest.mark.parametrize(
    ("place", "remote"),
    [
        (r"\\server\tb\data", True),
        (r"\\?\UNC\server\tb\data", True),
        (r"Z:\data", True),
        (r"C:\Users\ann", False),
        (r"\\?\C:\Users\ann", False),
    ],
)
def test_windows_tells_by_the_drive(place: str, remote: bool) -> None:
    kinds = {"Z:\\": 4, "C:\\": 3}
    assert network_folder.on_remote_drive(PureWindowsPath(place), kinds.__getitem__) is remote


def test_settings_on_a_windows_share_have_an_address_that_sqlite_takes() -> None:
    """SQLite refuses any server's name where an address has its own place for it."""
    share = PureWindowsPath(r"\\server\tb data\tbviewer.sqlite3")
    assert network_folder.sqlite_uri(share) == "file:////server/tb%20data/tbviewer.sqlite3?mode=ro"
    disk = PureWindowsPath(r"C:\tb\tbviewer.sqlite3")
    assert network_folder.sqlite_uri(disk) == "file:///C:/tb/tbviewer.sqlite3?mode=ro"


def test_settings_hold_where_the_data_folder_is_named_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path / "data")
    store.set("language", "sw")
    store.close()
    monkeypatch.chdir(tmp_path)
    assert peek_settings(Path("data")) == {"language": "sw"}
