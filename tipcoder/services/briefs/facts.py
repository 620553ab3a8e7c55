"""Computes the facts of a case brief from a coding as it leaves: one list, from which every language is drafted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from tipcoder.analysis.ladder import LadderRung
from tipcoder.domain.answers import AnswerState
from tipcoder.domain.briefs import BriefFact
from tipcoder.domain.curation import Quotation
from tipcoder.domain.ids import defendant_letter
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.framework.expressions.sentence_ranges import range_on
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import FALLBACK
from tipcoder.services.briefs.parts import (
    BriefPart,
    ExpertView,
    LadderTable,
    MissingEvidence,
    PartBlock,
    QuestionGrid,
    QuotationLines,
    RosterTable,
    SentenceLines,
    TitleCells,
)

EVIDENCE = "evidence_items"
_PREFIXES = {"victims": "V", EVIDENCE: "E"}
_ROSTERS = {prefix: roster for roster, prefix in _PREFIXES.items()}
_MISSING = "missing"
_GROUPS = {
    ("female", True): "girls",
    ("male", True): "boys",
    ("female", False): "women",
    ("male", False): "men",
}
"""Names of groups of victims by sex and whether they are children."""
GROUPS = (*_GROUPS.values(), "children", "adults", "persons")
"""Groups of victims in the order in which a title names them, at last those of whom less is known."""
_OF_PERSONS = ("sex", "age_group", "citizenship")
STEP, STANDS = "step_", "stands"
"""Questions of facts of a ladder: a step before number and instance of its decision, and what stands."""
PURPOSES = "purposes"
"""Question of the fact of the purposes that a title tells: the court's, or the expert's where it sees none."""
CHARGE = "charge"
"""Question of the fact of what is charged, which a title tells where no purpose is seen."""
KEYWORDS = "keywords"
"""The part of the facts that keywords alone tell."""
QUOTED, QUOTED_IN_ENGLISH = "quotation", "quotation_english"
"""Questions of facts of a quotation: its words as the judgment has them, and in English."""
TRAINING, NAMED, RANGE = "training", "charge_named", "charge_range"
"""The part of the facts that exercises alone print; the victims that a charge names, the range of its article."""
EVENTS = ("offence_start_date", "offence_end_date", "investigation_date", "indictment_date", "decision_date")
"""Questions of the events of the time line."""
_OF_TRAINING = {
    "defendants": ("defendant_kind", "defendant_sex", "defendant_age_group", "defendant_roles"),
    "charges": ("charge_article", "charge_offence_kind"),
    "victims": ("victim_vulnerabilities",),
    EVIDENCE: ("evidence_is_testimony",),
}


@dataclass(frozen=True, slots=True)
class LadderStep:
    """Effect of a decision on a charge, or the state that stands: an outcome, and what was imposed where it changed.

    `number` is the place of the decision among those that did something, 0 for the judgment that is read; `instance`
    is its code.
    """

    number: int
    instance: str
    outcome: str
    types: tuple[str, ...] = ()
    months: str = ""

    @property
    def value(self) -> str:
        """The step as the value of a fact."""
        return " ".join(filter(None, (self.outcome, *self.types, self.months)))


@dataclass(frozen=True, slots=True)
class BriefLadder:
    """The steps of one charge; `defendant` is a letter, `charge` a number from 1, `offence` the kind charged."""

    defendant: str
    charge: int
    offence: str
    article: str
    steps: tuple[LadderStep, ...]
    stands: LadderStep

    @property
    def address(self) -> str:
        """The address of the charge."""
        return f"{self.defendant}.{self.charge}"


def terms_of(value: str | None) -> list[str]:
    """Return the codes of the terms that an answer names, none of one that says that there is none."""
    return [code for code in (value or "").split() if code != "none"]


def top_row(address: str) -> tuple[str, str]:
    """Return the roster, and the address, of the row at the top that an address lies in; "" for the case itself."""
    first, _, below = address.partition(".")
    if not first:
        return "", ""
    if first.isupper():
        return _ROSTERS.get(first[0], "defendants") if first[-1].isdecimal() else "defendants", first
    return first, f"{first}.{below.partition('.')[0]}"


def addresses_of(case: CaseRecord) -> dict[str, str]:
    """Return the addresses of all rows by their ids."""
    found: dict[str, str] = {}
    for roster, rows in case.items():
        for parent, under in groupby(rows, key=lambda row: row.parent_id):
            for place, row in enumerate(under, 1):
                above = found.get(parent or "", "")
                found[row.row_id] = f"{above}.{place}" if above else _at_top(roster, place)
    return found


def _at_top(roster: str, place: int) -> str:
    if not roster:
        return ""
    if roster == "defendants":
        return defendant_letter(place - 1)
    return f"{_PREFIXES[roster]}{place}" if roster in _PREFIXES else f"{roster}.{place}"


def ladders_of(rungs: Iterable[LadderRung], case: CaseRecord, addresses: Mapping[str, str]) -> tuple[BriefLadder, ...]:
    """Return the ladder of each charge by its rungs, in their order; a sentence is told where it changed."""
    told = tuple(rungs)
    decisions = {(rung.number, rung.instance) for rung in told if rung.number}
    numbers = {decision: number for number, decision in enumerate(sorted(decisions), 1)}
    charged = {
        addresses[row.row_id]: (_value(row, "charge_offence_kind") or "", _value(row, "charge_article") or "")
        for row in case.get("charges", ())
    }
    found: dict[str, BriefLadder] = {}
    for (defendant, charge), of_charge in groupby(told, key=lambda rung: (rung.defendant, rung.charge)):
        steps: list[LadderStep] = []
        before: tuple[tuple[str, ...], str] = (), ""
        last = None
        for last in of_charge:
            now = tuple(last.types.split()), last.months
            types, months = now if now != before else ((), "")
            number = numbers.get((last.number, last.instance), 0)
            steps.append(LadderStep(number, last.instance, last.effect, types, months))
            before = now
        if last is not None:
            stands = LadderStep(steps[-1].number, last.instance, last.result, *before)
            name = defendant_letter(defendant - 1)
            offence, article = charged[f"{name}.{charge}"]
            found[f"{name}.{charge}"] = BriefLadder(name, charge, offence, article, tuple(steps), stands)
    for address, (offence, article) in charged.items():
        if address not in found and (offence or article):  # the order of the decisions is not known, or no outcome
            letter, _, place = address.partition(".")
            found[address] = BriefLadder(letter, int(place), offence, article, (), LadderStep(0, "", ""))
    return tuple(found[address] for address in charged if address in found)


class FactReader:
    """Reads the facts of a case, as it leaves, part by part."""

    def __init__(
        self,
        case: CaseRecord,
        addresses: Mapping[str, str],
        ladder: Sequence[BriefLadder],
        quotations: Sequence[Quotation] = (),
    ) -> None:
        """Take a case as it leaves, the addresses of its rows, the ladder of its charges, what is quoted of it."""
        self._case = case
        self._quotations = quotations
        self._addresses = addresses
        self._ladder = ladder
        self._root = case[""][0]

    def facts(self, parts: Iterable[BriefPart]) -> tuple[BriefFact, ...]:
        """Return the facts of all parts, in the order in which they are printed, each once."""
        found = (fact for part in parts for block in part.blocks for fact in self._of(part.name, block))
        return tuple(dict.fromkeys(found))

    def _of(self, part: str, block: PartBlock) -> Iterator[BriefFact]:
        match block:
            case TitleCells():
                yield from self._title(part)
            case SentenceLines(roster, sentences):
                questions = tuple(question for sentence in sentences for question in sentence)
                yield from self._rows(part, roster, questions)
            case QuestionGrid(rows):
                yield from self._rows(part, "", tuple(question for row in rows for question in row))
            case RosterTable(roster, columns, _):
                yield from self._rows(part, roster, tuple(question for column in columns for question in column))
            case ExpertView(pairs):
                yield from (fact for pair in pairs for fact in self._expert_alone(part, *pair))
            case LadderTable():
                yield from (fact for one in self._ladder for fact in _steps(part, one))
            case MissingEvidence(question):
                yield from self._missing(part, question)
            case QuotationLines():
                yield from _quoted(part, self._quotations)

    def _rows(self, part: str, roster: str, questions: Sequence[str]) -> Iterator[BriefFact]:
        for row in self._case.get(roster, ()):
            for question in questions:
                below, _, name = question.rpartition("/")
                children = (one for one in self._case.get(below, ()) if one.parent_id == row.row_id)
                for one in children if below else (row,):
                    value = _value(one, name)
                    if value or (value is None and not roster):
                        yield BriefFact(part, name, self._addresses[one.row_id], value)

    def _missing(self, part: str, question: str) -> Iterator[BriefFact]:
        for row in self._case.get("evidence_items", ()):
            if _value(row, "evidence_use") == _MISSING and (kind := _value(row, question)):
                yield BriefFact(part, _MISSING, self._addresses[row.row_id], kind)

    def _title(self, part: str) -> Iterator[BriefFact]:
        answers = (terms_of(_value(self._root, name)) for name in ("purposes_court", "purposes_expert"))
        if purposes := next(filter(None, answers), None):
            yield BriefFact(part, PURPOSES, "", " ".join(purposes))
        elif offences := " ".join(dict.fromkeys(one.offence for one in self._ladder if one.offence)):
            yield BriefFact(part, CHARGE, "", offences)
        counts = dict.fromkeys(GROUPS, 0)
        for row in self._case.get("victims", ()):
            _count_victims(row, counts)
        yield from (BriefFact(part, group, "", str(count)) for group, count in counts.items() if count)
        if form := _value(self._root, "trafficking_form"):
            # Where nobody sees a purpose, a title that says trafficking would not be true.
            yield BriefFact(part if purposes else KEYWORDS, "trafficking_form", "", form)

    def _expert_alone(self, part: str, court: str, expert: str) -> Iterator[BriefFact]:
        """Yield the terms of the expert that the court's answer lacks, where the court's is known."""
        found, seen = _value(self._root, court), _value(self._root, expert)
        if found and seen and (more := [code for code in seen.split() if code not in found.split()]):
            yield BriefFact(part, f"{expert}_alone", "", " ".join(more))


def _quoted(part: str, quotations: Iterable[Quotation]) -> Iterator[BriefFact]:
    """Yield the words of each quotation in the language of the judgment and in English, as far as there are any."""
    for place, one in enumerate(quotations, 1):
        english = one.english.strip() or (one.wording if one.language == FALLBACK else "")
        yield from (
            BriefFact(part, question, f"{part}.{place}", text)
            for question, text in ((QUOTED, one.wording.strip()), (QUOTED_IN_ENGLISH, english))
            if text
        )


def _steps(part: str, ladder: BriefLadder) -> Iterator[BriefFact]:
    if ladder.offence:
        yield BriefFact(part, "charge_offence_kind", ladder.address, ladder.offence)
    for step in ladder.steps:
        yield BriefFact(part, f"{STEP}{step.number}_{step.instance}", ladder.address, step.value)
    if ladder.stands.value:
        yield BriefFact(part, STANDS, ladder.address, ladder.stands.value)


def _count_victims(row: RowRecord, counts: dict[str, int]) -> None:
    """Count the persons of an entry: children and adults by sex where it is known, others as persons."""
    sex = _value(row, "victim_sex") or ""
    persons, children, adults = (_number(row, f"victim_{name}") for name in ("persons", "children", "adults"))
    counts[_GROUPS.get((sex, True), "children")] += children
    counts[_GROUPS.get((sex, False), "adults")] += adults
    counts["persons"] += max(0, persons - children - adults)


def people_of(case: CaseRecord, addresses: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return sex, age group and citizenship of victims and defendants by their addresses, "" where not known."""
    return {
        addresses[row.row_id]: {name: _value(row, f"{prefix}_{name}") or "" for name in _OF_PERSONS}
        for roster, prefix in (("victims", "victim"), ("defendants", "defendant"))
        for row in case.get(roster, ())
    }


