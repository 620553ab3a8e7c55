"""Counts persons whom a few answers together single out, though none of them names anybody.

Who knows that a woman of 16 from abroad was a victim in 2021 finds her row if there is no other like it. The answers
that others can know are those to questions with one of these roles (`bind::tip:role`): of the case `country`,
`decision_date`, `court` and `exploitation`; of a person `sex`, `age` and `citizenship`. Where no roster has questions
of these, it is the rosters whose questions leave as year, level or group, and the same of their cases. Answers are
compared as they leave: years, levels, groups.

A combination that fewer than `K` persons share is small: the threshold of the Counter-Trafficking Data Collaborative
(ctdatacollaborative.org, k-anonymity with k = 11). Every row of a roster counts as one person.

Numbers that leave, as they are or in bands, of the case and of the person, are told apart: with them most persons stand
alone, but few know how many hearings there were.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError, UserErrors
from tipcoder.exchange.privacy.groups import can_be_grouped
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import Coarser, ReleasePlan
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.framework.form.form import Form, Question
from tipcoder.languages.captions import Captions

K = 11
_CASE_ROLES = ("country", "decision_date", "court", "exploitation")
_PERSON_ROLES = ("sex", "age", "citizenship")
_COARSE = (Leaving.YEAR, Leaving.LEVEL, Leaving.GROUP)


@dataclass(frozen=True, slots=True)
class Combination:
    """Answers that so many persons share, in words, in the order of `SmallCells.questions`; "" for no answer."""

    values: tuple[str, ...]
    persons: int


@dataclass(frozen=True, slots=True)
class SmallCells:
    """The combinations of one roster that fewer than `K` persons share, the smallest first.

    `label` calls the roster, `questions` what was combined. `persons` counts all rows of the roster.
    """

    roster: str
    label: str
    questions: tuple[str, ...]
    persons: int
    combinations: tuple[Combination, ...]
    k: int = K
    unique_by_numbers: int = 0
    """Number of persons who stand alone if the numbers that leave are known too."""

    @property
    def unique(self) -> int:
        """Return the number of combinations that single out one person."""
        return sum(found.persons == 1 for found in self.combinations)

    @property
    def small(self) -> int:
        """Return the number of persons who share their combination with fewer than `k`."""
        return sum(found.persons for found in self.combinations)

    @property
    def is_small(self) -> bool:
        """Return whether anybody is singled out, or one of few."""
        return bool(self.combinations or self.unique_by_numbers)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question by whose answers persons are told apart, and how it leaves.

    `choices` are the ways in which it can leave, the present one first; `level` calls the roster, "" for cases.
    """

    name: str
    label: str
    level: str
    is_number: bool
    choices: tuple[Leaving, ...]


