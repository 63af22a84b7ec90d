"""Settings and help: language, theme, display size, keys, guide, and what the program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMessageBox

from tbviewer import __version__
from tbviewer.core.errors import TBViewerError
from tbviewer.store import Store
from tbviewer.ui.action_table import SEPARATOR, ActionTable
from tbviewer.ui.first_start import ModelStatement
from tbviewer.ui.guide import Guide, guide_text
from tbviewer.ui.languages import LANGUAGES, in_use
from tbviewer.ui.preferences import LANGUAGE, SCALE, SCALES_PERCENT, SYSTEM, THEME, Preferences
from tbviewer.ui.shortcuts import Shortcuts
from tbviewer.ui.shortcuts_dialog import ShortcutsDialog

HELP = ("guide", "keyboard", SEPARATOR, "statement", "about")


class Home(QObject):
    """Adds the actions of the menus Settings and Help, and does them."""

    def __init__(self, window: QMainWindow, table: ActionTable, store: Store | None) -> None:
        super().__init__(window)
        self._window, self._table, self._store = window, table, store
        self._wanted = Preferences.of(self._settings())
        table.add("guide", self.tr("&Guide"), "Shift+F1", self.show_guide)
        table.add("keyboard", self.tr("&Keyboard …"), "F1", self.show_keys)
        table.add("statement", self.tr("What the model &is and is not"), "", self.show_statement)
        table.add("about", self.tr("&About"), "", self.show_about)
        table.add("other_screen", self.tr("Move to the &other screen"), "Shift+F6", self.move_to_other_screen)
        languages = {SYSTEM: self.tr("As the system"), **LANGUAGES}
        themes = {"dark": self.tr("&Dark"), "light": self.tr("&Light"), SYSTEM: self.tr("As the &system")}
        scales = {"0": self.tr("As the system"), **{str(n): f"{n} %" for n in SCALES_PERCENT}}
        self._add_choice(LANGUAGE, languages, lambda: self._wanted.language)
        self._add_choice(THEME, themes, lambda: self._wanted.theme)
        self._add_choice(SCALE, scales, lambda: str(self._wanted.scale_percent))
        self._add_menus()
        self.shortcuts = Shortcuts(table, store)  # last, for it is of all actions

    def _add_choice(self, setting: str, names: Mapping[str, str], chosen: Callable[[], str]) -> None:
        self._table.add_choices(
            {f"{setting}_{value}": (text, "") for value, text in names.items()},
            partial(self._choose, setting),
            lambda: f"{setting}_{chosen()}",
            (),
        )

    def _add_menus(self) -> None:
        bar, fill = self._window.menuBar(), self._table.fill
        settings = bar.addMenu(self.tr("&Settings"))
        fill(settings.addMenu(self.tr("&Language")), (f"{LANGUAGE}_{code}" for code in (SYSTEM, *LANGUAGES)))
        fill(settings.addMenu(self.tr("&Theme")), (f"{THEME}_{name}" for name in ("dark", "light", SYSTEM)))
        fill(settings.addMenu(self.tr("&Display size")), (f"{SCALE}_{n}" for n in (0, *SCALES_PERCENT)))
        fill(settings, (SEPARATOR, "other_screen"))
        fill(bar.addMenu(self.tr("&Help")), HELP)

    def _settings(self) -> dict[str, object]:
        if self._store is None:
            return {}
        try:
            return {name: self._store.get(name, None) for name in (LANGUAGE, THEME, SCALE)}
        except TBViewerError:
            return {}  # opening the database has told already

    def _choose(self, setting: str, name: str) -> None:
        """Keep a choice, and say when it holds: widgets are made once, in one language and look."""
        value = name.removeprefix(f"{setting}_")
        if self._store is None:
            self._table.session.fault.emit(self.tr("Settings cannot be saved in this window."))
            return
        try:
            self._store.set(setting, int(value) if setting == SCALE else value)
        except TBViewerError as error:
            self._table.session.fault.emit(str(error))
            return
        self._wanted = Preferences.of(self._settings())
        box = QMessageBox(self._window)
        box.setObjectName("restart")
        box.setWindowTitle(self.tr("Settings"))
        box.setText(self.tr("The change holds from the next start of the program."))
        box.open()

    def show_keys(self) -> None:
        """Show the keys."""
        ShortcutsDialog(self._window, self.shortcuts).open()

    def show_guide(self) -> None:
        """Show the guide beside the window."""
        guide = self._window.findChild(Guide)
        if guide is None:
            guide = Guide(self._window, guide_text(in_use()))
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def show_statement(self) -> None:
        """Show again what the first start says."""
        ModelStatement(self._window, asks=False).open()

    def show_about(self) -> None:
        """Say what the program is, its version and its model."""
        bundle = self._table.session.bundle
        model = f"{bundle.manifest.name}\n{bundle.model_id}" if bundle is not None else "–"
        box = QMessageBox(self._window)
        box.setObjectName("about")
        box.setWindowTitle(self.tr("About"))
        notice = self.tr("Research use, not for diagnosis")  # Qt's tool sees no words within an f-string
        box.setText(f"TB Viewer {__version__}\n\n{notice}")
        note = self.tr("Languages other than English were not reviewed by clinicians who speak them.")
        box.setInformativeText(self.tr("Model: {name}").format(name=model) + f"\n\n{note}")
        box.open()

    def move_to_other_screen(self) -> None:
        """Move the window to the next screen, as large as it was where that fits."""
        screens = QGuiApplication.screens()
        if len(screens) < 2:
            self._table.session.fault.emit(self.tr("There is only one screen."))
            return
        window = self._window
        free = screens[(screens.index(window.screen()) + 1) % len(screens)].availableGeometry()
        state = window.windowState()
        window.showNormal()
        window.resize(window.size().boundedTo(free.size()))
        place = window.frameGeometry()
        place.moveCenter(free.center())
        window.move(place.topLeft())
        window.setWindowState(state)
