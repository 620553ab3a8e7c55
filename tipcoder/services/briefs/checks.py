"""Checks a brief before it is approved: texts that are missing or older, identifiers, numbers, persons singled out."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from tipcoder.domain.answers import Answer
from tipcoder.domain.briefs import BriefFact
from tipcoder.domain.folding import fold
from tipcoder.domain.records import CaseRecord
from tipcoder.domain.release import Audience, WrittenText
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import FALLBACK
from tipcoder.languages.transliteration import words_of_other_scripts
from tipcoder.services.briefs.brief import Brief, BriefReading, Narrative
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, lines_of
from tipcoder.services.briefs.facts import QUOTED_IN_ENGLISH
from tipcoder.services.briefs.generalising import told
from tipcoder.services.briefs.parts import BriefPart, read_parts
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import TextGate, opened_for_team

_FEW = 11
"""Persons alike below which one of them is singled out: the k of the Counter-Trafficking Data Collaborative."""
_FEWEST_CASES = 2
"""Cases with persons alike below which the public is told of none of them: all of one case may be known."""
_ALIKE = ("victim_sex", "victim_age_group", "victim_exploitation", "victim_non_punishment", "victim_offences")
_IN_ENTRIES = "victim_citizenship"
"""An entry for SHERLOC, which is made of an English brief, tells it too."""
_ALIKE_BY_CASE = ("decision_date", "sectors")
_PERSONS = "victim_persons"
ASKED_OF_PERSONS = {"": _ALIKE_BY_CASE, "victims": (*_ALIKE, _IN_ENTRIES, _PERSONS)}
"""Questions by which persons are alike, by roster."""
_FEWEST_SAME = 4
"""Words of a text from which on it is hardly the same in two languages."""
_MOST_TOLD = 5
"""Words in letters of another script that are told of a text."""
_DIGITS = re.compile(r"\d+")
_ID = 12


_Alike = tuple[str, ...]
"""Answers that others may share."""


class CheckKind(StrEnum):
    """Kinds of checks of a brief."""

    MISSING_TEXT = "missing_text"
    TEXT_OLDER = "text_older"
    NOT_ENGLISH = "not_english"
    SAME_WORDS = "same_words"
    IDENTIFIER = "identifier"
    NUMBERS_DIFFER = "numbers_differ"
    SMALL_CELLS = "small_cells"


class ExerciseCheckKind(StrEnum):
    """Kinds of checks of an exercise: whether its altered facts agree with each other, the law and its texts."""

    AGE_THRESHOLD = "age_threshold"
    ARTICLE_AGE = "article_age"
    ARTICLE_NOT_IN_FORCE = "article_not_in_force"
    DATE_ORDER = "date_order"
    SENTENCE_RANGE = "sentence_range"
    SEX = "sex"
    CHALLENGE_UNTRUE = "challenge_untrue"
    MISSING_TEXT = "missing_text"
    NOT_ENGLISH = "not_english"
    OUTCOME_TOLD = "outcome_told"
    TEXT_OLDER = "text_older"
    STILL_ALIKE = "still_alike"
    IDENTIFIER = "identifier"


ACCEPTABLE = (
    CheckKind.SAME_WORDS,
    CheckKind.IDENTIFIER,
    CheckKind.NUMBERS_DIFFER,
    CheckKind.SMALL_CELLS,
    ExerciseCheckKind.AGE_THRESHOLD,
    ExerciseCheckKind.STILL_ALIKE,
    ExerciseCheckKind.IDENTIFIER,
)
"""Checks that a person may accept; others are mended."""


@dataclass(frozen=True, slots=True)
class BriefCheck:
    """A thing to decide on before a brief is approved; `words` are what was found, `row` an address.

    `id` is the same for the same words at the same place: who accepts it has seen these.
    """

    id: str
    kind: CheckKind | ExerciseCheckKind
    language: str
    part: str
    row: str
    words: str

    @property
    def may_be_accepted(self) -> bool:
        """Return whether a person may accept it."""
        return self.kind in ACCEPTABLE


class BriefChecker:
    """Checks the briefs of a project. What is looked for in texts is read once."""

    def __init__(self, project: OpenProject) -> None:
        """Take the project whose parties and decisions count."""
        self._project = project
        self._gate = TextGate(project, Audience.RECIPIENT)
        self._known: dict[tuple[Sequence[str], frozenset[str]], AlikePersons] = {}
        self._drafts: dict[str, BriefDrafts] = {}

    def checks(self, brief: Brief, language: str, generalising: Collection[str] = ()) -> tuple[BriefCheck, ...]:
        """Return what is to be decided in one language, part by part; less is told of attributes `generalising`."""
        found = list(self.texts_to_mend(brief, language))
        for part in read_parts():
            replaced = brief.replaced.get((part.name, language))
            if replaced is not None:
                draft = part_draft(brief, part, self.drafts(brief, language))
                found += self._identifiers(language, part.name, "", replaced.written)
                found += _numbers(language, part.name, "", draft, opened_for_team(replaced.written))
                continue
            for narrative in brief.narratives:
                if narrative.part == part.name:
                    found += self._narrative(brief, language, narrative)
        found += self._small_cells(brief, language, generalising)
        return tuple(found)

    def texts_to_mend(self, brief: Brief, language: str) -> Iterator[BriefCheck]:
        """Yield the texts that are missing in a language, or older than what they are written from."""
        for part in read_parts():
            replaced = brief.replaced.get((part.name, language))
            if replaced is not None:
                draft = part_draft(brief, part, self.drafts(brief, language))
                if replaced.basis != part_basis(brief, part, language, draft):
                    yield made_check(CheckKind.TEXT_OLDER, language, part.name, "", draft)
                continue
            for one in (one for one in brief.narratives if one.part == part.name):
                if not one.text(language, brief.national):
                    yield made_check(CheckKind.MISSING_TEXT, language, one.part, one.row, _source(brief, one))
                elif language in one.typed and one.typed[language].basis != one.basis(language, brief.national):
                    yield made_check(CheckKind.TEXT_OLDER, language, one.part, one.row, _source(brief, one))
        yield from not_in_english(brief, language)

    def drafts(self, brief: Brief, language: str) -> BriefDrafts:
        """Return the drafts of a language, made once for all briefs of a form."""
        if language not in self._drafts or self._drafts[language].form is not brief.form:
            self._drafts[language] = BriefDrafts(brief.form, language)
        return self._drafts[language]

    def _narrative(self, brief: Brief, language: str, narrative: Narrative) -> Iterator[BriefCheck]:
        written, source = narrative.text(language, brief.national), _source(brief, narrative)
        if not written:
            return
        yield from self._identifiers(language, narrative.part, narrative.row, written)
        if language != brief.national:
            yield from _numbers(language, narrative.part, narrative.row, source, opened_for_team(written))
            if _are_same(source, opened_for_team(written)):
                yield made_check(CheckKind.SAME_WORDS, language, narrative.part, narrative.row, source)

    def _identifiers(self, language: str, part: str, row: str, written: WrittenText) -> Iterator[BriefCheck]:
        """Yield what may identify somebody, each by itself; a text that was let go for workbooks is read already."""
        if self._gate.text(written) is None:
            for words in self._gate.words_found(written):
                yield made_check(CheckKind.IDENTIFIER, language, part, row, words)

    def is_recognisable(self, brief: Brief, generalising: Collection[str]) -> bool:
        """Return whether the public could recognise somebody by a brief, whatever a person accepted."""
        return self._alike(_ALIKE, generalising).is_recognisable(brief.case.id)

    def _small_cells(self, brief: Brief, language: str, generalising: Collection[str]) -> Iterator[BriefCheck]:
        """Yield the victims like whom few are in the project, by what the brief, or an entry made of it, tells."""
        questions = (*_ALIKE, _IN_ENTRIES) if language == FALLBACK else _ALIKE
        drafts = self.drafts(brief, language)
        for victim, alike in self._alike(questions, generalising).few(brief.case.id):
            values = zip((*_ALIKE_BY_CASE, *questions), alike, strict=True)
            words = (drafts.told(BriefFact("victims", question, "", value)) for question, value in values if value)
            yield made_check(CheckKind.SMALL_CELLS, language, "victims", victim, "; ".join(words))

    def _alike(self, questions: Sequence[str], generalising: Collection[str]) -> "AlikePersons":
        """Return who is alike in the project by some questions, which is counted once."""
        key = questions, frozenset(generalising)
        if key not in self._known:
            reading = BriefReading(self._project)
            cases = map(reading.left, reading.stored(only=ASKED_OF_PERSONS))
            self._known[key] = alike_persons(cases, reading.form, generalising, questions)
        return self._known[key]


@dataclass(frozen=True, slots=True)
class AlikePersons:
    """Facts of each entry of victims that can be known, by case and address; of those alike, persons and cases."""

    of_case: Mapping[str, Mapping[str, _Alike]]
    persons: Mapping[_Alike, int]
    cases: Mapping[_Alike, int]

    def few(self, case: str) -> Iterator[tuple[str, _Alike]]:
        """Yield the entries of a case that are among few alike, with what can be known of them."""
        return ((victim, of) for victim, of in self.of_case.get(case, {}).items() if self.persons[of] < _FEW)

    def is_recognisable(self, case: str) -> bool:
        """Return whether the public could recognise somebody of a case: among few alike, or with those of one case."""
        return any(
            self.persons[of] < _FEW or self.cases[of] < _FEWEST_CASES for of in self.of_case.get(case, {}).values()
        )


def alike_persons(
    cases: Iterable[CaseRecord], form: Form, generalising: Collection[str] = (), questions: Sequence[str] = _ALIKE
) -> AlikePersons:
    """Return who is alike in cases as they leave, or left, by questions of victims; less is told of some attributes."""
    persons, of_cases = Counter[_Alike](), Counter[_Alike]()
    found: dict[str, dict[str, _Alike]] = {}
    for case in cases:
        in_case: dict[str, _Alike] = {}
        for place, row in enumerate(case.get("victims", ()), 1):
            alike = tuple(
                told(question, _value(answers, question), generalising, form) or ""
                for answers, asked in ((case[""][0].answers, _ALIKE_BY_CASE), (row.answers, questions))
                for question in asked
            )
            count = _value(row.answers, _PERSONS)
            in_case[f"V{place}"] = alike
            persons[alike] += int(count) if count.isdecimal() else 1
        of_cases.update(set(in_case.values()))
        found[case[""][0].case_id] = in_case
    return AlikePersons(found, persons, of_cases)


def not_in_english(brief: Brief, language: str) -> Iterator[BriefCheck]:
    """Yield the English texts, of quotations too, that have letters of other scripts: they are in another language."""
    if language != FALLBACK:
        return
    texts = [(part, "", text.written) for (part, of), text in brief.replaced.items() if of == language]
    texts += ((one.part, one.row, one.typed[language].written) for one in brief.narratives if language in one.typed)
    told = [(part, row, opened_for_team(text)) for part, row, text in texts]
    told += ((one.part, one.row, one.value or "") for one in brief.facts if one.question == QUOTED_IN_ENGLISH)
    for part, row, words in told:
        if found := other_scripts_told(words):
            yield made_check(CheckKind.NOT_ENGLISH, language, part, row, found)


def other_scripts_told(text: str) -> str:
    """Return the first words of a text that are in letters of another script than Latin, "" for none."""
    return " ".join(words_of_other_scripts(text)[:_MOST_TOLD])


def _are_same(text: str, other: str) -> bool:
    words = fold(text).split()
    return len(words) >= _FEWEST_SAME and words == fold(other).split()


def _source(brief: Brief, narrative: Narrative) -> str:
    national = narrative.text(brief.national, brief.national)
    return "" if national is None else opened_for_team(national)


def part_draft(brief: Brief, part: BriefPart, drafts: BriefDrafts) -> str:
    """Return what is drafted of a part, line by line."""
    return "\n".join(lines_of(drafts.part(part, BriefContent(brief.facts, brief.ladder))))


def part_basis(brief: Brief, part: BriefPart, language: str, draft: str) -> str:
    """Return the hash of what a text in place of a part is written from: the draft, and the national text before it."""
    national = brief.replaced.get((part.name, brief.national)) if language != brief.national else None
    source = draft if national is None else f"{draft}\n{national.written.key.sha256}"
    return sha256(source.encode()).hexdigest()


def _numbers(language: str, part: str, row: str, source: str, text: str) -> Iterator[BriefCheck]:
    """Yield the numbers that one of two texts has and the other has not."""
    here, there = Counter(_DIGITS.findall(source)), Counter(_DIGITS.findall(text))
    if differing := sorted(((here - there) + (there - here)).elements()):
        yield made_check(CheckKind.NUMBERS_DIFFER, language, part, row, " ".join(differing))


def made_check(kind: CheckKind | ExerciseCheckKind, language: str, part: str, row: str, words: str) -> BriefCheck:
    """Return a check with its id."""
    told_apart = "\0".join((kind, language, part, row, words))
    return BriefCheck(sha256(told_apart.encode()).hexdigest()[:_ID], kind, language, part, row, words)


def _value(answers: Mapping[str, Answer], question: str) -> str:
    answer = answers.get(question)
    return "" if answer is None else answer.value
