"""Every action of the window: its menus and its tool bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from tbviewer.ui.action_table import SEPARATOR, ActionTable
from tbviewer.ui.analysis_panel import AnalysisPanel
from tbviewer.ui.colormap import COLORS
from tbviewer.ui.comparison import Comparison
from tbviewer.ui.drawing import Tool
from tbviewer.ui.giving_actions import GIVING, MODEL, add_giving
from tbviewer.ui.heatmap_actions import add_heatmap
from tbviewer.ui.heatmap_look import Style
from tbviewer.ui.icons import icon
from tbviewer.ui.looking_actions import add_looking
from tbviewer.ui.mark_actions import add_marks
from tbviewer.ui.reading_actions import GOING, READING, add_list, add_reading, add_site
from tbviewer.ui.session import Session
from tbviewer.ui.site_dialogs import SiteDialogs
from tbviewer.ui.viewport_grid import ViewportGrid
from tbviewer.ui.viewports import VIEWPORT_COUNTS
from tbviewer.ui.window_menu import window_menu
from tbviewer.ui.worklist import WorklistPane

translate = QCoreApplication.translate

_ICON_PX = 18
_TURNING = ("turn_right", "turn_left", "flip", "flip_vertically", SEPARATOR, "upright")
_TOOLS = tuple(f"tool_{tool}" for tool in Tool)


class Actions:
    """The actions by name, and the menus and tool bar made of them.

    Parameters
    ----------
    window
        Where the actions and their keys live.
    panel, list_pane, dialogs
        What verdicts, the list and the site's decisions are done with.
    opening
        What the names ``open_files``, ``open_folder`` and ``open_sample`` do.
    ask
        Called with the name of an action that needs more than window and Session.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        viewports: ViewportGrid,
        opening: Mapping[str, Callable[[], object]],
        panel: AnalysisPanel,
        list_pane: WorklistPane,
        dialogs: SiteDialogs,
        ask: Callable[[str], object],
    ) -> None:
        self._window = window
        self._session = session
        self._viewports = viewports
        self._table = ActionTable(window, session)
        self._always_icons: list[QToolButton] = []
        self._add_opening(opening)
        add_giving(self._table, ask)
        self._add_going()
        self._add_viewports()
        add_looking(self._table, viewports)
        add_heatmap(self._table)
        add_marks(self._table, viewports)
        add_reading(self._table, panel.reading)
        add_list(self._table, list_pane)
        add_site(self._table, panel.show_site, dialogs)
        self._add_menus()
        self._add_tool_bar()
        for section in (panel.heatmap, panel.reading):
            section.show_keys(self._table)
        self._table.follow_keys(list_pane.controls.find_line, "find")

    @property
    def table(self) -> ActionTable:
        """The actions by name."""
        return self._table

    def _add_opening(self, opening: Mapping[str, Callable[[], object]]) -> None:
        add = self._table.add
        add(
            "open_files", translate("Actions", "Open &files …"), "Ctrl+O", opening["open_files"], "open-files"
        )
        add(
            "open_folder",
            translate("Actions", "Open f&older …"),
            "Ctrl+Shift+O",
            opening["open_folder"],
            "open-folder",
        )
        add("open_sample", translate("Actions", "Open &sample"), "", opening["open_sample"])
        add("quit", translate("Actions", "&Quit"), "Ctrl+Q", self._window.close)

    def _add_going(self) -> None:
        s = self._session
        self._table.add("previous", translate("Actions", "&Previous"), "PgUp", lambda: s.step(-1), "previous")
        self._table.add("next", translate("Actions", "&Next"), "PgDown", lambda: s.step(1), "next")

    def _add_viewports(self) -> None:
        """Side by side: how many viewports, which is active, and whether they move together."""
        s, words = (
            self._session,
            {
                1: translate("Actions", "One radiogra&ph"),
                2: translate("Actions", "Two &side by side"),
                4: translate("Actions", "Four side &by side"),
            },
        )
        self._table.add_choices(
            {f"show_{count}": (words[count], f"Ctrl+{count}") for count in VIEWPORT_COUNTS},
            lambda name: s.viewports.set_count(int(name.removeprefix("show_"))),
            lambda: f"show_{s.viewports.count}",
            (s.viewports.changed,),
        )
        self._table.add(
            "next_viewport",
            translate("Actions", "N&ext viewport"),
            "F6",
            self._viewports.activate_next,
        )
        text = translate("Actions", "Lin&k zoom and window")
        self._table.add_switch("link", text, "L", s.viewports.set_linked, lambda: s.viewports.linked)

    # -- menus -----------------------------------------------------------------------------------------

    def _add_menus(self) -> None:
        bar, fill = self._window.menuBar(), self._table.fill
        file = bar.addMenu(translate("Actions", "&File"))
        fill(file, ("open_files", "open_folder", "open_sample"))
        self.recent_menu = file.addMenu(translate("Actions", "Open &recent"))
        fill(file, (SEPARATOR, *GIVING, SEPARATOR, "quit"))
        view = bar.addMenu(translate("Actions", "&View"))
        fill(view, ("fit", "one_to_one", "true_size", "zoom_in", "zoom_out", SEPARATOR))
        view.addMenu(window_menu(self._session, view))
        fill(view, ("next_window", "reset_grey", "window_with_left", "invert", SEPARATOR))
        fill(view.addMenu(translate("Actions", "T&urn")), _TURNING)
        fill(view, ("magnifier", "text", "overlays", SEPARATOR))
        fill(view, (*(f"show_{count}" for count in VIEWPORT_COUNTS), "next_viewport", "link", "pair_priors"))
        self._add_heatmap_menu(bar.addMenu(translate("Actions", "He&at map")))
        marks = bar.addMenu(translate("Actions", "&Marks"))
        fill(marks, ("undo", "redo", SEPARATOR, *_TOOLS, "put_away", SEPARATOR))
        fill(marks, ("name_mark", "delete_mark", "remove_calibration", "marks"))
        fill(bar.addMenu(translate("Actions", "&Reading")), READING)
        fill(bar.addMenu(translate("Actions", "&Go")), GOING)
        self._model_menu = bar.addMenu(translate("Actions", "M&odel"))
        fill(self._model_menu, MODEL)

    def _add_heatmap_menu(self, menu: QMenu) -> None:
        fill = self._table.fill
        fill(menu, ("heat-map", "boxes", "blink", SEPARATOR))
        fill(menu, ("lower", "higher", "lower_fine", "higher_fine", "default", SEPARATOR))
        fill(menu, (*(f"style_{style}" for style in Style), "next_style"))
        colors = menu.addMenu(translate("Actions", "Colou&rs"))
        fill(colors, (f"colors_{name}" for name in COLORS))

    def add_comparison(self, comparison: Comparison) -> None:
        """Add what compares two models, at the end of the menu of models."""
        add, session = self._table.add, self._session
        text = translate("Actions", "Compare with another &model …")
        add("compare", text, "Ctrl+K", comparison.ask_for_file)
        ending = add("end_comparison", translate("Actions", "&End the comparison"), "", comparison.end)
        ending.setEnabled(False)
        session.compared_changed.connect(lambda: ending.setEnabled(session.compared is not None))
        self._table.fill(self._model_menu, (SEPARATOR, "compare", "end_comparison"))

    # -- tool bar --------------------------------------------------------------------------------------

    def fit_tool_bar(self, width: int) -> None:
        """Leave the words away where the window is too narrow for them; the tool tips have them."""
        style = Qt.ToolButtonStyle
        if self._bar.toolButtonStyle() == style.ToolButtonTextBesideIcon:
            self._width_with_words = self._bar.sizeHint().width()
        narrow = width < self._width_with_words
        wanted = style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        if self._bar.toolButtonStyle() != wanted:
            self._bar.setToolButtonStyle(wanted)
            for button in self._always_icons:
                button.setToolButtonStyle(style.ToolButtonIconOnly)

    def _add_tool_bar(self) -> None:
        bar, fill = QToolBar(translate("Actions", "Tools")), self._table.fill
        self._bar, self._width_with_words = bar, 0
        bar.setMovable(False)
        bar.setIconSize(QSize(_ICON_PX, _ICON_PX))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # it would only hide the bar
        self._window.addToolBar(bar)
        fill(bar, ("open_files", "open_folder", SEPARATOR, "fit", "one_to_one"))
        tip = translate("Actions", "The file's own windows, and those worked out from the image")
        menu = window_menu(self._session, bar)
        windows = self._add_menu_button(translate("Actions", "Window"), "window", tip, menu)
        self._table.follow_keys(windows, "next_window")
        fill(bar, ("invert",))
        self._add_menu_button_of(translate("Actions", "Turn"), "turn", _TURNING)
        tools = (*_TOOLS, SEPARATOR, "undo", "redo", "delete_mark")
        self._add_menu_button_of(translate("Actions", "Measure"), "length", tools)
        fill(bar, ("magnifier", SEPARATOR, "heat-map", "boxes", "text", "overlays", SEPARATOR))
        for name in ("previous", "next"):
            fill(bar, (name,))
            button = bar.widgetForAction(self._table[name])
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(self._table[name].iconText())
            self._always_icons.append(button)

    def _add_menu_button_of(self, text: str, picture: str, names: tuple[str, ...]) -> None:
        menu = QMenu(text, self._bar)
        self._table.fill(menu, names)
        self._add_menu_button(text, picture, text, menu)

    def _add_menu_button(self, text: str, picture: str, tip: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setIcon(icon(picture))
        button.setToolButtonStyle(self._bar.toolButtonStyle())
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self._bar.toolButtonStyleChanged.connect(button.setToolButtonStyle)
        self._bar.addWidget(button)
        return button