def entry_facts(people: Mapping[str, Mapping[str, str]], ladders: Iterable[BriefLadder]) -> Iterator[BriefFact]:
    """Yield what an entry for SHERLOC tells and a brief does not: of persons, and the article of each charge."""
    for address, person in people.items():
        part, of = ("victims", "victim") if address[-1].isdecimal() else ("outcome", "defendant")
        yield from (BriefFact(part, f"{of}_{name}", address, value) for name, value in person.items() if value)
    yield from (BriefFact("outcome", "charge_article", one.address, one.article) for one in ladders if one.article)


def training_facts(
    case: CaseRecord, left: CaseRecord, addresses: Mapping[str, str], form: Form
) -> tuple[BriefFact, ...]:
    """Return what exercises print beside the facts of a brief: parties, articles with their ranges, the time line.

    Months of the time line count from the first event; the range of an article is that on the date of the offence.
    Both are computed of the `case`, all else is told as it has `left`.
    """
    (root,) = case[""]
    found = [
        BriefFact(TRAINING, question, addresses[row.row_id], value)
        for roster, questions in _OF_TRAINING.items()
        for row in left.get(roster, ())
        for question in questions
        if (value := _value(row, question))
    ]
    named = {_value(row, "victim_id"): addresses[row.row_id] for row in case.get("victims", ())}
    articles = {choice.code: choice.columns.get("ranges", "") for choice in form.choices["offences"]}
    date = _value(root, "offence_end_date") or _value(root, "offence_start_date") or ""
    for row in case.get("charges", ()):
        of_row = partial(BriefFact, TRAINING, row=addresses[row.row_id])
        if victims := " ".join(filter(None, map(named.get, (_value(row, "charge_victims") or "").split()))):
            found.append(of_row(question=NAMED, value=victims))
        if in_force := range_on(articles.get(_value(row, "charge_article") or "", ""), date):
            found.append(of_row(question=RANGE, value=f"{in_force.least}-{in_force.most}"))
    months = {event: month for event in EVENTS if (month := _month(_value(root, event) or "")) is not None}
    if len(months) > 1:
        first = min(months.values())
        found += (BriefFact(TRAINING, event, "", str(month - first)) for event, month in months.items())
    return tuple(found)


def _month(date: str) -> int | None:
    """Return the month of a date, counted from year 0, None for one that does not tell it."""
    year, _, rest = date.partition("-")
    month = rest[:2]
    return int(year) * 12 + int(month) if year.isdecimal() and month.isdecimal() else None


def _number(row: RowRecord, question: str) -> int:
    text = _value(row, question) or ""
    return int(text) if text.isdecimal() else 0


def _value(row: RowRecord, question: str) -> str | None:
    """Return what a row says: "" where nothing is answered, None where the judgments do not state it."""
    answer = row.answers.get(question)
    if answer is None:
        return ""
    return None if answer.state is AnswerState.NOT_STATED else answer.value
