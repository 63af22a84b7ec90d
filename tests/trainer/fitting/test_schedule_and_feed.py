"""The learning rate over a stage, the sampler, the feed of radiographs, and the number format."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.data.record import Record
from trainer.fitting.feed import Feed
from trainer.fitting.precision import Arithmetic, resolved
from trainer.fitting.sampling import BalancedSampler
from trainer.fitting.schedule import rate_at

CPU = torch.device("cpu")


def test_the_rate_warms_up_in_a_line_and_falls_as_half_a_cosine() -> None:
    rates = [rate_at(step, 100) for step in range(100)]
    assert rates[0] == pytest.approx(1 / 11)
    assert rates[10] == pytest.approx(1)
    assert rates[55] == pytest.approx(0.5)  # halfway between warm-up and end
    assert rates[99] < 0.001
    assert rates[:11] == sorted(rates[:11])
    assert rates[10:] == sorted(rates[10:], reverse=True)


def test_a_stage_of_two_steps_still_learns() -> None:
    assert all(rate_at(step, 2) > 0 for step in (0, 1))


def test_classes_and_sources_come_equally_often_whatever_their_size() -> None:
    sizes = {("normal", "large"): 900, ("normal", "small"): 10, ("tb", "one"): 50, ("sick", "two"): 40}
    records = [
        Record(Path("x"), "x", label, "train", source, "")
        for (label, source), count in sizes.items()
        for _ in range(count)
    ]
    records.append(Record(Path("v"), "v", "tb", "val", "one", ""))
    generator = torch.Generator().manual_seed(0)
    drawn = BalancedSampler(records).draw(12_000, generator).tolist()
    counts = Counter((records[i].label, records[i].source) for i in drawn)
    assert len(records) - 1 not in drawn  # val is never drawn
    for key, share in (
        (("normal", "large"), 1 / 6),
        (("normal", "small"), 1 / 6),
        (("tb", "one"), 1 / 3),
        (("sick", "two"), 1 / 3),
    ):
        assert counts[key] / 12_000 == pytest.approx(share, abs=0.02)


def test_the_feed_gives_the_requested_rows_in_their_order() -> None:
    images = np.arange(5 * 4, dtype=np.uint8).reshape(5, 2, 2)
    feed = Feed(images, CPU)
    feed.request(torch.tensor([3, 0, 3]))
    batch = feed.take()
    assert batch.shape == (3, 1, 2, 2)
    assert torch.allclose(batch[:, 0] * 255, torch.from_numpy(images[[3, 0, 3]]).float())
    feed.close()


def test_numbers_are_computed_as_asked() -> None:
    assert resolved("fp32", CPU) == "fp32"
    assert resolved("auto", CPU) in ("bf16", "fp32")
    product = {}
    for precision in ("fp32", "bf16"):
        with Arithmetic(precision, CPU).autocast():  # type: ignore[arg-type]
            product[precision] = (torch.ones(2, 2) @ torch.ones(2, 2)).dtype
    assert product == {"fp32": torch.float32, "bf16": torch.bfloat16}


def test_a_processor_whose_torch_has_no_mkldnn_takes_fp32(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mkldnn, "is_available", lambda: False)
    monkeypatch.setattr(torch.ops, "mkldnn", object())
    assert resolved("auto", CPU) == "fp32"


def test_a_run_that_began_in_another_format_goes_on_in_fp16() -> None:
    begun = Arithmetic("bf16", CPU).state()
    arithmetic = Arithmetic("fp16", CPU)
    arithmetic.load(begun)
    assert arithmetic.state() == Arithmetic("fp16", CPU).state()
