"""Other radiographs of the same patient in the list."""

from __future__ import annotations

from collections.abc import Iterable

from tbviewer.core.patients import is_earlier, same_patient
from tbviewer.ui.entry import Entry


def of_same_patient(entries: Iterable[Entry], entry: Entry) -> list[Entry]:
    """Return the other entries of the patient, the latest study first, those without a date last."""
    who = entry.identity
    if who is None:
        return []
    found = [
        other
        for other in entries
        if other is not entry and other.identity is not None and same_patient(who, other.identity)
    ]
    return sorted(found, key=_moment, reverse=True)


def priors(entries: Iterable[Entry], entry: Entry) -> list[Entry]:
    """Return the earlier radiographs of the patient, the latest of them first."""
    who = entry.identity
    if who is None:
        return []
    return [
        other
        for other in of_same_patient(entries, entry)
        if other.identity is not None and is_earlier(other.identity, who)
    ]


def _moment(entry: Entry) -> tuple[str, str]:
    who = entry.identity
    return (who.study_date, who.study_time) if who is not None else ("", "")
