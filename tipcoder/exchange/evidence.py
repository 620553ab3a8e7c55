"""The sheet `evidence`: which passages prove which answers. Their words stay in the country."""

from collections.abc import Callable, Mapping

from tipcoder.exchange.captions import Captions
from tipcoder.exchange.cells import Value
from tipcoder.exchange.columns import Column
from tipcoder.exchange.levels import CaseRows, Quotation
from tipcoder.exchange.naming import EVIDENCE
from tipcoder.exchange.profiles import Profile
from tipcoder.exchange.sheets import DataSheet, Layout

_KEY_WIDTH = 10


def evidence_layout(profile: Profile, captions: Captions) -> Layout:
    """Return the columns of `evidence`. What crosses a border says only how many passages prove an answer."""
    keys = (
        Column("case_key", captions.case_key, _KEY_WIDTH),
        Column("sheet", captions.sheet, 18),
        Column("row_key", captions.row_key, _KEY_WIDTH),
        Column("question", captions.question, 26),
    )
    if profile is not Profile.ARCHIVE:
        return Layout(EVIDENCE, (*keys, Column("passages", captions.passages, 10)), key=2, frozen=4)
    own = (
        Column("judgment", captions.judgment, 30),
        Column("judgment_kind", captions.judgment_kind, 16),
        Column("page", captions.page, 8),
        Column("start", captions.start, 10),
        Column("end", captions.end, 10),
        Column("exact", captions.exact, 80),
        Column("prefix", captions.prefix, 34),
        Column("suffix", captions.suffix, 34),
    )
    return Layout(EVIDENCE, (*keys, *own), key=2, frozen=4, wraps=True)


class EvidenceWriter:
    """Fills the sheet, case by case. `key` gives the keys of cases and rows, `sheets` the sheet of each roster."""

    def __init__(
        self, sheet: DataSheet, profile: Profile, key: Callable[[str], str], sheets: Mapping[str, str]
    ) -> None:
        self._sheet = sheet
        self._is_whole = profile is Profile.ARCHIVE
        self._key = key
        self._sheets = sheets

    def write(self, rows: CaseRows) -> None:
        """Write what proves the answers of one case that are in the workbook's sheets."""
        case_key = self._key(rows[""][0].case_id)
        for roster, found in rows.items():
            for row in found:
                if row.evidence and roster in self._sheets:
                    row_key = self._key(row.row_id) if roster else case_key
                    keys: list[Value] = [case_key, self._sheets[roster], row_key]
                    self._append(keys, [quoted for quoted in row.evidence if quoted.question in row.answers])

    def _append(self, keys: list[Value], quotations: list[Quotation]) -> None:
        if self._is_whole:
            for found in quotations:
                place: list[Value] = [found.judgment, found.kind, found.page, found.start, found.end]
                self._sheet.append([*keys, found.question, *place, found.exact, found.prefix, found.suffix])
            return
        for question in dict.fromkeys(found.question for found in quotations):
            count = sum(found.question == question for found in quotations)
            self._sheet.append([*keys, question, count])
