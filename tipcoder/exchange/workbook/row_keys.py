"""Keys of rows: a project's own ids, keys of one recipient, or ids behind columns that say where each row came from."""

from collections.abc import Iterable, Mapping

from tipcoder.domain.consolidation import Delivery
from tipcoder.domain.records import RowRecord
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column
from tipcoder.languages.captions import Captions, RegionalCaptions

KEY_WIDTH = 18


class RowKeys:
    """A project's own keys: the ids of its cases and rows, and the numbers of its cases.

    `versions` maps the ids of the versions of the framework that cases are coded by to their names. Where there are
    several, a column of the cases says which.
    """

    has_numbers = True
    is_regional = False
    are_untraceable = False
    """True if neither the keys nor what stands in their order says which cases and rows they are of."""

    def __init__(self, captions: Captions, versions: Mapping[str, str] | None = None) -> None:
        self._captions = captions
        self._versions = versions or {}

    def key(self, id: str) -> str:
        """Return the key of a case or row by its id."""
        return id

    def origin_columns(self) -> tuple[Column, ...]:
        """Return the columns in front of the keys, none in the workbook of one project."""
        return ()

    def origin(self, _row: RowRecord, _delivery: str) -> list[Value]:
        """Return a new list with the cells of these columns for a row of a delivery."""
        return []

    def case_columns(self) -> tuple[Column, ...]:
        """Return the columns that the sheet of cases begins with."""
        columns = [*self.origin_columns(), Column("case_key", self._captions.case_key, KEY_WIDTH)]
        if self.has_numbers:
            columns.append(Column("local_number", self._captions.local_number, 9))
        if len(self._versions) > 1:
            columns.append(Column("framework_version", self._captions.framework_version, 12))
        return tuple(columns)

    def case_cells(self, case: RowRecord, delivery: str) -> list[Value]:
        """Return a new list with the cells of these columns."""
        cells = [*self.origin(case, delivery), self.key(case.case_id)]
        if self.has_numbers:
            cells.append(case.case_number)
        if len(self._versions) > 1:
            cells.append(self._versions.get(case.framework_id, ""))
        return cells

    def case_name(self, case: RowRecord, _delivery: str) -> str:
        """Return the name of a case in the labels of the rows under it."""
        return str(case.case_number) if self.has_numbers else self.key(case.case_id)

    def row_columns(self) -> tuple[Column, ...]:
        """Return the columns that the sheets of rosters begin with."""
        return (
            *self.origin_columns(),
            Column("case_key", self._captions.case_key, KEY_WIDTH),
            Column("row_key", self._captions.row_key, KEY_WIDTH),
            Column("parent_key", self._captions.parent_key, KEY_WIDTH),
            Column("parent_label", self._captions.parent_label, 26),
            Column("row_number", self._captions.row_number, 9),
        )


class RecipientKeys(RowKeys):
    """Keys of one recipient, the same in every delivery; without the secret nobody can trace them back."""

    has_numbers = False
    are_untraceable = True

    def __init__(self, captions: Captions, versions: Mapping[str, str], secret: bytes) -> None:
        super().__init__(captions, versions)
        self._keyed = keyed_with(secret)

    def key(self, id: str) -> str:
        """Return the recipient's key of a case or row."""
        return self._keyed(id)


class RegionalKeys(RowKeys):
    """Ids of a regional project, behind country, delivery, and sheet and key in the delivery."""

    has_numbers = False
    is_regional = True

    def __init__(self, captions: Captions, words: RegionalCaptions, deliveries: Iterable[Delivery]) -> None:
        super().__init__(captions)
        self._words = words
        self._deliveries = {delivery.id: delivery for delivery in deliveries}

    def origin_columns(self) -> tuple[Column, ...]:
        """Return the columns that every row begins with."""
        return (
            Column("country", self._captions.country, 9),
            Column("delivery", self._words.delivery, 16),
            Column("source_sheet", self._words.source_sheet, 14),
            Column("source_key", self._words.source_key, 18),
        )

    def origin(self, row: RowRecord, delivery: str) -> list[Value]:
        """Return a new list with the cells of these columns."""
        origin = self._deliveries[delivery]
        return [origin.country, origin.name, row.sheet, row.source_key]

    def case_name(self, case: RowRecord, delivery: str) -> str:
        """Return the country of a case, and its key there."""
        return f"{self._deliveries[delivery].country} {case.source_key}"
