"""Listing of the cases of a project, read in the background."""

from collections.abc import Mapping
from dataclasses import dataclass

from tipcoder.domain.projects import Case
from tipcoder.services import cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import count_open


@dataclass(frozen=True, slots=True)
class CaseListing:
    """Reading of the cases of a project, and of which reading it is the result."""

    reading: int
    cases: tuple[Case, ...]
    remarks: Mapping[str, int]


def read_cases(project: OpenProject, reading: int) -> CaseListing:
    """Return all cases and how many open remarks each has, as the result of this reading."""
    return CaseListing(reading, cases.list_cases(project), count_open(project))
