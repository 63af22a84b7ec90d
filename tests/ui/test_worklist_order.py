"""In which order the list shows its entries, and which of them."""

from __future__ import annotations

import numpy as np
import pytest

from tbviewer.core.analysis import Analysis
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import Identity
from tbviewer.core.readings import Reading, Verdict
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.worklist_order import Arrangement, Show, SortBy, arranged, counts


def entry(name: str, score: float | None = None, patient: str = "", date: str = "", **rest: object) -> Entry:
    made = Entry(name, None, Status.READY if score is not None else Status.WAITING)
    made.identity = Identity(patient_name=patient, study_date=date)
    if score is not None:
        shares = {"normal": 1 - score / 100, "tb": score / 100}
        zeros = np.zeros((2, 2), np.float32)
        made.analysis = Analysis("a", shares, zeros, Letterbox.of(2, 2, 64), 0.5, 0.0, ())
    for field, value in rest.items():
        setattr(made, field, value)
    return made


ENTRIES = [
    entry("d", 20.0, "Zulu, Ann", "20260301"),
    entry("a", 80.0, "Alpha, Bo", "20240101", reading=Reading(Verdict.TB)),
    entry("c", None, "Mike, Cy", status=Status.REFUSED),
    entry("b", None, "Beta, Di", "20250601", status=Status.UNREADABLE),
    entry("e", 99.0, "Echo, Ed", "20250101", blinded=True),
]


def referral(one: Entry) -> bool | None:
    return one.shown_analysis.score >= 50 if one.shown_analysis is not None else None


def names(**arrangement: object) -> str:
    found = arranged(ENTRIES, Arrangement(**arrangement), referral)  # type: ignore[arg-type]
    return "".join(one.name for one in found)


@pytest.mark.parametrize(
    ("sort_by", "descending", "order"),
    [
        (SortBy.OPENED, False, "dacbe"),
        (SortBy.OPENED, True, "ebcad"),
        (SortBy.SCORE, True, "adcbe"),  # e is hidden from a blind reader: it must not come first
        (SortBy.SCORE, False, "dacbe"),
        (SortBy.PATIENT, False, "abecd"),
        (SortBy.DATE, True, "dbeac"),
        (SortBy.STATUS, False, "bcdae"),
        (SortBy.VERDICT, False, "adcbe"),
    ],
)
def test_sorting(sort_by: SortBy, descending: bool, order: str) -> None:
    assert names(sort_by=sort_by, descending=descending) == order


@pytest.mark.parametrize(
    ("show", "left"),
    [
        (Show.ALL, "dacbe"),
        (Show.REFER, "a"),
        (Show.NO_REFERRAL, "d"),
        (Show.UNREAD, "dcbe"),
        (Show.READ, "a"),
        (Show.SCORED, "da"),
        (Show.REFUSED, "c"),
        (Show.FAILED, "b"),
        (Show.WAITING, ""),
    ],
)
def test_filtering_and_its_counts(show: Show, left: str) -> None:
    assert names(show=show) == left
    assert counts(ENTRIES, referral)[show] == len(left)


@pytest.mark.parametrize(
    ("find", "left"),
    [
        ("zulu", "d"),
        ("2025-06", "b"),
        ("20250601", "b"),
        (">50", "a"),
        ("<=20", "d"),
        (">10 bo", "a"),
        ("<50 bo", ""),
        ("=80", "a"),
        ("＞５０", "a"),
        ("≤20", "d"),
        ("  ", "dacbe"),
    ],
)
def test_finding(find: str, left: str) -> None:
    assert names(find=find) == left
