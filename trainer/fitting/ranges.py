"""Settings out of their range, said in a sentence before any work is done."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf

from tbviewer.core.errors import DataError

SQUARE_PX = (32, 2048)  # side of the model's input; a bundle allows no other

Range = tuple[float, float]  # the lowest and the highest allowed


def require_in_range(settings: object, ranges: Mapping[str, Range]) -> None:
    """Look at a settings object's numbers, or tuples of numbers, by name.

    Raises
    ------
    DataError
        If one is not in its range; what is no number never is.
    """
    for name, (lowest, highest) in ranges.items():
        value = getattr(settings, name)
        for number in value if isinstance(value, tuple) else (value,):
            if not lowest <= number <= highest:
                raise _refused(name, number, _in_words(lowest, highest))


def require_multiple(settings: object, name: str, step: int) -> None:
    """Look at one setting that must be a multiple of a number.

    Raises
    ------
    DataError
        If it is none.
    """
    value = getattr(settings, name)
    if value % step:
        raise _refused(name, value, f"a multiple of {step}, such as {max(1, round(value / step)) * step}")


def _refused(name: str, value: float, wanted: str) -> DataError:
    return DataError("setting", f"--{name.replace('_', '-')} is {value:g}, but must be {wanted}.")


def _in_words(lowest: float, highest: float) -> str:
    return f"at least {lowest:g}" if highest == inf else f"between {lowest:g} and {highest:g}"
