"""Sampling, augmentation, the network's maps and the data check, each by what it promises."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import pytest
import torch

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from trainer.__main__ import main
from trainer.data.check import check
from trainer.data.dataset import read_dataset
from trainer.data.record import Record
from trainer.fitting import augment
from trainer.fitting.model import Network, evidence, pool
from trainer.fitting.sampling import BalancedSampler


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_classes_and_sources_come_equally_often_whatever_their_size() -> None:
    sizes = {("normal", "large"): 900, ("normal", "small"): 10, ("tb", "one"): 50, ("sick", "two"): 40}
    records = [
        Record(Path("x"), "x", label, "train", source, "")
        for (label, source), count in sizes.items()
        for _ in range(count)
    ]
    records.append(Record(Path("v"), "v", "tb", "val", "one", ""))
    drawn = BalancedSampler(records).draw(12_000, seeded()).tolist()
    counts = Counter((records[i].label, records[i].source) for i in drawn)
    assert len(records) - 1 not in drawn  # val is never drawn
    for key, share in (
        (("normal", "large"), 1 / 6),
        (("normal", "small"), 1 / 6),
        (("tb", "one"), 1 / 3),
        (("sick", "two"), 1 / 3),
    ):
        assert counts[key] / 12_000 == pytest.approx(share, abs=0.02)


def test_geometry_is_one_draw_for_both_networks_and_moves_the_picture() -> None:
    images = torch.rand(4, 1, 64, 64, generator=seeded())
    a, b = augment.geometry(images, seeded(3)), augment.geometry(images, seeded(3))
    assert torch.equal(a, b)
    assert not torch.allclose(a, images, atol=0.05)
    assert 0 <= float(a.min()) <= float(a.max()) <= 1 + 1e-6


def test_geometry_stays_within_its_limits() -> None:
    """A dot in the middle moves by at most the shift, a dot off it by scale and rotation too."""
    images = torch.zeros(64, 1, 65, 65)
    images[:, :, 32, 32] = 1
    fill_free = augment.geometry(images, seeded(1))
    for image in fill_free[:, 0, 20:45, 20:45]:  # no corner, where the fill shows, comes this far in
        contrast = (image - image.median()).abs()
        y, x = divmod(int(contrast.argmax()), 25)
        if contrast.max() > 0.3:  # a dot between two pixels fades
            assert math.hypot(x - 12, y - 12) <= 65 * 0.06 * 1.2 * math.sqrt(2) + 1


def test_intensity_and_erasing_leave_the_input_alone_and_stay_in_range() -> None:
    images = torch.rand(6, 1, 64, 64, generator=seeded())
    before = images.clone()
    changed = augment.erase(augment.intensity(images, seeded(1)), seeded(2))
    assert torch.equal(images, before)
    assert changed.shape == images.shape
    assert 0 <= float(changed.min()) <= float(changed.max()) <= 1
    assert not torch.allclose(changed, images, atol=0.02)


def test_pooling_by_hand() -> None:
    maps = torch.tensor([[[[0.0, 2.0]]]])
    assert pool(maps, "gap").item() == pytest.approx(1.0)
    s0, s2 = 0.5, 1 / (1 + math.exp(-2))
    assert pool(maps, "pcam").item() == pytest.approx(2 * s2 / (s0 + s2), abs=1e-6)
    assert pool(maps, "lse").item() == pytest.approx(math.log((1 + math.exp(6)) / 2) / 3, abs=1e-5)


def test_the_map_has_a_cell_for_every_16_pixels_and_its_mean_is_the_logit() -> None:
    network = Network("gap", 3).eval()
    with torch.no_grad():
        logits, maps = network(torch.rand(1, 1, 96, 128, generator=seeded()))
    assert maps.shape == (1, 3, 6, 8)
    assert torch.allclose(maps.mean((2, 3)), logits, atol=1e-6)
    assert torch.equal(evidence(maps), maps[:, 2])  # normal, sick, TB


@pytest.mark.parametrize(
    ("line", "match"),
    [("a.png,cat,train", "Line 2 has the label “cat”"), ("a.png,tb,future", "Line 2 has the split “future”")],
)
def test_a_manifest_with_unknown_words_is_refused(tmp_path: Path, line: str, match: str) -> None:
    (tmp_path / "m.csv").write_text(f"file,label,split\n{line}\n")
    with pytest.raises(DataError, match=match):
        read_dataset(tmp_path / "m.csv")


def test_a_manifest_without_tb_or_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_text("file,label,split\na.png,normal,train\n")
    with pytest.raises(DataError, match="no radiograph labelled tb"):
        read_dataset(tmp_path / "m.csv")
    (tmp_path / "n.csv").write_text("file,label\na.png,normal\n")
    with pytest.raises(DataError, match="lacks the column"):
        read_dataset(tmp_path / "n.csv")


def test_check_counts_and_accepts_clean_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = write_data_set(tmp_path)
    assert main(["check", "--data", str(manifest)]) == 0
    printed = capsys.readouterr().out
    assert "cannot be read: 0" in printed
    assert printed.splitlines()[-5].split()[1:] == ["4"] * 6 or "all" in printed


def test_check_finds_leakage_contradictions_and_damage(tmp_path: Path) -> None:
    manifest = write_data_set(tmp_path)
    (tmp_path / "val_tb_1.png").write_bytes((tmp_path / "train_tb_0.png").read_bytes())
    (tmp_path / "val_sick_1.png").write_bytes((tmp_path / "train_normal_1.png").read_bytes())
    (tmp_path / "train_sick_0.png").write_bytes(b"broken")
    text = manifest.read_text().replace("p116", "p16")  # a patient of train appears in val
    manifest.write_text(text)
    findings = check(manifest)
    report = "\n".join(findings.lines)
    assert findings.faults
    assert "cannot be read: 1 (train_sick_0.png" in report
    assert "same picture in train and val: 2 (" in report
    assert "same picture with different labels: 2 (" in report
    assert "same patient in train and val: 1 (" in report
