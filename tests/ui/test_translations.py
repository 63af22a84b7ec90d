"""Every sentence of the window can be translated, and what was translated keeps its placeholders."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tbviewer.core.assets import assets_folder
from tbviewer.ui.guide import guide_text
from tbviewer.ui.languages import LANGUAGES

UI = Path(__file__).resolve().parents[2] / "tbviewer" / "ui"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})


def sources() -> set[str]:
    """Return the strings that the window's code marks for translation, found without Qt's own tool."""
    found = set()
    for path in UI.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            at = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if at is not None and len(node.args) > at:
                text = node.args[at]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found.add(text.value)
    return found


def own_words() -> set[tuple[str, str]]:
    """Return class and string of each ``self.tr``, whose context is the class by which Qt looks it up."""
    found = set()
    for path in UI.glob("*.py"):
        for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(owner, ast.ClassDef):
                continue
            for node in ast.walk(owner):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "self.tr":
                    assert isinstance(node.args[0], ast.Constant)
                    found.add((owner.name, str(node.args[0].value)))
    return found


def messages(language: str) -> list[tuple[str, str]]:
    """Return each string with its translation, and one that counts with each of its plural forms."""
    tree = ElementTree.parse(assets_folder() / "translations" / f"tbviewer_{language}.ts")
    return [
        (message.findtext("source") or "", form.text or "")
        for message in tree.iter("message")
        for form in message.findall("translation/numerusform") or message.findall("translation")
    ]


def counting(language: str) -> dict[str, list[str]]:
    """Return each string that counts with its plural forms."""
    tree = ElementTree.parse(assets_folder() / "translations" / f"tbviewer_{language}.ts")
    return {
        message.findtext("source") or "": [form.text or "" for form in message.iter("numerusform")]
        for message in tree.iter("message")
        if message.get("numerus") == "yes"
    }


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_sentence_of_the_window_is_listed_for_translation(language: str) -> None:
    missing = sources() - {source for source, _ in messages(language)}
    assert not missing, "run python packaging/translations.py"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_sentence_is_listed_where_qt_looks_it_up(language: str) -> None:
    tree = ElementTree.parse(assets_folder() / "translations" / f"tbviewer_{language}.ts")
    listed = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert not own_words() - listed, "lupdate sees no tr within an f-string; run packaging/translations.py"


def test_words_are_looked_up_by_their_own_class_or_by_a_named_context() -> None:
    """With any other object's ``tr``, Qt's tool and Qt itself disagree about the context."""
    for path in UI.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "tr":
                assert ast.unparse(node) == "self.tr", path.name


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_to_translate(language: str) -> None:
    tree = ElementTree.parse(assets_folder() / "translations" / f"tbviewer_{language}.ts")
    unfinished = [
        message.findtext("source")
        for message in tree.iter("message")
        if any(form.get("type") == "unfinished" for form in message.iter("translation"))
    ]
    assert not unfinished
    assert not [source for source, translation in messages(language) if not translation.strip()]


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_has_an_access_key_has_one_in_each_language(language: str) -> None:
    for source, translation in messages(language):
        assert source.replace("&&", "").count("&") == translation.replace("&&", "").count("&"), translation


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_guide_has_every_chapter_and_key_in_each_language(language: str) -> None:
    english, other = (guide_text(code) for code in ("en", language))
    assert other != english
    assert [line[: line.find(" ") + 1] for line in english.splitlines() if line.startswith(("#", "-"))] == [
        line[: line.find(" ") + 1] for line in other.splitlines() if line.startswith(("#", "-"))
    ]
    assert sorted(re.findall(r"Ctrl\+\w|Alt\+\d|F1", english)) == sorted(
        re.findall(r"Ctrl\+\w|Alt\+\d|F1", other)
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_the_places_of_names_and_numbers(language: str) -> None:
    plural = counting(language)
    for source, translation in messages(language):
        places = r"\{.*?\}|%\d" if source in plural else r"\{.*?\}|%n|%\d"  # "one box" needs no number
        if translation:
            assert sorted(re.findall(places, source)) == sorted(re.findall(places, translation)), translation


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_must_be_understood_first_is_translated(language: str) -> None:
    translated = dict(messages(language))
    for source in (
        "Research use, not for diagnosis",
        "It is no medical device and makes no diagnosis. A low score does not exclude TB.",
        "Heat map",
        "Heat-map threshold",
        "TB score",
        "Refer",
        "No referral",
        "Not judged",
    ):
        assert translated[source] and translated[source] != source, source


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_counts_has_the_plural_forms_of_its_language(language: str) -> None:
    plural = counting(language)
    assert plural.keys() == {source for source in sources() if "%n" in source}
    one, three = {"zh_CN"}, {"ru"}  # the others have two
    for source, forms in plural.items():
        assert len(forms) == (1 if language in one else 3 if language in three else 2), source
        assert any("%n" in form for form in forms) or not any(forms), source


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_language_is_there_compiled(language: str) -> None:
    assert (assets_folder() / "translations" / f"tbviewer_{language}.qm").stat().st_size > 0
