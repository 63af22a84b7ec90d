"""What target maps were made of is measured beside the networks, and so is the prior it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.trainer.drawn_chests import write_chests
from tests.trainer.evaluation.made_run import see_brightness, write_run
from trainer.evaluation.evaluate import evaluate


def test_each_network_that_made_targets_is_measured_with_its_machinery(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    see_brightness(monkeypatch)
    settings = {"own_map": True, "map_weight": 1.0, "map_target": "decoded", "evidence_weight": 0.6}
    run = write_run(
        tmp_path / "run", write_chests(tmp_path), assistant_images=9, assistant_rounds=2, **settings
    )
    report = evaluate(run, tmp_path / "boxes.csv", True, false_boxes=0.25)
    found = {b.name: b.localization for b in report.baselines}
    assert list(found)[:3] == ["registered prior", "teacher, offline", "assistant, offline"]
    prior, offline = found["registered prior"], found["assistant, offline"]
    assert offline.miou.value > prior.miou.value  # the prior lights up both lungs, the lesion is in one
    assert offline.side is not None
    assert offline.side.value == 1
    assert {d.than for d in report.differences} >= {"registered prior", "assistant, offline"}
    assert "assistant, offline" in (run / "report.html").read_text()
