"""Gives the texts that sheets and columns of a workbook would have if they were written now."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.domain.progress import result_of
from tipcoder.exchange.privacy.profiles import PROFILES
from tipcoder.exchange.privacy.release_plan import keyed_with
from tipcoder.exchange.reading.columns import KEY_COLUMNS
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.reading.readonly_sheets import comparable_text
from tipcoder.exchange.spreadsheet.cells import Value, as_held, parts
from tipcoder.exchange.spreadsheet.layout import HEADER_ROWS, Layout
from tipcoder.exchange.spreadsheet.naming import BRIEFS, DOUBLE_CODING, Names
from tipcoder.exchange.workbook.reference import long_text_layout
from tipcoder.exchange.workbook.workbook import Export, plan_export
from tipcoder.exchange.workbook.writer import WorkbookWriter, write_further
from tipcoder.services.case_selection import Selection, choose_cases
from tipcoder.services.exporting.content import content, further_sheets
from tipcoder.services.exporting.review import Reviewed
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.request import ExportRequest
from tipcoder.storage.coding.recipients import ensure_recipient, list_recipients

_SHORT = 4_000
"""Characters of a text that surely fits a cell, however it is written there."""

Texts = Mapping[str, str]
"""The texts of one row by the names of its columns."""


@dataclass(slots=True)
class SheetTexts:
    """Rows of one sheet, of which the texts of the columns that are `wanted` are kept.

    What does not fit a cell goes on in `rest`.
    """

    layout: Layout
    wanted: Collection[str] = ()
    rest: "SheetTexts | None" = None
    kept: list[Texts] = field(default_factory=list)
    rows: int = HEADER_ROWS

    def append(self, values: list[Value]) -> None:
        """Take a row."""
        self.rows += 1
        texts: dict[str, str] = {}
        for column, value in zip(self.layout.columns, values, strict=True):
            is_wanted = column.name in self.wanted
            if not is_wanted and not (isinstance(value, str) and len(value) > _SHORT):
                continue
            first, *others = tuple(parts(value)) if isinstance(value, str) and len(value) > _SHORT else (value,)
            if is_wanted:
                texts[column.name] = comparable_text(as_held(first))
            for number, piece in enumerate(others, 2):
                if self.rest is not None:
                    self.rest.append([self.layout.name, values[self.layout.key], column.name, number, piece])
        if texts:
            self.kept.append(texts)


def current_texts(
    project: OpenProject, incoming: DeliveryReading, language: str, key_of: Callable[[str], str]
) -> Mapping[str, Sequence[Texts]]:
    """Return the rows of the read-only sheets of a workbook by their names, with the columns that these have.

    It is empty where nobody can tell: an unknown profile or recipient.
    """
    if incoming.about.profile not in PROFILES:
        return {}
    request = ExportRequest(incoming.about.profile, language, coarser=incoming.about.coarser)
    if not request.policy.is_traceable:
        recipient = _recipient(project, key_of)
        if recipient is None:
            return {}
        request = replace(request, recipient=recipient)
    wanted = {sheet.name: {name for name, _ in sheet.columns} for sheet in incoming.readonly}
    only_keys = all(sheet.is_level and KEY_COLUMNS.issuperset(wanted[sheet.name]) for sheet in incoming.readonly)
    chosen = choose_cases(project, Selection())
    with content(project, request, chosen, Reviewed(), has_answers=not only_keys) as export:
        if not wanted.keys().isdisjoint((*DOUBLE_CODING, BRIEFS)):
            export = replace(export, further=result_of(further_sheets(project, request, chosen)))
        # What was read had its texts reviewed; nothing leaves by this.
        written = _written(replace(export, release=export.release.reviewed), wanted, only_keys=only_keys)
        return {sheet.layout.name: sheet.kept for sheet in written}


def _recipient(project: OpenProject, key_of: Callable[[str], str]) -> str | None:
    names = list_recipients(project.database)
    probe = project.project.id
    return next(
        (name for name in names if keyed_with(ensure_recipient(project.database, name).secret)(probe) == key_of(probe)),
        None,
    )


def _written(export: Export, wanted: Mapping[str, Collection[str]], *, only_keys: bool) -> list[SheetTexts]:
    plan = plan_export(export, Names())
    if only_keys:  # the usual edits, of answers: nothing but the keys of their sheets is to be compared
        levels = tuple(replace(level, questions=(), retired=()) for level in plan.levels)
        plan = replace(plan, levels=levels, layouts=(*(level.layout for level in levels), *plan.layouts[len(levels) :]))
    layout = long_text_layout(export.captions)
    long_text = SheetTexts(layout, wanted.get(layout.name, ()))
    writer = WorkbookWriter(plan, lambda layout: SheetTexts(layout, wanted.get(layout.name, ()), long_text))
    for case in export.cases.value:
        writer.write(case)
    if not only_keys:
        writer.finish()
    further = write_further(
        export.further(plan), lambda layout: SheetTexts(layout, wanted.get(layout.name, ()), long_text)
    )
    return [*writer.sheets, *further, long_text]
