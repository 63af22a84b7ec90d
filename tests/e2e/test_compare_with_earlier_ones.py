"""A reader compares a radiograph with others of the same patient."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tbviewer.core.patients import same_patient
from tbviewer.core.radiograph import Identity
from tbviewer.core.sources import Source
from tbviewer.ui.entry import Entry, Status
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


def listed(room: ReadingRoom, name: str) -> Entry:
    """Put a file into the list whose header nobody has read yet."""
    entry = Entry(name, Source(name))
    room.session.add([entry])
    return entry


def study(date: str) -> Identity:
    return Identity(patient_id="P1", study_date=date)


def known(room: ReadingRoom, name: str, patient: str, date: str) -> Entry:
    """Put a file into the list whose header was read."""
    entry = listed(room, name)
    room.session.update(entry, identity=Identity(patient_id=patient, study_date=date), status=Status.READY)
    return entry


def settle(room: ReadingRoom) -> None:
    """Wait until priors were sought once more."""
    room.qtbot.wait(300)


def beside_no_stranger(room: ReadingRoom) -> bool:
    """Say whether what is beside the current entry, if anything, is of the same patient."""
    session = room.session
    now = session.current.identity if session.current is not None else None
    others = [v.entry.identity for v in session.viewports.shown if v.entry not in (None, session.current)]
    return all(now is not None and other is not None and same_patient(now, other) for other in others)


def said_beside(room: ReadingRoom) -> str:
    """Return the sentence in the second viewport."""
    message = room.window.viewports.canvases[1].findChild(QLabel, "canvas_message")
    assert message is not None
    return message.text() if message.isVisible() else ""


NONE_YET = "No earlier radiograph of this patient is in the list."


def test_a_prior_is_shown_as_soon_as_its_header_is_known(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    viewports = room.session.viewports
    show_study(room, "now.dcm", "20260301", 0.3)
    prior = listed(room, "then.dcm")
    room.key(Qt.Key.Key_P)
    assert viewports[1].entry is None
    assert said_beside(room) == ""  # nobody knows yet
    room.session.update(prior, identity=study("20250301"))
    qtbot.waitUntil(lambda: viewports[1].entry is prior, timeout=5_000)


def test_that_there_is_no_prior_is_said_once_all_headers_are_known(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    show_study(room, "now.dcm", "20260301", 0.3)
    other = listed(room, "other.dcm")
    room.key(Qt.Key.Key_P)
    assert said_beside(room) == ""
    room.session.update(other, identity=Identity(patient_id="P2"))
    qtbot.waitUntil(lambda: said_beside(room) == NONE_YET, timeout=5_000)
    later = listed(room, "then.dcm")  # another folder is dropped
    qtbot.waitUntil(lambda: said_beside(room) == "", timeout=5_000)
    room.session.update(later, identity=study("20250301"))
    qtbot.waitUntil(lambda: room.session.viewports[1].entry is later, timeout=5_000)


def test_a_prior_that_comes_later_takes_no_place_that_the_reader_filled(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    session = room.session
    show_study(room, "now.dcm", "20260301", 0.3)
    chosen = listed(room, "chosen.dcm")
    session.update(chosen, identity=study("20240301"), status=Status.READY)
    room.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    room.key(Qt.Key.Key_P)
    assert session.viewports[1].entry is chosen
    qtbot.waitUntil(lambda: room.window.findChild(QPushButton, "prior_1") is not None, timeout=5_000)
    qtbot.mouseClick(room.window.findChild(QPushButton, "prior_1"), Qt.MouseButton.LeftButton)
    prior = listed(room, "then.dcm")
    session.update(prior, identity=study("20250301"))
    qtbot.waitUntil(lambda: session.viewports[2].entry is prior, timeout=5_000)
    assert session.viewports[1].entry is chosen


def test_a_prior_goes_with_the_radiograph_that_is_taken_off_the_list(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    session = room.session
    then, now = known(room, "then.dcm", "ANNA", "20240301"), known(room, "now.dcm", "ANNA", "20250301")
    berta = known(room, "berta.dcm", "BERTA", "20260301")
    session.select(now.index)
    room.key(Qt.Key.Key_P)
    assert session.viewports[1].entry is then
    session.remove([now])
    assert session.current is berta
    assert session.viewports[1].entry is None
    settle(room)
    assert session.viewports[1].entry is None
    assert said_beside(room) == NONE_YET


DATES = {"prior": "20240301", "current": "20250301"}


@pytest.mark.parametrize("written_over", DATES)
@pytest.mark.parametrize("patient", ["ANNA", "DORA"])
def test_a_prior_is_of_the_same_patient_also_after_a_file_was_written_over(
    qtbot: QtBot, written_over: str, patient: str
) -> None:
    room = ReadingRoom(qtbot)
    session = room.session
    then, now = known(room, "then.dcm", "ANNA", "20240301"), known(room, "now.dcm", "ANNA", "20250301")
    session.select(now.index)
    room.key(Qt.Key.Key_P)
    old = now if written_over == "current" else then
    anew = Entry(old.name, Source(old.name))
    session.renew(old, anew)
    assert session.viewports[1].entry is None  # nobody knows yet whose it is
    assert beside_no_stranger(room)
    settle(room)
    assert beside_no_stranger(room)
    session.update(anew, identity=Identity(patient_id=patient, study_date=DATES[written_over]))
    settle(room)
    assert beside_no_stranger(room)
    assert session.current is (anew if old is now else now)
    assert session.viewports[1].entry is (None if patient == "DORA" else then if old is now else anew)


def test_what_turns_out_to_be_no_prior_is_put_away(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    session = room.session
    then, now = known(room, "then.dcm", "ANNA", "20240301"), known(room, "now.dcm", "ANNA", "20250301")
    session.select(now.index)
    room.key(Qt.Key.Key_P)
    room.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    room.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)  # filled otherwise, by the program too
    assert session.viewports[1].entry is then
    session.update(then, identity=Identity(patient_id="DORA", study_date="20240301"))
    settle(room)
    assert session.viewports[1].entry is None


def test_the_copy_of_a_prior_is_a_prior_too(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    session = room.session
    copy, now = known(room, "copy.dcm", "ANNA", "20240301"), known(room, "now.dcm", "ANNA", "20250301")
    session.select(now.index)
    room.key(Qt.Key.Key_P)
    assert session.viewports[1].entry is copy
    first = known(room, "first.dcm", "ANNA", "20240301")
    session.merge(copy, first)
    assert session.viewports[1].entry is first
    latest = known(room, "latest.dcm", "ANNA", "20241201")
    settle(room)
    assert session.viewports[1].entry is latest  # the copy was no choice of the reader's


def test_priors_are_those_of_what_is_shown_though_the_active_viewport_is_empty(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    session = room.session
    then, now = known(room, "then.dcm", "ANNA", "20240301"), known(room, "now.dcm", "ANNA", "20250301")
    session.remove([room.entry])
    session.select(now.index)
    known(room, "berta.dcm", "BERTA", "20260301")
    room.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert titles(room) == ["now.dcm", "then.dcm", "berta.dcm", ""]
    session.viewports.activate(3)
    room.key(Qt.Key.Key_P)
    assert session.current is now
    assert titles(room) == ["now.dcm", "then.dcm", "", ""]
    settle(room)
    assert session.viewports[1].entry is then


@pytest.fixture
def four_years(qtbot: QtBot) -> ReadingRoom:
    """One patient's radiographs of 2025 to 2022 side by side, paired."""
    room = ReadingRoom(qtbot)
    *_, now = (known(room, f"{year}.dcm", "ANNA", f"{year}0301") for year in range(2022, 2026))
    room.session.select(now.index)
    room.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    room.key(Qt.Key.Key_P)
    assert titles(room) == ["2025.dcm", "2024.dcm", "2023.dcm", "2022.dcm"]
    return room


