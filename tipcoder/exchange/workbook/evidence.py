"""The sheet `evidence`: which passages prove which answers. Their words stay in the country."""

from collections.abc import Callable, Sequence

from tipcoder.domain.records import CaseRecord, Proof
from tipcoder.exchange.privacy.release_policy import Profile
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import EVIDENCE
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.levels import Level, question_names

_KEY_WIDTH = 18


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
        Column("region", captions.region, 26),
    )
    return Layout(EVIDENCE, (*keys, *own), key=2, frozen=4, wraps=True)


class EvidenceWriter:
    """Fills the sheet, case by case. `key` gives the keys of cases and rows.

    Retired questions are called as their columns are.
    """

    def __init__(self, sheet: Rows, profile: Profile, key: Callable[[str], str], levels: Sequence[Level]) -> None:
        self._sheet = sheet
        self._sheets = {level.roster: level.sheet for level in levels}
        self._names = question_names(levels)
        self._is_whole = profile is Profile.ARCHIVE
        self._key = key

    def write(self, rows: CaseRecord) -> None:
        """Write what proves the answers of one case that are in the workbook's sheets."""
        case_key = self._key(rows[""][0].case_id)
        for roster, found in rows.items():
            for row in found:
                if row.proofs and roster in self._sheets:
                    row_key = self._key(row.row_id) if roster else case_key
                    keys: list[Value] = [case_key, self._sheets[roster], row_key]
                    quotations = [quoted for quoted in row.proofs if quoted.question in row.answers]
                    self._append(keys, roster, quotations)

    def _append(self, keys: list[Value], roster: str, quotations: list[Proof]) -> None:
        names = {found.question: self._names.get((roster, found.question), found.question) for found in quotations}
        if self._is_whole:
            for found in quotations:
                place: list[Value] = [found.judgment, found.kind, found.page, found.start, found.end]
                words = (found.exact, found.prefix, found.suffix, found.region or None)
                self._sheet.append([*keys, names[found.question], *place, *words])
            return
        for question, name in names.items():
            count = sum(found.question == question for found in quotations)
            self._sheet.append([*keys, name, count])
