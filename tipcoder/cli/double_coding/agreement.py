"""Command `agreement`: how far several coders read the same cases alike."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import drained, faults_shown, project_at
from tipcoder.languages import ui_language
from tipcoder.messages.agreement import (
    compared_sentence,
    counted_words,
    excluded_sentence,
    not_submitted_sentence,
    question_sentence,
    roster_sentence,
    tier_headings,
)

if TYPE_CHECKING:
    from tipcoder.services.double_coding.report import AgreementReport
    from tipcoder.services.projects import OpenProject


def add_agreement(commands: typer.Typer) -> None:
    """Add `tipcoder agreement`."""
    report_help = QCoreApplication.translate(
        "Commands", "Write all figures and differences into this workbook too (.xlsx); coders are numbered."
    )
    json_help = QCoreApplication.translate("Commands", "Print all figures as JSON.")

    @commands.command(
        help=QCoreApplication.translate(
            "Commands", "Say how far those who coded the same cases read them alike, question by question."
        )
    )
    def agreement(
        project: Path,
        report: Annotated[Path | None, typer.Option(help=report_help)] = None,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.double_coding.comparison import compare_codings
        from tipcoder.services.double_coding.record import as_record

        with faults_shown():
            if report is not None:
                refuse_overwriting(report, (project,))
            with project_at(project) as opened:
                found = drained(compare_codings(opened))
                lines = () if as_json else tuple(_lines(opened, found))
                if report is not None:
                    _write(report, opened, found)
        if as_json:
            typer.echo(json.dumps(as_record(found), ensure_ascii=False, indent=1, allow_nan=False))
        for line in lines:
            typer.echo(line)


def _write(target: Path, project: "OpenProject", report: "AgreementReport") -> None:
    from tipcoder.languages.captions import AgreementCaptions
    from tipcoder.services.double_coding.workbook import write_agreement_workbook
    from tipcoder.services.release.gate import released_agreement

    language = ui_language.current()
    write_agreement_workbook(released_agreement(report), project, target, language, AgreementCaptions(language))


def _lines(project: "OpenProject", report: "AgreementReport") -> Iterator[str]:
    """Yield what people read: cases, entries of rosters, sections, and a sentence on each question."""
    from tipcoder.services.double_coding.report import question_words

    yield compared_sentence(report.compared, report.one_coding)
    if report.not_submitted:
        yield not_submitted_sentence(report.not_submitted)
    yield from _roster_lines(project, report)
    yield from _section_lines(project, report)
    for tier, heading in tier_headings().items():
        found = [one for one in report.by_differences() if one.question.agreement == tier]
        if found:
            yield ""
            yield heading
        for one in found:
            yield f"  {question_sentence(question_words(one, project.form, ui_language.current()))}"
            if one.excluded:
                yield f"    {excluded_sentence(one.excluded.items())}"


def _roster_lines(project: "OpenProject", report: "AgreementReport") -> Iterator[str]:
    languages = ui_language.current(), project.form.default_language
    found = [one for one in report.rosters if one.pairs or one.only_first or one.only_second]
    if found:
        yield ""
        yield QCoreApplication.translate("Agreement", "Entries")
    for one in found:
        roster = project.form.roster(one.roster)
        label = roster.label.plain(*languages) if roster else ""
        yield "  " + roster_sentence(
            label or one.roster,
            both=len(one.pairs),
            first=one.only_first,
            second=one.only_second,
            confirmed=one.confirmed,
        )


def _section_lines(project: "OpenProject", report: "AgreementReport") -> Iterator[str]:
    """Yield how many questions of each section are how far shared; never a mean of coefficients."""
    languages = ui_language.current(), project.form.default_language
    sections = report.sections()
    if sections:
        yield ""
        yield QCoreApplication.translate("Agreement", "Questions by section")
    for section, counts in sections:
        label = section.label.plain(*languages) if section else ""
        yield f"  {label or '–'}: {counted_words(counts)}"
