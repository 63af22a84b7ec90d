"""A reader compares a radiograph with others of the same patient."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Identity
from tbviewer.ui.entry import Entry
from tests.e2e.reading_room import ReadingRoom, made_radiograph, planted_analysis


def show_study(room: ReadingRoom, name: str, date: str, share: float) -> Entry:
    """Show a radiograph of the one patient, of a date if there is one, with a score."""
    radiograph = replace(made_radiograph(), identity=Identity(patient_id="P1", study_date=date))
    entry = room.show(radiograph, name)
    shares = {"normal": 0.1, "sick": 0.9 - share, "tb": share}
    analysis = replace(planted_analysis(radiograph), probabilities=shares)
    room.session.update(entry, identity=radiograph.identity, analysis=analysis)
    return entry


def said_of_the_other(room: ReadingRoom, current: Entry) -> str:
    """Return what the panel says of the patient's other radiograph while one is looked at."""
    room.session.select(current.index)
    button = room.window.findChild(QPushButton, "prior_1")
    assert button is not None and button.isVisible()
    return button.text()


@pytest.mark.parametrize(
    ("dates", "then", "now"),
    [
        (("20250301", "20260301"), "+40 after this one", "+40 since"),
        (("20260301", "20250301"), "−40 since", "−40 after this one"),
        (("", ""), "score 70", "score 30"),
        (("20260301", ""), "score 70", "score 30"),
        (("", "20260301"), "score 70", "score 30"),
        (("20260301", "20260301"), "score 70", "score 30"),  # two exposures of one study
    ],
)
def test_a_score_has_changed_since_only_where_one_study_was_before_the_other(
    qtbot: QtBot, dates: tuple[str, str], then: str, now: str
) -> None:
    room = ReadingRoom(qtbot)
    first = show_study(room, "first.dcm", dates[0], 0.3)
    second = show_study(room, "second.dcm", dates[1], 0.7)
    assert said_of_the_other(room, first).endswith(then)
    assert said_of_the_other(room, second).endswith(now)
