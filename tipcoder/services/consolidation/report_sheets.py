"""Turns the report into rows of the sheets `deliveries` and `checks`, with findings in words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from tipcoder.domain.consolidation import Conflict, Delivery
from tipcoder.domain.projects import MENTORS
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.exchange.workbook.about import TaxonomyLine
from tipcoder.exchange.workbook.delivery_sheets import CheckLine
from tipcoder.framework.form.form import Severity
from tipcoder.services.consolidation.redaction import HIDDEN, is_id, is_masked
from tipcoder.services.consolidation.report import ConsolidationReport, DeliveryReport
from tipcoder.services.consolidation.terms import WaitingTerm
from tipcoder.services.intake.versions import Version

Sentence = Callable[[UserError], str]


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
    if found.counts.withheld:
        faults.append(UserError("consolidation_withheld", file=found.delivery.name, answers=found.counts.withheld))
    if found.counts.retired:
        faults.append(UserError("consolidation_retired", file=found.delivery.name, answers=found.counts.retired))
    return tuple(faults)


def taxonomy_lines(target: Version, taxonomies: Mapping[str, Taxonomy], language: str) -> tuple[TaxonomyLine, ...]:
    """Return a line for each taxonomy that the framework takes terms from."""
    named = sorted(set(target.filled.taxonomies.values()) & taxonomies.keys())
    return tuple(
        TaxonomyLine(id, taxonomies[id].title(language), taxonomies[id].version, len(taxonomies[id].terms))
        for id in named
    )


def _faults(found: DeliveryReport, sentence: Sentence) -> Iterator[CheckLine]:
    country, name = found.delivery.country, found.delivery.name
    for error in delivery_errors(found):
        yield CheckLine(country, name, Severity.WARNING.value, error.code, "", "", sentence(error))
    for one in found.faults:
        yield CheckLine(country, name, one.severity.value, one.code, one.sheet, one.cell, sentence(one.error))


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
