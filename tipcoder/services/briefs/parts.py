"""Reads of what the parts of a case brief consist: `resources/briefs/parts.toml`."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from tipcoder.paths import resources

Questions = tuple[str, ...]
"""Names of questions, those of rows below with the roster before: `charges/charge_standing_relation`."""


@dataclass(frozen=True, slots=True)
class TitleCells:
    """Forms of exploitation, victims in numbers, and form of trafficking."""


@dataclass(frozen=True, slots=True)
class SentenceLines:
    """Sentences, each of questions whose values it joins; of a roster a line for each row, "" for the case."""

    roster: str
    sentences: tuple[Questions, ...]


@dataclass(frozen=True, slots=True)
class QuestionGrid:
    """A table of questions of the case: as charged, as the court found, as the expert assesses."""

    rows: tuple[Questions, ...]


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A table of the rows of a roster; each column joins the values of its questions. One that `is_turned` has rows
    beside each other: they are few, and tell much."""

    roster: str
    columns: tuple[Questions, ...]
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class ExpertView:
    """Findings of the expert that the court did not make, by pairs of questions: the court's, the expert's."""

    pairs: tuple[Questions, ...]


@dataclass(frozen=True, slots=True)
class LadderTable:
    """Table of the outcomes of each charge, step by step."""


@dataclass(frozen=True, slots=True)
class MissingEvidence:
    """Kinds of evidence that were not gathered or used though they could have been; `question` has the kind."""

    question: str


@dataclass(frozen=True, slots=True)
class QuotationLines:
    """Released quotations: the words of the judgment and their English, in the English edition their English alone."""


PartBlock = (
    TitleCells
    | SentenceLines
    | QuestionGrid
    | RosterTable
    | ExpertView
    | LadderTable
    | MissingEvidence
    | QuotationLines
)


@dataclass(frozen=True, slots=True)
class BriefPart:
    """A part of a brief. `narratives` are the questions, by roster and name, whose texts a person writes out."""

    name: str
    blocks: tuple[PartBlock, ...]
    narratives: tuple[tuple[str, str], ...]


@cache
def read_parts() -> tuple[BriefPart, ...]:
    """Read the parts in their order."""
    told = tomllib.loads((resources() / "briefs" / "parts.toml").read_text(encoding="utf-8"))
    return tuple(
        BriefPart(
            part["name"],
            tuple(map(_block, part["blocks"])),
            tuple((roster, question) for roster, question in part.get("narratives", ())),
        )
        for part in told["part"]
    )


def _block(told: Mapping[str, Any]) -> PartBlock:
    match told:
        case {"title": _}:
            return TitleCells()
        case {"lines": sentences}:
            return SentenceLines(told.get("roster", ""), _questions(sentences))
        case {"grid": rows}:
            return QuestionGrid(_questions(rows))
        case {"table": roster, "columns": columns}:
            return RosterTable(roster, _questions(columns), told.get("turned", False))
        case {"expert": pairs}:
            return ExpertView(_questions(pairs))
        case {"ladder": _}:
            return LadderTable()
        case {"missing": question}:
            return MissingEvidence(question)
        case {"quotations": _}:
            return QuotationLines()
    raise ValueError(told)


def _questions(told: Sequence[Sequence[str]]) -> tuple[Questions, ...]:
    return tuple(map(tuple, told))
