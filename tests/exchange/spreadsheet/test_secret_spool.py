"""Parts of a workbook that wait on the disk come back as they were, and nobody else can read them."""

import gc
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.exchange.spreadsheet.secret_spool import SecretSpool

MEGABYTE = 1 << 20


@given(sizes=st.lists(st.one_of(st.integers(0, 5_000), st.integers(MEGABYTE // 4, MEGABYTE)), max_size=8))
def test_what_was_written_is_taken_once(sizes: list[int]) -> None:
    spool, written = SecretSpool(), []
    for number, size in enumerate(sizes):
        written.append(bytes([65 + number]) * size)
        spool.write(written[-1])
    assert spool.size == sum(sizes)
    assert b"".join(spool.take()) == b"".join(written)
    assert b"".join(spool.take()) == b""


@given(
    pieces=st.lists(st.integers(1, MEGABYTE // 2), min_size=1, max_size=8),
    wanted=st.lists(st.tuples(st.integers(0, 4 * MEGABYTE), st.integers(0, MEGABYTE)), max_size=6),
)
def test_parts_are_read_as_often_as_needed_between_writing(pieces: list[int], wanted: list[tuple[int, int]]) -> None:
    spool, written = SecretSpool(), b""
    for number, size in enumerate(pieces):
        data = bytes((number + place) % 251 for place in range(1_000)) * (size // 1_000 + 1)
        spool.write(data)
        written += data
        for place, length in wanted:
            assert spool.read(place, length) == written[place : place + length]
    assert b"".join(spool.take()) == written


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the files that a process has open")
def test_what_lies_on_the_disk_is_noise() -> None:
    gc.collect()  # now, and not while the numbers of files are compared
    others = _unnamed().keys()
    spool = SecretSpool()
    for _ in range(100):
        spool.write(b"Zora was promised work. " * 1_000)
    (held,) = (content for file, content in _unnamed().items() if file not in others)
    assert b"Zora" not in held
    spool.close()
    assert _unnamed().keys() <= others


def _unnamed() -> dict[int, bytes]:
    """Return the contents of large files without a name that this process has open, by the numbers of the files."""
    descriptors = [found for found in Path("/proc/self/fd").iterdir() if found.is_symlink()]
    unnamed = {found.stat().st_ino: found.read_bytes() for found in descriptors if "(deleted)" in os.readlink(found)}
    return {file: content for file, content in unnamed.items() if len(content) > MEGABYTE}
