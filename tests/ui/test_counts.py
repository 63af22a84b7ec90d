"""How many there are is said in the number's own form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tbviewer.core.assets import assets_folder
from tbviewer.ui.counts import counted
from tbviewer.ui.guide import guide_text


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load("tbviewer_en", str(assets_folder() / "translations"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_one_and_many_are_said_differently() -> None:
    assert counted.radiographs(1) == "1 radiograph"
    assert counted.radiographs(0) == "0 radiographs"
    assert counted.boxes(1) == "1 box"
    assert counted.boxes(4) == "4 boxes"
    assert counted.radiographs_found("ward", 12) == "Opening ward: 12 found"
    assert counted.years(54) == "54 y"
    assert counted.years(14.6) == "14 y", "a patient is fifteen from the birthday on"


def test_a_guide_that_is_not_there_is_shown_in_english() -> None:
    assert guide_text("xx") == guide_text("en")
    assert guide_text("en_GB") == guide_text("en")
