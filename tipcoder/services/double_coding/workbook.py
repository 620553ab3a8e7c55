"""Writes workbooks on double coding: a comparison with its differences, and what was learned from it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tipcoder.domain.projects import SettlingReason
from tipcoder.domain.release import Audience, NewRelease, Released, ReleaseKind
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import checksum_of
from tipcoder.exchange.spreadsheet.sheets import DataSheet, new_book
from tipcoder.exchange.spreadsheet.table_book import TableSheet, write_tables
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Question
from tipcoder.languages.captions import AgreementCaptions, LearnedCaptions
from tipcoder.services.double_coding.learned import Learned
from tipcoder.services.double_coding.report import AgreementReport
from tipcoder.services.double_coding.sheets import report_sheets
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.releases import recorded_release

_WIDTHS = (36, 22, 20, *(14,) * len(SettlingReason), 12, 12, 30, 60)


def write_agreement_workbook(
    report: Released[AgreementReport], project: OpenProject, target: Path, language: str, captions: AgreementCaptions
) -> None:
    """Write a comparison, which is recorded as what left. Coders are numbered, not named.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    found = report.value

    @contextmanager
    def recorded(made: Path) -> Iterator[None]:
        left = NewRelease(
            kind=ReleaseKind.AGREEMENT,
            audience=Audience.TEAM,
            profile=profiles.ARCHIVE.name,
            format="xlsx",
            language=language,
            file_name=target.name,
            cases=found.compared,
            left_out=found.one_coding,
            sha256=checksum_of(made),
        )
        with recorded_release(project.database, left, project.project.coder):
            yield

    with new_book(target, recorded) as book:
        for layout, rows in report_sheets(found, project.form, language, captions):
            sheet = DataSheet(book, layout)
            for row in rows:
                sheet.append(row)
            sheet.finish()


def write_learned(
    learned: Learned,
    form: Form,
    target: Path,
    language: str,
    captions: LearnedCaptions,
    reasons: Mapping[SettlingReason, str],
) -> None:
    """Write what was learned, labels in a language. Nobody is named, nor any case.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    c = captions
    of_reasons = (c.question, c.name, c.roster, *(reasons[one] for one in SettlingReason), c.decided, c.not_settled)
    of_terms = (c.question, c.name, c.roster, c.one_term, c.one_code, c.other_term, c.other_code, c.times)
    sheets = (
        TableSheet("reasons", (*of_reasons, c.advice, c.notes), _WIDTHS, _reasons(learned, form, language, c)),
        TableSheet("confused_terms", of_terms, (36, 22, 20, 36, 20, 36, 20, 8), _terms(learned, form, language)),
    )
    for _ in write_tables(target, sheets):
        continue


def _reasons(learned: Learned, form: Form, language: str, captions: LearnedCaptions) -> Iterator[Sequence[Value]]:
    for lesson in learned.lessons:
        yield (
            *_heads(form, lesson.level, lesson.question, language),
            *(lesson.reasons.get(reason, 0) for reason in SettlingReason),
            lesson.decided,
            lesson.not_settled,
            captions.change_guidance if lesson.asks_for_guidance else "",
            "\n".join(lesson.notes),
        )


def _terms(learned: Learned, form: Form, language: str) -> Iterator[Sequence[Value]]:
    for found in learned.confused:
        one, other = (value_in_words(form, found.question, code, language) for code in (found.one, found.other))
        heads = _heads(form, found.level, found.question, language)
        yield (*heads, one, found.one, other, found.other, found.times)


def _heads(form: Form, level: str, question: Question, language: str) -> tuple[str, str, str]:
    languages = language, form.default_language
    roster = form.roster(level) if level else None
    entries = (roster.label.plain(*languages) or roster.name) if roster else ""
    return question.label.plain(*languages) or question.name, question.name, entries
