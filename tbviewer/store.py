"""Settings and readings on this computer, in one SQLite database in the user's data folder.

There are no patients' names in it: a Radiograph is known by `tbviewer.core.readings.radiograph_id`.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tbviewer import __version__
from tbviewer.core.files import is_file
from tbviewer.core.readings import FirstReading, Reading, SavedReading, Verdict
from tbviewer.database import Database, now
from tbviewer.network_folder import sqlite_uri

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.analysis import Analysis

FOLDER_VARIABLE = "TBVIEWER_DATA_FOLDER"
RECENT_ITEMS = 12
_FILE = "tbviewer.sqlite3"

T = TypeVar("T")


def data_folder() -> Path:
    """Return the user's data folder of this program; `FOLDER_VARIABLE` names another."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("tbviewer", appauthor=False, roaming=False)


class Store:
    """The open database.

    Parameters
    ----------
    folder
        Where it lies; made if it is missing.

    Attributes
    ----------
    recovered
        Where a damaged database was put aside, so that a new one could take its place; None if it was sound.

    Raises
    ------
    StoreError
        If it cannot be opened.
    """

    def __init__(self, folder: Path) -> None:
        self._database = Database(folder / _FILE)
        self.recovered = self._database.recovered

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    # -- settings --------------------------------------------------------------------------------------

    def get(self, name: str, default: T) -> T:
        """Return a setting as it was set; the default if it never was, or is of another type."""
        rows = self._database.rows("SELECT value FROM settings WHERE name = ?", (name,))
        try:
            value = json.loads(rows[0][0]) if rows else default
        except ValueError:
            return default
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        """Save a setting: whatever JSON can carry."""
        with self._database.change() as database:
            database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, json.dumps(value)))

    # -- recent items ----------------------------------------------------------------------------------

    def recent(self) -> list[str]:
        """Return the paths last opened, the newest first."""
        return [path for (path,) in self._database.rows("SELECT path FROM recent ORDER BY opened_at DESC")]

    def add_recent(self, path: str) -> None:
        """Note that a path was opened; the caller has made sure that no patient is named in it."""
        with self._database.change() as database:
            database.execute("INSERT OR REPLACE INTO recent VALUES (?, ?)", (path, now()))
            database.execute(
                "DELETE FROM recent WHERE path NOT IN "
                "(SELECT path FROM recent ORDER BY opened_at DESC LIMIT ?)",
                (RECENT_ITEMS,),
            )

    def clear_recent(self) -> None:
        """Forget which paths were opened."""
        with self._database.change() as database:
            database.execute("DELETE FROM recent")

    # -- analyses and readings -------------------------------------------------------------------------

    def save_analyses(self, analyses: Iterable[tuple[str, str, Analysis]]) -> None:
        """Save what the model says of Radiographs, in place of what the same model said before.

        Parameters
        ----------
        analyses
            For each: radiograph_id, SOP Instance UID (may be empty), Analysis.
        """
        rows = [_analysis_row(*one) for one in analyses]
        if rows:
            with self._database.change() as database:
                database.executemany(f"INSERT OR REPLACE INTO analyses VALUES ({_holes(rows[0])})", rows)

    def save_reading(
        self, radiograph_id: str, sop_instance_uid: str, reading: Reading, model_id: str = ""
    ) -> Reading:
        """Save a reading in place of the same reader's last one; a first reading, once saved, stays.

        Returns
        -------
        The reading as it is saved now.
        """
        first = reading.first
        row = (
            *(radiograph_id, reading.reader, sop_instance_uid, reading.verdict, reading.comment),
            *(reading.marks, model_id),
            *((first.verdict, first.comment, first.saved_at) if first is not None else (None, None, None)),
            now(),
            reading.score_seen,
        )
        with self._database.change() as database:
            database.execute(
                f"INSERT INTO readings VALUES ({_holes(row)}) ON CONFLICT DO UPDATE SET "
                "verdict = excluded.verdict, comment = excluded.comment, marks = excluded.marks, "
                "model_id = iif(excluded.model_id = '', model_id, excluded.model_id), "
                "saved_at = excluded.saved_at, "
                "score_seen = max(score_seen, excluded.score_seen), "
                "first_comment = iif(first_verdict IS NULL, excluded.first_comment, first_comment), "
                "first_at = iif(first_verdict IS NULL, excluded.first_at, first_at), "
                "first_verdict = ifnull(first_verdict, excluded.first_verdict)",
                row,
            )
        saved = self.reading(radiograph_id, reading.reader)
        assert saved is not None
        return saved

    def name_model(self, radiograph_id: str, reader: str, model_id: str) -> None:
        """Note of a reading that was saved before the model had answered which model it was."""
        with self._database.change() as database:
            database.execute(
                "UPDATE readings SET model_id = ? WHERE radiograph_id = ? AND reader = ? AND model_id = ''",
                (model_id, radiograph_id, reader),
            )

    def reading(self, radiograph_id: str, reader: str) -> Reading | None:
        """Return a reader's reading of a Radiograph; None if there is none."""
        rows = self._database.rows(
            "SELECT verdict, comment, marks, first_verdict, first_comment, first_at, reader, saved_at, "
            "score_seen "
            "FROM readings WHERE radiograph_id = ? AND reader = ?",
            (radiograph_id, reader),
        )
        return _reading(rows[0]) if rows else None

    def readings(self) -> list[SavedReading]:
        """Return all readings, the oldest first, each with the score of the model it was saved with."""
        rows = self._database.rows(
            "SELECT r.verdict, r.comment, r.marks, r.first_verdict, r.first_comment, r.first_at, "
            "r.reader, r.saved_at, r.score_seen, r.radiograph_id, r.sop_instance_uid, r.model_id, "
            "a.score, a.score_low, a.score_high FROM readings r LEFT JOIN analyses a "
            "ON a.radiograph_id = r.radiograph_id AND a.model_id = r.model_id ORDER BY r.saved_at"
        )
        found = []
        for row in rows:
            radiograph_id, uid, model_id, score, low, high = row[9:]
            interval = (low, high) if low is not None and high is not None else None
            found.append(SavedReading(radiograph_id, uid, _reading(row[:9]), model_id, score, interval))
        return found

    # -- everything ------------------------------------------------------------------------------------

    def wipe(self) -> None:
        """Forget everything: settings, recent items, analyses and readings; free space is overwritten.

        Damaged databases that were put aside go too.
        """
        with self._database.change() as database:
            for table in ("settings", "recent", "analyses", "readings"):
                database.execute(f"DELETE FROM {table}")
        self._database.shrink()
        self._database.forget_damaged()


