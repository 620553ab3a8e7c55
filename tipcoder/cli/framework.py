"""Commands `framework write`, `check`, `try` and `codebook`."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drain, faults_shown, passphrase, severity_word, tell, tell_backup
from tipcoder.domain.progress import Progress
from tipcoder.languages import ui_language
from tipcoder.languages.captions import CodebookCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.differences import decision_sentences, difference_sentence, impact_name

if TYPE_CHECKING:
    from tipcoder.services.upgrading import CountedDifference, Upgraded, UpgradePlan, VersionPlan


def add_install(group: typer.Typer) -> None:
    """Add `tipcoder framework install`."""
    dry_help = QCoreApplication.translate("Commands", "Only say what would change.")
    json_help = QCoreApplication.translate("Commands", "Print the differences as JSON.")
    keep_help = QCoreApplication.translate("Commands", "Leave the cases that are coded on their version.")

    @group.command(
        help=QCoreApplication.translate(
            "Commands",
            "Install a version of the framework in a project: say every difference with the number of coded cases that "
            "it touches, then bring the cases to it.",
        )
    )
    def install(
        project: Path,
        workbook: Path,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=dry_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        keep_codings: Annotated[bool, typer.Option("--keep-codings", help=keep_help)] = False,
    ) -> None:
        from tipcoder.services.projects import close_project, open_project
        from tipcoder.services.upgrading import plan_upgrade, read_framework, upgrade

        done: list[Upgraded] = []

        def steps() -> Iterator[Progress]:
            chosen, language = () if keep_codings else None, ui_language.current()
            done.append((yield from upgrade(opened, framework, codings=chosen, language=language)))

        with faults_shown():
            framework = read_framework(workbook)
            opened = open_project(project, passphrase=passphrase())
            try:
                plan = plan_upgrade(opened, framework)
                if not as_json:
                    _show_plan(plan)
                if not dry_run:
                    drain(steps())
            finally:
                close_project(opened)
        if as_json:
            typer.echo(json.dumps(_record(plan, done), ensure_ascii=False, indent=1))
        else:
            _show_done(done)


def _show_plan(plan: "UpgradePlan") -> None:
    for version in plan.versions:
        typer.echo(_heading(plan, version))
        for planned in version.differences:
            typer.echo(f"  {impact_name(planned.difference.impact)}: {_sentence(planned)} {_cases(planned.cases)}")
        if not version.differences:
            typer.echo("  " + QCoreApplication.translate("Commands", "No differences."))
    for line in decision_sentences(asdict(plan.decisions)):
        typer.echo(line)


def _show_done(done: "list[Upgraded]") -> None:
    for upgraded in done:
        typer.echo(
            QCoreApplication.translate("Commands", "Installed. Codings brought to this version: {count}.").format(
                count=upgraded.codings
            )
        )
        tell_backup(upgraded.backup)


def _heading(plan: "UpgradePlan", version: "VersionPlan") -> str:
    return QCoreApplication.translate(
        "Commands", "From version {before} to version {after}; cases coded by {before}: {cases}"
    ).format(before=version.version, after=plan.version, cases=version.cases)


def _cases(count: int) -> str:
    return QCoreApplication.translate("Commands", "(cases: {count})").format(count=count)


def _sentence(planned: "CountedDifference") -> str:
    return difference_sentence(planned.difference.kind, planned.difference.values)


def _record(plan: "UpgradePlan", done: "list[Upgraded]") -> dict[str, object]:
    upgraded = done[0] if done else None
    return {
        "title": plan.title,
        "version": plan.version,
        "installed": upgraded is not None,
        "codings": upgraded.codings if upgraded else 0,
        "decisions": asdict(plan.decisions),
        "backup": str(upgraded.backup) if upgraded and upgraded.backup else None,
        "versions": [
            {
                "version": version.version,
                "cases": version.cases,
                "differences": [
                    {
                        "code": planned.difference.kind.value,
                        "class": planned.difference.impact.value,
                        "cases": planned.cases,
                        **planned.difference.values,
                        "message": _sentence(planned),
                    }
                    for planned in version.differences
                ],
            }
            for version in plan.versions
        ],
    }


def add_framework(commands: typer.Typer) -> None:
    """Add `tipcoder framework write`, `check`, `try`, `codebook` and `install`."""
    group = typer.Typer(help=QCoreApplication.translate("Commands", "Analysis frameworks."))
    commands.add_typer(group, name="framework")
    add_codebook(group)
    add_install(group)
    name_help = QCoreApplication.translate("Commands", "Which framework; the first if left out.")

    @group.command(help=QCoreApplication.translate("Commands", "Write a shipped framework as XLSForm workbook."))
    def write(workbook: Path, name: Annotated[str, typer.Option(help=name_help)] = "") -> None:
        from tipcoder.services.frameworks import write_framework

        with faults_shown():
            write_framework(workbook, name)
        typer.echo(str(workbook))

    json_help = QCoreApplication.translate("Commands", "Print the findings as JSON.")
    html_help = QCoreApplication.translate("Commands", "Write the findings into a page of HTML for sending on.")

    @group.command(help=QCoreApplication.translate("Commands", "Read a framework and say what is wrong in it."))
    def check(
        workbook: Path,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        html: Annotated[Path | None, typer.Option(help=html_help)] = None,
    ) -> None:
        from tipcoder.services.frameworks import check_framework, write_faults

        faults = check_framework(workbook)
        said = [(severity_word(is_error=fault.is_error), sentence(fault.error)) for fault in faults]
        if html is not None:
            with faults_shown():
                write_faults(html, workbook.name, ui_language.current(), said)
        tell(faults, as_json=as_json)

    count_help = QCoreApplication.translate("Commands", "Print how many core and extended questions are asked then.")

    @group.command(
        "try",
        help=QCoreApplication.translate(
            "Commands", "Take the steps of a JSON file in a framework and print the state of every question."
        ),
    )
    def try_out(
        workbook: Path, steps: Path, count: Annotated[bool, typer.Option("--count", help=count_help)] = False
    ) -> None:
        from tipcoder.services.frameworks import count_questions, try_framework

        with faults_shown():
            if count:
                found: object = count_questions(workbook, steps)
            else:
                found = try_framework(workbook, steps, ui_language.current())
        typer.echo(json.dumps(found, ensure_ascii=False, indent=1))


def add_codebook(group: typer.Typer) -> None:
    """Add `tipcoder framework codebook`."""
    framework_help = QCoreApplication.translate("Commands", "Framework workbook; the one that ships if left out.")
    language_help = QCoreApplication.translate("Commands", "Language of labels; the program's own if left out.")

    @group.command(
        help=QCoreApplication.translate("Commands", "Write a framework and its terms for reading: .html or .docx.")
    )
    def codebook(
        file: Path,
        framework: Annotated[Path | None, typer.Option(help=framework_help)] = None,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
    ) -> None:
        from tipcoder.services.codebook import write_codebook

        check_option("--language", in_language, ("", *LANGUAGES))
        labels_in = in_language or ui_language.current()
        with faults_shown():
            write_codebook(file, framework, language=labels_in, captions=CodebookCaptions(labels_in))
        typer.echo(str(file))
