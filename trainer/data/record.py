"""One labelled radiograph of a data set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LABELS = ("normal", "sick", "tb")
SPLITS = ("train", "val", "test")

_LABEL_WORDS = {
    "normal": ("normal", "healthy", "health", "no tb", "not tb", "non tb", "negative"),
    "sick": ("sick", "sick but non tb", "sick non tb", "other disease"),
    "tb": ("tb", "tuberculosis", "positive"),
}
_SPLIT_WORDS = {
    "train": ("train", "training"),
    "val": ("val", "valid", "validation"),
    "test": ("test", "testing"),
}


@dataclass(frozen=True, slots=True)
class Record:
    """One labelled radiograph.

    Attributes
    ----------
    path
        The picture or DICOM file.
    name
        Its path as the data set writes it; what messages and box lists call it. No two records share one.
    label
        One of `LABELS`.
    split
        One of `SPLITS`: ``train`` to fit on, ``val`` to choose on, ``test`` to be measured on once.
    source
        The collection it comes from; empty if the data set does not say.
    patient
        Pseudonym of the patient; empty if neither the data set nor a DICOM header says.
    patient_in_header
        Whether a DICOM header says it, and not the data set.
    """

    path: Path
    name: str
    label: str
    split: str
    source: str
    patient: str
    patient_in_header: bool = False


def label_of(word: str) -> str:
    """Return the label that a word such as ``Healthy`` or ``tuberculosis`` stands for; empty if none."""
    return _meaning(word, _LABEL_WORDS)


def class_index(label: str, classes: Sequence[str]) -> int:
    """Return which of a network's classes a label belongs to.

    A network without the class sick only knows what is TB and what is not, and calls the latter normal.
    """
    return classes.index(label if label in classes else "normal")


def split_of(word: str) -> str:
    """Return the split that a word such as ``training`` stands for; empty if none."""
    return _meaning(word, _SPLIT_WORDS)


def _meaning(word: str, words: dict[str, tuple[str, ...]]) -> str:
    plain = " ".join(word.lower().replace("_", " ").replace("-", " ").split())
    return next((meaning for meaning, known in words.items() if plain in known), "")
