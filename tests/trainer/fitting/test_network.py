"""The network's maps, its pooling, and the weights it starts from."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torchvision.models import ResNet

from tbviewer.core.errors import DataError
from trainer.fitting import initial_weights
from trainer.fitting.config import FitConfig, TeacherNetwork
from trainer.fitting.initial_weights import begin_as, continue_from, load_initial_weights
from trainer.fitting.model import Network, evidence, pool
from trainer.fitting.networks import network_of


def image(rows: int = 96, columns: int = 128) -> torch.Tensor:
    return torch.rand(1, 1, rows, columns, generator=torch.Generator().manual_seed(0))


def test_pooling_by_hand() -> None:
    maps = torch.tensor([[[[0.0, 2.0]]]])
    assert pool(maps, "gap").item() == pytest.approx(1.0)
    s0, s2 = 0.5, 1 / (1 + math.exp(-2))
    assert pool(maps, "pcam").item() == pytest.approx(2 * s2 / (s0 + s2), abs=1e-6)
    assert pool(maps, "lse").item() == pytest.approx(math.log((1 + math.exp(6)) / 2) / 3, abs=1e-5)


def test_the_map_has_a_cell_for_every_16_pixels_and_its_mean_is_the_logit() -> None:
    network = Network("gap", 3).eval()
    with torch.no_grad():
        logits, maps = network(image())
    assert maps.shape == (1, 3, 6, 8)
    assert torch.allclose(maps.mean((2, 3)), logits, atol=1e-6)
    assert torch.equal(evidence(maps), maps[:, 2])  # normal, sick, TB


@pytest.mark.parametrize(
    ("kind", "stages", "stride"),
    [("resnet50", 4, 8), ("resnet50", 3, 8), ("resnet50", 4, 32), ("lite0", 4, 32)],
)
def test_every_network_of_a_run_has_maps_of_the_stride_that_was_asked_for(
    kind: TeacherNetwork, stages: int, stride: int
) -> None:
    config = FitConfig("", teacher_network=kind, teacher_stages=stages, stride=stride)
    for stage in config.stages:
        network = network_of(config, stage, 3).eval()
        with torch.no_grad():
            assert network(image())[1].shape == (1, 3, 96 // stride, 128 // stride)
        assert network.stride == stride


def test_another_stride_takes_the_same_weights() -> None:
    Network("gap", 3, stride=8).load_state_dict(Network("gap", 3, stride=32).state_dict())


def test_a_heat_map_of_its_own_lies_behind_the_class_maps_and_moves_no_logit() -> None:
    network = Network("gap", 3, own_map=True).eval()
    with torch.no_grad():
        logits, maps = network(image())
        assert maps.shape == (1, 4, 6, 8)
        assert torch.allclose(maps[:, :3].mean((2, 3)), logits, atol=1e-6)
        assert torch.equal(evidence(maps), maps[:, 3])
        network.classifier.bias[3] += 100
        assert torch.equal(network(image())[0], logits)


@pytest.mark.parametrize("kind", ["resnet50", "lite0"])
def test_all_but_a_teacher_have_a_heat_map_of_their_own(kind: TeacherNetwork) -> None:
    config = FitConfig("", teacher_network=kind, own_map=True, map_weight=1, assistant_images=1)
    assert config.stages == ("teacher", "assistant", "student")
    twice = replace(config, assistant_rounds=2)
    assert twice.stages == ("teacher", "assistant", "second assistant", "student")
    assert (config.target_makers, twice.target_makers) == (("teacher",), ("teacher", "assistant"))
    alone = replace(config, assistant_images=0)
    bare = replace(alone, map_weight=0, own_map=False)
    assert (alone.target_makers, bare.target_makers) == (("teacher",), ())
    assert [len(network_of(config, stage, 3).classifier.weight) for stage in config.stages] == [3, 4, 4]


def test_an_assistant_begins_as_its_teacher_with_the_tb_map_as_its_heat_map() -> None:
    torch.manual_seed(0)
    teacher, assistant = Network("gap", 3, stages=3), Network("gap", 3, stages=3, own_map=True)
    begin_as(assistant, teacher)
    with torch.no_grad():
        (logits, maps), (_, wanted) = assistant.eval()(image()), teacher.eval()(image())
    assert torch.allclose(maps[:, :3], wanted, atol=1e-4)
    assert torch.allclose(evidence(maps), wanted[:, 2], atol=1e-4)
    assert torch.allclose(logits, maps[:, :3].mean((2, 3)), atol=1e-4)


def test_two_classes_leave_the_third_out() -> None:
    network = Network("pcam", 2).eval()
    with torch.no_grad():
        logits, maps = network(image())
    assert logits.shape == (1, 2)
    assert torch.equal(evidence(maps), maps[:, 1])  # normal, TB


def test_a_network_of_three_stages_has_the_same_grid_and_takes_the_same_weights(tmp_path: Path) -> None:
    torch.save(Network("gap", 3).state_dict(), tmp_path / "whole.pt")
    short = Network("gap", 3, stages=3).eval()
    load_initial_weights(short, str(tmp_path / "whole.pt"))
    with torch.no_grad():
        _, maps = short(image())
    assert maps.shape == (1, 3, 6, 8)
    assert not any(name.startswith("backbone.layer4") for name in short.state_dict())


def test_a_student_starts_from_the_stages_its_teacher_has() -> None:
    teacher, student = Network("gap", 3, stages=3), Network("gap", 3)
    fourth = student.backbone.layer4[0].conv1.weight.clone()
    continue_from(student, teacher)
    assert torch.equal(student.backbone.layer3[5].conv3.weight, teacher.backbone.layer3[5].conv3.weight)
    assert torch.equal(student.backbone.layer4[0].conv1.weight, fourth)


def test_a_student_cannot_start_from_a_teacher_that_is_no_resnet() -> None:
    with pytest.raises(DataError, match="--student-from-teacher needs a ResNet-50 as teacher"):
        FitConfig("", teacher_network="lite0", student_from_teacher=True)


def test_a_lite0_teacher_has_the_same_grid_and_leaves_what_is_frozen_alone() -> None:
    network = network_of(FitConfig("", teacher_network="lite0"), "teacher", 3).train()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    logits, maps = network(torch.rand(2, 1, 96, 128, generator=torch.Generator().manual_seed(0)))
    assert maps.shape == (2, 3, 6, 8)
    optimizer = torch.optim.AdamW(network.parameters(), 0.1)
    logits.sum().backward()
    optimizer.step()
    changed = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    assert "classifier.weight" in changed
    assert not any("stem" in name or "depthwise" in name or ".blocks.0." in name for name in changed)
    assert isinstance(network_of(FitConfig("", teacher_network="lite0"), "student", 3).backbone, ResNet)


def test_weights_come_from_torchvision_s_file_or_from_a_network_of_ours(tmp_path: Path) -> None:
    torch.manual_seed(0)
    ours = Network("gap", 3)
    ours.classifier.weight.data.fill_(9.0)
    torch.save(ours.state_dict(), tmp_path / "ours.pt")
    head = {"fc.weight": torch.zeros(1000, 2048), "fc.bias": torch.zeros(1000)}
    torch.save({**ours.backbone.state_dict(), **head}, tmp_path / "torchvision.pt")
    for name in ("ours.pt", "torchvision.pt"):
        started = Network("pcam", 2)
        load_initial_weights(started, str(tmp_path / name))
        assert torch.equal(started.backbone.conv1.weight, ours.backbone.conv1.weight)
        assert started.classifier.weight.abs().max() < 1  # the classifier begins anew


def test_unusable_weights_are_named_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "torn.pt").write_bytes(b"PK half a file")
    torch.save({"conv1.weight": torch.zeros(3)}, tmp_path / "other.pt")
    for name in ("torn.pt", "other.pt", "none.pt"):
        with pytest.raises(DataError, match=r"must be a ResNet-50 state file") as caught:
            load_initial_weights(Network("gap", 3), str(tmp_path / name))
        assert name in str(caught.value)


def test_without_a_connection_the_message_says_where_to_get_imagenet_weights(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def offline(*_: object, **__: object) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr(type(initial_weights.ResNet50_Weights.IMAGENET1K_V2), "get_state_dict", offline)
    with pytest.raises(DataError, match=r"download https://.*resnet50.*name it with --init"):
        load_initial_weights(Network("gap", 3), "imagenet")