def _analysis_row(radiograph_id: str, sop_instance_uid: str, analysis: Analysis) -> tuple[Any, ...]:
    low, high = analysis.score_interval or (None, None)
    boxes = [[b.x0, b.y0, b.x1, b.y1, b.peak, b.mean] for b in analysis.boxes]
    return (
        *(radiograph_id, analysis.model_id, sop_instance_uid, analysis.score, low, high),
        *(json.dumps(analysis.probabilities), json.dumps(boxes), analysis.heatmap_threshold),
        *(json.dumps(analysis.warnings), __version__, now()),
    )


def _reading(row: tuple[Any, ...]) -> Reading:
    verdict, comment, marks, first_verdict, first_comment, first_at, reader, saved_at, seen = row
    first = FirstReading(Verdict(first_verdict), first_comment, first_at) if first_verdict else None
    given = Verdict(verdict) if verdict else None
    return Reading(given, comment, marks, first, reader, saved_at, bool(seen))


def _holes(row: tuple[Any, ...]) -> str:
    return ", ".join("?" * len(row))


def peek_settings(folder: Path) -> dict[str, Any]:
    """Return the settings as they lie on the disk, for what must be known before there is a window.

    Nothing is made, mended or moved; what cannot be read is passed over, for `Store` will tell of it.
    """
    path = folder / _FILE
    if not is_file(path):
        return {}
    try:
        with contextlib.closing(sqlite3.connect(sqlite_uri(path.absolute()), uri=True)) as database:
            rows = database.execute("SELECT name, value FROM settings").fetchall()
        return {name: json.loads(value) for name, value in rows}
    except (sqlite3.Error, ValueError, TypeError):
        return {}
