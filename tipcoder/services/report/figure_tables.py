"""Lays figures out as tables of the report: values by countries, shares below each other, shaded matrices, numbers."""

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from tipcoder.analysis.figures.definitions import Shape
from tipcoder.analysis.figures.disclosure import JOINED, OTHERS
from tipcoder.analysis.figures.table import ALL, CROSSED, Cell, FigureTable, NumberCell
from tipcoder.domain.projects import MENTORS
from tipcoder.exchange.document.blocks import TableBlock, TableRow
from tipcoder.services.report.drafting import YES, Drafting

_MOST_COLUMNS = 7
"""Columns that a matrix has at most: with more it is told line by line."""
_MOST_LEVEL_HEADS = 4
"""Columns of a matrix whose heads still have room side by side."""
_VALUE_WIDTH = 3.2
_UNTOLD_WIDTH = 0.95
_NOT_COMPARED = "–"
_NOTHING = Cell(0, 0)


def figure_table(table: FigureTable, drafting: Drafting) -> TableBlock:
    """Return the table of a figure that is told."""
    if table.definition.shape is Shape.NUMBERS:
        return _number_table(table, drafting)
    return _matrix(table, drafting) or _value_table(table, drafting)


def share_table(tables: Sequence[FigureTable], caption: str, drafting: Drafting) -> TableBlock:
    """Return the shares of a chapter below each other, with what was left out of each."""
    columns = _all_columns(tables, drafting)
    words = drafting.words
    is_single = len(columns) == 1
    heads = [words.word("what"), *([words.word("result")] if is_single else map(drafting.column_name, columns))]
    is_told = any(table.lines and table.lines[0].cells[ALL].silent for table in tables)
    untold = _untold_heads(drafting) if is_told else []
    return TableBlock(
        caption=caption,
        heads=(*heads, *untold, words.word("left_out")),
        rows=[
            TableRow(
                (
                    drafting.labels.title(table.definition),
                    *(_share(table, column, drafting) for column in columns),
                    *(_untold(table.lines[0].cells[ALL] if table.lines else _NOTHING, drafting) if is_told else ()),
                    ". ".join(
                        filter(None, (drafting.left_out(table), drafting.silence(table), *drafting.labels.told(table)))
                    ),
                )
            )
            for table in tables
        ],
        widths=(3.0, *[1.5 if is_single else 1.1] * len(columns), *[1.25] * len(untold), 2.3 if is_single else 1.8),
        numbers=frozenset(range(1, len(columns) + len(untold) + 1)),
    )


def _untold_heads(drafting: Drafting) -> list[str]:
    heads = ("excluded", "silent") if drafting.counts_alone else ("excluded", "silent", "between")
    return [drafting.labels.text("head", head) for head in heads]


def _untold(cell: Cell, drafting: Drafting) -> list[str]:
    """Return of how many judgments exclude it and do not tell it, and the bounds of the share."""
    if cell.excluded is None or cell.silent is None:
        return [_NOT_COMPARED] * len(_untold_heads(drafting))
    bounds = [] if drafting.counts_alone else [drafting.labels.bounds(cell) or _NOT_COMPARED]
    return [str(cell.excluded), str(cell.silent), *bounds]


def _all_columns(tables: Iterable[FigureTable], drafting: Drafting) -> list[str]:
    """Return the columns that any of some figures has, all together last."""
    columns = dict.fromkeys(column for table in tables for column in drafting.columns(table) if column != ALL)
    return [*sorted(columns), ALL]


def _share(table: FigureTable, column: str, drafting: Drafting) -> str:
    if column not in drafting.columns(table):
        return _NOT_COMPARED
    if table.definition.shape is Shape.NUMBERS:
        numbers = table.numbers[""].get(column)
        return drafting.words.numbers(numbers.summary) if numbers else _NOT_COMPARED
    line = next((line for line in table.lines if line.value == YES and not line.group), None)
    cell = line.cells.get(column) if line else None
    return drafting.words.cell(cell) if cell else _NOT_COMPARED


