"""What the reader can do, by name: each action once, for key, menu and tool bar alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QWidget

from tbviewer.ui.icons import icon
from tbviewer.ui.session import Session

SEPARATOR = ""

_KEY_BEHIND = re.compile(r"\s*\(&.\)")  # where the language's own letters are no keys: 打开(&O)


def plain(text: str) -> str:
    """Return an action's words as tool bar, tool tips and lists show them: no access key, no ellipsis."""
    return re.sub(r"&(.)", r"\1", _KEY_BEHIND.sub("", text)).removesuffix("…").rstrip()


class ActionTable:
    """Makes actions, keeps them in step with the Session, and puts them into menus.

    Parameters
    ----------
    window
        Where the actions and their keys live.
    """

    def __init__(self, window: QMainWindow, session: Session) -> None:
        self.window, self.session = window, session
        self._actions: dict[str, QAction] = {}
        self._needs_image: list[QAction] = []
        session.radiograph_changed.connect(self._enable)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add(
        self,
        name: str,
        text: str,
        key: str,
        slot: Callable[[], object],
        picture: str = "",
        *,
        image: bool = False,
    ) -> QAction:
        """Make an action.

        Parameters
        ----------
        text
            Its words; an ampersand before its access key, the letter that opens it in a menu.
        key
            Its shortcut; empty for none.
        picture
            The name of its icon; empty for none.
        image
            Whether there must be an image to do it to.
        """
        action = QAction(text, self.window)
        if picture:
            action.setIcon(icon(picture))
        action.setIconText(plain(text))
        if key:
            action.setShortcut(QKeySequence(key))
            _show_key(action)
        action.triggered.connect(lambda _=False: slot())
        if image:
            self._needs_image.append(action)
            action.setEnabled(self._has_image)
        return self.adopt(name, action)

    @property
    def names(self) -> list[str]:
        """The names of all actions, in the order in which they were made."""
        return list(self._actions)

    def show_key(self, name: str) -> None:
        """Write an action's key into its tool tip, after it was changed."""
        _show_key(self._actions[name])

    def follow_keys(self, widget: QWidget, *names: str) -> None:
        """Write the keys of actions behind a widget's tool tip, whatever they are changed to.

        Parameters
        ----------
        widget
            Does what the actions do; without a tool tip it gets the words of the first.
        """
        actions = [self._actions[name] for name in names]
        words = widget.toolTip() or actions[0].iconText()

        def show() -> None:
            keys = ", ".join(_key(action) for action in actions if _key(action))
            widget.setToolTip(f"{words} ({keys})" if keys else words)

        show()
        for action in actions:
            action.changed.connect(show)

    def adopt(self, name: str, action: QAction) -> QAction:
        """Take an action that was made elsewhere."""
        self.window.addAction(action)
        self._actions[name] = action
        return action

    def add_switch(
        self,
        name: str,
        text: str,
        key: str,
        change: Callable[[bool], None],
        state: Callable[[], bool],
        *,
        picture: str = "",
        image: bool = False,
        told_by: Iterable[SignalInstance] = (),
    ) -> QAction:
        """Make an action that is on or off.

        Parameters
        ----------
        change
            Turns it on or off, when the reader does.
        state
            Says whether it is on.
        told_by
            Signals, besides the Session's own, after which `state` may say something else.
        """
        action = self.add(name, text, key, lambda: None, picture, image=image)
        action.setCheckable(True)
        action.setIconVisibleInMenu(False)  # the mark that says it is on stands in its place
        action.setChecked(state())
        action.triggered.connect(change)  # not toggled: to show another viewport's state changes nothing
        s = self.session
        own = [s.grey_changed, s.heatmap.changed, s.looking.layers_changed, s.looking.changed]
        for signal in (*own, s.current_changed, s.viewports.changed, *told_by):
            signal.connect(lambda *_: action.setChecked(state()))
        return action

    def add_choices(
        self,
        names: Mapping[str, tuple[str, str]],
        choose: Callable[[str], object],
        chosen: Callable[[], str],
        told_by: Iterable[SignalInstance],
        pictures: Mapping[str, str] | None = None,
        *,
        image: bool = False,
    ) -> None:
        """Make actions of which one is on.

        Parameters
        ----------
        names
            Words and key of each, by name.
        choose
            Takes the name of the one that the reader chose.
        chosen
            Returns the name of the one that is on.
        told_by
            Signals after which `chosen` may return another.
        pictures
            Names of icons, by name.
        """
        group = QActionGroup(self.window)
        for name, (text, key) in names.items():
            picture = (pictures or {}).get(name, "")
            action = self.add(name, text, key, partial(choose, name), picture, image=image)
            action.setCheckable(True)
            action.setIconVisibleInMenu(False)  # the mark that says it is on stands in its place
            group.addAction(action)

        def show() -> None:
            if chosen() in names:
                self._actions[chosen()].setChecked(True)

        show()
        for signal in told_by:
            signal.connect(lambda *_: show())

    def fill(self, place: QMenu | QToolBar, names: Iterable[str]) -> None:
        """Put actions into a menu or tool bar; `SEPARATOR` draws a line."""
        for name in names:
            if name == SEPARATOR:
                place.addSeparator()
            else:
                place.addAction(self._actions[name])

    @property
    def _has_image(self) -> bool:
        return self.session.viewport.radiograph is not None

    def _enable(self) -> None:
        for action in self._needs_image:
            action.setEnabled(self._has_image)


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _show_key(action: QAction) -> None:
    key = _key(action)
    action.setToolTip(f"{action.iconText()} ({key})" if key else action.iconText())
