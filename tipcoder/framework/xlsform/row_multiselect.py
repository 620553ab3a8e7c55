"""`select_multiple ${question}`: several answers of a roster chosen. pyxform knows only one, or all in an order.

So it is given the question as a ranking, and what it makes of that becomes a select of several again.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

_SEVERAL = re.compile(r"select_multiple\s+(\$\{[^{}]+\})", re.IGNORECASE)


def as_rankings(survey: list[dict[str, str]]) -> Iterator[int]:
    """Change the types of all such rows of the sheet `survey`; yield their numbers as Excel counts."""
    for number, row in enumerate(survey, 2):
        found = _SEVERAL.fullmatch(row.get("type", "").strip())
        if found:
            row["type"] = f"rank {found.group(1)}"
            yield number


def as_selects(xform: str, paths: Iterable[str]) -> str:
    """Return an XForm in which the rankings at these paths (without the root) are selects of several."""
    for path in paths:
        place = rf'"/[^/"]+{re.escape(path)}"'
        ranking = rf"(?s)<odk:rank( ref={place}.*?)</odk:rank>"
        xform = re.sub(ranking, r"<select\1</select>", xform, count=1)
        xform = re.sub(rf'(<bind nodeset={place} type=)"odk:rank"', r'\1"string"', xform, count=1)
    return xform


def convert(definition: dict[str, Any], rows: dict[str, int]) -> Any:
    """Convert sheets as pyxform does; `rows` has the row of every path. Returns what pyxform returns.

    Raises whatever pyxform raises.
    """
    from pyxform.xls2xform import convert as pyxform_convert

    several = set(as_rankings(definition["survey"]))
    converted = pyxform_convert(definition)
    converted.xform = as_selects(str(converted.xform), [path for path, row in rows.items() if row in several])
    return converted
