"""Suggests places of a judgment where the answer to a question may be found; never an answer.

They are found by the words of the question, of what it stands in and of the terms that it offers, and above all by the
words by which judgments betray those terms (`Term.hidden`), in the judgment's language.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import inf

from tipcoder.analysis.guided.heading import read_heading
from tipcoder.analysis.suggestions import Clue, IndexedJudgment, Suggestion, Word, pieces_of, suggest
from tipcoder.analysis.value_places import Places, find_amounts, find_dates
from tipcoder.documents.search import function_words, guess_language, keys_of
from tipcoder.domain.answers import Ref
from tipcoder.domain.folding import fold
from tipcoder.domain.passages import whole_text
from tipcoder.domain.proposed_answers import GuidedReading, ZoneSpan
from tipcoder.domain.searching import folded_word, words_in
from tipcoder.framework.form.form import Form, Item, Question, Section, Text
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.registry import main_language
from tipcoder.services.coding import OpenCoding
from tipcoder.services.forms import lists_of
from tipcoder.services.guided.reading import COUNTRIES, read_guided, read_questions, zone_priors
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.taxonomies import term_words

MOST = 20
"""Places that are shown."""
REPEATS = 2
"""One place may be the first for so many questions in a row."""
_QUESTION, _HINT, _AROUND, _NAME = 1.0, 0.5, 0.4, 0.5
_TERM = {"label": 0.8, "alternative": 1.0, "hidden": 1.4}
_CHOSEN = 2.0
"""Terms that are the answer already weigh so much more: it may lack what proves it."""
_OTHER = re.compile(r"(?:^|_)(?:other|none)(?:_|$)")
"""Codes of choices that are left over beside those of a list."""
_LONGEST_NAME = 60
"""Characters of an answer that a row is called by."""


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """A question of an open coding, as far as places for its answer are looked for.

    `around` are the sections and rosters that it stands in, `codes` the terms that it offers with their labels in the
    person's language, `chosen` those that are its answer, `names` what the rows are called that it stands in. `role` is
    what the program needs a question of the case itself for; "" in a roster.
    """

    framework: str
    question: Question
    around: tuple[Item, ...]
    codes: Mapping[str, str]
    chosen: frozenset[str]
    names: tuple[str, ...]
    role: str


@dataclass(frozen=True, slots=True)
class JudgmentReading:
    """A judgment made ready for the questions of a framework.

    `rarity` is how much a word of a question says, by key: 1 for one that few questions have. `terms` has the words of
    the framework's taxonomies in the language of the judgment, each with its kind, by taxonomy and by code or folded
    label. `dates` and `amounts` are the places of what questions for dates and numbers may be answered with; `heading`
    those of court, file number and date at its top, by the role of the question. `guided` are the passages in which
    rules found an answer, by question; `zones` are the parts of the judgment.
    """

    language: str
    reading: IndexedJudgment
    rarity: Mapping[str, float]
    terms: Mapping[str, Mapping[str, Sequence[tuple[str, str]]]]
    dates: Places
    amounts: Places
    heading: Mapping[str, tuple[int, int]]
    guided: Mapping[str, Sequence[tuple[int, int]]]
    zones: Sequence[ZoneSpan] = ()


def ask_places(coding: OpenCoding, ref: Ref, language: str) -> PlaceRequest | None:
    """Return what is looked for where a question stands; None for what is no question. `language` is the person's."""
    live = coding.live
    node = live.node(ref) if live.has(ref) else None
    if not isinstance(node, Question):
        return None
    answer = live.answer(ref)
    codes = {choice.code: live.text(choice.label, ref, language) for choice in live.choices(ref)}
    chosen = frozenset(answer.value.split() if answer is not None else ()) & codes.keys()
    around: list[Item] = []
    names: list[str] = []
    row, key = live.row(ref.row), ref.key
    role = node.role if row.parent is None else ""
    while True:
        around += _holders(live.form.level(row.roster), key)
        if row.parent is None:
            return PlaceRequest(coding.coding.framework, node, tuple(around), codes, chosen, tuple(names), role)
        names += _name(coding, row.id, row.roster)
        row, key = live.row(row.parent), row.roster


