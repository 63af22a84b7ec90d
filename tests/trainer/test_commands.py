"""What the commands answer when what they need is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.__main__ import main


def test_the_commands_answer_in_words(
    tmp_path: Path, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--run", str(tmp_path), "--out", str(tmp_path / "x.onnx")]) == 2
    assert main(["evaluate", "--run", str(tmp_path), "--boxes", str(data_set.with_name("boxes.csv"))]) == 2
    assert main(["fit", "--data", str(tmp_path / "none.csv"), "--out", str(tmp_path / "o")]) == 2
    errors = capsys.readouterr().err
    assert errors.count("tbtrain: ") == 3
    assert "Traceback" not in errors
