"""Makes projects of any kind for attacks: of one nation or several, small or large, flat or skewed, growing or not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.support.counted_cases import Written, counted_case
from tests.support.shipped_form import form
from tipcoder.analysis.figures.counted_case import CountedCase

_STATES = ("~not_stated", "~unclear", "~redacted", "~open")
_VICTIM = (
    "victim_sex", "victim_age_group", "victim_citizenship", "victim_relationship", "victim_vulnerabilities",
    "victim_exploitation", "victim_offences", "victim_non_punishment", "victim_protection",
)  # fmt: skip
_DEFENDANT = ("defendant_sex", "defendant_age_group", "defendant_citizenship", "defendant_own_victim")
_CONVICTED = {"charge_offence_kind": "trafficking_persons", "charge_outcome": "convicted_as_charged"}
_MOST_IN_GROUP = 16


@dataclass(frozen=True)
class GeneratedCases:
    """Cases of a project, each with the first and the last edition that has it.

    A case that was corrected is one that went, and another that came.
    """

    cases: Sequence[tuple[CountedCase, tuple[int, ...]]]
    editions: int

    @property
    def nations(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(case.country for case, _ in self.cases))

    @property
    def cohorts(self) -> Mapping[tuple[int, ...], Sequence[CountedCase]]:
        """The cases by the first and the last edition that has them."""
        found: dict[tuple[int, ...], list[CountedCase]] = {}
        for case, span in self.cases:
            found.setdefault(span, []).append(case)
        return found

    def of(self, nation: str, edition: int) -> list[CountedCase]:
        """Return the cases of a nation that an edition has; "" for all nations."""
        return [case for case, span in self.cases if span[0] <= edition <= span[1] and nation in ("", case.country)]


class _Answers:
    """Draws answers by weights that are the project's own."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._unknown = random.choice((0.0, 0.02, 0.1, 0.3))
        skew = random.choice((0.5, 2, 6))
        questions = {question.key: question for _, question in form().all_questions()}
        self._codes = {}
        self._multiple = set()
        for key in (*_VICTIM, *_DEFENDANT, "means_court", "child_means"):
            codes = [choice.code for choice in form().choices[questions[key].choices]]
            most = random.choice((2, 3, len(codes)))
            chosen = random.sample(codes, min(most, len(codes)))
            self._codes[key] = [(code, random.random() ** skew) for code in chosen]
            if questions[key].type.is_multiple:
                self._multiple.add(key)

    def give(self, key: str) -> str:
        if self._random.random() < self._unknown:
            return self._random.choice(_STATES)
        codes, weights = zip(*self._codes[key], strict=True)
        count = self._random.choice((1, 1, 2, 3)) if key in self._multiple else 1
        return " ".join(dict.fromkeys(self._random.choices(codes, weights, k=count)))


def generated_cases(
    seed: int, *, most_cases: int = 120, nations: int | None = None, editions: int = 1
) -> GeneratedCases:
    """Return a project that a seed tells."""
    random = Random(seed)
    answers = _Answers(random)
    countries = random.sample(("ALB", "MDA", "MKD", "MNE", "SRB", "BIH"), nations or random.randint(1, 6))
    weights = [random.random() ** 2 + 0.05 for _ in countries]
    count = random.randint(3, most_cases)
    drawn = random.choices(countries, weights, k=count) if len(countries) > 1 else [""] * count
    most_victims, group = random.choice((2, 4, 6)), random.choice((0.0, 0.05, 0.3))
    cases = [
        counted_case(str(place), _case(random, answers, most_victims, group), country)
        for place, country in enumerate(drawn)
    ]
    going = random.choice((0.0, 0.0, 0.02, 0.1))
    spans = [_span(random, editions, going) for _ in cases]
    return GeneratedCases(list(zip(cases, spans, strict=True)), editions)


def _span(random: Random, editions: int, going: float) -> tuple[int, int]:
    first = random.randrange(editions)
    return first, random.randrange(first, editions) if random.random() < going else editions - 1


def _case(random: Random, answers: _Answers, most_victims: int, group: float) -> Written:
    victims = [{key: answers.give(key) for key in _VICTIM} for _ in range(random.randint(0, most_victims))]
    for victim in victims:
        if random.random() < group:
            victim["victim_persons"] = str(random.randint(2, _MOST_IN_GROUP))
    defendants = []
    for _ in range(random.randint(1, 4)):
        defendant: dict[str, object] = {key: answers.give(key) for key in _DEFENDANT}
        if random.random() < 0.7:
            defendant |= {"charges": [_CONVICTED], "total_sentence_months": str(random.randint(6, 180))}
        defendants.append(defendant)
    written: dict[str, object] = {
        "victims": victims,
        "defendants": defendants,
        "means_court": answers.give("means_court"),
    }
    written["child_means"] = answers.give("child_means")
    if random.random() < 0.8:
        written["first_instance_days"] = str(random.randint(30, 2_000))
    if random.random() < 0.7:
        item = {"evidence_kind": "testimony", "evidence_use": "relied_on", "evidence_elements": "means"}
        written["evidence_items"] = [item, item | {"evidence_kind": random.choice(("testimony", "digital"))}]
    return written
