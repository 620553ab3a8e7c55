"""Writes counted cases down as nested tables: a case with its answers and rosters, each row with its own."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from itertools import count

from tests.support import shipped_form
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.figures import FIGURES, FigureCount, FigureItems
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.analysis.standing import derived_values
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import RowRecord, case_of

Written = Mapping[str, object]
"""Answers by question: a text, or `~not_stated` for a state; rows by roster: a list of the same."""

_STATE = "~"


@cache
def shipped_terms() -> FigureTerms:
    """Return the terms of the framework that ships."""
    return FigureTerms(shipped_form.form())


def counted_case(name: str, written: Written, country: str = "", terms: FigureTerms | None = None) -> CountedCase:
    """Return the case as it is counted; what is not written was not asked, `~open` is not yet answered."""
    ids = count(1)
    rows: list[RowRecord] = []
    open_questions: dict[str, frozenset[str]] = {}

    def add(roster: str, parent: str | None, position: int, content: Written) -> None:
        row = f"{name}.{next(ids)}"
        answers = {key: value for key, value in content.items() if isinstance(value, str)}
        open_questions[row] = frozenset(key for key, value in answers.items() if value == f"{_STATE}open")
        rows.append(
            RowRecord(
                row_id=row,
                case_id=name,
                parent_id=parent,
                roster=roster,
                position=position,
                answers={key: _answer(value) for key, value in answers.items() if value != f"{_STATE}open"},
            )
        )
        for below, entries in content.items():
            if isinstance(entries, list):
                for place, entry in enumerate(entries):
                    add(below, row, place, entry)

    add("", None, 0, written)
    children: dict[str | None, list[RowRecord]] = {}
    for row in rows[1:]:
        children.setdefault(row.parent_id, []).append(row)
    record, of_framework = case_of(rows[0], children), terms or shipped_terms()
    derived: dict[str, dict[str, Answer]] = {}
    for ref, value in derived_values(CountedCase(record, of_framework).rows("")[0]).items():
        if value:
            derived.setdefault(ref.row, {})[ref.key] = Answer(value)
    with_derived = {
        roster: [replace(row, answers={**derived.get(row.row_id, {}), **row.answers}) for row in found]
        for roster, found in record.items()
    }
    return CountedCase(with_derived, of_framework, open_questions, country)


def _answer(text: str) -> Answer:
    if text.startswith(_STATE):
        return Answer("", AnswerState(text.removeprefix(_STATE)))
    return Answer(text)


def count_figures(cases: Iterable[CountedCase], figures: Iterable[str] = FIGURES) -> FigureItems:
    """Return the items of each figure by country, cases in the order in which they come, each read once."""
    found = FigureCount(figures)
    for case in cases:
        found.add(case)
    return found.items
