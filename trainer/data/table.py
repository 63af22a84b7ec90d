"""A CSV file with a header, as any spreadsheet writes it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def opened_table(path: Path) -> Iterator[csv.DictReader[str]]:
    """Open a table in UTF-8; semicolons may stand for commas, as some spreadsheets write them.

    Spaces around a column's name, and before a value, do not count.

    Raises
    ------
    OSError, UnicodeDecodeError, csv.Error
        While opening or reading a file that is no such table.
    """
    with path.open(newline="", encoding="utf-8-sig") as handle:
        header = handle.readline()
        handle.seek(0)
        delimiter = ";" if ";" in header and "," not in header else ","
        table = csv.DictReader(handle, delimiter=delimiter, skipinitialspace=True)
        table.fieldnames = [name.strip() for name in table.fieldnames or ()]
        yield table
