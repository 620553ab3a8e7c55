"""A judgment's pages as they are set to be read. Every character keeps its place: quotations rely on it."""

from statistics import quantiles

HARD_WRAP_MOST = 130
"""Lines longer than this are paragraphs, not lines that a page's width broke."""

FULL_LINE = 0.7
"""A line this long, compared with the long lines of its page, goes on in the next one."""

_SENTENCE_END = ".:;!?"


def flowing(page: str) -> str:
    """Return a page whose broken lines run on as paragraphs: line ends inside one become spaces, nothing else changes.

    The length, and the place of every other character, are those of the page as it was read.
    """
    lines = page.split("\n")
    full = _full_line(lines)
    if not full:
        return page
    pieces = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        runs_on = len(line.rstrip()) >= full and following.strip() and not _begins_anew(line, following)
        pieces.append(line + (" " if runs_on else "\n"))
    return "".join(pieces)[:-1]


def _full_line(lines: list[str]) -> float:
    """Return from what length on a line is full; 0 if the lines of this page were not broken by its width."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if len(lengths) < 4 or lengths[-1] > HARD_WRAP_MOST:
        return 0
    return FULL_LINE * quantiles(lengths, n=10)[-2]


def _begins_anew(line: str, following: str) -> bool:
    start = following.lstrip()
    indented = len(following) - len(start) >= 2
    item = start[:1] in "-–•" or start.split(" ", 1)[0].rstrip(".)").isdigit()
    return indented or (item and line.rstrip()[-1:] in _SENTENCE_END)
