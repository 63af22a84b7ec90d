"""Recent items never name a patient."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tbviewer.core.radiograph import Identity
from tbviewer.ui.recents import path_without_patient, recent_titles

JANE = Identity(patient_name="Doe, Jane", patient_id="PX-4711")


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("ward/monday", "ward/monday"),
        ("ward/chest.dcm", "ward/chest.dcm"),
        ("ward/JANE_DOE.dcm", "ward"),
        ("ward/doe jane/im1.dcm", "ward"),
        ("ward/px_4711.zip", "ward"),
        ("ward/study-4711/a/b.dcm", "ward"),
    ],
)
def test_a_path_is_kept_up_to_the_patient(tmp_path: Path, path: str, kept: str) -> None:
    (tmp_path / "ward" / "monday").mkdir(parents=True)
    found = path_without_patient(str(tmp_path / path), [JANE, None])
    assert found == str(tmp_path / kept)


def test_a_picture_is_remembered_by_its_folder_for_its_name_may_be_the_patients(tmp_path: Path) -> None:
    picture = tmp_path / "someone.png"
    assert path_without_patient(str(picture), [Identity()]) == str(tmp_path)
    assert path_without_patient(str(picture), []) == str(tmp_path)


def test_nothing_is_kept_where_the_first_folder_names_the_patient() -> None:
    assert path_without_patient("/jane/ward/a.dcm", [JANE]) == ""


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("González, José", "GONZALEZ_JOSE"),
        ("Gonzalez, Jose", "González José"),
        ("González, José", unicodedata.normalize("NFD", "josé")),
        (unicodedata.normalize("NFD", "González, José"), "josé"),
        ("Kowalski, Łukasz", "lukasz"),
        ("Sørensen, Åse", "Soerensen"),
        ("Müller, Eva", "Mueller E"),
        ("Mueller, E", "müller"),
        ("Strauß, Eva", "STRAUSS"),
        ("Þórsson, Æ", "thorsson"),
        ("Li, Wu", "LI_WU"),
        ("Li, Wu", "wuli"),
        ("王, 小明", "王小明"),
        ("王, 小明", "小明"),
        ("王, 明", "王 明"),
        ("王, 明", "2026/明"),
        ("张伟", "张伟_2"),
        ("王小明", "王_小明"),
        ("Wang, Wei=王, 伟", "王伟"),
        ("शर्मा, प्रिया", "प्रिया शर्मा"),
        ("शर्मा, प्रिया", "शर्मा"),
        ("김, 철수", unicodedata.normalize("NFD", "김철수")),
        ("Иванов, Пётр", "ПЕТР"),
    ],
)
def test_a_name_is_known_again_in_any_script_and_spelling(tmp_path: Path, name: str, folder: str) -> None:
    (tmp_path / "ward").mkdir()
    whose = Identity(patient_name=name, patient_id="PX-1")
    kept = path_without_patient(str(tmp_path / "ward" / folder / "im1.dcm"), [whose])
    assert kept == str((tmp_path / "ward" / folder).parent)


@pytest.mark.parametrize(
    ("name", "folder"), [("王, 小明", "王府井医院"), ("Li, Wu", "clinic wul"), ("शर्मा, प्रिया", "शहर")]
)
def test_what_is_in_many_paths_names_nobody(tmp_path: Path, name: str, folder: str) -> None:
    path = tmp_path / "ward" / folder / "im1.dcm"
    assert path_without_patient(str(path), [Identity(patient_name=name)]) == str(path)


def test_titles_are_short() -> None:
    assert recent_titles(["/data/2026/ward"]) == [str(Path("2026/ward"))]


def test_a_folder_on_a_share_that_is_gone_is_remembered_by_the_one_before(gone_share: Path) -> None:
    assert path_without_patient(str(gone_share / "monday"), []) == str(gone_share)
