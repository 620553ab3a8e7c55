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
from tipcoder.messages.verdicts import wanted_words

if TYPE_CHECKING:
    from tipcoder.services.texts.reading import ReviewerWords, ReviewOutcome
    from tipcoder.services.texts.review import ReviewStatus
    from tipcoder.services.texts.reviews import State

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
    what_help = QCoreApplication.translate(
        "Commands",
        "program, framework, taxonomies, help, reports, workshop or all of these; documents: READMEs and judgments.",
    )
    weight_help = QCoreApplication.translate(
        "Commands", "Only texts of this weight: 1, the legal core, to 4. Without it all, the legal core first."
    )
    each_help = QCoreApplication.translate(
        "Commands",
        "A row for each place of a text. Without it a text is one row, and a correction goes to all places.",
    )
    json_help = QCoreApplication.translate("Commands", "Print it as JSON.")
    markdown_help = QCoreApplication.translate("Commands", "Print it as the table of the README.")
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
        from tipcoder.services.texts.model import TRANSLATED_PARTS, WEIGHTS
        from tipcoder.services.texts.review import Part, write_texts

        check_option("--language", language, tuple(code for code in LANGUAGES if code != _SOURCE))
        check_option("--what", what, (_ALL, *Part))
        parts = TRANSLATED_PARTS if what == _ALL else (Part(what),)
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
        help=QCoreApplication.translate(
            "Commands", "Say what reviewed workbooks and packs of one language change, and what they would break."
        )
    )
    def check(files: list[Path], as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False) -> None:
        from tipcoder.services.texts.review import check_texts

        with faults_shown():
            _tell(check_texts(*files, shipped_in=ui_language.shipped_texts), as_json=as_json)

    @group.command(
        help=QCoreApplication.translate(
            "Commands",
            "Take the corrections of reviewed workbooks and packs into the files of the program; faulty and disputed "
            "ones stay out.",
        )
    )
    def apply(
        files: list[Path],
        reviewer: Annotated[str, typer.Option(help=reviewer_help)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.texts.packs import ENDING
        from tipcoder.services.texts.review import apply_texts

        if not reviewer and any(file.suffix.lower() != ENDING for file in files):
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "A workbook needs the code of its reviewer."),
                param_hint="--reviewer",
            )
        with faults_shown():
            outcome = apply_texts(*files, reviewer=reviewer, day=datetime.now(UTC).astimezone().date())
            changed = sorted({str(text.file) for text in (*outcome.corrections, *outcome.latin)})
            for path in () if as_json else changed:
                typer.echo(path)
            _tell(outcome, as_json=as_json, more={"applied": len(outcome.corrections), "files": changed})

    @group.command(
        help=QCoreApplication.translate(
            "Commands", "Say how far the review of each language is: in which state its texts and its legal core are."
        )
    )
    def status(
        language: Annotated[str, typer.Option(help=language_help)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        as_markdown: Annotated[bool, typer.Option("--markdown", help=markdown_help)] = False,
    ) -> None:
        from tipcoder.services.texts.review import review_status
        from tipcoder.services.texts.status_table import status_table

        known = tuple(code for code in LANGUAGES if code != _SOURCE)
        if language:
            check_option("--language", language, known)
        wanted = [code for code in known if language in ("", code)]
        found = {code: review_status(code, shipped_in=ui_language.shipped_texts) for code in wanted}
        if as_json:
            typer.echo(json.dumps({code: _status(one) for code, one in found.items()}, indent=1))
        elif as_markdown:
            typer.echo(status_table(found), nl=False)
        else:
            _tell_status(found)


def _tell_status(found: "Mapping[str, ReviewStatus]") -> None:
    """Say the states of each language, a line each below its heads, then every disputed text with who says what."""
    from tipcoder.services.texts.review import disputed_texts
    from tipcoder.services.texts.reviews import State

    heads = [
        QCoreApplication.translate("Commands", "language"),
        QCoreApplication.translate("Commands", "texts"),
        QCoreApplication.translate("Commands", "legal core"),
        *(_state_name(state) for state in State),
    ]
    typer.echo("\t".join(heads))
    for code, one in found.items():
        core = [one.core.get(state, 0) for state in State]
        typer.echo("\t".join(map(str, (code, sum(one.all.values()), sum(core), *core))))
    for code, one in found.items():
        disputed = disputed_texts(code, ui_language.shipped_texts) if one.all[State.DISPUTED] else {}
        for text, said in disputed.items():
            typer.echo(f"{code}\t{text.key}\t{text.translation}".replace("\n", " "))
            for verdict in said:
                words = "\t".join(filter(None, (verdict.reviewer, _wanted(verdict), verdict.comment)))
                typer.echo(f"\t{words}".replace("\n", " "))


def _wanted(said: "ReviewerWords") -> str:
    return wanted_words(said.verdict, said.text)


def _state_name(state: "State") -> str:
    return {
        "unread": QCoreApplication.translate("Commands", "unread"),
        "read": QCoreApplication.translate("Commands", "read"),
        "pending": QCoreApplication.translate("Commands", "to be applied"),
        "doubtful": QCoreApplication.translate("Commands", "doubtful"),
        "disputed": QCoreApplication.translate("Commands", "disputed"),
        "confirmed": QCoreApplication.translate("Commands", "confirmed"),
    }[state]


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
    """Say what came of it; leave with exit code 1 if a row is at fault or a text disputed."""
    if as_json:
        typer.echo(json.dumps({**_record(outcome), **(more or {})}, ensure_ascii=False, indent=1))
        if outcome.faults or outcome.disputed:
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
    if outcome.outdated:
        passed_over = QCoreApplication.translate("Commands", "Rows passed over, as their texts changed since: {rows}")
        typer.echo(passed_over.format(rows=outcome.outdated))
    for seal in outcome.seals:
        typer.echo(QCoreApplication.translate("Commands", "Seal: {seal}").format(seal=_shown_seal(seal)))
    for comment in outcome.comments:
        typer.echo(f"{comment.row}\t{comment.words}".replace("\n", " "))
    for doubt in outcome.doubts:
        typer.echo(sentence(doubt), err=True)
    disputed = [
        UserError("text_disputed", key=text.key, words="; ".join(f"{one.reviewer}: {_wanted(one)}" for one in said))
        for text, said in outcome.disputed.items()
    ]
    if outcome.faults or disputed:
        raise UserErrors([*outcome.faults, *disputed])


def _shown_seal(seal: str) -> str:
    from tipcoder.services.texts.packs import shown_seal

    return shown_seal(seal)


def _record(outcome: "ReviewOutcome") -> dict[str, object]:
    from tipcoder.services.texts.model import weight_of

    said = Counter(one.verdict.value for one in outcome.open)
    return {
        "language": outcome.language,
        "rows": outcome.rows,
        "right": sum(one.verdict == "right" for one in outcome.verdicts),
        "corrected": len(outcome.corrected),
        "doubtful": said["doubtful"],
        "wrong": said["wrong"],
        "outdated": outcome.outdated,
        "seals": outcome.seals,
        "corrections": [
            {
                "key": one.text.key,
                "weight": weight_of(one.text, outcome.language),
                "row": _row(one.file, one.row),
                "reviewer": one.reviewer,
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
                "row": _row(one.file, one.row),
                "reviewer": one.reviewer,
                "verdict": one.verdict.value,
                "proposal": one.proposal,
                "comment": one.comment,
            }
            for one in outcome.open
        ],
        "comments": [
            {"key": one.text.key, "row": _row(one.file, one.row), "comment": one.words} for one in outcome.comments
        ],
        "disputed": [
            {
                "key": text.key,
                "verdicts": [
                    {
                        "reviewer": one.reviewer, "verdict": one.verdict.value, "text": one.text,
                        "comment": one.comment, "date": one.day.isoformat(),
                    }
                    for one in verdicts
                ],
            }
            for text, verdicts in outcome.disputed.items()
        ],
        "refused": [_fault(fault) for fault in outcome.faults],
        "warnings": [_fault(fault) for fault in outcome.doubts],
    }  # fmt: skip


def _row(file: str, row: int) -> int | None:
    """Return the row of a workbook; verdicts of a pack have none."""
    from tipcoder.services.texts.packs import ENDING

    return None if file.lower().endswith(ENDING) else row


def _fault(fault: UserError) -> dict[str, object]:
    row = _row(str(fault.values.get("file", "")), int(str(fault.values.get("row", 0))))
    return {"code": fault.code, "row": row, **{name: fault.values.get(name, "") for name in ("key", "about")}}
