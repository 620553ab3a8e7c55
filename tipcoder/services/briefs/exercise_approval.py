"""Approves exercises, and tells their state, changes and open checks."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.briefs import BriefApproval, BriefDocument
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.services.briefs.approving import BriefState, approvals_of, approve_checked, state_of
from tipcoder.services.briefs.checks import BriefCheck, ExerciseCheckKind
from tipcoder.services.briefs.drafts import BriefWords
from tipcoder.services.briefs.exercise import Exercise, exercise_texts, read_exercise, read_exercises
from tipcoder.services.briefs.exercise_checks import ExerciseChecker
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.projects import OpenProject

_CODE = re.compile(r"[^\W\d][\w-]*")
_ASKED = {
    "sex": "victim_sex",
    "age_group": "victim_age_group",
    "sector": "sectors",
    "year": "decision_date",
    "length": "first_instance_length",
    "victims": "victim_persons",
}
"""Questions of that by which cases are told apart."""


def approve_exercise(
    project: OpenProject, exercise: Exercise, language: str, accepted: Collection[str]
) -> BriefApproval:
    """Approve an exercise in a language as it is now. `accepted` are ids of checks, each of which a person saw.

    Raises:
        UserErrors: exercise_... and the kind, for each check that is neither mended nor accepted; brief_check_unknown.
        UserError: it could not be saved.
    """
    checks = ExerciseChecker(project).checks(exercise, language)
    return approve_checked(project, exercise.brief, language, checks, accepted)


@dataclass(frozen=True, slots=True)
class ReadChecks:
    """What is to be decided before an exercise is approved in a language, and what a person needs to know for it.

    `accepted` are ids of checks that were accepted before, `headings` those of parts, `texts` by part and address.
    """

    checks: tuple[BriefCheck, ...]
    accepted: frozenset[str]
    headings: Mapping[str, str]
    texts: Mapping[tuple[str, str], str]
    labels: Mapping[str, str]

    def told(self, check: BriefCheck) -> str:
        """Return the words of a check: of a text as they stand there, of facts with labels for codes."""
        if check.part and check.kind is not ExerciseCheckKind.TEXT_OLDER:
            return check.words
        return _CODE.sub(lambda found: self.labels.get(found[0], found[0]), check.words)


def read_checks(project: OpenProject, case: str, language: str) -> ReadChecks:
    """Return what is to be decided before the exercise of a case is approved in a language.

    Raises:
        UserError: brief_regional, exercise_missing.
    """
    exercise = read_exercise(project, case)
    checks = ExerciseChecker(project).checks(exercise, language)
    approval = approvals_of(project, (case,), BriefDocument.EXERCISE).get((case, language))
    form, words = exercise.brief.form, BriefWords(language)
    labels = Labels(form, language, corrected=True)
    known = {choice.code: choice.label for choices in form.choices.values() for choice in choices}
    known |= {question.name: question.label for _, question in form.all_questions()}
    codes = {code for check in checks for code in _CODE.findall(check.words)}
    parts = {part.name for part in read_parts()}
    texts = {(one.part, one.address): one.words for one in exercise_texts(exercise) if one.place.language == language}
    return ReadChecks(
        checks,
        frozenset() if approval is None else approval.accepted,
        {check.part: words.text("part", check.part) for check in checks if check.part in parts},
        texts,
        {code: labels.give(known[asked]) for code in codes if (asked := _ASKED.get(code, code)) in known},
    )


def exercise_states(exercise: Exercise, approvals: Mapping[tuple[str, str], BriefApproval]) -> dict[str, BriefState]:
    """Return the state of an exercise in each language."""
    brief = exercise.brief
    return {
        language: state_of(brief, language, approvals.get((brief.case.id, language))) for language in brief.languages
    }


def states_of_exercises(project: OpenProject, cases: Sequence[str]) -> dict[str, BriefState]:
    """Return the states of the exercises of cases by the ids of these: approved if it is so in some language."""
    approvals = approvals_of(project, cases, BriefDocument.EXERCISE)
    found: dict[str, BriefState] = {}
    for exercise in read_exercises(project, cases):
        states = set(exercise_states(exercise, approvals).values())
        order = (BriefState.APPROVED, BriefState.STALE, BriefState.DRAFT)
        found[exercise.brief.case.id] = next(state for state in order if state in states)
    return found


def exercise_record(project: OpenProject, exercise: Exercise) -> Mapping[str, object]:
    """Return an exercise as plain records, as JSON has them: it is for the team, and its texts are whole."""
    brief = exercise.brief
    approvals = approvals_of(project, (brief.case.id,), BriefDocument.EXERCISE)
    checker = ExerciseChecker(project)
    accepted = {
        language: approvals[key].accepted
        for language in brief.languages
        if (key := (brief.case.id, language)) in approvals
    }
    return {
        "case": brief.case.number,
        "languages": list(brief.languages),
        "status": {language: state.value for language, state in exercise_states(exercise, approvals).items()},
        "changed": [
            {
                "part": one.part,
                "question": one.question,
                "row": one.row,
                "before": before and before.value,
                "after": after and after.value,
            }
            for before, after in exercise.changed()
            if (one := after or before) is not None
        ],
        "texts": [
            {
                "part": text.part,
                "row": text.address,
                "language": text.place.language,
                "text": text.words,
                "is_older": text.is_older,
            }
            for text in exercise_texts(exercise)
        ],
        "checks": [
            {
                "id": check.id,
                "check": check.kind.value,
                "language": language,
                "part": check.part or None,
                "row": check.row or None,
                "words": check.words or None,
                "may_be_accepted": check.may_be_accepted,
            }
            for language in brief.languages
            for check in checker.checks(exercise, language)
            if check.id not in accepted.get(language, ())
        ],
        "range_not_known": list(checker.unknown_ranges(exercise)),
    }
