"""Model files are untrusted: what no bundle needs is refused before the runtime sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from tbviewer.core import engine
from tbviewer.core.assets import default_bundle
from tbviewer.core.bundle import MANIFEST_KEY, checked_manifest
from tbviewer.core.engine import Engine
from tbviewer.core.errors import BundleError
from tbviewer.core.onnx_file import open_onnx
from tests.planted import planted_bundle
from trainer.export.bundle import bundle_content

Change = Callable[[onnx.ModelProto], None]


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    return planted_bundle(tmp_path / "m.onnx", np.full((8, 8), 0.25))


@pytest.fixture
def no_runtime(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test if the runtime is given anything."""

    def given(*_: object, **__: object) -> None:
        raise AssertionError("the runtime was given the file")

    monkeypatch.setattr(onnxruntime, "InferenceSession", given)


def code_of(path: Path) -> str:
    with pytest.raises(BundleError) as caught:
        Engine(path)
    assert caught.value.subject == path.name
    return caught.value.code


def changed(path: Path, change: Change) -> Path:
    model = onnx.load(path)
    change(model)
    path.write_bytes(model.SerializeToString())
    return path


def _node(operator: str, domain: str = "") -> Change:
    return lambda model: model.graph.node.append(
        helper.make_node(operator, ["image"], ["more"], domain=domain)
    )


def _subgraph(model: onnx.ModelProto) -> None:
    body = helper.make_graph([], "body", [], [])
    model.graph.node.append(helper.make_node("Identity", ["image"], ["more"], body=body))


def _function(model: onnx.ModelProto) -> None:
    function = helper.make_function("own", "Mine", [], [], [], [helper.make_opsetid("", 17)])
    model.functions.append(function)


def _external(model: onnx.ModelProto) -> None:
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")


def _external_by_flag(model: onnx.ModelProto) -> None:
    model.graph.initializer[0].data_location = TensorProto.EXTERNAL


def _external_in_a_constant(model: onnx.ModelProto) -> None:
    value = numpy_helper.from_array(np.ones(3, np.float32), "c")
    value.external_data.add(key="location", value="../weights")
    model.graph.node.append(helper.make_node("Constant", [], ["more"], value=value))


def _sparse(model: onnx.ModelProto) -> None:
    model.graph.sparse_initializer.add()


def _training(model: onnx.ModelProto) -> None:
    model.training_info.add()


def _huge(model: onnx.ModelProto) -> None:
    tensor = model.graph.initializer[0]
    del tensor.dims[:]
    tensor.dims.extend([1 << 20, 1 << 20])


def _strings(model: onnx.ModelProto) -> None:
    model.graph.initializer.append(helper.make_tensor("s", TensorProto.STRING, [1], [b"x"]))


@pytest.mark.parametrize(
    "change",
    [
        *(_node(operator) for operator in ("Loop", "If", "Scan", "RandomNormal", "SplitToSequence", "Tile")),
        *(_node("Add", "com.microsoft"), _node("Mine", "my.own"), _subgraph, _function, _external),
        *(_external_by_flag, _external_in_a_constant, _sparse, _training, _strings),
    ],
)
def test_what_no_bundle_needs_is_refused_unseen(change: Change, planted: Path, no_runtime: None) -> None:
    assert code_of(changed(planted, change)) == "model_unfit"


def test_a_tensor_that_claims_more_than_it_holds_is_refused(planted: Path, no_runtime: None) -> None:
    assert code_of(changed(planted, _huge)) == "not_a_model"


def test_the_sentence_names_the_operator_and_nothing_else_of_the_file(planted: Path) -> None:
    changed(planted, _node("Loop\n<b>evil" + "x" * 100))
    with pytest.raises(BundleError, match=r"the operator Loopbevilx{20,40}, which") as caught:
        Engine(planted)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("share", [0.0, 0.001, 0.2, 0.5, 0.9, 0.999])
def test_a_bundle_cut_short_is_refused(share: float, planted: Path, no_runtime: None) -> None:
    content = planted.read_bytes()
    planted.write_bytes(content[: int(len(content) * share)])
    assert code_of(planted) in ("not_a_model", "no_manifest", "manifest")


def test_a_file_larger_than_any_bundle_is_not_read(planted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MAXIMUM_BUNDLE_BYTES", 100)
    assert code_of(planted) == "bundle_too_large"


def test_the_same_key_twice_is_no_bundle(planted: Path, no_runtime: None) -> None:
    changed(planted, lambda model: model.metadata_props.add(key=MANIFEST_KEY, value="{}") and None)
    assert code_of(planted) == "not_a_model"


def test_another_format_of_the_runtime_is_not_taken_for_a_model(tmp_path: Path, no_runtime: None) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(b"\x1c\0\0\0ORTM" + bytes(200))
    assert code_of(path) == "not_a_model"


def test_weights_changed_after_export_are_noticed(planted: Path, no_runtime: None) -> None:
    content = bytearray(bundle_content(onnx.load(planted), checked_manifest(planted.read_bytes())))
    planted.write_bytes(content)
    assert checked_manifest(bytes(content)).graph_sha256
    at = bytes(content).index(np.float32(0.25).tobytes() * 4)  # a weight of the planted heat map
    content[at + 2] ^= 1
    planted.write_bytes(content)
    assert code_of(planted) == "bundle_altered"


def test_the_bundle_that_ships_is_fit() -> None:
    content = default_bundle().read_bytes()
    model = open_onnx(content)
    assert MANIFEST_KEY in model.metadata
    assert len(model.graph) > 0.9 * len(content)
