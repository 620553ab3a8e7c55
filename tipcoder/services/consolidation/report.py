"""What a consolidation would do, before anything is written: delivery by delivery, and what there is to decide."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tipcoder.domain.consolidation import Conflict, Delivery, DeliveryDifference
from tipcoder.exchange.reading.findings import Finding
from tipcoder.services.consolidation.terms import Proposal


class DeliveryStatus(StrEnum):
    """What becomes of a delivery."""

    NEW = "new"
    REPLACES = "replaces"
    """It is newer than another one of the same project, which it takes the place of."""
    SAME = "same"
    """The regional project holds just this file already."""
    REPLACED = "replaced"
    """A newer one of the same project is there: nothing of this one is taken."""
    KEPT = "kept"
    """It came earlier, and the regional project holds it still."""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What is in a delivery and what becomes of it. `rows` counts rows by roster, "" being its cases.

    `versions` are those by which cases are coded, with their numbers; `is_told`: what is known of the version is what
    the workbook's codebook says. `withheld` counts answers that were left out, None where nobody remembers; `left_out`
    are cases that stay out by a choice on a conflict. `difference` is to what the same project delivered before, None
    where it is the first. `passages` are those that prove answers, `remarks` those without replies.
    """

    delivery: Delivery
    standing: DeliveryStatus
    rows: Mapping[str, int] = field(default_factory=dict)
    answers: int = 0
    retired: int = 0
    withheld: int | None = 0
    versions: Mapping[str, int] = field(default_factory=dict)
    is_told: bool = False
    missing: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    left_out: int = 0
    difference: DeliveryDifference | None = None
    passages: int = 0
    remarks: int = 0

    @property
    def cases(self) -> int:
        """How many cases it has."""
        return self.rows.get("", 0)

    @property
    def is_taken(self) -> bool:
        """Whether its cases are in the result."""
        return self.standing is not DeliveryStatus.REPLACED

    @property
    def errors(self) -> int:
        """How many findings should be mended in the country."""
        return sum(found.is_error for found in self.findings)


@dataclass(frozen=True, slots=True)
class ConsolidationReport:
    """All of it. `deliveries` by country; `form_id` and `form_version` are those that all answers are brought to."""

    form_id: str
    form_version: str
    profile: str
    deliveries: tuple[DeliveryReport, ...]
    conflicts: tuple[Conflict, ...]
    proposals: tuple[Proposal, ...]

    @property
    def cases(self) -> int:
        """How many cases the result has."""
        return sum(found.cases - found.left_out for found in self.deliveries if found.is_taken)

    @property
    def cases_that_came(self) -> int:
        """How many cases all deliveries have, those that nothing is taken of among them."""
        return sum(found.cases for found in self.deliveries)

    @property
    def left_out(self) -> int:
        """How many cases stay out by choices on conflicts."""
        return sum(found.left_out for found in self.deliveries if found.is_taken)

    @property
    def replaced(self) -> int:
        """How many cases are in deliveries that newer ones replace."""
        return sum(found.cases for found in self.deliveries if not found.is_taken)

    @property
    def open_proposals(self) -> tuple[Proposal, ...]:
        """Terms that wait for a decision."""
        return tuple(found for found in self.proposals if found.is_open)
