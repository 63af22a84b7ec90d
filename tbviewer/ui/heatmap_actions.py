"""The heat map by key and menu: shown or not, threshold, style, colours, and a look beneath it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from tbviewer.ui.action_table import ActionTable
from tbviewer.ui.colormap import COLORS
from tbviewer.ui.heatmap_look import Style

translate = QCoreApplication.translate

STEP, FINE_STEP = 0.05, 0.01
_MENU_BLINK_MS = 1_500  # how long a look beneath lasts that was asked for by menu, where no key is let go
_OF_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def add_heatmap(table: ActionTable) -> None:
    """Make the actions of the heat map."""
    s = table.session
    text = translate("HeatmapActions", "&Heat map")
    table.add_switch(
        "heat-map", text, "H", s.heatmap.set_show_heatmap, lambda: s.heatmap.show_heatmap, picture="heat-map"
    )
    steps = {
        "lower": (translate("HeatmapActions", "&Lower threshold"), "[", -STEP),
        "higher": (translate("HeatmapActions", "H&igher threshold"), "]", STEP),
        "lower_fine": (translate("HeatmapActions", "Lower by a hundredth"), "Ctrl+[", -FINE_STEP),
        "higher_fine": (translate("HeatmapActions", "Higher by a hundredth"), "Ctrl+]", FINE_STEP),
    }

    def move(step: float) -> None:
        s.heatmap.set_threshold(round(s.heatmap.threshold + step, 4))

    for name, (words, key, step) in steps.items():
        table.add(name, words, key, partial(move, step))
    text = translate("HeatmapActions", "Model's &default threshold")
    table.add("default", text, "D", lambda: s.heatmap.set_threshold(s.heatmap.default_threshold))
    styles = {
        f"style_{Style.FILLED}": (translate("HeatmapActions", "&Filled"), ""),
        f"style_{Style.LINES}": (translate("HeatmapActions", "&Contours"), ""),
    }
    told_by = (s.heatmap.changed,)
    table.add_choices(
        styles,
        lambda name: s.heatmap.set_style(Style(name.removeprefix("style_"))),
        lambda: f"style_{s.heatmap.style}",
        told_by,
    )
    text = translate("HeatmapActions", "&Switch between filled and contours")
    other = {Style.FILLED: Style.LINES, Style.LINES: Style.FILLED}
    table.add("next_style", text, "C", lambda: s.heatmap.set_style(other[s.heatmap.style]))
    table.add_choices(
        {f"colors_{name}": (name.capitalize(), "") for name in COLORS},
        lambda name: s.heatmap.set_colors(name.removeprefix("colors_")),
        lambda: f"colors_{s.heatmap.colors}",
        told_by,
    )
    Blink(table)


class Blink(QObject):
    """Hides the heat map while its key is held, or shows it if it is hidden.

    Where Latin has X, a Russian layout has Ч, and Qt finds the shortcut all the same, from the key's other
    letter. So the key that goes down is also known by its scan code.
    """

    def __init__(self, table: ActionTable) -> None:
        super().__init__(table.window)
        self._session = table.session
        text = translate("HeatmapActions", "L&ook beneath (hold the key)")
        self._action = table.add("blink", text, "X", self._begin)
        self._action.setAutoRepeat(False)
        self._is_held = False
        self._pressed, self._held = 0, 0  # scan codes: of a key just pressed, of the one held; 0 if unknown
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def _begin(self) -> None:
        self._held, self._pressed = self._pressed, 0
        self._is_held = self._is_held or bool(self._held)
        self._session.heatmap.set_blinking(True)
        if not self._is_held:
            QTimer.singleShot(_MENU_BLINK_MS, self._end_if_let_go)

    def _end_if_let_go(self) -> None:
        if not self._is_held:
            self._session.heatmap.set_blinking(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the key go down before the shortcut takes it, and see it come up, wherever the focus is."""
        kind = event.type()
        if kind == QEvent.Type.ApplicationDeactivate:
            self._end()
        elif kind in _OF_KEYS:
            assert isinstance(event, QKeyEvent)
            if not event.isAutoRepeat():
                self._see(kind, event)
        return False

    def _see(self, kind: QEvent.Type, event: QKeyEvent) -> None:
        scan_code = event.nativeScanCode() or event.nativeVirtualKey()  # macOS has the key in the latter
        is_own = self._action.shortcut() == QKeySequence(event.key())
        # A key that reaches a widget after all, such as a menu, was no shortcut's.
        self._pressed = scan_code if kind == QEvent.Type.ShortcutOverride else 0
        if kind == QEvent.Type.ShortcutOverride and is_own:
            self._is_held = True
        elif kind == QEvent.Type.KeyRelease and (is_own or (scan_code and scan_code == self._held)):
            self._end()

    def _end(self) -> None:
        self._is_held, self._held = False, 0
        self._session.heatmap.set_blinking(False)
