"""Measuring and marking by key and menu, with undo and redo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog

from tbviewer.ui.action_table import ActionTable
from tbviewer.ui.calibration_dialog import CalibrationDialog
from tbviewer.ui.drawing import Tool
from tbviewer.ui.viewport_grid import ViewportGrid

translate = QCoreApplication.translate


def add_marks(table: ActionTable, viewports: ViewportGrid) -> None:
    """Make the tools and what undoes them."""
    marking = table.session.marking
    tools = {
        f"tool_{Tool.MOVE}": (translate("Marks", "&Move"), "V"),
        f"tool_{Tool.LENGTH}": (translate("Marks", "Measure &length"), "M"),
        f"tool_{Tool.ANGLE}": (translate("Marks", "Measure &angle"), "A"),
        f"tool_{Tool.ELLIPSE}": (translate("Marks", "Draw &ellipse"), "E"),
        f"tool_{Tool.POLYGON}": (translate("Marks", "Draw re&gion"), "G"),
        f"tool_{Tool.CALIBRATE}": (translate("Marks", "&Calibrate with a known length …"), "K"),
    }
    pictures = {f"tool_{Tool.LENGTH}": "length"}
    table.add_choices(
        tools,
        lambda name: marking.set_tool(Tool(name.removeprefix("tool_"))),
        lambda: f"tool_{marking.tool}",
        (marking.tool_changed,),
        pictures,
    )
    _add_undo(table)
    table.add(
        "put_away", translate("Marks", "&Put the tool away"), "Esc", lambda: _put_away(table, viewports)
    )
    table.add("name_mark", translate("Marks", "&Name the selected mark …"), "F2", lambda: _ask_name(table))
    table.add("delete_mark", translate("Marks", "&Remove the selected mark"), "Del", marking.remove_selected)
    table.add(
        "remove_calibration", translate("Marks", "Remove the cali&bration"), "", lambda: _uncalibrate(table)
    )
    table.add_switch(
        "marks",
        translate("Marks", "&Show marks"),
        "Shift+M",
        marking.set_shown,
        lambda: marking.shown,
        told_by=(marking.shown_changed,),
    )
    CalibrationDialog.serve(table.window, marking)


def _add_undo(table: ActionTable) -> None:
    """Make undo and redo, which say what they would do.

    Qt's own actions only join "Undo" and a name with a space, which is wrong where a language puts the name
    first or an access key last.
    """
    group = table.session.marking.undo_group
    undo = table.add("undo", translate("Marks", "&Undo"), "Ctrl+Z", group.undo)
    redo = table.add("redo", translate("Marks", "Re&do"), "Ctrl+Shift+Z", group.redo)
    redo.setShortcuts([redo.shortcut(), QKeySequence("Ctrl+Y")])  # hands know either
    undo.setEnabled(group.canUndo())
    redo.setEnabled(group.canRedo())
    group.canUndoChanged.connect(undo.setEnabled)
    group.canRedoChanged.connect(redo.setEnabled)
    group.undoTextChanged.connect(partial(_say, undo, undo.text(), translate("Marks", "&Undo {name}")))
    group.redoTextChanged.connect(partial(_say, redo, redo.text(), translate("Marks", "Re&do {name}")))


def _say(action: QAction, alone: str, with_name: str, name: str) -> None:
    """Write what an action of undo or redo would do; its words alone where there is nothing."""
    action.setText(with_name.format(name=name) if name else alone)


def _put_away(table: ActionTable, viewports: ViewportGrid) -> None:
    """Give up the mark that is being drawn; if there is none, the tool; if there is none, the selection."""
    marking, hand = table.session.marking, viewports.canvas.hand
    if hand.is_drawing:
        hand.cancel()
    elif marking.tool is not Tool.MOVE:
        marking.set_tool(Tool.MOVE)
    else:
        marking.select(None)


def _ask_name(table: ActionTable) -> None:
    """Ask for the name of the selected mark; undo takes it back.

    It is that mark's name, whatever is shown by the time it is given: another start of the program may have
    handed over a file.
    """
    marking = table.session.marking
    if marking.selected is None:
        return
    entry, index = marking.selected
    mark = entry.marks.items[index]

    def give(label: str) -> None:
        if not marking.name(entry, mark, label):
            table.session.fault.emit(
                translate("Marks", "The name was not saved: the mark, or its radiograph, is no longer there.")
            )

    dialog = QInputDialog(table.window)
    dialog.setObjectName("mark_name")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Marks", "Name the mark"))
    dialog.setLabelText(translate("Marks", "Name, such as cavity:"))
    dialog.setTextValue(mark.label)
    dialog.textValueSelected.connect(give)
    dialog.open()


def _uncalibrate(table: ActionTable) -> None:
    entry = table.session.current
    if entry is not None:
        table.session.marking.calibrate(entry, None)
