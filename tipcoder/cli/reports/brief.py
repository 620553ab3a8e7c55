"""Command `brief`: a summary of one coded case for readers, drafted from its coding, approved by a person."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drain, faults_shown, project_at
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import sentence

if TYPE_CHECKING:
    from tipcoder.services.briefs.brief import Brief
    from tipcoder.services.projects import OpenProject

PrintPage = Callable[[str, Path, str], None]
_ALL, _WORKBOOK = "all", ".xlsx"


def add_brief(commands: typer.Typer, print_page: PrintPage) -> None:
    """Add `tipcoder brief`. `print_page` prints a page of HTML into a PDF."""
    case_help = QCoreApplication.translate("Commands", "Number or key of the case; for texts also all.")
    document_help = QCoreApplication.translate(
        "Commands", "Document (.docx, .pdf, .html) with the brief, or workbook (.xlsx) with its texts for a translator."
    )
    language_help = QCoreApplication.translate(
        "Commands", "Language of the brief: the project's own, which it is if left out, or en."
    )
    draft_help = QCoreApplication.translate(
        "Commands", "Print the brief though nobody has approved it, marked as a draft on every page."
    )
    list_help = QCoreApplication.translate(
        "Commands", "Say of each case whether its brief is a draft, approved or changed since."
    )
    json_help = QCoreApplication.translate("Commands", "Print the brief, the list, or what was read as JSON.")
    read_help = QCoreApplication.translate(
        "Commands", "Read the texts back from a workbook that a translator filled in."
    )
    dry_help = QCoreApplication.translate("Commands", "With --read, only say what would change.")
    approve_help = QCoreApplication.translate("Commands", "Approve the brief in this language.")
    accept_help = QCoreApplication.translate(
        "Commands", "Ids of checks that you have looked at and accept; with commas between them."
    )
    generalise_help = QCoreApplication.translate(
        "Commands", "Of what this brief tells less: age, year, sector, citizenship; with commas between them."
    )
    withdraw_help = QCoreApplication.translate("Commands", "Withdraw the approval in this language.")

    @commands.command(
        "brief",
        help=QCoreApplication.translate(
            "Commands", "Summarise one case for readers, drafted from its coding, as Word document, PDF or page."
        ),
    )
    def brief(
        project: Path,
        case: Annotated[str, typer.Argument(help=case_help)] = "",
        document: Annotated[Path | None, typer.Argument(help=document_help)] = None,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        draft: Annotated[bool, typer.Option("--draft", help=draft_help)] = False,
        listed: Annotated[bool, typer.Option("--list", help=list_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        read: Annotated[Path | None, typer.Option("--read", help=read_help)] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=dry_help)] = False,
        approve: Annotated[str, typer.Option(help=approve_help)] = "",
        accept: Annotated[str, typer.Option(help=accept_help)] = "",
        generalise: Annotated[str, typer.Option(help=generalise_help)] = "",
        withdraw: Annotated[str, typer.Option(help=withdraw_help)] = "",
    ) -> None:
        from tipcoder.services.briefs.generalising import ATTRIBUTES

        asked = [document is not None, listed, read is not None, bool(approve), bool(withdraw)]
        asked.append(as_json and not listed and read is None)
        if sum(asked) != 1 or (not listed and not case):
            raise typer.BadParameter(
                QCoreApplication.translate(
                    "Commands", "Name a case and one thing to do: a document, --json, --read or --approve."
                ),
                param_hint="CASE",
            )
        for name in _split(generalise):
            check_option("--generalise", name, ATTRIBUTES)
        with faults_shown(), project_at(project) as opened:
            if listed:
                _list(opened, as_json=as_json)
            elif read is not None:
                _read(opened, case, read, dry_run=dry_run, as_json=as_json)
            elif document is not None and document.suffix.lower() == _WORKBOOK:
                _write_texts(opened, project, case, document)
            else:
                (found,) = _briefs(opened, case)
                for option, value in (("--language", in_language), ("--approve", approve), ("--withdraw", withdraw)):
                    check_option(option, value, ("", *found.languages))
                if approve or withdraw:
                    _decide(opened, found, approve, withdraw, _split(accept), _split(generalise))
                else:
                    _tell(opened, project, found, document, in_language, print_page, is_draft=draft)


def add_sherloc(commands: typer.Typer) -> None:
    """Add `tipcoder sherloc`."""
    cases_help = QCoreApplication.translate("Commands", "Only these cases, by number (3, 5-8) or key, with commas.")

    @commands.command(
        "sherloc",
        help=QCoreApplication.translate(
            "Commands", "Write the cases whose English brief is approved as entries for SHERLOC, UNODC's database."
        ),
    )
    def sherloc(project: Path, document: Path, cases: Annotated[str, typer.Option(help=cases_help)] = "") -> None:
        from tipcoder.services.briefs.sherloc import sherloc_entries, write_sherloc
        from tipcoder.services.cases import list_cases
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.double_coding.coders import named_cases

        with faults_shown():
            refuse_overwriting(document, (project,))
            with project_at(project) as opened:
                found = named_cases(opened, _split(cases)) if cases else list_cases(opened)
                entries, told, left_out = sherloc_entries(opened, [case.id for case in found])
                for one in left_out:
                    kind = "sherloc_left_out_tables" if one.is_beside_tables else "sherloc_left_out"
                    typer.echo(sentence(UserError(kind, case=one.case, state=one.state)), err=True)
                write_sherloc(opened, entries, told, left_out, document)
        typer.echo(str(document))


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _briefs(project: "OpenProject", case: str) -> "Sequence[Brief]":
    from tipcoder.services.briefs.brief import read_briefs
    from tipcoder.services.cases import list_cases
    from tipcoder.services.double_coding.coders import named_cases

    found = list_cases(project) if case == _ALL else named_cases(project, [case])
    return list(read_briefs(project, [one.id for one in found]))


def _list(project: "OpenProject", *, as_json: bool) -> None:
    from tipcoder.services.briefs.record import briefs_record

    records = briefs_record(project)
    if as_json:
        typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
        return
    for record in records:
        status = record["status"]
        told = (
            ", ".join(f"{language}: {state}" for language, state in status.items()) if isinstance(status, dict) else ""
        )
        typer.echo(f"{record['case']}: {told}")


def _read(project: "OpenProject", case: str, path: Path, *, dry_run: bool, as_json: bool) -> None:
    """Read texts; rows that are refused are told one by one, and end with exit code 1 though the others are taken."""
    from tipcoder.services.briefs.texts import read_texts_workbook, save_texts

    found = read_texts_workbook(path, _briefs(project, case))
    if not dry_run and found.texts:
        save_texts(project, found.texts)
    if as_json:
        places = [
            {"part": place.part, "language": place.language, "words": words or None} for place, words, _ in found.texts
        ]
        typer.echo(json.dumps({"texts": places, "refused": len(found.refused)}, ensure_ascii=False, indent=1))
    else:
        typer.echo(QCoreApplication.translate("Commands", "Texts read: {count}").format(count=len(found.texts)))
    if found.refused:
        raise UserErrors(list(found.refused))


def _write_texts(project: "OpenProject", path: Path, case: str, workbook: Path) -> None:
    from tipcoder.services.briefs.texts import write_texts
    from tipcoder.services.delivered import refuse_overwriting

    refuse_overwriting(workbook, (path,))
    drain(Progress(done, 1) for done in write_texts(workbook, _briefs(project, case)))
    typer.echo(str(workbook))


def _decide(
    project: "OpenProject", brief: "Brief", approve: str, withdraw: str, accepted: list[str], generalising: list[str]
) -> None:
    from tipcoder.services.briefs import approving

    if withdraw:
        approving.withdraw_approval(project, brief, withdraw)
    else:
        approving.approve(project, brief, approve, accepted, generalising)


def _tell(
    project: "OpenProject",
    path: Path,
    brief: "Brief",
    document: Path | None,
    language: str,
    print_page: PrintPage,
    *,
    is_draft: bool,
) -> None:
    from tipcoder.services.briefs.approving import draft_document, write_approved, write_draft
    from tipcoder.services.briefs.record import brief_record
    from tipcoder.services.delivered import refuse_overwriting

    if document is None:
        typer.echo(json.dumps(brief_record(project, brief), ensure_ascii=False, indent=1))
        return
    refuse_overwriting(document, (path,))
    if is_draft:
        write_draft(document, draft_document(brief, language or brief.national), print_page)
    else:
        write_approved(project, brief, language or brief.national, document, print_page)
    typer.echo(str(document))
