"""Commands `texts write`, `check`, `apply` and `status`: every text of a language, for a lawyer to review."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown
from tipcoder.errors import UserErrors
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence

if TYPE_CHECKING:
    from tipcoder.services.texts.review import ReviewOutcome

_ALL = "all"
_SOURCE = "en"


def add_texts(commands: typer.Typer) -> None:
    """Add `tipcoder texts write`, `check`, `apply` and `status`."""
    group = typer.Typer(
        help=QCoreApplication.translate("Commands", "Texts of the program, for a national lawyer to review."),
        no_args_is_help=True,
    )
    commands.add_typer(group, name="texts")
    language_help = QCoreApplication.translate("Commands", "The language whose texts are reviewed.")
    what_help = QCoreApplication.translate("Commands", "program, framework, taxonomies, help, reports or all.")
    reviewer_help = QCoreApplication.translate("Commands", "Code of the reviewer, such as ALB-03; never a name.")

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Write the texts of a language into an Excel workbook, a row a text."
        )
    )
    def write(
        file: Path,
        language: Annotated[str, typer.Option(help=language_help)],
        what: Annotated[str, typer.Option(help=what_help)] = _ALL,
    ) -> None:
        from tipcoder.languages.captions import TextReviewCaptions
        from tipcoder.services.texts.review import Part, write_texts

        check_option("--language", language, tuple(code for code in LANGUAGES if code != _SOURCE))
        check_option("--what", what, (_ALL, *Part))
        parts = tuple(Part) if what == _ALL else (Part(what),)
        with faults_shown():
            count = write_texts(file, language, parts, TextReviewCaptions(language))
        typer.echo(f"{file}: {count}")

    @group.command(
        help=QCoreApplication.translate("Commands", "Say what a reviewed workbook changes, and what it would break.")
    )
    def check(file: Path) -> None:
        from tipcoder.services.texts.review import check_texts

        with faults_shown():
            _tell(check_texts(file, ui_language.shipped_texts))

    @group.command(
        help=QCoreApplication.translate(
            "Commands",
            "Take the corrections of a reviewed workbook into the files of the program; faulty ones stay out.",
        )
    )
    def apply(file: Path, reviewer: Annotated[str, typer.Option(help=reviewer_help)]) -> None:
        from tipcoder.services.texts.review import apply_texts

        with faults_shown():
            outcome = apply_texts(file, reviewer.strip(), datetime.now(UTC).astimezone().date())
            changed: Sequence[str] = sorted({str(text.file) for text in outcome.corrections})
            for path in changed:
                typer.echo(path)
            _tell(outcome)

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Say how many texts of each language a national lawyer has reviewed, and how many there are."
        )
    )
    def status() -> None:
        from tipcoder.services.texts.review import review_counts

        for code in LANGUAGES:
            if code != _SOURCE:
                typer.echo("\t".join((code, *map(str, review_counts(code)))))


def _tell(outcome: "ReviewOutcome") -> None:
    """Say what came of it; leave with exit code 1 if a row is at fault."""
    for text, translation in outcome.corrections.items():
        typer.echo(f"{text.place}\t{text.translation}\t{translation}".replace("\n", " "))
    typer.echo(
        QCoreApplication.translate(
            "Commands", "{language}: {rows} rows, {changed} corrected, {reviewed} reviewed, {faults} refused"
        ).format(
            language=outcome.language,
            rows=outcome.rows,
            changed=len(outcome.corrections),
            reviewed=len(outcome.reviewed),
            faults=len(outcome.faults),
        )
    )
    for doubt in outcome.doubts:
        typer.echo(sentence(doubt), err=True)
    if outcome.faults:
        raise UserErrors(outcome.faults)
