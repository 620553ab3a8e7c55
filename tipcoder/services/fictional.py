"""The fictional judgments that ship with the program, and their codings, as an edit of an empty coding."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import NATIONAL_LANGUAGE, Country
from tipcoder.framework.form import Form
from tipcoder.paths import resources

_Family = list[tuple[Row, Mapping[str, Any]]]
"""A row with all under it, parents before children, each with the table that it comes from."""


def country_of_language(language: str) -> Country:
    """Return the country whose judgments are written in a language, in whichever script; Serbia for English."""
    plain = language.removesuffix("-Latn")
    return next((country for country, code in NATIONAL_LANGUAGE.items() if code == plain), Country.SRB)


def judgment_files(country: Country) -> tuple[Path, ...]:
    """Return the fictional judgments of a country. Beside each `1.txt` lies its coding, `1.toml`."""
    return tuple(sorted((resources() / "judgments" / country).glob("*.txt")))


def read_coding(judgment: Path) -> dict[str, Any]:
    """Return the coding that ships with a fictional judgment.

    Answers by question name: text, a number, a list of codes, or a table with `state`. A roster is a list of tables,
    nested like the rosters of the framework.
    """
    return tomllib.loads(judgment.with_suffix(".toml").read_text(encoding="utf-8"))


def coding_edit(form: Form, root: str, coding: Mapping[str, Any]) -> Edit:
    """Return the edit that gives an empty coding all the answers and rows of a shipped one.

    Raises:
        KeyError: the framework has no question or roster of this name.
    """
    answers = (SetAnswer(ref, None, answer) for ref, answer in _answers(form, "", root, coding))
    return (*answers, *(_added(form, family) for family in _families(form, "", root, coding)))


def _answers(form: Form, roster: str, row: str, table: Mapping[str, Any]) -> Iterator[tuple[Ref, Answer]]:
    keys = {question.name: question.key for question in form.questions(roster)}
    for name, value in table.items():
        if not _is_roster(value):
            yield Ref(row, keys[name]), _answer(value)


def _families(form: Form, roster: str, row: str, table: Mapping[str, Any]) -> Iterator[_Family]:
    keys = {child.name: child.key for parent, child in form.rosters() if parent == roster}
    for name, value in table.items():
        if _is_roster(value):
            for position, entry in enumerate(value):
                child = Row(new_id(), row, keys[name], position)
                below = _families(form, child.roster, child.id, entry)
                yield [(child, entry), *(pair for family in below for pair in family)]


def _added(form: Form, family: _Family) -> AddRows:
    answers = (pair for row, table in family for pair in _answers(form, row.roster, row.id, table))
    return AddRows(tuple(row for row, _ in family), tuple(answers))


def _is_roster(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _answer(value: object) -> Answer:
    match value:
        case {"state": str(state)}:
            return Answer(state=AnswerState(state))
        case list():
            return Answer(" ".join(value))
        case _:
            return Answer(str(value))
