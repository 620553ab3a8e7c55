"""Attaches proofs and remarks of a delivered workbook to the rows that they belong to, and reduces them to counts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tipcoder.domain.records import CaseRecord, Proof, RemarkRecord, RowRecord
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.exchange.reading.attachments import Attachment, Record
from tipcoder.exchange.reading.faults import Fault, warning
from tipcoder.exchange.spreadsheet.naming import EVIDENCE, REMARKS

_RowAddress = tuple[str, str, str]
"""Sheet as tipcoder calls it, key of the case, key of the row."""
_STATUSES = frozenset((*RemarkStatus, ""))


@dataclass(slots=True)
class Attachments:
    """Proofs and remarks by the rows they name. `loose` counts, by sheet, what belongs to no row or question.

    `sheets` are the names of levels by roster, `keys` those of questions by roster and what the sheets call them.
    """

    sheets: Mapping[str, str]
    keys: Mapping[tuple[str, str], str]
    proofs: dict[_RowAddress, list[Proof]]
    remarks: dict[_RowAddress, list[RemarkRecord]]
    loose: Counter[str] = field(default_factory=Counter)

    def joined(self, cases: Iterable[CaseRecord]) -> tuple[CaseRecord, ...]:
        """Return the cases with what belongs to their rows."""
        if not self.proofs and not self.remarks:
            return tuple(cases)
        found = tuple({roster: tuple(map(self._joined, rows)) for roster, rows in case.items()} for case in cases)
        self.loose[EVIDENCE] += sum(map(len, self.proofs.values()))
        self.loose[REMARKS] += sum(map(len, self.remarks.values()))
        return found

    def faults(self) -> Iterator[Fault]:
        """Yield how much of each sheet belongs to nothing, after all was joined."""
        for sheet, count in self.loose.items():
            if count:
                yield warning("consolidation_beside_loose", sheet, count=count)

    def _joined(self, row: RowRecord) -> RowRecord:
        place = self.sheets.get(row.roster, row.sheet), row.case_id, row.row_id
        proofs = self.proofs.pop(place, [])
        remarks = self.remarks.pop(place, [])
        if not proofs and not remarks:
            return row
        kept_proofs, kept_remarks = tuple(self._keyed(row, proofs)), tuple(self._keyed(row, remarks))
        self.loose[EVIDENCE] += len(proofs) - len(kept_proofs)
        self.loose[REMARKS] += len(remarks) - len(kept_remarks)
        return replace(row, proofs=kept_proofs, remarks=kept_remarks)

    def _keyed(self, row: RowRecord, attached: Iterable[Record]) -> Iterator[Record]:
        """Yield what is about questions of the row's roster, with their keys."""
        for one in attached:
            key = self.keys.get((row.roster, one.question))
            if key is not None:
                yield replace(one, question=key)


def attachments_of(
    evidence: Iterable[Attachment[Proof]],
    remarks: Iterable[Attachment[RemarkRecord]],
    sheets: Mapping[str, str],
    keys: Mapping[tuple[str, str], str],
) -> Attachments:
    """Return what the sheets `evidence` and `remarks` of a workbook hold, by row."""
    return Attachments(sheets, keys, _by_row(evidence), _by_row(remarks))


def _by_row(attachments: Iterable[Attachment[Record]]) -> dict[_RowAddress, list[Record]]:
    found: dict[_RowAddress, list[Record]] = {}
    for one in attachments:
        found.setdefault((one.level, one.case, one.key), []).append(one.record)
    return found


def crossing_proofs(proofs: Iterable[Proof]) -> tuple[Proof, ...]:
    """Return what of proofs may cross a border: how many passages prove each answer."""
    counts: Counter[str] = Counter()
    for proof in proofs:
        counts[proof.question] += proof.passages
    return tuple(Proof(question, passages=count) for question, count in counts.items())


def crossing_remarks(remarks: Iterable[RemarkRecord]) -> tuple[RemarkRecord, ...]:
    """Return what of remarks may cross a border: how many there are of each status."""
    counts: Counter[tuple[str, str]] = Counter()
    for one in remarks:
        if not one.replies_to:
            counts[one.question, one.status if one.status in _STATUSES else ""] += one.remarks
    return tuple(
        RemarkRecord(question, remarks=count, status=status) for (question, status), count in sorted(counts.items())
    )
