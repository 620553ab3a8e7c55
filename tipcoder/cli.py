"""The commands. Others script against them: names, options and exit codes are stable.

Exit 0: done. Exit 1: the input is at fault, one line a fault on standard error. Exit 2: wrong usage.
"""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder import language
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import sentence, sentences, workbook_captions

OpenWindow = Callable[[Path | None, str], int]
"""Opens the window, on a project if one is given, and returns the exit code. Asks for a passphrase that is ""."""


def build_commands(open_window: OpenWindow, *, has_display: Callable[[], bool]) -> typer.Typer:
    """Return the program's commands, their help in the language in use."""
    commands = typer.Typer(
        name="tipcoder",
        help=QCoreApplication.translate(
            "Commands", "Codes judgments on trafficking in persons, offline and encrypted."
        ),
        no_args_is_help=False,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    _add_window(commands, open_window)
    _add_demo(commands, open_window, has_display)
    _add_new(commands)
    _add_export(commands)
    _add_framework(commands)
    return commands


def _add_window(commands: typer.Typer, open_window: OpenWindow) -> None:
    @commands.callback(invoke_without_command=True)
    def window(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(None, ""))


def _add_demo(commands: typer.Typer, open_window: OpenWindow, has_display: Callable[[], bool]) -> None:
    into_help = QCoreApplication.translate("Commands", "Folder for the projects and workbooks.")
    window_help = QCoreApplication.translate("Commands", "Only make the files.")

    @commands.command(
        help=QCoreApplication.translate(
            "Commands", "Make five fictional national projects and their workbooks, and open one of them."
        )
    )
    def demo(
        into: Annotated[Path, typer.Option(help=into_help)] = Path("demo"),
        no_window: Annotated[bool, typer.Option("--no-window", help=window_help)] = False,
    ) -> None:
        from tipcoder.services.demo import DEMO_PASSPHRASE, make_demo
        from tipcoder.services.fictional import country_of_language

        with _faults_shown():
            _drain(make_demo(into))
        for suffix in (".tip", ".xlsx"):
            for country in Country:
                typer.echo(str(into / f"{country}{suffix}"))
        typer.echo(
            QCoreApplication.translate("Commands", "The passphrase of every project: {passphrase}").format(
                passphrase=DEMO_PASSPHRASE
            )
        )
        if not no_window and has_display():
            project = into / f"{country_of_language(language.current())}.tip"
            raise typer.Exit(open_window(project, DEMO_PASSPHRASE))


def _add_new(commands: typer.Typer) -> None:
    country_help = QCoreApplication.translate("Commands", "Country of the analysis.")
    framework_help = QCoreApplication.translate("Commands", "Framework workbook; the one that ships if left out.")
    coder_help = QCoreApplication.translate("Commands", "Code of the coder; the country and 01 if left out.")

    @commands.command(help=QCoreApplication.translate("Commands", "Make an encrypted project."))
    def new(
        project: Path,
        country: Annotated[Country, typer.Option(help=country_help)],
        framework: Annotated[Path | None, typer.Option(help=framework_help)] = None,
        coder: Annotated[str, typer.Option(help=coder_help)] = "",
    ) -> None:
        from tipcoder.services.projects import NewProject, close_project, create_project

        with _faults_shown():
            made = create_project(
                NewProject(project, project.stem, country, coder or f"{country}-01", _passphrase(new=True), framework)
            )
        close_project(made)
        typer.echo(
            QCoreApplication.translate(
                "Commands", "Recovery key, which opens the project if the passphrase is lost: {key}"
            ).format(key=made.recovery_key)
        )


def _add_export(commands: typer.Typer) -> None:
    profile_help = QCoreApplication.translate("Commands", "unodc: what may leave the country. archive: everything.")
    language_help = QCoreApplication.translate("Commands", "Language of labels; the program's own if left out.")

    @commands.command(help=QCoreApplication.translate("Commands", "Write the coded cases into an Excel workbook."))
    def export(
        project: Path,
        workbook: Path,
        profile: Annotated[str, typer.Option(help=profile_help)] = "unodc",
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
    ) -> None:
        from tipcoder.services.export import PROFILES, export_workbook
        from tipcoder.services.projects import close_project, open_project

        _check_option("--profile", profile, tuple(PROFILES))
        _check_option("--language", in_language, ("", *language.NAMES))
        labels_in = in_language or language.current()
        with _faults_shown():
            opened = open_project(project, passphrase=_passphrase())
            try:
                _drain(
                    export_workbook(
                        opened,
                        workbook,
                        profile=profile,
                        language=labels_in,
                        captions=workbook_captions(labels_in),
                    )
                )
            finally:
                close_project(opened)
        typer.echo(str(workbook))


def _add_framework(commands: typer.Typer) -> None:
    group = typer.Typer(help=QCoreApplication.translate("Commands", "Analysis frameworks."))
    commands.add_typer(group, name="framework")
    name_help = QCoreApplication.translate("Commands", "Which framework; the first if left out.")

    @group.command(help=QCoreApplication.translate("Commands", "Write a shipped framework as XLSForm workbook."))
    def write(workbook: Path, name: Annotated[str, typer.Option(help=name_help)] = "") -> None:
        from tipcoder.services.frameworks import write_framework

        with _faults_shown():
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
        from tipcoder.services.frameworks import check_framework, write_findings

        findings = check_framework(workbook)
        said = [(_severity(finding.is_error), sentence(finding.error)) for finding in findings]
        if html is not None:
            with _faults_shown():
                write_findings(html, workbook.name, language.current(), said)
        if as_json:
            records = [
                finding.error.values
                | {"severity": finding.severity, "code": finding.error.code, "message": sentence(finding.error)}
                for finding in findings
            ]
            typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
        else:
            for severity, text in said:
                typer.echo(f"{severity}: {text}", err=True)
        if any(finding.is_error for finding in findings):
            raise typer.Exit(1)

    @group.command(
        "try",
        help=QCoreApplication.translate(
            "Commands", "Take the steps of a JSON file in a framework and print the state of every question."
        ),
    )
    def try_out(workbook: Path, steps: Path) -> None:
        from tipcoder.services.frameworks import try_framework

        with _faults_shown():
            state = try_framework(workbook, steps, language.current())
        typer.echo(json.dumps(state, ensure_ascii=False, indent=1))


def _severity(is_error: bool) -> str:
    if is_error:
        return QCoreApplication.translate("Commands", "Error")
    return QCoreApplication.translate("Commands", "Warning")


@contextmanager
def _faults_shown() -> Iterator[None]:
    """Say what a person can mend, one line a fault, and leave with exit code 1."""
    try:
        yield
    except (UserError, UserErrors) as fault:
        for line in sentences(fault):
            typer.echo(line, err=True)
        raise typer.Exit(1) from None


def _drain(steps: Iterator[Progress]) -> None:
    """Drive long work to its end, with a bar where a person looks on."""
    from rich.console import Console
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        for step in steps:
            bar.update(task, completed=step.done, total=step.total or None, description=step.subject)


def _passphrase(*, new: bool = False) -> str:
    given = os.environ.get("TIPCODER_PASSPHRASE")
    if given:
        return given
    caption = QCoreApplication.translate("Commands", "Passphrase")
    return str(typer.prompt(caption, hide_input=True, confirmation_prompt=new))


def _check_option(option: str, value: str, allowed: tuple[str, ...]) -> None:
    if value in allowed:
        return
    raise typer.BadParameter(
        QCoreApplication.translate("Commands", "{value} is none of: {allowed}").format(
            value=value, allowed=", ".join(filter(None, allowed))
        ),
        param_hint=option,
    )
