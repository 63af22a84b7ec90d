"""Which Radiographs are of the same patient, by what their headers say."""

from __future__ import annotations

from tbviewer.core.letters import without_accents
from tbviewer.core.radiograph import Identity


def same_patient(one: Identity, other: Identity) -> bool:
    """Say whether two headers mean the same patient.

    The Patient ID must agree, and neither the name nor the birth date may contradict it where both headers
    have one: IDs such as "1" or "ANONYMOUS" are given to many. Without an ID in either header, name and
    birth date must both be there and agree. Anything less is a guess, and priors must not be guessed.
    """
    ids = one.patient_id.strip(), other.patient_id.strip()
    births = one.patient_birth_date, other.patient_birth_date
    if ids[0] != ids[1]:
        return False  # before names are compared, which takes longer: a list holds thousands
    if not ids[0]:
        return _agree(*births) and _agree(_name(one), _name(other))
    return not _contradict(*births) and not _contradict(_name(one), _name(other))


def are_two_patients(one: Identity, other: Identity) -> bool:
    """Say whether two headers cannot mean the same patient: ID, name or birth date contradict each other."""
    pairs = (
        (one.patient_id.strip(), other.patient_id.strip()),
        (one.patient_birth_date, other.patient_birth_date),
        (_name(one), _name(other)),
    )
    return any(_contradict(*pair) for pair in pairs)


def is_earlier(one: Identity, other: Identity) -> bool:
    """Say whether one study was before the other, by date and then time; false where dates are missing."""
    moments = [(i.study_date, i.study_time.ljust(6, "0")[:6]) for i in (one, other)]
    return all(date for date, _ in moments) and moments[0] < moments[1]


def _agree(one: str, other: str) -> bool:
    return bool(one) and one == other


def _contradict(one: str, other: str) -> bool:
    return bool(one) and bool(other) and one != other


def _name(identity: Identity) -> str:
    """Return the name without what differs between two clerks: case, accents, commas, double spaces."""
    letters = without_accents(identity.patient_name.casefold())
    return " ".join(letters.replace(",", " ").replace("^", " ").split())
