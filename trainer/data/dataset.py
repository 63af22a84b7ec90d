"""What every kind of data set on disk becomes: labelled radiographs in splits. No boxes here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from tbviewer.core.errors import DataError
from trainer.data.fold import FOLD_RULE, with_val_fold
from trainer.data.folders import has_class_folders, read_folders
from trainer.data.manifest import read_manifest
from trainer.data.patients import with_header_patients
from trainer.data.record import LABELS, Record, class_index
from trainer.data.tbx11k import is_tbx11k, read_tbx11k

Kind = Literal["manifest", "folders", "tbx11k"]

_NOT_LEARNT = (
    "No train radiograph is labelled sick, so the network has two classes; those of other splits count as "
    "radiographs without TB."
)
_NO_SICK_IN_VAL = (
    "The val split has no radiograph labelled sick, though train has some: calibrated without them, the "
    "score would be far too high on sick radiographs. Name sick radiographs for val, or leave sick out of "
    "train."
)


@dataclass(frozen=True, slots=True)
class Dataset:
    """A data set: its radiographs and the classes they are labelled with.

    Attributes
    ----------
    root
        What the user named: a manifest CSV or a folder.
    kind
        How it is laid out.
    records
        Every radiograph, of every split.
    notes
        Sentences on what was decided while reading, such as how val was chosen.
    """

    root: Path
    kind: Kind
    records: tuple[Record, ...]
    notes: tuple[str, ...] = ()

    @property
    def classes(self) -> tuple[str, ...]:
        """Class of each of a network's logits, in order.

        ``("normal", "sick", "tb")``, or ``("normal", "tb")`` where no train radiograph is labelled sick.
        """
        learnt = {"normal", "tb"} | {record.label for record in self.split("train")}
        return tuple(label for label in LABELS if label in learnt)

    def split(self, name: str) -> tuple[Record, ...]:
        """Return the radiographs of one split."""
        return tuple(record for record in self.records if record.split == name)

    def class_index(self, record: Record) -> int:
        """Return the index of a radiograph's label among the classes."""
        return class_index(record.label, self.classes)

    def lacks(self) -> tuple[str, ...]:
        """Return a sentence for each class that a split needs and does not have."""
        present = {(record.split, record.label) for record in self.records}
        return tuple(
            f"The {split} split has no radiograph labelled {label}."
            for split in ("train", "val")
            for label in ("normal", "tb")
            if (split, label) not in present
        )

    def lacks_sick(self) -> tuple[str, ...]:
        """Return a sentence if train has sick radiographs and val has none to calibrate that class on.

        Nothing else needs them: a run that was fitted without them can be measured, and its report tells.
        """
        lacks = "sick" in self.classes and not any(r.label == "sick" for r in self.split("val"))
        return (_NO_SICK_IN_VAL,) if lacks else ()


def read_dataset(path: Path) -> Dataset:
    """Read a data set, whatever its layout, for training or measuring.

    Raises
    ------
    DataError
        If it cannot be read, or lacks a class that training or its measurement needs.
    """
    dataset = survey_dataset(path)
    lacks = dataset.lacks()
    if lacks:
        raise DataError(
            "empty_class",
            " ".join(
                (
                    *lacks,
                    "Training learns from TB and normal radiographs of train and is judged on those of val: "
                    "add some, or move some there.",
                    *dataset.notes,
                )
            ),
            str(path),
        )
    return dataset


def survey_dataset(path: Path) -> Dataset:
    """Read a data set, whatever its layout, even one that lacks a class: `Dataset.lacks` tells.

    Raises
    ------
    DataError
        If it cannot be read, or lists a radiograph twice.
    """
    kind, records, notes = _read(path)
    twice = [name for name, count in Counter(record.name for record in records).items() if count > 1]
    if twice:
        raise DataError(
            "listed_twice",
            f"{len(twice)} radiograph(s) are listed more than once, such as {twice[0]}. Keep one of each.",
            str(path),
        )
    dataset = Dataset(path, kind, records, notes)
    if "sick" not in dataset.classes and any(record.label == "sick" for record in records):
        return replace(dataset, notes=(*notes, _NOT_LEARNT))
    return dataset


def without_sources(dataset: Dataset, sources: tuple[str, ...]) -> Dataset:
    """Return it without the train radiographs of some sources.

    Raises
    ------
    DataError
        If a source is unknown, or train or val has no TB or no normal radiographs of other sources.
    """
    unknown = set(sources) - {record.source for record in dataset.records}
    if unknown:
        raise DataError(
            "unknown_source",
            f"No radiograph comes from {', '.join(sorted(unknown))}. Write it as `tbtrain check` does.",
            str(dataset.root),
        )
    kept = tuple(r for r in dataset.records if r.split != "train" or r.source not in sources)
    # Excluded sources stay in val to be measured on, but nothing is chosen on them.
    seen = _of_other_sources(dataset, sources)
    if seen.lacks():
        raise DataError(
            "empty_class",
            f"Without {', '.join(sources)}: {' '.join(seen.lacks())} Exclude fewer sources.",
            str(dataset.root),
        )
    return replace(dataset, records=kept)


def require_val_keeps_sick(dataset: Dataset, sources: tuple[str, ...]) -> None:
    """Raise DataError if a run that is to begin without some sources had by that no sick val radiographs.

    Parameters
    ----------
    dataset
        With all its sources.
    sources
        Those to leave out.
    """
    lacks = _of_other_sources(dataset, sources).lacks_sick()
    if lacks and not dataset.lacks_sick():
        raise DataError(
            "empty_class",
            f"Without {', '.join(sources)}: {' '.join(lacks)} Or exclude fewer sources.",
            str(dataset.root),
        )


def _of_other_sources(dataset: Dataset, sources: tuple[str, ...]) -> Dataset:
    return replace(dataset, records=tuple(r for r in dataset.records if r.source not in sources))


def _read(path: Path) -> tuple[Kind, tuple[Record, ...], tuple[str, ...]]:
    if not path.is_dir():
        return "manifest", *_of_manifest(path)
    if is_tbx11k(path):
        return "tbx11k", *read_tbx11k(path)
    if (path / "manifest.csv").exists():
        return "manifest", *_of_manifest(path / "manifest.csv")
    if has_class_folders(path):
        return "folders", *read_folders(path)
    raise DataError(
        "no_data_set",
        "This folder holds no data set: neither a manifest.csv, nor folders named normal, sick and tb, nor "
        "TBX11K's imgs/ with lists/ or annotations/. Name another folder, or a manifest CSV.",
        str(path),
    )


def _of_manifest(path: Path) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """Return a manifest's radiographs, and a sentence if the val split had to be chosen."""
    records = with_header_patients(read_manifest(path))
    if any(record.split == "val" for record in records):
        return records, ()
    return with_val_fold(records), (f"The manifest has no line for val: {FOLD_RULE}.",)
