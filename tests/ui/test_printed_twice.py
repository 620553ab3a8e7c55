"""Printing: the same page makes the same bytes, whenever it is printed."""

import re
import time
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from tipcoder.ui.printing import print_page

PAGE = "<h1>A brief</h1><p>In the night club.</p>"


def printed(page: str, target: Path) -> bytes:
    print_page(page, target, "Page")
    return target.read_bytes()


def test_a_page_printed_in_another_second_and_zone_is_the_same_bytes(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: set[bytes] = set()
    for zone in ("CET-1", "CEST-2", "EET-2"):
        monkeypatch.setenv("TZ", zone)
        if hasattr(time, "tzset"):
            time.tzset()
        begun = int(time.time())
        while int(time.time()) == begun:
            time.sleep(0.02)
        found.add(printed(PAGE, tmp_path / f"{len(found)}.pdf"))
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    assert len(found) == 1


def test_another_page_has_another_identity(tmp_path: Path, qapp: QApplication) -> None:
    identity = re.compile(rb"/ID \[ <(\w+)>")
    first, second = (identity.findall(printed(page, tmp_path / "p.pdf")) for page in (PAGE, f"{PAGE}<p>More.</p>"))
    assert len(first) == len(second) == 1
    assert first != second


def test_every_offset_of_a_printed_page_stays_true(tmp_path: Path, qapp: QApplication) -> None:
    data = printed(PAGE, tmp_path / "p.pdf")
    table = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    assert data[table : table + 4] == b"xref"
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", data[table:])]
    assert all(re.match(rb"%d 0 obj" % number, data[place:]) for number, place in enumerate(places, start=1))
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as document:
        assert document.get_metadata_dict()["CreationDate"].startswith("D:20260101000000")
        assert "In the night club." in document[0].get_textpage().get_text_bounded()
