"""What a network makes of val radiographs with the marker in one corner, in the other, and without it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from trainer.fitting.config import Stage
from trainer.fitting.model import evidence
from trainer.fitting.precision import Arithmetic
from trainer.fitting.run import device, load_network
from trainer.phantom.marker import Corner

_BATCH = 32

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A network's answers to the same radiographs under one placement of the marker.

    Attributes
    ----------
    tb_probability
        Uncalibrated, shape ``(n,)``.
    maps
        Evidence of TB by cell, before any sigmoid, shape ``(n, h, w)``.
    """

    tb_probability: Floats
    maps: Floats


def see(run: Path, stage: Stage, squares: Floats) -> Seen:
    """Ask one network of a run about model inputs ``(n, s, s)``."""
    network = load_network(run, stage).to(device()).to(memory_format=torch.channels_last)
    arithmetic = Arithmetic("auto", device())
    probabilities, maps = [], []
    for start in range(0, len(squares), _BATCH):
        batch = torch.from_numpy(squares[start : start + _BATCH]).unsqueeze(1).to(device())
        with torch.no_grad(), arithmetic.autocast():
            logits, cells = network(batch)
        probabilities.append(torch.softmax(logits.float(), 1)[:, -1].cpu().numpy())
        maps.append(evidence(cells.float()).cpu().numpy())
    return Seen(np.concatenate(probabilities), np.concatenate(maps))


@dataclass(frozen=True, slots=True)
class Reaction:
    """How much a network's answer changes with the marker alone, averaged over radiographs.

    Attributes
    ----------
    probability_moved, probability_added
        Mean absolute change of the TB probability when the marker moves to the other corner, and when it
        comes or goes.
    map_moved, map_added
        Mean over cells of the map's absolute change, in standard deviations that the network's map has
        over radiographs without a marker, so that maps of different scale compare.
    """

    probability_moved: float
    probability_added: float
    map_moved: float
    map_added: float


def reaction(seen: Mapping[Corner, Seen]) -> Reaction:
    """Compare a network's answers under each placement of the marker."""
    without, left, right = seen[""], seen["left"], seen["right"]
    unit = float(without.maps.std())
    return Reaction(
        probability_moved=_change(left.tb_probability, right.tb_probability),
        probability_added=(
            _change(left.tb_probability, without.tb_probability)
            + _change(right.tb_probability, without.tb_probability)
        )
        / 2,
        map_moved=_change(left.maps, right.maps) / unit,
        map_added=(_change(left.maps, without.maps) + _change(right.maps, without.maps)) / (2 * unit),
    )


def _change(one: Floats, other: Floats) -> float:
    return float(np.abs(one - other).mean())
