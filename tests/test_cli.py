"""Arguments of the window, and what tells it from ``screen``."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tbviewer import __version__, cli
from tbviewer.store import Store
from tbviewer.ui.languages import LANGUAGES
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.preferences import THEME_VARIABLE, prepare


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[WindowOptions]:
    """Collect what the window would have been opened with."""
    import tbviewer.ui.app

    options: list[WindowOptions] = []
    monkeypatch.setattr(tbviewer.ui.app, "run", lambda given, _: options.append(given) or 0)
    return options


def test_paths_and_files_reach_the_window(opened: list[WindowOptions]) -> None:
    words = ["a.dcm", "b", "--model", "m.onnx", "--snapshot", "s.png", "--trace", "t.jsonl"]
    assert cli.main([*words, "--threshold", "0.25"]) == 0
    named = WindowOptions(("a.dcm", "b"), Path("m.onnx"), Path("s.png"), Path("t.jsonl"), 0.25)
    assert opened == [replace(named, first_start=True)]


def test_no_argument_opens_an_empty_window(opened: list[WindowOptions]) -> None:
    assert cli.main([]) == 0
    assert opened == [WindowOptions(first_start=True)]  # the window says first what the model is not


def test_demo_opens_the_real_chest_first(opened: list[WindowOptions], chest: Path) -> None:
    cli.main(["--demo", "mine.png"])
    (options,) = opened
    assert Path(options.paths[0]).samefile(chest)
    assert options.paths[1:] == ("mine.png",)


def test_a_file_named_screen_can_still_be_opened(opened: list[WindowOptions]) -> None:
    cli.main(["./screen"])
    assert opened[0].paths == ("./screen",)


def test_a_snapshot_of_nothing_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["--snapshot", "out.png"])
    assert "--snapshot needs a PATH or --demo" in capsys.readouterr().err


@pytest.mark.parametrize("threshold", ["1.5", "-0.1", "nan", "half"])
def test_a_threshold_lies_between_0_and_1(threshold: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main([f"--threshold={threshold}"])


@pytest.mark.parametrize("code", ["xx", "zh", "pt_BR", "FR", ""])
def test_a_language_there_is_not_is_refused_with_those_there_are(
    code: str, opened: list[WindowOptions], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["--language", code])
    said = capsys.readouterr().err
    assert "--language" in said and repr(code) in said
    assert all(language in said for language in LANGUAGES)
    assert opened == []


@pytest.mark.parametrize("words", [["--help"], ["screen", "--help"]])
def test_help_says_what_it_is_for(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(words)
    assert "Research use, not for diagnosis" in " ".join(capsys.readouterr().out.split())


def test_version_imports_no_window() -> None:
    code = (
        "import sys\nfrom tbviewer.cli import main\ntry: main(['--version'])\n"
        "finally: print([n for n in ('PySide6', 'numpy', 'torch', 'onnxruntime') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [f"tbviewer {__version__}", "[]"]


@pytest.mark.parametrize(
    ("name", "saved", "word"),
    [("language", "fr", "sw"), ("theme", "light", "dark"), ("scale_percent", 150, 200)],
)
def test_language_theme_and_scale_may_be_others_for_one_start(
    opened: list[WindowOptions],
    data_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    saved: object,
    word: object,
) -> None:
    for variable in ("QT_SCALE_FACTOR", THEME_VARIABLE):
        monkeypatch.setenv(variable, "1")  # so that it is put back
    store = Store(data_folder)
    store.set(name, saved)
    store.close()
    cli.main([f"--{name.removesuffix('_percent')}", str(word)])
    cli.main([])
    once, next_time = (prepare(options) for options in opened)
    assert getattr(once, name) == word
    assert getattr(next_time, name) == saved
