"""What a proof on the phantom measures, and what must hold of it.

1. Once the marker is removed, a classifier of grey histograms has an AUC under 0.6, on the pictures and
   on the model's inputs: whatever tells the labels apart is a shape.
2. The maximum of the student's map lies in a true box on at least nine in ten TB radiographs of val.
3. The student reacts less than its teacher to the marker: its map when the marker moves to the other
   corner, and its map and its TB probability when the marker comes or goes.
"""

from __future__ import annotations

from dataclasses import dataclass

from trainer.phantom.reacting import Reaction

HISTOGRAM_AUC, POINTING = 0.6, 0.9


@dataclass(frozen=True, slots=True)
class Localization:
    """How a network does on val.

    Attributes
    ----------
    pointing
        Share of TB radiographs on which the map's maximum lies in a true box.
    miou
        Mean IoU of box unions at the best threshold for these radiographs, so an upper value.
    auc, auc_unmarked, auc_reversed
        TB against the rest: as drawn, without markers, and with the marker on all radiographs but TB's.
    reaction
        To the marker.
    """

    pointing: float
    miou: float
    auc: float
    auc_unmarked: float
    auc_reversed: float
    reaction: Reaction


@dataclass(frozen=True, slots=True)
class Proof:
    """What was measured.

    Attributes
    ----------
    histogram_marked, histogram_unmarked, histogram_inputs
        AUC of the histogram classifier: with the marker; without it; without it, on the model's inputs.
    teacher, student
        The networks.
    elapsed_s, processor_s
        Wall time of everything, and the time that this process had a core, over all cores.
    load
        Mean number of processes that wanted the processor in the last 15 minutes.
    """

    histogram_marked: float
    histogram_unmarked: float
    histogram_inputs: float
    teacher: Localization
    student: Localization
    elapsed_s: float
    processor_s: float
    load: float

    def claims(self) -> dict[str, bool]:
        """Return each claim and whether it holds."""
        teacher, student = self.teacher.reaction, self.student.reaction
        return {
            f"histogram AUC under {HISTOGRAM_AUC} without the marker": max(
                self.histogram_unmarked, self.histogram_inputs
            )
            < HISTOGRAM_AUC,
            f"student's pointing accuracy at least {POINTING}": self.student.pointing >= POINTING,
            "student's map reacts less to moving the marker": student.map_moved < teacher.map_moved,
            "student's map reacts less to adding the marker": student.map_added < teacher.map_added,
            "student's probability reacts less to adding the marker": student.probability_added
            < teacher.probability_added,
        }

    def text(self) -> str:
        """Return the measurements as a table, and a line for each claim."""
        lines = [
            f"AUC of TB by the grey histogram alone: {self.histogram_marked:.3f} with the marker; without it "
            f"{self.histogram_unmarked:.3f}, and {self.histogram_inputs:.3f} on the model's inputs",
            "",
            f"{'':<46}{'teacher':>9}{'student':>9}",
        ]
        for name, teacher, student in zip(
            _ROWS, self._column(self.teacher), self._column(self.student), strict=True
        ):
            lines.append(f"{name:<46}{teacher:>9.3f}{student:>9.3f}")
        lines.append("")
        lines += [f"{'holds' if holds else 'FAILS'}: {claim}" for claim, holds in self.claims().items()]
        lines.append(
            f"{self.elapsed_s / 60:.1f} minutes, {self.processor_s / 60:.1f} core minutes; {self.load:.1f} "
            "processes wanted a core in the mean"
        )
        return "\n".join(lines)

    @staticmethod
    def _column(found: Localization) -> tuple[float, ...]:
        r = found.reaction
        numbers = (found.pointing, found.miou, found.auc, found.auc_unmarked, found.auc_reversed)
        return (*numbers, r.map_moved, r.map_added, r.probability_moved, r.probability_added)


_ROWS = (
    "pointing accuracy",
    "mIOU at the best threshold",
    "AUC of TB, as drawn",
    "AUC of TB, no marker",
    "AUC of TB, marker on all but TB",
    "map's change, marker to the other corner",
    "map's change, marker comes or goes",
    "TB probability's change, to the other corner",
    "TB probability's change, comes or goes",
)
