"""Measures what guided reading finds in annotated judgments, and how much of it is right."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tests.support.guided_corpus import AnnotatedJudgment
from tipcoder.analysis.guided.merging import ReadQuestions, with_conflicts
from tipcoder.analysis.guided.rows import LABELS, label_key, roster_of, rows_above
from tipcoder.analysis.guided.rules import Measured
from tipcoder.domain.folding import fold
from tipcoder.domain.projects import Country
from tipcoder.domain.proposed_answers import ProposedAnswer, Zone
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.guided.reading import read_guided, read_questions

_NUMBER_WORDS = re.compile(
    r"^(?:(?:Dosar\w*|Cauza)(?: penal\w*)?(?: nr\.?)?|Nr\.?(?: ?Regj\w*\.?)?(?: ?Them\w*\.?)?(?: ?Akti)?"
    r"|Posl\. ?br\.|Посл\. ?бр\.) ?"
    r"|,? (?:i )?(?:Regj|Akt).*$",
    re.IGNORECASE,
)
_NOWHERE = 1000
"""Added to the number of places that have no proof: behind all that are looked at."""
RIGHT, WRONG, UNJUDGED = "right", "wrong", "unjudged"


@dataclass(frozen=True, slots=True)
class JudgedAnswer:
    """An answer that a rule found in an annotated judgment: right, wrong, or not to be judged."""

    judgment: AnnotatedJudgment
    answer: ProposedAnswer
    verdict: str
    fact: int | None = None
    """Number of the fact that it finds."""


@lru_cache(maxsize=1)
def questions() -> ReadQuestions:
    """Return the questions of the shipped framework."""
    return read_questions(form_with_shipped(shipped_framework()))


def _rows(places: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Return what rows are matched by: paths in which labels, articles and kinds stand in place of numbers."""
    keys = {(row, question): value for question, row, value in places}
    found: dict[str, str] = {"": ""}
    for row in {row for row, _ in keys} - {""}:
        named = []
        for above in rows_above(row):
            roster = roster_of(above)
            named.append(f"{roster}={label_key(above, keys.get((above, LABELS.get(roster, '')), ''))}")
        found[row] = "/".join(named)
    return found


def _words(text: str) -> str:
    return fold(" ".join(text.split()))


def _value(question: str, value: str) -> str:
    """Return a value as it is compared: the number of a file without the words before it."""
    return _NUMBER_WORDS.sub("", value) if question == "case_number" else value


def _also_named(judgment: AnnotatedJudgment, annotated: Mapping[str, str]) -> dict[str, str]:
    """Return what rows are also called, where another article or kind is right too."""
    found = {}
    for place in judgment.also_right:
        roster = roster_of(place.row)
        if place.row in annotated and LABELS.get(roster) == place.question:
            named = annotated[place.row]
            other = "/".join([*named.split("/")[:-1], f"{roster}={label_key(place.row, place.value)}"])
            if other not in annotated.values():
                found[other] = named
    return found


def _aliased(named: str, also: Mapping[str, str]) -> str:
    for other, first in also.items():
        if named == other or named.startswith(f"{other}/"):
            return first + named[len(other) :]
    return named


