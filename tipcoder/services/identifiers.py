"""Finds identifiers of persons in judgments and outgoing answers, and stores what persons decide on them."""

from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from itertools import islice

from tipcoder.analysis.identifiers.finder import find_by_pieces, find_identifiers, occurrences
from tipcoder.analysis.identifiers.parties import is_case_number
from tipcoder.analysis.identifiers.people import names_in
from tipcoder.domain.identifiers import (
    AnswerIdentifier,
    Decision,
    Identifier,
    IdentifierKind,
    JudgmentIdentifier,
    KnownParties,
    Sign,
    Words,
)
from tipcoder.domain.passages import whole_text
from tipcoder.domain.progress import Progress
from tipcoder.framework.form.form import Form, Privacy
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.registry import main_language
from tipcoder.services.cases import read_judgment
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding import frameworks
from tipcoder.storage.coding import identifiers as stored
from tipcoder.storage.coding.frameworks import StoredFramework
from tipcoder.storage.coding.identifiers import StoredAnswer
from tipcoder.storage.coding.text_reviews import WholeJudgment, read_judgments

_AROUND = 48
"""Characters shown before and after what was found."""
_STEP = 20
"""Cases between two reports of progress."""
_STAYING = (Decision.IDENTIFIER, Decision.ACCEPTED)
"""Decisions that make words an identifier though the program does not find them: marked by hand once."""
_KEPT = 200_000
"""Texts of which is remembered what was found in them: by their hash, not as they are."""
_seen: dict[bytes, tuple[Identifier, ...]] = {}
_NOBODY = KnownParties()
_named: dict[bytes, tuple[str, ...]] = {}
"""Names in judgments, by the hash of the text."""

Asked = dict[tuple[str, str], Privacy]
"""The text questions of a form by (roster, key)."""


def identifiers_in_judgment(
    project: OpenProject, judgment: str
) -> Generator[Progress, None, tuple[JudgmentIdentifier, ...]]:
    """Return what may identify a person in a judgment, in the order of its text, with what was decided on it.

    Yields progress in characters, some pages at a time.
    """
    text = whole_text(read_judgment(project, judgment).pages)
    known = known_parties(project, stored.case_of_judgment(project.database, judgment))
    decisions = stored.list_decisions(project.database, judgment)
    language = main_language(project.project)
    key = _key(text, language, known)
    if key not in _seen:
        pieces: list[Identifier] = []
        for piece in find_by_pieces(text, language, known):
            pieces += piece
            yield Progress(pieces[-1].end if pieces else 0, len(text))
        _remember(key, tuple(pieces))
    marked = [words for words, made in decisions.items() if made in _STAYING]
    return tuple(
        JudgmentIdentifier(words, one.start, one.end, one.sign, decisions.get(words))
        for one in _with_marked(text, _seen[key], marked)
        for words in (Words(judgment, "", one.kind, one.exact),)
    )


def identifiers_in_answers(
    project: OpenProject, cases: Collection[str] | None = None
) -> Generator[Progress, None, tuple[AnswerIdentifier, ...]]:
    """Return what may identify a person in answers that leave the country, of these cases (by id) or of all.

    Looked at are relevant answers in a person's own words, of primary codings, whose question has the privacy
    `narrative` or `open`. The same words several times in one answer are one identifier. Yields progress in cases.
    """
    wanted = [case for case in stored.list_cases_coded(project.database) if cases is None or case in cases]
    finder = AnswerFinder(project)
    found: list[AnswerIdentifier] = []
    yield Progress(0, len(wanted))
    stream = stored.stream_answers(project.database, wanted, finder.keys)
    done = 0
    while several := list(islice(stream, _STEP)):
        judgments = read_judgments(project.database, [answers[0].case for answers in several])
        for answers in several:
            found += finder.find(answers, judgments.get(answers[0].case, ()))
        done += len(several)
        if len(several) == _STEP:
            yield Progress(done, len(wanted))
    return tuple(found)


class AnswerFinder:
    """Finds what may identify a person in answers, case by case. `keys` are those of all questions looked at."""

    def __init__(self, project: OpenProject) -> None:
        self._asked = {version.id: _asked(form_of(project, version.id).form) for version in _versions(project)}
        self._decisions = _by_holder(stored.list_decisions(project.database))
        self._language = main_language(project.project)
        self.keys = frozenset(key for asked in self._asked.values() for _, key in asked)

    def find(self, answers: Sequence[StoredAnswer], judgments: Iterable[WholeJudgment]) -> list[AnswerIdentifier]:
        """Return what is in the answers of a case, whose judgments these are."""
        asked = self._asked[answers[0].framework]
        known = replace(_parties(asked, answers), in_judgments=_names_in(judgments, self._language))
        found: list[AnswerIdentifier] = []
        for answer in answers:
            if asked.get((answer.roster, answer.question)) in (Privacy.NARRATIVE, Privacy.OPEN):
                decided = self._decisions.get((answer.row, answer.question), {})
                found += _in_answer(answer, self._language, known, decided)
        return found


def known_parties(project: OpenProject, case: str) -> KnownParties:
    """Return what is known of the parties of a case: by answers of its primary coding that never leave, and by names in
    its judgments.
    """
    known = KnownParties()
    for answers in stored.stream_answers(project.database, (case,), _keys(project)):
        known = _parties(_asked(form_of(project, answers[0].framework).form), answers)
    judgments = read_judgments(project.database, (case,)).get(case, ())
    return replace(known, in_judgments=_names_in(judgments, main_language(project.project)))


