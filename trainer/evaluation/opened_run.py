"""A finished run as evaluation needs it: its settings and facts, the data it names, and true boxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core.errors import DataError
from trainer.data.dataset import Dataset, read_dataset
from trainer.data.record import Record
from trainer.evaluation.lesions import MEASURED_SPLITS, boxes_of, read_boxes
from trainer.evaluation.metric import Corners
from trainer.fitting.config import FitConfig
from trainer.fitting.run import RunFacts
from trainer.fitting.same_data import require_same_list

OWN_BOXES = "the data set's own annotations"  # as the name of a box list


@dataclass(frozen=True, slots=True, eq=False)
class OpenedRun:
    """A finished run and its data.

    Attributes
    ----------
    folder, config, facts, dataset
        The run's folder, its settings, what was found when it began, and the data it names.
    truths
        True boxes by record name, in the radiograph's own pixels.
    box_list
        Name of the box list; empty where there is none.
    notes
        Sentences on boxes that are not used.
    """

    folder: Path
    config: FitConfig
    facts: RunFacts
    dataset: Dataset
    truths: Mapping[str, Corners]
    box_list: str
    notes: tuple[str, ...] = ()

    @property
    def excluded(self) -> frozenset[str]:
        """Sources that were left out: nothing was trained or chosen on them."""
        return frozenset(self.config.excluded_sources)

    def split(self, name: str) -> tuple[Record, ...]:
        """Return a split's radiographs without those known to be unreadable."""
        return tuple(r for r in self.dataset.split(name) if r.name not in self.facts.skipped)

    def seen(self, split: str) -> tuple[Record, ...]:
        """Return those of a split's radiographs whose source was not left out."""
        return tuple(r for r in self.split(split) if r.source not in self.excluded)

    def never_in_train(self, records: Iterable[Record]) -> tuple[str, ...]:
        """Return the named sources of radiographs that were not left out and yet had nothing in train.

        None where some of train names no source: it may be of any.
        """
        trained = {r.source for r in self.split("train")}
        if "" in trained:
            return ()
        return tuple(sorted({r.source for r in records} - trained - self.excluded - {""}))


def open_run(run: Path, boxes: Path | None) -> OpenedRun:
    """Open a run and the true boxes of its val and test splits.

    Parameters
    ----------
    run
        The folder ``tbtrain fit`` wrote.
    boxes
        What `trainer.evaluation.lesions.read_boxes` reads; None for the boxes that come with the data set,
        if any do.

    Raises
    ------
    DataError
        If the run is not finished, its data are gone or have changed since, or the list cannot be used: no
        TB radiograph of val or test has a box in it, or one that may be of several.
    """
    config = FitConfig.load(run / "config.json")
    facts = RunFacts.load(run)
    dataset = read_dataset(Path(config.data))
    require_same_list(dataset, config, facts, run)
    truths, box_list = _own_boxes(dataset) if boxes is None else (_listed_boxes(boxes, dataset), boxes.name)
    return OpenedRun(
        run, config, facts, dataset, truths, box_list, _of_no_radiograph(truths, dataset, box_list)
    )


def _own_boxes(dataset: Dataset) -> tuple[Mapping[str, Corners], str]:
    """Return the boxes that come with a data set and what to call them; none and nothing if none do."""
    own = boxes_of(dataset)
    return ({}, "") if own is None else (own, OWN_BOXES)


def _listed_boxes(path: Path, dataset: Dataset) -> Mapping[str, Corners]:
    truths = read_boxes(path, dataset.records)
    measured = [record for split in MEASURED_SPLITS for record in dataset.split(split)]
    if not any(r.name in truths and r.label == "tb" for r in measured):
        raise DataError(
            "no_boxes",
            "No TB radiograph of val or test has a box in this list. It must name radiographs as the data "
            "set does; without boxes, leave --boxes out.",
            str(path),
        )
    return truths


def _of_no_radiograph(truths: Mapping[str, Corners], dataset: Dataset, box_list: str) -> tuple[str, ...]:
    """Say how many boxes of a list are of no radiograph of the data set, if any are."""
    known = {record.name for record in dataset.records}
    others = {name: corners for name, corners in truths.items() if name not in known}
    if not others:
        return ()
    count = sum(map(len, others.values()))
    return (
        f"{count} box(es) of {box_list} are not used: they name no radiograph of the data set, such as "
        f"“{next(iter(others))}”. Write names as the data set does.",
    )
