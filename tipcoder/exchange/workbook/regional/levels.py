"""The sheets of cases and rosters of a regional workbook, filled case by case."""

from collections.abc import Mapping, Sequence

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.privacy.release_policy import own_keys
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column
from tipcoder.exchange.spreadsheet.sheets import DataSheet
from tipcoder.exchange.workbook.captions import Captions, RegionalCaptions
from tipcoder.exchange.workbook.levels import Level, Referred
from tipcoder.exchange.workbook.regional.sheets import DeliveryLine
from tipcoder.exchange.workbook.row_references import Source, referring, rows_by_value, source_of
from tipcoder.framework.form.form import Form

KEYS = (
    "country",
    "delivery",
    "source_sheet",
    "source_key",
    "case_key",
    "row_key",
    "parent_key",
    "parent_label",
    "row_number",
)
"""The columns that rows begin with, in their order; those of cases are the first five."""


def before_keys(captions: Captions, words: RegionalCaptions) -> tuple[Column, ...]:
    """Return the columns that every row begins with: where it came from."""
    return (
        Column("country", captions.country, 9),
        Column("delivery", words.delivery, 16),
        Column("source_sheet", words.source_sheet, 14),
        Column("source_key", words.source_key, 18),
    )


class RegionalLevelsWriter:
    """Fills the sheets of all levels of a form, case by case. `deliveries` are known by their ids."""

    def __init__(
        self,
        levels: tuple[Level, ...],
        sheets: Sequence[DataSheet],
        form: Form,
        deliveries: Mapping[str, DeliveryLine],
    ) -> None:
        self._levels = {level.roster: level for level in levels}
        self._fillers = [_Filler(level, sheet, form) for level, sheet in zip(levels, sheets, strict=True)]
        self._sources = {source for filler in self._fillers for source in filler.sources.values()}
        self._deliveries = deliveries

    def write(self, delivery: str, rows: CaseRecord) -> None:
        """Write all rows of one case."""
        came = self._deliveries[delivery]
        (case,) = rows[""]
        label = f"{self._levels[''].label} {came.country} {case.source_key}"
        labels: dict[str | None, str] = {case.row_id: label}
        referred = {source: self._referred(source, rows) for source in self._sources}
        for filler in self._fillers:
            roster, name = filler.level.roster, filler.level.label
            for row in rows.get(roster, ()):
                cells: list[Value] = [came.country, came.name, row.sheet, row.source_key, case.case_id]
                if roster:
                    above = labels[row.parent_id]
                    labels[row.row_id] = f"{above} > {name} {row.position + 1}"
                    parent = case.case_id if row.parent_id == case.row_id else row.parent_id
                    cells += (row.row_id, parent, above, row.position + 1)
                filler.append(cells, row.answers, referred)

    def _referred(self, source: Source, rows: CaseRecord) -> Referred:
        level = self._levels[source.roster]
        shows_labels = any(found.question.key == source.label for found in level.questions)
        found = rows.get(source.roster, ())
        return rows_by_value(source, found, level.label, own_keys, shows_labels=shows_labels)


class _Filler:
    """Appends rows to the sheet of one level."""

    def __init__(self, level: Level, sheet: DataSheet, form: Form) -> None:
        self.level = level
        self._sheet = sheet
        self._questions = [(found.question.key, found.fill, found.blank) for found in level.all_columns]
        found = ((columns.question.key, source_of(columns.question, form)) for columns in level.questions)
        self.sources = {key: source for key, source in found if source is not None}
        """What the questions of the level refer to, of those that refer to rows."""

    def append(self, cells: list[Value], answers: Mapping[str, Answer], referred: Mapping[Source, Referred]) -> None:
        """Write a row: where it came from and its keys, then what each question has."""
        sources = self.sources
        for key, fill, blank in self._questions:
            answer = answers.get(key)
            if answer is None:
                cells += blank
            elif sources and key in sources and answer.value:
                cells += (*referring(answer.value, referred[sources[key]], own_keys), *fill(answer)[2:])
            else:
                cells += fill(answer)
        self._sheet.append(cells)
