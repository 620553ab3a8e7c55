"""Finds numbers of persons among the numbers that would leave as they are, retired ones and calculations too."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder.analysis.disclosure.names import KnownNames, find_names
from tipcoder.analysis.disclosure.numbers import find_in_number, most_digits
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.identifiers import AnswerIdentifier, Decision, Identifier, Words
from tipcoder.domain.retired import is_retired
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.registry import main_language
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.release.open_identifiers import Known
from tipcoder.services.retired import RetiredQuestions
from tipcoder.storage.coding.exports import list_keys
from tipcoder.storage.coding.identifiers import StoredAnswer

_PLACES = (ValueKind.NUMBER, ValueKind.CALCULATED)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question whose numbers leave as they are; `most` digits are before the point of the greatest one meant."""

    question: Question
    most: int


class NumberFinder:
    """Finds what numbers tell of persons, and words among calculations, answer by answer.

    `keys` are those of the questions whose numbers leave as they are.
    """

    def __init__(self, project: OpenProject, release: ReleasePlan, known: Known) -> None:
        self._asked = _asked(project, release.uncoarsened.unreviewed)
        self._known = known
        self._language = main_language(project.project)
        self.keys = frozenset(key for _, _, key in self._asked)

    def find(self, answer: StoredAnswer) -> tuple[AnswerIdentifier, ...]:
        """Return what is in one answer, nothing for one that leaves otherwise."""
        asked = self._asked.get((answer.framework, answer.roster, answer.question))
        if asked is None:
            return ()
        found = _in_answer(answer.value, asked, self._language, self._known.names)
        return tuple(_identifier(answer, one, self._known.decisions) for one in found)


def _asked(project: OpenProject, release: ReleasePlan) -> dict[tuple[str, str, str], _Asked]:
    """Return the questions by version, roster and key, as answers are stored."""
    found: dict[tuple[str, str, str], _Asked] = {}
    retired: dict[str, RetiredQuestions] = {}
    newest = release.for_form(project.form)
    for version, roster, key in list_keys(project.database):
        form = form_of(project, version).form
        question = form.question(roster, key)
        if question is None and (is_retired(roster) or is_retired(key)):
            known = retired.setdefault(version, RetiredQuestions(project, form))
            asked_by, _, question = known.find(roster, key)
            form = known.form(asked_by)
        if question is None or question.type.holds not in _PLACES:
            continue
        # By its own version, or by the one by which all is exported.
        if Leaving.AS_IS in (release.for_form(form).at(question.path), newest.at(question.path)):
            found[version, roster, key] = _Asked(question, most_digits(question.constraint))
    return found


def _in_answer(value: str, asked: _Asked, language: str, names: KnownNames) -> Iterator[Identifier]:
    is_calculated = not asked.question.is_answered_by_person
    if number := find_in_number(value, asked.most, is_calculated=is_calculated):
        yield number
    elif is_calculated:
        yield from tuple(find_names(value, names)) or find_identifiers(value, language)


def _identifier(answer: StoredAnswer, found: Identifier, decisions: Mapping[Words, Decision]) -> AnswerIdentifier:
    words = Words(answer.row, answer.question, found.kind, found.exact)
    return AnswerIdentifier(
        words,
        answer.case,
        answer.number,
        answer.framework,
        found.start,
        found.end,
        answer.value[: found.start],
        answer.value[found.end :],
        found.certainty,
        decision=decisions.get(words),
    )
