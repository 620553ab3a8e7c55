"""Choice of the cases of a project that leave: by how far they are coded, and by words as in the list of cases."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tipcoder.domain.folding import found
from tipcoder.domain.projects import Case
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.cases import list_cases


class CaseStatus(StrEnum):
    """Progress of a case's primary coding."""

    COMPLETE = "complete"
    """Nothing required is missing, and nothing is wrong."""
    MISSING = "missing"
    WRONG = "wrong"
    """Something fails a check; something may be missing, too."""


EVERY_STATUS = frozenset(CaseStatus)


@dataclass(frozen=True, slots=True)
class Selection:
    """Cases of some statuses in which every one of some words occurs: in number, title, court or date of decision.

    `only_submitted`: of these, those of which the coding was submitted or settled.
    """

    statuses: frozenset[CaseStatus] = EVERY_STATUS
    words: str = ""
    only_submitted: bool = False

    @property
    def is_everything(self) -> bool:
        """Return whether no case is left out."""
        return self.statuses == EVERY_STATUS and not self.words.strip() and not self.only_submitted

    def described(self, *, with_words: bool) -> str:
        """Return it in the words that a workbook uses; those that were looked for may name somebody."""
        statuses = " ".join(status for status in CaseStatus if status in self.statuses)
        parts = ["all" if self.statuses == EVERY_STATUS else statuses]
        if self.only_submitted:
            parts.append("submitted")
        if self.words.strip():
            parts.append(f'"{self.words.strip()}"' if with_words else "filtered")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class ChosenCases:
    """The ids of the cases that leave, None for all there are, and how many do and do not."""

    ids: frozenset[str] | None
    count: int
    left_out: int


def status_of(case: Case) -> CaseStatus:
    """Return how far a case is."""
    counts = case.coding.completeness
    if counts.wrong:
        return CaseStatus.WRONG
    return CaseStatus.MISSING if counts.missing else CaseStatus.COMPLETE


def is_submitted(case: Case) -> bool:
    """Return whether a person said that the coding of a case is done, or it was settled, or delivered."""
    return case.coding.is_delivered or case.status.is_done


def choose_cases(project: OpenProject, selection: Selection) -> ChosenCases:
    """Return which cases a selection means."""
    return choose_among(list_cases(project.database), selection)


def choose_among(cases: Sequence[Case], selection: Selection) -> ChosenCases:
    """Return which of all cases a selection means."""
    if selection.is_everything:
        return ChosenCases(None, len(cases), 0)
    ids = frozenset(case.id for case in cases if _is_chosen(case, selection))
    return ChosenCases(ids, len(ids), len(cases) - len(ids))


def _is_chosen(case: Case, selection: Selection) -> bool:
    texts = (str(case.number), case.title or case.first_judgment, case.court, case.decided_on)
    if selection.only_submitted and not is_submitted(case):
        return False
    return status_of(case) in selection.statuses and found(selection.words, " ".join(texts))
