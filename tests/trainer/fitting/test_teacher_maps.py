"""The teacher's averaged maps: symmetric, absolute, zero without TB, made once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from trainer.fitting.model import Network
from trainer.fitting.teacher_maps import averaged_heat, teacher_maps


class Brightness(Network):
    """A network whose TB map is the mean brightness of each cell."""

    def __init__(self) -> None:
        super().__init__("gap", 3)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        bright = torch.nn.functional.avg_pool2d(image, 16)
        maps = torch.cat([torch.zeros_like(bright), torch.zeros_like(bright), bright], dim=1)
        return maps.mean((2, 3)), maps


def no_progress(*_: object) -> None:
    return


def picture() -> np.ndarray:
    pixels = np.zeros((64, 64), np.uint8)
    pixels[:16, 48:] = 255
    return pixels


def test_flips_and_scales_keep_a_spot_where_it_is() -> None:
    images = torch.from_numpy(picture())[None, None].float() / 255
    heat = averaged_heat(Brightness(), images, (1.0, 2.0))
    assert heat.shape == (1, 4, 4)
    assert divmod(int(heat[0].argmax()), 4) == (0, 3)
    assert torch.allclose(
        heat[0, 0, 3], torch.sigmoid(torch.tensor(1.0)), atol=0.05
    )  # scaling blurs a little
    assert torch.allclose(heat[0, 3, 0], torch.tensor(0.5), atol=1e-6)


def test_only_the_named_rows_have_a_map_and_it_is_made_once(tmp_path: Path) -> None:
    images = np.stack([picture(), picture()])
    path = tmp_path / "maps.npy"
    maps = teacher_maps(path, Brightness(), images, [1], (1.0,), no_progress)
    assert maps.shape == (2, 4, 4)
    assert maps[0].max() == 0
    assert maps[1].argmax() == 3

    class Broken(Brightness):
        def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
            raise AssertionError("asked again")

    assert np.array_equal(teacher_maps(path, Broken(), images, [1], (1.0,), no_progress), maps)
