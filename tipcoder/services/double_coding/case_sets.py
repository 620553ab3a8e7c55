"""Compares the codes that a case has in the rows of a roster as one set: its challenges, its kinds of evidence.

Which rosters these are says `case_sets` in `matching.toml` beside the framework. Rows need no partner for it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from tipcoder.analysis.agreement.figures import figures_of, state_figures
from tipcoder.analysis.agreement.matching.features import case_set_questions
from tipcoder.analysis.agreement.units import Unit
from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.framework.form.question_types import Measure
from tipcoder.services.double_coding.coded_case import CodedCase, FormOutline
from tipcoder.services.double_coding.matched_case import MatchedCase
from tipcoder.services.double_coding.report import ComparedUnit, Excluded, QuestionAgreement, ReadingDifferenceKind
from tipcoder.services.double_coding.values import scale_of


def case_sets(outline: FormOutline, cases: Sequence[MatchedCase]) -> Iterator[QuestionAgreement]:
    """Yield the agreement on the set of codes of each such roster; the question is that of its rows."""
    for roster, question in case_set_questions(outline.form):
        units = [
            Unit(
                case.number,
                {
                    coder: found
                    for coder, coding in case.codings.items()
                    if (found := codes_in_rows(coding, roster, question.key)) is not None
                },
            )
            for case in cases
        ]
        open_units = sum(not unit.is_compared for unit in units)
        excluded = Counter({Excluded.NOT_ANSWERED: open_units} if open_units else {})
        scale = scale_of(outline.form, question, (), measure=Measure.SET)
        states = [Unit(unit.cluster, dict.fromkeys(unit.values, AnswerState.ANSWERED)) for unit in units]
        listed = [_listed(case, unit) for case, unit in zip(cases, units, strict=True)]
        yield QuestionAgreement(
            "",
            outline.sections[question.path],
            question,
            Measure.SET,
            excluded,
            figures_of(units, scale),
            state_figures(states),
            listed,
            outline.form.roster(roster),
        )


def _listed(case: MatchedCase, unit: Unit) -> ComparedUnit:
    sets = {coder: unit.values.get(coder) for coder in case.codings}
    words = {
        coder: " ".join(sorted(map(str, found))) if isinstance(found, frozenset) else None
        for coder, found in sets.items()
    }
    differs = unit.is_compared and len(set(unit.values.values())) > 1
    return ComparedUnit(
        case.number,
        {},
        words,
        {coder: coding.rows.root for coder, coding in case.codings.items()},
        ReadingDifferenceKind.ANSWER if differs else None,
        None if unit.is_compared else Excluded.NOT_ANSWERED,
    )


def codes_in_rows(coding: CodedCase, roster: str, key: str) -> frozenset[str] | None:
    """Return the codes of a case, `none` where the coder said that there are none, None where that is open."""
    rows = [row for row in coding.rows.by_id.values() if row.roster == roster]
    if rows:
        return frozenset(code for row in rows for code in row.answers.get(key, ())) or None
    answer = coding.live.answer(Ref(coding.rows.root, roster))
    return frozenset({AnswerState.NONE.value}) if answer is not None and answer.state is AnswerState.NONE else None
