"""Command `check`: checks a project, or a workbook that came in."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import (
    AnyFault,
    check_option,
    drained,
    faults_shown,
    project_at,
    severity_word,
    tell,
    workbook_password,
)
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence, sentence_without_place


def add_check(commands: typer.Typer) -> None:
    """Add `tipcoder check`."""
    json_help = QCoreApplication.translate("Commands", "Print the findings as JSON.")
    report_help = QCoreApplication.translate(
        "Commands", "Write the findings into this file too (.xlsx or .html), to be sent back."
    )
    framework_help = QCoreApplication.translate(
        "Commands", "XLSForm workbook of the framework by which a workbook was coded, where tipcoder does not ship it."
    )
    language_help = QCoreApplication.translate("Commands", "Language of the findings; the program's own if left out.")

    @commands.command(
        help=QCoreApplication.translate(
            "Commands", "Say whether a project, or a workbook that came in, is sound, complete and proved."
        )
    )
    def check(
        file: Path,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        report: Annotated[Path | None, typer.Option(help=report_help)] = None,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        framework: Annotated[list[Path] | None, typer.Option(help=framework_help)] = None,
    ) -> None:
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.intake.intake import is_workbook

        check_option("--language", in_language, ("", *LANGUAGES))
        if in_language:
            ui_language.install(in_language)
        with faults_shown():
            if report is not None:
                refuse_overwriting(report, (file,))
            faults = _of_workbook(file, framework or ()) if is_workbook(file) else _of_project(file)
            if report is not None:
                _write(report, file, faults)
        tell(faults, as_json=as_json)


def _of_project(file: Path) -> Sequence[AnyFault]:
    from tipcoder.services.checking import check_project

    with project_at(file, though_damaged=True) as opened:
        return drained(check_project(opened, ui_language.current()))


def _of_workbook(file: Path, frameworks: Iterable[Path]) -> Sequence[AnyFault]:
    from tipcoder.services.intake.intake import check_delivery, shipped_forms

    forms = partial(shipped_forms, frameworks)
    try:
        return drained(check_delivery(file, forms=forms, language=ui_language.current())).faults
    except UserError as fault:
        if fault.code != "workbook_password_needed":
            raise
    password = workbook_password(file.name)
    return drained(check_delivery(file, forms=forms, password=password, language=ui_language.current())).faults


def _write(report: Path, file: Path, faults: Iterable[AnyFault]) -> None:
    from tipcoder.services.intake.intake import write_report

    title = QCoreApplication.translate("Commands", "Findings in {file}").format(file=file.name)
    heads = (
        QCoreApplication.translate("Commands", "Kind"),
        QCoreApplication.translate("Commands", "Sheet"),
        QCoreApplication.translate("Commands", "Cell"),
        QCoreApplication.translate("Commands", "Finding"),
    )
    write_report(report, title, ui_language.current(), heads, _in_words(faults))


def _in_words(faults: Iterable[AnyFault]) -> Iterator[Sequence[str]]:
    for one in faults:
        sheet, cell = (str(one.error.values.get(name, "")) for name in ("sheet", "cell"))
        said = sentence_without_place(one.error) if sheet else sentence(one.error)
        yield severity_word(is_error=one.is_error), sheet, cell, said
