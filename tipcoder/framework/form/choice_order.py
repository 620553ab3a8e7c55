"""Order of the choices of a list: names by the alphabet of the reader's language, terms below their broader ones."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from tipcoder.domain.taxonomies import FALLBACK_LANGUAGE
from tipcoder.framework.form.form import Choice
from tipcoder.languages.collation import runs_in_order


def choices_by_name(choices: Iterable[Choice], language: str) -> tuple[Choice, ...]:
    """Return the choices of a list of names in the order of a language, each below the broader one that it has."""
    choices = tuple(choices)
    parents = {parent for choice in choices if (parent := choice.columns.get("parent"))}

    def family(choice: Choice) -> tuple[str, str]:
        return choice.columns.get("parent", ""), choice.code if choice.code in parents else ""

    def label(choice: Choice, language: str) -> str:
        return choice.label.plain(language, FALLBACK_LANGUAGE) or choice.code

    return tuple(
        choice
        for _, siblings in groupby(choices, key=family)
        for choice in runs_in_order(
            tuple(siblings), lambda one: label(one, FALLBACK_LANGUAGE), lambda one: label(one, language), language
        )
    )


def broader_choices(choices: Iterable[Choice]) -> Mapping[str, tuple[str, ...]]:
    """Return the codes of the broader choices of each that has some, the broadest first.

    Column `parent` names the broader one. It counts where the choice stands below it with nothing else between: only
    there an indent says what it means.
    """
    found: dict[str, tuple[str, ...]] = {}
    above: list[str] = []
    for choice in choices:
        parent = choice.columns.get("parent", "")
        del above[above.index(parent) + 1 if parent and parent in above else 0 :]
        if above:
            found[choice.code] = tuple(above)
        above.append(choice.code)
    return found
