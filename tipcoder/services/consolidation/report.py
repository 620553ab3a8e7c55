"""Report of a planned consolidation: each delivery with its findings, and what there is to decide.

What was found in a delivery is kept with it in the regional project, for the workbooks of later consolidations.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from tipcoder.domain.consolidation import Conflict, Delivery, DeliveryCounts, DeliveryDifference
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import Profile, profile_named
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.delivery_sheets import CheckLine
from tipcoder.framework.form.form import Severity
from tipcoder.services.consolidation.redaction import HIDDEN, is_id, is_masked, masked_fault
from tipcoder.services.consolidation.scanning import ScannedDelivery
from tipcoder.services.consolidation.terms import WaitingTerm
from tipcoder.services.intake.versions import Version
from tipcoder.services.population import POPULATION
from tipcoder.storage.regional.deliveries import StoredDelivery

Sentence = Callable[[UserError], str]


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
        "briefs": counts.briefs,
        "published": counts.published,
        POPULATION: dict(found.population),
        "findings": [
            [one.severity.value, one.code, one.sheet, one.cell, _json_values(one.values)] for one in found.faults
        ],
    }


def kept_secrets(stored: Iterable[StoredDelivery]) -> dict[str, str]:
    """Return the secrets that codes of terms were made with in earlier deliveries, by project: codes stay the same."""
    return {found.delivery.project: found.report["secret"] for found in stored if "secret" in found.report}


def _json_values(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()}


def conflict_error(conflict: Conflict, names: Mapping[str, Delivery]) -> UserError:
    """Return the message on cases that may be one."""
    cases = ", ".join(f"{names[member.delivery].name} {member.key}" for member in conflict.members)
    return UserError(f"consolidation_{conflict.kind}", conflict=conflict.id, cases=cases)


def proposal_error(proposal: WaitingTerm) -> UserError:
    """Return the message on a proposed term."""
    code = "consolidation_term_proposed" if proposal.is_known_there else "consolidation_term_unknown"
    return UserError(
        code,
        taxonomy=proposal.taxonomy,
        term=proposal.code,
        label=proposal.term.label("en"),
        countries=" ".join(proposal.countries),
        answers=proposal.uses,
    )


def taxonomy_lines(target: Version, taxonomies: Mapping[str, Taxonomy], language: str) -> tuple[TaxonomyLine, ...]:
    """Return a line for each taxonomy that the framework takes terms from."""
    named = sorted(set(target.filled.taxonomies.values()) & taxonomies.keys())
    return tuple(
        TaxonomyLine(id, taxonomies[id].title(language), taxonomies[id].version, len(taxonomies[id].terms))
        for id in named
    )


def _conflict(conflict: Conflict, names: Mapping[str, Delivery], sentence: Sentence) -> Iterator[CheckLine]:
    message = f"{sentence(conflict_error(conflict, names))} [{conflict.choice.partition(':')[0]}]"
    for member in conflict.members:
        delivery = names[member.delivery]
        yield CheckLine(
            delivery.country,
            delivery.name,
            Severity.WARNING.value,
            f"{conflict.kind}",
            member.sheet,
            member.key,
            message,
        )


def _proposal(
    proposal: WaitingTerm, names: Mapping[str, Delivery], sentence: Sentence, profile: str
) -> Iterator[CheckLine]:
    error = proposal_error(proposal)
    if not profile_named(profile).is_traceable and not proposal.codes and not is_masked(proposal.code):
        # it came earlier, by which profile nobody knows
        error = UserError(error.code, **{**error.values, "term": HIDDEN, "label": HIDDEN})
    files = ", ".join(sorted(names[id].name for id in proposal.codes))
    message = f"{sentence(error)} [{proposal.decision or proposal.term.status.value}]"
    yield CheckLine(" ".join(proposal.countries), files, Severity.WARNING.value, error.code, "", "", message)


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
        """Return the counts of all that is in it."""
        return self.delivery.counts

    @property
    def is_taken(self) -> bool:
        """Return whether its cases are in the result."""
        return self.status is not DeliveryStatus.REPLACED

    @property
    def errors(self) -> int:
        """Number of findings that should be mended in the country."""
        return sum(found.is_error for found in self.faults)


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
        briefs=kept.get("briefs", 0),
        published=kept.get("published", 0),
    )
    return replace(
        report,
        delivery=replace(report.delivery, counts=counts),
        is_told=kept["is_told"],
        missing=tuple(kept["missing"]),
        faults=faults,
    )


def delivery_errors(found: DeliveryReport) -> tuple[UserError, ...]:
    """Return the messages on a delivery as a whole."""
    faults = [
        UserError("consolidation_version_told", file=found.delivery.name, version=found.delivery.form_version)
        for _ in range(found.is_told)
    ]
    if found.is_taken and found.delivery.country in MENTORS:
        faults.append(UserError("consolidation_of_mentor", file=found.delivery.name, country=found.delivery.country))
    if not found.is_taken:
        faults.append(UserError("consolidation_replaced", file=found.delivery.name))
    elif not found.counts.published:
        faults.append(UserError("consolidation_none_published", file=found.delivery.name))
    if found.counts.withheld:
        faults.append(UserError("consolidation_withheld", file=found.delivery.name, answers=found.counts.withheld))
    if found.counts.retired:
        faults.append(UserError("consolidation_retired", file=found.delivery.name, answers=found.counts.retired))
    return tuple(faults)


def _faults(found: DeliveryReport, sentence: Sentence) -> Iterator[CheckLine]:
    country, name = found.delivery.country, found.delivery.name
    for error in delivery_errors(found):
        yield CheckLine(country, name, Severity.WARNING.value, error.code, "", "", sentence(error))
    for one in found.faults:
        yield CheckLine(country, name, one.severity.value, one.code, one.sheet, one.cell, sentence(one.error))


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


def check_lines(report: ConsolidationReport, sentence: Sentence) -> tuple[CheckLine, ...]:
    """Return a line for everything that was found, in words: in deliveries, of cases that may be one, of terms."""
    names = {found.delivery.id: found.delivery for found in report.deliveries}
    return (
        *(line for found in report.deliveries for line in _faults(found, sentence)),
        *(
            line
            for found in report.conflicts
            for line in _conflict(_without_typed_keys(found, names, report), names, sentence)
        ),
        *(line for proposal in report.proposals for line in _proposal(proposal, names, sentence, report.profile)),
    )


def _without_typed_keys(conflict: Conflict, names: Mapping[str, Delivery], report: ConsolidationReport) -> Conflict:
    """Return a conflict without keys typed by hand, which may be names, of what holds more than may cross a border."""
    if profile_named(report.profile).is_traceable:
        return conflict
    members = (
        member
        if is_id(member.key) or not profile_named(names[member.delivery].profile).is_traceable
        else replace(member, key=HIDDEN)
        for member in conflict.members
    )
    return replace(conflict, members=tuple(members))
