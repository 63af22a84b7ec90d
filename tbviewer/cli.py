"""The command line: arguments of the window, and ``tbviewer screen`` without one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tbviewer import __version__
from tbviewer.core.errors import TBViewerError
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.preferences import SCALES_PERCENT, SYSTEM, THEMES, prepare

NOTICE = "Research use, not for diagnosis"
INTERRUPTED = 130  # what shells report for Ctrl-C


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["screen"]:
        return _screen(words[1:])
    return _window(words)


def _window(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="tbviewer",
        description=f"Opens chest radiographs and shows where a model sees tuberculosis. {NOTICE}.",
        epilog="To write a table for many radiographs without a window: tbviewer screen --help",
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="DICOM or picture files, folders, ZIPs, CDs")
    parser.add_argument("--model", type=Path, help="model bundle (.onnx) to use instead of the one built in")
    parser.add_argument("--demo", action="store_true", help="open a sample radiograph")
    parser.add_argument(
        "--snapshot",
        type=Path,
        metavar="OUT.png",
        help="save a picture of the window once the analysis is drawn, and exit",
    )
    parser.add_argument(
        "--trace", type=Path, metavar="OUT.jsonl", help="write when each milestone was reached"
    )
    parser.add_argument(
        "--threshold",
        type=_share,
        metavar="T",
        help="heat-map threshold to begin with, 0 to 1, instead of the model's own",
    )
    parser.add_argument(
        "--new-window", action="store_true", help="open a window even if there is one that could show them"
    )
    parser.add_argument(
        "--language", type=_language, metavar="CODE", help="language of the window, such as fr or zh_CN"
    )
    parser.add_argument("--theme", choices=THEMES, help="dark, light, or as the system")
    parser.add_argument(
        "--scale", type=int, choices=SCALES_PERCENT, help="size of the window's words, in percent"
    )
    parser.add_argument("--version", action="version", version=f"tbviewer {__version__}")
    options = parser.parse_args(words)
    paths = tuple(_path(word) for word in options.paths)
    if options.demo:
        from tbviewer.core.samples import demo_path

        paths = (str(demo_path()), *paths)
    if options.snapshot is not None and not paths:
        parser.error("--snapshot needs a PATH or --demo")
    wanted = WindowOptions(
        *(paths, options.model, options.snapshot, options.trace, options.threshold, options.new_window),
        *(options.language, options.theme, options.scale),
        first_start=True,
    )
    preferences = prepare(wanted)  # first: it settles what the window's modules ask for as they are imported
    from tbviewer.ui.app import run

    return run(wanted, preferences)


def _path(word: str) -> str:
    """Return the path that an argument names; some file managers pass ``file:`` addresses."""
    if not word.startswith("file://"):
        return word
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    address = urlsplit(word)
    return url2pathname(address.path) if address.netloc in ("", "localhost") else word


def _language(word: str) -> str:
    from tbviewer.ui.languages import LANGUAGES, PSEUDO  # not for `--version` and `--help`: it loads Qt

    codes = (*LANGUAGES, SYSTEM)
    if word not in (*codes, PSEUDO):
        raise argparse.ArgumentTypeError(f"there is no language {word!r} (choose from {', '.join(codes)})")
    return word


def _share(word: str) -> float:
    value = float(word)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{word} does not lie between 0 and 1")
    return value


def _screen(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="tbviewer screen",
        description="Reads many radiographs without a window and writes a table: a row for each with score, "
        f"probabilities and boxes, or why it could not be read. {NOTICE}.",
        epilog="Exit status: 0 if all were read, 3 if some were not, 2 if it could not start "
        "or a heat map could not be written.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="DICOM or picture files, folders, ZIPs, CDs")
    parser.add_argument("--output", type=Path, required=True, metavar="OUT.csv", help="the table to write")
    parser.add_argument("--heatmaps", type=Path, metavar="DIR", help="also write each heat map as 16-bit PNG")
    parser.add_argument("--model", type=Path, help="model bundle (.onnx) to use instead of the one built in")
    options = parser.parse_args(words)
    from tbviewer.screening import screen

    try:
        return screen(options.paths, options.output, options.heatmaps, options.model)
    except KeyboardInterrupt:
        print(
            "tbviewer screen: stopped; no table was written. The same command goes on from here.",
            file=sys.stderr,
        )
        return INTERRUPTED
    except TBViewerError as error:
        print(f"tbviewer screen: {error}", file=sys.stderr)
        return 2
