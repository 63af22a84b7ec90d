"""What the weights that a run goes on from have seen: read from their bundle, recorded, and held to."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from tbviewer.core.bundle import Calibration, Manifest, checked_manifest
from tbviewer.core.errors import DataError
from tbviewer.core.preprocess import HARMONISED_VERSION, Preprocessing
from tests.trainer.conftest import write_data_set
from trainer.data.dataset import read_dataset, without_sources
from trainer.evaluation.selection import Selection
from trainer.export.bundle import write_bundle
from trainer.export.graph import Exported
from trainer.fitting import initial_run, initial_weights, learner
from trainer.fitting.config import FitConfig
from trainer.fitting.fit import fit
from trainer.fitting.imitated import Imitated
from trainer.fitting.initial_bundle import (
    UNRECORDED,
    InitialBundle,
    read_initial_bundle,
    require_unknown,
)
from trainer.fitting.initial_run import read_initial, recorded_or_read
from trainer.fitting.model import Network
from trainer.fitting.run import RunFacts
from trainer.fitting.same_data import fitted_records, list_sha256

pytestmark = pytest.mark.usefixtures("small_network")

SELECTION = Selection("average", 0.0, 1.0, 0.0, Calibration(), 0.0)


def quiet(*_: object) -> None:
    return


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle that was trained on source 1 and a source whose name has a colon."""
    manifest = Manifest(
        "made",
        ("normal", "sick", "tb"),
        Preprocessing(HARMONISED_VERSION, 64),
        0.5,
        0.0,
        trained_on=("Site: A: 12 normal", "Site: A: 3 tb", "source 1: 4 sick"),
        recipe={"data_sha256": "abc", "initial_weights_knew": '["an older one"]'},
    )
    torch.manual_seed(0)
    write_bundle(
        Exported(Network("pcam", 3).eval(), SELECTION, "fp32"), manifest, tmp_path / "a.onnx", "fp32"
    )
    return tmp_path / "a.onnx"


def test_a_bundle_tells_its_sources_and_those_it_went_on_from(bundle: Path) -> None:
    expected = InitialBundle("a.onnx", "abc", ("Site: A", "an older one", "source 1"))
    assert read_initial_bundle(str(bundle)) == expected
    assert read_initial_bundle("imagenet") is read_initial_bundle("") is read_initial_bundle("x.pt") is None


def test_what_an_older_run_has_not_recorded_is_read_while_the_file_is_there(bundle: Path) -> None:
    found, other = read_initial_bundle(str(bundle)), InitialBundle("b.onnx", "", ())
    assert recorded_or_read(None, str(bundle)) == found
    assert recorded_or_read(other, str(bundle)) == other
    bundle.write_bytes(b"something else")
    assert recorded_or_read(None, str(bundle)) is recorded_or_read(None, "gone.onnx") is None


def test_the_bundle_that_ships_names_its_sources() -> None:
    path = Path(__file__).parents[3] / "assets" / "models" / "student.onnx"
    found = read_initial_bundle(str(path))
    assert found is not None
    manifest = checked_manifest(path.read_bytes())
    assert all(any(entry.startswith(f"{s}: ") for s in found.sources) for entry in manifest.trained_on)
    with pytest.raises(DataError, match=r"trained on TBX11K, which no run .*Fit without --init"):
        require_unknown(found, ["elsewhere", "TBX11K"])


