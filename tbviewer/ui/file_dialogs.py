"""File dialogs, each beginning where the reader was last, never where the program lies."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from tbviewer.core.files import exists, is_folder

_OPENED, _MODEL, _SAVED = "opened", "model", "saved"
_last: dict[str, str] = {}  # of this run only: a folder may be named after a patient
_OPTION = QFileDialog.Option
# A Linux desktop's own dialogs write what was chosen into its list of recent files; Qt's do not.
_HOW = _OPTION.DontUseNativeDialog if sys.platform == "linux" else _OPTION(0)
_QT_KEEPS = ("FileDialog/history", "FileDialog/lastVisited")  # folders, in settings of all Qt programs


def ask_to_open(parent: QWidget, title: str, kinds: str, begin: str = "") -> list[str]:
    """Return the files that the reader chooses, none if called off.

    Parameters
    ----------
    kinds
        What the dialog offers, in Qt's notation.
    begin
        The folder to begin in where nothing was opened in this run; the user's own if empty.
    """
    names, _ = QFileDialog.getOpenFileNames(parent, title, _folder(_OPENED, begin), kinds, "", _HOW)
    forget_in_qt()
    _keep(_OPENED, names[0] if names else "")
    return names


def ask_for_model(parent: QWidget, title: str, kinds: str) -> str:
    """Return the model bundle that the reader chooses, empty if called off."""
    name, _ = QFileDialog.getOpenFileName(parent, title, _folder(_MODEL), kinds, "", _HOW)
    forget_in_qt()
    _keep(_MODEL, name)
    return name


def ask_for_folder(parent: QWidget, title: str, begin: str = "") -> str:
    """Return the folder that the reader chooses, empty if called off; see `ask_to_open`."""
    how = _OPTION.ShowDirsOnly | _HOW
    name = QFileDialog.getExistingDirectory(parent, title, _folder(_OPENED, begin), how)
    forget_in_qt()
    _keep(_OPENED, name)
    return name


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """Return the path that the reader chooses, empty if called off; none that exists is proposed.

    The path has the ending of the proposed name. The dialog asks before a file is replaced; where it was
    asked about the path without its ending, it is shown again with the whole path.
    """
    proposed, ending = unused(Path(_folder(_SAVED)) / name), Path(name).suffix
    while chosen := _choose_path(parent, title, proposed, kinds):
        path = chosen if chosen.lower().endswith(ending) else chosen + ending
        if path == chosen or not exists(path):
            _keep(_SAVED, path)
            return path
        proposed = Path(path)
    return ""


def saved_as(path: str | Path) -> str:
    """Return what the reader is told when something was saved."""
    return QCoreApplication.translate("Giving", "Saved as {path}").format(path=path)


def forget() -> None:
    """Forget every folder, of this run and in Qt's own settings."""
    _last.clear()
    forget_in_qt()


def forget_in_qt() -> None:
    """Remove the folders that Qt's file dialogs write into settings of their own, which outlive the run."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    for name in _QT_KEEPS:
        settings.remove(name)
    settings.sync()


def avoid_the_systems() -> None:
    """Let dialogs that ask for a path themselves, as those of printing do, ask in Qt's own on Linux."""
    if sys.platform == "linux":
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def unused(path: Path) -> Path:
    """Return a path, numbered from 2 where something lies there already."""
    number, free = 2, path
    while exists(free):
        free, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return free


def folder_of(path: str) -> str:
    """Return the folder that a path is or lies in; empty for no path."""
    return "" if not path else path if is_folder(path) else str(Path(path).parent)


def _choose_path(parent: QWidget, title: str, proposed: Path, kinds: str) -> str:
    """Show the dialog once, and return the path as it was chosen."""
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setOptions(_HOW)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))  # before the dialog asks about replacing
    dialog.selectFile(str(proposed))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # Qt keeps the folders when it is deleted
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    dialog.exec()
    forget_in_qt()
    return chosen[0] if chosen else ""


def _folder(use: str, begin: str = "") -> str:
    places = QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation
    own = [QStandardPaths.writableLocation(place) for place in places]
    wanted = (_last.get(use, ""), begin, *(own if use == _SAVED else own[1:]))
    return next((folder for folder in wanted if folder and is_folder(folder)), "")


def _keep(use: str, path: str) -> None:
    if path:
        _last[use] = folder_of(path)
