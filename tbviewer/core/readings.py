"""The reader's verdict on a Radiograph, and what tells one Radiograph from another."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from tbviewer.core.marks import Marks, MarksError
from tbviewer.core.radiograph import Radiograph


class Verdict(StrEnum):
    """What a reader makes of a Radiograph; the value is what database and tables carry."""

    NORMAL = "normal"
    TB = "abnormal_tb"
    OTHER = "abnormal_other"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FirstReading:
    """A verdict given before the reader saw what the model says; it is never changed afterwards.

    Attributes
    ----------
    saved_at
        ISO 8601, UTC.
    """

    verdict: Verdict
    comment: str
    saved_at: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reader says of one Radiograph.

    Attributes
    ----------
    verdict
        None while there is none, such as when only marks were drawn.
    comment
        Free text.
    marks
        What was drawn, as `tbviewer.core.marks.Marks.to_json` writes it; empty if nothing.
    first
        The blind first reading; None if the score was seen from the beginning.
    reader
        Name or initials; may be empty.
    saved_at
        ISO 8601, UTC; empty if it was not saved yet.
    score_seen
        Whether something of it was said beside the score, be it taken back since.
    """

    verdict: Verdict | None = None
    comment: str = ""
    marks: str = ""
    first: FirstReading | None = None
    reader: str = ""
    saved_at: str = ""
    score_seen: bool = False

    @property
    def opens_score(self) -> bool:
        """Whether a blind reader may see the score: the first reading is done, or can be blind no more."""
        return self.verdict is not None or self.first is not None or self.score_seen

    def onto(self, stored: Reading, base: Reading | None = None) -> Reading:
        """Return a stored reading with what is said here, by a reader who did not see it.

        What was not touched here stays as it is stored. A verdict takes the place of the stored one; comments
        and marks that both have changed are kept beside one another.

        Parameters
        ----------
        base
            The stored reading that this one began with; None if it began with nothing.
        """
        before = base or Reading()
        return replace(
            stored,
            verdict=stored.verdict if self.verdict is before.verdict else self.verdict,
            comment=_joined(before.comment, stored.comment, self.comment, _lines),
            marks=_joined(before.marks, stored.marks, self.marks, _both),
            first=stored.first if stored.opens_score else self.first,
            saved_at="",
            score_seen=stored.score_seen or self.score_seen,
        )


@dataclass(frozen=True, slots=True)
class SavedReading:
    """A reading and the Analysis that was saved beside it, as exports carry them.

    Attributes
    ----------
    score, score_interval
        Of the model that was in use when the reading was saved; None if it gave none.
    """

    radiograph_id: str
    sop_instance_uid: str
    reading: Reading
    model_id: str = ""
    score: float | None = None
    score_interval: tuple[float, float] | None = None

    def without_score(self) -> SavedReading:
        """Return the same for a reader who must not see the score yet."""
        return replace(self, score=None, score_interval=None)


def _joined(before: str, stored: str, said: str, both: Callable[[str, str, str], str]) -> str:
    """Return whichever has changed, and both where both have."""
    if said == before:
        return stored
    return said if stored == before else both(before, stored, said)


def _lines(_: str, stored: str, said: str) -> str:
    return "\n".join(dict.fromkeys(filter(None, (stored, said))))


def _both(before: str, stored: str, drawn: str) -> str:
    """Return the marks that are stored, with what was drawn, moved and removed here since `before`."""
    try:
        base, kept, said = (Marks.from_json(text) if text else Marks() for text in (before, stored, drawn))
    except MarksError:
        return drawn  # the stored ones could not be shown either
    staying = [mark for mark in kept.items if mark in said.items or mark not in base.items]
    drawn_here = [mark for mark in said.items if mark not in kept.items and mark not in base.items]
    calibration = kept.calibration if said.calibration == base.calibration else said.calibration
    marks = Marks((*staying, *drawn_here), calibration)
    return marks.to_json() if marks else ""


def radiograph_id(radiograph: Radiograph, frame: int | None = None) -> str:
    """Return what tells a Radiograph from all others, 32 hexadecimal digits.

    The same pixels under the same SOP Instance UID are the same Radiograph, whatever the file is called and
    however it is compressed without loss. Either alone is not enough: a damaged archive may give two images
    one UID, and the same image under two UIDs may stand for two patients.

    Parameters
    ----------
    frame
        Zero-based frame of a multi-frame object.
    """
    pixels = np.ascontiguousarray(radiograph.pixels)
    named = f"{radiograph.identity.sop_instance_uid}#{frame or 0} {pixels.shape} {radiograph.inverted}"
    digest = hashlib.blake2b(pixels.data, digest_size=16)
    digest.update(named.encode())
    return digest.hexdigest()
