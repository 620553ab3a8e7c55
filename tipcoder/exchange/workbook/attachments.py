"""Writes the sheets `evidence`, passages that prove answers, and `remarks`, which coders made on them.

The words of both stay in the country: what crosses a border has only the number of passages of each answer, and of
remarks of each status. A regional workbook has them as they were delivered, with or without words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tipcoder.domain.records import CaseRecord, Proof, QuotationRecord, RemarkRecord, RowRecord
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import EVIDENCE, QUOTATIONS, REMARKS
from tipcoder.exchange.workbook.levels import Level
from tipcoder.exchange.workbook.row_keys import KEY_WIDTH, RowKeys
from tipcoder.languages.captions import Captions

_ORIGIN = 2
"""Columns in front that say where a row came from: its country and delivery, not the place within that."""
_KEYS = 4
_COUNTS = ("passages", "remarks")
_FIELDS = {"judgment_kind": "kind", "remark_key": "key"}
"""Fields of a proof or remark whose columns have another name."""


def evidence_layout(profile: Profile, captions: Captions, keys: RowKeys) -> Layout:
    """Return the columns of `evidence`."""
    words = (
        Column("judgment", captions.judgment, 30),
        Column("judgment_kind", captions.judgment_kind, 16),
        Column("page", captions.page, 8),
        Column("start", captions.start, 10),
        Column("end", captions.end, 10),
        Column("exact", captions.exact, 80),
        Column("prefix", captions.prefix, 34),
        Column("suffix", captions.suffix, 34),
        Column("region", captions.region, 26),
    )
    own = words if profile.has_passages else ()
    return _layout(
        EVIDENCE, own, Column("passages", captions.passages, 10), captions, keys, has_words=profile.has_passages
    )


def remarks_layout(profile: Profile, captions: Captions, keys: RowKeys) -> Layout:
    """Return the columns of `remarks`."""
    status = Column("status", captions.remark_status, 14)
    words = (
        Column("remark_key", captions.remark, KEY_WIDTH),
        Column("replies_to", captions.replies_to, KEY_WIDTH),
        status,
        Column("coder", captions.coder, 12),
        Column("made_at", captions.made_at, 22),
        Column("text", captions.remark_text, 80),
    )
    own = words if profile.has_remarks else (status,)
    return _layout(REMARKS, own, Column("remarks", captions.remarks, 10), captions, keys, has_words=profile.has_remarks)


def _layout(
    name: str, own: tuple[Column, ...], count: Column, captions: Captions, keys: RowKeys, *, has_words: bool
) -> Layout:
    before = keys.origin_columns()[:_ORIGIN]
    shared = (
        Column("case_key", captions.case_key, KEY_WIDTH),
        Column("sheet", captions.sheet, 18),
        Column("row_key", captions.row_key, KEY_WIDTH),
        Column("question", captions.question, 26),
    )
    has_count = keys.is_regional or not has_words
    columns = (*before, *shared, *own, *((count,) if has_count else ()))
    # A long remark is continued under its own key, a passage, which has none, under that of its row.
    key = "row_key" if has_count or name == EVIDENCE else "remark_key"
    place = next(place for place, column in enumerate(columns) if column.name == key)
    return Layout(name, columns, key=place, frozen=len(before) + _KEYS, wraps=has_words)


def quotations_layout(captions: Captions) -> Layout:
    """Return the columns of `quotations`."""
    columns = (
        Column("quotation", captions.quotation, KEY_WIDTH),
        Column("english", captions.quotation_english, 80),
        Column("theme", captions.quotation_theme, 26),
        Column("code", captions.quotation_code, 20),
    )
    return Layout(QUOTATIONS, columns, key=0, frozen=1, wraps=True)


def quotation_rows(records: Iterable[QuotationRecord]) -> Iterator[list[Value]]:
    """Yield the cells of each quotation.

    Neither the words of the judgment nor the case are in it: rows come by what they illustrate, then by their keys,
    which tell nothing.
    """
    for record in sorted(records):
        yield [record.key, record.english, record.theme, record.code]


class AttachmentWriter:
    """Writer of one of both sheets, case by case. Questions of older versions have the names of their columns."""

    def __init__(self, sheet: Rows, layout: Layout, levels: Iterable[Level], keys: RowKeys) -> None:
        self._sheet = sheet
        self._keys = keys
        self._sheets = {level.roster: level.sheet for level in levels}
        self._names = {(level.roster, found.retired.key): found.name for level in levels for found in level.retired}
        names = [column.name for column in layout.columns]
        own = names[names.index("question") + 1 :]
        self._fields = [_FIELDS.get(name, name) for name in own]
        self._is_counted = own[-1] in _COUNTS and not keys.is_regional
        self._records = self._proofs if layout.name == EVIDENCE else self._remarks

    def write(self, case: CaseRecord, delivery: str = "") -> None:
        """Write what is attached to the rows of one case that are in the workbook's sheets."""
        case_key = self._keys.key(case[""][0].case_id)
        for roster, rows in case.items():
            sheet = self._sheets.get(roster)
            for row in rows if sheet is not None else ():
                found = self._records(roster, row)
                if found:
                    row_key = self._keys.key(row.row_id) if roster else case_key
                    front = [*self._keys.origin(row, delivery)[:_ORIGIN], case_key, sheet, row_key]
                    for name, record in found:
                        self._sheet.append([*front, name, *self._cells(record)])

    def _proofs(self, roster: str, row: RowRecord) -> Sequence[tuple[str, Proof | RemarkRecord]]:
        if not row.proofs:
            return ()
        is_all = self._keys.is_regional
        found = [(self._name(roster, one), one) for one in row.proofs if is_all or one.question in row.answers]
        if not self._is_counted:
            return found
        return [(name, Proof("", passages=count)) for name, count in Counter(name for name, _ in found).items()]

    def _remarks(self, roster: str, row: RowRecord) -> Sequence[tuple[str, Proof | RemarkRecord]]:
        if not self._is_counted:
            return [(self._name(roster, one), one) for one in row.remarks]
        counts = Counter((self._name(roster, one), one.status) for one in row.remarks if not one.replies_to)
        return [
            (name, RemarkRecord("", status=status, remarks=counts[name, status])) for name, status in sorted(counts)
        ]

    def _name(self, roster: str, record: Proof | RemarkRecord) -> str:
        return self._names.get((roster, record.question), record.question)

    def _cells(self, record: Proof | RemarkRecord) -> list[Value]:
        cells: list[Value] = [getattr(record, field) for field in self._fields]
        if self._keys.is_regional:  # some deliveries have no words: not even a page 0
            cells[:-1] = (cell or None for cell in cells[:-1])
        else:  # few passages have a region; "" would make the sheet look for what must be escaped
            cells[-1] = cells[-1] or None
        return cells
