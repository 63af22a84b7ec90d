"""What some steps amount to: mean losses, speed and memory."""

from __future__ import annotations

import time

import psutil
import torch
from torch import Tensor

from trainer.fitting.distributed import Ranks


class Interval:
    """Sums the losses of some steps, on the device, so that it need not be waited for at every step."""

    def __init__(self) -> None:
        self._steps = 0
        self._sums: dict[str, Tensor] = {}
        self._began_s = time.perf_counter()

    def add(self, losses: dict[str, Tensor]) -> None:
        """Count one step's losses."""
        self._steps += 1
        for name, value in losses.items():
            self._sums[name] = self._sums[name] + value if name in self._sums else value

    def values(self, ranks: Ranks, batch: int) -> dict[str, float]:
        """Return mean losses by name, ``images_per_s``, ``elapsed_s`` and ``memory_mib``."""
        means = {name: float(ranks.mean(value / self._steps)) for name, value in self._sums.items()}
        elapsed_s = time.perf_counter() - self._began_s
        return means | {
            "images_per_s": self._steps * batch / elapsed_s,
            "elapsed_s": elapsed_s,
            "memory_mib": _memory_mib(ranks.device),
        }


def _memory_mib(device: torch.device) -> float:
    """Return the peak of the GPU's memory, or the memory of this process where there is no GPU."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device) / 2**20
    return float(psutil.Process().memory_info().rss) / 2**20
