"""Parts of a workbook that wait on the disk come back as they were, and nobody else can read them."""

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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the files that a process has open")
def test_what_lies_on_the_disk_is_noise() -> None:
    spool = SecretSpool()
    for _ in range(100):
        spool.write(b"Zora was promised work. " * 1_000)
    held = _unnamed()
    assert held
    assert not any(b"Zora" in content for content in held)
    spool.close()
    assert not _unnamed()


def _unnamed() -> list[bytes]:
    """Return the contents of files without a name that this process has open, of those that are large."""
    descriptors = [found for found in Path("/proc/self/fd").iterdir() if found.is_symlink()]
    unnamed = [found.read_bytes() for found in descriptors if "(deleted)" in os.readlink(found)]
    return [content for content in unnamed if len(content) > MEGABYTE]
