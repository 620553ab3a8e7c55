"""The annotated judgments of guided reading: what they name exists, and what proves it stands in them."""

import datetime
import json
import re
from collections import Counter

import pytest

from tests.support.guided_corpus import (
    ASKED,
    COUNTRIES,
    FOLDER,
    LANGUAGES,
    AnnotatedJudgment,
    Place,
    check_half,
    read_half,
)
from tests.support.shipped_form import form
from tipcoder import paths
from tipcoder.framework.form.form import Question

_STEP = re.compile(r"([a-z_]+)\[([1-9]\d*)\]")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_NUMBER = re.compile(r"\d+(\.\d+)?")
_TERMS_OF_COUNTRIES = ("courts", "offences", "national_means")
JUDGMENTS = (*read_half(), *check_half())
_each = pytest.mark.parametrize(
    "judgment", JUDGMENTS, ids=lambda one: f"{'check-' * one.is_check}{one.language}-{one.name}"
)


def _level(row: str) -> str | None:
    """Return the key of the level that a path of rows leads to, None if rows do not lie so in the framework."""
    parents = form().parents()
    level = ""
    for step in row.split("/") if row else ():
        found = _STEP.fullmatch(step)
        if found is None or parents.get(found[1]) != level:
            return None
        level = found[1]
    return level


def _question(place: Place) -> Question | None:
    level = _level(place.row)
    return None if level is None else form().question(level, place.question)


def _is_value(question: Question, value: str, country: str) -> bool:
    if question.type.is_select:
        choices = {choice.code: choice.columns for choice in form().choices[question.choices]}
        columns = choices.get(value)
        if columns is None or columns.get("heading") == "yes":
            return False
        own = columns.get("country", "") in ("", country)
        return own or question.choices not in _TERMS_OF_COUNTRIES
    if question.type.is_date:
        whole = value + "-01" * (2 - value.count("-"))
        return bool(_DATE.fullmatch(value)) and bool(datetime.date.fromisoformat(whole))
    return bool(_NUMBER.fullmatch(value)) if question.type.is_number else bool(value.strip())


def _places(judgment: AnnotatedJudgment) -> list[Place]:
    return [fact.place for fact in judgment.facts] + sorted(judgment.also_right, key=repr)


@_each
def test_what_is_annotated_is_asked_by_the_shipped_framework(judgment: AnnotatedJudgment) -> None:
    questions = {place: _question(place) for place in _places(judgment)}
    assert not [place for place, question in questions.items() if question is None]
    names = {place.question for place in questions} | judgment.silent
    assert not names - ASKED
    assert judgment.silent <= {question.name for _, question in form().all_questions()}
    assert judgment.country == COUNTRIES[judgment.language]


@_each
def test_values_are_options_terms_dates_and_numbers(judgment: AnnotatedJudgment) -> None:
    wrong = [
        place
        for place in _places(judgment)
        if (question := _question(place)) is None or not _is_value(question, place.value, judgment.country)
    ]
    assert not wrong


@_each
def test_every_fact_is_proved_by_words_of_the_judgment(judgment: AnnotatedJudgment) -> None:
    assert not [fact for fact in judgment.facts if not fact.proof or any(not proof.strip() for proof in fact.proof)]
    assert not [proof for fact in judgment.facts for proof in fact.proof if proof not in judgment.text]


@_each
def test_an_annotation_does_not_contradict_itself(judgment: AnnotatedJudgment) -> None:
    facts = Counter(fact.place for fact in judgment.facts)
    assert not [place for place, count in facts.items() if count > 1]
    assert not judgment.also_right & facts.keys()
    assert not judgment.silent & {place.question for place in facts}
    one = Counter(
        (place.question, place.row)
        for place in facts
        if (question := _question(place)) is not None and not question.type.is_multiple
    )
    assert not [place for place, count in one.items() if count > 1]


@_each
def test_rows_count_from_one_and_have_a_parent(judgment: AnnotatedJudgment) -> None:
    rows = {place.row for place in _places(judgment) if place.row}
    missing = set()
    for row in rows:
        head, _, number = row.rstrip("]").rpartition("[")
        parent = head.rpartition("/")[0]
        missing |= {parent} - rows - {""}
        missing |= {f"{head}[{before}]" for before in range(1, int(number))} - rows
    assert not missing


def test_every_text_has_its_annotation() -> None:
    texts = {file.with_suffix("") for file in FOLDER.rglob("*.txt")}
    annotated = {file.with_suffix("") for file in FOLDER.rglob("*.json")}
    assert not texts - annotated
    assert len(annotated) == len(JUDGMENTS)


def test_every_language_has_judgments_of_its_own_in_both_halves() -> None:
    new = Counter(judgment.language for judgment in JUDGMENTS if not judgment.is_practice)
    check = Counter(judgment.language for judgment in check_half())
    assert not [language for language in LANGUAGES if new[language] < 4]
    assert all(count == 4 for count in check.values())  # none, while opened ones are not yet replaced
    assert new.total() >= 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_judgments_are_as_long_and_as_rich_as_real_ones(language: str) -> None:
    new = [judgment for judgment in JUDGMENTS if judgment.language == language and not judgment.is_practice]
    assert not [judgment.name for judgment in new if not 400 <= len(judgment.text.split()) <= 2500]
    assert not [judgment.name for judgment in new if len(judgment.facts) < 25]


def test_every_practice_judgment_is_annotated_once() -> None:
    named = [json.loads(file.read_text(encoding="utf-8")).get("judgment") for file in FOLDER.rglob("*.json")]
    shipped = [f"{file.parent.name}/{file.name}" for file in (paths.resources() / "judgments").glob("*/*.txt")]
    assert sorted(filter(None, named)) == sorted(shipped)


def test_serbian_is_there_in_both_scripts() -> None:
    new = [judgment for judgment in JUDGMENTS if judgment.language == "sr" and not judgment.is_practice]
    assert {bool(re.search("[а-я]", judgment.text)) for judgment in new} == {True, False}
