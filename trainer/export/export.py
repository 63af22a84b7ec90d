"""``tbtrain export``: the student as a model bundle, checked against torch before it is kept."""

from __future__ import annotations

import copy
import datetime
import io
import json
import logging
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from tbviewer.core.bundle import MANIFEST_KEY, Manifest
from tbviewer.core.engine import Engine
from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.data.dataset import read_dataset
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Selection, load_selections
from trainer.fitting.config import FitConfig
from trainer.fitting.model import Network, evidence
from trainer.fitting.run import RunFacts, Stage, load_network

Weights = Literal["fp32", "fp16"]

HEATMAP_TOLERANCE = 1e-3
_LOGIT_TOLERANCE = 1e-2
_OPSET = 18
_SMALL = 256  # tensors with fewer values stay in fp32: they weigh nothing and round worst


class Exported(nn.Module):
    """The network as the viewer runs it: image in, logits and heat map out.

    Batch normalisation is folded into the convolutions, and weights are rounded to what the file stores,
    so this module, not the one that was trained, is what the bundle must agree with.
    """

    def __init__(self, network: Network, selection: Selection, weights: Weights) -> None:
        super().__init__()
        self.network = _folded(copy.deepcopy(network).eval())
        if weights == "fp16":
            _round_to_half(self.network)
        self.offset = selection.offset
        self.scale = selection.scale

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits ``(1, classes)`` and heat map ``(1, h, w)`` of an image ``(1, 1, s, s)``."""
        logits, maps = self.network(image)
        return logits, torch.sigmoid((evidence(maps) - self.offset) / self.scale)


def export(run: Path, out: Path, name: str, licence: str, weights: Weights, card: Path | None) -> str:
    """Write a finished run's student as a bundle and return what was checked, in words.

    Raises
    ------
    DataError
        If the run is not finished, has no selection, or the bundle disagrees with torch.
    """
    manifest = run_manifest(run, "student", name, licence, card)
    selection = load_selections(run / "selection.json")["student"]
    module = Exported(load_network(run, "student", selection.kept), selection, weights)
    write_bundle(module, manifest, out, weights)
    difference = parity(module, out, manifest)
    size_mib = out.stat().st_size / 2**20
    return (
        f"Wrote {out} ({size_mib:.1f} MiB, {weights} weights, input {manifest.preprocessing.size_px} px).\n"
        f"Against torch: heat map differs by at most {difference:.1e} (allowed {HEATMAP_TOLERANCE:.0e}).\n"
        f"Model id {Engine(out).bundle.model_id}"
    )


def run_manifest(run: Path, stage: Stage, name: str, licence: str, card: Path | None) -> Manifest:
    """Return the manifest of one of a run's networks."""
    selection = load_selections(run / "selection.json")[stage]
    facts = RunFacts.load(run)
    evaluation = run / "evaluation.json"
    metrics = json.loads(evaluation.read_text())[stage] if evaluation.exists() else {}
    return Manifest(
        name=name,
        classes=facts.classes,
        preprocessing=facts.preprocessing,
        heatmap_threshold=HEATMAP_THRESHOLD,
        minimum_area=selection.minimum_area,
        calibration=selection.calibration,
        metrics=metrics,
        trained_on=_trained_on(FitConfig.load(run / "config.json")),
        licence=licence,
        created=datetime.datetime.now(datetime.UTC).date().isoformat(),
        card=card.read_text(encoding="utf-8") if card is not None else "",
    )


def _trained_on(config: FitConfig) -> tuple[str, ...]:
    counts: dict[tuple[str, str], int] = {}
    for record in read_dataset(Path(config.data)).split("train"):
        key = (record.source or "unnamed source", record.label)
        counts[key] = counts.get(key, 0) + 1
    return tuple(f"{source}: {count} {label}" for (source, label), count in sorted(counts.items()))


