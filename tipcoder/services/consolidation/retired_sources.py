"""Retired answers of a workbook, put into the rows that they belong to, under the versions that asked."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer
from tipcoder.domain.deliveries import IncomingCase, IncomingRow
from tipcoder.domain.upgrades import retired_key
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.retired import RetiredLevel, RetiredQuestion, RetiredRow
from tipcoder.framework.form import Form
from tipcoder.services.consolidation.versions import KnownVersions, Version


def versions_of(levels: Iterable[RetiredLevel], book: DeliveredBook, known: KnownVersions) -> dict[str, Version]:
    """Return the versions that asked what is retired, by what the workbook calls them.

    Raises:
        UserError: delivery_version_unknown, for one of which the codebook does not say enough.
    """
    named = dict.fromkeys(question.version for level in levels for question in level.questions)
    return {name: known.retired_of_book(book, name) for name in named}


def with_retired(
    cases: Iterable[IncomingCase], levels: Iterable[RetiredLevel], versions: Mapping[str, Version]
) -> tuple[IncomingCase, ...]:
    """Return the cases with their retired answers and rows."""
    keys = {name: _keys(version.form) for name, version in versions.items()}
    beside: dict[tuple[str, str, str], RetiredRow] = {}
    own: dict[str, list[tuple[str, str, RetiredRow, str]]] = {}
    for level in levels:
        version = level.questions[0].version
        for row in level.rows:
            if level.is_own:
                own.setdefault(row.case, []).append((level.roster, version, row, level.sheet))
            elif row.answers:
                beside[level.roster, row.case, row.key] = row

    def answers(found: Mapping[RetiredQuestion, Answer], *, is_own: bool) -> dict[str, Answer]:
        told: dict[str, Answer] = {}
        for question, answer in found.items():
            key = keys[question.version].get(question.path, question.path.rpartition("/")[2])
            told[key if is_own else retired_key(key, versions[question.version].id)] = answer
        return told

    def carried(case: IncomingCase) -> IncomingCase:
        root = case[""][0].key
        rows: dict[str, tuple[IncomingRow, ...]] = {}
        for roster, level in case.items():
            rows[roster] = tuple(
                replace(row, answers={**row.answers, **answers(beside[place].answers, is_own=False)})
                if (place := (roster, root, row.key)) in beside
                else row
                for row in level
            )
        for roster, version, row, sheet in own.get(root, ()):
            name = retired_key(roster, versions[version].id)
            found = answers(row.answers, is_own=True)
            if any(known.key == row.key for known in rows.get(name, ())):
                continue
            came = IncomingRow(row.key, root, row.parent or root, name, row.position, found, sheet, row.line)
            rows[name] = (*rows.get(name, ()), came)
        return rows

    return tuple(map(carried, cases))


def _keys(form: Form) -> dict[str, str]:
    levels = ("", *(roster.key for _, roster in form.rosters()))
    return {question.path: question.key for level in levels for question in form.questions(level)}