def read_for_questions(project: OpenProject, pages: Sequence[str], framework: str) -> JudgmentReading:
    """Make a judgment ready for the questions of a framework: to be done once, the rest is quick."""
    text = whole_text(pages)
    language = guess_language(text, main_language(project.project))
    reading = IndexedJudgment(pieces_of(text), tuple(Word(*found) for found in _keys(text, language)))
    filled = form_of(project, framework)
    terms: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for taxonomy in sorted(set(filled.taxonomies.values())):
        words = terms.setdefault(taxonomy, {})
        for code, kind, found in term_words(project.database, taxonomy, language):
            words.setdefault(code, []).append((kind, found))
            if kind == "label":
                words.setdefault(fold(found), words[code])
    dates = find_dates(text)
    heading = dict(_heading(pages[0], dates)) if pages else {}
    rarity = _rarity(filled.form, language)
    amounts = find_amounts(text)
    country = project.project.country
    if country not in COUNTRIES:
        return JudgmentReading(language, reading, rarity, terms, dates, amounts, heading, {})
    guided = read_guided(pages, country, read_questions(filled.form))
    return JudgmentReading(language, reading, rarity, terms, dates, amounts, heading, _guided(guided), guided.zones)


def _guided(reading: GuidedReading) -> dict[str, list[tuple[int, int]]]:
    """Return the passages in which rules found an answer, by question: of those that propose it before others."""
    found: dict[str, list[tuple[int, int]]] = {}
    for answer in (*reading.proposals, *reading.withheld):
        for passage in (answer.passage, *answer.also):
            places = found.setdefault(answer.question, [])
            if (passage.start, passage.end) not in places:
                places.append((passage.start, passage.end))
    return found


def _heading(first_page: str, dates: Places) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the places of what the top of a judgment says, by the role of the question that it answers."""
    heading = read_heading(first_page)
    for role, line in (("court", heading.court_line), ("file_number", heading.number_line)):
        if line is not None:
            yield role, (line.start, line.end)
    dated = (date for date in dates if any(line.start <= date[0] < line.end for line in heading.short_lines))
    yield from (("decision_date", date) for date in islice(dated, 1))


def suggest_places(
    project: OpenProject,
    asked: PlaceRequest,
    judgment: JudgmentReading,
    firsts: Sequence[tuple[int, int]] = (),
) -> tuple[Suggestion, ...]:
    """Return where in a judgment the answer to a question might stand, the likeliest first.

    `firsts` are the places that came first for the questions asked before, the last one last: what was first for two in
    a row is not first for a third, as it tells little of either.
    """
    values = {ValueKind.DATE: judgment.dates, ValueKind.NUMBER: judgment.amounts}.get(asked.question.type.holds, ())
    clues, priors = _clues(project, asked, judgment), _priors(asked.question.name, judgment)
    found = suggest(judgment.reading, clues, MOST, values, priors)
    if place := judgment.heading.get(asked.role):
        others = (one for one in found if not one.start <= place[0] < one.end)
        return (Suggestion(*place, (place,), ()), *others)[:MOST]
    if guided := judgment.guided.get(asked.question.name):
        leading = tuple(dict.fromkeys(_piece_around(judgment.reading, place) for place in guided))
        pieces = {(one.start, one.end) for one in leading}
        return (*leading, *(one for one in found if (one.start, one.end) not in pieces))[:MOST]
    if len(found) > 1 and tuple(firsts[-REPEATS:]) == ((found[0].start, found[0].end),) * REPEATS:
        return (found[1], found[0], *found[2:])
    return found


def _priors(question: str, judgment: JudgmentReading) -> Sequence[float]:
    """Return how likely each piece is by the part of the judgment that it begins in; nothing where none is known."""
    shares = zone_priors().get(question)
    if shares is None or not judgment.zones:
        return ()
    starts = [zone.start for zone in judgment.zones]
    at = (max(0, bisect_right(starts, start) - 1) for start, _ in judgment.reading.pieces)
    return [shares[judgment.zones[number].zone] for number in at]


def _piece_around(reading: IndexedJudgment, place: tuple[int, int]) -> Suggestion:
    """Return the piece of a judgment that a passage begins in, with the passage marked; of a longer one itself."""
    at = bisect_right(reading.pieces, (place[0], inf)) - 1
    start, end = reading.pieces[at] if at >= 0 else place
    return Suggestion(*((start, end) if end >= place[1] else place), (place,), ())


def _clues(project: OpenProject, asked: PlaceRequest, judgment: JudgmentReading) -> Iterator[Clue]:
    form, language = form_of(project, asked.framework).form, judgment.language
    said = [(asked.question.label, _QUESTION), (asked.question.hint, _HINT)]
    said += [(item.label, _AROUND) for item in asked.around]
    for text, weight in said:
        for _, _, keys in _keys(_text_in(form, text, language), language):
            yield Clue((keys,), weight * judgment.rarity.get(keys[0], 1.0), "")
    for name in asked.names:
        yield from _phrase(name, language, _NAME, "")
    for code, kind, words in _term_words(project, asked, judgment):
        # "Other" is said of everything: only words that were chosen to betray it point to it.
        if code in asked.codes and (kind == "hidden" or not _OTHER.search(code)):
            weight = _TERM[kind] * (_CHOSEN if code in asked.chosen else 1.0)
            yield from _phrase(words, language, weight, asked.codes[code])


def _term_words(project: OpenProject, asked: PlaceRequest, judgment: JudgmentReading) -> Iterator[tuple[str, str, str]]:
    """Yield (code, kind, words) of the choices of a question; those of its own list have the words of alike terms."""
    filled = form_of(project, asked.framework)
    taxonomy = lists_of(filled, set(filled.taxonomies.values())).get(asked.question.choices)
    if taxonomy is not None:
        terms = judgment.terms.get(taxonomy, {})
        yield from ((code, *said) for code in asked.codes for said in terms.get(code, ()))
        return
    labels = {
        choice.code: _text_in(filled.form, choice.label, judgment.language)
        for choice in filled.form.choices.get(asked.question.choices, ())
    }
    alike = _alike_terms(labels, judgment)
    for code, label in labels.items():
        yield code, "label", label
        yield from ((code, *said) for said in alike.get(code, ()))


def _alike_terms(labels: Mapping[str, str], judgment: JudgmentReading) -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return the words of the terms that mean the same as choices, by choice: those of the taxonomy nearest the list.

    A choice means what a term of the same code or label means, if so do half of its list: `family` alone is a
    relationship in one list, and who recruited in another.
    """
    telling = {code: fold(label) for code, label in labels.items() if not _OTHER.search(code)}
    best: dict[str, Sequence[tuple[str, str]]] = {}
    for terms in judgment.terms.values():
        alike = {code: said for code, label in telling.items() if (said := terms.get(code) or terms.get(label))}
        if len(alike) > len(best):
            best = alike
    return best if len(best) > 1 and 2 * len(best) >= len(telling) else {}


