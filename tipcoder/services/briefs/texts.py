"""Takes the texts that persons type for briefs, one by one or from a workbook for a translator."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tipcoder.domain.briefs import BriefPlace, BriefText
from tipcoder.errors import UserError
from tipcoder.exchange.reading.opening import DELIVERY
from tipcoder.exchange.spreadsheet.table_book import TableSheet, write_tables
from tipcoder.office.protection import content_of
from tipcoder.office.xlsx_cells import CellSheet, read_cells
from tipcoder.services.briefs.brief import Brief, Narrative
from tipcoder.services.briefs.checks import part_basis, part_draft
from tipcoder.services.briefs.drafts import BriefDrafts
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import opened_for_team
from tipcoder.storage.briefs import save_brief_texts
from tipcoder.storage.curation import step_in_briefs

SHEET = "texts"
COLUMNS = (
    "case", "part", "row", "question", "national_draft", "national_text", "english_draft", "english_text", "basis",
)  # fmt: skip
_WIDTHS = (8, 14, 16, 22, 60, 60, 60, 60, 18)
_TEXTS = ("national_text", "english_text")
_LONGEST = 32_767
"""Characters that a cell of Excel can hold."""
_BASIS = 16
RowKey = tuple[str, str, str, str]
"""Case, part, address and question of a row, as its cells have them."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of texts: a part as it is drafted, or a narrative, in the national language and in English."""

    key: RowKey
    places: tuple[BriefPlace, BriefPlace]
    drafts: tuple[str, str]
    texts: tuple[str, str]
    bases: tuple[str, str]

    @property
    def basis(self) -> str:
        """The hash of what both texts are written from, short."""
        return self.bases[1][:_BASIS]


@dataclass(frozen=True, slots=True)
class ReadTexts:
    """Texts read from a workbook that are new or changed, as (place, words, basis), and the rows that are refused."""

    texts: tuple[tuple[BriefPlace, str, str], ...]
    refused: tuple[UserError, ...]


def text_rows(briefs: Iterable[Brief]) -> Iterator[TextRow]:
    """Yield the rows of briefs, part by part: the part itself, then its narratives."""
    for brief in briefs:
        english = brief.languages[-1]
        drafts = {language: BriefDrafts(brief.form, language) for language in brief.languages}
        for part in read_parts():
            told = {language: part_draft(brief, part, one) for language, one in drafts.items()}
            replaced = {language: brief.replaced.get((part.name, language)) for language in brief.languages}
            yield TextRow(
                (str(brief.case.number), part.name, "", ""),
                (brief.place(part.name, "", brief.national), brief.place(part.name, "", english)),
                (told[brief.national], told[english]),
                (_opened(replaced[brief.national]), _opened(replaced[english])),
                (
                    part_basis(brief, part, brief.national, told[brief.national]),
                    part_basis(brief, part, english, told[english]),
                ),
            )
            yield from (_narrative(brief, one) for one in brief.narratives if one.part == part.name)


def _narrative(brief: Brief, narrative: Narrative) -> TextRow:
    national, english = brief.national, brief.languages[-1]
    return TextRow(
        (str(brief.case.number), narrative.part, narrative.row, narrative.question),
        (
            brief.place(narrative.part, narrative.row_id, national),
            brief.place(narrative.part, narrative.row_id, english),
        ),
        (opened_for_team(narrative.coded), ""),
        (_opened(narrative.typed.get(national)), _opened(narrative.typed.get(english))),
        (narrative.basis(national, national), narrative.basis(english, national)),
    )


def write_texts(target: Path, briefs: Iterable[Brief]) -> Iterator[int]:
    """Write the texts of briefs as a workbook for a translator; yield the number of sheets written.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    rows = (
        [*row.key, row.drafts[0], row.texts[0], row.drafts[1], row.texts[1], row.basis] for row in text_rows(briefs)
    )
    return write_tables(target, [TableSheet(SHEET, COLUMNS, _WIDTHS, rows)])


def read_texts_workbook(path: Path, briefs: Iterable[Brief]) -> ReadTexts:
    """Read what was typed into such a workbook, in whatever order rows and columns come.

    A row is refused by itself that is not known, has more than a cell can hold, or was written from words that have
    changed since; the others are taken.

    Raises:
        UserError: brief_sheet_missing, texts_columns; the file cannot be read.
    """
    sheets = read_cells(content_of(path, DELIVERY), path.name, frozenset((SHEET,)), DELIVERY)
    sheet = next((one for one in sheets if one.name.strip().lower() == SHEET), None)
    if sheet is None:
        raise UserError("brief_sheet_missing", file=path.name, sheet=SHEET)
    known = {row.key: row for row in text_rows(briefs)}
    texts: list[tuple[BriefPlace, str, str]] = []
    refused: list[UserError] = []
    for number, cells in _lines(sheet, path.name):
        row = known.get((cells["case"], cells["part"], cells["row"], cells["question"]))
        about = {"file": path.name, "sheet": SHEET, "row": number}
        if row is None:
            refused.append(UserError("brief_row_unknown", column="part", **about))
            continue
        typed = [(cells[name].strip(), name) for name in _TEXTS]
        changed = [
            (place, words, basis, name)
            for place, before, basis, (words, name) in zip(row.places, row.texts, row.bases, typed, strict=True)
            if words != before
        ]
        if changed and cells["basis"] != row.basis:
            refused.append(UserError("brief_row_older", column="basis", **about))
            continue
        long = next((name for _, words, _, name in changed if len(words) > _LONGEST), "")
        if long:
            refused.append(UserError("brief_text_too_long", column=long, most=_LONGEST, **about))
            continue
        texts += ((place, words, basis) for place, words, basis, _ in changed)
    return ReadTexts(tuple(texts), tuple(refused))


def _lines(sheet: CellSheet, file: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    lines = iter(sheet.in_order())
    _, heads = next(lines, (0, {}))
    columns = {name.strip().lower(): column for column, name in heads.items()}
    if missing := [name for name in COLUMNS if name not in columns]:
        raise UserError("texts_columns", file=file, columns=", ".join(missing))
    for number, cells in lines:
        row = {name: cells.get(columns[name], "").strip() for name in COLUMNS}
        if any(row.values()):
            yield number, row


def save_texts(project: OpenProject, texts: Sequence[tuple[BriefPlace, str, str]]) -> bool:
    """Store texts as (place, words, basis) in one transaction; False if nothing changes.

    Raises:
        UserError: second_only_codes; it could not be saved.
    """
    return save_brief_texts(project.database, texts, project.project.coder, datetime.now(UTC))


def undo(project: OpenProject) -> str:
    """Take back what was saved last in briefs, texts or approvals; return the id of a case of it, "" for nothing.

    Raises:
        UserError: it could not be saved.
    """
    return _step(project, is_redo=False)


def redo(project: OpenProject) -> str:
    """Bring back what `undo` took back last; return as that does.

    Raises:
        UserError: it could not be saved.
    """
    return _step(project, is_redo=True)


def _step(project: OpenProject, *, is_redo: bool) -> str:
    done = step_in_briefs(project.database, is_redo=is_redo, coder=project.project.coder)
    return "" if done is None else done.case


def _opened(text: BriefText | None) -> str:
    return "" if text is None else opened_for_team(text.written)