def judge(judgment: AnnotatedJudgment, answers: Iterable[ProposedAnswer]) -> list[JudgedAnswer]:
    """Return answers with what the annotation says of them."""
    answers = list(answers)
    known = [fact.place for fact in judgment.facts]
    rows = {place.row for place in known}
    # A sentence that is right, and no more, has its row too.
    known += (each for each in judgment.also_right if each.question == "sentence_type" and each.row not in rows)
    annotated = _rows((place.question, place.row, place.value) for place in known)
    proposed = _rows((answer.question, answer.row, answer.value) for answer in answers)
    facts: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for number, fact in enumerate(judgment.facts):
        place = fact.place
        facts[place.question, annotated[place.row], _value(place.question, place.value)].append(number)
    also = _also_named(judgment, annotated)
    proposed = {row: _aliased(named, also) for row, named in proposed.items()}
    labels = {key[:2] for key in facts if key[0].endswith("_label")}
    free = {(place.question, annotated.get(place.row, place.row), place.value) for place in judgment.also_right}
    found = []
    for answer in answers:
        row = proposed[answer.row]
        key = (answer.question, row, _value(answer.question, answer.value))
        numbers = facts.get(key, [])
        if not numbers and (answer.question, row) in labels:
            # A label names the same person with and without blanks.
            numbers = next(each for key, each in facts.items() if key[:2] == (answer.question, row))
        if numbers:
            # Two sentences of one kind, by instances, are one row here: any of their proofs will do.
            shown = _words(answer.passage.text)
            proven = [each for each in numbers if any(_words(words) in shown for words in judgment.facts[each].proof)]
            found.append(JudgedAnswer(judgment, answer, RIGHT if proven else WRONG, proven[0] if proven else None))
        elif key in free or answer.question not in judgment.closed:
            found.append(JudgedAnswer(judgment, answer, UNJUDGED))
        else:
            found.append(JudgedAnswer(judgment, answer, WRONG))
    return found


def read_annotated(
    judgment: AnnotatedJudgment, measured: Mapping[str, Measured]
) -> tuple[list[ProposedAnswer], list[ProposedAnswer]]:
    """Return what may be proposed of a judgment, rivals numbered as a window shows them, and what is withheld."""
    reading = read_guided(judgment.text.split("\f"), Country(judgment.country), questions(), measured=measured)
    return with_conflicts(reading.proposals, questions()), list(reading.withheld)


def every_answer(judgments: Iterable[AnnotatedJudgment]) -> Iterator[JudgedAnswer]:
    """Yield everything that any rule finds, whatever the gate would let through."""
    for judgment in judgments:
        _, withheld = read_annotated(judgment, {})
        yield from judge(judgment, with_conflicts(withheld, questions()))


def measure_rules(judged: Iterable[JudgedAnswer]) -> dict[str, Measured]:
    """Return how often each rule was right, and how often wrong by language.

    What is wrong counts neither way where the same rule has the right value beside it: a person sees both.
    """
    judged = list(judged)
    shown = {_shown_together(each) for each in judged if each.verdict == RIGHT} - {None}
    right: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    wrong: dict[str, Counter[str]] = defaultdict(Counter)
    for each in judged:
        if each.verdict == UNJUDGED or (each.verdict == WRONG and _shown_together(each) in shown):
            continue
        tried[each.answer.rule] += 1
        if each.verdict == RIGHT:
            right[each.answer.rule] += 1
        else:
            wrong[each.answer.rule][each.judgment.language] += 1
    return {rule: Measured(right[rule], tried[rule], dict(wrong[rule])) for rule in sorted(tried)}


def _shown_together(each: JudgedAnswer) -> tuple[str, str, str, int] | None:
    """Return what all rivals of one rule for an answer have in common, None without rivals."""
    judgment, answer = each.judgment, each.answer
    return None if answer.conflict is None else (judgment.language, judgment.name, answer.rule, answer.conflict)


def first_with(proof: Sequence[str], places: Sequence[str]) -> int:
    """Return the number of the first place that has one of the words of a proof, their number if none has."""
    shown = [_words(place) for place in places]
    proving = [_words(words) for words in proof]
    hits = (number for number, place in enumerate(shown) if any(words in place for words in proving))
    return next(hits, len(places) + _NOWHERE)


def measure_zones(judgments: Iterable[AnnotatedJudgment]) -> dict[str, dict[Zone, float]]:
    """Return by question which share of what proves its answers stands in each zone, one added to each count."""
    counts: dict[str, Counter[Zone]] = defaultdict(Counter)
    for judgment in judgments:
        reading = read_guided(judgment.text.split("\f"), Country(judgment.country), questions(), measured={})
        for fact in judgment.facts:
            for words in fact.proof:
                place = judgment.text.find(words)
                zone = next((each.zone for each in reading.zones if each.start <= place < each.end), None)
                if zone is not None:
                    counts[fact.place.question][zone] += 1
    return {
        question: {zone: round((count[zone] + 1) / (count.total() + len(Zone)), 3) for zone in Zone}
        for question, count in counts.items()
    }
