"""Files are written whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

import pytest

from tbviewer.core.errors import OutputError
from tbviewer.core.files import write_atomically


def test_bytes_replace_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_atomically(path, b"old")
    write_atomically(path, lambda file: file.write(b"new"))
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_half_way_leaves_the_old_content_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def half(file: IO[bytes]) -> None:
        file.write(b"ne")
        raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="No space left on device"):
        write_atomically(path, half)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_fault_of_ours_half_way_leaves_the_old_content_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")

    def stumble(_: IO[bytes]) -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        write_atomically(path, stumble)
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as raised:
        write_atomically(tmp_path / "gone" / "a.csv", b"")
    assert raised.value.code == "cannot_write"
    assert raised.value.subject == "a.csv"


def test_a_file_that_another_program_holds_open_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows does with a table that is open in a spreadsheet."""

    def held(path: Path, target: Path) -> None:
        raise PermissionError(13, "Access is denied", str(target))

    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(OutputError, match="open in another program: close it there, then try again") as told:
        write_atomically(path, b"new")
    assert (told.value.code, told.value.subject) == ("cannot_write", "a.csv")
    with pytest.raises(OutputError, match="Check that the folder exists"):
        write_atomically(tmp_path / "b.csv", b"new")  # nothing that anybody could hold
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_file_may_be_read_as_any_new_file_may(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"")
    (tmp_path / "b").touch()
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode
