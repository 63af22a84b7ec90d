"""How a bundle's weights are stored: as they are, rounded to fp16 with casts in the graph, or int8.

Whatever the storage, the first layer, the pooling and the heat map are computed in fp32. int8 changes the
computation too and has a module of its own, `trainer.export.quantization`.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from trainer.fitting.unfolding import HALF

Weights = Literal["fp32", "fp16", "int8"]
WEIGHTS: tuple[Weights, ...] = ("fp32", "fp16", "int8")

_SMALL = 256  # tensors with fewer values stay in fp32: they weigh nothing and round worst


def round_to_half(network: nn.Module) -> None:
    """Round a network's large weights, in place, to what `store_half` keeps of them."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.numel() >= _SMALL:
                parameter.copy_(parameter.half().float())


def store_half(model: onnx.ModelProto) -> None:
    """Store large weights as fp16, each with a cast in front of its use; the runtime casts once, at load."""
    graph = model.graph
    kept, casts = [], []
    for tensor in graph.initializer:
        array = numpy_helper.to_array(tensor)
        if array.dtype != np.float32 or array.size < _SMALL:
            kept.append(tensor)
            continue
        half = numpy_helper.from_array(array.astype(np.float16), tensor.name + HALF)
        kept.append(half)
        casts.append(helper.make_node("Cast", [half.name], [tensor.name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.initializer[:]
    del graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
