"""The one family of errors: each names the file, says what is wrong, and what to do about it."""

from __future__ import annotations

from pathlib import PurePath


class TBViewerError(Exception):
    """Something a clinician is told in one sentence.

    Parameters
    ----------
    code
        A short stable identifier for tables and tests, such as ``truncated``.
    sentence
        What is wrong and what to do, for a reader who has never programmed.
    subject
        The name of the file concerned, as its user wrote it; may be filled in later by `about`.
    """

    def __init__(self, code: str, sentence: str, subject: str = "") -> None:
        super().__init__(code, sentence, subject)
        self.code = code
        self.sentence = sentence
        self.subject = subject

    def __str__(self) -> str:
        return f"{self.subject}: {self.sentence}" if self.subject else self.sentence

    @property
    def reason(self) -> str:
        """The code, a colon and the sentence, as result tables carry it."""
        return f"{self.code}: {self.sentence}"

    def about(self, subject: str | PurePath) -> TBViewerError:
        """Return this error with its subject set, unless a more precise one is there already."""
        return self if self.subject else type(self)(self.code, self.sentence, str(subject))


class UnreadableError(TBViewerError):
    """The bytes cannot be made into a Radiograph."""


class RefusedError(TBViewerError):
    """The picture can be shown, but the model may not be asked about it."""


class BundleError(TBViewerError):
    """A model bundle is missing, damaged, or not one of ours."""


class OutputError(TBViewerError):
    """A result could not be written."""


class WorkerError(TBViewerError):
    """The child process died, or ran past its deadline, on one file."""


class DataError(TBViewerError):
    """The trainer's data, configuration or checkpoint cannot be used."""
