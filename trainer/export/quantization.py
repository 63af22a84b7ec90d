"""int8: weights and activations in 8 bits, for a file a quarter the size that runs several times faster.

Static quantization (Jacob et al. 2018, arXiv 1712.05877) by ONNX Runtime: each layer's weights are signed
and symmetric, with a scale for every output channel; activations are unsigned, over the range that they
take on radiographs of the train split. Two parts stay in fp32, as they decide the answer and cost little:
the first convolution, which sees the picture, and everything from the classifier on.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from tbviewer.core.errors import OutputError
from tbviewer.core.preprocess import Preprocessing, model_input
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.data.record import Record

RANGE_RADIOGRAPHS = 128  # on how many train radiographs activations are measured


def quantized(model: onnx.ModelProto, squares: Sequence[FloatImage]) -> onnx.ModelProto:
    """Return an fp32 graph in int8.

    Parameters
    ----------
    model
        From `trainer.export.graph.onnx_graph`.
    squares
        Model inputs, shape ``(size_px, size_px)`` each, on which the activations' ranges are measured.

    Raises
    ------
    OutputError
        If the disk has no room for the files that ONNX Runtime makes on the way.
    """
    try:
        return _quantized(model, squares)
    except OSError as error:
        raise OutputError(
            "no_room",
            f"int8 needs about 500 MiB of room for a while ({error.strerror or 'unknown reason'}). Free "
            "some, or let the variable TMPDIR name a folder on another disk.",
            tempfile.gettempdir(),
        ) from error


def _quantized(model: onnx.ModelProto, squares: Sequence[FloatImage]) -> onnx.ModelProto:
    with tempfile.TemporaryDirectory() as folder, _without_advice():
        fp32, int8 = Path(folder) / "fp32.onnx", Path(folder) / "int8.onnx"
        onnx.save(model, fp32)  # given the model itself, ONNX Runtime would move its weights elsewhere
        quantize_static(
            fp32,
            int8,
            _Reader(squares),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            weight_type=QuantType.QInt8,
            activation_type=QuantType.QUInt8,
            calibrate_method=CalibrationMethod.MinMax,
            nodes_to_exclude=_kept_in_fp32(model),
        )
        return onnx.load_model(int8)


def range_radiographs(records: Sequence[Record], seed: int, count: int = RANGE_RADIOGRAPHS) -> list[Record]:
    """Draw train radiographs, every class alike and within a class every source alike, none twice.

    Parameters
    ----------
    records
        The train split.
    seed
        Of the draw.
    count
        How many, or all of them where there are fewer.
    """
    rng = np.random.default_rng(seed)
    classes: dict[str, dict[str, list[Record]]] = {}
    for i in rng.permutation(len(records)):
        record = records[int(i)]
        classes.setdefault(record.label, {}).setdefault(record.source, []).append(record)
    queues = [_in_turn(list(sources.values())) for _, sources in sorted(classes.items())]
    return _in_turn(queues)[:count]


def range_squares(records: Sequence[Record], preprocessing: Preprocessing) -> list[FloatImage]:
    """Return radiographs as the model gets them in the viewer, shape ``(size_px, size_px)`` each."""
    return [model_input(read(Source(str(record.path))), preprocessing)[0] for record in records]


def _in_turn(queues: Sequence[Sequence[Record]]) -> list[Record]:
    """Take one from each queue in turn until all are empty."""
    longest = max(map(len, queues), default=0)
    return [queue[i] for i in range(longest) for queue in queues if i < len(queue)]


def _kept_in_fp32(model: onnx.ModelProto) -> list[str]:
    """Return the names of the nodes up to the first convolution, and from the last, the classifier, on."""
    nodes = list(model.graph.node)
    convolutions = [i for i, node in enumerate(nodes) if node.op_type == "Conv"]
    return [node.name for node in (*nodes[: convolutions[0] + 1], *nodes[convolutions[-1] :])]


class _Reader(CalibrationDataReader):  # type: ignore[misc]
    """Hands the squares to ONNX Runtime, one at a time."""

    def __init__(self, squares: Sequence[FloatImage]) -> None:
        self._squares = iter(squares)

    def get_next(self) -> dict[str, FloatImage] | None:
        """Return the next input by name, None after the last."""
        square = next(self._squares, None)
        return None if square is None else {"image": square[None, None]}


@contextmanager
def _without_advice() -> Iterator[None]:
    """Silence advice to preprocess the graph: what it asks for is done, batch norms are folded."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
