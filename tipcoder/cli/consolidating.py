"""Command `consolidate`: deliveries of countries into a regional workbook and a regional project."""

import json
import tomllib
from collections.abc import Generator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import (
    check_option,
    drain,
    drained,
    faults_shown,
    passphrase,
    severity_word,
    with_password,
    workbook_password,
)
from tipcoder.domain.consolidation import Decisions, decisions_of
from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions, RegionalCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.profiles import consolidation_help

if TYPE_CHECKING:
    from tipcoder.domain.consolidation import Conflict
    from tipcoder.services.consolidation.apply import Writing
    from tipcoder.services.consolidation.planning import ConsolidationPlan
    from tipcoder.services.consolidation.report import ConsolidationReport, DeliveryReport
    from tipcoder.services.consolidation.terms import WaitingTerm
    from tipcoder.services.projects import OpenProject


def add_consolidate(commands: typer.Typer) -> None:
    """Add `tipcoder consolidate`."""
    project_help = QCoreApplication.translate(
        "Commands", "Regional project that the deliveries go into; made if it is not there."
    )
    store_help = QCoreApplication.translate(
        "Commands", "Database of a PostgreSQL server for the regional project, in place of a file."
    )
    framework_help = QCoreApplication.translate(
        "Commands", "XLSForm workbook of a version that deliveries were coded by; may be given several times."
    )
    dry_help = QCoreApplication.translate("Commands", "Only report what would be done.")
    json_help = QCoreApplication.translate("Commands", "Print the report as JSON.")
    conflict_help = QCoreApplication.translate(
        "Commands", "keep_both or prefer:FILE for all cases that may be one, or ID=CHOICE for some."
    )
    decisions_help = QCoreApplication.translate("Commands", "TOML or JSON file with decisions on cases and terms.")
    small_help = QCoreApplication.translate(
        "Commands", "Let persons leave who can be recognised by a few answers. They are listed if it is left out."
    )
    language_help = QCoreApplication.translate("Commands", "Language of labels; the program's own if left out.")

    @commands.command(help=QCoreApplication.translate("Commands", "Bring deliveries of several countries together."))
    def consolidate(
        workbook: Path,
        deliveries: list[Path],
        project: Annotated[Path | None, typer.Option(help=project_help)] = None,
        store: Annotated[str, typer.Option(help=store_help)] = "",
        framework: Annotated[list[Path] | None, typer.Option(help=framework_help)] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=dry_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        conflict: Annotated[list[str] | None, typer.Option(help=conflict_help)] = None,
        decisions: Annotated[Path | None, typer.Option(help=decisions_help)] = None,
        profile: Annotated[str, typer.Option(help=consolidation_help())] = "unodc",
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        accept_small_cells: Annotated[bool, typer.Option("--accept-small-cells", help=small_help)] = False,
    ) -> None:
        from tipcoder.services.exporting.export import PROFILES

        if store and project:
            both = QCoreApplication.translate("Commands", "A file or a database, not both.")
            raise typer.BadParameter(both, param_hint="--store")
        check_option("--profile", profile, tuple(PROFILES))
        check_option("--language", in_language, ("", *LANGUAGES))
        labels_in = in_language or ui_language.current()
        from tipcoder.services.delivered import refuse_overwriting

        with faults_shown():
            refuse_overwriting(workbook, deliveries)
            decided = _decisions(decisions, conflict or [])
            passwords: list[str] = []
            regional = _open_store(store, passwords) if store else _open_regional(project)
            try:
                passphrases = _passphrases(deliveries)
                plan = drained(_plan(passphrases, regional, decided, profile, labels_in, framework or []))
                if as_json:
                    record = report_json(plan.report) | {"agreement": drained(_agreement(plan))}
                    typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
                else:
                    tell_report(plan.report)
                if not dry_run:
                    writing = _writing(labels_in, accepts_small_cells=accept_small_cells)
                    _check_small_cells(plan, writing, regional)
                    regional = regional or (
                        _made_store(store, passwords[-1], plan) if store else _made_regional(project, plan)
                    )
                    _carry_out(plan, workbook, regional, writing)
            finally:
                _close(regional)
        if not dry_run and not as_json:
            typer.echo(str(workbook))


def _passphrases(deliveries: Sequence[Path]) -> dict[Path, str]:
    """Ask for what opens each delivery by its name, before anything is read; "" where nothing is needed."""
    from tipcoder.services.consolidation.sources import check_passphrase, is_project, needs_passphrase

    found = dict.fromkeys(deliveries, "")
    for path in filter(needs_passphrase, found):
        ask = passphrase if is_project(path) else workbook_password
        found[path] = ask(path.name, check=partial(check_passphrase, path))
    return found


