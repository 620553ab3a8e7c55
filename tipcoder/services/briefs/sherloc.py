"""Makes entries for SHERLOC, UNODC's database of case law, of briefs that are approved in English."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import Any

from tipcoder.analysis.figures.derived import is_child_age
from tipcoder.domain.briefs import BriefApproval
from tipcoder.domain.progress import result_of
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.domain.taxonomies import Taxonomy
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import (
    Block,
    Document,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    TableBlock,
    TableRow,
)
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.spreadsheet.files import checksum_of, replacing
from tipcoder.exchange.spreadsheet.table_book import TableSheet, write_tables
from tipcoder.services.briefs.approving import BriefState, approvals_of, approved_content, state_of
from tipcoder.services.briefs.brief import Brief, read_briefs
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, NarrativePlace, lines_of
from tipcoder.services.briefs.facts import BriefLadder, terms_of
from tipcoder.services.briefs.generalising import CITIZENSHIP, told
from tipcoder.services.briefs.keywords import ELEMENTS, keywords_of, missing_elements, read_sherloc, taxonomies_of
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import briefs_before_figures
from tipcoder.services.release.ledger import earlier_editions
from tipcoder.services.release.request import DEFAULT_RECIPIENT
from tipcoder.storage.coding.releases import recorded_release

ENGLISH = "en"
_TABLES = ("charges", "victims", "defendants", "procedure")
_YES, _NO, _NOTHING = "yes", "no", "–"
_SHORT = 70
"""Letters of a text that stands beside the name of its field."""
_NARROWEST, _WIDEST = 8.0, 24.0
"""Widths of columns, in letters."""
_LETTERS, _AROUND = 85, 2
"""Letters that a line of a table has room for, and the room around those of a cell."""


def entry_of(brief: Brief, approval: BriefApproval, taxonomies: Mapping[str, Taxonomy]) -> dict[str, Any]:
    """Return the entry of a brief that is approved in English, its keys in SHERLOC's order.

    Raises:
        UserError: brief_not_approved, brief_stale.
    """
    drafts, content = BriefDrafts(brief.form, ENGLISH), approved_content(brief, ENGLISH, approval)
    parts = {part.name: "\n".join(_lines(drafts.part(part, content))) for part in read_parts()}
    by_question = {fact.question: drafts.told(fact) for fact in approval.facts if not fact.row}
    missing = missing_elements(brief.facts, brief.people)
    people = [(address, _person(address, person, drafts, approval)) for address, person in brief.people.items()]
    values = {
        "title": drafts.title(content),
        "country": by_question.get("country", ""),
        "unodc_no": "",
        "fact_summary": parts["facts"],
        "keywords": keywords_of(approval.facts, taxonomies),
        "commentary": "\n".join(filter(None, (parts["significance"], _of_expert(brief, drafts)))),
        "cross_cutting": parts["cooperation"],
        "procedure": list(_procedure(content, by_question, drafts)),
        "victims": [person for address, person in people if address[-1].isdecimal()],
        "defendants": [person for address, person in people if not address[-1].isdecimal()],
        "charges": [_charge(ladder, drafts) for ladder in brief.ladder],
        "witnesses_summary": parts["evidence"],
        "court": by_question.get("court_level", ""),
        "jurisdiction": by_question.get("country", ""),
        "sources": [],
        "attachments": [],
        "eligible": not missing,
        "eligible_reason": ", ".join(missing),
    }
    return {field["name"]: values[field["name"]] for field in read_sherloc()["field"]}


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield what is drafted as lines: of a table one for each row, what it tells behind the heads of its columns."""
    for block in blocks:
        if not isinstance(block, TableBlock):
            yield from lines_of([block])
            continue
        for row in block.rows:
            first, *cells = row.cells
            told = [f"{head}: {cell}" for head, cell in zip(block.heads[1:], cells, strict=True) if cell != _NOTHING]
            yield f"{first}. {'. '.join(told)}."


def _of_expert(brief: Brief, drafts: BriefDrafts) -> str:
    """Return what the elements say of the expert: what the court did not find, and whether it is trafficking."""
    values = {fact.question: fact for fact in brief.facts if not fact.row and terms_of(fact.value)}
    more = [
        seen
        for element in ELEMENTS
        if (seen := values.get(f"{element}_expert_alone") or values.get(f"{element}_expert"))
        if seen.question.endswith("_alone") or f"{element}_court" not in values
    ]
    told = {"expert": "; ".join(map(drafts.told, more))}
    if opinion := values.get("expert_opinion"):
        told["expert_opinion"] = drafts.told(opinion)
    return " ".join(f"{drafts.words.text('caption', key, value=value)}." for key, value in told.items() if value)


