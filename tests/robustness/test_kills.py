"""A short run of the killer; `python -m tests.robustness kills` does a hundred."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tbviewer.core.errors import OutputError
from tbviewer.core.sources import Source
from tbviewer.screening_journal import Journal, Run
from tests.robustness.kills import kill_saving, kill_screening

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends SIGKILL")

RUN = Run(("in",), "/", "", "model", "1")
CELLS = {"source": "a", "score": "1", "model_id": "model"}


def test_a_killed_screening_goes_on_where_it_stopped() -> None:
    found = kill_screening(3, 3)
    assert found.held, found.text()
    assert found.finished >= 1


def test_what_is_saved_is_old_or_new() -> None:
    found = kill_saving(3, 6)
    assert found.held, found.text()


def test_half_a_line_is_not_believed(tmp_path: Path) -> None:
    source = Source(str(tmp_path / "a"))
    with pytest.raises(ValueError), Journal(tmp_path / "o.csv", RUN) as journal:
        journal.add(0, source, CELLS)
        journal.add(1, source, CELLS)
        raise ValueError
    path = tmp_path / "o.csv.unfinished"
    path.write_bytes(path.read_bytes()[:-5])
    with Journal(tmp_path / "o.csv", RUN) as again:
        assert again.found == 1
        assert again.done(0, source) == CELLS
        assert again.done(1, source) is None
    assert not path.exists()


def test_a_file_that_changed_is_done_again(tmp_path: Path) -> None:
    source = Source(str(tmp_path / "a"))
    with Journal(tmp_path / "o.csv", RUN) as journal:
        journal.add(0, source, CELLS)
        assert journal.done(0, source) == CELLS
        (tmp_path / "a").write_text("new")
        assert journal.done(0, source) is None


def test_another_model_begins_anew(tmp_path: Path) -> None:
    first = Journal(tmp_path / "o.csv", RUN)
    first.add(0, Source("a"), CELLS)
    first._file.close()
    with Journal(tmp_path / "o.csv", Run(("in",), "/", "", "other", "1")) as journal:
        assert (journal.found, journal.other) == (0, True)


def test_a_row_that_another_model_answered_is_done_again(tmp_path: Path) -> None:
    """The bundle's file was replaced in the middle of the run, and the child was started anew after it."""
    first = Journal(tmp_path / "o.csv", RUN)
    first.add(0, Source("a"), CELLS)
    first.add(0, Source("b"), CELLS | {"model_id": "other"})
    first._file.close()
    with Journal(tmp_path / "o.csv", RUN) as again:
        assert again.found == 1
        assert again.done(0, Source("a")) == CELLS
        assert again.done(0, Source("b")) is None


def test_a_journal_that_cannot_be_removed_costs_no_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "The process cannot access the file", str(path))

    monkeypatch.setattr(Path, "unlink", held)
    with Journal(tmp_path / "o.csv", RUN) as journal:
        journal.add(0, Source("a"), CELLS)


def test_on_windows_too_two_runs_do_not_write_one_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []

    def locking(number: int, mode: int, count: int) -> None:
        assert os.lseek(number, 0, os.SEEK_CUR) > 1 << 30  # where no journal is ever read or written
        assert (mode, count) == (2, 1)  # LK_NBLCK
        if held:
            raise PermissionError(13, "Permission denied")
        held.append(number)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=locking, LK_NBLCK=2))
    first = Journal(tmp_path / "o.csv", RUN)
    with pytest.raises(OutputError) as caught:
        Journal(tmp_path / "o.csv", RUN)
    assert caught.value.code == "in_use"
    first.add(0, Source("a"), CELLS)
    first._file.close()
    held.clear()
    with Journal(tmp_path / "o.csv", RUN) as again:
        assert again.found == 1


def test_two_runs_do_not_write_one_table(tmp_path: Path) -> None:
    with Journal(tmp_path / "o.csv", RUN), pytest.raises(OutputError) as caught:
        Journal(tmp_path / "o.csv", RUN)
    assert caught.value.code == "in_use"


def test_a_strangers_file_of_that_name_stays(tmp_path: Path) -> None:
    path = tmp_path / "o.csv.unfinished"
    path.write_text("my notes")
    with pytest.raises(OutputError):
        Journal(tmp_path / "o.csv", RUN)
    assert path.read_text() == "my notes"