def _phrase(text: str, language: str, weight: float, term: str) -> Iterator[Clue]:
    words = tuple(keys for _, _, keys in _keys(text, language))
    if words:
        yield Clue(words, weight, term)


def _rarity(form: Form, language: str) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for _, question in form.all_questions():
        said = f"{_text_in(form, question.label, language)} {_text_in(form, question.hint, language)}"
        counts.update({keys[0] for _, _, keys in _keys(said, language)})
    return {key: 1 / (1 + (count - 1) / 4) for key, count in counts.items()}


def _keys(text: str, language: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield start, end and keys of each word of a text that says something."""
    void = function_words(language)
    for start, end, word in words_in(text):
        if folded_word(word) not in void and (keys := keys_of(word, language)):
            yield start, end, keys


def _text_in(form: Form, text: Text, language: str) -> str:
    return text.plain(language, form.default_language)


def _holders(items: tuple[Item, ...], key: str) -> list[Item]:
    """Return the sections of one level that hold a node, and the node itself if it is a roster; the nearest first."""
    for item in items:
        if item.key == key:
            return [] if isinstance(item, Question) else [item]
        if isinstance(item, Section) and (found := _holders(item.children, key)):
            return [*found, item]
    return []


def _name(coding: OpenCoding, row: str, roster: str) -> list[str]:
    """Return what a row is called: its first answer in words of its own."""
    for question in coding.live.form.questions(roster):
        answer = coding.live.answer(Ref(row, question.key))
        if question.type.holds is ValueKind.TEXT and answer is not None and 0 < len(answer.value) <= _LONGEST_NAME:
            return [answer.value]
    return []
