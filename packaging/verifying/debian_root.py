"""A clean Debian 12, unpacked into a folder by debootstrap, and ways to run commands in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verifying.table import demand

MIRROR = "http://deb.debian.org/debian"
_SOURCES = f"""deb {MIRROR} bookworm main
deb {MIRROR} bookworm-updates main
deb http://deb.debian.org/debian-security bookworm-security main
"""
# The mounts live in a name space of each command's own: nothing has to be undone, whatever happens.
_ENTER = """set -e
mount --make-rprivate /
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mkdir -p "$1/tmp/.X11-unix"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"; fi
root=$1
shift
exec chroot "$root" "$@"
"""
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True)
class DebianRoot:
    """The folder that the system is in."""

    folder: Path

    def command(self, words: Sequence[str], *, user: str = "root", network: bool = False) -> list[str]:
        """Return the command that runs other words inside, by default without any network."""
        spaces = ["unshare", "--mount", *([] if network else ["--net"])]
        inside = list(words) if user == "root" else ["runuser", "--user", user, "--", *words]
        return [*spaces, "bash", "-c", _ENTER, "bash", str(self.folder), *inside]

    def start(self, words: Sequence[str], *, user: str = "root", **variables: str) -> subprocess.Popen[str]:
        """Start a program inside."""
        return subprocess.Popen(
            self.command(words, user=user),
            env={"PATH": _PATH, "LC_ALL": "C.UTF-8"} | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            cwd="/",
            start_new_session=True,
        )

    def run(
        self,
        words: Sequence[str],
        *,
        user: str = "root",
        network: bool = False,
        expected: int = 0,
        **variables: str,
    ) -> str:
        """Run a command inside and return what it printed."""
        done = subprocess.run(
            self.command(words, user=user, network=network),
            env={"PATH": _PATH, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"} | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=600,
            cwd="/",
        )
        shown = (
            f"{' '.join(words)[:200]} ended with {done.returncode}:\n{(done.stdout + done.stderr)[-1500:]}"
        )
        demand(done.returncode == expected, shown)
        return done.stdout + done.stderr

    def install(self, *packages: str) -> None:
        """Install packages, and nothing that they only recommend."""
        command = ["apt-get", "install", "--yes", "-qq", "--no-install-recommends", *packages]
        self.run(command, network=True)


def make_root(work: Path) -> DebianRoot:
    """Unpack a fresh Debian 12; what was downloaded once is kept in `work` for the next time."""
    root = DebianRoot(work / "debian12")
    shutil.rmtree(root.folder, ignore_errors=True)
    kept = work / "debian12-base.tar"
    if not kept.is_file():
        command = ["debootstrap", "--variant=minbase", "bookworm", str(root.folder), MIRROR]
        done = subprocess.run(command, capture_output=True, text=True, timeout=900)
        demand(done.returncode == 0, f"debootstrap failed:\n{done.stdout[-1500:]}")
        part = kept.with_suffix(".part")
        subprocess.run(["tar", "--numeric-owner", "-C", str(root.folder), "-cf", str(part), "."], check=True)
        part.replace(kept)
    else:
        root.folder.mkdir(parents=True)
        subprocess.run(["tar", "--numeric-owner", "-C", str(root.folder), "-xf", str(kept)], check=True)
    (root.folder / "etc/apt/sources.list").write_text(_SOURCES)
    for name in ("resolv.conf", "hosts"):
        if os.path.exists(f"/etc/{name}"):  # noqa: PTH110
            shutil.copy(f"/etc/{name}", root.folder / "etc" / name)
    root.run(["apt-get", "update", "-qq"], network=True)
    return root
