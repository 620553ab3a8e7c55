"""Draws the cases that are coded a second time, by chance and by strata, and records calibration rounds."""

import random
import secrets
from collections.abc import Mapping, Sequence
from functools import cache
from math import ceil

from tipcoder.analysis.figures.definitions import Definitions, read_definitions
from tipcoder.domain.projects import Case, CodingRound, RoundCase, RoundKind
from tipcoder.errors import UserError
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Question
from tipcoder.paths import resources
from tipcoder.services.double_coding.coders import known_coder, refuse_own
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.identifiers import stream_answers
from tipcoder.storage.double_coding import add_round
from tipcoder.storage.double_coding import assign as stored_assign
from tipcoder.storage.double_coding import list_rounds as stored_list_rounds

SHARE = 20
"""Percent of the cases that are coded a second time, if nothing else is said."""
LEAST = 5
"""Cases that are coded a second time at least, of more than `FEW`."""
FEW = 10
"""Of so many cases or fewer at least half are coded a second time."""
_SEEDS = 2**31

Strata = Mapping[str, Sequence[str]]
"""Ids of cases by their stratum."""
STANDING_RESULT = "case_standing_result"
"""Key of the derived value by which cases are drawn, where the framework has it."""


def draw_sample(
    project: OpenProject, *, share: int = SHARE, seed: int | None = None, added: Sequence[Case] = (), coder: str = ""
) -> CodingRound:
    """Draw cases for a second coding, and record the round with its seed; the same seed draws the same cases.

    Strata are the results that stand. `added` cases come besides, and are marked so; `coder` is whose task all
    of them are: what that person coded first is not drawn.

    Raises:
        UserError: sample_empty, second_is_first; disk_full and the others of a project.
    """
    second = known_coder(project, coder) if coder.strip() else ""
    refuse_own(added, second)
    cases = [case for case in list_cases(project.database) if not second or case.coding.coder != second]
    if not cases:
        raise UserError("sample_empty")
    strata = _strata(project, cases)
    drawn_by = secrets.randbelow(_SEEDS) if seed is None else seed
    drawn = draw(strata, sample_size(len(cases), share), drawn_by)
    stratum_of = {case: stratum for stratum, ids in strata.items() for case in ids}
    chosen = [RoundCase(case, stratum_of[case], second) for case in drawn]
    chosen += [
        RoundCase(case.id, stratum_of.get(case.id, ""), second, is_added=True) for case in added if case.id not in drawn
    ]
    return _recorded(project, RoundKind.SAMPLE, chosen, drawn_by, share)


def begin_calibration(project: OpenProject, cases: Sequence[Case]) -> CodingRound:
    """Record that all coders code these cases, before real coding begins."""
    return _recorded(project, RoundKind.CALIBRATION, [RoundCase(case.id) for case in cases], 0, 0)


def assign(project: OpenProject, number: int, cases: Sequence[Case], coder: str) -> None:
    """Make cases of a round the task of a second coder, "" of nobody yet.

    Raises:
        UserError: second_is_first; disk_full and the others of a project.
    """
    second = known_coder(project, coder) if coder.strip() else ""
    refuse_own(cases, second)
    stored_assign(project.database, number, [case.id for case in cases], second)


def list_rounds(project: OpenProject) -> tuple[CodingRound, ...]:
    """Return all rounds in the order in which they were made."""
    return stored_list_rounds(project.database)


def tasks_of(project: OpenProject, coder: str) -> tuple[str, ...]:
    """Return the ids of the cases that a second coder has in the last sample: assigned, or nobody's yet."""
    samples = [made for made in list_rounds(project) if made.kind is RoundKind.SAMPLE]
    return tuple(case.case for case in samples[-1].cases if case.assigned_to in ("", coder)) if samples else ()


def stratum_in_words(form: Form, stratum: str, language: str) -> str:
    """Return a stratum as a person reads it."""
    outcome = _outcome_question(form)
    listed = form.choices.get(outcome.choices, ()) if outcome is not None else ()
    if outcome is not None and any(choice.code == stratum for choice in listed):
        return value_in_words(form, outcome, stratum, language)
    words = _definitions().text("value", stratum, language) or stratum
    return words[:1].upper() + words[1:]


@cache
def _definitions() -> Definitions:
    return read_definitions(resources() / "findings")


def _outcome_question(form: Form) -> Question | None:
    return next((question for _, question in form.all_questions() if question.role == "outcome"), None)


def sample_size(cases: int, share: int = SHARE) -> int:
    """Return how many of so many cases are drawn: the share, at least five, and of ten or fewer at least half."""
    least = ceil(cases / 2) if cases <= FEW else LEAST
    return min(cases, max(least, ceil(cases * share / 100)))


def draw(strata: Strata, size: int, seed: int) -> frozenset[str]:
    """Draw so many cases, from each stratum its share; what the shares leave over goes to those that lack most."""
    chance = random.Random(seed)  # noqa: S311 (nobody is to be kept from guessing)
    total = sum(map(len, strata.values()))
    counts = {stratum: size * len(ids) // total for stratum, ids in strata.items()}
    order = sorted(strata, key=lambda stratum: (-(size * len(strata[stratum]) % total), stratum))
    for stratum in order[: size - sum(counts.values())]:
        counts[stratum] += 1
    return frozenset(
        case for stratum in sorted(strata) for case in chance.sample(sorted(strata[stratum]), counts[stratum])
    )


def _strata(project: OpenProject, cases: Sequence[Case]) -> dict[str, list[str]]:
    """Return the cases by the result that stands, without one by their outcome at first instance, "" for none."""
    outcome = _outcome_question(project.form)
    keys = (STANDING_RESULT, *([outcome.key] if outcome is not None else []))
    outcomes: dict[str, str] = {}
    for answers in stream_answers(project.database, [case.id for case in cases], keys):
        values = {answer.question: answer.value for answer in answers}
        outcomes[answers[0].case] = next(filter(None, map(values.get, keys)), "")
    strata: dict[str, list[str]] = {}
    for case in cases:
        strata.setdefault(outcomes.get(case.id, ""), []).append(case.id)
    return strata


def _recorded(project: OpenProject, kind: RoundKind, cases: Sequence[RoundCase], seed: int, share: int) -> CodingRound:
    coder = project.project.coder
    number = add_round(project.database, kind, cases, seed=seed, share=share, coder=coder)
    return next(made for made in stored_list_rounds(project.database) if made.number == number)
