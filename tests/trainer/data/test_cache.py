"""The cache: the viewer's own pixels, whole or not at all, and what is said when it cannot be made."""

from __future__ import annotations

import errno
import os
import shutil
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tbviewer.core.errors import DataError, OutputError
from tbviewer.core.preprocess import UNHARMONISED_VERSION, Preprocessing, model_input
from tbviewer.core.radiograph import Radiograph
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.trainer.data.made import save, save_dicom
from trainer.data import cache as cache_module
from trainer.data import cache_rows, workers
from trainer.data.cache import Cache, build_cache
from trainer.data.record import Record

SIZE_PX = 48


def quiet(*_: object) -> None:
    return


@pytest.fixture
def records(tmp_path: Path) -> list[Record]:
    """Four pictures and two DICOM files of two sources, a third of them in val."""
    made = []
    for n in range(6):
        path = tmp_path / "data" / f"{n}.{'dcm' if n > 3 else 'png'}"
        save_dicom(path, n, "one") if n > 3 else save(path, n)
        split = "val" if n % 3 == 2 else "train"
        made.append(Record(path, path.name, ("normal", "tb")[n % 2], split, f"source {n % 2}", ""))
    return made


def build(records: list[Record], tmp_path: Path, **options: bool) -> Cache:
    return build_cache(records, SIZE_PX, tmp_path / "cache", quiet, **options)


def test_a_row_is_what_the_viewer_gives_its_model(records: list[Record], tmp_path: Path) -> None:
    cache = build(records, tmp_path)
    assert cache.images.dtype == np.uint8
    assert cache.images.shape == (6, SIZE_PX, SIZE_PX)
    assert [r.name for r in cache.records] == [r.name for r in records]
    for record, row in zip(cache.records, cache.images, strict=True):
        square, _ = model_input(read(Source(str(record.path))), cache.preprocessing)
        # Rounding to bytes before equalising moves a few ranks; a wrong row or polarity moves all of them.
        assert np.abs(row / 255 - square).mean() < 0.01


def test_unharmonised_rows_keep_their_greys_and_are_another_cache(
    records: list[Record], tmp_path: Path
) -> None:
    harmonised, plain = build(records, tmp_path), build(records, tmp_path, harmonised=False)
    assert plain.preprocessing == Preprocessing(UNHARMONISED_VERSION, SIZE_PX)
    for record, row in zip(plain.records, plain.images, strict=True):
        grey = np.asarray(Image.open(record.path).convert("L")) if record.path.suffix == ".png" else None
        square, _ = model_input(read(Source(str(record.path))), plain.preprocessing)
        assert np.abs(row / 255 - square).max() < 0.003  # half a byte
        if grey is not None:
            assert abs(float(row.mean()) - float(grey.mean())) < 3
    assert not np.array_equal(harmonised.images, plain.images)
    assert np.array_equal(build(records, tmp_path).images, harmonised.images)


