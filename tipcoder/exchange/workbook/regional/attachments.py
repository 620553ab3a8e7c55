"""The sheets `evidence` and `remarks` of a regional workbook: what came with the answers, beside where it came from."""

from collections.abc import Mapping, Sequence

from tipcoder.domain.records import CaseRecord, Proof, RemarkRecord
from tipcoder.exchange.privacy.release_policy import Profile
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout
from tipcoder.exchange.spreadsheet.sheets import DataSheet
from tipcoder.exchange.workbook.captions import Captions, RegionalCaptions
from tipcoder.exchange.workbook.evidence import evidence_layout
from tipcoder.exchange.workbook.levels import Level, question_names
from tipcoder.exchange.workbook.regional.sheets import DeliveryLine
from tipcoder.exchange.workbook.remarks import remarks_layout

_ROW_KEY = "row_key"
_WORDS_OF_REMARKS = ("remark_key", "replies_to", "coder", "made_at", "text")


def regional_evidence_layout(profile: Profile, captions: Captions, words: RegionalCaptions) -> Layout:
    """Return the columns of `evidence`: how many passages prove an answer, and their words where they may be there."""
    return _layout(evidence_layout(profile, captions), Column("passages", captions.passages, 10), captions, words)


def regional_remarks_layout(profile: Profile, captions: Captions, words: RegionalCaptions) -> Layout:
    """Return the columns of `remarks`: how many there are of each status, and their words where they may be there."""
    return _layout(remarks_layout(profile, captions), Column("remarks", captions.remarks, 10), captions, words)


def _layout(national: Layout, count: Column, captions: Captions, words: RegionalCaptions) -> Layout:
    before = (Column("country", captions.country, 9), Column("delivery", words.delivery, 16))
    columns = (*before, *(column for column in national.columns if column.name != count.name), count)
    key = next(place for place, column in enumerate(columns) if column.name == _ROW_KEY)
    return Layout(national.name, columns, key=key, frozen=key + 2, wraps=national.wraps)


class BesideWriter:
    """Fills both sheets, case by case. `deliveries` are known by their ids.

    Retired questions are called as their columns are.
    """

    def __init__(
        self,
        evidence: DataSheet,
        remarks: DataSheet,
        levels: Sequence[Level],
        deliveries: Mapping[str, DeliveryLine],
    ) -> None:
        self._evidence, self._remarks = evidence, remarks
        self._sheets = {level.roster: level.sheet for level in levels}
        self._names = question_names(levels)
        self._deliveries = deliveries

    def write(self, delivery: str, rows: CaseRecord) -> None:
        """Write what came beside the answers of one case."""
        came = self._deliveries[delivery]
        for roster, found in rows.items():
            sheet = self._sheets.get(roster)
            for row in found if sheet is not None else ():
                row_key = row.row_id if roster else row.case_id
                keys: list[Value] = [came.country, came.name, row.case_id, sheet, row_key]
                for proof in row.proofs:
                    self._append(self._evidence, keys, roster, proof, proof.passages)
                for remark in row.remarks:
                    self._append(self._remarks, keys, roster, remark, remark.remarks)

    def _append(
        self, sheet: DataSheet, keys: list[Value], roster: str, found: Proof | RemarkRecord, count: int
    ) -> None:
        name = self._names.get((roster, found.question), found.question)
        own = (getattr(found, _FIELDS.get(column, column)) or None for column in sheet.column_names[len(keys) + 1 : -1])
        sheet.append([*keys, name, *own, count])


_FIELDS = {"judgment_kind": "kind", "remark_key": "key"}
"""What columns are called as fields of a proof or remark, where that is another word."""
