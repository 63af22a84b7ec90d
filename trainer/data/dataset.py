"""What every kind of data set on disk becomes: labelled radiographs in splits. No boxes here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tbviewer.core.errors import DataError
from trainer.data import manifest
from trainer.data.record import Record

Kind = Literal["manifest", "folders", "tbx11k"]


@dataclass(frozen=True, slots=True)
class Dataset:
    """A data set: its radiographs and the classes they are labelled with.

    Attributes
    ----------
    root
        What the user named: a manifest CSV or a folder.
    kind
        How it is laid out.
    classes
        ``("normal", "sick", "tb")``, or ``("normal", "tb")`` where no radiograph is labelled sick.
        The order is that of a network's logits.
    records
        Every radiograph, of every split.
    """

    root: Path
    kind: Kind
    classes: tuple[str, ...]
    records: tuple[Record, ...]

    def split(self, name: str) -> tuple[Record, ...]:
        """Return the radiographs of one split."""
        return tuple(record for record in self.records if record.split == name)

    def class_index(self, record: Record) -> int:
        """Return the index of a radiograph's label among the classes."""
        return self.classes.index(record.label)


def read_dataset(path: Path) -> Dataset:
    """Read a data set, whatever its layout.

    Raises
    ------
    DataError
        If it cannot be read, or lacks a class that training or its measurement needs.
    """
    records = manifest.read_manifest(path)
    present = {record.label for record in records}
    classes = tuple(name for name in ("normal", "sick", "tb") if name in present)
    dataset = Dataset(path, "manifest", classes, records)
    _check(dataset)
    return dataset


def _check(dataset: Dataset) -> None:
    for split in ("train", "val"):
        labels = {record.label for record in dataset.split(split)}
        for label in ("normal", "tb"):
            if label not in labels:
                raise DataError(
                    "empty_class",
                    f"The {split} split has no radiograph labelled {label}. Training and its check need both "
                    "TB and normal radiographs in both splits.",
                    str(dataset.root),
                )
