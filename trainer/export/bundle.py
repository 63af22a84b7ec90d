"""A graph and its manifest as one file."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Literal

import onnx
from onnx import helper

from tbviewer.core.bundle import MANIFEST_KEY, Manifest
from tbviewer.core.files import write_atomically
from trainer.export.graph import Exported, onnx_graph
from trainer.export.storage import store_half


def bundle_content(model: onnx.ModelProto, manifest: Manifest) -> bytes:
    """Return the bytes of a bundle; the same graph and manifest always make the same."""
    bundle = onnx.ModelProto()
    bundle.CopyFrom(model)
    graph = bundle.graph.SerializeToString(deterministic=True)
    manifest = replace(manifest, graph_sha256=hashlib.sha256(graph).hexdigest())
    helper.set_model_props(bundle, {MANIFEST_KEY: manifest.to_json()})
    onnx.checker.check_model(bundle)
    return bytes(bundle.SerializeToString(deterministic=True))


def write_bundle(module: Exported, manifest: Manifest, path: Path, weights: Literal["fp32", "fp16"]) -> None:
    """Write a network as a bundle, atomically, without asking whether it passes the gate.

    Parameters
    ----------
    module
        The network, made for the same `weights`.
    manifest
        What the bundle says of itself.
    path
        Where.
    weights
        How they are stored.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    model = onnx_graph(module, manifest.preprocessing.size_px)
    if weights == "fp16":
        store_half(model)
    write_atomically(path, bundle_content(model, manifest))
