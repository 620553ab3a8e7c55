"""Consolidation of deliveries: identity of rows, possible duplicates, decisions, and differences of deliveries.

Identity is made of ids, never of names: the id of a case or row here follows from that of its project and its key
there, so whoever consolidates the same deliveries again gets the same ids.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b, sha256
from uuid import UUID

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord, all_rows
from tipcoder.domain.retired import is_retired
from tipcoder.errors import UserError

_SPACE = b"tipcoder region"
KEEP_BOTH = "keep_both"
PREFER = "prefer:"
APPROVE = "approve"
REJECT = "reject"
MERGE = "merge:"


def regional_id(*parts: str) -> str:
    """Return the regional id of what these parts name: a project, a case of it, a row of that.

    Ids of one project begin alike, and those of one case go on alike, so that what is read and written together lies
    together in the store. It is a UUID of version 8 (RFC 9562): 32 bits follow from the first part, 28 from the first
    two, 62 from all.
    """
    found = bytearray(_digest(parts[:1])[:4] + _digest(parts[:2])[:4] + _digest(parts)[:8])
    found[6] = found[6] & 0x0F | 0x80
    found[8] = found[8] & 0x3F | 0x80
    return str(UUID(bytes=bytes(found)))


def _digest(parts: tuple[str, ...]) -> bytes:
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16, person=_SPACE).digest()


class DeliveryKind(StrEnum):
    """Kinds of deliveries."""

    WORKBOOK = "workbook"
    PROJECT = "project"


@dataclass(slots=True, kw_only=True)
class DeliveryCounts:
    """Numbers of what is in a delivery. `rows` counts rows by the key of their roster, "" being its cases.

    `versions` are those by which cases are coded, with their numbers. `retired` counts answers that the framework has
    no place for, `withheld` those that were left out, None where nobody remembers; `left_out` are cases that stay out
    by a choice on a conflict. `passages` are those that prove answers, `remarks` those without replies, `quotations`
    those released in English, `briefs` those approved in English, `published` editions of its nation.
    """

    rows: Counter[str] = field(default_factory=Counter)
    versions: Counter[str] = field(default_factory=Counter)
    answers: int = 0
    retired: int = 0
    withheld: int | None = 0
    left_out: int = 0
    passages: int = 0
    remarks: int = 0
    quotations: int = 0
    briefs: int = 0
    published: int = 0

    @property
    def cases(self) -> int:
        """Number of its cases."""
        return self.rows[""]

    def add(self, case: CaseRecord) -> None:
        """Count a case, as it is in the region."""
        for roster, rows in case.items():
            self.rows[roster] += len(rows)
            for row in rows:
                self.answers += len(row.answers)
                self.retired += len(row.answers) if is_retired(roster) else sum(map(is_retired, row.answers))
                self.passages += sum(proof.passages for proof in row.proofs)
                self.remarks += sum(one.remarks for one in row.remarks if not one.replies_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A workbook or project received. `id` is given on receipt; `project` is that of the project it was made from.

    `written_at` is ISO 8601 as the file says it, `last_change` the number of the project's last change that is in it,
    None where the file does not say it; `counts` is what was counted in it so far.
    """

    id: str
    kind: DeliveryKind
    name: str
    sha256: str
    project: str
    country: str
    profile: str
    form_id: str
    form_version: str
    written_at: str = ""
    last_change: int | None = None
    counts: DeliveryCounts = field(default_factory=DeliveryCounts, compare=False)


class ConflictKind(StrEnum):
    """Reasons for which two cases may be one."""

    SAME_CASE = "same_case"
    """The same key in two projects."""
    SAME_COURT_DATE = "same_court_date"
    SAME_ANSWERS = "same_answers"


