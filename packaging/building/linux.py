"""Linux: the application beside its menu entry, icons and file types, as .deb, .tar.xz and AppImage."""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path

from building import appimage, machine
from building.application import settle
from building.archives import write_tar_xz
from building.components import find_components
from building.debian import dependencies
from building.environment import ROOT, run
from building.licences import write_licences
from building.plan import SUMMARY, Plan, architecture
from building.sbom import write_sbom

HERE = ROOT / "packaging" / "linux"
ICONS = ROOT / "packaging" / "icons"
ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)
_DESCRIPTION = (
    "Drop DICOM files or pictures of chest radiographs on the window and see, for each, a TB score, a heat "
    "map of where the model saw it, and boxes. Works offline; nothing leaves the machine. Research use, not "
    "for diagnosis."
)


def make_deb(plan: Plan) -> Path:
    """Make the Debian package; it installs on Debian 12 and what comes after it."""
    machine.install_packages(machine.DEB)
    tree = plan.work / "deb"
    _lay_out(plan, tree)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(plan, tree), encoding="utf-8")
    (control / "md5sums").write_text(_md5sums(tree), encoding="utf-8")
    settle(tree, plan.epoch_s)
    out = plan.out / f"tbviewer_{plan.version}_{architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(out)]
    run(command, "The Debian package could not be made", env=plan.environment)
    shutil.rmtree(tree)
    return out


def make_tar(plan: Plan) -> Path:
    """Make the archive for other distributions: unpack it anywhere, and run ``install.sh`` if you like."""
    machine.install_packages(machine.TAR)
    tree = plan.work / f"tbviewer-{plan.version}"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(plan.application, tree, symlinks=True)
    desktop = tree / "desktop"
    _write_desktop_files(desktop)
    shutil.copy(HERE / "install.sh", tree / "install.sh")
    settle(tree, plan.epoch_s)
    out = plan.out / f"{tree.name}-linux-{architecture()}.tar.xz"
    write_tar_xz(tree, out, plan.epoch_s)
    shutil.rmtree(tree)
    return out


def make_appimage(plan: Plan) -> Path:
    """Make one file that runs where it lies."""
    machine.install_packages(machine.APPIMAGE)
    tree = plan.work / "AppDir"
    _lay_out(plan, tree)
    _add_runtime(plan, tree / "usr/lib/tbviewer")
    shutil.copy(HERE / "AppRun", tree / "AppRun")
    shutil.copy(HERE / "tbviewer.desktop", tree / "tbviewer.desktop")
    shutil.copy(ICONS / "256.png", tree / "tbviewer.png")
    (tree / ".DirIcon").symlink_to("tbviewer.png")
    settle(tree, plan.epoch_s)
    processor = {"amd64": "x86_64", "arm64": "aarch64"}.get(architecture(), architecture())
    out = plan.out / f"tbviewer-{plan.version}-{processor}.AppImage"
    appimage.write_appimage(plan, tree, out)
    shutil.rmtree(tree)
    return out


def _add_runtime(plan: Plan, application: Path) -> None:
    """Write licence texts and list of parts anew, with what the AppImage's first part is linked to."""
    parts = {part.name: part for part in (*find_components(plan), *appimage.runtime_components())}
    shutil.rmtree(application / "licences")
    write_licences(list(parts.values()), application / "licences")
    write_sbom(plan, list(parts.values()), application / "sbom.cdx.json")


def _lay_out(plan: Plan, tree: Path) -> None:
    """Put the application and its desktop files where the file system hierarchy has them."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(plan.application, tree / "usr/lib/tbviewer", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/tbviewer").symlink_to("../lib/tbviewer/tbviewer")
    _write_desktop_files(tree / "usr/share")
    notices = tree / "usr/share/doc/tbviewer"
    notices.mkdir(parents=True)
    shutil.copy(HERE / "copyright.txt", notices / "copyright")
    # The licence texts belong to the application's folder; Debian looks for them here.
    (notices / "licences").symlink_to("../../../lib/tbviewer/licences")


def _write_desktop_files(share: Path) -> None:
    """Write menu entry, file types and icons below a ``share`` folder."""
    for source, place in (("tbviewer.desktop", "applications"), ("tbviewer.xml", "mime/packages")):
        (share / place).mkdir(parents=True)
        shutil.copy(HERE / source, share / place / source)
    for size_px in ICON_SIZES_PX:
        icons = share / f"icons/hicolor/{size_px}x{size_px}/apps"
        icons.mkdir(parents=True)
        shutil.copy(ICONS / f"{size_px}.png", icons / "tbviewer.png")
    scalable = share / "icons/hicolor/scalable/apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "assets/icons/tbviewer.svg", scalable / "tbviewer.svg")


def _control(plan: Plan, tree: Path) -> str:
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    size_kb = sum(path.stat().st_size for path in files) // 1024
    description = "\n".join(f" {line}" for line in textwrap.wrap(_DESCRIPTION, 76))
    return f"""Package: tbviewer
Version: {plan.version}
Section: science
Priority: optional
Architecture: {architecture()}
Installed-Size: {size_kb}
Maintainer: TB Viewer <tbviewer@localhost>
Depends: {dependencies(plan, tree / "usr/lib/tbviewer")}
Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info, xdg-utils
Suggests: fonts-noto-cjk, fonts-noto-core
Description: {SUMMARY.split(". ")[0][:70]}
{description}
"""


def _md5sums(tree: Path) -> str:
    import hashlib

    lines = []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name}\n")
    return "".join(lines)
