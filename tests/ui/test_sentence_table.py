"""The table of sentences holds every sentence of core, worker and database, under its code, and no other."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tbviewer.ui.phrase_table import PHRASES
from tbviewer.ui.sentence_table import SENTENCES

PACKAGE = Path(__file__).resolve().parents[2] / "tbviewer"
SPEAKERS = sorted(
    [*(PACKAGE / "core").glob("*.py"), *(PACKAGE / "worker").glob("*.py"), PACKAGE / "database.py"]
)
CODE = re.compile(r"[a-z]+(_[a-z]+)*")
CODED = re.compile(r"([a-z]+(?:_[a-z]+)*): ([A-Z].*)", re.DOTALL)


def without_names(template: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", template)


def text(node: ast.expr, constants: dict[str, ast.expr]) -> str:
    """Return the string an expression makes, with ``{}`` for what changes; empty if it makes none."""
    if isinstance(node, ast.Name) and node.id in constants:
        node = constants[node.id]
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(text(part, {}) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def errors_and_notes(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield code and sentence of each error and of each note written as ``code: Sentence.``."""
    constants = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        raised = isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error")
        parts: list[ast.expr] = []
        if isinstance(node, ast.Call) and raised:
            parts = node.args
        elif isinstance(node, ast.Tuple):  # an error's code and sentence, chosen before it is raised
            parts = node.elts
        if len(parts) >= 2:
            code, sentence = (text(part, constants) for part in parts[:2])
            if CODE.fullmatch(code) and (raised or sentence.endswith(".")):
                yield code, sentence
        if isinstance(node, ast.Constant | ast.JoinedStr):
            found = CODED.fullmatch(text(node, {}))
            if found is not None and found[2].endswith("."):
                yield found[1], found[2]


def said() -> dict[str, set[str]]:
    sentences = defaultdict(set)
    for path in SPEAKERS:
        for code, sentence in errors_and_notes(ast.parse(path.read_text(encoding="utf-8"))):
            sentences[code].add(sentence)
    return sentences


SAID = said()
LISTED = {code: {without_names(template) for template in templates} for code, templates in SENTENCES.items()}


def test_the_search_finds_errors_refusals_warnings_and_notes() -> None:
    """Guards the test itself: one of each way in which core speaks."""
    for code in ("truncated", "too_young", "low_resolution", "lossy", "store_locked", "cannot_read"):
        assert SAID[code], code


@pytest.mark.parametrize("code", sorted(SAID.keys() | LISTED.keys()))
def test_each_sentence_stands_in_the_table_and_the_table_holds_no_other(code: str) -> None:
    assert LISTED.get(code, set()) == SAID.get(code, set())


def held_by_a_model() -> set[str]:
    """Return what the look into a model file may find, as `_unfit` and `_fields` are told it."""
    module = ast.parse((PACKAGE / "core" / "onnx_file.py").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)]
    ends = [call.args[-1] for call in calls if ast.unparse(call.func) in ("_unfit", "_fields")]
    return {text(end, {}) for end in ends} - {""}


def test_what_a_model_may_hold_stands_in_the_table_of_phrases() -> None:
    assert {without_names(phrase) for phrase in PHRASES["held_by_a_model"]} == held_by_a_model()
