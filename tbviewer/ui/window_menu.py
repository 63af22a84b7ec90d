"""The menu of windows: the file's own by their names, and those worked out from the image."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from tbviewer.core.radiograph import Voi
from tbviewer.ui.session import Session
from tbviewer.ui.viewport import Viewport

translate = QCoreApplication.translate


def window_menu(session: Session, parent: QMenu | QToolBar | QToolButton) -> QMenu:
    """Return a menu that is filled anew each time it opens, for every file has other windows."""
    menu = QMenu(translate("Windows", "&Window"), parent)
    menu.aboutToShow.connect(lambda: _fill(menu, session))
    return menu


def own_windows(viewport: Viewport) -> list[tuple[str, Voi]]:
    """Return the file's windows and VOI LUTs by the explanation that the file gives."""
    radiograph = viewport.radiograph
    if radiograph is None or radiograph.color is not None:
        return []
    unnamed = translate("Windows", "Window {number} of the file")
    return [
        (voi.explanation or unnamed.format(number=number), voi)
        for number, voi in enumerate(radiograph.voi, start=1)
    ]


def worked_out(viewport: Viewport) -> dict[str, Voi]:
    """Return the windows worked out from the image, by name."""
    from tbviewer.core.window_presets import presets  # here: it loads SciPy, which no start may wait for

    radiograph = viewport.radiograph
    if radiograph is None or radiograph.color is not None:
        return {}
    return {window.explanation: window for window in presets(radiograph)}


def voi_name(voi: Voi) -> str:
    """Return what a window is called beside the image: as the file calls it, or in the reader's language."""
    return {"Automatic": translate("Windows", "Automatic"), "Manual": translate("Windows", "Manual")}.get(
        voi.explanation, _words(voi.explanation)
    )


def next_window(session: Session) -> None:
    """Show the window that follows in the menu, the first after the last."""
    own = own_windows(session.viewport)
    names = list(worked_out(session.viewport))
    choices: list[Voi | str] = [*(voi for _, voi in own), *names]
    if choices:
        session.greys.choose(choices[(_position(session, own, names) + 1) % len(choices)], worked_out)


def _position(session: Session, own: list[tuple[str, Voi]], names: list[str]) -> int:
    """Return the place in the menu of the window that is shown; -1 for one set by hand."""
    shown = session.viewport.shown_voi
    for number, (_, voi) in enumerate(own):
        if voi is shown:
            return number
    explanation = shown.explanation if shown is not None else ""
    return len(own) + names.index(explanation) if explanation in names else -1


def _fill(menu: QMenu, session: Session) -> None:
    menu.clear()
    own, preset = own_windows(session.viewport), worked_out(session.viewport)
    if not preset:
        has_color = session.viewport.radiograph is not None
        words = translate("Windows", "A colour capture has no window")
        none = translate("Windows", "No radiograph is open")
        menu.addAction(words if has_color else none).setEnabled(False)
        return
    at = _position(session, own, list(preset))
    choices: list[tuple[str, Voi | str]] = [*own, *((_words(name), name) for name in preset)]
    for number, (words, choice) in enumerate(choices):
        if number == len(own) and own:
            menu.addSeparator()
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(number == at)
        action.triggered.connect(lambda _=False, choice=choice: session.greys.choose(choice, worked_out))


def _words(name: str) -> str:
    return {
        "Automatic": translate("Windows", "Automatic (around the lungs)"),
        "Lung": translate("Windows", "Lung"),
        "Bone": translate("Windows", "Bone"),
        "Full range": translate("Windows", "Full range"),
    }.get(name, name)