def _plan(
    passphrases: Mapping[Path, str],
    regional: "OpenProject | None",
    decided: Decisions,
    profile: str,
    labels_in: str,
    frameworks: Sequence[Path],
) -> "Generator[Progress, None, ConsolidationPlan]":
    from tipcoder.services.consolidation.planning import plan_consolidation

    return plan_consolidation(
        tuple(passphrases),
        passphrase=passphrases.__getitem__,
        regional=regional,
        decisions=decided,
        profile=profile,
        language=labels_in,
        frameworks=frameworks,
    )


def _agreement(plan: "ConsolidationPlan") -> "Generator[Progress, None, dict[str, object]]":
    from tipcoder.services.consolidation.double_coding import agreement_of
    from tipcoder.services.double_coding.regional import regional_record

    return regional_record((yield from agreement_of(plan)))


def _writing(labels_in: str, *, accepts_small_cells: bool) -> "Writing":
    from tipcoder.services.consolidation.apply import Writing

    words = Captions(labels_in), RegionalCaptions(labels_in), sentence
    return Writing(labels_in, *words, accepts_small_cells)


def _check_small_cells(plan: "ConsolidationPlan", writing: "Writing", regional: "OpenProject | None") -> None:
    """Refuse what singles out persons unaccepted, before a project is made or anything stored."""
    from tipcoder.services.consolidation.apply import accepted_small_cells

    try:
        drained(accepted_small_cells(plan, writing, regional))
    except UserErrors:
        hint = QCoreApplication.translate(
            "Commands", "These persons can be recognised in the regional workbook. --accept-small-cells lets it go."
        )
        typer.echo(hint, err=True)
        raise


def _carry_out(plan: "ConsolidationPlan", workbook: Path, regional: "OpenProject | None", writing: "Writing") -> None:
    from tipcoder.services.consolidation.apply import store_in_project, write_workbook

    if regional is not None:
        drained(store_in_project(plan, regional))
    drain(write_workbook(plan, workbook, writing, regional))


def _open_regional(path: Path | None) -> "OpenProject | None":
    from tipcoder.services.consolidation.sources import check_passphrase
    from tipcoder.services.projects import open_project

    if path is None or not path.exists():
        return None
    return open_project(path, passphrase=passphrase(path.name, check=partial(check_passphrase, path)))


def _open_store(address: str, passwords: list[str]) -> "OpenProject | None":
    """Open the regional project in a database, None if it holds none yet; note the passwords that were tried."""
    from tipcoder.services.projects import open_stored_project

    def opened(password: str) -> "OpenProject":
        passwords.append(password)
        return open_stored_project(address, password)

    try:
        return with_password(opened)
    except UserError as error:
        if error.code != "store_empty":
            raise
        return None


def _made_store(address: str, password: str, plan: "ConsolidationPlan") -> "OpenProject":
    from tipcoder.services.consolidation.apply import create_regional_store

    return create_regional_store(address, QCoreApplication.translate("Commands", "Region"), plan.target, password)


def _made_regional(path: Path | None, plan: "ConsolidationPlan") -> "OpenProject | None":
    from tipcoder.services.consolidation.apply import create_regional_project

    if path is None:
        return None
    made = create_regional_project(path, path.stem, passphrase(path.name, new=True, check=refuse_weak), plan.target)
    typer.echo(
        QCoreApplication.translate(
            "Commands", "Recovery key, which opens the project if the passphrase is lost: {key}"
        ).format(key=made.recovery_key),
        err=True,
    )
    return made


def _close(regional: "OpenProject | None") -> None:
    from tipcoder.services.projects import close_project

    if regional is not None:
        close_project(regional)


def _decisions(path: Path | None, conflicts: Sequence[str]) -> Decisions:
    decided = Decisions()
    if path is not None:
        try:
            text = path.read_text(encoding="utf-8")
            table = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
        except (OSError, ValueError, RecursionError) as error:
            raise UserError("decisions_not_understood") from error
        if not isinstance(table, dict):
            raise UserError("decisions_not_understood")
        decided = decisions_of(table)
    more: dict[str, str] = {}
    for said in conflicts:
        conflict, _, choice = said.rpartition("=")
        more[conflict] = choice
    return decided.with_more(more)


def tell_report(report: "ConsolidationReport") -> None:
    """Print a line for each delivery and for the whole; what was found goes to standard error, a line each."""
    from tipcoder.services.consolidation.report import conflict_error, delivery_errors, proposal_error

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
        "briefs": found.counts.briefs,
        "left_out": found.counts.left_out,
        "published": found.counts.published,
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
