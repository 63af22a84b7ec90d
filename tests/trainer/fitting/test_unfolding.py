"""Training goes on from a bundle: the network answers as the bundle did."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
import torch
from onnx import ModelProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from tbviewer.core.errors import DataError
from trainer.evaluation.calibration import Calibration
from trainer.evaluation.selection import Selection
from trainer.export.graph import Exported
from trainer.export.storage import store_half
from trainer.fitting.initial_weights import load_initial_weights
from trainer.fitting.model import Network

SELECTION = Selection("average", 0.0, 1.0, 0.0, Calibration(), 0.0)
PICTURES = torch.rand(4, 1, 64, 64, generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def trained() -> Network:
    """A network whose batch normalisations have statistics of their own."""
    torch.manual_seed(3)
    network = Network("gap", 3).train()
    with torch.no_grad():
        for _ in range(3):
            network(PICTURES)
        for norm in (m for m in network.modules() if isinstance(m, nn.BatchNorm2d)):
            norm.weight.uniform_(0.5, 1.5)
            norm.bias.normal_(0, 0.2)
    return network.eval()


@pytest.fixture(scope="module")
def bundle(trained: Network, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stored(trained, tmp_path_factory.mktemp("bundle") / "student.onnx")


def stored(network: Network, path: Path) -> Path:
    """Write the weights as a bundle stores them; no node is needed to read them."""
    state = Exported(network, SELECTION, "fp16").state_dict()
    tensors = [numpy_helper.from_array(value.numpy(), name) for name, value in state.items()]
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, (1, network.classes))
    model: ModelProto = helper.make_model(helper.make_graph([], "bundle", [], [logits], tensors))
    store_half(model)
    path.write_bytes(model.SerializeToString())
    return path


def outputs(network: Network) -> Tensor:
    with torch.no_grad():
        return cast(Tensor, network(PICTURES)[1])


def test_the_network_answers_as_the_bundle_did(trained: Network, bundle: Path) -> None:
    network = Network("gap", 3)
    load_initial_weights(network, str(bundle), lambda: PICTURES)
    expected = outputs(trained)
    assert (outputs(network.eval()) - expected).abs().max() < 0.02 * expected.abs().max()


def test_it_answers_so_in_training_too_where_every_batch_is_normalised_anew(
    trained: Network, bundle: Path
) -> None:
    network = Network("gap", 3)
    load_initial_weights(network, str(bundle), lambda: PICTURES)
    expected = outputs(trained)
    assert (outputs(network.train()) - expected).abs().max() < 0.05 * expected.abs().max()


def test_a_heat_map_of_its_own_that_the_bundle_has_not_starts_as_its_tb_map(
    trained: Network, bundle: Path
) -> None:
    network = Network("gap", 3, own_map=True)
    load_initial_weights(network, str(bundle), lambda: PICTURES)
    maps, expected = outputs(network.eval()), outputs(trained)
    assert torch.equal(maps[:, 3], maps[:, 2])
    assert (maps[:, :3] - expected).abs().max() < 0.02 * expected.abs().max()


def test_a_heat_map_of_its_own_goes_on_as_it_was(trained: Network, tmp_path: Path) -> None:
    own = Network("gap", 3, own_map=True)
    own.backbone.load_state_dict(trained.backbone.state_dict())
    network = Network("gap", 3, own_map=True)
    load_initial_weights(network, str(stored(own.eval(), tmp_path / "own.onnx")), lambda: PICTURES)
    expected = outputs(own)
    assert (outputs(network.eval()) - expected).abs().max() < 0.02 * expected.abs().max()


def test_another_number_of_classes_keeps_its_own_classifier(bundle: Path) -> None:
    network = Network("gap", 2)
    before = network.classifier.weight.clone()
    load_initial_weights(network, str(bundle), lambda: PICTURES)
    assert torch.equal(network.classifier.weight, before)


@pytest.mark.parametrize(
    "content", [b"", b"no model", helper.make_model(helper.make_graph([], "g", [], [])).SerializeToString()]
)
def test_what_is_no_bundle_of_this_trainer_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.onnx"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"tbtrain export.*other\.onnx|other\.onnx.*tbtrain export"):
        load_initial_weights(Network("gap", 3), str(path), lambda: PICTURES)


def test_a_bundle_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be trained on"):
        load_initial_weights(Network("gap", 3), str(tmp_path / "none.onnx"), lambda: PICTURES)