class SmallCellCounter:
    """Counts persons by what can be known of them once it left, case by case; labels in a language.

    Texts tell nobody apart, reviewed or not. `is_grouped`: answers came as the groups in which they left before.
    """

    def __init__(self, release: ReleasePlan, language: str, captions: Captions, *, is_grouped: bool = False) -> None:
        release, form = release.unreviewed, release.form
        maker = ColumnMaker(form, Labels(form, language), captions, {}, is_closed=not is_grouped, is_grouped=is_grouped)
        chosen = {
            roster: tuple(question for question in questions if release.how(question) is not Leaving.WITHHELD)
            for roster, questions in _chosen(release.uncoarsened)
        }
        self._levels = _columns(maker, chosen, release)
        self._numbers = _columns(maker, {roster: _numbers(roster, release) for roster in chosen}, release)
        self._labels = {roster.key: maker.labels.give(roster.label) or roster.name for _, roster in form.rosters()}
        self._words = maker.labels
        self._counts: dict[str, Counter[tuple[str, ...]]] = {roster: Counter() for roster in chosen if roster}
        self._by_numbers: dict[str, Counter[int]] = {roster: Counter() for roster in self._counts}

    @property
    def questions(self) -> dict[str, frozenset[str]]:
        """The keys of the questions by whose answers persons are told apart, by roster, "" for those of cases."""
        return {
            roster: frozenset(column.question.key for column in (*columns, *self._numbers[roster]))
            for roster, columns in self._levels.items()
        }

    @property
    def rosters(self) -> tuple[str, ...]:
        """The rosters of persons."""
        return tuple(self._counts)

    def names(self, roster: str) -> tuple[str, ...]:
        """Return the names of the questions by which the persons of a roster are known, those of the case first."""
        return tuple(column.question.name for column in (*self._levels.get("", ()), *self._levels[roster]))

    def known(self, rows: CaseRecord) -> Iterator[list[tuple[str, ...]]]:
        """Yield what is known of each person of a case, roster by roster."""
        of_case = _values(self._levels.get("", ()), rows[""][0].answers)
        for roster in self._counts:
            yield [(*of_case, *_values(self._levels[roster], row.answers)) for row in rows.get(roster, ())]

    def add(self, rows: CaseRecord) -> None:
        """Count the persons of one case."""
        if not self._counts:
            return
        root = rows[""][0].answers
        of_case, numbers = _values(self._levels.get("", ()), root), _values(self._numbers.get("", ()), root)
        for roster, counts in self._counts.items():
            for row in rows.get(roster, ()):
                known = (*of_case, *_values(self._levels[roster], row.answers))
                counts[known] += 1
                # Numbers make nearly every combination another one: what is kept of each is its hash.
                self._by_numbers[roster][hash((known, numbers, _values(self._numbers[roster], row.answers)))] += 1

    def counting(self, cases: Iterable[CaseRecord]) -> Iterator[CaseRecord]:
        """Yield cases as they are, counted."""
        for case in cases:
            self.add(case)
            yield case

    def found(self) -> tuple[SmallCells, ...]:
        """Return what is small, of each roster of persons that has anything."""
        return tuple(self._small(roster, counts) for roster, counts in self._counts.items() if counts)

    def _small(self, roster: str, counts: Counter[tuple[str, ...]]) -> SmallCells:
        asked = (*self._levels.get("", ()), *self._levels[roster])
        small = sorted((persons, values) for values, persons in counts.items() if persons < K)
        return SmallCells(
            roster,
            self._labels[roster],
            tuple(self._words.give(found.question.label) or found.question.name for found in asked),
            counts.total(),
            tuple(Combination(values, persons) for persons, values in small),
            unique_by_numbers=sum(persons == 1 for persons in self._by_numbers[roster].values()),
        )


