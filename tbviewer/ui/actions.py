"""What the reader can do, each by key, menu and tool bar alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from tbviewer.core.voi import automatic_window, full_window
from tbviewer.ui.icons import icon
from tbviewer.ui.session import VIEWPORT_COUNTS, Session
from tbviewer.ui.viewport_grid import ViewportGrid

_THRESHOLD_STEP = 0.05
_ICON_PX = 18
_WORDS_FROM_PX = 1120
_SEPARATOR = ""


class Actions:
    """The actions by name, and the menus and tool bar made of them.

    Parameters
    ----------
    window
        Where the actions and their keys live.
    opening
        What the names ``open_files``, ``open_folder`` and ``open_sample`` do.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        viewports: ViewportGrid,
        opening: Mapping[str, Callable[[], object]],
    ) -> None:
        self._window = window
        self._session = session
        self._actions: dict[str, QAction] = {}
        self._needs_image: list[QAction] = []
        self._always_icons: list[QToolButton] = []
        self._add_opening(opening)
        self._add_looking(viewports)
        self._add_viewports()
        self._add_switches()
        self._add_threshold()
        self._add_menus()
        self._add_tool_bar()
        session.radiograph_changed.connect(self._enable)
        self._enable()

    def _add_opening(self, opening: Mapping[str, Callable[[], object]]) -> None:
        self._add("open_files", "Open &files …", "Ctrl+O", opening["open_files"], "open-files")
        self._add("open_folder", "Open f&older …", "Ctrl+Shift+O", opening["open_folder"], "open-folder")
        self._add("open_sample", "Open &sample", "", opening["open_sample"])
        self._add("quit", "&Quit", "Ctrl+Q", self._window.close)

    def _add_looking(self, viewports: ViewportGrid) -> None:
        session = self._session
        self._add("fit", "&Fit", "F", lambda: viewports.canvas.framing.fit(), "fit", image=True)
        self._add("one_to_one", "&1:1", "1", lambda: viewports.canvas.framing.one_to_one(), image=True)
        self._add("zoom_in", "Zoom &in", "+", lambda: viewports.canvas.framing.zoom_by(1.25), image=True)
        self._add("zoom_out", "Zoom &out", "-", lambda: viewports.canvas.framing.zoom_by(0.8), image=True)
        self._add("reset_grey", "&Reset window", "R", session.reset_grey, image=True)
        self._add("previous", "&Previous", "PgUp", lambda: session.step(-1), "previous")
        self._add("next", "&Next", "PgDown", lambda: session.step(1), "next")

    def _add_viewports(self) -> None:
        """Side by side: how many viewports, which is active, and whether they move together."""
        s = self._session
        group = QActionGroup(self._window)
        for count, text in zip(VIEWPORT_COUNTS, ("&One", "&Two", "&Four"), strict=True):
            text = f"{text} side by side" if count > 1 else f"{text} radiograph"
            action = self._add(f"show_{count}", text, f"Ctrl+{count}", partial(s.set_viewport_count, count))
            action.setCheckable(True)
            action.setChecked(count == s.viewport_count)
            group.addAction(action)
        self._add(
            "next_viewport", "&Next viewport", "F6", lambda: s.activate((s.active + 1) % s.viewport_count)
        )
        self._add_switch("link", "&Link zoom and window", "L", s.set_linked, lambda: s.linked)

    def _add_switches(self) -> None:
        s = self._session
        self._add_switch("invert", "&Invert", "I", s.set_inverted, lambda: s.inverted, image=True)
        self._add_switch("heat-map", "&Heat map", "H", s.set_show_heatmap, lambda: s.show_heatmap)
        self._add_switch("boxes", "&Boxes", "B", s.set_show_boxes, lambda: s.show_boxes)
        self._add_switch("text", "&Text", "T", s.set_show_text, lambda: s.show_text)
        self._add_switch("overlays", "&Overlays", "O", s.set_show_overlays, lambda: s.show_overlays)

    def _add_threshold(self) -> None:
        s = self._session
        self._add("lower", "&Lower threshold", "[", lambda: s.set_threshold(s.threshold - _THRESHOLD_STEP))
        self._add("higher", "&Higher threshold", "]", lambda: s.set_threshold(s.threshold + _THRESHOLD_STEP))
        self._add("default", "Model's &default threshold", "D", lambda: s.set_threshold(s.default_threshold))

    def _add(
        self,
        name: str,
        text: str,
        key: str,
        slot: Callable[[], object],
        picture: str = "",
        *,
        image: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        if picture:
            action.setIcon(icon(picture))
        plain = text.replace("&", "").replace(" …", "")
        action.setIconText(plain)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setToolTip(f"{plain} ({QKeySequence(key).toString()})")
        action.triggered.connect(lambda _=False: slot())
        if image:
            self._needs_image.append(action)
        self._window.addAction(action)
        self._actions[name] = action
        return action

    def _add_switch(
        self,
        name: str,
        text: str,
        key: str,
        change: Callable[[bool], None],
        state: Callable[[], bool],
        *,
        image: bool = False,
    ) -> None:
        action = self._add(name, text, key, lambda: None, name, image=image)
        action.setCheckable(True)
        action.setChecked(state())
        action.toggled.connect(change)
        session = self._session
        for signal in (
            session.grey_changed,
            session.heatmap_changed,
            session.layers_changed,
            session.current_changed,
            session.viewports_changed,
        ):
            signal.connect(lambda: action.setChecked(state()))

    def _enable(self) -> None:
        entry = self._session.current
        for action in self._needs_image:
            action.setEnabled(entry is not None and entry.radiograph is not None)

    def _add_menus(self) -> None:
        bar = self._window.menuBar()
        self._fill(bar.addMenu("&File"), ("open_files", "open_folder", "open_sample", _SEPARATOR, "quit"))
        view = bar.addMenu("&View")
        self._fill(view, ("fit", "one_to_one", "zoom_in", "zoom_out", _SEPARATOR))
        view.addMenu(self._window_menu(view))
        self._fill(view, ("invert", "reset_grey", _SEPARATOR, "text", "overlays", _SEPARATOR))
        self._fill(view, (*(f"show_{count}" for count in VIEWPORT_COUNTS), "next_viewport", "link"))
        names = ("heat-map", "boxes", _SEPARATOR, "lower", "higher", "default")
        self._fill(bar.addMenu("&Heat map"), names)
        self._fill(bar.addMenu("&Go"), ("previous", "next"))

    def _fill(self, place: QMenu | QToolBar, names: Iterable[str]) -> None:
        for name in names:
            if name == _SEPARATOR:
                place.addSeparator()
            else:
                place.addAction(self._actions[name])

    def fit_tool_bar(self, width: int) -> None:
        """Leave the words away where the window is too narrow for them; the tool tips have them."""
        style = Qt.ToolButtonStyle
        narrow = width < _WORDS_FROM_PX
        wanted = style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        if self._bar.toolButtonStyle() != wanted:
            self._bar.setToolButtonStyle(wanted)
            for button in self._always_icons:
                button.setToolButtonStyle(style.ToolButtonIconOnly)

    def _add_tool_bar(self) -> None:
        bar = self._bar = QToolBar("Tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(_ICON_PX, _ICON_PX))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it would only hide the bar
        self._window.addToolBar(bar)
        self._fill(bar, ("open_files", "open_folder", _SEPARATOR, "fit", "one_to_one"))
        bar.addWidget(self._window_button())
        self._fill(bar, ("invert", _SEPARATOR, "heat-map", "boxes", "text", "overlays", _SEPARATOR))
        for name in ("previous", "next"):
            self._fill(bar, (name,))
            button = bar.widgetForAction(self._actions[name])
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(self._actions[name].iconText())
            self._always_icons.append(button)

    def _window_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("Window")
        button.setIcon(icon("window"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip("The file's own windows, automatic or full range (a right drag changes it by hand)")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._window_menu(button))
        self._bar.toolButtonStyleChanged.connect(button.setToolButtonStyle)
        return button

    def _window_menu(self, parent: QMenu | QToolButton) -> QMenu:
        menu = QMenu("&Window", parent)
        menu.aboutToShow.connect(lambda: self._fill_window_menu(menu))
        return menu

    def _fill_window_menu(self, menu: QMenu) -> None:
        menu.clear()
        entry = self._session.current
        if entry is None or entry.radiograph is None or entry.grey is None:
            menu.addAction("No radiograph is open").setEnabled(False)
            return
        own = entry.radiograph.voi
        choices = [(voi.explanation or f"Window {i} of the file", voi) for i, voi in enumerate(own, start=1)]
        choices.append(("Automatic", automatic_window(entry.radiograph)))
        choices.append(("Full range", full_window(entry.grey.lowest, entry.grey.highest, "Full range")))
        for number, (name, voi) in enumerate(choices):
            if number == len(own) and own:
                menu.addSeparator()
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, voi=voi: self._session.set_voi(voi))
