"""A short run of the fuzzer, and each case that was worth keeping."""

from __future__ import annotations

from tests.robustness.fuzzing import fuzz
from tests.robustness.mutating import make_case
from tests.robustness.seeds import KINDS, seeds_of

_CASES = 240
KEPT: tuple[tuple[int, int], ...] = ()
"""Seed and number of cases that once ended the worker, took long, or brought out a fault of ours."""


def test_mutated_files_end_in_an_image_or_a_sentence_and_leave_nothing() -> None:
    report = fuzz(0, range(_CASES))
    assert report.held, report.text()
    assert sum(report.outcomes.values()) == _CASES
    assert {kind for kind, _ in report.outcomes} == set(KINDS)


def test_cases_that_once_went_wrong() -> None:
    for seed in sorted({seed for seed, _ in KEPT}):
        report = fuzz(seed, [number for kept, number in KEPT if kept == seed])
        assert report.held, report.text()
        assert report.restarts == 0, report.text()


def test_a_case_is_made_by_its_seed_and_number_alone() -> None:
    assert make_case(3, 17) == make_case(3, 17)
    assert make_case(3, 17).content != make_case(4, 17).content
    assert all(len(seeds_of(kind)) for kind in KINDS)
