"""A look into an ONNX file before the runtime is given it: only what a bundle needs may be in it.

The file is walked as protobuf wire format (protobuf.dev, "Encoding") with the field numbers of
``onnx.proto``; nothing is recursive and nothing is allocated that the file only claims.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from tbviewer.core.errors import BundleError

MAXIMUM_NODES = 10_000
MAXIMUM_TENSORS = 20_000
MAXIMUM_METADATA_BYTES = 16 << 20

# Arithmetic, layers and shapes. Not here: graphs within the graph and loops (If, Loop, Scan, SequenceMap),
# chance, strings, sequences, and what makes large tensors from nothing (ConstantOfShape, Range, Tile).
OPERATORS = frozenset(
    {
        *("Conv", "Gemm", "MatMul", "BatchNormalization", "InstanceNormalization", "LayerNormalization"),
        *("MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool"),
        *(
            "Relu",
            "LeakyRelu",
            "PRelu",
            "Elu",
            "Sigmoid",
            "HardSigmoid",
            "HardSwish",
            "Swish",
            "Tanh",
            "Gelu",
        ),
        *("Softmax", "LogSoftmax", "Softplus", "Erf", "Mish"),
        *("Add", "Sub", "Mul", "Div", "Neg", "Abs", "Exp", "Log", "Sqrt", "Pow", "Reciprocal", "Sum", "Mean"),
        *("Max", "Min", "Clip", "Floor", "Ceil", "Round", "Sign", "Where", "IsInf", "IsNaN"),
        *("Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "And", "Or", "Not"),
        *(
            "ReduceMean",
            "ReduceSum",
            "ReduceMax",
            "ReduceMin",
            "ReduceLogSumExp",
            "ReduceL2",
            "ReduceSumSquare",
        ),
        *("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Concat", "Slice", "Split", "Gather"),
        *("Shape", "Expand", "Cast", "Constant", "Identity", "Dropout", "Pad"),
        *("QuantizeLinear", "DequantizeLinear"),
    }
)
_OWN_DOMAINS = ("", "ai.onnx")
_ITEM_BYTES = {1: 4, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4, 7: 8, 9: 1, 10: 2, 11: 8, 12: 4, 13: 8, 16: 2}

# Field numbers of onnx.proto that may occur, by message.
_MODEL = {1, 2, 3, 4, 5, 6, 7, 8, 14}  # without training_info, functions, configuration
_GRAPH = {1, 2, 5, 10, 11, 12, 13, 14, 16}  # without sparse_initializer
_NODE = {1, 2, 3, 4, 5, 6, 7, 9}  # without overload
_ATTRIBUTE = {1, 2, 3, 4, 5, 7, 8, 9, 13, 20}  # without graphs, sparse tensors, types, references
_TENSOR = {1, 2, 4, 5, 7, 8, 9, 10, 11, 12, 14, 16}  # without segment, strings, external_data

Value = int | memoryview


@dataclass(frozen=True, slots=True, eq=False)
class OnnxFile:
    """What was found.

    Attributes
    ----------
    graph
        The bytes of the graph, weights included.
    metadata
        The model's metadata by key.
    """

    graph: memoryview
    metadata: dict[str, str]


def open_onnx(content: bytes) -> OnnxFile:
    """Check a model file.

    Raises
    ------
    BundleError
        If it is no ONNX file, or holds anything that no bundle needs.
    """
    try:
        return _model(memoryview(content))
    except (ValueError, IndexError, UnicodeDecodeError, OverflowError) as error:
        raise BundleError(
            "not_a_model", "This is not a model that the program can load. Choose another file."
        ) from error


def _model(content: memoryview) -> OnnxFile:
    graphs: list[memoryview] = []
    metadata: dict[str, str] = {}
    for number, value in _fields(content, _MODEL, "a part of an unknown kind"):
        if number == 7:
            graphs.append(_bytes(value))
        elif number == 8:
            _check_opset(_bytes(value))
        elif number == 14:
            key, text = _entry(_bytes(value))
            if key in metadata:
                raise ValueError("the same metadata twice")
            metadata[key] = text
    if len(graphs) != 1:
        raise ValueError(f"{len(graphs)} graphs")
    _check_graph(graphs[0])
    return OnnxFile(graphs[0], metadata)


def _entry(content: memoryview) -> tuple[str, str]:
    """Return key and value of a ``StringStringEntryProto``."""
    if len(content) > MAXIMUM_METADATA_BYTES:
        raise _unfit("a description longer than any model card")
    found = {1: "", 2: ""}
    for number, value in _fields(content, {1, 2}, "metadata of an unknown kind"):
        found[number] = bytes(_bytes(value)).decode()
    return found[1], found[2]


def _check_opset(content: memoryview) -> None:
    for number, value in _fields(content, {1, 2}, "an operator set of an unknown kind"):
        if number == 1 and not isinstance(value, int):
            _check_domain(bytes(value).decode())


def _check_domain(domain: str) -> None:
    if domain not in _OWN_DOMAINS:
        raise _unfit(f"operators from elsewhere ({_shown(domain)})")


def _check_graph(content: memoryview) -> None:
    nodes = tensors = 0
    for number, value in _fields(content, _GRAPH, "a sparse weight"):
        if number == 1:
            nodes += 1
            _check_node(_bytes(value))
        elif number == 5:
            tensors += 1
            _check_tensor(_bytes(value))
        if nodes > MAXIMUM_NODES or tensors > MAXIMUM_TENSORS:
            raise _unfit("more operations than any bundle")


def _check_node(content: memoryview) -> None:
    operator = ""
    for number, value in _fields(content, _NODE, "an operator of an unknown kind"):
        if number == 4:
            operator = bytes(_bytes(value)).decode()
        elif number == 7:
            _check_domain(bytes(_bytes(value)).decode())
        elif number == 5:
            _check_attribute(_bytes(value))
    if operator not in OPERATORS:
        raise _unfit(f"the operator {_shown(operator)}")


def _check_attribute(content: memoryview) -> None:
    for number, value in _fields(content, _ATTRIBUTE, "a graph within the graph"):
        if number == 5:
            _check_tensor(_bytes(value))


def _check_tensor(content: memoryview) -> None:
    """Check that a tensor is in the file itself and is as large as it claims."""
    shape: list[int] = []
    kind = data_bytes = 0
    raw: int | None = None
    for number, value in _fields(content, _TENSOR, "weights kept in another file"):
        if number == 1:
            shape += [value] if isinstance(value, int) else list(_packed(value))
        elif number == 2:
            kind = value if isinstance(value, int) else 0
        elif number == 9:
            raw = len(_bytes(value))
        elif number == 14 and value != 0:
            raise _unfit("weights kept in another file")
        elif number in (4, 5, 7, 10, 11):
            data_bytes += 8 if isinstance(value, int) else len(value)
    if len(shape) > 8 or kind not in _ITEM_BYTES or any(not 0 <= side < 1 << 40 for side in shape):
        raise _unfit("numbers of an unknown kind")
    count = math.prod(shape)
    # Typed data take at least one byte a number; raw ones are exactly as long as they are.
    if count > data_bytes if raw is None else count * _ITEM_BYTES[kind] != raw:
        raise ValueError("a tensor that is not as large as it says")


def _fields(content: memoryview, known: set[int], otherwise: str) -> Iterator[tuple[int, Value]]:
    """Yield number and value of each field; one that is not known is refused, and named `otherwise`."""
    position, end = 0, len(content)
    while position < end:
        tag, position = _varint(content, position)
        number, wire = tag >> 3, tag & 7
        value: Value
        if wire == 0:
            value, position = _varint(content, position)
        else:
            if wire == 2:
                length, position = _varint(content, position)
            elif wire in (1, 5):
                length = 8 if wire == 1 else 4
            else:
                raise ValueError("no such wire type")
            if length > end - position:
                raise ValueError("cut short")
            value = content[position : position + length]
            position += length
        if number not in known:
            raise _unfit(otherwise)
        yield number, value


def _varint(content: memoryview, position: int) -> tuple[int, int]:
    number = 0
    for shift in range(0, 70, 7):
        byte = content[position]
        position += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, position
    raise ValueError("a number without end")


def _packed(content: memoryview) -> Iterator[int]:
    position = 0
    while position < len(content):
        number, position = _varint(content, position)
        yield number


def _bytes(value: Value) -> memoryview:
    if isinstance(value, int):
        raise ValueError("a number where bytes belong")
    return value


def _shown(name: str) -> str:
    """Return a name out of a stranger's file as it may stand in a sentence."""
    return "".join(c for c in name if c.isascii() and (c.isalnum() or c in "._"))[:40] or "unnamed"


def _unfit(what: str) -> BundleError:
    return BundleError(
        "model_unfit",
        f"The model file holds {what}, which no model made for this program does. It was not loaded; "
        "choose another file.",
    )
