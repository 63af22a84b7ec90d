"""All cores: in order, and past whatever a single file does to the process that reads it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tbviewer.core.errors import UnreadableError
from trainer.data import workers
from trainer.data.workers import Failure, in_order


def behave(number: int) -> int:
    if number == 2:
        raise UnreadableError("damaged", "Number two is damaged.")
    if number == 4:
        os._exit(11)
    if number == 6:
        time.sleep(60)
    return number**2


def test_results_come_in_order_and_failures_in_their_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_FEW", 0)
    monkeypatch.setattr(workers, "cores", lambda: 2)
    monkeypatch.setattr(workers, "DEADLINE_S", 3.0)
    told: list[tuple[str, int, int]] = []
    results = list(in_order(behave, range(9), lambda *step: told.append(step), "working"))
    assert [r for r in results if not isinstance(r, Failure)] == [0, 1, 9, 25, 49, 64]
    assert results[2] == Failure("Number two is damaged.")
    assert isinstance(results[4], Failure) and "ended the process" in results[4].sentence
    assert isinstance(results[6], Failure) and "longer than" in results[6].sentence
    assert told == [("working", n, 9) for n in range(1, 10)]


def write(path: str) -> None:
    Path(path).write_text("x")


@pytest.mark.parametrize("few", [0, 100])
def test_what_is_no_fault_of_a_file_ends_the_work(
    few: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_FEW", few)
    monkeypatch.setattr(workers, "cores", lambda: 2)
    with pytest.raises(OSError, match="No such file"):
        list(in_order(write, [str(tmp_path / "no folder" / "x")] * 3, lambda *_: None, "writing"))
