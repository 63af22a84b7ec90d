"""The manifest and the data check, by what they promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from trainer.__main__ import main
from trainer.data.check import check
from trainer.data.dataset import read_dataset


@pytest.mark.parametrize(
    ("line", "match"),
    [("a.png,cat,train", "Line 2 has the label “cat”"), ("a.png,tb,future", "Line 2 has the split “future”")],
)
def test_a_manifest_with_unknown_words_is_refused(tmp_path: Path, line: str, match: str) -> None:
    (tmp_path / "m.csv").write_text(f"file,label,split\n{line}\n")
    with pytest.raises(DataError, match=match):
        read_dataset(tmp_path / "m.csv")


def test_a_manifest_without_tb_or_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_text("file,label,split\na.png,normal,train\n")
    with pytest.raises(DataError, match="no radiograph labelled tb"):
        read_dataset(tmp_path / "m.csv")
    (tmp_path / "n.csv").write_text("file,label\na.png,normal\n")
    with pytest.raises(DataError, match="lacks the column"):
        read_dataset(tmp_path / "n.csv")


def test_check_counts_and_accepts_clean_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = write_data_set(tmp_path)
    assert main(["check", "--data", str(manifest)]) == 0
    printed = capsys.readouterr().out
    assert "cannot be read: 0" in printed
    assert printed.splitlines()[-5].split()[1:] == ["4"] * 6 or "all" in printed


def test_check_finds_leakage_contradictions_and_damage(tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    (tmp_path / "val_tb_1.png").write_bytes((tmp_path / "train_tb_0.png").read_bytes())
    (tmp_path / "val_sick_1.png").write_bytes((tmp_path / "train_normal_1.png").read_bytes())
    (tmp_path / "train_sick_0.png").write_bytes(b"broken")
    text = manifest.read_text().replace("p116", "p16")  # a patient of train appears in val
    manifest.write_text(text)
    findings = check(manifest)
    report = "\n".join(findings.lines)
    assert findings.faults
    assert "cannot be read: 1 (train_sick_0.png" in report
    assert "same picture in train and val: 2 (" in report
    assert "same picture with different labels: 2 (" in report
    assert "same patient in train and val: 1 (" in report
