"""Drafts the chapters of figures: sentences, shares, charts and tables, cases to read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tipcoder.analysis.figures.definitions import Shape
from tipcoder.analysis.figures.disclosure import JOINED
from tipcoder.analysis.figures.table import ALL, MOST_SILENT, Cell, FigureTable, TableLine
from tipcoder.exchange.charts.drawing import png_bytes
from tipcoder.exchange.document.blocks import (
    Block,
    ParagraphBlock,
    ParagraphKind,
    PictureBlock,
    TableBlock,
    TableRow,
)
from tipcoder.services.findings.outline import ChapterOutline
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.figure_tables import figure_table, share_table

_FEWEST_FOR_SENTENCE = 5
"""Units of fewer than which nothing is said in a sentence."""


def drafted_sentences(figures: tuple[str, ...], drafting: Drafting) -> Iterator[ParagraphBlock]:
    """Yield a sentence for each of some figures of which something is known."""
    for figure in figures:
        if sentence := _sentence(drafting.tables[figure], drafting):
            yield ParagraphBlock(sentence, ParagraphKind.DRAFT)


def _sentence(table: FigureTable, drafting: Drafting) -> str:
    if not table.whole.base:
        return ""
    figure, words = table.definition, drafting.words
    title = drafting.labels.title(figure)
    if figure.shape is Shape.NUMBERS:
        if table.whole.base < _FEWEST_FOR_SENTENCE or table.whole.silence > MOST_SILENT:
            return ""
        told = drafting.numbers(table)
        return words.text("sentence", "numbers", title=title, numbers=told)
    most = table.lines[0] if figure.shape is Shape.RATE else _most_often(table)
    if most is None or not _may_be_said(table, most.cells[ALL]):
        return ""
    cell = most.cells[ALL]
    share = words.share(cell, figure.unit)
    if figure.shape is Shape.RATE:
        # "In 0 of 3 cases nothing was requested" would be read twice: none at all is told beside the title.
        key = figure.id if cell.count else "none"
        sentence = words.text("sentence", key, title=title, share=share)
    else:
        value = words.quoted(drafting.labels.line(figure, most))
        sentence = words.text("sentence", "most_often", title=title, value=value, share=share)
    return f"{sentence} {drafting.shown(cell)}".rstrip()


def _may_be_said(table: FigureTable, cell: Cell) -> bool:
    """Return whether a sentence may be drafted of a share: not over silence, of few, or where a no cannot be known."""
    is_one_sided = table.definition.needs_no and cell.excluded == 0
    return cell.whole >= _FEWEST_FOR_SENTENCE and not cell.is_untold and not is_one_sided


def _most_often(table: FigureTable) -> TableLine | None:
    """Return the line of the broadest value that counts most, None where several do."""
    lines = [line for line in table.lines if not line.depth and line.value != JOINED]
    highest = max((line.cells[ALL].count for line in lines), default=0)
    found = [line for line in lines if highest and line.cells[ALL].count == highest]
    return found[0] if len(found) == 1 else None


_TO_READ = ("I5", "I6", "Q4", "K3")
"""Shares whose cases are listed: each of them is worth reading again."""
_ONE_LINE = (Shape.RATE, Shape.NUMBERS)
"""Shapes of figures that are told in one line of the table of a chapter."""


def figure_chapter(chapter: ChapterOutline, drafting: Drafting) -> Iterator[Block]:
    """Yield the figures of a chapter that a sentence, a chart or a key figure uses; all others stand in annex B."""
    words = drafting.words
    known = [table for table in drafting.chapter_tables(chapter.name) if table.whole.base or table.withheld]
    if not known:
        yield ParagraphBlock(words.text("note", "no_data"))
        return
    told = [table for table in known if drafting.outline.is_told(table.definition.id, chapter.name)]
    yield from drafted_sentences(chapter.sentences, drafting)
    lines = [table for table in told if is_one_line(table)]
    if lines:
        caption = f"{drafting.chapter_title(chapter.name)}: {words.word('in_figures')}"
        yield share_table(lines, caption, drafting)
    for table in told:
        if table.withheld:
            continue
        if table.definition.id not in chapter.charts:
            if not is_one_line(table):
                yield figure_table(table, drafting)
        elif (picture := chart_of(table, drafting)) is not None:
            yield picture
        elif not is_one_line(table):
            yield figure_table(table, drafting)
    yield from not_published(told, drafting)
    yield from _cases_to_read(known, drafting)


def not_published(tables: Iterable[FigureTable], drafting: Drafting) -> Iterator[Block]:
    """Yield a line for each reason for which figures are withheld, with their titles."""
    titles: dict[str, list[str]] = {}
    for table in tables:
        if table.withheld:
            titles.setdefault(drafting.labels.why(table), []).append(drafting.labels.title(table.definition))
    for why, of_reason in titles.items():
        yield ParagraphBlock(f"{'; '.join(of_reason)}. {why}.", ParagraphKind.NOTE)


def is_one_line(table: FigureTable) -> bool:
    """Return whether a figure is told in one line."""
    is_whole = set(table.numbers) == {""} if table.definition.shape is Shape.NUMBERS else True
    return table.definition.shape in _ONE_LINE and not table.withheld and is_whole


def is_tabled(table: FigureTable, drafting: Drafting) -> bool:
    """Return whether the table of a figure stands in its chapter, so that the annex does not repeat it."""
    figure = table.definition
    if not drafting.outline.is_told(figure.id, figure.chapter):
        return False
    charts = drafting.outline.chapters[figure.chapter].charts
    return is_one_line(table) or figure.id not in charts or drafting.charts.chart(figure.id) is None


def chart_of(table: FigureTable, drafting: Drafting) -> PictureBlock | None:
    """Return the chart of a figure, None for one that has none."""
    chart = drafting.charts.chart(table.definition.id)
    if chart is None:
        return None
    return PictureBlock(
        caption=chart.title,
        content=png_bytes(replace(chart, title="", note="")),
        alternative=chart.alternative,
        note=drafting.note(table, with_base=False),
    )


def _cases_to_read(tables: list[FigureTable], drafting: Drafting) -> Iterator[Block]:
    listed = [table for table in tables if table.definition.id in _TO_READ and drafting.hits(table.definition.id)]
    if drafting.is_public or not listed:
        return
    words = drafting.words
    yield TableBlock(
        caption=words.word("lists"),
        heads=(words.word("what"), words.word("cases")),
        rows=[
            TableRow((drafting.labels.title(table.definition), drafting.hit_list(table.definition.id)))
            for table in listed
        ],
        widths=(2.0, 1.0),
    )
