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
    ADVICE,
    DIFFERENCE_HEADS,
    FIGURE_HEADS,
    KINDS,
    TIERS,
    WORDS,
    Confusion,
    QuestionWords,
    counted_words,
    question_sentence,
    reason_words,
    tier_heading,
    translated,
    translated_values,
)

if TYPE_CHECKING:
    from tipcoder.services.agreement.report import AgreementReport, QuestionAgreement
    from tipcoder.services.projects import OpenProject

_CONFUSIONS = 3
"""Terms that are named in a sentence at most."""


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
        from tipcoder.services.agreement.comparison import compare_codings
        from tipcoder.services.agreement.record import as_record
        from tipcoder.services.delivered import refuse_overwriting

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
    from tipcoder.services.agreement.workbook import AgreementCaptions, write_agreement_workbook

    captions = AgreementCaptions(
        agreement=translated(FIGURE_HEADS),
        differences=translated(DIFFERENCE_HEADS),
        coder=QCoreApplication.translate("Agreement", "Coder {number}"),
        cases=QCoreApplication.translate("Agreement", "Cases"),
        tiers=translated_values(TIERS),
        words=translated_values(WORDS),
        advice=translated_values(ADVICE),
        kinds=translated_values(KINDS),
    )
    write_agreement_workbook(report, project.form, target, ui_language.current(), captions)


def _lines(project: "OpenProject", report: "AgreementReport") -> Iterator[str]:
    """Yield what people read: cases, entries of rosters, sections, and a sentence on each question."""
    text = QCoreApplication.translate("Agreement", "Cases coded twice: {compared}. With one coding: {one}.")
    yield text.format(compared=report.compared, one=report.one_coding)
    if report.not_submitted:
        text = QCoreApplication.translate(
            "Agreement", "First codings that were not submitted and count as they stand: {count}."
        )
        yield text.format(count=report.not_submitted)
    yield from _roster_lines(project, report)
    yield from _section_lines(project, report)
    for tier in TIERS:
        found = [one for one in report.by_differences() if one.question.agreement == tier]
        if found:
            yield ""
            yield tier_heading(tier)
        for one in found:
            yield f"  {question_sentence(_words(project, one))}"
            if one.excluded:
                yield f"    {_reasons(one)}"


def _roster_lines(project: "OpenProject", report: "AgreementReport") -> Iterator[str]:
    languages = ui_language.current(), project.form.default_language
    found = [one for one in report.rosters if one.pairs or one.only_first or one.only_second]
    if found:
        yield ""
        yield QCoreApplication.translate("Agreement", "Entries")
    for one in found:
        roster = project.form.roster(one.roster)
        label = roster.label.plain(*languages) if roster else ""
        text = QCoreApplication.translate(
            "Agreement",
            "{roster}: in both {both}, first coder only {first}, second coder only {second}; looked at {seen}",
        )
        yield "  " + text.format(
            roster=label or one.roster,
            both=len(one.pairs),
            first=one.only_first,
            second=one.only_second,
            seen=one.confirmed,
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


def _words(project: "OpenProject", found: "QuestionAgreement") -> QuestionWords:
    figures, question = found.figures, found.question
    languages = ui_language.current(), project.form.default_language
    choices = project.form.choices.get(question.choices, ())
    labels = {choice.code: choice.label.plain(*languages) for choice in choices if figures.terms}
    apart = sorted(figures.terms, key=lambda term: term.differing, reverse=True)
    return QuestionWords(
        label=found.label.plain(*languages) or question.name,
        same=figures.same,
        units=figures.units,
        of_cases=not found.level,
        of_sets=bool(figures.terms),
        confusions=[
            Confusion(labels.get(term.term) or term.term, term.both, term.differing)
            for term in apart[:_CONFUSIONS]
            if term.differing
        ],
        word="" if found.is_verified else figures.word.value,
        leads=figures.leads,
        leading=figures.leading,
        alpha=figures.alpha,
        interval=figures.shown_interval,
    )


def _reasons(found: "QuestionAgreement") -> str:
    text = QCoreApplication.translate("Agreement", "Not compared: {reasons}.")
    return text.format(reasons=", ".join(reason_words(reason, count) for reason, count in found.excluded.items()))
