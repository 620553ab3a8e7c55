"""Writes a comparison as the record that others script against."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from tipcoder.analysis.agreement.figures import SetUnits
from tipcoder.services.double_coding.report import AgreementReport, Disagreement, QuestionAgreement, RosterAgreement

_FIGURES = (
    "percent", "alpha", "alpha_low", "alpha_high", "alpha_jaccard", "kappa", "ac1", "ac2", "jaccard", "masi",
)  # fmt: skip
CASES = "cases"
"""Name of the level of cases."""


def as_record(report: AgreementReport) -> dict[str, Any]:
    """Return a comparison as it is written as JSON: all keys always, numbers at full precision.

    Among the questions the codes that cases have in the rows of a roster come first, `of_roster`.
    """
    return {
        "coders": [{"coder": one.coder, "role": one.role.value, "cases": one.cases} for one in report.coders],
        "cases": {"compared": report.compared, "one_coding": report.one_coding},
        "added": report.added,
        "not_submitted": report.not_submitted,
        "mapped": report.mapped,
        "questions": [question_record(found) for found in (*report.case_sets, *report.questions)],
        "rosters": [_roster(found) for found in report.rosters],
        "disagreements": [_disagreement(found) for found in report.disagreements],
    }


def question_record(found: QuestionAgreement) -> dict[str, Any]:
    """Return the figures of a question."""
    figures, group = found.figures, found.figures.by_group
    return {
        "name": found.question.name,
        "path": found.question.path,
        "level": found.level or CASES,
        "of_roster": found.set_of.key if found.set_of else None,
        "matched_by": figures.matched_by,
        "measure": found.measure.value,
        "tier": found.question.agreement.value,
        "n_units": found.units,
        "n_compared": figures.units,
        "excluded": {reason.value: many for reason, many in found.excluded.items()},
        **{name: getattr(figures, name) for name in _FIGURES},
        "percent_by_group": group.percent if group else None,
        "masi_by_group": group.masi if group else None,
        "alpha_by_group": group.alpha if group else None,
        "leads": figures.leads or None,
        "leading_low": figures.low,
        "leading_high": figures.high,
        "may_differ": figures.may_differ,
        "word": figures.word.value if figures.word else None,
        "codes": _codes(figures.codes),
        "state": asdict(found.state),
        "terms": [asdict(term) | {"chosen": dict(term.chosen)} for term in figures.terms],
        "undefined": {name: figures.undefined[name].value for name in _FIGURES if name in figures.undefined},
    }


def _codes(found: SetUnits | None) -> dict[str, Any] | None:
    return None if found is None else {**asdict(found), "share": found.share}


def _roster(found: RosterAgreement) -> dict[str, Any]:
    return {
        "name": found.roster,
        "second": found.second,
        "matched": len(found.pairs),
        "only_first": found.only_first,
        "only_second": found.only_second,
        "confirmed": found.confirmed,
        "precision": found.precision,
        "recall": found.recall,
        "f1": found.f1,
        "pairs": [{"case": pair.case, "first": pair.first, "second": pair.second} for pair in found.pairs],
    }


def _disagreement(found: Disagreement) -> dict[str, Any]:
    answers: Mapping[str, str | None] = found.answers
    return {
        "case": found.case,
        "level": found.level or CASES,
        "question": found.question,
        "kind": found.kind.value,
        "rows": dict(found.rows),
        "answers": dict(answers),
    }