def test_a_source_that_the_initial_weights_know_cannot_be_left_out(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (learner, initial_weights):
        monkeypatch.setattr(module, "load_initial_weights", lambda *_: None)
    data = write_data_set(tmp_path)
    config = FitConfig(
        str(data), size_px=64, teacher_images=8, student_images=8, batch=4, init=str(bundle), checkpoint_s=0
    )
    with pytest.raises(DataError, match="trained on source 1"):
        fit(replace(config, excluded_sources=("source 1",)), tmp_path / "out", quiet, quiet)
    assert not (tmp_path / "out").exists()
    fit(replace(config, excluded_sources=("source 0",)), tmp_path / "out", quiet, quiet)
    recorded = RunFacts.load(tmp_path / "out").initial
    assert recorded == read_initial_bundle(str(bundle))
    bundle.unlink()  # what was recorded holds, whatever becomes of the file
    fit(replace(config, excluded_sources=("source 0",)), tmp_path / "out", quiet, quiet)
    assert RunFacts.load(tmp_path / "out").initial == recorded


def test_any_source_may_be_among_radiographs_whose_source_is_not_named() -> None:
    knew = InitialBundle("backbone.pt", "", ("source 0", "unnamed source"), "folders")
    with pytest.raises(DataError, match="trained on radiographs whose source is not named, so that none is"):
        require_unknown(knew, ["Hospital B"])
    with pytest.raises(DataError, match="trained on source 0, which no run"):
        require_unknown(knew, ["source 0"])
    require_unknown(knew, [])


def shown_something(network: torch.nn.Module) -> dict[str, torch.Tensor]:
    """Return a state whose batch normalisations have measured something."""
    state = network.state_dict()
    return {name: value + 1 if name.endswith("running_mean") else value for name, value in state.items()}


def state_of_a_run(folder: Path) -> Path:
    """Write a network as a run's folder keeps it, but for what lies beside it."""
    folder.mkdir()
    torch.save(shown_something(Network("pcam", 3)), folder / "student.pt")
    return folder / "student.pt"


def test_another_runs_weights_tell_its_sources_by_what_lies_beside_them(bundle: Path, tmp_path: Path) -> None:
    data = write_data_set(tmp_path)
    config = FitConfig(str(data), init=str(bundle), excluded_sources=("source 1",))
    records = fitted_records(read_dataset(data), config)
    state = state_of_a_run(tmp_path / "run")
    config.save(state.parent / "config.json")
    preprocessing = Preprocessing(HARMONISED_VERSION, 64)
    facts = RunFacts((), preprocessing, "abc", {}, (), {}, None, list_sha256(records))
    facts.save(state.parent)
    # Its own one, and of an older run those of the bundle that it went on from, while it is there.
    sources = ("Site: A", "an older one", "source 0", "source 1")
    assert read_initial(str(state)) == InitialBundle("student.pt", "abc", sources)
    bundle.unlink()
    assert read_initial(str(state)) == InitialBundle("student.pt", "abc", ("source 0", UNRECORDED))
    data.write_text(data.read_text().replace("source 0", "source 2"))  # of its data nothing is known any more
    assert read_initial(str(state)) == InitialBundle("student.pt", "", (UNRECORDED,))


def test_no_source_is_unseen_to_weights_of_which_nothing_is_recorded(tmp_path: Path) -> None:
    state = state_of_a_run(tmp_path / "elsewhere")
    data = write_data_set(tmp_path)
    config = FitConfig(str(data), size_px=64, teacher_images=8, student_images=8, batch=4, init=str(state))
    config = replace(config, excluded_sources=("source 1",))
    with pytest.raises(DataError, match="trained on sources that are not recorded, so that none"):
        fit(config, tmp_path / "out", quiet, quiet)
    (tmp_path / "out").mkdir()
    RunFacts((), Preprocessing(HARMONISED_VERSION, 64), "", {}, (), {}).save(tmp_path / "out")
    with pytest.raises(DataError, match="settings are missing"):  # one that began before that goes on
        fit(config, tmp_path / "out", quiet, quiet)
    require_unknown(read_initial(str(state)), ())


def begun_warm_start(folder: Path, data: Path, *excluded: str) -> None:
    """Write what lies beside the weights of a warm start."""
    Imitated.of(without_sources(read_dataset(data), excluded).split("train")).save(folder)
    start = {"data": str(data), "excluded_sources": excluded}
    (folder / "warm_start.json").write_text(json.dumps(start))


def test_a_source_that_a_warm_start_has_seen_cannot_be_left_out(tmp_path: Path) -> None:
    data, backbone = write_data_set(tmp_path), tmp_path / "start" / "backbone.pt"
    backbone.parent.mkdir()
    torch.save(shown_something(Network("pcam", 3).backbone), backbone)
    assert read_initial(str(backbone)) == InitialBundle("backbone.pt", "", (UNRECORDED,))
    begun_warm_start(backbone.parent, data, "source 1")
    config = FitConfig(str(data), size_px=64, teacher_images=8, student_images=8, batch=4, init=str(backbone))
    with pytest.raises(DataError, match="trained on source 0, which no run"):
        fit(replace(config, excluded_sources=("source 0",)), tmp_path / "out", quiet, quiet)
    fit(replace(config, excluded_sources=("source 1",)), tmp_path / "out", quiet, quiet)
    recorded = RunFacts.load(tmp_path / "out").initial
    assert recorded == InitialBundle("backbone.pt", "", ("source 0",), str(data))


def test_what_a_warm_start_imitated_on_is_told_though_it_was_moved_from_train_since(tmp_path: Path) -> None:
    data, backbone = write_data_set(tmp_path), tmp_path / "backbone.pt"
    torch.save(shown_something(Network("pcam", 3).backbone), backbone)
    begun_warm_start(tmp_path, data)
    knew = InitialBundle("backbone.pt", "", ("source 0", "source 1"), str(data))
    assert read_initial(str(backbone)) == knew
    data.write_text(data.read_text().replace(",train,source 1", ",test,source 1"))
    found = read_initial(str(backbone))
    assert found == replace(knew, data="")  # so that the report says that test may be known
    with pytest.raises(DataError, match="trained on source 1, which no run"):
        require_unknown(found, ["source 1"])
    (tmp_path / "imitated.json").unlink()  # as of one that is older
    assert read_initial(str(backbone)) == InitialBundle("backbone.pt", "", (UNRECORDED,))


def test_a_run_on_a_warm_start_that_began_before_its_sources_were_looked_into_goes_on(tmp_path: Path) -> None:
    data, backbone = write_data_set(tmp_path), tmp_path / "backbone.pt"
    torch.save(shown_something(Network("pcam", 3).backbone), backbone)
    (tmp_path / "warm_start.json").write_text(json.dumps({"data": str(data)}))
    config = FitConfig(str(data), size_px=64, teacher_images=8, student_images=8, batch=4)
    config = replace(config, excluded_sources=("source 1",))
    fit(config, tmp_path / "out", quiet, quiet)
    config = replace(config, init=str(backbone))
    config.save(tmp_path / "out" / "config.json")
    fit(config, tmp_path / "out", quiet, quiet)


def test_of_a_plain_state_only_torchvisions_own_is_known_to_have_seen_no_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "resnet50.pth"
    torch.save(shown_something(Network("pcam", 3).backbone), path)
    assert read_initial(str(path)) == InitialBundle("resnet50.pth", "", (UNRECORDED,))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    own = SimpleNamespace(url=f"https://download.pytorch.org/models/resnet50-{digest[:8]}.pth")
    monkeypatch.setattr(initial_run, "ResNet50_Weights", [own])
    assert read_initial(str(path)) == InitialBundle("resnet50.pth", "", ())
    assert read_initial("imagenet") is read_initial("") is None


def test_random_weights_have_seen_no_source(tmp_path: Path) -> None:
    path, network = tmp_path / "init.pt", Network("pcam", 3).backbone
    torch.save(network.state_dict(), path)
    found = read_initial(str(path))
    assert found == InitialBundle("init.pt", "", ())
    require_unknown(found, ["source 0"])
    # A network that was trained with its batch normalisations frozen has measured nothing either.
    trained = {
        name: value + 0.1 if "bn1.bias" in name else value for name, value in network.state_dict().items()
    }
    torch.save(trained, path)
    assert read_initial(str(path)) == InitialBundle("init.pt", "", (UNRECORDED,))
    torch.save({name: value for name, value in trained.items() if "running" not in name}, path)
    assert read_initial(str(path)) == InitialBundle("init.pt", "", (UNRECORDED,))
