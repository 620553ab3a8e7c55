"""Makes entries for SHERLOC, UNODC's database of case law, of briefs that are approved in English."""

import json
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tipcoder.analysis.figures.derived import is_child_age
from tipcoder.domain.briefs import BriefApproval
from tipcoder.domain.release import Audience, NewRelease, ReleaseKind
from tipcoder.domain.taxonomies import MatchKind, Taxonomy
from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import Document, FactsBlock, HeadingBlock
from tipcoder.exchange.document.word import write_word
from tipcoder.exchange.spreadsheet.files import checksum_of, replacing
from tipcoder.exchange.spreadsheet.table_book import TableSheet, write_tables
from tipcoder.languages.transliteration import in_latin
from tipcoder.paths import resources
from tipcoder.services.briefs.approving import BriefState, approvals_of, approved_content, state_of
from tipcoder.services.briefs.brief import Brief, read_briefs
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, NarrativePlace, lines_of
from tipcoder.services.briefs.facts import BriefLadder
from tipcoder.services.briefs.generalising import CITIZENSHIP, told
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.exporting.request import DEFAULT_RECIPIENT
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.taxonomies import load_taxonomies

ENGLISH = "en"
SCHEME = "sherloc"
_ELEMENTS = ("acts", "means", "purposes")
_BY_ANSWER = {"form": ("trafficking_form", "organised_group"), "offences": ("charge_offence_kind",)}
"""Keywords that follow from answers that are no terms of a taxonomy."""
_LISTS = (*_ELEMENTS, "sectors")
_TABLES = ("charges", "victims", "defendants", "procedure")
_KINDS = (MatchKind.EXACT, MatchKind.CLOSE, MatchKind.BROAD)
Keywords = Mapping[str, Any]


@cache
def read_sherloc() -> Mapping[str, Any]:
    """Read the fields and vocabularies of an entry."""
    return tomllib.loads((resources() / "briefs" / "sherloc.toml").read_text(encoding="utf-8"))


def taxonomies_of(project: OpenProject) -> Mapping[str, Taxonomy]:
    """Return the installed taxonomies from which keywords come, by the name of their list."""
    lists = form_of(project, project.framework_id).taxonomies
    named = {kind: lists[kind] for kind in _LISTS if kind in lists}
    found = load_taxonomies(project.database, named.values())
    return {kind: found[taxonomy] for kind, taxonomy in named.items() if taxonomy in found}


def keywords_of(brief: Brief, taxonomies: Mapping[str, Taxonomy]) -> Keywords:
    """Return the keywords of a brief in both vocabularies, and the terms that neither has.

    Terms are those that the court found, of the expert where it found none. A term takes its first exact, close or
    broad label that is in a vocabulary, in that order, never a related one. `taxonomies` are by the name of their list.
    """
    vocabularies = {name: read_sherloc()[name] for name in ("legacy", "badge")}
    found: dict[str, dict[str, list[str]]] = {
        name: {kind: [] for kind in vocabulary} for name, vocabulary in vocabularies.items()
    }
    unmapped: list[str] = []
    for kind, codes in _terms(brief):
        terms = {term.code: term for term in taxonomies[kind].terms} if kind in taxonomies else {}
        for code in codes:
            labels = [
                match.target
                for wanted in _KINDS
                for match in (terms[code].matches if code in terms else ())
                if match.scheme == SCHEME and match.kind is wanted
            ]
            taken = [_take(found[name][kind], vocabularies[name][kind], labels) for name in found]
            if not any(taken):
                unmapped.append(code)
    for kind, questions in _BY_ANSWER.items():
        for question in questions:
            known = read_sherloc()["labels"][question]
            for fact in brief.facts:
                if fact.question == question:
                    for label in known.get(fact.value or "", ()):
                        for name in found:
                            _take(found[name].get(kind, []), vocabularies[name].get(kind, ()), [label])
    ordered = {
        name: {kind: sorted(labels, key=vocabularies[name][kind].index) for kind, labels in by_kind.items()}
        for name, by_kind in found.items()
    }
    return {**ordered, "unmapped": list(dict.fromkeys(unmapped))}


def _take(taken: list[str], vocabulary: Sequence[str], labels: Iterable[str]) -> bool:
    """Add the first label that a vocabulary has, each once; return whether there is one."""
    label = next((label for label in labels if label in vocabulary), None)
    if label is not None and label not in taken:
        taken.append(label)
    return label is not None


def _terms(brief: Brief) -> Iterator[tuple[str, list[str]]]:
    values = {fact.question: (fact.value or "").split() for fact in brief.facts if not fact.row}
    for element in _ELEMENTS:
        yield element, values.get(f"{element}_court") or values.get(f"{element}_expert") or []
    yield "sectors", values.get("sectors", [])


