"""Writes a codebook as one page of HTML for any browser and for printing. Nothing runs, nothing is fetched."""

from html import escape
from pathlib import Path

from tipcoder.exchange.reports.codebook import Codebook, Fact, Heading, Part
from tipcoder.exchange.spreadsheet.files import plain_faults, replacing

_STYLE = """
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


def write_codebook_page(target: Path, codebook: Codebook) -> None:
    """Write the codebook as HTML.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    parts = tuple(codebook.parts())
    contents = "".join(
        f'<li><a href="#{escape(part.mark)}">{escape(part.text)}</a></li>\n'
        for part in parts
        if isinstance(part, Heading) and part.depth == 2
    )
    title = escape(codebook.title)
    page = (
        f'<!doctype html>\n<html lang="{escape(codebook.language)}">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n"
        f'<header><h1>{title}</h1>\n<p class="soft">{escape(codebook.subtitle)}</p></header>\n'
        f"<nav><ul>\n{contents}</ul></nav>\n<main>\n{''.join(map(_part, parts))}</main>\n</html>\n"
    )
    with replacing(target, ".html") as scratch, plain_faults(target):
        scratch.write_text(page, "utf-8")


def _part(part: Part) -> str:
    if isinstance(part, Heading):
        level = min(part.depth + 1, 6)
        return f'<h{level} id="{escape(part.mark)}">{escape(part.text)}</h{level}>\n'
    facts = "".join(f"<dt>{escape(fact.caption)}</dt><dd>{_fact(fact)}</dd>" for fact in part.facts)
    paragraphs = "".join(f"<p>{escape(text)}</p>\n" for text in part.paragraphs)
    label = f'<span class="label">{escape(part.label)}</span>' if part.label else ""
    name = f'<span class="name">{escape(part.name)}</span>' if part.name else ""
    indent = f' style="margin-left: {part.depth * 24}px"' if part.depth else ""
    head = f"<p>{label}{name}</p>\n" if label or name else ""
    return f"<article{indent}>{head}{paragraphs}{f'<dl>{facts}</dl>' if facts else ''}</article>\n"


def _fact(fact: Fact) -> str:
    text = escape(fact.text)
    return f'<a href="#{escape(fact.refers_to)}">{text}</a>' if fact.refers_to else text
