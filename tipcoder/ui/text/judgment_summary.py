"""Summaries of a judgment's pages and file as texts."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from tipcoder.domain.projects import LeftOut, LeftOutKind, PageQuality
from tipcoder.languages import ui_language

_DIGITS = 16
"""Of a SHA-256: enough to compare by eye."""


def unreadable_words(qualities: Sequence[PageQuality]) -> str:
    """Say how many pages cannot be searched and quoted, "" if all can."""
    count = sum(not quality.is_readable for quality in qualities)
    if not count:
        return ""
    if all(quality in (PageQuality.SCANNED, PageQuality.TEXT) for quality in qualities):
        text = QCoreApplication.translate("Judgments", "{count} of {pages} pages are pictures without text.")
    else:
        text = QCoreApplication.translate(
            "Judgments", "{count} of {pages} pages are pictures, or their letters mean nothing."
        )
    return text.format(count=count, pages=len(qualities))


def quality_words(qualities: Sequence[PageQuality]) -> str:
    """Say which pages are what, one kind a line."""
    lines = []
    for quality, name in (
        (PageQuality.TEXT, QCoreApplication.translate("Judgments", "Text: pages {numbers}")),
        (PageQuality.RECOGNISED, QCoreApplication.translate("Judgments", "Recognised text: pages {numbers}")),
        (PageQuality.SCANNED, QCoreApplication.translate("Judgments", "Pictures without text: pages {numbers}")),
        (PageQuality.UNREADABLE, QCoreApplication.translate("Judgments", "Letters that mean nothing: pages {numbers}")),
    ):
        numbers = [number for number, found in enumerate(qualities, start=1) if found is quality]
        if numbers:
            lines.append(name.format(numbers=page_ranges(numbers)))
    return "\n".join(lines)


def page_ranges(numbers: Iterable[int]) -> str:
    """Return numbers of pages as a person writes them: `2, 5–7`."""
    parts = []
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        pages = [number for _, number in run]
        parts.append(str(pages[0]) if len(pages) == 1 else f"{pages[0]}\u2013{pages[-1]}")
    return ", ".join(parts)


def left_out_words(left_out: Iterable[LeftOut]) -> str:
    """Say what the reader of a file left out, "" if nothing."""
    return ", ".join(_left_out(one.kind).format(count=one.count) for one in left_out)


def file_words(size: int, pages: int, sha256: str) -> str:
    """Say how large a file is, and the beginning of its SHA-256; one that was left out of a copy has neither."""
    said = QCoreApplication.translate("Judgments", "Pages: {count}").format(count=pages)
    if not size:
        return said
    in_bytes = ui_language.locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{said} · {in_bytes} · SHA-256 {sha256[:_DIGITS]}…"


def _left_out(kind: LeftOutKind) -> str:
    return {
        LeftOutKind.COMMENTS: QCoreApplication.translate("Judgments", "comments: {count}"),
        LeftOutKind.DELETIONS: QCoreApplication.translate("Judgments", "deleted passages: {count}"),
        LeftOutKind.HIDDEN: QCoreApplication.translate("Judgments", "hidden passages: {count}"),
        LeftOutKind.CHARACTERS: QCoreApplication.translate("Judgments", "unreadable characters: {count}"),
        LeftOutKind.ATTACHMENTS: QCoreApplication.translate("Judgments", "attached files: {count}"),
    }[kind]
