"""What the initial weights of a run were trained on, whether a bundle's or those of another run's network.

The weights of a run's folder say nothing themselves: settings, facts and data of that run tell.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import torch

from tbviewer.core.errors import DataError
from trainer.data.dataset import read_dataset
from trainer.fitting.config import IMAGENET, FitConfig
from trainer.fitting.initial_bundle import (
    UNNAMED,
    UNRECORDED,
    InitialBundle,
    is_bundle,
    read_initial_bundle,
)
from trainer.fitting.initial_weights import OWN_PREFIX
from trainer.fitting.run import RunFacts
from trainer.fitting.same_data import fitted_records, require_same_list


def read_initial(init: str) -> InitialBundle | None:
    """Return what the initial weights were trained on; None if they were learnt without labels, or are gone.

    Raises
    ------
    DataError
        If they are a bundle that cannot be read.
    """
    if is_bundle(init):
        return read_initial_bundle(init)
    path = Path(init)
    if init in ("", IMAGENET) or not _is_of_a_run(path):
        return None
    try:
        return _of_run(path)
    except DataError:  # copied from its folder, or its data are gone or others by now
        return InitialBundle(path.name, "", (UNRECORDED,))


def recorded_or_read(recorded: InitialBundle | None, init: str) -> InitialBundle | None:
    """Return what a run recorded of its initial weights or, where it is from before that, what is there now.

    None also where the file is gone or no bundle any more: a run that has begun needs it for nothing else.
    """
    if recorded is None:
        with contextlib.suppress(DataError):
            return read_initial(init)
    return recorded


def _is_of_a_run(path: Path) -> bool:
    """Say whether a file holds a network that ``tbtrain fit`` wrote; that of a warm start knows no label."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
        return any(name.startswith(OWN_PREFIX) for name in state)
    except Exception:  # what is no state is refused where it is loaded
        return False


def _of_run(path: Path) -> InitialBundle:
    config, facts = FitConfig.load(path.parent / "config.json"), RunFacts.load(path.parent)
    dataset = read_dataset(Path(config.data))
    require_same_list(dataset, config, facts, path.parent)
    records = [r for r in fitted_records(dataset, config) if r.split == "train"]
    sources = {r.source or UNNAMED for r in records if r.name not in facts.skipped}
    before = recorded_or_read(facts.initial, config.init)
    if before is not None:
        sources |= set(before.sources)
    elif is_bundle(config.init):
        sources.add(UNRECORDED)  # a bundle from before it was recorded, and gone
    return InitialBundle(path.name, facts.data_sha256, tuple(sorted(sources)))
