"""``tbtrain export``: the student as a model bundle, kept only if it passes the gate."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import onnx

from tbviewer.core.boxes import fine_map
from tbviewer.core.bundle import Manifest, model_id_of
from tbviewer.core.engine import Engine
from tbviewer.core.errors import DataError, OutputError
from tbviewer.core.files import write_atomically
from trainer.data.cache import Progress
from trainer.evaluation.localization import of_maps
from trainer.evaluation.measuring import Finding, measure
from trainer.evaluation.opened_run import OpenedRun, open_run
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Choice, Selection
from trainer.export.answers import Answers
from trainer.export.bundle import bundle_content
from trainer.export.gate import (
    INT8_BOXED_RISE,
    Check,
    boxed_normals_checks,
    int8_checks,
    made_picture_checks,
    made_pictures,
    torch_checks,
)
from trainer.export.graph import Exported, TorchEngine, onnx_graph
from trainer.export.manifest import localization_metrics, manifest_of, metrics_of
from trainer.export.quantization import RANGE_RADIOGRAPHS, quantized, range_radiographs, range_squares
from trainer.export.referral import referral_threshold
from trainer.export.storage import Weights, store_half
from trainer.fitting.run import load_network

_TORCH = "torch"
_MAKING = "making the graph"
_REPEATS = 7

Show = Callable[[Sequence[Check]], None]


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be exported.

    Attributes
    ----------
    run
        A run that ``tbtrain evaluate --select`` completed.
    out
        The bundle to write.
    name, licence
        See `tbviewer.core.bundle.Manifest`.
    weights
        How they are stored.
    boxes
        True boxes of the val split, to see what int8 costs in mIOU; None where there are none.
    card
        The model card, Markdown; None for none.
    """

    run: Path
    out: Path
    name: str = "student"
    licence: str = "research use only"
    weights: Weights = "fp16"
    boxes: Path | None = None
    card: Path | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """The bundle that was kept.

    Attributes
    ----------
    model_id
        The SHA-256 of the file.
    size_mib
        Its size.
    manifest
        Its manifest.
    forward_ms
        Median time of a forward pass on this machine, by how weights are stored: the bundle's and, for
        int8, fp32 beside it.
    """

    model_id: str
    size_mib: float
    manifest: Manifest
    forward_ms: Mapping[str, float]


def export(request: Request, progress: Progress, show: Show) -> Written:
    """Write a finished run's student as a bundle, if it answers as the network does.

    Parameters
    ----------
    request
        What to export, and where to.
    progress
        Told what is done.
    show
        Told what was checked, before the bundle is kept or refused.

    Raises
    ------
    DataError
        If the run is not finished, has no selection, or the bundle fails the gate.
    OutputError
        If it cannot be written.
    """
    _check_out(request.out)
    known = open_run(request.run, request.boxes)
    choice = Choice.load(request.run / "selection.json")
    selection = choice.networks["student"]
    metrics = metrics_of(request.run, "student", selection)
    manifest = manifest_of(known, "student", request.name, request.licence, request.card)
    network = load_network(request.run, "student", selection.kept)
    module = Exported(network, selection, request.weights)
    models = _models(module, known, request.weights, progress)
    engines: dict[str, Engine] = {weights: _engine(model, manifest) for weights, model in models.items()}
    torch = TorchEngine(module, manifest)
    findings = _ask({_TORCH: torch} | engines, known, progress)
    answers = {name: Answers.of(some) for name, some in findings.items()}
    manifest = _completed(manifest, answers[_plain(request.weights)], request.weights, known)
    if request.weights == "int8":
        metrics = _measured_again(metrics, findings["int8"], selection)
    manifest = replace(manifest, metrics=metrics)
    size_px = manifest.preprocessing.size_px
    checks = [
        *made_picture_checks(torch, engines[_plain(request.weights)], size_px),
        *_val_checks(answers, request.weights, manifest.referral_threshold, choice.basis.false_boxes),
    ]
    show(checks)
    _enforce(checks, request)
    content = bundle_content(models[request.weights], manifest)
    write_atomically(request.out, content)
    return Written(model_id_of(content), len(content) / 2**20, manifest, _forward_ms(engines, size_px))


def _check_out(out: Path) -> None:
    """Refuse before the work what could not be written after it."""
    if not out.parent.is_dir() or not os.access(out.parent, os.W_OK):
        raise OutputError(
            "cannot_write",
            "The bundle's folder is not there, or you may not write to it. Make the folder, or name another.",
            str(out),
        )
    if out.is_dir() or out.suffix.lower() != ".onnx":
        raise OutputError("not_onnx", "A bundle is one file whose name ends in .onnx. Name one.", str(out))


