"""Packages whose parts are called differently by different readers are refused, honest ones are read."""

import io
import struct
import zlib
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.zip import open_package


def refusal(reason: Refusal, file: str, values: Mapping[str, object]) -> UserError:
    return UserError(reason.name.lower(), file=file, **values)


KIND = PackageKind(refusal=refusal, file=2**20, content=2**20, part=2**16, small_part=2**16, parts=20)


def packed(*parts: tuple[str, bytes, str]) -> bytes:
    """Return a package of parts, each with its name, its content and its name in a Unicode path field ("": none)."""
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part, other in parts:
            info = ZipInfo(name)
            if other:
                field = struct.pack("<BI", 1, zlib.crc32(name.encode())) + other.encode()
                info.extra = struct.pack("<HH", 0x7075, len(field)) + field
            archive.writestr(info, part, ZIP_DEFLATED)
    return content.getvalue()


def refused(content: bytes, part: str = "a.xml") -> str:
    """Return the reason for which a package, or a part of it, is refused, "" for none."""
    try:
        open_package(content, "a.xlsx", KIND).read(part)
    except UserError as error:
        return error.code
    return ""


def test_a_part_is_read_by_its_name_in_the_directory() -> None:
    assert open_package(packed(("a.xml", b"<a/>", "")), "a.xlsx", KIND).read("a.xml") == b"<a/>"
    assert refused(packed(("a.xml", b"<a/>", "a.xml"))) == ""


def test_another_name_in_ascii_is_refused_and_one_in_other_letters_is_not() -> None:
    assert refused(packed(("a.xml", b"<a/>", "b.xml"))) == "damaged"
    assert refused(packed(("a.xml", b"<a/>", ""), ("слика.png", b"", "a.xml"))) == "damaged"
    assert refused(packed(("a.xml", b"<a/>", ""), ("ñlika.png", b"", "слика.png"))) == ""


def test_a_name_that_the_part_itself_does_not_have_is_refused() -> None:
    content = packed(("a.xml", b"<a/>", ""))
    assert refused(content.replace(b"a.xml", b"b.xml", 1)) == "damaged"


@pytest.mark.parametrize("other", ["A.xml", "a.XML"])
def test_of_two_parts_of_one_name_none_is_read(other: str) -> None:
    content = packed(("a.xml", b"<a/>", ""), (other, b"<b/>", ""), ("b.xml", b"<c/>", ""))
    assert refused(content) == refused(content, other) == "damaged"
    assert refused(content, "b.xml") == ""


def test_backslashes_are_slashes_on_every_system() -> None:
    content = packed(("xl/a.xml", b"<a/>", "")).replace(b"xl/a.xml", b"xl\\a.xml")
    assert refused(content, "xl/a.xml") == ""


def test_limits_are_those_of_the_kind() -> None:
    assert refused(packed(("a.xml", bytes(2**16 + 1), ""))) == "too_large"
    assert refused(packed(("a.xml", b"", ""), ("b.png", bytes(2**20 + 1), ""))) == "too_large"
    assert refused(packed(*((f"{number}.xml", b"", "") for number in range(21)))) == "too_large"
