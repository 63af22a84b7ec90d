"""What a data set on disk becomes, in each of its layouts, and what is said of one that cannot be used."""

from __future__ import annotations

import builtins
import errno
import io
import json
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from tests.trainer.data.made import save, save_dicom, write_tbx11k
from trainer.data.check import check
from trainer.data.dataset import Dataset, read_dataset, survey_dataset
from trainer.data.fold import with_val_fold
from trainer.data.record import Record


def counts(dataset: Dataset) -> Counter[str]:
    return Counter(f"{r.split} {r.label}" for r in dataset.records)


def test_tbx11k_gives_its_val_split_as_test_and_a_fold_of_train_as_val(tmp_path: Path) -> None:
    dataset = read_dataset(write_tbx11k(tmp_path))
    assert (dataset.kind, dataset.classes) == ("tbx11k", ("normal", "sick", "tb"))
    found = counts(dataset)
    for label in dataset.classes:
        assert found[f"test {label}"] == 3
        assert found[f"train {label}"] + found[f"val {label}"] == 30
        assert 1 <= found[f"val {label}"] <= 8
    record = next(r for r in dataset.records if r.name == "health/h0031.png")
    assert (record.label, record.split, record.source) == ("normal", "test", "TBX11K")
    assert record.path == tmp_path / "imgs" / "health" / "h0031.png"
    assert "one in eight" in dataset.notes[0]


def test_tbx11k_without_lists_takes_its_splits_from_json_and_no_boxes(tmp_path: Path) -> None:
    with_lists = read_dataset(write_tbx11k(tmp_path))
    for path in (tmp_path / "lists").iterdir():
        path.unlink()
    for path in (tmp_path / "annotations" / "json").iterdir():
        content = json.loads(path.read_text())
        path.write_text(json.dumps(content | {"annotations": [{"bbox": "no numbers"}]}))
    assert read_dataset(tmp_path) == with_lists


def test_tbx11k_that_is_not_whole_is_refused_in_words(tmp_path: Path) -> None:
    root = write_tbx11k(tmp_path)
    lists, annotations = root / "lists", root / "annotations" / "json"
    for path in (lists / "TBX11K_val.txt", annotations / "TBX11K_val.json"):
        path.unlink()
    assert "no test split" in read_dataset(root).notes[1]
    (lists / "TBX11K_train.txt").write_text("extra/da+db/a.png\n")
    with pytest.raises(DataError, match=r"lies in none of health/, sick/ and tb/"):
        read_dataset(root)
    for path in (lists / "TBX11K_train.txt", annotations / "TBX11K_train.json"):
        path.unlink()
    with pytest.raises(DataError, match=r"neither lists/TBX11K_train.txt nor"):
        read_dataset(root)


def test_the_real_fixture_is_read_and_what_it_lacks_is_named(real_data: Path) -> None:
    dataset = survey_dataset(real_data / "tbx11k_fixture")
    assert {r.name: r.label for r in dataset.records} == {
        "tb/tb0005.png": "tb",
        "tb/tb0007.png": "tb",
        "health/h0001.png": "normal",
    }
    assert all(r.path.exists() for r in dataset.records)
    with pytest.raises(DataError, match="The val split has no radiograph labelled normal"):
        read_dataset(real_data / "tbx11k_fixture")


def named(count: int, patients: int = 0) -> list[Record]:
    return [
        Record(Path(f"{n}"), f"{n}.png", "tb", "train", "", f"p{n % patients}" if patients else "")
        for n in range(count)
    ]


def test_the_fold_is_one_in_eight_and_does_not_move_when_radiographs_are_added() -> None:
    few, many = with_val_fold(named(3000)), with_val_fold(named(6600))
    assert many[:3000] == few
    share = sum(r.split == "val" for r in many) / 6600
    assert share == pytest.approx(1 / 8, abs=4 * (1 / 8 * 7 / 8 / 6600) ** 0.5)


def test_the_fold_keeps_a_patient_together() -> None:
    splits: dict[str, set[str]] = {}
    for record in with_val_fold(named(600, patients=60)):
        splits.setdefault(record.patient, set()).add(record.split)
    assert all(len(found) == 1 for found in splits.values())
    assert {"train"} in splits.values() and {"val"} in splits.values()


