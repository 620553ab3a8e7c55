"""Guidance and messages of the shipped framework name the answers as they stand on the screen."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

import pytest

from tests.support.shipped_form import form
from tipcoder.languages.registry import LANGUAGES
from tipcoder.paths import resources

FRAMEWORK = resources() / "frameworks" / "tip_case_law_see"
NONE_IN_QUOTES = {
    "sq": r"“(Asnjë\w*)”",
    "ro": r"„(Niciun\w*)”",
    "cnr": r"„(Nijed\w*)“",
    "mk": r"„(Ниед\w*)“",
    "sr": r"„(Ниј\w*)”",
    "sr-Latn": r"„(Nijed\w*)”",
}
"""The answer "none" between the quotation marks of each language; its gender follows from what is asked for."""


@cache
def none_labels() -> dict[str, dict[str, str]]:
    """Return the labels of the answer "none" by list and language."""
    found: dict[str, dict[str, str]] = {}
    for path in (resources() / "taxonomies").glob("*.toml"):
        terms = tomllib.loads(path.read_text("utf-8"))["terms"]
        found |= {f"{path.stem}.csv": term["label"] for term in terms if term["code"] == "none"}
    for part in tomllib.loads((FRAMEWORK / "15_lists.toml").read_text("utf-8"))["choices"]:
        for choice in part["choices"]:
            if choice["code"] == "none":
                found[part["list"]] = choice["label"]
    return found


@cache
def lists_of_questions() -> dict[str, str]:
    """Return the list that each question of a choice takes its answers from."""
    found = {}
    for path in FRAMEWORK.glob("*.toml"):
        for row in tomllib.loads(path.read_text("utf-8")).get("survey", []):
            kind, _, name = row["type"].partition(" ")
            if kind.startswith("select_"):
                found[row["name"]] = name.split()[0]
    return found


def named_answers(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield (question, answer in the text, answer on the screen)."""
    texts = tomllib.loads((FRAMEWORK / "texts" / f"{language}.toml").read_text("utf-8"))
    for part in texts.values():
        for question, text in part.items():
            label = none_labels().get(lists_of_questions().get(question, ""), {}).get(language)
            for named in re.findall(NONE_IN_QUOTES[language], text):
                if label:
                    yield question, named, label.partition(":")[0]


@pytest.mark.parametrize("language", list(NONE_IN_QUOTES))
def test_texts_name_none_as_the_question_offers_it(language: str) -> None:
    named = list(named_answers(language))
    assert len(named) > 10
    assert [found for found in named if found[1] != found[2]] == []


def test_every_question_has_a_label_in_every_language_seen_by_people_or_not() -> None:
    questions = [question for _, question in form().all_questions()]
    assert sum(question.type.value == "calculate" for question in questions) > 20
    assert [one.key for one in questions if set(LANGUAGES) - set(one.label.by_language)] == []
