"""Reads both codings of a case in terms of the agreed one: which row stands for which, and what each side says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid5

from tipcoder.analysis.agreement.matching.rows import MatchingRow
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingRole
from tipcoder.errors import UserError
from tipcoder.exchange.row_references import Source
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Question
from tipcoder.services.double_coding.coded_case import CodedCase, FormOutline, Said
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.snapshots import ComparedCoding, compared_codings

Rows = tuple[str, str]
"""Ids of the rows of the first and of the second coding that a row of the agreed one stands for, "" for none."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two codings, as it was submitted."""

    coder: str
    role: CodingRole
    coded: CodedCase
    evidence: Mapping[Ref, Sequence[Passage]]
    place: int
    """0 for the first coding, 1 for the second."""


def submitted_codings(project: OpenProject, case_id: str, second: str = "") -> tuple[ComparedCoding, ComparedCoding]:
    """Return the primary coding of a case and that of a second coder, "" for the only one, both as submitted.

    Raises:
        UserError: settling_one_coding: nobody else coded the case; settling_not_submitted(coder).
    """
    codings = compared_codings(project.database, case_id)
    others = [coding for coding in codings[1:] if not second or coding.coding.coding.coder == second]
    if not others:
        raise UserError("settling_one_coding")
    for coding in (codings[0], others[0]):
        if not coding.is_submitted:
            raise UserError("settling_not_submitted", coder=coding.coding.coding.coder)
    return codings[0], others[0]


def agreed_coding_id(project: str, case: str) -> str:
    """Return the id of the agreed coding of a case."""
    return str(uuid5(UUID(project), f"{CodingRole.AGREED} {case}"))


def agreed_row_id(root: str, rows: Rows) -> str:
    """Return the id of the row of an agreed coding that stands for rows of the others: it tells which these are."""
    return str(uuid5(NAMESPACE_OID, f"{root} {rows[0]} {rows[1]}"))


def is_first_a(root: str) -> bool:
    """Return whether the first coding is shown as A: by chance for each case, and always the same for it."""
    return bool(uuid5(NAMESPACE_OID, root).int & 1)


class AgreedRows:
    """Knows which rows of both sides each row of an agreed coding stands for."""

    def __init__(self, live: LiveCoding, sides: Sequence[Side]) -> None:
        self._live = live
        self._sides = sides
        self._by_ids: dict[str, dict[str, Rows]] = {}
        for roster in live.form.parents():
            firsts, seconds = ([row.id for row in _of_roster(side, roster)] for side in sides)
            self._by_ids[roster] = {
                agreed_row_id(live.root, (first, second)): (first, second)
                for first in (*firsts, "")
                for second in (*seconds, "")
                if first or second
            }

    def sources(self, row: str) -> Rows:
        """Return the rows that a row stands for; none of a row that was added by hand."""
        if row == self._live.root:
            return self._sides[0].coded.rows.root, self._sides[1].coded.rows.root
        return self._by_ids[self._live.row(row).roster].get(row, ("", ""))

    def standing_for(self) -> Mapping[str, str]:
        """Return the rows of the agreed coding by those of both sides that they stand for."""
        found: dict[str, str] = {}
        for row, _ in rows_of(self._live):
            found.update((source, row) for source in self.sources(row) if source)
        return found


def rows_of(live: LiveCoding) -> Iterator[tuple[str, str]]:
    """Yield (id, roster) of all rows, parents before children; the root first."""
    waiting = [(live.root, "")]
    while waiting:
        row, level = waiting.pop(0)
        yield row, level
        for roster, above in live.form.parents().items():
            if above == level:
                waiting += [(below.id, roster) for below in live.rows(row, roster)]


class AgreedWords:
    """Says what a side answers, in terms of the agreed coding: what refers to its rows refers to the agreed ones."""

    def __init__(self, live: LiveCoding, outline: FormOutline, rows: AgreedRows) -> None:
        self._live = live
        self._outline = outline
        self._rows = rows

    def said(self, side: Side, row: str, question: Question) -> Said:
        """Return what a side says to a question in a row of the agreed coding; nothing where the side lacks the row."""
        source = self._rows.sources(row)[side.place]
        if not source:
            return Said()
        said = side.coded.say(source, question.key)
        refers = self._outline.sources.get(question.path)
        if not said.value or refers is None:
            return said
        return Said(self._referring(side, question, said.value, refers), said.state)

    def answer(self, side: Side, row: str, question: Question) -> Answer | None:
        """Return the answer of a side as it is taken over, None where it has none."""
        said = self.said(side, row, question)
        if said.state is None or (said.state is AnswerState.ANSWERED and not said.value):
            return None  # not answered, or about rows that the agreed coding has not
        return Answer(said.value, said.state)

    def passages(self, side: Side, row: str, key: str) -> Sequence[Passage]:
        """Return the passages by which a side proves its answer."""
        source = self._rows.sources(row)[side.place]
        return side.evidence.get(Ref(source, key), ())

    def _referring(self, side: Side, question: Question, value: str, source: Source) -> str:
        agreed = self._rows.standing_for()
        rows = (agreed.get(row) for row in side.coded.referred(question, value))
        tokens = (self._live.value(Ref(row, source.question)) for row in rows if row is not None)
        return " ".join(token for token in tokens if token)


def _of_roster(side: Side, roster: str) -> list[MatchingRow]:
    return [row for row in side.coded.rows.by_id.values() if row.roster == roster]
