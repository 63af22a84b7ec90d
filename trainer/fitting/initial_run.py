"""What the initial weights of a run were trained on: a bundle's, another run's network, a warm start, others.

The weights of a folder say nothing themselves: settings, facts and data of the run or warm start tell.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import torch
from torchvision.models import ResNet50_Weights

from tbviewer.core.errors import DataError
from trainer.data.dataset import read_dataset, without_sources
from trainer.fitting.config import IMAGENET, FitConfig
from trainer.fitting.imitated import Imitated
from trainer.fitting.initial_bundle import (
    UNNAMED,
    UNRECORDED,
    InitialBundle,
    is_bundle,
    read_initial_bundle,
)
from trainer.fitting.initial_weights import OWN_PREFIX
from trainer.fitting.run import RunFacts
from trainer.fitting.same_data import fitted_records, list_sha256, require_same_list
from trainer.fitting.warm_start import BACKBONE, SETTINGS


def is_file(init: str) -> bool:
    """Say whether initial weights are a file's, which may have seen radiographs: others have seen none."""
    return init not in ("", IMAGENET)


def read_initial(init: str) -> InitialBundle | None:
    """Return what the initial weights were trained on; None if they are no file's, or are gone.

    Raises
    ------
    DataError
        If they are a bundle that cannot be read.
    """
    if is_bundle(init):
        return read_initial_bundle(init)
    path = Path(init)
    state = _state_in(path) if is_file(init) else {}
    if not state:
        return None
    with contextlib.suppress(DataError):  # copied from its folder, older, or its data are others by now
        if any(name.startswith(OWN_PREFIX) for name in state):
            return _of_run(path)
        if path.name == BACKBONE:
            return _of_warm_start(path)
    seen_none = _is_imagenet(path) or _is_random(state)
    return InitialBundle(path.name, "", () if seen_none else (UNRECORDED,))


def recorded_or_read(recorded: InitialBundle | None, init: str) -> InitialBundle | None:
    """Return what a run recorded of its initial weights or, where it is from before that, what is there now.

    None also where the file is gone or no bundle any more: a run that has begun needs it for nothing else.
    """
    if recorded is None:
        with contextlib.suppress(DataError):
            return read_initial(init)
    return recorded


def _state_in(path: Path) -> dict[str, Any]:
    """Return a file's state by the names of its tensors; empty where it is none, which loading refuses."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        return {str(name): value for name, value in state.items()}
    except Exception:  # torch raises half a dozen types for a file that is not a state
        return {}


def _is_random(state: Mapping[str, Any]) -> bool:
    """Say whether a state is one that nothing was shown to.

    Its batch normalisations have measured nothing, nor learnt any shift, as they would if they were frozen.
    """
    means = [name.removesuffix("running_mean") for name in state if name.endswith("running_mean")]
    begun = {"running_mean": 0.0, "running_var": 1.0, "bias": 0.0}
    return bool(means) and all(
        isinstance(found := state.get(place + name), torch.Tensor) and bool((found == value).all())
        for place in means
        for name, value in begun.items()
    )


def _is_imagenet(path: Path) -> bool:
    """Say whether a file is one of torchvision's, whose names end with the beginning of their SHA-256."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return any(
        digest.startswith(PurePosixPath(weights.url).stem.rpartition("-")[2]) for weights in ResNet50_Weights
    )


def _of_warm_start(path: Path) -> InitialBundle:
    """Return what a warm start imitated on: it saw no label, and yet no source of these is unseen to it.

    Its data set is named only if what it imitated on is still all that is train there: what was moved from
    train to test since is not new to it.
    """
    imitated = Imitated.load(path.parent)
    try:
        settings = json.loads((path.parent / SETTINGS).read_text())
        data, excluded = str(settings["data"]), tuple(settings.get("excluded_sources", ()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(
            "warm_start", "The warm start's settings are missing or damaged.", str(path)
        ) from error
    with contextlib.suppress(DataError):  # the data are gone or of another kind by now
        train = without_sources(read_dataset(Path(data)), excluded).split("train")
        if list_sha256(train) == imitated.list_sha256:
            return InitialBundle(path.name, "", imitated.sources, data)
    return InitialBundle(path.name, "", imitated.sources)


def _of_run(path: Path) -> InitialBundle:
    config, facts = FitConfig.load(path.parent / "config.json"), RunFacts.load(path.parent)
    dataset = read_dataset(Path(config.data))
    require_same_list(dataset, config, facts, path.parent)
    records = [r for r in fitted_records(dataset, config) if r.split == "train"]
    sources = {r.source or UNNAMED for r in records if r.name not in facts.skipped}
    before = recorded_or_read(facts.initial, config.init)
    if before is not None:
        sources |= set(before.sources)
    elif is_file(config.init):
        sources.add(UNRECORDED)  # weights from before it was recorded, and gone
    return InitialBundle(path.name, facts.data_sha256, tuple(sorted(sources)))
