"""All that is random in one training step."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from trainer.fitting.erasing import Erasing, draw_erasing
from trainer.fitting.geometry import Geometry, draw_geometry
from trainer.fitting.intensity import Intensity, draw_intensity
from trainer.fitting.sampling import BalancedSampler


@dataclass(frozen=True, slots=True, eq=False)
class StepPlan:
    """Which radiographs a step sees, shape ``(n,)``, and what is done to each."""

    rows: Tensor
    geometry: Geometry
    intensity: Intensity
    erasing: Erasing

    def part(self, rows: slice) -> StepPlan:
        """Return the plan of some of the batch's radiographs."""
        return StepPlan(
            self.rows[rows], self.geometry.part(rows), self.intensity.part(rows), self.erasing.part(rows)
        )


def draw_plan(sampler: BalancedSampler, batch: int, seed: int) -> StepPlan:
    """Draw a whole batch's plan from one seed."""
    generator = torch.Generator().manual_seed(seed)
    return StepPlan(
        sampler.draw(batch, generator),
        draw_geometry(batch, generator),
        draw_intensity(batch, generator),
        draw_erasing(batch, generator),
    )
