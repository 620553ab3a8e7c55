"""Puts keys of rows in place of what answers refer to them by, so that the sheets of a workbook join."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.records import RowRecord
from tipcoder.framework.form.form import Form, Question

_PREDICATE = re.compile(r"\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Source:
    """Rows that a question refers to: their roster, the question whose value identifies a row in answers, and the one
    with its name, "" for none.
    """

    roster: str
    question: str
    label: str


def source_of(question: Question, form: Form) -> Source | None:
    """Return what a question refers to, None if its choices are no rows of a roster."""
    steps = [step for step in _without_predicates(question.choices_from).split("/") if step.strip(".")]
    if not steps:
        return None
    for level, found in form.all_questions():
        if level and found.name == steps[-1] and found.path.split("/")[-len(steps) :] == steps:
            return Source(level, found.key, question.choice_label)
    return None


def rows_by_value(
    source: Source, rows: Sequence[RowRecord], caption: str, key: Callable[[str], str], *, shows_labels: bool
) -> dict[str, tuple[str, str]]:
    """Map the values that refer to rows to (key of the row, its name: `Victims 2`, or its label)."""
    return dict(_entries(source, rows, caption, key, shows_labels=shows_labels))


def referring(
    value: str, known: Mapping[str, tuple[str, str]], unknown: Callable[[str], str], *, by_key: bool
) -> tuple[str, str]:
    """Return the keys and the names of the rows that an answer refers to, in its order or in that of the keys.

    `unknown` gives the key and name of a value that refers to no row any more.
    """
    found = [known.get(code) or (unknown(code), unknown(code)) for code in value.split(" ")]
    found = sorted(found) if by_key else found
    return " ".join(key for key, _ in found), "; ".join(name for _, name in found)


def _entries(
    source: Source, rows: Sequence[RowRecord], caption: str, key: Callable[[str], str], *, shows_labels: bool
) -> Iterator[tuple[str, tuple[str, str]]]:
    for row in rows:
        value, label = row.answers.get(source.question), row.answers.get(source.label)
        name = label.value if shows_labels and label is not None and label.value else f"{caption} {row.position + 1}"
        if value is not None and value.value:
            yield value.value, (key(row.row_id), name)


def _without_predicates(path: str) -> str:
    """Take the conditions out of a path, those within others too."""
    while True:
        shorter = _PREDICATE.sub("", path)
        if shorter == path:
            return path.replace("current()", "").strip()
        path = shorter