def write_bundle(module: Exported, manifest: Manifest, path: Path, weights: Weights) -> None:
    """Write the graph, its weights and its manifest as one file, atomically."""
    model = _graph(module, manifest.preprocessing.size_px)
    if weights == "fp16":
        _store_half(model)
    helper.set_model_props(model, {MANIFEST_KEY: manifest.to_json()})
    onnx.checker.check_model(model)
    write_atomically(path, model.SerializeToString())


def parity(module: Exported, path: Path, manifest: Manifest, images: int = 8) -> float:
    """Return the largest heat-map difference between bundle and torch on smooth random images.

    Raises
    ------
    DataError
        If it exceeds `HEATMAP_TOLERANCE`, or logits differ by more than 0.01.
    """
    engine = Engine(path)
    worst_map, worst_logit = 0.0, 0.0
    for square in _probes(manifest.preprocessing.size_px, images):
        prediction = engine.predict(square)
        with torch.no_grad():
            logits, heatmap = module(torch.from_numpy(square)[None, None])
        worst_map = max(worst_map, float(np.abs(prediction.heatmap - heatmap[0].numpy()).max()))
        worst_logit = max(worst_logit, float(np.abs(prediction.logits - logits[0].numpy()).max()))
    if worst_map > HEATMAP_TOLERANCE or worst_logit > _LOGIT_TOLERANCE:
        path.unlink(missing_ok=True)
        raise DataError(
            "parity",
            f"The bundle disagrees with torch (heat map by {worst_map:.1e}, logits by {worst_logit:.1e}) and "
            "was not kept.",
            path.name,
        )
    return worst_map


def _probes(size_px: int, count: int) -> Sequence[npt.NDArray[np.float32]]:
    """Return random images with energy at every scale, 0–1, shape ``(size_px, size_px)`` each."""
    rng = np.random.default_rng(0)
    probes = []
    for _ in range(count):
        square = np.zeros((size_px, size_px), dtype=np.float32)
        for side in (4, 16, 64):
            coarse = torch.from_numpy(rng.random((1, 1, side, side), dtype=np.float32))
            square += nn.functional.interpolate(coarse, (size_px, size_px), mode="bilinear")[0, 0].numpy() / 3
        probes.append(square)
    return probes


def _graph(module: Exported, size_px: int) -> onnx.ModelProto:
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
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
        path = Path(folder) / "graph.onnx"
        program.save(str(path), external_data=False)
        return onnx.load_model(io.BytesIO(path.read_bytes()))


def _folded(network: Network) -> Network:
    """Fold each batch normalisation into the convolution before it, in place."""
    backbone = network.backbone
    backbone.conv1, backbone.bn1 = fuse_conv_bn_eval(backbone.conv1, backbone.bn1), nn.Identity()
    for stage in (backbone.layer1, backbone.layer2, backbone.layer3, backbone.layer4):
        for block in stage:
            for i in (1, 2, 3):
                conv, norm = getattr(block, f"conv{i}"), getattr(block, f"bn{i}")
                setattr(block, f"conv{i}", fuse_conv_bn_eval(conv, norm))
                setattr(block, f"bn{i}", nn.Identity())
            if block.downsample is not None:
                block.downsample = nn.Sequential(fuse_conv_bn_eval(*block.downsample))
    return network


def _round_to_half(network: nn.Module) -> None:
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.numel() >= _SMALL:
                parameter.copy_(parameter.half().float())


def _store_half(model: onnx.ModelProto) -> None:
    """Store large weights as fp16 with a cast in front of their use; the runtime casts once, at load."""
    graph = model.graph
    kept, casts = [], []
    for tensor in graph.initializer:
        array = numpy_helper.to_array(tensor)
        if array.dtype != np.float32 or array.size < _SMALL:
            kept.append(tensor)
            continue
        half = numpy_helper.from_array(array.astype(np.float16), f"{tensor.name}_fp16")
        kept.append(half)
        casts.append(helper.make_node("Cast", [half.name], [tensor.name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.initializer[:]
    del graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
