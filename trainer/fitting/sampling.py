"""Which radiographs a step sees: every class alike, and within a class every source alike."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from trainer.data.record import Record


class BalancedSampler:
    """Draws train radiographs so that classes, and sources within a class, come equally often.

    A large archive would otherwise decide what a class looks like.

    Parameters
    ----------
    records
        All records of the manifest; only those of the train split are drawn.
    """

    def __init__(self, records: Sequence[Record]) -> None:
        cells: dict[tuple[str, str], list[int]] = {}
        for index, record in enumerate(records):
            if record.split == "train":
                cells.setdefault((record.label, record.source), []).append(index)
        sources_of = {label: sum(1 for c, _ in cells if c == label) for label, _ in cells}
        self._rows = torch.tensor([row for rows in cells.values() for row in rows])
        self._weights = torch.tensor(
            [1 / (sources_of[label] * len(rows)) for (label, _), rows in cells.items() for _ in rows],
            dtype=torch.float64,
        )

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        """Return `count` row numbers into the records, shape ``(count,)``, with replacement."""
        chosen = torch.multinomial(self._weights, count, replacement=True, generator=generator)
        return self._rows[chosen]
