"""Checks an exercise: whether its altered facts agree with the law, with each other and with the texts, by rule."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from tipcoder.analysis.figures.counted_case import CodedRow, CountedCase
from tipcoder.analysis.figures.derived import composition
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.domain.answers import Ref
from tipcoder.domain.briefs import BriefDocument
from tipcoder.domain.release import Audience
from tipcoder.framework.expressions.sentence_ranges import SentenceRange, range_on
from tipcoder.languages.registry import FALLBACK, LANGUAGES
from tipcoder.services.briefs.brief import Brief, BriefReading
from tipcoder.services.briefs.checks import BriefCheck, ExerciseCheckKind, made_check, other_scripts_told
from tipcoder.services.briefs.drafts import read_brief_texts
from tipcoder.services.briefs.exercise import FACTS, Exercise, ExerciseText, exercise_texts, facts_of_text
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.coding import open_coding
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import TextGate

_YOUNGEST = {"age_0_13": 0, "age_14_15": 14, "age_16_17": 16}
_CHILD, _ADULT = "child", "adult"
_OF_CHILDREN, _OF_ADULTS = "trafficking_children", "trafficking_adults"
_CUSTODIAL = frozenset(("imprisonment", "partly_suspended", "suspended"))
_BOUND_TO_SEX = {"pregnancy": "female"}
"""Terms that only a person of this sex can have."""
FEWEST_ALIKE = 11
_FEWEST_CHANGES = 2
_TOLERANCE = 0.01

Alike = tuple[frozenset[str], str, str]


def alike(case: CountedCase) -> Alike:
    """Return what cases alike have in common: purposes, children or adults, and form (F24)."""
    root = case.rows("")[0]
    purposes = frozenset(case.terms.tops("purposes_court", root.codes("purposes_court")))
    return purposes, composition(case).value, root.value("trafficking_form")


@dataclass(frozen=True, slots=True)
class _Fault:
    """Disagreement within a coding: the kind of check, the address of the row, and the values."""

    kind: ExerciseCheckKind
    row: str
    words: str


class ExerciseChecker:
    """Checks the exercises of a project. What other cases tell is read once."""

    def __init__(self, project: OpenProject) -> None:
        """Take the project whose cases and parties count."""
        self._project = project
        self._reading = BriefReading(project)
        self._gate = TextGate(project, Audience.PUBLIC)
        self._alike: Counter[Alike] | None = None

    def checks(self, exercise: Exercise, language: str) -> tuple[BriefCheck, ...]:
        """Return what is to be mended, confirmed or accepted before an exercise is approved in a language.

        A fault that the case has itself is no fault of its exercise.
        """
        case = (exercise.brief.case.id,)
        (source,), (altered,) = (
            [CountedCase(found, FigureTerms(self._project.form)) for found in self._reading.stored(case, document=one)]
            for one in (BriefDocument.BRIEF, BriefDocument.EXERCISE)
        )
        before, after = _Facts(source, exercise.source), _Facts(altered, exercise.brief)
        faults = dict.fromkeys(after.faults())
        for fault in before.faults():
            faults.pop(fault, None)
        found = [*faults, *_thresholds(exercise, before, after), *self._untrue(exercise)]
        if few := self._still_alike(before, after):
            found.append(few)
        checks = [made_check(one.kind, language, "", one.row, one.words) for one in found]
        return (*checks, *self._texts(exercise, language))

    def unknown_ranges(self, exercise: Exercise) -> tuple[str, ...]:
        """Return the addresses of the charges of whose article no range is known on the date of the offence."""
        (record,) = self._reading.stored((exercise.brief.case.id,), document=BriefDocument.EXERCISE)
        facts = _Facts(CountedCase(record, FigureTerms(self._project.form)), exercise.brief)
        return tuple(
            facts.address(charge)
            for charge in facts.case.rows("charges")
            if facts.range_of(charge.value("charge_article")) is None
        )

    def _untrue(self, exercise: Exercise) -> Iterator[_Fault]:
        """Yield the entries whose condition was true of the case and is not of its exercise."""
        source, altered = (
            open_coding(self._project, one).live for one in (exercise.source.rows[""], exercise.coding_id)
        )
        gone = source.shown_entries() - altered.shown_entries()
        for entry in sorted(gone, key=lambda one: one.code):
            for row in altered.rows(altered.root, entry.roster):
                if altered.value(Ref(row.id, entry.question)) == entry.code:
                    yield _Fault(ExerciseCheckKind.CHALLENGE_UNTRUE, f"{entry.roster}.{row.position + 1}", entry.code)

    def _still_alike(self, before: "_Facts", after: "_Facts") -> _Fault | None:
        if self._alike is None:
            terms = FigureTerms(self._project.form)
            self._alike = Counter(alike(CountedCase(found, terms)) for found in self._reading.stored())
        changed = [name for name, value in after.told_apart().items() if value != before.told_apart()[name]]
        if self._alike[alike(before.case)] >= FEWEST_ALIKE or len(changed) >= _FEWEST_CHANGES:
            return None
        return _Fault(ExerciseCheckKind.STILL_ALIKE, "", ", ".join(changed) or "0")

    def _texts(self, exercise: Exercise, language: str) -> Iterator[BriefCheck]:
        texts = [one for one in exercise_texts(exercise) if one.place.language == language]
        if not any(one.part == FACTS and one.words for one in texts):
            yield made_check(ExerciseCheckKind.MISSING_TEXT, language, FACTS, "", "")
        for text in texts:
            if text.is_older:
                changed = "; ".join(_changes_told(exercise, text))
                yield made_check(ExerciseCheckKind.TEXT_OLDER, language, text.part, text.address, changed)
            if language == FALLBACK and (foreign := other_scripts_told(text.words)):
                yield made_check(ExerciseCheckKind.NOT_ENGLISH, language, text.part, text.address, foreign)
            written = text.place.written(text.words)
            if _is_for_all(text.part):
                for words in outcome_words(text.words):
                    yield made_check(ExerciseCheckKind.OUTCOME_TOLD, language, text.part, text.address, words)
            for words in self._gate.words_found(written):
                yield made_check(ExerciseCheckKind.IDENTIFIER, language, text.part, text.address, words)


def _is_for_all(part: str) -> bool:
    """Return whether a part is read before the solution: what happened, what roles and witnesses are told."""
    return part == FACTS or part not in {one.name for one in read_parts()}


def _changes_told(exercise: Exercise, text: ExerciseText) -> Iterator[str]:
    told = set(facts_of_text((*exercise.brief.facts, *exercise.source.facts), text.part, text.address))
    for before, after in exercise.changed():
        one = after or before
        if one is not None and told.intersection((before, after)):
            values = (fact.value if fact else None for fact in (before, after))
            yield f"{one.row} {one.question}: {' -> '.join(value or '–' for value in values)}".strip()


def outcome_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that tell how a case ended, in any language of the program."""
    return tuple(dict.fromkeys(found.group() for found in _outcome().finditer(text)))


