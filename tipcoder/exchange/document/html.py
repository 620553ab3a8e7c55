"""Writes documents as HTML: pages for any browser, and rich text to be printed. Nothing runs, nothing is fetched."""

from contextlib import nullcontext
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tipcoder.exchange.document.blocks import (
    Block,
    Document,
    EntryBlock,
    Fact,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    TableBlock,
)
from tipcoder.exchange.spreadsheet.files import Seal, plain_faults, replacing

_READ_STYLE = """
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5a6475; --line: #d5dae3; --page: #fff; --accent: #1f5fa8 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ef; --soft: #a3acba; --line: #3a414d; --page: #191c22; --accent: #86b7f0 }
}
body { font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: var(--ink); background: var(--page);
  max-width: 46rem; margin: 0 auto; padding: 32px 24px 96px }
h1 { font-size: 28px; line-height: 1.25; margin: 0 } h2 { font-size: 24px; margin: 56px 0 8px }
h3 { font-size: 20px; margin: 40px 0 8px; border-bottom: 1px solid var(--line); padding-bottom: 4px }
h4, h5, h6 { font-size: 17px; margin: 28px 0 4px }
p { margin: 4px 0 } a { color: var(--accent) }
.soft, .name { color: var(--soft) } .name { font: 13px/1.5 ui-monospace, Consolas, monospace; margin-left: 8px }
article { margin: 16px 0; break-inside: avoid } .label { font-weight: 600 }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: 2px 12px; margin: 4px 0; font-size: 14px }
dt { color: var(--soft) } dd { margin: 0 }
nav ul { list-style: none; padding: 0; columns: 2 } nav li { margin: 2px 0; break-inside: avoid }
@media print { :root { --page: #fff; --ink: #000; --soft: #444 } body { max-width: none; padding: 0; font-size: 11pt }
  nav { break-after: page } h3 { break-after: avoid } }
"""
_TABLE_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 32px auto; max-width: 1080px; padding: 0 24px }
body { color: #1c2330; background: #fff }
h1 { font-size: 22px }
table { border-collapse: collapse; width: 100% }
td { text-align: left; vertical-align: top; padding: 8px 12px; border-bottom: 1px solid #d5dae3 }
td:first-child { font-weight: 600; white-space: nowrap }
@media (prefers-color-scheme: dark) { body { color: #e6e9ef; background: #191c22 } td { border-color: #3a414d } }
"""
_IN_CONTENTS = 2
"""The level of headings in the contents."""
_INK, _BLUE, _GREY, _LINE = "#1d2633", "#1f4e79", "#5a6475", "#d5dce5"
_SIZES = (14, 12.5, 11.5, 10.5)
"""Of printed headings by their level, in points."""


def write_page(target: Path, document: Document, seal: Seal = nullcontext) -> None:
    """Write a document as a page: with contents if it has headings, else as one or more tables.

    `seal` is entered as it is put in place.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    title, blocks = escape(document.title), tuple(document.blocks)
    headings = [block for block in blocks if isinstance(block, HeadingBlock)]
    body = "".join(map(_block, blocks))
    if headings:
        contents = "".join(f"<li>{_link(one.mark, one.text)}</li>\n" for one in headings if one.level == _IN_CONTENTS)
        style, view = _READ_STYLE, '<meta name="viewport" content="width=device-width">\n'
        body = (
            f'<header><h1>{title}</h1>\n<p class="soft">{escape(document.subtitle)}</p></header>\n'
            f"<nav><ul>\n{contents}</ul></nav>\n<main>\n{body}</main>\n"
        )
    else:
        style, view, body = _TABLE_STYLE, "", f"<h1>{title}</h1>\n{body}"
    page = (
        f'<!doctype html>\n<html lang="{escape(document.language)}">\n<meta charset="utf-8">\n{view}'
        f"<title>{title}</title>\n<style>{style}</style>\n{body}</html>\n"
    )
    with replacing(target, ".html", seal) as scratch, plain_faults(target):
        scratch.write_text(page, "utf-8")


def _block(block: Block) -> str:
    match block:
        case HeadingBlock():
            level = min(block.level + 1, 6)
            return f'<h{level} id="{escape(block.mark)}">{escape(block.text)}</h{level}>\n'
        case EntryBlock():
            return _entry(block)
        case TableBlock():
            rows = filter(None, (block.heads, *(row.cells for row in block.rows)))
            cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
            body = "".join(f"<tr>{row}</tr>\n" for row in cells)
            return f"<table>\n{body}</table>\n"
        case ParagraphBlock():
            return f"<p>{escape(block.text)}</p>\n"
    raise TypeError(block)


def _entry(entry: EntryBlock) -> str:
    facts = "".join(f"<dt>{escape(fact.name)}</dt><dd>{_link(fact.refers_to, fact.text)}</dd>" for fact in entry.facts)
    paragraphs = "".join(f"<p>{escape(text)}</p>\n" for text in entry.paragraphs)
    label = f'<span class="label">{escape(entry.label)}</span>' if entry.label else ""
    name = f'<span class="name">{escape(entry.name)}</span>' if entry.name else ""
    indent = f' style="margin-left: {entry.depth * 24}px"' if entry.depth else ""
    head = f"<p>{label}{name}</p>\n" if label or name else ""
    return f"<article{indent}>{head}{paragraphs}{f'<dl>{facts}</dl>' if facts else ''}</article>\n"


def _link(mark: str, text: str) -> str:
    return f'<a href="#{escape(mark)}">{escape(text)}</a>' if mark else escape(text)


@dataclass(frozen=True, slots=True)
class _RichStyle:
    """Sizes of letters in points, and gaps in pixels: above and below headings, above paragraphs, around cells."""

    text: float
    title: float
    headings: tuple[float, ...]
    table: float
    heading: tuple[int, int]
    paragraph: int
    cell: int


_ROOMY = _RichStyle(text=10, title=22, headings=_SIZES, table=8.5, heading=(14, 4), paragraph=8, cell=3)
_COMPACT = _RichStyle(text=8.5, title=13, headings=(10, 9, 8.5), table=7.5, heading=(5, 1), paragraph=2, cell=1)


def rich_text(document: Document) -> str:
    """Return a document of headings, notes and facts as HTML with the styles that Qt's rich text knows."""
    style = _COMPACT if document.is_compact else _ROOMY
    return (
        f'<html lang="{escape(document.language)}"><body style="color:{_INK}; font-size:{style.text:g}pt">'
        f'<p style="color:{_BLUE}; font-size:{style.title}pt; font-weight:600; margin-bottom:6px">'
        f"{escape(document.title)}</p>"
        f"{''.join(_rich_block(block, style) for block in document.blocks)}</body></html>"
    )


def _rich_block(block: Block, style: _RichStyle) -> str:
    match block:
        case HeadingBlock():
            size = style.headings[min(block.level, len(style.headings)) - 1]
            above, below = style.heading
            look = f"color:{_BLUE}; font-size:{size}pt; font-weight:600; margin-top:{above}px; margin-bottom:{below}px"
            return f'<h3 style="{look}">{escape(block.text)}</h3>'
        case ParagraphBlock():
            look = f"color:{_GREY}; font-style:italic; " if block.kind is ParagraphKind.NOTE else ""
            mark, gap = ("• ", 2) if block.kind is ParagraphKind.BULLET else ("", style.paragraph)
            return f'<p style="{look}margin-top:{gap}px; margin-bottom:0">{mark}{escape(block.text)}</p>'
        case TableBlock():
            return _rich_table(block, style)
        case FactsBlock():
            return f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(map(_rich_row, block.facts))}</table>'
    raise TypeError(block)


def _rich_table(table: TableBlock, style: _RichStyle) -> str:
    whole = sum(table.widths)
    border = f"border-bottom: 1px solid {_LINE}; font-size:{style.table:g}pt; padding-right:6px"
    widths = [round(100 * width / whole) for width in table.widths]
    head = "".join(
        f'<td width="{width}%" style="color:{_GREY}; {border}"><b>{escape(text)}</b></td>'
        for width, text in zip(widths, table.heads, strict=True)
    )
    rows = ("".join(f'<td style="{border}">{escape(cell)}</td>' for cell in row.cells) for row in table.rows)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    head = f"<thead><tr>{head}</tr></thead>"  # on each page that the table goes over to
    return f'<table width="100%" cellspacing="0" cellpadding="{style.cell}">{head}{body}</table>'


def _rich_row(fact: Fact) -> str:
    state = f' style="color:{_GREY}; font-style:italic"' if fact.is_state else ""
    quoted = "".join(
        f'<p style="margin-left:10px; margin-top:2px; margin-bottom:0; font-size:9pt"><i>{_lines(text)}</i> '
        f'<span style="color:{_GREY}; font-size:8pt">({escape(source)})</span></p>'
        for text, source in fact.quoted
    )
    border = f"border-bottom: 1px solid {_LINE}"
    return (
        f'<tr><td width="36%" style="color:{_GREY}; font-size:9pt; {border}">{escape(fact.name)}</td>'
        f'<td width="64%" style="{border}"><span{state}>{_lines(fact.text)}</span>{quoted}</td></tr>'
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