@dataclass(frozen=True, slots=True)
class Member:
    """A case that may be another one too; `delivery` is the id of the delivery that has it."""

    delivery: str
    case: str
    key: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Cases that may be one. `choice` is what is done: `keep_both`, or `prefer:` and the id of a delivery."""

    kind: ConflictKind
    members: tuple[Member, ...]
    choice: str = KEEP_BOTH

    @property
    def id(self) -> str:
        """Id of the conflict in decisions: the same whenever the same cases are compared."""
        cases = ",".join(sorted(member.case for member in self.members))
        return f"{self.kind}-{sha256(cases.encode()).hexdigest()[:10]}"

    def left_out(self) -> tuple[Member, ...]:
        """Return the cases that do not come in by this choice. One of the preferred delivery always stays."""
        preferred = self.choice.removeprefix(PREFER)
        if self.choice == KEEP_BOTH or preferred not in {member.delivery for member in self.members}:
            return ()
        return tuple(member for member in self.members if member.delivery != preferred)


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions of a person.

    `conflicts`: by id of the conflict, or "" for all others, `keep_both` or `prefer:` with a delivery (its file name,
    country or project). `terms`: by taxonomy and code, `approve`, `reject` or `merge:` with a code. What is not decided
    stays as it came: both cases, and proposals that wait.
    """

    conflicts: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for choice in self.conflicts.values():
            if choice != KEEP_BOTH and not _names(choice, PREFER):
                raise UserError("decision_unknown", choice=choice)
        for choice in self.terms.values():
            if choice not in (APPROVE, REJECT) and not _names(choice, MERGE):
                raise UserError("decision_unknown", choice=choice)

    def on(self, conflict: Conflict) -> str:
        """Return what is decided on a conflict."""
        return self.conflicts.get(conflict.id) or self.conflicts.get("", KEEP_BOTH)

    def with_more(self, conflicts: Mapping[str, str]) -> "Decisions":
        """Return these decisions with others on conflicts, which go before them."""
        return Decisions({**self.conflicts, **conflicts}, self.terms)


def decisions_of(table: Mapping[str, object]) -> Decisions:
    """Return the decisions in a table as a TOML or JSON file holds it: `[conflicts]` and `[terms.<taxonomy>]`.

    Raises:
        UserError: decisions_not_understood, decision_unknown.
    """
    conflicts, terms = table.get("conflicts", {}), table.get("terms", {})
    if set(table) - {"conflicts", "terms"} or not isinstance(conflicts, dict) or not isinstance(terms, dict):
        raise UserError("decisions_not_understood")
    by_term: dict[tuple[str, str], str] = {}
    for taxonomy, decided in terms.items():
        if not isinstance(decided, dict):
            raise UserError("decisions_not_understood")
        by_term |= {(str(taxonomy), str(code)): str(choice) for code, choice in decided.items()}
    return Decisions({str(id): str(choice) for id, choice in conflicts.items()}, by_term)


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer that is another one in a newer delivery; None for none. `case` and `row` are keys in the delivery."""

    case: str
    row: str
    roster: str
    question: str
    before: Answer | None
    after: Answer | None


@dataclass(slots=True)
class DeliveryDifference:
    """Changes of a newer delivery of a project: keys of cases, and the answers within changed ones.

    `attachments` counts rows whose proofs or remarks changed.
    """

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    unchanged: int = 0
    attachments: int = 0
    answers: list[AnswerChange] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is different."""
        return not (self.new or self.changed or self.removed)


def compare_cases(before: Mapping[str, CaseRecord], after: Iterable[CaseRecord]) -> DeliveryDifference:
    """Return how cases differ from earlier ones, which are given by their ids."""
    found = DeliveryDifference()
    seen: set[str] = set()
    for case in after:
        root = case[""][0]
        seen.add(root.case_id)
        known = before.get(root.case_id)
        if known is None:
            found.new.append(root.source_key)
            continue
        is_same = shape(known) == shape(case)
        changes = [] if is_same else list(_answer_changes(known, case))
        if is_same:
            found.unchanged += 1
        else:
            found.changed.append(root.source_key)
            found.answers += changes
            found.attachments += _changed_attachments(known, case)
    found.removed = [case[""][0].source_key for id, case in before.items() if id not in seen]
    return found


def shape(case: CaseRecord) -> list[tuple[object, ...]]:
    """Return what cases are compared by: rows with their positions, answers, proofs and remarks."""
    return sorted(
        (
            (row.row_id, row.parent_id, row.roster, row.position, row.answers, row.proofs, row.remarks)
            for row in all_rows(case)
        ),
        key=lambda row: str(row[0]),
    )


def _changed_attachments(before: CaseRecord, after: CaseRecord) -> int:
    old = {row.row_id: (row.proofs, row.remarks) for row in all_rows(before)}
    new = {row.row_id: (row.proofs, row.remarks) for row in all_rows(after)}
    return sum(old.get(id, ((), ())) != new.get(id, ((), ())) for id in old.keys() | new.keys())


def _answer_changes(before: CaseRecord, after: CaseRecord) -> Iterator[AnswerChange]:
    case = after[""][0].source_key
    old = {row.row_id: row for row in all_rows(before)}
    new = {row.row_id: row for row in all_rows(after)}
    for id in dict.fromkeys((*old, *new)):
        row = new.get(id) or old[id]
        was = old[id].answers if id in old else {}
        now = new[id].answers if id in new else {}
        for question in dict.fromkeys((*was, *now)):
            if was.get(question) != now.get(question):
                yield AnswerChange(case, row.source_key, row.roster, question, was.get(question), now.get(question))


def _names(choice: str, verb: str) -> bool:
    return choice.startswith(verb) and len(choice) > len(verb)
