"""What is in the products, how large they are, and that their desktop files are well formed."""

from __future__ import annotations

import hashlib
import json
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

from building import macos, windows
from building.components import Component, find_components
from building.environment import ROOT, run
from building.plan import Plan
from building.sbom import MODEL

from verifying.table import Table, demand

UNPACKED_MB, PACKED_MB, FP16_MB = 350, 130, 30
_LARGE_MODEL_MB = 35  # ResNet-50 has 24 million weights: one byte each as int8, two as fp16
_FORBIDDEN = re.compile(r"^(libtorch|libreadline|libgdbm|libc10|libcuda|torch$|pydicom_data$)")


def check_contents(table: Table, plan: Plan) -> None:
    """Check the application's folder."""
    table.check("model, icons and samples are in it", lambda: _assets(plan))
    table.check("no torch, no data, no GPL library, no dangling link", lambda: _nothing_strange(plan))
    table.check("SBOM lists every part, and each has its licence text", lambda: _sbom(plan))
    table.check("size unpacked", lambda: _unpacked(plan))


def check_desktop_files(table: Table, plan: Plan) -> None:
    """Check menu entry, file types, Windows installer and macOS property list."""
    table.check("menu entry and file types are well formed", lambda: _desktop_files(plan))
    table.check("Windows installer compiles over a stand-in folder", lambda: _installer(plan))
    table.check("macOS property list and disk image script are well formed", lambda: _macos(plan))


def check_packed(table: Table, plan: Plan) -> None:
    """Check how large the packed products are."""
    for pattern in ("*.deb", "*.tar.xz", "*.AppImage"):
        table.check(f"size packed: {pattern}", lambda pattern=pattern: _packed(plan, pattern))


def _internal(plan: Plan) -> Path:
    return plan.application / "_internal"


def _assets(plan: Plan) -> str:
    theirs = _internal(plan) / "assets"
    ours = {p.relative_to(ROOT / "assets") for p in (ROOT / "assets").rglob("*") if p.is_file()}
    missing = [str(path) for path in ours if not (theirs / path).is_file()]
    demand(not missing, f"missing: {missing}")
    digest = hashlib.sha256((theirs / "models/student.onnx").read_bytes()).hexdigest()
    demand(digest == hashlib.sha256(MODEL.read_bytes()).hexdigest(), "the model differs from the checkout's")
    return f"{len(ours)} files, model {digest[:12]}"


def _nothing_strange(plan: Plan) -> str:
    paths = list(plan.application.rglob("*"))
    strange = [path.name for path in paths if _FORBIDDEN.match(path.name.lower())]
    demand(not strange, f"in the application: {strange}")
    dangling = [str(path) for path in paths if path.is_symlink() and not path.exists()]
    demand(not dangling, f"links to nothing: {dangling}")
    return f"{len(paths)} files and folders"


def _sbom(plan: Plan) -> str:
    listed = json.loads((plan.application / "sbom.cdx.json").read_text(encoding="utf-8"))
    demand(listed["specVersion"] == "1.6" and listed["metadata"]["component"]["name"], "no CycloneDX 1.6")
    names = {part["name"] for part in listed["components"]}
    folders = [path for path in (plan.application / "licences").iterdir() if path.is_dir()]
    for name in names - {"TB Viewer student"}:
        texts = [f for folder in folders if folder.name.startswith(f"{name}-") for f in folder.iterdir()]
        demand(any(text.stat().st_size > 200 for text in texts), f"no licence text for {name}")
    wanted = {"PySide6_Essentials", "onnxruntime", "numpy", "pydicom", "Python", "pyinstaller"}
    demand(wanted <= names, f"not listed: {wanted - names}")
    return f"{len(names)} parts"


def size_mb(path: Path) -> float:
    """Return the size of a file or folder."""
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file() and not p.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def _allowance_mb() -> int:
    return FP16_MB if MODEL.stat().st_size / 1e6 > _LARGE_MODEL_MB else 0


def _unpacked(plan: Plan) -> str:
    size, most = size_mb(plan.application), UNPACKED_MB + _allowance_mb()
    said = f"{size:.0f} MB (at most {most})"
    demand(size <= most, said)
    return said


def _packed(plan: Plan, pattern: str) -> str:
    found = list(plan.out.glob(pattern))
    demand(len(found) == 1, f"{len(found)} files are called {pattern}")
    size, most = size_mb(found[0]), PACKED_MB + _allowance_mb()
    said = f"{size:.0f} MB (at most {most})"
    demand(size <= most, said)
    return said


def size_table(plan: Plan) -> str:
    """Return what takes the space as a table in Markdown, the largest first."""
    components: list[Component] = find_components(plan)
    rows = [(component.name, _placed_mb(plan, component)) for component in components]
    rows.append(("model (assets/models/student.onnx)", MODEL.stat().st_size / 1e6))
    rows.append(("start program with all Python code", size_mb(plan.application / "tbviewer")))
    shown = sorted((row for row in rows if row[1] >= 1), key=lambda row: -row[1])
    whole = size_mb(plan.application)
    shown.append(("everything else", whole - sum(size for _, size in shown)))
    lines = ["| what | MB |", "| --- | --- |", *(f"| {name} | {size:.1f} |" for name, size in shown)]
    return "\n".join([*lines, f"| **whole application** | **{whole:.1f}** |"])


