"""From torch to an ONNX graph: image in, logits and heat map out."""

from __future__ import annotations

import copy
import logging
import warnings
from pathlib import Path
from typing import cast

import onnx
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from tbviewer.core.bundle import Bundle, Manifest
from tbviewer.core.engine import Engine, Prediction
from tbviewer.core.errors import DataError
from tbviewer.core.radiograph import FloatImage
from trainer.evaluation.selection import Selection
from trainer.export.storage import Weights, round_to_half
from trainer.fitting.lite0 import LiteNetwork
from trainer.fitting.model import Network, evidence, normalised_convolutions

_OPSET = 18


class Exported(nn.Module):
    """The network as the viewer runs it: image in, logits and heat map out.

    Batch normalisation is folded into the convolutions and, for fp16, weights are rounded to what the
    file stores, so this module, not the one that was trained, is what the bundle must agree with.

    Parameters
    ----------
    network
        The trained network; it is copied.
    selection
        Where its heat map's 0.5 lies.
    weights
        How the bundle will store them.
    """

    def __init__(self, network: Network, selection: Selection, weights: Weights) -> None:
        super().__init__()
        self.network = _folded(copy.deepcopy(network).eval())
        if weights == "fp16":
            round_to_half(self.network)
        self.offset = selection.offset
        self.scale = selection.scale

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits ``(1, classes)`` and heat map ``(1, h, w)`` of an image ``(1, 1, s, s)``."""
        logits, maps = self.network(image)
        return logits, torch.sigmoid((evidence(maps) - self.offset) / self.scale)


class TorchEngine(Engine):
    """Torch in the place of a loaded bundle, so that both can be asked by the path the clinician takes.

    Parameters
    ----------
    module
        What torch computes.
    manifest
        The manifest of the bundle it is compared with.
    """

    def __init__(self, module: Exported, manifest: Manifest) -> None:
        self.bundle = Bundle(Path(), "torch", manifest)
        self._module = module.eval()

    def predict(self, square: FloatImage) -> Prediction:
        """Run one forward pass on a ``(size_px, size_px)`` input."""
        with torch.no_grad():
            logits, heatmap = self._module(torch.from_numpy(square)[None, None])
        return Prediction(logits[0].numpy(), heatmap[0].numpy())


def onnx_graph(module: Exported, size_px: int) -> onnx.ModelProto:
    """Return the module as an ONNX model with fp32 weights, for inputs of one size.

    Raises
    ------
    DataError
        If torch cannot export it.
    """
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns of its own deprecations
        program = torch.onnx.export(
            module.eval(),
            (torch.zeros(1, 1, size_px, size_px),),
            dynamo=True,
            input_names=["image"],
            output_names=["logits", "heatmap"],
            opset_version=_OPSET,
            verbose=False,
        )
    if program is None:
        raise DataError("export", "The network could not be turned into a graph.")
    model = onnx.ModelProto.FromString(program.model_proto.SerializeToString())
    _forget_where_it_was_made(model)
    return model


def _forget_where_it_was_made(model: onnx.ModelProto) -> None:
    """Take out what the exporter notes of the code it traced, paths on this machine among it."""
    graph = model.graph
    for part in (graph, *graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer):
        del part.metadata_props[:]
        part.doc_string = ""


def _folded(network: Network) -> Network:
    """Fold each batch normalisation of a ResNet-50 into the convolution before it, in place."""
    if isinstance(network, LiteNetwork):
        return network
    for convolution, norm in normalised_convolutions(network):
        conv = cast(nn.Conv2d, network.get_submodule(convolution))
        bn = cast(nn.BatchNorm2d, network.get_submodule(norm))
        network.set_submodule(convolution, fuse_conv_bn_eval(conv, bn))
        network.set_submodule(norm, nn.Identity())
    return network
