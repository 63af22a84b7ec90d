"""Heat maps on the disk: exact values, the geometry that leads back, names that cannot collide."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tbviewer.core.analysis import Analysis
from tbviewer.core.errors import OutputError
from tbviewer.core.preprocess import Letterbox
from tbviewer.reports.heatmap_file import heatmap_name, write_heatmap


def analysis(heatmap: np.ndarray) -> Analysis:
    return Analysis(
        "ab12",
        {"normal": 0.5, "tb": 0.5},
        heatmap.astype(np.float32),
        Letterbox.of(100, 200, 64),
        0.4,
        0.0,
        (),
    )


def test_sixteen_bits_with_65535_for_one(tmp_path: Path) -> None:
    write_heatmap(tmp_path / "m.png", analysis(np.array([[0.0, 1.0], [0.5, 0.25]])))
    with Image.open(tmp_path / "m.png") as picture:
        assert picture.mode == "I;16"
        # 0.5 and 0.25 of 65535 are 32767.5 and 16383.75: to the nearest, halves to the even one.
        assert np.asarray(picture).tolist() == [[0, 65535], [32768, 16384]]


def test_the_text_holds_geometry_and_model_and_nothing_of_the_source(tmp_path: Path) -> None:
    write_heatmap(tmp_path / "DOE^JOHN.png", analysis(np.zeros((2, 2))))
    with Image.open(tmp_path / "DOE^JOHN.png") as picture:
        text = picture.text
    # 100 × 200 pixels in a square of 64: 64 wide, 32 high, 16 above and below.
    assert json.loads(text["letterbox"]) == {
        "size_px": 64,
        "left": 0,
        "top": 16,
        "width": 64,
        "height": 32,
        "rows": 100,
        "columns": 200,
    }
    assert text["model_id"] == "ab12"
    assert set(text) == {"letterbox", "model_id", "heatmap_threshold", "software", "notice"}
    assert "DOE" not in "".join(text.values())


def test_a_folder_that_is_gone_is_named_in_words(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_heatmap(tmp_path / "gone" / "m.png", analysis(np.zeros((2, 2))))


def test_names_never_collide_whatever_the_disk_thinks_of_case() -> None:
    taken: set[str] = set()
    sources = ["a/x.png", "b/x.png", "b/X.PNG", "c.zip!d/x.png", "x.png#2", "x.png-2", "x.png_2"]
    names = [heatmap_name(source, taken) for source in sources]
    assert len({name.casefold() for name in names}) == len(sources)
    assert names[:3] == ["x.png.png", "x.png-2.png", "X.PNG-3.png"]
    composed, decomposed = "caf\u00e9.png", "cafe\u0301.png"
    assert heatmap_name(composed, taken) != heatmap_name(decomposed, taken)


@pytest.mark.parametrize(
    "source",
    [
        "a.zip!../../etc/passwd",
        "a.zip!..",
        "C:\\scans\\x.dcm",
        "a.zip!evil\\..\\x",
        "con.dcm",
        "LPT1",
        ".",
        "",
        '<>:"|?*',
        "肺" * 300,
        "\U00020000" * 300,
        b"\xff\xfe".decode("utf-8", "surrogateescape"),
        "x\0y",
    ],
)
def test_names_are_safe_on_every_disk(source: str) -> None:
    name = heatmap_name(source, set())
    assert name.endswith(".png")
    assert not set(name) & set('/\\<>:"|?*\0')
    assert not name.startswith((".", "-"))
    assert len(name.encode()) < 240
    assert name.split(".")[0].upper() not in {"CON", "LPT1"}
