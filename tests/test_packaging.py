"""The desktop files that every system reads: what a double click finds."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PIL import Image

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"


def test_the_menu_entry_opens_dicom_and_pictures() -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(PACKAGING / "linux/tbviewer.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    kinds = set(entry["MimeType"].strip(";").split(";"))
    assert kinds == {"application/dicom", "image/png", "image/jpeg", "image/tiff", "image/bmp"}
    assert entry["Exec"] == "tbviewer %F"  # all files to one process, as paths
    assert "not for diagnosis" in entry["Comment"]


def test_dicom_is_known_by_ending_name_and_content() -> None:
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = ElementTree.parse(PACKAGING / "linux/tbviewer.xml").getroot().findall("m:mime-type", space)
    assert kind.get("type") == "application/dicom"
    assert {glob.get("pattern") for glob in kind.findall("m:glob", space)} >= {"*.dcm", "DICOMDIR"}
    match = kind.find("m:magic/m:match", space)
    assert match is not None
    assert (match.get("offset"), match.get("value")) == ("128", "DICM")  # PS3.10 section 7.1


def test_the_finder_knows_what_it_opens() -> None:
    code = (
        "import plistlib, sys; from building.macos import info_plist; "
        "sys.stdout.buffer.write(plistlib.dumps(info_plist('1.2.3')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PACKAGING, capture_output=True, check=True)
    made = plistlib.loads(done.stdout)
    ranks = {
        kind: d["LSHandlerRank"] for d in made["CFBundleDocumentTypes"] for kind in d["LSItemContentTypes"]
    }
    assert ranks["org.nema.dicom"] == "Default"
    assert ranks["public.png"] == "Alternate"
    (imported,) = made["UTImportedTypeDeclarations"]
    assert "dcm" in imported["UTTypeTagSpecification"]["public.filename-extension"]
    # It would keep the second of two people who are logged in from starting the program at all.
    assert "LSMultipleInstancesProhibited" not in made


def test_the_windows_installer_names_its_files_as_windows_does() -> None:
    """makensis on Windows looks for the name behind the last backslash, and finds no file by ``folder/*``."""
    script = (PACKAGING / "windows/tbviewer.nsi").read_text(encoding="utf-8")
    lines = [line for line in script.splitlines() if re.match(r"\s*(File|!define MUI_(UN)?ICON)\b", line)]
    assert len(lines) == 3
    for line in lines:
        assert "/" not in line.split(";")[0].replace(" /r ", " "), line


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's Python lies among the system's libraries")
def test_a_library_of_the_system_is_not_taken_for_a_part_of_debians_python() -> None:
    code = (
        "import sys; from pathlib import Path; from building import components as c\n"
        "sys.base_prefix = '/usr'\n"
        "c.sysconfig.get_path = lambda name: '/usr/lib/python3.11'\n"
        "c.shutil.which = lambda name: '/usr/bin/dpkg-query'\n"
        "c.from_debian = lambda path, found: c.Component('of ' + path.name, '1', 'deb')\n"
        "for path in sys.argv[1:]: print(c._elsewhere(Path(path), {}).name)"
    )
    paths = [
        "/usr/lib/x86_64-linux-gnu/libssl.so.3",
        "/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0",
        "/usr/lib/python3/dist-packages/apt_pkg.so",
    ]
    done = subprocess.run(
        [sys.executable, "-c", code, *paths], cwd=PACKAGING, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["of libssl.so.3", "Python", "Python", "of apt_pkg.so"]


@pytest.mark.skipif(shutil.which("gcc") is None or shutil.which("dpkg-query") is None, reason="no Debian")
def test_what_is_linked_into_the_appimages_first_part_brings_its_licence() -> None:
    """The C library stands for all of them: the others need not be installed where this runs."""
    code = (
        "from building import appimage; appimage._LIBRARIES = ()\n"
        "for part in appimage.runtime_components(): print(part.name, *part.texts)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGING, capture_output=True, text=True, check=True
    )
    listed = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert "libc6-dev" in listed
    for texts in listed.values():
        assert Path(texts).is_file()


def test_qt_brings_the_notices_of_what_it_is_made_of() -> None:
    code = (
        "from importlib.metadata import distribution as d; from building import components as c\n"
        "for path in c._from_distribution(d('PySide6_Essentials')).texts: print(path)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGING, capture_output=True, text=True, check=True
    )
    text = "".join(Path(line).read_text(encoding="utf-8") for line in done.stdout.splitlines())
    for name in ("FreeType", "harfbuzz", "libpng", "pcre2", "double-conversion", "Unicode, Inc."):
        assert name in text, name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


@pytest.mark.parametrize("size_px", [16, 24, 32, 48, 64, 128, 256, 512])
def test_there_is_an_icon_of_each_size(size_px: int) -> None:
    with Image.open(PACKAGING / f"icons/{size_px}.png") as icon:
        assert icon.size == (size_px, size_px)
        assert icon.getpixel((0, 0))[3] == 0  # round corners
        assert icon.getpixel((size_px // 2, size_px // 4))[3] == 255


def test_windows_and_macos_icons_hold_every_size() -> None:
    with Image.open(PACKAGING / "icons/tbviewer.ico") as icon:
        assert {size for size, _ in icon.info["sizes"]} == {16, 24, 32, 48, 64, 256}
    with Image.open(PACKAGING / "icons/tbviewer.icns") as icon:
        assert (512, 512, 2) in icon.info["sizes"]


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
@pytest.mark.parametrize("folder", ['pro "gram" $5 `x`', '100% pro "gram" $5 `x`'])
def test_install_sh_joins_the_menu_from_any_folder_and_leaves_it_again(tmp_path: Path, folder: str) -> None:
    here = tmp_path / folder
    (here / "desktop/applications").mkdir(parents=True)
    (here / "install.sh").write_bytes((PACKAGING / "linux/install.sh").read_bytes())
    entry = (PACKAGING / "linux/tbviewer.desktop").read_bytes()
    (here / "desktop/applications/tbviewer.desktop").write_bytes(entry)
    variables = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share")}
    command = ["sh", str(here / "install.sh")]
    subprocess.run(command, env=variables, check=True, capture_output=True)
    made = tmp_path / "share/applications/tbviewer.desktop"
    (line,) = [word for word in made.read_text().splitlines() if word.startswith("Exec=")]
    # Desktop Entry Specification: first \\ is \, then words are quoted as for a shell, and %% is %.
    quoted = line.removeprefix("Exec=").removesuffix(" %F").replace("\\\\", "\\")
    told = subprocess.run(
        ["sh", "-c", f"printf '%s\\0' {quoted}"], check=True, capture_output=True, text=True
    )
    words = told.stdout.split("\0")[:-1]
    assert "%" not in words[0]  # GLib looks for the first word before it reads %% as %
    (here / "tbviewer").write_text('#!/bin/sh\nprintf "%s" "$0|$1"\n')
    (here / "tbviewer").chmod(0o755)
    started = subprocess.run(
        [*(word.replace("%%", "%") for word in words), "a b.dcm"], check=True, capture_output=True, text=True
    )
    assert started.stdout == f"{here / 'tbviewer'}|a b.dcm"
    subprocess.run([*command, "--remove"], env=variables, check=True, capture_output=True)
    assert not made.exists()