def test_a_folder_per_class_under_splits(tmp_path: Path) -> None:
    save(tmp_path / "Training" / "healthy" / "deep" / "er" / "a.png", 1)
    save_dicom(tmp_path / "Training" / "Tuberculosis" / "IM0001", 2, "one")
    save(tmp_path / "validation" / "health" / "b.png", 3)
    save(tmp_path / "validation" / "TB" / "c.png", 4)
    save(tmp_path / "test" / "sick" / "d.png", 5)
    (tmp_path / "Training" / "healthy" / "notes.txt").write_text("not a picture")
    (tmp_path / "Training" / "healthy" / "broken.png").write_text("claims to be a picture")
    (tmp_path / "documents").mkdir()
    dataset = read_dataset(tmp_path)
    assert (dataset.kind, dataset.classes) == ("folders", ("normal", "tb"))
    (note,) = dataset.notes
    assert note.startswith("No train radiograph is labelled sick")
    (sick,) = dataset.split("test")
    assert dataset.class_index(sick) == 0
    assert {(r.name, r.split, r.label) for r in dataset.records} == {
        ("Training/healthy/deep/er/a.png", "train", "normal"),
        ("Training/healthy/broken.png", "train", "normal"),
        ("Training/Tuberculosis/IM0001", "train", "tb"),
        ("validation/health/b.png", "val", "normal"),
        ("validation/TB/c.png", "val", "tb"),
        ("test/sick/d.png", "test", "sick"),
    }


def linked(folder: Path, place: Path) -> None:
    """Write a picture elsewhere and a link to its folder."""
    save(place / "1.png", 7)
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.symlink_to(place, target_is_directory=True)
    except OSError:
        pytest.skip("this user may make no links")


def test_a_folder_behind_a_link_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    save(tmp_path / "data" / "normal" / "1.png", 1)
    linked(tmp_path / "data" / "tb" / "archive", tmp_path / "archive")
    notes = " ".join(survey_dataset(tmp_path / "data").notes)
    assert "Left out: 1 link(s) to other folders, which are not followed (tb/archive). Put" in notes


def refuse(monkeypatch: pytest.MonkeyPatch, refused: str) -> None:
    """Let a name's file or folder be one that may not be read: who runs the tests may read everything."""

    def refusing(real: Callable[..., Any]) -> Callable[..., Any]:
        def opened(path: Any, *others: Any, **options: Any) -> Any:
            if isinstance(path, str | Path) and Path(path).name == refused:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return real(path, *others, **options)

        return opened

    for place, name in ((builtins, "open"), (io, "open"), (os, "scandir")):
        monkeypatch.setattr(place, name, refusing(getattr(place, name)))


def test_a_file_of_a_class_that_cannot_be_read_is_a_fault_also_if_its_name_has_no_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(tmp_path / "normal" / "1.png", 1)
    save_dicom(tmp_path / "tb" / "IM0001", 2, "one")
    save_dicom(tmp_path / "tb" / "IM0002", 3, "two")
    refuse(monkeypatch, "IM0001")
    findings = check(tmp_path)
    assert [name for name, _ in findings.unreadable] == ["tb/IM0001"]
    assert "You may not read this" in findings.unreadable[0][1]


def test_a_folder_of_a_class_that_cannot_be_read_is_refused_since_nobody_knows_what_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(tmp_path / "normal" / "1.png", 1)
    save(tmp_path / "tb" / "1.png", 2)
    save(tmp_path / "tb" / "locked" / "1.png", 3)
    refuse(monkeypatch, "locked")
    with pytest.raises(DataError, match=r"locked: The folder cannot be read \(Permission denied\)\. Check"):
        survey_dataset(tmp_path)


