"""Loads the fictional judgments that ship, and their codings as edits of an empty coding."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, SetAnswer
from tipcoder.domain.ids import new_id
from tipcoder.domain.passages import Passage, quote, whole_text
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.transliteration import has_cyrillic, in_latin
from tipcoder.paths import resources

_Family = list[tuple[Row, Mapping[str, Any]]]
"""A row with all under it, parents before children, each with the table that it comes from."""


def country_of_language(language: str) -> Country:
    """Return the country whose judgments are written in a language, in whichever script; Serbia for English."""
    known = LANGUAGES.get(language)
    return (known.country if known is not None else None) or Country.SRB


def is_read_in_latin(language: str) -> bool:
    """Return whether a reader of a language gets judgments in Latin letters that are written in Serbian Cyrillic."""
    return country_of_language(language) is Country.SRB and LANGUAGES[language].script is Script.LATIN


def judgment_files(country: Country) -> tuple[Path, ...]:
    """Return the fictional judgments of a country. Beside each `1.txt` lies its coding, `1.toml`."""
    return tuple(sorted((resources() / "judgments" / country).glob("*.txt")))


def read_coding(judgment: Path, pages: Sequence[str] = ()) -> dict[str, Any]:
    """Return the coding that ships with a fictional judgment; in Latin letters if `pages` have it in these.

    Answers by question name: text, a number, a list of codes, or a table: with `state`; with `rows`, the labels of the
    rows that the answer refers to; or with `value` and `evidence`, the exact words of the judgment that prove it. A
    roster is a list of tables, nested like the rosters of the framework.
    """
    shipped: dict[str, Any] = tomllib.loads(judgment.with_suffix(".toml").read_text(encoding="utf-8"))
    is_latin = bool(pages) and not any(map(has_cyrillic, pages))
    return _in_latin(shipped) if is_latin else shipped


def _in_latin(part: Any) -> Any:
    if isinstance(part, dict):
        return {name: _in_latin(inner) for name, inner in part.items()}
    if isinstance(part, list):
        return [_in_latin(inner) for inner in part]
    return in_latin(part) if isinstance(part, str) else part


def coding_edit(form: Form, root: str, coding: Mapping[str, Any]) -> Edit:
    """Return the edit that gives an empty coding all the answers and rows of a shipped one.

    Raises:
        KeyError: the framework has no question or roster of this name.
    """
    answers = (SetAnswer(ref, None, answer) for ref, answer in _answers(form, "", root, coding))
    return (*answers, *(_added(form, family) for family in _families(form, "", root, coding)))


def reference_edit(live: LiveCoding, coding: Mapping[str, Any]) -> Edit:
    """Return the edit that answers what refers to rows, once the rows are there.

    Raises:
        ValueError: no row has this label.
    """
    return tuple(
        SetAnswer(ref, None, Answer(" ".join(_code_of(live, ref, label) for label in value["rows"])))
        for ref, value in _given(live, live.root, coding)
        if _refers_to_rows(value)
    )


def evidence_edit(live: LiveCoding, coding: Mapping[str, Any], judgment: str, pages: Sequence[str]) -> Edit:
    """Return the edit that proves answers by the words of the judgment that stand in the coding.

    Raises:
        ValueError: the judgment does not have these words.
    """
    return tuple(
        AddEvidence(ref, _passage(judgment, pages, words))
        for ref, value in _given(live, live.root, coding)
        if isinstance(value, dict)
        for words in value.get("evidence", ())
    )


def _given(live: LiveCoding, row: str, table: Mapping[str, Any]) -> Iterator[tuple[Ref, Any]]:
    """Yield every answer of a shipped coding with its place in a live one that has all its rows."""
    roster = live.row(row).roster
    keys = {question.name: question.key for question in live.form.questions(roster)}
    rosters = {child.name: child.key for parent, child in live.form.rosters() if parent == roster}
    for name, value in table.items():
        if not _is_roster(value):
            yield Ref(row, keys[name]), value
            continue
        for child, entry in zip(live.rows(row, rosters[name]), value, strict=True):
            yield from _given(live, child.id, entry)


def _code_of(live: LiveCoding, ref: Ref, label: str) -> str:
    for choice in live.choices(ref):
        if live.text(choice.label, ref, "") == label:
            return choice.code
    raise ValueError(f"{ref.key}: no row is called {label}")


def _passage(judgment: str, pages: Sequence[str], words: str) -> Passage:
    """Find words whatever breaks of lines and pages stand between them."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.search(pattern, whole_text(pages))
    passage = quote(judgment, pages, *found.span()) if found else None
    if passage is None:
        raise ValueError(f"the judgment does not say: {words}")
    return passage


def _answers(form: Form, roster: str, row: str, table: Mapping[str, Any]) -> Iterator[tuple[Ref, Answer]]:
    keys = {question.name: question.key for question in form.questions(roster)}
    for name, value in table.items():
        if not _is_roster(value) and not _refers_to_rows(value):
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


def _refers_to_rows(value: object) -> bool:
    return isinstance(value, dict) and "rows" in value


def _is_roster(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _answer(value: object) -> Answer:
    match value:
        case {"state": str(state)}:
            return Answer(state=AnswerState(state))
        case {"value": given}:
            return _answer(given)
        case list():
            return Answer(" ".join(value))
        case _:
            return Answer(str(value))