class LessSought:
    """Looks for what need not leave so that nobody stands alone: the step that hides most persons, again and again.

    Each person is known by the answers as they leave now, and by the more general ones that could leave instead. Of
    steps that hide as many, the one that loses fewer values comes first. Numbers are left to a person.
    """

    def __init__(self, fine: SmallCellCounter, general: SmallCellCounter, found: Sequence[Attribute]) -> None:
        """Tell persons by `fine`, and where `found` says that an answer can leave more generally, by `general`."""
        self._ways = {one.name: one.choices for one in found if not one.is_number}
        self._fine, self._general = fine, general
        self._persons: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}

    @property
    def questions(self) -> dict[str, frozenset[str]]:
        """The questions whose answers are looked at, as `SmallCellCounter.questions`."""
        return self._fine.questions

    def add(self, rows: CaseRecord) -> None:
        """Note the persons of one case."""
        for roster, fine, general in zip(
            self._fine.rosters, self._fine.known(rows), self._general.known(rows), strict=True
        ):
            self._persons.setdefault(roster, []).extend(zip(fine, general, strict=True))

    def found(self) -> tuple[Coarser, tuple[tuple[str, ...], tuple[str, ...]]]:
        """Return of which questions less should leave, and the answers of one person who stands alone, now and then."""
        chosen: dict[str, Leaving] = {}
        alone = self._alone(chosen)
        example = next(iter(alone), None)
        while alone:
            steps = [
                (len(self._alone({**chosen, name: how})), self._values_of({**chosen, name: how}), name, how)
                for name, ways in self._ways.items()
                for how in ways[ways.index(chosen[name]) + 1 if name in chosen else 1 :]
            ]
            better = [(left, -values, name, how) for left, values, name, how in steps if left < len(alone)]
            # where no single step hides anybody, the one that leaves fewest kinds of persons brings the next closer
            nearer = [(left, values, name, how) for left, values, name, how in steps]
            if not steps:
                break
            _, _, name, how = min(better or nearer)
            chosen[name] = how
            alone = self._alone(chosen)
        for name in tuple(chosen):  # a step that hides nobody any more is none
            rest = {other: how for other, how in chosen.items() if other != name}
            if len(self._alone(rest)) <= len(alone):
                chosen = rest
        if example is None:
            return chosen, ((), ())
        roster, place = example
        return chosen, (self._told(roster, place, {}), self._told(roster, place, chosen))

    def _alone(self, chosen: Mapping[str, Leaving]) -> list[tuple[str, int]]:
        found = []
        for roster, persons in self._persons.items():
            told = [self._told(roster, place, chosen) for place in range(len(persons))]
            counts = Counter(told)
            found += [(roster, place) for place, known in enumerate(told) if counts[known] == 1]
        return found

    def _values_of(self, chosen: Mapping[str, Leaving]) -> int:
        """Return how many different answers are left to be told of all persons."""
        return sum(
            len({self._told(roster, place, chosen) for place in range(len(persons))})
            for roster, persons in self._persons.items()
        )

    def _told(self, roster: str, place: int, chosen: Mapping[str, Leaving]) -> tuple[str, ...]:
        fine, general = self._persons[roster][place]
        ways = [chosen.get(name) for name in self._fine.names(roster)]
        return tuple(
            general[at] if how is Leaving.GROUP else fine[at]
            for at, how in enumerate(ways)
            if how is not Leaving.WITHHELD
        )


def with_other_readings(found: Sequence[SmallCells], others: Sequence[Sequence[SmallCells]]) -> tuple[SmallCells, ...]:
    """Return what is small, with what is so only by other readings of the same cases.

    Each reading is counted by itself: a person who is read twice alike is no second person.
    """
    merged = {cells.roster: cells for cells in found}
    for cells in (cells for one in others for cells in one):
        before = merged.get(cells.roster)
        if before is None:
            merged[cells.roster] = cells
            continue
        fewest = {combination.values: combination.persons for combination in before.combinations}
        for combination in cells.combinations:
            fewest[combination.values] = min(combination.persons, fewest.get(combination.values, K))
        ordered = sorted((persons, values) for values, persons in fewest.items())
        merged[cells.roster] = replace(
            before,
            combinations=tuple(Combination(values, persons) for persons, values in ordered),
            unique_by_numbers=max(before.unique_by_numbers, cells.unique_by_numbers),
        )
    return tuple(merged.values())


def refuse_small_cells(found: Iterable[SmallCells]) -> None:
    """Raise an error for each roster in which persons are singled out.

    Raises:
        UserErrors: small_cells_open.
    """
    if open_ones := [small_cells_fault(cells) for cells in found if cells.is_small]:
        raise UserErrors(open_ones)


def small_cells_fault(cells: SmallCells) -> UserError:
    """Return what a person is told of a roster in which persons are singled out."""
    return UserError(
        "small_cells_open",
        roster=cells.label,
        persons=cells.persons,
        unique=cells.unique,
        few=cells.small - cells.unique,
        k=cells.k,
        unique_by_numbers=cells.unique_by_numbers,
        questions=", ".join(cells.questions),
    )


def told(found: Iterable[SmallCells]) -> dict[str, dict[str, int]]:
    """Return how many persons are singled out, by roster, as a record of what left has it."""
    return {cells.roster: {"persons": cells.persons, "small": cells.small, "unique": cells.unique} for cells in found}


