"""From a model bundle back to a network that can be trained on.

A bundle's batch normalisations are folded into its convolutions. Here each is put back as one that does
nothing, and then given the mean and variance that its convolution has on radiographs: the network answers
as the bundle does, and training, which normalises every batch anew, starts from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from trainer.fitting.model import Network, classifier_rows, normalised_convolutions

HALF = "_fp16"  # ends the name of a weight that a bundle stores as fp16
_PREFIX = "network."  # of the weights in a bundle that this trainer wrote


@dataclass(frozen=True, slots=True, eq=False)
class BundleWeights:
    """What a bundle's network has learnt.

    Attributes
    ----------
    by_name
        Weights by their names in `Network`, float32; none that are int8.
    classes
        Number of logits. One row more in the classifier is a heat map of its own.
    """

    by_name: dict[str, Tensor]
    classes: int


def bundle_weights(path: Path) -> BundleWeights:
    """Read the weights of a bundle that this trainer wrote.

    Raises
    ------
    StopIteration
        If it has no output ``logits``.
    """
    model = onnx.load(path, load_external_data=False)
    weights = {}
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.name.startswith(_PREFIX) and np.issubdtype(values.dtype, np.floating):
            name = tensor.name.removeprefix(_PREFIX).removesuffix(HALF)
            weights[name] = torch.from_numpy(values.astype(np.float32))
    logits = next(output for output in model.graph.output if output.name == "logits")
    return BundleWeights(weights, logits.type.tensor_type.shape.dim[-1].dim_value)


def unfold(network: Network, bundle: BundleWeights, pictures: Tensor) -> None:
    """Fill a whole ResNet-50 with a bundle's weights, its batch normalisations put back.

    Parameters
    ----------
    network
        Keeps its own classifier if that has other classes than the bundle's. A heat map of its own that the
        bundle has not starts as its TB map.
    bundle
        From `bundle_weights`.
    pictures
        Radiographs to measure on, shape ``(n, 1, s, s)``, 0–1.

    Raises
    ------
    KeyError
        If a weight is missing.
    RuntimeError
        If one has another shape.
    """
    norms, weights = {}, bundle.by_name
    with torch.no_grad():
        for convolution, norm in normalised_convolutions(network):
            cast(nn.Conv2d, network.get_submodule(convolution)).weight.copy_(weights[f"{convolution}.weight"])
            norms[norm] = cast(nn.BatchNorm2d, network.get_submodule(norm))
            _lay_idle(norms[norm], weights[f"{convolution}.bias"])
        if network.classes == bundle.classes:
            _classify(network, weights["classifier.weight"].flatten(1), weights["classifier.bias"])
        for norm, (mean, variance) in _measured(network, norms, pictures).items():
            _wake(norms[norm], mean, variance)


def _classify(network: Network, weight: Tensor, bias: Tensor) -> None:
    """Fill the classifier with weights ``(n, channels)`` and biases ``(n,)``; see `classifier_rows`."""
    classifier, outputs = network.classifier, network.classifier.out_channels
    classifier.weight.copy_(classifier_rows(weight, outputs).view_as(classifier.weight))
    cast(Tensor, classifier.bias).copy_(classifier_rows(bias, outputs))


def _lay_idle(norm: nn.BatchNorm2d, bias: Tensor) -> None:
    """Let a batch normalisation add the convolution's folded bias and do nothing else."""
    norm.reset_running_stats()
    nn.init.constant_(norm.weight, (1 + norm.eps) ** 0.5)
    norm.bias.copy_(bias)


def _wake(norm: nn.BatchNorm2d, mean: Tensor, variance: Tensor) -> None:
    """Let it normalise by these statistics, ``(channels,)``, and undo it: the same function as before."""
    cast(Tensor, norm.running_mean).copy_(mean)
    cast(Tensor, norm.running_var).copy_(variance)
    norm.weight.copy_((variance + norm.eps).sqrt())
    norm.bias.add_(mean)


def _measured(
    network: Network, norms: Mapping[str, nn.BatchNorm2d], pictures: Tensor
) -> dict[str, tuple[Tensor, Tensor]]:
    """Return mean and variance of what reaches each batch normalisation, each ``(channels,)``."""
    reached: dict[str, tuple[Tensor, Tensor]] = {}

    def note(name: str, _: nn.Module, given: tuple[Tensor]) -> None:
        variance, mean = torch.var_mean(given[0], dim=(0, 2, 3))
        reached[name] = (mean, variance)

    hooks = [norm.register_forward_pre_hook(partial(note, name)) for name, norm in norms.items()]
    network.eval()(pictures)
    for hook in hooks:
        hook.remove()
    return reached
