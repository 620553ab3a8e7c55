"""Finds what in the texts of chosen cases must be decided on before they cross a border."""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from tipcoder.analysis.disclosure.dates import find_exact_dates
from tipcoder.analysis.disclosure.names import KnownNames, find_names, known_names
from tipcoder.analysis.disclosure.quotations import find_quotations
from tipcoder.domain.identifiers import AnswerFinding, Decision, Identifier, Words
from tipcoder.domain.progress import Progress
from tipcoder.exchange.privacy.release_policy import is_free_text
from tipcoder.framework.form.form import Form, Privacy
from tipcoder.services.identifiers import identifiers_in_answers
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.exports import list_quoted
from tipcoder.storage.coding.frameworks import list_frameworks
from tipcoder.storage.coding.identifiers import StoredAnswer, list_cases_coded, list_decisions, stream_answers

_AROUND = 48
_LEAVING = (Privacy.OPEN, Privacy.NARRATIVE)

Asked = Mapping[tuple[str, str], Privacy]


@dataclass(frozen=True, slots=True)
class _Known:
    """Words to look for: those of judgments by case, names and file numbers of all cases; what was decided before."""

    passages: Mapping[str, Collection[str]]
    names: KnownNames
    decisions: Mapping[Words, Decision]


def find_for_export(
    project: OpenProject, cases: Collection[str] | None = None
) -> Generator[Progress, None, tuple[AnswerFinding, ...]]:
    """Return what may identify a person in texts that would leave, exact dates and quotations of judgments among it.

    `cases` are the ids of those that leave, None for all. By case and place. Yields progress in cases.
    """
    found = yield from identifiers_in_answers(project, cases)
    forms = {version.id: form_of(project, version.id).form for version in list_frameworks(project.database)}
    asked = {version: _asked(form) for version, form in forms.items()}
    keys = frozenset(key for of_version in asked.values() for _, key in of_version)
    coded = list_cases_coded(project.database)
    known = _known(project, keys, asked)
    more: list[AnswerFinding] = []
    wanted = [case for case in coded if cases is None or case in cases]
    for answers in stream_answers(project.database, wanted, keys):
        for answer in answers:
            if asked[answer.framework].get((answer.roster, answer.question)) in _LEAVING:
                more += _in_answer(answer, known)
    return tuple(
        sorted(
            (*found, *_new(more, found)),
            key=lambda one: (one.case_number, one.words.holder, one.words.question, one.start, one.end),
        )
    )


def _known(project: OpenProject, keys: Collection[str], asked: Mapping[str, Asked]) -> _Known:
    coded = list_cases_coded(project.database)
    answers = chain.from_iterable(stream_answers(project.database, coded, keys))
    secret = {
        answer.value
        for answer in answers
        if asked[answer.framework].get((answer.roster, answer.question)) is Privacy.IDENTIFIER
    }
    return _Known(list_quoted(project.database), known_names(sorted(secret)), list_decisions(project.database))


def _asked(form: Form) -> Asked:
    return {
        (roster, question.key): question.privacy for roster, question in form.all_questions() if is_free_text(question)
    }


def _in_answer(answer: StoredAnswer, known: _Known) -> list[AnswerFinding]:
    text = answer.value
    found: dict[Words, list[Identifier]] = {}
    for one in chain(
        find_exact_dates(text),
        find_names(text, known.names),
        find_quotations(text, known.passages.get(answer.case, ())),
    ):
        found.setdefault(Words(answer.row, answer.question, one.kind, one.exact), []).append(one)
    return [
        AnswerFinding(
            words,
            answer.case,
            answer.number,
            answer.framework,
            places[0].start,
            places[0].end,
            text[max(0, places[0].start - _AROUND) : places[0].start],
            text[places[0].end : places[0].end + _AROUND],
            places[0].certainty,
            len(places),
            known.decisions.get(words),
        )
        for words, places in found.items()
    ]


def _new(more: Iterable[AnswerFinding], found: Iterable[AnswerFinding]) -> Iterator[AnswerFinding]:
    """Yield what was not found as something else already: a date of birth, a name of this case."""
    words: dict[tuple[str, str], list[str]] = {}
    for finding in found:
        words.setdefault((finding.words.holder, finding.words.question), []).append(finding.words.exact)
    for finding in more:
        known = words.get((finding.words.holder, finding.words.question), ())
        if not any(finding.words.exact in exact for exact in known):
            yield finding