def _person(address: str, person: Mapping[str, str], drafts: BriefDrafts, approval: BriefApproval) -> dict[str, Any]:
    """Return what is told of a person: sex and age apart, as a child is of either sex."""
    age, roster = person.get("age_group", ""), "victim" if address[-1].isdecimal() else "defendant"
    shown = told("victim_age_group", age, approval.generalised, drafts.form) if roster == "victim" else age
    group = "" if CITIZENSHIP in approval.generalised else person.get("citizenship", "")
    return {
        "person": address,
        "sex": drafts.term(f"{roster}_sex", person.get("sex", "")),
        "age_group": drafts.term(f"{roster}_age_group", shown or ""),
        "child": is_child_age(age) if age else None,
        "citizenship_group": drafts.term(f"{roster}_citizenship", group),
    }


def _procedure(content: BriefContent, first: Mapping[str, str], drafts: BriefDrafts) -> Iterator[dict[str, str]]:
    yield {
        "stage": drafts.term("decision_instance", "first_instance"),
        "year": first.get("decision_date", ""),
        "court_level": first.get("court_level", ""),
        "outcome": first.get("first_instance_outcome", ""),
        "reasons": "",
    }
    for row in dict.fromkeys(fact.row for fact in content.facts if fact.row.startswith("decisions.")):
        by_question = {fact.question: drafts.told(fact) for fact in content.facts if fact.row == row}
        yield {
            "stage": by_question.get("decision_instance", ""),
            "year": by_question.get("decision_given_on", ""),
            "court_level": "",
            "outcome": by_question.get("decision_effects", ""),
            "reasons": content.narratives.get(NarrativePlace("procedure", row), ""),
        }


def _charge(ladder: BriefLadder, drafts: BriefDrafts) -> dict[str, str]:
    first, later = ladder.steps[:1], ladder.steps[1:]
    return {
        "defendant": ladder.defendant,
        "statute": drafts.term("charge_article", ladder.article),
        "kind": drafts.term("charge_offence_kind", ladder.offence),
        "verdict": "; ".join(map(drafts.effect, first)),
        "sentence": drafts.stands(ladder.stands),
        "appellate_decision": "; ".join(map(drafts.effect, later)),
    }


@dataclass(frozen=True, slots=True)
class LeftOutBrief:
    """A case of which no entry is made, with the state of its English brief.

    One that is approved is left out as a public table less its persons would tell of few others.
    """

    case: int
    state: BriefState

    @property
    def is_beside_tables(self) -> bool:
        """Whether it is left out for a public table alone."""
        return self.state is BriefState.APPROVED


def sherloc_entries(
    project: OpenProject, cases: Collection[str]
) -> tuple[list[dict[str, Any]], frozenset[str], tuple[LeftOutBrief, ...]]:
    """Return the entries of cases whose brief is approved in English, the ids of these cases, and those left out.

    Raises:
        UserError: brief_regional; findings_framework, where something public has tables.
    """
    approvals = approvals_of(project, cases)
    taxonomies = taxonomies_of(project)
    entries: dict[str, dict[str, Any]] = {}
    states: dict[str, LeftOutBrief] = {}
    for brief in read_briefs(project, cases):
        approval = approvals.get((brief.case.id, ENGLISH))
        state = state_of(brief, ENGLISH, approval)
        states[brief.case.id] = LeftOutBrief(brief.case.number, state)
        if approval is not None and state is BriefState.APPROVED:
            entries[brief.case.id] = entry_of(brief, approval, taxonomies)
    told = _beside_tables(project, entries)
    left_out = tuple(one for case, one in states.items() if case not in told)
    return [entry for case, entry in entries.items() if case in told], told, left_out


def _beside_tables(project: OpenProject, cases: Collection[str]) -> frozenset[str]:
    """Return of which cases an entry may be made beside what is public."""
    earlier = earlier_editions(project)
    if not cases or not any(one.cells for one in earlier):
        return frozenset(cases)
    told, _ = briefs_before_figures(result_of(count_findings(project)), earlier, cases)
    return told


def write_sherloc(
    project: OpenProject,
    entries: Sequence[Mapping[str, Any]],
    told: frozenset[str],
    left_out: Sequence[LeftOutBrief],
    target: Path,
) -> None:
    """Write entries as .json, .xlsx or .docx, and record that they left; `told` are the ids of their cases.

    Raises:
        UserError: sherloc_nothing: no brief is approved in English; file_ending; the file cannot be written.
    """
    if not entries:
        raise UserError("sherloc_nothing")
    seal = _SherlocSeal(project, len(entries), len(left_out), target, told).seal
    match target.suffix.lower():
        case ".json":
            with replacing(target, ".json", seal) as scratch:
                scratch.write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", "utf-8")
        case ".xlsx":
            for _ in write_tables(target, _sheets(entries), seal):
                pass
        case ".docx":
            write_word(target, _document(entries), seal)
        case _:
            raise UserError("file_ending", path=str(target), ending=".xlsx, .json, .docx")


