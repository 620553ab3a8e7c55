"""Finds in the texts of a case what must not cross a border: exact dates, known names, quotations of its judgments."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain

from tipcoder.analysis.disclosure.copied_words import find_copied
from tipcoder.analysis.disclosure.names import KnownNames, find_names, known_names
from tipcoder.analysis.disclosure.quotations import find_quotations
from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.domain.identifiers import AnswerIdentifier, Decision, Identifier, Words
from tipcoder.framework.form.form import Privacy
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import list_quoted
from tipcoder.storage.coding.identifiers import StoredAnswer, list_cases_coded, list_decisions, stream_answers

_AROUND = 48
_KEPT = 5_000
"""Cases whose texts, unchanged, are not compared with their judgments again in this run."""
_compared: dict[bytes, Sequence[Sequence[tuple[int, int]]]] = {}


@dataclass(frozen=True, slots=True)
class Known:
    """Words to look for: passages of judgments by case, names and file numbers of all cases; what was decided."""

    passages: Mapping[str, Collection[str]]
    names: KnownNames
    decisions: Mapping[Words, Decision]


def known_words(
    project: OpenProject, keys: Collection[str], privacies: Mapping[str, Mapping[tuple[str, str], Privacy]]
) -> Known:
    """Return what to look for. `privacies` are those of text questions by version of the framework, roster and key;
    `keys` all of these keys.
    """
    coded = list_cases_coded(project.database)
    answers = chain.from_iterable(stream_answers(project.database, coded, keys))
    secret = {
        answer.value
        for answer in answers
        if privacies[answer.framework].get((answer.roster, answer.question)) is Privacy.IDENTIFIER
    }
    return Known(list_quoted(project.database), known_names(sorted(secret)), list_decisions(project.database))


def find_in_texts(
    answers: Sequence[StoredAnswer], judgments: Sequence[str], known: Known, found: Iterable[AnswerIdentifier]
) -> Iterator[AnswerIdentifier]:
    """Yield what is in texts of one case, with these judgments, that leave, besides what was `found` already."""
    if not answers:
        return
    words: dict[tuple[str, str], list[str]] = {}
    for identifier in found:
        words.setdefault((identifier.words.holder, identifier.words.question), []).append(identifier.words.exact)
    for answer, copied in zip(answers, _copied(answers, judgments), strict=True):
        before = words.get((answer.row, answer.question), ())
        for one in _in_answer(answer, known, copied):
            # A date of birth, a name of this case: it is asked for once.
            if not any(one.words.exact in exact for exact in before):
                yield one


def _copied(answers: Sequence[StoredAnswer], judgments: Sequence[str]) -> Sequence[Sequence[tuple[int, int]]]:
    """Return the places of each text that stand in a judgment of the case word for word."""
    texts = [answer.value for answer in answers]
    digest = blake2b(digest_size=16)
    for part in (*texts, "", *judgments):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    key = digest.digest()
    if key not in _compared:
        if len(_compared) >= _KEPT:
            _compared.clear()
        _compared[key] = find_copied(texts, judgments)
    return _compared[key]


def _in_answer(answer: StoredAnswer, known: Known, copied: Iterable[tuple[int, int]]) -> list[AnswerIdentifier]:
    text = answer.value
    found: dict[Words, list[Identifier]] = {}
    for one in chain(
        find_exact_dates(text),
        find_names(text, known.names),
        find_quotations(text, known.passages.get(answer.case, ()), copied),
    ):
        found.setdefault(Words(answer.row, answer.question, one.kind, one.exact), []).append(one)
    return [
        AnswerIdentifier(
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
