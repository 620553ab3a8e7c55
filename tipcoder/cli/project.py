"""Commands `demo` and `new`."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import drain, faults_shown, passphrase
from tipcoder.domain.coder_codes import first_code
from tipcoder.domain.passphrases import refuse_weak
from tipcoder.domain.projects import REGION, SUFFIX, Country, Tier
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions, RegionalCaptions
from tipcoder.messages import sentence

OpenWindow = Callable[[Path | None, str], int]
"""Opens the window, on a project if one is given, and returns the exit code. Asks for a passphrase that is ""."""


def add_demo(commands: typer.Typer, open_window: OpenWindow, has_display: Callable[[], bool]) -> None:
    """Add `tipcoder demo`."""
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
        from tipcoder.services.consolidation.apply import Writing
        from tipcoder.services.demo.demo import DEMO_PASSPHRASE, REGIONAL_WORKBOOK, DemoWords, make_demo
        from tipcoder.services.demo.demo_codings import country_of_language

        language = ui_language.current()
        regional = Writing(language, Captions(language), RegionalCaptions(language), sentence)
        with faults_shown():
            drain(make_demo(into, DemoWords(Captions, regional)))
        for suffix in (SUFFIX, ".xlsx"):
            for country in REGION:
                typer.echo(str(into / f"{country}{suffix}"))
        typer.echo(str(into / REGIONAL_WORKBOOK))
        typer.echo(
            QCoreApplication.translate("Commands", "The passphrase of every project: {passphrase}").format(
                passphrase=DEMO_PASSPHRASE
            )
        )
        if not no_window and has_display():
            project = into / f"{country_of_language(ui_language.current())}.tip"
            raise typer.Exit(open_window(project, DEMO_PASSPHRASE))


def add_new(commands: typer.Typer) -> None:
    """Add `tipcoder new`."""
    country_help = QCoreApplication.translate("Commands", "Country of the analysis.")
    framework_help = QCoreApplication.translate("Commands", "Framework workbook; the one that ships if left out.")
    coder_help = QCoreApplication.translate("Commands", "Code of the coder; the country and 01 if left out.")

    all_help = QCoreApplication.translate("Commands", "Ask all questions, not the core ones only.")

    @commands.command(help=QCoreApplication.translate("Commands", "Make an encrypted project."))
    def new(
        project: Path,
        country: Annotated[Country, typer.Option(help=country_help)],
        framework: Annotated[Path | None, typer.Option(help=framework_help)] = None,
        coder: Annotated[str, typer.Option(help=coder_help)] = "",
        all_questions: Annotated[bool, typer.Option("--all-questions", help=all_help)] = False,
    ) -> None:
        from tipcoder.services.projects import NewProject, close_project, create_project

        with faults_shown():
            made = create_project(
                NewProject(
                    project,
                    project.stem,
                    country,
                    coder.strip() or first_code(country),
                    passphrase(new=True, check=refuse_weak),
                    framework,
                    asked=Tier.EXTENDED if all_questions else Tier.CORE,
                )
            )
        close_project(made)
        typer.echo(
            QCoreApplication.translate(
                "Commands", "Recovery key, which opens the project if the passphrase is lost: {key}"
            ).format(key=made.recovery_key)
        )