def _value_table(table: FigureTable, drafting: Drafting) -> TableBlock:
    figure, columns = table.definition, drafting.columns(table)
    rows: list[TableRow] = []
    group, is_told = "", any(line.cells[ALL].silent for line in table.lines)
    untold = _untold_heads(drafting) if is_told else []
    for line in table.lines:
        if line.group != group:
            group = line.group
            rows.append(TableRow((drafting.labels.group(figure, group),), is_group=True))
        cells = (drafting.words.cell(line.cells[column]) for column in columns)
        is_rate = figure.shape is Shape.RATE
        label = drafting.labels.numerator(figure) if is_rate else drafting.labels.line(figure, line)
        rows.append(
            TableRow((label, *cells, *(_untold(line.cells[ALL], drafting) if is_told else ())), depth=line.depth)
        )
    return TableBlock(
        caption=drafting.labels.title(figure),
        heads=(drafting.words.word("value"), *_heads(columns, drafting), *untold),
        rows=rows,
        widths=(_VALUE_WIDTH, *[1.0] * len(columns), *[_UNTOLD_WIDTH] * len(untold)),
        numbers=frozenset(range(1, len(columns) + len(untold) + 1)),
        note=drafting.note(table),
    )


def _heads(columns: Sequence[str], drafting: Drafting) -> list[str]:
    return [drafting.words.word("number")] if len(columns) == 1 else list(map(drafting.column_name, columns))


def _number_table(table: FigureTable, drafting: Drafting) -> TableBlock:
    words, columns = drafting.words, drafting.columns(table)
    rows: list[TableRow] = []
    for group, cells in table.numbers.items():
        if group:
            rows.append(TableRow((drafting.labels.group(table.definition, group),), is_group=True))
        for column in columns:
            if column in cells:
                cell = cells[column]
                told = words.numbers(cell.summary, with_quartiles=True)
                if cell.interval is not None:
                    low, high = map(words.number, cell.interval)
                    told = f"{told}; {words.text('form', 'interval', low=low, high=high)}"
                rows.append(TableRow((drafting.column_name(column), told)))
        if spread := _spread_of_medians(table, group, columns, drafting):
            rows.append(TableRow((words.word("range"), spread)))
    return TableBlock(
        caption=drafting.labels.title(table.definition),
        heads=(words.word("what"), words.word("number")),
        rows=rows,
        widths=(1.0, 3.0),
        note=drafting.note(table),
    )


def _spread_of_medians(table: FigureTable, group: str, columns: Sequence[str], drafting: Drafting) -> str:
    """Return the lowest and the highest median of the countries side by side, "" where there are no two."""
    cells = table.numbers[group]
    medians = [
        found
        for column in columns
        if column not in (ALL, OTHERS, *MENTORS) and (found := _median(cells.get(column))) is not None
    ]
    if len(medians) < 2:
        return ""
    ends = (drafting.words.number(end) for end in (min(medians), max(medians)))
    return drafting.words.text("form", "period", first=next(ends), last=next(ends))


def _median(cell: NumberCell | None) -> float | None:
    """Return the median of a column, of few numbers too where the edition has them."""
    if cell is None:
        return None
    return median(cell.numbers) if cell.numbers else cell.summary.median


def _matrix(table: FigureTable, drafting: Drafting) -> TableBlock | None:
    """Return two questions crossed as a table of shaded cells, None where they do not fit or cells are joined."""
    figure = table.definition
    cells = {str(line.value): line.cells[ALL] for line in table.lines}
    if figure.shape is not Shape.CELLS or JOINED in cells or len(drafting.columns(table)) > 1 or not cells:
        return None
    firsts = list(dict.fromkeys(value.partition(CROSSED)[0] for value in cells))
    seconds = list(_in_order({value.partition(CROSSED)[2] for value in cells}, figure.groups, drafting))
    if len(seconds) > _MOST_COLUMNS:
        return None
    highest, is_wide = max(cell.count for cell in cells.values()), len(seconds) > _MOST_LEVEL_HEADS
    rows = []
    for first in firsts:
        found = [cells.get(f"{first}{CROSSED}{second}") for second in seconds]
        counts = [cell.count if cell else 0 for cell in found]
        label = drafting.labels.half(figure, first, is_first=True)
        texts = (str(count) if count else "" for count in counts)
        rows.append(TableRow((label, *texts), shades=(0.0, *(count / highest for count in counts))))
    return TableBlock(
        caption=drafting.labels.title(figure),
        heads=("", *(drafting.labels.half(figure, second, is_first=False) for second in seconds)),
        rows=rows,
        widths=(_VALUE_WIDTH, *[0.8 if is_wide else 1.2] * len(seconds)),
        numbers=frozenset(range(1, len(seconds) + 1)),
        turned=is_wide,
        note=drafting.note(table),
    )


def _in_order(values: Iterable[str], question: str, drafting: Drafting) -> Iterator[str]:
    places = {code: place for place, (code, _) in enumerate(drafting.findings.terms.ordered(question))}
    return iter(sorted(values, key=lambda value: (places.get(value, len(places)), value)))
