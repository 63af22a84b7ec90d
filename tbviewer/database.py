"""The SQLite database under the store: opened, migrated, recovered, and what it raises told in a sentence.

Each change is one transaction, on the disk before the call returns (write-ahead log, on a network share the
older rollback journal, synchronous FULL), so that what was saved outlives a crash, ``kill -9`` and a power
cut.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tbviewer.core.errors import TBViewerError
from tbviewer.network_folder import is_remote

_BUSY_S = 0.5  # the window's thread waits for another program's change no longer

_MIGRATIONS = (
    """
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE recent (path TEXT PRIMARY KEY, opened_at TEXT NOT NULL);
    CREATE TABLE analyses (
        radiograph_id TEXT NOT NULL, model_id TEXT NOT NULL, sop_instance_uid TEXT NOT NULL,
        score REAL NOT NULL, score_low REAL, score_high REAL, probabilities TEXT NOT NULL,
        boxes TEXT NOT NULL, heatmap_threshold REAL NOT NULL, warnings TEXT NOT NULL,
        software_version TEXT NOT NULL, saved_at TEXT NOT NULL,
        PRIMARY KEY (radiograph_id, model_id)
    );
    CREATE TABLE readings (
        radiograph_id TEXT NOT NULL, reader TEXT NOT NULL, sop_instance_uid TEXT NOT NULL,
        verdict TEXT, comment TEXT NOT NULL, marks TEXT NOT NULL, model_id TEXT NOT NULL,
        first_verdict TEXT, first_comment TEXT, first_at TEXT, saved_at TEXT NOT NULL,
        PRIMARY KEY (radiograph_id, reader)
    );
    """,
    "ALTER TABLE readings ADD COLUMN score_seen INTEGER NOT NULL DEFAULT 0",
)


class StoreError(TBViewerError):
    """The database cannot be opened, read or changed."""


class Database:
    """One open database file.

    Parameters
    ----------
    path
        The file; its folder is made if it is missing.

    Attributes
    ----------
    recovered
        Where a damaged database was put aside, so that a new one could take its place; None if it was sound.

    Raises
    ------
    StoreError
        If it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.recovered: Path | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StoreError(
                "store_folder",
                f"The folder for settings and readings cannot be made ({error.strerror}). Check that you may "
                "write there; until then nothing is saved.",
                str(path.parent),
            ) from error
        with self.told():
            self._connection = self._opened()

    def _opened(self) -> sqlite3.Connection:
        try:
            return _connected(self.path)
        except sqlite3.OperationalError:  # locked or unwritable, but not damaged
            raise
        except sqlite3.DatabaseError:
            pass
        # Not a database, or a damaged one: kept for whoever can rescue it, never overwritten.
        aside = self.path.with_name(f"{self.path.stem}-damaged-{now().replace(':', '')}.sqlite3")
        with contextlib.suppress(OSError):
            self._beside("-shm").unlink()
        for log in ("-wal", "-journal"):
            with contextlib.suppress(FileNotFoundError):
                # The log goes with it: where the file's head is gone, the latest readings are here alone.
                self._beside(log).replace(aside.with_name(f"{aside.name}{log}"))
        self.path.replace(aside)
        self.recovered = aside
        return _connected(self.path)

    def forget_damaged(self) -> None:
        """Delete what was put aside on this and other days: it holds readings and settings too."""
        with self.told():
            for path in self.path.parent.glob(f"{self.path.stem}-damaged-*"):
                path.unlink(missing_ok=True)

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(self.path.name + ending)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def rows(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a query finds."""
        with self.told():
            return self._connection.execute(query, values).fetchall()

    @contextlib.contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Make one change whole or not at all."""
        with self.told(), _transaction(self._connection):
            yield self._connection

    def shrink(self) -> None:
        """Give free space back, so that nothing deleted is left in the file or its log."""
        with self.told():
            for statement in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                self._connection.execute(statement)

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Turn what SQLite raises into one sentence."""
        try:
            yield
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            code, sentence = ("store_locked", _LOCKED) if busy else ("store_failed", _FAILED)
            raise StoreError(code, sentence, str(self.path)) from error
        except (sqlite3.Error, OSError) as error:
            raise StoreError("store_failed", _FAILED, str(self.path)) from error


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)
    try:
        journal = "DELETE" if is_remote(path.parent) else "WAL"
        for pragma in (f"journal_mode = {journal}", "synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        if os.name == "posix":
            path.chmod(0o600)
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to this program's version, whole or not at all."""
    if _version(connection) == len(_MIGRATIONS):
        return
    with _transaction(connection):
        version = _version(connection)  # asked again: another window may have been faster
        if version > len(_MIGRATIONS):
            raise StoreError(
                "store_newer",
                "The settings and readings were saved by a newer version of this program. Install that "
                "version; until then nothing is saved.",
            )
        for migration in _MIGRATIONS[version:]:
            for statement in migration.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def now() -> str:
    """Return the time, ISO 8601, UTC; texts sort as times do."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


_LOCKED = (
    "Another program is holding the settings and readings. This change was not saved; close the other "
    "program, then make it again."
)
_FAILED = (
    "The settings and readings could not be read or saved. Check that the disk is not full and that you may "
    "write there."
)
