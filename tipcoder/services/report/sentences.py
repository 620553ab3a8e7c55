"""Drafts sentences from figures: what a share counts, the value noted most often, the median of numbers."""

from collections.abc import Iterator

from tipcoder.analysis.figures.definitions import Shape
from tipcoder.analysis.figures.edition import JOINED
from tipcoder.analysis.figures.table import ALL, FigureTable, TableLine
from tipcoder.exchange.document.blocks import ParagraphBlock, ParagraphKind
from tipcoder.services.report.drafting import YES, Drafting


def drafted_sentences(figures: tuple[str, ...], drafting: Drafting) -> Iterator[ParagraphBlock]:
    """Yield a sentence for each of some figures of which something is known."""
    for figure in figures:
        if sentence := _sentence(drafting.tables[figure], drafting):
            yield ParagraphBlock(sentence, ParagraphKind.DRAFT)


def _sentence(table: FigureTable, drafting: Drafting) -> str:
    if table.withheld or not table.tallies[ALL].base:
        return ""
    figure, words = table.definition, drafting.words
    title = drafting.labels.title(figure)
    if figure.shape is Shape.NUMBERS:
        told = words.numbers(table.numbers[""][ALL].summary)
        return words.text("sentence", "numbers", title=title, numbers=told)
    if figure.shape is Shape.RATE:
        cell = next(line for line in table.lines if line.value == YES).cells[ALL]
        share = words.share(cell, figure.unit)
        # "In 0 of 3 cases nothing was requested" would be read twice: none at all is told beside the title.
        key = figure.id if cell.count else "none"
        return words.text("sentence", key, title=title, share=share)
    most = _most_often(table)
    if most is None:
        return ""
    value = words.text("form", "quoted", text=drafting.labels.value(figure, most.value))
    share = words.share(most.cells[ALL], figure.unit)
    return words.text("sentence", "most_often", title=title, value=value, share=share)


def _most_often(table: FigureTable) -> TableLine | None:
    """Return the line of the broadest value that counts most, None where several do."""
    lines = [line for line in table.lines if not line.depth and line.value != JOINED]
    highest = max((line.cells[ALL].count for line in lines), default=0)
    found = [line for line in lines if highest and line.cells[ALL].count == highest]
    return found[0] if len(found) == 1 else None