@pytest.mark.parametrize("name", ["lost+found", "notes"])
def test_what_cannot_be_read_outside_of_the_classes_is_in_nobodys_way(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(tmp_path / "normal" / "1.png", 1)
    save(tmp_path / "tb" / "1.png", 2)
    (tmp_path / "lost+found").mkdir()
    (tmp_path / "lost+found" / "notes").write_text("")
    refuse(monkeypatch, name)
    assert len(survey_dataset(tmp_path).records) == 2


def test_a_folder_per_class_without_splits_gets_a_stated_fold_and_two_classes(tmp_path: Path) -> None:
    for n in range(24):
        save_dicom(tmp_path / "tb" / f"{n}", n, f"patient {n // 2}")
        save(tmp_path / "normal" / f"{n}.png", 100 + n)
    dataset = read_dataset(tmp_path)
    assert dataset.classes == ("normal", "tb")
    assert "one in eight" in dataset.notes[0]
    found = counts(dataset)
    assert found["val tb"] >= 1 and found["val normal"] >= 1
    by_patient: dict[str, set[str]] = {}
    for record in dataset.records:
        if record.label == "tb":
            by_patient.setdefault(record.patient, set()).add(record.split)
    assert len(by_patient) == 12
    assert all(len(splits) == 1 for splits in by_patient.values())
    assert "patient" not in repr([record.patient for record in dataset.records])


def test_a_class_nobody_knows_and_a_class_that_is_empty_are_named(tmp_path: Path) -> None:
    for n in range(30):
        save(tmp_path / "normal" / f"{n}.png", n)
    (tmp_path / "tb").mkdir()
    with pytest.raises(DataError, match="The train split has no radiograph labelled tb"):
        read_dataset(tmp_path)
    save(tmp_path / "cats" / "a.png", 50)
    with pytest.raises(DataError, match=r"“cats” holds pictures, but its name is no class\. Call it"):
        read_dataset(tmp_path)


def test_a_folder_without_any_layout_says_what_is_looked_for(tmp_path: Path) -> None:
    with pytest.raises(
        DataError, match=r"neither a manifest\.csv, nor folders named normal, sick and tb, nor"
    ):
        read_dataset(tmp_path)
    with pytest.raises(DataError, match="Check the path"):
        read_dataset(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("line", "match"),
    [
        ("a.png,cat,train", "Line 2 has the label “cat”; it must be one of normal, sick, tb"),
        ("a.png,tb,future", "Line 2 has the split “future”"),
        (",tb,train", "Line 2 names no file"),
        ("a.png,tb,train\na.png,tb,val", "listed more than once, such as a.png"),
    ],
)
def test_a_manifest_line_that_makes_no_sense_is_refused(tmp_path: Path, line: str, match: str) -> None:
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
    (tmp_path / "o.csv").write_bytes(b"file,label,split\n\xff\xfe.png,tb,train\n")
    with pytest.raises(DataError, match="save it as CSV in UTF-8"):
        read_dataset(tmp_path / "o.csv")


def test_a_manifest_that_names_no_val_split_gets_a_stated_fold(tmp_path: Path) -> None:
    lines = [
        f"{n}.png,{('tb', 'normal')[n % 2]},{'train' if n < 64 else 'test'},p{n // 4}" for n in range(80)
    ]
    manifest = tmp_path / "manifest.csv"
    manifest.write_text("file,label,split,patient\n" + "\n".join(lines))
    for path in (manifest, tmp_path):
        dataset = read_dataset(path)
        assert dataset.notes[0].startswith(
            "The manifest has no line for val: val is one in eight of the train"
        )
        val = {record.patient for record in dataset.split("val")}
        assert val
        assert not val & {record.patient for record in dataset.split("train")}
        assert len(dataset.split("test")) == 16
    manifest.write_text(manifest.read_text().replace("2.png,tb,train", "2.png,tb,val"))
    assert survey_dataset(manifest).notes == ()


def test_a_spreadsheets_semicolons_and_other_words_are_understood(tmp_path: Path) -> None:
    plain = write_data_set(tmp_path)
    text = plain.read_text().replace(",normal,", ",Healthy,").replace(",val,", ",validation,")
    other = tmp_path / "other.csv"
    other.write_text(text.replace(",", ";"))
    assert read_dataset(other).records == read_dataset(plain).records


def test_spaces_beside_the_commas_do_not_count(tmp_path: Path) -> None:
    plain = write_data_set(tmp_path)
    other = tmp_path / "other.csv"
    header, *rows = plain.read_text().splitlines()
    other.write_text("\n".join([header.replace(",", " , "), *(row.replace(",", ", ") for row in rows)]))
    assert read_dataset(other).records == read_dataset(plain).records


def test_a_folder_with_a_manifest_is_read_by_it(tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    assert read_dataset(tmp_path).records == read_dataset(manifest).records


def test_patients_come_from_dicom_headers_where_the_manifest_has_none(tmp_path: Path) -> None:
    for n, patient_id in enumerate(("secret 1", "secret 1", "secret 2", "")):
        save_dicom(tmp_path / f"{n}.dcm", n, patient_id)
    lines = ["0.dcm,tb,train,", "1.dcm,normal,train,", "2.dcm,tb,val,said", "3.dcm,normal,val,"]
    (tmp_path / "m.csv").write_text("file,label,split,patient\n" + "\n".join(lines))
    patients = [record.patient for record in read_dataset(tmp_path / "m.csv").records]
    assert patients[0] == patients[1] != ""
    assert patients[2:] == ["said", ""]
    assert "secret" not in repr(patients)


def test_an_id_that_everybody_has_names_nobody(tmp_path: Path) -> None:
    rows = []
    for n in range(24):
        save_dicom(tmp_path / f"{n}.dcm", n, "ANONYMOUS")
        rows.append(f"{n}.dcm,{('tb', 'normal')[n % 2]},{('train', 'val')[n % 4 // 2]}")
    (tmp_path / "m.csv").write_text("file,label,split\n" + "\n".join(rows))
    assert {record.patient for record in read_dataset(tmp_path / "m.csv").records} == {""}
