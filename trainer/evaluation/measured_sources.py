"""Which sources of the measured radiographs a run has not seen, and which of them are measured apart.

Nothing is called unseen of which that is not known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.data.record import Record
from trainer.evaluation.opened_run import OpenedRun
from trainer.fitting.initial_bundle import InitialBundle
from trainer.fitting.initial_run import is_file


@dataclass(frozen=True, slots=True)
class MeasuredSources:
    """What a run knows of the sources that are measured.

    Attributes
    ----------
    excluded
        Those that the run left out, whether or not they are measured.
    known_before
        Those among them that the initial weights knew or may have known.
    never_in_train
        Others of which train had nothing, and which the initial weights are known not to know.
    apart
        Those among the left out and the new whose numbers are not mixed with the others'.
    all_in_train
        Whether every measured radiograph names a source, and train has radiographs of each.
    """

    excluded: tuple[str, ...]
    known_before: tuple[str, ...]
    never_in_train: tuple[str, ...]
    apart: tuple[str, ...]
    all_in_train: bool

    @property
    def unseen(self) -> frozenset[str]:
        """Sources that neither the run nor its initial weights were trained on."""
        return frozenset((*self.excluded, *self.never_in_train)) - set(self.known_before)

    @property
    def notes(self) -> list[str]:
        """Say that what is new to the run is measured with the rest, if it is."""
        if set(self.never_in_train) <= set(self.apart):
            return []
        return [
            f"Train had no radiograph of {', '.join(self.never_in_train)}. They are measured with the "
            "others, which alone do not hold TB and another class."
        ]


def measured_sources(
    known: OpenedRun, initial: InitialBundle | None, records: Sequence[Record]
) -> MeasuredSources:
    """Return what a run knows of the sources of measured radiographs.

    What was never in train is measured apart if the others hold TB and another class; where all of it is from
    another site, they do not.

    Parameters
    ----------
    known
        The run.
    initial
        What its initial weights were trained on.
    records
        The measured radiographs.
    """
    excluded, untold = known.config.excluded_sources, _untold(known, initial)
    before = frozenset() if initial is None else frozenset(initial.sources)
    never = () if untold else tuple(s for s in known.never_in_train(records) if s not in before)
    rest = {r.label == "tb" for r in records if r.source not in {*excluded, *never}}
    return MeasuredSources(
        excluded,
        tuple(s for s in excluded if untold or s in before),
        never,
        (*excluded, *(never if len(rest) == 2 else ())),
        {r.source for r in records} <= {r.source for r in known.split("train")} - {""},
    )


def _untold(known: OpenedRun, initial: InitialBundle | None) -> bool:
    """Say whether the initial weights were trained on something that nothing tells."""
    if initial is None:
        return is_file(known.config.init)
    return bool(initial.untold)
