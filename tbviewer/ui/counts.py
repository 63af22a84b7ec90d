"""Words for how many there are: each language has its own plural forms, which Qt chooses by the number."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject


class Counts(QObject):
    """Phrases with one number, `%n`.

    Qt's tool for translators sees plural forms in ``self.tr`` alone, not in ``QCoreApplication.translate``;
    therefore they stand here, and nowhere else.
    """

    def radiographs(self, count: int) -> str:
        """Return how many radiographs the list holds."""
        return self.tr("%n radiograph(s)", "", count)

    def radiographs_found(self, name: str, count: int) -> str:
        """Return how many radiographs were found so far in the file or folder of a name."""
        return self.tr("Opening {name}: %n found", "radiographs", count).format(name=name)

    def radiographs_shown(self, count: int) -> str:
        """Return how many radiographs of the list are shown."""
        return self.tr("%n shown", "radiographs", count)

    def boxes(self, count: int) -> str:
        """Return how many boxes there are."""
        return self.tr("%n box(es)", "boxes around regions of the heat map", count)

    def years(self, age: float) -> str:
        """Return a patient's age in years, short: as people count it, in years that are over."""
        return self.tr("%n y", "age in years, short", math.floor(age))

    def tags_found(self, count: int) -> str:
        """Return how many DICOM tags a search has found."""
        return self.tr("%n found", "DICOM tags", count)

    def first_tags_found(self, count: int) -> str:
        """Return that only so many of the DICOM tags found are shown."""
        return self.tr("The first %n line(s) found; type more of the word.", "DICOM tags", count)


counted = Counts()
