"""Hostile workbooks: each ends in one clear message, or is read; nothing in it is run, fetched or believed."""

import os
import random
import re
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import pytest

import tipcoder
from tests.support.deliveries.all_hostile import ALL
from tests.support.deliveries.differing import DIFFERING
from tests.support.deliveries.hostile import good, good_parts, packed
from tests.support.small_form import small_form
from tipcoder import messages
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.cases import read_cases
from tipcoder.exchange.reading.opening import DELIVERY, open_delivery
from tipcoder.messages import sentence
from tipcoder.messages.delivery_faults import DELIVERY_FAULTS
from tipcoder.office.protection import is_workbook
from tipcoder.office.zip import open_package
from tipcoder.storage.file.opening import open_database

SMALL = [name for name, case in ALL.items() if not case.is_large]


def outcome(path: Path, password: str = "") -> tuple[str, set[str]]:
    """Return the code that reading a file ends in, "" if it is read, and the codes of its findings."""
    try:
        with open_delivery(path, password) as book:
            reading = read_cases(book, small_form())
    except UserError as fault:
        return (fault.code if sentence(fault) else "nothing is said"), set()
    return "", {found.code for found in (*book.faults, *reading.faults)}


def cases_of(path: Path) -> tuple[CaseRecord, ...]:
    with open_delivery(path) as book:
        return read_cases(book, small_form()).cases


@pytest.mark.parametrize("name", SMALL)
def test_a_hostile_delivery_ends_in_its_message(name: str, tmp_path: Path) -> None:
    case = ALL[name]
    path = tmp_path / case.name
    path.write_bytes(case.make())
    code, faults = outcome(path, case.password)
    assert code == case.code
    assert case.faults <= faults


@pytest.mark.parametrize("name", [name for name, case in DIFFERING.items() if not case.code and not case.faults])
def test_what_is_looked_through_is_what_is_read(name: str, tmp_path: Path) -> None:
    (tmp_path / "good.xlsx").write_bytes(good())
    (tmp_path / "a.xlsx").write_bytes(DIFFERING[name].make())
    assert cases_of(tmp_path / "a.xlsx")[:2] == cases_of(tmp_path / "good.xlsx")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes among its files")
    os.mkfifo(tmp_path / "a.xlsx")
    assert is_workbook(tmp_path / "a.xlsx")
    assert outcome(tmp_path / "a.xlsx")[0] == "delivery_unreadable"
    os.mkfifo(tmp_path / "a.tip")
    with pytest.raises(UserError, match="not_a_project"):
        open_database(tmp_path / "a.tip", passphrase="fictional")


def test_what_stands_in_a_cell_is_told_in_one_line() -> None:
    said = sentence(UserError("delivery_not_a_date", place="cases!E3", text="\x1b[2Jred\r\n\x9b31m\u202egnp.exe"))
    assert said.isprintable()
    assert "red" in said
    assert len(sentence(UserError("delivery_key_twice", place="cases!3", key="k" * 1_000_000))) < 2_000


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert outcome(tmp_path / "none.xlsx")[0] == "delivery_unreadable"
    assert outcome(tmp_path)[0] == "delivery_unreadable"


def test_parts_are_unpacked_as_zipfile_does(tmp_path: Path) -> None:
    package = open_package(good(), "a.xlsx", DELIVERY)
    assert {part: package.read(part) for part in package.parts} == good_parts()


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_is_a_mistake_of_the_program(seed: int, tmp_path: Path) -> None:
    """Bytes are changed anywhere in the file, and anywhere in the XML of its parts."""
    chance = random.Random(seed)
    content = bytearray(good())
    for _ in range(chance.choice((1, 5, 50))):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = tmp_path / "a.xlsx"
    path.write_bytes(bytes(content))
    outcome(path)
    parts = {name: bytearray(part) for name, part in good_parts().items()}
    for _ in range(chance.choice((1, 5, 50))):
        part = parts[chance.choice(sorted(parts))]
        place = chance.randrange(len(part))
        part[place : place + chance.choice((0, 1, 30))] = chance.choice((b"", b"<", b'"', b"999999", b"/>", b"\x00"))
    path.write_bytes(packed({name: bytes(part) for name, part in parts.items()}))
    outcome(path)


def test_a_workbook_that_was_stored_and_not_packed_is_read(tmp_path: Path) -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for name, part in good_parts().items():
            archive.writestr(name, part)
    path = tmp_path / "a.xlsx"
    path.write_bytes(content.getvalue())
    assert outcome(path)[0] == ""


def test_every_finding_has_its_sentence_and_every_sentence_a_finding() -> None:
    """Findings carry their codes through tables and records, where the test of raised faults does not see them."""
    package = Path(tipcoder.__file__).parent
    reading = [*(package / "exchange" / "reading").glob("*.py"), *(package / "services" / "intake").glob("*.py")]
    assert _codes(reading) - set(messages.SENTENCES) == set()
    others = [path for path in package.rglob("*.py") if package / "messages" not in path.parents]
    assert set(DELIVERY_FAULTS) - _codes(others) <= {"workbook_password_needed", "workbook_password_wrong"}


def _codes(sources: Iterable[Path]) -> set[str]:
    return {code for path in sources for code in re.findall(r'"(delivery_[a-z_]+)"', path.read_text("utf-8"))}
