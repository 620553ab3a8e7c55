"""Counts indicators over the cases of several countries.

The framework says which questions count, and for what (`bind::tip:indicator`). Of one of a list each row counts once,
of several of a list once for each term; numbers give their number, quartiles and mean; of those that came in bands
each band is counted, and the band is told in which the median lies. Rows that nobody answered do not count, those with
an answer state are counted apart: silence is never "no".
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean, quantiles

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.records import CaseRecord
from tipcoder.framework.form.form import Form, Question, Topic
from tipcoder.framework.form.question_types import QuestionType

FEWEST = 11
"""Counts below this single persons out: they are marked."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Numbers of one country: number, mean and quartiles, in the unit of the question."""

    count: int
    mean: float
    lower: float
    median: float
    upper: float


@dataclass(frozen=True, slots=True)
class Indicator:
    """Answers to one question, counted by country.

    `answered` and `states` count rows, `chosen` rows by term and country in the order of the list, `numbers` is for
    questions that are answered with numbers. Countries without a row are left out.
    """

    topic: Topic
    roster: str
    question: Question
    answered: Mapping[str, int]
    states: Mapping[AnswerState, Mapping[str, int]]
    chosen: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    numbers: Mapping[str, Summary] = field(default_factory=dict)
    median_bands: Mapping[str, str] = field(default_factory=dict)
    """Bands in which the medians lie, of numbers that came in bands; `chosen` counts these."""

    @property
    def is_of_numbers(self) -> bool:
        """Whether the question is answered with numbers."""
        return not self.question.type.is_select


@dataclass(frozen=True, slots=True)
class Bands:
    """Bands in which numbers are counted: their codes from the lowest, and what gives that of a number."""

    codes: Sequence[str]
    of: Callable[[str], str]


NO_BANDS: Mapping[tuple[str, str], Bands] = {}


class Indicators:
    """Counts case by case: memory grows with different answers, not with cases.

    `bands` are those of questions, by roster and key, whose numbers are told in bands alone.
    """

    def __init__(self, form: Form, bands: Mapping[tuple[str, str], Bands] = NO_BANDS) -> None:
        self._form = form
        self._bands = bands
        self._asked = [
            (Topic(question.tip["indicator"]), roster, question)
            for roster, question in form.all_questions()
            if question.tip.get("indicator") and _is_counted(question.type)
        ]
        self._found: dict[tuple[str, str], dict[str, Counter[str]]] = {
            (roster, question.key): {} for _, roster, question in self._asked
        }
        self._states: dict[tuple[str, str], dict[str, Counter[AnswerState]]] = {place: {} for place in self._found}
        self._by_roster: dict[str, list[str]] = {}
        for roster, key in self._found:
            self._by_roster.setdefault(roster, []).append(key)
        self.cases: Counter[str] = Counter()
        """Cases by country."""

    def add(self, country: str, rows: CaseRecord) -> None:
        """Count a case of a country."""
        self.cases[country] += 1
        for roster, keys in self._by_roster.items():
            for row in rows.get(roster, ()):
                for key in keys:
                    answer = row.answers.get(key)
                    if answer is None:
                        continue
                    if answer.value:
                        value = self._counted(roster, key, answer.value)
                        self._found[roster, key].setdefault(country, Counter())[value] += 1
                    else:
                        self._states[roster, key].setdefault(country, Counter())[answer.state] += 1

    def results(self) -> Iterator[Indicator]:
        """Yield what was found, topic by topic; questions without an answer are left out."""
        for topic in Topic:
            for own, roster, question in self._asked:
                place = (roster, question.key)
                if own is topic and (self._found[place] or self._states[place]):
                    yield self._indicator(topic, roster, question)

    def _counted(self, roster: str, key: str, value: str) -> str:
        bands = self._bands.get((roster, key))
        return bands.of(value) or value if bands is not None and value not in bands.codes else value

    def _indicator(self, topic: Topic, roster: str, question: Question) -> Indicator:
        found, states = self._found[roster, question.key], self._states[roster, question.key]
        by_state = {
            state: {country: count for country, counts in states.items() if (count := counts[state])}
            for state in AnswerState
            if any(counts[state] for counts in states.values())
        }
        answered = {country: counts.total() for country, counts in found.items()}
        if question.type.is_select:
            return Indicator(topic, roster, question, answered, by_state, chosen=self._chosen(question, found))
        if bands := self._bands.get((roster, question.key)):
            return Indicator(
                topic,
                roster,
                question,
                answered,
                by_state,
                chosen=_by_band(bands.codes, found),
                median_bands={
                    country: band for country, counts in found.items() if (band := _median_band(bands.codes, counts))
                },
            )
        numbers = {country: summary for country, counts in found.items() if (summary := _summary(counts))}
        return Indicator(topic, roster, question, answered, by_state, numbers=numbers)

    def _chosen(self, question: Question, found: Mapping[str, Counter[str]]) -> dict[str, dict[str, int]]:
        by_term: dict[str, dict[str, int]] = {
            choice.code: {} for choice in self._form.choices.get(question.choices, ())
        }
        for country, counts in found.items():
            for value, count in counts.items():
                for code in dict.fromkeys(value.split()):
                    of_term = by_term.setdefault(code, {})
                    of_term[country] = of_term.get(country, 0) + count
        return {code: counts for code, counts in by_term.items() if counts}


def _by_band(codes: Sequence[str], found: Mapping[str, Counter[str]]) -> dict[str, dict[str, int]]:
    by_code = {code: {country: counts[code] for country, counts in found.items() if counts[code]} for code in codes}
    return {code: counts for code, counts in by_code.items() if counts}


def _median_band(codes: Sequence[str], counts: Counter[str]) -> str:
    """Return the band of the middle number, of the lower one of two; "" where there are none."""
    places = [place for place, code in enumerate(codes) for _ in range(counts[code])]
    return codes[places[(len(places) - 1) // 2]] if places else ""


def _summary(counts: Counter[str]) -> Summary | None:
    numbers = sorted(float(value) for value in counts.elements() if _is_number(value))
    if not numbers:
        return None
    lower, median, upper = quantiles(numbers, n=4, method="inclusive") if len(numbers) > 1 else numbers * 3
    return Summary(len(numbers), fmean(numbers), lower, median, upper)


def _is_counted(kind: QuestionType) -> bool:
    return kind.is_select or kind.is_number or kind is QuestionType.CALCULATE


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True
