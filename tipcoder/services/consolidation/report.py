"""Report of a planned consolidation: each delivery with its findings, and what there is to decide.

What was found in a delivery is kept with it in the regional project, for the workbooks of later consolidations.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from tipcoder.domain.consolidation import Conflict, Delivery, DeliveryCounts, DeliveryDifference
from tipcoder.exchange.privacy.profiles import Profile, profile_named
from tipcoder.exchange.reading.faults import Fault
from tipcoder.framework.form.form import Severity
from tipcoder.services.consolidation.redaction import masked_fault
from tipcoder.services.consolidation.scanning import ScannedDelivery
from tipcoder.services.consolidation.terms import WaitingTerm
from tipcoder.storage.regional.deliveries import StoredDelivery


class DeliveryStatus(StrEnum):
    """Fate of a delivery."""

    NEW = "new"
    REPLACES = "replaces"
    """It is newer than another one of the same project, which it takes the place of."""
    SAME = "same"
    """The regional project holds just this file already."""
    REPLACED = "replaced"
    """A newer one of the same project is there: nothing of this one is taken."""
    KEPT = "kept"
    """It came earlier, and the regional project holds it still."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """Contents and fate of a delivery, as a person is shown them.

    `is_told`: the version of its framework is known from the workbook's codebook alone. `missing` are sheets.
    `difference` is to what the same project delivered before, None where it is the first.
    """

    delivery: Delivery
    status: DeliveryStatus
    is_told: bool = False
    missing: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    difference: DeliveryDifference | None = None

    @property
    def counts(self) -> DeliveryCounts:
        """What was counted in it."""
        return self.delivery.counts

    @property
    def is_taken(self) -> bool:
        """Return whether its cases are in the result."""
        return self.status is not DeliveryStatus.REPLACED

    @property
    def errors(self) -> int:
        """Number of findings that should be mended in the country."""
        return sum(found.is_error for found in self.faults)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsolidationReport:
    """All of it. `deliveries` by country; `form_id` and `form_version` are those that all answers are brought to."""

    form_id: str
    form_version: str
    profile: str
    deliveries: tuple[DeliveryReport, ...]
    conflicts: tuple[Conflict, ...]
    proposals: tuple[WaitingTerm, ...]

    @property
    def cases(self) -> int:
        """Number of cases of the result."""
        return sum(found.counts.cases - found.counts.left_out for found in self.deliveries if found.is_taken)

    @property
    def cases_that_came(self) -> int:
        """Number of cases of all deliveries, those that nothing is taken of among them."""
        return sum(found.counts.cases for found in self.deliveries)

    @property
    def left_out(self) -> int:
        """Number of cases that stay out by choices on conflicts."""
        return sum(found.counts.left_out for found in self.deliveries if found.is_taken)

    @property
    def replaced(self) -> int:
        """Number of cases in deliveries that newer ones replace."""
        return sum(found.counts.cases for found in self.deliveries if not found.is_taken)

    @property
    def open_proposals(self) -> tuple[WaitingTerm, ...]:
        """Terms that wait for a decision."""
        return tuple(found for found in self.proposals if found.is_open)


def kept_report(found: ScannedDelivery) -> dict[str, object]:
    """Return what is kept of a delivery, as JSON has it."""
    counts = found.delivery.counts
    return {
        "secret": found.secret,
        "withheld": counts.withheld,
        "is_told": found.is_told,
        "versions": dict(counts.versions),
        "missing": list(found.missing),
        "quotations": counts.quotations,
        "findings": [
            [one.severity.value, one.code, one.sheet, one.cell, _json_values(one.values)] for one in found.faults
        ],
    }


def kept_secrets(stored: Iterable[StoredDelivery]) -> dict[str, str]:
    """Return the secrets that codes of terms were made with in earlier deliveries, by project: codes stay the same."""
    return {found.delivery.project: found.report["secret"] for found in stored if "secret" in found.report}


def with_kept_report(report: DeliveryReport, kept: Mapping[str, Any], *, profile: Profile) -> DeliveryReport:
    """Return the report of a delivery that came earlier with what was found then.

    Of what holds more than `profile`, that of the result, no finding quotes a cell.
    """
    if not kept:
        return report
    faults = tuple(Fault(Severity(severity), *more) for severity, *more in kept["findings"])
    if profile.narrows(profile_named(report.delivery.profile)):
        faults = tuple(map(masked_fault, faults))
    counts = replace(
        report.counts,
        withheld=kept["withheld"],
        versions=Counter(kept["versions"]),
        quotations=kept.get("quotations", 0),
    )
    return replace(
        report,
        delivery=replace(report.delivery, counts=counts),
        is_told=kept["is_told"],
        missing=tuple(kept["missing"]),
        faults=faults,
    )


def _json_values(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()}
