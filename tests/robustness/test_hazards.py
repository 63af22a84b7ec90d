"""Every file that hurts is answered in a sentence, at once, and in little memory, by the real worker."""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.worker import jobs
from tests.core.dicom_files import assert_not_silent, gradient, made, real_file
from tests.planted import planted_bundle
from tests.robustness.answering import Probe
from tests.robustness.hazards import HAZARDS, Hazard, png

SLOW_S = 10.0  # on any machine; the command, `python -m tests.robustness hazards`, has the measured limit


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Probe]:
    bundle = planted_bundle(tmp_path_factory.mktemp("bundle") / "m.onnx", np.full((8, 8), 0.25))
    made = Probe(bundle)
    yield made
    made.close()


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: hazard.name)
@pytest.mark.skipif(sys.platform == "win32", reason="makes links and pipes")
def test_what_hurts_is_answered_at_once(hazard: Hazard, probe: Probe, tmp_path: Path) -> None:
    outcome = probe.measure(hazard, tmp_path)
    assert outcome.code in hazard.answers
    assert outcome.small, outcome
    assert outcome.worker_cpu_s < SLOW_S, outcome
    assert probe.worker.restarts == 0


def test_an_image_as_large_as_any_is_still_read(probe: Probe, tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    path.write_bytes(png(8191, 8191, 16))
    radiograph = probe.worker.submit(jobs.read, Source(str(path))).result(60)
    assert radiograph.pixels.shape == (8191, 8191)


def test_a_file_cut_at_any_byte_of_its_header_is_never_silent(tmp_path: Path) -> None:
    whole = made(gradient(8, 8), PatientName="A^B", WindowCenter="2", WindowWidth="4")
    pixels = whole.index(struct.pack("<HH", 0x7FE0, 0x0010)) + 12
    path = tmp_path / "cut.dcm"
    for size in range(pixels + 1):
        path.write_bytes(whole[:size])
        assert_not_silent(path)


def test_twelve_bit_jpeg_is_read() -> None:
    assert read(Source(str(real_file("JPGExtended.dcm")))).pixels.max() > 255


def test_a_worker_that_has_seen_them_all_still_works(probe: Probe, chest: Path) -> None:
    assert probe.worker.submit(jobs.read, Source(str(chest))).result(60).pixels.shape == (1955, 1841)
    child = psutil.Process(probe.worker.submit(jobs.process_id).result(60))
    assert child.children() == []
