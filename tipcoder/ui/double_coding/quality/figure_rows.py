"""Lists the figures of a comparison as lines with their sentences, by section of the framework."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.framework.form.form import Form, Question, Roster
from tipcoder.messages.agreement import counted_words, question_sentence, roster_sentence, uncompared_sentence
from tipcoder.services.double_coding.report import (
    AgreementReport,
    ComparedUnit,
    QuestionAgreement,
    ReadingDifferenceKind,
    RosterAgreement,
    question_words,
)

EVERYTHING, ENTRIES = "*", "#"
"""Keys of the lines that stand for all sections, and for the entries of rosters; no path begins so."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure: of a question, or of which entries of a roster there are, with the sentence on it.

    `question` is None for entries of `level`. `word` tells how far it is shared, "" where that is not judged.
    """

    section: str
    sentence: str
    level: str
    question: Question | None
    same: int
    units: int
    word: str
    listed: tuple[ComparedUnit, ...]
    set_of: Roster | None = None


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section of the framework by its path, with how many of its questions are how far shared in words."""

    section: str
    label: str
    words: str


def figure_rows(report: AgreementReport, form: Form, language: str) -> tuple[FigureRow, ...]:
    """Return all figures in a language, those with most differences first, and the entries of rosters.

    Questions of which no two answers are compared follow where one coder answered and the other found nothing.
    """
    questions = (_question_row(found, form, language) for found in (*report.by_differences(), *_uncompared(report)))
    entries = (_roster_row(found, report, form, language) for found in report.rosters if _is_there(found))
    return (*questions, *entries)


def _uncompared(report: AgreementReport) -> Iterator[QuestionAgreement]:
    """Yield the questions of which only why there is no answer differs."""
    for found in report.questions:
        if not found.figures.units and any(unit.kind is not None for unit in found.listed):
            yield found


def section_rows(report: AgreementReport, form: Form, language: str) -> tuple[SectionRow, ...]:
    """Return the sections of which something is compared, in the order of the framework, below a line for all."""
    languages = language, form.default_language
    labels: dict[str, str] = {}
    counts: dict[str, Counter[str]] = {}
    uncompared = set(map(id, _uncompared(report)))
    for found in (*report.questions, *report.case_sets):
        if found.figures.units or id(found) in uncompared:
            section = _section(found)
            labels[section] = (found.section.label.plain(*languages) or found.section.name) if found.section else "–"
            counts.setdefault(section, Counter())
            if found.figures.units and not found.is_verified and (word := found.figures.word):
                counts[section][word.value] += 1
    whole: Counter[str] = sum(counts.values(), Counter())
    everything = QCoreApplication.translate("AgreementTab", "All sections")
    rows = [SectionRow(EVERYTHING, everything, counted_words(whole))]
    rows += [SectionRow(section, labels[section], counted_words(counts[section])) for section in counts]
    if any(map(_is_there, report.rosters)):
        rows.append(SectionRow(ENTRIES, QCoreApplication.translate("AgreementTab", "Entries"), ""))
    return tuple(rows)


def _question_row(found: QuestionAgreement, form: Form, language: str) -> FigureRow:
    words = question_words(found, form, language)
    is_compared = bool(found.figures.units)
    return FigureRow(
        section=_section(found),
        sentence=question_sentence(words) if is_compared else uncompared_sentence(words.label, found.excluded.items()),
        level=found.level,
        question=found.question,
        same=found.figures.same,
        units=found.figures.units,
        word=words.word if is_compared else "",
        listed=tuple(found.listed),
        set_of=found.set_of,
    )


def _roster_row(found: RosterAgreement, report: AgreementReport, form: Form, language: str) -> FigureRow:
    roster = form.roster(found.roster)
    label = roster.label.plain(language, form.default_language) if roster else ""
    both = len(found.pairs)
    sentence = roster_sentence(
        label or found.roster, both=both, first=found.only_first, second=found.only_second, confirmed=found.confirmed
    )
    listed = tuple(_roster_units(found, report))
    units = both + found.only_first + found.only_second
    return FigureRow(ENTRIES, sentence, found.roster, None, both, units, "", listed)


def _roster_units(found: RosterAgreement, report: AgreementReport) -> Iterator[ComparedUnit]:
    """Yield the entries that one coder alone has, then the pairs."""
    for one in report.disagreements:
        if one.kind is ReadingDifferenceKind.ROW and one.level == found.roster:
            yield ComparedUnit(one.case, one.rows, {}, one.ids, one.kind, None)
    for pair in found.pairs:
        first = report.cases[pair.case].first
        rows = {first: pair.first, found.second: pair.second}
        ids = {first: pair.match.first, found.second: pair.match.second}
        yield ComparedUnit(pair.case, rows, {}, ids, None, None)


def _is_there(found: RosterAgreement) -> bool:
    return bool(found.pairs or found.only_first or found.only_second)


def _section(found: QuestionAgreement) -> str:
    return found.section.path if found.section else ""
