"""The hazard log is sound, up to date, and each test that it names is there; components are all listed."""

from __future__ import annotations

import ast
import importlib.util
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SAFETY = ROOT / "packaging" / "safety"


def program(name: str) -> ModuleType:
    import sys

    spec = importlib.util.spec_from_file_location(f"safety_{name}", SAFETY / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


hazard_log = program("hazard_log")


@pytest.mark.parametrize("hazard", hazard_log.load(), ids=lambda hazard: hazard.id)
def test_each_control_is_shown_by_a_test_that_is_there(hazard) -> None:  # type: ignore[no-untyped-def]
    for named in hazard.test:
        file, _, test = named.partition("::")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert test in names if test else any(name.startswith("test_") for name in names), named


def test_the_log_is_what_its_source_says() -> None:
    written = (SAFETY / "hazard_log.md").read_text(encoding="utf-8")
    assert written == hazard_log.text(), "run: python packaging/safety/hazard_log.py"


def test_every_component_has_a_version_and_a_licence() -> None:
    third_party = program("third_party")
    found = {component.name.lower().replace("_", "-"): component for component in third_party.components()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in project["dependencies"]:
        name = line.split(";")[0].split(">")[0].split("=")[0].strip().lower().replace("_", "-")
        if "sys_platform" not in line:
            assert name in found
    assert {"shiboken6", "flatbuffers"} <= set(found)  # asked for by others
    for component in found.values():
        assert component.version
        assert component.licence not in ("", "not stated"), component
        words = component.licence.upper()
        assert "GPL" not in words.replace("LGPL", "") or "LGPL" in words, component


def test_the_list_of_components_was_written() -> None:
    assert (SAFETY / "third_party.md").read_text(encoding="utf-8").count("\n| ") > 10
