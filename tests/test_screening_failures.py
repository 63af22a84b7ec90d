"""What ``tbviewer screen`` does when a file, the disk or the user stops it."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from tbviewer import cli, screening
from tbviewer.core.errors import OutputError
from tbviewer.core.sources import Source
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker
from tests.conftest import picture, save_picture
from tests.core.dicom_files import made
from tests.planted import planted_bundle


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return planted_bundle(tmp_path / "model.onnx", np.full((8, 8), 0.25))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def chest(uid: str, seed: int) -> bytes:
    """Return a drawn chest as a DICOM file."""
    told = {"BodyPartExamined": "CHEST", "ViewPosition": "PA", "PatientAge": "040Y", "SOPInstanceUID": uid}
    return made(picture(seed, 400, 380).astype(np.uint16) * 16, **told)


def end_on_bad(source: Source) -> object:
    """Stand in for `jobs.analyse`: one file ends the process that reads it."""
    if "bad" in source.name:
        os._exit(9)
    return jobs.analyse(source)


def test_a_file_that_ends_the_child_gets_its_row_and_the_rest_theirs(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Jobs:
        load_model, list_path, sop_instance_uid = jobs.load_model, jobs.list_path, jobs.sop_instance_uid
        analyse = staticmethod(end_on_bad)

    monkeypatch.setattr(screening, "jobs", Jobs)
    folder = tmp_path / "in"
    folder.mkdir()
    for number, name in enumerate(("a.png", "bad.png", "c.png")):
        save_picture(folder / name, number)
    status = screening.screen([str(folder)], tmp_path / "o.csv", None, bundle)
    assert status == screening.SOME_NOT_READ
    found = rows(tmp_path / "o.csv")
    assert [row["status"] for row in found] == ["ok", "unreadable", "ok"]
    assert found[1]["reason"].startswith("crashed: ")
    assert found[1]["model_id"] == found[0]["model_id"]


def test_a_heat_map_that_cannot_be_written_is_a_warning_in_a_complete_table(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(path: Path, analysis: object) -> None:
        raise OutputError("cannot_write", "The disk is full.", path.name)

    monkeypatch.setattr(screening, "write_heatmap", full)
    path = save_picture(tmp_path / "a.png")
    status = screening.screen([str(path)], tmp_path / "o.csv", tmp_path / "maps", bundle)
    assert status == screening.BAD_USAGE
    (row,) = rows(tmp_path / "o.csv")
    assert row["status"] == "ok"
    assert row["heatmap_file"] == ""
    assert "cannot_write: The disk is full." in row["warnings"]
    assert "heat maps are missing" in capsys.readouterr().err


def test_ctrl_c_ends_with_a_sentence_and_the_old_table(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(screening, "_show_progress", interrupt)
    output = tmp_path / "o.csv"
    output.write_text("before")
    path = save_picture(tmp_path / "a.png")
    assert cli.main(["screen", str(path), "--output", str(output), "--model", str(bundle)]) == 130
    assert output.read_text() == "before"
    assert "stopped; no table was written. The same command goes on" in capsys.readouterr().err


def test_the_table_never_replaces_what_is_to_be_read(
    tmp_path: Path, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = save_picture(tmp_path / "a.png")
    content = path.read_bytes()
    assert cli.main(["screen", str(path), "--output", str(path), "--model", str(bundle)]) == 2
    assert path.read_bytes() == content
    assert "replace what you want to read" in capsys.readouterr().err


def test_a_table_that_is_open_elsewhere_is_told_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output, opened = tmp_path / "table.csv", Path.open
    output.write_text("before")

    def held(path: Path, mode: str = "r", *rest: object, **options: object) -> object:
        if path == output and mode == "r+b":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, mode, *rest, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", held)
    monkeypatch.setattr(screening, "Worker", lambda model: pytest.fail("the work began"))
    path = save_picture(tmp_path / "a.png")
    assert cli.main(["screen", str(path), "--output", str(output)]) == 2
    assert "open in another program: close it there" in capsys.readouterr().err
    assert output.read_text() == "before"


def test_a_file_where_the_folder_for_heat_maps_should_be(
    tmp_path: Path, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = save_picture(tmp_path / "a.png")
    words = ["screen", str(path), "--output", str(tmp_path / "o.csv"), "--heatmaps", str(path)]
    assert cli.main([*words, "--model", str(bundle)]) == 2
    assert "could not be made" in capsys.readouterr().err
    assert not (tmp_path / "o.csv").exists()


def test_what_could_not_be_read_for_a_while_is_tried_again_by_the_run_that_goes_on(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.png", "b.png", "c.png"):
        save_picture(tmp_path / name)
    table = tmp_path / "t.csv"
    command = ["screen", str(tmp_path), "--output", str(table), "--model", str(bundle)]
    row, asked = screening._Screening._row, []

    def stick_pulled_out(self: screening._Screening, source: Source) -> screening.Row:
        asked.append(Path(source.path).name)
        if source.path.endswith("b.png"):
            return self._failed(source.name, "unreadable", OutputError("cannot_read", "Check the stick."))
        if source.path.endswith("c.png"):
            raise KeyboardInterrupt
        return row(self, source)

    with monkeypatch.context() as patched:
        patched.setattr(screening._Screening, "_row", stick_pulled_out)
        assert cli.main(command) != 0
    assert asked == ["a.png", "b.png", "c.png"]
    assert cli.main(command) == 0
    assert [found["status"] for found in rows(table)] == ["ok", "ok", "ok"]


def test_a_file_that_changes_while_it_is_read_is_read_once_more(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a share, or at the end of copying, its time of change may settle late."""
    path = save_picture(tmp_path / "a.png")
    table = tmp_path / "t.csv"
    submit, times = Worker.submit, iter(range(1, 9))

    def settling(self: Worker, job: object, *arguments: object, **options: object) -> object:
        if job is jobs.analyse and (at := next(times)) == 1:
            os.utime(path, ns=(at, at))
        return submit(self, job, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Worker, "submit", settling)
    assert cli.main(["screen", str(path), "--output", str(table), "--model", str(bundle)]) == 0
    assert rows(table)[0]["status"] == "ok"


