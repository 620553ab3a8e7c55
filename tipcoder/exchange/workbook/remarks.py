"""The sheet `remarks`: what was asked about answers. Coders write freely there, so their words stay in the country."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol

from tipcoder.exchange.privacy.release_policy import Profile
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.naming import REMARKS
from tipcoder.exchange.spreadsheet.row_sink import Rows
from tipcoder.exchange.spreadsheet.sheets import Layout
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.columns import Column
from tipcoder.exchange.workbook.levels import CaseRows, Level, question_names

_KEY_WIDTH = 18


class Remark(Protocol):
    """A remark on an answer, or on a whole row (question ""), or a reply to one, whose status is ""."""

    @property
    def question(self) -> str: ...  # noqa: D102
    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def replies_to(self) -> str: ...  # noqa: D102
    @property
    def status(self) -> str: ...  # noqa: D102
    @property
    def coder(self) -> str: ...  # noqa: D102
    @property
    def made_at(self) -> datetime: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102


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
    """Fills the sheet, case by case. `remarks` are those of each row, by its id; a reply stands below its remark.

    `key` gives the keys of cases and rows. `made_at` is written as text, `2026-03-01T09:30:00Z`.
    """

    def __init__(
        self,
        sheet: Rows,
        profile: Profile,
        key: Callable[[str], str],
        levels: Sequence[Level],
        remarks: Mapping[str, Sequence[Remark]],
    ) -> None:
        self._sheet = sheet
        self._sheets = {level.roster: level.sheet for level in levels}
        self._names = question_names(levels)
        self._is_whole = profile is Profile.ARCHIVE
        self._key = key
        self._remarks = remarks

    def write(self, rows: CaseRows) -> None:
        """Write what was remarked on the rows of one case that are in the workbook's sheets."""
        case_key = self._key(rows[""][0].case_id)
        for roster, found in rows.items():
            for row in found:
                remarks = self._remarks.get(row.row_id)
                if remarks and roster in self._sheets:
                    row_key = self._key(row.row_id) if roster else case_key
                    self._append([case_key, self._sheets[roster], row_key], roster, remarks)

    def _append(self, keys: list[Value], roster: str, remarks: Sequence[Remark]) -> None:
        names = {remark.question: self._names.get((roster, remark.question), remark.question) for remark in remarks}
        if not self._is_whole:
            counts = Counter((names[remark.question], remark.status) for remark in remarks if not remark.replies_to)
            for (name, status), count in sorted(counts.items()):
                self._sheet.append([*keys, name, status, count])
            return
        for remark in remarks:
            said: list[Value] = [remark.id, remark.replies_to, remark.status, remark.coder]
            made_at = remark.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            self._sheet.append([*keys, names[remark.question], *said, made_at, remark.text])
