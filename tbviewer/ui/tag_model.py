"""The tags of one file as a tree that asks for a level only when somebody looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from tbviewer.core.errors import TBViewerError
from tbviewer.ui.inquiry import Inquiry
from tbviewer.worker import jobs

if TYPE_CHECKING:
    from tbviewer.core.dicom_tag_walk import Place, Tag
    from tbviewer.core.dicom_tags import FoundTag, TagPage
    from tbviewer.core.sources import Source

Index = QModelIndex | QPersistentModelIndex
_PATH_MARK = " › "
_NONE = QModelIndex()
TAG, NAME, VR, LENGTH, VALUE = range(5)


@dataclass(eq=False)
class _Node:
    """A line: its tag, and what lies inside as far as it was asked for.

    Attributes
    ----------
    tag
        None for the root, and for the line that stands for those still to come.
    ahead
        Where the next lines are to be had; None if there are no more.
    """

    tag: Tag | None
    parent: _Node | None
    name: str = ""
    children: list[_Node] = field(default_factory=list)
    ahead: Place | None = None
    asked: bool = False
    row: int = 0


class TagModel(QAbstractItemModel):
    """Columns Tag, Name, VR, Bytes, Value.

    Attributes
    ----------
    source
        Where the lines are from; None while there are none.
    """

    failed = Signal(object)  # a TBViewerError
    loaded = Signal()

    def __init__(self, inquiry: Inquiry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self.source: Source | None = None
        self._root = _Node(None, None)
        self._titles = (
            self.tr("Tag"),
            self.tr("Name"),
            self.tr("VR"),
            self.tr("Bytes"),
            self.tr("Value"),
        )

    def show_file(self, source: Source | None) -> None:
        """Show another file's tags; nothing if None."""
        self.beginResetModel()
        self.source, self._root = source, _Node(None, None, asked=True)
        self.endResetModel()
        if source is not None:
            self._ask(self._root, None)

    def show_found(self, source: Source, found: Sequence[FoundTag]) -> None:
        """Show the results of a search, one under the other, each with what it lies in."""
        self.beginResetModel()
        self.source, self._root = source, _Node(None, None, asked=True)
        for row, hit in enumerate(found):
            name = _PATH_MARK.join((*hit.path, hit.tag.name))
            self._root.children.append(_Node(hit.tag, self._root, name, ahead=hit.tag.inside, row=row))
        self.endResetModel()

    def tag_at(self, index: Index) -> Tag | None:
        """Return the tag of a line."""
        return self._node(index).tag

    def is_more(self, index: Index) -> bool:
        """Say whether a line stands for those that follow."""
        node = self._node(index)
        return node.tag is None and node.parent is not None

    def fetch_following(self, index: Index) -> None:
        """Ask for the lines that a line of `is_more` stands for."""
        parent = self._node(index).parent
        if parent is not None and parent.ahead is not None and not parent.asked:
            parent.asked = True
            self._ask(parent, parent.ahead)

    # -- what Qt asks ----------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        """Return the index of a line's cell."""
        children = self._node(parent).children
        if 0 <= row < len(children) and 0 <= column <= VALUE:
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        """Return the line that a line lies in."""
        parent = self._node(index).parent
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.row, 0, parent)

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many lines are known inside a line."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return len(self._titles)

    def hasChildren(self, parent: Index = _NONE) -> bool:
        """Say whether anything lies inside a line, as far as one knows without looking."""
        node = self._node(parent)
        return bool(node.children) or node.ahead is not None

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether nobody has looked inside a line yet."""
        node = self._node(parent)
        return node.ahead is not None and not node.asked and not node.children

    def fetchMore(self, parent: Index) -> None:
        """Ask the Worker for what lies inside a line."""
        node = self._node(parent)
        if self.canFetchMore(parent):
            node.asked = True
            self._ask(node, node.ahead)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(node, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return node.name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LENGTH:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    # -- inside ----------------------------------------------------------------------------------------

    def _text(self, node: _Node, column: int) -> str:
        tag = node.tag
        if tag is None:
            return self.tr("More … (double-click)") if column == NAME else ""
        length = "" if tag.length is None else str(tag.length)
        value = " ".join(tag.value.split())
        return (tag.code, node.name, tag.vr, length, value)[column]

    def _node(self, index: Index) -> _Node:
        return index.internalPointer() if index.isValid() else self._root

    def _index_of(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def _ask(self, node: _Node, place: Place | None) -> None:
        source, root = self.source, self._root

        def arrived(page: TagPage) -> None:
            if self._root is root:
                self._add(node, page)

        def failed(error: TBViewerError) -> None:
            if self._root is root:
                self.failed.emit(error)

        self._inquiry.ask(arrived, failed, jobs.tags, source, place)

    def _add(self, node: _Node, page: TagPage) -> None:
        """Put the lines that came behind those that are there, and a line for those still to come."""
        parent = self._index_of(node)
        if node.children and node.children[-1].tag is None:
            last = len(node.children) - 1
            self.beginRemoveRows(parent, last, last)
            node.children.pop()
            self.endRemoveRows()
        node.ahead, node.asked = page.more, page.more is None
        first = len(node.children)
        new = [_Node(tag, node, tag.name, ahead=tag.inside) for tag in page.tags]
        if page.more is not None:
            new.append(_Node(None, node))
        if new:
            self.beginInsertRows(parent, first, first + len(new) - 1)
            for row, child in enumerate(new, start=first):
                child.row = row
            node.children += new
            self.endInsertRows()
        elif node is not self._root:
            self.dataChanged.emit(parent, parent)
        self.loaded.emit()
