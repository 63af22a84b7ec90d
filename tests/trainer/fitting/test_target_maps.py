"""The target maps: symmetric, absolute, zero without TB, made once, and decoded through the prior."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from tbviewer.core.preprocess import Preprocessing
from tests.trainer.drawn_chests import write_chests
from trainer.data.cache import Cache, build_cache
from trainer.data.dataset import read_dataset
from trainer.data.record import Record
from trainer.fitting.config import FitConfig
from trainer.fitting.model import Network
from trainer.fitting.target_maps import averaged_differences, averaged_maps, target_maps

CONFIG = FitConfig("", map_scales=(1.0,), map_weight=1.0)


class Brightness(Network):
    """A network whose TB map is the mean brightness of each cell."""

    def __init__(self, stride: int = 16) -> None:
        super().__init__("gap", 3, stride=stride)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        bright = torch.nn.functional.avg_pool2d(image, self.stride)
        maps = torch.cat([torch.zeros_like(bright), torch.zeros_like(bright), bright], dim=1)
        return maps.mean((2, 3)), maps


def no_progress(*_: object) -> None:
    return


def cache_of(images: np.ndarray, labels: list[tuple[str, str]]) -> Cache:
    records = tuple(
        Record(Path(), str(i), label, split, "here", "") for i, (label, split) in enumerate(labels)
    )
    return Cache(records, images, Preprocessing(1, images.shape[1]), (), "key")


def picture() -> np.ndarray:
    pixels = np.zeros((64, 64), np.uint8)
    pixels[:16, 48:] = 255
    return pixels


def test_flips_and_scales_keep_a_spot_where_it_is() -> None:
    images = torch.from_numpy(picture())[None, None].float() / 255
    heat = averaged_maps(Brightness(), images, (1.0, 2.0))[:, -1]
    assert heat.shape == (1, 4, 4)
    assert divmod(int(heat[0].argmax()), 4) == (0, 3)
    assert float(heat[0, 0, 3]) > 0.8  # scaling blurs a little
    assert abs(float(heat[0, 3, 0])) < 1e-6


@pytest.mark.parametrize(("stride", "side"), [(8, 8), (32, 2)])
def test_target_maps_are_as_large_as_the_network_s(stride: int, side: int, tmp_path: Path) -> None:
    images = torch.from_numpy(picture())[None, None].float() / 255
    heat = averaged_maps(Brightness(stride), images, (0.1, 1.0))[0, -1]
    assert heat.shape == (side, side)
    assert float(heat[0, -1]) == pytest.approx(float(heat.max()))  # where the spot is
    assert float(heat[-1, 0]) < float(heat.max())
    cache = cache_of(np.stack([picture()]), [("tb", "train")])
    maps = target_maps(tmp_path, "teacher", Brightness(stride), cache, CONFIG, no_progress)
    assert maps.shape == (1, side, side)


def test_only_train_radiographs_with_tb_have_a_map_and_it_is_made_once(tmp_path: Path) -> None:
    cache = cache_of(np.stack([picture()] * 3), [("normal", "train"), ("tb", "train"), ("tb", "val")])
    maps = target_maps(tmp_path, "teacher", Brightness(), cache, CONFIG, no_progress)
    assert maps.shape == (3, 4, 4)
    assert maps[0].max() == maps[2].max() == 0
    assert maps[1].argmax() == 3
    assert abs(maps[1, 0, 3] - 1 / (1 + np.exp(-1))) < 1e-3  # the sigmoid of brightness 1

    class Broken(Brightness):
        def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
            raise AssertionError("asked again")

    again = target_maps(tmp_path, "teacher", Broken(), cache, CONFIG, no_progress)
    assert np.array_equal(again, maps)


class WithOwnMap(Brightness):
    """One whose heat map of its own, behind the class maps, lies in the other half of the picture."""

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        logits, maps = super().forward(image)
        return logits, torch.cat([maps, maps[:, -1:].flip(3)], dim=1)


def test_targets_are_made_of_class_maps_not_of_an_assistants_heat_map(tmp_path: Path) -> None:
    cache = cache_of(np.stack([picture()] * 2), [("normal", "train"), ("tb", "train")])
    maps = target_maps(tmp_path, "assistant", WithOwnMap(), cache, CONFIG, no_progress)
    assert maps[1].argmax() == 3
    image = torch.from_numpy(picture())[None, None].float() / 255
    (difference,) = averaged_differences(WithOwnMap(), image, (1.0,))
    assert difference.argmax() == 3


def test_a_decoded_map_lies_in_the_lung_that_the_teacher_prefers(tmp_path: Path) -> None:
    """Two dark lungs on a grey chest; the teacher's map is brighter over the one on the right."""
    rng = np.random.default_rng(0)
    rows, columns = np.mgrid[0:128, 0:128] / 128
    lungs = np.zeros((128, 128), bool)
    for middle in (0.3, 0.7):
        lungs |= ((columns - middle) / 0.15) ** 2 + ((rows - 0.45) / 0.3) ** 2 < 1
    chest = np.where(lungs, 60, 180) + rng.normal(0, 4, (12, 128, 128))
    chest[-1] += np.where(lungs & (columns > 0.5), 40, 0)
    images = np.clip(chest, 0, 255).astype(np.uint8)
    cache = cache_of(images, [("normal", "train")] * 11 + [("tb", "train")])
    config = replace(CONFIG, map_target="decoded")
    maps = target_maps(tmp_path, "teacher", Brightness(), cache, config, no_progress)
    assert maps.shape == (12, 8, 8)
    assert maps[:11].max() == 0
    left, right = maps[11][:, :4], maps[11][:, 4:]
    assert right.max() > 0.5
    assert right.sum() > 2 * left.sum()
    assert maps[11][6:].max() < 0.2  # the prior is that of the upper lungs


def test_unharmonised_radiographs_are_registered_as_harmonised_ones_are(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    records, matrices = read_dataset(write_chests(tmp_path / "data")).records, []
    for harmonised in (True, False):
        out = tmp_path / str(harmonised)
        cache = build_cache(records, 128, out / "cache", no_progress, harmonised=harmonised)
        config = replace(CONFIG, size_px=128, map_target="decoded", unharmonised=not harmonised)
        target_maps(out, "teacher", Brightness(), cache, config, no_progress)
        matrices.append(np.load(out / "anatomy.npz")["matrices"])
    assert np.array_equal(*matrices)
