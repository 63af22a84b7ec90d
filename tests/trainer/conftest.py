"""A small made data set, pictures whose label shows; and little work for the networks that see it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.conftest import picture

SIDE_PX = 256
LESION = (150, 60, 200, 110)  # x0, y0, x1, y1


def write_data_set(folder: Path, per_class: int = 4) -> Path:
    """Write pictures, ``manifest.csv`` and ``boxes.csv``; TB pictures have one bright square."""
    rows, boxes = [], []
    for split_number, split in enumerate(("train", "val")):
        for number in range(per_class):
            for label in ("normal", "sick", "tb"):
                seed = 100 * split_number + 10 * number + len(label)
                pixels = picture(seed, SIDE_PX, SIDE_PX) // 2
                name = f"{split}_{label}_{number}.png"
                if label == "tb":
                    x0, y0, x1, y1 = LESION
                    pixels[y0:y1, x0:x1] = 250
                    boxes.append([name, *LESION])
                Image.fromarray(pixels.astype(np.uint8)).save(folder / name)
                rows.append([name, label, split, f"source {number % 2}", f"p{seed}"])
    _write(folder / "manifest.csv", ["file", "label", "split", "source", "patient"], rows)
    _write(folder / "boxes.csv", ["file", "xmin", "ymin", "xmax", "ymax"], boxes)
    return folder / "manifest.csv"


def _write(path: Path, columns: list[str], rows: list[list[object]]) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


@pytest.fixture(scope="session")
def data_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of the made data set."""
    return write_data_set(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="package", autouse=True)
def usual_number_of_threads() -> Iterator[int]:
    """See `tests.trainer.little_work.one_thread`."""
    from tests.trainer.little_work import one_thread

    with one_thread() as usual:
        yield usual


@pytest.fixture
def usual_threads(usual_number_of_threads: int) -> Iterator[None]:
    """Compute on as many threads as the commands do."""
    import torch

    torch.set_num_threads(usual_number_of_threads)
    yield
    torch.set_num_threads(1)


@pytest.fixture
def small_network() -> Iterator[None]:
    """See `tests.trainer.little_work.small_networks`."""
    from tests.trainer.little_work import small_networks

    with small_networks():
        yield
