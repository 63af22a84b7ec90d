"""From a file to its boxes, beside a bare decode and forward pass, and beside the same map by grad-cam."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
import pydicom
import torch

from tbviewer.core.analysis import analyse
from tbviewer.core.bundle import Calibration
from tbviewer.core.engine import Engine
from tbviewer.core.preprocess import model_input
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.benchmarks.measure import Line, in_turn, timed
from trainer.data.record import LABELS
from trainer.evaluation.selection import Selection
from trainer.export.graph import Exported
from trainer.fitting.model import Network, evidence
from trainer.fitting.unfolding import bundle_weights


def analysing(chest: Path, bundle: Path, repeats: int) -> list[Line]:
    """Measure one radiograph's whole way, and its parts."""
    engine, source = Engine(bundle), Source(str(chest))
    square, _ = model_input(read(source), engine.bundle.manifest.preprocessing)
    session = ort.InferenceSession(str(bundle), providers=["CPUExecutionProvider"])

    def bare() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert pydicom.dcmread(chest).pixel_array.size
        session.run(None, {"image": square[None, None]})

    ours, limit = in_turn(lambda: timed(lambda: analyse(read(source), engine)), lambda: timed(bare), repeats)
    whole = Line("", ours, "", limit)
    allowed_ms = max(1.3 * whole.peer_median_ms, whole.peer_median_ms + 90)
    forward, by_gradient = in_turn(
        lambda: timed(lambda: engine.predict(square)), _grad_cam(bundle, square), max(3, repeats // 3)
    )
    cam = Line("", forward, "", by_gradient)
    return [
        Line(
            "file to boxes (7 MB CR)",
            ours,
            "bare pydicom decode + forward pass",
            limit,
            "≤ 1.3× or 90 ms above",
            whole.median_ms <= allowed_ms,
        ),
        Line(
            "heat map and logits, one pass",
            forward,
            "the same map by grad-cam",
            by_gradient,
            "at least 4 times faster",
            cam.median_ms * 4 <= cam.peer_median_ms,
        ),
    ]


def _grad_cam(bundle: Path, square: npt.NDArray[np.float32]):  # type: ignore[no-untyped-def]
    """Return a measurement of grad-cam's map of the bundle's own weights, checked to be the same map."""
    from pytorch_grad_cam import GradCAM

    network = network_of(bundle)
    image = torch.from_numpy(square)[None, None]

    class Logits(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            logits: torch.Tensor = self.network(x)[0]
            return logits

    def evidence_of(logits: torch.Tensor) -> torch.Tensor:
        return logits[LABELS.index("tb")]

    cam = GradCAM(model=Logits().eval(), target_layers=[network.backbone.layer4[-1]])
    return lambda: timed(lambda: cam(input_tensor=image, targets=[evidence_of]))


def network_of(bundle: Path) -> Network:
    """Return the torch network with a bundle's weights, batch normalisation folded as in the bundle."""
    manifest = Engine(bundle).bundle.manifest
    settings = json.loads(manifest.recipe["settings"])  # a pooling has no weights to tell it by
    network = Network(settings["pooling"], len(manifest.classes), own_map=settings.get("own_map", False))
    selection = Selection("average", 0.0, 1.0, 0.0, Calibration(), 0.0)
    folded = Exported(network, selection, "fp32").eval().network
    weights = bundle_weights(bundle).by_name
    folded.load_state_dict({n: weights[n].reshape(v.shape) for n, v in folded.state_dict().items()})
    return folded


def same_map(bundle: Path) -> float:
    """Return the largest difference of the heat map between a bundle and its weights in torch."""
    engine = Engine(bundle)
    size = engine.bundle.manifest.preprocessing.size_px
    square = np.random.default_rng(0).random((size, size), dtype=np.float32)
    with torch.no_grad():
        logits, maps = network_of(bundle)(torch.from_numpy(square)[None, None])
    assert np.allclose(logits[0].numpy(), engine.predict(square).logits, atol=1e-2)
    # The bundle's heat map is a sigmoid of the evidence, scaled: its rank order is the evidence's own.
    ours = np.sort(engine.predict(square).heatmap.ravel())
    theirs = engine.predict(square).heatmap.ravel()[np.argsort(evidence(maps)[0].numpy().ravel())]
    return float(np.abs(ours - theirs).max())
