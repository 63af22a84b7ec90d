"""What a reader does by key and menu beside looking: verdicts, comparing, the site's decisions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from tbviewer.core.readings import Verdict
from tbviewer.ui.action_table import SEPARATOR, ActionTable
from tbviewer.ui.naming import verdict_name
from tbviewer.ui.reading_section import ReadingSection
from tbviewer.ui.site_dialogs import SiteDialogs
from tbviewer.ui.worklist import WorklistPane

translate = QCoreApplication.translate

GOING = ("previous", "next", SEPARATOR, "list", "find", "remove_chosen")
READING = (
    *(f"give_{verdict.value}" for verdict in Verdict),
    "take_back",
    "reveal",
    SEPARATOR,
    "blind",
    "reader",
    "site_threshold",
    SEPARATOR,
    "export_readings",
    "wipe",
)


def add_reading(table: ActionTable, section: ReadingSection) -> None:
    """Add verdicts, blind reading, and priors side by side."""
    session = table.session
    for number, verdict in enumerate(Verdict, start=1):
        words = f"&{number}  {verdict_name(verdict)}"
        table.add(f"give_{verdict.value}", words, f"Alt+{number}", partial(section.give, verdict))
    none = translate("ReadingActions", "No verdict")
    table.add("take_back", f"&0  {none}", "Alt+0", section.take_back)
    table.add(
        "reveal", translate("ReadingActions", "Save and &show the score"), "Ctrl+Return", section.reveal
    )
    table.add_switch(
        "blind",
        translate("ReadingActions", "Read first &without the score"),
        "",
        session.site.set_blind,
        lambda: session.site.blind,
        told_by=(session.site.blind_changed,),
    )
    table.add_switch(
        "pair_priors",
        translate("ReadingActions", "Compare with e&arlier radiographs"),
        "P",
        session.viewports.set_pair_priors,
        lambda: session.viewports.pair_priors,
    )


def add_list(table: ActionTable, pane: WorklistPane) -> None:
    """Add what is done to the list."""
    table.add("find", translate("ReadingActions", "&Find in the list"), "Ctrl+F", pane.find_in_list)
    table.add_switch(
        "list",
        translate("ReadingActions", "&List of radiographs"),
        "F9",
        pane.set_shown,
        lambda: pane.is_shown,
        told_by=(pane.shown_changed,),
    )
    table.add(
        "remove_chosen",
        translate("ReadingActions", "&Remove from the list"),
        "Ctrl+Del",
        pane.worklist.remove_chosen,
    )


def add_site(table: ActionTable, show_threshold: Callable[[], object], dialogs: SiteDialogs) -> None:
    """Add what is decided once for many radiographs."""
    table.add("reader", translate("ReadingActions", "Reader's &name …"), "", dialogs.name_reader)
    table.add("site_threshold", translate("ReadingActions", "Site &threshold"), "Ctrl+T", show_threshold)
    table.add(
        "export_readings", translate("ReadingActions", "&Export readings …"), "Ctrl+Shift+E", dialogs.export
    )
    table.add("wipe", translate("ReadingActions", "&Delete all settings and readings …"), "", dialogs.wipe)
