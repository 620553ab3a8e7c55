"""The sheet `remarks`: what was asked about answers. Coders write freely there, so their words stay in the country."""

from collections import Counter
from collections.abc import Callable, Sequence

from tipcoder.domain.records import CaseRecord, RemarkRecord
from tipcoder.exchange.privacy.release_policy import Profile
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import REMARKS
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.levels import Level, question_names

_KEY_WIDTH = 18


def remarks_layout(profile: Profile, captions: Captions) -> Layout:
    """Return the columns of `remarks`. What crosses a border says only how many there are of each status."""
    keys = (
        Column("case_key", captions.case_key, _KEY_WIDTH),
        Column("sheet", captions.sheet, 18),
        Column("row_key", captions.row_key, _KEY_WIDTH),
        Column("question", captions.question, 26),
    )
    status = Column("status", captions.remark_status, 14)
    if profile is not Profile.ARCHIVE:
        return Layout(REMARKS, (*keys, status, Column("remarks", captions.remarks, 10)), key=2, frozen=4)
    own = (
        Column("remark_key", captions.remark, _KEY_WIDTH),
        Column("replies_to", captions.replies_to, _KEY_WIDTH),
        status,
        Column("coder", captions.coder, 12),
        Column("made_at", captions.made_at, 22),
        Column("text", captions.remark_text, 80),
    )
    return Layout(REMARKS, (*keys, *own), key=4, frozen=4, wraps=True)


class RemarksWriter:
    """Fills the sheet, case by case. `key` gives the keys of cases and rows."""

    def __init__(
        self,
        sheet: Rows,
        profile: Profile,
        key: Callable[[str], str],
        levels: Sequence[Level],
    ) -> None:
        self._sheet = sheet
        self._sheets = {level.roster: level.sheet for level in levels}
        self._names = question_names(levels)
        self._is_whole = profile is Profile.ARCHIVE
        self._key = key

    def write(self, rows: CaseRecord) -> None:
        """Write what was remarked on the rows of one case that are in the workbook's sheets."""
        case_key = self._key(rows[""][0].case_id)
        for roster, found in rows.items():
            for row in found:
                if row.remarks and roster in self._sheets:
                    row_key = self._key(row.row_id) if roster else case_key
                    self._append([case_key, self._sheets[roster], row_key], roster, row.remarks)

    def _append(self, keys: list[Value], roster: str, remarks: Sequence[RemarkRecord]) -> None:
        names = {remark.question: self._names.get((roster, remark.question), remark.question) for remark in remarks}
        if not self._is_whole:
            counts = Counter((names[remark.question], remark.status) for remark in remarks if not remark.replies_to)
            for (name, status), count in sorted(counts.items()):
                self._sheet.append([*keys, name, status, count])
            return
        for remark in remarks:
            said: list[Value] = [remark.key, remark.replies_to, remark.status, remark.coder]
            self._sheet.append([*keys, names[remark.question], *said, remark.made_at, remark.text])
