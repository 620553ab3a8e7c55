"""The sheets `indicators` and `charts`: what is counted stands there, and the charts draw it."""

from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook

from tipcoder.exchange.spreadsheet.files import replacing, save
from tipcoder.exchange.spreadsheet.sheets import Book, DataSheet
from tipcoder.exchange.workbook.captions import IndicatorCaptions
from tipcoder.exchange.workbook.indicators import (
    ANSWERED,
    TERM,
    Block,
    CountedRow,
    write_indicators,
)

COUNTRIES = ("ALB", "SRB")
BLOCKS = (
    Block(
        "Means",
        "cases",
        "means",
        "Means, as found",
        (
            CountedRow(TERM, "force", "Force", {"ALB": 12, "SRB": 3}),
            CountedRow(TERM, "=deception", "=Deception", {"SRB": 40}),
            CountedRow(ANSWERED, "answered", "Answered", {"ALB": 12, "SRB": 41}),
        ),
    ),
    Block("Length", "cases", "days", "Days", (CountedRow("median", "median", "Median", {"ALB": 310.5}),)),
)


def written(target: Path) -> DataSheet:
    book = Book()
    sheet = write_indicators(book, BLOCKS, COUNTRIES, IndicatorCaptions(), few=11)
    sheet.finish()
    with replacing(target, ".xlsx") as scratch:
        save(book.workbook, scratch)
    return sheet


def test_counts_stand_by_country_and_small_ones_are_named(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["indicators"]
    _, names, *found = sheet.iter_rows(values_only=True)
    rows = [dict(zip(names, row, strict=True)) for row in found]
    assert [(row["code"], row["ALB"], row["SRB"], row["all"], row["small"]) for row in rows] == [
        ("force", 12, 3, 15, "SRB"),
        ("=deception", 0, 40, 40, None),
        ("answered", 12, 41, 53, None),
        ("median", 310.5, None, None, None),
    ]
    (area,) = sheet.conditional_formatting
    assert str(area.sqref) == "H3:J6"


def test_each_question_has_a_chart_of_its_terms_or_its_median(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx")
    with ZipFile(tmp_path / "a.xlsx") as archive:
        charts = sorted(name for name in archive.namelist() if name.startswith("xl/charts/chart"))
        first, second = (archive.read(name).decode() for name in charts)
    assert "'indicators'!$H$3:$H$4" in first
    assert "'indicators'!$I$2" in first
    assert "'indicators'!$H$6" in second


def test_the_same_counts_give_the_same_bytes(tmp_path: Path) -> None:
    written(tmp_path / "a.xlsx")
    written(tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
