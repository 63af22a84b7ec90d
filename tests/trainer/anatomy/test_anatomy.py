"""The anatomy is found once, found again when the data change, and survives a damaged file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tests.trainer.anatomy.conftest import Placed, no_progress, turned
from trainer.anatomy.anatomy import Anatomy, find_anatomy, normals_by_source
from trainer.data.record import Record


@pytest.fixture(scope="module")
def images(drawn_chest: Placed) -> npt.NDArray[np.uint8]:
    return np.stack([drawn_chest(turned(0, 1, 1, shift, 0)) for shift in (-0.05, 0, 0.05, 0.1)])


def same(a: Anatomy, b: Anatomy) -> bool:
    return (
        np.array_equal(a.mean, b.mean)
        and np.array_equal(a.lungs.template, b.lungs.template)
        and (a.lungs.top, a.lungs.bottom) == (b.lungs.top, b.lungs.bottom)
        and np.array_equal(a.registration.matrices, b.registration.matrices)
        and np.array_equal(a.registration.correlations, b.registration.correlations)
        and np.array_equal(a.registration.failed, b.registration.failed)
    )


def test_it_is_found_once_and_again_for_other_data_or_a_damaged_file(
    tmp_path: Path, images: npt.NDArray[np.uint8]
) -> None:
    path, steps = tmp_path / "anatomy.npz", []

    def found(key: str, normals: list[list[int]], wanted: tuple[int, ...] = (0, 1, 2, 3)) -> Anatomy:
        steps.clear()
        return find_anatomy(path, images, normals, wanted, key, lambda *step: steps.append(step))

    first = found("data", [[0, 1, 2]])
    assert steps
    assert same(found("data", [[0, 1, 2]]), first)
    assert not steps
    found("other data", [[0, 1, 2]])
    assert steps
    found("other data", [[0], [1]])
    assert steps
    some = found("other data", [[0], [1]], (3, 1)).registration
    assert steps
    assert np.array_equal(some.matrices, found("other data", [[0], [1]]).registration.matrices[[3, 1]])
    for damage in (b"", b"PK\x03\x04 cut short", path.read_bytes()[:-300]):
        path.write_bytes(damage)
        assert same(found("data", [[0, 1, 2]]), first)
        assert steps


def test_a_run_with_another_number_of_workers_finds_the_same(
    tmp_path: Path, images: npt.NDArray[np.uint8]
) -> None:
    one = find_anatomy(tmp_path / "1.npz", images, [[0, 1]], range(4), "k", no_progress, workers=1)
    four = find_anatomy(tmp_path / "4.npz", images, [[0, 1]], range(4), "k", no_progress, workers=4)
    assert same(one, four)


def test_only_normal_radiographs_of_the_train_split_make_the_mean() -> None:
    table = [
        ("normal", "train", "B"),
        ("tb", "train", "A"),
        ("normal", "val", "A"),
        ("normal", "train", "A"),
        ("normal", "train", "B"),
        ("normal", "test", "B"),
    ]
    records = [Record(Path("x.png"), "x.png", label, split, source, "") for label, split, source in table]
    assert normals_by_source(records) == ((3,), (0, 4))
