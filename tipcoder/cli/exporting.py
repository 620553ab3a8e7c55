"""Command `export`: a workbook, analyst files, or an empty template."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import (
    check_option,
    drained,
    faults_shown,
    passphrase,
    project_at,
    tell_unreadable,
    workbook_password,
)
from tipcoder.domain.passphrases import refuse_weak
from tipcoder.errors import UserErrors
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions, TemplateCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.profiles import export_help

if TYPE_CHECKING:
    from tipcoder.services.exporting.export import ExportRequest, Written
    from tipcoder.services.projects import OpenProject

_XLSX = "xlsx"
_OPEN = {"finding_open": "finding", "text_open": "text", "small_cells_open": "small_cells"}
"""Faults that say what a person has still to decide on, by what it is."""
_STATUSES = ("", "complete", "missing", "wrong")


def add_export(commands: typer.Typer) -> None:
    """Add `tipcoder export`."""
    language_help = QCoreApplication.translate("Commands", "Language of labels; the program's own if left out.")
    protect_help = QCoreApplication.translate(
        "Commands", "Encrypt the workbook with the password of TIPCODER_WORKBOOK_PASSWORD, or ask for one."
    )
    less_help = leaving_less_help()
    status_help = QCoreApplication.translate(
        "Commands", "Only cases that are complete, missing (something) or wrong; may be given several times."
    )
    submitted_help = QCoreApplication.translate(
        "Commands", "Only cases that are submitted or settled; with --status, only those of them."
    )
    words_help = QCoreApplication.translate("Commands", "Only cases in which these words occur, as in the list.")
    accept_help = QCoreApplication.translate(
        "Commands",
        "Ids of texts that you have read and that may leave, and of findings that may leave though they may identify "
        "somebody; with commas between them.",
    )
    leave_help = QCoreApplication.translate("Commands", "Ids of texts, or of findings in them, that stay behind.")
    json_help = QCoreApplication.translate(
        "Commands", "Print what is open, with whole texts, or what was written as JSON."
    )
    format_help = QCoreApplication.translate(
        "Commands", "xlsx: a workbook. csv, spss or stata: a folder of files for analysts."
    )
    proposals_help = QCoreApplication.translate(
        "Commands", "Let the words of proposed terms leave. Look at them first: coders wrote them."
    )
    template_help = QCoreApplication.translate(
        "Commands", "An empty workbook instead, for coding in Excel. tipcoder import reads it when it is filled in."
    )

    @commands.command(help=QCoreApplication.translate("Commands", "Write the coded cases into an Excel workbook."))
    def export(
        project: Path,
        workbook: Path,
        profile: Annotated[str, typer.Option(help=export_help())] = "unodc",
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        protect: Annotated[bool, typer.Option("--protect", help=protect_help)] = False,
        recipient: Annotated[str, typer.Option(help=less_help.recipient)] = "UNODC",
        status: Annotated[list[str] | None, typer.Option(help=status_help)] = None,
        only_submitted: Annotated[bool, typer.Option("--submitted", help=submitted_help)] = False,
        words: Annotated[str, typer.Option(help=words_help)] = "",
        accept_findings: Annotated[str, typer.Option(help=accept_help)] = "",
        leave_out: Annotated[str, typer.Option(help=leave_help)] = "",
        with_proposals: Annotated[bool, typer.Option("--with-proposals", help=proposals_help)] = False,
        accept_small_cells: Annotated[bool, typer.Option("--accept-small-cells", help=less_help.accept)] = False,
        generalise_attribute: Annotated[list[str] | None, typer.Option(help=less_help.generalise)] = None,
        leave_out_attribute: Annotated[list[str] | None, typer.Option(help=less_help.leave_out)] = None,
        format: Annotated[str, typer.Option(help=format_help)] = _XLSX,
        template: Annotated[bool, typer.Option("--template", help=template_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.exporting.export import (
            FORMATS,
            PROFILES,
            CaseStatus,
            ExportRequest,
            Selection,
            coarser_by_names,
            export_data,
            export_workbook,
        )

        check_option("--profile", profile, tuple(PROFILES))
        check_option("--format", format, (_XLSX, *FORMATS))
        if protect and format != _XLSX:
            raise typer.BadParameter(_only_workbooks(), param_hint="--protect")
        check_option("--language", in_language, ("", *LANGUAGES))
        for one in status or ():
            check_option("--status", one, _STATUSES)
        labels_in = in_language or ui_language.current()
        if template:
            write_template(project, workbook, labels_in)
            return
        request = ExportRequest(
            profile=profile,
            language=labels_in,
            captions=Captions(labels_in),
            recipient=recipient.strip() or "UNODC",
            selection=Selection(frozenset(map(CaseStatus, status or CaseStatus)), words, only_submitted=only_submitted),
            accepted=_ids(accept_findings),
            withheld=_ids(leave_out),
            with_proposals=with_proposals,
            coarser=coarser_by_names(generalise_attribute or (), leave_out_attribute or ()),
            accepts_small_cells=accept_small_cells,
        )
        with faults_shown(), project_at(project, though_damaged=True) as opened:
            tell_unreadable(opened)
            _tell_numbered(opened, request)
            password = workbook_password(new=True, check=refuse_weak) if protect else ""
            with open_shown(as_json=as_json):
                if format == _XLSX:
                    _tell(drained(export_workbook(opened, workbook, request, password=password)), as_json=as_json)
                else:
                    _tell(drained(export_data(opened, workbook, request, format)), as_json=as_json)


def _tell_numbered(project: "OpenProject", request: "ExportRequest") -> None:
    """Say which coders leave as numbers, as their codes may be names."""
    from tipcoder.services.release.gate import numbered_coders

    notice = numbered_coders(project) if request.policy.reduces else None
    if notice is not None:
        typer.echo(sentence(notice), err=True)


class LeavingLessHelp(NamedTuple):
    """Help of the options that say for whom something is, and how much leaves of persons who can be recognised."""

    recipient: str
    accept: str
    generalise: str
    leave_out: str


def leaving_less_help() -> LeavingLessHelp:
    """Return the help of options that workbooks and sheets on cases have alike."""
    return LeavingLessHelp(
        QCoreApplication.translate(
            "Commands", "For whom it is. The keys of cases are this recipient's own, the same in every delivery."
        ),
        QCoreApplication.translate(
            "Commands", "Let persons leave who can be recognised by a few answers. They are listed if it is left out."
        ),
        QCoreApplication.translate(
            "Commands",
            "Question of which only a more general answer leaves, so that fewer are recognised; several times.",
        ),
        QCoreApplication.translate(
            "Commands", "Question whose answers stay behind, so that fewer persons are recognised; several times."
        ),
    )


@contextmanager
def open_shown(*, as_json: bool) -> Iterator[None]:
    """Say what is to be done where texts and findings are open, or print them as JSON and leave with exit code 1."""
    try:
        yield
    except UserErrors as faults:
        if any(fault.code not in _OPEN for fault in faults.errors):
            raise
        if as_json:
            listed = [{"open": _OPEN[fault.code], **fault.values} for fault in faults.errors]
            typer.echo(json.dumps(listed, ensure_ascii=False, indent=1))
            raise typer.Exit(1) from None
        is_of_texts = any(fault.code != "small_cells_open" for fault in faults.errors)
        typer.echo(_review_first() if is_of_texts else _small_cells_hint(), err=True)
        raise


def _ids(listed: str) -> frozenset[str]:
    return frozenset(listed.replace(",", " ").split())


def _only_workbooks() -> str:
    return QCoreApplication.translate("Commands", "Only workbooks can be protected with a password.")


def _review_first() -> str:
    return QCoreApplication.translate(
        "Commands",
        "No text leaves before a person has read it. These texts are not read yet, or have words in them that may "
        "identify persons. Mend the answers, or name the ids after --accept-findings or --leave-out.",
    )


def _small_cells_hint() -> str:
    return QCoreApplication.translate(
        "Commands",
        "These persons can be recognised. Have less leave with --leave-out-attribute or --generalise-attribute and the "
        "name of a question, or let it go with --accept-small-cells.",
    )


def _tell(written: "Written", *, as_json: bool) -> None:
    if written.left_out_texts:
        said = QCoreApplication.translate("Commands", "Texts left out: {count}.")
        typer.echo(said.format(count=written.left_out_texts), err=True)
    if written.left_out:
        said = QCoreApplication.translate("Commands", "Cases in the workbook: {cases}. Left out: {left_out}.")
        typer.echo(said.format(cases=written.cases, left_out=written.left_out), err=True)
    if as_json:
        record = {"path": str(written.path), "cases": written.cases, "left_out": written.left_out}
        record |= {"left_out_texts": written.left_out_texts, "sha256": written.sha256}
        typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
    else:
        typer.echo(str(written.path))


def write_template(project: Path, workbook: Path, labels_in: str) -> None:
    """Write an empty workbook of a project's framework, and say where it is."""
    from tipcoder.services.exporting.export import export_template
    from tipcoder.services.projects import close_project, open_project

    with faults_shown():
        opened = open_project(project, passphrase=passphrase())
        try:
            export_template(
                opened, workbook, language=labels_in, captions=Captions(labels_in), words=TemplateCaptions(labels_in)
            )
        finally:
            close_project(opened)
    typer.echo(str(workbook))
