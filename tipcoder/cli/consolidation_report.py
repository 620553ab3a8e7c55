"""Prints the report of a consolidation, for a person or as JSON."""

from typing import TYPE_CHECKING

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import severity_word
from tipcoder.messages import sentence

if TYPE_CHECKING:
    from tipcoder.domain.consolidation import Conflict
    from tipcoder.services.consolidation.report import ConsolidationReport, DeliveryReport
    from tipcoder.services.consolidation.terms import WaitingTerm


def tell_report(report: "ConsolidationReport") -> None:
    """Print a line for each delivery and for the whole; what was found goes to standard error, a line each."""
    from tipcoder.services.consolidation.report_sheets import conflict_error, delivery_errors, proposal_error

    names = {found.delivery.id: found.delivery for found in report.deliveries}
    for found in report.deliveries:
        typer.echo(_delivery_line(found))
        for error in delivery_errors(found):
            typer.echo(f"{severity_word(is_error=False)}: {sentence(error)}", err=True)
        for one in found.faults:
            typer.echo(
                f"{found.delivery.name}: {severity_word(is_error=one.is_error)}: {sentence(one.error)}", err=True
            )
    for conflict in report.conflicts:
        typer.echo(f"{severity_word(is_error=False)}: {sentence(conflict_error(conflict, names))}", err=True)
    for proposal in report.open_proposals:
        typer.echo(f"{severity_word(is_error=False)}: {sentence(proposal_error(proposal))}", err=True)
    text = QCoreApplication.translate(
        "Commands",
        "Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}",
    )
    typer.echo(
        text.format(came=report.cases_that_came, replaced=report.replaced, left_out=report.left_out, cases=report.cases)
    )


def report_json(report: "ConsolidationReport") -> dict[str, object]:
    """Return the report as JSON has it."""
    return {
        "framework": {"id": report.form_id, "version": report.form_version},
        "profile": report.profile,
        "cases": report.cases,
        "cases_delivered": report.cases_that_came,
        "cases_replaced": report.replaced,
        "cases_left_out": report.left_out,
        "deliveries": [_delivery(found) for found in report.deliveries],
        "conflicts": [_conflict(conflict) for conflict in report.conflicts],
        "terms": [_proposal(proposal) for proposal in report.proposals],
    }


def _delivery_line(found: "DeliveryReport") -> str:
    delivery, difference = found.delivery, found.difference
    text = QCoreApplication.translate(
        "Commands", "{country} {file}: {standing}, version {version}, cases: {cases}, findings: {findings}"
    )
    line = text.format(
        country=delivery.country,
        file=delivery.name,
        standing=found.status.value,
        version=delivery.form_version,
        cases=found.counts.cases,
        findings=len(found.faults),
    )
    if difference is None or difference.is_empty:
        return line
    more = QCoreApplication.translate(
        "Commands", "new: {new}, changed: {changed}, removed: {removed}, answers changed: {answers}"
    ).format(
        new=len(difference.new),
        changed=len(difference.changed),
        removed=len(difference.removed),
        answers=len(difference.answers),
    )
    return f"{line}; {more}"


def _delivery(found: "DeliveryReport") -> dict[str, object]:
    delivery, difference = found.delivery, found.difference
    told: dict[str, object] = {
        "id": delivery.id,
        "file": delivery.name,
        "sha256": delivery.sha256,
        "kind": delivery.kind.value,
        "project": delivery.project,
        "country": delivery.country,
        "profile": delivery.profile,
        "framework": {"id": delivery.form_id, "version": delivery.form_version, "is_told": found.is_told},
        "versions": dict(found.counts.versions),
        "written_at": delivery.written_at,
        "last_change": delivery.last_change,
        "standing": found.status.value,
        "rows": {roster or "cases": count for roster, count in found.counts.rows.items()},
        "answers": found.counts.answers,
        "retired": found.counts.retired,
        "withheld": found.counts.withheld,
        "passages": found.counts.passages,
        "remarks": found.counts.remarks,
        "quotations": found.counts.quotations,
        "left_out": found.counts.left_out,
        "missing_sheets": list(found.missing),
        "findings": [
            {"severity": one.severity.value, "code": one.code, "message": sentence(one.error)}
            | {"sheet": one.sheet, "cell": one.cell}
            for one in found.faults
        ],
    }
    if difference is not None:
        told["difference"] = {
            "new": difference.new,
            "changed": difference.changed,
            "removed": difference.removed,
            "unchanged": difference.unchanged,
            "rows_with_other_proofs_or_remarks": difference.attachments,
            "answers": [
                {
                    "case": change.case,
                    "row": change.row,
                    "roster": change.roster,
                    "question": change.question,
                    "before": None if change.before is None else change.before.value or change.before.state.value,
                    "after": None if change.after is None else change.after.value or change.after.state.value,
                }
                for change in difference.answers
            ],
        }
    return told


def _conflict(conflict: "Conflict") -> dict[str, object]:
    members = [
        {"delivery": member.delivery, "case": member.case, "key": member.key, "sheet": member.sheet}
        for member in conflict.members
    ]
    return {"id": conflict.id, "kind": conflict.kind.value, "choice": conflict.choice, "cases": members}


def _proposal(proposal: "WaitingTerm") -> dict[str, object]:
    return {
        "taxonomy": proposal.taxonomy,
        "code": proposal.code,
        "labels": dict(proposal.term.labels),
        "delivered_as": dict(proposal.codes),
        "countries": list(proposal.countries),
        "answers": proposal.uses,
        "is_known_there": proposal.is_known_there,
        "nearest": proposal.nearest,
        "status": proposal.term.status.value,
        "decision": proposal.decision,
    }
