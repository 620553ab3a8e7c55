"""Says how far double coding is: who coded how much, and which cases of each round wait for whom."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.projects import Case, CodingAtCase, CodingRole, CodingRound, CodingStatus, RoundCase
from tipcoder.services.cases import list_cases
from tipcoder.services.double_coding.coders import next_coder
from tipcoder.services.double_coding.samples import list_rounds
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.statuses import list_statuses
from tipcoder.storage.file.projects import list_coders


@dataclass(frozen=True, slots=True)
class CoderProgress:
    """Number of codings that a person has in a role, by status."""

    coder: str
    role: CodingRole
    statuses: Mapping[CodingStatus, int]


@dataclass(frozen=True, slots=True)
class RoundCaseProgress:
    """A case of a round: the status of its first coding, and of the second ones by coder."""

    place: RoundCase
    case: Case
    first: CodingStatus | None
    seconds: Mapping[str, CodingStatus]

    @property
    def is_done(self) -> bool:
        """Return whether a second coding, that of the person it is assigned to if it is, was submitted."""
        wanted = [self.place.assigned_to] if self.place.assigned_to else list(self.seconds)
        return any(coder in self.seconds and self.seconds[coder].is_done for coder in wanted)


@dataclass(frozen=True, slots=True)
class RoundProgress:
    """A round, with its cases."""

    made: CodingRound
    cases: Sequence[RoundCaseProgress]


@dataclass(frozen=True, slots=True)
class DoubleCodingProgress:
    """All rounds, the last one first, and all coders. `known` are the codes of coders that can be chosen."""

    coders: Sequence[CoderProgress]
    rounds: Sequence[RoundProgress]
    cases: Sequence[Case]
    known: Sequence[str]
    next_coder: str


def read_progress(project: OpenProject) -> DoubleCodingProgress:
    """Return how far double coding is, as the person at work may know it: a second coder knows of no rounds."""
    statuses = list_statuses(project.database)
    is_of_second = project.database.role is CodingRole.SECOND
    cases = list_cases(project)
    return DoubleCodingProgress(
        coders=_coders(statuses),
        rounds=() if is_of_second else tuple(_rounds(project, cases, statuses)),
        cases=cases,
        known=list_coders(project.database),
        next_coder=next_coder(project),
    )


def _coders(statuses: Sequence[CodingAtCase]) -> tuple[CoderProgress, ...]:
    counts: dict[tuple[CodingRole, str], Counter[CodingStatus]] = {}
    for found in statuses:
        counts.setdefault((found.role, found.coder), Counter())[found.status] += 1
    order = {role: place for place, role in enumerate(CodingRole)}
    keys = sorted(counts, key=lambda key: (order[key[0]], key[1]))
    return tuple(CoderProgress(coder, role, counts[role, coder]) for role, coder in keys)


def _rounds(project: OpenProject, cases: Sequence[Case], statuses: Sequence[CodingAtCase]) -> list[RoundProgress]:
    by_id = {case.id: case for case in cases}
    firsts = {found.case: found.status for found in statuses if found.role is CodingRole.PRIMARY}
    seconds: dict[str, dict[str, CodingStatus]] = {}
    for found in statuses:
        if found.role is CodingRole.SECOND:
            seconds.setdefault(found.case, {})[found.coder] = found.status
    return [
        RoundProgress(
            made,
            tuple(
                RoundCaseProgress(place, by_id[place.case], firsts.get(place.case), seconds.get(place.case, {}))
                for place in made.cases
                if place.case in by_id
            ),
        )
        for made in reversed(list_rounds(project))
    ]