def attributes(release: ReleasePlan, language: str) -> tuple[Attribute, ...]:
    """Return the questions by whose answers persons are told apart, as they leave if nobody lets less go."""
    release, form = release.unreviewed.uncoarsened, release.form
    words = Labels(form, language)
    labels = {"": "", **{roster.key: words.give(roster.label) or roster.name for _, roster in form.rosters()}}
    chosen = dict(_chosen(release))
    return tuple(
        Attribute(
            question.name,
            words.give(question.label) or question.name,
            labels[roster],
            is_number,
            _choices(question, form, release.how(question)),
        )
        for is_number in (False, True)
        for roster, questions in chosen.items()
        for question in (_numbers(roster, release) if is_number else questions)
    )


def _choices(question: Question, form: Form, leaves: Leaving) -> tuple[Leaving, ...]:
    is_exact = leaves in (Leaving.AS_IS, Leaving.LEVEL)
    more = (Leaving.GROUP,) if is_exact and can_be_grouped(question, form) else ()
    return (leaves, *more, Leaving.WITHHELD)


def _columns(
    maker: ColumnMaker, chosen: Mapping[str, Iterable[Question]], release: ReleasePlan
) -> dict[str, list[QuestionColumns]]:
    return {
        roster: [maker.make(question, question.key, release.how(question), Names()) for question in questions]
        for roster, questions in chosen.items()
    }


def _numbers(roster: str, release: ReleasePlan) -> tuple[Question, ...]:
    """Return the questions of a level whose numbers leave, but for ages, which others know of a person."""
    return tuple(
        question
        for question in release.form.questions(roster)
        if question.type.is_number
        and question.role not in (*_CASE_ROLES, *_PERSON_ROLES)
        and release.how(question) in (Leaving.AS_IS, Leaving.GROUP)
    )


def _chosen(release: ReleasePlan) -> Iterator[tuple[str, tuple[Question, ...]]]:
    """Yield the questions to be combined of the cases and of each roster of persons; no roster, nothing."""
    form = release.form
    rosters = [roster.key for _, roster in form.rosters()]
    of_persons = {roster: _leaving(form.questions(roster), release, _PERSON_ROLES) for roster in rosters}
    of_case = _leaving(form.questions(""), release, _CASE_ROLES)
    if not any(of_persons.values()):
        of_persons = {roster: _coarse(form.questions(roster), release) for roster in rosters}
        of_case = of_case or _coarse(form.questions(""), release)
    if any(of_persons.values()):
        yield "", of_case
    yield from ((roster, questions) for roster, questions in of_persons.items() if questions)


def _leaving(questions: Iterable[Question], release: ReleasePlan, roles: tuple[str, ...]) -> tuple[Question, ...]:
    found = [question for question in questions if question.role in roles]
    return tuple(found for found in found if release.how(found) in (Leaving.AS_IS, *_COARSE))


def _coarse(questions: Iterable[Question], release: ReleasePlan) -> tuple[Question, ...]:
    return tuple(found for found in questions if release.how(found) in _COARSE)


def _values(columns: Iterable[QuestionColumns], answers: Mapping[str, Answer]) -> tuple[str, ...]:
    return tuple(_value(found, answers.get(found.question.key)) for found in columns)


def _value(columns: QuestionColumns, answer: Answer | None) -> str:
    """Return what is known by an answer, its label where it has one; a state by its name."""
    if answer is None or not answer.value:
        return "" if answer is None else answer.state.value
    cells = columns.fill(answer)
    has_label = len(columns.columns) > 1 and columns.columns[1].name.endswith("_label")
    type_ = columns.question.type
    if has_label and type_.is_multiple and not type_.kind.is_ordered:
        return "; ".join(sorted(str(cells[1] or "").split("; ")))
    return str((cells[1] if has_label else None) or cells[0] or "")
