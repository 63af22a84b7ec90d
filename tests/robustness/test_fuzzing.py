"""A short run of the fuzzer."""

from __future__ import annotations

from tests.robustness.fuzzing import fuzz
from tests.robustness.mutating import make_case
from tests.robustness.seeds import KINDS, seeds_of

_CASES = 240


def test_mutated_files_end_in_an_image_or_a_sentence_and_leave_nothing() -> None:
    report = fuzz(0, range(_CASES))
    assert report.held, report.text()
    assert sum(report.outcomes.values()) == _CASES
    assert {kind for kind, _ in report.outcomes} == set(KINDS)


def test_a_case_is_made_by_its_seed_and_number_alone() -> None:
    assert make_case(3, 17) == make_case(3, 17)
    assert make_case(3, 17).content != make_case(4, 17).content
    assert all(len(seeds_of(kind)) for kind in KINDS)