def titles(room: ReadingRoom) -> list[str]:
    return [v.entry.title if v.entry is not None else "" for v in room.session.viewports.shown]


def test_what_is_compared_stays_when_the_reader_goes_to_one_of_it(four_years: ReadingRoom) -> None:
    """To measure in the radiograph of 2023, say, while headers of others are read."""
    session, before = four_years.session, titles(four_years)
    session.viewports.activate(2)
    known(four_years, "somebody else's.dcm", "BERTA", "20210301")
    settle(four_years)
    assert titles(four_years) == before
    known(four_years, "2021.dcm", "ANNA", "20210301")
    session.remove([session.viewports[3].entry])  # there is a place for it now
    settle(four_years)
    assert titles(four_years) == [*before[:3], "2021.dcm"]
    session.viewports.activate(0)
    known(four_years, "2024b.dcm", "ANNA", "20240901")
    settle(four_years)
    assert titles(four_years) == ["2025.dcm", "2024b.dcm", "2024.dcm", "2023.dcm"]


def test_a_stranger_does_not_stay_beside_the_one_the_reader_went_to(four_years: ReadingRoom) -> None:
    session = four_years.session
    session.viewports.activate(2)
    stranger = session.viewports[1].entry
    assert stranger is not None
    session.update(stranger, identity=Identity(patient_id="BERTA", study_date="20240301"))
    settle(four_years)
    assert titles(four_years) == ["2025.dcm", "", "2023.dcm", "2022.dcm"]


