"""Command `propose`: what a judgment says to the questions of a framework, with the passages that prove it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, project_at
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.messages import sentence

if TYPE_CHECKING:
    from tipcoder.domain.proposed_answers import ProposedAnswer, ProvingPassage
    from tipcoder.services.guided.reading import CaseProposals

_LONGEST = 100
"""Characters of a passage in the table."""


def add_propose(commands: typer.Typer) -> None:
    """Add `tipcoder propose`."""
    file_help = QCoreApplication.translate("Commands", "A judgment, or a project.")
    case_help = QCoreApplication.translate("Commands", "Number or key of the case, of a project.")
    country_help = QCoreApplication.translate(
        "Commands", "Country of the judgment: ALB, MDA, MNE, MKD or SRB; by its court or language if left out."
    )
    framework_help = QCoreApplication.translate(
        "Commands", "A framework as XLSForm workbook; the shipped one if left out."
    )
    places_help = QCoreApplication.translate(
        "Commands", "List with each core question of the case where its answer may stand, in JSON alone."
    )
    json_help = QCoreApplication.translate("Commands", "Print the proposed answers as JSON.")

    @commands.command(
        "propose",
        help=QCoreApplication.translate(
            "Commands",
            "Read a judgment, or those of a case, and propose answers with the passages that prove them; nothing is "
            "entered.",
        ),
    )
    def propose(
        file: Annotated[Path, typer.Argument(help=file_help)],
        case: Annotated[str, typer.Argument(help=case_help)] = "",
        country: Annotated[str, typer.Option(help=country_help)] = "",
        framework: Annotated[Path | None, typer.Option(help=framework_help)] = None,
        places: Annotated[bool, typer.Option("--places", help=places_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.guided.reading import COUNTRIES

        check_option("--country", country, ("", *COUNTRIES))
        record: dict[str, Any] = {}
        with faults_shown():
            try:
                found = _found(file, case, country, framework)
                record = _record(found)
                if places:
                    record["places"] = _places(file, case, found, framework)
            except UserError as fault:
                if fault.code != "guided_country_unknown":
                    raise
                raise typer.BadParameter(sentence(fault), param_hint="--country") from None
        if as_json:
            typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
        else:
            _show(found)


def _found(file: Path, case: str, country: str, framework: Path | None) -> "CaseProposals":
    from tipcoder.domain.projects import Country
    from tipcoder.services.double_coding.coders import named_cases
    from tipcoder.services.guided.reading import propose_case, propose_file

    if not case:
        return propose_file(file, Country(country) if country else None, framework)
    with project_at(file) as opened:
        (found, *_) = named_cases(opened, [case])
        return propose_case(opened, found)


def _places(file: Path, case: str, found: "CaseProposals", framework: Path | None) -> dict[str, Any]:
    from tipcoder.services.double_coding.coders import named_cases
    from tipcoder.services.search.places import places_in_case, places_in_file

    if case:
        with project_at(file) as opened:
            (named, *_) = named_cases(opened, [case])
            listed = places_in_case(opened, named)
    else:
        listed = places_in_file(file, found.country, framework)
    return {question: [_passage_record(passage) for passage in passages] for question, passages in listed.items()}


def _record(found: "CaseProposals") -> dict[str, Any]:
    return {
        "judgments": [asdict(judgment) for judgment in found.judgments],
        "proposals": [_answer_record(answer) for answer in found.proposals],
        "withheld": [asdict(rule) for rule in found.withheld],
    }


def _answer_record(answer: "ProposedAnswer") -> dict[str, Any]:
    return {
        "question": answer.question,
        "row": answer.row,
        "value": answer.value,
        "judgment": answer.judgment,
        "passage": _passage_record(answer.passage),
        "also": [_passage_record(passage) for passage in answer.also],
        "rule": answer.rule,
        "confidence": round(answer.confidence, 3),
        "conflict": answer.conflict,
        "new_row": answer.new_row,
    }


def _passage_record(passage: "ProvingPassage") -> dict[str, Any]:
    return {"page": passage.page, "start": passage.start, "end": passage.end, "text": passage.text}


def _show(found: "CaseProposals") -> None:
    for question, row, value, passage in found.in_words(ui_language.current()):
        words = " ".join(passage.text.split())
        shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        typer.echo("\t".join((question, row, value, str(passage.page), shown)))
