"""Recent items never name a patient."""

from __future__ import annotations

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


def test_titles_are_short() -> None:
    assert recent_titles(["/data/2026/ward"]) == [str(Path("2026/ward"))]
