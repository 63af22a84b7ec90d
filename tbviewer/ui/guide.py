"""The guide for clinicians: one text that ships with the program, with its chapters and a search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tbviewer.core.assets import assets_folder
from tbviewer.ui.fitting import fit
from tbviewer.ui.markdown import show_markdown

translate = QCoreApplication.translate

_SIZE_PX, _CHAPTERS_PX, _CHAPTER_GAP_PX = (900, 680), 230, 3
_POSITION = Qt.ItemDataRole.UserRole


def guide_text(language: str) -> str:
    """Return the guide in Markdown: in that language, else the same without its country, else in English."""
    names = (language, language.partition("_")[0], "en")
    paths = (assets_folder() / "guide" / f"{name}.md" for name in names)
    return next(path for path in paths if path.is_file()).read_text(encoding="utf-8")


class Guide(QDialog):
    """Shows the guide beside the window, which stays usable.

    Parameters
    ----------
    text
        Markdown.
    """

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(translate("Guide", "Guide"))
        fit(self, QSize(*_SIZE_PX))
        self.page = QTextBrowser()
        self.page.setAccessibleName(translate("Guide", "Text of the guide"))
        self.page.setOpenLinks(False)  # nothing in it leads out of the program
        self.page.document().setDocumentMargin(18)
        show_markdown(self.page, text)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(translate("Guide", "Chapters"))
        self.chapters.setSpacing(_CHAPTER_GAP_PX)
        self.chapters.setFixedWidth(_CHAPTERS_PX)
        self.find_line = QLineEdit()
        self.find_line.setAccessibleName(translate("Guide", "Find in the guide"))
        self.find_line.setPlaceholderText(translate("Guide", "Find in the guide (Return: next place)"))
        self.find_line.setClearButtonEnabled(True)
        self._note = QLabel()
        self._note.setObjectName("guide_note")
        self._fill_chapters()
        self._lay_out()
        self.find_line.textChanged.connect(self._find_first)
        self.find_line.returnPressed.connect(self.find_next)
        self.chapters.currentItemChanged.connect(self._go)
        for signal in (self.chapters.itemClicked, self.chapters.itemActivated):  # back to the current one
            signal.connect(self._go)
        self.find_line.setFocus()

    def _lay_out(self) -> None:
        column, finding, row = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        finding.addWidget(self.find_line, 1)
        finding.addWidget(self._note)
        column.addLayout(finding)
        row.addWidget(self.chapters)
        row.addWidget(self.page, 1)
        column.addLayout(row, 1)

    def _fill_chapters(self) -> None:
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                item = QListWidgetItem(block.text())
                item.setData(_POSITION, block.position())
                self.chapters.addItem(item)
            block = block.next()

    def _go(self, item: QListWidgetItem | None) -> None:
        """Bring a chapter to the top of the page."""
        if item is None:
            return
        self.page.moveCursor(QTextCursor.MoveOperation.End)  # so that the chapter comes to lie at the top
        cursor = self.page.textCursor()
        cursor.setPosition(item.data(_POSITION))
        self.page.setTextCursor(cursor)
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.page.cursorRect().top() - 8)

    def _find_first(self) -> None:
        self._find(QTextCursor(self.page.document()))

    def find_next(self) -> None:
        """Select the next place where what was typed stands; after the last comes the first."""
        self._find(self.page.textCursor())

    def _find(self, behind: QTextCursor) -> None:
        """Select the first place behind another, else the first of all; where there is none, say so."""
        wanted, document = self.find_line.text(), self.page.document()
        found = document.find(wanted, behind)
        if found.isNull():
            found = document.find(wanted)
        if not found.isNull():
            self.page.setTextCursor(found)
        self._note.setText(translate("Guide", "Nothing found.") if wanted and found.isNull() else "")
