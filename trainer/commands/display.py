"""The live display of a run: a bar for each part, and the last interval's losses, speed and memory."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console, Group
from rich.live import Live
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table

_UNITS = {"images_per_s": ("radiographs/s", "{:.1f}"), "memory_mib": ("memory MiB", "{:.0f}")}
_HIDDEN = ("elapsed_s",)


class Display:
    """Shows on the terminal how a run goes; plain lines where the output is no terminal.

    Parameters
    ----------
    shown
        Whether this process shows anything.
    """

    def __init__(self, shown: bool) -> None:
        self._console = Console(stderr=True, quiet=not shown)
        self._bars = Progress(
            TextColumn("{task.description:<14}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("gone,"),
            TimeRemainingColumn(),
            TextColumn("left"),
            console=self._console,
        )
        self._tasks: dict[str, TaskID] = {}
        self._values = Table.grid()
        self._live = Live(self._content(), console=self._console, refresh_per_second=2)

    def __enter__(self) -> Display:
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def progress(self, name: str, done: int, total: int) -> None:
        """Move a part's bar."""
        if name not in self._tasks:
            # What a resumed run did before counts for the bar, but not for the time that is left.
            self._tasks[name] = self._bars.add_task(name, total=total, completed=done)
        self._bars.update(self._tasks[name], completed=done, total=total)

    def report(self, stage: str, step: int, steps: int, values: dict[str, float]) -> None:
        """Show a stage's step and what its last interval amounts to."""
        self.progress(stage, step, steps)
        named = {name: value for name, value in values.items() if name not in _HIDDEN}
        if not self._console.is_terminal:
            self._console.print(f"{stage} {step}/{steps}  " + "  ".join(_worded(named)), soft_wrap=True)
            return
        self._values = Table.grid(padding=(0, 3))
        self._values.add_row(*_worded(named))
        self._live.update(self._content())

    def _content(self) -> Group:
        return Group(self._bars, self._values)


def _worded(values: dict[str, float]) -> list[str]:
    words = []
    for name, value in values.items():
        label, form = _UNITS.get(name, (name, "{:.3f}"))
        words.append(f"{label} {form.format(value)}")
    return words
