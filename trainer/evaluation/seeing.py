"""What a run's networks make of the val split, each radiograph read once for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from tbviewer.core.preprocess import Letterbox, model_input
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.suitability import refusal
from trainer.data.record import Record, class_index
from trainer.evaluation.choosing import Mapped, Seen
from trainer.evaluation.metric import Corners, scaled_to_grid
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.model import Network, evidence
from trainer.fitting.run import KEPT, Kept, RunFacts, device, load_network

Progress = Callable[[str, int, int], None]

# On a CPU more than two make each forward pass fetch its memory anew from the system.
_BATCH = {"cpu": 2, "cuda": 8}


@dataclass(frozen=True, slots=True, eq=False)
class _Given:
    """What is known of one radiograph beside its pixels."""

    record: Record
    letterbox: Letterbox
    truth: Corners


def see(
    run: Path, records: Sequence[Record], truths: Mapping[str, Corners], progress: Progress
) -> dict[Stage, dict[Kept, Seen]]:
    """Return what each network of a run, averaged and last weights, makes of some radiographs.

    Radiographs that the viewer refuses are left out: whatever is chosen, nothing is shown on them.

    Parameters
    ----------
    run
        The run's folder.
    records
        The val split.
    truths
        True boxes by record name, in the radiograph's own pixels.
    progress
        Told what is done.
    """
    facts, stages = RunFacts.load(run), FitConfig.load(run / "config.json").stages
    networks = {(stage, kept): _ready(run, stage, kept) for stage in stages for kept in KEPT}
    outputs: dict[tuple[Stage, Kept], list[tuple[FloatImage, FloatImage]]] = defaultdict(list)
    given: list[_Given] = []
    for batch in _batches(_inputs(records, truths, facts, progress)):
        given += [known for known, _ in batch]
        for key, network in networks.items():
            outputs[key] += _forward(network, [square for _, square in batch])
    return {
        stage: {kept: _seen(given, outputs[stage, kept], facts.classes) for kept in KEPT} for stage in stages
    }


def _ready(run: Path, stage: Stage, kept: Kept) -> Network:
    network = load_network(run, stage, kept).to(device())
    return network.to(memory_format=torch.channels_last)


def _inputs(
    records: Sequence[Record], truths: Mapping[str, Corners], facts: RunFacts, progress: Progress
) -> Iterator[tuple[_Given, FloatImage]]:
    """Yield what is known of each radiograph that the viewer takes, and its square."""
    nothing = np.zeros((0, 4))
    for done, record in enumerate(records, start=1):
        radiograph = read(Source(str(record.path)))
        if refusal(radiograph) is None:
            square, box = model_input(radiograph, facts.preprocessing)
            corners = truths.get(record.name, nothing) if record.label == "tb" else nothing
            yield _Given(record, box, scaled_to_grid(corners, box.rows, box.columns)), square
        progress("maps of val", done, len(records))


def _batches(inputs: Iterable[tuple[_Given, FloatImage]]) -> Iterator[list[tuple[_Given, FloatImage]]]:
    size, batch = _BATCH[device().type], list[tuple[_Given, FloatImage]]()
    for one in inputs:
        batch.append(one)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _forward(network: Network, squares: Sequence[FloatImage]) -> list[tuple[FloatImage, FloatImage]]:
    """Return logits and evidence of each square, in full single precision, as the viewer computes."""
    with torch.no_grad(), torch.backends.cudnn.flags(enabled=True, allow_tf32=False):
        logits, maps = network(torch.from_numpy(np.stack(squares)).unsqueeze(1).to(device()))
    return list(zip(logits.cpu().numpy(), evidence(maps).cpu().numpy(), strict=True))


def _seen(
    given: Sequence[_Given], outputs: Sequence[tuple[FloatImage, FloatImage]], classes: Sequence[str]
) -> Seen:
    mapped = [Mapped(m, g.letterbox, g.truth) for g, (_, m) in zip(given, outputs, strict=True)]
    return Seen(
        tb=tuple(m for g, m in zip(given, mapped, strict=True) if g.record.label == "tb"),
        normals=tuple(m for g, m in zip(given, mapped, strict=True) if g.record.label == "normal"),
        logits=np.array([logits for logits, _ in outputs], dtype=np.float32),
        labels=np.array([class_index(g.record.label, classes) for g in given]),
    )
