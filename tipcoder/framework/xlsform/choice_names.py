"""Makes codes of the names of choices that have blanks, which XLSForm allows where one choice is taken.

Everywhere else codes stand with blanks between them, so that names get `_` for theirs, and expressions, filters and
defaults that mention a name are changed with it.
"""

import re
from collections.abc import Iterable, Mapping

from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.xlsform.columns import EXPRESSIONS, is_text

_LISTS = {type_: type_.kind.words for type_ in QuestionType if type_.is_select}
_LITERAL = re.compile(r"'([^']*)'|\"([^\"]*)\"")

Cells = Mapping[str, str]


def codes_of_names(survey: Iterable[Cells], choices: Iterable[Cells]) -> dict[str, str]:
    """Return the codes of names with blanks, none for those in lists of which several choices are taken."""
    several = set(_lists_for_several(survey))
    named = [(row.get("list_name", ""), row.get("name", "")) for row in choices]
    refused = {name for list_name, name in named if list_name in several}
    taken = {name for _, name in named}
    codes: dict[str, str] = {}
    for _, name in named:
        if " " not in name or name in refused or name in codes:
            continue
        code = "_".join(name.split())
        while code in taken:
            code += "_"
        taken.add(code)
        codes[name] = code
    return codes


def _lists_for_several(survey: Iterable[Cells]) -> Iterable[str]:
    several = {word for type_, words in _LISTS.items() if type_ is not QuestionType.SELECT_ONE for word in words}
    for row in survey:
        kind = " ".join(row.get("type", "").split())
        yield from (kind[len(word) + 1 :].split()[0] for word in several if kind.lower().startswith(f"{word} "))


def with_codes(cells: Cells, codes: Mapping[str, str], *, is_choice: bool) -> dict[str, str]:
    """Return the cells of a row with codes in the place of names."""

    def literal(found: re.Match[str]) -> str:
        text = found[1] if found[1] is not None else found[2]
        return f"{found[0][0]}{codes.get(text, text)}{found[0][0]}"

    changed = dict(cells)
    for column, text in cells.items():
        if text in codes and (column == "default" or (is_choice and not is_text(column))):
            changed[column] = codes[text]
        elif column in EXPRESSIONS or column.startswith("bind::"):
            changed[column] = _LITERAL.sub(literal, text)
    return changed
