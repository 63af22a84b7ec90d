"""A network in training with its features projected onto another network's."""

from __future__ import annotations

from torch import Tensor, nn

from trainer.fitting.model import Network


class WithProjection(nn.Module):
    """A network and a 1×1 projection of its last features, which training needs and nobody keeps.

    Parameters
    ----------
    network
        What learns.
    channels
        Of the other network's features; 0 for no projection.
    """

    def __init__(self, network: Network, channels: int) -> None:
        super().__init__()
        self.network = network
        self.projection = nn.Sequential()
        if channels:
            self.projection.append(nn.Conv2d(network.classifier.in_channels, channels, 1))

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor, Tensor | None]:
        """Return class logits, class maps and projected features of images ``(n, 1, s, s)``, 0–1."""
        _, features = self.network.features(images)
        logits, maps = self.network.read(features)
        return logits, maps, self.projection(features) if len(self.projection) else None
