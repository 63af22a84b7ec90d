"""The network: ResNet-50, dilated for a finer map, whose forward pass gives class maps and their pooling.

A class map (CAM) is the classifier applied to every position of the last feature map; a logit is that
map pooled. There is nothing else: no hooks, no backward pass, and what training sees is what is exported.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torchvision.models import resnet50

from trainer.fitting.config import Pooling

_FEATURES = {3: 1024, 4: 2048}  # channels of the last feature map, by number of stages
_LSE_SHARPNESS = 3.0
_GREY_MEAN, _GREY_STD = 0.5, 0.29  # of a rank-equalised image: uniform on 0–1


class Network(nn.Module):
    """ResNet-50 (He et al. 2015, torchvision), its last stages dilated to a stride, and a 1×1 classifier.

    Parameters
    ----------
    pooling
        ``gap`` averages the map; ``pcam`` averages it weighted by its own sigmoid (arXiv 2005.14480);
        ``lse`` is the log of the mean exponential (arXiv 1412.6806, eq. 6).
    classes
        Number of classes, TB the last.
    stages
        4 for the whole ResNet-50, 3 for one that ends after its third stage: each cell of its map has
        seen less of the radiograph around it, and so speaks of its own place.
    own_map
        Whether the heat map is an output of its own behind the class maps, instead of TB's class map: the
        pooled class maps say whether, this one says where, and neither bends the other.
    stride
        Pixels of the input to a cell of the map: 8, 16 or 32.
    """

    def __init__(
        self, pooling: Pooling, classes: int, stages: int = 4, own_map: bool = False, stride: int = 16
    ) -> None:
        super().__init__()
        self.pooling, self.classes, self.stride = pooling, classes, stride
        self.backbone = resnet50(weights=None, replace_stride_with_dilation=[False, stride < 16, stride < 32])
        self.backbone.fc = nn.Identity()
        if stages == 3:
            self.backbone.layer4 = nn.Sequential()
        self.classifier = nn.Conv2d(_FEATURES[stages], classes + own_map, 1)
        nn.init.normal_(self.classifier.weight, std=0.01)
        nn.init.zeros_(cast(Tensor, self.classifier.bias))

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Return class logits and class maps.

        Parameters
        ----------
        image
            Shape ``(n, 1, size_px, size_px)``, 0–1, as preprocessing makes it.

        Returns
        -------
        logits
            Shape ``(n, classes)``, float32.
        maps
            Class maps, and behind them the heat map's own if there is one, shape ``(n, classes or one more,
            size_px // stride, size_px // stride)``, float32, before any sigmoid.
        """
        return self.read(self.features(image)[1])

    def read(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Return class logits and class maps of the last features, as `forward` does."""
        maps = self.classifier(features).float()
        return pool(maps[:, : self.classes], self.pooling), maps

    def features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Return the features of the third stage, ``(n, 1024, h, w)``, and of the last, ``(n, c, h, w)``."""
        net = self.backbone
        x = ((image - _GREY_MEAN) / _GREY_STD).expand(-1, 3, -1, -1)
        x = net.maxpool(net.relu(net.bn1(net.conv1(x))))
        third = net.layer3(net.layer2(net.layer1(x)))
        return third, net.layer4(third)


def pool(maps: Tensor, pooling: Pooling) -> Tensor:
    """Pool maps ``(n, classes, h, w)`` into logits ``(n, classes)``."""
    flat = maps.flatten(2)
    if pooling == "gap":
        return flat.mean(2)
    if pooling == "pcam":
        weight = torch.sigmoid(flat)
        return (weight * flat).sum(2) / weight.sum(2).clamp_min(1e-6)
    mean_exponential = torch.logsumexp(_LSE_SHARPNESS * flat, 2) - torch.log(torch.tensor(flat.shape[2]))
    return mean_exponential / _LSE_SHARPNESS


def normalised_convolutions(network: Network) -> list[tuple[str, str]]:
    """Return the names of each convolution of the ResNet-50 and of the batch normalisation behind it."""
    names = {name for name, module in network.named_modules() if isinstance(module, nn.Conv2d)}
    return [(name, _norm_behind(name)) for name in sorted(names - {"classifier"})]


def _norm_behind(convolution: str) -> str:
    """Return a batch normalisation's name by torchvision's naming: conv2 and bn2, downsample.0 and .1."""
    block, _, last = convolution.rpartition(".")
    return f"{block}.1" if last == "0" else f"{block}.{last.replace('conv', 'bn')}"


def classifier_rows(rows: Tensor, outputs: int) -> Tensor:
    """Return a classifier's weights or biases ``(n, …)`` for another number of outputs, ``(outputs, …)``.

    An output more, the heat map's own, is the last one again; for one less the last is left out.
    """
    return rows[[min(row, len(rows) - 1) for row in range(outputs)]]


def evidence(maps: Tensor) -> Tensor:
    """Return the last map, TB's or the heat map's own, ``(n, h, w)``; the heat map is a sigmoid of it."""
    return maps[:, -1]
