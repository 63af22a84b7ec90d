"""One made run, exported in each of the three storages once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import onnx
import pytest

from tests.trainer.conftest import write_data_set
from tests.trainer.export.made_run import made_run
from trainer.export import export as exporting
from trainer.export.gate import Check
from trainer.export.graph import Exported, onnx_graph
from trainer.export.storage import WEIGHTS, Weights

CARD = "# What it can’t do\n"


@dataclass(frozen=True)
class Bundles:
    """What was written, and what was checked on the way, by how weights are stored."""

    paths: Mapping[Weights, Path]
    checks: Mapping[Weights, list[Check]]


def quiet(*_: object) -> None:
    return


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of a made data set of two radiographs a class and split."""
    return write_data_set(tmp_path_factory.mktemp("few"), per_class=2)


@pytest.fixture(scope="session")
def run(few: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made run."""
    return made_run(tmp_path_factory.mktemp("made") / "run", few)


@pytest.fixture(scope="session", autouse=True)
def traced_once() -> Iterator[None]:
    """Trace each network once: torch takes seconds for it, and its graph depends on nothing else."""

    remembered: dict[float, onnx.ModelProto] = {}

    def graph(module: Exported, size_px: int) -> onnx.ModelProto:
        key = sum(float(p.detach().double().abs().sum()) for p in module.parameters())
        if key not in remembered:
            remembered[key] = onnx_graph(module, size_px)
        model = onnx.ModelProto()
        model.CopyFrom(remembered[key])
        return model

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exporting, "onnx_graph", graph)
        yield


@pytest.fixture(scope="session")
def bundles(run: Path, few: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundles:
    """The made run's bundles."""
    folder, paths, checks = tmp_path_factory.mktemp("bundles"), {}, {}
    card = folder / "card.md"
    card.write_text(CARD, encoding="utf-8")
    for weights in WEIGHTS:
        paths[weights], checks[weights] = folder / f"{weights}.onnx", []
        request = exporting.Request(run, paths[weights], "made", "test only", weights, boxes(few), card)
        exporting.export(request, quiet, checks[weights].extend)
    return Bundles(paths, checks)


def boxes(manifest: Path) -> Path:
    return manifest.with_name("boxes.csv")