def test_all_cores_build_what_one_builds(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = build(records, tmp_path)
    monkeypatch.setattr(workers, "_FEW", 0)
    monkeypatch.setattr(workers, "cores", lambda: 2)
    shared = build_cache(records, SIZE_PX, tmp_path / "other", quiet)
    assert np.array_equal(alone.images, shared.images)
    assert (alone.preprocessing, alone.data_sha256) == (shared.preprocessing, shared.data_sha256)


def test_the_second_time_nothing_is_decoded(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build(records, tmp_path)
    monkeypatch.setattr(cache_rows, "read", None)
    second = build(records, tmp_path)
    assert np.array_equal(first.images, second.images)
    assert (first.preprocessing, first.data_sha256) == (second.preprocessing, second.data_sha256)


def test_an_unreadable_radiograph_is_named_and_left_out_only_when_told(
    records: list[Record], tmp_path: Path
) -> None:
    records[1].path.write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    records[4].path.unlink()
    with pytest.raises(DataError, match=r"2 radiograph.*1\.png: .*damaged.*4\.dcm: .*--skip-unreadable"):
        build(records, tmp_path)
    cache = build(records, tmp_path, skip_unreadable=True)
    assert cache.skipped == ("1.png", "4.dcm")
    assert [r.name for r in cache.records] == ["0.png", "2.png", "3.png", "5.dcm"]
    without = build_cache([records[n] for n in (0, 2, 3, 5)], SIZE_PX, tmp_path / "other", quiet)
    assert np.array_equal(cache.images, without.images)
    assert (cache.preprocessing, cache.data_sha256) == (without.preprocessing, without.data_sha256)
    with pytest.raises(DataError, match="--skip-unreadable"):
        build(records, tmp_path)


@pytest.mark.parametrize("skipped", [False, True])
def test_what_could_not_be_read_for_a_while_is_in_it_later(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, skipped: bool
) -> None:
    """No file changes: there was too little memory for one of them."""

    def short_of_memory(source: Source) -> Radiograph:
        if source.path == str(records[0].path):
            raise MemoryError
        return read(source)

    whole = build_cache(records, SIZE_PX, tmp_path / "other", quiet)
    with monkeypatch.context() as patch:
        patch.setattr(cache_rows, "read", short_of_memory)
        if skipped:
            assert build(records, tmp_path, skip_unreadable=True).skipped == ("0.png",)
        else:
            with pytest.raises(DataError, match=r"0\.png: There is not enough memory"):
                build(records, tmp_path)
    begun = build(records, tmp_path, skip_unreadable=True, retry=False)
    assert begun.skipped == ("0.png",)
    later = build(records, tmp_path, skip_unreadable=skipped)
    assert later.skipped == ()
    assert np.array_equal(later.images, whole.images)
    assert later.data_sha256 == whole.data_sha256


def test_what_still_cannot_be_read_is_told_as_it_is_now_and_the_rest_kept(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records[1].path.write_bytes(b"broken")
    first = build(records, tmp_path, skip_unreadable=True)
    monkeypatch.setattr(cache_module, "build_rows", None)
    second = build(records, tmp_path, skip_unreadable=True)
    assert second.skipped == first.skipped == ("1.png",)
    assert np.array_equal(first.images, second.images)


def test_skipping_must_leave_every_class(records: list[Record], tmp_path: Path) -> None:
    records[5].path.write_bytes(b"broken")  # the only TB radiograph of val
    with pytest.raises(DataError, match="None of the val radiographs labelled tb can be read"):
        build(records, tmp_path, skip_unreadable=True)
    for record in records:
        record.path.write_bytes(b"broken")
    with pytest.raises(DataError, match="No train radiograph can be read"):
        build(records, tmp_path, skip_unreadable=True)


def test_the_digest_follows_content_and_labels_and_nothing_else(
    records: list[Record], tmp_path: Path
) -> None:
    digest = build(records, tmp_path).data_sha256
    os.utime(records[0].path, (0, 0))
    assert build(records, tmp_path).data_sha256 == digest
    assert build_cache(records, 32, tmp_path / "cache", quiet).data_sha256 == digest
    for changed in ({"label": "sick"}, {"split": "val"}, {"source": "elsewhere"}):
        assert build([replace(records[0], **changed), *records[1:]], tmp_path).data_sha256 != digest
    content = records[4].path.read_bytes()
    records[4].path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert build(records, tmp_path).data_sha256 != digest


def test_only_train_decides_the_reference_spectrum(records: list[Record], tmp_path: Path) -> None:
    before = build(records, tmp_path).preprocessing
    save(records[2].path, 77)
    assert build(records, tmp_path).preprocessing == before
    save(records[0].path, 78)
    assert build(records, tmp_path).preprocessing != before


class PowerCutError(Exception):
    """Stands for a power cut."""


@pytest.mark.parametrize("during", ["decoding", "harmonising"])
def test_an_interrupted_build_is_never_taken_for_a_cache(
    records: list[Record], tmp_path: Path, during: str
) -> None:
    def cut(name: str, done: int, total: int) -> None:
        if (name, done) == (during, 4):
            raise PowerCutError

    with pytest.raises(PowerCutError):
        build_cache(records, SIZE_PX, tmp_path / "cache", cut)
    assert not any((tmp_path / "cache").iterdir())
    (tmp_path / "cache" / "left.part").write_bytes(b"as a kill leaves it")
    whole = build_cache(records, SIZE_PX, tmp_path / "other", quiet)
    assert np.array_equal(build(records, tmp_path).images, whole.images)


def test_a_damaged_cache_is_built_again(records: list[Record], tmp_path: Path) -> None:
    whole = np.array(build(records, tmp_path).images)
    for ending, content in ((".json", b"{"), (".u8", b"short")):
        next((tmp_path / "cache").glob(f"*{ending}")).write_bytes(content)
        assert np.array_equal(build(records, tmp_path).images, whole)


def test_a_disk_that_is_too_small_is_noticed_before_anything_is_read(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(free=1000))
    with pytest.raises(OutputError, match=r"need 0\.0 GiB of disk .*Make room"):
        build(records, tmp_path)


def test_a_disk_that_fills_up_ends_in_advice_and_leaves_nothing(
    records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(cache_rows._Place, "write", full)
    with pytest.raises(OutputError, match=r"No space left on device\. .*Make room"):
        build(records, tmp_path)
    assert not any((tmp_path / "cache").iterdir())
