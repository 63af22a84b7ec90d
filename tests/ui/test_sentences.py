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
        unfit = "The model file holds {}, which no model made for this program does. It was not loaded; "
        unfit += "choose another file."
        assert sentence(unfit.format("the operator If")) == f"⟦{unfit.format('⟦the operator If⟧')}⟧"
        failed = "The system could not read this ({}). Check the disk or USB stick."
        assert sentence(failed.format("Input/output error")) == f"⟦{failed.format('⟦Input/output error⟧')}⟧"
        assert sentence(failed.format("E 17")) == f"⟦{failed.format('E 17')}⟧"
    finally:
        QCoreApplication.removeTranslator(translator)
