"""Core's sentences are found again by their words, whatever file they tell of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tbviewer.core import suitability
from tbviewer.ui import languages
from tbviewer.ui.sentences import sentence


def test_sentences_of_core_are_translated_with_what_they_tell_of(
    qtbot: QtBot, qapp: QCoreApplication
) -> None:
    translator = languages._Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    try:
        english = (
            "The image is 100 × 90 pixels; the model needs at least "
            f"{suitability.MINIMUM_SIDE_PX} on each side. Use the original, not a thumbnail."
        )
        assert sentence(english) == f"⟦{english}⟧"
        missing = "There is no file or folder here. It may have been moved."
        assert sentence(f"ward: monday.dcm: {missing}") == f"ward: monday.dcm: ⟦{missing}⟧"
        assert sentence("Something new.") == "Something new."
    finally:
        QCoreApplication.removeTranslator(translator)
