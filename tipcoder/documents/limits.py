"""Limits of a judgment: a file beyond them is refused with one sentence and does not freeze the program."""

import time
from collections.abc import Callable

from tipcoder.errors import UserError

MAXIMUM_BYTES = 200 * 1024 * 1024
"""Of a file with pictures."""
MAXIMUM_TEXT_BYTES = 32 * 1024 * 1024
"""Of a file that is all text: some 8,000 pages in UTF-8 Cyrillic with markup."""
MAXIMUM_CHARACTERS = 10_000_000
"""Of the text of a judgment: some 4,000 pages."""
MAXIMUM_PAGES = 4_000
MAXIMUM_MARKS = 1_500_000
"""Elements and attributes of what is read as a tree, which takes up to 500 MB; 500 pages have 300,000."""
MAXIMUM_SECONDS = 12.0
"""Of the processor: what else a computer does refuses no file."""


def watch(name: str) -> Callable[[], None]:
    """Return a function to call again and again during a long reading, on its thread, which ends it when it takes too
    much of the processor.

    Raises:
        UserError: by the returned function.
    """
    end = time.thread_time() + MAXIMUM_SECONDS

    def look() -> None:
        if time.thread_time() > end:
            raise UserError("judgment_too_slow", file=name)

    return look
