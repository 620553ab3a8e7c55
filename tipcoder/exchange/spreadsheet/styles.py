"""How a workbook looks: quiet, the same on every sheet."""

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.table import TableStyleInfo

LABEL_FONT = Font(name="Calibri", size=11, bold=True, color="1F3347")
LABEL_FILL = PatternFill("solid", fgColor="E3EAF1")
LABEL_ALIGNMENT = Alignment(wrap_text=True, vertical="top")
NAME_ALIGNMENT = Alignment(vertical="center")
NAME_FONT = Font(name="Calibri", size=9, color="5B6B7A")
NAME_FILL = PatternFill("solid", fgColor="F3F6F9")
TITLE_FONT = Font(name="Calibri", size=14, bold=True, color="1F3347")
CONTINUED_FILL = PatternFill("solid", fgColor="FFF4D6")
WRAPPED = Alignment(wrap_text=True, vertical="top", horizontal="left")
TIME_FORMAT = "yyyy-mm-dd hh:mm:ss"
TABLE = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)

LINE_HEIGHT = 15
_MOST_LINES = 7


def label_height(labels: list[tuple[str, int]]) -> int:
    """Return the height in points of a header row that shows each label, wrapped to the width of its column."""
    lines = max((_lines(label, width) for label, width in labels), default=1)
    return LINE_HEIGHT * min(lines, _MOST_LINES)


def _lines(label: str, width: int) -> int:
    room = max(width - 2, 1)
    lines, used = 1, 0
    for word in label.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
        if used > room:
            lines, used = lines + (used - 1) // room, (used - 1) % room + 1
    return lines
