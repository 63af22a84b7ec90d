"""Full disks, folders that may not be written, sticks that are pulled out: a sentence, and nothing lost."""

from __future__ import annotations

import csv
import os
import shutil
import sys
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from tbviewer import cli, screening
from tbviewer.core import files
from tbviewer.core.errors import OutputError
from tbviewer.core.files import write_atomically
from tbviewer.core.sources import Source
from tbviewer.database import Database, StoreError
from tbviewer.screening_journal import Journal, Run
from tbviewer.store import Store
from tests.conftest import save_picture
from tests.planted import planted_bundle


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """Screen three pictures into a table that was there before."""
    (tmp_path / "in").mkdir()
    for number in range(3):
        save_picture(tmp_path / "in" / f"{number}.png", number)
    (tmp_path / "o.csv").write_text("before")
    model = planted_bundle(tmp_path / "m.onnx", np.full((8, 8), 0.25))
    return ["screen", str(tmp_path / "in"), "--output", str(tmp_path / "o.csv"), "--model", str(model)]


def sources(path: Path) -> list[str]:
    with path.open(newline="", encoding="utf-8") as file:
        return [Path(row["source"]).name for row in csv.DictReader(file)]


def test_a_disk_that_fills_up_stops_screening_in_a_sentence_and_it_goes_on_later(
    tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    add, count = Journal.add, [0]

    def fills_up(journal: Journal, *rest: object) -> None:
        count[0] += 1
        if count[0] > 2:
            raise files.cannot_write(OSError(28, "No space left on device"), journal.path)
        add(journal, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Journal, "add", fills_up)
    assert cli.main(command) == 2
    assert "No space left on device" in capsys.readouterr().err
    assert (tmp_path / "o.csv").read_text() == "before"
    monkeypatch.setattr(Journal, "add", add)
    assert cli.main(command) == 0
    assert "Goes on after 2 radiographs" in capsys.readouterr().err
    assert sources(tmp_path / "o.csv") == ["0.png", "1.png", "2.png"]
    assert not (tmp_path / "o.csv.unfinished").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_journal_that_finds_no_room_says_so(tmp_path: Path) -> None:
    """What a full disk refused is still in the file's buffer, and is refused again when it is closed."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    run = Run(("in",), str(tmp_path), "", "m", "1")
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(OutputError), Journal(tmp_path / "o.csv", run) as journal:
            for number in range(100):
                source = Source(f"{number}.dcm", version=(1, 1))
                journal.add(0, source, {"warnings": "y" * 3_000, "heatmap_file": ""})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_table_that_cannot_be_written_at_the_end_costs_no_work(
    tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(path: Path, content: object) -> None:
        if path.suffix == ".csv":
            raise OutputError("cannot_write", "The disk is full.", path.name)
        write_atomically(path, content)  # type: ignore[arg-type]

    monkeypatch.setattr(screening, "write_atomically", full)
    assert cli.main(command) == 2
    assert (tmp_path / "o.csv").read_text() == "before"
    monkeypatch.setattr(screening, "write_atomically", write_atomically)
    assert cli.main(command) == 0
    assert "Goes on after 3 radiographs" in capsys.readouterr().err


@pytest.mark.parametrize("step", ["write", "fsync", "rename"])
def test_whatever_step_fails_the_old_file_stays_and_nothing_else(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")  # what a stick gives that was pulled out

    def half(file: IO[bytes]) -> None:
        file.write(b"ne")
        fail()

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    if step == "rename":
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OutputError, match="Input/output error"):
        write_atomically(path, half if step == "write" else b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]
    assert path.read_bytes() == b"old"


def test_a_folder_that_vanishes_while_screening_is_a_sentence(
    tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The stick with the radiographs is pulled out after the first: the others get a row each."""

    def pulled_out(count: int) -> None:
        if count == 1:
            shutil.rmtree(tmp_path / "in")

    monkeypatch.setattr(screening, "_show_progress", pulled_out)
    assert cli.main(command) == screening.SOME_NOT_READ
    with (tmp_path / "o.csv").open(newline="", encoding="utf-8") as file:
        reasons = [row["reason"].partition(":")[0] for row in csv.DictReader(file)]
    assert reasons == ["", "not_found", "not_found"]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc takes no files")
def test_a_folder_that_takes_no_files_is_told_before_the_work(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    command[command.index("--output") + 1] = "/proc/o.csv"
    assert cli.main(command) == 2
    assert "could not be written" in capsys.readouterr().err


def test_a_database_on_a_full_disk_keeps_what_it_had(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.set("a", 1)
    database: Database = store._database
    pages = database.rows("PRAGMA page_count")[0][0]
    database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as caught:
        for number in range(200):
            store.set(f"b{number}", "x" * 5_000)
    assert caught.value.code == "store_failed"
    assert store.get("a", 0) == 1
    store.close()
    again = Store(tmp_path)
    assert again.recovered is None
    assert again.get("a", 0) == 1
    again.close()


def test_what_a_killed_process_left_half_written_is_swept_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_swept", set())
    gone = tmp_path / f".a.csv.{files._machine()}-{2**22 + 1}-x.part"
    other_machine = tmp_path / ".a.csv.00000000-1-x.part"
    ours = tmp_path / f".a.csv.{files._machine()}-{os.getpid()}-x.part"
    for path in (gone, other_machine, ours):
        path.touch()
    write_atomically(tmp_path / "a.csv", b"new")
    assert not gone.exists()
    assert other_machine.exists()
    assert ours.exists()
