"""The card of a model bundle: what it is, what it was trained on, its numbers, and what it is not for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tbviewer.core.referral import written_threshold
from tbviewer.ui.fitting import fit
from tbviewer.ui.markdown import show_markdown
from tbviewer.ui.score_section import class_names
from tbviewer.ui.words import words

if TYPE_CHECKING:
    from tbviewer.core.bundle import Bundle, Manifest

_SIZE = QSize(720, 680)
_MARGINS_PX = 40  # of the dialog, left and right, with some to spare
_SHARES = 3, 2  # of the height: what is said in lines, and the card


class BundleCard(QDialog):
    """Shows a bundle's card; `offered` asks whether to use it.

    Parameters
    ----------
    offered
        Whether the bundle is about to be used, rather than in use.
    """

    def __init__(self, bundle: Bundle, offered: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        manifest = bundle.manifest
        self.setWindowTitle(self.tr("Use this model?") if offered else self.tr("The model in use"))
        self.setObjectName("bundle_card")
        fit(self, _SIZE)
        column = QVBoxLayout(self)
        column.addWidget(self._about(bundle, offered), _SHARES[0])
        column.addWidget(self._card(manifest), _SHARES[1])
        column.addWidget(self._buttons(offered))

    def _about(self, bundle: Bundle, offered: bool) -> QScrollArea:
        """Return name, facts and what using it means; they may be more than a screen is high."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(bundle.manifest.name, "bundle_name", "font-size: 20px; font-weight: 600;"))
        column.addLayout(self._facts(bundle))
        if offered:
            note = self.tr(
                "Its scores and thresholds are its own: radiographs in the list are analysed again, and a "
                "site threshold that was set for another model is not used."
            )
            column.addWidget(words(note, "bundle_note"))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What a few facts do not need is the card's.
        area.setMaximumHeight(column.totalHeightForWidth(_SIZE.width() - _MARGINS_PX))
        return area

    def _facts(self, bundle: Bundle) -> QFormLayout:
        manifest = bundle.manifest
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(14)
        referral = manifest.referral_threshold
        size, names = manifest.preprocessing.size_px, class_names()
        lines = (
            (self.tr("File"), bundle.path.name),
            (self.tr("Model id (SHA-256)"), bundle.model_id),
            (self.tr("Created on"), manifest.created or self.tr("not stated")),
            (self.tr("Licence"), manifest.licence or self.tr("not stated: ask whoever gave it to you")),
            (self.tr("Tells apart"), ", ".join(names.get(key, key) for key in manifest.classes)),
            (self.tr("Input image"), f"{size} × {size} px"),
            (self.tr("Trained on"), "\n".join(manifest.trained_on) or self.tr("not stated")),
            (self.tr("Heat-map threshold"), f"{manifest.heatmap_threshold:.2f}"),
            (
                self.tr("Refers from score"),
                self.tr("not chosen") if referral is None else str(written_threshold(referral)),
            ),
            (self.tr("Performance"), self._numbers(manifest)),
        )
        for title, text in lines:
            value = words(text)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name = QLabel(title)
            name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            form.addRow(name, value)
        return form

    def _numbers(self, manifest: Manifest) -> str:
        if not manifest.metrics:
            return self.tr("none are stated, so nobody can say how good it is")
        return "   ".join(f"{name.replace('_', ' ')} {value:.4g}" for name, value in manifest.metrics.items())

    def _card(self, manifest: Manifest) -> QTextBrowser:
        text = _Card()
        text.setObjectName("bundle_text")
        text.setAccessibleName(self.tr("Model card"))
        text.setOpenLinks(False)
        if manifest.card.strip():
            show_markdown(text, manifest.card)
        else:
            text.setPlainText(self.tr("This model comes without a card. Ask whoever gave it to you."))
        return text

    def _buttons(self, offered: bool) -> QDialogButtonBox:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        if offered:
            use = box.addButton(self.tr("Use this model"), role.AcceptRole)
            use.setObjectName("use_bundle")
            keep = box.addButton(self.tr("Keep the present one"), role.RejectRole)
            keep.setObjectName("keep_bundle")
        else:
            box.addButton(self.tr("Close"), role.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box


class _Card(QTextBrowser):
    """Markdown from a stranger's file: its text, and nothing that it may want to have loaded."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing."""
        return None
