"""Markdown in a text browser: long lines of code are wrapped, for nobody scrolls sideways to read."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser


def show_markdown(browser: QTextBrowser, text: str) -> None:
    """Show a text in Markdown."""
    browser.setMarkdown(text)
    block = browser.document().begin()
    while block.isValid():
        if block.blockFormat().nonBreakableLines():
            wrapped = block.blockFormat()
            wrapped.setNonBreakableLines(False)
            QTextCursor(block).setBlockFormat(wrapped)
        block = block.next()
    browser.document().clearUndoRedoStacks()
