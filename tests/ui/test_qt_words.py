"""What Qt says by itself, such as Cancel, is said in the window's language too, also where Qt lacks it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from tbviewer.core.assets import assets_folder
from tbviewer.ui.languages import LANGUAGES
from tests.spoken import spoken

TRANSLATED = sorted(set(LANGUAGES) - {"en"})


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with spoken(request.param):
        yield request.param


def test_buttons_and_menus_of_qt_speak_the_language(qtbot: QtBot, language: str) -> None:
    kinds = QDialogButtonBox.StandardButton
    box, line = QDialogButtonBox(kinds.Ok | kinds.Cancel), QLineEdit()
    qtbot.addWidget(box)
    qtbot.addWidget(line)
    assert "Cancel" not in box.button(kinds.Cancel).text().split()
    menu = line.createStandardContextMenu()
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert not {"&Undo", "Cu&t", "&Copy", "&Paste", "Select All"} & set(words)


def words_of_qt(language: str) -> dict[tuple[str, str], str]:
    tree = ElementTree.parse(assets_folder() / "translations" / f"qtbase_{language}.ts")
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation")
        or ""
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_languages_that_qt_lacks_have_the_same_words_of_ours() -> None:
    hindi, swahili = words_of_qt("hi"), words_of_qt("sw")
    assert hindi.keys() == swahili.keys()
    assert all(hindi.values())
    assert all(swahili.values())
