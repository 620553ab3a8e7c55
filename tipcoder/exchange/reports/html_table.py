"""Writes a page of HTML with one table, to be opened in any browser and sent on by mail."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from tipcoder.exchange.spreadsheet.files import plain_faults, replacing

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 32px auto; max-width: 1080px; padding: 0 24px }
body { color: #1c2330; background: #fff }
h1 { font-size: 22px }
table { border-collapse: collapse; width: 100% }
td { text-align: left; vertical-align: top; padding: 8px 12px; border-bottom: 1px solid #d5dae3 }
td:first-child { font-weight: 600; white-space: nowrap }
@media (prefers-color-scheme: dark) { body { color: #e6e9ef; background: #191c22 } td { border-color: #3a414d } }
"""


def write_table_page(target: Path, title: str, language: str, rows: Iterable[Sequence[str]]) -> None:
    """Write a page with a title and one table. Nothing in it runs, and nothing is fetched.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    page = (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n<h1>{escape(title)}</h1>\n<table>\n{body}</table>\n</html>\n"
    )
    with replacing(target, ".html") as scratch, plain_faults(target):
        scratch.write_text(page, "utf-8")
