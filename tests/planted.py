"""A model bundle whose answer is planted: whatever the image, the same logits and the same heat map."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from tbviewer.core.bundle import MANIFEST_KEY, Calibration, Manifest
from tbviewer.core.preprocess import HARMONISED_VERSION, Preprocessing


def planted_bundle(
    path: Path,
    heatmap: npt.ArrayLike,
    *,
    logits: tuple[float, ...] = (0.0, 0.0, 1.0),
    size_px: int = 64,
    threshold: float = 0.5,
    minimum_area: float = 0.0,
    calibration: Calibration | None = None,
    referral_threshold: float | None = None,
    manifest_text: str | None = None,
) -> Path:
    """Write a tiny bundle that passes its planted outputs through, touched by nothing in the image."""
    manifest = Manifest(
        name="planted",
        classes=("normal", "sick", "tb") if len(logits) == 3 else ("normal", "tb"),
        preprocessing=Preprocessing(HARMONISED_VERSION, size_px),
        heatmap_threshold=threshold,
        minimum_area=minimum_area,
        calibration=calibration or Calibration(),
        licence="test",
        created="2026-01-01",
        card="A planted model for tests.",
        referral_threshold=referral_threshold,
    )
    planes = {
        "planted_heatmap": np.asarray(heatmap, dtype=np.float32)[None],
        "planted_logits": np.asarray(logits, dtype=np.float32)[None],
        "zero": np.float32(0.0).reshape(()),
        "axes": np.array([1, 2, 3], dtype=np.int64),
    }
    nodes = [
        helper.make_node("Mul", ["image", "zero"], ["nothing"]),
        helper.make_node("ReduceSum", ["nothing", "axes"], ["none"], keepdims=0),
        helper.make_node("Add", ["planted_logits", "none"], ["logits"]),
        helper.make_node("Add", ["planted_heatmap", "none"], ["heatmap"]),
    ]
    graph = helper.make_graph(
        nodes,
        "planted",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 1, size_px, size_px])],
        [
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, len(logits)]),
            helper.make_tensor_value_info(
                "heatmap", TensorProto.FLOAT, list(planes["planted_heatmap"].shape)
            ),
        ],
        [numpy_helper.from_array(np.asarray(v), name) for name, v in planes.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    text = manifest.to_json() if manifest_text is None else manifest_text
    helper.set_model_props(model, {MANIFEST_KEY: text})
    onnx.save(model, str(path))
    return path
