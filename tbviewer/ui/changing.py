"""One rule for all state that is observed: a signal is heard when something changed, and only then."""

from __future__ import annotations

from typing import Any


def change(holder: object, signal: Any, **values: Any) -> None:
    """Set attributes, and emit a signal if one of them is another now.

    Parameters
    ----------
    signal
        The bound Qt signal that tells of these attributes.
    """
    if any(getattr(holder, name) != value for name, value in values.items()):
        for name, value in values.items():
            setattr(holder, name, value)
        signal.emit()
