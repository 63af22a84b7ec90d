"""A finished run without the training: a ResNet-50 of random features and a classifier fitted to them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import cast

import numpy as np
import torch

from tbviewer.core.bundle import Calibration
from tbviewer.core.preprocess import HARMONISED_VERSION, Preprocessing, model_input
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.data.dataset import Dataset, read_dataset
from trainer.evaluation.selection import Basis, Choice, Selection
from trainer.fitting.checkpoint import save_state
from trainer.fitting.config import FitConfig
from trainer.fitting.model import Network
from trainer.fitting.run import RunFacts

PREPROCESSING = Preprocessing(HARMONISED_VERSION, 64)
_RIDGE = 0.1  # of the mean squared distance between pictures: little enough to tell them apart
TEMPERATURE = 40.0  # int8 rounds random features more than trained ones; soft scores forgive it
DATE = "2026-03-01"


def made_run(folder: Path, data: Path, false_boxes: float = 1.0) -> Path:
    """Write what ``tbtrain fit`` and ``tbtrain evaluate --select`` leave of a student, and return the folder.

    Its score knows the made data set's bright square; its heat map is high everywhere, so that one Box
    holds the whole image, of every normal radiograph too.
    """
    folder.mkdir()
    dataset = read_dataset(data)
    settings = {"size_px": PREPROCESSING.size_px, "pooling": "gap", "own_map": True, "map_weight": 1.0}
    config = FitConfig(str(data), **settings, seed=7)
    config.save(folder / "config.json")
    counts = dict(Counter(f"{r.split} {r.label}" for r in dataset.records))
    facts = RunFacts(dataset.classes, PREPROCESSING, "digest", counts, (), {"torch": "2.0"})
    facts.save(folder)
    save_state(folder / "student.pt", made_network(dataset).state_dict())
    selection = Selection("average", -40.0, 10.0, 0.0, Calibration(TEMPERATURE), 1.0)
    basis = Basis("val", DATE, 6, 2, 2, 2, "boxes.csv", false_boxes)
    Choice(basis, {"student": selection}).save(folder / "selection.json")
    return folder


def made_network(dataset: Dataset) -> Network:
    """Return a network that tells classes by a ridge regression on random features."""
    torch.manual_seed(0)
    network = Network("gap", len(dataset.classes), own_map=True)
    radiographs = [read(Source(str(record.path))) for record in dataset.records]
    squares = torch.from_numpy(np.stack([model_input(r, PREPROCESSING)[0] for r in radiographs]))[:, None]
    labels = torch.tensor([dataset.class_index(record) for record in dataset.records])
    with torch.no_grad():
        for layer in network.modules():
            if isinstance(layer, torch.nn.BatchNorm2d):
                layer.momentum = 1.0  # one pass gives the statistics of these pictures
        network.train()(squares)
        pooled = network.eval().features(squares)[1].mean((2, 3)).double()
        wanted = 8.0 * torch.nn.functional.one_hot(labels, len(dataset.classes)).double() - 4.0
        mean = pooled.mean(0)
        gram = (pooled - mean) @ (pooled - mean).T
        gram += _RIDGE * gram.trace() / len(gram) * torch.eye(len(gram), dtype=torch.float64)
        weight = torch.linalg.solve(gram, wanted - wanted.mean(0)).T @ (pooled - mean)
        bias = wanted.mean(0) - weight @ mean
        rows = [*range(len(bias)), -1]  # the heat map's own output is TB's class map
        network.classifier.weight.copy_(weight[rows][:, :, None, None])
        cast(torch.Tensor, network.classifier.bias).copy_(bias[rows])
    return network
