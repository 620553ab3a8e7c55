"""Broader choices of those of a list: a taxonomy has its narrower terms below the broader one."""

from collections.abc import Iterable, Mapping

from tipcoder.framework.form.form import Choice


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