@cache
def _outcome() -> re.Pattern[str]:
    stems = {stem for language in LANGUAGES for stem in read_brief_texts(language)["word"]["outcome_stems"].split()}
    return re.compile(rf"\b(?:{'|'.join(sorted(stems))})\w*", re.IGNORECASE)


def _thresholds(exercise: Exercise, before: "_Facts", after: "_Facts") -> Iterator[_Fault]:
    """Yield the victims whose age crossed one on which the article depends, with the charges that name them."""
    now = {row.id: row for row in after.case.rows("victims")}
    for row in before.case.rows("victims"):
        other = now.get(exercise.rows[row.id])
        if other is None:
            continue
        ages = [one.value("victim_age_group") for one in (row, other)]
        if _crosses(*ages):
            charges = ", ".join(after.address(one) for one in after.charges_naming(other))
            words = f"{' -> '.join(ages)}; {charges}" if charges else " -> ".join(ages)
            yield _Fault(ExerciseCheckKind.AGE_THRESHOLD, after.address(other), words)


def _crosses(before: str, after: str) -> bool:
    if not before or not after or before == after:
        return False
    is_child = [_is_child(age) for age in (before, after)]
    if is_child[0] != is_child[1]:
        return None not in is_child
    youngest = [_YOUNGEST.get(age) for age in (before, after)]
    return None not in youngest and youngest[0] != youngest[1]


def _is_child(age: str) -> bool | None:
    """Return whether an age group is of children, None where it is not known."""
    if age in _YOUNGEST or age == _CHILD:
        return True
    return False if age.startswith("age_") or age == _ADULT else None


