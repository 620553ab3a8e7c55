"""Finds in the texts of a case what must not cross a border: exact dates, known names, quotations of its judgments."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain

from tipcoder.analysis.disclosure.copied_words import find_copied
from tipcoder.analysis.disclosure.names import KnownNames, find_names, known_names
from tipcoder.analysis.disclosure.quotations import find_quotations
from tipcoder.analysis.figures.catalogues import NOTED_KINDS
from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.domain.identifiers import AnswerIdentifier, Decision, Identifier, Words
from tipcoder.exchange.privacy.release_plan import is_free_text
from tipcoder.framework.form.form import Privacy
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.identifiers import found_in_answer
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.exports import list_quoted
from tipcoder.storage.coding.frameworks import framework_ids
from tipcoder.storage.coding.identifiers import StoredAnswer, list_cases_coded, list_decisions, stream_answers

PRINTED_QUESTIONS = frozenset(
    (
        "facts_summary",
        "lessons",
        *(f"{kind.prefix}_{name}" for kind in NOTED_KINDS for name in ("description", "code_other")),
    )
)
"""Questions whose answers are printed for readers of any country."""
_AROUND = 48
_KEPT = 5_000
"""Cases whose texts, unchanged, are not compared with their judgments again in this run."""
_compared: dict[bytes, Sequence[Sequence[tuple[int, int]]]] = {}
_KEPT_TEXTS = 100_000
"""Texts, unchanged, in which days and the same names are not looked for again in this run."""
_dated: dict[bytes, tuple[Identifier, ...]] = {}
_in_languages: dict[bytes, tuple[Identifier, ...]] = {}
"""Persons in texts by the words of any language, by the hash of the text."""
_named: dict[bytes, tuple[Identifier, ...]] = {}
"""Names in texts, by the hashes of the names that are looked for and of the text."""


@dataclass(frozen=True, slots=True)
class Known:
    """Words to look for: passages of judgments by case, names and file numbers of all cases; what was decided."""

    passages: Mapping[str, Collection[str]]
    names: "NamesOfParties"
    decisions: Mapping[Words, Decision]


@dataclass(frozen=True, slots=True)
class NamesOfParties:
    """Names to look for, with a hash of all of them."""

    known: KnownNames
    digest: bytes

    def find(self, text: str, key: bytes | None = None) -> tuple[Identifier, ...]:
        """Return the names in a text with this hash, looked for once in this run as long as the same are known."""
        return _remembered(_named, self.digest + (key or hash_of(text)), lambda: find_names(text, self.known))


def hash_of(*parts: str) -> bytes:
    """Return a hash of texts in their order."""
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.digest()


def known_words(project: OpenProject) -> Known:
    """Return what to look for."""
    return Known(list_quoted(project.database), names_of_parties(project), list_decisions(project.database))


def names_of_parties(project: OpenProject) -> NamesOfParties:
    """Return names, initials and numbers of files of all cases: the answers that never leave."""
    identifying = {
        version: {
            (roster, question.key)
            for roster, question in form_of(project, version).form.all_questions()
            if is_free_text(question) and question.privacy is Privacy.IDENTIFIER
        }
        for version in framework_ids(project.database)
    }
    keys = {key for places in identifying.values() for _, key in places}
    cases = list_cases_coded(project.database)
    answers = chain.from_iterable(stream_answers(project.database, cases, keys, in_few_reads=True))
    secret = {answer.value for answer in answers if (answer.roster, answer.question) in identifying[answer.framework]}
    values = sorted(secret)
    return NamesOfParties(known_names(values), hash_of(*values))


def find_in_any_language(text: str, names: NamesOfParties) -> Iterator[Identifier]:
    """Yield what may identify a person in a text for readers of any country: it may name people of another."""
    key = hash_of(text)
    yield from _remembered(_in_languages, key, lambda: _in_each_language(text))
    yield from _dates_and_names(text, names, key)


def _in_each_language(text: str) -> Iterator[Identifier]:
    for language in LANGUAGES:
        yield from found_in_answer(text, language)


def _dates_and_names(text: str, names: NamesOfParties, key: bytes | None = None) -> Iterator[Identifier]:
    key = key or hash_of(text)
    return chain(_remembered(_dated, key, lambda: find_exact_dates(text)), names.find(text, key))


def _remembered(
    of: dict[bytes, tuple[Identifier, ...]], key: bytes, find: Callable[[], Iterable[Identifier]]
) -> tuple[Identifier, ...]:
    """Return what was found in the text of this key, looked for once in this run."""
    found = of.get(key)
    if found is None:
        found = tuple(find())
        if len(of) >= _KEPT_TEXTS:
            of.clear()
        of[key] = found
    return found


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
    if not judgments:
        return [()] * len(answers)
    texts = [answer.value for answer in answers]
    key = hash_of(*texts, "", *judgments)
    if key not in _compared:
        if len(_compared) >= _KEPT:
            _compared.clear()
        _compared[key] = find_copied(texts, judgments)
    return _compared[key]


def _in_answer(answer: StoredAnswer, known: Known, copied: Iterable[tuple[int, int]]) -> list[AnswerIdentifier]:
    text = answer.value
    found: dict[Words, list[Identifier]] = {}
    is_printed = answer.question in PRINTED_QUESTIONS
    named = find_in_any_language(text, known.names) if is_printed else _dates_and_names(text, known.names)
    for one in chain(named, find_quotations(text, known.passages.get(answer.case, ()), copied)):
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
            places[0].sign,
            len(places),
            known.decisions.get(words),
        )
        for words, places in found.items()
    ]
