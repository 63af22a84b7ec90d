"""The folder of a run: its settings, what was found when it began, and its networks."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

import torch

import tbviewer
from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from tbviewer.core.preprocess import Preprocessing
from trainer.fitting.checkpoint import load_state, load_weights
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.initial_bundle import InitialBundle
from trainer.fitting.model import Network
from trainer.fitting.networks import network_of

Kept = Literal["average", "last"]
KEPT: tuple[Kept, ...] = ("average", "last")

_PACKAGES = ("torch", "torchvision", "numpy", "scipy", "pillow", "pydicom", "imagecodecs")


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What a run found when it began, and what it ran on; with the settings, enough to repeat it.

    Attributes
    ----------
    classes
        Class of each logit, in order.
    preprocessing
        The conversion from radiograph to input; see `trainer.data.cache.Cache`.
    data_sha256
        Digest of every radiograph's name, label, split, source and content.
    counts
        Radiographs by split and label, such as ``train tb``.
    skipped
        Names of the radiographs that were left out because they cannot be read.
    versions
        Versions of the program, of Python and of the packages that decide a result, device and number format;
        joined by “and” where a run went on with others.
    initial
        What the weights that it went on from were trained on; None if they were random or ImageNet's by
        name, or the run is from before it was recorded.
    list_sha256
        Digest of every radiograph's name, label, split and source, also of those left out; see
        `trainer.fitting.same_data`. Empty if the run is from before it was recorded.
    """

    classes: tuple[str, ...]
    preprocessing: Preprocessing
    data_sha256: str
    counts: dict[str, int]
    skipped: tuple[str, ...]
    versions: dict[str, str]
    initial: InitialBundle | None = None
    list_sha256: str = ""

    def save(self, run: Path) -> None:
        """Write the facts into a run's folder, atomically."""
        write_atomically(_path(run), json.dumps(asdict(self), indent=2).encode())

    @classmethod
    def load(cls, run: Path) -> RunFacts:
        """Read the facts of a run.

        Raises
        ------
        DataError
            If the file is missing or damaged.
        """
        try:
            raw = json.loads(_path(run).read_text())
            p = raw["preprocessing"]
            preprocessing = Preprocessing(p["version"], p["size_px"], tuple(p["spectrum"]))
            initial = raw.get("initial")
            return cls(
                tuple(raw["classes"]),
                preprocessing,
                raw["data_sha256"],
                raw["counts"],
                tuple(raw["skipped"]),
                raw["versions"],
                initial and InitialBundle(**initial | {"sources": tuple(initial["sources"])}),
                raw.get("list_sha256", ""),
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise DataError(
                "facts", "The run's facts are missing or damaged. Run `tbtrain fit` to its end.", str(run)
            ) from error


def versions() -> dict[str, str]:
    """Return the versions of everything that decides a result."""
    packages = {name: metadata.version(name) for name in _PACKAGES}
    return {"tbviewer": tbviewer.__version__, "python": platform.python_version(), **packages}


def file_stem(stage: str) -> str:
    """Return what the names of a stage's files in a run's folder begin with."""
    return stage.replace(" ", "_")


def maps_path(run: Path, stage: Stage) -> Path:
    """Return where a run keeps the target maps that a stage's network made."""
    return run / f"{file_stem(stage)}_maps.npy"


def weights_name(stage: str, kept: Kept = "average") -> str:
    """Return the name of the file in a run's folder that keeps a stage's averaged or last weights."""
    return f"{file_stem(stage)}.pt" if kept == "average" else f"{file_stem(stage)}_raw.pt"


def weights_path(run: Path, stage: Stage, kept: Kept = "average") -> Path:
    """Return where a run keeps a stage's averaged or last weights."""
    return run / weights_name(stage, kept)


def load_network(run: Path, stage: Stage, kept: Kept = "average") -> Network:
    """Return a finished network of a run, in evaluation mode, on the CPU.

    Parameters
    ----------
    run
        The run's folder.
    stage
        Which network.
    kept
        Its averaged weights or the last ones.

    Raises
    ------
    DataError
        If the run is not finished, or its weights are damaged or of another architecture.
    """
    config = FitConfig.load(run / "config.json")
    network = network_of(config, stage, len(RunFacts.load(run).classes))
    path = weights_path(run, stage, kept)
    load_weights(network, load_state(path), path)
    return network.eval()


def device() -> torch.device:
    """Return the device that training and evaluation run on."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def _path(run: Path) -> Path:
    return run / "facts.json"