def test_what_stays_when_fewer_are_shown_has_its_own_priors_beside_it(four_years: ReadingRoom) -> None:
    four_years.session.viewports.activate(2)
    four_years.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert titles(four_years) == ["2023.dcm", "2022.dcm"]


def test_the_latest_prior_is_shown_though_the_header_of_an_earlier_one_was_read_first(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    viewports = room.session.viewports
    show_study(room, "now.dcm", "20260301", 0.3)
    first, second = listed(room, "first.dcm"), listed(room, "second.dcm")
    room.key(Qt.Key.Key_P)
    room.session.update(first, identity=study("20190301"))
    qtbot.waitUntil(lambda: viewports[1].entry is first, timeout=5_000)
    room.session.update(second, identity=study("20250301"))
    qtbot.waitUntil(lambda: viewports[1].entry is second, timeout=5_000)


def test_the_other_radiograph_that_the_reader_chooses_is_shown_while_priors_are_paired(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    dates = ("20240301", "20250301", "20260301")
    older, old, now = (show_study(room, f"{date}.dcm", date, 0.3) for date in dates)
    room.key(Qt.Key.Key_P)
    assert room.session.viewports[1].entry is old
    assert room.session.current is now
    button = room.window.findChild(QPushButton, "prior_2")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert room.session.viewports[1].entry is older


def test_a_film_stays_inverted_when_the_reader_goes_to_the_one_beside_it(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    show_study(room, "then.dcm", "20250301", 0.3)
    show_study(room, "now.dcm", "20260301", 0.3)
    room.bare()
    room.key(Qt.Key.Key_I)
    room.key(Qt.Key.Key_P)
    viewports, action = room.session.viewports, room.window._actions.table["invert"]
    both = room.window.viewports.canvases
    qtbot.wait(50)
    before = [canvas.grab().toImage() for canvas in both]
    for number, is_on in ((1, False), (0, True)):
        qtbot.mouseClick(both[number].viewport(), Qt.MouseButton.LeftButton)
        assert viewports.active == number
        assert action.isChecked() == is_on
        assert all(canvas.grab().toImage() == image for canvas, image in zip(both, before, strict=True))
    room.key(Qt.Key.Key_I)
    assert not any(viewport.inverted for viewport in viewports.shown)
