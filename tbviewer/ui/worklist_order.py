"""In which order the list shows its entries, and which of them; no Qt here."""

from __future__ import annotations

import operator
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tbviewer.ui.entry import Entry, Status

Referral = Callable[[Entry], bool | None]

_COMPARISON = re.compile(r"(>=|<=|>|<|=)\s*(\d+(?:[.,]\d+)?)")
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "=": lambda score, wanted: round(score) == wanted,
}
# What wants the reader's eye comes first.
_STATUS_ORDER = (
    Status.UNREADABLE,
    Status.NOT_ANALYSED,
    Status.REFUSED,
    Status.READY,
    Status.ANALYSING,
    Status.READING,
    Status.WAITING,
)


class SortBy(Enum):
    """What the list is sorted by; the value is how settings name it."""

    OPENED = "opened"
    SCORE = "score"
    STATUS = "status"
    PATIENT = "patient"
    DATE = "date"
    VERDICT = "verdict"


class Show(Enum):
    """Which entries the list shows; the value is how settings name it."""

    ALL = "all"
    REFER = "refer"
    NO_REFERRAL = "no_referral"
    UNREAD = "unread"
    READ = "read"
    SCORED = "scored"
    REFUSED = "refused"
    FAILED = "failed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the reader wants to see the list.

    Attributes
    ----------
    descending
        The highest score, the latest date first.
    find
        Words that name, patient or date must contain, and comparisons such as ``>50`` for the score.
    """

    sort_by: SortBy = SortBy.OPENED
    descending: bool = False
    show: Show = Show.ALL
    find: str = ""


def arranged(entries: Iterable[Entry], arrangement: Arrangement, referral: Referral) -> list[Entry]:
    """Return the entries to show, in order.

    Entries without what is sorted by come last, up or down; equals stay as they were opened.

    Parameters
    ----------
    referral
        Says whether the site threshold refers an entry's patient; None if it says nothing of it.
    """
    shown = [entry for entry in entries if is_shown(entry, arrangement, referral)]
    if arrangement.sort_by is SortBy.OPENED:
        return shown[::-1] if arrangement.descending else shown
    keys = {id(entry): _key(entry, arrangement.sort_by) for entry in shown}
    known = [entry for entry in shown if keys[id(entry)] is not None]
    unknown = [entry for entry in shown if keys[id(entry)] is None]
    known.sort(key=lambda entry: keys[id(entry)], reverse=arrangement.descending)
    return known + unknown


def is_shown(entry: Entry, arrangement: Arrangement, referral: Referral) -> bool:
    """Say whether the list shows an entry."""
    return _PASSES[arrangement.show](entry, referral) and _is_found(entry, arrangement.find)


def counts(entries: Sequence[Entry], referral: Referral) -> dict[Show, int]:
    """Return how many entries each choice shows."""
    return {show: sum(passes(entry, referral) for entry in entries) for show, passes in _PASSES.items()}


_PASSES: dict[Show, Callable[[Entry, Referral], bool]] = {
    Show.ALL: lambda entry, referral: True,
    Show.REFER: lambda entry, referral: referral(entry) is True,
    Show.NO_REFERRAL: lambda entry, referral: referral(entry) is False,
    Show.UNREAD: lambda entry, referral: entry.verdict is None,
    Show.READ: lambda entry, referral: entry.verdict is not None,
    Show.SCORED: lambda entry, referral: entry.shown_analysis is not None,
    Show.REFUSED: lambda entry, referral: entry.status is Status.REFUSED,
    Show.FAILED: lambda entry, referral: entry.status in (Status.UNREADABLE, Status.NOT_ANALYSED),
    Show.WAITING: lambda entry, referral: not entry.settled,
}


def _key(entry: Entry, sort_by: SortBy) -> Any:
    """Return what an entry is sorted by; None if it has nothing of the kind."""
    who = entry.identity
    analysis = entry.shown_analysis  # a blind reader must not learn the score from the order either
    if sort_by is SortBy.SCORE:
        return analysis.score if analysis is not None else None
    if sort_by is SortBy.STATUS:
        return _STATUS_ORDER.index(entry.status)
    if sort_by is SortBy.VERDICT:
        return entry.verdict.value if entry.verdict is not None else None
    if who is None:
        return None
    if sort_by is SortBy.PATIENT:
        return (who.patient_name.casefold() or who.patient_id.casefold()) or None
    return (who.study_date, who.study_time) if who.study_date else None


def _is_found(entry: Entry, find: str) -> bool:
    find = _plain(find)
    for sign, number in _COMPARISON.findall(find):
        analysis = entry.shown_analysis
        if analysis is None or not _COMPARE[sign](analysis.score, float(number.replace(",", "."))):
            return False
    words = _COMPARISON.sub(" ", find).casefold().split()
    if not words:
        return True
    who = entry.identity
    about = [entry.title, *entry.same]
    if who is not None:
        date = who.study_date
        written = f"{date[:4]}-{date[4:6]}-{date[6:]}"
        about += [
            who.patient_name,
            who.patient_id,
            date,
            written,
            who.study_description,
            who.accession_number,
        ]
    text = _plain(" ".join(about)).casefold()
    return all(word in text for word in words)


def _plain(text: str) -> str:
    """Return text with signs as a Latin keyboard has them: East Asian ones write wide letters and signs."""
    return unicodedata.normalize("NFKC", text).replace("≥", ">=").replace("≤", "<=")
