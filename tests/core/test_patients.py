"""Priors are found by what the headers say, and never guessed."""

from __future__ import annotations

import pytest

from tbviewer.core.patients import is_earlier, same_patient
from tbviewer.core.radiograph import Identity


def who(patient_id: str = "", name: str = "", born: str = "") -> Identity:
    return Identity(patient_id=patient_id, patient_name=name, patient_birth_date=born)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (who("77", "Doe, Jane", "19800101"), who("77", "DOE, JANE", "19800101")),
        (who("77", "Müller, Ana"), who(" 77", "Muller  Ana")),
        (who("77"), who("77", "Doe, Jane", "19800101")),
        (who("", "Doe, Jane", "19800101"), who("", "doe jane", "19800101")),
    ],
)
def test_the_same_patient(one: Identity, other: Identity) -> None:
    assert same_patient(one, other)
    assert same_patient(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (who("77", "Doe, Jane"), who("78", "Doe, Jane")),
        (who("1", "Doe, Jane"), who("1", "Roe, Richard")),  # an ID that a device gives to everybody
        (who("77", "", "19800101"), who("77", "", "19790101")),
        (who("", "Doe, Jane"), who("", "Doe, Jane")),  # a name is not enough
        (who("77", "Doe, Jane", "19800101"), who("", "Doe, Jane", "19800101")),
        (who(), who()),
    ],
)
def test_not_the_same_patient(one: Identity, other: Identity) -> None:
    assert not same_patient(one, other)
    assert not same_patient(other, one)


def test_earlier_by_date_then_by_time() -> None:
    morning = Identity(study_date="20260101", study_time="0800")
    noon = Identity(study_date="20260101", study_time="120000.123")
    before = Identity(study_date="20251231", study_time="235959")
    assert is_earlier(morning, noon)
    assert is_earlier(before, morning)
    assert not is_earlier(noon, morning)
    assert not is_earlier(Identity(), noon)