def test_a_program_without_a_console_writes_the_table_all_the_same(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A windowed program on Windows has no standard error."""
    save_picture(tmp_path / "a.png")
    table = tmp_path / "t.csv"
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["screen", str(tmp_path), "--output", str(table), "--model", str(bundle)]) == 0
    assert len(rows(table)) == 1


def test_heat_maps_of_another_table_are_never_replaced(tmp_path: Path, bundle: Path) -> None:
    maps = tmp_path / "maps"
    names = []
    for day in ("monday", "tuesday"):  # devices number each day's images from one
        (tmp_path / day).mkdir()
        save_picture(tmp_path / day / "IM0001.png", seed=len(day))
        table = tmp_path / f"{day}.csv"
        arguments = [str(tmp_path / day), "--output", str(table), "--heatmaps", str(maps)]
        cli.main(["screen", *arguments, "--model", str(bundle)])
        names.append(rows(table)[0]["heatmap_file"])
        if day == "monday":
            before = (maps / names[0]).read_bytes()
    assert names[0].casefold() != names[1].casefold()
    assert (maps / names[0]).read_bytes() == before
    assert (maps / names[1]).exists()


def test_a_run_that_goes_on_gives_no_heat_map_away_twice(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that has come meanwhile, and is read first, must not take names that rows speak of."""
    films, maps, table = tmp_path / "films", tmp_path / "maps", tmp_path / "t.csv"
    (films / "b").mkdir(parents=True)
    save_picture(films / "b" / "x.png", seed=1)
    save_picture(films / "b" / "y.png", seed=2)
    command = ["screen", str(films), "--output", str(table), "--heatmaps", str(maps), "--model", str(bundle)]

    def killed(self: object, position: int, source: Source) -> dict[str, str]:
        if source.name.endswith("y.png"):
            raise KeyboardInterrupt
        return one(self, position, source)  # type: ignore[arg-type]

    one = screening._Screening._cells
    with monkeypatch.context() as patched:
        patched.setattr(screening._Screening, "_cells", killed)
        assert cli.main(command) != 0
    for path in maps.iterdir():  # a heat map whose row is written, moved away by its reader
        path.unlink()
    (films / "a").mkdir()
    save_picture(films / "a" / "x.png", seed=3)
    assert cli.main(command) == 0
    found = [row["heatmap_file"] for row in rows(table)]
    assert len(found) == len({name.casefold() for name in found}) == 3


def test_a_heat_map_that_a_full_disk_refused_is_made_by_the_run_that_goes_on(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps, table = tmp_path / "maps", tmp_path / "t.csv"
    paths = [str(save_picture(tmp_path / f"{name}.png", number)) for number, name in enumerate("abc")]
    command = ["screen", *paths, "--output", str(table), "--heatmaps", str(maps), "--model", str(bundle)]

    def full_then_stopped(path: Path, analysis: object) -> None:
        if path.name.startswith("c."):
            raise KeyboardInterrupt
        if path.name.startswith("a."):
            raise OutputError("cannot_write", "The disk is full.", path.name)
        write(path, analysis)  # type: ignore[arg-type]

    write = screening.write_heatmap
    with monkeypatch.context() as patched:
        patched.setattr(screening, "write_heatmap", full_then_stopped)
        assert cli.main(command) != 0
    assert cli.main(command) == 0
    found = rows(table)
    assert all((maps / row["heatmap_file"]).is_file() for row in found)
    assert not any("cannot_write" in row["warnings"] for row in found)


def test_heat_maps_may_not_lie_among_the_radiographs(
    tmp_path: Path, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "films").mkdir()
    save_picture(tmp_path / "films" / "a.png")
    before = sorted((tmp_path / "films").iterdir())
    for maps in (tmp_path / "films", tmp_path / "films" / "maps"):
        arguments = ["--output", str(tmp_path / "t.csv"), "--heatmaps", str(maps), "--model", str(bundle)]
        assert cli.main(["screen", str(tmp_path / "films"), *arguments]) == screening.BAD_USAGE
        assert "among the radiographs" in capsys.readouterr().err
    assert sorted((tmp_path / "films").iterdir()) == before


def test_a_file_replaced_while_others_are_screened_has_the_row_of_what_it_holds(
    tmp_path: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save_picture(tmp_path / "a.png", seed=1)
    second = tmp_path / "b.dcm"
    second.write_bytes(chest("1.2.3.1", seed=3))

    def replaced(self: object, position: int, source: Source) -> dict[str, str]:
        if source.name == str(first):
            second.write_bytes(chest("1.2.3.2", seed=2))
        return one(self, position, source)  # type: ignore[arg-type]

    one = screening._Screening._cells
    monkeypatch.setattr(screening._Screening, "_cells", replaced)
    words = ["--output", str(tmp_path / "t.csv"), "--model", str(bundle)]
    assert cli.main(["screen", str(tmp_path), *words]) == 0
    (row,) = [row for row in rows(tmp_path / "t.csv") if row["source"] == str(second)]
    assert (row["status"], row["sop_instance_uid"]) == ("ok", "1.2.3.2")


def test_a_share_that_is_gone_is_a_sentence_or_a_row_and_no_traceback(
    gone_share: Path, tmp_path: Path
) -> None:
    screening._check_writable([str(gone_share)], tmp_path / "table.csv", tmp_path / "maps")
    with pytest.raises(OutputError, match="could not be written"):
        screening._check_writable([], gone_share / "table.csv", None)
