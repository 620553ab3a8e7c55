"""Lists the answers that the framework has no place for any more, as a person sees them."""

from collections.abc import Mapping

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.retired import RetiredAnswer, is_retired, split_retired
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.versions.matching import match_forms
from tipcoder.services.coding import OpenCoding
from tipcoder.services.projects import OpenProject, form_of


class RetiredQuestions:
    """Finds the questions of retired answers, in the versions that asked them."""

    def __init__(self, project: OpenProject, form: Form) -> None:
        self._project = project
        self._form = form
        self._rosters: dict[str, Mapping[str, str]] = {}

    def form(self, framework: str) -> Form:
        """Return the form of a version."""
        return form_of(self._project, framework).form

    def find(self, roster: str, key: str) -> tuple[str, str, Question | None]:
        """Return the id of the version that asked, the roster and the question there, by their keys as stored.

        None for a question that the version does not have: an answer that came from elsewhere.
        """
        plain_roster, of_roster = split_retired(roster)
        plain_key, of_key = split_retired(key)
        framework = of_key or of_roster
        form = self.form(framework)
        if framework != of_roster:
            plain_roster = self._was(framework).get(plain_roster, plain_roster)
        return framework, plain_roster, form.question(plain_roster, plain_key)

    def _was(self, framework: str) -> Mapping[str, str]:
        """Map the rosters of the form to what they were in a version."""
        if framework not in self._rosters:
            matching = match_forms(self.form(framework), self._form)
            self._rosters[framework] = {now: was for was, now in matching.rosters.items()}
        return self._rosters[framework]


def retired_answers(coding: OpenCoding, language: str = "") -> tuple[RetiredAnswer, ...]:
    """Return the answers of a coding that its framework has no place for any more, in the order of its rows.

    Labels are in a language, or in the framework's own.
    """
    answers = coding.live.answers_of_others()
    if not answers:
        return ()
    by_id = {row.id: row for row in coding.live.family(coding.live.root)[0]}
    questions = RetiredQuestions(coding.project, coding.live.form)
    return tuple(
        _retired(coding, questions, by_id, ref, answer, language)
        for ref, answer in answers
        if is_retired(ref.key) or is_retired(by_id[ref.row].roster)
    )


def _retired(
    coding: OpenCoding, questions: RetiredQuestions, rows: Mapping[str, Row], ref: Ref, answer: Answer, language: str
) -> RetiredAnswer:
    framework, _, question = questions.find(rows[ref.row].roster, ref.key)
    form = questions.form(framework)
    name = question.name if question else split_retired(ref.key)[0]
    label = question.label.plain(language, form.default_language) if question else ""
    words = value_in_words(form, question, answer.value, language) if question else answer.value
    way = _way(coding, questions, rows, rows[ref.row], language)
    return RetiredAnswer(ref, framework, form.version, way, label or name, name, answer, words)


def _way(
    coding: OpenCoding, questions: RetiredQuestions, rows: Mapping[str, Row], row: Row, language: str
) -> tuple[tuple[str, int], ...]:
    if row.parent is None:
        return ()
    key, framework = split_retired(row.roster)
    form = questions.form(framework) if framework else coding.live.form
    roster = form.roster(key)
    label = roster.entry.plain(language, form.default_language) if roster else ""
    above = _way(coding, questions, rows, rows[row.parent], language)
    return (*above, (label or key, row.position + 1))
