"""Nobody who looks at the computer afterwards learns who was looked at, and nobody is called."""

from __future__ import annotations

import csv
import io
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.readings import Reading, Verdict
from tbviewer.reports.table import Row, to_csv
from tbviewer.store import Store
from tests.conftest import picture
from tests.core.dicom_files import made
from tests.planted import planted_bundle
from tests.robustness.watched_run import Watched, files_with, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="watches processes in the manner of POSIX")

NAME, NUMBER, PLACE = "MARKERNAME", "MARKERID4711", "MARKERFOLDER"
MARKS = (NAME, NUMBER, "MARKERHOSPITAL", "19470123")
_KEPT = ("site", "in", "out")  # the watcher's and the user's; files of these names too, whatever their ending
_FORMULAS = ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "\n=1", " =1")


def radiograph(**changes: object) -> bytes:
    header = {
        "Modality": "CR",
        "BodyPartExamined": "CHEST",
        "ViewPosition": "PA",
        "PatientName": f"{NAME}^Given",
        "PatientID": NUMBER,
        "PatientBirthDate": "19470123",
        "InstitutionName": "MARKERHOSPITAL",
        "SOPInstanceUID": "1.2.3.4711",
        **changes,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some are wrong on purpose
        return made(picture(4, 400, 380).astype(np.uint16) * 16, **header)


def filled(home: Path) -> Path:
    """Make a home with radiographs of marked patients, a good one and bad ones; return their folder."""
    folder = home / "in" / PLACE
    folder.mkdir(parents=True)
    good = radiograph()
    (folder / f"{NAME}.dcm").write_bytes(good)
    (folder / "odd.dcm").write_bytes(radiograph(PatientAge=NAME, StudyDate=NAME[:8]))
    (folder / "cut.dcm").write_bytes(good[:-1000])
    (folder / "nested.dcm").write_bytes(radiograph(PhotometricInterpretation=NAME))
    planted_bundle(home / "in" / "model.onnx", np.full((8, 8), 0.6))
    return folder


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """The window, opened on such a folder, and ended once all is drawn."""
    home = tmp_path_factory.mktemp("home")
    folder = filled(home)
    trace = home / "out.jsonl"
    words = [str(folder / f"{NAME}.dcm"), str(folder), "--model", str(home / "in" / "model.onnx")]
    return run(home, [*words, "--trace", str(trace)], until=trace)


@pytest.fixture(scope="module")
def screening(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    home = tmp_path_factory.mktemp("home")
    words = ["screen", str(filled(home)), "--output", str(home / "out.csv"), "--heatmaps", str(home / "out")]
    return run(home, [*words, "--model", str(home / "in" / "model.onnx")])


def test_the_search_passes_over_what_was_asked_for_and_nothing_of_a_like_name(tmp_path: Path) -> None:
    """Guards the test itself."""
    kept = ["in/a.dcm", "out/a.png", "out.csv", "site/words", ".local/share/tbviewer/tbviewer.sqlite3-wal"]
    leaks = [".cache/index", "tmp/output.log", "tmp/out/a", "sites", ".config/in/b"]
    for place in (*kept, *leaks):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text(f"x{NAME}x")
    assert set(files_with(tmp_path, MARKS, but=_KEPT)) == set(leaks)


def test_the_window_leaves_no_trace_of_a_patient(window: Watched) -> None:
    assert files_with(window.home, (*MARKS, PLACE), but=_KEPT) == []
    assert not [mark for mark in (*MARKS, PLACE) if mark in window.words], window.words
    assert not [mark for mark in (*MARKS, PLACE) if mark in (window.home / "out.jsonl").read_text()]


def test_the_database_holds_no_patient_and_is_wiped(window: Watched) -> None:
    (database,) = window.home.rglob("tbviewer.sqlite3")
    marks = (*MARKS, "MARKERCOMMENT")
    assert files_with(database.parent, MARKS) == []  # but the folder: a recent item's path
    store = Store(database.parent)
    store.save_reading("id", "1.2.3.4711", Reading(Verdict.TB, "MARKERCOMMENT", reader=NAME))
    assert files_with(database.parent, ("MARKERCOMMENT",)) != []
    store.wipe()
    assert files_with(database.parent, (*marks, PLACE)) == []
    store.close()


def test_screening_leaves_no_trace_but_the_table_that_was_asked_for(screening: Watched) -> None:
    assert files_with(screening.home, (*MARKS, PLACE), but=_KEPT) == []
    assert not [mark for mark in MARKS if mark in screening.words], screening.words
    table = (screening.home / "out.csv").read_text()
    assert not [mark for mark in MARKS[1:] if mark in table]  # the name is in a path, which is a column


@pytest.mark.parametrize("which", ["window", "screening"])
def test_no_socket_is_opened(which: str, request: pytest.FixtureRequest) -> None:
    watched: Watched = request.getfixturevalue(which)
    assert watched.python_sockets == []
    if watched.kernel_sockets is None:
        pytest.skip("strace is not installed: only Python was watched")
    assert watched.kernel_sockets == []
    assert watched.processes >= 2  # window and worker were both watched


@pytest.mark.parametrize("formula", _FORMULAS)
def test_no_cell_of_the_table_is_a_formula(formula: str) -> None:
    row = Row(formula, "unreadable", f"{formula}: x", None, formula, formula, "m")
    _, cells = csv.reader(io.StringIO(to_csv([row]).decode(), newline=""))
    for cell in cells:
        # Spreadsheets trim, and East Asian ones take the wide signs for the narrow.
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")), cell
        assert not cell.startswith(("\t", "\r", "\n"))