def _sheets(entries: Sequence[Mapping[str, Any]]) -> Iterator[TableSheet]:
    fields = [field["name"] for field in read_sherloc()["field"]]
    yield TableSheet(
        "entries", fields, [30] * len(fields), [[_cell(entry[name]) for name in fields] for entry in entries]
    )
    for name in _TABLES:
        rows = [(entry["title"], one) for entry in entries for one in entry[name]]
        columns = list(rows[0][1]) if rows else []
        lines = [[title, *(_cell(one[column]) for column in columns)] for title, one in rows]
        yield TableSheet(name, ["title", *columns], [30] * (len(columns) + 1), lines)


def _cell(value: Any) -> str:
    """Return a value as the text of a cell: lists a line each, what is in them told name by name."""
    match value:
        case Mapping():
            return "\n".join(f"{name}: {text}" for name, text in _named(value) if text)
        case list():
            return "\n".join(_cell(one).replace("\n", "; ") for one in value)
        case bool():
            return _YES if value else _NO
    return "" if value is None else str(value)


def _named(value: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Yield what is in a value by name, lists in one line; what is in another has the name of that before its own."""
    for name, one in value.items():
        if isinstance(one, Mapping):
            yield from _named(one, f"{above}{name} ")
        else:
            yield f"{above}{name}", _cell(one).replace("\n", "; ")


def _document(entries: Sequence[Mapping[str, Any]]) -> Document:
    blocks = chain.from_iterable(map(_entry, entries))
    return Document(title="SHERLOC", language=ENGLISH, blocks=tuple(blocks))


def _entry(entry: Mapping[str, Any]) -> Iterator[Block]:
    """Yield an entry without the fields in which there is nothing: short ones beside their names, others below."""
    yield HeadingBlock(str(entry["title"]))
    for is_short, fields in groupby(entry.items(), key=lambda field: _is_short(field[1])):
        if is_short:
            told = [(name, text) for name, value in fields if name != "title" and (text := _cell(value))]
            yield from [FactsBlock.of(told)] if told else []
            continue
        for name, value in fields:
            if isinstance(value, list) and not (value := [one for one in value if _tells(one)]):
                continue
            yield HeadingBlock(name, 3)
            match value:
                case Mapping():
                    yield FactsBlock.of((inner, text) for inner, text in _named(value) if text)
                case list():
                    yield _table(value)
                case _:
                    yield from map(ParagraphBlock, str(value).splitlines())


def _tells(row: Mapping[str, Any]) -> bool:
    """Return whether a row tells more than whom it is of: little is known of a legal person."""
    return any(value not in ("", None) for value in list(row.values())[1:])


def _is_short(value: Any) -> bool:
    """Return whether a value has room beside its name."""
    return not value or isinstance(value, bool) or (isinstance(value, str) and len(value) <= _SHORT)


def _table(rows: Sequence[Mapping[str, Any]]) -> TableBlock:
    """Return rows as a table without the columns in which there is nothing."""
    heads = tuple(name for name in rows[0] if any(_cell(row[name]) for row in rows))
    lines = [TableRow(tuple(_cell(row[name]) for name in heads)) for row in rows]
    longest = (max(_NARROWEST, *(len(_cell(row[name])) for row in rows)) for name in heads)
    wanted = [max(len(name) + _AROUND, min(_WIDEST, width)) for name, width in zip(heads, longest, strict=True)]
    return TableBlock(heads=heads, rows=lines, widths=tuple(_shared(heads, wanted)))


def _shared(heads: Sequence[str], wanted: Sequence[float]) -> Iterator[float]:
    """Yield widths of columns that fit into a line, each at least as wide as its head: a name is not parted."""
    least = [len(name) + _AROUND for name in heads]
    more = sum(wanted) - sum(least)
    share = min(1.0, max(0.0, _LETTERS - sum(least)) / more) if more else 1.0
    for at_least, width in zip(least, wanted, strict=True):
        yield at_least + (width - at_least) * share


@dataclass(frozen=True, slots=True)
class _SherlocSeal:
    project: OpenProject
    cases: int
    left_out: int
    target: Path
    briefs: frozenset[str]

    @contextmanager
    def seal(self, made: Path) -> Iterator[None]:
        """Record the entries as they are put in place."""
        release = NewRelease(
            kind=ReleaseKind.SHERLOC,
            audience=Audience.RECIPIENT,
            recipient=DEFAULT_RECIPIENT,
            format=self.target.suffix.lower().removeprefix("."),
            language=ENGLISH,
            file_name=self.target.name,
            cases=self.cases,
            left_out=self.left_out,
            sha256=checksum_of(made),
            briefs=self.briefs,
        )
        with recorded_release(self.project.database, release, self.project.project.coder):
            yield