def _placed_mb(plan: Plan, component: Component) -> float:
    """Return what a component's files take; its Python code is inside the start program."""
    places = {_internal(plan) / place for place, _ in component.files}
    return sum(path.stat().st_size for path in places if path.is_file() and not path.is_symlink()) / 1e6


def _desktop_files(plan: Plan) -> str:
    entry = ROOT / "packaging/linux/tbviewer.desktop"
    run(["desktop-file-validate", str(entry)], "the menu entry is wrong")
    mime = plan.work / "mime"
    shutil.rmtree(mime, ignore_errors=True)
    (mime / "packages").mkdir(parents=True)
    shutil.copy(ROOT / "packaging/linux/tbviewer.xml", mime / "packages")
    run(["update-mime-database", str(mime)], "the file types are wrong")
    globs = (mime / "globs2").read_text()
    demand("application/dicom:*.dcm" in globs and "DICOMDIR" in globs, "*.dcm or DICOMDIR is not there")
    demand((mime / "magic").read_bytes().count(b"DICM") == 1, "DICM at byte 128 is not there")
    return "desktop-file-validate, update-mime-database"


def _installer(plan: Plan) -> str:
    folder = plan.work / "stand-in"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "_internal").mkdir(parents=True)
    for name in ("tbviewer.exe", "tbviewer-screen.exe", "sbom.cdx.json", "_internal/Ünïcode 名.txt"):
        (folder / name).write_bytes(b"stand-in")
    shutil.copytree(plan.application / "licences", folder / "licences")
    out = windows.compile_installer(plan, folder, plan.work / f"tbviewer-{plan.version}-setup.exe")
    demand(out.read_bytes()[:2] == b"MZ", "makensis made no program")
    return f"{size_mb(out):.1f} MB without the application"


def _macos(plan: Plan) -> str:
    made = plistlib.loads(plistlib.dumps(macos.info_plist(plan.version)))
    kinds = [kind for document in made["CFBundleDocumentTypes"] for kind in document["LSItemContentTypes"]]
    demand({"org.nema.dicom", "public.png", "public.jpeg"} <= set(kinds), f"it opens only {kinds}")
    run(["bash", "-n", str(ROOT / "packaging/macos/make_dmg.sh")], "the script is wrong")
    return f"opens {len(kinds)} kinds of documents; not run here, see packaging/README.md"


def check_wine(table: Table, plan: Plan) -> None:
    """Run the installer under Wine where that is installed: install, install again over it, remove."""
    program = shutil.which("wine64") or "/usr/lib/wine/wine64"
    if Path(program).is_file():
        table.check("Windows installer installs, replaces and removes (Wine)", lambda: _wine(plan, program))


def _wine(plan: Plan, program: str) -> str:
    from verifying.programs import environment, screen

    prefix = plan.work / "wine"
    shutil.rmtree(prefix, ignore_errors=True)
    installed = "AppData/Local/Programs/TB Viewer"
    with screen() as display:
        variables = environment(plan.work / "wine-home", DISPLAY=display, WINEPREFIX=str(prefix))
        variables |= {"WINEARCH": "win64", "WINEDEBUG": "-all", "USER": "reader"}

        def wine(*words: str) -> None:
            command = [program, *words]
            subprocess.run(command, env=variables, capture_output=True, timeout=300, check=False)
            subprocess.run(
                ["/usr/lib/wine/wineserver64", "-w"],
                env=variables,
                capture_output=True,
                timeout=120,
                check=False,
            )

        wine("winecfg", "-v", "win10")
        shutil.copy(plan.work / f"tbviewer-{plan.version}-setup.exe", prefix / "drive_c/tbviewer-setup.exe")
        wine(r"C:\tbviewer-setup.exe", "/S", "/CurrentUser")
        users = [path for path in (prefix / "drive_c/users").iterdir() if (path / installed).is_dir()]
        demand(users, "nothing was installed")
        folder = users[0] / installed
        registry = (prefix / "user.reg").read_text(errors="replace")
        demand((folder / "tbviewer.exe").is_file() and (folder / "_internal").is_dir(), "files are missing")
        demand("TBViewer.dicom" in registry and r"Uninstall\\TBViewer" in registry, "the registry lacks it")
        (folder / "_internal/of-an-older-version").write_text("x")
        wine(r"C:\tbviewer-setup.exe", "/S", "/CurrentUser")
        demand(not (folder / "_internal/of-an-older-version").exists(), "an older version's file was left")
        wine("C:\\users\\" + users[0].name + "\\" + installed.replace("/", "\\") + "\\uninstall.exe", "/S")
        for _ in range(30):  # the uninstaller goes on in a copy of itself
            if not folder.exists():
                break
            subprocess.run(["sleep", "1"], check=False)
        demand(not folder.exists(), "the folder was left")
        registry = (prefix / "user.reg").read_text(errors="replace")
        demand("TBViewer" not in registry, "the registry was left with it")
    return "installed for this user, replaced, removed without a trace"
