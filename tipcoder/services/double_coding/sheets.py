"""Gives the rows of the sheets on double coding: figures, differences, pairs, and codings that no level holds."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.domain.records import PairRecord
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Layout
from tipcoder.exchange.spreadsheet.naming import CASES
from tipcoder.exchange.workbook.double_coding import (
    FIGURES,
    codings_layout,
    differences_layout,
    figures_layout,
    pairs_layout,
)
from tipcoder.exchange.workbook.writer import Plan
from tipcoder.framework.form.form import Form, Text
from tipcoder.languages.captions import AgreementCaptions
from tipcoder.services.double_coding.coded_case import CodedCase
from tipcoder.services.double_coding.comparison import MatchedCodings, compare_matched, match_codings
from tipcoder.services.double_coding.matched_case import MatchedCase
from tipcoder.services.double_coding.pairs import pair_records
from tipcoder.services.double_coding.report import AgreementReport, Disagreement, Excluded, QuestionAgreement
from tipcoder.services.projects import OpenProject
from tipcoder.storage.double_coding import agreed_codings, list_rounds
from tipcoder.storage.file.database import Database

SheetRows = tuple[Layout, Iterable[list[Value]]]


@dataclass(frozen=True, slots=True)
class DoubleCodingSheets:
    """Content of the sheets on double coding of a workbook; `report` is None where figures do not leave.

    `rounds` are the rounds in which cases were drawn, and `settled` those whose level sheets hold the agreed coding, by
    the ids of the cases.
    """

    matched: MatchedCodings
    report: AgreementReport | None
    rounds: Mapping[str, str]
    settled: frozenset[str]
    captions: AgreementCaptions
    language: str

    def sheets(self, plan: Plan) -> Iterator[SheetRows]:
        """Yield the sheets that a plan of the others gives, none where no case was coded twice."""
        if not self.matched.cases:
            return
        form = self.matched.outline.form
        if self.report is not None:
            yield from report_sheets(self.report, form, self.language, self.captions)
        pairs = pair_records(self.matched, plan, self.rounds)
        yield pairs_layout(self.captions), (pair_cells(pair, plan.sheets) for pair in pairs)
        if self.report is not None:
            yield codings_layout(self.captions), self._codings(plan)

    def _codings(self, plan: Plan) -> Iterator[list[Value]]:
        for case in self.matched.cases:
            for place, coding in enumerate(case.codings.values()):
                if place or case.id in self.settled:
                    yield from _coding_cells(case, coding, plan, CodingRole.SECOND if place else CodingRole.PRIMARY)


def double_coding(
    project: OpenProject, cases: frozenset[str] | None, captions: AgreementCaptions, language: str, *, with_report: bool
) -> Generator[Progress, None, DoubleCodingSheets | None]:
    """Return what a workbook of these cases says of double coding; yield progress. None for a second coder's own.

    Who codes as second coder exports the own codings: nothing of the others is looked at.
    """
    if project.project.role is CodingRole.SECOND or project.database.role is CodingRole.SECOND:
        return None
    matched = yield from match_codings(project, cases=cases)
    if not matched.cases:
        return None
    report = (yield from compare_matched(matched)) if with_report else None
    agreed = agreed_codings(project.database)
    settled = frozenset(case for case, status in agreed.items() if status is CodingStatus.SETTLED)
    return DoubleCodingSheets(matched, report, drawn_rounds(project.database), settled, captions, language)


def drawn_rounds(database: Database) -> dict[str, str]:
    """Return the number of the last round in which each case was drawn or added, by the id of the case."""
    return {case.case: str(made.number) for made in list_rounds(database) for case in made.cases}


def report_sheets(
    report: AgreementReport, form: Form, language: str, captions: AgreementCaptions
) -> Iterator[SheetRows]:
    """Yield `agreement`, questions with most differences first, and `differences`. Coders are numbered, not named."""
    labels = _Labels(form, language, captions)
    yield (
        figures_layout(captions),
        (list(figure_cells(found, labels.of, captions, left_out=False)) for found in report.by_differences()),
    )
    coders = list(dict.fromkeys(share.coder for share in report.coders))
    yield (
        differences_layout(captions, len(coders)),
        (_difference_cells(found, coders, labels) for found in report.disagreements),
    )


def figure_cells(
    found: QuestionAgreement, plain: Callable[[Text], str], captions: AgreementCaptions, *, left_out: bool
) -> Iterator[Value]:
    """Yield the cells of a question in `agreement`, at full precision."""
    figures, question = found.figures, found.question
    yield plain(found.section.label) if found.section else None
    yield plain(found.label) or question.name
    yield question.name
    yield found.level or CASES
    yield question.agreement.value
    yield captions.tiers.get(question.agreement, None)
    yield found.units
    yield figures.units
    yield from (found.excluded.get(reason, 0) for reason in Excluded if left_out or reason is not Excluded.LEFT_OUT)
    yield figures.same
    yield from (getattr(figures, name) for name in FIGURES)
    yield figures.by_group.alpha if figures.by_group else None
    yield figures.leads or None
    word = figures.word
    if found.is_verified or word is None:
        yield from (None, None, None)
    else:
        yield from (word.value, captions.words[word], captions.advice[word])


def pair_cells(pair: PairRecord, sheets: Mapping[str, str]) -> list[Value]:
    """Return the cells of a pair in `agreement_pairs`. `sheets` names the levels by their rosters."""
    return [
        pair.question,
        sheets[pair.roster],
        pair.case,
        pair.pair,
        pair.reading,
        pair.first or None,
        pair.second or None,
        pair.first_state or None,
        pair.second_state or None,
        pair.kind,
        pair.leaves,
        int(pair.mapped),
        pair.tier,
        pair.round or None,
    ]


@dataclass(frozen=True, slots=True)
class _Labels:
    form: Form
    language: str
    captions: AgreementCaptions

    def of(self, text: Text) -> str:
        return text.plain(self.language, self.form.default_language)

    def of_level(self, level: str) -> str:
        roster = self.form.roster(level)
        return self.of(roster.label) or roster.name if roster else self.captions.cases

    def of_question(self, level: str, name: str) -> str:
        question = next((one for one in self.form.questions(level) if one.name == name), None)
        return self.of(question.label) or name if question else name


def _difference_cells(found: Disagreement, coders: Sequence[str], labels: _Labels) -> list[Value]:
    said: list[Value] = []
    for coder in coders:
        said += (found.rows.get(coder) or None, found.answers.get(coder))
    return [
        found.case,
        labels.of_level(found.level),
        labels.of_question(found.level, found.question) or None,
        found.question or None,
        found.kind.value,
        labels.captions.kinds[found.kind],
        *said,
    ]


def _coding_cells(case: MatchedCase, coding: CodedCase, plan: Plan, role: CodingRole) -> Iterator[list[Value]]:
    """Yield an answer a row, rows without answers once, in the order of the coding."""
    live, key = coding.live, plan.keys.key
    rows = [("", live.root, ""), *((row.roster, row.id, row.parent) for row in coding.rows.by_id.values())]
    for roster, row, parent in rows:
        front: list[Value] = [key(case.id), role.value, coding.coder, plan.sheets[roster], key(row)]
        front += (key(parent) if parent else None, coding.numbers[row] or None)
        refs = [(question.name, Ref(row, question.key)) for question in live.form.questions(roster)]
        answered = [(name, ref) for name, ref in refs if live.is_relevant(ref) and live.answer(ref) is not None]
        for name, ref in answered:
            answer = live.answer(ref) or Answer("")
            proofs = "\n".join(passage.exact for passage in coding.evidence.get(ref, ()))
            yield [*front, name, answer.value or None, answer.state.value, proofs or None]
        if not answered:
            yield [*front, None, None, None, None]