class _Facts:
    """The facts of a coding, by which it is checked in itself."""

    def __init__(self, case: CountedCase, brief: Brief) -> None:
        self.case = case
        self._root = case.rows("")[0]
        self._addresses = {row: address for address, row in brief.rows.items()}
        self._articles = {choice.code: choice for choice in brief.form.choices["offences"]}
        self._date = self._root.value("offence_end_date") or self._root.value("offence_start_date")

    def address(self, row: CodedRow) -> str:
        return self._addresses[row.id]

    def charges_naming(self, victim: CodedRow) -> list[CodedRow]:
        key = victim.value("victim_id")
        return [charge for charge in self.case.rows("charges") if key in charge.codes("charge_victims")]

    def told_apart(self) -> Mapping[str, object]:
        """Return by what a case may be told from others."""
        victims = self.case.rows("victims")
        return {
            "sex": Counter(row.value("victim_sex") for row in victims),
            "age_group": Counter(row.value("victim_age_group") for row in victims),
            "sector": frozenset(self._root.codes("sectors")),
            "year": self._root.value("decision_date")[:4],
            "length": self._root.value("first_instance_length"),
            "victims": sum(row.number("victim_persons") or 1 for row in victims),
        }

    def range_of(self, article: str) -> SentenceRange | None:
        """Return the range of imprisonment of an article on the date of the offence, None where it is not known."""
        choice = self._articles.get(article)
        return range_on(choice.columns.get("ranges", ""), self._date) if choice and self._date else None

    def faults(self) -> Iterator[_Fault]:
        """Yield what does not agree."""
        yield from self._dates()
        for victim in self.case.rows("victims"):
            yield from self._sex(victim)
        for charge in self.case.rows("charges"):
            yield from self._ages(charge)
            yield from self._in_force(charge)
            yield from self._sentence(charge)
        for defendant in self.case.rows("defendants"):
            yield from self._total(defendant)

    def _sex(self, victim: CodedRow) -> Iterator[_Fault]:
        sex = victim.value("victim_sex")
        for code in (*victim.codes("victim_vulnerabilities"), *victim.codes("victim_relationship")):
            if sex and _BOUND_TO_SEX.get(code, sex) != sex:
                yield _Fault(ExerciseCheckKind.SEX, self.address(victim), f"{code}; {sex}")

    def _ages(self, charge: CodedRow) -> Iterator[_Fault]:
        """Yield a charge of an offence against children that names none, or of one against adults that names one."""
        kind, named = charge.value("charge_offence_kind"), charge.codes("charge_victims")
        victims = [row for row in self.case.rows("victims") if not named or row.value("victim_id") in named]
        known = [_is_child(row.value("victim_age_group")) for row in victims]
        article = charge.value("charge_article")
        is_wrong = kind == _OF_CHILDREN and bool(known) and not any(one in (True, None) for one in known)
        is_wrong |= kind == _OF_ADULTS and bool(named) and True in known
        if is_wrong:
            yield _Fault(ExerciseCheckKind.ARTICLE_AGE, self.address(charge), f"{article}; {kind}")

    def _in_force(self, charge: CodedRow) -> Iterator[_Fault]:
        choice = self._articles.get(charge.value("charge_article"))
        if choice is None or not self._date:
            return
        since, until = (choice.columns.get(name, "") for name in ("valid_from", "valid_to"))
        if not SentenceRange(since, until, "", "").may_be_in_force(self._date):
            words = f"{choice.code}; {since}/{until}; {self._date}"
            yield _Fault(ExerciseCheckKind.ARTICLE_NOT_IN_FORCE, self.address(charge), words)

    def _dates(self) -> Iterator[_Fault]:
        """Yield pairs of dates of which the earlier one should not come after the later one."""
        keys = ("offence_start_date", "offence_end_date", "indictment_date", "decision_date")
        told = [(key, self._root.value(key)) for key in keys]
        later = sorted(self.case.rows("decisions"), key=lambda row: row.number("decision_number") or 0)
        told += [(self.address(row), row.value("decision_given_on")) for row in later]
        ordered = [one for one in told if one[1]]
        pairs = [*pairwise(ordered)]
        if (investigated := self._root.value("investigation_date")) and (charged := dict(told)["indictment_date"]):
            pairs.append((("investigation_date", investigated), ("indictment_date", charged)))
        for (first, earlier), (second, later_date) in pairs:
            length = min(len(earlier), len(later_date))
            if earlier[:length] > later_date[:length]:
                yield _Fault(ExerciseCheckKind.DATE_ORDER, "", f"{first} {earlier} > {second} {later_date}")

    def _sentence(self, charge: CodedRow) -> Iterator[_Fault]:
        months = charge.number("charge_standing_months")
        if months is None or _CUSTODIAL.isdisjoint(charge.codes("charge_standing_sentences")):
            return
        found = self.range_of(charge.value("charge_standing_article"))
        entered = [row.number("sentence_minimum_months") for row in charge.under("sentences")]
        least = float(found.least) if found and found.least else next((one for one in entered if one is not None), None)
        most = float(found.most) if found and found.most else None
        if most is not None and months > most + _TOLERANCE:
            yield self._beyond(charge, f"{months:g} > {most:g}")
        if least is not None and months < least - _TOLERANCE and not charge.codes("charge_standing_basis"):
            yield self._beyond(charge, f"{months:g} < {least:g}")

    def _total(self, defendant: CodedRow) -> Iterator[_Fault]:
        total = defendant.number("total_sentence_months")
        charges = defendant.under("charges")
        parts = [months for one in charges if (months := one.number("charge_standing_months")) is not None]
        if total is None or not parts:
            return
        if total < max(parts) - _TOLERANCE:
            yield self._beyond(defendant, f"{total:g} < {max(parts):g}")
        if total > sum(parts) + _TOLERANCE:
            yield self._beyond(defendant, f"{total:g} > {sum(parts):g}")

    def _beyond(self, row: CodedRow, words: str) -> _Fault:
        return _Fault(ExerciseCheckKind.SENTENCE_RANGE, self.address(row), words)
