"""``tbtrain check`` by what it promises: it names every fault, and exits with 1 on one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.trainer.conftest import write_data_set
from tests.trainer.data.made import save_dicom, textured, write_tbx11k
from trainer.__main__ import main
from trainer.data.check import check


def test_clean_data_are_counted_and_accepted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = write_data_set(tmp_path)
    assert main(["check", "--data", str(manifest), "--json", str(tmp_path / "found.json")]) == 0
    printed = capsys.readouterr().out
    assert "cannot be read: 0" in printed
    total = next(line for line in printed.splitlines() if line.startswith("all"))
    assert total.split()[1:] == ["4"] * 6
    found = json.loads((tmp_path / "found.json").read_text())
    assert found["faults"] is False
    assert {"source": "source 0", "split": "val", "label": "tb", "radiographs": 2} in found["counts"]


def test_leakage_contradictions_and_damage_are_named(tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    (tmp_path / "val_tb_1.png").write_bytes((tmp_path / "train_tb_0.png").read_bytes())
    (tmp_path / "val_sick_1.png").write_bytes((tmp_path / "train_normal_1.png").read_bytes())
    (tmp_path / "train_sick_0.png").write_bytes(b"broken")
    text = manifest.read_text().replace("p116", "p16")  # a patient of train appears in val
    manifest.write_text(text)
    findings = check(manifest)
    report = "\n".join(findings.lines)
    assert findings.faults
    assert "cannot be read: 1 (train_sick_0.png: " in report
    assert set(findings.pictures_across_splits) == {
        ("train_normal_1.png", "val_sick_1.png"),
        ("train_tb_0.png", "val_tb_1.png"),
    }
    assert "one picture in several splits: 2 (train_" in report
    assert "one picture with different labels: 1 (train_normal_1.png = val_sick_1.png)" in report
    assert findings.patients_across_splits == (("train_normal_1.png", "val_normal_1.png"),)
    assert "p16" not in report


def test_a_patient_of_two_rooms_is_found_by_the_header_whatever_source_each_room_is(tmp_path: Path) -> None:
    rows = ["file,label,split,source"]
    for n, (split, room) in enumerate((("train", "room 1"), ("val", "room 2"))):
        save_dicom(tmp_path / f"{n}.dcm", n, "secret")
        rows.append(f"{n}.dcm,tb,{split},{room}")
    (tmp_path / "m.csv").write_text("\n".join(rows))
    findings = check(tmp_path / "m.csv")
    assert findings.patients_across_splits == (("0.dcm", "1.dcm"),)
    assert (
        "one patient in several splits: 1 (0.dcm = 1.dcm); 1 of them in several sources: if these only "
        "number their patients alike, a patient column in a manifest tells them apart" in findings.lines
    )
    assert findings.faults
    assert not findings.patients_across_sources
    others = (f"{row},{patient}" for row, patient in zip(rows, ("patient", "A 1", "B 1"), strict=True))
    (tmp_path / "m.csv").write_text("\n".join(others))
    assert "one patient in several splits: 0" in check(tmp_path / "m.csv").lines


def test_patients_whom_two_sources_number_alike_are_a_note_and_no_fault(tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    manifest.write_text(manifest.read_text().replace("p116", "p26"))  # source 1 in val, source 0 in train
    findings = check(manifest)
    assert not findings.faults
    (line,) = (line for line in findings.lines if "called one patient" in line)
    assert line.startswith("note, called one patient in several sources and splits; see whether it is one: 1")
    assert "p26" not in "\n".join(findings.lines)


def test_a_copy_inside_a_split_is_noted_and_no_fault(tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    Image.open(tmp_path / "train_tb_0.png").resize((200, 200)).save(tmp_path / "train_tb_1.png")
    findings = check(manifest)
    assert not findings.faults
    assert findings.pictures_within_split == (("train_tb_0.png", "train_tb_1.png"),)
    assert any(line.startswith("note, one picture more than once in a split: 1") for line in findings.lines)


NO_SICK_IN_VAL = (
    "The val split has no radiograph labelled sick, though train has some: calibrated without them, the "
    "score would be far too high on sick radiographs. Name sick radiographs for val, or leave sick out of "
    "train."
)


def without(manifest: Path, *names: str) -> Path:
    """Take what begins with some names out of a manifest."""
    lines = [line for line in manifest.read_text().splitlines() if not line.startswith(names)]
    manifest.write_text("\n".join(lines))
    return manifest


@pytest.mark.parametrize(
    ("label", "said"),
    [("tb", "The val split has no radiograph labelled tb."), ("sick", NO_SICK_IN_VAL)],
)
def test_a_class_that_a_split_lacks_is_a_fault(label: str, said: str, tmp_path: Path) -> None:
    findings = check(without(write_data_set(tmp_path), f"val_{label}"))
    assert findings.faults_of_the_readable
    assert said in findings.lines


@pytest.mark.parametrize("split", ["train", ""])
def test_where_train_has_no_sick_radiograph_val_needs_none(split: str, tmp_path: Path) -> None:
    gone = [f"{split}_sick"] if split else ["train_sick", "val_sick"]
    assert not check(without(write_data_set(tmp_path), *gone)).faults


def test_a_val_split_chosen_by_a_hash_that_got_nothing_of_a_class_is_told_as_any_other(
    tmp_path: Path,
) -> None:
    manifest = write_data_set(tmp_path, per_class=8)
    header, *lines = (line.rsplit(",", 1)[0] for line in manifest.read_text().splitlines())
    one_sick = [line for line in lines if "_sick_" not in line or line.startswith("train_sick_0")]
    manifest.write_text("\n".join([header, *(line.replace(",val,", ",train,") for line in one_sick)]))
    findings = check(manifest)
    assert findings.notes[0].startswith("The manifest has no line for val")
    assert findings.lacks == (NO_SICK_IN_VAL,)


def test_what_the_viewer_refuses_is_counted_and_a_class_of_val_that_it_takes_none_of_is_a_fault(
    tmp_path: Path,
) -> None:
    manifest = write_data_set(tmp_path, per_class=2)

    def shrink(name: str) -> None:
        Image.open(tmp_path / name).resize((200, 200)).save(tmp_path / name)

    shrink("train_sick_0.png")
    shrink("val_tb_0.png")
    findings = check(manifest)
    assert not findings.faults
    (line,) = (line for line in findings.lines if "refused by the viewer" in line)
    assert "2 (train sick too_small 1, val tb too_small 1)" in line
    shrink("val_tb_1.png")
    findings = check(manifest)
    assert findings.faults_of_the_readable
    assert any("refuses every val radiograph labelled tb" in line for line in findings.lines)


def test_sick_radiographs_of_val_that_the_viewer_all_refuses_are_a_fault_if_train_has_some(
    tmp_path: Path,
) -> None:
    manifest = write_data_set(tmp_path, per_class=2)
    for number in range(2):
        small = tmp_path / f"val_sick_{number}.png"
        Image.open(small).resize((200, 200)).save(small)
    findings = check(manifest)
    assert findings.faults_of_the_readable
    (line,) = (line for line in findings.lines if "refuses every val radiograph labelled sick" in line)
    assert line.endswith("Name others for val, or leave sick out of train.")
    assert not check(without(manifest, "train_sick")).faults


def test_labels_that_go_with_the_source_are_a_warning(tmp_path: Path) -> None:
    rows = ["file,label,split,source"]
    for n in range(50):
        tb = n % 2
        grey = textured(n).astype(np.float64) / 255
        pixels = 255 * grey ** (1.6 if tb else 0.6)  # one archive is darker than the other
        Image.fromarray(pixels.astype(np.uint8)).save(tmp_path / f"{n}.png")
        label, source = ("tb", "dark") if tb else ("normal", "bright")
        rows.append(f"{n}.png,{label},{'val' if n < 6 else 'train'},{source}")
    (tmp_path / "m.csv").write_text("\n".join(rows))
    findings = check(tmp_path / "m.csv")
    assert not replace(findings, wholly_refused=()).faults  # pictures as small as these
    assert findings.histogram_auc == pytest.approx(1.0)
    assert "  1.00  bright normal (22) – dark tb (22)" in findings.lines
    assert any("label and source are confounded" in line for line in findings.lines)
    (tmp_path / "unnamed.csv").write_text("\n".join(",".join(row.split(",")[:3]) for row in rows))
    last = check(tmp_path / "unnamed.csv").lines[-1]
    assert last.startswith("So greys alone tell these labels apart")
    assert last.endswith("name these in a manifest's source column.")


def test_tbx11k_is_counted_beside_the_official_numbers(tmp_path: Path) -> None:
    findings = check(write_tbx11k(tmp_path))
    assert not replace(findings, wholly_refused=()).faults
    official = [line for line in findings.lines if "official" in line]
    assert official[0].startswith(
        "TBX11K's official train split: 30/30/30 normal/sick/tb of 3000/3000/600, not"
    )
    assert official[1].startswith("TBX11K's official val split: 3/3/3 normal/sick/tb of 800/800/200, not")


def test_the_real_fixture_lacks_a_split_and_no_file(
    real_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--data", str(real_data / "tbx11k_fixture")]) == 1
    printed = capsys.readouterr().out
    assert "cannot be read: 0" in printed
    assert "The val split has no radiograph labelled tb." in printed
    assert "1/0/2 normal/sick/tb of 3000/3000/600" in printed
    assert "there is no test split" in printed


def test_data_that_are_none_end_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--data", str(tmp_path)]) == 2
    assert "This folder holds no data set" in capsys.readouterr().err


def test_a_manifest_without_lines_or_without_its_files_is_reported_all_the_same(tmp_path: Path) -> None:
    manifest = tmp_path / "m.csv"
    manifest.write_text("file,label,split\n")
    assert "The train split has no radiograph labelled tb." in check(manifest).lines
    manifest.write_text("file,label,split\na.png,tb,train\nb.png,normal,val\n")
    findings = check(manifest)
    assert findings.faults
    assert [name for name, _ in findings.unreadable] == ["a.png", "b.png"]