def _plain(weights: Weights) -> Weights:
    """Return the storage that is held against torch: for int8, the fp32 it is made from."""
    return "fp32" if weights == "int8" else weights


def _models(
    module: Exported, known: OpenedRun, weights: Weights, progress: Progress
) -> dict[Weights, onnx.ModelProto]:
    """Return the graph to be written and, for int8, the fp32 one that it is compared with."""
    preprocessing = known.facts.preprocessing
    progress(_MAKING, 0, 2)
    model = onnx_graph(module, preprocessing.size_px)
    progress(_MAKING, 1, 2)
    models = {_plain(weights): model}
    if weights == "fp16":
        store_half(model)
    if weights == "int8":
        records = range_radiographs(known.seen("train"), known.config.seed)
        models["int8"] = quantized(model, range_squares(records, preprocessing))
    progress(_MAKING, 2, 2)
    return models


def _engine(model: onnx.ModelProto, manifest: Manifest) -> Engine:
    """Load a model as the viewer does, from a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "candidate.onnx"
        write_atomically(path, bundle_content(model, manifest))
        return Engine(path)


def _ask(
    engines: Mapping[str, Engine], known: OpenedRun, progress: Progress
) -> Mapping[str, tuple[Finding, ...]]:
    """Ask every model about the val radiographs that the choice was made on."""
    skip = known.config.skip_unreadable
    return measure(engines, known.seen("val"), known.truths, skip, progress, sweep=()).findings


def _measured_again(
    metrics: dict[str, float], findings: Sequence[Finding], selection: Selection
) -> dict[str, float]:
    """Return the int8 bundle's own numbers of val; none without a report to compare, or without true boxes.

    The report measured a bundle in fp16, be it on val or test.
    """
    if not metrics:
        return metrics
    cases = [f.case(fine_map) for f in findings if len(f.truth)]
    if not cases:
        return {}
    return localization_metrics("val", asdict(of_maps(cases, HEATMAP_THRESHOLD, selection.minimum_area)))


def _completed(manifest: Manifest, answers: Answers, weights: Weights, known: OpenedRun) -> Manifest:
    """Add what was found out while exporting: where to refer, and how the weights are stored."""
    storage: str = weights
    if weights == "int8":
        count = min(RANGE_RADIOGRAPHS, len(known.seen("train")))
        storage += f", activations' ranges from {count} train radiographs, seed {known.config.seed}"
    return replace(
        manifest,
        referral_threshold=referral_threshold(answers.scores, answers.labels == "tb"),
        recipe={**manifest.recipe, "storage": storage},
    )


def _val_checks(
    answers: Mapping[str, Answers], weights: Weights, referral: float | None, false_boxes: float
) -> list[Check]:
    checks = torch_checks(answers[_TORCH], answers[_plain(weights)])
    if weights != "int8":
        return [*checks, *boxed_normals_checks(answers[weights], false_boxes)]
    if not len(answers[weights].scores):
        raise DataError(
            "nothing_to_check",
            "The viewer refuses every val radiograph, so it cannot be seen what int8 costs. Export with "
            "--weights fp16.",
        )
    return [
        *checks,
        *int8_checks(answers["fp32"], answers["int8"], referral),
        *boxed_normals_checks(answers["int8"], false_boxes + INT8_BOXED_RISE),
    ]


def _enforce(checks: Sequence[Check], request: Request) -> None:
    """Raise DataError with what failed, by how much, and what to do."""
    failed = [str(check) for check in checks if not check.met]
    if failed:
        advice = (
            "Export with --weights fp16."
            if request.weights == "int8"
            else "Install the versions of torch and onnxruntime that the program names, choose again with "
            "`tbtrain evaluate --select`, and export again."
        )
        raise DataError("gate", f"The bundle was not kept: {'; '.join(failed)}. {advice}", request.out.name)


def _forward_ms(engines: Mapping[str, Engine], size_px: int) -> dict[str, float]:
    """Return the median time of a forward pass, the engines taking turns."""
    (square,) = made_pictures(size_px, 1)
    times: dict[str, list[float]] = {weights: [] for weights in engines}
    for _ in range(_REPEATS):
        for weights, engine in engines.items():
            start = time.perf_counter()
            engine.predict(square)
            times[weights].append(1000 * (time.perf_counter() - start))
    return {weights: statistics.median(values) for weights, values in times.items()}