def missing_elements(brief: Brief) -> tuple[str, ...]:
    """Return which elements neither court nor expert sees: SHERLOC takes a case when all three are there.

    Where every victim is a child, no means are asked for.
    """
    terms = {kind: [code for code in codes if code != "none"] for kind, codes in _terms(brief)}
    ages = {person.get("age_group", "") for address, person in brief.people.items() if address[-1].isdecimal()}
    only_children = bool(ages) and all(map(is_child_age, ages))
    return tuple(kind for kind in _ELEMENTS if not terms[kind] and not (kind == "means" and only_children))


def entry_of(brief: Brief, approval: BriefApproval, taxonomies: Mapping[str, Taxonomy]) -> dict[str, Any]:
    """Return the entry of a brief that is approved in English, its keys in SHERLOC's order.

    Raises:
        UserError: brief_not_approved, brief_stale.
    """
    drafts, content = BriefDrafts(brief.form, ENGLISH), approved_content(brief, ENGLISH, approval)
    parts = {part.name: "\n".join(lines_of(drafts.part(part, content))) for part in read_parts()}
    by_question = {fact.question: drafts.told(fact) for fact in approval.facts if not fact.row}
    missing = missing_elements(brief)
    people = [(address, _person(address, person, drafts, approval)) for address, person in brief.people.items()]
    values = {
        "title": drafts.title(content),
        "country": by_question.get("country", ""),
        "unodc_no": "",
        "fact_summary": parts["facts"],
        "keywords": keywords_of(brief, taxonomies),
        "commentary": "\n".join(filter(None, (parts["significance"], _by_expert_alone(brief, drafts)))),
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


def _by_expert_alone(brief: Brief, drafts: BriefDrafts) -> str:
    """Return what keywords say that only the expert sees, as the court found none of the element."""
    values = {fact.question: fact for fact in brief.facts if not fact.row}
    alone = [
        drafts.told(values[f"{element}_expert"])
        for element in _ELEMENTS
        if f"{element}_expert" in values
        and not (f"{element}_court" in values and values[f"{element}_court"].value)
        and values[f"{element}_expert"].value
    ]
    return f"{drafts.words.text('caption', 'expert', value='; '.join(alone))}." if alone else ""


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
    first, *later = ladder.steps
    return {
        "defendant": ladder.defendant,
        "statute": in_latin(drafts.term("charge_article", ladder.article)),  # its number may have a Cyrillic letter
        "kind": drafts.term("charge_offence_kind", ladder.offence),
        "verdict": drafts.effect(first),
        "sentence": drafts.effect(ladder.stands),
        "appellate_decision": "; ".join(map(drafts.effect, later)),
    }


@dataclass(frozen=True, slots=True)
class LeftOutBrief:
    """A case of which no entry is made, with the state of its English brief."""

    case: int
    state: BriefState


def sherloc_entries(
    project: OpenProject, cases: Collection[str]
) -> tuple[list[dict[str, Any]], tuple[LeftOutBrief, ...]]:
    """Return the entries of cases whose brief is approved in English, and the cases that are left out.

    Raises:
        UserError: brief_regional.
    """
    approvals = approvals_of(project, cases)
    taxonomies = taxonomies_of(project)
    entries: list[dict[str, Any]] = []
    left_out: list[LeftOutBrief] = []
    for brief in read_briefs(project, cases):
        approval = approvals.get((brief.case.id, ENGLISH))
        state = state_of(brief, ENGLISH, approval)
        if approval is None or state is not BriefState.APPROVED:
            left_out.append(LeftOutBrief(brief.case.number, state))
        else:
            entries.append(entry_of(brief, approval, taxonomies))
    return entries, tuple(left_out)


def write_sherloc(project: OpenProject, entries: Sequence[Mapping[str, Any]], left_out: int, target: Path) -> None:
    """Write entries as .json, .xlsx or .docx, and record that they left.

    Raises:
        UserError: sherloc_nothing: no brief is approved in English; file_ending; the file cannot be written.
    """
    if not entries:
        raise UserError("sherloc_nothing")
    seal = _SherlocSeal(project, len(entries), left_out, target).seal
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
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {_cell(one)}" for name, one in value.items() if one not in ("", None, [], {}))
    if isinstance(value, list):
        return "\n".join(_cell(one).replace("\n", "; ") for one in value)
    return "" if value is None else str(value)


def _document(entries: Sequence[Mapping[str, Any]]) -> Document:
    blocks = [
        block
        for entry in entries
        for block in (
            HeadingBlock(str(entry["title"])),
            FactsBlock.of((name, _cell(value)) for name, value in entry.items() if name != "title"),
        )
    ]
    return Document(title="SHERLOC", language=ENGLISH, blocks=tuple(blocks))


@dataclass(frozen=True, slots=True)
class _SherlocSeal:
    project: OpenProject
    cases: int
    left_out: int
    target: Path

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
        )
        with recorded_release(self.project.database, release, self.project.project.coder):
            yield
