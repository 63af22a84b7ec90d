"""One labelled radiograph of a data set."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LABELS = ("normal", "sick", "tb")
SPLITS = ("train", "val", "test")


@dataclass(frozen=True, slots=True)
class Record:
    """One labelled radiograph.

    Attributes
    ----------
    path
        The picture or DICOM file.
    name
        Its path as the data set writes it; what messages and box lists call it.
    label
        One of `LABELS`.
    split
        One of `SPLITS`: ``train`` to fit on, ``val`` to choose on, ``test`` to be measured on once.
    source
        The collection it comes from; empty if the data set does not say.
    patient
        Pseudonym of the patient; empty if the data set does not say.
    """

    path: Path
    name: str
    label: str
    split: str
    source: str
    patient: str