def decide(
    project: OpenProject, identifiers: Iterable[AnswerIdentifier | JudgmentIdentifier], decision: Decision | None
) -> None:
    """Decide on what was found, for exactly these words where they stand; None takes the decision back.

    Raises:
        UserError: it could not be saved.
    """
    words = [identifier.words for identifier in identifiers]
    stored.save_decisions(project.database, words, decision, project.project.coder)


def mark(project: OpenProject, holder: str, question: str, kind: IdentifierKind, exact: str) -> Words | None:
    """Say that words identify a person though the program did not find them; None if there are only blanks.

    `holder` is a judgment's id (with question ""), or a row's.

    Raises:
        UserError: it could not be saved.
    """
    if not exact.strip():
        return None
    words = Words(holder, question, kind, exact.strip())
    stored.save_decisions(project.database, (words,), Decision.IDENTIFIER, project.project.coder)
    return words


def _in_answer(
    answer: StoredAnswer,
    language: str,
    known: KnownParties,
    decisions: Mapping[Words, Decision],
) -> list[AnswerIdentifier]:
    marked = [words for words, decision in decisions.items() if decision in _STAYING]
    first: dict[Words, Identifier] = {}
    counts: dict[Words, int] = {}
    in_answer = found_in_answer(answer.value, language, known)
    for one in _with_marked(answer.value, in_answer, marked):
        words = Words(answer.row, answer.question, one.kind, one.exact)
        first.setdefault(words, one)
        counts[words] = counts.get(words, 0) + 1
    return [
        AnswerIdentifier(
            words,
            answer.case,
            answer.number,
            answer.framework,
            one.start,
            one.end,
            answer.value[max(0, one.start - _AROUND) : one.start],
            answer.value[one.end : one.end + _AROUND],
            one.sign,
            counts[words],
            decisions.get(words),
        )
        for words, one in first.items()
    ]


def _with_marked(text: str, found: tuple[Identifier, ...], marked: Iterable[Words]) -> list[Identifier]:
    """Add what persons marked by hand, in place of anything found in those words."""
    by_hand = [
        Identifier(words.kind, start, end, words.exact, Sign.BY_HAND)
        for words in marked
        for start, end in occurrences(words.exact, text)
    ]
    if not by_hand:
        return list(found)
    same = {(one.kind, one.start, one.end) for one in found}
    by_hand = [one for one in by_hand if (one.kind, one.start, one.end) not in same]
    kept = [one for one in found if not any(one.start < hand.end and hand.start < one.end for hand in by_hand)]
    return sorted((*kept, *by_hand), key=lambda one: one.start)


def found_in_answer(text: str, language: str, known: KnownParties = _NOBODY) -> tuple[Identifier, ...]:
    """Return what is in an answer, which, as it is and in a case whose parties are, is read once in this run."""
    key = _key(text, language, known)
    if key not in _seen:
        _remember(key, find_identifiers(text, language, known))
    return _seen[key]


def _key(text: str, language: str, known: KnownParties) -> bytes:
    digest = _digest_of(language, known).copy()
    digest.update(text.encode("utf-8", "surrogatepass"))
    return digest.digest()


@lru_cache(maxsize=16)  # what is printed is looked through in every language, for nobody
def _digest_of(language: str, known: KnownParties) -> blake2b:
    """Return a digest of what is looked for, which the answers of a case share."""
    return blake2b(repr((language, known)).encode("utf-8", "surrogatepass") + b"\0", digest_size=16)


def _remember(key: bytes, found: tuple[Identifier, ...]) -> None:
    if len(_seen) >= _KEPT:
        _seen.clear()
    _seen[key] = found


def _keys(project: OpenProject) -> frozenset[str]:
    """Return the keys of all questions looked at, in any version of the framework that the project has."""
    return frozenset(key for version in _versions(project) for _, key in _asked(form_of(project, version.id).form))


def _versions(project: OpenProject) -> Sequence[StoredFramework]:
    return frameworks.list_frameworks(project.database)


def _asked(form: Form) -> Asked:
    return {
        (roster, question.key): question.privacy
        for roster, question in form.all_questions()
        if question.type.holds is ValueKind.TEXT and question.is_answered_by_person and question.role != "court"
    }


def _parties(asked: Asked, answers: Iterable[StoredAnswer]) -> KnownParties:
    values = sorted(
        {answer.value for answer in answers if asked.get((answer.roster, answer.question)) is Privacy.IDENTIFIER}
    )
    numbers = tuple(value for value in values if is_case_number(value))
    return KnownParties(tuple(value for value in values if value not in numbers), numbers)


def _names_in(judgments: Iterable[WholeJudgment], language: str) -> tuple[str, ...]:
    """Return who is named in judgments that are listed. Those unchanged are not looked through again in this run."""
    names: dict[str, None] = {}
    for judgment in judgments:
        if judgment.is_listed:
            key = _key(judgment.text, language, _NOBODY)
            if key not in _named:
                _named[key] = names_in(judgment.text, language)
            names |= dict.fromkeys(_named[key])
    return tuple(names)


def _by_holder(decisions: Mapping[Words, Decision]) -> dict[tuple[str, str], dict[Words, Decision]]:
    by_holder: dict[tuple[str, str], dict[Words, Decision]] = {}
    for words, decision in decisions.items():
        by_holder.setdefault((words.holder, words.question), {})[words] = decision
    return by_holder
