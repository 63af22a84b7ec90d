"""The two commands for a fresh machine: each failed step says what failed and what to do."""

from __future__ import annotations

import contextlib
import importlib.util
import itertools
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (("Linux", "linux", "posix"), ("Windows", "win32", "nt"), ("Darwin", "darwin", "posix"))


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, with an environment folder of its own."""
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    return module


class Commands:
    """Stands in for `subprocess.run`: notes what would have been run."""

    def __init__(self, status: int = 0, said: str = "") -> None:
        self.lines: list[str] = []
        self.environments: list[dict[str, str]] = []
        self._status, self._said = status, said

    def __call__(self, command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
        self.lines.append(" ".join(command))
        self.environments.append(dict(options.get("env") or {}))  # type: ignore[call-overload]
        return subprocess.CompletedProcess(command, self._status, "", self._said)


@pytest.fixture
def commands(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Commands:
    noted = Commands()
    monkeypatch.setattr(bootstrap.subprocess, "run", noted)
    return noted


def on_linux(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, *, root: bool, missing: set[str], tools: set[str]
) -> None:
    monkeypatch.setattr(bootstrap.platform, "system", lambda: "Linux")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0 if root else 1000, raising=False)
    monkeypatch.setattr(
        bootstrap.ctypes.util, "find_library", lambda name: None if name in missing else f"lib{name}.so"
    )
    monkeypatch.setattr(bootstrap.shutil, "which", lambda tool: tool if tool in tools else None)
    monkeypatch.setattr(
        bootstrap, "TEST_TOOLS", {"Xvfb": "xvfb", "dcmj2pnm": "dcmtk", "/no/a.ttf": "fonts-a"}
    )


def test_an_intel_mac_is_told_so_before_anything_is_installed(
    bootstrap: ModuleType,
    commands: Commands,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bootstrap.platform, "system", lambda: "Darwin")
    monkeypatch.setattr(bootstrap.platform, "machine", lambda: "x86_64")
    assert bootstrap.main(["demo"]) == 1
    assert "Apple silicon" in capsys.readouterr().err
    assert commands.lines == []


def test_it_needs_nothing_but_the_standard_library() -> None:
    code = "import runpy; runpy.run_path('packaging/bootstrap.py', run_name='imported')"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("words", [[], ["install"]])
def test_other_words_show_the_usage(
    bootstrap: ModuleType, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(words) == 2
    assert "bootstrap.py demo" in capsys.readouterr().out


def test_an_old_python_is_told_which_is_needed(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 4))
    assert bootstrap.main(["demo"]) == 1
    assert "version 3.11 or newer is needed" in capsys.readouterr().err


def test_missing_libraries_are_one_command_for_a_user(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    on_linux(bootstrap, monkeypatch, root=False, missing={"xcb-cursor", "EGL"}, tools={"apt-get"})
    with pytest.raises(bootstrap.StepError, match=r"sudo apt-get install -y libegl1 libxcb-cursor0$"):
        bootstrap._check_system("demo")
    assert commands.lines == []


def test_root_gets_libraries_and_test_tools_installed(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    on_linux(bootstrap, monkeypatch, root=True, missing={"xcb-cursor"}, tools={"apt-get"})
    bootstrap._check_system("test")
    assert commands.lines == [
        "apt-get update -qq",
        "apt-get install -y libxcb-cursor0 xvfb dcmtk fonts-a -qq",
    ]


def test_another_linux_names_the_libraries(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    on_linux(bootstrap, monkeypatch, root=True, missing={"xcb-cursor"}, tools=set())
    with pytest.raises(bootstrap.StepError, match=r"missing: libxcb-cursor\."):
        bootstrap._check_system("demo")


def test_a_failed_installation_says_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    commands._status = 100
    on_linux(bootstrap, monkeypatch, root=True, missing={"GL"}, tools={"apt-get", "Xvfb"})
    with pytest.raises(bootstrap.StepError, match="Run by hand: apt-get install -y libgl1"):
        bootstrap._check_system("demo")


def test_no_screen_says_what_to_do_unless_a_picture_is_wanted(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    monkeypatch.setattr(bootstrap, "_has_screen", lambda: False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda tool: None)
    with pytest.raises(bootstrap.StepError, match="--snapshot"):
        bootstrap._demo([])
    assert bootstrap._demo(["--snapshot=out.png"]) == 0
    assert commands.lines[0].endswith("-m tbviewer --demo --snapshot=out.png")
    assert commands.environments[0]["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_virtual_screen_is_there_and_gone_again(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "_has_screen", lambda: False)
    with bootstrap._screen() as environment:
        number = environment["DISPLAY"].removeprefix(":")
        socket = Path(f"/tmp/.X11-unix/X{number}")
        assert socket.exists()
    assert not socket.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux has virtual screens")
@pytest.mark.parametrize("has_xvfb", [True, False])
@pytest.mark.parametrize("platform", ["", "wayland"])
def test_the_tests_open_no_window_on_the_desktop_of_whoever_runs_them(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands, has_xvfb: bool, platform: str
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    if not platform:
        monkeypatch.delenv("QT_QPA_PLATFORM")
    shown = contextlib.nullcontext(":99" if has_xvfb else "")
    monkeypatch.setattr(bootstrap, "virtual_screen", lambda: shown)
    assert bootstrap._test(["-q"]) == 0
    (environment,) = commands.environments
    assert environment.get("DISPLAY") == (":99" if has_xvfb else None)
    assert environment.get("QT_QPA_PLATFORM") == ("xcb" if has_xvfb else "offscreen")
    assert "WAYLAND_DISPLAY" not in environment


def test_a_python_without_venv_says_what_to_install(
    bootstrap: ModuleType, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands._status, commands._said = 1, "Error: ensurepip is not available"
    with pytest.raises(bootstrap.StepError, match=r"apt-get install python3\.\d+-venv"):
        bootstrap._make_environment()


def test_an_environment_that_does_not_work_is_not_deleted(bootstrap: ModuleType) -> None:
    (bootstrap.VENV / "lib").mkdir(parents=True)
    with pytest.raises(bootstrap.StepError, match="Delete that folder"):
        bootstrap._make_environment()
    assert (bootstrap.VENV / "lib").exists()


def test_a_second_run_installs_nothing(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    monkeypatch.setattr(bootstrap, "_make_environment", lambda: None)
    bootstrap._python().parent.mkdir(parents=True)
    bootstrap._python().touch()
    bootstrap._install(bootstrap.EXTRAS["test"])
    assert len(commands.lines) == 1
    bootstrap._install(bootstrap.EXTRAS["test"])
    bootstrap._install(("demo",))  # a part of what is there
    assert len(commands.lines) == 1
    monkeypatch.setattr(bootstrap.platform, "python_version", lambda: "3.99.0")
    bootstrap._install(("demo",))
    assert len(commands.lines) == 2


def test_a_failed_install_is_tried_again(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    monkeypatch.setattr(bootstrap, "_make_environment", lambda: None)
    commands._status = 1
    for _ in range(2):
        with pytest.raises(bootstrap.StepError, match="free disk space"):
            bootstrap._install(("demo",))
    assert len(commands.lines) == 2


def test_constraints_are_exact_versions_and_no_addresses() -> None:
    for line in (ROOT / "packaging" / "constraints.txt").read_text().splitlines():
        assert re.fullmatch(r"[\w.-]+==[\w.]+( ; .+)?", line), line


def requirements(environment: dict[str, str]) -> Iterator[str]:
    """Yield the name of everything that all extras need, on some system and Python."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = itertools.chain(*project["optional-dependencies"].values())
    pending = [Requirement(text) for text in (*project["dependencies"], *extras)]
    seen: set[str] = set()
    while pending:
        requirement = pending.pop()
        if str(requirement) in seen:
            continue
        seen.add(str(requirement))
        yield canonicalize_name(requirement.name)
        try:
            texts = metadata.requires(requirement.name) or []
        except metadata.PackageNotFoundError:
            continue  # of another system
        for needed in map(Requirement, texts):
            wanted = ({**environment, "extra": extra} for extra in (*requirement.extras, ""))
            if needed.marker is None or any(map(needed.marker.evaluate, wanted)):
                pending.append(needed)


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", SYSTEMS, ids=[name for name, _, _ in SYSTEMS])
def test_constraints_pin_everything_that_is_installed(python: str, system: tuple[str, str, str]) -> None:
    text = (ROOT / "packaging" / "constraints.txt").read_text()
    pinned = {canonicalize_name(line.partition("==")[0]) for line in text.splitlines()}
    machine = {"Linux": "x86_64", "Windows": "AMD64", "Darwin": "arm64"}[system[0]]
    environment = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "platform_system": system[0],
        "sys_platform": system[1],
        "os_name": system[2],
        "platform_machine": machine,
    }
    assert set(requirements(environment)) - pinned == set()
