"""A fit by the command itself, in processes of its own: killed, or shared between two."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
import torch

from tbviewer.core.errors import DataError
from tests.trainer.fitting import plain_descent
from trainer.__main__ import main
from trainer.fitting import fit as fitting
from trainer.fitting.config import FitConfig
from trainer.fitting.distributed import Ranks
from trainer.fitting.model import Network
from trainer.fitting.run import load_network

ROOT = Path(__file__).parents[3]


@pytest.mark.slow
def test_a_killed_process_loses_nothing_but_its_interval(
    data_set: Path, usual_threads: None, tmp_path: Path
) -> None:
    """With the whole ResNet-50: a student of twelve steps, its process ended after the checkpoint at ten."""
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    options = ["--data", str(data_set), "--size-px", "64", "--teacher-images", "8", "--student-images", "48"]
    options += ["--batch", "4", "--map-weight", "1.0", "--learning-rate", "1e-3", "--student-early-px", "32"]
    options += ["--overlap-weight", "1", "--place-weight", "1", "--own-map"]
    cutting = ["fit", *options, "--checkpoint-s", "0", "--out", str(cut)]
    command = [sys.executable, "-m", "trainer", *cutting]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while not (cut / "student.checkpoint").exists() and process.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not (cut / "student.pt").exists()
    assert main(cutting) == 0
    assert main(["fit", *options, "--out", str(whole)]) == 0
    for stage in ("teacher", "student"):
        a, b = (load_network(run, stage).state_dict() for run in (whole, cut))
        assert all(torch.equal(a[name], b[name]) for name in a), stage


@pytest.mark.slow
def test_two_processes_train_what_one_trains(data_set: Path, small_network: None, tmp_path: Path) -> None:
    """Two CPU ranks, batch-norm statistics frozen, three steps a stage: every weight within 1e-5."""
    start = tmp_path / "start.pt"
    torch.manual_seed(0)
    torch.save(_calibrated_backbone(), start)
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2"]
    command += ["-m", plain_descent.__name__, "--data", str(data_set), "--out", str(tmp_path)]
    command += ["--size-px", "64", "--teacher-images", "12", "--student-images", "12", "--batch", "4"]
    command += ["--map-weight", "1.0", "--precision", "fp32", "--freeze-batch-norm", "--init", str(start)]
    command += ["--learning-rate", "1e-2", "--average-share", "0"]
    command += ["--overlap-weight", "1", "--place-weight", "1", "--own-map", "--feature-weight", "1"]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    subprocess.run(command, check=True, capture_output=True, timeout=300, env=environment, cwd=ROOT)
    began = torch.load(start, weights_only=True)
    runs = [tmp_path / name for name in (plain_descent.ALONE, plain_descent.SHARED)]
    for stage in ("teacher", "student"):
        one, two = (load_network(run, stage).state_dict() for run in runs)
        assert max(float((one[name] - two[name]).abs().max()) for name in one) < 1e-5, stage
        moved = max(float((one[f"backbone.{name}"] - began[name]).abs().max()) for name in began)
        assert moved > 1e-4, stage
    first, second = ((run / "metrics.jsonl").read_text().splitlines() for run in runs)
    for a, b in zip(map(json.loads, first), map(json.loads, second), strict=True):
        assert a["total"] == pytest.approx(b["total"], abs=1e-5)


def _calibrated_backbone() -> dict[str, torch.Tensor]:
    """Return random weights whose batch-norm statistics fit them, so that they can be frozen."""
    network = Network("gap", 3).train()
    with torch.no_grad():
        for _ in range(20):
            network(torch.rand(8, 1, 64, 64))
    return dict(network.backbone.state_dict())


def test_a_batch_that_processes_cannot_share_is_refused_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = Ranks(0, 2, torch.device("cpu"))
    monkeypatch.setattr(fitting, "joined", lambda: nullcontext(two))
    config = FitConfig("nowhere.csv", batch=4, student_batch=3)
    with pytest.raises(DataError, match=r"A batch of 3 .* multiples of 2"):
        fitting.fit(config, tmp_path / "run", lambda *_: None, lambda *_: None)
    assert not (tmp_path / "run").exists()


def test_processes_share_a_batch_evenly() -> None:
    assert Ranks(1, 2, torch.device("cpu")).part(8) == slice(4, 8)
    with pytest.raises(DataError, match="multiples of 3"):
        Ranks(0, 3, torch.device("cpu")).part(8)
