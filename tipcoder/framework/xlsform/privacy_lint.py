"""Lints the privacy of questions: what repeats more than its own privacy lets go, and open numbers of persons."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from tipcoder.framework.form.derivation import derivations
from tipcoder.framework.form.form import Form, Privacy, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.form.tip_columns import PRIVACY
from tipcoder.languages.registry import LANGUAGES

_STRICTNESS: Mapping[Privacy, int] = {
    Privacy.OPEN: 0,
    Privacy.YEAR: 1,
    Privacy.LEVEL: 1,
    Privacy.GROUP: 1,
    Privacy.DURATION: 1,
    Privacy.NARRATIVE: 2,
    Privacy.IDENTIFIER: 3,
}
_NUMBER = re.compile(
    "|".join(
        f"(?:{pattern})"
        for words in dict.fromkeys(language.identifiers for language in LANGUAGES.values())
        for pattern in (words.personal_number, words.document_number)
        if pattern
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrivacyWarning:
    """A question whose privacy lets too much go; `column` is that to be mended, `values` are those of the warning."""

    code: str
    path: str
    values: Mapping[str, str]
    column: str = PRIVACY.head


def lint_privacy(form: Form) -> Iterator[PrivacyWarning]:
    """Yield what is looser than what it is worked out from, and numbers of persons or documents that are open."""
    questions = {question.path: question for _, question in form.all_questions()}
    by_name: dict[str, list[Question]] = {}
    for question in questions.values():
        by_name.setdefault(question.name, []).append(question)
    words = derivations(form)
    for path, question in questions.items():
        if (used := _strictest(_used(path, words, by_name))) and _leaves_looser(question, used):
            values = {"question": question.name, "privacy": _written(question), "used": used.name}
            yield PrivacyWarning("framework_privacy_loose", path, values | {"used_privacy": _effective(used).value})
        if _is_open_number(question):
            yield PrivacyWarning("framework_privacy_number", path, {"question": question.name})


def _used(path: str, words: Mapping[str, Set[str]], by_name: Mapping[str, list[Question]]) -> list[Question]:
    """Return all questions from which a value is worked out, through others too."""
    found: dict[str, Question] = {}
    waiting = [path]
    while waiting:
        for word in sorted(words.get(waiting.pop(), ())):
            for question in by_name.get(word, ()):
                if question.path != path and question.path not in found:
                    found[question.path] = question
                    waiting.append(question.path)
    return list(found.values())


def _strictest(questions: list[Question]) -> Question | None:
    return max(questions, key=lambda question: _STRICTNESS[_effective(question)], default=None)


def _leaves_looser(question: Question, used: Question) -> bool:
    """Return whether a question says of itself that more leaves; one that says nothing stays where its sources do."""
    said = question.tip.get("privacy", "").strip()
    return bool(said) and _STRICTNESS[Privacy(said)] < _STRICTNESS[_effective(used)]


def _effective(question: Question) -> Privacy:
    """Return the privacy of a question as it leaves: an open date as its year, an open text after a review."""
    if question.privacy is not Privacy.OPEN:
        return question.privacy
    if question.type.is_date:
        return Privacy.YEAR
    is_text = question.type.holds is ValueKind.TEXT and question.is_answered_by_person
    return Privacy.NARRATIVE if is_text else Privacy.OPEN


def _written(question: Question) -> str:
    return question.tip.get("privacy", "").strip()


def _is_open_number(question: Question) -> bool:
    if question.privacy not in (Privacy.OPEN, Privacy.NARRATIVE) or not question.is_answered_by_person:
        return False
    if not question.type.is_number and question.type.holds is not ValueKind.TEXT:
        return False
    texts = (question.label.plain(language, "") for language in question.label.by_language)
    return any(_NUMBER.search(text) for text in (question.name.replace("_", " "), *texts))
