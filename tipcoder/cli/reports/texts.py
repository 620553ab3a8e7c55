"""Commands `texts write`, `check`, `apply` and `status`: every text of a language, for a lawyer to review."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown
from tipcoder.errors import UserError, UserErrors
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence

if TYPE_CHECKING:
    from tipcoder.services.texts.reading import ReviewOutcome
    from tipcoder.services.texts.review import ReviewStatus

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
    weight_help = QCoreApplication.translate(
        "Commands", "Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first."
    )
    each_help = QCoreApplication.translate(
        "Commands",
        "A row for each place of a text. Without it a text is one row, and a correction goes to all places.",
    )
    json_help = QCoreApplication.translate("Commands", "Print it as JSON.")
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
        weight: Annotated[int | None, typer.Option(help=weight_help, min=1, max=4)] = None,
        each_place: Annotated[bool, typer.Option("--each-place", help=each_help)] = False,
    ) -> None:
        from tipcoder.languages.captions import TextReviewCaptions
        from tipcoder.services.texts.model import WEIGHTS
        from tipcoder.services.texts.review import Part, write_texts

        check_option("--language", language, tuple(code for code in LANGUAGES if code != _SOURCE))
        check_option("--what", what, (_ALL, *Part))
        parts = tuple(Part) if what == _ALL else (Part(what),)
        with faults_shown():
            count = write_texts(
                file,
                language,
                parts,
                TextReviewCaptions(language),
                weights=WEIGHTS if weight is None else (weight,),
                each_place=each_place,
                shipped_in=ui_language.shipped_texts,
            )
        typer.echo(f"{file}: {count}")

    @group.command(
        help=QCoreApplication.translate("Commands", "Say what a reviewed workbook changes, and what it would break.")
    )
    def check(file: Path, as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False) -> None:
        from tipcoder.services.texts.review import check_texts

        with faults_shown():
            _tell(check_texts(file, ui_language.shipped_texts), as_json=as_json)

    @group.command(
        help=QCoreApplication.translate(
            "Commands",
            "Take the corrections of a reviewed workbook into the files of the program; faulty ones stay out.",
        )
    )
    def apply(
        file: Path,
        reviewer: Annotated[str, typer.Option(help=reviewer_help)],
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.texts.review import apply_texts

        with faults_shown():
            outcome = apply_texts(file, reviewer.strip(), datetime.now(UTC).astimezone().date())
            changed = sorted({str(text.file) for text in (*outcome.corrections, *outcome.latin)})
            for path in () if as_json else changed:
                typer.echo(path)
            _tell(outcome, as_json=as_json, more={"applied": len(outcome.corrections), "files": changed})

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Say how many texts of each language a national lawyer has reviewed, and how many there are."
        )
    )
    def status(as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False) -> None:
        from tipcoder.services.texts.review import review_status

        found = {code: review_status(code) for code in LANGUAGES if code != _SOURCE}
        if as_json:
            typer.echo(json.dumps({code: _status(one) for code, one in found.items()}, indent=1))
            return
        for code, one in found.items():
            typer.echo("\t".join((code, str(one.read), str(sum(one.all.values())))))


def _status(found: "ReviewStatus") -> dict[str, object]:
    from tipcoder.services.texts.reviews import State

    def counts(states: Mapping[State, int]) -> dict[str, int]:
        return {"texts": sum(states.values()), **{state.value: states.get(state, 0) for state in State}}

    return {
        "texts": sum(found.all.values()),
        "core": counts(found.core),
        "all": counts(found.all),
        "core_confirmed": found.is_core_confirmed,
        "reviewers": list(found.reviewers),
    }


def _tell(outcome: "ReviewOutcome", *, as_json: bool, more: Mapping[str, object] | None = None) -> None:
    """Say what came of it; leave with exit code 1 if a row is at fault."""
    if as_json:
        typer.echo(json.dumps({**_record(outcome), **(more or {})}, ensure_ascii=False, indent=1))
        if outcome.faults:
            raise typer.Exit(1)
        return
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
    for comment in outcome.comments:
        typer.echo(f"{comment.row}\t{comment.words}".replace("\n", " "))
    for doubt in outcome.doubts:
        typer.echo(sentence(doubt), err=True)
    if outcome.faults:
        raise UserErrors(outcome.faults)


def _record(outcome: "ReviewOutcome") -> dict[str, object]:
    from tipcoder.services.texts.model import weight_of

    said = Counter(one.verdict.value for one in outcome.open)
    return {
        "language": outcome.language,
        "rows": outcome.rows,
        "right": len([text for text in outcome.reviewed if text not in outcome.corrections]),
        "corrected": len(outcome.corrected),
        "doubtful": said["doubtful"],
        "wrong": said["wrong"],
        "seals": [],
        "corrections": [
            {
                "key": one.text.key,
                "weight": weight_of(one.text, outcome.language),
                "row": one.row,
                "before": one.text.translation,
                "after": one.after,
                "places": [text.key for text in one.places],
                "comment": one.comment,
                "latin": one.latin,
            }
            for one in outcome.corrected
        ],
        "open": [
            {
                "key": one.text.key,
                "row": one.row,
                "verdict": one.verdict.value,
                "proposal": one.proposal,
                "comment": one.comment,
            }
            for one in outcome.open
        ],
        "comments": [{"key": one.text.key, "row": one.row, "comment": one.words} for one in outcome.comments],
        "disputed": [],
        "refused": [_fault(fault) for fault in outcome.faults],
        "warnings": [_fault(fault) for fault in outcome.doubts],
    }


def _fault(fault: UserError) -> dict[str, object]:
    return {"code": fault.code, **{name: fault.values.get(name, "") for name in ("row", "key", "about")}}
