"""The words for what an entry is: status, verdict, referral, patient, date; translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tbviewer.core.readings import Verdict
from tbviewer.core.referral import written_score
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis

translate = QCoreApplication.translate


def verdict_name(verdict: Verdict) -> str:
    """Return a verdict in words."""
    return {
        Verdict.NORMAL: translate("Naming", "Normal"),
        Verdict.TB: translate("Naming", "Abnormal, TB"),
        Verdict.OTHER: translate("Naming", "Abnormal, other"),
        Verdict.UNREADABLE: translate("Naming", "Unreadable"),
    }[verdict]


def status_name(status: Status) -> str:
    """Return a status in words."""
    return {
        Status.WAITING: translate("Naming", "Waiting"),
        Status.READING: translate("Naming", "Reading"),
        Status.ANALYSING: translate("Naming", "Analysing"),
        Status.READY: translate("Naming", "Analysed"),
        Status.REFUSED: translate("Naming", "Not judged"),
        Status.NOT_ANALYSED: translate("Naming", "Not analysed"),
        Status.UNREADABLE: translate("Naming", "Cannot be read"),
    }[status]


def referral_name(refers: bool) -> str:
    """Return what the site threshold says, in words."""
    return translate("Naming", "Refer") if refers else translate("Naming", "No referral")


def state_name(entry: Entry, session: Session) -> str:
    """Return where an entry stands, in words: referral or score where there is one, else its status."""
    if entry.blinded and entry.analysis is not None:
        return translate("Naming", "Read first")
    analysis = entry.shown_analysis
    if analysis is None:
        return status_name(entry.status)
    refers = session.referral(entry)
    return translate("Naming", "TB score") if refers is None else referral_name(refers)


def score_name(entry: Entry, session: Session) -> str:
    """Return an entry's score as it is shown; empty if there is none to show."""
    analysis = entry.shown_analysis
    return score_of(analysis, session) if analysis is not None else ""


def score_of(analysis: Analysis, session: Session) -> str:
    """Return a score as it is shown, so that it never reads as if it reached a site threshold it misses."""
    threshold = session.site.threshold
    holds = threshold is not None and threshold.holds_for(analysis.model_id)
    return written_score(analysis.score, threshold if holds else None)


def replaced_model(name: str) -> str:
    """Return what is said where a model's file holds another model than it did."""
    words = translate(
        "BundleChoice", "The file of the model “{0}” holds another model now: its card is in the menu Model."
    )
    return words.format(name)


def patient_name(entry: Entry, session: Session) -> str:
    """Return who an entry shows: name, else Patient ID, else the file; the file alone while text is off."""
    who = entry.identity
    if who is None or not session.looking.show_text:
        return entry.title
    return who.patient_name or who.patient_id or entry.title


def date_name(value: str) -> str:
    """Write a DICOM date (YYYYMMDD) as YYYY-MM-DD; leave anything else as it is."""
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 and value.isdecimal() else value


def about(entry: Entry, session: Session) -> str:
    """Return date and file of an entry, whichever is not in its first line, and other files of the same."""
    who = entry.identity
    date = date_name(who.study_date) if who is not None and session.looking.show_text else ""
    title = entry.title if patient_name(entry, session) != entry.title else ""
    same = (
        translate("Naming", "same as {file}").format(file=", ".join(dict.fromkeys(entry.same)))
        if entry.same
        else ""
    )
    other = (
        translate("Naming", "same image as {file}, of another patient").format(
            file=", ".join(dict.fromkeys(entry.of_another))
        )
        if entry.of_another
        else ""
    )
    return "  ".join(part for part in (date, title, same, other) if part)


def warnings(entry: Entry, analysis: Analysis | None) -> tuple[str, ...]:
    """Return what the reader should know of an entry and an Analysis of it, in the reader's language.

    No file is named: its name may name a patient.
    """
    found = [sentence(each.partition(": ")[2] or each) for each in analysis.warnings] if analysis else []
    if entry.of_another:
        found.insert(
            0,
            translate(
                "Naming",
                "Another file holds the same image under another patient's name. Find out whose it is.",
            ),
        )
    return tuple(found)
